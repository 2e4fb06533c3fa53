"""`Idempotency-Key`: the same request sent again is done once, and gets the answer it was first given.

A claim is written before the request is done, and the answer after it. A claim without an answer means that nobody knows
whether it was done (the process died in between): it is never done a second time, and whoever asked is told to look.
The key and the body are kept as keyed hashes, the answer sealed: where it holds words of people, under the keys of all of
them together, so that it goes when any of them is erased.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

import orjson
from sqlalchemy import Column, DateTime, Engine, Index, Table, delete, insert, select, update
from sqlalchemy import exc as sql

from api.auth import Principal
from api.problems import ProblemError
from api.system_keys import utc
from contracts.events import WrappedTogether
from services.foundation.database import Blob, Id, keys_metadata, writing
from services.foundation.log import SERVICE_KEY
from services.foundation.together import unwrap_together, wrap_together
from services.foundation.vault import Vault

access_once = Table(
    "access_once",
    keys_metadata,
    Column("once", Id, primary_key=True),
    Column("body", Id, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False),
    Column("key", Id),
    Column("sealed", Blob),
    Index("access_once_at", "at"),
)
KEPT_FOR: Final = timedelta(hours=24)
"""How long an answer is kept; the same key afterwards is a new request."""
AT_WORK_FOR: Final = timedelta(seconds=60)
"""A claim younger than this is taken for a request still being done."""


@dataclass(frozen=True, slots=True)
class FirstAnswer:
    """An answer as it was first given."""

    status: int
    headers: dict[str, str]
    body: bytes


class Once:
    """Claims and answers, in the key store: whoever restores an older one restores fewer answers, and nothing else."""

    def __init__(self, keys: Engine, vault: Vault, clock: Callable[[], datetime]) -> None:
        self.keys = keys
        self.vault = vault
        self.clock = clock

    def name_of(self, principal: Principal, path: str, key: str) -> str:
        """The keyed hash under which a request is kept: of one asker, at one address."""
        limits = (principal.name, *sorted(principal.scopes), principal.place, principal.team, principal.source)
        return self.vault.person_ref("incommon:once", orjson.dumps([*limits, path, key]).decode())

    def begin(self, once: str, raw: bytes) -> FirstAnswer | None:
        """Claim a request; None when it is to be done now.

        Raises:
            ProblemError: 422 when the key came with another body, 409 when nobody knows (yet) what became of it, 410 when
                the person that the answer was about was erased.
        """
        body = self.vault.person_ref("incommon:once:body", raw.hex())
        now = self.clock()
        with writing(self.keys) as connection:
            connection.execute(delete(access_once).where(access_once.c.at <= now - KEPT_FOR))
            row = None
            try:
                with connection.begin_nested():
                    connection.execute(insert(access_once).values(once=once, body=body, at=now))
            except sql.IntegrityError:
                row = connection.execute(select(access_once).where(access_once.c.once == once)).one()
        if row is None:
            return None
        if row.body != body:
            raise ProblemError(
                422,
                "idempotency-key-reused",
                "This Idempotency-Key came with another body",
                "Idempotency-Key: was sent before with another body; send a new key with this one.",
                (("Idempotency-Key", "was sent with another body; send a new one"),),
            )
        if row.sealed is None or row.key is not None:  # a key of its own: kept by an older version, in another form
            raise _open(at_work=now - utc(row.at) < AT_WORK_FOR)
        plain = unwrap_together(self.vault, WrappedTogether.model_validate_json(bytes(row.sealed)))
        if plain is None:
            raise ProblemError(410, "erased", "Erased", "A person that this answer was about was erased since.")
        head, _, said = plain.partition("\n")
        kept = orjson.loads(head)
        if kept["once"] != once:
            raise ValueError("a kept answer was moved to another request")
        return FirstAnswer(kept["status"], kept["headers"], said.encode())

    def finish(self, once: str, answer: FirstAnswer, keys: Sequence[str] = (SERVICE_KEY,)) -> None:
        """Keep the answer of what was done, sealed under every one of these keys."""
        head = orjson.dumps({"once": once, "status": answer.status, "headers": answer.headers}).decode()
        try:
            wrapped = wrap_together(self.vault, keys, f"{head}\n{answer.body.decode()}")
        except KeyError:  # erased since it was answered: a repeat learns that nobody knows, and does nothing again
            return
        with writing(self.keys) as connection:
            kept = (
                update(access_once).where(access_once.c.once == once).values(sealed=wrapped.model_dump_json().encode())
            )
            connection.execute(kept)

    def drop(self, once: str) -> None:
        """Let go of the claim on a request that was refused: nothing was done, so it may be sent again, mended."""
        with writing(self.keys) as connection:
            unanswered = (access_once.c.once == once) & access_once.c.sealed.is_(None)
            connection.execute(delete(access_once).where(unanswered))


def _open(*, at_work: bool) -> ProblemError:
    detail = (
        "Idempotency-Key: this request is being done; send it again in a moment for its answer."
        if at_work
        else "Idempotency-Key: this request was begun and its answer was not kept, so it may have been done. "
        "Look whether it was; if not, send it with a new key."
    )
    return ProblemError(
        409,
        "idempotency-key-open",
        "Nobody knows yet what became of this request",
        detail,
        headers={"Retry-After": "1"} if at_work else {},
    )
