"""How a case note is cut into statements."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from services.ingest.texts.lines import Shape
from services.ingest.texts.splitting import LONGEST, split
from tests.support.hostile import one_pass


def cut(text: str) -> list[str]:
    """The statements' texts."""
    return [text[span.start : span.end] for span in split(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He is low. He is not eating.", ["He is low.", "He is not eating."]),
        ("mum tired. not sleeping. dad away", ["mum tired.", "not sleeping.", "dad away"]),
        ("Seen by Dr. Patel approx. 3 wks ago.", ["Seen by Dr. Patel approx. 3 wks ago."]),
        ("Needs help, e.g. with bills, i.e. gas.", ["Needs help, e.g. with bills, i.e. gas."]),
        ("Next appt. w/ J. Smith on tues. at ten.", ["Next appt. w/ J. Smith on tues. at ten."]),
        ("Seen last wk. She was well.", ["Seen last wk.", "She was well."]),
        ("T/C w/ mum re: arrears; d/w HV", ["T/C w/ mum re: arrears", "d/w HV"]),
        ("no heating;boiler broken ;; damp", ["no heating", "boiler broken", "damp"]),
        ("Owes £1,200.50 since 12.3.24 at 10.30. Worried.", ["Owes £1,200.50 since 12.3.24 at 10.30.", "Worried."]),
        ("Form is at https://x.org/a.B?c;d. She has it.", ["Form is at https://x.org/a.B?c;d.", "She has it."]),
        ("Mail joe.Bloggs@x.org. He replied.", ["Mail joe.Bloggs@x.org.", "He replied."]),
        ("I was so low... I could not get up.", ["I was so low...", "I could not get up."]),
        ("He is… not himself.", ["He is… not himself."]),
        ("? depression. ?carer strain", ["? depression.", "?carer strain"]),
        (
            'She said "I am tired. I want to go home." Then left.',
            ['She said "I am tired. I want to go home."', "Then left."],
        ),
        ("“Where is he? I miss him,” she said.", ["“Where is he? I miss him,” she said."]),
        ("'I'm done. I can't do it' he said. Cried.", ["'I'm done. I can't do it' he said.", "Cried."]),
        ("She was tired.Not sleeping.", ["She was tired.", "Not sleeping."]),
        ("Is he ok? Yes!", ["Is he ok?", "Yes!"]),
        ("Debt &amp; damp. Cold.", ["Debt &amp; damp.", "Cold."]),
        ("Cold | damp // dark", ["Cold", "damp", "dark"]),
        ("他很累。他想回家。", ["他很累。", "他想回家。"]),
        ("- low mood\n• no food\n2) wants a job", ["low mood", "no food", "wants a job"]),
        ("low\r\ntired\rcold\n\n\n", ["low", "tired", "cold"]),
        ("   ...  \n -- \n", []),
        ("", []),
    ],
)
def test_case_notes_are_cut_where_a_reader_would(text: str, expected: list[str]) -> None:
    """Sentences, items, shorthand, quotes, abbreviations, addresses, numbers and dates are told apart."""
    assert cut(text) == expected


def test_a_line_that_a_narrow_window_wrapped_goes_on() -> None:
    """A long line without an end is joined to a next one that begins in lower case; a short one is not."""
    wrapped = "She told me that she has been thinking about moving nearer to her\nsister in the spring."
    assert cut(wrapped) == [wrapped]
    assert cut("low mood\nno food") == ["low mood", "no food"]


def test_forms_headings_and_copied_lines_are_known_by_their_shape() -> None:
    """A form field is one piece, a heading covers the lines below it until a gap, a label the rest of its line."""
    text = (
        "DOB: 12/04/1987\nPresenting issues:\n\n- low mood\n- debt\n\nSeen at home.\n"
        "Plan: ring GP; see mum\nNext wk too.\n> old mail\nFrom: J\nNO HEATING SINCE FRI\n**Goals**\na flat"
    )
    found = [
        (span.shape, text[span.start : span.end], text[slice(*span.under)] if span.under else None)
        for span in split(text)
    ]
    assert found == [
        (Shape.FIELD, "DOB: 12/04/1987", None),
        (Shape.HEADING, "Presenting issues:", None),
        (Shape.SENTENCE, "low mood", "Presenting issues:"),
        (Shape.SENTENCE, "debt", "Presenting issues:"),
        (Shape.SENTENCE, "Seen at home.", None),
        (Shape.HEADING, "Plan:", None),
        (Shape.SENTENCE, "ring GP", "Plan:"),
        (Shape.SENTENCE, "see mum", "Plan:"),
        (Shape.SENTENCE, "Next wk too.", None),
        (Shape.COPIED, "> old mail", None),
        (Shape.FIELD, "From: J", None),
        (Shape.SENTENCE, "NO HEATING SINCE FRI", None),
        (Shape.HEADING, "**Goals**", None),
        (Shape.SENTENCE, "a flat", "**Goals**"),
    ]


@pytest.mark.parametrize(
    "title",
    [
        "STRENGTHS BASED CONVERSATION v3.2 29/09/2026",
        "HOME VISIT RECORD v2 1-2-26",
        "Contact form, version 4.1",
        "Goals and Barriers ver. 10.2.1",
    ],
)
def test_a_forms_title_is_known_by_its_version_and_promises_nothing(title: str) -> None:
    """It is a field, whatever day it names, and what stands under it is judged by its own words."""
    spans = split(f"{title}\nNext door is loud.")
    assert [(span.shape, span.under) for span in spans] == [(Shape.FIELD, None), (Shape.SENTENCE, None)]


@pytest.mark.parametrize(
    "text",
    [
        "He was told to use form v3.2",
        "Windows v10",
        "School: refusing to go since Monday",
        "She has one worry: the rent",
        "Letter to landlord: no reply yet",
        "Mum said: I am tired",
        "> 5 falls this month",
        "#NewYearsResolution be kinder",
        "o/e low in mood",
    ],
)
def test_what_only_resembles_a_form_is_still_said(text: str) -> None:
    """A statement is not lost to the shapes of headings, fields or copied lines."""
    last = split(text)[-1]
    assert last.shape is Shape.SENTENCE
    assert text.endswith(text[last.start : last.end])


PIECES = st.sampled_from(
    [
        *(
            "a",
            "mum",
            "He",
            "I",
            "wanted",
            "Dr.",
            "approx.",
            "e.g.",
            "£5",
            "10.30",
            "12/3/24",
            "w/",
            "T/C",
            "re:",
            "&amp;",
        ),
        *(
            "...",
            "…",
            ";",
            ":",
            "|",
            "//",
            "?",
            "!",
            ".",
            ",",
            '"',
            "'",
            "“",
            "”",
            "‘",
            "’",
            "(",
            ")",
            "-",
            "•",
            "*",
            "#",
            ">",
        ),
        *(
            "1.",
            "2)",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "\u2028",
            "\x85",
            "\xa0",
            "Goals:",
            "DOB:",
            "http://a.b/c;d",
            "x@y.z",
        ),
        *("é", "语言。", "﷽", "İ", "ß", "𝔘", "\u0301"),
    ]
)
NOTES = st.one_of(
    st.text(max_size=300),
    st.lists(PIECES, max_size=80).map(" ".join),
    st.lists(PIECES, max_size=80).map("".join),
    st.integers(1, 5).flatmap(lambda n: st.lists(PIECES, min_size=1, max_size=6).map(lambda p: " ".join(p) * 40 * n)),
)


@given(NOTES)
@example("a" * 1000)
@example('"' + "word. " * 200)
def test_nothing_said_is_lost_repeated_or_too_long(text: str) -> None:
    """Spans are in order, apart, bounded and visible at both ends; only list numbers are outside them."""
    at = 0
    outside = []
    for span in split(text):
        assert at <= span.start < span.end <= len(text)
        assert span.end - span.start <= LONGEST
        assert not text[span.start].isspace()
        assert not text[span.end - 1].isspace()
        if span.under:
            assert 0 <= span.under[0] < span.under[1] <= span.start
        outside.append(text[at : span.start])
        at = span.end
    outside.append(text[at:])
    for gap in outside:
        # \d covers the digits of every script, as the list mark's own pattern does.
        left = re.sub(r"(?:^|(?<=\s))\(?\d{1,2}[.)](?=\s)", "", gap)
        assert not any(character.isalnum() for character in left)


def test_a_long_sentence_is_cut_at_its_joints() -> None:
    """Over 400 characters, pieces end at a comma or blank, never inside a word."""
    text = ", and ".join(f"she waited at desk number {n}" for n in range(60))
    pieces = cut(text)
    assert len(pieces) > 3
    assert re.sub(r"\W+", " ", " ".join(pieces)) == re.sub(r"\W+", " ", text)


HOSTILE = [
    ".", "a. ", '"', "'a ", " ", "\n", "a\n", "a;", "a@", "!a", "a", "- ", "> ", "1. ", "A:\n", "(", "'a' ", "“a. ",
    "x.Ab", "*", "#", "**a", "a:", "&a", ". ", ".\u2028", "re:\n", "http://", "a" * 70 + "\n", "aaa.aaa.", "| ", "’",
]  # fmt: skip


@pytest.mark.parametrize(
    ("unit", "characters"),
    [*((unit, 32_768) for unit in HOSTILE), *((unit, 262_144) for unit in ("a\n", ".", "'a ", "x.Ab"))],
)
def test_hostile_text_takes_no_longer_than_any_other(unit: str, characters: int) -> None:
    """256 KiB take under a second on an idle core; a pattern that steps back takes minutes."""
    text = unit * (characters // len(unit))
    with one_pass():
        split(text)
