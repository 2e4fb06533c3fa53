"""What makes the methods cheap changes nothing they find: each quick way beside the long one, on real and drawn texts."""

import csv
import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from services.ingest.texts import names, normal
from services.ingest.texts.kinds import infer_kind, kind_of
from services.ingest.texts.redaction import FINDERS, LEAST_DIGITS, Redaction, find_redactions, merge
from services.ingest.texts.seen import UNSEEN, plain_numbers

LABELLED = Path(__file__).with_name("labelled_sentences.csv")
PIECES = (
    "Mrs O'Neill", "éMr Smith", "Mr. Van der Berg", "PC Jones", "07700 900123", "+(12345678", "((0113) 4960000",
    "943 476 5919", "4111 1111 1111 1111", "AB123456C", "SW1A 1AA", "DOB 1 jan 90", "a/c 123456", "12-34-56 12345678",
    "WWW.x.org", "HTTPS://a.b", "httpſ://x", "a@b.co", "٠٧٧٠٠ ٩٠٠١٢٣", "’", "£50", " ", "Straße", "İ", "e\u0301", "\u200b",
)  # fmt: skip
DRAWN = st.lists(st.sampled_from(PIECES) | st.text(max_size=12), max_size=8).map("".join)


@cache
def sentences() -> tuple[str, ...]:
    """Every labelled sentence, by itself and with what redaction looks for beside it."""
    with LABELLED.open(encoding="utf-8", newline="") as file:
        said = [row["text"] for row in csv.DictReader(file)]
    return (*said, *(f"{one} {PIECES[at % len(PIECES)]}" for at, one in enumerate(said)))


def every_finder(text: str) -> tuple[Redaction, ...]:
    """Redactions with every pattern tried on every text, whether it can be there or not, as posted and as it is seen."""
    stood = [at for at, sign in enumerate(text) if UNSEEN.match(sign) is None]
    plain = "".join(text[at] for at in stood)
    found = [Redaction(stood[one.start], stood[one.end - 1] + 1, one.what) for one in _as_it_stands(plain)]
    return merge([*found, *_as_it_stands(text)])


def _as_it_stands(text: str) -> list[Redaction]:
    plain = plain_numbers(text)
    found = [one for what, find in FINDERS.items() for one in find(plain if what in LEAST_DIGITS else text)]
    return [*found, *_titled(text)]


def _titled(text: str) -> Iterator[Redaction]:
    """Titled names as if the text began with one, so that the scan is never left out."""
    for start, end in names.titled_names(f"Mr A. {text}"):
        yield Redaction(start - 6, end - 6, "name")


def long_normal(text: str) -> str:
    """The normal form by its definition, for every text."""
    same = {"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‐": "-", "‑": "-"}
    current = text
    for _ in range(4):
        folded = unicodedata.normalize("NFKC", current).casefold()
        folded = "".join(same.get(sign, sign) for sign in folded if sign not in "\u00ad\u200b\u2060\ufeff")
        folded = re.sub(r"\s+", " ", unicodedata.normalize("NFKC", folded)).strip().rstrip(" .,;:!?\"'…-")
        if folded == current:
            break
        current = folded
    return current


def test_a_pattern_left_out_would_have_found_nothing_in_any_sentence() -> None:
    """The sentences of the test set, with and without numbers, names and addresses."""
    assert [text for text in sentences() if find_redactions(text) != every_finder(text)] == []


@given(DRAWN)
def test_a_pattern_left_out_would_have_found_nothing_in_any_text(text: str) -> None:
    """Hostile mixtures too: other scripts' digits, letters that fold to others, titles inside words."""
    assert find_redactions(text) == every_finder(text)


def test_the_short_normal_form_is_the_long_one() -> None:
    """For every sentence of the test set."""
    assert [text for text in sentences() if normal.normalise(text) != long_normal(text)] == []


@given(DRAWN | st.text(alphabet=st.characters(max_codepoint=127), max_size=80))
def test_the_short_normal_form_is_the_long_one_for_any_text(text: str) -> None:
    """Control characters and blanks of every sort included."""
    assert normal.normalise(text) == long_normal(text)


def test_a_kind_is_the_same_with_and_without_its_why() -> None:
    """For every sentence, under a heading that promises one and without."""
    for number, text in enumerate(sentences()[:200]):
        heading = ("", "Goals:", "Strengths and difficulties")[number % 3]
        judged = infer_kind(text, heading)
        assert kind_of(text, heading) == (judged.kind, judged.confidence)


@given(DRAWN)
def test_known_names_are_found_whatever_the_script(text: str) -> None:
    """A plain word is bared the short way, any other the long way, to the same."""
    for word in text.split():
        opened = unicodedata.normalize("NFKD", re.sub("['’]", "", word).casefold()).translate(names._PLAIN)
        assert names.bare_form(word) == "".join(sign for sign in opened if not unicodedata.combining(sign))
