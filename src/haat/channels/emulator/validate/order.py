"""``order_details`` and ``order_status``: the request to pay, and what its card says later.

Rules from Meta's payments-in pages: the total equals subtotal + tax + shipping - discount, the subtotal equals the
items, a reference is used once, importer fields stand on every item unless a catalogue is named. Amounts are paise
with ``offset`` 100.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from haat.channels.emulator.configurations import GATEWAYS
from haat.channels.emulator.errors import GraphError, invalid, wrong_type
from haat.channels.emulator.fields import Fields
from haat.channels.emulator.validate.scene import Scene
from haat.channels.emulator.wire import Obj, as_list

EXPIRY_LEAST = timedelta(seconds=300)
ORDER_STATES = ("processing", "partially_shipped", "shipped", "completed", "canceled")
PAYMENT_OPTIONS = ("upi", "web")
_REFERENCE = re.compile(r"[A-Za-z0-9_.\-]{1,35}\Z")
_PIN = re.compile(r"[0-9]{6}\Z")


@dataclass(frozen=True, slots=True)
class OrderRequest:
    """A valid request to pay. ``mode`` is ``gateway``, ``upi_intent``, ``upi_vpa`` or ``payment_link``."""

    reference_id: str
    total_paise: int
    mode: str
    configuration: str
    link: str
    expires: datetime | None
    provider: str
    """The gateway named; empty in the other modes."""
    extras: Obj
    """Receipt, notes and udf fields, which payment notices repeat."""


@dataclass(frozen=True, slots=True)
class StatusChange:
    reference_id: str
    status: str


def check_order_details(parameters: Fields, scene: Scene) -> OrderRequest:
    """The request in ``parameters``, or GraphError."""
    if not scene.terms_accepted:
        raise GraphError(134011, "WhatsApp Payments terms of service have not been accepted for this account")
    if not scene.both_indian:
        raise invalid(parameters.path, "order_details needs a business and a user with +91 numbers")
    reference = _reference(parameters)
    if scene.reference_used(reference):
        raise invalid(parameters.at("reference_id"), "was used by an earlier order_details message")
    goods = parameters.one_of("type", "physical-goods", "digital-goods")
    if goods == "physical-goods" and parameters.has("beneficiaries"):
        _beneficiaries(parameters)
    parameters.one_of("currency", "INR")
    total = _amount(parameters, "total_amount")
    order = parameters.obj("order")
    _check_order(order, total, parameters)
    way = _payment(parameters)
    return OrderRequest(
        reference,
        total,
        way.mode,
        way.configuration,
        way.link,
        _expires(order, scene.now),
        way.provider,
        way.extras,
    )


def check_order_status(parameters: Fields) -> StatusChange:
    """The change asked for; whether the order allows it is known only later, by webhook."""
    parameters.only("reference_id", "order", "payment")
    reference = _reference(parameters)
    order = parameters.obj("order")
    order.only("status", "description")
    status = order.one_of("status", *ORDER_STATES, "partially-shipped")
    order.maybe_text("description", 120)
    return StatusChange(reference, status.replace("-", "_"))


def _reference(parameters: Fields) -> str:
    reference = parameters.text("reference_id", 35)
    if _REFERENCE.match(reference) is None:
        raise invalid(
            parameters.at("reference_id"), "may hold letters, digits, underscore, dash and dot only"
        )
    return reference


def _amount(where: Fields, key: str) -> int:
    amount = where.obj(key)
    value = amount.whole("value")
    if amount.whole("offset") != 100:
        raise invalid(amount.at("offset"), "must be 100")
    if value < 0:
        raise invalid(amount.at("value"), "must not be negative")
    return value


def _check_order(order: Fields, total: int, parameters: Fields) -> None:
    order.one_of("status", "pending")
    if order.has("type"):
        order.one_of("type", "quick_pay")
    subtotal = _amount(order, "subtotal")
    in_catalogue = order.has("catalog_id")
    if in_catalogue:
        order.text("catalog_id")
    items = order.objs("items", most=999)
    with_image = [item for item in items if item.has("image")]
    if with_image and len(items) > 10:
        raise invalid(order.at("items"), "with images may hold 10 items at most")
    if with_image and in_catalogue:
        raise invalid(with_image[0].at("image"), "cannot stand beside catalog_id")
    summed = sum(_item(item, in_catalogue=in_catalogue) for item in items)
    if summed != subtotal:
        raise invalid(order.at("subtotal"), f"must equal the sum of the items ({summed}), got {subtotal}")
    tax = _amount(order, "tax")
    order.obj("tax").maybe_text("description", 60)
    shipping = _described(order, "shipping")
    discount = _described(order, "discount")
    if order.has("discount"):
        order.obj("discount").maybe_text("discount_program_name", 60)
    right = subtotal + tax + shipping - discount
    if total != right:
        raise invalid(
            parameters.at("total_amount"),
            f"must equal subtotal + tax + shipping - discount ({right}), got {total}",
        )
    if total <= 0:
        raise invalid(parameters.at("total_amount"), "must be more than zero")


def _described(order: Fields, key: str) -> int:
    if not order.has(key):
        return 0
    order.obj(key).maybe_text("description", 60)
    return _amount(order, key)


def _item(item: Fields, *, in_catalogue: bool) -> int:
    """What the item adds to the subtotal."""
    item.text("name", 60)
    price = _amount(item, "amount")
    if item.has("sale_amount"):
        sale = _amount(item, "sale_amount")
        if sale >= price:
            raise invalid(item.at("sale_amount"), "must be less than the amount")
        price = sale
    quantity = item.whole("quantity")
    if quantity < 1:
        raise invalid(item.at("quantity"), "must be at least 1")
    if item.has("image"):
        item.obj("image").url("link")
        if item.has("retailer_id"):
            raise invalid(item.at("retailer_id"), "cannot stand beside an image")
    item.maybe_text("retailer_id", 100)
    if not in_catalogue:
        item.text("country_of_origin")
        item.text("importer_name")
        importer = item.obj("importer_address")
        for key in ("address_line1", "city", "zone_code", "postal_code", "country_code"):
            importer.text(key)
    return price * quantity


def _beneficiaries(parameters: Fields) -> None:
    for person in parameters.objs("beneficiaries", least=0):
        person.text("name", 200)
        person.text("address_line1", 100)
        person.maybe_text("address_line2", 100, least=0)
        person.text("city")
        person.text("state")
        person.one_of("country", "India")
        if _PIN.match(person.text("postal_code")) is None:
            raise invalid(person.at("postal_code"), "must be six digits")


def _expires(order: Fields, now: datetime) -> datetime | None:
    expiration = order.maybe_obj("expiration")
    if expiration is None:
        return None
    stamp = expiration.text("timestamp")
    if not (stamp.isascii() and stamp.isdigit()):
        raise invalid(expiration.at("timestamp"), "must be UTC seconds as a string")
    expiration.text("description", 120)
    expires = datetime.fromtimestamp(int(stamp[:12]), UTC)
    if expires - now < EXPIRY_LEAST - timedelta(seconds=1):
        raise invalid(expiration.at("timestamp"), "must be at least 300 seconds ahead")
    return expires


@dataclass(frozen=True, slots=True)
class _Way:
    """How the message says it is to be paid."""

    mode: str
    configuration: str = ""
    link: str = ""
    provider: str = ""
    extras: Obj = field(default_factory=dict)


def _payment(parameters: Fields) -> _Way:
    if parameters.has("payment_type"):
        parameters.one_of("payment_type", "upi")
        return _Way("upi_vpa", parameters.text("payment_configuration", 60))
    setting = parameters.objs("payment_settings", most=1)[0]
    kind = setting.one_of("type", "payment_gateway", "upi_intent_link", "payment_link")
    if kind == "upi_intent_link":
        link = setting.obj("upi_intent_link").text("link", 2000)
        if not link.startswith("upi://pay?") or "pa=" not in link:
            raise invalid(setting.at("upi_intent_link"), "must be a upi://pay link with a payee address (pa)")
        return _Way("upi_intent", link=link)
    if kind == "payment_link":
        return _Way("payment_link", link=setting.obj("payment_link").url("uri"))
    return _gateway(setting.obj("payment_gateway"))


def _gateway(gateway: Fields) -> _Way:
    provider = gateway.one_of("type", *GATEWAYS)
    configuration = gateway.text("configuration_name", 60)
    extras: Obj = {}
    own = gateway.maybe_obj(provider)
    if own is not None:
        receipt = own.maybe_text("receipt", 40)
        if receipt is not None:
            extras["receipt"] = receipt
        notes = own.maybe_obj("notes")
        if notes is not None:
            if len(notes.value) > 15:
                raise invalid(own.at("notes"), "may hold 15 keys at most")
            for key in notes.value:
                notes.text(key, 256)
            extras["notes"] = notes.value
        for key in ("udf1", "udf2", "udf3", "udf4"):
            value = own.maybe_text(key, 255)
            if value is not None:
                extras[key] = value
    _check_offers(gateway)
    return _Way("gateway", configuration, provider=provider, extras=extras)


def _check_offers(gateway: Fields) -> None:
    """What the sheet offers first, and by which ways it lets her pay."""
    if gateway.has("preferred_payment_methods"):
        for offer in gateway.objs("preferred_payment_methods", least=0):
            offer.text("method", 60)
    if gateway.has("enabled_payment_options"):
        options = as_list(gateway.value["enabled_payment_options"])
        if not options or any(option not in PAYMENT_OPTIONS for option in options):
            raise wrong_type(
                gateway.at("enabled_payment_options"), f"an array of {{{', '.join(PAYMENT_OPTIONS)}}}"
            )
