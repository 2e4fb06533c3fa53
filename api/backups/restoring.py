"""`incommon restore`: into empty databases only, the keys first, and nothing of a backup that is not whole.

Everything that can be asked is asked before anything is written: whether every byte is as it was written, whether the two
backups and the secrets belong together, whether the keys are older than the log, whether the databases are empty.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Final, Literal, NamedTuple

from alembic import command
from cryptography.exceptions import InvalidTag
from sqlalchemy import Engine, inspect, select

from api import verifying
from api.backups import manifest, postgres, sqlite
from api.backups.manifest import BackupError, Manifest
from api.backups.taking import DECLARED, hashed_by
from api.bootstrap import System, bootstrap
from api.rebuilding import rebuild
from api.settings import Settings
from api.ticking import Ticker
from contracts.events import (
    HoldReleased,
    NoteMasked,
    NoteWithdrawn,
    ObjectionLifted,
    PeopleMerged,
    PeopleUnmerged,
    PersonHeld,
    PersonObjected,
    ReachChanged,
)
from services.foundation.database import open_engine, writing
from services.foundation.migrating import config, revisions
from services.ingest.adapters.key_tables import vault_key, vault_state
from services.ingest.adapters.masters import MasterKeys
from services.ingest.adapters.secret_files import load_secret
from services.ingest.adapters.vault import SqlVault
from services.ingest.key_guard import KeyStoreOlderError
from services.ingest.protecting import Again

Backup = tuple[Path, Manifest]
_SAID: Final = {
    PersonObjected.topic: "objections",
    ObjectionLifted.topic: "objections lifted",
    PeopleMerged.topic: "people found to be one",
    PeopleUnmerged.topic: "people parted",
    PersonHeld.topic: "legal holds",
    HoldReleased.topic: "legal holds released",
    ReachChanged.topic: "changes of a note's reach",
    NoteWithdrawn.topic: "notes withdrawn",
    NoteMasked.topic: "notes masked",
}


class Restored(NamedTuple):
    """What stands there now.

    Attributes:
        head: the newest position of the log: the backup's last, and the erasures made since that are told anew.
        told: what somebody should know before the service is started, each with what to do about it.
        since: what became of what came after the copy.
    """

    head: int
    told: tuple[str, ...]
    since: tuple[str, ...]


def restore(
    settings: Settings, log: Path, keys: Path, today: date, tick: Ticker, *, even_lapsed: bool = False
) -> Restored:
    """Restore a log and its keys, bring them to the newest schema, make the derived tables, and check every event.

    Returns:
        How far the log goes, and what to know before the start.

    Raises:
        BackupError: nothing was restored, or (said so) what was restored does not hold.
    """
    backups: dict[Literal["log", "keys"], Backup] = {
        "log": (log, manifest.read(log)),
        "keys": (keys, manifest.read(keys)),
    }
    _belong_together(backups["log"], backups["keys"])
    lapses_on = backups["keys"][1].lapses_on
    if not even_lapsed and lapses_on is not None and lapses_on < today:
        raise BackupError(
            f"{keys}: lapsed on {lapses_on} and should be gone: it may hold keys of people who were erased since. If it is all "
            "there is, --even-lapsed takes it; every erasure that the log's backup knows is made again"
        )
    engines = {what: open_engine(settings.url_of(what), what) for what in DECLARED}
    try:
        vault = _vault(settings, engines["keys"])
        if backups["log"][1].hashed_by != hashed_by(vault):
            raise BackupError("secrets: hash.key is another than the one this backup's ids were made with")
        for what, engine in engines.items():
            _fits(backups[what], engine)
        _must_be_empty(settings, engines)
        _put(backups["keys"], engines["keys"])
        _keys_open(vault, engines["keys"])
        _put(backups["log"], engines["log"])
    finally:
        for engine in engines.values():
            engine.dispose()
    system = bootstrap(settings, check_keys=False)  # `_made_whole` does, once it has seen where the log ends
    try:
        return _made_whole(system, backups["log"][1], tick)
    finally:
        system.close()


def _belong_together(log: Backup, keys: Backup) -> None:
    for (folder, found), what in ((log, "log"), (keys, "keys")):
        if found.what != what:
            raise BackupError(f"{folder}: is a backup of the {found.what}, not of the {what}; name the log's first")
    if log[1].hashed_by != keys[1].hashed_by:
        raise BackupError(f"{keys[0]}: is of another installation than {log[0]}")
    if keys[1].position < log[1].position:
        raise BackupError(
            f"{keys[0]}: is older than the log's backup, so events would have no key; take the one made with it"
        )


def _vault(settings: Settings, keys: Engine) -> SqlVault:
    """The vault with the secrets that are there; none is made, since a new one would open nothing."""
    secrets = settings.data_dir / "secrets"
    for name, given in (("master.key", settings.master_key), ("hash.key", settings.hash_key)):
        if not given.get_secret_value() and not (secrets / name).is_file():
            raise BackupError(f"{secrets / name}: is missing; put the secrets back first, no backup holds them")
    masters = MasterKeys(
        secrets, settings.master_key.get_secret_value(), settings.master_key_before.get_secret_value().split()
    )
    return SqlVault(keys, masters, load_secret(secrets / "hash.key", settings.hash_key.get_secret_value()))


def _fits(backup: Backup, engine: Engine) -> None:
    folder, found = backup
    if engine.dialect.name != found.database:
        raise BackupError(f"{folder}: was taken from {found.database} and goes back into no other kind of database")
    if found.revision not in revisions(found.what):
        raise BackupError(f"{folder}: has a schema of a newer In Common; install that version first")


def _must_be_empty(settings: Settings, engines: dict[Literal["log", "keys"], Engine]) -> None:
    for what, engine in engines.items():
        if engine.dialect.name == "sqlite":
            for path in (sqlite.path_of(engine), Path(settings.url_of("derived").removeprefix("sqlite:///"))):
                if path.exists():
                    raise BackupError(f"{path}: is there already; nothing is overwritten, move it away first")
            continue
        there = set(inspect(engine).get_table_names())
        with engine.connect() as connection:
            for table in DECLARED[what].sorted_tables:
                rows = select(*table.primary_key).limit(1)
                if table is vault_state:  # has its one row from the beginning
                    rows = rows.where(vault_state.c.made > 0)
                if table.name in there and connection.execute(rows).first() is not None:
                    raise BackupError(f"table {table.name} holds rows; nothing is overwritten, make an empty database")


def _put(backup: Backup, engine: Engine) -> None:
    folder, found = backup
    if found.database == "sqlite":
        target = sqlite.path_of(engine)
        target.parent.mkdir(parents=True, exist_ok=True)
        sqlite.copy_in(folder / f"{found.what}.db", target)
        return
    settings = config(found.what)
    with writing(engine) as connection:
        settings.attributes["connection"] = connection
        command.upgrade(settings, found.revision)  # nothing where the tables stand at a later one already
        if vault_state.name in found.tables:  # its one row comes with the schema; the copy's stands in its place
            connection.execute(vault_state.delete())
        for name, copied in found.tables.items():
            postgres.copy_in(connection, name, copied, folder / f"{name}.copy")


def _keys_open(vault: SqlVault, engine: Engine) -> None:
    """See that the master key opens what came back; if not, take it away again."""
    with engine.connect() as connection:
        first = connection.execute(select(vault_key.c.key).limit(1)).scalar()
    try:
        vault.load([first] if first else [])
    except (InvalidTag, KeyError):  # a wrong key under the right id, or a key of another id
        engine.dispose()
        if engine.dialect.name == "sqlite":
            for suffix in ("", "-wal", "-shm"):
                with suppress(FileNotFoundError):
                    Path(f"{sqlite.path_of(engine)}{suffix}").unlink()
        else:
            with writing(engine) as connection:
                for table in reversed(DECLARED["keys"].sorted_tables):
                    connection.execute(table.delete())
        raise BackupError("secrets: master.key is another than the one these keys are wrapped with") from None


def _made_whole(system: System, log: Manifest, tick: Ticker) -> Restored:
    head = system.log.head()
    if head != log.position:
        raise BackupError(
            f"the log ends at {head} and not at {log.position}, as its manifest says; take an older backup"
        )
    missing = _without_lists(system, log)  # before anything here begins a new one
    try:  # whoever was erased since the copy is on the list outside the databases: their keys go before a word is read
        system.key_guard.open(restored=True)
    except KeyStoreOlderError as error:
        raise BackupError(f"restored, but {error}") from error
    again = system.protecting.again()
    rebuild(system, tick)  # of the erasures that the log itself knows the first follower destroys the keys again
    found = verifying.restored(system, log.position, tick)
    if not found.holds:
        raise BackupError(f"restored, but do not start the service before this is explained:\n{found.message}")
    told = (*missing, *_not_signed(system), found.message)
    return Restored(
        system.log.head(),
        tuple(one for one in told if one),
        (*_said_again(again), _lost(log)),
    )


def _said_again(again: Again) -> list[str]:
    """What became of what people decided since the copy."""
    told = []
    if again.said:
        kinds = ", ".join(f"{count} {_SAID[topic]}" for topic, count in sorted(again.said.items()))
        told.append(f"Decided since the copy to protect people, and said again from the list beside the seal: {kinds}.")
    if again.waiting:
        told.append(
            f"Decisions about {len(again.waiting)} notes that are not in the copy wait on that list: the workers say them again "
            "within seconds of the notes' being posted again."
        )
    if again.gone:
        told.append(
            f"{again.gone} decisions on that list are of people who were erased, or open with keys newer than the copy: not said."
        )
    return told


def _lost(log: Manifest) -> str:
    return (
        f"Whatever else came after {log.taken_at:%Y-%m-%d %H:%M} UTC is not in the copy: notes and amendments (let sources post "
        "again what they have), places and sources, openings and who was granted one, names and merges of patterns, samples that "
        "were judged, quotes released, questions, answers and readings."
    )


def _not_signed(system: System) -> list[str]:
    """Lines of the lists that did nothing: people may be back by them, or what protects them undone."""
    told = []
    if wrong := system.protection_list.not_signed():
        told.append(
            f"{system.protection_list.path}: {len(wrong)} lines are not signed by a key that is trusted here, or cannot be read "
            f"(the first is line {wrong[0]}): what they say to protect people was not said again. Put a sound copy of the list "
            "there before the service is started: the workers say again what it has."
        )
    if not system.key_guard.refused:
        return told
    return [
        *told,
        f"{system.destroyed.path}: {system.key_guard.refused} lines are not signed, and the log does not say what they say: they "
        "destroyed nothing. If they are from before lines were signed, whoever was erased by them is back; once somebody answers "
        "for the list, `incommon keys mend-list --trust-unsigned` destroys those keys again. Before the service is started.",
    ]


def _without_lists(system: System, log: Manifest) -> list[str]:
    since = f"since {log.taken_at:%Y-%m-%d %H:%M} UTC"
    lists = (
        (system.destroyed.path, f"whoever was erased, or whose records went by their age, {since} is back"),
        (
            system.protection_list.path,
            f"objections, narrower reaches, withdrawals, masks and legal holds {since} are undone",
        ),
        (system.tokens.ended.path, f"keys of systems revoked and links used {since} open again (`incommon key list`)"),
    )
    return [
        f"{path}: is not there. If there ever was one, {means}. Put its newest copy there before the service is started, "
        "which applies it."
        for path, means in lists
        if not path.exists()
    ]
