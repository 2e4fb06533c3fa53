"""Where a pattern begins, as people judge it in a browser: a few items at a time, kept, and gone on with."""

from __future__ import annotations

import re

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.auth import Principal
from contracts.events import PairJudged
from contracts.words import Scope, home_unit
from tests.integration.pages.test_visits import Visit, token, visit
from tests.support.calibrating import a_sample
from tests.support.town import ANALYST, STEWARD, WARD_READER, Town

__all__ = ["visit"]
JUDGE = Principal("Ada Nwosu, analyst", frozenset({Scope.PATTERNS_READ, Scope.SIGNALS_READ, Scope.CONTEXT_READ}), "C01")


def items(html: str) -> list[str]:
    """Names of the fields to answer, in order."""
    return list(dict.fromkeys(re.findall(r'name="(item-\d+)"', html)))


@pytest.fixture
def sample(town: Town) -> str:
    """The address of a sample of problems."""
    return f"/calibrations/{a_sample(town.system, home_unit('C01'), 'C01')}"


def test_a_sample_is_judged_a_few_at_a_time_and_gone_on_with(town: Town, visit: Visit, sample: str) -> None:
    """What is answered is kept, what is left out comes again; an empty form says what to do; another begins afresh."""
    browser = visit(JUDGE)
    assert "Say where a pattern begins" in browser.get("/patterns").text
    assert sample in browser.get("/calibrations").text
    page = browser.get(sample)
    names = items(page.text)
    assert len(names) == 5
    assert "You have judged 0 of" in page.text
    assert page.text.count("Do these say the same thing?") == 5, "the heading, and four pairs"
    assert page.text.count("Does the first belong with them?") == 1
    empty = browser.post(sample, data={"csrf_token": token(page.text)})
    assert empty.status_code == 422
    assert "Answer at least one" in empty.text
    answers = {names[0]: "yes", names[2]: "cannot_tell"}
    assert browser.post(sample, data={"csrf_token": token(page.text), **answers}).status_code == 303
    later = browser.get(sample)
    assert "You have judged 2 of" in later.text
    assert names[1] in items(later.text)
    assert names[0] not in items(later.text)
    twice = browser.post(sample, data={"csrf_token": token(later.text), names[0]: "no"})
    assert twice.status_code == 422
    assert "was judged by you before" in twice.text
    kept = [e.payload for e in town.system.log.read(0, 100_000, [PairJudged.topic])]
    assert {(one.judged_by, one.answer) for one in kept if isinstance(one, PairJudged)} == {
        (JUDGE.name, "yes"), (JUDGE.name, "cannot_tell"),
    }  # fmt: skip
    assert "One person has answered" in browser.get("/calibrations").text
    assert names[0] in items(visit(STEWARD).get(sample).text)


def test_the_cut_off_is_set_by_who_may_when_there_are_answers_enough(visit: Visit, sample: str) -> None:
    """With the steward's scope the button is there and works once; who only judges is refused."""
    browser, judge = visit(STEWARD), visit(JUDGE)
    answered = 0
    while answered < 60:
        page = browser.get(sample)
        names = items(page.text)
        if not names:
            break
        said = {name: "yes" if (answered + at) % 3 else "no" for at, name in enumerate(names)}
        assert browser.post(sample, data={"csrf_token": token(page.text), **said}).status_code == 303
        answered += len(names)
    page = browser.get(sample)
    assert "agree best at a cut-off of" in page.text
    assert "Set the cut-off there" in page.text
    watching = judge.get(sample)
    assert "Set the cut-off there" not in watching.text
    forbidden = judge.post(f"{sample}/cut-off", data={"csrf_token": token(watching.text)})
    assert forbidden.status_code == 403
    assert browser.post(f"{sample}/cut-off", data={"csrf_token": token(page.text)}).status_code == 303
    stands = browser.get("/calibrations").text
    assert "Calibrated at" in stands
    assert f"Set by {STEWARD.name}" in stands


@pytest.mark.parametrize("person", [ANALYST, WARD_READER])
def test_it_is_not_for_those_without_the_context_of_the_whole_place(visit: Visit, person: Principal) -> None:
    """No link, and no page."""
    browser = visit(person)
    assert "/calibrations" not in browser.get("/patterns").text
    assert browser.get("/calibrations").status_code in (403, 422)


def test_a_form_without_a_kind_or_forged_changes_nothing(town: Town, visit: Visit) -> None:
    """The mistake is told at its field; a token of nobody's is refused."""
    browser = visit(JUDGE)
    page = browser.get("/calibrations")
    missing = browser.post("/calibrations", data={"csrf_token": token(page.text), "place": "C01"})
    assert missing.status_code == 422
    assert "Choose the kind you will judge" in missing.text
    form = {"csrf_token": token(page.text), "place": "C01", "kind": "problem"}
    without = browser.post("/calibrations", data=form)
    assert without.status_code == 422
    assert "which has no cut-off" in without.text, "the town's own engine knows none"
    assert browser.post("/calibrations", data={"csrf_token": "0" * 32, "kind": "problem"}).status_code == 403
    assert TestClient(create_app(town.system), follow_redirects=False).get("/calibrations").status_code == 303
