"""What the door makes of a note without statements."""

from hypothesis import given
from hypothesis import strategies as st

from services.ingest.texts.statements import infer_statements, infer_voice, methods

NOTE = """Date: 3/2/25
Presenting issues:
- no heating, 2 under 5s
Rang the supplier with her; referred to the food bank.
"I want my own front door," she said.
Council says no until she has ID.
> Please see attached.
"""


def test_a_note_becomes_statements_with_kind_voice_and_reason() -> None:
    """Each line of a small note gets the kind a practitioner would give it; forms, headings and copies are none."""
    found = [(NOTE[one.start : one.end], one.kind, one.voice) for one in infer_statements(NOTE)]
    assert found == [
        ("Date: 3/2/25", "none", "worker"),
        ("Presenting issues:", "none", "worker"),
        ("no heating, 2 under 5s", "problem", "worker"),
        ("Rang the supplier with her", "action", "worker"),
        ("referred to the food bank.", "action", "worker"),
        ('"I want my own front door," she said.', "aspiration", "other"),
        ("Council says no until she has ID.", "barrier", "worker"),
        ("> Please see attached.", "none", "other"),
    ]


def test_methods_are_named_for_the_record() -> None:
    """Every method that decides has a version to store."""
    assert set(methods()) == {"splitting", "kinds", "voice"}
    assert all(methods().values())


def test_first_person_without_quotation_marks_is_the_worker() -> None:
    """An "I" in a worker's record is the worker; only a source can say otherwise."""
    assert infer_voice("I want to go home.") == "worker"
    assert infer_voice("He said ‘I want to go home and see my mum’.") == "other"
    assert infer_voice('They call it a "plan" but nothing has happened.') == "worker"


@given(st.text(max_size=600))
def test_a_voice_is_never_inferred_as_the_persons(text: str) -> None:
    """Whatever the text, the voice is worker or other and the kind one of six."""
    assert {one.voice for one in infer_statements(text)} <= {"worker", "other"}
