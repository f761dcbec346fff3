"""A bank's message about money that came by UPI, pasted into the chat: how much, and the bank's reference (UTR).

Indian banks word these as they like ("Rs.330.00 credited to a/c XX12 … UPI Ref No 412345678901", "Received Rs 330
… UPI:412345678901"); what they share is a currency mark before the amount, a word for money coming in, and a
reference of twelve digits (NPCI: the RRN of a UPI transaction).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from haat.domain.utr import utr_of

_AMOUNT = re.compile(
    r"(?:₹|\b(?:rs|inr)\.?|रु\.?)\s*(\d{1,3}(?:,\d{2,3})+(?:\.\d{1,2})?|\d{1,11}(?:\.\d{1,2})?)(?!\d)", re.I
)
_CAME = re.compile(
    r"\b(?:credited|received|recd|deposited|credit(?: of|:)?|got)\b|प्राप्त|जमा|মিলেছে|জমা|पैसे आए", re.I
)
_WENT = re.compile(r"\b(?:debited|withdrawn|spent|sent|paid to)\b", re.I)
_BALANCE = re.compile(r"\b(?:bal|balance|avl|avbl|available|limit)\b\W*(?:is\W*)?$", re.I)


@dataclass(frozen=True, slots=True)
class BankMessage:
    """Money that came in. ``utr`` is None where the message holds no twelve digits."""

    amount_paise: int
    utr: str | None


def bank_message(text: str) -> BankMessage | None:
    """What a bank's message says; None for one that tells of no money coming in.

    A message that names money going out as well, or an amount only as a balance, is none: a person must read it.
    """
    if not _CAME.search(text) or _WENT.search(text):
        return None
    for match in _AMOUNT.finditer(text):
        if not _BALANCE.search(text[: match.start()]):
            rupees, _, part = match.group(1).replace(",", "").partition(".")
            return BankMessage(int(rupees) * 100 + int(part.ljust(2, "0") or 0), utr_of(text))
    return None
