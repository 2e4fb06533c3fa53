"""Questions to the outboxes of those who know the people, answers back, and who never sees what."""

from __future__ import annotations

from typing import Any

from api.rebuilding import rebuild
from contracts.events import AnswerGiven
from contracts.words import Reach, Scope
from services.foundation.together import unwrap_together
from services.ingest.domain import Poster
from tests.integration.learning.conftest import Learned
from tests.support.cycle import HEALTH, HOME, HOUSING, OTHER_HOME, WARD, phrase

TEXT = "Which routes are these, and has anything changed?"
ANSWER = "She says the last bus goes before her shift ends."


def ask(learned: Learned) -> dict[str, Any]:
    """Ask about the signal."""
    answer = learned.steward().post(f"/v1/signals/{learned.signal}/questions", json={"text": TEXT})
    assert answer.status_code == 201
    asked: dict[str, Any] = answer.json()
    return asked


def outbox(learned: Learned, source: str = HOUSING, **limits: Any) -> list[dict[str, Any]]:
    """A source's outbox, read by its own token."""
    answer = learned.poster(source=source, **limits).get("/v1/questions", params={"source": source})
    assert answer.status_code == 200
    items: list[dict[str, Any]] = answer.json()["items"]
    return items


def test_a_question_goes_out_and_an_answer_comes_back_without_saying_from_which_note(learned: Learned) -> None:
    """An outbox each for source and team; each names its own notes with the way back; the asker sees words and voice."""
    asked = ask(learned)
    sources = {source: outbox(learned, source) for source in (HOUSING, HEALTH)}
    assert asked["outboxes"] == sum(len(items) for items in sources.values())
    behind = learned.town.client(Scope.SIGNALS_READ, Scope.CONTEXT_READ).get(f"/v1/signals/{learned.signal}").json()
    named = {note["note"] for items in sources.values() for one in items for note in one["notes"]}
    assert named == set(behind["exact"]["notes"])
    for source, items in sources.items():
        assert {one["team"] for one in items} >= {"north", "south"}
        for one in items:
            assert (one["about"], one["place"], one["text"]) == (learned.signal, HOME, TEXT)
            for note in one["notes"]:
                kept = learned.town.system.ingest.state(note["note"]).body
                assert (kept.source, kept.team) == (source, one["team"])
                assert (note["id"], note["return_to"]) == (kept.source_id, kept.return_to)
    question = sources[HOUSING][0]
    note = question["notes"][0]
    body = {"text": ANSWER, "voice": "person", "note": note["note"]}
    assert learned.poster(source=HOUSING).post(f"/v1/questions/{question['id']}/answers", json=body).status_code == 201
    answer = learned.steward().get(f"/v1/signals/{learned.signal}/questions")
    (read,) = answer.json()["items"]
    assert (read["id"], read["text"], read["outboxes"]) == (asked["id"], TEXT, asked["outboxes"])
    assert [(a["text"], a["voice"]) for a in read["answers"]] == [(ANSWER, "person")]
    for secret in (note["note"], note["id"], note["return_to"], question["id"], HOUSING, "north", "south"):
        assert str(secret) not in answer.text


def test_answers_are_not_for_whoever_reads_signals(learned: Learned) -> None:
    """They are words from a life: read with learning:write or context:read."""
    ask(learned)
    question = outbox(learned)[0]
    body = {"text": ANSWER, "voice": "person"}
    learned.poster(source=HOUSING).post(f"/v1/questions/{question['id']}/answers", json=body)
    path = f"/v1/signals/{learned.signal}/questions"
    assert learned.town.client(Scope.SIGNALS_READ).get(path).json()["items"] == []
    for scope in (Scope.LEARNING_WRITE, Scope.CONTEXT_READ):
        assert ANSWER in learned.town.client(Scope.SIGNALS_READ, scope).get(path).text


def test_a_source_never_sees_anothers_questions_or_notes(learned: Learned) -> None:
    """Not by naming it, not by its team, not by answering."""
    ask(learned)
    housing, health = outbox(learned), outbox(learned, HEALTH)
    client = learned.poster(source=HEALTH)
    assert client.get("/v1/questions", params={"source": HOUSING}).status_code == 403
    by_team = client.get("/v1/questions", params={"team": "north"}).json()["items"]
    assert {one["id"] for one in by_team} == {one["id"] for one in health if one["team"] == "north"}
    for one in housing:
        answer = client.post(f"/v1/questions/{one['id']}/answers", json={"text": ANSWER, "voice": "worker"})
        assert answer.status_code == 404
    note = housing[0]["notes"][0]["note"]
    body = {"text": ANSWER, "voice": "worker", "note": note}
    refused = client.post(f"/v1/questions/{health[0]['id']}/answers", json=body)
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "note")


def test_a_team_and_a_place_see_their_own(learned: Learned) -> None:
    """A token of one team reads only its team's questions; one of a place only notes that lie there."""
    ask(learned)
    assert {one["team"] for one in outbox(learned, team="north")} == {"north"}
    team = learned.poster(team="north").get("/v1/questions", params={"team": "north"})
    assert {one["team"] for one in team.json()["items"]} == {"north"}
    assert learned.poster(team="north").get("/v1/questions", params={"team": "south"}).status_code == 403
    north = {one["id"] for one in outbox(learned, team="north")}
    south = next(one["id"] for one in outbox(learned) if one["id"] not in north)
    body = {"text": ANSWER, "voice": "worker"}
    refused = learned.poster(source=HOUSING, team="north").post(f"/v1/questions/{south}/answers", json=body)
    assert refused.status_code == 404
    in_ward = outbox(learned, place=WARD)
    states = [learned.town.system.ingest.state(n["note"]).body.place for one in in_ward for n in one["notes"]]
    assert set(states) == {WARD}
    assert outbox(learned, place=OTHER_HOME) == []
    elsewhere = learned.poster(source=HOUSING, place=OTHER_HOME)
    assert elsewhere.post(f"/v1/questions/{in_ward[0]['id']}/answers", json=body).status_code == 404


def test_what_went_further_back_than_the_place_is_named_no_more(learned: Learned) -> None:
    """Withdrawn, narrowed and erased notes leave the outbox, though the question stands."""
    ask(learned)
    question = outbox(learned, team="north")[0]
    withdrawn, narrowed, hidden, erased, *_ = (note["note"] for note in question["notes"])
    ingest, poster = learned.town.system.ingest, Poster("test")
    ingest.withdraw(withdrawn, None, poster)
    ingest.change_reach(narrowed, Reach.TEAM, poster)
    ingest.change_reach(hidden, Reach.RELATIONSHIP, poster)
    erase(learned, erased)
    now = next(one for one in outbox(learned) if one["id"] == question["id"])
    left = {note["note"] for note in now["notes"]}
    assert left == {note["note"] for note in question["notes"]} - {withdrawn, narrowed, hidden, erased}


def erase(learned: Learned, note: str) -> None:
    """Erase the person a note is about."""
    body = learned.town.system.ingest.state(note).body
    given = {"person": "P-" + body.source_id.removeprefix("A-"), "source": body.source, "reason": "asked"}
    assert learned.town.client(Scope.ADMIN).post("/v1/people/erase", json=given).status_code == 202


def test_an_erased_persons_answer_is_gone_and_others_stay(learned: Learned) -> None:
    """At once, before any follower has caught up; from the log too, where it was sealed under that person's key."""
    ask(learned)
    question = outbox(learned)[0]
    client = learned.poster(source=HOUSING)
    for at, note in enumerate(question["notes"][:2]):
        body = {"text": f"{ANSWER} {at}", "voice": "person", "note": note["note"]}
        assert client.post(f"/v1/questions/{question['id']}/answers", json=body).status_code == 201
    path = f"/v1/signals/{learned.signal}/questions"
    erase(learned, question["notes"][0]["note"])
    for _ in range(2):
        (read,) = learned.steward().get(path).json()["items"]
        assert [answer["text"] for answer in read["answers"]] == [f"{ANSWER} 1"]
        learned.town.follow()
    given = [e.payload for e in learned.town.system.log.read(0, 10_000, [AnswerGiven.topic])]
    wrapped = [g.wrapped for g in given if isinstance(g, AnswerGiven) and g.wrapped]
    assert [learned.town.system.vault.unwrap(one) is None for one in wrapped] == [True, False]
    assert all(g.text is None for g in given if isinstance(g, AnswerGiven))
    body = {"text": ANSWER, "voice": "person", "note": question["notes"][0]["note"]}
    assert client.post(f"/v1/questions/{question['id']}/answers", json=body).status_code == 422


def test_what_identifies_people_is_hidden_in_questions_and_answers(learned: Learned) -> None:
    """Numbers and addresses are replaced by what they were."""
    text = "Ring 07700 900123 or write to jo@example.org?"
    learned.steward().post(f"/v1/signals/{learned.signal}/questions", json={"text": text})
    (question, *_) = outbox(learned)
    assert "07700" not in question["text"]
    assert "jo@example.org" not in question["text"]
    body = {"text": text, "voice": "worker"}
    learned.poster(source=HOUSING).post(f"/v1/questions/{question['id']}/answers", json=body)
    read = learned.steward().get(f"/v1/signals/{learned.signal}/questions").text
    assert "07700" not in read
    assert "jo@example.org" not in read


def test_nobody_is_asked_where_nothing_behind_can_be_read(learned: Learned) -> None:
    """409, and no question stands; an unknown signal, or one elsewhere, is 404."""
    exact = learned.town.client(Scope.SIGNALS_READ, Scope.CONTEXT_READ).get(f"/v1/signals/{learned.signal}").json()
    for note in exact["exact"]["notes"]:
        learned.town.system.ingest.withdraw(note, None, Poster("test"))
    learned.town.follow()
    refused = learned.steward().post(f"/v1/signals/{learned.signal}/questions", json={"text": TEXT})
    assert (refused.status_code, refused.json()["type"]) == (409, "/problems/nobody-to-ask")
    assert learned.steward().get(f"/v1/signals/{learned.signal}/questions").json()["items"] == []
    nowhere = learned.steward(place=OTHER_HOME).post(f"/v1/signals/{learned.signal}/questions", json={"text": TEXT})
    unknown = learned.steward().post("/v1/signals/g00/questions", json={"text": TEXT})
    assert nowhere.status_code == unknown.status_code == 404


def test_asking_needs_its_scope(learned: Learned) -> None:
    """Reading signals is not enough to ask, writing notes not enough to read answers."""
    path = f"/v1/signals/{learned.signal}/questions"
    assert learned.town.client(Scope.SIGNALS_READ).post(path, json={"text": TEXT}).status_code == 403
    assert learned.poster(source=HOUSING).get(path).status_code == 403
    assert learned.poster(source=HOUSING).get("/v1/questions").status_code == 422
    assert phrase("buses", 1) not in learned.steward().get(path).text


def test_an_answer_about_several_without_a_note_goes_with_the_first_of_them(learned: Learned) -> None:
    """It stands while all can be read; any one of those the question names, erased, takes it from reads, table and log."""
    ask(learned)
    question = next(one for one in outbox(learned) if len(one["notes"]) > 2)
    other = next(one for one in outbox(learned) if one["id"] != question["id"] and len(one["notes"]) > 1)
    client = learned.poster(source=HOUSING)
    for one, text in ((question, ANSWER), (other, "Another team says otherwise.")):
        body = {"text": text, "voice": "worker"}
        assert client.post(f"/v1/questions/{one['id']}/answers", json=body).status_code == 201
    path = f"/v1/signals/{learned.signal}/questions"
    (read,) = learned.steward().get(path).json()["items"]
    assert {answer["text"] for answer in read["answers"]} == {ANSWER, "Another team says otherwise."}
    erase(learned, question["notes"][1]["note"])
    for _ in range(2):
        (read,) = learned.steward().get(path).json()["items"]
        assert [answer["text"] for answer in read["answers"]] == ["Another team says otherwise."]
        learned.town.follow()
    system = learned.town.system
    with system.derived.connect() as connection:
        assert len(connection.exec_driver_sql("SELECT answer FROM learning_answer").all()) == 1
    given = [e.payload for e in system.log.read(0, 10_000, [AnswerGiven.topic])]
    opened = [unwrap_together(system.vault, g.together) for g in given if isinstance(g, AnswerGiven) and g.together]
    assert opened == [None, "Another team says otherwise."]
    rebuild(system, lambda _done, _whole: None)
    (read,) = learned.steward().get(path).json()["items"]
    assert [answer["text"] for answer in read["answers"]] == ["Another team says otherwise."]
