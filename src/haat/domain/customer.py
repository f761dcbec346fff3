"""The people of a shop: its customers, its shopkeeper, its helpers."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime, timedelta

from haat.domain.shop import Fulfilment, PayBy
from haat.values.place import Point
from haat.values.record import record

WINDOW = timedelta(hours=24)
"""A business may write freely for 24 hours after a person's last message; outside, templates only (WhatsApp)."""


class Role(enum.Enum):
    """What a person may do in this shop."""

    CUSTOMER = "customer"
    SHOPKEEPER = "shopkeeper"
    HELPER = "helper"


@record
class Address:
    """Where goods go: words, a pin, or both."""

    text: str = ""
    point: Point | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """What is kept back while it is not certain that it is still she who writes: the phone behind her number changed.

    The shopkeeper gives it back when he has made sure. ``khata_limit_paise`` is her own limit as it stood.
    """

    since: datetime
    addresses: tuple[Address, ...] = ()
    khata_limit_paise: int | None = None


@dataclass(frozen=True, slots=True)
class Usual:
    """One listing this home took of one good, and how much that weighs. ``amount`` is the last, in base units."""

    concept: str
    listing_no: int
    weight: int
    amount: int | None = None


@record
class Customer:
    """A person, as one shop knows her.

    ``user_id`` is WhatsApp's business-scoped id, the key; ``phone`` (digits with country code) may be withheld.
    ``khata_balance_paise`` is what she owes, a cache of the ledger's fold. ``habits`` maps a concept to the
    listing this home usually takes, as pairs; ``usuals`` is what that follows from. ``stopped`` means she asked not to be written to; ``stopped_except`` is
    the one order she still wants to hear of, ``stopped_at`` when she last stopped or began messages. ``marketing`` is whether she agreed to offers: None, she was never asked.
    ``identity`` is WhatsApp's mark of the phone behind her number, ``held`` what waits until it is known to be hers.
    """

    customer_no: int
    name: str
    user_id: str | None = None
    phone: str | None = None
    role: Role = Role.CUSTOMER
    lang: str | None = None
    addresses: tuple[Address, ...] = ()
    usual_pay: PayBy | None = None
    usual_fulfilment: Fulfilment | None = None
    khata_limit_paise: int | None = None
    khata_balance_paise: int = 0
    heard_at: datetime | None = None
    stopped: bool = False
    orders_delivered: int = 0
    last_order_no: int | None = None
    habits: tuple[tuple[str, int], ...] = ()
    cash_held_paise: int = 0
    change_owed_paise: int = 0
    stopped_at: datetime | None = None
    stopped_except: int | None = None
    marketing: bool | None = None
    identity: str = ""
    held: Held | None = None
    usuals: tuple[Usual, ...] = ()

    @property
    def address(self) -> Address | None:
        """The address she used last."""
        return self.addresses[-1] if self.addresses else None

    @property
    def staff(self) -> bool:
        return self.role is not Role.CUSTOMER

    def wants(self, order_no: int | None, *, offer: bool = False) -> bool:
        """May the shop write to her of its own accord, about this order, (None) anything else, or with an offer?"""
        if offer:
            return self.marketing is True and not self.stopped
        return not self.stopped or (order_no is not None and order_no == self.stopped_except)

    def window_open(self, now: datetime) -> bool:
        """May the shop write freely to her now?"""
        return self.heard_at is not None and now - self.heard_at < WINDOW
