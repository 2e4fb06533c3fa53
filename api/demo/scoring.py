"""Asks a running system what it found in the demonstration data, and scores it against the truth."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import select

from api.bootstrap import System
from api.demo import council, loading
from api.demo.generator import demonstrate
from api.demo.score import Assignment, LineageSeen, Score, SignalSeen, score
from contracts.events import NoteAmended, NoteRecorded
from contracts.weeks import Week
from contracts.words import home_unit
from services.patterns.tables import patterns_membership
from services.signals.tables import signals_signal

PAGE = 1000
JUDGED = ("born", "grew", "split", "merged", "faded", "returned")


def scored(system: System) -> Score:
    """The score of a system that holds the demonstration data."""
    until = loading.until_of(system.settings.data_dir, system.clock())
    truth = demonstrate(loading.SEED, until=until).truth
    return score(truth, list(_assignments(system)), list(_signals(system)), list(_lineage(system)))


def _assignments(system: System) -> Iterator[Assignment]:
    m = patterns_membership.c
    query = select(m.statement, m.pattern).where(m.unit == home_unit(council.COUNCIL), m.line == "closing")
    with system.derived.connect() as connection:
        where = dict(connection.execute(query).tuples().all())
    after = 0
    while page := system.log.read(after, PAGE, ["ingest.note."]):
        after = page[-1].position
        for envelope in page:
            note = envelope.payload
            if isinstance(note, NoteRecorded | NoteAmended):
                for at, said in enumerate(note.statements):
                    if said.id in where and not said.inferred:
                        yield Assignment(note.source, note.source_id, at, where[said.id])


def _signals(system: System) -> Iterator[SignalSeen]:
    g = signals_signal.c
    with system.derived.connect() as connection:
        for row in connection.execute(select(signals_signal).where(g.home == council.COUNCIL).order_by(g.week)):
            yield SignalSeen(row.place, str(Week(row.week)), row.kind, row.pattern)


def _lineage(system: System) -> Iterator[LineageSeen]:
    for step in system.patterns.lineage(home_unit(council.COUNCIL), withheld=True):
        if step.step in JUDGED:
            others = (step.parent,) if step.parent else ()
            yield LineageSeen(step.step, str(Week(step.week)), step.pattern, others, step.candidate)


def report(system: System) -> str:
    """The score as text, a figure a line."""
    found = scored(system)
    p, s, t = found.patterns, found.signals, found.lineage
    lines = [
        "patterns (declared statements of the council's run, against the situation each tells of)",
        f"  statements scored {p.statements}, not answered for {p.unanswered}; patterns {p.patterns}, situations {p.situations}",
        f"  AMI over all {p.ami:.3f}; over what both place {p.ami_covered:.3f}; purity {p.purity:.3f}",
        f"  idiosyncratic {p.idiosyncratic:.3f} (truth {p.idiosyncratic_truth:.3f}), "
        f"recall {p.idiosyncratic_recall:.3f}, precision {p.idiosyncratic_precision:.3f}",
        "signals",
        f"  true signals found in time {len(s.found)}: " + ", ".join(f"{k} ({v:+d} weeks)" for k, v in s.found.items()),
        f"  missed {len(s.missed)}: "
        + ", ".join(sorted(s.missed))
        + (f"; of these late: {', '.join(sorted(s.late))}" if s.late else ""),
        f"  traps raised {len(s.traps_raised)}: " + ", ".join(f"{k} ({v})" for k, v in s.traps_raised.items()),
        f"  about planted turns of life {s.of_turns}; about nothing planted {s.unplanned}; mixes {s.mixes}",
        "turns of life",
        f"  found {len(t.found)}: " + ", ".join(f"{k} ({v:+d} weeks)" for k, v in t.found.items()),
        f"  missed {len(t.missed)}: " + ", ".join(sorted(t.missed)),
        f"  invented {len(t.invented)}; births of rare situations {t.rare_births}",
    ]
    return "\n".join(lines)
