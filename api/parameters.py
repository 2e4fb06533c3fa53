"""What stands behind the question mark: one that nobody reads is refused, so that no figure seems narrowed that is not."""

from __future__ import annotations

from collections import Counter
from typing import Final

from fastapi import Request
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute

from api.bodies import named
from api.problems import invalid

MACHINES: Final = "/v1/"
"""Pages are passed over: what mail programs and browsers add to their addresses is nobody's mistake."""


async def known_parameters(request: Request) -> None:
    """Refuse a parameter that this address does not know, or that is given twice.

    Raises:
        ProblemError: 422, naming each.
    """
    if not request.url.query or not request.url.path.startswith(MACHINES):
        return
    known = _known(request.scope["route"])
    given = Counter(name for name, _ in request.query_params.multi_items())
    wrong = [(named(name), _mend(known)) for name in given if name not in known]
    wrong += [(name, "is given twice; keep one of the two") for name in given if name in known and given[name] > 1]
    if wrong:
        raise invalid(*wrong)


def _mend(known: frozenset[str]) -> str:
    there = f"; there are {', '.join(sorted(known))}" if known else ""
    return f"is not a parameter of this address, so it would narrow nothing; leave it out{there}"


def _known(route: APIRoute) -> frozenset[str]:
    return frozenset(_names(route.dependant))


def _names(dependant: Dependant) -> set[str]:
    own = {field.alias for field in dependant.query_params}
    return own.union(*(_names(one) for one in dependant.dependencies))
