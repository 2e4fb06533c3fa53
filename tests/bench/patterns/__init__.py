"""How good and how fast the pattern engines are, beside their peer; run by `make bench ARGS=patterns`."""
