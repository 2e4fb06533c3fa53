"""Made-up notes for tests: themes said in many ways, with their people, weeks, places and reach."""

from __future__ import annotations

import random
from collections.abc import Sequence
from uuid import UUID

from api.bootstrap import System
from contracts.events import NoteRecorded, PlaceDefined, Statement
from contracts.weeks import Week
from contracts.words import Helped, Kind, Mode, PlaceKind, Reach, ReachSetBy, Scale, Voice
from services.foundation.following import catch_up
from services.foundation.log import Draft, service_stream
from services.foundation.vault import DEFAULT_CLASS, KeySlot
from services.patterns.numerics.communities import LeidenClusterer
from tests.support.embedding import WordEmbedder

SOURCE = "urn:test:notes"
HOME = "E09000001"
THEMES: dict[str, tuple[str, ...]] = {
    "repairs": ("damp", "mould", "repairs", "landlord", "boiler", "ceiling", "leak", "walls"),
    "money": ("rent", "arrears", "benefit", "debt", "bills", "meter", "sanction", "bailiff"),
    "lonely": ("lonely", "nobody", "visits", "isolated", "company", "evenings", "friends", "alone"),
    "buses": ("bus", "timetable", "stop", "cancelled", "transport", "route", "late", "driver"),
}
SYLLABLES = ("bri", "cor", "du", "fe", "ga", "hol", "mis", "to", "ak", "el", "ix", "om", "uz", "ra", "ne", "wy")


def with_words(system: System) -> WordEmbedder:
    """Give a system the test embedder, before it has embedded anything, and the engine without its null check.

    Its data keys are the same in every run: ids of statements come from them, and clusters of made-up words, which lie
    close to each other, differ a little with the order of ids.
    """
    bytes_ = random.Random("data keys")  # noqa: S311 - keys of made-up words
    system.vault.__dict__["new_key"] = lambda: bytes_.randbytes(32)
    embedder = WordEmbedder()
    system.__dict__["embedder"] = embedder  # where `cached_property` keeps it
    # Made-up words are so alike within a theme that shuffled vectors are too: the null check has tests of its own.
    system.pattern_runner.engine = LeidenClusterer(null_check=False)
    return embedder


def phrase(theme: str, random_: random.Random) -> str:
    """One way of saying a theme: three of its eight words and one of nobody's; what has no theme is nobody's alone."""
    said = random_.sample(THEMES[theme], 3) if theme in THEMES else [_odd(random_) for _ in range(3)]
    return " ".join([*said, _odd(random_)])


def _odd(random_: random.Random) -> str:
    return "".join(random_.choice(SYLLABLES) for _ in range(4))


def place(system: System, code: str, kind: PlaceKind, parent: str | None = None) -> None:
    """Define a place."""
    system.log.append(
        [Draft(service_stream("ingest", "places"), PlaceDefined(code=code, name=code, kind=kind, parent=parent))]
    )


def note(
    system: System,
    number: int,
    text: str | Sequence[str],
    *,
    week: Week,
    person: int | None = None,
    kind: Kind = Kind.PROBLEM,
    voice: Voice = Voice.PERSON,
    reach: Reach = Reach.PLACE,
    place: str = HOME,
    home: str | None = HOME,
    team: str | None = None,
    out_of_bounds: tuple[str, ...] = (),
    inferred: bool = False,
    may_quote: bool = False,
    mode: Mode | None = None,
    helped: Helped | None = None,
    scale: Scale | None = None,
) -> Draft:
    """A note ready to be appended, with the ids and keys the front door would give it."""
    ident = system.vault.note_id(SOURCE, str(number))
    ref = system.vault.person_ref(SOURCE, f"P{number if person is None else person}")
    slot = KeySlot(ref, DEFAULT_CLASS, 2026)
    key = system.vault.slot_keys([slot])[slot]
    texts = [text] if isinstance(text, str) else list(text)
    ids = system.vault.statement_ids(key, ident, [f"{kind}\x1f{t}" for t in texts])
    return Draft(
        UUID(hex=ref),
        NoteRecorded(
            note=ident,
            source=SOURCE,
            source_id=str(number),
            person=ref,
            scheme=SOURCE,
            occurred_at=week.monday.isoformat(),
            week=str(week),
            place=place,
            home=home,
            team=team,
            reach=reach,
            reach_set_by=ReachSetBy.PERSON,
            out_of_bounds=out_of_bounds,
            statements=tuple(
                Statement(
                    id=i,
                    kind=kind,
                    text=t,
                    voice=voice,
                    inferred=inferred,
                    may_quote=may_quote,
                    mode=mode,
                    helped=helped,
                    scale=scale,
                )
                for i, t in zip(ids, texts, strict=True)
            ),
            recorded_by="test",
        ),
        key=key,
    )


def theme_notes(
    system: System, theme: str, count: int, weeks: Sequence[Week], *, start: int, seed: int = 1, **given: object
) -> list[Draft]:
    """Notes of one theme by as many people, spread evenly over the weeks."""
    random_ = random.Random(f"{theme} {seed}")  # noqa: S311 - made-up words, seeded
    return [
        note(system, start + at, phrase(theme, random_), week=weeks[at % len(weeks)], **given)  # type: ignore[arg-type]
        for at in range(count)
    ]


def follow(system: System) -> None:
    """Let the patterns service's followers catch up."""
    for follower in (system.patterns_projection, system.pattern_names, system.patterns.quotes.projection):
        catch_up(follower, system.log, system.derived)
