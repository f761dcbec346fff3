"""Taking again: an order that was cancelled, whose money came all the same while its goods are still there.

Where the shop wants it so (``Shop.late_money_s``), such money waits that long for the shopkeeper before it goes back. He
takes the order again as it was, at the prices that were promised, or lets the time pass. The customer reads one word,
whichever it is, and may cancel again. Rules: docs/rules/payments.md.
"""

from __future__ import annotations

from datetime import timedelta

from haat.domain import stock
from haat.domain.catalogue import Listing
from haat.domain.events import LateMoney, OrderTakenAgain
from haat.domain.order import LineState, Order, OrderState
from haat.domain.outcome import ClearTimers, Outcome, SetTimer, TimerKind
from haat.domain.payment import Offer, PaymentFact
from haat.domain.refusals import Refusal, Why
from haat.domain.settling import offered, pays_late, settle, swap_pending
from haat.domain.shop import PayBy
from haat.domain.snapshot import ShopState
from haat.values.record import replace
from haat.values.time import Moment


def offer(
    state: ShopState, was: Order, now: Order, fact: PaymentFact, moment: Moment
) -> tuple[Order, Outcome]:
    """The order with its offer, if news of a payment opens one, and what follows from that.

    One for an order, at the first money that pays it late; the shop sells at this hour, and all goods are there.
    """
    wait_s, newest = state.shop.late_money_s, now.payment.requests[-1]
    fits = any(pays_late(c, newest) for c in now.payment.captured_under(newest.reference))
    first = len(now.payment.captures) > len(was.payment.captures)
    if now.state is not OrderState.CANCELLED or now.payment.offer is not Offer.NONE or not (first and fits):
        return now, Outcome()
    if (
        not wait_s
        or not now.share_paise(PayBy.UPI)
        or not state.shop.open_at(moment.now)
        or swap_pending(now)
    ):
        return now, Outcome()
    if fact.reference != newest.reference or goods(state, now) is None:
        return now, Outcome()
    ends = moment.now + timedelta(seconds=wait_s)
    return (
        replace(now, payment=replace(now.payment, offer=Offer.OPEN)),
        Outcome(
            events=(LateMoney(now.order_no, fact.amount_paise, ends),),
            timers=(SetTimer(now.order_no, TimerKind.OFFER_ENDS, ends),),
        ),
    )


def goods(state: ShopState, order: Order) -> tuple[Listing, ...] | None:
    """The listings with this order's goods off the shelf again; None where one is not to be had any more."""
    shelf = state.catalogue
    for line in order.lines:
        if line.state is LineState.REMOVED:
            continue
        item = shelf.get(line.listing_no)
        if item is None or not item.available or item.counter_only:
            return None
        if item.stock is not None:
            if item.stock < line.quantity.amount:
                return None
            shelf = shelf.replaced(stock.take(item, line.quantity))
    changed = {line.listing_no for line in order.lines if line.state is not LineState.REMOVED}
    return tuple(
        shelf.listings[number] for number in sorted(changed) if shelf.listings[number].stock is not None
    )


def take_again(state: ShopState, order: Order, by: int, moment: Moment) -> Outcome | Refusal:
    """The shopkeeper's yes: accepted as it was, paid by the money that waited; what is over goes back."""
    taken = goods(state, order) if offered(order) else None
    if taken is None:
        return Refusal(Why.REMEDY_NOT_POSSIBLE)
    now = replace(
        order,
        state=OrderState.ACCEPTED,
        accepted_at=moment.now,
        closed_at=None,
        closed_why="",
        payment=replace(order.payment, offer=Offer.OVER),
    )
    settled = settle(state, order, now, moment, by=by)
    return settled.onto(
        Outcome(
            events=(OrderTakenAgain(order.order_no, by),),
            listings=taken,
            timers=(ClearTimers(order.order_no, (TimerKind.OFFER_ENDS,)),),
        )
    )


def let_go(state: ShopState, order: Order, moment: Moment, by: int = 0) -> Outcome:
    """His no, or the end of the time: the money goes back."""
    if order.payment.offer is not Offer.OPEN:
        return Outcome()
    now = replace(order, payment=replace(order.payment, offer=Offer.OVER))
    timers = (ClearTimers(order.order_no, (TimerKind.OFFER_ENDS,)),)
    return settle(state, order, now, moment, by=by).onto(Outcome(timers=timers))
