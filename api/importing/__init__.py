"""Importing a file of old notes through the same front door: read rows, map columns to a note, post, report rejects."""
