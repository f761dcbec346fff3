"""Webhooks: the envelope, the signed bytes, order, retries on the virtual clock, and every fault that can be asked."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from haat.channels.emulator import Emulator, EmulatorConfig

from .conftest import CUSTOMER, OTHER, Loop, Rig


def test_a_message_arrives_in_metas_envelope(rig: Rig) -> None:
    said = rig.say("namaste")
    rig.settle()
    (body,) = rig.hook.bodies
    value = body["entry"][0]["changes"][0].pop("value")
    assert body == {
        "object": "whatsapp_business_account",
        "entry": [{"id": rig.info.waba_id, "changes": [{"field": "messages"}]}],
    }
    user_id = value["contacts"][0]["user_id"]
    timestamp = value["messages"][0].pop("timestamp")
    assert timestamp.isdigit()
    assert value == {
        "messaging_product": "whatsapp",
        "metadata": {"display_phone_number": "910000000001", "phone_number_id": rig.info.phone_number_id},
        "contacts": [{"profile": {"name": "User 0101"}, "wa_id": CUSTOMER, "user_id": user_id}],
        "messages": [
            {
                "from": CUSTOMER,
                "from_user_id": user_id,
                "id": said,
                "type": "text",
                "text": {"body": "namaste"},
            }
        ],
    }


@pytest.mark.parametrize("text", ["दो किलो चीनी", "২ কেজি চিনি", "😀 ok", "plain"])
def test_bodies_are_ascii_with_lower_case_escapes_and_signed_over_those_bytes(rig: Rig, text: str) -> None:
    rig.say(text)
    rig.settle()
    (raw,) = rig.hook.raw
    assert raw.isascii()
    assert json.dumps(text).encode() in raw
    assert rig.hook.signed == [True]
    assert rig.hook.messages[0]["text"]["body"] == text


def test_sent_and_delivered_are_told_with_pricing_and_the_callback_data(rig: Rig) -> None:
    rig.say()
    sent = rig.send("text", {"body": "x"}, biz_opaque_callback_data="row-7")
    rig.settle()
    assert [each["status"] for each in rig.hook.statuses] == ["sent", "delivered"]
    for status in rig.hook.statuses:
        assert status["id"] == sent
        assert status["recipient_id"] == CUSTOMER
        assert status["recipient_user_id"].startswith("IN.")
        assert status["biz_opaque_callback_data"] == "row-7"
        assert status["pricing"] == {
            "billable": False,
            "pricing_model": "PMP",
            "type": "free_customer_service",
            "category": "service",
        }
        assert "conversation" not in status
    assert all(value["contacts"][0]["wa_id"] == CUSTOMER for value in rig.hook.values("statuses"))


RECEIPTS = [
    ("read", ["sent", "delivered", "read"], [True, True, False]),
    ("read_only", ["sent", "read"], [True, True]),
    ("manual", [], []),
]


@pytest.mark.parametrize(("mode", "statuses", "priced"), RECEIPTS)
def test_receipts_come_as_chosen(rig: Rig, mode: str, statuses: list[str], priced: list[bool]) -> None:
    rig.control("receipts", {"mode": mode})
    rig.say()
    rig.send("text", {"body": "x"})
    rig.settle()
    assert [each["status"] for each in rig.hook.statuses] == statuses
    assert ["pricing" in each for each in rig.hook.statuses] == priced


def test_receipts_may_be_told_one_by_one(rig: Rig) -> None:
    rig.control("receipts", {"mode": "manual"})
    rig.say()
    sent = rig.send("text", {"body": "x"})
    assert rig.control("receipts", {"id": sent, "status": "read"}) == {"moved": True}
    assert rig.control("receipts", {"id": sent, "status": "delivered"}) == {"moved": False}
    rig.settle()
    assert [each["status"] for each in rig.hook.statuses] == ["read"]


def test_a_reaction_is_only_ever_sent(rig: Rig) -> None:
    said = rig.say()
    rig.send("reaction", {"message_id": said, "emoji": "👍"})
    rig.settle()
    assert [each["status"] for each in rig.hook.statuses] == ["sent"]


def test_an_undeliverable_message_fails_later_and_without_contacts(rig: Rig) -> None:
    rig.control("users", {"phone": CUSTOMER, "on_whatsapp": False})
    rig.send("template", {"name": "hello_world", "language": {"code": "en_US"}})
    rig.settle()
    (status,) = rig.hook.statuses
    assert (status["status"], status["errors"][0]["code"]) == ("failed", 131026)
    assert status["errors"][0]["error_data"]["details"]
    assert "recipient_user_id" not in status
    assert "contacts" not in rig.hook.values("statuses")[0]


def test_a_lenient_emulator_keeps_the_contacts_of_failed_messages(start: Any) -> None:
    rig = start(EmulatorConfig(strict=False))
    rig.control("faults", {"kind": "fail_async", "code": 131049})
    rig.say()
    rig.send("text", {"body": "x"})
    rig.settle()
    assert rig.hook.statuses[0]["errors"][0]["code"] == 131049
    assert rig.hook.values("statuses")[0]["contacts"]


def test_the_updates_of_one_person_arrive_in_order_though_the_first_is_tried_twice(rig: Rig) -> None:
    rig.hook.answers = [500]
    for n in range(20):
        rig.say(str(n))
    rig.settle()
    texts = [each["text"]["body"] for each in rig.hook.messages]
    assert texts == ["0", *map(str, range(20))]


def test_a_refused_webhook_is_tried_again_ever_more_seldom_until_it_is_taken(rig: Rig) -> None:
    rig.hook.answers = [500] * 6
    rig.say()
    counts = []
    for seconds in (0.2, 5, 15, 60, 300, 900, 3600):
        rig.advance(seconds)
        rig.control("flush", {})
        counts.append(len(rig.hook.raw))
    assert counts == [2, 3, 4, 5, 6, 7, 7]
    assert len(set(rig.hook.raw)) == 1
    (delivery,) = rig.control("deliveries")
    assert delivery["state"] == "delivered"
    assert [each["status"] for each in delivery["tries"]] == [500] * 6 + [200]


def test_a_webhook_nobody_takes_is_given_up_after_a_week(rig: Rig) -> None:
    rig.hook.answers = [503] * 200
    rig.say()
    for _ in range(80):
        rig.advance(3 * 3600)
        rig.control("flush", {})
    (delivery,) = rig.control("deliveries")
    assert delivery["state"] == "given_up"
    assert 56 <= len(delivery["tries"]) <= 70


def test_a_callback_that_is_down_is_tried_again(rig: Rig) -> None:
    rig.control("callback", {"url": "http://127.0.0.1:9/none", "verify_token": "x", "verify": False})
    rig.say()
    rig.settle()
    (delivery,) = rig.control("deliveries")
    assert (delivery["state"], delivery["tries"][0]["status"]) == ("retrying", 0)


def test_a_callback_that_fails_the_handshake_is_not_taken(rig: Rig, loop: Loop) -> None:
    rig.hook.challenge = "something else"
    with pytest.raises(ValueError, match="challenge"):
        loop.run(rig.emulator.set_callback(rig.hook.url, "verify"))
    refused = rig.control("callback", {"url": rig.hook.url, "verify_token": "x"}, status=400)
    assert "challenge" in refused["error"]


def test_a_configured_callback_is_greeted_until_it_answers(start: Callable[[EmulatorConfig], Rig]) -> None:
    first = start(EmulatorConfig())
    start(EmulatorConfig(callback_url=first.hook.url, verify_token="v"))
    end = time.monotonic() + 60
    while first.hook.handshakes < 2 and time.monotonic() < end:
        time.sleep(0.01)
    assert first.hook.handshakes == 2


def test_duplicate_delivers_the_same_bytes_twice(rig: Rig) -> None:
    rig.control("faults", {"kind": "duplicate", "count": 1})
    rig.say("a")
    rig.say("b")
    rig.settle()
    assert [each["text"]["body"] for each in rig.hook.messages] == ["a", "a", "b"]
    assert rig.hook.raw[0] == rig.hook.raw[1]


def test_reorder_turns_the_next_webhooks_round(rig: Rig) -> None:
    rig.control("faults", {"kind": "reorder", "count": 3})
    for text in "abcd":
        rig.say(text)
    rig.settle()
    assert [each["text"]["body"] for each in rig.hook.messages] == ["c", "b", "a", "d"]


@pytest.mark.parametrize(
    ("shape", "entries", "changes"), [("messages", 1, 1), ("changes", 1, 3), ("entries", 3, 1)]
)
def test_batch_puts_several_updates_into_one_post(rig: Rig, shape: str, entries: int, changes: int) -> None:
    rig.control("faults", {"kind": "batch", "count": 3, "shape": shape})
    rig.say("a")
    rig.say("b", who=OTHER)
    rig.say("c")
    rig.settle()
    (body,) = rig.hook.bodies
    assert len(body["entry"]) == entries
    assert len(body["entry"][0]["changes"]) == changes
    assert [each["text"]["body"] for each in rig.hook.messages] == ["a", "b", "c"]
    assert {each["wa_id"] for value in rig.hook.values("messages") for each in value["contacts"]} == {
        CUSTOMER,
        OTHER,
    }
    assert rig.hook.signed == [True]


def test_what_a_fault_holds_back_is_let_go_by_flush(rig: Rig) -> None:
    rig.control("faults", {"kind": "batch", "count": 10})
    rig.say("a")
    rig.advance(1)
    assert rig.hook.raw == []
    rig.control("flush", {})
    assert len(rig.hook.raw) == 1


def test_delay_waits_on_the_virtual_clock(rig: Rig) -> None:
    rig.control("faults", {"kind": "delay", "seconds": 600})
    rig.say("late")
    rig.say("soon")
    rig.settle()
    assert [each["text"]["body"] for each in rig.hook.messages] == ["soon"]
    rig.advance(600)
    rig.control("flush", {})
    assert [each["text"]["body"] for each in rig.hook.messages] == ["soon", "late"]


def test_lose_reply_sends_the_message_and_drops_the_answer(rig: Rig) -> None:
    rig.say()
    rig.control("faults", {"kind": "lose_reply"})
    with pytest.raises(httpx.RemoteProtocolError):
        rig.send("text", {"body": "x"}, biz_opaque_callback_data="row-1")
    rig.settle()
    assert len(rig.control("messages")) == 1
    assert {each["biz_opaque_callback_data"] for each in rig.hook.statuses} == {"row-1"}
    rig.send("text", {"body": "y"})


def test_fail_refuses_the_next_sends_with_the_code(rig: Rig) -> None:
    rig.say()
    rig.control("faults", {"kind": "fail", "code": 131016, "count": 2})
    assert [rig.refused("text", {"body": "x"})[0] for _ in range(2)] == [131016, 131016]
    rig.send("text", {"body": "x"})
    assert len(rig.control("messages")) == 1


def test_a_fault_may_be_for_one_kind_of_update_only(rig: Rig) -> None:
    rig.control("faults", {"kind": "duplicate", "count": 1, "only": "statuses"})
    rig.say()
    rig.send("text", {"body": "x"})
    rig.settle()
    assert len(rig.hook.messages) == 1
    assert [each["status"] for each in rig.hook.statuses] == ["sent", "sent", "delivered"]


def test_an_unknown_fault_is_refused(rig: Rig) -> None:
    assert "kind" in rig.control("faults", {"kind": "flood"}, status=400)["error"]


def test_a_delivery_of_the_log_can_be_sent_again(rig: Rig) -> None:
    rig.say()
    rig.settle()
    rig.control("deliveries/1/redeliver", {})
    rig.settle()
    assert len(rig.hook.raw) == 2
    assert rig.hook.raw[0] == rig.hook.raw[1]
    rig.control("deliveries/99/redeliver", {}, status=404)


def test_any_field_can_be_told_to_the_business(rig: Rig) -> None:
    rig.control("webhook", {"field": "account_update", "value": {"event": "DISABLED_UPDATE"}})
    rig.settle()
    assert rig.hook.bodies[0]["entry"][0]["changes"] == [
        {"field": "account_update", "value": {"event": "DISABLED_UPDATE"}}
    ]


def test_the_offset_of_the_clock_is_kept_in_its_file(rig: Rig, tmp_path: Any) -> None:
    rig.advance(90)
    assert float((tmp_path / "clock").read_text()) == 90.0
    assert rig.control("clock")["offset_s"] == 90.0
    again = Emulator(EmulatorConfig(clock_file=tmp_path / "clock"))
    assert again._clock.offset_s == 90.0


def test_events_can_be_followed_from_the_beginning(rig: Rig) -> None:
    rig.say("a")
    with rig.http.stream("GET", f"{rig.info.control_url}/events?after=0") as stream:
        lines = stream.iter_lines()
        kinds = []
        while "in" not in kinds:
            line = next(lines)
            if line.startswith("data: "):
                kinds.append(json.loads(line.removeprefix("data: "))["kind"])
    assert kinds == ["user", "in"]


def test_another_sites_page_cannot_use_the_control_api(rig: Rig) -> None:
    url = f"{rig.info.control_url}/reset"
    assert rig.http.post(url, headers={"Origin": "https://evil.invalid"}).status_code == 403
    assert rig.http.post(url, headers={"Origin": rig.info.base_url}).status_code == 200


def test_reset_begins_anew_and_keeps_the_callback(rig: Rig) -> None:
    first = rig.say("a")
    rig.send("text", {"body": "x"})
    rig.control("reset", {})
    assert rig.control("messages") == []
    assert rig.say("b") == first
    rig.settle()
    assert rig.hook.messages[-1]["text"]["body"] == "b"


@pytest.mark.parametrize(
    "body",
    [
        {"from": "nobody", "message": {"type": "text", "text": {"body": "x"}}},
        {"from": CUSTOMER, "message": {"type": "telegram"}},
        {"from": "910000000001", "message": {"type": "text", "text": {"body": "x"}}},
        {"from": CUSTOMER, "message": {"type": "text"}},
        {"from": CUSTOMER, "message": "hello"},
        {"from": CUSTOMER, "to": "1", "message": {"type": "text", "text": {"body": "x"}}},
    ],
)
def test_a_person_who_says_nothing_sensible_is_told_so(rig: Rig, body: Any) -> None:
    assert rig.control("messages", body, status=400)["error"]
