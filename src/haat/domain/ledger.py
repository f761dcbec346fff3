"""The ledger: double entry in whole paise. Entries sum to zero, never change, and are chained by hash.

A debit is positive, a credit negative. A correction is a new entry that reverses the old one.
"""

from __future__ import annotations

import enum
import hashlib
from dataclasses import dataclass
from datetime import datetime

from haat.values.errors import Misuse


class Account(enum.Enum):
    """The accounts of a shop."""

    CASH = "cash"
    BANK = "bank"
    """The shop's own bank account: what came straight to its UPI address, and what a gateway paid out."""
    RIDER_CASH = "rider_cash"
    """Cash a helper has collected and not yet handed in; ``party`` is the helper."""
    GATEWAY = "gateway"
    """Money a payment gateway holds for the shop until it settles."""
    KHATA = "khata"
    """What customers owe on credit; ``party`` is the customer."""
    RECEIVABLE = "receivable"
    """What is due for goods on their way; ``party`` is the customer."""
    ADVANCE = "advance"
    """Money customers have paid for goods not yet sent; ``party`` is the customer."""
    REFUND_DUE = "refund_due"
    """Money owed back to a customer; ``party`` is the customer."""
    UNAPPLIED = "unapplied"
    """Money that came in and fits no order; a person must look."""
    BETWEEN = "between"
    """Money that a person moved from one order to another: it leaves one entry and arrives in the next."""
    CHANGE_OWED = "change_owed"
    """Change that could not be given at the door; ``party`` is the customer."""
    CASH_SHORT = "cash_short"
    """What a helper handed in too little (or, negative, too much); ``party`` is the helper."""
    FEES = "fees"
    """What a gateway keeps for its service."""
    FEE_TAX = "fee_tax"
    """GST on those fees, which a registered shop may claim back."""
    WRITTEN_DOWN = "written_down"
    """Gains and losses that a person accepted: money that nobody claims, short settlements, chargebacks."""
    SALES = "sales"
    TAX = "tax"
    DELIVERY = "delivery"
    ROUNDING = "rounding"


@dataclass(frozen=True, slots=True)
class Posting:
    """One side of an entry."""

    account: Account
    amount_paise: int
    party: int | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """What happened to money, whole. Raises Misuse when the postings do not sum to zero.

    ``entry_no``, ``previous`` and ``hash`` are given when it is booked (``chained``).
    """

    kind: str
    at: datetime
    postings: tuple[Posting, ...]
    order_no: int | None = None
    memo: str = ""
    entry_no: int = 0
    previous: str = ""
    hash: str = ""

    def __post_init__(self) -> None:
        if len(self.postings) < 2 or sum(p.amount_paise for p in self.postings) != 0:
            raise Misuse(f"entry {self.kind} does not balance")


def digest(shop_id: int, entry: Entry) -> str:
    """The hash of a booked entry over its whole content and the hash before it (SHA-256, hex)."""
    sides = ";".join(
        f"{p.account.value},{'' if p.party is None else p.party},{p.amount_paise}" for p in entry.postings
    )
    text = "|".join(
        (
            entry.previous,
            str(shop_id),
            str(entry.entry_no),
            str(round(entry.at.timestamp() * 1_000_000)),
            entry.kind,
            "" if entry.order_no is None else str(entry.order_no),
            entry.memo,
            sides,
        )
    )
    return hashlib.sha256(text.encode()).hexdigest()
