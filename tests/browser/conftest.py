"""A whole Haat beside a headless Chromium: the pages as a person meets them."""

from __future__ import annotations

import asyncio
import os
import shutil
import threading
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import TypeVar

import aiohttp
import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from haat.stack import LocalStack
from haat.story.phones import Stage

T = TypeVar("T")


def chromium_path() -> str | None:
    """Where Chromium is: HAAT_TEST_CHROMIUM, or on the path."""
    named = os.environ.get("HAAT_TEST_CHROMIUM")
    if named:
        return named
    return next(
        (
            found
            for name in ("chromium", "chromium-browser", "google-chrome")
            if (found := shutil.which(name))
        ),
        None,
    )


class Town:
    """A running Haat in a thread with a loop of its own."""

    def __init__(self, data: Path) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self.stack = LocalStack(data)
        self._people = 0
        self.run(self.stack.__aenter__())

    def run(self, work: Coroutine[object, object, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(timeout=90)

    def till_morning(self) -> None:
        """The shops open at ten."""
        self.run(self._till_morning())

    async def _till_morning(self) -> None:
        async with aiohttp.ClientSession() as http:
            await Stage(http, self.stack.emulator["control_url"], "").till_morning()

    def newcomer(self) -> str:
        """A customer nobody knows yet: hers and the shopkeeper's are the phones that the page shows. Her phone."""
        self._people += 1
        user = f"91000000930{self._people}"
        self.run(self._show_phones(user))
        return user

    async def _show_phones(self, user: str) -> None:
        shop = self.stack.demo["NAMUNA"]
        rows = [
            {"user": user, "name": "Sunita", "role": "customer", "number": shop.number_id},
            {"user": shop.shopkeeper, "name": "Ramesh", "role": "shopkeeper", "number": shop.number_id},
        ]
        address = f"{self.stack.emulator['control_url']}/phones"
        async with aiohttp.ClientSession() as http, http.post(address, json={"phones": rows}) as answer:
            assert answer.status == 200

    def close(self) -> None:
        self.run(self.stack.__aexit__(None, None, None))
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(timeout=10)
        self._loop.close()


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    running = Town(tmp_path_factory.mktemp("town"))
    try:
        running.till_morning()
        yield running
    finally:
        running.close()


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    path = chromium_path()
    if path is None:
        pytest.skip("there is no Chromium: `make browser` installs one where it may")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        )
        yield browser
        browser.close()


@pytest.fixture
def open_page(chromium: Browser) -> Iterator[Callable[[int, int], Page]]:
    """A page of a width and a height; anything wrong in its console fails the test."""
    wrong: list[str] = []
    opened: list[Page] = []

    def opening(width: int, height: int) -> Page:
        page = chromium.new_page(viewport={"width": width, "height": height})
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
        opened.append(page)
        return page

    yield opening
    for page in opened:
        page.close()
    assert wrong == []
