"""Numerical methods of the patterns service: arrays in, arrays out, nothing else known."""
