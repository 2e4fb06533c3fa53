"""Signals from a spreadsheet, with no server: what `incommon try signals` does.

It is how a newcomer decides whether to trust the service, so it calls the very function that the service calls.
"""

import csv
import io
import math
from collections.abc import Iterable
from dataclasses import astuple, dataclass, fields
from pathlib import Path

import numpy as np

from services.signals.counts_file import CountsFileError, read_counts
from services.signals.numerics import method
from services.signals.numerics.method import Method

HOW: dict[Method, str] = {
    Method.NONE: "no answer: too little to compare with (under 8 weeks, or no estimate could be found)",
    Method.RECENT: "negative-binomial test against the recent weeks; season unknown",
    Method.RECENT_SUMS: "negative-binomial test of 4-week sums against the recent weeks; season unknown",
    Method.FARRINGTON_NO_TREND: "Farrington flexible without trend (one or two past years)",
    Method.FARRINGTON: "Farrington flexible, improved settings (three to five past years)",
}


@dataclass(frozen=True)
class TrialRow:
    """One week of one series; None stands for an empty cell.

    Attributes:
        series: the heading.
        week: the row's number, from 1.
        observed: the count.
        expected: what was to be expected; None where there is no answer.
        bound: the largest count that would be no surprise; None where there is no answer, or where fewer than 5
            counts in 4 weeks silence it.
        phi: variance over mean.
        p: the chance of this count or more.
        alarm: 1 if the count is above the bound.
        trend: 1 if a trend is in the model.
    """

    series: str
    week: int
    observed: int
    expected: float | None
    bound: int | None
    phi: float | None
    p: float | None
    alarm: int
    trend: int


@dataclass(frozen=True)
class Trial:
    """The answers, series by series in the order of the file, and what a reader should know about them."""

    rows: tuple[TrialRow, ...]
    notes: tuple[str, ...]


def try_signals(csv_path: Path, last: int = 49, alpha: float = 0.005, out: Path | None = None) -> Trial:
    """Test the last weeks of every series in a file.

    Args:
        csv_path: one column a series, one row a week, headings in the first row (see `read_counts`).
        last: how many of the latest weeks to test; all of them if there are fewer.
        alpha: the share of weeks that may alarm without cause.
        out: where to write the rows as CSV as well.

    Returns:
        The rows and the notes.

    Raises:
        CountsFileError: if the file cannot be read as counts, or `out` cannot be written; last or alpha out of range.
    """
    if last < 1:
        raise CountsFileError(f"The number of weeks to test must be 1 or more, not {last}.")
    if not 0.0 < alpha < 1.0:
        raise CountsFileError(f"Alpha must lie between 0 and 1, not {alpha}.")
    given = read_counts(csv_path)
    weeks = given.counts.shape[1]
    tested = np.arange(max(0, weeks - last), weeks)
    answers = method.test_weeks(given.counts, tested, alpha=alpha)
    rows = tuple(
        _row(answers, name, s, w, int(tested[w])) for s, name in enumerate(given.series) for w in range(len(tested))
    )
    trial = Trial(rows, given.notes + tuple(_which_spoke(answers)))
    if out is not None:
        try:
            out.write_text(as_csv(trial.rows), encoding="utf-8", newline="")
        except OSError as error:
            raise CountsFileError(f"{out} cannot be written: {error.strerror}. Give another path.") from error
    return trial


def as_csv(rows: Iterable[TrialRow]) -> str:
    """The rows as CSV text, headings first; numbers in full, so that reading them back gives the same numbers."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(field.name for field in fields(TrialRow))
    writer.writerows(astuple(row) for row in rows)
    return text.getvalue()


def _row(answers: method.WeekTests, name: str, s: int, w: int, week: int) -> TrialRow:
    bound = _number(answers.bound[s, w]) if answers.enough[s, w] else None
    return TrialRow(
        series=name,
        week=week + 1,
        observed=int(answers.observed[s, w]),
        expected=_number(answers.expected[s, w]),
        bound=None if bound is None else int(bound),
        phi=_number(answers.phi[s, w]),
        p=_number(answers.p[s, w]),
        alarm=int(answers.alarm[s, w]),
        trend=int(answers.trend[s, w]),
    )


def _number(value: float) -> float | None:
    return None if math.isnan(value) else float(value)


def _which_spoke(answers: method.WeekTests) -> Iterable[str]:
    for spoke, how in HOW.items():
        times = int((answers.method == int(spoke)).sum())
        if times:
            yield f"{times} of {answers.method.size} weeks tested: {how}."


__all__ = ["CountsFileError", "Trial", "TrialRow", "as_csv", "try_signals"]
