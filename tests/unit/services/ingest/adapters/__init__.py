"""Mirrors the sources."""
