"""The shop: who it is, when it is open, what it promises about delivery and pay."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime

from haat.domain.nickname import Nickname
from haat.domain.payee import PayeeChange
from haat.domain.payment import RailName
from haat.values.place import Point
from haat.values.record import record, replace
from haat.values.time import india, minute_of_day


class Fulfilment(enum.Enum):
    """How goods reach the customer."""

    DELIVERY = "delivery"
    PICKUP = "pickup"


class PayBy(enum.Enum):
    """How an order is paid."""

    UPI = "upi"
    CASH = "cash"
    KHATA = "khata"


@dataclass(frozen=True, slots=True)
class Hours:
    """Opening hours in India's minutes of the day; ``closed_days`` counts Monday as 0."""

    opens: int = 7 * 60
    closes: int = 22 * 60
    closed_days: tuple[int, ...] = ()

    def open_at(self, instant: datetime) -> bool:
        if india(instant).weekday() in self.closed_days:
            return False
        return self.opens <= minute_of_day(instant) < self.closes


@dataclass(frozen=True, slots=True)
class DeliveryTerms:
    """Delivery: the fee, from which subtotal it is free, the least order, how far, and how soon."""

    radius_m: int = 3_000
    fee_paise: int = 2_000
    free_from_paise: int = 50_000
    minimum_paise: int = 10_000
    within_minutes: int = 45


@dataclass(frozen=True, slots=True)
class Legal:
    """What a bill must say of its seller (CGST Rules r. 46; FSSAI order on invoices).

    Without ``gstin`` the paper is a plain bill without tax; with ``composition`` a bill of supply.
    """

    legal_name: str
    address: str
    state_code: str = ""
    gstin: str | None = None
    fssai: str | None = None
    composition: bool = False


@dataclass(frozen=True, slots=True)
class Clocks:
    """How long a shop may be silent, in seconds, before something is said."""

    acknowledge_s: int = 45
    remind_s: int = 180
    tell_s: int = 600
    paid_word_s: int = 300
    payment_check_s: int = 90
    claim_waits_s: int = 300
    ask_expires_s: int = 7200
    money_card_s: int = 300
    """After asking over a silent rail, when the shopkeeper is asked whether it came, if nobody has said so before."""


@dataclass(frozen=True, slots=True)
class Shop:
    """One shop, or the front desk of a number that serves many (``desk``).

    ``code`` is the word in its link; ``number`` the digits customers write to; ``number_id`` the Cloud API's id.
    ``payment_configuration`` names the gateway configuration for payments in chat and ``gateway_type`` its kind
    (razorpay, payu, billdesk, zaakpay); ``gateway_key`` is the key id of the shop's own gateway account, whose
    secrets are never here; ``vpa`` is its UPI address, with ``merchant_code`` (MCC) where the bank gave one.
    ``upi_in_chat`` asks for UPI by ``order_details`` instead of our page. ``rails`` overrides which is taken first.
    """

    shop_id: int
    code: str
    name: str
    lang: str
    number: str
    number_id: str
    languages: tuple[str, ...] = ("hi", "en")
    desk: bool = False
    accepting: bool = True
    hours: Hours = Hours()
    delivery: DeliveryTerms = DeliveryTerms()
    pay_by: tuple[PayBy, ...] = (PayBy.UPI, PayBy.CASH, PayBy.KHATA)
    legal: Legal = Legal("", "")
    place: Point | None = None
    vpa: str | None = None
    payment_configuration: str | None = None
    clocks: Clocks = Clocks()
    catalog_id: str | None = None
    """The WhatsApp catalogue its listings are pushed to; None: none."""
    pause_minutes: int = 30
    """How long Haat is silent with a customer after the shopkeeper wrote to her in his own app."""
    resumed_at: datetime | None = None
    """When the shopkeeper last said that Haat answers everybody again."""
    khata_limit_paise: int = 0
    """The khata limit of a customer who has none of her own; zero: no khata unless the shopkeeper allows it."""
    gateway_type: str = "razorpay"
    gateway_key: str | None = None
    merchant_code: str = ""
    upi_in_chat: bool = False
    rails: tuple[RailName, ...] = ()
    nicknames: tuple[Nickname, ...] = ()
    """What the shop has learnt of its own words for its goods; the words themselves are aliases of the listings."""
    former_configurations: tuple[str, ...] = ()
    """Configurations it had before: money that was asked for under one is looked up and given back there."""
    late_money_s: int = 0
    """How long the shopkeeper may take a cancelled order again whose money came late; zero: it goes back at once."""
    watch_receipts: bool = True
    """Say so when a day passes without a payment on which there usually is one."""
    watch_code: bool = False
    """Ask every morning to scan the code on the counter."""
    payee_next: PayeeChange | None = None
    """A change of who is paid that waits; see ``haat.domain.changing_payee``."""

    @property
    def set_up(self) -> tuple[RailName, ...]:
        """The rails this shop can ask by, in order of choice."""
        account = {
            RailName.WHATSAPP: self.payment_configuration,
            RailName.GATEWAY: self.gateway_key,
            RailName.UPI: self.vpa,
        }
        return tuple(name for name in dict.fromkeys((*self.rails, *account)) if account[name])

    @property
    def rail(self) -> RailName | None:
        """How the next request for money goes out; None where the shop can take none over UPI."""
        return next(iter(self.set_up), None)

    def watching(self, *, receipts: bool, code: bool) -> Shop:
        return replace(self, watch_receipts=receipts, watch_code=code)

    def open_at(self, instant: datetime) -> bool:
        return self.accepting and self.hours.open_at(instant)


@record
class Counters:
    """The last number given out of each series; one writer per shop makes the next one safe.

    ``ledger_head`` is the hash of the newest ledger entry, the tip of the shop's chain.
    """

    customer_no: int = 0
    order_no: int = 0
    bill_no: int = 0
    bill_year: str = ""
    entry_no: int = 0
    event_no: int = 0
    outbox_no: int = 0
    exception_no: int = 0
    ledger_head: str = ""
