"""What the pay page says of one request for money: pure, from the order as it stands now."""

from __future__ import annotations

import enum
from base64 import b64encode
from dataclasses import dataclass, replace

from haat.channels.whatsapp.links import wa_link
from haat.chat.texts import Wording
from haat.domain.order import Order, OrderState
from haat.domain.payment import Asked, PaymentState, RailName
from haat.domain.settling import DEAD, kept
from haat.domain.shop import PayBy, Shop
from haat.domain.upi_link import link_of, parse_vpa
from haat.rails.upi import QR_MOST_PAISE, qr_svg
from haat.web.wording import direction


class PayState(enum.Enum):
    """Where a request for money stands, as she sees it."""

    PAY_UPI = "pay-upi"
    PAY_GATEWAY = "pay-gateway"
    IN_CHAT = "in-chat"
    """The request is a sheet in the chat; this page cannot take its money."""
    NEWER = "newer"
    """Another request has taken its place."""
    CLAIMED = "claimed"
    """She says she paid, and the shop is looking."""
    CHECKING = "checking"
    """She comes back from the gateway, and it has said nothing yet."""
    NOT_YET = "not-yet"
    """It has still said nothing."""
    PAID = "paid"
    CLOSED = "closed"
    OTHER_WAY = "other-way"
    SILENT = "silent"
    """The gateway does not answer, or there is nobody to pay to."""


@dataclass(frozen=True, slots=True)
class PayFile:
    """An order with the request that a link opened, at the shop as it is paid now."""

    shop: Shop
    order: Order
    asked: Asked


def state_of(file: PayFile) -> PayState:
    """Where the request stands by what is known here."""
    order, payment, asked = file.order, file.order.payment, file.asked
    paid = kept(order)
    if paid is not None:
        return PayState.PAID
    if order.state in DEAD or order.state is OrderState.DELIVERED:
        return PayState.CLOSED
    if not order.share_paise(PayBy.UPI):
        return PayState.OTHER_WAY
    if payment.state is PaymentState.CLAIMED or payment.captured_under(asked.reference):
        return PayState.CLAIMED
    if payment.requests[-1].reference != asked.reference:
        return PayState.NEWER
    match asked.rail:
        case RailName.UPI:
            return PayState.PAY_UPI if parse_vpa(file.shop.vpa or "") is not None else PayState.SILENT
        case RailName.GATEWAY:
            return PayState.PAY_GATEWAY
        case RailName.WHATSAPP:
            return PayState.IN_CHAT


@dataclass(frozen=True, slots=True)
class PayView:
    """Everything the template needs. Links are ours or UPI's; ``look_again`` is set where the page looks by itself."""

    state: str
    lang: str
    direction: str
    title: str
    shop: str
    order: str
    amount: str
    head: str = ""
    text: str = ""
    good: bool = False
    payee: str = ""
    vpa: str = ""
    intent: str = ""
    qr: str = ""
    limit_note: str = ""
    button: str = ""
    button_link: str = ""
    chat_link: str = ""
    look_again: str = ""


_HEADS = {
    PayState.PAID: ("paypage-paid", "paypage-paid-text"),
    PayState.CLOSED: ("paypage-nothing", "paypage-closed-text"),
    PayState.OTHER_WAY: ("paypage-nothing", "paypage-other-way"),
    PayState.NEWER: ("paypage-newer", "paypage-newer-text"),
    PayState.CLAIMED: ("paypage-claimed", "paypage-claimed-text"),
    PayState.CHECKING: ("paypage-checking", "paypage-checking-text"),
    PayState.NOT_YET: ("paypage-not-yet", "paypage-not-yet-text"),
    PayState.IN_CHAT: ("", "paypage-in-chat"),
    PayState.SILENT: ("paypage-silent", "paypage-silent-text"),
}


def view_of(
    file: PayFile, state: PayState, words: Wording, link: str, newer_link: str = "", look: int = 0
) -> PayView:
    """The page's words and links. ``link`` is this page's own address, ``newer_link`` the newest request's."""
    shop, order, asked = file.shop, file.order, file.asked
    say = words.book.say
    newest = order.payment.requests[-1]
    counted = (
        newest if state is PayState.NEWER else (kept(order) or asked if state is PayState.PAID else asked)
    )
    amount = words.book.money(counted.amount_paise)
    blanks = {"shop": shop.name, "order": str(order.order_no), "amount": amount}
    head, text = _HEADS.get(state, ("", ""))
    made = PayView(
        state=state.value,
        lang=words.book.lang,
        direction=direction(words.book.lang),
        title=say("paypage-title", shop=shop.name),
        shop=shop.name,
        order=say("paypage-order", order=str(order.order_no)),
        amount=amount,
        head=say(head) if head else "",
        text=say(text, **blanks) if text else "",
        good=state is PayState.PAID,
        chat_link=wa_link(shop.number),
    )
    return _with_way(made, file, shop, state, words, link, newer_link, look)


def _with_way(
    view: PayView,
    file: PayFile,
    shop: Shop,
    state: PayState,
    words: Wording,
    link: str,
    newer_link: str,
    look: int,
) -> PayView:
    """The view with what there is to press."""
    say, asked = words.book.say, file.asked
    match state:
        case PayState.PAY_UPI:
            note = say("paypage-order", order=str(file.order.order_no))
            intent = link_of(shop, asked.reference, asked.amount_paise, note) or ""
            limit = asked.amount_paise > QR_MOST_PAISE
            limit_note = say("paypage-scan-limit", limit=words.book.money(QR_MOST_PAISE)) if limit else ""
            return replace(
                view,
                payee=shop.legal.legal_name or shop.name,
                vpa=str(parse_vpa(shop.vpa or "")),
                intent=intent,
                qr="data:image/svg+xml;base64," + b64encode(qr_svg(intent, scale=6)).decode(),
                limit_note=limit_note,
            )
        case PayState.NEWER:
            return replace(view, button=say("paypage-pay", amount=view.amount), button_link=newer_link)
        case PayState.CHECKING:
            return replace(view, look_again=f"{link}?look={look + 1}")
        case PayState.NOT_YET:
            return replace(view, button=say("paypage-pay", amount=view.amount), button_link=link)
        case PayState.SILENT:
            return replace(view, button=say("paypage-again"), button_link=link)
        case _:
            return view
