"""Whatever cites a note goes where that note may go: every thing that can happen to one, by every way out, for every reader.

Each happening has a note of its own behind the signal, and one word that stands in what was said of that note and nowhere
else: in a reading that cites it, in an answer about it, in why its statement belongs to the pattern.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from fastapi.testclient import TestClient

from api.pages import paths
from api.rebuilding import rebuild
from contracts.notes import NoteIn
from contracts.words import Reach, Scope
from tests.integration.learning.conftest import Learned
from tests.integration.learning.happenings import (
    BY,
    HAPPENINGS,
    READ,
    READERS,
    TEAM,
    Cite,
    Who,
    added_to,
    erased,
    everybody,
    masked,
    narrowed_to_relationship,
    nobody,
    nothing,
    objected,
    objected_and_lifted,
    own_team,
    person,
    withdrawn,
)
from tests.integration.signals.conftest import Lived, rise
from tests.support.cycle import HOME, HOUSING, Town, a_town


@dataclass
class Told:
    """A town in which something was said of a note for each happening, and then it happened."""

    learned: Learned
    space: str
    cites: dict[str, Cite]
    repeats: dict[str, Callable[[], Any]]

    def ways(self, who: Who) -> dict[str, str]:
        """Everything one reader is given, by every way out."""
        signal, pattern = self.learned.signal, self.learned.town.pattern("buses")
        client = self.client(who)
        ways = {
            "readings": f"/v1/spaces/{self.space}/readings",
            "readings page": paths.readings(self.space, signal),
            "answers": f"/v1/signals/{signal}/questions",
            "signal page": paths.signal(signal),
            "decisions": f"/v1/patterns/{pattern}/curation",
            "decisions page": paths.decided(pattern),
        }
        found = {}
        for way, address in ways.items():
            answer = client.get(address)
            if way in open_to(who):
                assert answer.status_code == 200, (way, answer.text)
            found[way] = answer.text
        return found

    def client(self, who: Who) -> TestClient:
        """As this reader."""
        limits = {} if who.team is None else {"team": who.team, "place": HOME}
        return self.learned.town.client(*who.scopes, **limits)


def open_to(who: Who) -> tuple[str, ...]:
    """The ways out by which a reader is given words that cite notes."""
    answers = ("answers", "signal page") if who.may_ask() else ()
    return ("readings", "readings page", *answers, *(("decisions", "decisions page") if who.context else ()))


def speak(learned: Learned, space: str, cites: dict[str, Cite]) -> dict[str, Callable[[], Any]]:
    """A reading, an answer and a reason of each note; gives what repeats the request that recorded the reading."""
    writer = learned.town.client(*READ, Scope.CONTEXT_READ, Scope.LEARNING_WRITE, name="writer")
    assert learned.steward().post(f"/v1/signals/{learned.signal}/questions", json={"text": "Why?"}).status_code == 201
    outbox = learned.poster(source=HOUSING).get("/v1/questions", params={"source": HOUSING, "team": TEAM}).json()
    question, pattern = outbox["items"][0]["id"], learned.town.pattern("buses")
    repeats: dict[str, Callable[[], Any]] = {}
    for name, cite in cites.items():
        text = f"we heard of {cite.word} and of {cite.third}"
        body = {"about": learned.signal, "text": text, "cites": [cite.note]}

        def record(body: dict[str, Any] = body, name: str = name) -> Any:
            return writer.post(f"/v1/spaces/{space}/readings", json=body, headers={"Idempotency-Key": f"r-{name}"})

        assert record().status_code == 201, record().text
        repeats[name] = record
        given = {"text": text, "voice": "person", "note": cite.note}
        answer = learned.poster(source=HOUSING).post(f"/v1/questions/{question}/answers", json=given)
        assert answer.status_code == 201, answer.text
        statement = learned.town.system.ingest.state(cite.note).body.statements[0].id
        belonging = {"statement": statement, "belongs": True, "reason": text}
        answer = writer.post(f"/v1/patterns/{pattern}/belonging", json=belonging)
        assert answer.status_code == 201, answer.text
    return repeats


@pytest.fixture(scope="module")
def told(module_database_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Told]:
    """Everything was said, and then everything happened; followers have not caught up with it."""
    with a_town(tmp_path_factory.mktemp("cited"), module_database_url) as town:
        lived = lived_through(town)
        signals = town.client(Scope.SIGNALS_READ).get("/v1/signals").json()["items"]
        learned = Learned(lived, next(signal["id"] for signal in signals if signal["place"] == HOME))
        states = [town.system.ingest.state(note) for note in lived.notes]
        mine = [state.body for state in states if (state.body.source, state.body.team) == (HOUSING, TEAM)]
        cites = {
            happening.__name__: Cite(body.note, word, posted_of(learned, body))
            for (happening, (word, _)), body in zip(HAPPENINGS.items(), mine, strict=False)
        }
        assert len(cites) == len(HAPPENINGS)
        space = (
            learned.steward().post("/v1/spaces", json={"name": "Open", "purpose": "x", "scale": "place"}).json()["id"]
        )
        repeats = speak(learned, space, cites)
        for who in READERS.values():
            words = Told(learned, space, cites, repeats).ways(who)
            missing = [(way, c.word) for way in open_to(who) for c in cites.values() if c.word not in words[way]]
            assert not missing, "everything is there before anything happens"
        for happening in HAPPENINGS:
            happening(learned, cites[happening.__name__])
        yield Told(learned, space, cites, repeats)


def lived_through(town: Town) -> Lived:
    """A rise of so many that each happening has a note of its own."""
    week = town.load_history(8)
    town.an_ordinary_week(week)
    notes = rise(town, week, 60)
    town.freeze(week)
    return Lived(town, week, notes)


def posted_of(learned: Learned, body: Any) -> NoteIn:
    """The note as its source posted it."""
    return NoteIn.model_validate(
        {
            "source": body.source,
            "id": body.source_id,
            "person": "P-" + body.source_id.removeprefix("A-"),
            "occurred_at": body.occurred_at,
            "place": body.place,
            "team": body.team,
            "reach": "place",
            "return_to": body.return_to,
            "statements": [{"kind": s.kind.value, "voice": s.voice.value, "text": s.text} for s in body.statements],
        }
    )


def check(told: Told) -> None:
    """Hold every way out of every reader against what may be seen of each note."""
    for name, who in READERS.items():
        words = told.ways(who)
        for happening, (word, may_see) in HAPPENINGS.items():
            for way in open_to(who):
                seen = word in words[way]
                assert seen == may_see(who), (name, way, happening.__name__, "seen" if seen else "not seen")


def test_what_cites_a_note_goes_where_the_note_may_go(told: Told) -> None:
    """At once, before any follower has read of it; and just so after followers caught up, and after a rebuild."""
    check(told)
    told.learned.town.follow()
    check(told)
    rebuild(told.learned.town.system, lambda _done, _whole: None)
    check(told)


def test_a_stand_in_says_that_it_is_held_back_and_not_why(told: Told) -> None:
    """One for each that is held back; none for who was erased, of whom nothing is left to be held back."""
    client = told.client(READERS["asks"])
    items = client.get(f"/v1/spaces/{told.space}/readings").json()["items"]
    held = [item for item in items if item["held_back"]]
    expected = [h for h, (_, may_see) in HAPPENINGS.items() if may_see in (nobody, own_team) and h is not erased]
    assert len(held) == len(expected)
    assert {item["text"] for item in held} == {""}
    (asked,) = client.get(f"/v1/signals/{told.learned.signal}/questions").json()["items"]
    answers = [answer for answer in asked["answers"] if answer["held_back"]]
    assert len(answers) == len(expected)
    assert {answer["text"] for answer in answers} == {""}
    page = client.get(paths.readings(told.space, told.learned.signal)).text
    assert page.count("Held back.") == len(expected)


def test_a_masked_word_is_blacked_out_wherever_the_note_is_spoken_of(told: Told) -> None:
    """The rest of what was said stays."""
    cite = told.cites[masked.__name__]
    for name, who in READERS.items():
        for way, text in told.ways(who).items():
            if way in open_to(who):
                assert f"{cite.word} and of {cite.third}" not in text, (name, way)
                assert f"{cite.word} and of █" in text, (name, way)


def test_a_repeated_request_is_answered_as_things_stand(told: Told) -> None:
    """What was kept of the first answer tells no more than the reading itself would now."""
    for happening, (word, may_see) in HAPPENINGS.items():
        answer = told.repeats[happening.__name__]()
        assert answer.status_code == (410 if happening is erased else 201)
        assert (word in answer.text) == (may_see is everybody), happening.__name__


def test_what_may_be_about_several_goes_no_further_than_the_narrowest(told: Told) -> None:
    """An answer that names no note is about all that could be read then; a reading of a country needs their word for that."""
    learned, kept = told.learned, told.cites[nothing.__name__]
    outbox = learned.poster(source=HOUSING).get("/v1/questions", params={"source": HOUSING, "team": "south"}).json()
    question = outbox["items"][0]
    given = {"text": "some spoke of doorbells", "voice": "worker"}
    answer = learned.poster(source=HOUSING).post(f"/v1/questions/{question['id']}/answers", json=given)
    assert answer.status_code == 201
    reader = READERS["asks"]
    assert "doorbells" in told.ways(reader)["answers"]
    learned.town.system.ingest.change_reach(question["notes"][0]["note"], Reach.TEAM, BY)
    for name, who in READERS.items():
        seen = "doorbells" in told.ways(who)["answers"]
        assert seen == (who.context and who.team == "south"), name
    writer = learned.town.client(*READ, Scope.CONTEXT_READ, Scope.LEARNING_WRITE)
    wide = writer.post("/v1/spaces", json={"name": "Wide", "purpose": "x", "scale": "country"}).json()["id"]
    body = {"about": learned.signal, "text": "we heard of gutters", "cites": [kept.note]}
    assert writer.post(f"/v1/spaces/{wide}/readings", json=body).status_code == 201
    assert "gutters" in writer.get(f"/v1/spaces/{wide}/readings").text
    assert "gutters" not in told.client(reader).get(f"/v1/spaces/{wide}/readings").text


def test_the_person_is_shown_what_was_said_of_their_note(told: Told) -> None:
    """Held back from everybody else or not, as data and as text; what speaks of others too is told of, and not shown."""
    admin = told.learned.town.client(Scope.ADMIN)
    for happening in (added_to, withdrawn, objected, narrowed_to_relationship):
        cite = told.cites[happening.__name__]
        (note,) = admin.post("/v1/people/access", json=person(cite)).json()["notes"]
        spoken = {one["what"]: one for one in note["spoken_of"]}
        assert {what: cite.word in one["text"] for what, one in spoken.items()} == {"reading": True, "answer": True}
        assert (spoken["answer"]["voice"], spoken["reading"]["by"]) == ("person", "writer")
        assert admin.post("/v1/people/access?format=text", json=person(cite)).text.count(cite.word) == 2
    hidden = admin.post("/v1/people/access", json=person(told.cites[masked.__name__])).text
    assert f"of {told.cites[masked.__name__].third}" not in hidden
    one, other = told.cites[added_to.__name__], told.cites[objected_and_lifted.__name__]
    writer = told.learned.town.client(*READ, Scope.CONTEXT_READ, Scope.LEARNING_WRITE)
    both = {"about": told.learned.signal, "text": "both spoke of doormats", "cites": [one.note, other.note]}
    assert writer.post(f"/v1/spaces/{told.space}/readings", json=both).status_code == 201
    (note,) = admin.post("/v1/people/access", json=person(one)).json()["notes"]
    assert [said["text"] for said in note["spoken_of"]].count(None) == 1
    assert "doormats" not in admin.post("/v1/people/access?format=text", json=person(one)).text
