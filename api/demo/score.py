"""How well a service's answers fit the truth: pure functions over what it says, whoever it is.

A pattern stands for the situation that most of its statements tell of. Agreement is measured by adjusted mutual
information (Vinh, Epps and Bailey 2010, J. Mach. Learn. Res. 11) and purity (Manning, Raghavan and Schuetze 2008,
Introduction to Information Retrieval, 16.3).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from api.demo.score_lineage import LineageScore, LineageSeen, score_lineage
from api.demo.score_signals import SignalScore, SignalSeen, score_signals
from api.demo.truth import Truth

__all__ = ["Assignment", "LineageSeen", "PatternScore", "Score", "SignalSeen", "meanings", "score", "score_patterns"]
_LEAST_SHARE = 0.3
"""A pattern in which no situation has this share stands for none."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """Where a statement was put: the pattern's id, or None for idiosyncratic. Only declared notes are scored."""

    source: str
    note: str
    statement: int
    pattern: str | None


@dataclass(frozen=True, slots=True)
class PatternScore:
    """How patterns fit situations, over the declared statements that were answered for.

    Attributes:
        statements: how many were scored.
        unanswered: declared statements of the truth that no assignment spoke of (reach, or left out).
        patterns: distinct patterns among them.
        situations: distinct situations (by group) among them.
        ami: adjusted mutual information over all, every idiosyncratic statement a class of its own kind: `None`.
        ami_covered: the same over statements that both the truth and the service place.
        purity: share of the placed statements that tell of what their pattern stands for.
        idiosyncratic: share that the service calls idiosyncratic.
        idiosyncratic_truth: share that are.
        idiosyncratic_recall: of those that are, the share that the service calls so.
        idiosyncratic_precision: of those that the service calls so, the share that are; 1 if it calls none so.
    """

    statements: int
    unanswered: int
    patterns: int
    situations: int
    ami: float
    ami_covered: float
    purity: float
    idiosyncratic: float
    idiosyncratic_truth: float
    idiosyncratic_recall: float
    idiosyncratic_precision: float


@dataclass(frozen=True, slots=True)
class Score:
    """Everything that was scored."""

    patterns: PatternScore
    signals: SignalScore
    lineage: LineageScore


def score(
    truth: Truth, assignments: Iterable[Assignment], signals: Iterable[SignalSeen], lineage: Iterable[LineageSeen]
) -> Score:
    """Score a service's answers.

    Args:
        truth: of the demonstration that the service was given.
        assignments: where statements of declared notes stand after the last run of the council.
        signals: every signal raised, data clues left out.
        lineage: every turn of life that closing runs found.
    """
    rows = list(assignments)
    told = meanings(truth, rows)
    return Score(score_patterns(truth, rows), score_signals(truth, signals, told), score_lineage(truth, lineage, told))


def meanings(truth: Truth, assignments: Iterable[Assignment]) -> dict[str, str]:
    """What each pattern stands for: its commonest situation (or `#` label), unless that has less than .3 of it."""
    labels = _labels(truth)
    told: dict[str, Counter[str | None]] = defaultdict(Counter)
    for row in assignments:
        key = (row.source, row.note, row.statement)
        if row.pattern is not None and key in labels:
            told[row.pattern][labels[key]] += 1
    found = {}
    for pattern, counts in told.items():
        most, label = max(((n, label) for label, n in counts.items() if label is not None), default=(0, ""))
        if most and most >= _LEAST_SHARE * counts.total():
            found[pattern] = label
    return found


def score_patterns(truth: Truth, assignments: Iterable[Assignment]) -> PatternScore:
    """Score where statements stand; statements that are no one's words (`#`) are left out.

    Raises:
        ValueError: no assignment speaks of a statement of the truth.
    """
    labels = _labels(truth)
    groups = {situation.id: situation.group for situation in truth.situations}
    # A whole that split stands with whichever part it was put: counted with neither, it would punish every answer.
    splits = [fact.situations for fact in truth.lineage if fact.event == "split"]
    split = {whole for whole, *_ in splits}
    parts = {part for _, *those in splits for part in those}
    answered = {(row.source, row.note, row.statement): row.pattern for row in assignments}
    pairs = [
        (_final(label, groups, parts), pattern)
        for key, pattern in sorted(answered.items(), key=lambda item: item[0])
        if (label := labels.get(key, "#")) not in split and not (label or "").startswith("#")
    ]
    if not pairs:
        raise ValueError("no assignment speaks of a statement of the truth")
    covered = [(label, pattern) for label, pattern in pairs if label is not None and pattern is not None]
    by_pattern: dict[str, Counter[str | None]] = defaultdict(Counter)
    for label, pattern in pairs:
        if pattern is not None:
            by_pattern[pattern][label] += 1
    placed = sum(counts.total() for counts in by_pattern.values())
    right = sum(
        max((n for label, n in counts.items() if label is not None), default=0) for counts in by_pattern.values()
    )
    truly = [pattern is None for label, pattern in pairs if label is None]
    called = [label is None for label, pattern in pairs if pattern is None]
    return PatternScore(
        statements=len(pairs),
        unanswered=len(labels.keys() - answered.keys()),
        patterns=len(by_pattern),
        situations=len({label for label, _ in pairs if label is not None}),
        ami=_ami(pairs),
        ami_covered=_ami(covered),
        purity=right / placed if placed else 0.0,
        idiosyncratic=len(called) / len(pairs),
        idiosyncratic_truth=len(truly) / len(pairs),
        idiosyncratic_recall=sum(truly) / len(truly) if truly else 1.0,
        idiosyncratic_precision=sum(called) / len(called) if called else 1.0,
    )


def _labels(truth: Truth) -> dict[tuple[str, str, int], str | None]:
    return {
        (note.source, note.id, at): label
        for note in truth.notes
        if note.declared
        for at, label in enumerate(note.situations)
    }


def _final(label: str | None, groups: Mapping[str, str], parts: set[str]) -> str | None:
    """What a statement counts as at the end: parts of a merge as the whole, parts of a split as themselves."""
    if label is None or label in parts:
        return label
    return groups[label]


def _ami(pairs: Sequence[tuple[str | None, str | None]]) -> float:
    from sklearn.metrics import adjusted_mutual_info_score  # takes a second to load, and every command loads this file

    if not pairs:
        return 0.0
    return float(adjusted_mutual_info_score([str(label) for label, _ in pairs], [str(pattern) for _, pattern in pairs]))
