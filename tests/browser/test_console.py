"""The console's other pages in a real browser: money, a customer, the shop's words, at both widths."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from .conftest import Town
from .test_story import DESKTOP, LIST, PATIENCE_MS, PHONE, OpenPage, reads, send_place, show, tap, write

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser"), pytest.mark.timeout(240)]


def fits(page: Page, width: int) -> None:
    """Nothing sticks out to the side."""
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_an_order_in_cash_is_in_the_till_and_its_customer_can_be_forgotten(
    town: Town, open_page: OpenPage, size: tuple[int, int]
) -> None:
    shop, customer = town.stack.demo["NAMUNA"], town.newcomer()
    phones, console = open_page(*size), open_page(*size)
    phones.goto(town.stack.emulator["phones_url"])
    console.goto(f"{town.stack.url}/")
    console.get_by_test_id("board-NAMUNA").click()

    write(phones, customer, shop.file.greeting)
    send_place(phones, customer)
    write(phones, customer, LIST)
    reads(phones, customer, "₹88")
    screen = show(phones, customer)
    screen.get_by_test_id("attach").click()
    screen.get_by_test_id("attach-image").click()
    screen.get_by_test_id("attach").click()
    screen.get_by_test_id("attach-echo").click()
    screen.get_by_test_id("echo-text").fill("भेज रहा हूँ दीदी")
    screen.get_by_test_id("echo-send").click()
    tap(phones, customer, "ok:cash")
    card = console.get_by_test_id("column-placed").locator("article").last
    card.get_by_test_id("act-accept").click(timeout=PATIENCE_MS)
    console.get_by_test_id("column-accepted").locator("article").last.get_by_test_id("act-pack").click()
    console.get_by_test_id("column-packed").locator("article").last.get_by_test_id("act-out").click()
    code = re.search(r"\b(\d{4})\b", reads(phones, customer, "कोड"))
    assert code is not None
    out = console.get_by_test_id("column-out").locator("article").last
    out.locator("input[name=code]").fill(code.group(1))
    out.get_by_test_id("act-deliver").click()
    reads(phones, customer, "/b/")

    console.get_by_test_id("nav-money").click()
    expect(console.get_by_test_id("today-total")).to_contain_text("₹")
    expect(console.get_by_test_id("cost")).to_be_visible()
    fits(console, size[0])
    console.get_by_test_id("nav-words").click()
    expect(console.get_by_test_id("learnt")).to_be_visible()
    fits(console, size[0])

    console.get_by_test_id("nav-orders").click()
    console.get_by_test_id("column-closed").locator("article").first.locator("a.card-open").click()
    console.get_by_test_id("person-link").click()
    talk = console.get_by_test_id("talk")
    expect(talk.locator(".own-app")).to_contain_text("भेज रहा हूँ दीदी")
    picture = talk.locator("img.sent-image")
    expect(picture).to_be_visible()
    assert picture.evaluate("each => each.decode().then(() => each.naturalWidth)") > 0
    fits(console, size[0])
    memory = console.get_by_test_id("memory")
    memory.locator("summary").click()
    console.get_by_test_id("forget-all").click()
    expect(console.locator(".told")).to_be_visible()
    expect(console.get_by_test_id("forget-all")).to_have_count(0)
