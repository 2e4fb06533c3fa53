"""Deciding about patterns without scripts: forms that say what to mend, a history with undo, a codebook, a sample."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.auth import Principal
from api.sessions import Sessions
from contracts.words import Scope
from tests.integration.pages.test_visits import token
from tests.support.town import ANALYST, PLACE, STEWARD, WARD_READER, Town

Visit = Callable[[Principal], TestClient]
OTHER = Principal("Ola, learning-space steward", STEWARD.scopes, PLACE)


@pytest.fixture
def visit(town: Town) -> Visit:
    """A browser of somebody signed in by their link."""
    app = create_app(town.system)

    def come(person: Principal) -> TestClient:
        client = TestClient(app, follow_redirects=False)
        sessions: Sessions = app.state.sessions
        assert client.get(f"/sign-in/{sessions.link(person)}").status_code == 303
        return client

    return come


def send(
    client: TestClient,
    page: str,
    status: int = 303,
    to: str = "",
    typed: Mapping[str, str] | None = None,
    **fields: str,
) -> str:
    """Post a form as its page has it; the page that comes back, or where it leads."""
    answer = client.post(to or page, data={"csrf_token": token(client.get(page).text), **(typed or {}), **fields})
    assert answer.status_code == status, answer.text
    return answer.headers["location"] if status == 303 else answer.text


def test_a_name_is_given_seen_in_the_history_and_undone(town: Town, visit: Visit) -> None:
    """The page says who will see it; the history says who, why and when; undone, the machine's name is back."""
    client, pattern = visit(STEWARD), town.pattern
    machine = town.system.patterns.name_of(pattern, withheld=True)
    decide = f"/patterns/{pattern}/decisions"
    assert f'href="{decide}"' in client.get(f"/patterns/{pattern}").text
    assert "seen by everybody who may read patterns" in client.get(decide).text
    told = send(client, decide, 422, act="name", name="")
    assert "Write the name" in told
    told = send(client, decide, 422, act="name", name="Ring 07700 900123")
    assert "holds what identifies somebody" in told
    history = send(client, decide, act="name", name="Repairs that never come", reason="as people say it")
    page = client.get(history).text
    assert "Named it: Repairs that never come" in page
    assert "as people say it" in page
    assert STEWARD.name in page
    undo = re.search(r'action="(/decisions/[^"]+/undo)"', page)
    assert undo
    send(client, history, to=undo[1])
    assert town.system.patterns.name_of(pattern, withheld=True) == machine
    assert "already" in send(client, history, 422, to=undo[1])


def test_statements_are_chosen_for_a_split_and_for_belonging(town: Town, visit: Visit) -> None:
    """Looking at them is recorded; what is chosen is decided; nothing chosen says so."""
    client, pattern = visit(STEWARD), town.pattern
    look = f"/patterns/{pattern}/decisions?behind=yes"
    before = len(town.system.log.read(0, 100_000, ["ingest.notes.listed"]))
    page = client.get(look).text
    assert len(town.system.log.read(0, 100_000, ["ingest.notes.listed"])) >= before
    chosen = re.findall(r'id="statements-\d+" name="(statement-[0-9a-f]+)"', page)
    assert len(chosen) > 4
    address = f"/patterns/{pattern}/decisions"
    assert "Choose the statements it is about" in send(client, look, 422, to=address, act="split", behind="yes")
    history = send(client, look, to=address, act="split", behind="yes", typed=dict.fromkeys(chosen[:3], "yes"))
    page = client.get(history).text
    assert "Made 3 statements of it a pattern of their own" in page
    send(client, history, to=re.findall(r'action="(/decisions/[^"]+/undo)"', page)[0])
    history = send(client, look, to=address, act="bar", behind="yes", typed={chosen[4]: "yes"})
    page = client.get(history).text
    assert "Said that a statement does not belong to it" in page
    send(client, history, to=re.findall(r'action="(/decisions/[^"]+/undo)"', page)[0])


def test_who_has_no_context_scope_finds_no_forms(town: Town, visit: Visit) -> None:
    """Neither the links nor the pages; and a ward's reader may not decide about the town's pattern."""
    address = f"/patterns/{town.pattern}"
    for person in (ANALYST, WARD_READER):
        client = visit(person)
        assert f"{address}/decisions" not in client.get(address).text
        assert client.get(f"{address}/decisions").status_code == 403
        assert client.get(f"{address}/history").status_code == 403
    ward = visit(Principal("Wyn, ward steward", WARD_READER.scopes | {Scope.CONTEXT_READ}, "W01"))
    assert ward.get(f"{address}/decisions").status_code == 403


def test_a_codebook_goes_out_and_comes_in(town: Town, visit: Visit) -> None:
    """A description in the table is taken, what is no pattern is told by row; outside the context scope there are no examples."""
    client = visit(STEWARD)
    page = f"/codebook?place={PLACE}"
    assert "example_1" in client.get(f"/v1/codebook.csv?place={PLACE}").text
    outside = visit(ANALYST)
    assert "example" not in outside.get(f"/v1/codebook.csv?place={PLACE}").text
    assert all(not entry["examples"] for entry in outside.get(f"/v1/codebook?place={PLACE}").json()["entries"])
    assert "Read a codebook in" not in outside.get(page).text
    table = f"id,description\n{town.pattern},What was promised and not done\npnone,x\n"
    told = send(client, page, 200, table=table)
    assert "Described: 1" in told
    assert "Row 2, id" in told
    assert "What was promised and not done" in client.get(page).text
    assert "is no column of it" in send(client, page, 422, table="name\nx\n")
    entries = {one["id"]: one for one in client.get(f"/v1/codebook?place={PLACE}").json()["entries"]}
    assert entries[town.pattern]["description"] == "What was promised and not done"
    assert entries[town.pattern]["examples"]


def test_two_people_code_a_sample_and_see_how_far_they_agree(town: Town, visit: Visit) -> None:
    """Each alone and once; kappa with its interval when both are done, and not before."""
    first, second = visit(STEWARD), visit(OTHER)
    page = f"/samples?place={PLACE}"
    assert "Write a number" in send(first, page, 422, kind="problem", size="5", first=STEWARD.name, second=OTHER.name)
    told = send(first, page, 422, kind="problem", size="20", first=STEWARD.name, second=STEWARD.name)
    assert "one and the same" in told
    sample = send(first, page, kind="problem", size="20", first=STEWARD.name, second=OTHER.name)
    form = first.get(sample).text
    fields = re.findall(r'<select[^>]+name="(statement-[0-9a-f]+)"', form)
    patterns = re.findall(r'<option value="(p[0-9a-f]+)"', form)
    assert len(fields) == 20
    told = send(first, sample, 422, typed=dict.fromkeys(fields, ""))
    assert "Choose a pattern, or none" in told
    send(first, sample, typed={field: patterns[0] if at % 2 else "none" for at, field in enumerate(fields)})
    assert "Cohen" not in first.get(sample).text
    assert "Not done yet: Ola" in first.get(sample).text
    again = first.post(sample, data={"csrf_token": token(second.get(sample).text), **dict.fromkeys(fields, "none")})
    assert again.status_code == 403, "a form of somebody else's"
    send(second, sample, typed={field: patterns[0] if at % 2 or at < 4 else "none" for at, field in enumerate(fields)})
    done = first.get(sample).text
    assert "95% interval" in done
    assert "18 " in done
    api = first.get(f"/v1{sample}").json()
    assert api["agreement"]["kappa"] == pytest.approx(0.8)
    assert api["agreement"]["low"] <= 0.8 <= api["agreement"]["high"]
    send(first, page, kind="problem", size="20", first=STEWARD.name, second=OTHER.name)
    newest = first.get(f"/v1{page}&limit=1").json()
    rest = first.get(f"/v1{page}&limit=1&cursor={newest['next']}").json()
    assert [one["done"] for one in newest["items"]] == [[]]
    assert [one["id"] for one in rest["items"]] == [api["id"]]
    assert rest["next"] is None
