"""Finds people's names: those the poster gave, and a title with a capitalised name after it.

No list of first names decides here: such lists know the names of the many and miss those of the few, which is the wrong
way round for the people in these notes. `review` has one, and only raises a flag with it.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final

from services.ingest.texts.listed import listed
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
    for as well ("Kasia" for Katarzyna), written with a capital where they are everyday words or of two letters.

    Args:
        text: where to look.
        known_names: names as the poster knows them, in any order and case; empty ones are passed over.

    Yields:
        (start, end), in order, each a run of name words that only blanks, hyphens, full stops or apostrophes part.
    """
    parts: set[str] = set()
    particles: set[str] = set()
    for name in known_names:
        said = [word.group() for word in _words(name)]
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
        if _is_named(here.group(), bare, parts) or _is_short(here.group(), bare, short):
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
    yield from found


# "O'Neill" and "D’Souza" are one word, the 's of "Anne's" is not part of it.
_MARKED_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*+(?:['’](?:[^\W\d_]|[\u0300-\u036f]){2,}+)*+")
# Letters that no decomposition opens but that people write without their mark.
_PLAIN: Final = str.maketrans(
    {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ħ": "h"}
)
_APOSTROPHES = re.compile("['’]")


def _words(text: str) -> Iterator[re.Match[str]]:
    return _MARKED_WORD.finditer(text)


def bare_form(word: str) -> str:
    """A word without case, accents and apostrophes."""
    if word.isascii():
        return word.replace("'", "").lower()
    opened = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", word).casefold()).translate(_PLAIN)
    return "".join(character for character in opened if not unicodedata.combining(character))


def _is_named(word: str, bare: str, parts: set[str]) -> bool:
    """Whether a word of the text, or a piece of it between apostrophes, is one of the parts of a name."""
    if len(bare) >= 2 and bare in parts:
        return bare not in _NEEDS_CAPITAL or word[0].isupper()
    if "'" not in word and "’" not in word:
        return False
    pieces = [bare_form(piece) for piece in _APOSTROPHES.split(word)]
    return any(len(piece) >= 2 and piece in parts and piece not in ALSO_WORDS for piece in pieces)


def _is_short(word: str, bare: str, short: set[str]) -> bool:
    """Whether a word is a short form; one that may be something else must begin, and not only consist, with a capital."""
    return bare in short and ((bare not in ALSO_WORDS and len(bare) > 2) or (word[0].isupper() and not word.isupper()))


def _joined(text: str, end: int, start: int) -> bool:
    return start - end <= 2 and all(character in " \u00a0-.'’" for character in text[end:start])
