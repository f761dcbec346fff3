"""Commands: everything one may ask of a shop, from any door: chat, console, counter, clock, gateway.

``by`` is the customer number of the person who asks (a shopkeeper and a helper are people of the shop too);
0 is the shop's own machinery (timers, the gateway).
"""

from __future__ import annotations

from dataclasses import dataclass

from haat.domain.basket import Basket
from haat.domain.customer import Address
from haat.domain.memory_commands import ForgetMe as ForgetMe
from haat.domain.memory_commands import ForgetNickname as ForgetNickname
from haat.domain.memory_commands import MemoryCommand as MemoryCommand
from haat.domain.memory_commands import NoteNickname as NoteNickname
from haat.domain.memory_commands import TeachNickname as TeachNickname
from haat.domain.money_commands import AskCodeScan as AskCodeScan
from haat.domain.money_commands import ClaimPaid as ClaimPaid
from haat.domain.money_commands import ConfirmRefund as ConfirmRefund
from haat.domain.money_commands import ConfirmTransfer as ConfirmTransfer
from haat.domain.money_commands import DenyTransfer as DenyTransfer
from haat.domain.money_commands import GiveFloat as GiveFloat
from haat.domain.money_commands import HandInCash as HandInCash
from haat.domain.money_commands import ImportSettlement as ImportSettlement
from haat.domain.money_commands import MoneyCommand as MoneyCommand
from haat.domain.money_commands import NoteDispute as NoteDispute
from haat.domain.money_commands import NoteNoReceipts as NoteNoReceipts
from haat.domain.money_commands import NoteRefundFailed as NoteRefundFailed
from haat.domain.money_commands import NoteStray as NoteStray
from haat.domain.money_commands import PayOutChange as PayOutChange
from haat.domain.money_commands import ResolveException as ResolveException
from haat.domain.money_commands import SetWatch as SetWatch
from haat.domain.money_commands import SplitPayment as SplitPayment
from haat.domain.order import Share
from haat.domain.payee_acts import AnnouncePayee as AnnouncePayee
from haat.domain.payee_acts import KeepPayee as KeepPayee
from haat.domain.payee_acts import PayeeCommand as PayeeCommand
from haat.domain.payment import PaymentFact
from haat.domain.shop import Fulfilment, PayBy
from haat.values.quantity import Quantity

MACHINE = 0
"""The ``by`` of the shop's own machinery."""


@dataclass(frozen=True, slots=True)
class PlaceOrder:
    """The customer confirms her basket. ``seen_paise`` is the total she was shown: she is not bound to more."""

    customer_no: int
    basket: Basket
    fulfilment: Fulfilment
    pay_by: PayBy
    seen_paise: int
    address: Address | None = None
    when: str = ""
    lang: str = "en"
    note: str = ""
    """Her wishes in her own words, for the shopkeeper to read."""
    shares: tuple[Share, ...] = ()


@dataclass(frozen=True, slots=True)
class AcceptOrder:
    by: int
    order_no: int


@dataclass(frozen=True, slots=True)
class RejectOrder:
    by: int
    order_no: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class CancelOrder:
    """By the customer before the goods are out, or by the shop."""

    by: int
    order_no: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class TakeOutLine:
    """A line cannot be had: it leaves the order; the total falls."""

    by: int
    order_no: int
    line_no: int


@dataclass(frozen=True, slots=True)
class AddToOrder:
    """The customer wants these goods in an order that she placed; after the shop's yes, the shop is asked first.

    ``seen_paise`` is the order's new total as she was shown it: she is not bound to more.
    """

    by: int
    order_no: int
    basket: Basket
    seen_paise: int
    when: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class AnswerAddition:
    """The shop's answer to what she asked to be added, up to the line ``last_line``; later ones were not shown yet."""

    by: int
    order_no: int
    last_line: int
    yes: bool


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """The customer wants less of a line than she ordered: ``quantity``, or None for none of it.

    After its yes the shop does it for her.
    ``seen_paise`` is the highest total she was shown for it: without goods a delivery may cost its fee again.
    """

    by: int
    order_no: int
    line_no: int
    quantity: Quantity | None
    seen_paise: int = 0


@dataclass(frozen=True, slots=True)
class OfferSwap:
    """Offer another listing in a line's place; nothing changes until the customer agrees."""

    by: int
    order_no: int
    line_no: int
    listing_no: int


@dataclass(frozen=True, slots=True)
class AnswerSwap:
    """The customer's answer. A yes agrees to the new total; a no takes the line out."""

    by: int
    order_no: int
    line_no: int
    yes: bool


@dataclass(frozen=True, slots=True)
class ChangePayBy:
    """Another way to pay, before anything was paid."""

    by: int
    order_no: int
    pay_by: PayBy


@dataclass(frozen=True, slots=True)
class PackOrder:
    by: int
    order_no: int


@dataclass(frozen=True, slots=True)
class SendOut:
    """The goods leave the shop (or wait for pickup); the bill is written. Unpaid UPI refuses with NOT_PAID_YET."""

    by: int
    order_no: int
    helper_no: int | None = None


@dataclass(frozen=True, slots=True)
class HandOver:
    """The goods reach the customer, who names her door code; cash due is collected now.

    ``tendered_paise`` is the cash of hers that stays in his hands: what is above the cash due is change that he
    could not give, and the shop owes it to her. None: just what was due.
    """

    by: int
    order_no: int
    code: str
    tendered_paise: int | None = None


@dataclass(frozen=True, slots=True)
class BringBack:
    """The goods come back undelivered: the bill is reversed, money paid is owed back."""

    by: int
    order_no: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class NotePayment:
    """A fact about a payment, from an authenticated look at the gateway; nothing else makes an order paid."""

    order_no: int
    fact: PaymentFact


@dataclass(frozen=True, slots=True)
class HintPayment:
    """Something says there may be news of a payment (a notice, her word): look it up."""

    order_no: int


@dataclass(frozen=True, slots=True)
class GiveOnKhata:
    """Goods or money given on credit outside an order."""

    by: int
    customer_no: int
    amount_paise: int
    memo: str = ""


@dataclass(frozen=True, slots=True)
class TakeRepayment:
    """A customer pays towards her khata, in cash."""

    by: int
    customer_no: int
    amount_paise: int


@dataclass(frozen=True, slots=True)
class SetKhataLimit:
    by: int
    customer_no: int
    limit_paise: int


@dataclass(frozen=True, slots=True)
class SetPrice:
    """A new price for one listing, per pack or per kilo/litre as it is sold."""

    by: int
    listing_no: int
    price_paise: int


@dataclass(frozen=True, slots=True)
class SetAvailable:
    """ "Khatam" and "aa gaya"."""

    by: int
    listing_no: int
    available: bool


@dataclass(frozen=True, slots=True)
class OpenShop:
    by: int
    accepting: bool


@dataclass(frozen=True, slots=True)
class RingOnce:
    """A timer of an order has run out; whether anything is owed is decided by the order's state now."""

    order_no: int
    kind: str


Command = (
    PlaceOrder
    | AcceptOrder
    | RejectOrder
    | CancelOrder
    | TakeOutLine
    | AddToOrder
    | AnswerAddition
    | ChangeLine
    | OfferSwap
    | AnswerSwap
    | ChangePayBy
    | PackOrder
    | SendOut
    | HandOver
    | BringBack
    | NotePayment
    | HintPayment
    | GiveOnKhata
    | TakeRepayment
    | SetKhataLimit
    | SetPrice
    | SetAvailable
    | OpenShop
    | RingOnce
    | MoneyCommand
    | MemoryCommand
    | PayeeCommand
)
