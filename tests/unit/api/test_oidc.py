"""From claims to a principal: the first group stands, a limit that is missing is never no limit."""

from __future__ import annotations

from typing import Any

import pytest

from api.oidc import Limit, NoRoleError, Role, principal_from
from contracts.words import Scope

ROLES = {
    "leads": Role(scopes=(Scope.ADMIN,)),
    "readers": Role(scopes=(Scope.PATTERNS_READ,), place="C01"),
    "workers": Role(scopes=(Scope.CONTEXT_READ,)),
    "writers": Role(scopes=(Scope.NOTES_WRITE,)),
}


def made(limits: dict[Limit, str] | None = None, **claims: Any) -> Any:
    """The principal of claims."""
    return principal_from({"email": "ada@example.org", **claims}, ROLES, "groups", "email", limits or {})


def test_the_first_mapped_group_stands_alone() -> None:
    """In the mapping's order; scopes and limits of two are never mixed."""
    person = made(groups=["workers", "other", "readers"])
    assert (person.scopes, person.place) == ({Scope.PATTERNS_READ}, "C01")
    assert made(groups="leads").scopes == {Scope.ADMIN}


def test_a_limit_comes_from_the_role_or_else_from_a_claim() -> None:
    """The role's own word stands."""
    assert made({"team": "dept", "place": "area"}, groups="readers", dept="North", area="C02").place == "C01"
    assert made({"team": "dept"}, groups="workers", dept="North").team == "North"


@pytest.mark.parametrize("dept", [None, "", ["North"]])
def test_a_limit_that_is_missing_is_never_no_limit(dept: Any) -> None:
    """Refused instead."""
    with pytest.raises(NoRoleError):
        made({"team": "dept"}, groups="workers", dept=dept)


def test_who_writes_writes_for_one_source() -> None:
    """As keys do."""
    with pytest.raises(NoRoleError):
        made(groups="writers")
    assert made({"source": "system"}, groups="writers", system="urn:example:housing").source == "urn:example:housing"


@pytest.mark.parametrize("claims", [{}, {"groups": []}, {"groups": {"leads": 1}}, {"groups": "leads", "email": None}])
def test_nobody_without_a_mapped_group_and_a_name(claims: dict[str, Any]) -> None:
    """Whatever else is claimed."""
    with pytest.raises(NoRoleError):
        made(**claims)


def test_whom_no_claim_limits_is_asked_for_none() -> None:
    """An admin's role says so, since a limit would make it no admin's."""
    person = principal_from(
        {"email": "ada@example.org", "groups": "leads", "dept": "North"},
        {"leads": Role(scopes=(Scope.ADMIN,), everywhere=True)},
        "groups",
        "email",
        {"team": "dept", "place": "area"},
    )
    assert (person.team, person.place, person.may(Scope.ADMIN)) == (None, None, True)


@pytest.mark.parametrize("verified", [False, "false", "False"])
def test_a_name_that_nobody_checked_to_be_theirs_is_none(verified: Any) -> None:
    """Or somebody could stand in the record of openings, and use the grants, under a colleague's address."""
    with pytest.raises(NoRoleError):
        made(groups="workers", email_verified=verified)
    assert made(groups="workers", email_verified=True).name == "ada@example.org"
