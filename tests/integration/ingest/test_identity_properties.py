"""Identity, idempotency and reach, held against a model by sequences of requests nobody thought of."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import quote

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from contracts.events import NoteBody, NoteWithdrawn, ReachChanged
from contracts.words import Reach
from tests.support.door import HOUSING, Door, a_door, a_note
from tests.support.system import a_system

IDS = st.sampled_from(["A", "B", "C"])
PEOPLE = st.sampled_from(["P1", "P2"])
TEXTS = st.sampled_from(["cold flat", "Cold  flat!", "no job", "owes rent"])
REACHES = st.sampled_from([reach.value for reach in Reach])
BODIES = st.fixed_dictionaries(
    {"person": PEOPLE, "reach": REACHES, "said": st.lists(TEXTS, min_size=1, max_size=3), "team": st.just("North")}
)
_runs = count()
_stack = ExitStack()
_doors: list[Door] = []


def the_door() -> Door:
    """One system for every example; each has its own source."""
    if not _doors:
        folder = Path(_stack.enter_context(tempfile.TemporaryDirectory()))
        _doors.append(a_door(_stack.enter_context(a_system(folder))))
    return _doors[0]


def teardown_module() -> None:
    """Let go of the system."""
    _stack.close()
    _doors.clear()


@dataclass
class Held:
    """What the model holds of one note."""

    person: str
    bodies: list[dict[str, Any]]
    first: dict[str, Any]
    reach: Reach
    withdrawn: bool = False


class NotesMachine(RuleBasedStateMachine):
    """POST, PUT, batch, withdraw and reach against a dictionary."""

    @initialize()
    def begin(self) -> None:
        """A source of its own."""
        self.door = the_door()
        self.source = f"{HOUSING}:{next(_runs)}"
        self.held: dict[str, Held] = {}

    def note(self, ident: str, body: dict[str, Any]) -> dict[str, Any]:
        """A body as posted."""
        said = [{"kind": "problem", "text": text} for text in body["said"]]
        return a_note(
            source=self.source, id=ident, person=body["person"], reach=body["reach"], team=body["team"], statements=said
        )

    @rule(ident=IDS, body=BODIES, batch=st.booleans())
    def post(self, ident: str, body: dict[str, Any], *, batch: bool) -> None:
        """201 once; 200 for the first or the current body; 409 for any other."""
        note, held = self.note(ident, body), self.held.get(ident)
        if batch:
            answer = self.door.client.post("/v1/notes/batch", json=[note, note]).json()["items"]
            status = answer[0]["status"]
            assert answer[1]["status"] == (200 if status == 201 else status)
        else:
            response = self.door.client.post("/v1/notes", json=note)
            status = response.status_code
        if held is None:
            assert status == 201
            first = self.door.client.post("/v1/notes", json=note).json()
            self.held[ident] = Held(body["person"], [body], first, Reach(body["reach"]))
        elif body in (held.bodies[0], held.bodies[-1]):
            assert status == 200
        else:
            assert status == 409
        if held is not None and not batch and body == held.bodies[0] and held.bodies[-1] != body:
            assert response.json() == held.first

    @rule(ident=IDS, body=BODIES)
    def put(self, ident: str, body: dict[str, Any]) -> None:
        """Creates or amends; never widens; never brings back a withdrawn note; never another person's."""
        address = f"/v1/sources/{quote(self.source, safe='')}/notes/{ident}"
        response = self.door.client.put(address, json=self.note(ident, body))
        held = self.held.get(ident)
        if held is None:
            assert response.status_code == 201
            self.held[ident] = Held(body["person"], [body], response.json(), Reach(body["reach"]))
        elif held.person != body["person"]:
            assert (response.status_code, response.json()["type"]) == (409, "/problems/other-person")
        elif held.bodies[-1] == body:
            assert response.status_code == 200
        elif held.withdrawn:
            assert (response.status_code, response.json()["type"]) == (409, "/problems/withdrawn")
        else:
            assert response.status_code == 200
            held.bodies.append(body)
            held.reach = min(held.reach, Reach(body["reach"]), key=lambda reach: reach.rank)
            assert response.json()["reach"] == held.reach

    @rule(ident=IDS)
    def withdraw(self, ident: str) -> None:
        """For good."""
        if ident in self.held:
            note = self.held[ident].first["id"]
            assert self.door.client.post(f"/v1/notes/{note}/withdraw").json()["state"] == "withdrawn"
            self.held[ident].withdrawn = True

    @rule(ident=IDS, reach=REACHES, agreed=st.booleans())
    def change_reach(self, ident: str, reach: str, *, agreed: bool) -> None:
        """Narrower at any time, wider with agreement, and never of a withdrawn note."""
        if ident not in self.held:
            return
        held, wanted = self.held[ident], Reach(reach)
        body = {"reach": reach} | ({"agreed_by": "the person", "agreed_at": "2026-11-10"} if agreed else {})
        status = self.door.client.post(f"/v1/notes/{held.first['id']}/reach", json=body).status_code
        if wanted.rank <= held.reach.rank or (agreed and not held.withdrawn):
            assert status == 200
            held.reach = wanted
        else:
            assert status == (409 if held.withdrawn else 422)

    @invariant()
    def what_is_shown_is_what_is_held(self) -> None:
        """State, reach, and one id for ever; equal words of one note and kind keep their ids over its amendments."""
        for ident, held in getattr(self, "held", {}).items():
            shown = self.door.client.get(f"/v1/notes/{held.first['id']}").json()
            assert shown["source_id"] == ident
            assert shown["state"] == ("withdrawn" if held.withdrawn else "recorded")
            assert shown["reach"] == held.reach

    @invariant()
    def nothing_in_the_log_widens_without_agreement(self) -> None:
        """Read from the events alone, as any follower does."""
        if not getattr(self, "held", None):
            return
        reach: dict[str, Reach] = {}
        own = {held.first["id"] for held in self.held.values()}
        for envelope in self.door.system.log.read(self._since(), 5000, topics=("ingest.note.",)):
            event = envelope.payload
            match event:
                case NoteBody() if event.note in own:
                    assert event.reach.rank <= reach.get(event.note, Reach.COUNTRY).rank
                    reach[event.note] = event.reach
                case ReachChanged() if event.note in own:
                    assert event.reach.rank < reach[event.note].rank or (event.agreed_by and event.agreed_at)
                    reach[event.note] = event.reach
                case NoteWithdrawn() if event.note in own:
                    assert event.note in reach
                case _:
                    pass

    def _since(self) -> int:
        firsts = [self.door.system.log.find(bytes.fromhex(held.first["id"][1:]))[0] for held in self.held.values()]
        return min(firsts) - 1


TestNotes = NotesMachine.TestCase
TestNotes.settings = settings(max_examples=settings().max_examples // 4, stateful_step_count=12)
