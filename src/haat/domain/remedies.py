"""Remedies for money of an order: back, to another order, to the khata, or written down.

Money that a gateway was asked to give back cannot be called back, so nothing else can become of it; money that came
over a silent rail is in the shop's bank until the shopkeeper sends it.
"""

from __future__ import annotations

from haat.domain import who
from haat.domain.commands import ResolveException
from haat.domain.events import KhataRepaid, RefundByHand
from haat.domain.khata import CREDIT_MAX_PAISE
from haat.domain.ledger import Account, Posting
from haat.domain.money_exception import ExceptionKind, MoneyException, Remedy
from haat.domain.noticing import capture_of, name_of
from haat.domain.order import Order, OrderState, Share
from haat.domain.outcome import GiveBack, Outcome
from haat.domain.paying import reference_of
from haat.domain.payment import MOVED, Asked, Captured, Payment, RailName
from haat.domain.refusals import Refusal, Why
from haat.domain.settling import Settled, held_now, kept, offered, pays_late, settle
from haat.domain.shares import RUPEE, agreed, split, to_pay_paise, whole
from haat.domain.shop import PayBy
from haat.domain.snapshot import ShopState
from haat.domain.taking_again import let_go, take_again
from haat.values.record import replace
from haat.values.time import Moment

NOT_POSSIBLE = Refusal(Why.REMEDY_NOT_POSSIBLE)
STILL_HERE = (OrderState.PLACED, OrderState.ACCEPTED, OrderState.PACKED)
"""States in which money may still be counted for an order."""


def remedies_of(exception: MoneyException, order: Order | None) -> tuple[Remedy, ...]:
    """What one tap may do about an open exception; none where it mends itself."""
    if not exception.open or exception.kind is ExceptionKind.DISPUTED:
        return ()
    if exception.kind is ExceptionKind.UNKNOWN_REFERENCE:
        return tuple(Remedy)
    if order is None or exception not in order.payment.exceptions:
        return (Remedy.ACCEPT,)
    if exception.kind is ExceptionKind.REFUND_FAILED:
        return (Remedy.REFUND, Remedy.TO_KHATA, Remedy.ACCEPT)
    capture = capture_of(exception, order.payment)
    if capture is None:
        return ()
    if capture.currency != "INR":
        return (Remedy.ACCEPT,)
    if _may_take_again(order, capture):
        return (Remedy.APPLY, Remedy.REFUND)
    return tuple(Remedy) if _free(order, capture) else ()


def resolve_of_order(
    command: ResolveException, exception: MoneyException, state: ShopState, moment: Moment
) -> Outcome | Refusal:
    """What becomes of money that came in for an order and is not simply its payment."""
    order = state.orders.get(exception.order_no or 0)
    if order is None:
        return who.NO_SUCH_ORDER
    if command.remedy not in remedies_of(exception, order):
        return NOT_POSSIBLE
    if exception.kind is ExceptionKind.REFUND_FAILED:
        return _refund_failed(command, exception, order, state, moment)
    capture = capture_of(exception, order.payment)
    if capture is not None and _may_take_again(order, capture):
        if command.remedy is Remedy.REFUND:
            return let_go(state, order, moment, command.by)
        return take_again(state, order, command.by, moment)
    if capture is None:
        return NOT_POSSIBLE
    match command.remedy:
        case Remedy.REFUND:
            return _back(command, order, capture, state, moment)
        case Remedy.APPLY if command.order_no in (None, order.order_no):
            return _counts_here(command, order, capture, state, moment)
        case Remedy.APPLY:
            return _counts_there(command, exception, order, capture, state, moment)
        case Remedy.TO_KHATA:
            left = capture.amount_paise - capture.refunded_paise
            repaid = khata_repaid(state, order.customer_no, command.by, left)
            if isinstance(repaid, Refusal):
                return repaid
            side = Posting(Account.KHATA, 0, order.customer_no)
            return _moved(command, order, capture, side, state, moment).onto(Outcome(events=(repaid,)))
        case Remedy.ACCEPT:
            side = Posting(Account.WRITTEN_DOWN, 0)
            return _moved(command, order, capture, side, state, moment).onto(Outcome())


def credit(
    state: ShopState, order: Order, amount_paise: int, exception_no: int, moment: Moment
) -> Settled | Refusal:
    """Count money that lies elsewhere for an order: a request that is paid at once; what is over goes back by hand."""
    if order.state not in STILL_HERE:
        return who.not_now(order)
    if kept(order) is not None:
        return Refusal(Why.ALREADY_PAID, numbers={"order": order.order_no})
    now = _paid_by(order, amount_paise)
    if isinstance(now, Refusal):
        return now
    reference = reference_of(state.shop, order.order_no, len(order.payment.requests) + 1)
    asked = Asked(reference, amount_paise, moment.now, rail=RailName.UPI)
    name = f"{MOVED}{exception_no}"
    capture = Captured(reference, name, amount_paise, remedy=Remedy.APPLY, at=moment.now)
    payment = replace(
        order.payment,
        requests=(*order.payment.requests, asked),
        captures=tuple(sorted((*order.payment.captures, capture), key=lambda c: c.key)),
    )
    return settle(state, order, replace(now, payment=payment), moment)


def khata_repaid(state: ShopState, customer_no: int, by: int, amount_paise: int) -> KhataRepaid | Refusal:
    customer = state.customers.get(customer_no)
    if customer is None:
        return who.NO_SUCH_CUSTOMER
    balance = customer.khata_balance_paise - amount_paise
    if balance < -CREDIT_MAX_PAISE:
        return Refusal(Why.TOO_MUCH, paise={"balance": customer.khata_balance_paise})
    return KhataRepaid(customer_no, by, amount_paise, balance)


def _free(order: Order, capture: Captured) -> bool:
    """May a person still decide about it? It waits for him, or it is to go back by his own hand and has not."""
    waiting = (capture.reference, name_of(capture)) in held_now(order, kept(order)).waiting
    silent = any(asked.silent for asked in order.payment.requests if asked.reference == capture.reference)
    return waiting or (silent and not capture.refunded_paise and not capture.moved_paise)


def _may_take_again(order: Order, capture: Captured) -> bool:
    """Is this the money that pays the cancelled order, while he may take it again?"""
    newest = order.payment.requests[-1]
    return offered(order) and capture.reference == newest.reference and pays_late(capture, newest)


def _with(order: Order, capture: Captured) -> Order:
    captures = tuple(capture if c.key == capture.key else c for c in order.payment.captures)
    return replace(order, payment=replace(order.payment, captures=captures))


def _back(
    command: ResolveException, order: Order, capture: Captured, state: ShopState, moment: Moment
) -> Outcome:
    now = _with(order, replace(capture, remedy=Remedy.REFUND))
    settled = settle(state, order, now, moment, by=command.by)
    if settled.events or not settled.order.payment.due_by_hand_paise:
        return settled.onto(Outcome())
    due = settled.order.payment.due_by_hand_paise
    return settled.onto(Outcome(events=(RefundByHand(order.order_no, order.customer_no, due),)))


def _moved(
    command: ResolveException,
    order: Order,
    capture: Captured,
    side: Posting,
    state: ShopState,
    moment: Moment,
) -> Settled:
    left = capture.amount_paise - capture.refunded_paise if capture.currency == "INR" else 0
    now = _with(order, replace(capture, remedy=command.remedy, moved_paise=left))
    return settle(state, order, now, moment, side, command.by)


def _counts_here(
    command: ResolveException, order: Order, capture: Captured, state: ShopState, moment: Moment
) -> Outcome | Refusal:
    """Another sum than was asked for pays all the same; what is missing is taken in cash at the door."""
    if order.state not in STILL_HERE:
        return who.not_now(order)
    if kept(order) is not None:
        return Refusal(Why.ALREADY_PAID, numbers={"order": order.order_no})
    now = _paid_by(order, capture.amount_paise)
    if isinstance(now, Refusal):
        return now
    now = _with(now, replace(capture, remedy=Remedy.APPLY))
    return settle(state, order, now, moment, by=command.by).onto(Outcome())


def _counts_there(
    command: ResolveException,
    exception: MoneyException,
    order: Order,
    capture: Captured,
    state: ShopState,
    moment: Moment,
) -> Outcome | Refusal:
    other = state.orders.get(command.order_no or 0)
    if other is None:
        return who.NO_SUCH_ORDER
    if capture.refunded_paise:
        return NOT_POSSIBLE
    credited = credit(state, other, capture.amount_paise, exception.exception_no, moment)
    if isinstance(credited, Refusal):
        return credited
    left = _moved(command, order, capture, Posting(Account.BETWEEN, 0), state, moment)
    there = credited.onto(Outcome())
    here = left.onto(Outcome())
    return replace(
        here,
        others=(credited.order,),
        events=(*here.events, *there.events),
        entries=(*here.entries, *there.entries),
        timers=(*here.timers, *there.timers),
    )


def _paid_by(order: Order, amount_paise: int) -> Order | Refusal:
    """The order with so much of it paid by UPI; cash takes the rest."""
    missing = to_pay_paise(order) - amount_paise
    if missing <= 0:
        return order if order.share_paise(PayBy.UPI) else whole(order, PayBy.UPI)
    if amount_paise % RUPEE:
        return NOT_POSSIBLE
    on_khata = order.share_paise(PayBy.KHATA) if order.share_paise(PayBy.UPI) else 0
    cash = order.total_paise - amount_paise - on_khata
    parts = (
        Share(PayBy.UPI, amount_paise),
        *((Share(PayBy.CASH, cash),) if cash else ()),
        *((Share(PayBy.KHATA, on_khata),) if on_khata else ()),
    )
    shares = agreed(parts, order.total_paise)
    return shares if isinstance(shares, Refusal) else split(order, shares)


def _refund_failed(
    command: ResolveException,
    exception: MoneyException,
    order: Order,
    state: ShopState,
    moment: Moment,
) -> Outcome | Refusal:
    """The gateway would not: ask it once more, or settle it by cash from the till or on the khata."""
    asked = next(asked for asked in order.payment.requests if asked.reference == exception.reference)
    due = order.payment.refused_under(asked)
    if not due:
        return NOT_POSSIBLE
    now = replace(order, payment=_seen_to(order.payment, asked))
    if command.remedy is Remedy.REFUND:
        tries = sum(f.reference == asked.reference for f in order.payment.refund_failures)
        again = f"r-{state.shop.shop_id}-{order.order_no}-{exception.exception_no}.{tries}"
        key = f"{again};total={asked.asked_back_paise}"
        return Outcome(order=now, tasks=(GiveBack(order.order_no, asked.reference, due, key, asked.rail),))
    outcome, side = Outcome(), Posting(Account.CASH, 0)
    if command.remedy is Remedy.TO_KHATA:
        repaid = khata_repaid(state, order.customer_no, command.by, due)
        if isinstance(repaid, Refusal):
            return repaid
        outcome, side = Outcome(events=(repaid,)), Posting(Account.KHATA, 0, order.customer_no)
    now = replace(now, payment=_moved_under(now.payment, asked, due))
    return settle(state, order, now, moment, side, command.by).onto(outcome)


def _seen_to(payment: Payment, asked: Asked) -> Payment:
    failures = tuple(
        replace(failure, seen_to=True) if failure.reference == asked.reference else failure
        for failure in payment.refund_failures
    )
    return replace(payment, refund_failures=failures)


def _moved_under(payment: Payment, asked: Asked, due_paise: int) -> Payment:
    """The payment with what was due under a request moved elsewhere, and asked of the gateway no more."""
    left = due_paise
    captures: list[Captured] = []
    for capture in payment.captures:
        part = 0
        if capture.reference == asked.reference and capture.currency == "INR":
            part = min(left, capture.amount_paise - capture.refunded_paise - capture.moved_paise)
            left -= part
        captures.append(replace(capture, moved_paise=capture.moved_paise + part))
    requests = tuple(
        replace(a, asked_back_paise=a.asked_back_paise - due_paise) if a == asked else a
        for a in payment.requests
    )
    return replace(payment, captures=tuple(captures), requests=requests)
