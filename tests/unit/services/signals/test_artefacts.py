"""Data clues: each is found where it is, and none is invented."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest

from contracts.events import DataClue
from contracts.weeks import Week
from contracts.words import Mode
from services.signals.artefacts import LATE_FEWEST, clues
from services.signals.series import copied
from tests.unit.services.signals.made_up import Note, Said, listened

WEEK = 60


@dataclass(frozen=True)
class Changed:
    """A place that was renamed."""

    code: str
    changed_week: int


def steady(weeks: int = WEEK + 1, people: int = 12) -> list[Note]:
    """As many people each week."""
    return [Note(f"{week}-{n}", week) for week in range(weeks) for n in range(people)]


def found(notes: list[Note], recorded: dict[int, int] | None = None, **given: object) -> list[DataClue]:
    """The clues of the last week; `recorded` says in which week notes came in, the others in their own."""
    who = listened(notes)
    weeks = np.array([(recorded or {}).get(at, n.week) for at, n in enumerate(notes)], dtype=np.int64)
    return clues(
        who,
        WEEK,
        weeks,
        copied(who, WEEK),
        given.get("changed", ()),  # type: ignore[arg-type]
        given.get("drawn", {}),  # type: ignore[arg-type]
        modes=given.get("modes", True),  # type: ignore[arg-type]
    )


def test_a_steady_home_has_no_clues() -> None:
    """Nothing is invented."""
    assert found(steady()) == []


@pytest.mark.parametrize("seed", range(5))
def test_noise_alone_gives_no_clue_of_a_source(seed: int) -> None:
    """Counts that vary by chance make no source new or silent and no posting late."""
    random = np.random.default_rng(seed)
    notes = [Note(f"{w}-{n}", w) for w in range(WEEK + 1) for n in range(1 + int(random.poisson(9)))]
    assert {clue.clue for clue in found(notes)} <= {"volume"}


def test_a_new_source_is_named_until_it_is_known() -> None:
    """With the week it began in, and how many people it rests on."""
    new = [Note(f"N{n}", WEEK - 3, source="urn:new", scheme="urn:new") for n in range(7)]
    (clue,) = [c for c in found(steady() + new) if c.clue == "new source"]
    assert (clue.source, clue.people) == ("urn:new", 7)
    old = [Note(f"O{n}", WEEK - 26, source="urn:new", scheme="urn:new") for n in range(7)]
    assert "new source" not in {c.clue for c in found(steady() + old)}


def test_a_source_that_usually_speaks_and_is_silent_is_named() -> None:
    """Not one that is seldom heard anyway."""
    loud = [Note(f"{w}-l{n}", w, source="urn:loud") for w in range(WEEK) for n in range(8)]
    rare = [Note(f"{w}-r", w, source="urn:rare") for w in range(0, WEEK, 5)]
    clue = [c for c in found(steady() + loud + rare) if c.clue == "silent source"]
    assert [c.source for c in clue] == ["urn:loud"]


def actions(source: str, weeks: range, mode: str, each: int = 6) -> list[Note]:
    """So many people a week with an action whose mode this source says, or does not."""
    said = (Said(pattern=None, mode=mode),)
    return [Note(f"{source}-{w}-{n}", w, source=source, said=said) for w in weeks for n in range(each)]


def test_a_source_that_begins_to_say_modes_is_named_until_it_counts() -> None:
    """A form that was changed: with its week and its people; neither one that always said them nor one that is new itself."""
    mode, began = Mode.SUPPORTING.value, WEEK - 5
    always = actions("urn:always", range(WEEK + 1), mode)
    late = actions("urn:late", range(began), "") + actions("urn:late", range(began, WEEK + 1), mode)
    fresh = actions("urn:fresh", range(began, WEEK + 1), mode)
    told = [c for c in found(always + late + fresh) if c.clue == "new modes"]
    assert [(c.source, c.since, c.people) for c in told] == [("urn:late", str(Week(began)), 36)]
    long_ago = actions("urn:late", range(WEEK - 26), "") + actions("urn:late", range(WEEK - 26, WEEK + 1), mode)
    assert "new modes" not in {c.clue for c in found(always + long_ago)}
    assert "new modes" not in {c.clue for c in found(always + late, modes=False)}


def test_many_notes_about_earlier_weeks_are_late_posting() -> None:
    """Ten or more, three times the usual; a home's first load is its history, not late."""
    notes = steady()
    old = [at for at, note in enumerate(notes) if note.week < WEEK - 10]
    late = dict.fromkeys(old[:LATE_FEWEST], WEEK)
    assert [c.clue for c in found(notes, late)] == ["late posting"]
    assert found(notes, dict.fromkeys(old[: LATE_FEWEST - 1], WEEK)) == []
    usual = {at: notes[at].week + 6 for at in old}
    assert found(notes, usual | dict.fromkeys(old[:LATE_FEWEST], WEEK)) == []
    assert found(notes, dict.fromkeys(range(len(notes)), WEEK)) == []


def test_copied_text_is_told_with_its_source() -> None:
    """How many copies, of how many people; only those of the week."""
    form = [Note(f"F{n}", WEEK - n // 4, source="urn:a", said=(Said(wording="form"),)) for n in range(8)]
    (clue,) = [c for c in found(steady() + form) if c.clue == "copied text"]
    assert (clue.source, clue.count, clue.people) == ("urn:a", 4, 4)


def test_a_rise_of_everything_is_told_apart() -> None:
    """An offset hides it from the series, so the total is watched on its own."""
    more = [Note(f"more{n}", WEEK) for n in range(30)]
    assert [c.clue for c in found(steady() + more)] == ["volume"]


def test_renamed_places_and_redrawn_patterns_are_told() -> None:
    """A place with its code; a pattern split, merged, or born of old notes, with how many people it rests on."""
    notes = steady()
    rows = np.arange(20)
    drawn = {"redrawn pattern": {"pa": rows}, "old notes": {"pb": rows}}
    told = found(notes, changed=(Changed("W09", WEEK),), drawn=drawn)
    assert [(c.clue, c.place, c.pattern) for c in told] == [
        ("redrawn pattern", None, "pa"),
        ("old notes", None, "pb"),
        ("renamed place", "W09", None),
    ]
    news = {"old notes": {"pb": np.arange(len(notes) - 20, len(notes))}}
    assert found(notes, drawn=news) == [], "news is no old notes"
