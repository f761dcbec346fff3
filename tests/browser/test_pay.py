"""Paying as a person does: from the button in the chat to the page, to the gateway and back, in a real browser."""

from __future__ import annotations

import re

import aiohttp
import pytest
from playwright.sync_api import Page, expect

from haat.demo.load import DemoShop
from haat.values.place import Point

from .conftest import Town
from .test_story import DESKTOP, PATIENCE_MS, PHONE, OpenPage, reads, show, tap, write

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser"), pytest.mark.timeout(240)]


async def _phones(town: Town, shop: DemoShop, customer: str) -> None:
    rows = [
        {"user": customer, "name": "Anita", "role": "customer", "number": shop.number_id},
        {"user": shop.shopkeeper, "name": "Keeper", "role": "shopkeeper", "number": shop.number_id},
    ]
    address = f"{town.stack.emulator['control_url']}/phones"
    async with aiohttp.ClientSession() as http, http.post(address, json={"phones": rows}) as answer:
        assert answer.status == 200


def at_home(page: Page, user: str, place: Point) -> None:
    """She sends a location some steps from the shop."""
    screen = show(page, user)
    screen.get_by_test_id("attach").click()
    screen.get_by_test_id("attach-location").click()
    screen.get_by_test_id("latitude").fill(f"{(place.latitude_e6 + 3_000) / 1e6:.4f}")
    screen.get_by_test_id("longitude").fill(f"{place.longitude_e6 / 1e6:.4f}")
    screen.get_by_test_id("place-send").click()
    expect(screen.get_by_test_id("location").last).to_be_visible()


def asked(town: Town, page: Page, code: str, customer: str, order: str) -> str:
    """She orders by UPI and the shopkeeper accepts; where the button that she is sent leads."""
    shop = town.stack.demo[code]
    town.run(_phones(town, shop, customer))
    page.goto(town.stack.emulator["phones_url"])
    write(page, shop.shopkeeper, f"hello [{code}]")
    reads(page, shop.shopkeeper)
    write(page, customer, shop.file.greeting)
    reads(page, customer, shop.file.shop.name)
    place = shop.file.shop.place
    assert place is not None
    at_home(page, customer, place)
    write(page, customer, order)
    tap(page, customer, "ok:upi")
    number = re.search(r"(?:no\.|नं\.) (\d+)", reads(page, shop.shopkeeper, "₹", "Anita"))
    assert number is not None
    tap(page, shop.shopkeeper, f"acc:{number.group(1)}")
    link = show(page, customer).locator("a[href*='/p/']").last
    expect(link).to_be_visible(timeout=PATIENCE_MS)
    return link.get_attribute("href") or ""


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_she_pays_at_the_gateway_and_comes_back_to_a_page_that_knows(
    town: Town, open_page: OpenPage, size: tuple[int, int]
) -> None:
    chat, page = open_page(*size), open_page(*size)
    customer = f"9100000940{size[0] % 89 + 10}"
    address = asked(town, chat, "DAIRY", customer, "Amul Taaza Milk 1 litre 3 packet")
    page.goto(address)
    assert page.url.startswith(town.stack.gateway["base_url"])
    page.get_by_test_id("fail").click()
    expect(page.get_by_test_id("state")).to_contain_text("failed")
    page.get_by_test_id("pay").click()
    expect(page.get_by_test_id("pay-page")).to_have_attribute("data-state", "paid", timeout=PATIENCE_MS)
    assert page.evaluate("document.documentElement.scrollWidth") <= size[0]
    keeper = town.stack.demo["DAIRY"].shopkeeper
    reads(chat, keeper, "₹")
    expect(show(chat, keeper).locator("[data-reply-id^='out:']").last).to_be_visible(timeout=PATIENCE_MS)


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_a_upi_page_fits_and_needs_no_script(town: Town, open_page: OpenPage, size: tuple[int, int]) -> None:
    chat, page = open_page(*size), open_page(*size)
    address = asked(town, chat, "SABZI", f"9100000950{size[0] % 89 + 10}", "आलू 3 किलो, प्याज 3 किलो")
    page.goto(address)
    expect(page.get_by_test_id("pay-page")).to_have_attribute("data-state", "pay-upi")
    expect(page.get_by_test_id("pay-qr")).to_be_visible()
    link = page.get_by_test_id("pay-intent").get_attribute("href") or ""
    assert link.startswith("upi://pay?pa=namuna.sabzi@sample&") and "&am=" in link
    assert page.evaluate("document.querySelector('[data-testid=pay-qr]').naturalWidth") > 0
    assert page.evaluate("document.documentElement.scrollWidth") <= size[0]
    assert page.evaluate("document.scripts.length") == 0
