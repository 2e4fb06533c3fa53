"""Word lists as they read best: words in a row, parted by blanks."""


def listed(row: str) -> frozenset[str]:
    """The words of a row as a set."""
    return frozenset(row.split())
