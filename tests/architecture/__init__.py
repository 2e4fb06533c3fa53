"""What holds for the code as files: imports, locks, docstrings, lengths, and what must not be committed."""
