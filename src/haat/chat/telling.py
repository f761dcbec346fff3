"""Telling: what each event means in words, to the customer and to the shop's people.

Every door goes through ``carry_out``, so an order accepted on the order board reads the same as one accepted in
chat. Messages cost money: a happy order is at most four to the customer and two to the shopkeeper.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar, cast

from haat.chat import papers
from haat.chat.replies import (
    Buttons,
    CardState,
    Choice,
    Form,
    Menu,
    OrderCard,
    Paper,
    PayItem,
    PayRequest,
    Reply,
    Say,
    Section,
    Template,
)
from haat.chat.talk import Talk
from haat.chat.texts import SHORT, Wording, cut
from haat.domain import events as e
from haat.domain.commands import Command
from haat.domain.customer import Customer, Role
from haat.domain.decide import decide
from haat.domain.order import Order, OrderLine
from haat.domain.payment import PaymentState
from haat.domain.pricing import sold_in
from haat.domain.refusals import Refusal, Why
from haat.domain.shop import Fulfilment, PayBy
from haat.values.money import priced
from haat.values.quantity import Quantity
from haat.values.time import Moment

E = TypeVar("E")
Teller = Callable[[Talk, e.Event, Moment], list[Reply]]
TELLERS: dict[type, Teller] = {}


def carry_out(talk: Talk, command: Command, moment: Moment) -> list[Reply] | Refusal:
    """Decide a command, absorb what it changes, and tell everybody whom it concerns."""
    outcome = decide(command, talk.state, moment)
    if isinstance(outcome, Refusal):
        return outcome
    talk.state.absorb(outcome, moment)
    replies: list[Reply] = []
    for event in outcome.events:
        teller = TELLERS.get(type(event))
        if teller is not None:
            replies.extend(teller(talk, event, moment))
    return replies


def _tells(
    kind: type[E],
) -> Callable[[Callable[[Talk, E, Moment], list[Reply]]], Callable[[Talk, E, Moment], list[Reply]]]:
    def register(
        teller: Callable[[Talk, E, Moment], list[Reply]],
    ) -> Callable[[Talk, E, Moment], list[Reply]]:
        TELLERS[kind] = cast(Teller, teller)
        return teller

    return register


def refused(talk: Talk, words: Wording, refusal: Refusal) -> str:
    """A refusal as a sentence in these words."""
    blanks: dict[str, str | int] = {name: words.book.money(paise) for name, paise in refusal.paise.items()}
    blanks |= {name: str(number) for name, number in refusal.numbers.items()}
    blanks |= refusal.words
    listing = talk.state.catalogue.get(refusal.numbers.get("listing", 0))
    if listing is not None:
        blanks["what"] = words.title(listing)
        if refusal.why is Why.NOT_ENOUGH_STOCK:
            blanks["left"] = words.book.quantity(Quantity(refusal.numbers["left"], sold_in(listing)))
    if "state" in refusal.words:
        blanks["state"] = words.book.say(f"state-{refusal.words['state']}")
    return words.book.say(f"refused-{refusal.why.value}", **blanks)


def with_buttons(body: str, choices: tuple[Choice, ...], menu: str) -> Form:
    """Buttons where the body is short enough for them, else the same choices as a list."""
    if len(body) <= SHORT and len(choices) <= 3:
        return Buttons(choices)
    return Menu(menu, (Section("", choices),))


def _order(talk: Talk, order_no: int) -> tuple[Order, Customer, Wording]:
    order = talk.state.orders[order_no]
    customer = talk.state.customers[order.customer_no]
    return order, customer, talk.words_for(customer)


def _number(order: Order) -> str:
    return str(order.order_no)


def _say(
    order: Order, body: str, why: str, form: Form | None = None, template: Template | None = None
) -> Reply:
    return Reply(order.customer_no, body, form or Say(), why, order.order_no, template=template)


def _line(order: Order, line_no: int) -> OrderLine:
    return next(line for line in order.lines if line.line_no == line_no)


# ---- to the shop's people


def keepers(talk: Talk) -> list[Customer]:
    return talk.state.staff(Role.SHOPKEEPER)


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
    if order.when:
        parts.append(say("shop-when", when=order.when))
    total = words.book.money(order.total_paise)
    parts.append(say("shop-pay-total", total=total, pay=words.pay(order.pay_by)))
    body = "\n".join(parts)
    choices = (
        Choice(f"acc:{order.order_no}", say("button-accept")),
        Choice(f"chg:{order.order_no}", say("button-take-out")),
        Choice(f"rej:{order.order_no}", say("button-reject")),
    )
    template = Template(
        "new_order",
        words.book.lang,
        (_number(order), words.person(customer), total),
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
    parts = [say(key, order=_number(order), total=total), *words.order_lines(order.kept)]
    delivery = order.fulfilment is Fulfilment.DELIVERY
    if delivery and order.address is not None and order.address.text:
        parts.append(say("shop-delivery", address=order.address.text))
    body = "\n".join(parts)
    choices = (
        Choice(f"out:{order.order_no}", say("button-out" if delivery else "button-ready")),
        Choice(f"chg:{order.order_no}", say("button-take-out")),
    )
    template = Template("pack_order", words.book.lang, (_number(order), total), (choices[0].action,))
    form = with_buttons(body, choices, say("menu-choose"))
    return Reply(keeper.customer_no, body, form, "pack", order.order_no, template=template)


@_tells(e.OrderPlaced)
def _placed(talk: Talk, event: e.OrderPlaced, moment: Moment) -> list[Reply]:
    order, customer, _ = _order(talk, event.order_no)
    replies = []
    for keeper in keepers(talk):
        words = talk.words_for(keeper)
        head = words.book.say("shop-new-order", order=_number(order), name=words.person(customer))
        replies.append(new_order(talk, order, keeper, head))
    return replies


@_tells(e.AcknowledgementDue)
def _acknowledge(talk: Talk, event: e.AcknowledgementDue, moment: Moment) -> list[Reply]:
    order, _, words = _order(talk, event.order_no)
    parts = [words.book.say("order-received", shop=talk.state.shop.name, order=_number(order))]
    if not talk.state.shop.open_at(moment.now):
        opens = words.book.minute(talk.state.shop.hours.opens)
        parts.append(words.book.say("checkout-closed-now", opens=opens))
    return [_say(order, "\n".join(parts), "received")]


@_tells(e.ShopkeeperReminded)
def _remind(talk: Talk, event: e.ShopkeeperReminded, moment: Moment) -> list[Reply]:
    order, _, _ = _order(talk, event.order_no)
    replies = []
    for keeper in keepers(talk):
        words = talk.words_for(keeper)
        head = words.book.say("shop-remind", order=_number(order), total=words.book.money(order.total_paise))
        replies.append(new_order(talk, order, keeper, head))
    return replies


@_tells(e.CustomerToldOfWait)
def _wait(talk: Talk, event: e.CustomerToldOfWait, moment: Moment) -> list[Reply]:
    order, _, words = _order(talk, event.order_no)
    body = words.book.say("order-waiting", shop=talk.state.shop.name, order=_number(order))
    choices = (
        Choice(f"wait:{order.order_no}", words.book.say("button-wait")),
        Choice(f"cancel:{order.order_no}", words.book.say("button-cancel-order")),
    )
    return [_say(order, body, "waiting", Buttons(choices))]


@_tells(e.OrderAccepted)
def _accepted(talk: Talk, event: e.OrderAccepted, moment: Moment) -> list[Reply]:
    order, _, words = _order(talk, event.order_no)
    if order.pay_by is PayBy.UPI:
        return []  # the payment request that follows says it
    by = words.book.clock(moment.now + timedelta(minutes=talk.state.shop.delivery.within_minutes))
    key = "order-accepted-khata" if order.pay_by is PayBy.KHATA else "order-accepted-cash"
    if order.pay_by is PayBy.CASH and order.fulfilment is Fulfilment.PICKUP:
        key = "order-accepted-cash-pickup"
    total = words.book.money(order.total_paise)
    body = words.book.say(key, shop=talk.state.shop.name, order=_number(order), total=total, by=by)
    template = Template("order_accepted", words.book.lang, (talk.state.shop.name, _number(order), total))
    told = [_say(order, body, "accepted", template=template)]
    return told + [pack_it(talk, order, keeper) for keeper in keepers(talk)]


@_tells(e.PaymentAsked)
def _ask_payment(talk: Talk, event: e.PaymentAsked, moment: Moment) -> list[Reply]:
    order, _, words = _order(talk, event.order_no)
    shop, total = talk.state.shop, words.book.money(event.amount_paise)
    key = "order-accepted-pay" if len(order.payment.requests) == 1 else "order-pay-again"
    body = words.book.say(key, shop=shop.name, order=_number(order), total=total)
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
    template = Template("order_pay", words.book.lang, (shop.name, _number(order), total))
    return [_say(order, body, "pay", form, template)]


@_tells(e.OrderRejected)
def _rejected(talk: Talk, event: e.OrderRejected, moment: Moment) -> list[Reply]:
    order, _, words = _order(talk, event.order_no)
    shop, key = talk.state.shop.name, f"reason-{event.reason}"
    reason = words.book.say(key) if words.book.has(key) else event.reason
    body = (
        words.book.say("order-rejected", shop=shop, order=_number(order), reason=reason)
        if reason
        else words.book.say("order-rejected-plain", shop=shop, order=_number(order))
    )
    template = Template("order_cancelled", words.book.lang, (shop, _number(order)))
    return [_say(order, body, "rejected", template=template)]


@_tells(e.OrderCancelled)
def _cancelled(talk: Talk, event: e.OrderCancelled, moment: Moment) -> list[Reply]:
    order, _, words = _order(talk, event.order_no)
    if event.by_customer:
        told = [
            _say(
                order,
                words.book.say("order-cancelled-by-you", order=_number(order)),
                "cancelled",
                _closed(order),
            )
        ]
        for keeper in keepers(talk):
            body = talk.words_for(keeper).book.say("shop-cancelled", order=_number(order))
            template = Template("order_cancelled_by_customer", talk.lang_of(keeper), (_number(order),))
            told.append(
                Reply(keeper.customer_no, body, Say(), "cancelled", order.order_no, template=template)
            )
        return told
    shop = talk.state.shop.name
    body = words.book.say(
        "order-cancelled-by-shop", shop=shop, order=_number(order), reason=event.reason
    ).strip()
    template = Template("order_cancelled", words.book.lang, (shop, _number(order)))
    return [_say(order, body, "cancelled", _closed(order), template)]


def _closed(order: Order) -> Form:
    """The card of a request that nobody paid is closed; after a payment WhatsApp forbids it (error 2047)."""
    if order.payment.reference and order.payment.state is PaymentState.ASKED:
        return OrderCard(order.payment.reference, CardState.CANCELED)
    return Say()


@_tells(e.LineTakenOut)
def _line_out(talk: Talk, event: e.LineTakenOut, moment: Moment) -> list[Reply]:
    order, _, words = _order(talk, event.order_no)
    what = words.title(_line(order, event.line_no))
    total = words.book.money(event.total_paise)
    body = words.book.say("order-line-out", what=what, order=_number(order), total=total)
    return [_say(order, body, "line_out")]


@_tells(e.SwapOffered)
def _swap(talk: Talk, event: e.SwapOffered, moment: Moment) -> list[Reply]:
    order, _, words = _order(talk, event.order_no)
    line, offered = _line(order, event.line_no), talk.state.catalogue.listings[event.listing_no]
    gone_paise = priced(line.quantity.amount, line.price_paise, line.per)
    body = words.book.say(
        "order-swap",
        gone=words.title(line),
        offer=words.title(offered),
        price=words.book.money(event.amount_paise),
        total=words.book.money(event.total_paise),
        now=words.book.money(order.total_paise + gone_paise),
    )
    key = f"swap:{order.order_no}:{line.line_no}"
    choices = (
        Choice(f"{key}:y", words.book.say("button-yes")),
        Choice(f"{key}:n", words.book.say("button-no")),
    )
    return [_say(order, body, "swap", Buttons(choices))]


@_tells(e.SwapAnswered)
def _swap_answered(talk: Talk, event: e.SwapAnswered, moment: Moment) -> list[Reply]:
    order, customer, words = _order(talk, event.order_no)
    line = _line(order, event.line_no)
    told = [
        _say(
            order,
            words.book.say(
                "order-swap-yes" if event.yes else "order-swap-no",
                **({"offer": words.title(line)} if event.yes else {}),
                total=words.book.money(event.total_paise),
            ),
            "swap_answered",
        )
    ]
    for keeper in keepers(talk):
        mine = talk.words_for(keeper)
        blanks = {
            "name": mine.person(customer),
            "order": _number(order),
            "total": mine.book.money(event.total_paise),
        }
        if event.yes:
            blanks["offer"] = mine.title(line)
        body = mine.book.say("shop-swap-yes" if event.yes else "shop-swap-no", **blanks)
        told.append(Reply(keeper.customer_no, body, Say(), "swap_answered", order.order_no))
    return told


@_tells(e.PayByChanged)
def _pay_changed(talk: Talk, event: e.PayByChanged, moment: Moment) -> list[Reply]:
    order, _, words = _order(talk, event.order_no)
    if event.pay_by is PayBy.UPI and order.payment.state is PaymentState.ASKED:
        return []  # the payment request that follows says it
    blanks = {
        "order": _number(order),
        "pay": words.pay(order.pay_by),
        "total": words.book.money(order.total_paise),
    }
    told = [_say(order, words.book.say("pay-changed", **blanks), "pay_changed")]
    if order.accepted_at is not None:
        told += [pack_it(talk, order, keeper) for keeper in keepers(talk)]
    return told


@_tells(e.PaymentPending)
def _pending(talk: Talk, event: e.PaymentPending, moment: Moment) -> list[Reply]:
    order, _, words = _order(talk, event.order_no)
    return [_say(order, words.book.say("order-pending-payment", order=_number(order)), "pending")]


@_tells(e.PaymentReceived)
def _received(talk: Talk, event: e.PaymentReceived, moment: Moment) -> list[Reply]:
    order = talk.state.orders[event.order_no]
    if not order.open:
        return []
    return [pack_it(talk, order, keeper) for keeper in keepers(talk)]


@_tells(e.PaidWordDue)
def _paid_word(talk: Talk, event: e.PaidWordDue, moment: Moment) -> list[Reply]:
    order, _, words = _order(talk, event.order_no)
    amount = words.book.money(order.payment.captured_paise)
    body = words.book.say("order-paid-word", amount=amount, order=_number(order))
    return [_say(order, body, "paid", _card(order, CardState.PROCESSING))]


def _card(order: Order, state: CardState) -> Form:
    """Her order card moves where there is one: only a paid request has a card."""
    if order.pay_by is PayBy.UPI and order.payment.reference:
        return OrderCard(order.payment.reference, state)
    return Say()


@_tells(e.PaymentUnexpected)
def _unexpected(talk: Talk, event: e.PaymentUnexpected, moment: Moment) -> list[Reply]:
    order, _, words = _order(talk, event.order_no)
    amount = words.book.money(event.amount_paise)
    told = [
        _say(order, words.book.say("payment-unexpected", amount=amount, order=_number(order)), "unexpected")
    ]
    for keeper in keepers(talk):
        say = talk.words_for(keeper).book.say
        body = say("shop-unexpected", amount=amount, order=_number(order), why=event.why)
        told.append(Reply(keeper.customer_no, body, Say(), "unexpected", order.order_no))
    return told


@_tells(e.RefundOwed)
def _refund_owed(talk: Talk, event: e.RefundOwed, moment: Moment) -> list[Reply]:
    order, _, words = _order(talk, event.order_no)
    amount = words.book.money(event.amount_paise)
    template = Template("refund", words.book.lang, (amount, _number(order)))
    body = words.book.say("refund-owed", amount=amount, order=_number(order))
    return [_say(order, body, "refund_owed", template=template)]


@_tells(e.RefundMade)
def _refund_made(talk: Talk, event: e.RefundMade, moment: Moment) -> list[Reply]:
    order, _, words = _order(talk, event.order_no)
    amount = words.book.money(event.amount_paise)
    template = Template("refund", words.book.lang, (amount, _number(order)))
    body = words.book.say("refund-made", amount=amount, order=_number(order))
    return [_say(order, body, "refund_made", template=template)]


@_tells(e.OrderOut)
def _out(talk: Talk, event: e.OrderOut, moment: Moment) -> list[Reply]:
    order, customer, words = _order(talk, event.order_no)
    told = [
        _say(
            order,
            _out_text(talk, order, customer, words),
            "out",
            _card(order, CardState.SHIPPED),
            _out_template(order, words),
        )
    ]
    helper = talk.state.customers.get(event.helper_no) if event.helper_no else None
    if helper is not None and order.fulfilment is Fulfilment.DELIVERY and helper.customer_no != event.by:
        told.append(_job(talk, order, customer, helper, event.collect_paise))
    return told


def _out_template(order: Order, words: Wording) -> Template:
    return Template("order_out", words.book.lang, (_number(order), order.door_code))


def _out_text(talk: Talk, order: Order, customer: Customer, words: Wording) -> str:
    total = words.book.money(order.total_paise)
    kind = "paid" if order.pay_by is PayBy.UPI else order.pay_by.value
    if order.fulfilment is Fulfilment.PICKUP:
        due = words.book.say(f"order-ready-{kind}", amount=total)
        shop = talk.state.shop.name
        return words.book.say("order-ready", order=_number(order), shop=shop, due=due, code=order.door_code)
    blanks = {"order": _number(order), "amount": total, "code": order.door_code}
    if order.pay_by is PayBy.KHATA:
        blanks["balance"] = words.book.money(customer.khata_balance_paise)
    return words.book.say(f"order-out-{kind}", **blanks)


def _job(talk: Talk, order: Order, customer: Customer, helper: Customer, collect_paise: int) -> Reply:
    words = talk.words_for(helper)
    say, address = words.book.say, order.address
    parts = [
        say(
            "shop-job",
            order=_number(order),
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
        parts.append(say("shop-job-khata" if order.pay_by is PayBy.KHATA else "shop-job-paid"))
    parts.append(say("shop-job-code", order=_number(order)))
    template = Template("delivery_job", words.book.lang, (_number(order), words.person(customer)))
    body = "\n".join(part.strip() for part in parts)
    return Reply(helper.customer_no, body, Say(), "job", order.order_no, template=template)


@_tells(e.OrderDelivered)
def _delivered(talk: Talk, event: e.OrderDelivered, moment: Moment) -> list[Reply]:
    order, customer, words = _order(talk, event.order_no)
    body = papers.bill_text(talk, order, customer, words)
    form = _card(order, CardState.COMPLETED)
    if isinstance(form, Say):
        form = Paper(order.order_no, papers.filename(order))
    template = Template("order_delivered", words.book.lang, (talk.state.shop.name, _number(order)))
    return [_say(order, body, "delivered", form, template), *_hand_over_word(talk, order, event)]


def _hand_over_word(talk: Talk, order: Order, event: e.OrderDelivered) -> list[Reply]:
    """A word to the helper at the door; the shopkeeper sees his own tap."""
    person = talk.state.customers.get(event.by)
    if person is None or person.role is not Role.HELPER:
        return []
    words = talk.words_for(person)
    if event.collected_paise:
        amount = words.book.money(event.collected_paise)
        body = words.book.say("shop-delivered-cash", order=_number(order), amount=amount)
    else:
        body = words.book.say("shop-delivered", order=_number(order))
    return [Reply(person.customer_no, body, Say(), "handed_over", order.order_no)]


@_tells(e.OrderBroughtBack)
def _brought_back(talk: Talk, event: e.OrderBroughtBack, moment: Moment) -> list[Reply]:
    order, _, words = _order(talk, event.order_no)
    body = words.book.say("order-brought-back", order=_number(order), reason=event.reason).strip()
    return [_say(order, body, "brought_back")]


@_tells(e.KhataGiven)
def _khata_given(talk: Talk, event: e.KhataGiven, moment: Moment) -> list[Reply]:
    return _khata(talk, "khata-given", event.customer_no, event.amount_paise, event.balance_paise)


@_tells(e.KhataRepaid)
def _khata_repaid(talk: Talk, event: e.KhataRepaid, moment: Moment) -> list[Reply]:
    return _khata(talk, "khata-repaid", event.customer_no, event.amount_paise, event.balance_paise)


def _khata(talk: Talk, key: str, customer_no: int, amount_paise: int, balance_paise: int) -> list[Reply]:
    person = talk.state.customers[customer_no]
    book = talk.words_for(person).book
    blanks = (talk.state.shop.name, book.money(amount_paise), book.money(balance_paise))
    body = book.say(key, shop=blanks[0], amount=blanks[1], balance=blanks[2])
    template = Template(key.replace("-", "_"), book.lang, blanks)
    return [Reply(customer_no, body, Say(), "khata", template=template)]
