"""What the rest of the house asks of the patterns service: reads by those who may, and the runner's pieces."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Engine, select

from contracts.events import NotesListed
from contracts.words import CLUSTERED_KINDS, Kind, NoteId, Unit, home_unit, wider_unit
from services.foundation.log import Draft, EventLog, service_stream
from services.foundation.vault import Vault
from services.patterns import placements, queries, worklist
from services.patterns.answers import KindSummary, Spoken
from services.patterns.application import PatternRunner
from services.patterns.behind import Heard, behind, near, these
from services.patterns.curation.queries import Decision, Standing, decision, decisions, split_off, standing
from services.patterns.curation.worded import worded
from services.patterns.domain import units_of
from services.patterns.grouped import Groups
from services.patterns.quotes import Quotes
from services.patterns.statements import same_people, unseal
from services.patterns.tables import patterns_pattern, patterns_statement
from services.patterns.told import births, told
from services.patterns.verifying import Verifier
from services.patterns.voices import Voices

KINDS: tuple[str, ...] = tuple(str(kind) for kind in CLUSTERED_KINDS)


class Patterns:
    """Reads over the derived tables, and the one fact it speaks itself: somebody listed what is behind a pattern."""

    def __init__(
        self, log: EventLog, vault: Vault, derived: Engine, runner: PatternRunner, clock: Callable[[], datetime]
    ) -> None:
        self.log = log
        self.vault = vault
        self.derived = derived
        self.runner = runner
        self.clock = clock
        self.hold = runner.hold
        self.voices = Voices(vault, derived, self.unit_of)
        self.quotes = Quotes(log, vault, derived, clock)
        self.groups_of = Groups(derived).of
        self.close = runner.close
        self.replay = runner.replay
        self.refresh = runner.refresh
        self.refreshed_to = runner.refreshed_to
        self.units = runner.units
        verifier = Verifier(log, vault, derived, runner)
        self.verify_run = verifier.verify
        self.replay_run = verifier.replay

    def view(self, place: str) -> tuple[Unit, str] | None:
        """The unit whose run a place is a view of, and the place; None where nothing of it was clustered yet."""
        with self.derived.connect() as connection:
            if queries.has_runs(connection, wider_unit(place)):
                return wider_unit(place), place
            parents = worklist.parents(connection)
            code: str | None = place
            for _ in range(len(parents) + 1):
                if code is None:
                    return None
                if queries.has_runs(connection, home_unit(code)):
                    return home_unit(code), place
                code = parents.get(code)
        return None

    def homes(self) -> list[str]:
        """Codes of the homes that had a run."""
        with self.derived.connect() as connection:
            units = [
                u for u in worklist.units(connection) if u.startswith("place:") and queries.has_runs(connection, u)
            ]
        return [unit.partition(":")[2] for unit in units]

    def week_of(self, run: str, unit: Unit) -> int | None:
        """The week that a shown closing run of a unit closed; None where it is none."""
        with self.derived.connect() as connection:
            found = queries.run(connection, run)
            known = found is not None and found.closing and found.unit == unit
            return found.through if found is not None and known and queries.is_shown(connection, run) else None

    def listed(
        self,
        unit: Unit,
        place: str,
        kind: Kind | None = None,
        *,
        withheld: bool = False,
        through: int = queries.EVER,
    ) -> list[queries.PatternRow]:
        """The patterns alive in a unit as seen in a place, by name.

        Args:
            unit: the home's or team's.
            place: the view; empty for a team.
            kind: of one kind only.
            withheld: those too of which nothing is published (the context scope alone may see them).
            through: as published by the closing runs of this week.
        """
        kinds = KINDS if kind is None else (str(kind),)
        with self.derived.connect() as connection:
            found = queries.patterns(connection, unit, place, kinds, withheld=withheld, through=through)
            found = worded(connection, self.vault, found, withheld=withheld)
            if withheld:
                return [row for row in found if row.figures or self._heard_in(row.pattern, unit, place)]
            born = births(connection, unit, kinds, self.hold, through)
        return [_as_told(row, born) for row in found]

    def pattern(
        self, ident: str, place: str | None = None, *, withheld: bool = False, through: int = queries.EVER
    ) -> queries.PatternRow | None:
        """One pattern in a view of its unit, born when it is told to be unless `withheld`; None when there is none."""
        with self.derived.connect() as connection:
            found = queries.pattern(connection, ident, place, through)
            if found is None:
                return None
            found = worded(connection, self.vault, [found], withheld=withheld, merged_too=True)[0]
            if withheld:
                here = found.figures or place is None or self._heard_in(ident, found.unit, place)
                return found if here else None
            born = births(connection, found.unit, [found.kind], self.hold, through)
        return _as_told(found, born)

    def _heard_in(self, ident: str, unit: Unit, place: str) -> bool:
        """Whether anything in a pattern was heard in a part of its home; always for the whole of its unit."""
        scale, _, name = unit.partition(":")
        return scale == "team" or place == name or self.live(ident, self.inside(place))[1] > 0

    def published(self, ident: str, through: int = queries.EVER) -> bool:
        """Whether a figure of the pattern was ever published, up to a week."""
        with self.derived.connect() as connection:
            return ident in queries.published_ever(connection, [ident], through)

    def unit_of(self, ident: str) -> Unit | None:
        """The unit a pattern lives in; None when there is no such pattern."""
        p = patterns_pattern.c
        with self.derived.connect() as connection:
            found = connection.execute(select(p.unit).where(p.pattern == ident)).scalar_one_or_none()
            made = None if found is not None else split_off(connection, ident)
        return Unit(found) if found is not None else made and Unit(made[0])

    def name_of(self, ident: str, *, withheld: bool = False) -> str | None:
        """The name of a pattern as anybody may see it, or as it is this moment if `withheld`; None where it has none."""
        with self.derived.connect() as connection:
            found = queries.pattern(connection, ident)
            rows = [] if found is None else worded(connection, self.vault, [found], withheld=withheld, merged_too=True)
        return rows[0].name if rows and rows[0].name != queries.UNNAMED else None

    def curated(self, ident: str) -> tuple[Standing, list[Decision]]:
        """What people said of a pattern as it stands, and every decision about it, newest first."""
        with self.derived.connect() as connection:
            stands = standing(connection, self.vault, [ident]).get(ident, Standing())
            return stands, decisions(connection, self.vault, ident)

    def notes_of(self, statements: Collection[str]) -> dict[str, str]:
        """The note each of these statements is in, of those that something may be made from as things are now."""
        t = patterns_statement.c
        query = select(t.statement, t.note).where(t.statement.in_(sorted(statements)), t.left_out.is_(None))
        with self.derived.connect() as connection:
            return {row.statement: row.note for row in connection.execute(query)}

    def decision(self, curation: str) -> Decision | None:
        """One decision; None where there is none, or its person was erased."""
        with self.derived.connect() as connection:
            return decision(connection, self.vault, curation)

    def kind_of(self, ident: str) -> str | None:
        """The kind of a pattern; None when there is no such pattern."""
        p = patterns_pattern.c
        with self.derived.connect() as connection:
            return connection.execute(select(p.kind).where(p.pattern == ident)).scalar_one_or_none()

    def summary(self, unit: Unit, place: str, through: int = queries.EVER) -> list[KindSummary]:
        """Every kind, problems, aspirations and strengths always among them, as the newest shown runs (up to a week) have it."""
        with self.derived.connect() as connection:
            runs = queries.shown_runs(connection, unit, through)
            published = queries.figures(connection, [run.run for run in runs.values()], place)
        return [
            KindSummary(kind, runs.get(kind), tuple(published.get((runs[kind].run, ""), ())) if kind in runs else ())
            for kind in KINDS
        ]

    def published_now(self, ident: str, through: int = queries.EVER) -> bool:
        """Whether the newest shown run of its kind (up to a week) published a figure of the pattern, in any view."""
        unit, kind = self.unit_of(ident), self.kind_of(ident)
        if unit is None or kind is None:
            return False
        with self.derived.connect() as connection:
            run = queries.shown_runs(connection, unit, through).get(kind)
            return run is not None and ident in queries.published_in(connection, [run.run])

    def found_again(self, ident: str, *, withheld: bool = False, through: int = queries.EVER) -> tuple[int, int] | None:
        """In how many of how many runs from other seeds the newest shown run (up to a week) found a pattern again.

        Unless `withheld` only of a pattern that the run publishes, or it would show that one lives on among too few.
        """
        unit, kind = self.unit_of(ident), self.kind_of(ident)
        if unit is None or kind is None or not (withheld or self.published_now(ident, through)):
            return None
        with self.derived.connect() as connection:
            run = queries.shown_runs(connection, unit, through).get(kind)
            return None if run is None else queries.found_again(connection, run.run, ident)

    def lineage(
        self, unit: Unit, kind: Kind | None = None, *, withheld: bool = False, through: int = queries.EVER
    ) -> list[queries.StepRow]:
        """Steps of a unit up to a week, newest first; as they may be seen by anybody unless `withheld`."""
        kinds = KINDS if kind is None else (str(kind),)
        with self.derived.connect() as connection:
            steps = queries.steps(connection, unit, kinds, through=through)
            return steps if withheld else told(connection, unit, kinds, steps, self.hold, through=through)

    def lineage_of(self, ident: str, *, withheld: bool = False, through: int = queries.EVER) -> list[queries.StepRow]:
        """Steps that a pattern took or was a parent in, newest first; as they may be seen by anybody unless `withheld`."""
        unit = self.unit_of(ident)
        if unit is None:
            return []
        with self.derived.connect() as connection:
            steps = queries.steps(connection, unit, KINDS, ident, through)
            if withheld:
                return steps
            return told(connection, unit, KINDS, steps, self.hold, ident=ident, through=through)

    def placements(self, note: str) -> list[placements.Placement]:
        """Where each statement of a note is, in each of its units: for its poster and the context scope."""
        with self.derived.connect() as connection:
            return [
                placements.placement(connection, unit, row)
                for row in placements.places_of_note(connection, note)
                for unit in units_of(row.reach, row.home, row.team)
            ]

    def _same_people(self) -> dict[str, str]:
        with self.derived.connect() as connection:
            return same_people(connection)

    def notes_behind(self, pattern: str) -> set[str]:
        """Ids of the notes with a statement in a pattern now."""
        return {heard.row.note for heard in self._behind(pattern)}

    def contributions(self, pattern: str) -> dict[tuple[str, str | None], list[str]]:
        """The notes behind a pattern by source and team."""
        found: dict[tuple[str, str | None], set[str]] = {}
        for heard in self._behind(pattern):
            found.setdefault((heard.row.source, heard.row.team), set()).add(heard.row.note)
        return {key: sorted(found[key]) for key in sorted(found, key=lambda k: (k[0], k[1] or ""))}

    def live(self, pattern: str, within: frozenset[str] | None = None) -> tuple[int, int]:
        """Exact people and statements in a pattern now, for the context scope; in a view where given."""
        rows = [h.row for h in self._behind(pattern) if within is None or h.row.place in within]
        same = self._same_people()
        return len({same.get(row.person, row.person) for row in rows}), len(rows)

    def spoken(self, pattern: str, within: frozenset[str] | None = None) -> list[Spoken]:
        """Redacted statements behind a pattern, newest week first.

        Args:
            pattern: its id.
            within: only those of these places; None for all.
        """
        return self._said([h for h in self._behind(pattern) if within is None or h.row.place in within])

    def said(self, home: str, statements: Sequence[str]) -> list[Spoken]:
        """Redacted statements of a home by their ids, in a pattern or in none, newest week first."""
        with self.derived.connect() as connection:
            return self._said(these(connection, home_unit(home), statements))

    def nearby(self, pattern: str, limit: int) -> list[Spoken]:
        """Redacted statements that belong to no pattern and are nearest to this one, newest week first."""
        unit = self.unit_of(pattern)
        if unit is None:
            return []
        with self.derived.connect() as connection:
            heard = near(connection, unit, pattern, limit)
        return self._said(heard)

    def examples(self, pattern: str, most: int, within: frozenset[str] | None = None) -> tuple[str, ...]:
        """The redacted statements that belong most to a pattern, one a person."""
        said = sorted(self.spoken(pattern, within), key=lambda s: (-(s.belonging or 0), s.statement))
        by_person: dict[int, str] = {}
        for one in said:
            by_person.setdefault(one.person, one.text)
        return tuple(by_person.values())[:most]

    def _said(self, heard: Sequence[Heard]) -> list[Spoken]:
        self.vault.load(sorted({h.row.key for h in heard}))
        people: dict[str, int] = {}
        same = self._same_people()
        found = []
        for one in heard:
            content = unseal(self.vault, one.row.key, one.row.statement, bytes(one.row.sealed))
            if content is None:
                continue
            found.append(
                Spoken(
                    statement=one.row.statement,
                    note=NoteId(one.row.note),
                    text=content.redacted,
                    voice=one.row.voice,
                    week=one.row.week,
                    inferred=one.row.inferred,
                    person=people.setdefault(same.get(one.row.person, one.row.person), len(people) + 1),
                    belonging=one.belonging,
                    placed_by=one.placed_by,
                    may_quote=one.row.may_quote,
                )
            )
        return found

    def tell_listed(self, who: str, pattern: str, count: int) -> None:
        """Record that somebody listed the statements behind a pattern."""
        self.tell_all_listed(who, {pattern: count})

    def tell_all_listed(self, who: str, counts: Mapping[str, int]) -> None:
        """Record that somebody listed statements behind several patterns at once: of each, how many."""
        at = self.clock().isoformat()
        looks = {via: NotesListed(listed_by=who, via=via, count=count, at=at) for via, count in counts.items()}
        if looks:
            self.log.append([Draft(service_stream("patterns", "listed", via), look) for via, look in looks.items()])

    def inside(self, place: str) -> frozenset[str]:
        """A place and everything in it."""
        with self.derived.connect() as connection:
            parents = worklist.parents(connection)
        found, grown = {place}, True
        while grown:
            more = {code for code, parent in parents.items() if parent in found} - found
            grown = bool(more)
            found |= more
        return frozenset(found)

    def _behind(self, pattern: str) -> list[Heard]:
        unit = self.unit_of(pattern)
        if unit is None:
            return []
        with self.derived.connect() as connection:
            return behind(connection, unit, pattern)


def _as_told(row: queries.PatternRow, born: Mapping[str, tuple[int, bool]]) -> queries.PatternRow:
    """A pattern with the birth that is told of it; what its run published was not over then, whatever it is today."""
    week, candidate = born.get(row.pattern, (row.through, True))
    return replace(row, born=week, candidate=candidate, over=row.over and not row.figures)
