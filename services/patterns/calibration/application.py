"""What people do to calibrate: draw a sample, judge it, set the cut-off. Each is an event; nothing else decides."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from sqlalchemy import Connection, Engine

from contracts.events import Calibrated, CutOffSet, Event, NotesListed, PairJudged, SampleDrawn
from contracts.events.calibration import JudgementAnswer
from contracts.words import Kind, Unit
from services.foundation.following import catch_up
from services.foundation.log import Draft, EventLog, caused, service_stream
from services.foundation.vault import Vault
from services.patterns import queries as patterns
from services.patterns.application import PatternRunner
from services.patterns.calibration import queries
from services.patterns.calibration.ground import lay
from services.patterns.calibration.projection import CalibrationProjection
from services.patterns.calibration.queries import CutOffRow, ItemRow, SampleRow
from services.patterns.calibration.standing import FEWEST, Standing, standing_of
from services.patterns.curation import folding
from services.patterns.curation.overlay import laid_on
from services.patterns.engine import calibrated_engine
from services.patterns.numerics.communities import LeidenClusterer
from services.patterns.statements import corpus, load
from services.patterns.verifying import history


class CalibrationError(Exception):
    """What cannot be done; `field` and `mend` say where and what to do instead."""

    def __init__(self, field: str, mend: str) -> None:
        super().__init__(f"{field}: {mend}")
        self.field = field
        self.mend = mend


class UnknownSampleError(CalibrationError):
    """There is no such sample."""


class JudgedAlreadyError(CalibrationError):
    """The same person has judged this item already, and that stands."""


@dataclass(frozen=True)
class ToJudge:
    """An item as somebody judges it: redacted texts; `pattern` where it is an unplaced statement beside its nearest."""

    item: int
    text: str
    beside: tuple[str, ...]
    pattern: str | None


class Calibration:
    """The use cases; everything written is on the log before a call returns."""

    def __init__(
        self, log: EventLog, vault: Vault, derived: Engine, runner: PatternRunner, clock: Callable[[], datetime]
    ) -> None:
        self.log = log
        self.vault = vault
        self.derived = derived
        self.runner = runner
        self.clock = clock
        self.projection = CalibrationProjection()

    def draw(self, unit: Unit, kind: Kind, seed: int, drawn_by: str) -> str:
        """Draw a sample from the newest shown closing run; the same run and seed give the same sample.

        Returns:
            Its id.

        Raises:
            CalibrationError: nothing was closed yet, the engine has no cut-off, or no pattern stands.
        """
        with self.derived.connect() as connection:
            row = patterns.shown_runs(connection, unit).get(str(kind))
        if row is None:
            raise CalibrationError("kind", "has no closing run here yet; wait until a week has closed")
        ident = "c" + hashlib.sha256(f"{row.run}\x1f{seed}".encode()).hexdigest()[:24]
        if self.sample(ident) is not None:
            return ident
        before, run, after = history(self.log, unit, str(kind), row.run)
        curation = folding.fold(folding.read(self.log, unit, str(kind), run.position), before.read)
        engine = calibrated_engine(self.runner.engine, run.calibrated)
        if not isinstance(engine, LeidenClusterer) or run.clusterer != engine.name:
            raise CalibrationError("kind", f"was clustered by {run.clusterer}, which has no cut-off to calibrate here")
        with self.derived.connect() as connection:
            said = load(connection, self.vault, unit, str(kind), at=run.position)
        said = said.only(np.array([s in after.members for s in said.ids], dtype=bool))
        items = lay(said, laid_on(before, curation), run, after, engine).sample(seed) if len(said) else ()
        if not items:
            raise CalibrationError("kind", "has no pattern here, so there is nothing to judge yet")
        drawn = SampleDrawn(
            sample=ident,
            unit=unit,
            kind=kind,
            run=row.run,
            seed=seed,
            items=items,
            drawn_by=drawn_by,
            at=self._now(),
        )
        self._append([self._draft(ident, drawn, ident)])
        return ident

    def sample(self, ident: str) -> SampleRow | None:
        """One sample; None when there is no such one."""
        self.follow()
        with self.derived.connect() as connection:
            return queries.sample(connection, ident)

    def samples(self, unit: Unit) -> list[SampleRow]:
        """The samples of a unit, newest first."""
        self.follow()
        with self.derived.connect() as connection:
            return queries.samples(connection, unit)

    def cut_off(self, unit: Unit, kind: str) -> CutOffRow | None:
        """The cut-off that stands for a unit and kind."""
        self.follow()
        with self.derived.connect() as connection:
            return queries.cut_off(connection, unit, kind)

    def to_judge(self, ident: str, who: str, most: int, after: int = 0) -> tuple[list[ToJudge], bool]:
        """The next items after one that somebody has not judged, redacted, and whether there are more; the look is recorded.

        Raises:
            UnknownSampleError: there is no such sample.
        """
        with self.derived.connect() as connection:
            sample = self._sample(connection, ident)
            done = {said.item for said in queries.judgements(connection, ident) if said.judged_by == who}
            left = [i for i in queries.items(connection, sample) if i.item > after and i.item not in done]
            items = left[:most]
            texts = self._texts(connection, sample, items)
        found = [
            ToJudge(item.item, texts[item.statement], tuple(texts[s] for s in item.beside if s in texts), item.pattern)
            for item in items
            if item.statement in texts and any(s in texts for s in item.beside)
        ]
        if found:
            count = sum(1 + len(one.beside) for one in found)
            event = NotesListed(listed_by=who, via=ident, count=count, at=self.clock().isoformat())
            self.log.append([Draft(service_stream("patterns", "listed", ident), event)])
        return found, bool(found) and len(left) > len(items)

    def _texts(self, connection: Connection, sample: SampleRow, items: Sequence[ItemRow]) -> dict[str, str]:
        rows = queries.statements(connection, sample, (s for i in items for s in (i.statement, *i.beside)))
        opened = corpus(list(rows.values()), self.vault, {})
        return dict(zip(opened.ids, opened.redacted, strict=True))

    def judge(self, ident: str, answers: Mapping[int, JudgementAnswer], who: str) -> None:
        """Record what somebody says of items of a sample: all of it or nothing.

        Raises:
            UnknownSampleError: there is no such sample.
            JudgedAlreadyError: they have judged one of them before.
            CalibrationError: one is not in the sample, or its statements are gone.
        """
        with self.derived.connect() as connection:
            sample = self._sample(connection, ident)
            there = {item.item for item in queries.items(connection, sample)}
            drawn = queries.drawn(connection, ident)
            done = {said.item for said in queries.judgements(connection, ident) if said.judged_by == who}
        for item in answers:
            if not 1 <= item <= drawn:
                raise CalibrationError(f"judgements.{item}", f"is not in this sample, whose items are 1 to {drawn}")
            if item in done:
                raise JudgedAlreadyError(
                    f"judgements.{item}", "was judged by you before, and that stands; leave it out"
                )
            if item not in there:
                raise CalibrationError(
                    f"judgements.{item}", "can no longer be judged: what was said is gone; leave it out"
                )
        now = self._now()
        self._append(
            [
                self._draft(
                    ident,
                    PairJudged(sample=ident, item=item, answer=answer, judged_by=who, at=now),
                    f"{ident} {item} {who}",
                )
                for item, answer in answers.items()
            ]
        )

    def standing(self, ident: str, who: str) -> Standing:
        """How a sample stands, for a reader.

        Raises:
            UnknownSampleError: there is no such sample.
        """
        with self.derived.connect() as connection:
            sample = self._sample(connection, ident)
            items, said = queries.items(connection, sample), queries.judgements(connection, ident)
            return standing_of(queries.drawn(connection, ident), items, said, who)

    def decide(self, ident: str, who: str) -> Calibrated:
        """Set the cut-off of the sample's unit and kind to where its judgements put it.

        Raises:
            UnknownSampleError: there is no such sample.
            CalibrationError: there are too few judgements, or all say the same.
        """
        sample, now = self.sample(ident), self.standing(ident, who)
        if sample is None:
            raise UnknownSampleError("sample", "is not a sample known here")
        found = now.agreement
        if found is None:
            raise CalibrationError(
                "sample", f"has {now.judgements} answers of yes or no, and needs {FEWEST} with some of both; judge more"
            )
        at = self._now()
        calibrated = Calibrated(
            decision="d" + hashlib.sha256(f"{ident}\x1f{now.judgements}\x1f{at}".encode()).hexdigest()[:24],
            cut_off=found.cut_off,
            low=found.low,
            high=found.high,
            kappa=round(found.kappa, 3),
            kappa_low=round(found.kappa_low, 3),
            kappa_high=round(found.kappa_high, 3),
            between=None if now.between is None else round(now.between, 3),
            people=now.people,
            judgements=now.judgements,
            day=at[:10],
        )
        event = CutOffSet(
            unit=sample.unit, kind=Kind(sample.kind), sample=ident, calibrated=calibrated, set_by=who, at=at
        )
        self._append([self._draft(ident, event, calibrated.decision)])
        return calibrated

    def follow(self) -> None:
        """Bring the tables up to date, so that people see at once what they just did."""
        catch_up(self.projection, self.log, self.derived)

    def _sample(self, connection: Connection, ident: str) -> SampleRow:
        self.follow()
        found = queries.sample(connection, ident)
        if found is None:
            raise UnknownSampleError("sample", "is not a sample known here")
        return found

    def _append(self, drafts: Sequence[Draft]) -> None:
        self.log.append(drafts)
        self.follow()

    @staticmethod
    def _draft(sample: str, event: Event, subject: str) -> Draft:
        once = caused("calibration", event.topic, subject)
        return Draft(service_stream("patterns", "calibration", sample), event, once=once)

    def _now(self) -> str:
        return self.clock().isoformat(timespec="seconds")
