"""What became of a note, whatever happened to it in which order: no read is wider than its reach."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from contracts.events import Event, NoteAmended, NoteRecorded, NoteWithdrawn, ReachChanged, Statement
from contracts.words import Kind, Reach, ReachSetBy, Voice
from services.foundation.log import Envelope
from services.patterns.domain import units_of
from services.patterns.notes import fold, left_out

reaches = st.sampled_from(list(Reach))


def body(kind: type[NoteRecorded] | type[NoteAmended], reach: Reach, *ids: str) -> NoteRecorded | NoteAmended:
    """A note's body with these statements."""
    return kind(
        note="n1",
        source="urn:s",
        source_id="1",
        person="p",
        scheme="urn:s",
        occurred_at="2026-11-02",
        week="2026-W45",
        home="H",
        team="north",
        reach=reach,
        reach_set_by=ReachSetBy.PERSON,
        statements=tuple(Statement(id=i, kind=Kind.PROBLEM, text="said", voice=Voice.PERSON) for i in ids),
        recorded_by="t",
    )


def changed(reach: Reach) -> ReachChanged:
    """Somebody said how far it may travel."""
    return ReachChanged(note="n1", reach=reach, set_by=ReachSetBy.PERSON, changed_by="t")


def log_of(*events: Event) -> list[Envelope]:
    """The events as read."""
    moment = datetime(2026, 11, 18, tzinfo=UTC)
    return [Envelope(at, UUID(int=1), at, e.topic, moment, "k", e) for at, e in enumerate(events, 1)]


later = st.one_of(
    reaches.map(changed),
    reaches.map(lambda r: body(NoteAmended, r, "a", "c")),
    st.just(NoteWithdrawn(note="n1", withdrawn_by="t")),
)


@given(reaches, st.lists(later, max_size=5))
def test_a_note_counts_no_wider_than_what_was_last_said_of_it(first: Reach, events: list[Event]) -> None:
    """No amendment widens what was narrowed, a withdrawn note stands nowhere, and what went says why."""
    state = fold(log_of(body(NoteRecorded, first, "a", "b"), *events))["n1"]
    widest = [e.reach for e in events if isinstance(e, ReachChanged)]
    if widest:
        assert state.reach.rank <= widest[-1].rank
    units = units_of(state.reach, "H", "north") if state.statements else ()
    assert ("place:H" in units) <= (state.reach.rank >= Reach.PLACE.rank)
    assert ("team:north" in units) <= (state.reach.rank >= Reach.TEAM.rank)
    standing = {s.id for s in state.statements}
    assert not standing & set(state.gone)
    if state.reach is Reach.RELATIONSHIP or state.withdrawn:
        assert not standing
    reach_known = [first, *[e.reach for e in events if isinstance(e, ReachChanged | NoteAmended)]]
    if all(reach is Reach.RELATIONSHIP for reach in reach_known):
        assert state.gone == {}, "a note that never left the relationship leaves no trace"


def test_a_statement_that_goes_says_why() -> None:
    """Amended away, then narrowed, then withdrawn: each statement keeps the reason it went for."""
    events = [body(NoteRecorded, Reach.PLACE, "a", "b"), body(NoteAmended, Reach.PLACE, "a")]
    assert fold(log_of(*events))["n1"].gone == {"b": "amended"}
    events2 = [*events, changed(Reach.RELATIONSHIP)]
    assert fold(log_of(*events2))["n1"].gone == {"a": "narrowed", "b": "amended"}
    assert fold(log_of(*events2, NoteWithdrawn(note="n1", withdrawn_by="t")))["n1"].gone == {
        "a": "withdrawn",
        "b": "amended",
    }


def test_what_is_not_embedded_has_a_reason() -> None:
    """None of a kind, out of bounds, empty, and a language the model does not read."""
    note = body(NoteRecorded, Reach.PLACE, "a")
    one = note.statements[0]
    assert left_out(one, note) is None
    assert left_out(one.model_copy(update={"kind": Kind.NONE}), note) == "none"
    assert left_out(one.model_copy(update={"out_of_bounds": True}), note) == "out_of_bounds"
    assert left_out(one.model_copy(update={"text": "  "}), note) == "empty"
    assert left_out(one, note.model_copy(update={"language": "cy"})) == "language"
    assert left_out(one, note.model_copy(update={"language": "en-GB"})) is None
