"""Valid messages of every family, as tests start from."""

from __future__ import annotations

import copy
from typing import Any


def buttons(*titles: str, body: str = "Choose", **more: Any) -> Any:
    rows = [{"type": "reply", "reply": {"id": f"b{i}", "title": title}} for i, title in enumerate(titles)]
    return {"type": "button", "body": {"text": body}, "action": {"buttons": rows}, **more}


def listing(
    *rows: Any, sections: Any = None, button: str = "Choose", body: str = "Which one?", **more: Any
) -> Any:
    parts = sections or [{"title": "Goods", "rows": list(rows)}]
    return {"type": "list", "body": {"text": body}, "action": {"button": button, "sections": parts}, **more}


def row(n: int = 1, title: str = "", **more: Any) -> Any:
    return {"id": f"r{n}", "title": title or f"Row {n}", **more}


def item(price: int = 4600, quantity: int = 1, **more: Any) -> Any:
    return {
        "name": "Sugar 1 kg",
        "amount": {"value": price, "offset": 100},
        "quantity": quantity,
        "country_of_origin": "India",
        "importer_name": "Sample Shop",
        "importer_address": {
            "address_line1": "1 Sample Lane",
            "city": "Delhi",
            "zone_code": "DL",
            "postal_code": "110009",
            "country_code": "IN",
        },
        **more,
    }


def gateway(name: str = "haat-gateway", **razorpay: Any) -> Any:
    setting: Any = {"type": "razorpay", "configuration_name": name}
    if razorpay:
        setting["razorpay"] = razorpay
    return [{"type": "payment_gateway", "payment_gateway": setting}]


def upi(link: str = "upi://pay?pa=shop@sample&pn=Sample&mc=5411&purpose=00&tr=T1") -> Any:
    return [{"type": "upi_intent_link", "upi_intent_link": {"link": link}}]


def order(
    reference: str = "SK-1", *, items: Any = None, settings: Any = None, shipping: int = 0, **more: Any
) -> Any:
    """An ``order_details`` message; ``more`` goes into its parameters."""
    lines = items or [item()]
    subtotal = sum(each.get("sale_amount", each["amount"])["value"] * each["quantity"] for each in lines)
    inner: Any = {
        "status": "pending",
        "items": lines,
        "subtotal": {"value": subtotal, "offset": 100},
        "tax": {"value": 0, "offset": 100},
    }
    if shipping:
        inner["shipping"] = {"value": shipping, "offset": 100}
    parameters = {
        "reference_id": reference,
        "type": "physical-goods",
        "currency": "INR",
        "total_amount": {"value": subtotal + shipping, "offset": 100},
        "payment_settings": settings or gateway(),
        "order": inner,
        **more,
    }
    return {
        "type": "order_details",
        "body": {"text": "Please pay"},
        "action": {"name": "review_and_pay", "parameters": parameters},
    }


def order_status(status: str, reference: str = "SK-1") -> Any:
    return {
        "type": "order_status",
        "body": {"text": "Your order"},
        "action": {
            "name": "review_order",
            "parameters": {"reference_id": reference, "order": {"status": status}},
        },
    }


def changed(message: Any, *path: Any, to: Any) -> Any:
    """A copy of ``message`` with the value at ``path`` replaced, or dropped when ``to`` is None."""
    fresh = copy.deepcopy(message)
    place = fresh
    for step in path[:-1]:
        place = place[step]
    if to is None:
        del place[path[-1]]
    else:
        place[path[-1]] = to
    return fresh
