"""`incommon calibrate`, as it is typed: judge, stop, go on, set."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from api.bootstrap import System
from api.cli import app, calibrating
from contracts.events import CutOffSet, PairJudged
from tests.integration.patterns.test_runs import a_year_of_themes, asked


@pytest.fixture
def home(system: System, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> System:
    """A home whose week has closed, which the command finds."""
    a_year_of_themes(system)
    asked(system)
    monkeypatch.setattr(calibrating, "bootstrap", lambda: system)
    monkeypatch.setenv("INCOMMON_DATA_DIR", str(tmp_path))
    return system


def typed(answers: str, *arguments: str) -> Result:
    """What the command answers to what is typed."""
    return CliRunner().invoke(app, ["calibrate", *arguments], input=answers)


def judgements(system: System) -> list[PairJudged]:
    """Every judgement in the log."""
    found = [e.payload for e in system.log.read(0, 10_000, [PairJudged.topic])]
    return [one for one in found if isinstance(one, PairJudged)]


def test_it_is_stopped_and_goes_on_where_it_was(home: System) -> None:
    """Each answer is kept as it is given; another person begins at the beginning."""
    first = typed("y\nn\nwhat\n?\nstop\n", "--kind", "problem", "--by", "Ada")
    assert first.exit_code == 0, first.output
    assert "Answer y, n or ?" in first.output
    assert "You have judged 3 of" in first.output
    assert [(one.item, one.answer, one.judged_by) for one in judgements(home)] == [
        (1, "yes", "Ada"), (2, "no", "Ada"), (3, "cannot_tell", "Ada"),
    ]  # fmt: skip
    second = typed("y\n", "--kind", "problem", "--by", "Ada")
    assert "4.  " in second.output
    assert "3.  " not in second.output
    assert judgements(home)[-1].item == 4
    typed("y\n", "--kind", "problem", "--by", "Ben")
    assert (judgements(home)[-1].item, judgements(home)[-1].judged_by) == (1, "Ben")


def test_enough_answers_say_where_the_cut_off_lies_and_set_it(home: System) -> None:
    """With --set the decision stands in the log; with too few it is refused, and says how many it takes."""
    early = typed("stop\n", "--kind", "problem", "--by", "Ada", "--set")
    assert early.exit_code == 1
    assert "needs 50" in early.output
    done = typed("y\nn\n" * 130, "--kind", "problem", "--by", "Ada", "--set")
    assert done.exit_code == 0, done.output
    assert "agree best at a cut-off of" in done.output
    assert "the next closing run uses" in done.output
    (chosen,) = [e.payload for e in home.log.read(0, 10_000, [CutOffSet.topic])]
    assert isinstance(chosen, CutOffSet)
    assert (chosen.set_by, chosen.calibrated.people) == ("Ada", 1)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--kind", "none", "--by", "Ada"), "--kind: none is never clustered"),
        (("--kind", "problem", "--by", " "), "--by: is empty"),
        (("--kind", "problem", "--by", "Ada", "--place", "W1"), "--place: is not a home"),
        (("--kind", "problem", "--by", "Ada", "--place", "W1", "--team", "north"), "--team: is given together"),
        (("--kind", "barrier", "--by", "Ada"), "--kind: has no closing run"),
        (("--kind", "problem", "--by", "Ada", "--team", "south"), "--kind: has no closing run"),
    ],
)
def test_what_cannot_be_is_told_with_its_mend(home: System, arguments: tuple[str, ...], said: str) -> None:
    """Each mistake names the option."""
    answer = typed("", *arguments)
    assert answer.exit_code == 1
    assert said in answer.output
