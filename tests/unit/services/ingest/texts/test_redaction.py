"""What is blacked out, what is left, and that nothing found remains.

Numbers are from ranges kept for fiction or tests; people are invented.
"""

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.ingest.texts.checks import is_nhs_number
from services.ingest.texts.redaction import Redaction, apply, find_redactions, merge, within
from tests.support.hostile import one_pass


def shown(text: str, *names: str) -> str:
    """The text as shown."""
    return apply(text, find_redactions(text, names))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rang 07700 900123.", "Rang [phone]."),
        ("Tel.07700900123", "Tel.[phone]"),
        ("اتصل على ٠٧٧٠٠٩٠٠١٢٣ غدا", "اتصل على [phone] غدا"),
        ("फोन ०७७०० ९००१२३", "फोन [phone]"),
        ("+44 (0)113 496 0000 or (0113) 496 0000", "[phone] or [phone]"),
        ("0113 496 0000 07700 900123 07700 900124", "[phone] [phone] [phone]"),
        ("NHS 943 476 5919 / 9434765919", "NHS [nhs-number] / [nhs-number]"),
        ("NI AB 12 34 56 C, ab123456c", "NI [ni-number], [ni-number]"),
        ("at SW1A 1AA and m1 1ae", "at [postcode] and [postcode]"),
        ("a.b+c@x.co.uk wrote", "[email] wrote"),
        ("see www.facebook.com/joe.b", "see [link]"),
        ("card 4111 1111 1111 1111", "card [card]"),
        ("sort code 12-34-56 account no. 12345678", "sort code [account] account no. [account]"),
        ("pay 12-34-56 12345678", "pay [account]"),
        ("DOB: 12/04/1987, born on 3rd March 1990", "DOB: [date-of-birth], born on [date-of-birth]"),
        ("Mrs Okafor, Dr. Patel, PC Jones and Miss O'Neill-Smith", "Mrs [name], Dr. [name], PC [name] and Miss [name]"),
        ("Mr van der Berg's dog; Nurse Adébáyọ̀ rang", "Mr [name]'s dog; Nurse [name] rang"),
    ],
)
def test_numbers_addresses_and_titled_names_go(text: str, expected: str) -> None:
    """Each sort is found by its form and check, and named by its sort."""
    assert shown(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Owes £1,842.50 since 12/03/2024 at 10.30",
        "on 01-02-2024 10.30 and 2024-03-12 14",
        "ref 2291/HB/07, re 123456, wk1 2nd visit",
        "1234567890 is no NHS number, 4111111111111112 no card",
        "Mr and Mrs, Mr A, NEVER MISS A PAYMENT, PC World, Nurse Practitioner, dr said",
        "she will may be hope for grace",
        "3 of 12 sessions, 100% of 1000000000",
        "",
    ],
)
def test_ordinary_figures_and_words_stay(text: str) -> None:
    """Money, dates, references, numbers that fail their check and roles are left alone."""
    assert shown(text) == text


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        ("Siân saw SIAN and sian's mum", ["Siân"], "[name] saw [name] and [name]'s mum"),
        ("Anne-Marie rang", ["Anne Marie Jones"], "[name] rang"),
        ("Anne rang; Jones too; annex stays", ["Anne-Marie Jones"], "[name] rang; [name] too; annex stays"),
        ("Will will hope. Hope hopes", ["Will Hope"], "[name] will hope. [name] hopes"),
        ("O’Neill and ONeill", ["O'Neill"], "[name] and [name]"),
        ("J. Xu and Ng left", ["Xu", "Ng"], "J. [name] and [name] left"),
        ("Joost van der Berg went; the van der", ["Joost van der Berg"], "[name] went; the van der"),
        ("Mohammed Al-Hassan, al fresco", ["Mohammed al Hassan"], "[name], al fresco"),
        ("王小明 left", ["王小明"], "[name] left"),
        ("Ольга и Ольги", ["ольга"], "[name] и Ольги"),
        ("A b c", ["A"], "A b c"),
        ("nothing", ["", "  ", "-"], "nothing"),
    ],
)
def test_known_names_go_by_their_parts(text: str, names: list[str], expected: str) -> None:
    """Whole words in any case, possessives and hyphens; everyday words only with a capital; one letter never."""
    assert shown(text, *names) == expected


# Names of many origins (invented people). Recall over them is what docs/decisions/0030 reports.
ORIGINS = (
    "Oluwaseun Adébáyọ̀", "Nguyễn Thị Hương", "Siân Llewellyn", "Caoimhe Ní Bhriain", "Jean-Pierre D'Souza",
    "Zoë Müller", "Łukasz Wójcik", "Fatima al-Zahra", "Mohammed bin Tariq", "Björk Guðmundsdóttir",
    "José da Silva", "Ayşe Yılmaz", "İbrahim Çelik", "Σοφία Παπαδοπούλου", "Ольга Иванова", "王小明",
    "Priya Krishnamurthy", "Gurpreet Kaur", "Tadhg O’Sullivan", "Anh Lê", "Ng Wei", "Abimbola Ogunleye",
    "Dafydd ap Rhys", "Kwame Mensah-Boateng", "Grace Hope", "Will Storm", "Rose May", "Mark Hill",
    "María-José Ñíguez", "Håkon Ødegård", "Tāne Māhuta", "S'thembiso Dlamini",
)  # fmt: skip
SETTINGS = (
    "Saw {} today.",
    "{}'s mum rang",
    "t/c from {}, upset",
    "({})",
    "Mum said “{} hits me”",
    "d/w {}/SW re: rent",
)


@pytest.mark.parametrize("name", ORIGINS)
def test_names_of_many_origins_are_found_when_known(name: str) -> None:
    """Every part of two letters or more of a known name is gone, written as given, in capitals, or decomposed."""
    for written in (name, name.upper(), unicodedata.normalize("NFD", name)):
        for setting in SETTINGS:
            left = shown(setting.format(written), name)
            assert left == setting.format("[name]")


@given(
    st.text(max_size=60),
    st.integers(0, 999_999_999),
    st.sampled_from(["07700 900123", "a.b@example.org", "AB123456C", "SW1A 1AA", "4111 1111 1111 1111", "Zebedee"]),
    st.text(max_size=60),
)
def test_nothing_planted_remains(before: str, front: int, planted: str, after: str) -> None:
    """Whatever stands around it, what was planted apart from other words is gone once applied."""
    numbers = [f"{front:09d}{last}" for last in range(10) if is_nhs_number(f"{front:09d}{last}")]
    for secret in [planted, *numbers]:
        left = shown(f"{before} ; {secret} ; {after}", "Zebedee")
        assert f" {secret} " not in left.replace(";", " ") or secret in before + after


PIECES = st.sampled_from(
    [
        "Mr ",
        "Dr. ",
        "Okafor",
        "will",
        "Will",
        "07700 900123",
        "0",
        "12",
        " ",
        "-",
        "'s",
        "’",
        "a@b.co",
        "SW1A 1AA",
        "\n",
        "é",
    ]
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=30).map("".join))


@given(TEXTS, st.lists(st.text(max_size=20), max_size=3))
def test_redactions_are_in_order_apart_and_inside(text: str, names: list[str]) -> None:
    """Spans never overlap or touch, whatever the text and names; what is outside them is kept to the letter."""
    found = find_redactions(text, ["Will Okafor", *names])
    at = -1
    for one in found:
        assert at < one.start < one.end <= len(text)
        at = one.end
    kept = [
        text[a:b] for a, b in zip([0, *(r.end for r in found)], [*(r.start for r in found), len(text)], strict=True)
    ]
    labels = [f"[{one.what}]" for one in found]
    assert apply(text, found) == "".join(part for pair in zip(kept, [*labels, ""], strict=True) for part in pair)


@given(TEXTS)
def test_a_known_name_never_stands_in_what_is_shown(text: str) -> None:
    """After applying, no redaction by known name is left to find."""
    left = shown(text, "Zebedee Okafor")
    assert "okafor" not in [word.strip(".,'’").casefold() for word in left.split()]


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(1, 20)), max_size=10))
def test_merging_covers_the_same_and_leaves_gaps(spans: list[tuple[int, int]]) -> None:
    """The union of characters is unchanged, and merged ones have at least one character between."""
    given_spans = [Redaction(start, start + length, "name") for start, length in spans]
    merged = merge(given_spans)
    assert {at for one in merged for at in range(one.start, one.end)} == {
        at for one in given_spans for at in range(one.start, one.end)
    }
    assert all(one.end < other.start for one, other in pairwise(merged))


def test_redactions_of_another_text_are_refused() -> None:
    """Applying spans that are out of bounds, out of order or overlapping is an error that shows none of the text."""
    for bad in (
        [Redaction(0, 9, "name")],
        [Redaction(2, 3, "name"), Redaction(0, 1, "name")],
        [Redaction(-1, 1, "name")],
    ):
        with pytest.raises(ValueError, match="in order") as raised:
            apply("secret", bad)
        assert "secret" not in str(raised.value)


def test_a_statement_takes_its_part_of_the_notes_redactions() -> None:
    """Spans are counted from the statement's start and cut at its ends."""
    text = "Hi. Mrs Okafor rang."
    found = find_redactions(text)
    assert apply(text[4:], within(found, 4, len(text))) == "Mrs [name] rang."
    assert within(found, 0, 3) == ()
    assert within([Redaction(2, 8, "name")], 4, 6) == (Redaction(0, 2, "name"),)


HOSTILE = [
    "1 ",
    "1",
    "a@",
    "a.",
    "Mr A ",
    "Mr A-",
    "www.",
    "dob ",
    "AB1 ",
    "+(",
    "a a ",
    "01 ",
    "0 ",
    "de ",
    "a'aa",
    "12-04-2020 ",
    "943/476/",
    "\u00ad",
    "Dan\u200bny",
    "徐",
    "พิ",
    "as",
]


@pytest.mark.parametrize("unit", [*HOSTILE, "Mr " + "A" * 60_000])
def test_hostile_text_takes_no_longer_than_any_other(unit: str) -> None:
    """64 Ki characters take a fraction of a second; a pattern that steps back would take minutes."""
    text = unit * max(1, 65_536 // len(unit))
    with one_pass():
        find_redactions(text, ["a b", "van de a", "徐徐伟", "พิพิม", "Danny"])


def test_letters_of_a_mathematical_script_are_the_letters_they_look_like() -> None:
    """They have no case of their own, so they are taken apart before case is left out of account."""
    assert shown("𝐃𝐚𝐧𝐧𝐲 rang", "Danny") == "[name] rang"


@pytest.mark.parametrize(
    "unseen", ["\u00ad", "\u200b", "\u200c", "\u2060", "\ufeff", "\ufe0f", "\u202e", "\ufffc", "\u2800"]
)
def test_what_is_not_seen_in_a_name_or_number_makes_no_difference(unseen: str) -> None:
    """Text pasted from elsewhere is full of it; the redaction takes in what lies inside, counted in the text as posted."""
    assert shown(f"Dan{unseen}ny is here", "Danny") == "[name] is here"
    assert shown("Danny is here", f"Dan{unseen}ny") == "[name] is here"
    assert shown(f"nhs 943{unseen}476{unseen}5919{unseen} rang") == f"nhs [nhs-number]{unseen} rang"
    assert shown(f"{unseen}é Mrs Oka{unseen}for, SW1A{unseen} 1AA") == f"{unseen}é Mrs [name], [postcode]"
    assert shown(f"rang 07700{unseen} 900123") == "rang [phone]"
    assert shown(f"Danny{unseen}Okafor", "Danny Okafor") == f"[name]{unseen}[name]"


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        ("Dannys room, dannys room", ["Danny"], "[name] room, [name] room"),
        ("Dannyʼs room", ["Danny"], "[name]ʼs room"),
        ("Kasias flat", ["Katarzyna"], "[name] flat"),
        ("Graces room; says graces", ["Grace"], "[name] room; says graces"),
        ("this does thus, Thus", ["Thi Doe Thu"], "this does thus, Thus"),
        ("Nas, boss", ["Na Bos"], "Nas, boss"),
    ],
)
def test_a_possessive_without_its_apostrophe_is_a_name(text: str, names: list[str], expected: str) -> None:
    """A known name's; of a name that is a word only with a capital; other words that end so stay."""
    assert shown(text, *names) == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("徐伟来了", "徐伟", "[name]来了"),
        ("我看见徐伟。", "徐伟", "我看见[name]。"),
        ("山田さんが来た", "山田", "[name]さんが来た"),
        ("ｶﾅｴちゃん", "カナエ", "[name]ちゃん"),
        ("วันนี้สมชายมา", "สมชาย", "วันนี้[name]มา"),
        ("พิมพ์ไปหาหมอ", "พิมพ์", "[name]ไปหาหมอ"),
        ("김민준이 왔다", "김민준", "[name]이 왔다"),
        ("प्रिया आई", "प्रिया", "[name] आई"),
        ("பிரியா வந்தாள்", "பிரியா", "[name] வந்தாள்"),
        ("徐来了", "徐伟", "徐来了"),
    ],
)
def test_a_name_in_a_script_without_blanks_is_found_within_a_run(text: str, name: str, expected: str) -> None:
    """And a name with vowel signs is one word."""
    assert shown(text, name) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SW1A-1AA, M1 - 1AE", "[postcode], M1 - 1AE"),
        ("943/476/5919, 943/476/5918", "[nhs-number], 943/476/5918"),
        ("943 / 476 / 5919", "[nhs-number]"),
        ("07700\u202f900123, 0113\u2011496\u20110000", "[phone], [phone]"),
        ("1/943/476/5919", "1/943/476/5919"),
    ],
)
def test_numbers_are_found_with_other_marks_between(text: str, expected: str) -> None:
    """An NHS number only where its check holds."""
    assert shown(text) == expected
