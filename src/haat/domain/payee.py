"""Who is paid: a shop's UPI address and gateways, as one value, and a change of it that waits.

Whoever takes a shopkeeper's phone or password first puts his own address where the money goes. So a change is told to
the shopkeeper at once and used only a day later; until then customers pay as before, and he can keep the old.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from haat.domain.payment import RailName


@dataclass(frozen=True, slots=True)
class Payee:
    """Everything that decides into whose account a customer's money goes. See ``Shop`` for the fields."""

    vpa: str | None = None
    merchant_code: str = ""
    payment_configuration: str | None = None
    gateway_type: str = "razorpay"
    gateway_key: str | None = None
    rails: tuple[RailName, ...] = ()

    @property
    def accounts(self) -> frozenset[tuple[RailName, str]]:
        """The accounts that money may go to."""
        named = {
            RailName.WHATSAPP: self.payment_configuration,
            RailName.GATEWAY: self.gateway_key,
            RailName.UPI: self.vpa,
        }
        return frozenset((rail, account) for rail, account in named.items() if account)


@dataclass(frozen=True, slots=True)
class PayeeChange:
    """A change that waits until ``usable_at``."""

    payee: Payee
    asked_at: datetime
    usable_at: datetime
