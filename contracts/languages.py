"""Which languages the model reads: what is said in another is kept and counted as heard, and is in no pattern."""

from __future__ import annotations

READ = "en"


def not_read(tag: str | None) -> str | None:
    """The language of a note that the model does not read, as the first part of its tag; None for one that it reads.

    Args:
        tag: BCP 47, as posted; a note that says nothing of its language is read.
    """
    if tag is None or tag.lower().startswith(READ):
        return None
    return tag.lower().partition("-")[0]
