"""Nobody's words stand in clear anywhere, and an erased person's cannot be opened again from anything that is left.

People say things in words of their own that nobody else says. Some are erased at random moments: between posts, while a
follower has read half of a page, in the midst of a run. Then every byte of every file, and of the database server's own
files, is searched for those words, and everything that the keys left still open is opened and searched too.
"""

from __future__ import annotations

import base64
import random
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from numpy.typing import NDArray
from sqlalchemy import text

from api.bootstrap import System
from contracts.events import AnswerGiven, NoteOpened, ReadingRecorded
from contracts.notes import NoteIn
from contracts.weeks import last_frozen
from contracts.words import Scale, Voice
from services.foundation.database import derived_metadata, keys_metadata, log_metadata
from services.foundation.following import OvertakenError, follow_once
from services.foundation.together import unwrap_together
from services.ingest.domain import Poster
from services.ingest.openings import Reader
from services.learning import ports
from services.patterns.ports import Clusterer
from services.patterns.statements import unseal
from services.patterns.tables import patterns_statement
from tests.support.cycle import HOME, HOUSING, THEMES, TIMEZONE, Town, a_town, phrase
from tests.support.postgres import PostgresServer
from tests.support.system import a_system


@dataclass
class Life:
    """A town with people who have words of their own, and who of them was erased.

    Attributes:
        own: person -> words that only they, or only notes about them, say.
        shared: words of answers and readings -> the people they may be about, one of whom is enough to lose them.
    """

    town: Town
    draw: random.Random
    own: dict[str, set[str]] = field(default_factory=dict)
    shared: dict[str, set[str]] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    erased: set[str] = field(default_factory=set)

    def word(self) -> str:
        """A word that nobody ever said."""
        return "".join(self.draw.choice("bcdfghklmnprst") + self.draw.choice("aeiou") for _ in range(8))

    def words_of(self, person: str, count: int) -> list[str]:
        """New words of this person's own."""
        made = [self.word() for _ in range(count)]
        self.own.setdefault(person, set()).update(made)
        return made

    def speak(self, person: str, week: Any) -> NoteIn:
        """A note in which a person says things in words of their own, wherever a note has words."""
        first, second, third, fourth, fifth = self.words_of(person, 5)
        theme = self.draw.choice(sorted(THEMES))
        said = [
            {"kind": "problem", "voice": "person", "text": f"{phrase(theme, self.draw.randrange(8))} {first}"},
            {"kind": "action", "voice": "worker", "text": f"we spoke of {second}", "actors": [third]},
        ]
        return self.town.note("", week, person=person, statements=said, matters=fourth, out_of_bounds=[fifth])

    def erase_somebody(self) -> None:
        """Erase one of those who are left."""
        left = sorted(set(self.own) - self.erased)
        if len(left) > 3:
            person = self.draw.choice(left)
            self.town.system.erasure.erase({HOUSING}, person, "asked for", "the lead")
            self.erased.add(person)


class ErasesInTheMidst:
    """An engine in whose runs somebody is erased, after the run has read what they said."""

    def __init__(self, engine: Clusterer, life: Life) -> None:
        self.name, self._engine, self._life = engine.name, engine, life

    def __getattr__(self, name: str) -> Any:
        return getattr(self._engine, name)

    def fit(self, vectors: NDArray[Any], **given: Any) -> Any:
        """Cluster, while a person goes."""
        if self._life.draw.random() < 0.2:
            self._life.erase_somebody()
        return self._engine.fit(vectors, **given)


def lived(town: Town, seed: int) -> Life:
    """A few weeks of posting, following by halves, runs, withdrawing, opening, asking and answering; and erasing."""
    life = Life(town, random.Random(seed))  # noqa: S311 - a game
    system, draw = town.system, life.draw
    system.pattern_runner.engine = ErasesInTheMidst(system.pattern_runner.engine, life)
    last = last_frozen(town.clock(), TIMEZONE)
    for back in (3, 2, 1, 0):
        week = last.plus(-back)
        town.an_ordinary_week(week, 6, odd=2)
        for at in range(6):
            person = (
                draw.choice(sorted(set(life.own) - life.erased) or ["W-0"]) if draw.random() < 0.3 else f"W-{back}-{at}"
            )
            (note,) = town.post([life.speak(person, week)])
            life.notes[note] = person
            life.erased.discard(person)
            if draw.random() < 0.3:
                life.erase_somebody()
            if draw.random() < 0.5:
                with suppress(OvertakenError):
                    follow_once(draw.choice(system.followers), system.log, system.derived, draw.choice([1, 5, 500]))
    taken_back = draw.choice([note for note, person in life.notes.items() if person not in life.erased])
    system.ingest.withdraw(taken_back, life.words_of(life.notes[taken_back], 1)[0], Poster("test"))
    town.follow()
    for unit in system.pattern_runner.units():
        system.pattern_runner.replay(unit)
    town.work()
    talk(life)
    life.erase_somebody()
    town.work()
    return life


def talk(life: Life) -> None:
    """Openings, answers about one and about several, and readings that cite notes, all in words of their own."""
    system = life.town.system
    said = {note: person for note, person in life.notes.items() if person not in life.erased}
    view = system.patterns.view(HOME)
    assert view is not None
    patterns = [one.pattern for one in system.patterns.listed(view[0], HOME, withheld=True)]
    assert len(patterns) >= 2
    for pattern in patterns:
        behind = [note for note in system.behind(pattern) if note in said]
        for note in behind[:2]:
            (reason,) = life.words_of(said[note], 1)
            system.openings.open(note, pattern, f"to ask about {reason}", Reader("worker"), break_glass=True)
        if not behind:
            continue
        system.learning.ask(pattern, "what is behind this", "steward")
        space = system.learning.open_space("Thursdays", "to learn", Scale.PLACE, None, "steward")
        for question in system.learning.queries.asked(pattern):
            own = [note for note in question.notes if note in said]
            if own:
                (word,) = life.words_of(said[own[0]], 1)
                system.learning.answer(question, f"it is {word}", Voice.WORKER, own[0], "worker")
            word = life.word()
            life.shared[word] = {said[note] for note in own}
            system.learning.answer(question, f"some say {word}", Voice.WORKER, None, "worker")
        if len(behind) >= 2:
            word = life.word()
            life.shared[word] = {said[note] for note in behind[:2]}
            system.learning.record_reading(space, pattern, f"we read {word}", None, "steward", behind[:2])


def encodings(word: str) -> Iterator[bytes]:
    """A word as bytes might hold it: in clear, in wide characters, in hexadecimal, in base64 wherever it begins."""
    plain = word.encode()
    yield plain
    yield word.encode("utf-16-le")
    yield plain.hex().encode()
    for before in range(3):
        whole = base64.b64encode(b"x" * before + plain)
        yield whole[4 if before else 0 : len(whole) - len(whole) % 4 - 4]


RUNS = re.compile(rb"(?:[a-z]\0){16,}|[A-Za-z0-9+/]{16,}")


def found_in(content: bytes, words: frozenset[bytes]) -> set[bytes]:
    """Which of these encoded words stand in some bytes: only runs of characters that could be one are looked at."""
    lengths = sorted({len(word) for word in words})
    return {
        window
        for run in RUNS.findall(content)
        for length in lengths
        for at in range(len(run) - length + 1)
        if (window := run[at : at + length]) in words
    }


def test_the_search_finds_a_word_however_it_is_held() -> None:
    """In the midst of other bytes, in each encoding; so finding nothing means something."""
    word = "kokonobapisareto"
    known = frozenset(encodings(word))
    assert len(known) == 6
    for held in (word.encode(), word.encode("utf-16-le"), word.encode().hex().encode()):
        assert found_in(b"\0\1" + held + b"\xff", known)
    for before in range(3):
        assert found_in(b"{" + base64.b64encode(b"a" * before + word.encode() + b"bcd") + b"}", known)
    assert not found_in(b"kokonobapisaret0" * 5, known)


def opened(system: System) -> str:
    """Everything that the keys left can open: the log, what events wrap, the patterns' statements, the learning tables."""
    found = []
    for envelope in system.log.read(0, 100_000):
        payload = envelope.payload
        found.append("" if payload is None else payload.model_dump_json())
        if isinstance(payload, AnswerGiven) and payload.wrapped is not None:
            found.append(system.vault.unwrap(payload.wrapped) or "")
        if isinstance(payload, AnswerGiven | ReadingRecorded) and payload.together is not None:
            found.append(unwrap_together(system.vault, payload.together) or "")
        if isinstance(payload, NoteOpened):
            found.append(system.vault.unwrap(payload.reason) or "")
    with system.derived.connect() as connection:
        for row in connection.execute(patterns_statement.select().where(patterns_statement.c.sealed.is_not(None))):
            content = unseal(system.vault, row.key, row.statement, bytes(row.sealed))
            found.append(content.text if content else "")
        questions = list(connection.execute(text("SELECT question FROM learning_question")).scalars())
    reader = ports.Reader(context=True)
    found += [answer.text or "" for answer in system.learning.queries.answers(questions, reader)]
    found += [reading.text or "" for reading in system.learning.queries.readings(reader)]
    return "\n".join(found)


def tables(system: System) -> Iterator[bytes]:
    """Every row of every table, as the database shows it."""
    for engine, metadata in (
        (system.log_engine, log_metadata),
        (system.keys, keys_metadata),
        (system.derived, derived_metadata),
    ):
        with engine.connect() as connection:
            for table in metadata.sorted_tables:
                for row in connection.execute(table.select()):
                    yield repr(tuple(row)).encode() + b"".join(
                        bytes(v) for v in row if isinstance(v, bytes | memoryview)
                    )


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2))
def test_no_word_of_anybodys_is_in_clear_and_none_of_the_erased_can_be_opened(
    tmp_path: Path, database_url: str, seed: int, request: pytest.FixtureRequest, full_size: bool
) -> None:
    """Over files, write-ahead logs, tables and the server's own files; those who stayed can all be read."""
    if seed and not full_size:
        pytest.skip("one life is enough here; `make soak` lives more")
    with a_town(tmp_path, database_url) as town:
        life = lived(town, seed)
        shown = list(tables(town.system))
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    if database_url.startswith("postgresql"):
        server: PostgresServer = request.getfixturevalue("postgres_server")
        with a_system(tmp_path, database_url) as system, system.log_engine.connect() as connection:
            connection.execute(text("CHECKPOINT"))
        files += [path for path in server.data.rglob("*") if path.is_file()]
    gone = {word for person in life.erased for word in life.own[person]}
    gone |= {word for word, people in life.shared.items() if people & life.erased}
    words = {word for own in life.own.values() for word in own} | set(life.shared)
    assert len(life.erased) >= 3
    assert gone
    assert words - gone
    assert set(life.shared) - gone
    known = frozenset(pattern for word in words for pattern in encodings(word))
    for content in (*shown, *(path.read_bytes() for path in files)):
        assert found_in(content, known) == set()
    with a_system(tmp_path, database_url) as system:
        readable = opened(system)
    assert [word for word in sorted(gone) if word in readable] == []
    assert [word for word in sorted(words - gone) if word not in readable] == []
