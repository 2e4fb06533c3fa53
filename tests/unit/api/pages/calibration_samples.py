"""Believable views of the pages on which people say where a pattern begins, with made-up words."""

from __future__ import annotations

import datetime as dt

from api.pages.calibration_views import (
    CalibrationPage,
    CalibrationsPage,
    ItemToJudge,
    KindToJudge,
    SampleLine,
)
from api.pages.curves import Curve
from api.pages.parts import Choice, FieldError
from api.pages.views import View
from contracts.words import CLUSTERED_KINDS, Kind
from tests.unit.api.pages.chance_samples import CHANCES

CURVE = Curve(
    "curve-problem",
    "Problems in common: the idiosyncratic share at other cut-offs",
    ((0.2, 0.05), (0.3, 0.1), (0.4, 0.2), (0.5, 0.3), (0.6, 0.45), (0.7, 0.6), (0.8, None)),
    0.46,
)
CALIBRATED = (
    "Calibrated at 46% (between 41% and 52%) by 2 people on 3 November 2026: kappa 0.55, moderate. Set by Ada Nwosu."
)
IN_CALIBRATION: dict[str, View] = {
    "calibrations": CalibrationsPage(
        place="Ambridge", place_code="E06000001", team="",
        stands=tuple(
            KindToJudge(kind, CALIBRATED if kind is Kind.PROBLEM else "Nobody has judged it yet: the share is uncalibrated.")
            for kind in CLUSTERED_KINDS
        ),
        samples=(
            SampleLine("/calibrations/c1", Kind.PROBLEM, dt.date(2026, 11, 2), 35, 250, 2),
            SampleLine("/calibrations/c2", Kind.ASPIRATION, dt.date(2026, 10, 26), 0, 181, 0),
        ),
        kinds=tuple(Choice(kind, kind.capitalize()) for kind in CLUSTERED_KINDS),
    ),
    "calibration": CalibrationPage(
        kind=Kind.PROBLEM, all_url="/calibrations?place=E06000001", action="/calibrations/c1",
        decide_url="/calibrations/c1/cut-off", mine=35, there=248,
        items=(
            ItemToJudge(36, "Rang the office four times, <name> said they would ring back.",
                        ("Nobody tells you when they are coming to look at it.",), None),
            ItemToJudge(37, "The bus stops at six, so evening classes are out.",
                        ("I finish at ten and there is no bus.", "Walks home along the bypass after the late shift."),
                        "lifts home after night shifts"),
        ),
        told=(
            "66 answers of yes or no by 2 people, 4 of cannot tell.",
            "People and machine agree best at a cut-off of 46% (between 41% and 52%): kappa 0.55, moderate "
            "(between 0.43 and 0.66).",
            "2 of 250 can no longer be judged: what was said was erased, withdrawn or narrowed.",
        ),
    ),
    "calibration-wrong": CalibrationPage(
        kind=Kind.PROBLEM, all_url="/calibrations", action="/calibrations/c1", decide_url=None, mine=0, there=250,
        items=(ItemToJudge(1, "Damp again.", ("The wall is wet.",), None),),
        told=("0 answers of yes or no by nobody, 0 of cannot tell.",),
        errors=(FieldError("item-1", "Answer at least one"),),
    ),
    "calibration-done": CalibrationPage(
        kind=Kind.STRENGTH, all_url="/calibrations", action="/calibrations/c3", decide_url=None, mine=250, there=250,
        items=(), told=("250 answers of yes or no by 1 person, 0 of cannot tell.",),
    ),
    **CHANCES,
}  # fmt: skip
