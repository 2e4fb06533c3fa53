"""Sessions of people in a browser: a signed cookie with a name, scopes and limits, and a token against forged forms."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable
from typing import Any

from fastapi import Request, Response
from itsdangerous import BadSignature, URLSafeTimedSerializer

from api.auth import Principal
from api.problems import ProblemError
from contracts.words import Scope

COOKIE = "incommon_session"
KEPT_COOKIE = "incommon_kept"
"""Of somebody who used a one-time link to what is kept of them; its value is random (`api.kept_links`)."""
EIGHT_HOURS = 8 * 3600
LINK_LASTS = 30 * 24 * 3600


class Sessions:
    """Signs people in by a link (evaluation only) and knows them by their cookie.

    Args:
        secret: signs cookies, links and form tokens.
        env: the environment they are given in; in another they are worth nothing. Evaluation's sign anybody in, without a
            proof, and may stand beside production's data.
        secure: the service is reached by HTTPS, so cookies travel by nothing else.
        key_lives: whether the key with an id, by which somebody signed in, still opens anything.
    """

    def __init__(
        self, secret: bytes, *, env: str, secure: bool, key_lives: Callable[[str], bool] = lambda _ident: True
    ) -> None:
        secret = hmac.digest(secret, b"sessions in " + env.encode(), hashlib.sha256)
        self._secret = secret
        self.secure = secure
        self._key_lives = key_lives
        self._cookie = URLSafeTimedSerializer(secret, salt="session")
        self._link = URLSafeTimedSerializer(secret, salt="sign-in link")

    def link(self, principal: Principal) -> str:
        """What a sign-in link carries."""
        return self._link.dumps(_dump(principal))

    def from_link(self, carried: str) -> Principal | None:
        """The person a sign-in link signs in, or None."""
        try:
            return _load(self._link.loads(carried, max_age=LINK_LASTS))
        except BadSignature:
            return None

    def sign_in(self, response: Response, principal: Principal) -> None:
        """Set the cookie."""
        response.set_cookie(
            COOKIE,
            self._cookie.dumps(_dump(principal)),
            max_age=EIGHT_HOURS,
            httponly=True,
            samesite="lax",
            secure=self.secure,
        )

    @staticmethod
    def sign_out(response: Response) -> None:
        """Drop the cookie."""
        response.delete_cookie(COOKIE)

    def who(self, request: Request) -> Principal | None:
        """The person signed in, or None; whoever signed in with a key is out as soon as it ends or is revoked."""
        try:
            person = _load(self._cookie.loads(request.cookies.get(COOKIE, ""), max_age=EIGHT_HOURS))
        except BadSignature:
            return None
        return person if not person.ident or self._key_lives(person.ident) else None

    def form_token(self, request: Request) -> str:
        """Goes into every form, bound to this session."""
        session = "\x1f".join(request.cookies.get(name, "") for name in (COOKIE, KEPT_COOKIE))
        return hmac.digest(self._secret, b"form" + session.encode(), hashlib.sha256).hex()

    def check_form(self, request: Request, token: str) -> None:
        """Refuse a form that this session was not given.

        Raises:
            ProblemError: 403.
        """
        if not hmac.compare_digest(self.form_token(request).encode(), token.encode()):
            raise ProblemError(403, "stale-form", "This form is stale", "Open the page again and send the form anew.")


def _dump(principal: Principal) -> dict[str, Any]:
    return {
        "name": principal.name,
        "scopes": sorted(principal.scopes),
        "place": principal.place,
        "team": principal.team,
        "source": principal.source,
        "ident": principal.ident,
    }


def _load(data: dict[str, Any]) -> Principal:
    scopes = frozenset(Scope(scope) for scope in data["scopes"])
    return Principal(data["name"], scopes, data["place"], data["team"], data["source"], data.get("ident", ""))
