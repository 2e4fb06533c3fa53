"""Words of case notes, with the shorthand opened, so that kinds can be inferred from "appt" as from "appointment".

Practitioners write "T/C w/ mum re: arrears, appt 12/3 @ 10.30". Everything downstream sees the same words whoever
wrote them: lower case, shorthand spelt out, contractions opened, numbers reduced to what sort of number they are, and
the many names of the person and their family reduced to `<person>`.
"""

import re

from services.ingest.texts.listed import listed

_TOKEN = re.compile(
    r"https?://\S++|www\.\S++"
    r"|£\s?\d[\d,.]*+k?"
    r"|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}"
    r"|\d{1,2}[:.]\d\d\s?(?:am|pm)?(?![\d\w])"
    r"|\d[\d,.]*+(?:st|nd|rd|th|%|\w)?"
    r"|[^\W\d_]{1,2}/[^\W\d_]{0,2}(?![^\W\d_])"
    r"|[^\W\d_]++(?:['’][^\W\d_]++)*+"
    r"|[&@?!:…]"
)

MAX_CHARACTERS = 1000  # statements are at most 400; a declared one longer than this is judged by its beginning

# The shorthand of British case notes. A source's own glossary (a later issue) is opened before this one.
SHORTHAND: dict[str, str] = {
    "&": "and",
    "@": "at",
    "a/l": "annual leave",
    "accom": "accommodation",
    "appt": "appointment",
    "appts": "appointments",
    "approx": "approximately",
    "app": "application",
    "asc": "adult social care",
    "ass't": "assistant",
    "asst": "assistant",
    "b/f": "boyfriend",
    "c/o": "complains of",
    "ca": "citizens advice",
    "cab": "citizens advice",
    "cl": "client",
    "clt": "client",
    "ct": "client",
    "cx": "cancelled",
    "cxd": "cancelled",
    "d/c": "discharged",
    "d/w": "discussed with",
    "dept": "department",
    "dx": "diagnosis",
    "f/u": "follow up",
    "fu": "follow up",
    "g/f": "girlfriend",
    "gp": "doctor",
    "ha": "housing association",
    "hosp": "hospital",
    "hr": "hour",
    "hrs": "hours",
    "h/v": "home visit",
    "hv": "home visit",
    "info": "information",
    "kids": "children",
    "lac": "looked after child",
    "m/h": "mental health",
    "mh": "mental health",
    "med": "medication",
    "meds": "medication",
    "mgr": "manager",
    "mins": "minutes",
    "mgmt": "management",
    "mth": "month",
    "mths": "months",
    "n/a": "not applicable",
    "nok": "next of kin",
    "o/s": "outstanding",
    "ot": "occupational therapist",
    "p/c": "phone call",
    "pc": "phone call",
    "p/w": "per week",
    "pw": "per week",
    "pt": "client",
    "px": "prescription",
    "ref'd": "referred",
    "refd": "referred",
    "rv": "review",
    "r/v": "review",
    "s/w": "spoke with",
    "sch": "school",
    "su": "client",
    "sw": "social worker",
    "t/c": "phone call",
    "tc": "phone call",
    "temp": "temporary",
    "t/t": "talked to",
    "uc": "universal credit",
    "v/m": "voicemail",
    "vm": "voicemail",
    "w/": "with",
    "w/o": "without",
    "wk": "week",
    "wkly": "weekly",
    "wkr": "worker",
    "wks": "weeks",
    "w/e": "weekend",
    "xmas": "christmas",
    "yp": "client",
    "yr": "year",
    "yrs": "years",
    "can't": "can not",
    "cannot": "can not",
    "cant": "can not",
    "won't": "will not",
    "wont": "will not",
    "didnt": "did not",
    "doesnt": "does not",
    "wanna": "want to",
}

_ENDINGS = {"n't": " not", "'d": " would", "'ll": " will", "'ve": " have", "'re": " are", "'m": " am", "'s": ""}

_PERSON = listed(
    """
    he she they him her them client mum dad mother father mam mummy daddy parents parent mr mrs ms miss son
    daughter brother sister nan nana gran grandma grandad granny grandfather grandmother wife husband partner
    child children family baby boy girl boys girls lad aunt auntie uncle cousin tenant resident carer patient
    student
    """
)
_FIRST = listed("i we my our me us myself")


def words(text: str) -> list[str]:
    """The words of a statement in order, lower case, shorthand and contractions opened, numbers as classes.

    Args:
        text: one statement; only the first `MAX_CHARACTERS` characters are read.

    Returns:
        Tokens; `<money>`, `<date>`, `<time>`, `<number>` and `<link>` stand for what they name.
    """
    out: list[str] = []
    for match in _TOKEN.finditer(text[:MAX_CHARACTERS]):
        token = match.group().lower().replace("’", "'")
        first = token[0]
        if first == "£":
            out.append("<money>")
        elif first.isdigit():
            out.append(_number(token))
        elif token.startswith(("http", "www.")) and ("." in token or ":" in token):
            out.append("<link>")
        elif token in SHORTHAND:
            out.extend(SHORTHAND[token].split())
        elif "'" in token:
            out.extend(_opened(token).split())
        else:
            out.append(token)
    return out


def roles(tokens: list[str]) -> list[str]:
    """The same words with every name for the person or their family as `<person>`, and I, we, my as `<first>`."""
    return ["<person>" if token in _PERSON else "<first>" if token in _FIRST else token for token in tokens]


def stem(token: str) -> str:
    """A word without its commonest endings: enough to see "refuses", "refused" and "refusing" as one.

    Not a linguistic stemmer; what matters is that it is the same for training and use.
    """
    if token[-1] not in "sgdey":
        return token
    for ending in ("ings", "ing", "ied", "ies", "ed", "es", "s"):
        if token.endswith(ending) and len(token) - len(ending) >= 3:
            return token[: -len(ending)]
    return token[:-1] if token.endswith(("e", "y")) and len(token) > 4 else token


def _number(token: str) -> str:
    if any(mark in token for mark in "/-") or token.count(".") == 2:
        return "<date>"
    if token.endswith(("am", "pm")) or ":" in token:
        return "<time>"
    return "<number>"


def _opened(token: str) -> str:
    for ending, instead in _ENDINGS.items():
        if token.endswith(ending):
            return token[: -len(ending)] + instead
    return token
