"""Outcomes: what a decision gives back: what happened, what is new, what must be done outside.

A rule returns either an ``Outcome`` or a ``Refusal``; it changes nothing itself. The unit of work absorbs the
outcome, and the store writes it in one transaction.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime

from haat.domain.catalogue import Listing
from haat.domain.customer import Customer
from haat.domain.events import Event
from haat.domain.ledger import Entry
from haat.domain.money_exception import MoneyException
from haat.domain.order import Order
from haat.domain.payment import RailName
from haat.domain.settlement import SettlementRow, Transfer
from haat.domain.shop import Counters, Shop


class TimerKind(enum.Enum):
    """The clocks of an order."""

    ACKNOWLEDGE = "acknowledge"
    REMIND = "remind"
    TELL = "tell"
    PAID_WORD = "paid_word"
    CHECK_PAYMENT = "check_payment"
    CHECK_REFUND = "check_refund"
    CLAIM_WAITS = "claim_waits"
    """A transfer she says she made waits for the shopkeeper's word."""
    ASK_EXPIRES = "ask_expires"
    """Money was asked for over a silent rail, and nobody has said anything since."""
    REFUND_WAITS = "refund_waits"
    """A refund that the shopkeeper must make himself is not made yet."""
    OFFER_ENDS = "offer_ends"
    """A cancelled order can be taken again until now; then its money goes back."""
    DISPUTE = "dispute"
    """A dispute about the order's payment is not decided yet."""


@dataclass(frozen=True, slots=True)
class SetTimer:
    """Ring for this order at this instant; one timer per order and kind, the newest wins."""

    order_no: int
    kind: TimerKind
    due_at: datetime


@dataclass(frozen=True, slots=True)
class ClearTimers:
    """Nothing of these kinds is due for this order any more."""

    order_no: int
    kinds: tuple[TimerKind, ...]


@dataclass(frozen=True, slots=True)
class LookUp:
    """Ask the gateway about one reference; the answer comes back as a NotePayment. Never for a silent rail."""

    order_no: int
    reference: str
    rail: RailName = RailName.WHATSAPP


@dataclass(frozen=True, slots=True)
class GiveBack:
    """Ask the gateway to refund; ``refund_key`` makes a repeat harmless. The answer comes back as a fact."""

    order_no: int
    reference: str
    amount_paise: int
    refund_key: str
    rail: RailName = RailName.WHATSAPP


@dataclass(frozen=True, slots=True)
class LookAtDispute:
    """Ask the gateway how a dispute stands; the answer comes back as a NoteDispute."""

    order_no: int
    dispute_id: str


Task = LookUp | GiveBack | LookAtDispute


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a decision changes. Unset parts stay as they are.

    ``others`` are orders changed besides ``order``. ``transfers`` are numbers under which money came,
    ``settled`` the lines of a settlement report that are booked now.
    """

    events: tuple[Event, ...] = ()
    order: Order | None = None
    customer: Customer | None = None
    shop: Shop | None = None
    listings: tuple[Listing, ...] = ()
    counters: Counters | None = None
    entries: tuple[Entry, ...] = ()
    timers: tuple[SetTimer | ClearTimers, ...] = ()
    tasks: tuple[Task, ...] = ()
    others: tuple[Order, ...] = ()
    exceptions: tuple[MoneyException, ...] = ()
    transfers: tuple[Transfer, ...] = ()
    settled: tuple[SettlementRow, ...] = ()
