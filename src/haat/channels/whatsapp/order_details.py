"""The payment sheet (``order_details``) and the order card (``order_status``).

Meta checks the arithmetic and refuses a sum that does not add up, so it is checked here before it is stored.
A shop without a Meta catalogue must name an importer and a country of origin on every item: the shop itself.
Source: Meta, Payments API India (order_details, order_status).
"""

from __future__ import annotations

import re
from typing import TypeAlias

from haat.channels.whatsapp import limits
from haat.chat.replies import OrderCard, PayItem, PayRequest
from haat.domain.shop import Shop
from haat.values.errors import Misuse

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | bool"

GATEWAY = "razorpay"
_REFERENCE = re.compile(r"[A-Za-z0-9_.\-]{1,35}")
_PIN = re.compile(r"(?<!\d)([1-9]\d{2})\s?(\d{3})(?!\d)")

STATES = {
    "01": "JK", "02": "HP", "03": "PB", "04": "CH", "05": "UK", "06": "HR", "07": "DL", "08": "RJ", "09": "UP",
    "10": "BR", "11": "SK", "12": "AR", "13": "NL", "14": "MN", "15": "MZ", "16": "TR", "17": "ML", "18": "AS",
    "19": "WB", "20": "JH", "21": "OD", "22": "CG", "23": "MP", "24": "GJ", "26": "DH", "27": "MH", "29": "KA",
    "30": "GA", "31": "LD", "32": "KL", "33": "TN", "34": "PY", "35": "AN", "36": "TS", "37": "AP", "38": "LA",
}  # fmt: skip
"""GST's state numbers and the letters of ISO 3166-2:IN (2023)."""


def order_details(request: PayRequest, shop: Shop) -> dict[str, Json]:
    """The parameters of a payment sheet. Raises Misuse when they would be refused."""
    _check(request)
    importer = _importer(shop)
    subtotal = sum(item.amount_paise for item in request.items)
    order: dict[str, Json] = {
        "status": "pending",
        "items": [_item(item, importer) for item in request.items],
        "subtotal": money(subtotal),
        "tax": money(0),
    }
    if request.delivery_paise:
        order["shipping"] = money(request.delivery_paise)
    if request.discount_paise:
        order["discount"] = money(request.discount_paise)
    gateway: dict[str, Json] = {
        "type": GATEWAY,
        "configuration_name": request.configuration,
        GATEWAY: {"receipt": request.reference},
    }
    return {
        "reference_id": request.reference,
        "type": "physical-goods",
        "currency": "INR",
        "total_amount": money(request.total_paise),
        "payment_settings": [{"type": "payment_gateway", "payment_gateway": gateway}],
        "order": order,
    }


def order_card(card: OrderCard) -> dict[str, Json]:
    """The parameters of a move of the order card."""
    return {"reference_id": card.reference, "order": {"status": card.state.value}}


def money(amount_paise: int) -> dict[str, Json]:
    return {"value": amount_paise, "offset": 100}


def importer_gaps(shop: Shop) -> tuple[str, ...]:
    """What the shop's legal details lack for payments in chat, for the doctor: names of what to fill in."""
    gaps = []
    if not shop.legal.legal_name:
        gaps.append("legal name")
    if not shop.legal.address:
        gaps.append("address")
    if not _PIN.search(shop.legal.address):
        gaps.append("PIN code in the address")
    if shop.legal.state_code.upper() not in STATES and shop.legal.state_code.upper() not in STATES.values():
        gaps.append("state")
    return tuple(gaps)


def _check(request: PayRequest) -> None:
    if not _REFERENCE.fullmatch(request.reference):
        raise Misuse("a payment reference has 1 to 35 letters, digits, '_', '.', '-'")
    if not 0 < len(request.configuration) <= limits.CONFIGURATION:
        raise Misuse("a payment request needs the shop's payment configuration")
    if not request.items or any(item.amount_paise < 0 or item.count < 1 for item in request.items):
        raise Misuse("a payment request has items of zero or more paise, one or more pieces")
    items = sum(item.amount_paise for item in request.items)
    if (
        items + request.delivery_paise - request.discount_paise != request.total_paise
        or request.total_paise <= 0
    ):
        raise Misuse("a payment request's total must be items + delivery - discount, and above zero")
    if request.delivery_paise < 0 or request.discount_paise < 0:
        raise Misuse("delivery and discount of a payment request are zero or more")


def _item(item: PayItem, importer: dict[str, Json]) -> dict[str, Json]:
    """One line. ``amount_paise`` is the whole line's; Meta wants the price of one and a whole count.

    Where the line does not divide evenly, the count moves into the name and the line counts once.
    """
    each, rest = divmod(item.amount_paise, item.count)
    title, count = item.title, item.count
    if rest:
        title, count, each = f"{item.count} × {item.title}", 1, item.amount_paise
    shown: dict[str, Json] = {
        "name": limits.label(title, limits.PAY_ITEM_NAME) or item.sku,
        "amount": money(each),
        "quantity": count,
        **importer,
    }
    if item.sku:
        shown["retailer_id"] = item.sku
    return shown


def _importer(shop: Shop) -> dict[str, Json]:
    """The importer fields: the shop's own legal name and address, taken apart as well as one line allows."""
    legal = shop.legal
    name = legal.legal_name or shop.name
    pin = _PIN.search(legal.address)
    parts = [part.strip(" .-") for part in _PIN.sub("", legal.address).replace("\n", ",").split(",")]
    parts = [part for part in parts if part]
    city = parts[-1] if parts else "India"
    lines = parts[:-1] or parts or [name]
    address: dict[str, Json] = {"address_line1": limits.label(lines[0], limits.ADDRESS_LINE)}
    if len(lines) > 1:
        address["address_line2"] = limits.label(", ".join(lines[1:]), limits.ADDRESS_LINE)
    address["city"] = limits.label(city, limits.ADDRESS_LINE)
    code = legal.state_code.upper()
    address["zone_code"] = STATES.get(code, code) or "IN"
    address["postal_code"] = pin.group(1) + pin.group(2) if pin is not None else "000000"
    address["country_code"] = "IN"
    return {
        "country_of_origin": "India",
        "importer_name": limits.label(name, limits.ADDRESS_NAME),
        "importer_address": address,
    }
