"""The recorded shapes judge the emulator: what it sends has every field they have, of the same type, and no others.

They judge the adapter too (tests/whatsapp); emulator and adapter know nothing of each other.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from .conftest import CUSTOMER, Rig
from .messages import buttons, gateway, listing, order, row

RECORDED = Path(__file__).parent.parent / "recorded"
Act = Callable[[Rig], object]


def shape(value: Any, path: str = "") -> set[tuple[str, str]]:
    """Every path of a JSON value with the type that stands there; places in a list are one."""
    if isinstance(value, dict):
        return {("." + path, "object")} | {
            each for key in value for each in shape(value[key], f"{path}.{key}")
        }
    if isinstance(value, list):
        return {each for item in value for each in shape(item, f"{path}[]")} or {("." + path, "list")}
    kind = (
        "number" if isinstance(value, (int, float)) and not isinstance(value, bool) else type(value).__name__
    )
    return {("." + path, kind)}


def say(kind: str, content: Any, **more: Any) -> Act:
    return lambda rig: rig.say(**{"type": kind, kind: content, **more})


def tap(message: Any, reply: Any) -> Act:
    def act(rig: Rig) -> None:
        rig.say()
        rig.send("interactive", message)
        rig.say(type="interactive", interactive=reply)

    return act


def form(name: str, answer: Any) -> Any:
    return {
        "type": "nfm_reply",
        "nfm_reply": {"name": name, "body": "Sent", "response_json": json.dumps(answer)},
    }


def answered(reply: Any) -> Act:
    return lambda rig: rig.say(type="interactive", interactive=reply, context={"id": "wamid.asked"})


def person(**kind: Any) -> Act:
    def act(rig: Rig) -> None:
        rig.control("users", {"phone": CUSTOMER, **kind})
        rig.say()

    return act


def receipt(mode: str, data: str = "row-1") -> Act:
    def act(rig: Rig) -> None:
        rig.control("receipts", {"mode": mode})
        rig.say()
        rig.send("text", {"body": "x"}, biz_opaque_callback_data=data)

    return act


def failed(rig: Rig) -> None:
    rig.say()
    rig.control("faults", {"kind": "fail_async", "code": 131049})
    rig.send("text", {"body": "x"}, biz_opaque_callback_data="row-1")


def pay(*acts: str) -> Act:
    def act(rig: Rig) -> None:
        rig.say()
        rig.send("interactive", order(settings=gateway(receipt="R")))
        for each in acts:
            rig.control("payments/SK-1", {"do": each})

    return act


def moves(**kind: Any) -> Act:
    def act(rig: Rig) -> None:
        rig.control("users", {"phone": CUSTOMER, **kind})
        rig.say()
        rig.control(f"users/{CUSTOMER}/number", {"phone": "910000000199"})

    return act


def prefers(rig: Rig) -> None:
    rig.say()
    rig.control(f"users/{CUSTOMER}/preferences", {"value": "stop"})


def edits(rig: Rig) -> None:
    rig.control("edits", {"id": rig.say(), "text": "y"})


def echoes(rig: Rig) -> None:
    rig.control("echoes", {"to": CUSTOMER, "message": {"type": "text", "text": {"body": "x"}}})


def flags(rig: Rig) -> None:
    rig.control(f"numbers/{rig.info.phone_number_id}", {"quality": "RED"})


OPTIONAL = (
    "messages[].from",
    "system.user_id",
    "message_echoes[].to_user_id",
    "message_template_category",
    "recipient_id",
    "biz_opaque_callback_data",
    "pricing",
    "pricing.billable",
    "pricing.category",
    "pricing.type",
    "pricing.pricing_model",
)
"""Fields that Meta sends or leaves out by circumstance, which one recording cannot tell."""
ITEM = {"product_retailer_id": "a", "quantity": 2, "item_price": 45, "currency": "INR"}
ADDRESS = {"name": "Asha", "phone_number": "1", "in_pin_code": "110009", "house_number": "1", "address": "x"}
AD = {
    "source_url": "https://sample.invalid",
    "source_id": "1",
    "source_type": "ad",
    "headline": "h",
    "body": "b",
    "media_type": "image",
    "image_url": "https://sample.invalid/a.png",
    "ctwa_clid": "c",
}
SHAPES: list[tuple[str, Act]] = [
    ("text", say("text", {"body": "x"})),
    ("text_username_with_phone", person(username="asha")),
    ("text_username_without_phone", person(username="asha", phone_withheld=True)),
    ("text_from_ad", say("text", {"body": "x"}, referral=AD)),
    ("image", say("image", {"caption": "c"})),
    ("document", say("document", {"filename": "x.pdf", "caption": "c"})),
    ("voice", say("audio", {"voice": True})),
    ("video", say("video", {})),
    ("sticker", say("sticker", {})),
    ("location", say("location", {"latitude": 1.5, "longitude": 2.5, "name": "n", "address": "a"})),
    (
        "contacts",
        say(
            "contacts",
            [{"origin": "contact_request", "phones": [{"phone": "+91", "wa_id": "91", "type": "CELL"}]}],
        ),
    ),
    ("reaction", say("reaction", {"message_id": "wamid.x", "emoji": "👍"})),
    ("reaction_removed", say("reaction", {"message_id": "wamid.x"})),
    (
        "button_reply",
        tap(buttons("Yes"), {"type": "button_reply", "button_reply": {"id": "b0", "title": "Yes"}}),
    ),
    (
        "list_reply",
        tap(
            listing(row()),
            {"type": "list_reply", "list_reply": {"id": "r1", "title": "t", "description": "d"}},
        ),
    ),
    ("flow_reply", answered(form("flow", {"flow_token": "t"}))),
    ("address_reply", answered(form("address_message", {"values": ADDRESS}))),
    ("template_button", say("button", {"payload": "p", "text": "t"}, context={"id": "wamid.x"})),
    (
        "order_cart",
        say("order", {"catalog_id": "4", "text": "x", "product_items": [ITEM]}, context={"id": "wamid.x"}),
    ),
    ("unsupported_edit", edits),
    ("system_number_changed", moves()),
    ("system_user_id_changed", moves(username="asha", phone_withheld=True)),
    ("user_id_update", moves()),
    ("user_preferences", prefers),
    ("status_sent", receipt("auto")),
    ("status_delivered", receipt("auto")),
    ("status_read", receipt("read")),
    ("status_failed", failed),
    ("payment_captured", pay("pay")),
    ("payment_pending_attempt_failed", pay("fail")),
    ("echo", echoes),
    ("template_status", lambda rig: rig.control("templates/hello_world", {"status": "APPROVED"})),
    ("quality_update", flags),
]


def bodies_like(rig: Rig, wanted: Any) -> list[Any]:
    """The bodies of the same field and kind as the recorded one."""
    return [body for body in rig.hook.bodies if kind_of(body) == kind_of(wanted)]


def kind_of(body: Any) -> Any:
    change = body["entry"][0]["changes"][0]
    value = change["value"]
    for key in ("messages", "statuses"):
        if key in value:
            row_ = value[key][0]
            return (
                change["field"],
                key,
                row_["type"] if key == "messages" else row_["status"],
                row_.get("type"),
            )
    return (change["field"],)


@pytest.mark.parametrize(("name", "act"), SHAPES, ids=[each[0] for each in SHAPES])
def test_the_emulator_sends_the_recorded_shape(rig: Rig, name: str, act: Act) -> None:
    wanted = json.loads((RECORDED / f"{name}.json").read_text("utf-8"))
    act(rig)
    rig.settle()
    given, asked = shape(bodies_like(rig, wanted)[-1]), shape(wanted)
    missing = {path for path, _ in asked - given if not path.endswith(OPTIONAL)}
    own = {path for path, _ in given - asked if not path.endswith(OPTIONAL)}
    assert (missing, own) == (set(), set())
