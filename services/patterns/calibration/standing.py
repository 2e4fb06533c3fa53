"""How far a sample has been judged, and what its judgements say: values in, values out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

import numpy as np

from services.patterns.calibration.agreement import Agreement, best_cut_off, between
from services.patterns.calibration.queries import ItemRow, JudgementRow

FEWEST: Final = 50
"""Answers of yes or no that a cut-off may be set from."""
FEWEST_SHARED: Final = 20
"""Items that two people both judged, before their kappa is told."""


@dataclass(frozen=True)
class Standing:
    """How a sample stands.

    Attributes:
        drawn: items as drawn; there: those whose statements are still there, which alone are counted.
        mine: how many of these the reader has judged.
        people: how many people have said yes or no of some; judgements: how often; unsure: how often nobody could tell.
        agreement: the cut-off that they give; None while there are too few, or all say the same.
        between: Cohen's kappa of two people who judged the same, the mean over pairs of them; None where none did.
    """

    drawn: int
    there: int
    mine: int
    people: int
    judgements: int
    unsure: int
    agreement: Agreement | None
    between: float | None


def standing_of(drawn: int, items: Sequence[ItemRow], said: Sequence[JudgementRow], who: str) -> Standing:
    """Count and compare the judgements of the items that are still there.

    Args:
        drawn: how many items were drawn.
        items: those that are still there.
        said: every judgement.
        who: the reader.
    """
    known = {item.item: item for item in items}
    here = [one for one in said if one.item in known]
    clear = [one for one in here if one.answer != "cannot_tell"]
    agreement = None
    answers = np.array([one.answer == "yes" for one in clear], dtype=bool)
    if len(clear) >= FEWEST and 0 < int(answers.sum()) < len(clear):
        agreement = best_cut_off(
            np.array([known[one.item].belonging / 100 for one in clear]),
            np.array([known[one.item].same for one in clear], dtype=bool),
            answers,
            items=np.array([one.item for one in clear], dtype=np.int64),
        )
    return Standing(
        drawn=drawn,
        there=len(items),
        mine=sum(one.judged_by == who for one in here),
        people=len({one.judged_by for one in clear}),
        judgements=len(clear),
        unsure=len(here) - len(clear),
        agreement=agreement,
        between=_between(clear),
    )


def _between(said: Sequence[JudgementRow]) -> float | None:
    answers: dict[str, dict[int, bool]] = {}
    for judged in said:
        answers.setdefault(judged.judged_by, {})[judged.item] = judged.answer == "yes"
    found = []
    for one, other in combinations(sorted(answers), 2):
        shared = sorted(answers[one].keys() & answers[other].keys())
        if len(shared) >= FEWEST_SHARED:
            first, second = (np.array([answers[who][item] for item in shared], dtype=np.bool_) for who in (one, other))
            kappa = between(first, second)
            if kappa is not None:
                found.append(kappa)
    return float(np.mean(found)) if found else None
