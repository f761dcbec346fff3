"""Money in words: parts of a payment, and what a bank's message says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from haat.chat.bank_message import BankMessage, bank_message
from haat.language.lexicon import load_lexicon
from haat.language.pay_parts import PayPart, pay_parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("200 cash baaki upi", [PayPart("cash", 20_000), PayPart("upi")]),
        ("upi 150, cash 100", [PayPart("upi", 15_000), PayPart("cash", 10_000)]),
        ("half khata half cash", [PayPart("khata", half=True), PayPart("cash", half=True)]),
        ("₹200 नकद, बाकी खाते में", [PayPart("cash", 20_000), PayPart("khata")]),
        ("২০০ টাকা ক্যাশ বাকিটা ইউপিআই", [PayPart("cash", 20_000), PayPart("upi")]),
        ("200 ரூபாய் கேஷ் மீதி upi", [PayPart("cash", 20_000), PayPart("upi")]),
        ("నగదు 100 మిగతాది యూపీఐ", [PayPart("cash", 10_000), PayPart("upi")]),
        (
            "100 khata pe, 50 gpay, baaki cash",
            [PayPart("khata", 10_000), PayPart("upi", 5_000), PayPart("cash")],
        ),
        ("12.50 cash rest upi", [PayPart("cash", 1_250), PayPart("upi")]),
        ("cash ya upi?", []),
        ("cash", []),
        ("pay by upi", []),
        ("100 cash 200 cash", []),
        ("100 200 300 cash upi", []),
        ("chini 2 kilo", []),
        ("chini 2 kilo, 100 cash baaki upi", []),
    ],
)
def test_two_ways_to_pay_are_heard_with_what_goes_each_way(text: str, parts: list[PayPart]) -> None:
    assert list(pay_parts(text, load_lexicon())) == parts


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "Rs.330.00 credited to a/c XX1234 on 22-11-26 by UPI Ref No 400000000001",
            BankMessage(33_000, "400000000001"),
        ),
        (
            "Your A/c X1234 is credited by Rs.1,330.50 transfer from SAMPLE UPI Ref No 400000000001",
            BankMessage(133_050, "400000000001"),
        ),
        (
            "Received Rs 330 in AC X1234 from sample@upi.UPI Ref:400000000001.",
            BankMessage(33_000, "400000000001"),
        ),
        ("Avl bal INR 22,000.00. INR 330.00 credited", BankMessage(33_000, None)),
        ("Rs 20 debited from a/c, credited to sample@upi UPI 400000000001", None),
        ("chini 44 kar do", None),
        ("credited", None),
        ("received 330", None),
    ],
)
def test_a_bank_message_tells_money_that_came(text: str, says: BankMessage | None) -> None:
    assert bank_message(text) == says


@given(st.text(max_size=200))
def test_no_text_is_a_fault(text: str) -> None:
    bank_message(text)
    assert pay_parts(text, load_lexicon()) == () or len(pay_parts(text, load_lexicon())) >= 2
