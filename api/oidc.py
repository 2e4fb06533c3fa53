"""People sign in by their own organisation: OpenID Connect's code flow with PKCE, through Authlib, by any provider.

What a person may do comes from a claim of the ID token (their groups) by a mapping that whoever runs the service sets.
Whoever has none of the mapped groups may do nothing here, whatever the provider says.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal, get_args

from authlib.integrations.base_client import OAuthError
from authlib.integrations.starlette_client import OAuth
from fastapi import Request
from itsdangerous import BadSignature, URLSafeTimedSerializer
from pydantic import BaseModel, ConfigDict, model_validator
from starlette.responses import RedirectResponse

from api.auth import Principal
from api.problems import ProblemError
from contracts.words import Scope

Limit = Literal["place", "team", "source"]
FLOW_COOKIE: Final = "incommon_sign_in"
"""Holds the state, the nonce and the verifier of a sign-in that is under way, signed, for ten minutes."""
FLOW_LASTS: Final = 600
SIGNED_BY: Final = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA")
"""Algorithms with a key pair: neither none at all, nor one whose key this service knows."""


class Role(BaseModel):
    """What the people of one group may do, and within which limits."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    scopes: tuple[Scope, ...]
    place: str | None = None
    team: str | None = None
    source: str | None = None
    everywhere: bool = False
    """No claim limits it either, which has to be said: so it is for admin, which knows no limit."""

    @model_validator(mode="after")
    def _admin_is_whole(self) -> Role:
        limits = [limit for limit in get_args(Limit) if getattr(self, limit) is not None]
        if limits and (self.everywhere or Scope.ADMIN in self.scopes):
            what = "admin knows no limit" if Scope.ADMIN in self.scopes else "everywhere is without limit"
            raise ValueError(f"{limits[0]}: {what}; leave {' and '.join(limits)} out, or give limited scopes alone")
        return self


class NoRoleError(Exception):
    """The provider knows this person, and nobody has said that they may do anything here."""


def principal_from(
    claims: Mapping[str, Any], roles: Mapping[str, Role], claim: str, name_claim: str, limits: Mapping[Limit, str]
) -> Principal:
    """Whom an ID token's claims make.

    Args:
        claims: of an ID token that was checked.
        roles: group -> what it may do. Of several groups of one person the first in this order stands: limits of two are
            never mixed, so nobody has the scopes of one within the place of the other.
        claim: name of the claim that holds the person's groups, one or many.
        name_claim: name of the claim by which they are known in events.
        limits: `place`, `team` or `source` -> name of the claim that holds it, where the role does not say.

    Raises:
        NoRoleError: no group of theirs is mapped, they have no name, the provider says that it never checked that name to be
            theirs, or a limit that is to come from a claim is missing.
    """
    held = claims.get(claim, [])
    groups = {held} if isinstance(held, str) else set(held) if isinstance(held, list) else set()
    role = next((role for group, role in roles.items() if group in groups), None)
    name = claims.get(name_claim)
    if role is None or not isinstance(name, str) or not name.strip():
        raise NoRoleError
    if str(claims.get(f"{name_claim}_verified", True)).lower() == "false":  # an e-mail that anybody may have typed
        raise NoRoleError
    found: dict[Limit, str | None] = {"place": role.place, "team": role.team, "source": role.source}
    for limit, from_claim in limits.items():
        if found[limit] is None and not role.everywhere:
            value = claims.get(from_claim)
            if not isinstance(value, str) or not value:
                raise NoRoleError  # a limit that is missing is never no limit
            found[limit] = value
    if Scope.NOTES_WRITE in role.scopes and found["source"] is None:
        raise NoRoleError  # as for keys: who writes notes writes for one source
    return Principal(name.strip(), frozenset(role.scopes), found["place"], found["team"], found["source"])


class SignIn:
    """Sign-in by a provider.

    Args:
        issuer: its address; `/.well-known/openid-configuration` beneath it says the rest.
        client_id, client_secret: as registered with it.
        secret: signs the cookie of a sign-in under way.
    """

    def __init__(self, issuer: str, client_id: str, client_secret: str, secret: bytes, *, secure: bool) -> None:
        self._flow = URLSafeTimedSerializer(secret, salt="oidc flow")
        self._secure = secure
        self.issuer = issuer.rstrip("/")
        registry = OAuth()
        self._client = registry.register(
            "provider",
            client_id=client_id,
            client_secret=client_secret,
            server_metadata_url=f"{self.issuer}/.well-known/openid-configuration",
            client_kwargs={"scope": "openid profile email", "code_challenge_method": "S256"},
        )

    async def begin(self, request: Request, back: str) -> RedirectResponse:
        """Send somebody to the provider."""
        request.scope["session"] = {}
        try:
            response: RedirectResponse = await self._client.authorize_redirect(request, back)
        except Exception as error:  # whatever goes wrong on the way to the provider
            raise _unreachable() from error
        response.set_cookie(
            FLOW_COOKIE,
            self._flow.dumps(request.scope.pop("session")),
            max_age=FLOW_LASTS,
            path="/sign-in",
            httponly=True,
            samesite="lax",
            secure=self._secure,
        )
        return response

    async def claims(self, request: Request) -> Mapping[str, Any]:
        """The claims of somebody who came back: state, PKCE, signature, issuer, audience, end and nonce are checked.

        Raises:
            ProblemError: 403, when anything of it is not as it must be; never what the provider said.
        """
        try:
            request.scope["session"] = self._flow.loads(request.cookies.get(FLOW_COOKIE, ""), max_age=FLOW_LASTS)
            token = await self._client.authorize_access_token(request, claims_options=await self._wanted())
        except (BadSignature, OAuthError) as error:
            raise refused() from error
        except ProblemError:
            raise
        except Exception as error:  # a forged token, a provider that is down, an answer that is none
            raise refused() from error
        finally:
            request.scope.pop("session", None)
        claims = token.get("userinfo")
        if not claims:
            raise refused()
        return dict(claims)

    async def _wanted(self) -> dict[str, Any]:
        """What must stand in an ID token; and that it is signed by a key that only the provider has."""
        metadata = await self._client.load_server_metadata()
        offered = metadata.get("id_token_signing_alg_values_supported") or ["RS256"]
        metadata["id_token_signing_alg_values_supported"] = [one for one in offered if one in SIGNED_BY] or ["RS256"]
        if str(metadata.get("issuer", "")).rstrip("/") != self.issuer:
            raise refused()
        return {
            "iss": {"essential": True, "values": [metadata["issuer"]]},
            "aud": {"essential": True, "values": [self._client.client_id]},
        }


def refused() -> ProblemError:
    """A sign-in that came to nothing."""
    detail = "Your organisation's sign-in did not come through. Go to the sign-in page and begin again."
    return ProblemError(403, "sign-in-refused", "You are not signed in", detail)


def no_role() -> ProblemError:
    """Somebody whom nobody has said may do anything here."""
    detail = (
        "Your organisation knows you, but nobody has said what you may do here, or it has not confirmed that your e-mail address "
        "is yours. Ask whoever runs In Common for you."
    )
    return ProblemError(403, "no-role", "You have no part in this yet", detail)


def _unreachable() -> ProblemError:
    detail = "Your organisation's sign-in does not answer. Try again soon."
    return ProblemError(503, "not-ready", "The sign-in cannot be reached", detail)
