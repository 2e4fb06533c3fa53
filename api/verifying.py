"""Recomputing what was decided, from scratch: the log's own integrity, a run, a signal."""

from __future__ import annotations

from dataclasses import dataclass

from api.bootstrap import System
from api.ticking import Ticker
from contracts.events import PersonErased
from services.patterns.verifying import UnknownRunError

PAGE = 1000


@dataclass(frozen=True)
class Verdict:
    """Whether a thing holds, and what to say about it."""

    holds: bool
    message: str


def log(system: System, tick: Ticker) -> Verdict:
    """Open every event; versions must follow on and every state must be the one that was written."""
    recorder, mapper = system.log.recorder, system.log.mapper
    versions: dict[object, int] = {}
    after, opened, gone, head = 0, 0, 0, system.log.head()
    while page := recorder.select_notifications(after, PAGE, inclusive_of_start=False):
        for stored in page:
            expected = versions.get(stored.originator_id, 0) + 1
            if stored.originator_version != expected:
                return Verdict(False, f"event {stored.id}: an event of its stream is missing before it")
            versions[stored.originator_id] = expected
            try:
                recorded = mapper.to_domain_event(stored)
            except ValueError:
                return Verdict(False, f"event {stored.id}: was changed after it was written")
            opened += recorded.payload is not None
            gone += recorded.payload is None
        after = page[-1].id
        tick(after, head)
    return Verdict(True, f"The log holds: {opened} events open, {gone} whose key was destroyed.")


def run(system: System, ident: str, *, from_texts: bool = False) -> Verdict:
    """Make a run again from its inputs (from the texts, for a replay) and compare."""
    try:
        found = system.patterns.replay_run(ident) if from_texts else system.patterns.verify_run(ident)
    except UnknownRunError:
        return Verdict(False, f"run {ident}: there is no closing run with this id")
    about = f"run {ident} ({found.kind}s of {found.unit}, {found.week}, {found.statements} statements)"
    if found.gone:
        gone = ", ".join(f"{count} {why}" for why, count in sorted(found.gone.items()))
        return Verdict(True, f"{about}: cannot be made again, since inputs are gone: {gone}.")
    if found.same:
        return Verdict(True, f"{about}: came out the same to the byte.")
    return Verdict(False, f"{about}: came out differently: {', '.join(found.differs)}")


def signal(system: System, ident: str) -> Verdict:
    """Count a signal's series from the log and test it again, with all the others of its sheet, and compare every figure."""
    row = system.signals.row(ident)
    said = system.signals.signals([row]) if row else {}
    if ident not in said:
        return Verdict(False, f"signal {ident}: there is no such signal")
    raised, sheet = said[ident]
    again = {one.signal: one for one in system.sheets.again(sheet).signals}.get(ident)
    if again == raised:
        return Verdict(True, f"signal {ident}: every figure comes out again from the log, to the last digit.")
    erased = _erased_since(system, sheet.position)
    if erased:
        return Verdict(True, f"signal {ident}: cannot be made again, since people were erased after it ({erased}).")
    if again is None:
        return Verdict(False, f"signal {ident}: is not raised again")
    then, now = raised.model_dump(), again.model_dump()
    wrong = sorted(name for name in then if then[name] != now[name])
    return Verdict(False, f"signal {ident}: does not come out again: {', '.join(wrong)}")


def _erased_since(system: System, position: int) -> int:
    """How many people were erased after a position of the log."""
    count = 0
    while page := system.log.read(position, PAGE, (PersonErased.topic,)):
        count += len(page)
        position = page[-1].position
    return count
