"""Decisions that two people take at the same moment, and decisions that say nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from api.bootstrap import System
from contracts.words import Kind
from services.ingest.methods import DoorTexts
from services.patterns.curation import folding
from services.patterns.curation.application import Curating, Where
from services.patterns.curation.errors import NotNowError, OvertakenError
from services.patterns.curation.in_turn import LOOKS
from tests.integration.patterns.test_curation import Asker, ask, client
from tests.integration.patterns.test_runs import UNIT

__all__ = ["ask", "client"]


def other_process(system: System) -> Curating:
    """The same use cases in another process."""
    return Curating(system.log, system.vault, system.derived, system.clock, DoorTexts())


def overtake(
    monkeypatch: pytest.MonkeyPatch, curating: Curating, meanwhile: Callable[[], object], times: int = 1
) -> None:
    """Let something be decided elsewhere just after one has looked at what stands."""
    looks, left = curating._where, [times]

    def looked(pattern: str, *args: Any, **kwargs: Any) -> Where:
        found = looks(pattern, *args, **kwargs)
        if left[0]:
            left[0] -= 1
            meanwhile()
        return found

    monkeypatch.setattr(curating, "_where", looked)


def decided(system: System) -> list[str]:
    """Topics of every decision that stands in the log."""
    return [said.event.topic.split(".")[2] for said in folding.read(system.log, UNIT, Kind.PROBLEM)]


def test_of_two_merges_into_each_other_at_once_one_stands(
    ask: Asker, system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever was overtaken is told, and neither pattern says that it went into the one that went into it."""
    one, two = ask.of("repairs"), ask.of("money")
    there = other_process(system)
    overtake(monkeypatch, system.curating, lambda: there.merge(two, one, "Bo"))
    told = ask.say(f"patterns/{one}/merges", 422, other=two)
    assert told["errors"][0]["field"] == "pattern"
    assert decided(system) == ["merged"]
    assert ask.get(f"patterns/{two}/curation")["into"] is None


def test_nothing_is_undone_or_set_aside_twice(ask: Asker, system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    """One undoing would not take back two of a kind, so the second is refused."""
    pattern, there = ask.of("repairs"), other_process(system)
    overtake(monkeypatch, system.curating, lambda: there.set_aside(pattern, "Bo", "a form's words"))
    ask.say(f"patterns/{pattern}/aside", 422, reason="a form's words")
    [made] = ask.get(f"patterns/{pattern}/curation")["decisions"]
    overtake(monkeypatch, system.curating, lambda: there.undo(made["id"], "Bo"))
    ask.say(f"curation/{made['id']}/undo", 422)
    assert decided(system) == ["aside", "undone"]
    assert ask.get(f"patterns/{pattern}/curation")["set_aside"] is None


def test_who_was_overtaken_in_what_does_not_touch_theirs_is_not_troubled(
    ask: Asker, system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They look again, and decide; only where others go on deciding without end is it told."""
    one, two = ask.of("repairs"), ask.of("money")
    there = other_process(system)
    overtake(monkeypatch, system.curating, lambda: there.name(two, "Not enough to live on", "Bo"), LOOKS - 1)
    ask.say(f"patterns/{one}/name", name="Homes that stay wet")
    assert ask.get(f"patterns/{one}/curation")["name"] == "Homes that stay wet"
    overtake(monkeypatch, system.curating, lambda: there.name(two, "Not enough to live on", "Bo"), LOOKS)
    with pytest.raises(OvertakenError):
        system.curating.name(one, "Homes that are damp", "Ada")


def test_a_sample_is_coded_once_by_each(ask: Asker, system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where somebody sends it twice at the same moment; the other of the two is not in the way."""
    coding, pattern = system.coding, ask.of("repairs")
    drawn = coding.draw(UNIT, Kind.PROBLEM, 10, (pattern,), ("Ada", "Bo"), "Ada")
    before = coding.sample(drawn)
    assert before is not None
    codes = {one.statement: pattern for one in before.statements}
    coding.code(drawn, "Bo", codes)
    coding.code(drawn, "Ada", codes)
    monkeypatch.setattr(coding, "sample", lambda _: before)
    with pytest.raises(NotNowError, match="coded it already"):
        coding.code(drawn, "Ada", dict.fromkeys(codes, ""))


@pytest.mark.parametrize("blank", ["\u200b", "\u202e\u2066", "\ufeff \u00ad", "\u200d"])
def test_a_name_that_nobody_can_see_is_none(ask: Asker, blank: str) -> None:
    """It is refused, and in a name that can be seen such signs are left out, as is what turns the direction of reading."""
    pattern = ask.of("buses")
    assert ask.say(f"patterns/{pattern}/name", 422, name=blank)["errors"][0]["field"] == "name"
    ask.say(f"patterns/{pattern}/name", name=f"Buses that{blank} never come")
    assert ask.listed()[pattern]["name"].replace("\u200d", "") in ("Buses that never come", "Buses that never come")


def test_describing_with_nothing_is_no_review(ask: Asker) -> None:
    """Unless something was said before, which is so taken back."""
    pattern = ask.of("buses")
    assert ask.say(f"patterns/{pattern}/description", 422, description="  ")["errors"][0]["field"] == "description"
    assert ask.get(f"patterns/{pattern}/curation")["reviewed"] is False
    ask.say(f"patterns/{pattern}/description", description="No bus when people need one.")
    ask.say(f"patterns/{pattern}/description", description="")
    assert ask.get(f"patterns/{pattern}/curation")["description"] == ""
