"""Payment configurations: made, connected, tested, taken away; the terms; all four gateways; refunds that fail."""

from __future__ import annotations

from typing import Any

import pytest

from haat.channels.emulator import EmulatorConfig
from haat.channels.emulator.numbers import NumberSpec, PaymentConfiguration

from .conftest import Rig
from .messages import changed, order, upi

REDIRECT = "https://sample.invalid/back"


def wish(name: str = "second", provider: str = "payu", **more: Any) -> Any:
    return {
        "configuration_name": name,
        "provider_name": provider,
        "merchant_category_code": "5411",
        "purpose_code": "00",
        "redirect_url": REDIRECT,
        **more,
    }


def create(rig: Rig, body: Any) -> Any:
    return rig.graph("POST", f"{rig.info.waba_id}/payment_configuration", body).json()


def state(rig: Rig, name: str = "second") -> str:
    answer = rig.graph("GET", f"{rig.info.waba_id}/payment_configuration/{name}").json()
    return str(answer["data"][0]["status"])


def told(rig: Rig) -> list[str]:
    rig.settle()
    return [value["status"] for value in rig.hook.values("configuration_name")]


def settings(provider: str, name: str = "second") -> Any:
    return [{"type": "payment_gateway", "payment_gateway": {"type": provider, "configuration_name": name}}]


def ask(rig: Rig, reference: str, payment_settings: Any) -> None:
    rig.send("interactive", order(reference, settings=payment_settings))


def usable(rig: Rig) -> list[bool]:
    return [each["usable"] for each in rig.control("payments")]


def test_a_gateway_is_connected_tested_by_a_payment_and_then_active(rig: Rig) -> None:
    made = create(rig, wish())
    assert made["success"] is True
    assert state(rig) == "Needs_Connecting"
    rig.say()
    ask(rig, "A", settings("payu"))
    assert "configuration" in rig.control("payments/A", {"do": "pay"}, status=409)["error"]
    page = rig.http.get(made["oauth_url"])
    assert "payu" in page.text
    sent_back = rig.http.post(made["oauth_url"])
    assert (sent_back.status_code, sent_back.headers["Location"]) == (303, REDIRECT)
    assert state(rig) == "Needs_Testing"
    ask(rig, "B", settings("payu"))
    rig.control("payments/B", {"do": "pay"})
    assert state(rig) == "Active"
    assert told(rig) == ["Needs Testing", "Active"]
    assert rig.http.get(made["oauth_url"]).status_code == 404


def test_a_connecting_link_lives_a_week_and_can_be_made_anew(rig: Rig) -> None:
    first = create(rig, wish())["oauth_url"]
    again = rig.graph(
        "POST",
        f"{rig.info.waba_id}/generate_payment_configuration_oauth_link",
        {"configuration_name": "second", "redirect_url": REDIRECT},
    ).json()
    assert rig.http.get(first).status_code == 404
    assert rig.http.get(again["oauth_url"]).status_code == 200
    rig.advance(8 * 86400)
    assert rig.http.post(again["oauth_url"]).status_code == 404


def test_a_vpa_needs_no_connecting(rig: Rig) -> None:
    body = wish("vpa", "upi_vpa", merchant_vpa="shop@sample")
    del body["redirect_url"]
    assert create(rig, body) == {"success": True}
    assert state(rig, "vpa") == "Active"
    rig.say()
    old = changed(order("OLD"), "action", "parameters", "payment_settings", to=None)
    parameters = old["action"]["parameters"]
    parameters.update({"payment_type": "upi", "payment_configuration": "vpa"})
    rig.send("interactive", old)
    rig.control("payments/OLD", {"do": "pay"})
    rig.settle()
    assert [each for each in rig.hook.statuses if each.get("type") == "payment"] == []


WRONG: list[tuple[str, Any, int]] = [
    ("a name twice", wish("haat-gateway", "razorpay"), 131009),
    ("a name of 61 letters", wish("x" * 61), 131009),
    ("an unknown gateway", wish(provider="paypal"), 100),
    ("no way back", {key: value for key, value in wish().items() if key != "redirect_url"}, 131008),
    ("a VPA without its address", wish(provider="upi_vpa"), 131008),
    ("a merchant code of three digits", wish(merchant_category_code="541"), 131009),
]


@pytest.mark.parametrize(("why", "body", "code"), WRONG, ids=[each[0] for each in WRONG])
def test_a_configuration_with_something_wrong_is_refused(rig: Rig, why: str, body: Any, code: int) -> None:
    assert create(rig, body)["error"]["code"] == code


def test_a_configuration_can_be_taken_away(rig: Rig) -> None:
    path = f"{rig.info.waba_id}/payment_configuration"
    assert rig.graph("DELETE", path, {"configuration_name": "haat-gateway"}).json() == {"success": True}
    assert rig.graph("DELETE", path, {"configuration_name": "haat-gateway"}).json()["error"]["code"] == 100
    assert rig.graph("GET", f"{path}/haat-gateway").json()["error"]["code"] == 100
    rig.say()
    ask(rig, "A", settings("razorpay", "haat-gateway"))
    assert usable(rig) == [False]


def test_a_gateway_that_is_disconnected_is_told_and_can_no_longer_be_paid(rig: Rig) -> None:
    rig.control("configurations/haat-gateway", {"status": "Needs_Connecting"})
    assert told(rig) == ["Needs Connecting"]
    rig.say()
    ask(rig, "A", settings("razorpay", "haat-gateway"))
    assert usable(rig) == [False]
    rig.control("configurations/none", {"status": "Active"}, status=404)


@pytest.mark.parametrize("provider", ["razorpay", "payu", "billdesk", "zaakpay"])
def test_each_gateway_is_paid_under_its_own_name_only(start: Any, provider: str) -> None:
    spec = NumberSpec(payment_configurations=(PaymentConfiguration("second", provider),))
    rig = start(EmulatorConfig(numbers=(spec,)))
    rig.say()
    ask(rig, "A", settings(provider))
    ask(rig, "B", settings("razorpay" if provider != "razorpay" else "payu"))
    assert usable(rig) == [True, False]
    rig.control("payments/A", {"do": "pay"})
    lookup = rig.graph("GET", f"{rig.info.phone_number_id}/payments/second/A").json()
    assert lookup["payments"][0]["status"] == "captured"


def test_without_the_terms_neither_a_request_nor_a_configuration_is_taken(rig: Rig) -> None:
    rig.control("terms", {"accepted": False})
    rig.say()
    assert rig.refused("interactive", order("A"))[0] == 134011
    assert create(rig, wish())["error"]["code"] == 134011
    rig.control("terms", {"accepted": True})
    rig.send("interactive", order("A"))


@pytest.mark.parametrize(
    ("offers", "code"),
    [
        (
            {"preferred_payment_methods": [{"method": "gpay"}], "enabled_payment_options": ["upi", "web"]},
            None,
        ),
        ({"enabled_payment_options": ["cash"]}, 100),
        ({"preferred_payment_methods": [{"name": "gpay"}]}, 131008),
    ],
)
def test_a_sheet_offers_known_ways_to_pay(rig: Rig, offers: Any, code: int | None) -> None:
    rig.say()
    wanted = settings("razorpay", "haat-gateway")
    wanted[0]["payment_gateway"].update(offers)
    if code is None:
        ask(rig, "A", wanted)
    else:
        assert rig.refused("interactive", order("A", settings=wanted))[0] == code


def test_a_upi_link_may_be_paid_late_and_still_says_nothing(rig: Rig) -> None:
    rig.say()
    ask(rig, "A", upi())
    rig.control("payments/A", {"do": "leave"})
    rig.control("payments/A", {"do": "capture_late"})
    rig.settle()
    assert [each for each in rig.hook.statuses if each.get("type") == "payment"] == []


def refund(rig: Rig, value: str) -> Any:
    body = {
        "reference_id": "SK-1",
        "speed": "instant",
        "payment_config_id": "haat-gateway",
        "amount": {"currency": "INR", "value": value, "offset": "100"},
    }
    return rig.graph("POST", f"{rig.info.phone_number_id}/payments_refund", body).json()


def paid(rig: Rig) -> None:
    rig.say()
    rig.send("interactive", order())
    rig.control("payments/SK-1", {"do": "pay"})


def refunds(rig: Rig) -> list[str]:
    answer = rig.graph("GET", f"{rig.info.phone_number_id}/payments/haat-gateway/SK-1").json()
    return [each["status"] for each in answer["payments"][0].get("refunds", [])]


def test_a_refund_that_fails_gives_its_amount_back_to_the_next(rig: Rig) -> None:
    paid(rig)
    rig.control("settings", {"refunds": "fail"})
    assert refund(rig, "4600")["status"] == "pending"
    assert refund(rig, "1")["error"]["code"] == 131009
    rig.advance(61)
    assert refunds(rig) == ["failed"]
    rig.settle()
    assert rig.hook.statuses[-1]["payment"]["refunds"][0]["status"] == "failed"
    rig.control("settings", {"refunds": "refuse"})
    assert refund(rig, "4600")["status"] == "failed"
    rig.control("settings", {"refunds": "manual"})
    assert refund(rig, "4600")["status"] == "pending"
    rig.advance(30 * 86400)
    assert refunds(rig) == ["failed", "failed", "pending"]
    rig.control("payments/SK-1", {"do": "settle_refund"})
    assert refunds(rig)[-1] == "completed"
    assert "no refund" in rig.control("payments/SK-1", {"do": "fail_refund"}, status=409)["error"]


def test_of_two_part_refunds_one_may_fail(rig: Rig) -> None:
    paid(rig)
    rig.control("settings", {"refunds": "manual"})
    refund(rig, "1000")
    rig.control("payments/SK-1", {"do": "settle_refund"})
    refund(rig, "2000")
    rig.control("payments/SK-1", {"do": "fail_refund"})
    assert refunds(rig) == ["completed", "failed"]
    assert refund(rig, "3600")["status"] == "pending"
