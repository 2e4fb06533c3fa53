"""What can happen to a note that words cite, and who may read those words afterwards."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from contracts.notes import NoteIn
from contracts.words import Reach, Scope
from services.ingest.domain import Poster
from tests.integration.learning.conftest import Learned

BY = Poster("test")
TEAM = "north"
READ = (Scope.SIGNALS_READ, Scope.PATTERNS_READ)


@dataclass(frozen=True)
class Who:
    """A reader; `context` when they go to the people behind."""

    scopes: tuple[Scope, ...]
    team: str | None = None

    @property
    def context(self) -> bool:
        """With the context scope."""
        return Scope.CONTEXT_READ in self.scopes

    def may_ask(self) -> bool:
        """They read answers."""
        return self.context or Scope.LEARNING_WRITE in self.scopes


READERS = {
    "reads signals": Who(READ),
    "asks": Who((*READ, Scope.LEARNING_WRITE)),
    "goes to the people": Who((*READ, Scope.CONTEXT_READ)),
    "of the note's team": Who((*READ, Scope.CONTEXT_READ), TEAM),
    "of another team": Who((*READ, Scope.CONTEXT_READ), "south"),
}


@dataclass
class Cite:
    """A note and what was said of it, each time with `word`."""

    note: str
    word: str
    posted: NoteIn
    third: str = field(init=False)

    def __post_init__(self) -> None:
        assert self.posted.statements
        self.third = self.posted.statements[0].text.split()[-1]


def person(cite: Cite) -> dict[str, str]:
    """Whose note it is, as a source would name them."""
    return {"person": cite.posted.person, "source": cite.posted.source}


def people(learned: Learned, act: str, body: dict[str, Any]) -> None:
    """Something said of people by an admin."""
    answer = learned.town.client(Scope.ADMIN).post(f"/v1/people/{act}", json=body)
    assert answer.status_code == 202, answer.text


def amend(learned: Learned, cite: Cite, *texts: str) -> None:
    """Send the note again, saying this."""
    said = [{"kind": "problem", "voice": "person", "text": text} for text in texts]
    body = {**cite.posted.model_dump(mode="json", exclude_none=True, exclude_defaults=True), "statements": said}
    path = f"/v1/sources/{cite.posted.source}/notes/{cite.posted.id}"
    answer = learned.poster(source=cite.posted.source).put(path, json=body)
    assert answer.status_code == 200, answer.text


def reach(learned: Learned, cite: Cite, to: Reach) -> None:
    """Say how far it may travel."""
    body: dict[str, Any] = {"reach": to.value}
    if to is Reach.PLACE:
        body |= {"agreed_by": "the person", "agreed_at": learned.town.clock().date().isoformat()}
    answer = learned.poster(source=cite.posted.source).post(f"/v1/notes/{cite.note}/reach", json=body)
    assert answer.status_code in (200, 202), answer.text


def twin(cite: Cite) -> dict[str, Any]:
    """The person and another reference, to be made one."""
    return {"one": person(cite), "other": {**person(cite), "person": f"{cite.posted.person}-twin"}, "reason": "one"}


def said_again(cite: Cite) -> list[str]:
    """What the note says."""
    return [one.text for one in cite.posted.statements or ()]


def withdrawn(learned: Learned, cite: Cite) -> None:
    """It is taken back."""
    learned.town.system.ingest.withdraw(cite.note, None, BY)


def amended_away(learned: Learned, cite: Cite) -> None:
    """It says something else now."""
    amend(learned, cite, "the lift is broken again")


def amended_and_back(learned: Learned, cite: Cite) -> None:
    """It said something else for a while."""
    amended_away(learned, cite)
    amend(learned, cite, *said_again(cite), "and the lift is broken again")


def added_to(learned: Learned, cite: Cite) -> None:
    """It says all it said, and more."""
    amend(learned, cite, *said_again(cite), "and the lift is broken again")


def narrowed_to_team(learned: Learned, cite: Cite) -> None:
    """It stays with its team."""
    reach(learned, cite, Reach.TEAM)


def narrowed_to_relationship(learned: Learned, cite: Cite) -> None:
    """It stays with whoever was told."""
    reach(learned, cite, Reach.RELATIONSHIP)


def narrowed_and_widened(learned: Learned, cite: Cite) -> None:
    """It stayed with its team for a while."""
    reach(learned, cite, Reach.TEAM)
    reach(learned, cite, Reach.PLACE)


def objected(learned: Learned, cite: Cite) -> None:
    """The person wants no further use."""
    people(learned, "object", person(cite))


def objected_and_lifted(learned: Learned, cite: Cite) -> None:
    """And then did not mind any more."""
    people(learned, "object", person(cite))
    people(learned, "object", {**person(cite), "objects": False})


def merged_with_who_objects(learned: Learned, cite: Cite) -> None:
    """The person turned out to be one who objects."""
    people(learned, "object", twin(cite)["other"])
    people(learned, "merge", twin(cite))


def parted_from_who_objects(learned: Learned, cite: Cite) -> None:
    """An objection stands for both until it is lifted."""
    merged_with_who_objects(learned, cite)
    people(learned, "unmerge", twin(cite))


def merged_and_lifted(learned: Learned, cite: Cite) -> None:
    """Lifted by the other reference, it is lifted for both."""
    merged_with_who_objects(learned, cite)
    people(learned, "object", {**twin(cite)["other"], "objects": False})


def masked(learned: Learned, cite: Cite) -> None:
    """A word of it names somebody else."""
    body = {"words": [cite.third], "reason": "asked"}
    answer = learned.town.client(Scope.ADMIN).post(f"/v1/notes/{cite.note}/mask", json=body)
    assert answer.status_code in (200, 201, 202), answer.text


def erased(learned: Learned, cite: Cite) -> None:
    """Nothing of the person is left."""
    people(learned, "erase", {**person(cite), "reason": "asked"})


def nothing(_learned: Learned, _cite: Cite) -> None:
    """Nothing happened."""


def everybody(_who: Who) -> bool:
    """Whoever may read such words at all."""
    return True


def nobody(_who: Who) -> bool:
    """No reader."""
    return False


def own_team(who: Who) -> bool:
    """Those who go to the people behind for the note's team."""
    return who.context and who.team == TEAM


HAPPENINGS: Mapping[Callable[[Learned, Cite], None], tuple[str, Callable[[Who], bool]]] = {
    nothing: ("lanterns", everybody),
    withdrawn: ("kettles", nobody),
    amended_away: ("ladders", nobody),
    amended_and_back: ("blankets", everybody),
    added_to: ("curtains", everybody),
    narrowed_to_team: ("saucepans", own_team),
    narrowed_to_relationship: ("umbrellas", nobody),
    narrowed_and_widened: ("buckets", everybody),
    objected: ("cushions", nobody),
    objected_and_lifted: ("teapots", everybody),
    merged_with_who_objects: ("wardrobes", nobody),
    parted_from_who_objects: ("pillows", nobody),
    merged_and_lifted: ("carpets", everybody),
    masked: ("mattresses", everybody),
    erased: ("candles", nobody),
}
