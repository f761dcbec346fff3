"""The pay page: one link for every rail, honest about what it finds, found by nobody without its link."""

from __future__ import annotations

import base64
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from html import unescape

import httpx
import pytest

from haat.chat.talk import wording
from haat.domain.order import Order, OrderState
from haat.domain.payment import Asked, Captured, Payment, PaymentState, RailName
from haat.domain.shop import Legal, PayBy, Shop
from haat.language.phrases import languages
from haat.ports import PayLink, Rail
from haat.values.errors import Unavailable
from haat.web.app import AsgiApp, web_app
from haat.web.board import Console
from haat.web.pay import LOOKS, PayDesk
from haat.web.pay_view import PayFile, PayState, state_of, view_of

from . import office

SHOP = replace(
    office.HINDI, vpa="namuna.kirana@samplebank", merchant_code="5411", legal=Legal("Namuna <Traders>", "")
)
REFERENCE, PAISE = "NAMUNA-104-1", 41_250
PATH = f"/p/{office.LINKS.pay_token(1, REFERENCE)}"


def asked(rail: RailName = RailName.UPI, paise: int = PAISE, nth: int = 1) -> Asked:
    return Asked(f"NAMUNA-104-{nth}", paise, office.NOW, rail=rail)


def order_of(
    *requests: Asked, state: OrderState = OrderState.ACCEPTED, lang: str = "en", **pay: object
) -> Order:
    made = office.order(104, state, PayBy.UPI)
    where = PaymentState.CLAIMED if "claims" in pay else PaymentState.ASKED
    payment = Payment(state=where, requests=requests, asked_paise=requests[-1].amount_paise)
    total = requests[-1].amount_paise
    return replace(
        made,
        lang=lang,
        total_paise=total,
        agreed_paise=total,
        payment=replace(payment, **pay),  # type: ignore[arg-type]
    )


def captured(paise: int = PAISE, reference: str = REFERENCE) -> dict[str, object]:
    return {"captures": (Captured(reference, "pay_S1", paise),)}


@dataclass
class Desk:
    """The house behind the page, with one order, and a gateway that answers as it is told."""

    file: PayFile | None
    hints: list[int] = field(default_factory=list)
    link: PayLink | None = PayLink("https://rzp.io/i/sample")
    down: bool = False

    async def request(self, shop_id: int, reference: str) -> PayFile | None:
        return self.file if (shop_id, reference) == (1, REFERENCE) else None

    async def hint(self, shop_id: int, order_no: int) -> None:
        self.hints.append(order_no)

    def app(self) -> AsgiApp:
        desk = self

        class Gateway(Rail):
            async def ask(self, shop: Shop, reference: str, amount_paise: int, note: str) -> PayLink | None:
                if desk.down:
                    raise Unavailable("no answer")
                assert (reference, amount_paise) == (REFERENCE, PAISE)
                return desk.link

        console = Console(office.MemoryOffice(), office.ACCESS, office.LINKS)
        gateway: dict[RailName, Rail] = {RailName.GATEWAY: Gateway()}  # type: ignore[abstract]
        return web_app(console, None, pay=PayDesk(desk, office.LINKS, gateway))


async def browser_of(desk: Desk) -> httpx.AsyncClient:
    transport = httpx.ASGITransport(app=desk.app())
    return httpx.AsyncClient(transport=transport, base_url="http://haat.test")


@pytest.fixture
async def upi() -> AsyncIterator[httpx.AsyncClient]:
    request = asked()
    async with await browser_of(Desk(PayFile(SHOP, order_of(request), request))) as client:
        yield client


async def test_a_upi_page_shows_whom_how_much_and_a_link_with_both(upi: httpx.AsyncClient) -> None:
    text = (await upi.get(PATH)).text
    assert "₹412.50" in text and "Namuna &lt;Traders&gt;" in text and "namuna.kirana@samplebank" in text
    found = re.search(r'data-testid="pay-intent" href="([^"]+)"', text)
    assert found is not None
    assert unescape(found.group(1)) == (
        "upi://pay?pa=namuna.kirana@samplebank&pn=Namuna%20%3CTraders%3E&mc=5411&tr=NAMUNAzd104zd1"
        "&tn=Order%20no.%20104&am=412.50&cu=INR"
    )
    assert "12-digit" in text


async def test_the_code_is_a_picture_in_the_page_and_nothing_is_fetched_from_elsewhere(
    upi: httpx.AsyncClient,
) -> None:
    answer = await upi.get(PATH)
    code = re.search(r'src="data:image/svg\+xml;base64,([^"]+)"', answer.text)
    assert code is not None and b"<svg" in base64.b64decode(code.group(1))
    assert "<script" not in answer.text
    assert not re.search(r'(?:src|href)="https?://(?!wa\.me/)', answer.text)
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy and "unsafe" not in policy
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize(("paise", "told"), [(200_000, False), (200_001, True)])
async def test_row_21_above_two_thousand_the_code_comes_with_a_warning(paise: int, told: bool) -> None:
    request = asked(paise=paise)
    async with await browser_of(Desk(PayFile(SHOP, order_of(request), request))) as client:
        assert ('data-testid="pay-limit"' in (await client.get(PATH)).text) is told


@pytest.mark.parametrize(
    "path",
    [
        "/p/1", "/p/NAMUNA", f"{PATH}0", PATH[:-1], PATH.replace("/p/1.", "/p/2."), PATH.replace("-1.", "-2."),
        f"/p/{office.LINKS.bill_token(1, 104)}", f"/p/{office.LINKS.pay_token(1, 'NAMUNA-404-1')}",
        f"/p/{office.LINKS.pay_token(2, REFERENCE)}", "/p/1..", "/p/%20.x.y",
    ],
)  # fmt: skip
async def test_what_haat_did_not_sign_looks_like_what_does_not_exist(
    upi: httpx.AsyncClient, path: str
) -> None:
    answer, nothing = await upi.get(path), await upi.get("/p/nothing.at.all")
    assert answer.status_code == 404 and answer.text == nothing.text


async def test_a_gateway_page_leads_to_the_gateways_link(upi: httpx.AsyncClient) -> None:
    request = asked(RailName.GATEWAY)
    desk = Desk(PayFile(SHOP, order_of(request), request))
    async with await browser_of(desk) as client:
        answer = await client.get(PATH)
    assert (answer.status_code, answer.headers["location"]) == (303, "https://rzp.io/i/sample")
    assert desk.hints == []


async def test_a_gateway_that_does_not_answer_is_named_and_she_may_try_again() -> None:
    request = asked(RailName.GATEWAY)
    desk = Desk(PayFile(SHOP, order_of(request), request), down=True)
    async with await browser_of(desk) as client:
        answer = await client.get(PATH)
    assert answer.status_code == 503 and int(answer.headers["retry-after"]) > 0
    assert 'data-state="silent"' in answer.text and f'href="{PATH}"' in answer.text


async def test_coming_back_makes_haat_look_and_the_page_looks_again_for_a_while() -> None:
    request = asked(RailName.GATEWAY)
    desk = Desk(PayFile(SHOP, order_of(request), request))
    async with await browser_of(desk) as client:
        back = await client.get(f"{PATH}?razorpay_payment_id=pay_x&razorpay_payment_link_status=paid")
        assert 'data-state="checking"' in back.text and f"{PATH}?look=2" in back.text
        last = await client.get(f"{PATH}?look={LOOKS + 1}")
        assert 'data-state="not-yet"' in last.text and 'http-equiv="refresh"' not in last.text
        assert (await client.get(f"{PATH}?look=nonsense")).status_code == 303
    assert desk.hints == [104, 104]


async def test_a_link_that_can_be_paid_no_more_makes_haat_look() -> None:
    request = asked(RailName.GATEWAY)
    desk = Desk(PayFile(SHOP, order_of(request), request), link=None)
    async with await browser_of(desk) as client:
        assert 'data-state="checking"' in (await client.get(PATH)).text
    assert desk.hints == [104]


FIRST, SECOND = asked(), asked(paise=39_000, nth=2)
STATES: list[tuple[Order, Asked, PayState]] = [
    (order_of(FIRST), FIRST, PayState.PAY_UPI),
    (order_of(asked(RailName.GATEWAY)), asked(RailName.GATEWAY), PayState.PAY_GATEWAY),
    (order_of(asked(RailName.WHATSAPP)), asked(RailName.WHATSAPP), PayState.IN_CHAT),
    (order_of(FIRST, **captured()), FIRST, PayState.PAID),
    (order_of(FIRST, state=OrderState.DELIVERED, **captured()), FIRST, PayState.PAID),
    (order_of(FIRST, SECOND), FIRST, PayState.NEWER),
    (order_of(FIRST, SECOND), SECOND, PayState.PAY_UPI),
    (order_of(FIRST, SECOND, **captured(39_000, "NAMUNA-104-2")), FIRST, PayState.PAID),
    (order_of(FIRST, state=OrderState.CANCELLED), FIRST, PayState.CLOSED),
    (order_of(FIRST, state=OrderState.REJECTED), FIRST, PayState.CLOSED),
    (order_of(FIRST, state=OrderState.RETURNED), FIRST, PayState.CLOSED),
    (order_of(FIRST, state=OrderState.CANCELLED, **captured()), FIRST, PayState.CLOSED),
    (replace(order_of(FIRST), pay_by=PayBy.CASH), FIRST, PayState.OTHER_WAY),
    (order_of(FIRST, state=OrderState.ACCEPTED, claims=("",)), FIRST, PayState.CLAIMED),
    (order_of(FIRST, **captured(PAISE - 100)), FIRST, PayState.CLAIMED),
]  # fmt: skip


@pytest.mark.parametrize(("order", "request_", "state"), STATES)
def test_the_page_says_what_became_of_the_request(order: Order, request_: Asked, state: PayState) -> None:
    assert state_of(PayFile(SHOP, order, request_)) is state


def test_a_shop_without_an_address_has_nobody_to_pay_to() -> None:
    assert state_of(PayFile(replace(SHOP, vpa=None), order_of(FIRST), FIRST)) is PayState.SILENT


async def test_a_newer_request_is_offered_and_not_followed_by_itself() -> None:
    async with await browser_of(Desk(PayFile(SHOP, order_of(FIRST, SECOND), FIRST))) as client:
        answer = await client.get(PATH)
    assert answer.status_code == 200
    assert f"/p/{office.LINKS.pay_token(1, 'NAMUNA-104-2')}" in answer.text and "₹390" in answer.text
    assert "upi://" not in answer.text


@pytest.mark.parametrize("lang", languages())
@pytest.mark.parametrize("state", list(PayState))
def test_every_state_is_said_in_every_language(lang: str, state: PayState) -> None:
    order = order_of(FIRST, SECOND, lang=lang)
    view = view_of(PayFile(SHOP, order, SECOND), state, wording(lang), PATH, "/p/new")
    assert view.text or view.intent or state is PayState.PAY_GATEWAY
    assert view.direction == ("rtl" if lang == "ur" else "ltr")
    assert "{" not in view.title + view.text + view.head + view.button
