"""The score tells a perfect answer from broken ones."""

from collections.abc import Callable

import pytest

from api.demo.council import COUNCIL
from api.demo.generator import Demonstration
from api.demo.score import Assignment, LineageSeen, SignalSeen, meanings, score, score_patterns
from api.demo.truth import COPIED, Truth


def _answers(truth: Truth, pattern: Callable[[str | None, int], str | None]) -> list[Assignment]:
    """An answer for every declared statement, from its label and a running number."""
    rows: list[Assignment] = []
    for note in truth.notes:
        if note.declared:
            for at, label in enumerate(note.situations):
                rows.append(Assignment(note.source, note.id, at, pattern(label, len(rows))))
    return rows


def _perfect(truth: Truth) -> list[Assignment]:
    groups = {fact.id: fact.group for fact in truth.situations} | {"carer-nights": "nights", "carer-respite": "respite"}
    return _answers(truth, lambda label, _: None if label is None or label[0] == "#" else "p:" + groups[label])


def test_a_perfect_answer_scores_one(demonstration: Demonstration) -> None:
    """Agreement, purity and what is idiosyncratic are all found."""
    found = score_patterns(demonstration.truth, _perfect(demonstration.truth))
    assert found.ami == pytest.approx(1)
    assert found.ami_covered == pytest.approx(1)
    assert found.purity == found.idiosyncratic_recall == found.idiosyncratic_precision == 1
    assert found.idiosyncratic == pytest.approx(found.idiosyncratic_truth)
    assert found.unanswered == 0
    assert found.patterns == found.situations


def test_random_patterns_score_nothing(demonstration: Demonstration) -> None:
    """Statements dealt round thirty patterns agree with nothing, and stand for nothing."""
    rows = _answers(demonstration.truth, lambda _, n: f"p{n % 30}")
    found = score_patterns(demonstration.truth, rows)
    assert abs(found.ami) < 0.02
    assert found.purity < 0.2
    assert found.idiosyncratic == found.idiosyncratic_recall == 0
    assert meanings(demonstration.truth, rows) == {}


def test_one_pattern_for_all_scores_nothing(demonstration: Demonstration) -> None:
    """Saying that all is one thing tells nothing."""
    assert score_patterns(demonstration.truth, _answers(demonstration.truth, lambda *_: "p")).ami == pytest.approx(
        0, abs=1e-9
    )


def test_calling_everything_idiosyncratic_is_seen(demonstration: Demonstration) -> None:
    """Recall is whole, precision the true share, and nothing is covered."""
    found = score_patterns(demonstration.truth, _answers(demonstration.truth, lambda *_: None))
    assert (found.idiosyncratic, found.idiosyncratic_recall) == (1, 1)
    assert found.idiosyncratic_precision == pytest.approx(found.idiosyncratic_truth)
    assert (found.ami_covered, found.purity, found.patterns) == (0, 0, 0)


def test_half_a_situation_lost_costs(demonstration: Demonstration) -> None:
    """A worse answer has a worse figure: every second statement of the perfect one called idiosyncratic."""
    perfect = _perfect(demonstration.truth)
    half = [Assignment(r.source, r.note, r.statement, r.pattern if n % 2 else None) for n, r in enumerate(perfect)]
    found = score_patterns(demonstration.truth, half)
    assert found.ami < 0.8
    assert found.ami_covered == pytest.approx(1)
    assert found.idiosyncratic_precision < 0.4


def test_statements_left_out_are_counted(demonstration: Demonstration) -> None:
    """What the service did not answer for is said, and does not count against it."""
    perfect = _perfect(demonstration.truth)
    found = score_patterns(demonstration.truth, perfect[:1000])
    assert found.unanswered == len(perfect) - 1000
    assert found.ami == pytest.approx(1)


def test_answers_about_unknown_statements_are_refused(demonstration: Demonstration) -> None:
    """A score of nothing would look like a score."""
    with pytest.raises(ValueError, match="no assignment"):
        score_patterns(demonstration.truth, [Assignment("urn:else", "1", 0, "p")])


def test_a_pattern_stands_for_its_commonest_situation(demonstration: Demonstration) -> None:
    """One in three is enough when nothing else is commoner, one-off matters aside."""
    truth = demonstration.truth
    told = meanings(truth, _perfect(truth))
    assert told["p:fuel-costs"] == "fuel-costs"
    assert told["p:nights"] == "carer-nights"


def test_the_whole_score_has_its_three_parts(demonstration: Demonstration) -> None:
    """Perfect patterns, and no signals or turns at all: everything planted is missed, nothing is invented."""
    found = score(demonstration.truth, _perfect(demonstration.truth), [], [])
    assert found.patterns.ami == pytest.approx(1)
    assert len(found.signals.missed) == 8
    assert len(found.lineage.missed) == len(demonstration.truth.lineage)
    assert (found.signals.unplanned, found.lineage.invented) == (0, ())


def test_a_pattern_of_copied_text_is_a_trap_and_an_invention(demonstration: Demonstration) -> None:
    """What a form says in many notes is no situation: raising it walks into the trap, its birth is invented."""
    truth = demonstration.truth
    rows = _answers(truth, lambda label, _: "copies" if label == COPIED else None)
    assert meanings(truth, rows) == {"copies": COPIED}
    birth = LineageSeen("born", "2026-W45", "copies")
    raised = [SignalSeen(COUNCIL, "2026-W44", "found", "copies")]
    mixed = rows + _perfect(truth)[-1:]
    found = score(truth, mixed, raised, [birth])
    assert found.signals.traps_raised == {"copied-template": 1}
    assert found.lineage.invented == (birth,)
