"""What became of each pattern in a run: the steps of its lineage, and what of them may be seen by anybody."""

from __future__ import annotations

from contracts.events import Step
from contracts.events.patterns import Seen
from services.patterns.domain import Line
from services.patterns.holding import Settled, Turn
from services.patterns.numerics.lineage import CHANGE, Event, size_change
from services.patterns.numerics.pace import fallen_silent, said_again
from services.patterns.statements import Corpus

PARENTED = (Event.SPLIT, Event.MERGED)


def steps_of(settled: Settled, line: Line, corpus: Corpus, week: int) -> tuple[Step, ...]:
    """The steps of a run, as they are and as they may be seen.

    Args:
        settled: what is told, and where the n statements lie.
        line: what the runs before decided.
        corpus: the run's n statements.
        week: the run's.
    """
    was: dict[str, set[int]] = {}
    now: dict[str, set[int]] = {}
    for at, (statement, pattern) in enumerate(zip(corpus.ids, settled.patterns, strict=True)):
        member = line.members.get(statement)
        if member is not None:
            # What a pattern that is over had when it ended is known by where its statements were last.
            before = member.pattern or (member.last if member.last in line.over else None)
            if before is not None:
                was.setdefault(before, set()).add(at)
        if pattern is not None:
            now.setdefault(pattern, set()).add(at)
    return tuple(_step(turn, was, now, line, corpus, week) for turn in settled.turns)


def _step(
    turn: Turn, was: dict[str, set[int]], now: dict[str, set[int]], line: Line, corpus: Corpus, week: int
) -> Step:
    """A turn with its figures."""
    about = turn.new or turn.old
    if about is None:
        raise ValueError("a lineage step leads from nothing to nothing")
    before = was.get(turn.old or "", set())
    after = now.get(turn.new or "", set())
    size = line.sizes.get(turn.old or "", 0)
    event, quiet = turn.event, None
    if event is Event.CONTINUED:
        quiet = _silence(after, about in line.quiet, corpus, week)
        event = quiet or size_change(size, len(after), CHANGE)
    return Step(
        pattern=about,
        step=event.value,
        parents=(turn.old,) if turn.old is not None and event in PARENTED else (),
        shared=len(before & after),
        before=size,
        after=len(after),
        seen=_seen(event, before, after, corpus, about in line.quiet, week),
    )


def _silence(rows: set[int], quiet: bool, corpus: Corpus, week: int) -> Event | None:
    """Whether a pattern that goes on fades because nobody says it any more, or returns because somebody does again."""
    weeks = corpus.weeks[sorted(rows)]
    if quiet:
        return Event.RETURNED if said_again(weeks, week) else None
    return Event.FADED if fallen_silent(weeks, week) else None


def _seen(event: Event, was: set[int], now: set[int], corpus: Corpus, quiet: bool, week: int) -> Seen | None:
    """The step as told of one scheme's statements: of those still there that were in the pattern before, or are after."""
    scheme = corpus.largest_scheme(now or was)
    if scheme is None:
        return None
    before = {at for at in was if corpus.schemes[at] == scheme}
    after = {at for at in now if corpus.schemes[at] == scheme}
    going_on = event in (Event.CONTINUED, Event.GREW, Event.SHRANK)
    if going_on or (before and after and event in (Event.FADED, Event.RETURNED)):
        # Silence is told only of a scheme that is silent by itself.
        silent = None if going_on else _silence(after, quiet, corpus, week)
        event = silent or size_change(len(before), len(after), CHANGE)
    return Seen(step=event.value, shared=len(before & after), before=len(before), after=len(after))
