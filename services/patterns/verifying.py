"""`incommon verify run` and `incommon replay`: a closing run is made again from its inputs and compared.

The inputs are what was said up to the run; what the runs before decided is read from the log. Where an input was
erased, narrowed, amended or withdrawn since, the run cannot be made again, and the answer says what is gone and why.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

import numpy as np
from sqlalchemy import Connection, Engine, select

from contracts.events import PublishedFigure, RunCompleted
from contracts.weeks import Week
from contracts.words import Kind, Unit, travel_unit
from services.foundation.log import EventLog
from services.foundation.vault import Vault
from services.patterns.application import PatternRunner, runs_stream
from services.patterns.curation import folding
from services.patterns.domain import Line
from services.patterns.engine import calibrated_engine, parameters, versions
from services.patterns.figures import View
from services.patterns.runs import Order, closing_run
from services.patterns.statements import Corpus, kept, load
from services.patterns.tables import patterns_gone, patterns_run, patterns_statement
from services.patterns.wider import TAKES, WIDER, Gathering, Travelled, travelled, wider_run, year_of

DECIDED = {"assignment", "figures", "lineage", "groups"}
"""What a run decides: where any of it came out otherwise, it is not the same run."""


class UnknownRunError(LookupError):
    """There is no closing run of this id."""


@dataclass(frozen=True)
class Verification:
    """What became of making a run again.

    Attributes:
        same: the assignment, the votes, the lineage, the groups and every published figure came out equal; None when it
            could not be made again.
        gone: inputs that are no longer there, by why: amended, erased, narrowed, repeated, withdrawn.
        differs: what is not as it was: `assignment`, `figures`, `lineage`, `groups`, `versions`, `model`, `parameters`.
    """

    run: str
    unit: str
    kind: str
    week: str
    statements: int
    same: bool | None
    gone: dict[str, int]
    differs: tuple[str, ...]


class Verifier:
    """Makes closing runs again.

    Args:
        runner: whose engine and embedder are used, and which lets the projection catch up.
    """

    def __init__(self, log: EventLog, vault: Vault, derived: Engine, runner: PatternRunner) -> None:
        self.log = log
        self.vault = vault
        self.derived = derived
        self.runner = runner

    def verify(self, run: str) -> Verification:
        """Make a run again from the vectors as they are kept.

        Raises:
            UnknownRunError: no closing run has this id.
        """
        return self._again(run, embed=False)

    def replay(self, run: str) -> Verification:
        """Make a run again from the texts: embedded anew, then clustered, placed and counted.

        Raises:
            UnknownRunError: no closing run has this id.
        """
        return self._again(run, embed=True)

    def _again(self, ident: str, *, embed: bool) -> Verification:
        self.runner.follow()
        with self.derived.connect() as connection:
            row = connection.execute(select(patterns_run).where(patterns_run.c.run == ident)).first()
        if row is None or not row.closing:
            raise UnknownRunError(ident)
        before, event, line = history(self.log, row.unit, row.kind, ident)
        if row.clusterer == WIDER:
            return self._joined_again(event, before, line, embed=embed)
        wanted = set(line.members)
        with self.derived.connect() as connection:
            corpus = load(connection, self.vault, Unit(row.unit), row.kind, at=event.position)
            missing = (wanted - set(corpus.ids)) | masked(connection, wanted)
            gone = _why(connection, missing)
            root = self.runner.views(connection, Unit(row.unit))
        changed = self._changed(event)
        made = None
        if not missing:
            inputs = corpus.only(np.array([s in wanted for s in corpus.ids], dtype=bool))
            made = self._made(event, before, self._embedded(inputs) if embed else inputs, root)
            if made.output_hash != event.output_hash:
                changed.append("assignment")
            # What a run of before this was told does not say, it cannot say otherwise.
            told = (made.figures, made.curve or event.curve, made.found_again or event.found_again)
            if told != (event.figures, event.curve or made.curve, event.found_again or made.found_again):
                changed.append("figures")
            if (made.steps, made.held, made.apart) != (event.steps, event.held, event.apart):
                changed.append("lineage")
            if event.groups and made.groups != event.groups:
                changed.append("groups")
        return Verification(
            run=ident,
            unit=event.unit,
            kind=str(event.kind),
            week=event.through,
            statements=len(wanted),
            same=None if made is None else not DECIDED & set(changed),
            gone=gone,
            differs=tuple(changed),
        )

    def _joined_again(self, event: RunCompleted, before: Line, line: Line, *, embed: bool) -> Verification:
        """A region's or country's run again, from what the homes' runs it took decided and what was said then."""
        some: list[Travelled] = []
        gone: Counter[str] = Counter()
        taken = {key.removeprefix(TAKES): str(run) for key, run in event.parameters.items() if key.startswith(TAKES)}
        for home, run in taken.items():
            unit = travel_unit(home)
            _, below, there = history(self.log, unit, event.kind, run)
            with self.derived.connect() as connection:
                corpus = load(connection, self.vault, unit, event.kind, at=below.position)
                missing = (set(there.members) - set(corpus.ids)) | masked(connection, set(there.members))
                gone.update(_why(connection, missing))
            figures: dict[str, list[PublishedFigure]] = {}
            for figure in below.figures:
                figures.setdefault(figure.pattern or "", []).append(figure)
            published = {p: year for p, rows in figures.items() if p and (year := year_of(rows)) is not None}
            some += travelled(home, published, there.members, self._embedded(corpus) if embed else corpus)
        changed = ["versions"] if event.versions != versions() else []
        changed += ["model"] if event.model_hash != self.runner.embedder().model_hash else []
        if not gone:
            of = Gathering(
                place=event.unit.partition(":")[2],
                kind=event.kind,
                week=Week.parse(event.through),
                position=event.position,
                embedder=event.embedder,
                model_hash=event.model_hash,
                runs=taken,
            )
            made = wider_run(some, before, of)
            changed += ["parameters"] if made.parameters != event.parameters else []
            changed += ["assignment"] if made.output_hash != event.output_hash else []
            changed += ["figures"] if made.figures != event.figures else []
        return Verification(
            run=event.run,
            unit=event.unit,
            kind=str(event.kind),
            week=event.through,
            statements=len(line.members),
            same=None if gone else not {"assignment", "figures"} & set(changed),
            gone=dict(sorted(gone.items())),
            differs=tuple(changed),
        )

    def _embedded(self, corpus: Corpus) -> Corpus:
        return replace(corpus, vectors=kept(self.runner.embedder().embed(corpus.embedded)))

    def _changed(self, event: RunCompleted) -> list[str]:
        engine = calibrated_engine(self.runner.engine, event.calibrated)
        own = parameters(engine, band=event.shown, calibrated=event.calibrated)
        same = {
            "versions": event.versions == versions(),
            "model": event.model_hash == self.runner.embedder().model_hash,
            "parameters": event.clusterer == engine.name and event.parameters == own,
        }
        return [name for name, equal in same.items() if not equal]

    def _made(self, event: RunCompleted, before: Line, corpus: Corpus, root: View) -> RunCompleted:
        order = Order(
            unit=Unit(event.unit),
            kind=event.kind,
            week=Week.parse(event.through),
            position=event.position,
            embedder=event.embedder,
            model_hash=event.model_hash,
            root=root,
            min_people=self.runner.min_people,
            left_out={},
            calibrated=event.calibrated,
            hold=event.hold,
        )
        said = folding.read(self.log, event.unit, str(event.kind), event.position)
        curation = folding.fold(said, before.read)
        if event.null is not None:  # the yardstick it says it used, whatever rule makes one now
            before = replace(before, null=event.null)
        return closing_run(corpus, before, order, self.runner.engine, shown=event.shown, curation=curation)


def history(log: EventLog, unit: str, kind: str, ident: str) -> tuple[Line, RunCompleted, Line]:
    """What was decided before a closing run, the run, and what was decided after it.

    Raises:
        UnknownRunError: no run of this unit and kind has this id.
    """
    before, after = Line(), Line()
    for envelope in log.stream(runs_stream(unit, Kind(kind))):
        event = envelope.payload
        if not isinstance(event, RunCompleted):
            continue
        after.apply(event)
        if event.run == ident:
            return before, event, after
        before.apply(event)
    raise UnknownRunError(ident)


def masked(connection: Connection, wanted: set[str]) -> set[str]:
    """Which inputs are there with other words than they were: some of them were masked."""
    found = connection.execute(select(patterns_gone.c.statement).where(patterns_gone.c.why == "masked")).scalars()
    return wanted.intersection(found)


def _why(connection: Connection, missing: set[str]) -> dict[str, int]:
    """Why statements are no longer inputs: by their tombstones; with none, and no row either, the person was erased."""
    found: dict[str, int] = {}
    gone = {
        row.statement: row.why for row in connection.execute(select(patterns_gone.c.statement, patterns_gone.c.why))
    }
    t = patterns_statement.c
    rows = connection.execute(select(t.statement, t.left_out)).all() if missing else []
    there = {row.statement: row.left_out or "narrowed" for row in rows}
    for statement in missing:
        why = gone.get(statement) or there.get(statement, "erased")
        found[why] = found.get(why, 0) + 1
    return dict(sorted(found.items()))
