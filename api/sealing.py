"""The seal as it is wired: on the log's database, with the file and the key the settings name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from api.settings import Settings
from services.ingest.adapters.log import SqlEventLog
from services.ingest.adapters.opening import Beside, LogOpening
from services.ingest.adapters.seal_file import SealFile
from services.ingest.adapters.sealed_log import SqlCheckpoints, SqlStoredRows
from services.ingest.adapters.secret_files import load_secret
from services.ingest.adapters.signed_lines import Signing
from services.ingest.drafting import once_of
from services.ingest.sealing.checkpoint import SealKey, public_key
from services.ingest.sealing.proving import Proofs
from services.ingest.sealing.sealer import Sealer
from services.ingest.sealing.verifying import Verifier


class UnknownNoteError(LookupError):
    """The log has no note of this id."""


class SealKeys:
    """The key that signs and those that may have signed, as the settings name them."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    @cached_property
    def key(self) -> SealKey:
        """The key that signs; made where there is none."""
        return SealKey(load_secret(self._key_path, self.settings.seal_key.get_secret_value()))

    @property
    def _key_path(self) -> Path:
        return Path(self.settings.data_dir) / "secrets" / "seal.key"

    @property
    def trusted(self) -> frozenset[bytes]:
        """The public keys that may have signed: today's, where it is at hand, and the former ones."""
        former = [public_key(part.strip()) for part in self.settings.seal_former_keys.split(",") if part.strip()]
        # Whoever only checks must not make a key: it would be one that signed nothing.
        at_hand = self.settings.seal_key.get_secret_value() or self._key_path.exists()
        return frozenset([*former, self.key.public] if at_hand else former)


def signing_of(settings: Settings) -> Signing:
    """What signs the lists beside the seal: the seal's own key."""
    keys = SealKeys(settings)
    return Signing(lambda: keys.key, lambda: keys.trusted)


class Seal:
    """Makes what seals, checks and proves; the signing key is only read by what signs."""

    def __init__(self, settings: Settings, engine: Engine, log: SqlEventLog, clock: Callable[[], datetime]) -> None:
        self.settings = settings
        self.keys = SealKeys(settings)
        self.log = log
        self.clock = clock
        self.rows = SqlStoredRows(engine)
        self.checkpoints = SqlCheckpoints(engine)
        self.file = SealFile(settings.seal_folder)

    @property
    def key(self) -> SealKey:
        """The key that signs; made where there is none."""
        return self.keys.key

    @property
    def trusted(self) -> frozenset[bytes]:
        """The public keys that may have signed."""
        return self.keys.trusted

    @cached_property
    def sealer(self) -> Sealer:
        """Makes checkpoints."""
        return Sealer(
            self.rows,
            self.checkpoints,
            self.file,
            self.key,
            self.clock,
            trusted=self.trusted,
            events=self.settings.seal_events,
            every=timedelta(minutes=self.settings.seal_minutes),
        )

    @property
    def verifier(self) -> Verifier:
        """Checks the log, the checkpoints and the file."""
        return self.verifier_with(None)

    def verifier_with(self, beside: Beside | None) -> Verifier:
        """The same, and shows each event as it was opened to whoever looks at something beside it."""
        return Verifier(self.rows, self.checkpoints, self.file, LogOpening(self.log.mapper, beside), self.trusted)

    def prove(self, note: str) -> dict[str, Any]:
        """A proof for each event of a note in its person's stream: as recorded, amended, narrowed or widened, withdrawn.

        Of an erased note only what came under its own id is known: as recorded, and as amended.

        Raises:
            UnknownNoteError: there is no such note.
            UnprovableError: one of its events is not what was sealed.
        """
        return Proofs(self.rows, self.checkpoints).prove(note, self._positions(note))

    def _positions(self, note: str) -> list[int]:
        try:
            known = self.log.find(once_of(note))
        except ValueError:
            known = []
        first = self.log.at(known[0]) if known else None
        if first is None:
            raise UnknownNoteError(note)
        about = (e.position for e in self.log.stream(first.stream) if getattr(e.payload, "note", None) == note)
        return sorted({*known, *about})
