"""The order board: a shop's orders in columns by state, one order's page, and the buttons that move them.

A button is a command like any other: it goes into the shop's inbox and is decided by the same rules as a word in
the chat. Without the shop's session every address here is "not found", whether it exists or not.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias
from urllib.parse import quote

from litestar import Request, Response, get, post
from litestar.datastructures import Cookie, State
from litestar.enums import MediaType
from litestar.exceptions import NotFoundException
from litestar.handlers import HTTPRouteHandler
from litestar.response import Redirect

from haat.chat.talk import Links, wording
from haat.domain.commands import (
    AcceptOrder,
    BringBack,
    CancelOrder,
    Command,
    ConfirmTransfer,
    DenyTransfer,
    HandOver,
    PackOrder,
    RejectOrder,
    SendOut,
    TakeOutLine,
)
from haat.domain.shop import Shop
from haat.web.access import SESSION_S, Access, Session, form_word_fits
from haat.web.board_view import Reader
from haat.web.office import Asked, Office
from haat.web.render import html, page
from haat.web.wording import page_words

REASON_MAX = 200
CODE_MAX = 40
"""A door code, or the number of a transfer as it is copied."""

Form = Mapping[str, str]
Asking: TypeAlias = "Request[None, None, State]"
Make = Callable[[int, int, Form], Command]

ACTS: dict[str, Make] = {
    "accept": lambda by, order_no, _: AcceptOrder(by, order_no),
    "reject": lambda by, order_no, form: RejectOrder(by, order_no, words_in(form, "reason", REASON_MAX)),
    "cancel": lambda by, order_no, form: CancelOrder(by, order_no, words_in(form, "reason", REASON_MAX)),
    "pack": lambda by, order_no, _: PackOrder(by, order_no),
    "out": lambda by, order_no, _: SendOut(by, order_no),
    "deliver": lambda by, order_no, form: HandOver(by, order_no, words_in(form, "code", CODE_MAX)),
    "back": lambda by, order_no, form: BringBack(by, order_no, words_in(form, "reason", REASON_MAX)),
    "confirm": lambda by, order_no, form: ConfirmTransfer(
        by, order_no, None, words_in(form, "utr", CODE_MAX)
    ),
    "deny": lambda by, order_no, form: DenyTransfer(by, order_no, words_in(form, "utr", CODE_MAX)),
    "take-out": lambda by, order_no, form: TakeOutLine(by, order_no, number_in(form, "line")),
}
"""What the buttons ask for, by the last part of their address."""


@dataclass(frozen=True, slots=True)
class Console:
    """What the board needs: the house, the doors' keys, the words."""

    office: Office
    access: Access
    links: Links

    async def opened(self, request: Asking, code: str) -> tuple[Shop, Session]:
        """The shop and the session, or "not found" for everything else."""
        shop = await self.office.shop(code)
        if shop is None:
            raise NotFoundException
        session = self.access.session(
            shop.shop_id, request.cookies.get(self.access.cookie_name(shop.shop_id))
        )
        if session is None:
            raise NotFoundException
        return shop, session

    def reader(self, shop: Shop) -> Reader:
        return Reader(page_words(shop.lang), wording(shop.lang))


def board_routes(console: Console) -> list[HTTPRouteHandler]:
    """The handlers under ``/console``."""
    return [*_reading(console), *_acting(console)]


def _reading(console: Console) -> list[HTTPRouteHandler]:
    @get("/console/{code:str}/enter/{token:str}")
    async def enter(code: str, token: str) -> Response[None]:
        """Open a session by the shop's own link."""
        shop = await console.office.shop(code)
        if shop is None or not console.access.link_opens(shop.shop_id, token):
            raise NotFoundException
        access = console.access
        cookie = Cookie(
            key=access.cookie_name(shop.shop_id),
            value=access.new_session(shop.shop_id),
            httponly=True,
            secure=access.secure,
            samesite="lax",
            max_age=SESSION_S,
            path="/",
        )
        return Redirect(f"/console/{quote(shop.code)}/orders", status_code=303, cookies=[cookie])

    @get("/console/{code:str}/orders")
    async def orders(request: Asking, code: str) -> Response[str]:
        """The board."""
        shop, session = await console.opened(request, code)
        reader = console.reader(shop)
        columns = reader.columns(await console.office.board(shop.shop_id), console.office.now())
        told = told_in(reader, request.query_params.get("told", ""))
        return page(
            "board.html", shop=shop, columns=columns, words=reader.words, csrf=session.csrf, told=told
        )

    @get("/console/{code:str}/orders/live")
    async def live(request: Asking, code: str) -> Response[str]:
        """The columns alone; nothing when they are as the asker has them."""
        shop, session = await console.opened(request, code)
        reader = console.reader(shop)
        columns = reader.columns(await console.office.board(shop.shop_id), console.office.now())
        return unless_same(
            request, html("columns.html", shop=shop, columns=columns, words=reader.words, csrf=session.csrf)
        )

    @get("/console/{code:str}/orders/{order_no:int}")
    async def order(request: Asking, code: str, order_no: int) -> Response[str]:
        """One order with its story."""
        shop, session = await console.opened(request, code)
        reader = console.reader(shop)
        told = told_in(reader, request.query_params.get("told", ""))
        return page("order.html", told=told, content=await _order(console, shop, session, order_no))

    @get("/console/{code:str}/orders/{order_no:int}/live")
    async def order_live(request: Asking, code: str, order_no: int) -> Response[str]:
        """One order's content alone; nothing when it is as the asker has it."""
        shop, session = await console.opened(request, code)
        return unless_same(request, html("one.html", **await _order(console, shop, session, order_no)))

    return [enter, orders, live, order, order_live]


def _acting(console: Console) -> list[HTTPRouteHandler]:
    @post("/console/{code:str}/orders/{order_no:int}/{act:str}")
    async def press(request: Asking, code: str, order_no: int, act: str) -> Response[None]:
        """A button was pressed: the command goes in, and the page comes back with what became of it."""
        shop, session = await console.opened(request, code)
        given = await request.form()
        form = {key: value for key, value in given.items() if isinstance(value, str)}
        make = ACTS.get(act)
        if make is None or not form_word_fits(session, form.get("csrf", "")):
            raise NotFoundException
        keeper = await console.office.keeper(shop.shop_id)
        asked = await console.office.ask(shop.shop_id, make(keeper, order_no, form))
        back = f"/console/{quote(shop.code)}/orders"
        if form.get("from") == "order":
            back += f"/{order_no}"
        return Redirect(f"{back}?told={said_of(asked)}", status_code=303)

    return [press]


async def _order(console: Console, shop: Shop, session: Session, order_no: int) -> dict[str, object]:
    file = await console.office.order(shop.shop_id, order_no)
    if file is None:
        raise NotFoundException
    reader = console.reader(shop)
    token = console.links.bill_token(shop.shop_id, order_no)
    found = reader.page(file, console.office.now(), token)
    return {"shop": shop, "order": found, "words": reader.words, "csrf": session.csrf}


def unless_same(request: Asking, text: str) -> Response[str]:
    """This text, or nothing when the asker has it already."""
    tag = f'"{hashlib.sha256(text.encode()).hexdigest()[:20]}"'
    headers = {"ETag": tag, "Cache-Control": "no-cache"}
    if request.headers.get("if-none-match") == tag:
        return Response("", status_code=304, headers=headers, media_type=MediaType.TEXT)
    return Response(text, headers=headers, media_type="text/html; charset=utf-8")


def said_of(asked: Asked) -> str:
    """What became of a command, as a word in the address."""
    if asked.refused is not None:
        return f"refused-{asked.refused}"
    return "sent" if asked.done else "waiting"


def told_in(reader: Reader, word: str) -> str:
    """The sentence of a word in the address; a word that Haat does not know says nothing."""
    if word in ("sent", "waiting"):
        return reader.words.say(f"board-{word}")
    if not word.startswith("refused-"):
        return ""
    return reader.words.say(word if reader.words.has(word) else "board-refused")


def words_in(form: Form, name: str, most: int) -> str:
    """A field's words on one line, cut to ``most`` characters."""
    return " ".join(form.get(name, "").split())[:most]


def number_in(form: Form, name: str) -> int:
    """A field's whole number; "not found" when it holds anything else."""
    text = form.get(name, "")
    if not (text.isascii() and text.isdigit()) or len(text) > 9:
        raise NotFoundException
    return int(text)
