"""Made-up notes as the signals service sees them, and strategies that draw them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from hypothesis import strategies as st

from services.signals.series import Heard, heard

HOME, WARD, OTHER = "C01", "W01", "W02"
PLACES = (HOME, WARD, OTHER)
VIEWS = (frozenset({HOME, WARD, OTHER}), frozenset({WARD}), frozenset({OTHER}))
KINDS = {"pa": "problem", "pb": "aspiration"}


@dataclass(frozen=True)
class Said:
    """One statement."""

    pattern: str | None = "pa"
    voice: str = "person"
    wording: str | None = None
    mode: str = ""


@dataclass(frozen=True)
class Note:
    """One note; its person is unique within the scheme."""

    person: str
    week: int
    source: str = "urn:a"
    scheme: str = "urn:a"
    place: str | None = WARD
    said: tuple[Said, ...] = field(default=(Said(),))


@dataclass(frozen=True)
class _NoteRow:
    note: str
    person: str
    scheme: str
    source: str
    place: str | None
    week: int


@dataclass(frozen=True)
class _SaidRow:
    statement: str
    note: str
    pattern: str | None
    wording: str | None
    voice: str
    mode: str


def listened(notes: Sequence[Note], kinds: Mapping[str, str] = KINDS) -> Heard:
    """The notes as `Heard`; a person is a person of a scheme."""
    rows = [
        _NoteRow(f"n{at:05d}", f"{n.scheme}/{n.person}", n.scheme, n.source, n.place, n.week)
        for at, n in enumerate(notes)
    ]
    said = [
        _SaidRow(f"s{at:05d}-{seq}", f"n{at:05d}", s.pattern, s.wording, s.voice, s.mode)
        for at, n in enumerate(notes)
        for seq, s in enumerate(n.said)
    ]
    return heard(rows, said, kinds)


def a_note(weeks: int = 6) -> st.SearchStrategy[Note]:
    """A note of one of a few people, places, sources and weeks (0 to `weeks` - 1)."""
    said = st.builds(
        Said,
        pattern=st.sampled_from([None, "pa", "pb"]),
        voice=st.sampled_from(["person", "worker"]),
        wording=st.sampled_from([None, "w1", "w2"]),
    )
    return st.builds(
        Note,
        person=st.sampled_from([f"P{n}" for n in range(9)]),
        week=st.integers(0, weeks - 1),
        source=st.sampled_from(["urn:a", "urn:b"]),
        scheme=st.sampled_from(["urn:a", "urn:b"]),
        place=st.sampled_from([HOME, WARD, OTHER, None]),
        said=st.lists(said, max_size=3).map(tuple),
    )
