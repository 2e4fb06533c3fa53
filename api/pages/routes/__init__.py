"""Addresses of pages, one module a page or a few; each has a `router` that `api.app` includes."""
