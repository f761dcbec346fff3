"""Events: everything that may have happened in a shop. The story of an order is its events in order.

Events carry what the conversation needs to tell people and what the history needs to be read by itself.
"""

from __future__ import annotations

from dataclasses import dataclass

from haat.domain.money_exception import ExceptionKind, Remedy
from haat.domain.order import Share
from haat.domain.shop import PayBy


@dataclass(frozen=True, slots=True)
class OrderPlaced:
    order_no: int
    customer_no: int
    total_paise: int


@dataclass(frozen=True, slots=True)
class OrderAccepted:
    order_no: int
    by: int


@dataclass(frozen=True, slots=True)
class OrderRejected:
    order_no: int
    by: int
    reason: str


@dataclass(frozen=True, slots=True)
class OrderCancelled:
    """``by_customer`` tells who must be told. Money paid shows up in a RefundOwed beside it."""

    order_no: int
    by: int
    by_customer: bool
    reason: str


@dataclass(frozen=True, slots=True)
class LineTakenOut:
    order_no: int
    line_no: int
    by: int
    total_paise: int


@dataclass(frozen=True, slots=True)
class SwapOffered:
    """``listing_no`` for ``line_no``; if she agrees the line costs ``amount_paise`` and the order ``total_paise``."""

    order_no: int
    line_no: int
    listing_no: int
    amount_paise: int
    total_paise: int


@dataclass(frozen=True, slots=True)
class SwapAnswered:
    order_no: int
    line_no: int
    yes: bool
    total_paise: int


@dataclass(frozen=True, slots=True)
class PayByChanged:
    order_no: int
    pay_by: PayBy


@dataclass(frozen=True, slots=True)
class PaymentAsked:
    """A payment request goes out under ``reference``."""

    order_no: int
    reference: str
    amount_paise: int


@dataclass(frozen=True, slots=True)
class PaymentPending:
    order_no: int


@dataclass(frozen=True, slots=True)
class PaymentReceived:
    order_no: int
    amount_paise: int
    transaction_id: str | None


@dataclass(frozen=True, slots=True)
class PaymentUnexpected:
    """Money came that fits nothing as it stands: wrong amount, twice, after a cancel. ``why`` is a word."""

    order_no: int
    amount_paise: int
    why: str


@dataclass(frozen=True, slots=True)
class RefundOwed:
    order_no: int
    amount_paise: int


@dataclass(frozen=True, slots=True)
class RefundMade:
    order_no: int
    amount_paise: int


@dataclass(frozen=True, slots=True)
class OrderPacked:
    order_no: int
    by: int


@dataclass(frozen=True, slots=True)
class OrderOut:
    """``collect_paise`` is the cash to be collected at the door."""

    order_no: int
    by: int
    helper_no: int | None
    bill_no: str
    collect_paise: int


@dataclass(frozen=True, slots=True)
class OrderDelivered:
    """``collected_paise`` is the cash that was due and was taken; ``change_owed_paise`` was taken besides."""

    order_no: int
    by: int
    collected_paise: int
    change_owed_paise: int = 0


@dataclass(frozen=True, slots=True)
class OrderBroughtBack:
    order_no: int
    by: int
    reason: str


@dataclass(frozen=True, slots=True)
class KhataGiven:
    customer_no: int
    by: int
    amount_paise: int
    balance_paise: int
    memo: str


@dataclass(frozen=True, slots=True)
class KhataRepaid:
    customer_no: int
    by: int
    amount_paise: int
    balance_paise: int


@dataclass(frozen=True, slots=True)
class KhataLimitSet:
    customer_no: int
    by: int
    limit_paise: int


@dataclass(frozen=True, slots=True)
class PriceSet:
    listing_no: int
    by: int
    old_paise: int
    new_paise: int


@dataclass(frozen=True, slots=True)
class AvailabilitySet:
    listing_no: int
    by: int
    available: bool


@dataclass(frozen=True, slots=True)
class ShopOpened:
    by: int
    accepting: bool


@dataclass(frozen=True, slots=True)
class AcknowledgementDue:
    """The shop has been silent a little; tell the customer that her order has arrived."""

    order_no: int


@dataclass(frozen=True, slots=True)
class ShopkeeperReminded:
    order_no: int


@dataclass(frozen=True, slots=True)
class CustomerToldOfWait:
    order_no: int


@dataclass(frozen=True, slots=True)
class PaidWordDue:
    """She has paid and the goods are not on their way yet; tell her that the money came."""

    order_no: int


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
    """Money was asked for long ago over a silent rail and nobody said anything. The order stays as it is."""

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
class SettlementBooked:
    """A payout of a gateway, as far as it was not booked yet: how many lines, and their sums."""

    by: int
    settlement_id: str
    lines: int
    gross_paise: int
    fee_paise: int
    tax_paise: int
    net_paise: int


@dataclass(frozen=True, slots=True)
class NicknameLearnt:
    """These words now mean this listing. ``by`` 0: two messages of customers said so."""

    words: str
    listing_no: int
    by: int


@dataclass(frozen=True, slots=True)
class NicknameForgotten:
    words: str
    listing_no: int
    by: int


@dataclass(frozen=True, slots=True)
class MemoryErased:
    """What was learnt of a customer is gone, at her own word or the shopkeeper's. It does not say what it was."""

    customer_no: int
    by: int
    addresses: bool


Event = (
    OrderPlaced
    | OrderAccepted
    | OrderRejected
    | OrderCancelled
    | LineTakenOut
    | SwapOffered
    | SwapAnswered
    | PayByChanged
    | PaymentAsked
    | PaymentPending
    | PaymentReceived
    | PaymentUnexpected
    | RefundOwed
    | RefundMade
    | OrderPacked
    | OrderOut
    | OrderDelivered
    | OrderBroughtBack
    | KhataGiven
    | KhataRepaid
    | KhataLimitSet
    | PriceSet
    | AvailabilitySet
    | ShopOpened
    | AcknowledgementDue
    | ShopkeeperReminded
    | CustomerToldOfWait
    | PaidWordDue
    | TransferClaimed
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
    | SettlementBooked
    | NicknameLearnt
    | NicknameForgotten
    | MemoryErased
)
