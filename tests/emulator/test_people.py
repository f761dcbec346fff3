"""Three kinds of user, changes of number, preferences, and what a person can send."""

from __future__ import annotations

from typing import Any

import pytest

from haat.channels.emulator import EmulatorConfig
from haat.channels.emulator.numbers import NumberSpec

from .conftest import CUSTOMER, Rig
from .messages import buttons, listing, row

KINDS: list[tuple[str, Any, bool, str | None]] = [
    ("no username", {}, True, None),
    ("a username, phone shown", {"username": "asha"}, True, "@asha"),
    ("a username, phone withheld", {"username": "asha", "phone_withheld": True}, False, "@asha"),
]


@pytest.mark.parametrize(("kind", "user", "shown", "username"), KINDS, ids=[each[0] for each in KINDS])
def test_webhooks_name_each_kind_of_user_as_meta_does(
    rig: Rig, kind: str, user: Any, shown: bool, username: str | None
) -> None:
    user_id = rig.control("users", {"phone": CUSTOMER, "name": "Asha", **user})["user_id"]
    rig.say()
    rig.post({"to": None, "recipient": user_id, "type": "text", "text": {"body": "x"}})
    rig.settle()
    (contact,) = rig.hook.values("messages")[0]["contacts"]
    message = rig.hook.messages[0]
    status = rig.hook.statuses[0]
    assert contact["user_id"] == message["from_user_id"] == status["recipient_user_id"] == user_id
    assert contact["profile"].get("username") == username
    assert ("wa_id" in contact, "from" in message, "recipient_id" in status) == (shown, shown, shown)


def test_a_phone_is_withheld_only_by_somebody_with_a_username(rig: Rig) -> None:
    assert (
        "username" in rig.control("users", {"phone": CUSTOMER, "phone_withheld": True}, status=400)["error"]
    )


def test_a_person_can_speak_by_her_user_id(rig: Rig) -> None:
    user_id = rig.control("users", {"phone": CUSTOMER})["user_id"]
    rig.say(who=user_id)
    rig.settle()
    assert rig.hook.messages[0]["from"] == CUSTOMER


def test_another_portfolio_knows_a_person_by_another_id(start: Any) -> None:
    second = NumberSpec("+91 00000 00009", "Other", "100000000000009", "200000000000009", "300000000000009")
    rig = start(EmulatorConfig(numbers=(NumberSpec(), second)))
    ids = [
        rig.control(
            "messages", {"from": CUSTOMER, "to": to, "message": {"type": "text", "text": {"body": "x"}}}
        )["user_id"]
        for to in (rig.info.phone_number_id, second.phone_number_id)
    ]
    assert ids[0] != ids[1]
    rig.settle()
    assert {body["entry"][0]["id"] for body in rig.hook.bodies} == {rig.info.waba_id, second.waba_id}


def test_a_change_of_number_is_told_by_a_system_message_and_a_user_id_update(rig: Rig) -> None:
    before = rig.control("users", {"phone": CUSTOMER, "name": "Asha"})["user_id"]
    rig.say()
    after = rig.control(f"users/{CUSTOMER}/number", {"phone": "910000000199"})["user_id"]
    rig.settle()
    assert before != after
    system = rig.hook.messages[-1]
    assert (system["type"], system["from"]) == ("system", CUSTOMER)
    assert system["system"]["type"] == "user_changed_number"
    assert (system["system"]["wa_id"], system["system"]["user_id"]) == ("910000000199", after)
    assert "contacts" not in rig.hook.values("messages")[-1]
    (update,) = rig.hook.values("user_id_update")[0]["user_id_update"]
    assert update["user_id"] == {"previous": before, "current": after}
    rig.send("text", {"body": "still in the window"}, to="+910000000199")
    assert (
        rig.post({"to": None, "recipient": before, "type": "text", "text": {"body": "x"}}).status_code == 400
    )


def test_stopping_marketing_is_told_and_then_refuses_marketing_templates(rig: Rig) -> None:
    rig.graph(
        "POST",
        f"{rig.info.waba_id}/message_templates",
        {
            "name": "sale",
            "language": "hi",
            "category": "MARKETING",
            "components": [{"type": "BODY", "text": "x"}],
        },
    )
    rig.settle()
    rig.say()
    use = {"name": "sale", "language": {"code": "hi"}}
    rig.send("template", use)
    rig.control(f"users/{CUSTOMER}/preferences", {"value": "stop"})
    rig.settle()
    (told,) = rig.hook.values("user_preferences")[0]["user_preferences"]
    assert (told["category"], told["value"]) == ("marketing_messages", "stop")
    assert isinstance(told["timestamp"], int)
    assert rig.refused("template", use)[0] == 131050
    rig.control(f"users/{CUSTOMER}/preferences", {"value": "resume"})
    rig.send("template", use)


def test_a_tap_carries_the_id_of_the_message_it_stands_in(rig: Rig) -> None:
    rig.say()
    asked = rig.send("interactive", buttons("Yes", "No"))
    chosen = rig.send("interactive", listing(row(1), row(2)))
    rig.say(
        type="interactive", interactive={"type": "button_reply", "button_reply": {"id": "b1", "title": "No"}}
    )
    rig.say(
        type="interactive", interactive={"type": "list_reply", "list_reply": {"id": "r2", "title": "Row 2"}}
    )
    rig.settle()
    contexts = [each["context"] for each in rig.hook.messages[1:]]
    assert contexts == [{"from": "910000000001", "id": asked}, {"from": "910000000001", "id": chosen}]


SPOKEN: list[Any] = [
    {"type": "location", "location": {"latitude": 28.7, "longitude": 77.1, "name": "Home"}},
    {"type": "order", "order": {"catalog_id": "4", "text": "", "product_items": []}},
    {"type": "contacts", "contacts": [{"phones": [{"phone": "+910000000102"}], "origin": "contact_request"}]},
    {"type": "reaction", "reaction": {"message_id": "wamid.x", "emoji": "👍"}},
    {"type": "button", "button": {"payload": "P", "text": "T"}},
    {"type": "unsupported", "errors": [{"code": 131051}], "unsupported": {"type": "poll"}},
    {
        "type": "text",
        "text": {"body": "x"},
        "referral": {"source_type": "ad", "source_id": "1", "headline": "h"},
    },
]


@pytest.mark.parametrize("message", SPOKEN, ids=[each["type"] for each in SPOKEN])
def test_whatever_a_person_sends_arrives_as_it_is(rig: Rig, message: Any) -> None:
    said = rig.say(**message)
    rig.settle()
    got = rig.hook.messages[0]
    assert got.pop("id") == said
    assert {key: got[key] for key in message} == message


@pytest.mark.parametrize(
    ("kind", "mime"),
    [("image", "image/png"), ("audio", "audio/ogg; codecs=opus"), ("document", "application/pdf")],
)
def test_a_file_from_a_person_can_be_fetched_with_the_token(rig: Rig, kind: str, mime: str) -> None:
    rig.say(**{"type": kind, kind: {}})
    rig.settle()
    medium = rig.hook.messages[0][kind]
    assert medium["mime_type"] == mime
    assert medium["id"].isdigit()
    headers = {"Authorization": f"Bearer {rig.info.token}"}
    assert rig.http.get(medium["url"]).status_code == 401
    assert rig.http.get(medium["url"], headers=headers).status_code == 200
    assert rig.graph("GET", medium["id"]).json()["mime_type"] == mime
    rig.advance(7 * 86400)
    assert rig.graph("GET", medium["id"]).json()["error"]["code"] == 100


def test_an_ad_that_is_answered_makes_three_days_free(rig: Rig) -> None:
    rig.say(type="text", text={"body": "x"}, referral={"source_type": "ad"})
    rig.send("text", {"body": "welcome"})
    rig.settle()
    assert {each["pricing"]["type"] for each in rig.hook.statuses} == {"free_entry_point"}
    rig.advance(73 * 3600)
    rig.say()
    rig.send("text", {"body": "again"})
    rig.settle()
    assert rig.hook.statuses[-1]["pricing"]["type"] == "free_customer_service"
