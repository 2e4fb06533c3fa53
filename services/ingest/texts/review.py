"""Flags what may be a person's name that nobody told us, for somebody who knows to look at.

Two things raise a flag: a word of `personal_names.txt`, and a capitalised word where a person is spoken of ("her aunt
Xquenda", "spoke to Ixchel", "Quetzal says"), which also knows the names of the few. A flag is a doubt, not a finding: the
poster sees it in the answer to the note and may send the note again with `known_names`. Until then nothing that leaves
the context scope uses the word: it is in no pattern's name or phrase, and is hidden in readings, questions and answers.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence, Set
from functools import lru_cache
from importlib.resources import files
from typing import Final

from services.ingest.texts.listed import listed
from services.ingest.texts.names import ALSO_WORDS, PARTICLES, bare_form
from services.ingest.texts.redaction import Redaction, merge
from services.ingest.texts.seen import seen

REVIEW: Final = "review-2"
"""The method's version, stored with what it flagged."""

# Names on the list that are words in lower case, beside those that `names` knows.
_WORDS_TOO: Final = ALSO_WORDS | listed(
    """
    alpha ban banks barker bat bates ben bin blessing blossom booth bran brand butt cherry christian comfort conti
    cross desire dike ding dot fan fanta fares favour flame floor florin fletcher gang germain gift gill gloria
    heather hero holly honey jasmin jewel justin knot laid lambert latin law lemon loan luna made major marina
    martin mason merit mimosa mire mole mouse nana noble norm pan per pita precious prosper prudent rang rico roman
    rosemary said sake sales sash shell shepherd sidney sole son spare spud star stokes sung tang tin tone trace
    urban vale vogue weaver wend win won young
    """
)
# Capitalised words that are not persons: the calendar, services, benefits, places, peoples, and first words of sentences.
_NEVER: Final = listed(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december easter christmas ramadan eid diwali passover lent new year english welsh polish irish
    somali romanian arabic urdu punjabi bengali ukrainian chinese turkish kurdish farsi tigrinya portuguese spanish
    french universal credit council housing benefit benefits job jobcentre centre home office adult children social
    care services service team citizens advice environmental health occupational therapy probation police court
    hospital surgery clinic school college university church mosque temple street road lane park avenue hub duty
    crisis mental camhs dwp pip esa gp nhs ot cpn cab nfa dna tbc costa tesco asda aldi lidl salvation army sure
    start high attendance carer carers allowance blue badge st river the a an and but or not no she he they it we i
    you his her their our my this that there these those who what when where why how if in on at by to from for with
    of as is was has had have would could might will can may mum dad mam nan ok re tc sw hv ht yp mr mrs ms miss dr
    """
)
_RELATION: Final = listed(
    """
    son daughter brother sister mother father mum dad mam nan nana nain gran granny grandma grandad grandfather
    grandmother grandson granddaughter aunt auntie uncle nephew niece cousin wife husband partner boyfriend
    girlfriend fiance fiancee ex stepdad stepmum stepson stepdaughter friend neighbour mate carer worker pastor imam
    twins widow child baby flatmate housemate landlord mother-in-law father-in-law sister-in-law brother-in-law
    tad-cu mam-gu named called ms mrs mr miss
    """
)
_CONTACT: Final = listed("rang called saw met told texted visited emailed asked phoned")
_WITH: Final = listed("to with by from for and")
_SPOKE: Final = listed("spoke speak spoken talked met support thanks told live lives lived rang call tc t/c married")

# What begins a sentence, is no name and may be followed by what a person does.
_SUBJECTS: Final = listed(
    """
    everyone everybody someone somebody nobody anyone noone none nothing everything something client patient
    resident tenant customer service user person people family families parent parents mother father brother sister
    son daughter baby child kids boy girl husband wife partner uncle aunt auntie nan gran grandad grandma
    grandmother grandfather cousin friend neighbour landlord landlady worker manager nurse doctor teacher officer
    carer advocate solicitor judge bailiff interpreter pharmacist midwife counsellor therapist consultant specialist
    plumber receptionist driver police bank lender employer boss agency company charity group team panel board
    department office letter form phone line portal website email text call voicemail rent debt money income payment
    grant loan bill meter heating boiler lift ramp roof damp mould kitchen bathroom house flat room bed door car van
    bus train dog cat garden gas electric water food shop pain hip knee back leg eye eyes memory sleep mood anxiety
    health work job course training class lessons exam interview application appeal assessment referral review
    tribunal order sanction claim case plan support help advice hospital surgery clinic ward school college nursery
    library centre estate block area street landing stairwell site hostel hotel shelter situation life time today
    yesterday tomorrow morning night evening week month year relationship contact visit meeting session appointment
    medication treatment diagnosis condition nothing one two three four five both all some most many few another
    other each every still also now then just only even never always often sometimes again there here neither either
    such much more
    """
)
_DOES: Final = listed(
    """
    is was has had says said wants wanted feels felt cannot can can't could would wouldn't won't will hasn't isn't
    wasn't doesn't didn't does did needs needed asks asked lives lived works worked goes went came comes keeps kept
    lost found moved told rang sleeps slept thinks thought hopes hoped likes loves enjoys looks owes gets got knows
    knew reports reported misses missed helps helped cares takes took gave gives makes made tries tried left stays
    stayed started stopped and sings
    """
)
_AND: Final = (" ", " and ", ", ")

_TOKEN: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*+(?:['’-](?:[^\W\d_]|[\u0300-\u036f]){2,}+)*+")
_ENDING: Final = re.compile("['’](?:s|ve|re|ll|d|m|t)$", re.IGNORECASE)
_SENTENCE_ENDS: Final = re.compile(r"(?:^|[.!?:;\n])[\s\"'“‘(]*$")


@lru_cache(maxsize=1)
def names_known() -> frozenset[str]:
    """Every name of the list, and each half of a double one, without case and accents."""
    text = files("services.ingest.texts").joinpath("personal_names.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line[:1] not in ("#", "[")]
    found = {bare_form(part) for line in lines for name in line.split() for part in (name, *name.split("-"))}
    return frozenset(name for name in found if len(name) > 1) - PARTICLES


def find_flags(text: str, hidden: Sequence[Redaction] = ()) -> tuple[Redaction, ...]:
    """Where a name may stand that is not hidden yet.

    Args:
        text: as posted.
        hidden: what is blacked out anyway; nothing in it is flagged.

    Returns:
        Stretches in order that do not overlap, of the sort `name`.
    """
    found = _flags(text, hidden)
    read = seen(text)
    if read is None:
        return tuple(found)
    plain, stood = read
    places = {at: place for place, at in enumerate(stood)}
    gone = [
        Redaction(min(inside), max(inside) + 1, one.what)
        for one in hidden
        if (inside := [places[at] for at in range(one.start, one.end) if at in places])
    ]
    found += (Redaction(stood[one.start], stood[one.end - 1] + 1, "name") for one in _flags(plain, gone))
    return merge(found)


def _flags(text: str, hidden: Sequence[Redaction]) -> list[Redaction]:
    found: list[Redaction] = []
    apart = merge(hidden)
    starts = [one.start for one in apart]
    ends = {one.end for one in hidden if one.what == "name"}
    words = list(_TOKEN.finditer(text))
    names = names_known()
    for at, word in enumerate(words):
        said = word.group()
        if said.islower() and said.isascii() and said.isalpha() and said not in names:
            continue  # nearly every word, and without a capital only the list can doubt it
        before = bisect_left(starts, word.end()) - 1
        if before >= 0 and apart[before].end > word.start():
            continue
        if _may_be_a_name(text, words, at, ends, found[-1].end if found else -1):
            start, end = word.start(), word.end() - 2 * word.group().endswith(("'s", "’s"))
            if found and text[found[-1].end : start] in (" ", "-", "\u00a0"):
                start = found.pop().start
            found.append(Redaction(start, end, "name"))
    return found


def _may_be_a_name(text: str, words: Sequence[re.Match[str]], at: int, ends: Set[int], last: int) -> bool:
    """Whether a word may be one; `ends` are those of hidden names, `last` of the newest flag."""
    word = words[at].group()
    said = _ENDING.sub("", word)
    capital = len(said) > 1 and said[0].isupper() and not said.isupper()
    if capital and at and words[at - 1].group().casefold() in _RELATION and bare_form(said) in ALSO_WORDS:
        return True
    if len(said) < 2 or said.casefold() in _NEVER:
        return False
    parts = [bare_form(said), *(bare_form(part) for part in said.split("-") if part[:1].isupper())]
    listed_ = any(part in names_known() for part in parts)
    if any(part in names_known() and len(part) > 3 and part not in _WORDS_TOO for part in parts):
        return True
    if not capital:
        return False
    start = words[at].start()
    after_a_name = any(
        text[start - len(between) : start] == between and (start - len(between) in ends or start - len(between) == last)
        for between in _AND
    )
    if _first(text, start):
        return len(said) > 2 and _acts(words, at) and not _ordinary(said.casefold())
    return listed_ or after_a_name or _cued(words, at)


def _first(text: str, start: int) -> bool:
    return _SENTENCE_ENDS.search(text[max(0, start - 8) : start]) is not None


def _acts(words: Sequence[re.Match[str]], at: int) -> bool:
    """Whether a sentence's first word has something, or does what a person does; "X and" only before another capital."""
    word, following = words[at].group(), words[at + 1 : at + 3]
    if word.endswith(("'s", "’s")):
        return True
    if not following or following[0].group().casefold() not in _DOES:
        return False
    return following[0].group() != "and" or (len(following) > 1 and following[1].group()[0].isupper())


def _ordinary(word: str) -> bool:
    bare = word.removesuffix("s")
    return (
        word in _SUBJECTS | _RELATION
        or bare in _SUBJECTS | _RELATION
        or word.endswith(("ing", "ed", "ly", "tion", "ment", "ness", "ity", "-law"))
    )


def _cued(words: Sequence[re.Match[str]], at: int) -> bool:
    """Whether what stands before speaks of a person: a relation, or somebody who was rung, seen or spoken to."""
    before = list(_before(words, at))
    if not before:
        return False
    return before[0] in _RELATION | _CONTACT or (len(before) > 1 and before[0] in _WITH and before[1] in _SPOKE)


def _before(words: Sequence[re.Match[str]], at: int) -> Iterator[str]:
    for word in reversed(words[max(0, at - 2) : at]):
        yield word.group().casefold()
