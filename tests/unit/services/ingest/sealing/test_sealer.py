"""When the log is sealed, that one chain comes of it, and that a sealer stops where database and file part."""

from __future__ import annotations

from dataclasses import replace

import pytest

from services.ingest.sealing.checkpoint import SealKey, checkpoint_of
from services.ingest.sealing.ports import Following
from services.ingest.sealing.sealer import SealBrokenError
from tests.unit.services.ingest.sealing.memory import Kept, SealedLog


def add(log: SealedLog, count: int) -> None:
    """Append events."""
    last = log.rows.rows[-1]
    log.rows.rows += [replace(last, position=last.position + n, version=last.version + n) for n in range(1, count + 1)]


def counts(log: SealedLog) -> list[int]:
    """How many events each checkpoint holds; database and file agree."""
    assert log.database.kept == log.file.kept
    return [one.stretch().count for one in log.database.kept]


def test_so_many_events_make_a_checkpoint_at_once() -> None:
    """Not before; and as many checkpoints as there are stretches."""
    log = SealedLog(4, 4)
    add(log, 3)
    assert not log.sealer.tick()
    add(log, 7)
    assert log.sealer.tick()
    assert log.sealer.tick()
    assert not log.sealer.tick()
    assert counts(log) == [4, 4, 4]


def test_after_five_minutes_what_there_is_is_sealed() -> None:
    """And a log without news gets no checkpoint, however old the last one is."""
    log = SealedLog(4, 4)
    add(log, 1)
    log.clock.move(minutes=4, seconds=59)
    assert not log.sealer.tick()
    log.clock.move(seconds=1)
    assert log.sealer.tick()
    log.clock.move(days=3)
    assert not log.sealer.tick()
    assert counts(log) == [4, 1]


def test_the_first_event_is_sealed_at_once() -> None:
    """There is no checkpoint to be old yet."""
    log = SealedLog(0, 4)
    assert not log.sealer.tick()
    log.rows.rows = SealedLog(1, 4).rows.rows
    assert log.sealer.tick()
    assert counts(log) == [1]


def test_a_clock_that_went_back_does_not_stop_the_sealing() -> None:
    """A checkpoint from the future is as good as an old one."""
    log = SealedLog(4, 4)
    add(log, 1)
    log.clock.move(hours=-5)
    assert log.sealer.tick()
    assert counts(log) == [4, 1]
    assert log.verdict().holds


def test_a_crash_between_database_and_file_is_mended_with_the_next_look(monkeypatch: pytest.MonkeyPatch) -> None:
    """The file lags by one; nothing needs to be sealed for it to catch up."""
    log = SealedLog(4, 4)
    add(log, 4)

    def crash(_kept: Kept, _following: Following) -> int:
        raise OSError("no space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(Kept, "extend", crash)
        with pytest.raises(OSError, match="no space"):
            log.sealer.tick()
    assert (len(log.database.kept), len(log.file.kept)) == (2, 1)
    assert "checkpoint 2: is missing from the file" in log.verdict().message()
    assert not log.sealer.tick()
    assert counts(log) == [4, 4]


def test_a_lost_file_is_written_again_whole() -> None:
    """From the database, whose checkpoints prove themselves."""
    log = SealedLog(30, 4)
    log.file.kept = []
    assert not log.sealer.tick()
    assert len(counts(log)) == 8


def test_nothing_is_sealed_on_a_database_older_than_the_file() -> None:
    """A restored or cut one: another checkpoint of the same number would be a fork."""
    log = SealedLog(12, 4)
    add(log, 4)
    del log.database.kept[1:]
    with pytest.raises(SealBrokenError, match="the file has checkpoint 3, and the database ends at 1"):
        log.sealer.tick()
    log.database.kept = []
    with pytest.raises(SealBrokenError, match="the database has none"):
        log.sealer.seal_all()
    assert (len(log.database.kept), len(log.file.kept)) == (0, 3)


def test_nothing_is_sealed_on_another_history_than_the_files() -> None:
    """Of the same length, or a longer one that does not follow on it."""
    log = SealedLog(12, 4)
    other = SealedLog(16, 4)
    other.clock.move(days=1)
    other.database.kept[2] = checkpoint_of(log.rows.rows[8:], other.database.kept[1], log.sealer.key, other.clock())
    log.database.kept = other.database.kept[:3]
    with pytest.raises(SealBrokenError, match="checkpoint 3 is another in the file"):
        log.sealer.tick()
    other.database.kept[3] = checkpoint_of(other.rows.rows[12:], other.database.kept[2], log.sealer.key, other.clock())
    log.database.kept = other.database.kept
    with pytest.raises(SealBrokenError, match="checkpoint 4 does not follow on checkpoint 3"):
        log.sealer.tick()


def test_nothing_is_sealed_on_a_checkpoint_nobody_trusts() -> None:
    """One put into the database, signed by another, does not reach the file."""
    log = SealedLog(4, 4)
    add(log, 4)
    forged = checkpoint_of(log.rows.rows[4:], log.database.kept[0], SealKey(bytes(32)), log.clock())
    log.database.kept.append(forged)
    with pytest.raises(SealBrokenError, match="not signed with a key that is trusted here"):
        log.sealer.tick()
    log.database.kept[1] = replace(forged, text="nonsense")
    with pytest.raises(SealBrokenError, match="cannot be read"):
        log.sealer.tick()
    assert len(log.file.kept) == 1
