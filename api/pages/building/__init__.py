"""Fills each page's view from what the API answers to the same reader.

The builders call the API's own operations with the reader's own principal, so that a page can never show more than the
API would, and add only words: names of places, sentences, addresses.
"""
