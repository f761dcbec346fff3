"""Settling: what becomes of the money that came in for an order. One function decides it, whatever happened.

Every capture is looked at anew whenever its order changes, and what should be with the customer again is
derived from what is known now, never from the order in which news came. So facts may come late, twice or
shuffled and end the same. Money is always in one of four places:

    captured = applied to the order + unapplied (a person must look) + refund due + refunded

Rules: docs/rules/payments.md.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta

from haat.domain.events import Event, RefundMade, RefundOwed
from haat.domain.ledger import Account, Entry, Posting
from haat.domain.order import LineState, Order, OrderState
from haat.domain.outcome import ClearTimers, GiveBack, SetTimer, TimerKind
from haat.domain.payment import Captured, Payment, PaymentState
from haat.domain.shop import PayBy, Shop
from haat.values.time import Moment

INR = "INR"
DEAD = (OrderState.REJECTED, OrderState.CANCELLED, OrderState.RETURNED)
"""States in which nothing is sold: all money goes back."""
BILLED = (OrderState.OUT, OrderState.DELIVERED)


@dataclass(frozen=True, slots=True)
class Settled:
    """An order whose payment is worked out, and what follows from the difference to before."""

    order: Order
    events: tuple[Event, ...] = ()
    entries: tuple[Entry, ...] = ()
    timers: tuple[SetTimer | ClearTimers, ...] = ()
    tasks: tuple[GiveBack, ...] = ()


def settle(shop: Shop, was: Order, now: Order, moment: Moment) -> Settled:
    """Work out ``now.payment`` from its captures; ``was`` is the order as it was booked last."""
    if not now.payment.captures:
        return Settled(replace(now, payment=_restated(now, None, now.payment.captures)))
    paid_with = kept(now)
    captures, tasks = _asked_back(shop, now, paid_with)
    payment = _restated(now, paid_with, captures)
    if paid_with is not None and payment.paid_at is None:
        payment = replace(payment, paid_at=moment.now)
    events: list[Event] = []
    timers: list[SetTimer | ClearTimers] = []
    if payment.refund_asked_paise > was.payment.refund_asked_paise:
        payment = replace(payment, refund_asked_at=moment.now)
    if tasks:
        events.append(RefundOwed(now.order_no, sum(task.amount_paise for task in tasks)))
        due = moment.now + timedelta(seconds=shop.clocks.payment_check_s)
        timers.append(SetTimer(now.order_no, TimerKind.CHECK_REFUND, due))
    if payment.refunded_paise > was.payment.refunded_paise:
        events.append(RefundMade(now.order_no, payment.refunded_paise - was.payment.refunded_paise))
        if payment.refund_due_paise == 0:
            timers.append(ClearTimers(now.order_no, (TimerKind.CHECK_REFUND,)))
    entries = _entries(now, was.payment, payment, moment)
    return Settled(replace(now, payment=payment), tuple(events), entries, tuple(timers), tuple(tasks))


def kept(order: Order) -> Captured | None:
    """The capture this order is paid with: the first by reference and id of those that fit it; None if unpaid.

    To fit, it must be what was asked under its reference, cover the total, and not be given back. A capture for
    goods that were already handed over against cash or khata fits no more.
    """
    if order.state in DEAD or (order.state is OrderState.DELIVERED and order.pay_by is not PayBy.UPI):
        return None
    fitting = [c for c in order.payment.captures if as_asked(order.payment, c) and _covers(order, c)]
    return min(fitting, key=lambda c: c.key, default=None)


def as_asked(payment: Payment, capture: Captured) -> bool:
    """Is this the amount and currency that were asked for under its reference?"""
    if capture.currency != INR:
        return False
    return any(
        asked.reference == capture.reference and asked.amount_paise == capture.amount_paise
        for asked in payment.requests
    )


def swap_pending(order: Order) -> bool:
    return any(line.state is LineState.SWAP_OFFERED for line in order.lines)


def _covers(order: Order, capture: Captured) -> bool:
    return capture.back_paise < capture.amount_paise and capture.amount_paise >= order.total_paise


def _should_be_back(order: Order, capture: Captured, paid_with: Captured | None) -> int:
    """How much of a capture belongs with the customer again, as things stand now."""
    if paid_with is not None and capture.key == paid_with.key:
        # An unanswered swap may still cost what is over; it is held till she has answered.
        return 0 if swap_pending(order) else capture.amount_paise - order.total_paise
    if as_asked(order.payment, capture):
        return capture.amount_paise
    newest = order.payment.requests[-1].reference if order.payment.requests else None
    waits_for_a_person = order.open and capture.reference == newest
    return 0 if waits_for_a_person else capture.amount_paise


def _asked_back(
    shop: Shop, order: Order, paid_with: Captured | None
) -> tuple[tuple[Captured, ...], list[GiveBack]]:
    """Every capture with what is asked back of it, and the refunds to ask for; each has its own lasting key."""
    captures: list[Captured] = []
    tasks: list[GiveBack] = []
    asked_so_far = sum(c.asked_back_paise for c in order.payment.captures)
    for capture in order.payment.captures:
        target = 0 if capture.currency != INR else _should_be_back(order, capture, paid_with)
        more = max(target - capture.asked_back_paise, 0)
        asked_so_far += more
        if target > capture.back_paise:
            key = f"r-{shop.shop_id}-{order.order_no}-{asked_so_far}"
            amount = target - capture.back_paise
            tasks.append(GiveBack(order.order_no, capture.reference, amount, key))
        captures.append(replace(capture, asked_back_paise=capture.asked_back_paise + more))
    return tuple(captures), tasks


def _restated(order: Order, paid_with: Captured | None, captures: tuple[Captured, ...]) -> Payment:
    """The payment with everything that follows from its captures and attempts filled in."""
    rupees = [c for c in captures if c.currency == INR]
    came_in = sum(c.amount_paise for c in rupees)
    back = sum(c.back_paise for c in rupees)
    if order.state in BILLED and order.pay_by is PayBy.UPI:
        applied = order.total_paise
    elif paid_with is not None:
        applied = paid_with.amount_paise - next(
            c.asked_back_paise for c in captures if c.key == paid_with.key
        )
    else:
        applied = 0
    payment = order.payment
    named = paid_with or (rupees[0] if rupees else None)
    newest = payment.requests[-1] if payment.requests else None
    shown = next((r for r in payment.requests if paid_with and r.reference == paid_with.reference), newest)
    return replace(
        payment,
        state=_state(order, applied, captures),
        reference=shown.reference if shown else None,
        asked_paise=shown.amount_paise if shown else 0,
        captured_paise=came_in,
        unapplied_paise=came_in - back - applied,
        refund_asked_paise=sum(c.asked_back_paise for c in rupees),
        refunded_paise=sum(c.refunded_paise for c in rupees),
        transaction_id=(named.transaction_id or None) if named else None,
        attempts=len(payment.requests) + len(payment.failed),
        captures=captures,
    )


def _state(order: Order, applied_paise: int, captures: Iterable[Captured]) -> PaymentState:
    payment = order.payment
    if applied_paise > 0:
        return PaymentState.PAID
    given_back = [c for c in captures if c.currency == INR and c.back_paise > 0]
    newest = payment.requests[-1].reference if payment.requests else None
    if given_back and (not order.open or any(c.reference == newest for c in given_back)):
        owed = any(c.refunded_paise < c.asked_back_paise for c in given_back)
        return PaymentState.REFUND_DUE if owed else PaymentState.REFUNDED
    if newest is None:
        return PaymentState.NOT_ASKED
    settled = {*payment.failed, *(c.transaction_id or c.reference for c in captures)}
    return PaymentState.PENDING if set(payment.pending) - settled else PaymentState.ASKED


def _entries(order: Order, old: Payment, new: Payment, moment: Moment) -> tuple[Entry, ...]:
    """Book the difference between two statements of one payment."""
    party = order.customer_no
    came_in = new.captured_paise - old.captured_paise
    unapplied = new.unapplied_paise - old.unapplied_paise
    refunded = new.refunded_paise - old.refunded_paise
    owed = new.refund_due_paise - old.refund_due_paise + refunded
    applied = came_in - unapplied - owed
    postings = tuple(
        posting
        for posting in (
            Posting(Account.GATEWAY, came_in),
            Posting(Account.ADVANCE, -applied, party),
            Posting(Account.UNAPPLIED, -unapplied),
            Posting(Account.REFUND_DUE, -owed, party),
        )
        if posting.amount_paise
    )
    entries: list[Entry] = []
    if postings:
        kind = "payment" if came_in else "refund_owed"
        entries.append(Entry(kind, moment.now, postings, order.order_no))
    if refunded:
        sides = (Posting(Account.REFUND_DUE, refunded, party), Posting(Account.GATEWAY, -refunded))
        entries.append(Entry("refund_made", moment.now, sides, order.order_no))
    return tuple(entries)
