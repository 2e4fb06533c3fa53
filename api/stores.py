"""The databases and the vault, opened as the settings say."""

from __future__ import annotations

from sqlalchemy import Engine

from api.ended_access import end_again
from api.ended_list import EndedList
from api.settings import Settings
from services.foundation.database import open_engine
from services.foundation.migrating import migrate
from services.ingest.adapters.hashing import held_to_hashing_key
from services.ingest.adapters.masters import MasterKeys
from services.ingest.adapters.secret_files import load_secret
from services.ingest.adapters.vault import SqlVault


def open_databases(settings: Settings) -> tuple[Engine, Engine, Engine]:
    """The log's, the key store's and the derived tables' database, each at its newest schema.

    Keys of systems and links that were ended elsewhere than in this key store are ended in it before it is given to anybody.
    """
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    log = open_engine(settings.url_of("log"), "log")
    keys = open_engine(settings.url_of("keys"), "keys")
    derived = open_engine(settings.url_of("derived"), "derived")
    migrate(log, "log")
    migrate(keys, "keys")
    end_again(keys, EndedList(settings.seal_folder))
    migrate(derived, "derived")
    return log, keys, derived


def open_vault(settings: Settings, keys: Engine) -> SqlVault:
    """The vault over a key store, with its master keys and the key that hashes references.

    Raises:
        OtherHashingKeyError: that key is not the one that the key store's ids were made by.
    """
    secrets = settings.data_dir / "secrets"
    before = settings.master_key_before.get_secret_value().split()
    masters = MasterKeys(secrets, settings.master_key.get_secret_value(), before)
    hashing = load_secret(secrets / "hash.key", settings.hash_key.get_secret_value())
    return SqlVault(keys, masters, held_to_hashing_key(keys, hashing))
