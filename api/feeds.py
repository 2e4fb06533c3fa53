"""The weekly sheet as a feed: JSON Feed 1.1, Atom (RFC 4287) and CSV. Feeds carry no quotes and no note links."""

from __future__ import annotations

import csv
import io
import re
from typing import Any
from urllib.parse import quote
from xml.etree import ElementTree as ET

from api.sheet_words import LEFT_OUT, completeness_sentences, correction_sentences, unheard_sentences
from api.signalling import SheetView
from contracts.resources.signals import NumberOut, SignalOut

ABOUT = "What moved in the aggregate. A signal is a clue, not a verdict."
ATOM = "http://www.w3.org/2005/Atom"
NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 cannot hold in any form."""
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a spreadsheet may take for the beginning of a formula (OWASP, CSV injection)."""
CSV_COLUMNS = (
    "week",
    "place",
    "signal",
    "kind",
    "pattern",
    "pattern_kind",
    "name",
    "observed",
    "expected",
    "low",
    "high",
    "people_four_weeks",
    "expected_four_weeks",
    "chance",
    "in_own_words",
    "limits",
    "preview",
    "parts",
)


def title(sheet: SheetView) -> str:
    """The feed's title; a preview says so."""
    kind = "Preview of the weekly sheet" if sheet.preview else "Weekly sheet"
    return f"{kind}: {sheet.place_name}, {sheet.week}"


def text_of(signal: SignalOut) -> str:
    """A signal as plain text."""
    lines = [
        signal.summary,
        *part_words(signal),
        f"People this week: {_beside(signal.observed, signal.expected)}.",
        f"Over four weeks: {_beside(signal.people_four_weeks, signal.expected_four_weeks)}.",
        f"How sure: {signal.chance}. {signal.limits}",
        f"Said by: {signal.in_own_words}.",
        "What else could explain it: " + (" ".join(signal.explanations) or "nothing noticed."),
        "To go and ask: " + " ".join(signal.questions),
        "A signal is a clue, not a verdict.",
    ]
    return "\n".join(lines)


def part_words(signal: SignalOut) -> list[str]:
    """Which places stand out together, or what took a larger or smaller share of a mix, a sentence each; else nothing."""
    if signal.place_names:
        weeks = "this week" if signal.over_weeks == 1 else f"over the last {signal.over_weeks} weeks"
        return [f"Together in {', '.join(signal.place_names)}, {weeks}."]
    shares = {share: [part.name for part in signal.moved if part.share == share] for share in ("larger", "smaller")}
    return [f"A {share} share than before: {'; '.join(names)}." for share, names in shares.items() if names]


def beside(sheet: SheetView) -> str:
    """What a sheet says beside its signals, as plain text."""
    return " ".join(
        [
            ABOUT,
            *completeness_sentences(sheet),
            *unheard_sentences(sheet.unheard, sheet.languages, sheet.whole),
            *correction_sentences(sheet),
        ]
    )


def _beside(observed: NumberOut, expected: NumberOut | None) -> str:
    if expected is None or expected.suppressed:
        return observed.words
    return f"{observed.words}, expected {'' if expected.under_five else 'about '}{expected.words}"


def _sheet_at(sheet: SheetView, base: str, week: str, *, page: bool = False) -> str:
    return f"{base}{'' if page else '/v1'}/places/{quote(sheet.place, safe='')}/weeks/{week}"


def json_feed(sheet: SheetView, base: str) -> dict[str, Any]:
    """JSON Feed 1.1."""
    return {
        "version": "https://jsonfeed.org/version/1.1",
        "title": title(sheet),
        "home_page_url": _sheet_at(sheet, base, sheet.week, page=True),
        "feed_url": _sheet_at(sheet, base, "latest"),
        "description": beside(sheet),
        "authors": [{"name": "In Common"}],
        "language": "en-GB",
        "items": [
            {
                "id": f"{base}/v1/signals/{signal.id}",
                "url": f"{base}/signals/{signal.id}",
                "title": signal.summary,
                "content_text": text_of(signal),
                "date_published": sheet.published_at,
                "tags": [signal.kind, *([] if signal.pattern_kind is None else [signal.pattern_kind.value])],
                "_incommon": signal.model_dump(mode="json", exclude={"exact", "corrections"}),
            }
            for signal in sheet.signals
        ],
        "_incommon": {
            "about": _sheet_at(sheet, base, sheet.week),
            "place": sheet.place,
            "week": sheet.week,
            "preview": sheet.preview,
            "expected_by_chance": round(sheet.chance, 2),
            "series_tested": sheet.tested,
            "data_clues": [clue.model_dump(mode="json") for clue in sheet.clues],
            "not_heard": sheet.unheard,
            "languages_not_read": sheet.languages,
            "completeness": None if sheet.completeness is None else sheet.completeness.model_dump(mode="json"),
            "left_out": LEFT_OUT,
            "corrections": [one.model_dump(mode="json", exclude={"exact"}) for one in sheet.corrections],
        },
    }


def atom(sheet: SheetView, base: str) -> bytes:
    """Atom 1.0."""
    ET.register_namespace("", ATOM)
    feed = ET.Element(f"{{{ATOM}}}feed")
    address = _sheet_at(sheet, base, sheet.week)
    _child(feed, "id", address)
    _child(feed, "title", title(sheet))
    _child(feed, "subtitle", beside(sheet))
    _child(feed, "updated", sheet.published_at)
    author = _child(feed, "author", None)
    _child(author, "name", "In Common")
    _child(feed, "link", None, rel="self", type="application/atom+xml", href=f"{address}?format=atom")
    _child(feed, "link", None, rel="alternate", type="text/html", href=_sheet_at(sheet, base, sheet.week, page=True))
    for signal in sheet.signals:
        entry = _child(feed, "entry", None)
        _child(entry, "id", f"{base}/v1/signals/{signal.id}")
        _child(entry, "title", signal.summary)
        _child(entry, "updated", sheet.published_at)
        _child(entry, "link", None, rel="alternate", href=f"{base}/signals/{signal.id}")
        _child(entry, "category", None, term=signal.kind)
        _child(entry, "content", text_of(signal), type="text")
    return bytes(ET.tostring(feed, encoding="utf-8", xml_declaration=True))


def _child(parent: ET.Element, name: str, text: str | None, **attributes: str) -> ET.Element:
    made = ET.SubElement(parent, f"{{{ATOM}}}{name}", attributes)
    made.text = None if text is None else NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text)
    return made


def as_csv(sheet: SheetView) -> str:
    """One row a signal; cells that a spreadsheet would run as a formula are disarmed."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(CSV_COLUMNS)
    for signal in sheet.signals:
        row = [
            signal.week,
            signal.place,
            signal.id,
            signal.kind,
            signal.pattern or "",
            "" if signal.pattern_kind is None else signal.pattern_kind.value,
            signal.name,
            signal.observed.words,
            _words(signal.expected),
            _words(signal.low),
            _words(signal.high),
            signal.people_four_weeks.words,
            _words(signal.expected_four_weeks),
            signal.chance,
            signal.in_own_words,
            signal.limits,
            "yes" if signal.preview else "no",
            " ".join(part_words(signal)),
        ]
        writer.writerow([disarmed(cell) for cell in row])
    return out.getvalue()


def _words(figure: NumberOut | None) -> str:
    return "" if figure is None else figure.words


def disarmed(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: one that could be is made plain text by an apostrophe."""
    return f"'{cell}" if cell.lstrip(" ").startswith(FORMULA) else cell
