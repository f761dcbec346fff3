"""Money that is not where it should be: one row of the list a shopkeeper works off, with one-tap remedies.

Raised by the rules whatever the source (webhook, lookup, shopkeeper, settlement report). Rules:
docs/rules/payments.md.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime


class ExceptionKind(enum.Enum):
    """What is wrong with the money."""

    WRONG_AMOUNT = "wrong_amount"
    """Another sum than was asked for, another currency, or too little for what is to be paid now."""
    UNKNOWN_REFERENCE = "unknown_reference"
    """Money under a reference nobody asked under."""
    PAID_TWICE = "paid_twice"
    PAID_AFTER_CLOSE = "paid_after_close"
    SETTLEMENT_SHORT = "settlement_short"
    """The gateway paid out less than it said it would."""
    NOT_SETTLED = "not_settled"
    """Captured, and not in any payout two working days later."""
    REFUND_FAILED = "refund_failed"
    DISPUTED = "disputed"
    """The customer's bank asks for the money back, and nothing is decided yet."""
    CHARGEBACK = "chargeback"
    """The customer's bank took the money back."""


class Remedy(enum.Enum):
    """What a person decides about it; each is booked."""

    REFUND = "refund"
    """Back to whoever paid."""
    APPLY = "apply"
    """Count it towards an order."""
    TO_KHATA = "to_khata"
    """A repayment of the customer's khata."""
    ACCEPT = "accept"
    """Write it down as what it is: a gain, a loss, or settled by hand."""


@dataclass(frozen=True, slots=True)
class MoneyException:
    """One open or resolved exception. ``amount_paise`` is the money in question, always above zero.

    ``reference`` is ours (or whatever the payer wrote), ``transaction_id`` the gateway's or the bank's; either may
    be empty. ``remedy`` is set with ``resolved_at``. Of a dispute: ``dispute_id`` is the gateway's name of it,
    ``answer_by`` until when the shop must answer there, ``answered`` that it has.
    """

    exception_no: int
    kind: ExceptionKind
    order_no: int | None
    customer_no: int | None
    amount_paise: int
    reference: str
    transaction_id: str
    at: datetime
    resolved_at: datetime | None = None
    remedy: Remedy | None = None
    answer_by: datetime | None = None
    answered: bool = False
    dispute_id: str = ""

    @property
    def open(self) -> bool:
        return self.resolved_at is None

    @property
    def key(self) -> tuple[str, str, str]:
        """What it is about: no two open exceptions are about the same."""
        return self.kind.value, self.reference, self.dispute_id or self.transaction_id
