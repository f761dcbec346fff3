"""The money page: what came in today, what a person must look at, and the taps that put it right.

Each tap is a command in the shop's inbox, decided by the same rules as a word in the chat.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import quote

from litestar import Response, get, post
from litestar.exceptions import NotFoundException
from litestar.handlers import HTTPRouteHandler
from litestar.response import Redirect

from haat.domain.commands import (
    Command,
    ConfirmRefund,
    ConfirmTransfer,
    DenyTransfer,
    GiveFloat,
    HandInCash,
    PayOutChange,
    ResolveException,
)
from haat.domain.money_exception import Remedy
from haat.domain.shop import Shop
from haat.values.money import MAX_PAISE
from haat.web.access import Session, form_word_fits
from haat.web.board import Asking, Console, Form, number_in, said_of, told_in, unless_same, words_in
from haat.web.money_view import MoneyReader
from haat.web.render import html, page

RUPEES = re.compile(r"(\d{1,9})(?:\.(\d{1,2}))?")
UTR_MAX = 40

Make = Callable[[int, Form], Command]

ACTS: dict[str, Make] = {
    "confirm": lambda by, form: ConfirmTransfer(
        by, number_in(form, "order"), None, words_in(form, "utr", UTR_MAX)
    ),
    "deny": lambda by, form: DenyTransfer(by, number_in(form, "order"), words_in(form, "utr", UTR_MAX)),
    "sent-back": lambda by, form: ConfirmRefund(by, number_in(form, "order"), words_in(form, "utr", UTR_MAX)),
    "resolve": lambda by, form: ResolveException(
        by,
        number_in(form, "exception"),
        _remedy(form.get("remedy", "")),
        number_in(form, "order") if form.get("order") else None,
    ),
    "float": lambda by, form: GiveFloat(by, number_in(form, "person"), _paise(form.get("rupees", ""))),
    "hand-in": lambda by, form: HandInCash(by, number_in(form, "person"), _paise(form.get("rupees", ""))),
    "pay-out": lambda by, form: PayOutChange(by, number_in(form, "person")),
}
"""What the taps ask for, by the last part of their address."""


def money_routes(console: Console) -> list[HTTPRouteHandler]:
    """The handlers under ``/console/…/money``."""

    @get("/console/{code:str}/money")
    async def money(request: Asking, code: str) -> Response[str]:
        """The money page."""
        shop, session = await console.opened(request, code)
        told = told_in(console.reader(shop), request.query_params.get("told", ""))
        return page("money.html", told=told, content=await _content(console, shop, session))

    @get("/console/{code:str}/money/live")
    async def live(request: Asking, code: str) -> Response[str]:
        """Its content alone; nothing when it is as the asker has it."""
        shop, session = await console.opened(request, code)
        return unless_same(request, html("till.html", **await _content(console, shop, session)))

    @post("/console/{code:str}/money/{act:str}")
    async def press(request: Asking, code: str, act: str) -> Response[None]:
        """A tap: the command goes in, and the page comes back with what became of it."""
        shop, session = await console.opened(request, code)
        given = await request.form()
        form = {key: value for key, value in given.items() if isinstance(value, str)}
        make = ACTS.get(act)
        if make is None or not form_word_fits(session, form.get("csrf", "")):
            raise NotFoundException
        keeper = await console.office.keeper(shop.shop_id)
        asked = await console.office.ask(shop.shop_id, make(keeper, form))
        return Redirect(f"/console/{quote(shop.code)}/money?told={said_of(asked)}", status_code=303)

    return [money, live, press]


async def _content(console: Console, shop: Shop, session: Session) -> dict[str, object]:
    reader = console.reader(shop)
    found = MoneyReader(reader, console.office.now()).page(await console.office.money(shop))
    return {"shop": shop, "money": found, "words": reader.words, "csrf": session.csrf}


def _remedy(word: str) -> Remedy:
    try:
        return Remedy(word)
    except ValueError:
        raise NotFoundException from None


def _paise(text: str) -> int:
    """Rupees as a person types them, in any script's digits, in paise; "not found" for anything else."""
    found = RUPEES.fullmatch(text.replace(",", "").replace("₹", "").strip())
    if found is None:
        raise NotFoundException
    paise = int(found[1]) * 100 + int((found[2] or "0").ljust(2, "0"))
    if paise > MAX_PAISE:
        raise NotFoundException
    return paise
