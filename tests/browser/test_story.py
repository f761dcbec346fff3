"""The story as a person plays it: on the phones and the order board of a whole Haat, in a real browser."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.request import urlopen

import pytest
from playwright.sync_api import Locator, Page, expect

from .conftest import Town

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser"), pytest.mark.timeout(240)]

OpenPage = Callable[[int, int], Page]
LIST = "चीनी 2 किलो\nअरहर दाल आधा किलो\n50 का धनिया\nआशीर्वाद आटा 5 किलो"
PATIENCE_MS = 15_000
DESKTOP, PHONE = (1400, 900), (390, 844)


def phone(page: Page, user: str) -> Locator:
    return page.get_by_test_id(f"phone-{user}")


def show(page: Page, user: str) -> Locator:
    """A phone that can be seen: on a small screen one at a time."""
    found = phone(page, user)
    if not found.is_visible():
        tabs = page.get_by_test_id("phone-tab")
        for tab in tabs.all():
            tab.click()
            if found.is_visible():
                break
    return found


def write(page: Page, user: str, text: str) -> None:
    screen = show(page, user)
    screen.get_by_test_id("composer").fill(text)
    screen.get_by_test_id("composer").press("Enter")
    expect(screen.locator("[data-direction=mine]").last).to_contain_text(text.splitlines()[0])


def reads(page: Page, user: str, *parts: str) -> str:
    """The newest message of the shop on a phone comes to hold these parts."""
    newest = show(page, user).locator("[data-direction=theirs]").last
    for part in parts:
        expect(newest).to_contain_text(part, timeout=PATIENCE_MS)
    return newest.inner_text()


def tap(page: Page, user: str, action: str) -> None:
    show(page, user).locator(f"[data-reply-id^='{action}']").last.click(timeout=PATIENCE_MS)


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_a_first_order_goes_from_the_greeting_to_the_bill(
    town: Town, open_page: OpenPage, size: tuple[int, int]
) -> None:
    shop = town.stack.demo["NAMUNA"]
    customer, keeper = town.newcomer(), shop.shopkeeper
    page = open_page(*size)
    page.goto(town.stack.emulator["phones_url"])

    write(page, customer, shop.file.greeting)
    reads(page, customer, "Namuna Kirana")
    write(page, keeper, "ऑर्डर")
    reads(page, keeper)

    send_place(page, customer)
    write(page, customer, LIST)
    reads(page, customer, "₹88", "₹50", "₹265")
    tap(page, customer, "ok:upi")
    told = re.search(r"नं\. (\d+)", reads(page, keeper, "नया ऑर्डर", "Sunita", "₹"))
    assert told is not None
    order = told.group(1)
    tap(page, keeper, f"acc:{order}")

    screen = show(page, customer)
    screen.get_by_test_id("review-and-pay").last.click(timeout=PATIENCE_MS)
    screen.get_by_test_id("upi-pin").fill("1234")
    screen.get_by_test_id("pay").click()
    expect(screen.get_by_test_id("pay-result")).to_contain_text("₹", timeout=PATIENCE_MS)
    screen.get_by_test_id("pay-done").click()

    tap(page, keeper, f"out:{order}")
    code = re.search(r"\b(\d{4})\b", reads(page, customer, "कोड"))
    assert code is not None
    write(page, keeper, code.group(1))
    bill = reads(page, customer, "₹", "/b/")
    link = re.search(r"http://\S+/b/\S+", bill)
    assert link is not None
    with urlopen(link.group(0)) as answer:
        assert answer.read().startswith(b"%PDF")
    assert page.evaluate("document.documentElement.scrollWidth") <= size[0]


def send_place(page: Page, user: str) -> None:
    """The location sheet, filled in as a person would."""
    screen = show(page, user)
    screen.get_by_test_id("attach").click()
    screen.get_by_test_id("attach-location").click()
    screen.get_by_test_id("latitude").fill("26.9150")
    screen.get_by_test_id("longitude").fill("75.7900")
    screen.get_by_test_id("place-send").click()
    expect(screen.get_by_test_id("location").last).to_be_visible()


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_the_order_board_moves_an_order_as_words_do(
    town: Town, open_page: OpenPage, size: tuple[int, int]
) -> None:
    shop, customer = town.stack.demo["NAMUNA"], town.newcomer()
    phones, board = open_page(*size), open_page(*size)
    phones.goto(town.stack.emulator["phones_url"])
    board.goto(f"{town.stack.url}/")
    board.get_by_test_id("board-NAMUNA").click()
    expect(board.get_by_test_id("board")).to_be_visible()

    write(phones, customer, shop.file.greeting)
    send_place(phones, customer)
    write(phones, customer, LIST)
    reads(phones, customer, "₹88", "₹50", "₹265")
    tap(phones, customer, "ok:cash")
    fresh = board.get_by_test_id("column-placed").locator("article").last
    fresh.get_by_test_id("act-accept").click(timeout=PATIENCE_MS)
    reads(phones, customer, "ले लिया")
    board.get_by_test_id("column-accepted").locator("article").last.get_by_test_id("act-pack").click()
    board.get_by_test_id("column-packed").locator("article").last.get_by_test_id("act-out").click()
    code = re.search(r"\b(\d{4})\b", reads(phones, customer, "कोड"))
    assert code is not None
    out = board.get_by_test_id("column-out").locator("article").last
    out.locator("input[name=code]").fill("0000" if code.group(1) != "0000" else "1111")
    out.get_by_test_id("act-deliver").click()
    expect(board.locator(".told")).to_contain_text("कोड सही नहीं")
    out.locator("input[name=code]").fill(code.group(1))
    out.get_by_test_id("act-deliver").click()
    reads(phones, customer, "/b/")
    closed = board.get_by_test_id("column-closed").locator("article").first
    closed.locator("a").first.click()
    expect(board.get_by_test_id("state")).to_have_text("पहुँच गया")
    expect(board.get_by_test_id("bill-link")).to_be_visible()
    expect(board.locator(".bubble.hers").first).to_be_visible()
    assert board.evaluate("document.documentElement.scrollWidth") <= size[0]
