"""Signals from a spreadsheet: what `incommon try signals` answers."""

import csv
import gzip
import io
from pathlib import Path

import numpy as np
import pytest

from services.signals.numerics import method
from services.signals.numerics.arrays import Ints
from services.signals.trial import HOW, CountsFileError, Trial, as_csv, try_signals
from tests.unit.services.signals.numerics.reference import (
    GOLDEN,
    golden_answers,
    golden_counts,
    golden_names,
    seasonal,
)


@pytest.fixture(scope="module")
def golden(tmp_path_factory: pytest.TempPathFactory) -> tuple[Trial, Path]:
    """The trial of the golden series with nothing but defaults, and its file."""
    folder = tmp_path_factory.mktemp("trial")
    (folder / "counts.csv").write_bytes(gzip.decompress((GOLDEN / "counts.csv.gz").read_bytes()))
    return try_signals(folder / "counts.csv", out=folder / "out.csv"), folder / "out.csv"


def sheet(folder: Path, counts: Ints) -> Path:
    """A file of (S, T) counts under the headings s0, s1 and so on."""
    path = folder / "counts.csv"
    lines = [",".join(f"s{i}" for i in range(len(counts))), *(",".join(map(str, week)) for week in counts.T.tolist())]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_the_golden_series_answer_as_r_does(golden: tuple[Trial, Path]) -> None:
    """Every one of 2,058 rows of the written file: R's figures, its empty bounds and its alarms."""
    with golden[1].open(encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    r = {key: values.ravel() for key, values in golden_answers().items()}
    assert list(rows[0]) == ["series", "week", "observed", "expected", "bound", "phi", "p", "alarm", "trend"]
    assert [row["series"] for row in rows] == [name for name in golden_names() for _ in range(49)]
    for ours, theirs in (("week", "week"), ("observed", "observed"), ("alarm", "alarm"), ("trend", "trend")):
        assert [int(row[ours]) for row in rows] == r[theirs].astype(int).tolist()
    for ours, theirs in (("expected", "expected"), ("phi", "phi"), ("p", "pvalue")):
        np.testing.assert_allclose([float(row[ours]) for row in rows], r[theirs], rtol=1e-6)
    bounds = [str(int(q)) if speaks else "" for q, speaks in zip(r["upper_raw"], r["enough"], strict=True)]
    assert [row["bound"] for row in rows] == bounds


def test_the_trial_says_what_the_service_would(golden: tuple[Trial, Path]) -> None:
    """Its figures are those of the function the service calls, to the last digit."""
    answers = method.test_weeks(golden_counts(), np.arange(575, 624))
    assert [row.expected for row in golden[0].rows] == answers.expected.ravel().tolist()
    assert [row.p for row in golden[0].rows] == answers.p.ravel().tolist()


def test_the_file_holds_the_rows(golden: tuple[Trial, Path]) -> None:
    """What is written is what is returned."""
    assert golden[1].read_text(encoding="utf-8") == as_csv(golden[0].rows)


@pytest.mark.parametrize("weeks", [1, 5, 8, 9, 30, 55, 56, 110, 160, 300])
def test_any_length_of_history_is_answered_as_the_table_says(tmp_path: Path, weeks: int) -> None:
    """Before week 9 cells are empty and there is no alarm; from week 9 on every week has an answer."""
    trial = try_signals(sheet(tmp_path, seasonal(2, weeks, mean=20.0, phi=2.0, seed=1)), last=60)
    assert [row.week for row in trial.rows if row.series == "s1"] == list(range(max(1, weeks - 59), weeks + 1))
    for row in trial.rows:
        figures = (row.expected, row.bound, row.phi, row.p)
        if row.week <= 8:
            assert figures == (None, None, None, None)
            assert row.alarm == row.trend == 0
        else:
            assert None not in figures


def test_no_answer_is_written_as_empty_cells(tmp_path: Path) -> None:
    """Under eight weeks a row holds what was observed, and nothing made up."""
    trial = try_signals(sheet(tmp_path, np.array([[50]])))
    assert as_csv(trial.rows).splitlines()[1] == "s0,1,50,,,,,0,0"
    assert list(csv.reader(io.StringIO(as_csv(trial.rows))))[1][3:7] == [""] * 4


def test_a_silenced_bound_is_empty_in_short_histories_too(tmp_path: Path) -> None:
    """Fewer than five counts in four weeks: expected and p are given, a bound is not."""
    counts = np.array([[0, 1, 0, 0, 1, 0, 0, 0, 1, 0, 0, 3]])
    row = try_signals(sheet(tmp_path, counts), last=1).rows[0]
    assert row.expected is not None
    assert row.p is not None
    assert row.bound is None
    assert row.alarm == 0


def test_a_planted_rise_is_found(tmp_path: Path) -> None:
    """Three times the usual in the last week alarms, with 20 weeks, 2 years or 6 years of history."""
    for weeks in (21, 110, 320):
        counts = np.full((1, weeks), 10)
        counts[0, -1] = 30
        row = try_signals(sheet(tmp_path, counts), last=1).rows[0]
        assert (row.alarm, row.observed) == (1, 30)


def test_the_notes_say_which_method_spoke(tmp_path: Path) -> None:
    """With the share of weeks, and the column of weeks that was left out."""
    path = tmp_path / "counts.csv"
    path.write_text("week,a\n" + "".join(f"{i},9\n" for i in range(10)), encoding="utf-8")
    notes = try_signals(path).notes
    assert len(notes) == 3
    assert "left out" in notes[0]
    assert notes[1].startswith("8 of 10 weeks tested: no answer")
    assert notes[2].startswith("2 of 10 weeks tested: negative-binomial")


def test_every_method_the_trial_can_meet_is_explained() -> None:
    """All but the two that need what a spreadsheet does not hold."""
    assert set(method.Method) - set(HOW) == {method.Method.EMERGING, method.Method.FARRINGTON_SUMS}


@pytest.mark.parametrize(
    ("last", "alpha", "message"),
    [(0, 0.005, "weeks to test must be 1 or more"), (5, 0.0, "Alpha"), (5, 1.5, "Alpha"), (5, float("nan"), "Alpha")],
)
def test_settings_out_of_range_are_refused(tmp_path: Path, last: int, alpha: float, message: str) -> None:
    """Named with what they may be."""
    with pytest.raises(CountsFileError, match=message):
        try_signals(sheet(tmp_path, np.ones((1, 20), dtype=int)), last=last, alpha=alpha)


def test_an_out_that_cannot_be_written_is_said_so(tmp_path: Path) -> None:
    """The path is named."""
    with pytest.raises(CountsFileError, match="cannot be written"):
        try_signals(sheet(tmp_path, np.ones((1, 20), dtype=int)), out=tmp_path / "no" / "out.csv")
