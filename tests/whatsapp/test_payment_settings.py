"""Payment sheets in every configuration: what Meta would refuse never leaves, and the emulator takes the rest."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import aiohttp
import pytest

from haat.channels.emulator import Emulator, EmulatorConfig
from haat.channels.whatsapp.address_parts import STATES, beneficiary, take_apart
from haat.channels.whatsapp.client import CloudClient
from haat.channels.whatsapp.order_details import order_details
from haat.channels.whatsapp.payment_settings import OURS_AT, payment_settings
from haat.chat.replies import PayItem, PayRequest, Reply
from haat.domain.shop import Legal, Shop
from haat.domain.upi_link import link_of
from haat.ports import Recipient, Sent
from haat.values.errors import Misuse

SHOP = Shop(1, "S", "Sample", "en", "910000000001", "200", vpa="sample@samplebank", merchant_code="5411",
            legal=Legal("Sample Traders", "12 Sample Road, Bengaluru 560038", "29"))  # fmt: skip
PAY = PayRequest("S-1-1", (PayItem("Sugar 2 kg", 10_000, "1"),), 0, 0, 10_000, "haat-gateway")
INTENT = link_of(SHOP, "S-1-1", 10_000, "Order 1") or ""


def setting(request: PayRequest) -> dict[str, Any]:
    found = json.loads(json.dumps(payment_settings(request)))
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    ("gateway", "own"),
    [("razorpay", {"receipt": "S-1-1"}), ("payu", {"udf1": "S-1-1"}), ("billdesk", None), ("zaakpay", None)],
)
def test_each_gateway_is_named_with_our_reference_where_it_takes_one(gateway: str, own: object) -> None:
    made = setting(replace(PAY, gateway_type=gateway))
    assert made["type"] == "payment_gateway"
    assert (made["payment_gateway"]["type"], made["payment_gateway"]["configuration_name"]) == (
        gateway,
        "haat-gateway",
    )
    assert made["payment_gateway"].get(gateway) == own
    assert "preferred_payment_methods" not in made["payment_gateway"]


def test_an_intent_link_keeps_what_whatsapp_honours_and_needs_no_configuration() -> None:
    made = setting(replace(PAY, configuration="", intent_link=INTENT))
    assert made == {
        "type": "upi_intent_link",
        "upi_intent_link": {"link": "upi://pay?pa=sample@samplebank&pn=Sample%20Traders&mc=5411&tr=Szd1zd1"},
    }


@pytest.mark.parametrize(
    "changed",
    [
        {"gateway_type": "paypal"},
        {"configuration": ""},
        {"configuration": "x" * 61},
        {"intent_link": "https://example.com/pay?pa=a@b"},
        {"intent_link": "upi://pay?pn=Sample&tr=S1"},
        {"intent_link": "upi://pay?pa=sample@samplebank&tr=S1"},
        {"intent_link": "upi://pay?pa=sample@samplebank&pn=S&tr=S-1"},
        {"intent_link": "upi://pay?pa=sample@samplebank&pn=S&tr="},
        {"intent_link": INTENT + "&tn=" + "x" * 2_000},
    ],
)
def test_what_meta_would_refuse_never_leaves(changed: dict[str, str]) -> None:
    with pytest.raises(Misuse):
        order_details(replace(PAY, **changed), SHOP)


@pytest.mark.parametrize(
    ("text", "lines", "city", "pin"),
    [
        ("12 Sample Road, Bengaluru 560038", ("12 Sample Road",), "Bengaluru", "560038"),
        ("Flat 3, 2nd floor, Indiranagar, Bengaluru - 560 038", ("Flat 3", "2nd floor", "Indiranagar"), "Bengaluru", "560038"),
        ("Bengaluru", (), "Bengaluru", ""),
        ("", (), "", ""),
        ("Call 0000000001, Jaipur", ("Call 0000000001",), "Jaipur", ""),
    ],
)  # fmt: skip
def test_an_address_is_taken_apart(text: str, lines: tuple[str, ...], city: str, pin: str) -> None:
    parts = take_apart(text)
    assert (parts.lines, parts.city, parts.pin_code) == (lines, city, pin)


def test_a_receiver_is_named_only_with_a_whole_address() -> None:
    whole = beneficiary("Sunita", "Flat 3, Indiranagar, Bengaluru 560038", SHOP)
    assert whole == {
        "name": "Sunita", "address_line1": "Flat 3", "address_line2": "Indiranagar", "city": "Bengaluru",
        "state": "Karnataka", "country": "India", "postal_code": "560038",
    }  # fmt: skip
    assert beneficiary("Sunita", "Flat 3, Indiranagar", SHOP) is None
    assert beneficiary("", "Flat 3, Bengaluru 560038", SHOP) is None
    assert beneficiary("Sunita", "Flat 3, Bengaluru 560038", replace(SHOP, legal=Legal("S", ""))) is None


def test_every_state_has_letters_and_a_name_of_its_own() -> None:
    assert (
        len({letters for letters, _ in STATES.values()})
        == len({name for _, name in STATES.values()})
        == len(STATES)
    )


@pytest.mark.parametrize(
    "request_",
    [
        *(replace(PAY, gateway_type=gateway) for gateway in OURS_AT),
        replace(PAY, configuration="", intent_link=INTENT),
        replace(PAY, receiver="Sunita", receiver_address="Flat 3, Indiranagar, Bengaluru 560038"),
    ],
    ids=[*OURS_AT, "intent", "shipped"],
)
async def test_the_emulator_takes_every_configuration(request_: PayRequest) -> None:
    emulator = Emulator(EmulatorConfig(callback_url=None, verify_token="v"))
    info = await emulator.start()
    shop = replace(SHOP, number_id=info.phone_number_id)
    try:
        async with aiohttp.ClientSession() as http, CloudClient(info.base_url, info.token) as client:
            who = Recipient(None, "910000000101", True)
            heard = {"from": who.phone, "message": {"type": "text", "text": {"body": "hi"}}}
            async with http.post(f"{info.control_url}/messages", json=heard) as answer:
                assert answer.status == 200
            body = client.render(Reply(1, "Please pay", request_), who, shop, "1.1").body
            assert body is not None
            assert isinstance(await client.send(info.phone_number_id, body), Sent)
    finally:
        await emulator.stop()
