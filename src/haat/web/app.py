"""The web application: the webhook as bare ASGI in front, every page behind it in Litestar.

The webhook is the one hot route, so nothing stands between it and the socket; all other answers get the security
headers. What is not found looks the same whether it never existed or is somebody else's.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping, Sequence
from typing import Any

import structlog
from litestar import Litestar, Request, Response
from litestar.exceptions import HTTPException, NotFoundException

from haat.values.errors import Unavailable, place_of
from haat.web.board import Console, board_routes
from haat.web.money import money_routes
from haat.web.pages import page_routes
from haat.web.pay import PayDesk, pay_routes
from haat.web.people import people_routes
from haat.web.render import HEADERS, page
from haat.web.wording import page_words

_log = structlog.get_logger("haat.web")

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
AsgiApp = Callable[[Scope, Receive, Send], Awaitable[None]]

WEBHOOK = "/webhook"
GATEWAY = "/gateway/"
BODY_MAX = 64 * 1024
"""Forms of the pages; the webhook has its own limit."""


def web_app(
    console: Console,
    webhook: AsgiApp | None,
    phones_url: str | None = None,
    closers: Sequence[Callable[[], Awaitable[None]]] = (),
    pay: PayDesk | None = None,
    gateway: AsgiApp | None = None,
) -> AsgiApp:
    """The whole application. ``webhook`` answers ``/webhook``; ``phones_url`` is set in emulator mode.

    ``pay`` is what the pay page works with, ``gateway`` answers the gateways' webhooks under ``/gateway/``.
    ``closers`` run when the server stops, after the last request.
    """
    pages = _pages(console, phones_url, closers, pay)

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        if webhook is not None and scope["type"] == "http" and scope["path"] == WEBHOOK:
            await webhook(scope, receive, send)
            return
        if gateway is not None and scope["type"] == "http" and scope["path"].startswith(GATEWAY):
            await gateway(scope, receive, send)
            return
        await pages(scope, receive, _with_headers(send) if scope["type"] == "http" else send)  # type: ignore[arg-type]

    return app


def _pages(
    console: Console,
    phones_url: str | None,
    closers: Sequence[Callable[[], Awaitable[None]]],
    pay: PayDesk | None,
) -> Litestar:
    return Litestar(
        on_shutdown=list(closers),
        route_handlers=[
            *board_routes(console),
            *money_routes(console),
            *people_routes(console),
            *page_routes(console, phones_url),
            *(pay_routes(pay) if pay is not None else ()),
        ],
        exception_handlers={
            NotFoundException: _gone,
            HTTPException: _refused,
            Unavailable: _trouble,
            Exception: _fault,
        },
        request_max_body_size=BODY_MAX,
        openapi_config=None,
        logging_config=None,
    )


def _with_headers(send: Send) -> Send:
    extra = [(name.lower().encode(), value.encode()) for name, value in HEADERS.items()]

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            message["headers"] = [*message.get("headers", ()), *extra]
        await send(message)

    return sending


def _gone(_: Request[None, None, Any], __: Exception) -> Response[str]:
    words = page_words("en")
    return page("plain.html", 404, words=words, title=words.say("gone-title"), text=words.say("gone-text"))


def _refused(_: Request[None, None, Any], error: HTTPException) -> Response[str]:
    """A request that makes no sense: told in a sentence, by its status."""
    words = page_words("en")
    return page(
        "plain.html",
        error.status_code,
        words=words,
        title=f"{error.status_code}",
        text=words.say("gone-text"),
    )


def _trouble(_: Request[None, None, Any], __: Exception) -> Response[str]:
    words = page_words("en")
    return page(
        "plain.html", 503, words=words, title=words.say("trouble-title"), text=words.say("trouble-text")
    )


def _fault(request: Request[None, None, Any], error: Exception) -> Response[str]:
    """A bug of ours: its kind, its place and the route are written down, and nothing that a person typed or holds."""
    route = request.scope.get("path_template", "")
    _log.error("page failed", fault=place_of(error), method=request.method, route=route)
    words = page_words("en")
    return page("plain.html", 500, words=words, title=words.say("fault-title"), text=words.say("fault-text"))
