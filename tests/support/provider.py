"""A real OpenID Connect provider in miniature, as a process of its own on loopback: code flow, PKCE, signed ID tokens.

`POST /next` says whom the next sign-in is of, and what is to be wrong with its ID token. It is strict: a code works once,
with the right secret, address and verifier.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import parse_qs, urlencode

import httpx
import uvicorn
from joserfc import jwt
from joserfc.jwk import RSAKey
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from tests.support.service import free_port

CLIENT, SECRET = "incommon", "made-up-secret"


class Provider:
    """The provider, in its own process."""

    def __init__(self, port: int) -> None:
        self.issuer = f"http://127.0.0.1:{port}"
        self.key = RSAKey.generate_key(2048, {"kid": "one"})
        self.other = RSAKey.generate_key(2048, {"kid": "one"})
        self.next: dict[str, Any] = {}
        self.codes: dict[str, dict[str, str]] = {}

    async def said(self, request: Request) -> Response:
        """Whom the next sign-in is of."""
        self.next = await request.json()
        return JSONResponse({})

    async def metadata(self, _request: Request) -> Response:
        """What discovery tells."""
        return JSONResponse(
            {
                "issuer": self.issuer,
                "authorization_endpoint": f"{self.issuer}/authorize",
                "token_endpoint": f"{self.issuer}/token",
                "jwks_uri": f"{self.issuer}/keys",
                "response_types_supported": ["code"],
                "subject_types_supported": ["public"],
                "id_token_signing_alg_values_supported": ["RS256", "HS256", "none"],
                "code_challenge_methods_supported": ["S256"],
            }
        )

    async def keys(self, _request: Request) -> Response:
        """The public key."""
        return JSONResponse({"keys": [self.key.as_dict(private=False)]})

    async def authorize(self, request: Request) -> Response:
        """Send the person back with a code; without PKCE there is none."""
        asked = dict(request.query_params)
        if asked.get("code_challenge_method") != "S256" or asked.get("client_id") != CLIENT:
            return JSONResponse({"error": "invalid_request"}, 400)
        code = secrets.token_urlsafe(12)
        self.codes[code] = asked
        return RedirectResponse(f"{asked['redirect_uri']}?{urlencode({'code': code, 'state': asked['state']})}", 302)

    async def token(self, request: Request) -> Response:
        """An ID token for a code, once."""
        form = {name: values[0] for name, values in parse_qs((await request.body()).decode()).items()}
        asked = self.codes.pop(form.get("code", ""), None)
        basic = base64.b64decode(request.headers.get("authorization", "Basic ").partition(" ")[2]).decode()
        digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).decode().rstrip("=")
        if (
            asked is None
            or basic != f"{CLIENT}:{SECRET}"
            or asked["redirect_uri"] != form.get("redirect_uri")
            or asked["code_challenge"] != challenge
        ):
            return JSONResponse({"error": "invalid_grant"}, 400)
        now = int(time.time())
        claims = {
            "iss": self.issuer,
            "sub": "u1",
            "aud": CLIENT,
            "iat": now,
            "exp": now + 300,
            "nonce": asked["nonce"],
            **self.next.get("claims", {}),
        }
        token = {"access_token": "a", "token_type": "Bearer", "id_token": self._signed(claims)}
        return JSONResponse(token)

    def _signed(self, claims: dict[str, Any]) -> str:
        wrong = self.next.get("signed")
        if wrong == "none":
            parts = ({"alg": "none"}, claims)
            return ".".join(base64.urlsafe_b64encode(json.dumps(p).encode()).decode().rstrip("=") for p in parts) + "."
        return jwt.encode({"alg": "RS256", "kid": "one"}, claims, self.other if wrong == "other" else self.key)


@contextmanager
def a_provider() -> Iterator[str]:
    """The address of a provider that runs until the end."""
    port = free_port()
    process = subprocess.Popen([sys.executable, "-m", "tests.support.provider", str(port)])
    issuer = f"http://127.0.0.1:{port}"
    try:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            try:
                httpx.get(f"{issuer}/keys", timeout=2)
                break
            except httpx.HTTPError:
                time.sleep(0.1)
        yield issuer
    finally:
        process.terminate()
        process.wait(30)


def main(port: int) -> None:
    """Answer on loopback."""
    provider = Provider(port)
    app = Starlette(
        routes=[
            Route("/.well-known/openid-configuration", provider.metadata),
            Route("/keys", provider.keys),
            Route("/authorize", provider.authorize),
            Route("/token", provider.token, methods=["POST"]),
            Route("/next", provider.said, methods=["POST"]),
        ]
    )
    uvicorn.run(app, host="127.0.0.1", port=port, log_level="critical")


if __name__ == "__main__":
    main(int(sys.argv[1]))
