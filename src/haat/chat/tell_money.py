"""Telling of money: asked for, on its way, come, given back, and on khata."""

from __future__ import annotations

from haat.chat.notices import keepers, pack_it
from haat.chat.replies import CardState, PayItem, PayRequest, Reply, Say, Template
from haat.chat.talk import Talk
from haat.chat.tellers import card, number_of, order_of, tells, to_customer
from haat.chat.texts import cut
from haat.domain import events as e
from haat.values.time import Moment

GOES_BACK = ("after-close", "twice")
"""Money that fits nothing and is given back at once; the rest waits for a person."""


@tells(e.PaymentAsked)
def _ask_payment(talk: Talk, event: e.PaymentAsked, moment: Moment) -> list[Reply]:
    order, _, words = order_of(talk, event.order_no)
    shop, total = talk.state.shop, words.book.money(event.amount_paise)
    key = "order-accepted-pay" if len(order.payment.requests) == 1 else "order-pay-again"
    body = words.book.say(key, shop=shop.name, order=number_of(order), total=total)
    items = tuple(
        PayItem(cut(words.with_amount(line, line.quantity), 60), line.amount_paise, str(line.listing_no))
        for line in order.kept
    )
    form = PayRequest(
        reference=event.reference,
        items=items,
        delivery_paise=order.delivery_fee_paise + max(order.rounding_paise, 0),
        discount_paise=max(-order.rounding_paise, 0),
        total_paise=event.amount_paise,
        configuration=shop.payment_configuration or "",
    )
    template = Template("order_pay", words.book.lang, (shop.name, number_of(order), total))
    return [to_customer(order, body, "pay", form, template)]


@tells(e.PaymentPending)
def _pending(talk: Talk, event: e.PaymentPending, moment: Moment) -> list[Reply]:
    order, _, words = order_of(talk, event.order_no)
    if not order.open or not order.payment.pending:
        return []  # asked for and not begun is no news
    return [to_customer(order, words.book.say("order-pending-payment", order=number_of(order)), "pending")]


@tells(e.PaymentReceived)
def _received(talk: Talk, event: e.PaymentReceived, moment: Moment) -> list[Reply]:
    order = talk.state.orders[event.order_no]
    if not order.open:
        return []
    return [pack_it(talk, order, keeper) for keeper in keepers(talk)]


@tells(e.PaidWordDue)
def _paid_word(talk: Talk, event: e.PaidWordDue, moment: Moment) -> list[Reply]:
    order, _, words = order_of(talk, event.order_no)
    amount = words.book.money(order.payment.captured_paise)
    body = words.book.say("order-paid-word", amount=amount, order=number_of(order))
    return [to_customer(order, body, "paid", card(order, CardState.PROCESSING))]


@tells(e.PaymentUnexpected)
def _unexpected(talk: Talk, event: e.PaymentUnexpected, moment: Moment) -> list[Reply]:
    order, _, words = order_of(talk, event.order_no)
    amount, number = words.book.money(event.amount_paise), number_of(order)
    goes_back = event.why in GOES_BACK
    told = []
    if not goes_back:  # else the refund that follows says it
        body = words.book.say("payment-unexpected", amount=amount, order=number)
        told.append(to_customer(order, body, "unexpected"))
    for keeper in keepers(talk):
        say = talk.words_for(keeper).book.say
        if goes_back:
            body = say("shop-refund-owed", amount=amount, order=number)
        else:
            body = say("shop-unexpected", amount=amount, order=number, why=say(f"why-{event.why}"))
        told.append(Reply(keeper.customer_no, body, Say(), "unexpected", order.order_no))
    return told


@tells(e.RefundOwed)
def _refund_owed(talk: Talk, event: e.RefundOwed, moment: Moment) -> list[Reply]:
    order, _, words = order_of(talk, event.order_no)
    amount = words.book.money(event.amount_paise)
    template = Template("refund", words.book.lang, (amount, number_of(order)))
    body = words.book.say("refund-owed", amount=amount, order=number_of(order))
    return [to_customer(order, body, "refund_owed", template=template)]


@tells(e.RefundMade)
def _refund_made(talk: Talk, event: e.RefundMade, moment: Moment) -> list[Reply]:
    order, _, words = order_of(talk, event.order_no)
    amount = words.book.money(event.amount_paise)
    template = Template("refund", words.book.lang, (amount, number_of(order)))
    body = words.book.say("refund-made", amount=amount, order=number_of(order))
    return [to_customer(order, body, "refund_made", template=template)]


@tells(e.KhataGiven)
def _khata_given(talk: Talk, event: e.KhataGiven, moment: Moment) -> list[Reply]:
    return _khata(talk, "khata-given", event.customer_no, event.amount_paise, event.balance_paise)


@tells(e.KhataRepaid)
def _khata_repaid(talk: Talk, event: e.KhataRepaid, moment: Moment) -> list[Reply]:
    return _khata(talk, "khata-repaid", event.customer_no, event.amount_paise, event.balance_paise)


def _khata(talk: Talk, key: str, customer_no: int, amount_paise: int, balance_paise: int) -> list[Reply]:
    person = talk.state.customers[customer_no]
    book = talk.words_for(person).book
    blanks = (talk.state.shop.name, book.money(amount_paise), book.money(balance_paise))
    body = book.say(key, shop=blanks[0], amount=blanks[1], balance=blanks[2])
    template = Template(key.replace("-", "_"), book.lang, blanks)
    return [Reply(customer_no, body, Say(), "khata", template=template)]
