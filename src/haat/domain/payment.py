"""The payment of one order: asked for, pending, paid, given back. The states only ever move forward.

What makes an order paid is a *fact*: an authenticated look at the gateway, equal in amount, currency and
reference. A notice, a screenshot or a word only makes Haat look.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime

from haat.domain.money_exception import MoneyException, Remedy
from haat.values.record import replace

HAND = "hand:"
"""How the transaction id begins of a transfer that the shopkeeper confirmed without its UTR."""

MOVED = "moved:"
"""How it begins of money that a person moved here from an exception."""


class RailName(enum.Enum):
    """The way a request's money comes."""

    WHATSAPP = "whatsapp"
    """``order_details`` in the chat, through a gateway configuration."""
    GATEWAY = "gateway"
    """A payment link of the shop's own gateway account."""
    UPI = "upi"
    """The shop's UPI address, by link or QR: silent, so the shopkeeper confirms it against his bank's message."""


class PaymentState(enum.Enum):
    """Where the money of an order is."""

    NOT_ASKED = "not_asked"
    ASKED = "asked"
    CLAIMED = "claimed"
    """She says that she paid over a silent rail; the shopkeeper has not looked yet."""
    PENDING = "pending"
    PAID = "paid"
    REFUND_DUE = "refund_due"
    REFUNDED = "refunded"


class Offer(enum.Enum):
    """Money came for a cancelled order, and the shopkeeper may take the order again: how that stands."""

    NONE = "none"
    OPEN = "open"
    OVER = "over"
    """Taken again, given back, or too late. There is no second offer for one order."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One request for money. It stays payable after a newer one: a sheet that is open cannot be taken back.

    ``asked_back_paise`` is what we asked the gateway to give back under its reference. A gateway refunds by
    reference, so which of two payments it takes a refund from is its choice; only the sum is ours.
    """

    reference: str
    amount_paise: int
    at: datetime
    asked_back_paise: int = 0
    rail: RailName = RailName.WHATSAPP

    @property
    def silent(self) -> bool:
        """Nobody but a person can say whether it was paid, and nobody but a person can give it back."""
        return self.rail is RailName.UPI


@dataclass(frozen=True, slots=True)
class Captured:
    """Money that came in under one reference, once. ``transaction_id`` is empty where the gateway named none.

    ``refunded_paise`` is what facts say was given back of it, asked for by us or by hand at the gateway.
    ``after_close`` tells that the order was closed when this was first known. ``remedy`` is what a person decided
    about it, ``moved_paise`` how much of it went elsewhere by that: to the khata, to another order, written down.
    ``at`` is when it was first known.
    """

    reference: str
    transaction_id: str
    amount_paise: int
    currency: str = "INR"
    refunded_paise: int = 0
    after_close: bool = False
    remedy: Remedy | None = None
    moved_paise: int = 0
    at: datetime | None = None

    @property
    def by_hand(self) -> bool:
        """Confirmed by the shopkeeper without a number that tells it from another."""
        return self.transaction_id.startswith(HAND)

    @property
    def key(self) -> tuple[str, str, str]:
        return self.reference, self.transaction_id, self.currency


@dataclass(frozen=True, slots=True)
class RefundFailure:
    """A refund that the gateway refused. ``seen_to``: it was asked again, or a person settled it otherwise."""

    reference: str
    key: str
    amount_paise: int
    seen_to: bool = False


@dataclass(frozen=True, slots=True)
class Payment:
    """The money side of an order, in paise.

    ``reference`` is ours, unique per request, on the gateway and on WhatsApp: the one that was paid, else the
    newest. ``captured_paise`` is what facts say came in; ``refund_asked_paise`` what was asked to be given back,
    ``refunded_paise`` what facts say was. ``unapplied_paise`` came in and fits nothing. These and ``state`` follow
    from the rest: ``requests`` (oldest first), ``captures``, and the ids of attempts that were pending and that
    failed (each sorted, so that the order in which news came leaves no trace).

    ``claims`` are the UTRs she named for transfers over a silent rail ("" where she named none), ``denied`` those
    the shopkeeper did not find. ``moved_paise`` went elsewhere by a remedy. ``refund_failures`` are the refunds
    that the gateway refused. ``exceptions`` is everything about this payment that a person sees in the
    list, open and resolved, oldest first. While ``offer`` is open, money that pays a cancelled order just as it was asked
    for waits for the shopkeeper and does not go back.
    """

    state: PaymentState = PaymentState.NOT_ASKED
    reference: str | None = None
    asked_paise: int = 0
    captured_paise: int = 0
    refund_asked_paise: int = 0
    refunded_paise: int = 0
    transaction_id: str | None = None
    paid_at: datetime | None = None
    attempts: int = 0
    unapplied_paise: int = 0
    requests: tuple[Asked, ...] = ()
    captures: tuple[Captured, ...] = ()
    pending: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    refund_asked_at: datetime | None = None
    claims: tuple[str, ...] = ()
    denied: tuple[str, ...] = ()
    moved_paise: int = 0
    refund_failures: tuple[RefundFailure, ...] = ()
    exceptions: tuple[MoneyException, ...] = ()
    offer: Offer = Offer.NONE

    @property
    def refund_due_paise(self) -> int:
        """What we owe back and is not given back yet, by a gateway or by hand."""
        return sum(self.due_under(asked) for asked in self.requests)

    @property
    def due_by_hand_paise(self) -> int:
        """What of it the shopkeeper must send himself."""
        return sum(self.due_under(asked) for asked in self.requests if asked.silent)

    @property
    def due_at_gateway_paise(self) -> int:
        return self.refund_due_paise - self.due_by_hand_paise

    def spread(self, reference: str, more_paise: int = 0) -> Payment:
        """What a person gave back by hand under a silent request, put down to its captures in their order.

        He sends a sum; which of two transfers it was for makes no difference, so it leaves no trace.
        """
        asked = next(asked for asked in self.requests if asked.reference == reference)
        if not asked.silent:
            return self
        left = self.refunded_under(reference) + more_paise
        captures: list[Captured] = []
        for capture in self.captures:
            back = capture.refunded_paise
            if capture.reference == reference and capture.currency == "INR":
                back = min(left, capture.amount_paise - capture.moved_paise)
                left -= back
            captures.append(replace(capture, refunded_paise=back))
        return replace(self, captures=tuple(captures))

    def due_under(self, asked: Asked) -> int:
        return max(asked.asked_back_paise - self.refunded_under(asked.reference), 0)

    def refused_under(self, asked: Asked) -> int:
        """What of it the gateway refused and was not asked for again."""
        open_ = (f for f in self.refund_failures if f.reference == asked.reference and not f.seen_to)
        return min(sum(failure.amount_paise for failure in open_), self.due_under(asked))

    @property
    def open_claims(self) -> tuple[str, ...]:
        """What she says she paid and nobody has looked for yet."""
        known = {capture.transaction_id for capture in self.captures}
        answered = {*self.denied, *known, *(("",) if known else ())}
        return tuple(utr for utr in self.claims if utr not in answered)

    def captured_under(self, reference: str) -> tuple[Captured, ...]:
        """The rupees that came in under one reference; other money counts for nothing."""
        return tuple(c for c in self.captures if c.reference == reference and c.currency == "INR")

    def refunded_under(self, reference: str) -> int:
        return sum(capture.refunded_paise for capture in self.captured_under(reference))

    def moved_under(self, reference: str) -> int:
        return sum(capture.moved_paise for capture in self.captured_under(reference))


class FactStatus(enum.Enum):
    """What the gateway says of a payment or a refund."""

    PENDING = "pending"
    CAPTURED = "captured"
    FAILED = "failed"
    UNKNOWN = "unknown"
    """The gateway knows no such reference, or did not answer in a way that can be read."""


@dataclass(frozen=True, slots=True)
class PaymentFact:
    """An authenticated look at the gateway for one reference."""

    reference: str
    status: FactStatus
    amount_paise: int
    currency: str
    transaction_id: str | None = None
    refunded_paise: int = 0
