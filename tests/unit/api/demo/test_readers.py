"""The three people as whom a newcomer looks round: in the made-up council, or where people brought their own places."""

from __future__ import annotations

from api.demo.council import COUNCIL
from api.demo.readers import READERS, readers


def test_in_the_made_up_council_they_are_as_they_were_made() -> None:
    """The analyst and the steward see that council alone."""
    assert readers({COUNCIL}.__contains__) == READERS
    assert [person.place for _, person in READERS] == [COUNCIL, COUNCIL, None]


def test_where_people_brought_their_own_places_they_see_those() -> None:
    """No council of ours is there, so a limit to it would show nothing; what each may do stays the same."""
    found = readers({"X99000001"}.__contains__)
    assert [(person.place, person.team) for _, person in found] == [(None, None)] * 3
    assert [person.scopes for _, person in found] == [person.scopes for _, person in READERS]
