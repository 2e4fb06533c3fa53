"""Notes are posted as the front door takes them, after they happened and before the last day."""

import json
from collections import Counter
from datetime import UTC, datetime, time, timedelta

from api.demo.council import COUNCIL, RECODED_NEW, RECODED_OLD, place_rows
from api.demo.generator import Demonstration
from api.demo.posting import LONDON
from api.demo.truth import ADMIN, OTHER_LANGUAGE
from contracts.notes import NoteIn, parse_occurred
from contracts.weeks import Week
from tests.unit.api.demo.conftest import UNTIL


def test_every_note_is_a_valid_note(demonstration: Demonstration) -> None:
    """The contract takes each body, and nothing in it is lost on the way to JSON."""
    for note in demonstration.notes:
        posted = NoteIn.model_validate_json(json.dumps(note.body))
        assert (posted.source, posted.id) == (note.source, note.id)
        assert len(posted.statements or note.lines) == len(note.situations) == len(note.planted)


def test_ids_are_taken_once(demonstration: Demonstration) -> None:
    """(source, id) names one note."""
    assert len({(note.source, note.id) for note in demonstration.notes}) == len(demonstration.notes)


def test_notes_happen_in_their_week_and_are_posted_later_but_before_the_end(demonstration: Demonstration) -> None:
    """Weeks are London's; posting follows what happened and is done when the last week is."""
    end = datetime.combine(UNTIL, time(0), tzinfo=LONDON).astimezone(UTC)
    for note in demonstration.notes:
        happened = parse_occurred(note.body["occurred_at"])
        day = happened.astimezone(LONDON).date() if isinstance(happened, datetime) else happened
        assert Week.of(day) == Week.of(UNTIL).plus(note.week)
        moment = happened if isinstance(happened, datetime) else datetime.combine(day, time(0), tzinfo=LONDON)
        assert moment < note.posted_at < end
    posted = [note.posted_at for note in demonstration.notes]
    assert posted == sorted(posted)


def test_some_notes_are_late_and_one_night_brings_many(demonstration: Demonstration) -> None:
    """A tenth or more come after four days; adult care's seven weeks of notes all come in one night."""
    old = [n for n in demonstration.notes if n.source == "urn:demo:adult-care" and -34 <= n.week < -27]
    assert len(old) > 30
    assert {n.posted_at.date() for n in old} == {UNTIL - timedelta(weeks=8) + timedelta(days=1)}
    others = [n for n in demonstration.notes if n.source != "urn:demo:adult-care"]
    late = sum(n.posted_at.date() - (UNTIL + timedelta(weeks=n.week)) > timedelta(days=11) for n in others)
    assert 0.05 < late / len(others) < 0.2


def test_reaches_and_places_are_mixed(demonstration: Demonstration) -> None:
    """Nine in ten may inform the place; each reach comes; a team's note names its team; places are ones that load."""
    reaches = Counter(note.body["reach"] for note in demonstration.notes)
    assert 0.87 < reaches["place"] / len(demonstration.notes) < 0.95
    assert all(reaches[reach] > 50 for reach in ("team", "relationship", "country"))
    assert all("team" in note.body for note in demonstration.notes if note.body["reach"] == "team")
    codes = {row["code"] for row in place_rows(UNTIL)} | {"no-fixed-address", None}
    places = Counter(note.body.get("place") for note in demonstration.notes)
    assert places.keys() <= codes
    assert places[None] > 50 < places["no-fixed-address"]
    assert places[COUNCIL] > 50
    changed = {(note.week >= -17, note.body.get("place")) for note in demonstration.notes}
    assert (True, RECODED_OLD) not in changed
    assert (False, RECODED_NEW) not in changed


def test_free_texts_are_whole_lines(demonstration: Demonstration) -> None:
    """The truth's lines are the text's lines, some of them a form's, and no label is without its line."""
    texts = [note for note in demonstration.notes if "text" in note.body]
    assert 0.05 < len(texts) / len(demonstration.notes) < 0.12
    for note in texts:
        assert [note.body["text"][a:b] for a, b in note.lines] == note.body["text"].split("\n")
    labels = Counter(label for note in texts for label in note.situations)
    assert labels[ADMIN] > 300 < labels[None] + labels["damp-and-mould"] * 20


def test_optional_fields_come_now_and_then(demonstration: Demonstration) -> None:
    """Boundaries, names, links and languages are there, as seldom as they would be."""
    bodies = [note.body for note in demonstration.notes]
    share = {
        key: sum(key in body for body in bodies) / len(bodies) for key in ("matters", "out_of_bounds", "known_names")
    }
    assert 0.03 < share["matters"] < 0.07
    assert 0.005 < share["out_of_bounds"] < 0.03
    assert 0.005 < share["known_names"] < 0.05
    assert all(body["return_to"].startswith("https://cases.example/") for body in bodies if "return_to" in body)
    assert {body.get("language") for body in bodies} == {None, "en", "pl", "ro", "uk"}


def test_a_known_name_stands_in_the_words(demonstration: Demonstration) -> None:
    """Names to hide are only named where they are written."""
    for note in demonstration.notes:
        for name in note.body.get("known_names", []):
            assert name in str(note.body.get("statements", note.body.get("text")))


def test_domestic_abuse_notes_carry_no_name_no_link_and_no_leave_to_quote(demonstration: Demonstration) -> None:
    """Nothing in them leads back to anyone."""
    ours = [note for note in demonstration.notes if "domestic-abuse" in note.situations]
    assert len(ours) > 15
    for note in ours:
        assert not {"known_names", "return_to"} & note.body.keys()
        assert not any(said.get("may_quote") for said in note.body.get("statements", []))


def test_other_languages_are_labelled(demonstration: Demonstration) -> None:
    """What is not said in English is no situation, whatever it says."""
    for note in demonstration.notes:
        assert (note.body.get("language") in ("pl", "ro", "uk")) == (OTHER_LANGUAGE in note.situations)
