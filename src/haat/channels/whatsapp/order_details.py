"""The payment sheet (``order_details``) and the order card (``order_status``).

Meta checks the arithmetic and refuses a sum that does not add up, so it is checked here before it is stored.
A shop without a Meta catalogue must name an importer and a country of origin on every item: the shop itself.
How the sheet is paid is in ``payment_settings``; to whom the goods go in ``address_parts``.
Source: Meta, Payments API India (order_details, order_status).
"""

from __future__ import annotations

import re
from typing import TypeAlias

from haat.channels.whatsapp import limits
from haat.channels.whatsapp.address_parts import beneficiary, importer
from haat.channels.whatsapp.payment_settings import payment_settings
from haat.chat.replies import OrderCard, PayItem, PayRequest
from haat.domain.shop import Shop
from haat.values.errors import Misuse

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | bool"

_REFERENCE = re.compile(r"[A-Za-z0-9_.\-]{1,35}")


def order_details(request: PayRequest, shop: Shop) -> dict[str, Json]:
    """The parameters of a payment sheet. Raises Misuse when they would be refused."""
    _check(request)
    origin = importer(shop)
    subtotal = sum(item.amount_paise for item in request.items)
    order: dict[str, Json] = {
        "status": "pending",
        "items": [_item(item, origin) for item in request.items],
        "subtotal": money(subtotal),
        "tax": money(0),
    }
    if request.delivery_paise:
        order["shipping"] = money(request.delivery_paise)
    if request.discount_paise:
        order["discount"] = money(request.discount_paise)
    sheet: dict[str, Json] = {
        "reference_id": request.reference,
        "type": "physical-goods",
        "currency": "INR",
        "total_amount": money(request.total_paise),
        "payment_settings": payment_settings(request),
        "order": order,
    }
    receiver = beneficiary(request.receiver, request.receiver_address, shop)
    if receiver is not None:
        sheet["beneficiaries"] = [receiver]
    return sheet


def order_card(card: OrderCard) -> dict[str, Json]:
    """The parameters of a move of the order card."""
    return {"reference_id": card.reference, "order": {"status": card.state.value}}


def money(amount_paise: int) -> dict[str, Json]:
    return {"value": amount_paise, "offset": 100}


def _check(request: PayRequest) -> None:
    if not _REFERENCE.fullmatch(request.reference):
        raise Misuse("a payment reference has 1 to 35 letters, digits, '_', '.', '-'")
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


def _item(item: PayItem, origin: dict[str, Json]) -> dict[str, Json]:
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
        **origin,
    }
    if item.sku:
        shown["retailer_id"] = item.sku
    return shown
