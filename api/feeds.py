"""The weekly sheet as a feed: JSON Feed 1.1, Atom (RFC 4287) and CSV. Feeds carry no quotes and no note links."""

from __future__ import annotations

import csv
import io
from typing import Any
from xml.etree import ElementTree as ET

from api.signalling import SheetView
from contracts.resources.signals import SignalOut

ATOM = "http://www.w3.org/2005/Atom"
CSV_COLUMNS = (
    "week",
    "place",
    "signal",
    "kind",
    "pattern",
    "pattern_kind",
    "name",
    "observed",
    "people_four_weeks",
    "expected",
    "low",
    "high",
    "chance",
    "in_own_words",
    "limits",
    "preview",
)


def title(sheet: SheetView) -> str:
    """The feed's title; a preview says so."""
    kind = "Preview of the weekly sheet" if sheet.preview else "Weekly sheet"
    return f"{kind}: {sheet.place_name}, {sheet.week}"


def text_of(signal: SignalOut) -> str:
    """A signal as plain text."""
    expected = f", expected about {signal.expected.words}" if signal.expected else ""
    lines = [
        signal.summary,
        f"People this week: {signal.observed.words}{expected}. Over four weeks: {signal.people_four_weeks.words}.",
        f"How sure: {signal.chance}. {signal.limits}",
        f"Said by: {signal.in_own_words}.",
        "What else could explain it: " + (" ".join(signal.explanations) or "nothing noticed."),
        "To go and ask: " + " ".join(signal.questions),
        "A signal is a clue, not a verdict.",
    ]
    return "\n".join(lines)


def json_feed(sheet: SheetView, base: str) -> dict[str, Any]:
    """JSON Feed 1.1."""
    address = f"{base}/v1/places/{sheet.place}/weeks/{sheet.week}"
    return {
        "version": "https://jsonfeed.org/version/1.1",
        "title": title(sheet),
        "home_page_url": f"{base}/places/{sheet.place}/weeks/{sheet.week}",
        "feed_url": f"{base}/v1/places/{sheet.place}/weeks/latest",
        "language": "en-GB",
        "items": [
            {
                "id": f"{base}/v1/signals/{signal.id}",
                "url": f"{base}/signals/{signal.id}",
                "title": signal.summary,
                "content_text": text_of(signal),
                "date_published": sheet.published_at,
                "tags": [signal.kind, signal.pattern_kind.value],
                "_incommon": signal.model_dump(mode="json", exclude={"exact"}),
            }
            for signal in sheet.signals
        ],
        "_incommon": {
            "about": address,
            "place": sheet.place,
            "week": sheet.week,
            "preview": sheet.preview,
            "expected_by_chance": round(sheet.chance, 2),
            "series_tested": sheet.tested,
            "data_clues": [clue.model_dump(mode="json") for clue in sheet.clues],
            "not_heard": sheet.unheard,
        },
    }


def atom(sheet: SheetView, base: str) -> bytes:
    """Atom 1.0."""
    ET.register_namespace("", ATOM)
    feed = ET.Element(f"{{{ATOM}}}feed")
    _child(feed, "id", f"{base}/v1/places/{sheet.place}/weeks/{sheet.week}")
    _child(feed, "title", title(sheet))
    _child(feed, "updated", sheet.published_at)
    author = _child(feed, "author", None)
    _child(author, "name", "In Common")
    _child(feed, "link", None, rel="self", href=f"{base}/v1/places/{sheet.place}/weeks/{sheet.week}.atom")
    _child(feed, "link", None, rel="alternate", href=f"{base}/places/{sheet.place}/weeks/{sheet.week}")
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
    made.text = text
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
            signal.pattern,
            signal.pattern_kind.value,
            signal.name,
            signal.observed.words,
            signal.people_four_weeks.words,
            signal.expected.words if signal.expected else "",
            signal.low.words if signal.low else "",
            signal.high.words if signal.high else "",
            signal.chance,
            signal.in_own_words,
            signal.limits,
            "yes" if signal.preview else "no",
        ]
        writer.writerow([f"'{cell}" if cell[:1] in "=+-@\t\r" and cell else cell for cell in row])
    return out.getvalue()
