"""The stand-in as a person meets it: the pay page and the desk, and the API's own strictness."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import AsyncIterator

import aiohttp
import pytest

from haat.rails.standin.faults import Fault

from .gateway import KEY, PAISE, REFERENCE, SECRET, Counter, counter


@pytest.fixture
async def desk() -> AsyncIterator[Counter]:
    async with counter() as made:
        yield made


async def test_a_person_fails_leaves_it_pending_and_pays_and_is_sent_back(desk: Counter) -> None:
    url = await desk.asked()
    async with aiohttp.ClientSession() as http:
        async with http.get(url) as page:
            text = await page.text()
            assert "₹412.50" in text and "No money moves" in text and "<script" not in text
        for what, told in (("fail", "failed"), ("pending", "not answered yet")):
            async with http.post(url, data={"do": what}) as page:
                assert told in await page.text()
        async with http.post(url, data={"do": "pay"}, allow_redirects=False) as page:
            assert (page.status, page.headers["Location"]) == (303, f"http://127.0.0.1/p/1.{REFERENCE}")
        async with http.post(url, data={"do": "steal"}, allow_redirects=False) as page:
            assert page.status == 303
        async with http.get(f"{desk.standin.info.base_url}/l/none") as page:
            assert page.status == 404
    assert [one.status for one in desk.standin.book.payments.values()] == ["failed", "authorized", "captured"]


async def test_the_desk_shows_every_link_captures_late_and_pays_out(desk: Counter) -> None:
    await desk.asked()
    payment = desk.standin.does("fail", REFERENCE)
    root = desk.standin.info.base_url
    async with aiohttp.ClientSession() as http:
        async with http.get(root) as page:
            text = await page.text()
            assert REFERENCE in text and "failed" in text
        async with http.post(root, data={"capture": str(payment["id"])}) as page:
            assert "captured" in await page.text()
        async with http.post(root, data={"settle": KEY}) as page:
            assert page.status == 200
    (settled,) = desk.standin.book.settlements.values()
    assert 0 < settled.amount < PAISE


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ({"amount": 99, "currency": "INR"}, "atleast"),
        ({"amount": "100", "currency": "INR"}, "atleast"),
        ({"amount": 100, "currency": "USD"}, "Currency"),
        ({"amount": 100, "reference_id": "x" * 41}, "length"),
        ({"amount": 100, "callback_url": "http://a", "callback_method": "post"}, "callback_method"),
        ([], "object"),
    ],
)
async def test_the_api_refuses_what_the_gateway_would(desk: Counter, body: object, told: str) -> None:
    auth = "Basic " + b64encode(f"{KEY}:{SECRET}".encode()).decode()
    async with (
        aiohttp.ClientSession() as http,
        http.post(
            f"{desk.standin.info.base_url}/v1/payment_links", json=body, headers={"Authorization": auth}
        ) as answer,
    ):
        assert answer.status == 400
        assert told in (await answer.json())["error"]["description"]


async def test_control_plays_faults_and_doings_and_refuses_unknown_ones(desk: Counter) -> None:
    await desk.asked()
    control = desk.standin.info.control_url
    async with aiohttp.ClientSession() as http:
        for path, body, status in (
            ("faults", {"fault": "webhook-lost", "times": 2}, 200),
            ("faults", {"fault": "earthquake"}, 400),
            ("do", {"do": "pay", "reference": REFERENCE}, 200),
            ("do", {"do": "pay", "reference": "NOBODY-1-1"}, 400),
            ("do", {"do": "steal", "reference": REFERENCE}, 400),
            ("release", {}, 200),
            ("accounts", {"key_id": "k", "key_secret": "s", "webhook_secret": "w"}, 200),
            ("accounts", {"colour": "blue"}, 400),
        ):
            async with http.post(f"{control}/{path}", json=body) as answer:
                assert answer.status == status, path
        async with http.delete(f"{control}/faults") as answer:
            assert answer.status == 200
        async with http.get(f"{control}/state") as answer:
            state = await answer.json()
    assert [one["status"] for one in state["payments"]] == ["captured"]
    assert not desk.standin.faults.takes(Fault.WEBHOOK_LOST)
