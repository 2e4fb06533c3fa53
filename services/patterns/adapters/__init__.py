"""Edges of the patterns service: engines and stores behind its ports."""
