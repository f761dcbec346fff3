"""Payment configurations: how an account (WABA) is linked to a gateway or a VPA, and what becomes of the link.

Made through the API one ``Needs_Connecting`` (a gateway whose merchant has not agreed yet), visited once it
``Needs_Testing``, paid once it is ``Active``. The webhook spells the middle state with a blank. Source: Meta's
payments-in onboarding page and the ``payment_configuration_update`` reference.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from haat.channels.emulator.errors import GraphError, invalid, missing
from haat.channels.emulator.fields import Fields
from haat.channels.emulator.ids import Ids
from haat.channels.emulator.numbers import NumberSpec, PaymentConfiguration
from haat.channels.emulator.wire import Obj

STATES = ("Active", "Needs_Connecting", "Needs_Testing")
PAYABLE = ("Active", "Needs_Testing")
"""A configuration that needs testing is tested by paying."""
GATEWAYS = ("razorpay", "payu", "billdesk", "zaakpay")
VPA = "upi_vpa"
NAME_MOST = 60
LINK_FOR = timedelta(days=7)
_CODES = {"5411": "Grocery stores, supermarkets", "5499": "Miscellaneous food stores", "0000": "Test"}


@dataclass(slots=True)
class Configuration:
    """One configuration at work. ``ticket`` is in the link at which the merchant connects his account."""

    name: str
    provider: str
    status: str
    mid: str
    vpa: str
    merchant_code: str
    purpose_code: str
    made: datetime
    changed: datetime
    redirect: str = ""
    ticket: str = ""
    ticket_until: datetime | None = None

    @property
    def payable(self) -> bool:
        return self.status in PAYABLE

    def as_obj(self) -> Obj:
        """The row of the API."""
        row: Obj = {
            "configuration_name": self.name,
            "merchant_category_code": {
                "code": self.merchant_code,
                "description": _CODES.get(self.merchant_code, "Other"),
            },
            "purpose_code": {"code": self.purpose_code, "description": "Purchase of goods"},
            "status": self.status,
            "provider_name": self.provider,
            "created_timestamp": int(self.made.timestamp()),
            "updated_timestamp": int(self.changed.timestamp()),
        }
        if self.mid:
            row["provider_mid"] = self.mid
        if self.vpa:
            row["merchant_vpa"] = self.vpa
        return row

    def notice(self) -> Obj:
        """``value`` of the webhook."""
        return {
            "configuration_name": self.name,
            "provider_name": self.provider,
            "provider_mid": self.mid,
            "status": self.status.replace("_", " "),
            "created_timestamp": int(self.made.timestamp()),
            "updated_timestamp": int(self.changed.timestamp()),
        }


class Configurations:
    """Those of every account, by name."""

    def __init__(self, ids: Ids, specs: tuple[NumberSpec, ...], now: datetime) -> None:
        self._ids = ids
        self._of: dict[str, dict[str, Configuration]] = {}
        for spec in specs:
            kept = self._of.setdefault(spec.waba_id, {})
            for each in spec.payment_configurations:
                kept.setdefault(each.name, _given(each, now))

    def of(self, waba_id: str) -> list[Configuration]:
        return list(self._of.get(waba_id, {}).values())

    def find(self, waba_id: str, name: str) -> Configuration | None:
        return self._of.get(waba_id, {}).get(name)

    def named(self, name: str) -> list[tuple[str, Configuration]]:
        """Every account that has one of this name, with it."""
        return [(waba_id, kept[name]) for waba_id, kept in self._of.items() if name in kept]

    def ticket(self, ticket: str, now: datetime) -> tuple[str, Configuration] | None:
        """Whose connecting link this is, while it lives."""
        for waba_id, kept in self._of.items():
            for each in kept.values():
                if each.ticket and each.ticket == ticket and each.ticket_until and now < each.ticket_until:
                    return waba_id, each
        return None

    def create(self, waba_id: str, body: Obj, now: datetime) -> Configuration:
        """A new one; GraphError for what Meta refuses. One for a VPA is Active at once, a gateway's must connect."""
        fields = Fields(body, "")
        name = fields.text("configuration_name", NAME_MOST)
        if self.find(waba_id, name) is not None:
            raise invalid("configuration_name", "is already the name of a configuration of this account")
        provider = fields.one_of("provider_name", *GATEWAYS, VPA)
        vpa = fields.text("merchant_vpa", 255) if provider == VPA else ""
        if provider != VPA and not fields.has("redirect_url"):
            raise missing("redirect_url")
        fresh = Configuration(
            name,
            provider,
            "Active" if provider == VPA else "Needs_Connecting",
            "",
            vpa,
            fields.text("merchant_category_code", 4, least=4),
            fields.text("purpose_code", 2, least=2),
            now,
            now,
        )
        self._of.setdefault(waba_id, {})[name] = fresh
        if provider != VPA:
            self.invite(fresh, fields.url("redirect_url"), now)
        return fresh

    def invite(self, configuration: Configuration, redirect: str, now: datetime) -> None:
        """Give it a fresh connecting link; the old one is void."""
        configuration.redirect = redirect
        configuration.ticket = self._ids.code("ticket", 24)
        configuration.ticket_until = now + LINK_FOR

    def delete(self, waba_id: str, name: str) -> None:
        if self._of.get(waba_id, {}).pop(name, None) is None:
            raise GraphError(100, f"No payment configuration of this account is called '{name}'")

    def connect(self, configuration: Configuration, now: datetime) -> None:
        """The merchant agreed at his gateway: it has an account of his now and waits for a first payment."""
        configuration.mid = configuration.mid or f"acc_{self._ids.code('merchant')}"
        configuration.ticket = ""
        move(configuration, "Needs_Testing", now)


def move(configuration: Configuration, status: str, now: datetime) -> bool:
    """Give it another state; False when it had that."""
    if configuration.status == status:
        return False
    configuration.status = status
    configuration.changed = now
    return True


def _given(each: PaymentConfiguration, now: datetime) -> Configuration:
    return Configuration(
        each.name, each.provider, each.status, each.provider_mid, each.merchant_vpa, "5411", "00", now, now
    )
