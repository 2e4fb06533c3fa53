"""Made-up people: always the same ones, and a crowd that keeps to what is asked."""

import pytest

from api.demo.draw import Draw
from api.demo.people import PEOPLE, Crowd, make_people


def test_people_are_numbered_and_the_same_for_a_seed() -> None:
    """About 2,200, from P-0001 on, each with a stage of life and a ward."""
    people = make_people(Draw(17, "people"))
    assert [people[0].ref, people[-1].ref, len(people)] == ["P-0001", f"P-{PEOPLE:04d}", PEOPLE]
    assert people == make_people(Draw(17, "people"))
    assert len({person.ward.code for person in people}) == 8


def test_the_crowd_offers_only_who_fits() -> None:
    """Stage, ward, the ward left out and people already busy are all kept to."""
    crowd = Crowd(make_people(Draw(17, "people")), Draw(3, "crowd"))
    busy: set[str] = set()
    for _ in range(60):
        person = crowd.someone("x", ("older", "carer"), busy, not_ward="E05099002")
        assert person.stage in ("older", "carer")
        assert person.ward.code != "E05099002"
        assert person.ref not in busy
        busy.add(person.ref)
    assert crowd.someone("x", ("young",), busy, ward="E05099001").ward.code == "E05099001"


def test_people_come_back_with_the_same_matter() -> None:
    """Of those met with a situation, some are met with it again."""
    crowd = Crowd(make_people(Draw(17, "people")), Draw(4, "crowd"))
    met = [crowd.someone("x", ("older",), set()).ref for _ in range(200)]
    assert len(set(met)) < 190


def test_a_crowd_without_anyone_who_fits_says_so() -> None:
    """It does not go on looking for ever."""
    people = make_people(Draw(17, "people"), count=300)
    with pytest.raises(RuntimeError, match="nobody"):
        Crowd(people, Draw(1, "crowd")).someone("x", ("older",), {person.ref for person in people})
