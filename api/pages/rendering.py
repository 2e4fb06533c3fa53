"""Turns a view into HTML: a Jinja environment with GOV.UK Frontend's macros, escaping on, and nothing undefined."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from importlib.resources import files
from typing import Any, Final

from jinja2 import (
    ChainableUndefined,
    ChoiceLoader,
    Environment,
    PackageLoader,
    PrefixLoader,
    StrictUndefined,
    Undefined,
)
from jinja2.utils import missing

from api.pages import charts, curves, drawing, histogram, mapping, paths, wording
from api.pages.parts import FieldError, Frame
from api.pages.views import View
from contracts.words import CLUSTERED_KINDS, Reach, Scale, Voice

ASSETS: Final = {"css": "incommon.css", "htmx": "htmx-2.0.11.min.js", "icon": "icon.svg"}
"""The static files that a page asks for; each address carries its content's hash, so it may be cached for ever."""

MACROS_OWN: Final = frozenset({"caller", "undefined", "null"})


class StrictOutsideOptions(StrictUndefined):
    """Refuses whatever is not there, save an option that was not given to a GOV.UK macro.

    The macros take one mapping of options and ask for keys that may be absent; our own templates read frozen
    dataclasses, where an absent name is always a mistake.
    """

    def __new__(cls, hint: str | None = None, obj: Any = missing, name: str | None = None, *_: object) -> Any:
        """An undefined value, forgiving for a macro's options and for the names that the macros use for "nothing"."""
        if isinstance(obj, (dict, Undefined)) or name in MACROS_OWN:
            return ChainableUndefined(hint, obj, name)
        return super().__new__(cls)


def static_bytes(name: str) -> bytes:
    """Content of a static file that ships inside the package."""
    return (files("api.pages") / "static" / name).read_bytes()


def asset_paths() -> dict[str, str]:
    """Address of each static file, ending in the first 16 hex digits of its SHA-256."""
    digests = {key: hashlib.sha256(static_bytes(name)).hexdigest()[:16] for key, name in ASSETS.items()}
    return {key: f"{paths.STATIC}/{name}?v={digests[key]}" for key, name in ASSETS.items()}


def error_at(errors: Iterable[FieldError], field: str) -> dict[str, str] | None:
    """The mistake in a field, as GOV.UK's macros take it."""
    return next(({"text": error.text} for error in errors if error.field == field), None)


def environment() -> Environment:
    """The templates with everything they may use; made once, when the service starts."""
    env = Environment(
        loader=ChoiceLoader([
            PackageLoader("api.pages"),
            PrefixLoader({"govuk_frontend_jinja": PackageLoader("govuk_frontend_jinja")}),
        ]),
        autoescape=True,
        undefined=StrictOutsideOptions,
        trim_blocks=True,
        lstrip_blocks=True,
    )  # fmt: skip
    env.filters.update(
        date=wording.date_words,
        moment=wording.moment_words,
        week=wording.week_words,
        window=wording.window_words,
        figure=wording.figure_words,
        people=wording.people_words,
        share=wording.share_words,
        band=wording.band_words,
        percent=wording.percent,
        upper_first=wording.upper_first,
        number=wording.number_words,
        by_chance=wording.chance_words,
        interval=charts.interval_words,
        drawn=drawing.draw,
        mapped=mapping.draw_map,
        legend=drawing.legend,
        point_name=charts.point_name,
        curve_drawn=curves.draw_curve,
        share_at=curves.share_at,
        histogram_drawn=histogram.draw_histogram,
        error_at=error_at,
        kind=lambda kind: wording.KINDS[kind][0],
        kind_heading=lambda kind: wording.KINDS[kind][1],
        kind_gloss=lambda kind: wording.KINDS[kind][2],
        voice=lambda voice: wording.VOICES[voice],
        own_voice=lambda voice: wording.OWN_VOICES[voice],
        reach=lambda reach: wording.REACHES[reach],
        reach_setter=lambda setter: wording.REACH_SETTERS[setter],
        relation=lambda relation: wording.RELATIONS[relation],
        ask_state=lambda state: wording.ASK_STATES[state],
        scale=lambda scale: wording.SCALES[scale],
        signal_kind=lambda kind: wording.SIGNALS[kind],
    )
    env.globals = {
        "assets": asset_paths(),
        "paths": paths,
        "kinds": CLUSTERED_KINDS,
        "voices": tuple(Voice),
        "reaches": tuple(Reach),
        "scales": tuple(Scale),
        "dict": dict,
        "namespace": env.globals["namespace"],
    }
    return env


class Pages:
    """Renders views. Holds no state but the compiled templates."""

    def __init__(self) -> None:
        self._environment = environment()

    def render(self, view: View, frame: Frame) -> str:
        """The whole page as HTML.

        Raises:
            jinja2.UndefinedError: if a template asks for something its view does not have.
        """
        return self._environment.get_template(view.template).render(view=view, frame=frame)
