"""An event written by one version of the code, read by another: the versions are "deployed" one after the other.

The event of this story: a kettle was lent. v1 named who borrowed it in one word, v2 has a first and a last name, v3 counts days
where v2 had weeks.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

import pytest

from api.bootstrap import System
from contracts.events import TOPICS, UPCASTS, Event, Upcast, stored_as
from services.foundation.log import Draft, service_stream
from tests.support.sealed import verdict
from tests.support.system import a_system
from tests.support.topics import deployed

V1, V2, V3 = (f"test.kettle.lent.v{n}" for n in (1, 2, 3))
STREAM = service_stream("test", "kettle")


@pytest.fixture
def system(tmp_path: Path, database_url: str) -> Iterator[System]:
    """A log on each database."""
    with a_system(tmp_path, database_url) as made:
        yield made


def version_1() -> type[Event]:
    """The code of the first release."""

    class KettleLent(Event):
        topic: ClassVar[str] = V1
        name: str
        weeks: int = 1

    return KettleLent


def two_names(stored: dict[str, Any]) -> dict[str, Any]:
    """From v1 to v2; a week that was left out is left out still."""
    first, _, last = stored.pop("name").partition(" ")
    return {**stored, "first": first, "last": last}


def version_2() -> type[Event]:
    """The code of the second release: it writes v2, and reads v1 as v2."""

    class KettleLent(Event):
        topic: ClassVar[str] = V2
        upcasts: ClassVar[tuple[tuple[str, Upcast], ...]] = ((V1, two_names),)
        first: str
        last: str = ""
        weeks: int = 1

    return KettleLent


def in_days(stored: dict[str, Any]) -> dict[str, Any]:
    """From v2 to v3."""
    return {**stored, "days": 7 * stored.pop("weeks", 1)}


def version_3() -> type[Event]:
    """The code of the third release: v2 is now an old topic too, and v1 goes through it."""

    class KettleLent(Event):
        topic: ClassVar[str] = V3
        upcasts: ClassVar[tuple[tuple[str, Upcast], ...]] = ((V1, two_names), (V2, in_days))
        first: str
        last: str = ""
        days: int

    return KettleLent


def say(system: System, event: Event) -> int:
    """Append an event."""
    return system.log.append([Draft(STREAM, event)])[0].position


def read(system: System, *topics: str) -> list[dict[str, Any]]:
    """What the code that is deployed reads of the story; it is told the topic it reads an event as."""
    page = system.log.read(0, topics=topics or ("test.",))
    assert [e.topic for e in page if e.payload] == [e.payload.topic for e in page if e.payload]
    return [e.payload.model_dump() for e in page if e.payload]


def test_tomorrows_code_reads_what_todays_wrote(system: System) -> None:
    """Through every step since, by each way of reading, and stored bytes are not touched."""
    with deployed():
        kettle = version_1()
        say(system, kettle(name="Ada Lovelace", weeks=2))
        position = say(system, kettle(name="Cher"))
        assert read(system) == [{"name": "Ada Lovelace", "weeks": 2}, {"name": "Cher", "weeks": 1}]
    stored = system.seal.rows.page(None, 10)
    with deployed():
        kettle = version_2()
        say(system, kettle(first="Mary", last="Seacole", weeks=3))
        expected = [
            {"first": "Ada", "last": "Lovelace", "weeks": 2},
            {"first": "Cher", "last": "", "weeks": 1},
            {"first": "Mary", "last": "Seacole", "weeks": 3},
        ]
        assert read(system) == expected
        assert all(isinstance(e.payload, kettle) for e in system.log.stream(STREAM))
        one = system.log.at(position)
        assert one is not None
        assert one.payload == kettle(first="Cher")
    with deployed():
        version_3()
        assert [event["days"] for event in read(system)] == [14, 7, 21]
        assert verdict(system).opened == 3
    assert system.seal.rows.page(None, 10)[:2] == stored
    assert [row.topic for row in system.seal.rows.page(None, 10)] == [V1, V1, V2]


def test_a_follower_of_the_new_topic_is_given_the_old_events(system: System) -> None:
    """It asks for the topic it knows; so does one that asks for all of the service's, and no other is given them."""
    with deployed():
        say(system, version_1()(name="Ada Lovelace"))
    with deployed():
        version_3()
        assert len(read(system, V3)) == 1
        assert len(read(system, "test.")) == 1
        assert read(system, "test.kettle.mended.v1") == []
        assert stored_as([V3]) == (V3, V1, V2)
        assert stored_as(["test.kettle."]) == ("test.kettle.",)
        assert stored_as([]) == ()


def test_yesterdays_code_passes_over_what_it_does_not_know(system: System) -> None:
    """A new topic has no payload for it, and the rest of the log is read; nothing is damaged by it."""
    with deployed():
        say(system, version_1()(name="Ada Lovelace"))
    with deployed():
        say(system, version_2()(first="Mary"))
    with deployed():
        version_1()
        assert [e.payload is None for e in system.log.read(0)] == [False, True]
        assert system.log.read(0)[1].topic == V2
        found = verdict(system)
        assert (found.holds, found.opened, found.gone) == (True, 2, 0)


def test_an_added_field_is_no_new_topic(system: System) -> None:
    """It has a default: today's code reads yesterday's event, and yesterday's code today's."""

    def with_a_colour() -> type[Event]:
        class KettleLent(Event):
            topic: ClassVar[str] = V1
            name: str
            weeks: int = 1
            colour: str | None = None

        return KettleLent

    with deployed():
        say(system, version_1()(name="Ada"))
    with deployed():
        say(system, with_a_colour()(name="Mary", colour="red"))
        assert [event["colour"] for event in read(system)] == [None, "red"]
    with deployed():
        version_1()
        assert [event["name"] for event in read(system)] == ["Ada", "Mary"]


def test_a_topic_is_written_or_read_as_another_never_both() -> None:
    """Two classes cannot claim one, whether to write it or to read it."""
    with deployed():
        version_1()
        with pytest.raises(TypeError, match=f"topic {V1} is taken by KettleLent"):
            version_2()
    with deployed():
        version_2()
        with pytest.raises(TypeError, match=f"topic {V1} is read as {V2} already"):
            version_1()
    assert not any(topic.startswith("test.") for topic in [*TOPICS, *UPCASTS])


def test_an_old_event_that_its_step_makes_nothing_of_is_told(system: System) -> None:
    """As an error, not as an event that is not there."""
    with deployed():
        say(system, version_1()(name="Ada"))
    with deployed():

        class KettleLent(Event):
            topic: ClassVar[str] = V2
            upcasts: ClassVar[tuple[tuple[str, Upcast], ...]] = ((V1, lambda stored: stored),)
            first: str

        with pytest.raises(ValueError, match="first"):
            system.log.read(0)
