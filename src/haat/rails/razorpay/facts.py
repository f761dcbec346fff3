"""What Haat believes of Razorpay's API, from ``data/razorpay.toml``: one place to change when they change."""

from __future__ import annotations

from functools import cache
from importlib import resources

import msgspec


class Api(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    root: str
    link_hosts: tuple[str, ...]


class Links(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    reference_most: int
    description_most: int
    open: tuple[str, ...]
    over: tuple[str, ...]
    least_paise: int


class Payments(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    captured: tuple[str, ...]
    pending: tuple[str, ...]
    failed: tuple[str, ...]


class Refunds(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    idempotency_header: str
    idempotency_least: int
    done: tuple[str, ...]
    moving: tuple[str, ...]


class Webhooks(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    signature_header: str
    event_id_header: str
    payment: tuple[str, ...]
    dispute: tuple[str, ...]
    settlement: tuple[str, ...]


class Settlements(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    page: int
    json_fee_holds_tax: bool
    kind: tuple[str, ...]
    fee_without_tax: tuple[str, ...]
    instants: tuple[str, ...]


class Disputes(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    page: int


class Facts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file."""

    api: Api
    links: Links
    payments: Payments
    refunds: Refunds
    webhooks: Webhooks
    settlements: Settlements
    disputes: Disputes


@cache
def facts() -> Facts:
    text = resources.files("haat.rails").joinpath("data", "razorpay.toml").read_bytes()
    return msgspec.toml.decode(text, type=Facts)
