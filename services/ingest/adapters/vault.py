"""The vault on a database of its own: a random AES-256 key per person, wrapped by the master key.

The master key and the hashing key stand in files of their own (or the environment), never in a database. The hashing key
makes every id that could point at a person; changing it is a migration, rotating the master key is not.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
import secrets
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Column, Engine, Index, Integer, Table, delete, insert, select, update

from contracts.events import Wrapped
from contracts.words import NoteId, PersonRef, StatementId
from services.foundation.database import Blob, Id, keys_metadata, rows_in, writing
from services.foundation.log import SERVICE_KEY
from services.ingest.adapters.keyring import Keyring, OpenKey

vault_key = Table(
    "vault_key",
    keys_metadata,
    Column("key", Id, primary_key=True),
    Column("person", Id, nullable=False),
    Column("wrapped", Blob, nullable=False),
    Index("vault_key_person", "person"),
)
vault_state = Table(
    "vault_state",
    keys_metadata,
    Column("id", Integer, primary_key=True),
    Column("generation", Integer, nullable=False),
)
"""One row; `generation` grows whenever keys are destroyed, so that every process drops what it had cached."""
VAULT_LOCK = 0x1C0A_99E5
NONCE = 12


class SqlVault:
    """What `services.foundation.vault.Vault` promises."""

    def __init__(self, engine: Engine, master: bytes, hashing: bytes) -> None:
        self.engine = engine
        self._master = AESGCM(master)
        self._hashing = hashing
        self._ring = Keyring()
        self._asked = float("-inf")

    def _hash(self, *parts: str) -> bytes:
        return hmac.digest(self._hashing, "\x1f".join(parts).encode("utf-8"), hashlib.sha256)[:16]

    def person_ref(self, scheme: str, person: str) -> PersonRef:
        """Keyed hash of a person reference within its scheme."""
        return PersonRef(self._hash("person", scheme, person).hex())

    def note_id(self, source: str, source_id: str) -> NoteId:
        """Public id of a note."""
        return NoteId("n" + self._hash("note", source, source_id).hex())

    def person_keys(self, persons: Sequence[PersonRef]) -> dict[PersonRef, str]:
        """Each person's current key, made where missing."""
        self._freshen()
        found = self._ring.of(persons)
        missing = sorted({p for p in persons if p not in found})
        if missing:
            generation = self._ring.generation
            with writing(self.engine, VAULT_LOCK) as connection:
                rows = rows_in(connection, vault_key, vault_key.c.person, missing)
                known = {person for _, person, _ in rows}
                made = [self._make(person) for person in missing if person not in known]
                if made:
                    connection.execute(insert(vault_key), made)
            rows += [(row["key"], row["person"], row["wrapped"]) for row in made]
            self._keep(rows, generation)
            found |= {person: key for key, person, _ in rows}
        return {person: found[person] for person in persons}

    def _make(self, person: str, key: str | None = None) -> dict[str, Any]:
        name = key or "k" + secrets.token_hex(12)
        nonce = os.urandom(NONCE)
        wrapped = nonce + self._master.encrypt(nonce, AESGCM.generate_key(256), name.encode())
        return {"key": name, "person": person, "wrapped": wrapped}

    def _keep(self, rows: Iterable[tuple[str, str, bytes]], generation: int) -> dict[str, OpenKey]:
        opened: dict[str, OpenKey] = {}
        people = []
        for key, person, wrapped in rows:
            secret = self._master.decrypt(wrapped[:NONCE], wrapped[NONCE:], key.encode())
            opened[key] = OpenKey(key, secret, AESGCM(secret))
            people.append((person, opened[key]))
        self._ring.keep(people, generation)
        return opened

    def _freshen(self, at_most_every: float = 0.05) -> None:
        """Drop every cached key when some key was destroyed since, by whatever process.

        The store is asked at most every 50 ms; an append asks again inside its lock (`alive`), so that nothing is ever
        sealed under a key that is gone.
        """
        now = time.monotonic()
        if now - self._asked < at_most_every:
            return
        self._asked = now
        with self.engine.connect() as connection:
            generation = connection.execute(select(vault_state.c.generation)).scalar_one_or_none() or 0
        self._ring.reached(generation)

    def _key(self, key: str) -> OpenKey | None:
        self._freshen()
        found = self._ring.key(key) or self._load([key]).get(key)
        if found is None and key == SERVICE_KEY:
            found = self._found_service_key()
        return found

    def forget(self) -> None:
        """Drop every key from memory; what is needed is fetched again."""
        self._ring.reached(-1)
        self._asked = float("-inf")

    def load(self, keys: Sequence[str]) -> None:
        """Fetch many keys at once, before a page of sealed values is opened."""
        self._freshen()
        self._load(keys)

    def _load(self, keys: Sequence[str]) -> dict[str, OpenKey]:
        missing = self._ring.missing(keys)
        if not missing:
            return {}
        generation = self._ring.generation
        with self.engine.connect() as connection:
            rows = rows_in(connection, vault_key, vault_key.c.key, missing)
        return self._keep(rows, generation)

    def _found_service_key(self) -> OpenKey:
        with writing(self.engine, VAULT_LOCK) as connection:
            if connection.execute(select(vault_key.c.key).where(vault_key.c.key == SERVICE_KEY)).first() is None:
                connection.execute(insert(vault_key).values(self._make(SERVICE_KEY, SERVICE_KEY)))
        return self._load([SERVICE_KEY])[SERVICE_KEY]

    def statement_ids(self, key: str, note: NoteId, parts: Sequence[str]) -> list[StatementId]:
        """HMAC under the person's key for each part of a note; the second of two equal parts gets its own."""
        opened = self._key(key)
        if opened is None:
            raise KeyError("the key was destroyed")
        secret = opened.secret
        seen: dict[str, int] = {}
        ids = []
        for part in parts:
            seen[part] = nth = seen.get(part, 0) + 1
            plain = f"statement\x1f{note}\x1f{part}\x1f{nth}".encode()
            ids.append(StatementId(hmac.digest(secret, plain, hashlib.sha256)[:16].hex()))
        return ids

    def seal(self, key: str, plain: bytes, aad: bytes) -> bytes:
        """Nonce and ciphertext."""
        opened = self._key(key)
        if opened is None:
            raise KeyError("the key was destroyed")
        nonce = os.urandom(NONCE)
        return nonce + opened.cipher.encrypt(nonce, plain, aad)

    def unseal(self, key: str, sealed: bytes, aad: bytes) -> bytes | None:
        """The plaintext, or None when the key is destroyed."""
        opened = self._key(key)
        if opened is None:
            return None
        try:
            return opened.cipher.decrypt(sealed[:NONCE], sealed[NONCE:], aad)
        except InvalidTag:
            raise ValueError("sealed bytes were changed after they were written") from None

    def wrap(self, key: str, words: str) -> Wrapped:
        """Words sealed under a person's key."""
        return Wrapped(key=key, sealed=base64.b64encode(self.seal(key, words.encode(), b"wrapped")).decode())

    def unwrap(self, wrapped: Wrapped) -> str | None:
        """The words, or None when the key is destroyed."""
        plain = self.unseal(wrapped.key, base64.b64decode(wrapped.sealed), b"wrapped")
        return None if plain is None else plain.decode()

    def alive(self, keys: Sequence[str]) -> set[str]:
        """Which of these keys still exist, asked of the key store itself.

        A key that is on the ring is alive as long as no key at all was destroyed since: one question answers for all.
        """
        self._freshen(at_most_every=0)
        missing = self._ring.missing(keys)
        found = set(keys).difference(missing)
        if missing:
            with self.engine.connect() as connection:
                found.update(key for key, _, _ in rows_in(connection, vault_key, vault_key.c.key, missing))
        return found

    def destroy(self, person: PersonRef) -> tuple[str, ...]:
        """Destroy every key of a person."""
        with self.engine.connect() as connection:
            keys = tuple(connection.execute(select(vault_key.c.key).where(vault_key.c.person == person)).scalars())
        self.destroy_keys(keys)
        return keys

    def destroy_keys(self, keys: Sequence[str]) -> None:
        """Destroy these keys and tell every process to drop what it cached."""
        if not keys:
            return
        with writing(self.engine, VAULT_LOCK) as connection:
            connection.execute(delete(vault_key).where(vault_key.c.key.in_(list(keys))))
            grown = connection.execute(update(vault_state).values(generation=vault_state.c.generation + 1))
            if grown.rowcount == 0:
                connection.execute(insert(vault_state).values(id=1, generation=1))
        self._freshen(at_most_every=0)


def load_secret(path: Path, given: str | None = None) -> bytes:
    """A 32-byte secret: from a setting (base64) when given, else from a file only its owner reads, made when missing.

    Raises:
        ValueError: the secret is not 32 bytes.
    """
    if given:
        secret = base64.b64decode(given)
    else:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            _make_once(path)
        secret = path.read_bytes()
    if len(secret) != 32:
        raise ValueError(f"the secret in {path.name} must be 32 bytes")
    return secret


def _make_once(path: Path) -> None:
    """Make a secret file whole or not at all: of several processes that try at once, the first one's stands."""
    fresh = path.with_name(f"{path.name}.{secrets.token_hex(6)}")
    handle = os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(os.urandom(32))
        file.flush()
        os.fsync(file.fileno())
    with suppress(FileExistsError):
        path.hardlink_to(fresh)
    fresh.unlink()
