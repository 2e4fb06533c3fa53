"""What an amendment may change, settled under the append lock: a withdrawn note stays so, no amendment widens a reach.

Nor does one move a note to another year: its key is that of the year it happened in, and goes when that year's time is over.

A nightly extract sends every note again with the reach its own form holds. If that could undo a narrowing made here, or
a withdrawal, the person's word would last until midnight.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from contracts.events import NoteBody
from contracts.words import Reach, ReachSetBy
from services.foundation.log import Draft, Envelope
from services.ingest.domain import local_day
from services.ingest.drafting import kept_narrow
from services.ingest.errors import IngestError, InvalidNoteError, NotAllowedError, WithdrawnError
from services.ingest.history import fold
from services.ingest.ports import DoorLog

NOTHING: Final[Mapping[bytes, IngestError]] = MappingProxyType({})


class Standing:
    """What stands of the notes that a batch would amend; good only while the append lock is held.

    Args:
        log: what stands.
        theirs: whether a standing note lies within the limits of whoever amends it.
        timezone: whose clocks say in which year a note happened.
        old: idempotency key -> why its new body is of a year that is not kept any more.
    """

    def __init__(
        self,
        log: DoorLog,
        theirs: Callable[[NoteBody], bool],
        timezone: str,
        old: Mapping[bytes, IngestError] = NOTHING,
    ) -> None:
        self.log = log
        self.theirs = theirs
        self.timezone = timezone
        self.old = old
        self._streams: dict[str, list[Envelope]] = {}
        self._reach: dict[bytes, tuple[Reach, ReachSetBy]] = {}
        self._year: dict[bytes, int] = {}

    def settle(self, drafts: dict[int, Draft]) -> dict[int, IngestError]:
        """Hold each amendment to what stands; `drafts` is changed in place.

        Returns:
            The drafts that may not be appended, and why.
        """
        known = self.log.known([drafted.once for drafted in drafts.values() if drafted.once is not None])
        refused: dict[int, IngestError] = {}
        for index, drafted in drafts.items():
            rows = known.get(drafted.once or b"")
            if rows and (rows[0].stream != drafted.stream or rows[-1].digest == drafted.digest):
                continue  # somebody else's, or nothing new: the log itself answers
            if (drafted.once or b"") in self.old:
                refused[index] = self.old[drafted.once or b""]
                continue
            try:
                drafts[index] = self._held(drafted, withdrawable=bool(rows))
            except IngestError as error:
                refused[index] = error
        return refused

    def _held(self, drafted: Draft, *, withdrawable: bool) -> Draft:
        body, once = drafted.amendment, drafted.once or b""
        if not isinstance(body, NoteBody):
            return drafted
        standing = self._reach.get(once)
        if standing is None and withdrawable:
            stream = self._streams.setdefault(drafted.stream.hex, [])
            if not stream:
                stream.extend(self.log.stream(drafted.stream))
            state = fold(body.note, stream)
            if state is not None:
                if not self.theirs(state.body):
                    raise NotAllowedError(
                        "id: stands for a note of another team or place than this token's; ask whoever holds it to amend it."
                    )
                if state.withdrawn:
                    raise WithdrawnError
                standing = (state.reach, state.reach_set_by)
                self._year[once] = self._year_of(state.body)
        self._same_year(once, body)
        if standing is not None and standing[0].rank < body.reach.rank:
            if standing[0] is Reach.TEAM and body.team is None:
                mend = (
                    "is missing, and the note's reach was narrowed to team; name the team, or narrow it to relationship"
                )
                raise InvalidNoteError(("team", mend))
            self._reach[once] = standing
            return kept_narrow(drafted, body, *standing)
        self._reach[once] = (body.reach, body.reach_set_by)
        return drafted

    def _year_of(self, body: NoteBody) -> int:
        return local_day(body.occurred_at, self.timezone).year

    def _same_year(self, once: bytes, body: NoteBody) -> None:
        """Refuse another year than the note stands in: under the key it has, it would go too early or stay too long."""
        year = self._year_of(body)
        stands = self._year.setdefault(once, year)
        if year != stands:
            raise InvalidNoteError(
                (
                    "occurred_at",
                    f"is in another year than the note stands in ({stands}), and how long a note is kept goes by its year; "
                    "withdraw it, and post what is right under a new id",
                )
            )
