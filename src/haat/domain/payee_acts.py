"""A change of who is paid, as it is told and as it is stopped: its commands and its events."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class AnnouncePayee:
    """Tell the shopkeeper of the change that waits; the change itself is made in the settings."""

    by: int


@dataclass(frozen=True, slots=True)
class KeepPayee:
    """The shopkeeper did not ask for the change that waits: the old one stays."""

    by: int


@dataclass(frozen=True, slots=True)
class PayeeChanging:
    """Customers will pay to ``payee`` (a UPI address, a gateway's key) from ``usable_at`` on."""

    payee: str
    usable_at: datetime


@dataclass(frozen=True, slots=True)
class PayeeKept:
    """A change of who is paid was stopped."""

    by: int


PayeeCommand = AnnouncePayee | KeepPayee
PayeeEvent = PayeeChanging | PayeeKept
