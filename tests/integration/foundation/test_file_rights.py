"""The embedded databases are their owner's alone, whatever the process's umask."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from services.foundation.database import open_engine, writing


def test_a_databases_files_are_its_owners_alone(tmp_path: Path) -> None:
    """New ones from their first byte, what stands beside them too; an older one is mended when it is opened."""
    file = tmp_path / "keys.db"
    before = os.umask(0o000)
    try:
        engine = open_engine(f"sqlite:///{file}", "keys")
        assert not file.exists()
        for _ in range(2):
            with writing(engine) as connection:
                connection.exec_driver_sql("CREATE TABLE IF NOT EXISTS one (n INTEGER)")
                connection.exec_driver_sql("INSERT INTO one VALUES (1)")
                found = {one.name: stat.S_IMODE(one.stat().st_mode) for one in tmp_path.iterdir()}
                assert found == {"keys.db": 0o600, "keys.db-wal": 0o600, "keys.db-shm": 0o600}
            engine.dispose()
            file.chmod(0o644)
    finally:
        os.umask(before)
