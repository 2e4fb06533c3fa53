"""The pages as people use them: the real application over a small town, in a real browser."""
