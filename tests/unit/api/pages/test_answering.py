"""Which addresses are pages, and how a reader is named."""

from __future__ import annotations

import pytest

from api.auth import Principal
from api.pages.answering import is_page, signed_in
from contracts.words import Scope


@pytest.mark.parametrize("path", ["/", "/signals/g1", "/sign-in", "/places/C01/weeks/latest", "/nothing", "/v10"])
def test_addresses_for_people(path: str) -> None:
    """Their problems are pages."""
    assert is_page(path)


@pytest.mark.parametrize("path", ["/v1", "/v1/notes", "/healthz", "/readyz", "/openapi.json", "/problems/not-found"])
def test_addresses_for_machines(path: str) -> None:
    """Their problems stay JSON."""
    assert not is_page(path)


def test_a_reader_is_named_with_their_role() -> None:
    """As their name says it, or as what they may do."""
    assert signed_in(Principal("Sam, steward")).role == "steward"
    assert signed_in(Principal("Ana", frozenset({Scope.SIGNALS_READ}))).role == "analyst"
    lead = signed_in(Principal("Dee", frozenset({Scope.ADMIN})))
    assert (lead.name, lead.role, lead.reads_openings, lead.answers_questions) == (
        "Dee",
        "data-protection lead",
        True,
        False,
    )
