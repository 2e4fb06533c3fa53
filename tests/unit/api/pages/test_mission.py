"""The product's rules that a page could break: no rank, no traffic lights, both sides told, uncertainty shown."""

from __future__ import annotations

import dataclasses
import re

import pytest

from api.pages.context_views import ConversationPage, OpeningPage, ReadingsPage
from api.pages.rendering import Pages, static_bytes
from api.pages.views import HomePage, PatternPage, PatternsPage, SheetPage, SignalPage, SignalsPage
from contracts.words import CLUSTERED_KINDS, Kind, Reach, Relation, Voice
from tests.unit.api.pages.reading_html import Document
from tests.unit.api.pages.samples import FRAME, PAGES

RENDERER = Pages()


def text_of(name: str) -> str:
    """What a sample page says."""
    return Document(RENDERER.render(PAGES[name], FRAME)).text


def test_the_order_of_patterns_ranks_nothing() -> None:
    """However patterns arrive, each kind's are in alphabetical order, but a barrier that the place can change is first."""
    view = PAGES["patterns"]
    assert isinstance(view, PatternsPage)
    backwards = dataclasses.replace(view, patterns=view.patterns[::-1])
    assert RENDERER.render(backwards, FRAME) == RENDERER.render(view, FRAME)
    page = Document(RENDERER.render(view, FRAME))
    names = list(page.words["h3"])
    problems = [given.name for given in view.patterns if given.kind is Kind.PROBLEM]
    assert [name.lower() for name in names[: len(problems)]] == sorted(problems)
    assert [name.lower() for name in names[-3:]] == [
        "the waiting list's threshold",
        "closed on fridays",
        "proof of address for the new form",
    ]
    assert page.forms[-1].names == ["kind", "place", "by"], "no choice of order is offered"


def test_problems_never_stand_alone() -> None:
    """Aspirations and strengths have their place on the first page and in the list even where there are none."""
    view = PAGES["patterns"]
    assert isinstance(view, PatternsPage)
    empty = Document(RENDERER.render(dataclasses.replace(view, patterns=()), FRAME))
    home = PAGES["home"]
    assert isinstance(home, HomePage)
    assert {line.kind for line in home.summary} == set(CLUSTERED_KINDS)
    for words in (text_of("home"), empty.text):
        for heading in ("Problems in common", "Aspirations in common", "Strengths in common"):
            assert heading in words


def test_a_chosen_kind_is_shown_alone() -> None:
    """Kinds that were not asked for are not called empty."""
    view = PAGES["patterns"]
    assert isinstance(view, PatternsPage)
    page = Document(RENDERER.render(dataclasses.replace(view, kind="aspiration"), FRAME))
    assert page.words["h2"] == ["Aspirations in common"]


@pytest.mark.parametrize("name", ["home", "patterns", "pattern", "sheet"])
def test_the_idiosyncratic_share_comes_with_its_band(name: str) -> None:
    """The headline figure is never bare."""
    view = PAGES[name]
    assert isinstance(view, HomePage | PatternsPage | PatternPage | SheetPage)
    assert re.search(r"[Ii]diosyncratic.*31%\s\(?between 25% and 37%", text_of(name))


@pytest.mark.parametrize("name", ["sheet", "signals"])
def test_what_is_of_the_whole_home_is_called_that(name: str) -> None:
    """On a ward's pages: how many series were tested is not the ward's."""
    view = PAGES[name]
    assert isinstance(view, SheetPage | SignalsPage)
    ward = Document(RENDERER.render(dataclasses.replace(view, whole="Ambridge council"), FRAME)).text
    assert re.search(r"tested in all of Ambridge council", ward)
    assert "in all of" not in text_of(name)


@pytest.mark.parametrize("name", ["home", "patterns", "pattern", "signal", "signals", "sheet"])
def test_said_by_not_only_said_about(name: str) -> None:
    """Wherever a pattern or a signal is shown, so is how much of it is in people's own words."""
    assert "n people's own words" in text_of(name)


def test_mostly_workers_language_is_called_that() -> None:
    """On the pattern's page and on the signal's."""
    assert "mostly workers' language" in text_of("pattern-withheld")
    assert "mostly workers' language" in text_of("signal-found")
    assert "mostly workers' language" not in text_of("pattern")


def test_what_is_withheld_is_said_and_is_not_nought() -> None:
    """A withheld pattern has no figure and no drawing, and says why: what people set aside is withheld from readers alike."""
    words = text_of("pattern-withheld")
    assert "what too few people said, and what people who read the notes set aside" in words
    assert "set aside" not in text_of("pattern")
    assert words.count("withheld: too few people") >= 3
    assert "too few people to draw" in words
    assert not re.search(r"\b0\b", words)


def test_what_people_set_aside_is_not_said_to_be_of_too_few() -> None:
    """Its steward reads that it was set aside, and why; how many people speak of it has nothing to do with that."""
    view = PAGES["pattern-withheld"]
    assert isinstance(view, PatternPage)
    said = Document(RENDERER.render(dataclasses.replace(view, set_aside="A form's own words"), FRAME)).text
    assert "People set it aside: A form's own words" in said
    assert "too few people to draw" not in said
    assert "Said by" not in said
    assert "People set it aside" not in text_of("pattern-withheld")


def test_a_signal_is_a_clue_with_its_questions() -> None:
    """It says what was expected, what else could explain it, what to ask, and never a severity."""
    view = PAGES["signal"]
    assert isinstance(view, SignalPage)
    words = text_of("signal")
    for given in (*view.questions, *view.other_explanations, *view.not_heard, view.method, view.limits):
        assert given in words
    assert "A clue, not a verdict" in words
    assert not re.search(r"severity|critical|alert|urgent|target|league|rank", words, re.IGNORECASE)


def test_a_pattern_found_this_week_is_not_called_tested() -> None:
    """The notes that made it cannot test it."""
    assert "Not tested" in text_of("signal-found")


def test_answers_do_not_lead_to_notes() -> None:
    """The asker sees an answer with its voice and day; there is no link beside it."""
    html = RENDERER.render(PAGES["signal"], FRAME)
    came_back = html[html.index("What came back") : html.index("Make sense of it together")]
    assert "The person's own words, 13 November 2026" in " ".join(came_back.replace("&#39;", "'").split())
    assert "<a " not in came_back


def test_readings_keep_dissent() -> None:
    """All readings stand in the page, and one that disagrees says with which."""
    view = PAGES["readings"]
    assert isinstance(view, ReadingsPage)
    words = text_of("readings")
    assert all(reading.text in words for reading in view.readings)
    assert "Disagrees with reading 1" in words


def test_opening_a_note_asks_why_first_and_says_it_is_recorded() -> None:
    """The form names the note and the way in, asks the reason, and tells who reads the record."""
    view = PAGES["opening"]
    assert isinstance(view, OpeningPage)
    page = Document(RENDERER.render(view, FRAME))
    assert page.forms[-1].names == ["csrf_token", "note", "via", "reason", "break_glass"]
    own = Document(RENDERER.render(dataclasses.replace(view, relation=Relation.TEAM), FRAME))
    assert own.forms[-1].names == ["csrf_token", "note", "via", "reason"]
    assert "The data-protection lead reads the record" in page.text
    assert "was recorded on 12 November 2026, 4:05pm" in text_of("note")


def test_the_conversation_form_offers_every_word_of_the_glossary() -> None:
    """Kinds, voices and reaches can all be chosen, nothing is chosen beforehand, and boundaries can be set."""
    view = ConversationPage(once="0" * 32, places=())
    page = Document(RENDERER.render(view, FRAME))
    offered = {given["value"] for given in page.all("option")}
    reaches = {given["value"] for given in page.all("input") if given.get("name") == "reach"}
    assert offered >= set(CLUSTERED_KINDS) | set(Voice)
    assert reaches == set(Reach)
    assert not [given for given in page.all("input") if "checked" in given]
    assert {"person", "occurred_at", "place", "matters", "out_of_bounds", "known_names", "person_agreed"} <= set(
        page.forms[-1].names
    )


def test_what_was_typed_comes_back_with_the_mistakes() -> None:
    """Nothing has to be typed twice: values, choices and ticks are kept, and each mistake leads to its field."""
    page = Document(RENDERER.render(PAGES["conversation-errors"], FRAME))
    selected = {given["value"] for given in page.all("option") if "selected" in given}
    checked = {(given["name"], given["value"]) for given in page.all("input") if "checked" in given}
    assert {"aspiration", "person", "E05000001"} <= selected
    assert checked == {("statement-1-may_quote", "yes"), ("reach", "place"), ("person_agreed", "yes")}
    assert "I want to cook with others" in page.words["textarea"][0]
    assert {"#person", "#statement-2-text"} <= {given["href"] for given in page.all("a")}
    assert page.words["title"] == ["Error: Write down a conversation - In Common"]


def test_the_styles_borrow_nothing_that_is_not_ours() -> None:
    """No crown, no Transport font, nothing fetched from elsewhere; GOV.UK Frontend 6.3.0 as decided."""
    css = static_bytes("incommon.css").decode()
    assert '--govuk-frontend-version: "6.3.0"' in css
    assert "system-ui" in css
    for foreign in ("url(", "@import", "@font-face", "Transport", "crown", "crest"):
        assert foreign not in css
