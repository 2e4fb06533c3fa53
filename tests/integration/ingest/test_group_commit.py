"""Single posts are committed in groups; each is answered for itself, and nothing is lost or taken twice."""

from __future__ import annotations

import json
import multiprocessing
import threading
from collections import Counter
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest

from api.grouped import grouped_posts
from api.posting import Posted
from api.problems import ProblemError
from contracts.events import NoteRecorded
from contracts.words import PersonRef, Reach
from services.ingest.domain import Poster
from tests.support.door import HOUSING, Door, a_note
from tests.support.system import a_system

SOON = 300.0
POSTER = Poster("test")


def posted(**fields: Any) -> tuple[Posted, Poster]:
    """A note as the route hands it on."""
    return Posted(json.dumps(a_note(**fields)).encode(), "application/json", {}), POSTER


def status(future: Future[tuple[int, bytes]]) -> int:
    """What it was answered."""
    try:
        return future.result(SOON)[0]
    except ProblemError as problem:
        return problem.status


def test_a_group_answers_each_of_its_posts_for_itself(door: Door) -> None:
    """Created, repeated, another body, refused and unreadable, all waiting at once."""
    posts = grouped_posts(door.system.ingest, lanes=1)
    with door.system.log.appending():  # whoever comes now waits, and is appended together
        futures = [
            posts.submit(one)
            for one in (
                posted(id="a"),
                posted(id="b", person="P-2"),
                posted(id="a"),
                posted(id="a", statements=[{"text": "other words"}]),
                posted(id="c", place="nowhere"),
                (Posted(b"{", "application/json", {}), POSTER),
                posted(id="d", person="P-3"),
            )
        ]
    assert [status(future) for future in futures] == [201, 201, 200, 409, 422, 422, 201]
    assert futures[0].result()[1] == futures[2].result()[1]
    kept = [e.payload.source_id for e in door.system.log.read(0) if isinstance(e.payload, NoteRecorded)]
    assert sorted(kept) == ["a", "b", "d"]


def test_a_post_that_breaks_something_here_fails_alone(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever finds words that we fail at cannot fail the posts of others that wait beside theirs."""
    texts = door.system.ingest.texts
    refusal = texts.refusal
    monkeypatch.setattr(texts, "refusal", lambda text: 1 / 0 if "breaks" in text else refusal(text))
    posts = grouped_posts(door.system.ingest, lanes=1)
    broken = [{"text": "this breaks something"}]
    with door.system.log.appending():
        futures = [posts.submit(one) for one in (posted(id="a"), posted(id="b", statements=broken), posted(id="c"))]
    with pytest.raises(ZeroDivisionError):
        futures[1].result(SOON)
    assert [status(futures[0]), status(futures[2])] == [201, 201]


def test_a_group_keeps_to_what_its_people_said(door: Door) -> None:
    """Who objects while their note waits is held back, who was erased stays so, and what is restricted is not taken."""
    system, posts = door.system, grouped_posts(door.system.ingest)
    for ident, person in (("o", "P-objects"), ("e", "P-erased")):
        assert status(posts.submit(posted(id=ident, person=person))) == 201
    objects, erased = (
        PersonRef(system.ingest.state(system.vault.note_id(HOUSING, ident)).body.person) for ident in "oe"
    )
    system.people.object({objects}, "test")
    system.vault.destroy(erased)
    with system.log.appending():
        futures = [
            posts.submit(one)
            for one in (
                posted(id="o2", person="P-objects", reach="country"),
                posted(id="e", person="P-erased"),
                posted(id="r", person="P-3", restricted="sealed"),
                posted(id="f", person="P-3", reach="country"),
            )
        ]
    assert [status(future) for future in futures] == [201, 410, 422, 201]
    reaches = [system.ingest.state(system.vault.note_id(HOUSING, ident)).reach for ident in ("o2", "f")]
    assert reaches == [Reach.RELATIONSHIP, Reach.COUNTRY]
    assert system.vault.alive(system.vault.keys_of(erased)) == set()


def test_posts_side_by_side_over_http_are_each_kept_once(door: Door) -> None:
    """Eight threads of clients with overlapping ids: one 201 for each id, 200 for every repeat."""
    answers: list[tuple[str, int]] = []

    def client(first: int) -> None:
        for number in range(first, first + 10):
            ident = f"n{number % 30}"
            answered = door.client.post("/v1/notes", json=a_note(id=ident, person=f"P-{number % 30 % 4}"))
            answers.append((ident, answered.status_code))

    threads = [threading.Thread(target=client, args=(first,)) for first in range(0, 40, 5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == 80
    assert {code for _, code in answers} == {200, 201}
    assert Counter(ident for ident, code in answers if code == 201) == Counter({ident for ident, _ in answers})


def _post_from_a_process(folder: str, url: str, first: int, told: Any) -> None:
    """Six threads at one door, in a process of its own."""
    with a_system(Path(folder), url) as system:
        posts = grouped_posts(system.ingest)
        found: list[tuple[str, int, int]] = []

        def client(start: int) -> None:
            for number in range(start, start + 12):
                ident = number % 60
                found.append(
                    (f"n{ident}", ident % 7, status(posts.submit(posted(id=f"n{ident}", person=f"P-{ident % 7}"))))
                )

        threads = [threading.Thread(target=client, args=(first + 6 * one,)) for one in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        told.put(found)


def test_processes_and_threads_race_and_each_note_is_kept_once(door: Door, tmp_path: Path, database_url: str) -> None:
    """Two processes of six threads, overlapping: one 201 for each note in all of them, versions without gaps."""
    spawn = multiprocessing.get_context("spawn")
    told: Any = spawn.Queue()
    processes = [
        spawn.Process(target=_post_from_a_process, args=(str(tmp_path), database_url, first, told)) for first in (0, 30)
    ]
    for process in processes:
        process.start()
    answers = [answer for _ in processes for answer in told.get(timeout=SOON)]
    for process in processes:
        process.join(SOON)
    assert {code for _, _, code in answers} == {200, 201}
    created = Counter(ident for ident, _, code in answers if code == 201)
    assert created == Counter({f"n{number}": 1 for number in range(60)})
    events = [e for e in door.system.log.read(0, 5000) if isinstance(e.payload, NoteRecorded)]
    assert [e.position for e in events] == sorted(e.position for e in events)
    assert Counter(e.payload.source_id for e in events if isinstance(e.payload, NoteRecorded)) == created
    for stream in {e.stream for e in events}:
        versions = [e.version for e in door.system.log.stream(stream)]
        assert versions == list(range(1, len(versions) + 1))
