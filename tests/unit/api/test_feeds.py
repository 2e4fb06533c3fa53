"""The weekly sheet as feeds: valid in their formats, without quotes or note links, harmless in a spreadsheet."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import re
from typing import Any
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.feeds import ATOM, CSV_COLUMNS, as_csv, atom, disarmed, json_feed, text_of
from api.signalling import SheetView, number
from contracts.disclosure import WITHHELD, rounded
from contracts.resources.signals import (
    ClueOut,
    CompletenessOut,
    CorrectedOut,
    CorrectionOut,
    ExactOut,
    MovedOut,
    SignalOut,
)
from contracts.words import Kind

BASE = "https://incommon.example"
AT = "2026-11-18T06:00:05+00:00"
NOTE = "n" + "0" * 32
names = st.text(max_size=60)


def a_signal(name: str = "Damp · mould", **given: Any) -> SignalOut:
    """A signal as the API gives it."""
    made: dict[str, Any] = {
        "id": "g0123456789abcdef01234567",
        "episode": "g0123456789abcdef01234567",
        "began": "2026-W46",
        "kind": "more",
        "pattern": "p1",
        "name": name,
        "pattern_kind": Kind.PROBLEM,
        "place": "E05011367",
        "week": "2026-W46",
        "preview": False,
        "summary": f"More people than expected in Elm Park: {name} (2026-W46)",
        "observed": number(rounded(21)),
        "people_four_weeks": number(rounded(40)),
        "expected": number(rounded(7)),
        "low": number(WITHHELD),
        "high": None,
        "expected_four_weeks": number(rounded(28)),
        "chance": "false discoveries held under 0.01",
        "method": "farrington",
        "limits": "limits",
        "in_own_words": "about 60% in people's own words",
        "own_words": 60,
        "mostly_workers_words": False,
        "explanations": ["Chance."],
        "questions": ["Why?"],
        "alongside": [],
        "moved": [],
        "places": [],
        "place_names": [],
        "over_weeks": None,
    }
    return SignalOut(**{**made, **given})


def a_view(*signals: SignalOut, **given: Any) -> SheetView:
    """A sheet as a place reads it."""
    made: dict[str, Any] = {
        "place": "E05011367",
        "place_name": "Elm Park",
        "week": "2026-W46",
        "preview": False,
        "published_at": AT,
        "signals": list(signals),
        "clues": [ClueOut(clue="new source", words="words", source="urn:x", place=None, since="2026-W40")],
        "chance": 0.15,
        "tested": 12,
        "unheard": {"silent_sources": 0},
    }
    return SheetView(**{**made, **given})


@given(names)
def test_json_feed_has_what_version_1_1_asks_for(name: str) -> None:
    """Version, title, items with a string id and a content; dates as RFC 3339; extensions begin with an underscore."""
    feed = json.loads(json.dumps(json_feed(a_view(a_signal(name)), BASE)))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["title"]
    known = {"version", "title", "home_page_url", "feed_url", "description", "authors", "language", "items"}
    assert {key for key in feed if not key.startswith("_")} <= known
    for key in ("home_page_url", "feed_url"):
        assert urlsplit(feed[key]).scheme == "https"
    item_keys = {"id", "url", "title", "content_text", "date_published", "tags"}
    for item in feed["items"]:
        assert {key for key in item if not key.startswith("_")} <= item_keys
        assert isinstance(item["id"], str)
        assert item["content_text"]
        assert dt.datetime.fromisoformat(item["date_published"]).tzinfo is not None
        assert all(isinstance(tag, str) for tag in item["tags"])


@given(names)
def test_atom_is_well_formed_and_has_what_rfc_4287_requires(name: str) -> None:
    """Feed and entries have one id (an IRI), title and updated each; the feed an author and a link to itself."""
    root = ET.fromstring(atom(a_view(a_signal(name)), BASE))  # noqa: S314 - our own words
    assert root.tag == f"{{{ATOM}}}feed"
    for element in (root, *root.findall(f"{{{ATOM}}}entry")):
        for required in ("id", "title", "updated"):
            (found,) = element.findall(f"{{{ATOM}}}{required}")
            assert found.text
        assert urlsplit(element.findtext(f"{{{ATOM}}}id") or "").scheme == "https"
        moment = element.findtext(f"{{{ATOM}}}updated") or ""
        assert dt.datetime.fromisoformat(moment).tzinfo is not None
    assert root.findtext(f"{{{ATOM}}}author/{{{ATOM}}}name")
    relations = {link.get("rel"): link.get("href") for link in root.findall(f"{{{ATOM}}}link")}
    assert set(relations) == {"self", "alternate"}
    assert (relations["self"] or "").endswith("/v1/places/E05011367/weeks/2026-W46?format=atom")
    ids = [entry.findtext(f"{{{ATOM}}}id") for entry in root.findall(f"{{{ATOM}}}entry")]
    assert len(ids) == len(set(ids)) == 1


@given(st.text(max_size=20))
def test_a_cell_is_never_a_formula(cell: str) -> None:
    """Whatever begins like one (after blanks too) is plain text; everything else is left as it is."""
    made = disarmed(cell)
    assert not made.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert made in (cell, f"'{cell}")


@pytest.mark.parametrize("name", ['=HYPERLINK("http://x","y")', "+1", "-1", "@SUM(A1)", "\t=1", "  =1+1", "plain"])
def test_csv_has_a_row_a_signal_and_no_formula(name: str) -> None:
    """The header's columns; a name that would run is disarmed and can still be read."""
    rows = list(csv.reader(io.StringIO(as_csv(a_view(a_signal(name), a_signal("other"))), newline="")))
    assert tuple(rows[0]) == CSV_COLUMNS
    assert len(rows) == 3
    assert all(len(row) == len(CSV_COLUMNS) for row in rows)
    assert rows[1][CSV_COLUMNS.index("name")].lstrip("'") == name.lstrip("'")
    assert not any(cell.strip(" ").startswith(("=", "+", "-", "@")) for row in rows[1:] for cell in row)


def test_feeds_carry_no_note_and_nothing_exact() -> None:
    """Even where the reader has the context scope: a feed is passed on."""
    exact = ExactOut(
        observed=21,
        people_four_weeks=41,
        expected=7.31,
        low=5.1,
        high=9.9,
        bound=14.0,
        phi=1.13,
        p=0.000123,
        q=0.00456,
        own_words=0.61,
        first_week="2026-W10",
        people=[1, 2, 3],
        everyone=[41, 42, 43],
        offset=[7.1, 7.2, 7.31],
        notes=[NOTE],
    )
    view = a_view(a_signal(exact=exact))
    for told in (json.dumps(json_feed(view, BASE)), atom(view, BASE).decode(), as_csv(view)):
        assert NOTE not in told
        assert not re.search(r"7\.31|0\.00456|0\.000123|\b41\b|1\.13", told)


def test_a_preview_says_so_everywhere() -> None:
    """In the title and beside every signal."""
    view = a_view(a_signal(preview=True), preview=True)
    assert json_feed(view, BASE)["title"].startswith("Preview")
    assert json_feed(view, BASE)["_incommon"]["preview"] is True
    assert b"Preview of the weekly sheet" in atom(view, BASE)
    assert [row["preview"] for row in csv.DictReader(io.StringIO(as_csv(view), newline=""))] == ["yes"]


def test_what_is_withheld_is_said_so_and_is_never_nought() -> None:
    """An expectation that is withheld is left out of the sentence."""
    told = text_of(a_signal(observed=number(WITHHELD), expected=number(WITHHELD)))
    assert "People this week: withheld." in told
    assert "Over four weeks: 40, expected about 30." in told


def test_an_expectation_under_five_is_not_about_under_five() -> None:
    """It is under five, and no more is known."""
    assert "Over four weeks: 40, expected under 5." in text_of(a_signal(expected_four_weeks=number(rounded(3))))


def test_a_place_whose_code_needs_it_is_encoded() -> None:
    """In every address."""
    feed = json_feed(a_view(place="A/B C"), BASE)
    assert "/places/A%2FB%20C/weeks/" in feed["feed_url"]
    assert b"A%2FB%20C" in atom(a_view(place="A/B C"), BASE)


def test_a_mix_says_what_moved_in_it_and_has_no_pattern() -> None:
    """Names alone, no share; its cells of a pattern are empty."""
    moved = [
        MovedOut(pattern=name, kind=None, name=name, share=share)
        for name, share in (("damp", "larger"), ("debt", "smaller"), ("noise", "larger"))
    ]
    mix = a_signal("the mix of what is said", kind="mix", pattern=None, pattern_kind=None, moved=moved)
    assert "A larger share than before: damp; noise.\nA smaller share than before: debt." in text_of(mix)
    (row,) = csv.DictReader(io.StringIO(as_csv(a_view(mix)), newline=""))
    assert (row["kind"], row["pattern"], row["pattern_kind"]) == ("mix", "", "")
    assert row["parts"] == "A larger share than before: damp; noise. A smaller share than before: debt."
    assert json_feed(a_view(mix), BASE)["items"][0]["tags"] == ["mix"]


def test_places_together_are_named_as_one_with_their_weeks() -> None:
    """In the order of their codes, without a figure of any of them."""
    near = a_signal(kind="neighbours", places=["W01", "W02"], place_names=["Elm Park", "Low Side"], over_weeks=3)
    assert "Together in Elm Park, Low Side, over the last 3 weeks." in text_of(near)
    assert "Together in Elm Park, Low Side, this week." in text_of(near.model_copy(update={"over_weeks": 1}))
    assert "Together" not in text_of(a_signal())
    (row,) = csv.DictReader(io.StringIO(as_csv(a_view(near)), newline=""))
    assert row["parts"] == "Together in Elm Park, Low Side, over the last 3 weeks."


def test_what_stands_beside_the_signals_is_in_every_feed_that_has_a_place_for_it() -> None:
    """As sentences in the description and Atom's subtitle; no exact figure of a correction, and six of many in words."""
    few = {"people": number(rounded(60)), "expected": number(rounded(72)), "low": number(rounded(66))}
    corrections = [
        CorrectionOut(
            week="2026-W45",
            sheet="2026-W46",
            signal=f"g{at}",
            name="Damp",
            place="E05011367",
            words=f"Elm Park, Damp {at}",
            exact=CorrectedOut(told=31, late=7, gone=1, now=37),
        )
        for at in range(9)
    ]
    view = a_view(
        a_signal(),
        unheard={"silent_sources": 1, "notes_held_back_by_reach": 20, "people_in_nothing_told": 15},
        languages={"cy": 10, "tlh": 5},
        completeness=CompletenessOut(**few, high=number(rounded(80)), known=True, weeks=26),
        corrections=corrections,
    )
    feed = json_feed(view, BASE)
    said = feed["description"]
    for sentence in (
        "About 60 people were heard in it so far.",
        "About 70 are to be expected in the end, most likely between 65 and 80",
        "1 source that usually sends notes was silent.",
        "About 20 notes stay with their teams.",
        "Notes of about 10 people are in Welsh, which is not read",
        "the language “tlh”",
        "About 15 people said only what too few others say",
        "Elm Park, Damp 5 And 3 more, each told at its signal.",
    ):
        assert sentence in said
        assert sentence in "".join(ET.fromstring(atom(view, BASE)).find(f"{{{ATOM}}}subtitle").itertext())  # type: ignore[union-attr]  # noqa: S314 - our own
    assert len(feed["_incommon"]["corrections"]) == 9
    assert "37" not in json.dumps(feed["_incommon"]["corrections"])
    assert feed["_incommon"]["completeness"]["known"] is True


def test_what_is_of_the_whole_home_says_so_where_a_smaller_place_reads() -> None:
    """Else a ward would take the home's people, silent sources and notes for its own."""
    known = CompletenessOut(people=number(rounded(30)), expected=None, low=None, high=None, known=False, weeks=3)
    withheld = known.model_copy(update={"people": number(WITHHELD)})
    for completeness in (known, withheld):
        view = a_view(unheard={"silent_sources": 1}, languages={"cy": 10}, completeness=completeness, whole="Harbour")
        assert json_feed(view, BASE)["description"].count("In all of Harbour: ") == 3
        at_home = a_view(unheard={"silent_sources": 1}, languages={"cy": 10}, completeness=completeness)
        assert "In all of" not in json_feed(at_home, BASE)["description"]


def test_how_complete_a_week_is_may_be_unknown_or_withheld() -> None:
    """Said so, and never nought; a sheet from before it was told says only what is left out."""
    unknown = CompletenessOut(people=number(rounded(30)), expected=None, low=None, high=None, known=False, weeks=3)
    assert "not known here yet" in json_feed(a_view(completeness=unknown), BASE)["description"]
    withheld = unknown.model_copy(update={"people": number(WITHHELD)})
    assert "rests on too few people" in json_feed(a_view(completeness=withheld), BASE)["description"]
    assert "heard in it" not in json_feed(a_view(), BASE)["description"]
    assert "still running is left out" in json_feed(a_view(), BASE)["description"]
