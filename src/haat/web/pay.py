"""The pay page ``/p/<token>``: one link for every rail, in the customer's language, with no script at all.

For UPI it shows whom, how much, a button for any UPI app and the code; for a gateway it makes or finds the gateway's
link and goes there. It says honestly when there is nothing to pay any more. A visit changes nothing: coming back from
the gateway only makes Haat look. What Haat did not sign is not found.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol, TypeAlias

import structlog
from litestar import Request, Response, get
from litestar.datastructures import State
from litestar.exceptions import NotFoundException
from litestar.handlers import HTTPRouteHandler
from litestar.response import Redirect

from haat.chat.talk import Links, wording
from haat.domain.payment import RailName
from haat.ports import Rail
from haat.values.errors import Corrupt, Misuse, Unavailable
from haat.web.pay_view import PayFile, PayState, state_of, view_of
from haat.web.render import html

LOOKS = 8
"""How often the page looks again by itself after she came back."""
RETRY_S = 30
BACK = "razorpay_payment_id"
"""What the gateway adds to our address when it sends her back; only that it is there counts."""

Asking: TypeAlias = "Request[None, None, State]"
_log = structlog.get_logger("haat.pay")


class PayOffice(Protocol):
    """The house as the pay page sees it. Every method may raise Unavailable."""

    async def request(self, shop_id: int, reference: str) -> PayFile | None:
        """One request for money with its order, and the shop as it is paid now."""

    async def hint(self, shop_id: int, order_no: int) -> None:
        """Something may have happened at the gateway: look. Asked often, it looks now and then."""


@dataclass(frozen=True, slots=True)
class PayDesk:
    """What the pay page works with."""

    office: PayOffice
    links: Links
    rails: Mapping[RailName, Rail]


def pay_routes(desk: PayDesk) -> list[HTTPRouteHandler]:
    """The handlers of the pay page."""

    @get("/p/{token:str}")
    async def pay(request: Asking, token: str) -> Response[str] | Redirect:
        """One request for money."""
        found = desk.links.pay_of_token(token)
        file = None if found is None else await desk.office.request(*found)
        if found is None or file is None:
            raise NotFoundException
        state = state_of(file)
        look = _looked(request)
        if state is PayState.PAY_GATEWAY and look:
            await desk.office.hint(found[0], file.order.order_no)
            return _page(desk, found[0], file, PayState.CHECKING if look <= LOOKS else PayState.NOT_YET, look)
        if state is PayState.PAY_GATEWAY:
            return await _to_gateway(desk, found[0], file)
        return _page(desk, found[0], file, state, 0)

    return [pay]


def _looked(request: Asking) -> int:
    """How often this page looked since she came back; 0 where she comes to pay."""
    text = request.query_params.get("look", "")
    if text.isascii() and text.isdigit() and len(text) < 4:
        return int(text)
    return 1 if BACK in request.query_params else 0


async def _to_gateway(desk: PayDesk, shop_id: int, file: PayFile) -> Response[str] | Redirect:
    """To the gateway's page for this request; where it can be paid there no more, look what became of it."""
    rail = desk.rails.get(file.asked.rail)
    words = wording(file.order.lang)
    note = f"{file.shop.name} · {words.book.say('paypage-order', order=str(file.order.order_no))}"
    try:
        if rail is None:
            raise Unavailable("no gateway is set up")
        link = await rail.ask(file.shop, file.asked.reference, file.asked.amount_paise, note)
    except (Unavailable, Corrupt, Misuse) as error:
        _log.warning("no payment link", shop=shop_id, order=file.order.order_no, why=str(error))
        return _page(desk, shop_id, file, PayState.SILENT, 0)
    if link is None:
        await desk.office.hint(shop_id, file.order.order_no)
        return _page(desk, shop_id, file, PayState.CHECKING, 1)
    return Redirect(link.url, status_code=303, headers={"Cache-Control": "no-store"})


def _page(desk: PayDesk, shop_id: int, file: PayFile, state: PayState, look: int) -> Response[str]:
    newest = file.order.payment.requests[-1].reference
    words = wording(file.order.lang)
    view = view_of(
        file,
        state,
        words,
        f"/p/{desk.links.pay_token(shop_id, file.asked.reference)}",
        f"/p/{desk.links.pay_token(shop_id, newest)}",
        look,
    )
    headers = {"Cache-Control": "no-store", "X-Robots-Tag": "noindex"}
    status = 200
    if state is PayState.SILENT:
        status, headers = 503, {**headers, "Retry-After": str(RETRY_S)}
    return Response(
        html("pay.html", view=view, say=words.book.say),
        status_code=status,
        media_type="text/html; charset=utf-8",
        headers=headers,
    )
