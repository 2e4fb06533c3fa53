"""Fixtures that more than one suite uses."""
