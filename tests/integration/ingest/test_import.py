"""An import through the front door: what is refused is told by number, and a stop in the middle doubles nothing."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from api.bootstrap import System
from api.importing import taking
from api.importing.files import FileError
from api.importing.taking import Import
from contracts.events import NoteRecorded, PlaceDefined, SourceRegistered
from contracts.words import PlaceKind, Reach
from tests.support.system import a_system

MAP = """
[note]
source = { value = "urn:example:survey" }
id = { row = "s-" }
person = { row = "p-" }
occurred_at = { column = "date" }
place = { column = "place" }
reach = { value = "place" }
[[statements]]
text = { column = "said" }
kind = { column = "kind" }
voice = { value = "person" }
"""
HEADER = "date,place,kind,said\n"
GOOD = "2026-11-02,E07000001,problem,secret damp in the bedroom\n"
NO_DATE = "secret,E07000001,problem,secret damp\n"


@pytest.fixture
def system(tmp_path: Path) -> Iterator[System]:
    """A system that knows one place."""
    with a_system(tmp_path / "var") as made:
        made.ingest.registry.load_places([PlaceDefined(code="E07000001", name="Testbridge", kind=PlaceKind.COUNCIL)])
        yield made


def prepared(system: System, folder: Path, content: str, rejects: Path | None = None) -> Import:
    """An import of a CSV file with this content."""
    (folder / "map.toml").write_text(MAP)
    if not (folder / "a.csv").exists() or (folder / "a.csv").read_text() != content:
        (folder / "a.csv").write_text(content)
    return Import(system, folder / "a.csv", folder / "map.toml", rejects or folder / "a.rejects.csv")


def silent(_done: int, _total: int) -> None:
    """Show no bar."""


def refused(folder: Path) -> list[tuple[int, str, str]]:
    """The reject file's lines."""
    with (folder / "a.rejects.csv").open(newline="") as lines:
        return [(int(line["row"]), line["field"], line["reason"]) for line in csv.DictReader(lines)]


def noted(system: System) -> list[str]:
    """The sources' own ids of all notes in the log."""
    return [e.payload.source_id for e in system.log.read(0, 10_000) if isinstance(e.payload, NoteRecorded)]


def test_what_is_refused_is_told_by_row_field_and_reason(system: System, tmp_path: Path) -> None:
    """Whoever refuses, the reader of the file, the map or the front door: rows in order, and no word of any text."""
    rows = [
        GOOD,
        "2026-11-02,SECRETPLACE,problem,secret damp\n",
        NO_DATE,
        "2026-11-02,E07000001,secret kind,secret damp\n",
        "2026-11-02,E07000001,problem,\n",
        "secret,too few\n",
        "2026-11-02,E07000001,problem,secret \0 damp\n",
        f"2026-11-02,E07000001,problem,{'secret ' * 40_000}\n",
        GOOD,
        "2017-12-31,E07000001,problem,secret damp\n",
    ]
    counts = prepared(system, tmp_path, HEADER + "".join(rows)).run(silent)
    assert counts == {"created": 2, "amended": 0, "same": 0, "refused": 8}
    assert [(row, field) for row, field, _ in refused(tmp_path)] == [
        (2, "place"),
        (3, "occurred_at"),
        (4, "statements.0.kind"),
        (5, "statements"),
        (6, "row"),
        (7, "statements.0.text"),
        (8, "row"),
        (10, "occurred_at"),
    ]
    assert "secret" not in (tmp_path / "a.rejects.csv").read_text().lower()


def test_stopped_at_any_row_it_goes_on_and_doubles_nothing(
    system: System, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed between batches, or after a batch is in but before its checkpoint: once each, in notes and rejects."""
    monkeypatch.setattr(taking, "BATCH", 4)
    content = HEADER + (GOOD * 2 + NO_DATE) * 7

    class KilledError(Exception):
        """The process is gone."""

    remember = Import._remember  # what stands between a batch taken in and its checkpoint
    for stop, written in ((2, False), (4, True)):
        importing = prepared(system, tmp_path, content)
        calls = 0

        def killed(self: Import, rows: int, stop: int = stop, written: bool = written) -> None:
            nonlocal calls
            calls += 1
            if calls < stop or written:
                remember(self, rows)
            if calls == stop:
                self.rejects.length()  # lines of the unfinished batch have reached the disk
                raise KilledError

        monkeypatch.setattr(Import, "_remember", killed)
        with pytest.raises(KilledError):
            importing.run(silent)
    monkeypatch.setattr(Import, "_remember", remember)
    counts = prepared(system, tmp_path, content).run(silent)
    assert counts["created"] + counts["same"] == 14
    assert counts["refused"] == 7
    assert sorted(noted(system)) == sorted(f"s-{row}" for row in range(1, 22) if row % 3)
    assert [row for row, _, _ in refused(tmp_path)] == [3, 6, 9, 12, 15, 18, 21]


def test_a_finished_import_again_changes_nothing(system: System, tmp_path: Path) -> None:
    """Run again, every note is there already; there is no reject file where nothing was refused."""
    prepared(system, tmp_path, HEADER + GOOD * 3).run(silent)
    counts = prepared(system, tmp_path, HEADER + GOOD * 3).run(silent)
    assert (counts["created"], counts["same"]) == (0, 3)
    assert not (tmp_path / "a.rejects.csv").exists()


def test_a_missing_column_is_told_without_anybodys_words(system: System, tmp_path: Path) -> None:
    """A file without a header has words where names should be: they are not repeated."""
    with pytest.raises(FileError, match="no column date") as caught:
        prepared(system, tmp_path, "My secret trouble is the damp!,kind\n" + "a,b\n").run(silent)
    assert "secret" not in str(caught.value)
    assert not noted(system)


def test_rejects_that_cannot_be_written_say_where_else(system: System, tmp_path: Path) -> None:
    """A folder that may not be written to is told plainly."""
    with pytest.raises(FileError, match="--rejects"):
        prepared(system, tmp_path, HEADER + NO_DATE, tmp_path / "nowhere" / "a.csv").run(silent)


def test_in_production_a_registered_source_is_imported_in_its_own_name(tmp_path: Path) -> None:
    """Whoever runs a command on the machine speaks for every source; one that is not registered is refused all the same."""
    with a_system(tmp_path / "var", env="production") as system:
        system.ingest.registry.load_places([PlaceDefined(code="E07000001", name="Testbridge", kind=PlaceKind.COUNCIL)])
        assert prepared(system, tmp_path, HEADER + GOOD).run(silent)["refused"] == 1
        assert "not registered" in refused(tmp_path)[0][2]
        system.ingest.registry.register(
            SourceRegistered(
                source="urn:example:survey",
                name="Survey",
                home="E07000001",
                default_reach=Reach.PLACE,
                contact="survey@example.org",
                controller="Testbridge",
                purpose="to learn",
                lawful_basis="UK GDPR 6(1)(e)",
                places=("E07000001",),
                schema_version="v1",
            )
        )
        assert prepared(system, tmp_path, HEADER + GOOD + GOOD.replace("11-02", "11-03")).run(silent)["created"] == 2
