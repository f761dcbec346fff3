"""Events: everything that may have happened in a shop. The story of an order is its events in order.

Events carry what the conversation needs to tell people and what the history needs to be read by itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from haat.domain.memory_events import MemoryErased as MemoryErased
from haat.domain.memory_events import MemoryEvent as MemoryEvent
from haat.domain.memory_events import NicknameForgotten as NicknameForgotten
from haat.domain.memory_events import NicknameLearnt as NicknameLearnt
from haat.domain.money_events import AskExpired as AskExpired
from haat.domain.money_events import CashHandedIn as CashHandedIn
from haat.domain.money_events import ChangePaidOut as ChangePaidOut
from haat.domain.money_events import ClaimWaits as ClaimWaits
from haat.domain.money_events import CodeScanAsked as CodeScanAsked
from haat.domain.money_events import DisputeAsks as DisputeAsks
from haat.domain.money_events import DisputeWon as DisputeWon
from haat.domain.money_events import ExceptionRaised as ExceptionRaised
from haat.domain.money_events import ExceptionResolved as ExceptionResolved
from haat.domain.money_events import FloatGiven as FloatGiven
from haat.domain.money_events import MoneyEvent as MoneyEvent
from haat.domain.money_events import NoReceipts as NoReceipts
from haat.domain.money_events import PaymentSplit as PaymentSplit
from haat.domain.money_events import RefundByHand as RefundByHand
from haat.domain.money_events import SettlementBooked as SettlementBooked
from haat.domain.money_events import TransferClaimed as TransferClaimed
from haat.domain.money_events import TransferNotSeen as TransferNotSeen
from haat.domain.money_events import WatchSet as WatchSet
from haat.domain.payee_acts import PayeeChanging as PayeeChanging
from haat.domain.payee_acts import PayeeEvent as PayeeEvent
from haat.domain.payee_acts import PayeeKept as PayeeKept
from haat.domain.shop import PayBy
from haat.values.quantity import Quantity


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
class LateMoney:
    """Money came for a cancelled order whose goods are there: the shopkeeper may take it again until ``until``."""

    order_no: int
    amount_paise: int
    until: datetime


@dataclass(frozen=True, slots=True)
class OrderTakenAgain:
    """A cancelled order was taken again, paid by money that came late."""

    order_no: int
    by: int


@dataclass(frozen=True, slots=True)
class LineTakenOut:
    order_no: int
    line_no: int
    by: int
    total_paise: int


@dataclass(frozen=True, slots=True)
class Added:
    """So much of a line came into an order, or is to come."""

    line_no: int
    quantity: Quantity


@dataclass(frozen=True, slots=True)
class LinesAdded:
    """Goods joined an order: ``by`` its customer while it waited for the shop, or by the shop, which she had asked."""

    order_no: int
    by: int
    added: tuple[Added, ...]
    total_paise: int


@dataclass(frozen=True, slots=True)
class AdditionAsked:
    """She asks for more after the shop's yes; with everything asked for the order would cost ``total_paise``."""

    order_no: int
    added: tuple[Added, ...]
    total_paise: int


@dataclass(frozen=True, slots=True)
class AdditionDeclined:
    """The shop said no, or packed the order without answering."""

    order_no: int
    by: int
    added: tuple[Added, ...]
    total_paise: int


@dataclass(frozen=True, slots=True)
class LineChanged:
    """Her own change: ``less`` of a line than before; nothing left of it, and it is out."""

    order_no: int
    line_no: int
    by: int
    less: Quantity
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


Event = (
    OrderPlaced
    | OrderAccepted
    | OrderRejected
    | OrderCancelled
    | LateMoney
    | OrderTakenAgain
    | LineTakenOut
    | LinesAdded
    | AdditionAsked
    | AdditionDeclined
    | LineChanged
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
    | MoneyEvent
    | MemoryEvent
    | PayeeEvent
)
