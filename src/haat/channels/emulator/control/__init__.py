"""The control API: how tests, the demo and the phones page play the people, the clock, the bank and the bad luck.

Documented in docs/extend/emulator.md. A request that makes no sense is answered 400 with ``{"error": …}``; a thing
a person cannot do (pay an expired order) 409.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiohttp import web

from haat.channels.emulator.control.bank import Bank
from haat.channels.emulator.control.business import Business
from haat.channels.emulator.control.fate import Fate
from haat.channels.emulator.control.page import Page
from haat.channels.emulator.control.people import People
from haat.channels.emulator.state import World


class Control:
    """Every handler under ``/control``."""

    def __init__(
        self, world: Callable[[], World], reset: Callable[[], Awaitable[None]], base_url: Callable[[], str]
    ) -> None:
        self._page = Page(world, base_url, reset)
        desks = (People, Fate, Business, Bank)
        self._desks = (*(desk(world, base_url) for desk in desks), self._page)

    def routes(self) -> list[web.RouteDef]:
        return [route for desk in self._desks for route in desk.routes()]

    def close(self) -> None:
        """Let open event streams end."""
        self._page.closing = True
