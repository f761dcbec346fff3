"""Settling: what becomes of the money that came in for an order. One function decides it, whatever happened.

Every capture is looked at anew whenever its order changes, and what should be with the customer again is
derived from what is known now, never from the order in which news came. So facts may come late, twice or
shuffled and end the same. Money is always in one of four places:

    captured = applied to the order + unapplied (a person must look) + refund due + refunded

Rules: docs/rules/payments.md.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from haat.domain.events import Event, RefundMade, RefundOwed
from haat.domain.ledger import Account, Entry, Posting
from haat.domain.order import LineState, Order, OrderState
from haat.domain.outcome import ClearTimers, GiveBack, SetTimer, TimerKind
from haat.domain.payment import Asked, Captured, Payment, PaymentState
from haat.domain.shop import PayBy, Shop
from haat.values.time import Moment

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
    paid_under = kept(now)
    requests, tasks = _asked_back(shop, now, paid_under)
    payment = _restated(now, paid_under, requests)
    if paid_under is not None and payment.paid_at is None:
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


def kept(order: Order) -> Asked | None:
    """The request this order is paid under: the first by reference that is paid and fits; None if unpaid.

    To fit, money must have come as it was asked for, cover the total, and not be back with her. A payment for
    goods that were already handed over against cash or khata fits no more.
    """
    if order.state in DEAD or (order.state is OrderState.DELIVERED and order.pay_by is not PayBy.UPI):
        return None
    fitting = [asked for asked in order.payment.requests if _fits(order, asked)]
    return min(fitting, key=lambda asked: asked.reference, default=None)


def held_paise(payment: Payment, asked: Asked) -> int:
    """What came in under a request and neither is nor is about to be with her again."""
    came_in = sum(capture.amount_paise for capture in payment.captured_under(asked.reference))
    return came_in - max(asked.asked_back_paise, payment.refunded_under(asked.reference))


def covered_paise(order: Order, asked: Asked) -> int:
    """What of the money held under a request may serve the order: all but wrong amounts that wait for a person."""
    waiting = sum(c.amount_paise - c.refunded_paise for c in _waiting(order, asked))
    return held_paise(order.payment, asked) - waiting


def swap_pending(order: Order) -> bool:
    return any(line.state is LineState.SWAP_OFFERED for line in order.lines)


def _fits(order: Order, asked: Asked) -> bool:
    if asked.amount_paise < order.total_paise or not _as_asked(order.payment, asked):
        return False
    return covered_paise(order, asked) > 0


def _as_asked(payment: Payment, asked: Asked) -> list[Captured]:
    captures = payment.captured_under(asked.reference)
    return [capture for capture in captures if capture.amount_paise == asked.amount_paise]


def _waiting(order: Order, asked: Asked) -> list[Captured]:
    """Wrong amounts that wait for a person: under the newest request, until the order closes."""
    if not order.open or asked.reference != order.payment.requests[-1].reference:
        return []
    captures = order.payment.captured_under(asked.reference)
    return [capture for capture in captures if capture.amount_paise != asked.amount_paise]


def _should_be_back(order: Order, asked: Asked, paid_under: Asked | None) -> int:
    """How much of what came in under a request belongs with the customer again, as things stand now."""
    came_in = sum(capture.amount_paise for capture in order.payment.captured_under(asked.reference))
    waits = sum(capture.amount_paise for capture in _waiting(order, asked))
    if paid_under is None or paid_under.reference != asked.reference:
        return came_in - waits
    # An unanswered swap may still cost what is over; it is held till she has answered.
    stays = asked.amount_paise if swap_pending(order) else order.total_paise
    return came_in - waits - stays


def _asked_back(
    shop: Shop, order: Order, paid_under: Asked | None
) -> tuple[tuple[Asked, ...], list[GiveBack]]:
    """Every request with what is asked back under it, and the refunds to ask for; each has its own lasting key."""
    requests: list[Asked] = []
    tasks: list[GiveBack] = []
    asked_so_far = sum(asked.asked_back_paise for asked in order.payment.requests)
    for asked in order.payment.requests:
        target = max(_should_be_back(order, asked, paid_under), asked.asked_back_paise)
        back = max(asked.asked_back_paise, order.payment.refunded_under(asked.reference))
        asked_so_far += target - asked.asked_back_paise
        if target > back:
            key = f"r-{shop.shop_id}-{order.order_no}-{asked_so_far};total={target}"
            tasks.append(GiveBack(order.order_no, asked.reference, target - back, key))
        requests.append(replace(asked, asked_back_paise=target))
    return tuple(requests), tasks


def _restated(order: Order, paid_under: Asked | None, requests: tuple[Asked, ...]) -> Payment:
    """The payment with everything that follows from its captures and attempts filled in."""
    payment = replace(order.payment, requests=requests)
    rupees = [c for asked in requests for c in payment.captured_under(asked.reference)]
    held = sum(held_paise(payment, asked) for asked in requests)
    applied = _applied(replace(order, payment=payment), paid_under)
    newest = requests[-1] if requests else None
    shown = paid_under or newest
    named = [c for c in rupees if paid_under is None or c.reference == paid_under.reference]
    labels = sorted(named, key=lambda c: (c.refunded_paise == c.amount_paise, c.key))
    payment = replace(
        payment,
        reference=shown.reference if shown else None,
        asked_paise=shown.amount_paise if shown else 0,
        captured_paise=sum(c.amount_paise for c in rupees),
        unapplied_paise=held - applied,
        refund_asked_paise=sum(asked.asked_back_paise for asked in requests),
        refunded_paise=sum(c.refunded_paise for c in rupees),
        transaction_id=(labels[0].transaction_id or None) if labels else None,
        attempts=len(requests) + len(payment.failed),
    )
    return replace(payment, state=_state(order, payment, applied))


def _applied(order: Order, paid_under: Asked | None) -> int:
    """What of the money that came in is this order's: the total once it is billed, else all that stays for it."""
    if order.state in BILLED and order.pay_by is PayBy.UPI:
        return order.total_paise
    if paid_under is None:
        return 0
    if not swap_pending(order):
        return order.total_paise
    asked = next(asked for asked in order.payment.requests if asked.reference == paid_under.reference)
    return min(covered_paise(order, asked), asked.amount_paise)


def _state(order: Order, payment: Payment, applied_paise: int) -> PaymentState:
    if applied_paise > 0:
        return PaymentState.PAID
    newest = payment.requests[-1] if payment.requests else None
    if newest is None:
        return PaymentState.NOT_ASKED
    back = payment.refund_due_paise + payment.refunded_paise
    of_newest = max(newest.asked_back_paise, payment.refunded_under(newest.reference))
    if back and (not order.open or of_newest):
        return PaymentState.REFUND_DUE if payment.refund_due_paise else PaymentState.REFUNDED
    known = {*payment.failed, *(c.transaction_id or c.reference for c in payment.captures)}
    return PaymentState.PENDING if set(payment.pending) - known else PaymentState.ASKED


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
