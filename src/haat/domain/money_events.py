"""Events of money: transfers over a silent rail, parts of a payment, a helper's cash, exceptions, payouts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from haat.domain.money_exception import ExceptionKind, Remedy
from haat.domain.order import Share


@dataclass(frozen=True, slots=True)
class TransferClaimed:
    """She says that she paid over a silent rail; the shopkeeper must look at his bank's message."""

    order_no: int
    utr: str = ""


@dataclass(frozen=True, slots=True)
class TransferNotSeen:
    """The shopkeeper looked and did not find it."""

    order_no: int


@dataclass(frozen=True, slots=True)
class ClaimWaits:
    """A claimed transfer still waits for the shopkeeper's word."""

    order_no: int
    amount_paise: int
    utr: str = ""


@dataclass(frozen=True, slots=True)
class AskExpired:
    """Money was asked for a while ago over a silent rail and nobody said anything. The order stays as it is."""

    order_no: int
    amount_paise: int


@dataclass(frozen=True, slots=True)
class RefundByHand:
    """The shopkeeper must send this back himself; told again while it waits."""

    order_no: int
    customer_no: int
    amount_paise: int


@dataclass(frozen=True, slots=True)
class PaymentSplit:
    """The order is paid in parts; an empty ``shares``: all in one way again."""

    order_no: int
    by: int
    shares: tuple[Share, ...]


@dataclass(frozen=True, slots=True)
class FloatGiven:
    """Cash for change; ``holds_paise`` is what the helper has of the shop's cash now."""

    helper_no: int
    by: int
    amount_paise: int
    holds_paise: int


@dataclass(frozen=True, slots=True)
class CashHandedIn:
    """``expected_paise`` is what the helper had by the book; the difference is booked as short or over."""

    helper_no: int
    by: int
    amount_paise: int
    expected_paise: int


@dataclass(frozen=True, slots=True)
class ChangePaidOut:
    """Change that was owed to a customer is hers again; ``left_paise`` is still owed."""

    customer_no: int
    by: int
    amount_paise: int
    left_paise: int


@dataclass(frozen=True, slots=True)
class ExceptionRaised:
    """Money is not where it should be; it stands in the list now."""

    exception_no: int
    kind: ExceptionKind
    order_no: int | None
    customer_no: int | None
    amount_paise: int


@dataclass(frozen=True, slots=True)
class ExceptionResolved:
    """It is off the list: by a person (``by``), or by itself when the refund was made (``by`` 0)."""

    exception_no: int
    kind: ExceptionKind
    order_no: int | None
    customer_no: int | None
    amount_paise: int
    remedy: Remedy
    by: int


@dataclass(frozen=True, slots=True)
class DisputeAsks:
    """An open dispute waits for the shop's answer: told again before its date, and when the bank wants more."""

    exception_no: int
    order_no: int | None


@dataclass(frozen=True, slots=True)
class DisputeWon:
    """A dispute is over and the money stays the shop's. One that is lost raises a chargeback instead."""

    exception_no: int
    order_no: int | None
    amount_paise: int


@dataclass(frozen=True, slots=True)
class NoReceipts:
    """A day without a payment on which one is usual; ``usual`` counts the same weekday before, the newest first."""

    day: date
    usual: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class CodeScanAsked:
    """The shopkeeper is asked to scan the code on his counter."""


@dataclass(frozen=True, slots=True)
class WatchSet:
    """What the shopkeeper wants to hear of from now on."""

    by: int
    receipts: bool
    code: bool


@dataclass(frozen=True, slots=True)
class SettlementBooked:
    """A payout of a gateway, as far as it was not booked yet: how many lines, and their sums."""

    by: int
    settlement_id: str
    lines: int
    gross_paise: int
    fee_paise: int
    tax_paise: int
    net_paise: int


MoneyEvent = (
    TransferClaimed
    | TransferNotSeen
    | ClaimWaits
    | AskExpired
    | RefundByHand
    | PaymentSplit
    | FloatGiven
    | CashHandedIn
    | ChangePaidOut
    | ExceptionRaised
    | ExceptionResolved
    | DisputeAsks
    | DisputeWon
    | NoReceipts
    | CodeScanAsked
    | WatchSet
    | SettlementBooked
)
