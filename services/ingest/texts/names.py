"""Finds people's names: those the poster gave, and a title with a capitalised name after it.

No list of first names decides here: such lists know the names of the many and miss those of the few, which is the wrong
way round for the people in these notes. `review` has one, and only raises a flag with it.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final

from services.ingest.texts.listed import listed
from services.ingest.texts.seen import UNSEEN, plain_apostrophes
from services.ingest.texts.short_forms import short_forms

# First names and surnames that are also everyday words: only matched where the note writes them with a capital.
ALSO_WORDS: Final = listed(
    """
    a abbey ace al amber an angel april art ash august autumn baker bay be bell ben berry best bill bird black
    blue bob bond brook brooks brown buck bush butcher butler can carol carpenter cash chance charity chase chip
    church clay cliff close coal cook cooper count crisp cross crystal daisy dale dawn day dean dear dee destiny
    dick do drew duke earl earnest ebony eden ever faith fern field fisher flint flora forest foster fox frank
    gale gay gene ginger glen go good grace grant gray green grey guy hall happy harmony hart hazel heath
    heather he hill his holly holm honey hope house hunt hunter in iris iron is it ivory ivy jack jade jasmine
    jet jewel john joy june justice kay king kit knight lake lane lark lee lemon lily link lo long love low luck
    ma major man march mark marsh mason may me mercy mike mill mine mo moody moon moss my myrtle nick night no
    noble nor north novel nurse of old olive on or page paige park parks patience patsy pat pearl pen penny peg
    pepper pet pick pierce pip piper plum poll pope poppy power price pride prince prior queen quick rain ray
    reed rich river rob robin rock rod rose rosemary rowan royal ruby rue russet sage sally sand sandy savage
    say sea serenity shade sharp short sky skip smart so snow song sonny speed star stone storm strange street
    stuart sue summer sun tab tailor tanner taylor temple terry thorn tiger tim to tom trinity tuck turner van
    violet vic victor wade walker wall ward warden water way webb west wheeler white who wild will wills winter
    wise wish wolf wood woods wren young
    """
)
PARTICLES: Final = listed("al bin bint da de del den der di dos du el ibn la le mac of te ter the van von y")

_NEEDS_CAPITAL: Final = ALSO_WORDS | PARTICLES

_REST = r"(?:[^\W\d_]|[\u0300-\u036f])"  # a letter or the accent that stands on one
_CAPITALISED = rf"[^\W\d_a-z]{_REST}{{0,40}}(?:['’-]{_REST}{{1,40}}){{0,3}}"
_TITLES: Final = (
    "Mrs|Mr|Ms|Mx|Miss|Master|Dr|Doctor|Prof|Professor|Rev|Revd|Fr|Sr|Sir|Dame|Lord|Lady|Cllr|Councillor|PC|PCSO|"
    "DC|DS|DI|Sgt|Sergeant|Inspector|Judge|Nurse|Imam|Rabbi|Pastor|Auntie|Aunty|Aunt|Uncle|Nan|Nana|Cousin|MR|MRS|MS|"
    "DR|MISS"
)
_TITLED = re.compile(
    rf"\b(?:{_TITLES})\.?[ \u00a0\t]{{1,2}}"
    r"((?:(?:de|van|von|der|den|da|di|el|al|bin|la|le|O['’])[ \u00a0-]?){0,3}"
    rf"{_CAPITALISED}"
    rf"(?:[ \u00a0](?!(?:And|But|Is|Was|Has|Had|Will|Said|Says|The|To)\b){_CAPITALISED}){{0,2}})"
)
_CAPITALS = re.compile(r"[A-Z][A-Za-z]*+")
_A_TITLE: Final = frozenset(_TITLES.split("|"))
# A capitalised word after a title that is a role or a place, not a name ("PC World", "Nurse Practitioner").
_NO_NAMES: Final = listed(
    """
    world practitioner manager team surgery specialist consultant led and or in on at to is was has had will
    said says the of
    """
)
_WORD = re.compile(r"[^\W\d_]++")


def titled_names(text: str) -> Iterator[tuple[int, int]]:
    """Names after a title: "Mrs Okafor", "Dr Patel", "PC Jones". The title itself stays, since it says something.

    Yields:
        (start, end) of each name without its title and without a possessive's ending.
    """
    if _A_TITLE.isdisjoint(_CAPITALS.findall(text)):  # every title is a run of letters that begins with a capital
        return
    for found in _TITLED.finditer(text):
        start, end = found.span(1)
        said = found.group(1)
        first = _WORD.search(said)
        if first is None or first.group().casefold() in _NO_NAMES or _is_letter(said.split()[0]):
            continue
        if said.endswith(("'s", "’s")):
            end -= 2
        yield start, end


def _is_letter(word: str) -> bool:
    """An initial or the article ("Mr A", "MISS A PAYMENT"); one sign of another script may be a whole name."""
    return len(word) == 1 and word.isascii()


def name_spans(text: str, known_names: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Where the given names stand in a text: whole names and each part of two letters or more, as whole words.

    Case and accents do not matter ("Siân" finds "SIAN"), a possessive or a hyphenated name is found by its parts
    ("Anne" in "Anne's" and "Anne-Marie"). A part that is also an everyday word ("Will", "Grace", "May") counts only
    where it is written with a capital. Particles ("van", "de", "al") count only beside another part of a name, unless
    the name given begins or ends with one written with a capital ("Al Smith"). Short forms of a name given are looked
    for as well ("Kasia" for Katarzyna), written with a capital where they are everyday words or of two letters. A possessive
    without its apostrophe is found ("Dannys"), and so is a name within a run of a script that parts no words (Han, Kana,
    Thai, ...), where it is not known to end.

    Args:
        text: where to look.
        known_names: names as the poster knows them, in any order and case; empty ones are passed over.

    Yields:
        (start, end), in order, each a run of name words that only blanks, hyphens, full stops or apostrophes part.
    """
    text = plain_apostrophes(text)
    parts: set[str] = set()
    particles: set[str] = set()
    for name in known_names:
        said = [word.group() for word in _words(plain_apostrophes(name))]
        for word in said:
            alone = len(said) == 1 or (word[0].isupper() and word in (said[0], said[-1]))
            (particles if word.casefold() in PARTICLES and not alone else parts).add(bare_form(word))
    short = set(short_forms(iter(parts))) - parts
    found: list[tuple[int, int]] = []
    pending: tuple[int, int] | None = None  # particles that wait for the name after them
    if not parts:
        return
    for here in _words(text):
        bare = bare_form(here.group())
        if (
            _is_named(here.group(), bare, parts)
            or _is_short(here.group(), bare, short)
            or (bare[-1:] == "s" and _is_owner(here.group(), bare, parts, short))
        ):
            start = here.start()
            if pending and _joined(text, pending[1], start):
                start = pending[0]
            if found and _joined(text, found[-1][1], start):
                start = found.pop()[0]
            found.append((start, here.end()))
            pending = None
        elif bare in particles:
            start = pending[0] if pending and _joined(text, pending[1], here.start()) else here.start()
            pending = (start, here.end())
        elif pending:
            pending = None
    yield from found if text.isascii() else sorted([*found, *_in_runs(text, parts)])


def _in_runs(text: str, parts: set[str]) -> Iterator[tuple[int, int]]:
    """Names within the runs of a script that parts no words."""
    sought = sorted(
        (part for part in parts if len(part) > 1 and _RUN_ON.search(part)), key=lambda part: (-len(part), part)
    )
    if not sought or _RUN_ON.search(text) is None:
        return
    plain, stood = "", list[int]()
    for at, character in enumerate(text):
        opened = bare_form(character)
        plain += opened
        stood += [at] * len(opened)
    for found in re.finditer("|".join(map(re.escape, sought)), plain):
        start, end = stood[found.start()], stood[found.end() - 1] + 1
        while end < len(text) and unicodedata.category(text[end])[0] == "M":
            end += 1  # a mark belongs to the letter that it stands on
        yield start, end


# "O'Neill" and "D’Souza" are one word, the 's of "Anne's" is not part of it.
_ASCII_WORD = re.compile("[A-Za-z]++(?:'[A-Za-z]{2,}+)*+")
# The vowel signs of many scripts are marks as accents are: a word goes on through them.
_MARKS: Final = "".join(
    c for c in map(chr, range(0x300, 0x12000)) if unicodedata.category(c)[0] == "M" and UNSEEN.match(c) is None
)
_MARKED_WORD = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{_MARKS}])*+(?:['’](?:[^\W\d_]|[{_MARKS}]){{2,}}+)*+")
# Scripts in which no blank parts one word from the next, and Hangul, where what a word does in its sentence is joined to it.
_RUN_ON: Final = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf"
    "\u4e00-\u9fff\ua9e0-\ua9ff\uaa60-\uaa7f\uac00-\ud7af\uf900-\ufaff\uff66-\uffdc\U00020000-\U0003ffff]"
)
# Words that are a name and an s, and hardly ever a possessive.
_NO_POSSESSIVES: Final = listed(
    """
    always boss class does glass goes gross jeans kids less loss mass mess miss news pass perhaps this thus times tress yes
    """
)
# Letters that no decomposition opens but that people write without their mark.
_PLAIN: Final = str.maketrans(
    {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ħ": "h"}
)
_APOSTROPHES = re.compile("['’]")


def _words(text: str) -> Iterator[re.Match[str]]:
    return (_ASCII_WORD if text.isascii() else _MARKED_WORD).finditer(text)


def bare_form(word: str) -> str:
    """A word without case, accents and apostrophes."""
    if word.isascii():
        return word.replace("'", "").lower()
    # Apart before the fold, since letters of a mathematical script have no other case, and after it.
    folded = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", word)).casefold()
    opened = unicodedata.normalize("NFKD", folded).translate(_PLAIN)
    return "".join(character for character in opened if not unicodedata.combining(character))


def _is_named(word: str, bare: str, parts: set[str]) -> bool:
    """Whether a word of the text, or a piece of it between apostrophes, is one of the parts of a name."""
    if len(bare) >= 2 and bare in parts:
        return bare not in _NEEDS_CAPITAL or word[0].isupper()
    if "'" not in word and "’" not in word:
        return False
    pieces = [bare_form(piece) for piece in _APOSTROPHES.split(word)]
    return any(len(piece) >= 2 and piece in parts and piece not in ALSO_WORDS for piece in pieces)


def _is_owner(word: str, bare: str, parts: set[str], short: set[str]) -> bool:
    """Whether a word is a possessive without its apostrophe; of a short form, or a name that is a word, by its capital."""
    owner = bare[:-1]
    if len(owner) < 3 or bare in _NO_POSSESSIVES or (owner not in parts and owner not in short):
        return False
    return (owner in parts and owner not in _NEEDS_CAPITAL) or word[0].isupper()


def _is_short(word: str, bare: str, short: set[str]) -> bool:
    """Whether a word is a short form; one that may be something else must begin, and not only consist, with a capital."""
    return bare in short and ((bare not in ALSO_WORDS and len(bare) > 2) or (word[0].isupper() and not word.isupper()))


def _joined(text: str, end: int, start: int) -> bool:
    return start - end <= 2 and all(character in " \u00a0-.'’" for character in text[end:start])
