"""Addresses of pages."""

from __future__ import annotations

from api.pages import paths


def test_what_stands_in_an_address_is_escaped() -> None:
    """An identifier can neither leave its part of the address nor add a question to it."""
    assert paths.pattern("a/b?c#d") == "/patterns/a%2Fb%3Fc%23d"
    assert paths.ask("s 1") == "/signals/s%201/questions"
    assert paths.answer("../x") == "/questions/..%2Fx/answers"
    assert paths.sheet("E06", "2026-W45") == "/places/E06/weeks/2026-W45"
    assert paths.readings("l/1", "s&1") == "/spaces/l%2F1/readings/s%261"
    assert paths.open_note("n1", "s&1=2") == "/openings/new?note=n1&via=s%261%3D2"


def test_a_choice_that_was_not_made_leaves_no_trace() -> None:
    """The plain list has the plain address."""
    assert paths.narrowed(kind="", place="") == "/patterns"
    assert paths.narrowed(kind="problem", place="E05") == "/patterns?kind=problem&place=E05"
