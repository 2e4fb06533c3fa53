"""A note as its source posts it: ids, days, places, reach, the person's own boundaries, and a form's headings."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from api.demo import plan
from api.demo.council import COUNCIL, Source, ward_code
from api.demo.draw import Draw
from api.demo.forming import Draft, Item
from api.demo.phrasing import Phrasing
from api.demo.season import working_days
from api.demo.truth import ADMIN, COPIED, OTHER_LANGUAGE
from api.demo.words import OneOffs, phrases
from contracts.words import NO_FIXED_ADDRESS

LONDON = ZoneInfo("Europe/London")
_HELPED = ("yes", "partly", "no", "not_yet_known")


@dataclass(frozen=True, slots=True)
class DemoNote:
    """A note and what is true of it.

    Attributes:
        source: the posting source's URI.
        id: the source's own id.
        body: the body of `POST /v1/notes`, to the letter.
        posted_at: when it is posted (UTC); some are posted long after what happened.
        week: the plan's number of the week it happened, -1 the last.
        person: the person's reference.
        situations: a label a statement (for a free text, a line): a situation, None for a one-off, or one with `#`.
        planted: for each of them the signal or trap it was added for, or None.
        lines: for a free text, where each line begins and ends (characters); else empty.
    """

    source: str
    id: str
    body: dict[str, Any]
    posted_at: datetime
    week: int
    person: str
    situations: tuple[str | None, ...]
    planted: tuple[str | None, ...]
    lines: tuple[tuple[int, int], ...]


class Posting:
    """Words drafts and posts them."""

    def __init__(self, until: date, phrasing: Phrasing, one_offs: OneOffs, draw: Draw) -> None:
        self._until = until
        self._phrasing = phrasing
        self._one_offs = one_offs
        self._draw = draw
        self._numbers: dict[str, int] = {}
        self._late = 0

    def note(self, draft: Draft, week: int, monday: date) -> DemoNote:
        """The note that a draft of a week becomes."""
        draw, source = self._draw, draft.source
        safe = any(item.situation and item.situation.safe for item in draft.items)
        name = draft.person.name if not safe and draw.chance(0.05) else None
        day, moment, occurred_at = self._when(source, monday)
        number = self._numbers[source.key] = self._numbers.get(source.key, 10_000) + 1
        body: dict[str, Any] = {
            "source": source.uri,
            "id": f"{source.prefix}-{number}",
            "person": draft.person.ref,
            "person_scheme": source.scheme,
            "occurred_at": occurred_at,
        }
        place = self._place(draft, day)
        if place:
            body["place"] = place
        body["reach"] = draft.reach
        if draft.reach == "team" or (source.teams and draw.chance(0.5)):
            body["team"] = source.teams[0]
        self._boundaries(body)
        language = next((self._other_language(body) for item in draft.items if item.label == OTHER_LANGUAGE), False)
        labels: list[str | None] = [item.situation.id if item.situation else item.label for item in draft.items]
        planted = [item.planted for item in draft.items]
        lines: list[tuple[int, int]] = []
        if not language and draft.declared:
            body["statements"] = [self._statement(item, draft, name, safe) for item in draft.items]
        elif not language:
            body["text"], labels, lines = self._free_text(draft, name, day)
            planted = [None] * len(labels)
        if name and name in str(body.get("statements", body.get("text"))):
            body["known_names"] = [name]
        if not safe and draw.chance(0.6):
            body["return_to"] = f"https://cases.example/{source.key}/{body['id']}"
        if not language and draw.chance(0.1):
            body["language"] = "en"
        posted_at = self._posted(source, week, moment)
        return DemoNote(
            source.uri, body["id"], body, posted_at, week, draft.person.ref, tuple(labels), tuple(planted), tuple(lines)
        )

    def _when(self, source: Source, monday: date) -> tuple[date, datetime, str]:
        draw = self._draw
        days = working_days(monday) or (monday,)
        if source.key == "youth" and draw.chance(0.2):
            days = (monday + timedelta(days=5),)
        day = draw.pick(days)
        hour = draw.whole(15, 20) if source.key == "youth" else draw.whole(9, 16)
        local = datetime.combine(day, time(hour, draw.whole(0, 11) * 5), tzinfo=LONDON)
        form = draw.weighted(("utc", "offset", "day"), (0.7, 0.12, 0.18))
        if form == "day":
            return day, local.astimezone(UTC), day.isoformat()
        if form == "offset":
            return day, local.astimezone(UTC), local.isoformat()
        return day, local.astimezone(UTC), local.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    def _posted(self, source: Source, week: int, moment: datetime) -> datetime:
        draw = self._draw
        if source.key == plan.LATE_SOURCE and week in plan.LATE_WEEKS:
            night = datetime.combine(self._until + timedelta(weeks=plan.LATE_POSTED, days=1), time(22), tzinfo=LONDON)
            self._late += 1
            return night.astimezone(UTC) + timedelta(seconds=self._late)
        days = -math.log(1 - draw.between(0, 1)) * source.delay_days
        if draw.chance(0.12):
            days += draw.between(4, 12)
        elif draw.chance(0.02):
            days += draw.between(20, 50)
        last = datetime.combine(self._until, time(0), tzinfo=LONDON).astimezone(UTC)
        last -= timedelta(minutes=draw.whole(5, 240))
        soonest = moment + timedelta(minutes=draw.whole(10, 90))
        return min(max(moment + timedelta(minutes=int(days * 1440)), soonest), max(last, moment))

    def _place(self, draft: Draft, day: date) -> str | None:
        draw = self._draw
        roofless = any(item.situation and item.situation.id == "sleeping-rough" for item in draft.items)
        if roofless and draw.chance(0.5):
            return NO_FIXED_ADDRESS
        if not draft.settled and draw.chance(0.06):
            return draw.weighted((None, COUNCIL, NO_FIXED_ADDRESS), (0.5, 0.35, 0.15))
        return ward_code(draft.person.ward, day, self._until)

    def _boundaries(self, body: dict[str, Any]) -> None:
        words = phrases()["boundaries"]
        if self._draw.chance(0.05):
            body["matters"] = self._draw.pick(words["matters"])
        if self._draw.chance(0.015):
            body["out_of_bounds"] = [self._draw.pick(words["out_of_bounds"])]

    def _other_language(self, body: dict[str, Any]) -> bool:
        language, kind, text = self._draw.pick(self._one_offs.other_languages)
        body["statements"] = [{"kind": kind, "voice": "person", "text": text}]
        body["language"] = language
        return True

    def _worded(self, item: Item, draft: Draft, name: str | None) -> tuple[str, str]:
        if item.label == COPIED:
            return "worker", str(phrases()["copied_template"]["text"])
        if item.situation:
            return self._phrasing.statement(item.situation, draft.person, name)
        return self._phrasing.one_off(item.kind, draft.person, name)

    def _statement(self, item: Item, draft: Draft, name: str | None, safe: bool) -> dict[str, Any]:
        draw, situation = self._draw, item.situation
        voice, text = self._worded(item, draft, name)
        said: dict[str, Any] = {"kind": item.kind, "voice": voice, "text": text}
        if item.kind == "action":
            said["mode"] = situation.mode if situation else draw.pick(("supporting", "intervening", "transacting"))
            if draw.chance(0.75):
                said["helped"] = draw.weighted(_HELPED, situation.helped if situation else (5, 2, 1, 2))
                own = said["helped"] != "not_yet_known" and draw.chance(0.6)
                said["helped_voice"] = "person" if own else voice
        if item.kind == "barrier" and item.label is None and draw.chance(0.8):
            said["scale"] = situation.scale if situation else draw.pick(("team", "organisation", "place", "country"))
        if situation and draw.chance(0.3):
            said |= {"actors": list(situation.actors), "factors": list(situation.factors)}
        if voice == "person" and not safe and draw.chance(0.22):
            said["may_quote"] = True
        return said

    def _free_text(
        self, draft: Draft, name: str | None, day: date
    ) -> tuple[str, list[str | None], list[tuple[int, int]]]:
        """A note without statements: what was said among a form's headings, administration and copied text."""
        draw, headings = self._draw, phrases()["headings"]
        written: list[tuple[str, str | None]] = []
        formal = draw.chance(0.65)
        if formal:
            written.append((f"{draw.pick(headings['top'])} {day:%d/%m/%Y}", ADMIN))
        for item in draft.items:
            if formal:
                written.append((draw.pick(headings[item.kind]) + ":", ADMIN))
            _, text = self._worded(item, draft, name)
            written.append((text, item.situation.id if item.situation else item.label))
        if formal or draw.chance(0.4):
            written.append((draw.pick(headings["admin"]), ADMIN))
        if draw.chance(0.2):
            written.append((draw.pick(headings["copied"]), ADMIN))
        lines, at = [], 0
        for line, _ in written:
            lines.append((at, at + len(line)))
            at += len(line) + 1
        return "\n".join(line for line, _ in written), [label for _, label in written], lines
