"""The stand-in as a server on one local port: the API, its pay pages, and a control API for tests and people.

Control (JSON): ``GET /control/state``; ``POST /control/accounts``, ``/control/faults`` (``{"fault", "times", "on"}``;
DELETE clears), ``/control/do`` (``{"do", "reference", "key_id"}``: pay, fail, pending, twice, less, late, capture,
stray, settle, settle-refunds, fail-refunds, dispute-open, dispute-review, dispute-lost, dispute-won, dispute-closed), ``/control/release``.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from typing import Self

from aiohttp import web

from haat.rails.standin import shapes
from haat.rails.standin.api import Api
from haat.rails.standin.book import Book, Json, Payment, StandinAccount
from haat.rails.standin.doings import Doings
from haat.rails.standin.faults import Fault, Faults
from haat.rails.standin.hooks import Hooks
from haat.rails.standin.pages import Pages


@dataclass(frozen=True, slots=True)
class StandinInfo:
    """Where a running stand-in is. ``host`` is what payment links lead to."""

    base_url: str
    control_url: str
    host: str

    def as_dict(self) -> dict[str, str]:
        return asdict(self)


class Standin:
    """A gateway on a local port; port 0 takes a free one. Everything is in memory and gone when it stops.

    ``last_id`` is the number after which payments and refunds are named.
    """

    def __init__(
        self,
        accounts: Iterable[StandinAccount] = (),
        *,
        port: int = 0,
        host: str = "127.0.0.1",
        now: Callable[[], int] = lambda: int(time.time()),
        last_id: int = 0,
    ) -> None:
        self._host, self._port = host, port
        self.book = Book({account.key_id: account for account in accounts}, made=last_id)
        self.faults = Faults()
        self.hooks = Hooks(self.faults, now)
        self.doings = Doings(self.book, self.hooks, self.faults, now)
        self._api = Api(self.book, self.hooks, self.faults, now)
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def start(self) -> StandinInfo:
        app = web.Application(client_max_size=256 * 1024)
        app.add_routes(self._api.routes())
        app.add_routes(Pages(self.book, self.doings).routes())
        app.add_routes(self._control())
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        site = web.TCPSite(self._runner, self._host, self._port)
        await site.start()
        self._port = int(self._runner.addresses[0][1])
        self._api.root = self.doings.root = self.info.base_url
        return self.info

    async def stop(self) -> None:
        await self.hooks.close()
        if self._runner is not None:
            await self._runner.cleanup()

    @property
    def info(self) -> StandinInfo:
        root = f"http://{self._host}:{self._port}"
        return StandinInfo(root, f"{root}/control", f"{self._host}:{self._port}")

    def _control(self) -> list[web.RouteDef]:
        return [
            web.get("/control/state", self._state),
            web.post("/control/accounts", self._account),
            web.post("/control/faults", self._fault),
            web.delete("/control/faults", self._no_fault),
            web.post("/control/do", self._do),
            web.post("/control/release", self._release),
        ]

    async def _state(self, _: web.Request) -> web.Response:
        book = self.book
        told: Json = {
            "links": [shapes.link(book, one, self.info.base_url) for one in book.links.values()],
            "payments": [shapes.payment(book, one) for one in book.payments.values()],
            "refunds": [shapes.refund(one) for one in book.refunds.values()],
            "settlements": [shapes.settlement(one) for one in book.settlements.values()],
            "webhooks": self.hooks.log,
        }
        return web.json_response(told)

    async def _account(self, request: web.Request) -> web.Response:
        try:
            account = StandinAccount(**await request.json())
        except TypeError as error:
            raise web.HTTPBadRequest(text=str(error)) from error
        self.book.accounts[account.key_id] = account
        return web.json_response({"key_id": account.key_id})

    async def _fault(self, request: web.Request) -> web.Response:
        asked = await request.json()
        try:
            self.faults.add(Fault(asked["fault"]), int(asked.get("times", 1)), str(asked.get("on", "")))
        except (KeyError, ValueError) as error:
            raise web.HTTPBadRequest(text=f"no such fault: {error}") from error
        return web.json_response({})

    async def _no_fault(self, _: web.Request) -> web.Response:
        self.faults.clear()
        return web.json_response({})

    async def _release(self, _: web.Request) -> web.Response:
        return web.json_response({"released": self.hooks.release()})

    async def _do(self, request: web.Request) -> web.Response:
        asked = await request.json()
        try:
            done = self.does(
                str(asked["do"]), str(asked.get("reference", "")), str(asked.get("key_id", "")),
                int(asked.get("amount", 0)),
            )  # fmt: skip
        except (KeyError, ValueError) as error:
            raise web.HTTPBadRequest(text=str(error)) from error
        return web.json_response(done)

    def does(self, what: str, reference: str = "", key_id: str = "", amount: int = 0) -> Json:
        """One doing by its word. Raises ValueError where there is nothing to do it to."""
        key_id = key_id or next(iter(self.book.accounts), "")
        match what:
            case "settle-refunds":
                return {"ended": self.doings.settle_refunds()}
            case "fail-refunds":
                return {"ended": self.doings.settle_refunds("failed")}
            case "settle":
                return self.doings.settle(key_id) or {}
            case "stray":
                return shapes.payment(self.book, self.doings.stray(key_id, amount))
            case "capture":
                payment = self._last(key_id, reference)
                self.doings.capture(payment)
                return shapes.payment(self.book, payment)
            case "dispute-open" | "dispute-review" | "dispute-lost" | "dispute-won" | "dispute-closed":
                status = what.removeprefix("dispute-").replace("review", "under_review")
                return shapes.dispute(self.doings.dispute(self._last(key_id, reference), status))
        link = self.book.link_of(key_id, reference)
        if link is None:
            raise ValueError(f"there is no link under {reference}")
        return shapes.payment(self.book, self.doings.at_link(link, what))

    def _last(self, key_id: str, reference: str) -> Payment:
        link = self.book.link_of(key_id, reference)
        attempts = self.book.payments_of(link.order_id) if link is not None else []
        if not attempts:
            raise ValueError(f"nothing was tried under {reference}")
        return attempts[-1]
