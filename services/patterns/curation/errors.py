"""What can go wrong when people decide about patterns."""

from __future__ import annotations


class CurationError(Exception):
    """The root of what can go wrong here; `field` and `mend` say where and what to do."""

    def __init__(self, field: str, mend: str) -> None:
        super().__init__(f"{field}: {mend}")
        self.field = field
        self.mend = mend


class UnknownError(CurationError):
    """There is no such pattern, statement or decision here."""


class NotPublicError(CurationError):
    """Words that others would see name somebody, or may."""


class NotNowError(CurationError):
    """It cannot be decided as things stand."""


class OvertakenError(NotNowError):
    """Somebody decided about the same patterns between the looking and the saying."""

    def __init__(self, field: str) -> None:
        super().__init__(field, "was decided about by somebody else at this moment; look at it again, then decide")
