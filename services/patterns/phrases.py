"""What phrases are made of: up to three telling words near each other, as people wrote them, without the filler.

A phrase never crosses punctuation, never begins or ends with a filler word, and keeps those inside it ("waiting for the
repairs"), so that what is shown is what somebody said. Words that mean something only together ("on time") are one.
Which phrases texts hold is found in `phrase_index.py`.
"""

import re
from collections.abc import Iterator
from typing import Final

TELLING: Final = 3
"""Most words of a phrase that are not filler."""
LONGEST: Final = 5
"""Most words of a phrase, the filler inside it counted."""

_MASK: Final = re.compile(
    r"<[^<>\s]{1,20}>|\[[a-z][a-z ]{0,20}\]|https?://\S+|[@#]\w+|(?<!\w)[^\W\d_]{1,2}/(?:[^\W\d_]{1,2}(?!\w))?"
)
"""What stands for somebody, leads elsewhere, or is a worker's shorthand with a stroke in it: "t/c", "w/l", "w/ mum"."""
_CALLED: Final = "111|999|101"
"""Numbers that are what a public service is called; any other may point at somebody."""
_BREAK: Final = re.compile(rf"[^\w\s'’\-]|[\r\n]+|\s[-–—]+\s|\b(?!(?:{_CALLED})\b)\w*\d\w*")
_WORD: Final = re.compile(rf"[^\W\d_]+(?:['’\-][^\W\d_]+)*|\b(?:{_CALLED})\b")
_EMERGENCY: Final = re.compile(r"\bA ?& ?E\b", re.IGNORECASE)
_WRITTEN_APART: Final = {"aande": "a&e"}
_SHORT: Final = frozenset({"gp", "tv", "uc"})
"""Words of two letters that say something."""

_FILLER = """
a able about above absolutely actually after again all almost already also although always am an and another any
anybody anyone anything are aren't around as at away back bad be became because become been before being below best
better between big bit both but by came can can't cannot cant come comes coming cos could couldn't couldnt day days
did didn't didnt do does doesn't doesnt doing don don't done dont due during each either else enough especially etc
even ever every everybody everyone everything extremely far few find first for found from further gave general get
gets getting give given gives go goes going gone gonna good got gotta great had hadn't hadnt has hasn't hasnt have
haven't havent having he he'd he'll he's her here hers herself hes him himself his how however i i'd i'll i'm i've id
if im in instead into is isn't isnt it it'd it'll it's its itself ive just keep kind knew know lack last less let
let's lets like little ll long lot lots made mainly make makes making many may maybe me mean might mine month months
more most mostly much must my myself n na near need needed needs never new next nice no nobody non none nor not
nothing now obviously of off often ok okay on once one ones only onto or other others otherwise our ours ourselves out
over overall own part particularly people per perhaps person please possible possibly pretty probably put quite rather
re really s said same saw say saying says second see seem seemed seems seen several shall she she'd she'll she's shes
should shouldn't shouldnt since so some somebody someone something sometimes soon sort still such sure t take takes
taking than thank thanks that that'd that'll that's thats the their theirs them themselves then there there's
therefore theres these they they'd they'll they're they've theyre theyve thing things think this those though thought
through till time times to today together too took totally toward towards tried try two u un under unless until up
upon ur us use used useful using usually ve very via want wanted wants was wasn wasn't wasnt way we we'd we'll we're
we've week weeks well went were weren't werent weve what what's whatever whats when whenever where whereas wherever
whether which while who who's whoever whole whom whose why will with within without won't wont would wouldn't wouldnt
year years yes yet you you'd you'll you're you've your youre yours yourself yr yrs
feel feeling felt told tell telling hour hours minute minutes min mins old right start started starting stop stopped
stopping hope hoping spend spent sent send problem problems issue issues kept
ass bastard bitch bitches bloody bullshit crap damn dick fuck fucked fucker fuckin fucking hell lmao lmfao omg piss
pissed shit shitty wtf
three four five six seven eight nine ten eleven twelve dozen half hundred hundreds thousand true men man lady gentleman
quarter past january february march april june july august september october november december monday tuesday
wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri
"""
_SHORTHAND = """
alt app appt appts asp ben ck elt intv prem prox til yp year's appx asap attd attn cl cont cts ctc cust cx disc
dnr fam freq hv info incl int ltr mtg nfa ov prev
proc pt pts ref refd ret rev rvw sch sev sit svc tc tel tomo txt ty vol w/o wkr wks wk yo yo's client clients customer
customers service-user tenant resident worker workers
"""
_LEADING = "no not never more less better lack without too long longer first waste waiting same own new bad poor good "
_LEADING += "feel feeling felt start starting stop stopping"
_TRAILING = "time times days weeks months years day week year hour hours minutes problem problems issue issues"

FILLER: Final = frozenset(_FILLER.split()) | frozenset(_SHORTHAND.split())
"""Words that say little on their own; British usage, contractions with and without their apostrophe; numbers, days and
months, and what workers write short or call whom they write about: it says who wrote, not of what."""

LEADING: Final = frozenset(_LEADING.split())
"""Words of which some are filler alone but change what follows: a phrase of two or more may begin with them."""

TRAILING: Final = frozenset(_TRAILING.split())
"""Words that are filler alone but complete what comes before: a phrase of two or more may end with them."""

_JOINING_WORDS = "a an the for of to in on at from with without about by my your our no not into after over"
JOINING: Final = frozenset(_JOINING_WORDS.split())
"""Filler that may stand inside a phrase that names: with any other it is half a sentence ("girl comes in to show")."""
_VOWELS: Final = frozenset("aeiouy")
_INITIALS: Final = frozenset({"gp", "tv", "nhs", "dwp", "cbt", "hmrc", "gps", "cctv", "pc", "mp"})
"""Words without a vowel that everybody knows; any other is a worker's shorthand ("nbr", "ctr")."""

_TOGETHER: Final = """
next door
across the road|over the road
keeps an eye|keep an eye|keeping an eye|kept an eye
pops in|pop in|popped in|popping in
first time
on time|in time for
spot on
at ease
at home
at night
at risk
at work|in work
out of work
out of hours
in pain
in debt|into debt
in crisis
in care
in hospital
face to face
peace of mind
make ends meet|making ends meet
get through|getting through|got through
get out|getting out
get on with|getting on with|got on with
get back to|getting back to
go back to|going back to
give up|giving up|gave up
cut off|cutting off
let down|letting down
fed up
turn up|turned up|turning up
pick up|picked up|picking up
ring back|rang back|rung back|ringing back
call back|called back|calling back
look after|looked after|looking after
passed around|passed from pillar to post|passed on
on hold|put on hold
no one else|nobody else
"""
"""Words that mean something only together; | between forms of one saying. Everyday British English, hand-made."""

TOGETHER: Final = {
    tuple(form.split()): line.split("|")[0] for line in _TOGETHER.strip().splitlines() for form in line.split("|")
}
"""Each saying's words, and the form that stands for all its forms."""
_MOST_TOGETHER: Final = max(len(words) for words in TOGETHER)
_FIRST: Final = frozenset(words[0] for words in TOGETHER)


def words_in_clauses(text: str) -> Iterator[list[str]]:
    """The words of each clause, in lower case with straight apostrophes.

    Masks, links, handles and anything with a digit end a clause: they may point at somebody, and what stands on either
    side of them was not said as one phrase.
    """
    for clause in _BREAK.split(_EMERGENCY.sub("aande", _MASK.sub(". ", text))):
        words = [word.lower().replace("’", "'") for word in _WORD.findall(clause)]
        if words:
            yield [_WRITTEN_APART.get(word, word) for word in words]


def joined(words: list[str]) -> list[str]:
    """The words with those that mean something only together made one, with blanks in it."""
    found, at = [], 0
    while at < len(words):
        long = 1
        if words[at] in _FIRST:
            long = next((n for n in range(_MOST_TOGETHER, 1, -1) if tuple(words[at : at + n]) in TOGETHER), 1)
        found.append(" ".join(words[at : at + long]))
        at += long
    return found


def shorthand(word: str) -> bool:
    """Whether a word is short for one: without a vowel, or with an apostrophe where a vowel was ("n'bour", "ass't")."""
    letters = [letter for letter in word if letter.isalpha()]
    if not letters or word in _INITIALS:
        return False
    return not _VOWELS.intersection(letters) or re.match(r"[^aeiouy]'[a-z]{3}|.*[^n]'t$", word) is not None


def long_enough(word: str) -> bool:
    """Whether a word that says something is no mere two letters, but for a few that are."""
    return len(word) > 2 or word in _SHORT


_ALIKE: Final = {
    "movies": "movie",
    "arrival": "arrive",
    "faster": "fast",
    "quicker": "quick",
    "quickly": "quick",
    "sooner": "soon",
}


def stem(word: str) -> str:
    """A rough key under which singular, plural and -ing forms of a word meet; never shown."""
    word = word.removesuffix("'s")
    word = _ALIKE.get(word, word)
    for suffix, replacement, shortest in (("ies", "y", 5), ("ing", "", 6), ("ed", "", 5), ("es", "", 5), ("s", "", 4)):
        if word.endswith(suffix) and len(word) >= shortest and not word.endswith("ss"):
            word = word.removesuffix(suffix) + replacement
            break
    return word.removesuffix("e") if len(word) > 3 else word


def telling(phrase: str) -> int:
    """How many words of a phrase say something: those that are not filler, and a first or last that changes the rest."""
    words = joined(phrase.lower().split())
    ends = (words[0] in FILLER, len(words) > 1 and words[-1] in FILLER)
    return min(TELLING, sum(word not in FILLER for word in words) + sum(ends))


def content(phrase: str) -> frozenset[str]:
    """The stems of a phrase's words that are not filler, in whatever case; sayings are one word each."""
    words = joined(phrase.lower().split())
    return frozenset(stem_of(word) for word in words if word not in FILLER)


def stem_of(word: str) -> str:
    """A word's `stem`; of a saying, made one word with blanks in it, the form that stands for all of its forms."""
    return TOGETHER.get(tuple(word.split())) or stem(word)
