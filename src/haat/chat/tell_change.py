"""Telling what changed in an order: a line out, a swap offered and answered, another way to pay."""

from __future__ import annotations

from haat.chat.notices import keepers, money_notice, new_order, pack_it
from haat.chat.replies import Buttons, Choice, Reply, Say
from haat.chat.talk import Talk
from haat.chat.tellers import line_of, number_of, order_of, tells, to_customer, with_buttons
from haat.chat.texts import Wording
from haat.domain import events as e
from haat.domain.order import Order, OrderState
from haat.domain.payment import PaymentState
from haat.domain.shop import PayBy
from haat.values.money import priced
from haat.values.time import Moment

NAMED_MAX = 12
"""Goods of an addition that one message names."""


@tells(e.LineTakenOut)
def _line_out(talk: Talk, event: e.LineTakenOut, moment: Moment) -> list[Reply]:
    order, _, words = order_of(talk, event.order_no)
    what = words.title(line_of(order, event.line_no))
    total = words.book.money(event.total_paise)
    body = words.book.say("order-line-out", what=what, order=number_of(order), total=total)
    return [to_customer(order, body, "line_out")]


def _what(words: Wording, order: Order, added: tuple[e.Added, ...]) -> str:
    """The goods of an addition, each with its amount."""
    named = [words.with_amount(line_of(order, one.line_no), one.quantity) for one in added[:NAMED_MAX]]
    whole = words.book.joined(named)
    return f"{whole} …" if len(added) > NAMED_MAX else whole


@tells(e.LinesAdded)
def _added(talk: Talk, event: e.LinesAdded, moment: Moment) -> list[Reply]:
    """One word to her; to the shopkeeper the whole order anew where he has yet to answer it, else what to pack."""
    order, customer, words = order_of(talk, event.order_no)
    blanks = {"order": number_of(order), "what": _what(words, order, event.added)}
    body = words.book.say("order-added", **blanks, total=words.book.money(event.total_paise))
    if order.shares:
        body += f"\n{words.pays(order)}"
    told = [to_customer(order, body, "added")]
    for keeper in keepers(talk):
        mine = talk.words_for(keeper)
        if event.by == order.customer_no:
            what, name = _what(mine, order, event.added), mine.person(customer)
            head = mine.book.say("shop-added", order=number_of(order), name=name, what=what)
            told.append(new_order(talk, order, keeper, head))
        elif not order.share_paise(PayBy.UPI) or order.payment.state is PaymentState.PAID:
            told.append(pack_it(talk, order, keeper))
    return told


@tells(e.AdditionAsked)
def _addition_asked(talk: Talk, event: e.AdditionAsked, moment: Moment) -> list[Reply]:
    order, customer, words = order_of(talk, event.order_no)
    number, shop = number_of(order), talk.state.shop.name
    what = _what(words, order, event.added)
    body = words.book.say("order-add-asked", shop=shop, order=number, what=what)
    told = [to_customer(order, body, "asked")]
    last = max(line.line_no for line in order.asked)
    everything = tuple(e.Added(line.line_no, line.quantity) for line in order.asked)
    for keeper in keepers(talk):
        mine = talk.words_for(keeper)
        blanks = {"order": number, "name": mine.person(customer), "what": _what(mine, order, everything)}
        body = mine.book.say("shop-add-ask", **blanks, total=mine.book.money(event.total_paise))
        choices = (
            Choice(f"add:{number}:{last}:y", mine.book.say("button-yes")),
            Choice(f"add:{number}:{last}:n", mine.book.say("button-no")),
        )
        form = with_buttons(body, choices, mine.book.say("menu-choose"))
        notice = money_notice(mine, body)
        told.append(Reply(keeper.customer_no, body, form, "add_asked", order.order_no, template=notice))
    return told


@tells(e.AdditionDeclined)
def _addition_declined(talk: Talk, event: e.AdditionDeclined, moment: Moment) -> list[Reply]:
    order, _, words = order_of(talk, event.order_no)
    blanks = {"order": number_of(order), "what": _what(words, order, event.added)}
    total = words.book.money(event.total_paise)
    body = words.book.say("order-add-no", shop=talk.state.shop.name, total=total, **blanks)
    return [to_customer(order, body, "add_declined")]


@tells(e.LineChanged)
def _less(talk: Talk, event: e.LineChanged, moment: Moment) -> list[Reply]:
    order, customer, words = order_of(talk, event.order_no)
    line, number = line_of(order, event.line_no), number_of(order)
    what = words.with_amount(line, event.less)
    total = words.book.money(event.total_paise)
    told = [to_customer(order, words.book.say("order-less", order=number, what=what, total=total), "less")]
    for keeper in keepers(talk):
        mine = talk.words_for(keeper)
        what, name = mine.with_amount(line, event.less), mine.person(customer)
        head = mine.book.say("shop-less", order=number, name=name, what=what)
        if order.state is OrderState.PLACED:
            told.append(new_order(talk, order, keeper, head))
        elif event.by == order.customer_no:
            notice = money_notice(mine, head)
            told.append(Reply(keeper.customer_no, head, Say(), "less", order.order_no, template=notice))
    return told


@tells(e.SwapOffered)
def _swap(talk: Talk, event: e.SwapOffered, moment: Moment) -> list[Reply]:
    order, _, words = order_of(talk, event.order_no)
    line, offered = line_of(order, event.line_no), talk.state.catalogue.listings[event.listing_no]
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
    return [to_customer(order, body, "swap", Buttons(choices))]


@tells(e.SwapAnswered)
def _swap_answered(talk: Talk, event: e.SwapAnswered, moment: Moment) -> list[Reply]:
    order, customer, words = order_of(talk, event.order_no)
    line = line_of(order, event.line_no)
    told = [
        to_customer(
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
            "order": number_of(order),
            "total": mine.book.money(event.total_paise),
        }
        if event.yes:
            blanks["offer"] = mine.title(line)
        body = mine.book.say("shop-swap-yes" if event.yes else "shop-swap-no", **blanks)
        told.append(Reply(keeper.customer_no, body, Say(), "swap_answered", order.order_no))
    return told


@tells(e.PayByChanged)
def _pay_changed(talk: Talk, event: e.PayByChanged, moment: Moment) -> list[Reply]:
    order, _, words = order_of(talk, event.order_no)
    if event.pay_by is PayBy.UPI and order.payment.state is PaymentState.ASKED:
        return []  # the payment request that follows says it
    blanks = {
        "order": number_of(order),
        "pay": words.pays(order),
        "total": words.book.money(order.total_paise),
    }
    told = [to_customer(order, words.book.say("pay-changed", **blanks), "pay_changed")]
    if order.accepted_at is not None:
        told += [pack_it(talk, order, keeper) for keeper in keepers(talk)]
    return told
