"""The bill in words: the same facts as the printed one, short enough for a message."""

from __future__ import annotations

from haat.chat.replies import Paper
from haat.chat.talk import Talk
from haat.chat.texts import SHORT, Wording
from haat.domain.customer import Customer
from haat.domain.order import Order
from haat.domain.shop import Legal, PayBy

PAID = {PayBy.UPI: "bill-paid-upi", PayBy.CASH: "bill-paid-cash", PayBy.KHATA: "bill-paid-khata"}


def filename(order: Order) -> str:
    """A file name that any phone takes: ``bill-26-27-000123.pdf``."""
    return f"bill-{(order.bill_no or str(order.order_no)).replace('/', '-')}.pdf"


def paper(talk: Talk, order: Order) -> Paper:
    """The bill as a document, with the link to it where there is one."""
    shop_id = talk.state.shop.shop_id
    link = talk.links.bill(shop_id, order.order_no) if talk.links.base_url else ""
    return Paper(order.order_no, filename(order), link)


def kind(legal: Legal) -> str:
    """Which paper the law asks for: the phrase of its name."""
    if legal.gstin is None:
        return "bill-plain"
    return "bill-of-supply" if legal.composition else "bill-tax-invoice"


def bill_text(talk: Talk, order: Order, customer: Customer, words: Wording) -> str:
    """The delivered order with its bill; lines are left out from the end where they do not fit."""
    say, money, legal = words.book.say, words.book.money, talk.state.shop.legal
    head = [
        say("order-delivered", order=str(order.order_no)),
        "",
        say("bill-head", kind=say(kind(legal)), number=order.bill_no or ""),
        ", ".join(part for part in (legal.legal_name or talk.state.shop.name, legal.address) if part),
    ]
    if legal.gstin:
        head.append(say("bill-gstin", gstin=legal.gstin))
    if legal.fssai:
        head.append(say("bill-fssai", fssai=legal.fssai))
    tail = []
    if order.delivery_fee_paise:
        tail.append(say("basket-fee", fee=money(order.delivery_fee_paise)))
    if order.rounding_paise:
        tail.append(say("basket-rounding", amount=money(order.rounding_paise)))
    paid = words.pays(order) if order.shares else say(PAID[order.pay_by])
    tail.append(say("bill-total", total=money(order.total_paise), paid=paid))
    if talk.links.base_url:
        tail.append(say("bill-link", url=talk.links.bill(talk.state.shop.shop_id, order.order_no)))
    lines = [
        say("bill-line", what=words.with_amount(line, line.quantity), amount=money(line.amount_paise))
        for line in order.kept
    ]
    room = SHORT - sum(len(part) + 1 for part in (*head, *tail)) - 40
    shown: list[str] = []
    for row in lines:
        if room < len(row) + 1:
            shown.append(say("basket-more", count=len(lines) - len(shown)))
            break
        shown.append(row)
        room -= len(row) + 1
    return "\n".join([*head, *shown, *tail])
