"""A number that keeps the Business app, edits and deletions, carts, blocked people, identities."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import CUSTOMER, Rig
from .messages import buttons
from .test_graph import batch, product


def keep_app(rig: Rig) -> None:
    rig.control(f"numbers/{rig.info.phone_number_id}", {"coexistence": True})


def test_what_the_shop_types_in_its_app_is_echoed_and_opens_no_window(rig: Rig) -> None:
    keep_app(rig)
    said = rig.control("echoes", {"to": CUSTOMER, "message": {"type": "text", "text": {"body": "coming"}}})
    rig.settle()
    (value,) = rig.hook.values("message_echoes")
    (echo,) = value["message_echoes"]
    assert (echo["id"], echo["from"], echo["to"], echo["text"]) == (
        said["id"],
        "910000000001",
        CUSTOMER,
        {"body": "coming"},
    )
    assert echo["to_user_id"].startswith("IN.")
    assert "contacts" not in value
    assert rig.refused("text", {"body": "x"})[0] == 131047
    rig.say(context={"id": said["id"]}, type="text", text={"body": "ok"})
    rig.settle()
    assert rig.hook.messages[-1]["context"]["id"] == said["id"]


def test_the_shop_can_take_back_what_it_typed_in_its_app(rig: Rig) -> None:
    said = rig.control("echoes", {"to": CUSTOMER, "message": {"type": "text", "text": {"body": "x"}}})["id"]
    rig.control(
        "echoes", {"to": CUSTOMER, "message": {"type": "revoke", "revoke": {"original_message_id": said}}}
    )
    rig.settle()
    assert [value["message_echoes"][0]["type"] for value in rig.hook.values("message_echoes")] == [
        "text",
        "revoke",
    ]
    unknown = {"type": "revoke", "revoke": {"original_message_id": "wamid.none"}}
    rig.control("echoes", {"to": CUSTOMER, "message": unknown}, status=400)


@pytest.mark.parametrize("kept", [True, False])
@pytest.mark.parametrize("kind", ["edit", "revoke"])
def test_edits_and_deletions_are_told_in_full_only_to_a_number_with_the_app(
    rig: Rig, kept: bool, kind: str
) -> None:
    if kept:
        keep_app(rig)
    said = rig.say("2 kg sugar")
    if kind == "edit":
        rig.control("edits", {"id": said, "text": "3 kg sugar"})
    else:
        rig.control("deletions", {"id": said})
    rig.settle()
    told = rig.hook.messages[-1]
    if not kept:
        assert (told["type"], told["unsupported"]["type"], told["errors"][0]["code"]) == (
            "unsupported",
            kind,
            131051,
        )
        return
    assert (told["type"], told[kind]["original_message_id"]) == (kind, said)
    if kind == "edit":
        assert told["edit"]["message"] == {"type": "text", "text": {"body": "3 kg sugar"}}


def test_an_edit_has_fifteen_minutes_and_a_deletion_two_days(rig: Rig) -> None:
    said = rig.say("x")
    place = rig.say(type="location", location={"latitude": 1, "longitude": 1})
    rig.control("edits", {"id": place, "text": "y"}, status=409)
    rig.control("edits", {"id": said, "text": " "}, status=409)
    rig.advance(16 * 60)
    rig.control("edits", {"id": said, "text": "y"}, status=409)
    rig.control("deletions", {"id": said})
    rig.advance(2 * 86400)
    rig.control("deletions", {"id": place}, status=409)
    rig.control("deletions", {"id": "wamid.none"}, status=404)


def sync(rig: Rig, what: str) -> Any:
    body = {"messaging_product": "whatsapp", "sync_type": what}
    return rig.graph("POST", f"{rig.info.phone_number_id}/smb_app_data", body).json()


def test_the_apps_contacts_and_history_come_once_each(rig: Rig) -> None:
    assert sync(rig, "history")["error"]["code"] == 100
    keep_app(rig)
    rig.control("users", {"phone": CUSTOMER, "name": "Asha Devi"})
    rig.say("from before")
    assert sync(rig, "history")["request_id"]
    assert sync(rig, "smb_app_state_sync")["request_id"]
    rig.settle()
    (contact,) = rig.hook.values("state_sync")[0]["state_sync"]
    assert (contact["action"], contact["contact"]["full_name"]) == ("add", "Asha Devi")
    (chunk,) = rig.hook.values("history")[0]["history"]
    assert (chunk["metadata"]["progress"], chunk["threads"][0]["id"]) == (100, CUSTOMER)
    assert chunk["threads"][0]["messages"][0]["text"]["body"] == "from before"
    assert sync(rig, "history")["error"]["code"] == 100
    assert sync(rig, "photos")["error"]["code"] == 100


def test_a_cart_becomes_an_order_with_the_catalogues_prices_in_rupees(rig: Rig) -> None:
    batch(rig, product("a"), product("b", price="12.50 INR"))
    rig.say()
    sent = rig.control("carts", {"from": CUSTOMER, "items": {"a": 2, "b": 1}, "text": "soon please"})
    rig.settle()
    order = rig.hook.messages[-1]["order"]
    assert order == sent["order"]
    assert order["catalog_id"] == "400000000000001"
    assert [
        (each["product_retailer_id"], each["quantity"], each["item_price"]) for each in order["product_items"]
    ] == [
        ("a", 2, 46),
        ("b", 1, 12.5),
    ]


@pytest.mark.parametrize("items", [{}, {"none": 1}, {"a": 100}, {"a": 0}, {"a": "x"}])
def test_a_cart_that_whatsapp_would_not_let_go_is_refused(rig: Rig, items: Any) -> None:
    batch(rig, product("a"))
    rig.control("carts", {"from": CUSTOMER, "items": items}, status=400)


def test_a_cart_that_is_switched_off_cannot_be_sent(rig: Rig) -> None:
    batch(rig, product("a"))
    rig.graph(
        "POST", f"{rig.info.phone_number_id}/whatsapp_commerce_settings", params={"is_cart_enabled": "false"}
    )
    rig.control("carts", {"from": CUSTOMER, "items": {"a": 1}}, status=400)


def test_a_blocked_person_neither_reaches_the_number_nor_is_reached(rig: Rig) -> None:
    path = f"{rig.info.phone_number_id}/block_users"
    body = {"messaging_product": "whatsapp", "block_users": [{"user": CUSTOMER}]}
    assert rig.graph("POST", path, body).json()["error"]["code"] == 139100
    rig.say("before")
    assert rig.graph("POST", path, body).status_code == 200
    rig.say("not heard")
    rig.send("text", {"body": "not delivered"})
    rig.settle()
    assert [each["text"]["body"] for each in rig.hook.messages] == ["before"]
    assert rig.hook.statuses[-1]["errors"][0]["code"] == 131026
    assert [each["wa_id"] for each in rig.graph("GET", path).json()["data"]] == [CUSTOMER]
    assert rig.graph("DELETE", path, body).status_code == 200
    rig.say("heard again")
    rig.settle()
    assert [each["text"]["body"] for each in rig.hook.messages] == ["before", "heard again"]


def test_a_number_that_checks_identities_sees_a_new_telephone(rig: Rig) -> None:
    rig.say()
    settings = {"user_identity_change": {"enable_identity_key_check": True}}
    assert rig.graph("POST", f"{rig.info.phone_number_id}/settings", settings).json() == {"success": True}
    rig.say()
    new = rig.control(f"users/{CUSTOMER}/identity", {})["identity_key_hash"]
    rig.say()
    rig.settle()
    hashes = [value["contacts"][0].get("identity_key_hash") for value in rig.hook.values("messages")]
    assert hashes[0] is None
    assert hashes[2] == new != hashes[1]
    old = rig.refused("text", {"body": "x"}, recipient_identity_key_hash=hashes[1])
    assert old[0] == 137000
    rig.send("text", {"body": "x"}, recipient_identity_key_hash=new)


def test_a_withheld_phone_that_changes_is_told_by_its_user_id_alone(rig: Rig) -> None:
    rig.control("users", {"phone": CUSTOMER, "username": "asha", "phone_withheld": True})
    rig.say()
    rig.control(f"users/{CUSTOMER}/number", {"phone": "910000000199"})
    rig.settle()
    system = rig.hook.messages[-1]
    assert system["system"]["type"] == "user_changed_user_id"
    assert "wa_id" not in system["system"]
    assert "from" not in system


def test_two_copies_of_a_webhook_may_race(rig: Rig) -> None:
    rig.control("faults", {"kind": "race"})
    rig.say("once")
    rig.settle()
    assert [each["text"]["body"] for each in rig.hook.messages] == ["once", "once"]
    lanes = rig.control("deliveries")
    assert [each["state"] for each in lanes] == ["delivered", "delivered"]


def test_a_form_is_answered_with_json_written_as_a_string(rig: Rig) -> None:
    reply = {
        "type": "nfm_reply",
        "nfm_reply": {"name": "flow", "body": "Sent", "response_json": {"flow_token": "t"}},
    }
    wrong = rig.control(
        "messages", {"from": CUSTOMER, "message": {"type": "interactive", "interactive": reply}}, status=400
    )
    assert "response_json" in wrong["error"]


CARD: Any = {
    "card_index": 0,
    "type": "cta_url",
    "header": {"type": "image", "image": {"link": "https://sample.invalid/a.png"}},
    "action": {"name": "cta_url", "parameters": {"display_text": "Open", "url": "https://sample.invalid"}},
}
REPLIES: Any = {"buttons": [{"type": "quick_reply", "quick_reply": {"id": "a", "title": "A"}}]}
CAROUSELS: list[tuple[str, list[Any], int]] = [
    ("two cards", [CARD, {**CARD, "card_index": 1}], 0),
    ("one card", [CARD], 131009),
    ("cards counted wrongly", [CARD, CARD], 131009),
    ("a link and a reply", [CARD, {**CARD, "card_index": 1, "action": REPLIES}], 131009),
    ("a long body", [CARD, {**CARD, "card_index": 1, "body": {"text": "x" * 161}}], 131009),
    ("one reply id twice", [{**CARD, "card_index": i, "action": REPLIES} for i in (0, 1)], 131009),
]


@pytest.mark.parametrize(("why", "cards", "code"), CAROUSELS, ids=[each[0] for each in CAROUSELS])
def test_a_carousel_has_alike_cards(rig: Rig, why: str, cards: list[Any], code: int) -> None:
    rig.say()
    message = {"type": "carousel", "body": {"text": "Look"}, "action": {"cards": cards}}
    if code:
        assert rig.refused("interactive", message)[0] == code
    else:
        rig.send("interactive", message)
    rig.send("interactive", buttons("Yes"))
