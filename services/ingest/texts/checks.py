"""Check digits and fixed forms of the numbers that redaction looks for.

A number that passes its check is very probably what it looks like; one that fails is left alone, so that a house
number or an amount of money is not taken for an NHS number.
"""

import re
from typing import Final

_NINO_PREFIXES_NEVER: Final = frozenset(("BG", "GB", "KN", "NK", "NT", "TN", "ZZ"))


def digits_of(text: str) -> str:
    """The ASCII digits of a text, in order."""
    return "".join(character for character in text if character in "0123456789")


def is_nhs_number(digits: str) -> bool:
    """Whether ten digits carry the NHS number's check digit.

    Modulus 11 over the first nine digits with weights 10 to 2 (NHS Data Dictionary, "NHS NUMBER"); a remainder that
    asks for 10 is never issued. Ten equal digits pass the sum but are no one's number.
    """
    if len(digits) != 10 or len(set(digits)) == 1:
        return False
    check = 11 - sum(int(digit) * weight for digit, weight in zip(digits, range(10, 1, -1), strict=False)) % 11
    return check != 10 and check % 11 == int(digits[9])


def is_card_number(digits: str) -> bool:
    """Whether 13 to 19 digits pass the Luhn check (ISO/IEC 7812-1, annex B) and do not begin with 0."""
    if not 13 <= len(digits) <= 19 or digits[0] == "0" or len(set(digits)) == 1:
        return False
    doubled = [int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(digits))]
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0


def is_national_insurance_number(text: str) -> bool:
    """Whether letters and digits are a possible National Insurance number: the prefixes HMRC never issues are left out.

    HMRC, National Insurance Manual NIM39110: neither letter D, F, I, Q, U or V, the second not O, and not BG, GB, KN,
    NK, NT, TN or ZZ; six digits; a suffix A to D.
    """
    bare = re.sub(r"[\s.-]", "", text).upper()
    return re.fullmatch(r"[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]?", bare) is not None and bare[:2] not in (
        _NINO_PREFIXES_NEVER
    )


def is_phone_number(text: str) -> bool:
    """Whether digits with blanks and marks between are a dialable UK number, or an international one with its +.

    Ofcom's National Telephone Numbering Plan: 0 and nine or ten digits, the first of them 1, 2, 3, 5, 7, 8 or 9.
    """
    digits = digits_of(text)
    plus = text.lstrip(" (").startswith("+")
    if digits.startswith("0044"):
        digits, plus = digits[2:], True
    if plus and digits.startswith("44"):
        national = digits[2:].removeprefix("0")
    elif plus:
        return 8 <= len(digits) <= 15
    elif digits.startswith("0"):
        national = digits[1:]
    else:
        return False
    return len(national) in (9, 10) and national[0] in "1235789"
