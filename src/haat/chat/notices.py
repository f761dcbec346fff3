"""Notices: what the shop's people get: a new order, what to pack, where to bring it."""

from __future__ import annotations

from haat.chat.replies import Choice, Reply, Say, Template
from haat.chat.talk import Talk
from haat.chat.tellers import number_of, with_buttons
from haat.chat.texts import Wording, cut
from haat.domain.customer import Customer, Role
from haat.domain.order import Order
from haat.domain.shop import Fulfilment, PayBy

NOTICE_MAX = 500
"""Meta refuses a template whose blanks are long beside its own words."""


def keepers(talk: Talk) -> list[Customer]:
    return talk.state.staff(Role.SHOPKEEPER)


def money_notice(words: Wording, body: str) -> Template:
    """The same in one line, for a shopkeeper who has not written for a day."""
    line = " ".join(body.replace("*", "").split()).rstrip(".।۔")
    return Template("money_notice", words.book.lang, (cut(line, NOTICE_MAX),))


def new_order(talk: Talk, order: Order, keeper: Customer, head: str) -> Reply:
    """The whole order with accept, item missing, reject."""
    words, customer = talk.words_for(keeper), talk.state.customers[order.customer_no]
    say = words.book.say
    place = order.address.text if order.address else ""
    parts = [
        head,
        *words.order_lines(order.kept),
        say("shop-delivery", address=place or "📍")
        if order.fulfilment is Fulfilment.DELIVERY
        else say("shop-pickup"),
    ]
    if order.delivery_fee_paise:
        parts.append(say("basket-fee", fee=words.book.money(order.delivery_fee_paise)))
    if order.when:
        parts.append(say("shop-when", when=order.when))
    if order.note:
        parts.append(say("shop-note", note=order.note))
    total = words.book.money(order.total_paise)
    parts.append(say("shop-pay-total", total=total, pay=words.pays(order)))
    body = "\n".join(parts)
    choices = (
        Choice(f"acc:{order.order_no}", say("button-accept")),
        Choice(f"chg:{order.order_no}", say("button-take-out")),
        Choice(f"rej:{order.order_no}", say("button-reject")),
    )
    goods = cut(", ".join(words.with_amount(line, line.quantity) for line in order.kept), NOTICE_MAX)
    template = Template(
        "new_order",
        words.book.lang,
        (number_of(order), words.person(customer), total, goods),
        tuple(choice.action for choice in choices),
    )
    form = with_buttons(body, choices, say("menu-choose"))
    return Reply(keeper.customer_no, body, form, "new_order", order.order_no, template=template)


def pack_it(talk: Talk, order: Order, keeper: Customer) -> Reply:
    """What to pack, and the button for when it is out."""
    words = talk.words_for(keeper)
    say, total = words.book.say, words.book.money(order.total_paise)
    key = {PayBy.UPI: "shop-pack-paid", PayBy.CASH: "shop-pack-cash", PayBy.KHATA: "shop-pack-khata"}[
        order.pay_by
    ]
    head = say(key, order=number_of(order), total=total)
    if order.shares:
        head = say("shop-pack-split", order=number_of(order), parts=words.pays(order))
    body = "\n".join([head, *goods_of(words, order)])
    choices = (
        sent_out(words, order),
        Choice(f"chg:{order.order_no}", say("button-take-out")),
    )
    template = Template("pack_order", words.book.lang, (number_of(order), total), (choices[0].action,))
    form = with_buttons(body, choices, say("menu-choose"))
    return Reply(keeper.customer_no, body, form, "pack", order.order_no, template=template)


def goods_of(words: Wording, order: Order) -> list[str]:
    """What to pack, a line each, and where it goes."""
    parts = list(words.order_lines(order.kept))
    if order.fulfilment is Fulfilment.DELIVERY and order.address is not None and order.address.text:
        parts.append(words.book.say("shop-delivery", address=order.address.text))
    return parts


def sent_out(words: Wording, order: Order) -> Choice:
    """The tap for when it leaves the shop, or waits at the counter."""
    delivery = order.fulfilment is Fulfilment.DELIVERY
    return Choice(f"out:{order.order_no}", words.book.say("button-out" if delivery else "button-ready"))


def job(talk: Talk, order: Order, customer: Customer, helper: Customer, collect_paise: int) -> Reply:
    words = talk.words_for(helper)
    say, address = words.book.say, order.address
    parts = [
        say(
            "shop-job",
            order=number_of(order),
            name=words.person(customer),
            address=address.text if address else "",
        )
    ]
    if address is not None and address.point is not None:
        point = address.point
        url = f"https://maps.google.com/?q={point.latitude_e6 / 1e6:.6f},{point.longitude_e6 / 1e6:.6f}"
        parts.append(say("shop-map", url=url))
    if collect_paise:
        parts.append(say("shop-job-collect", amount=words.book.money(collect_paise)))
    else:
        parts.append(say("shop-job-khata" if order.share_paise(PayBy.KHATA) else "shop-job-paid"))
    parts.append(say("shop-job-code", order=number_of(order)))
    template = Template("delivery_job", words.book.lang, (number_of(order), words.person(customer)))
    body = "\n".join(part.strip() for part in parts)
    return Reply(helper.customer_no, body, Say(), "job", order.order_no, template=template)
