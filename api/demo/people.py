"""The made-up people of Marrowby: who they are to a note, and who comes back."""

from __future__ import annotations

from dataclasses import dataclass

from api.demo.council import WARDS, Ward
from api.demo.draw import Draw

PEOPLE = 2200
_STAGES = {"parent": 0.27, "older": 0.25, "working": 0.2, "newcomer": 0.1, "young": 0.1, "carer": 0.08}
_RELATIONS = {
    ("older", "m"): ("dad", "grandad", "father-in-law", "uncle", "husband"),
    ("older", "f"): ("mum", "nan", "mother-in-law", "auntie", "wife"),
    ("young", "m"): ("son", "nephew", "grandson", "brother"),
    ("young", "f"): ("daughter", "niece", "granddaughter", "sister"),
}
_OTHER_RELATIONS = {
    "m": ("son", "brother", "partner", "husband", "cousin"),
    "f": ("daughter", "sister", "partner", "wife", "cousin"),
}
_NAMES = {
    "m": (
        "Darren",
        "Yusuf",
        "Kwame",
        "Piotr",
        "Gareth",
        "Tariq",
        "Winston",
        "Haile",
        "Callum",
        "Bao",
        "Ioan",
        "Deepak",
        "Stefan",
    ),
    "f": (
        "Shanice",
        "Maureen",
        "Aaliyah",
        "Agnieszka",
        "Bronwen",
        "Fatima",
        "Oksana",
        "Precious",
        "Kelly",
        "Mei",
        "Ruta",
        "Nasreen",
    ),
}


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody made up.

    Attributes:
        ref: the reference that systems post.
        stage: parent, older, working, newcomer, young or carer.
        sex: `m` or `f`, for pronouns.
        ward: where they live.
        relation: what a relative who speaks of them calls them.
        name: a first name, used in few notes.
        known_as: how workers mostly write them, such as `Mrs D`.
    """

    ref: str
    stage: str
    sex: str
    ward: Ward
    relation: str
    name: str
    known_as: str


def make_people(draw: Draw, count: int = PEOPLE) -> tuple[Person, ...]:
    """Make people, `P-0001` first."""
    return tuple(_person(draw, number) for number in range(1, count + 1))


def _person(draw: Draw, number: int) -> Person:
    stage = draw.weighted(list(_STAGES), list(_STAGES.values()))
    sex = "f" if draw.chance(0.57) else "m"
    ward = draw.weighted(WARDS, [ward.weight for ward in WARDS])
    relation = draw.pick(_RELATIONS.get((stage, sex), _OTHER_RELATIONS[sex]))
    title = "Mr" if sex == "m" else draw.pick(("Ms", "Mrs"))
    known_as = f"{title} {draw.pick('ABCDEFGHJKLMNOPRSTWY')}"
    return Person(f"P-{number:04d}", stage, sex, ward, relation, draw.pick(_NAMES[sex]), known_as)


class Crowd:
    """Who a note is about: somebody of the right stage and ward, often somebody who was there before."""

    def __init__(self, people: tuple[Person, ...], draw: Draw) -> None:
        self._draw = draw
        self._by_stage: dict[str, list[Person]] = {}
        # Some people are known to everyone: the earlier in this list, the more often drawn.
        for person in people:
            self._by_stage.setdefault(person.stage, []).append(person)
        self._recent: dict[str, list[Person]] = {}

    def someone(
        self,
        situation: str,
        stages: tuple[str, ...],
        busy: set[str],
        ward: str | None = None,
        not_ward: str | None = None,
    ) -> Person:
        """Draw somebody.

        Args:
            situation: what the note is first about; people met with it before are more likely.
            stages: stages of life that fit.
            busy: references that are taken this week.
            ward: the only ward, if any.
            not_ward: a ward to leave out, if any.
        """
        found: Person | None = None
        for _ in range(200):
            recent = self._recent.get(situation, [])
            if recent and self._draw.chance(0.3):
                found = self._draw.pick(recent)
            else:
                those = self._by_stage[self._draw.pick(stages)]
                found = those[int(len(those) * self._draw.between(0, 1) ** 1.35)]
            fits = found.stage in stages and (ward is None or found.ward.code == ward) and found.ward.code != not_ward
            if fits and found.ref not in busy:
                break
        else:
            raise RuntimeError("nobody in the made-up council fits")
        self._recent.setdefault(situation, []).append(found)
        del self._recent[situation][:-60]
        return found
