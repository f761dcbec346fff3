"""Telling what changed in an order: a line out, a swap offered and answered, another way to pay."""

from __future__ import annotations

from haat.chat.notices import keepers, pack_it
from haat.chat.replies import Buttons, Choice, Reply, Say
from haat.chat.talk import Talk
from haat.chat.tellers import line_of, number_of, order_of, tells, to_customer
from haat.domain import events as e
from haat.domain.payment import PaymentState
from haat.domain.shop import PayBy
from haat.values.money import priced
from haat.values.time import Moment


@tells(e.LineTakenOut)
def _line_out(talk: Talk, event: e.LineTakenOut, moment: Moment) -> list[Reply]:
    order, _, words = order_of(talk, event.order_no)
    what = words.title(line_of(order, event.line_no))
    total = words.book.money(event.total_paise)
    body = words.book.say("order-line-out", what=what, order=number_of(order), total=total)
    return [to_customer(order, body, "line_out")]


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
