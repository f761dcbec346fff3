"""Payments: gateway mode with attempts, capture, lookup and refund; silent UPI mode; order states."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from .conftest import Rig
from .messages import changed, gateway, order, order_status, upi


def asked(rig: Rig, **options: Any) -> str:
    rig.say()
    return rig.send("interactive", order("SK-1", **options))


def lookup(rig: Rig, configuration: str = "haat-gateway", reference: str = "SK-1") -> Any:
    return rig.graph("GET", f"{rig.info.phone_number_id}/payments/{configuration}/{reference}").json()


def notices(rig: Rig) -> list[Any]:
    rig.settle()
    return [each for each in rig.hook.statuses if each.get("type") == "payment"]


def do(rig: Rig, act: str, *, status: int = 200, **more: Any) -> Any:
    return rig.control("payments/SK-1", {"do": act, **more}, status=status)


def test_a_paid_order_is_told_by_webhook_and_confirmed_by_lookup(rig: Rig) -> None:
    message = asked(rig, settings=gateway(receipt="R-7", notes={"shop": "12"}))
    assert lookup(rig)["payments"][0]["status"] == "pending"
    do(rig, "pay")
    (notice,) = notices(rig)
    assert (notice["id"], notice["status"], notice["recipient_id"]) == (message, "captured", "910000000101")
    payment = notice["payment"]
    assert (payment["reference_id"], payment["amount"]) == ("SK-1", {"value": 4600, "offset": 100})
    assert (payment["receipt"], payment["notes"]) == ("R-7", {"shop": "12"})
    assert payment["transaction"]["status"] == "success"
    (row,) = lookup(rig)["payments"]
    assert (row["status"], row["total_amount"]) == ("captured", {"value": 4600, "offset": 100})
    assert [each["status"] for each in row["transactions"]] == ["success"]


def test_a_failed_attempt_leaves_the_payment_pending_and_the_next_may_succeed(rig: Rig) -> None:
    asked(rig)
    do(rig, "fail")
    do(rig, "fail")
    do(rig, "pay")
    told = [(each["status"], each["payment"]["transaction"]["status"]) for each in notices(rig)]
    assert told == [("pending", "failed"), ("pending", "failed"), ("captured", "success")]
    assert [each["status"] for each in lookup(rig)["payments"][0]["transactions"]] == [
        "failed",
        "failed",
        "success",
    ]


def test_nobody_pays_twice(rig: Rig) -> None:
    asked(rig)
    do(rig, "pay")
    for act in ("pay", "fail", "leave", "capture_late"):
        assert "already paid" in do(rig, act, status=409)["error"]
    assert len(notices(rig)) == 1


def test_a_webhook_may_be_missing_while_the_lookup_says_captured(rig: Rig) -> None:
    asked(rig)
    do(rig, "pay", notify=False)
    assert notices(rig) == []
    assert lookup(rig)["payments"][0]["status"] == "captured"


def test_a_customer_who_leaves_hangs_pending_and_may_settle_after_expiry(rig: Rig) -> None:
    now = datetime.fromisoformat(rig.control("clock")["now"])
    expiration = {"timestamp": str(int(now.astimezone(UTC).timestamp()) + 400), "description": "Ten minutes"}
    rig.say()
    rig.send("interactive", changed(order(), "action", "parameters", "order", "expiration", to=expiration))
    do(rig, "leave")
    rig.advance(500)
    assert "expired" in do(rig, "pay", status=409)["error"]
    do(rig, "capture_late")
    assert [each["status"] for each in notices(rig)] == ["pending", "captured"]
    assert [each["status"] for each in lookup(rig)["payments"][0]["transactions"]] == ["success"]


def test_a_wrong_configuration_goes_out_but_cannot_be_paid(rig: Rig) -> None:
    asked(rig, settings=gateway("misspelt"))
    assert rig.control("payments")[0]["usable"] is False
    assert "configuration" in do(rig, "pay", status=409)["error"]
    assert notices(rig) == []


def test_upi_mode_is_silent_in_every_way(rig: Rig) -> None:
    asked(rig, settings=upi())
    do(rig, "pay")
    assert notices(rig) == []
    assert lookup(rig)["error"]["code"] == 100
    assert rig.control("payments")[0]["status"] == "captured"


@pytest.mark.parametrize(("configuration", "reference"), [("other", "SK-1"), ("haat-gateway", "SK-2")])
def test_a_lookup_of_what_is_not_there_is_refused(rig: Rig, configuration: str, reference: str) -> None:
    asked(rig)
    assert lookup(rig, configuration, reference)["error"]["code"] == 100


def refund(rig: Rig, value: str, speed: str = "instant") -> Any:
    body = {
        "reference_id": "SK-1",
        "speed": speed,
        "payment_config_id": "haat-gateway",
        "amount": {"currency": "INR", "value": value, "offset": "100"},
    }
    return rig.graph("POST", f"{rig.info.phone_number_id}/payments_refund", body).json()


def test_a_refund_is_pending_and_then_completed(rig: Rig) -> None:
    asked(rig)
    assert refund(rig, "100")["error"]["code"] == 131009
    do(rig, "pay")
    first = refund(rig, "1000")
    assert (first["status"], first["speed_processed"]) == ("pending", "instant")
    do(rig, "settle_refund")
    (told,) = notices(rig)[1:]
    assert [(each["id"], each["status"]) for each in told["payment"]["refunds"]] == [
        (first["id"], "completed")
    ]
    assert refund(rig, "3601")["error"]["code"] == 131009
    assert refund(rig, "3600", "normal")["status"] == "pending"
    rig.advance(5 * 86400)
    assert [each["status"] for each in lookup(rig)["payments"][0]["refunds"]] == ["completed", "completed"]


def failures(rig: Rig) -> list[int]:
    rig.settle()
    return [each["errors"][0]["code"] for each in rig.hook.statuses if each["status"] == "failed"]


MOVES: list[tuple[list[str], list[int], str]] = [
    (["processing", "shipped", "completed"], [], "completed"),
    (["processing", "partially-shipped", "processing", "shipped"], [], "shipped"),
    (["canceled"], [], "canceled"),
    (["completed", "processing"], [2046], "completed"),
    (["canceled", "completed"], [2046], "canceled"),
    (["completed", "canceled"], [2046], "completed"),
]


@pytest.mark.parametrize(("moves", "codes", "end"), MOVES, ids=["-".join(each[0]) for each in MOVES])
def test_an_order_moves_as_meta_lets_it_and_fails_later_otherwise(
    rig: Rig, moves: list[str], codes: list[int], end: str
) -> None:
    asked(rig)
    for move in moves:
        rig.send("interactive", order_status(move))
    assert failures(rig) == codes
    assert rig.control("payments")[0]["order_status"] == end


@pytest.mark.parametrize("act", ["pay", "leave"])
def test_an_order_with_a_payment_cannot_be_cancelled(rig: Rig, act: str) -> None:
    asked(rig)
    do(rig, act)
    rig.send("interactive", order_status("canceled"))
    assert failures(rig) == [2047]


def test_the_state_of_an_unknown_order_cannot_move(rig: Rig) -> None:
    rig.say()
    rig.send("interactive", order_status("shipped", "SK-404"))
    assert failures(rig) == [2046]


def test_a_cancelled_order_cannot_be_paid(rig: Rig) -> None:
    asked(rig)
    rig.send("interactive", order_status("canceled"))
    assert "canceled" in do(rig, "pay", status=409)["error"]
    do(rig, "capture_late")
    assert notices(rig)[-1]["status"] == "captured"


def test_an_order_can_be_asked_for_by_template_outside_the_window(rig: Rig) -> None:
    components = [
        {"type": "BODY", "text": "Your order {{1}} is ready."},
        {"type": "BUTTONS", "buttons": [{"type": "ORDER_DETAILS", "text": "Review and pay"}]},
    ]
    made = rig.graph(
        "POST",
        f"{rig.info.waba_id}/message_templates",
        {"name": "pay", "language": "en", "category": "UTILITY", "components": components},
    )
    assert made.json()["status"] == "PENDING"
    rig.settle()
    details = order("SK-1")["action"]["parameters"]
    use = {
        "name": "pay",
        "language": {"code": "en"},
        "components": [
            {"type": "body", "parameters": [{"type": "text", "text": "SK-1"}]},
            {
                "type": "button",
                "sub_type": "order_details",
                "index": 0,
                "parameters": [{"type": "action", "action": {"order_details": details}}],
            },
        ],
    }
    rig.send("template", use)
    do(rig, "pay")
    assert notices(rig)[-1]["status"] == "captured"
    assert rig.refused("template", use)[0] == 131009


def test_configurations_can_be_listed(rig: Rig) -> None:
    answer = rig.graph("GET", f"{rig.info.waba_id}/payment_configurations").json()
    (row,) = answer["data"][0]["payment_configurations"]
    assert (row["configuration_name"], row["status"]) == ("haat-gateway", "Active")
