"""Check digits and fixed forms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.ingest.texts.checks import is_card_number, is_national_insurance_number, is_nhs_number, is_phone_number


@pytest.mark.parametrize(
    ("digits", "holds"),
    [
        ("9434765919", True),  # the example of the NHS Data Dictionary
        ("9434765918", False),
        ("4010232137", True),
        ("1234567890", False),
        ("0000000000", False),
        ("943476591", False),
    ],
)
def test_an_nhs_number_carries_its_check_digit(digits: str, holds: bool) -> None:
    """Modulus 11, ten digits, not all the same."""
    assert is_nhs_number(digits) is holds


@given(st.integers(0, 999_999_999), st.integers(1, 9))
def test_one_wrong_digit_is_noticed(front: int, change: int) -> None:
    """No NHS number stays one when its last digit changes."""
    nine = f"{front:09d}"
    valid = [nine + str(last) for last in range(10) if is_nhs_number(nine + str(last))]
    assert len(valid) <= 1
    for number in valid:
        assert not is_nhs_number(number[:9] + str((int(number[9]) + change) % 10))


@pytest.mark.parametrize(
    ("digits", "holds"),
    [
        ("4111111111111111", True),
        ("378282246310005", True),
        ("4111111111111112", False),
        ("0" * 16, False),
        ("42", False),
    ],
)
def test_a_card_number_passes_luhn(digits: str, holds: bool) -> None:
    """The card schemes' own test numbers pass, a changed digit does not."""
    assert is_card_number(digits) is holds


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("AB 12 34 56 C", True),
        ("ab123456c", True),
        ("AB123456", True),
        ("QQ123456C", False),
        ("GB123456C", False),
        ("AO123456C", False),
        ("AB123456E", False),
    ],
)
def test_a_national_insurance_number_has_an_issued_prefix(text: str, holds: bool) -> None:
    """HMRC never issues some letters and pairs."""
    assert is_national_insurance_number(text) is holds


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("07700 900123", True),
        ("(0113) 496 0000", True),
        ("+44 (0)113 496 0000", True),
        ("0044 7700 900123", True),
        ("+33 1 99 00 12 34", True),
        ("01632 96000", True),
        ("04000 000000", False),
        ("7700 900123", False),
        ("0770", False),
        ("+44", False),
    ],
)
def test_a_phone_number_can_be_dialled(text: str, holds: bool) -> None:
    """UK numbers by Ofcom's plan, foreign ones by their plus."""
    assert is_phone_number(text) is holds
