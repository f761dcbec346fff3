"""Business phone numbers: what a configuration says of one, and what clients changed since.

One default number stands for the shop. A WhatsApp Business Account (WABA) may hold several; so may a portfolio.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, fields
from datetime import datetime
from pathlib import Path

from haat.channels.emulator.limits import COEXISTENCE_PER_SECOND
from haat.channels.emulator.wire import Obj, as_int, as_list, as_obj, as_text, load

PER_SECOND = 80


@dataclass(frozen=True, slots=True)
class PaymentConfiguration:
    """A payment gateway (or VPA) linked to a WABA. ``status`` is Active, Needs_Connecting or Needs_Testing."""

    name: str = "haat-gateway"
    provider: str = "razorpay"
    status: str = "Active"
    provider_mid: str = "acc_sample000000"
    merchant_vpa: str = ""


@dataclass(frozen=True, slots=True)
class NumberSpec:
    """One business number as the emulator is started with.

    ``per_second`` is the number's throughput, in and out together; 0 stands for 80, or for 20 when the number keeps
    the Business app (``coexistence``). ``messaging_limit`` is the portfolio's reach: people in 24 hours, 0 for no limit.
    """

    display_phone_number: str = "+91 00000 00001"
    verified_name: str = "Haat Sample Shop"
    phone_number_id: str = "100000000000001"
    waba_id: str = "200000000000001"
    portfolio_id: str = "300000000000001"
    catalog_id: str = "400000000000001"
    per_second: int = 0
    coexistence: bool = False
    messaging_limit: int = 2000
    payments_accepted: bool = True
    payment_configurations: tuple[PaymentConfiguration, ...] = (PaymentConfiguration(),)


@dataclass(slots=True)
class Number:
    """A number at work: its specification and what was set through the API."""

    spec: NumberSpec
    callback: Override | None = None
    profile: Obj = field(default_factory=lambda: {"about": "", "vertical": "OTHER"})
    automation: Obj = field(default_factory=dict)
    commerce: Obj = field(default_factory=lambda: {"is_catalog_visible": False, "is_cart_enabled": True})
    settings: Obj = field(default_factory=dict)
    compliance: Obj = field(default_factory=dict)
    codes: dict[str, Obj] = field(default_factory=dict)
    quality: str = "GREEN"
    registered: bool = True
    coexistence: bool = False
    per_second: int = 0
    pays: bool = True
    """Whether a way to pay Meta is on file; without one, messages that cost are refused."""
    blocked: set[str] = field(default_factory=set)
    """Keys of the people this number blocked."""
    synced: dict[str, datetime] = field(default_factory=dict)
    """When the Business app's contacts and history were asked for."""
    recent: deque[datetime] = field(default_factory=deque)

    def __post_init__(self) -> None:
        self.keep_app(self.spec.coexistence)
        self.per_second = self.spec.per_second or self.per_second

    def keep_app(self, coexistence: bool) -> None:
        """Whether the shop keeps the Business app on this number; its throughput follows."""
        self.coexistence = coexistence
        self.per_second = COEXISTENCE_PER_SECOND if coexistence else PER_SECOND

    @property
    def digits(self) -> str:
        return "".join(character for character in self.spec.display_phone_number if character.isdigit())

    @property
    def checks_identity(self) -> bool:
        """Whether this number asked to be told of changes of its customers' identity."""
        return as_obj(self.settings.get("user_identity_change")).get("enable_identity_key_check") is True

    def metadata(self) -> Obj:
        """``value.metadata`` of every webhook."""
        return {"display_phone_number": self.digits, "phone_number_id": self.spec.phone_number_id}


@dataclass(frozen=True, slots=True)
class Override:
    """Another callback for one number or one WABA."""

    url: str
    verify_token: str


def read_numbers(file: Path) -> tuple[NumberSpec, ...]:
    """Numbers from a JSON list of objects with the fields of ``NumberSpec``; ValueError says what is wrong."""
    rows = as_list(load(file.read_bytes()))
    if not rows:
        raise ValueError(f"{file} holds no list of numbers")
    return tuple(_spec(as_obj(row), i) for i, row in enumerate(rows))


def _spec(row: Obj, index: int) -> NumberSpec:
    default = NumberSpec()
    known = {each.name for each in fields(NumberSpec)}
    unknown = set(row) - known
    if unknown:
        raise ValueError(f"number {index + 1} has unknown fields: {', '.join(sorted(unknown))}")
    configurations = tuple(
        PaymentConfiguration(**{key: as_text(value) for key, value in as_obj(each).items()})
        for each in as_list(row.get("payment_configurations"))
    )
    limit = as_int(row.get("messaging_limit"))
    return NumberSpec(
        display_phone_number=as_text(row.get("display_phone_number")) or default.display_phone_number,
        verified_name=as_text(row.get("verified_name")) or default.verified_name,
        phone_number_id=as_text(row.get("phone_number_id")) or str(int(default.phone_number_id) + index),
        waba_id=as_text(row.get("waba_id")) or default.waba_id,
        portfolio_id=as_text(row.get("portfolio_id")) or default.portfolio_id,
        catalog_id=as_text(row.get("catalog_id")) or default.catalog_id,
        per_second=as_int(row.get("per_second")) or default.per_second,
        coexistence=row.get("coexistence") is True,
        messaging_limit=default.messaging_limit if limit is None else limit,
        payments_accepted=row.get("payments_accepted") is not False,
        payment_configurations=configurations or default.payment_configurations,
    )
