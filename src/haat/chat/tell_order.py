"""Telling the steps of an order: placed, waiting, accepted or not, out, delivered, back."""

from __future__ import annotations

from datetime import timedelta

from haat.chat import papers
from haat.chat.notices import job, keepers, new_order, pack_it
from haat.chat.replies import AskContact, Buttons, CardState, Choice, Form, Reply, Say, Template
from haat.chat.talk import Talk
from haat.chat.tellers import card, number_of, order_of, tells, to_customer
from haat.chat.texts import Wording
from haat.domain import events as e
from haat.domain.customer import Customer, Role
from haat.domain.order import Order
from haat.domain.payment import PaymentState
from haat.domain.shop import Fulfilment, PayBy
from haat.values.time import Moment


@tells(e.OrderPlaced)
def _placed(talk: Talk, event: e.OrderPlaced, moment: Moment) -> list[Reply]:
    order, customer, hers = order_of(talk, event.order_no)
    replies = []
    for keeper in keepers(talk):
        words = talk.words_for(keeper)
        head = words.book.say("shop-new-order", order=number_of(order), name=words.person(customer))
        replies.append(new_order(talk, order, keeper, head))
    if order.fulfilment is Fulfilment.DELIVERY and customer.phone is None:
        # Whoever brings the goods may have to call, and she withholds her number.
        body = hers.book.say("ask-phone", order=number_of(order))
        replies.append(to_customer(order, body, "phone", AskContact()))
    return replies


@tells(e.AcknowledgementDue)
def _acknowledge(talk: Talk, event: e.AcknowledgementDue, moment: Moment) -> list[Reply]:
    order, _, words = order_of(talk, event.order_no)
    parts = [words.book.say("order-received", shop=talk.state.shop.name, order=number_of(order))]
    if not talk.state.shop.open_at(moment.now):
        opens = words.book.minute(talk.state.shop.hours.opens)
        parts.append(words.book.say("checkout-closed-now", opens=opens))
    return [to_customer(order, "\n".join(parts), "received")]


@tells(e.ShopkeeperReminded)
def _remind(talk: Talk, event: e.ShopkeeperReminded, moment: Moment) -> list[Reply]:
    order, _, _ = order_of(talk, event.order_no)
    replies = []
    for keeper in keepers(talk):
        words = talk.words_for(keeper)
        head = words.book.say(
            "shop-remind", order=number_of(order), total=words.book.money(order.total_paise)
        )
        replies.append(new_order(talk, order, keeper, head))
    return replies


@tells(e.CustomerToldOfWait)
def _wait(talk: Talk, event: e.CustomerToldOfWait, moment: Moment) -> list[Reply]:
    order, _, words = order_of(talk, event.order_no)
    body = words.book.say("order-waiting", shop=talk.state.shop.name, order=number_of(order))
    choices = (
        Choice(f"wait:{order.order_no}", words.book.say("button-wait")),
        Choice(f"cancel:{order.order_no}", words.book.say("button-cancel-order")),
    )
    return [to_customer(order, body, "waiting", Buttons(choices))]


@tells(e.OrderAccepted)
def _accepted(talk: Talk, event: e.OrderAccepted, moment: Moment) -> list[Reply]:
    order, _, words = order_of(talk, event.order_no)
    if order.share_paise(PayBy.UPI):
        return []  # the payment request that follows says it
    by = words.book.clock(moment.now + timedelta(minutes=talk.state.shop.delivery.within_minutes))
    key = "order-accepted-khata" if order.pay_by is PayBy.KHATA else "order-accepted-cash"
    if order.pay_by is PayBy.CASH and order.fulfilment is Fulfilment.PICKUP:
        key = "order-accepted-cash-pickup"
    total = words.book.money(order.total_paise)
    blanks = {"shop": talk.state.shop.name, "order": number_of(order), "by": by}
    if order.shares:
        body = words.book.say("order-accepted-split", parts=words.pays(order), **blanks)
    else:
        body = words.book.say(key, total=total, **blanks)
    template = Template("order_accepted", words.book.lang, (talk.state.shop.name, number_of(order), total))
    told = [to_customer(order, body, "accepted", template=template)]
    return told + [pack_it(talk, order, keeper) for keeper in keepers(talk)]


@tells(e.OrderRejected)
def _rejected(talk: Talk, event: e.OrderRejected, moment: Moment) -> list[Reply]:
    order, _, words = order_of(talk, event.order_no)
    shop, key = talk.state.shop.name, f"reason-{event.reason}"
    reason = words.book.say(key) if words.book.has(key) else event.reason
    body = (
        words.book.say("order-rejected", shop=shop, order=number_of(order), reason=reason)
        if reason
        else words.book.say("order-rejected-plain", shop=shop, order=number_of(order))
    )
    template = Template("order_cancelled", words.book.lang, (shop, number_of(order)))
    return [to_customer(order, body, "rejected", template=template)]


@tells(e.OrderCancelled)
def _cancelled(talk: Talk, event: e.OrderCancelled, moment: Moment) -> list[Reply]:
    order, _, words = order_of(talk, event.order_no)
    if event.by_customer:
        told = [
            to_customer(
                order,
                words.book.say("order-cancelled-by-you", order=number_of(order)),
                "cancelled",
                _closed(talk, order),
            )
        ]
        for keeper in keepers(talk):
            body = talk.words_for(keeper).book.say("shop-cancelled", order=number_of(order))
            template = Template("order_cancelled_by_customer", talk.lang_of(keeper), (number_of(order),))
            told.append(
                Reply(keeper.customer_no, body, Say(), "cancelled", order.order_no, template=template)
            )
        return told
    shop = talk.state.shop.name
    body = words.book.say(
        "order-cancelled-by-shop", shop=shop, order=number_of(order), reason=event.reason
    ).strip()
    template = Template("order_cancelled", words.book.lang, (shop, number_of(order)))
    return [to_customer(order, body, "cancelled", _closed(talk, order), template)]


def _closed(talk: Talk, order: Order) -> Form:
    """The card of a request that nobody paid is closed; after a payment WhatsApp forbids it (error 2047)."""
    return card(talk, order, CardState.CANCELED) if order.payment.state is PaymentState.ASKED else Say()


@tells(e.OrderOut)
def _out(talk: Talk, event: e.OrderOut, moment: Moment) -> list[Reply]:
    order, customer, words = order_of(talk, event.order_no)
    told = [
        to_customer(
            order,
            _out_text(talk, order, customer, words),
            "out",
            card(talk, order, CardState.SHIPPED),
            _out_template(order, words),
        )
    ]
    helper = talk.state.customers.get(event.helper_no) if event.helper_no else None
    if helper is not None and order.fulfilment is Fulfilment.DELIVERY and helper.customer_no != event.by:
        told.append(job(talk, order, customer, helper, event.collect_paise))
    return told


def _out_template(order: Order, words: Wording) -> Template:
    return Template("order_out", words.book.lang, (number_of(order), order.door_code))


def _out_text(talk: Talk, order: Order, customer: Customer, words: Wording) -> str:
    total = words.book.money(order.total_paise)
    kind = "paid" if order.pay_by is PayBy.UPI else order.pay_by.value
    if order.pay_by is PayBy.CASH and not order.shares:
        total = words.book.money(order.total_paise - order.change_used_paise)
    if order.fulfilment is Fulfilment.PICKUP:
        due = words.pays(order) if order.shares else words.book.say(f"order-ready-{kind}", amount=total)
        shop = talk.state.shop.name
        return words.book.say("order-ready", order=number_of(order), shop=shop, due=due, code=order.door_code)
    blanks = {"order": number_of(order), "amount": total, "code": order.door_code}
    if order.shares:
        parts = words.pays(order)
        return words.book.say("order-out-split", order=number_of(order), parts=parts, code=order.door_code)
    if order.pay_by is PayBy.KHATA:
        blanks["balance"] = words.khata(customer.khata_balance_paise)
    return words.book.say(f"order-out-{kind}", **blanks)


@tells(e.OrderDelivered)
def _delivered(talk: Talk, event: e.OrderDelivered, moment: Moment) -> list[Reply]:
    order, customer, words = order_of(talk, event.order_no)
    body = papers.bill_text(talk, order, customer, words)
    if event.change_owed_paise:
        body += "\n" + words.book.say("change-owed", amount=words.book.money(event.change_owed_paise))
    form = card(talk, order, CardState.COMPLETED)
    if isinstance(form, Say):
        form = papers.paper(talk, order)
    template = Template("order_delivered", words.book.lang, (talk.state.shop.name, number_of(order)))
    return [to_customer(order, body, "delivered", form, template), *_hand_over_word(talk, order, event)]


def _hand_over_word(talk: Talk, order: Order, event: e.OrderDelivered) -> list[Reply]:
    """A word to the helper at the door; the shopkeeper sees his own tap."""
    person = talk.state.customers.get(event.by)
    if person is None or person.role is not Role.HELPER:
        return []
    words = talk.words_for(person)
    if event.collected_paise:
        amount = words.book.money(event.collected_paise)
        body = words.book.say("shop-delivered-cash", order=number_of(order), amount=amount)
    else:
        body = words.book.say("shop-delivered", order=number_of(order))
    if event.change_owed_paise:
        change = words.book.money(event.change_owed_paise)
        name = words.person(talk.state.customers[order.customer_no])
        body += "\n" + words.book.say("shop-change-owed", amount=change, name=name)
    return [Reply(person.customer_no, body, Say(), "handed_over", order.order_no)]


@tells(e.OrderBroughtBack)
def _brought_back(talk: Talk, event: e.OrderBroughtBack, moment: Moment) -> list[Reply]:
    order, _, words = order_of(talk, event.order_no)
    body = words.book.say("order-brought-back", order=number_of(order), reason=event.reason).strip()
    return [to_customer(order, body, "brought_back")]
