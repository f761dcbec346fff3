"""Telling the shop of money that is not where it should be, each with its remedies to tap."""

from __future__ import annotations

from haat.chat.notices import keepers, money_notice, pack_it
from haat.chat.replies import Choice, Reply, Say, Template
from haat.chat.talk import Talk
from haat.chat.tell_dispute import disputed
from haat.chat.tellers import number_of, order_of, tells, to_customer, with_buttons
from haat.domain import events as e
from haat.domain.customer import Customer
from haat.domain.money_exception import ExceptionKind, MoneyException, Remedy
from haat.domain.order import Order
from haat.domain.remedies import remedies_of
from haat.domain.settling import offered
from haat.values.time import Moment

BUTTON = {
    Remedy.REFUND: "button-exc-refund",
    Remedy.APPLY: "button-exc-apply",
    Remedy.TO_KHATA: "button-exc-khata",
    Remedy.ACCEPT: "button-exc-accept",
}


@tells(e.ExceptionRaised)
def _raised(talk: Talk, event: e.ExceptionRaised, moment: Moment) -> list[Reply]:
    exception = talk.state.exceptions.get(event.exception_no)
    if exception is None or _told_as_late(talk, exception):
        return []
    return [notice(talk, exception, keeper) for keeper in keepers(talk)]


def _told_as_late(talk: Talk, exception: MoneyException) -> bool:
    """Money that pays a cancelled order which he may take again is told by that question."""
    order = talk.state.orders.get(exception.order_no or 0)
    late = exception.kind is ExceptionKind.PAID_AFTER_CLOSE
    return order is not None and late and offered(order) and bool(remedies_of(exception, order))


@tells(e.LateMoney)
def _late(talk: Talk, event: e.LateMoney, moment: Moment) -> list[Reply]:
    rows = [row for row in talk.state.exceptions.values() if row.open and row.order_no == event.order_no]
    row = next((row for row in rows if row.kind is ExceptionKind.PAID_AFTER_CLOSE), None)
    if row is None:
        return []
    told = []
    for keeper in keepers(talk):
        words = talk.words_for(keeper)
        say, amount = words.book.say, words.book.money(event.amount_paise)
        until = words.book.clock(event.until)
        body = say("shop-late-money", amount=amount, order=str(event.order_no), until=until)
        choices = (
            Choice(f"exc:{row.exception_no}:{Remedy.APPLY.value}", say("button-take-again")),
            Choice(f"exc:{row.exception_no}:{Remedy.REFUND.value}", say("button-exc-refund")),
        )
        form, template = with_buttons(body, choices, say("menu-choose")), money_notice(words, body)
        told.append(Reply(keeper.customer_no, body, form, "late_money", event.order_no, template=template))
    return told


@tells(e.OrderTakenAgain)
def _taken_again(talk: Talk, event: e.OrderTakenAgain, moment: Moment) -> list[Reply]:
    order, _, words = order_of(talk, event.order_no)
    amount, shop = words.book.money(order.payment.captured_paise), talk.state.shop.name
    body = words.book.say("order-taken-again", amount=amount, order=number_of(order), shop=shop)
    cancel = Choice(f"cancel:{order.order_no}", words.book.say("button-cancel-order"))
    template = Template("order_accepted", words.book.lang, (shop, number_of(order), amount))
    form = with_buttons(body, (cancel,), words.book.say("menu-choose"))
    told = [to_customer(order, body, "taken_again", form, template)]
    return told + [pack_it(talk, order, keeper) for keeper in keepers(talk)]


def notice(talk: Talk, exception: MoneyException, keeper: Customer) -> Reply:
    """One exception to one shopkeeper."""
    if exception.kind is ExceptionKind.DISPUTED:
        return disputed(talk, exception, keeper)
    words = talk.words_for(keeper)
    say, amount = words.book.say, words.book.money(exception.amount_paise)
    why = say(f"why-{exception.kind.value.replace('_', '-')}")
    order = talk.state.orders.get(exception.order_no or 0)
    remedies = _to_tap(exception, order)
    if order is not None and not remedies:
        body = f"{say('shop-refund-owed', amount=amount, order=number_of(order))} ({why})"
    elif exception.order_no is not None:
        body = say("shop-exception", amount=amount, order=str(exception.order_no), why=why)
    else:
        reference = exception.reference or exception.transaction_id or "–"
        body = say("shop-exception-stray", amount=amount, reference=reference, why=why)
    choices = tuple(
        Choice(f"exc:{exception.exception_no}:{remedy.value}", say(BUTTON[remedy])) for remedy in remedies
    )
    form = with_buttons(body, choices, say("menu-choose")) if choices else Say()
    template = money_notice(words, body)
    return Reply(keeper.customer_no, body, form, "exception", exception.order_no, template=template)


def _to_tap(exception: MoneyException, order: Order | None) -> tuple[Remedy, ...]:
    """What he may tap here. Money of no order is given to one on the console, where its number can be written."""
    remedies = remedies_of(exception, order)
    if exception.order_no is None:
        return tuple(remedy for remedy in remedies if remedy in (Remedy.REFUND, Remedy.ACCEPT))
    return remedies


@tells(e.RefundByHand)
def _by_hand(talk: Talk, event: e.RefundByHand, moment: Moment) -> list[Reply]:
    customer = talk.state.customers[event.customer_no]
    told = []
    for keeper in keepers(talk):
        words = talk.words_for(keeper)
        name = words.person(customer)
        if customer.phone:
            name = f"{name} (+{customer.phone})"
        amount = words.book.money(event.amount_paise)
        body = words.book.say("shop-refund-hand", amount=amount, name=name, order=str(event.order_no))
        choices = (Choice(f"rback:{event.order_no}", words.book.say("button-sent-back")),)
        form = with_buttons(body, choices, words.book.say("menu-choose"))
        template = money_notice(words, body)
        told.append(
            Reply(keeper.customer_no, body, form, "refund_by_hand", event.order_no, template=template)
        )
    return told
