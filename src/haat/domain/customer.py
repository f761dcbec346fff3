"""The people of a shop: its customers, its shopkeeper, its helpers."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime, timedelta

from haat.domain.shop import Fulfilment, PayBy
from haat.values.place import Point

WINDOW = timedelta(hours=24)
"""A business may write freely for 24 hours after a person's last message; outside, templates only (WhatsApp)."""


class Role(enum.Enum):
    """What a person may do in this shop."""

    CUSTOMER = "customer"
    SHOPKEEPER = "shopkeeper"
    HELPER = "helper"


@dataclass(frozen=True, slots=True)
class Address:
    """Where goods go: words, a pin, or both."""

    text: str = ""
    point: Point | None = None


@dataclass(frozen=True, slots=True)
class Customer:
    """A person, as one shop knows her.

    ``user_id`` is WhatsApp's business-scoped id, the key; ``phone`` (digits with country code) may be withheld.
    ``khata_balance_paise`` is what she owes, a cache of the ledger's fold. ``habits`` maps a concept to the
    listing this home last took, as pairs. ``stopped`` means she asked not to be written to.
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

    @property
    def address(self) -> Address | None:
        """The address she used last."""
        return self.addresses[-1] if self.addresses else None

    @property
    def staff(self) -> bool:
        return self.role is not Role.CUSTOMER

    def window_open(self, now: datetime) -> bool:
        """May the shop write freely to her now?"""
        return self.heard_at is not None and now - self.heard_at < WINDOW
