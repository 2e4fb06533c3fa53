"""The hand-written words are whole: enough of them, in every field that needs one, and none that says too much."""

import re
from collections import Counter

from api.demo.council import SOURCE_BY_KEY
from api.demo.season import SEASONS
from api.demo.words import one_offs, situations
from contracts.words import Kind, Mode, Scale


def test_there_are_sixty_situations_and_more_with_sixteen_large_ones() -> None:
    """At least sixty situations of all five kinds; sixteen groups are large."""
    groups = {situation.group for situation in situations()}
    assert len(groups) >= 60
    assert len({situation.group for situation in situations() if situation.large}) == 16
    assert {situation.kind for situation in situations()} == set(Kind) - {Kind.NONE}
    assert len({situation.id for situation in situations()}) == len(situations())


def test_every_situation_has_many_phrasings() -> None:
    """Large situations have thirty hand-written sentences or more, the others eight or more."""
    written: Counter[str] = Counter()
    for situation in situations():
        count = len({template for those in situation.said.values() for template in those})
        assert count >= 8, situation.id
        assert len(situation.more) >= 4, situation.id
        written[situation.group] += count
    assert all(written[situation.group] >= 30 for situation in situations() if situation.large)


def test_every_situation_is_said_by_the_person_and_by_workers_in_full_and_in_shorthand() -> None:
    """No situation is told by one side alone."""
    assert all({"person", "worker", "terse"} <= situation.said.keys() for situation in situations())


def test_actions_have_a_mode_and_barriers_a_scale() -> None:
    """What an action was, whether it helped, and who can change a barrier are declared, and of nothing else."""
    for situation in situations():
        assert (situation.mode in set(Mode)) == (situation.kind == "action"), situation.id
        assert (len(situation.helped) == 4) == (situation.kind == "action"), situation.id
        assert (situation.scale in set(Scale)) == (situation.kind == "barrier"), situation.id


def test_sources_and_seasons_name_what_there_is() -> None:
    """A mistyped source or season would silently do nothing."""
    assert all(situation.sources.keys() <= SOURCE_BY_KEY.keys() for situation in situations())
    assert SEASONS.keys() <= {situation.id for situation in situations()}


def test_two_hundred_one_off_matters_and_more_are_written_out() -> None:
    """One-off sentences are many and distinct; frames draw on long lists of words."""
    written = [template for those in one_offs().sentences.values() for template in those]
    assert len(set(written)) == len(written) >= 400
    assert sum(len(words) for words in one_offs().words.values()) >= 350
    assert one_offs().sentences.keys() == one_offs().frames.keys()


def test_domestic_abuse_is_kept_safe() -> None:
    """Its notes carry no name, no link and no quoting, and its words neither blame nor describe violence."""
    situation = next(s for s in situations() if s.id == "domestic-abuse")
    assert situation.safe
    words = repr(situation.said).lower()
    assert not re.search(r"\b(victim|alleg|refus|hysteric|blood|punch)", words)
