"""Settling: what becomes of the money that came in for an order. One function decides it, whatever happened.

Every capture is looked at anew whenever its order changes, and what should be with the customer again is
derived from what is known now, never from the order in which news came. So facts may come late, twice or
shuffled and end the same. Money is always in one of five places:

    captured = applied to the order + unapplied (a person must look) + refund due + refunded + moved by a person

Rules: docs/rules/payments.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from haat.domain.booking import booked
from haat.domain.events import Event, RefundByHand, RefundMade, RefundOwed
from haat.domain.ledger import Entry, Posting
from haat.domain.money_exception import MoneyException, Remedy
from haat.domain.noticing import Held, name_of, notice
from haat.domain.order import LineState, Order, OrderState
from haat.domain.outcome import ClearTimers, GiveBack, Outcome, SetTimer, TimerKind
from haat.domain.payment import Asked, Captured, Offer, Payment, PaymentState
from haat.domain.shares import to_pay_paise
from haat.domain.shop import Counters, PayBy, Shop
from haat.domain.snapshot import ShopState
from haat.values.record import replace
from haat.values.time import Moment

DEAD = (OrderState.REJECTED, OrderState.CANCELLED, OrderState.RETURNED)
"""States in which nothing is sold: all money goes back."""
BILLED = (OrderState.OUT, OrderState.DELIVERED)


@dataclass(frozen=True, slots=True)
class Settled:
    """An order whose payment is worked out, and what follows from the difference to before."""

    order: Order
    counters: Counters
    events: tuple[Event, ...] = ()
    entries: tuple[Entry, ...] = ()
    timers: tuple[SetTimer | ClearTimers, ...] = ()
    tasks: tuple[GiveBack, ...] = ()
    exceptions: tuple[MoneyException, ...] = ()

    def onto(self, outcome: Outcome) -> Outcome:
        """The rest of a decision with this after it."""
        counters = outcome.counters
        if self.exceptions:
            counters = replace(counters or self.counters, exception_no=self.counters.exception_no)
        return replace(
            outcome,
            order=self.order,
            counters=counters,
            events=(*outcome.events, *self.events),
            entries=(*outcome.entries, *self.entries),
            timers=(*outcome.timers, *self.timers),
            tasks=(*outcome.tasks, *self.tasks),
            exceptions=(*outcome.exceptions, *self.exceptions),
        )


def settle(
    state: ShopState, was: Order, now: Order, moment: Moment, moved_to: Posting | None = None, by: int = 0
) -> Settled:
    """Work out ``now.payment`` from its captures; ``was`` is the order as it was booked last.

    ``moved_to`` is the other side of money that leaves the order by a remedy, decided ``by`` somebody.
    """
    paid_under = kept(now)
    requests, tasks = _asked_back(state.shop, now, paid_under)
    payment = _restated(now, paid_under, requests)
    if paid_under is not None and payment.paid_at is None:
        payment = replace(payment, paid_at=moment.now)
    if payment.refund_asked_paise > was.payment.refund_asked_paise:
        payment = replace(payment, refund_asked_at=moment.now)
    order = replace(now, payment=payment)
    events, timers = _refund_news(state.shop, was, order, tasks, moment)
    noticed = notice(state.counters, order, paid_under, held_now(order, paid_under), moment, by)
    return Settled(
        replace(order, payment=replace(payment, exceptions=noticed.all)),
        noticed.counters,
        (*events, *noticed.events),
        booked(order, was.payment, payment, moment, moved_to),
        timers,
        tasks,
        noticed.changed,
    )


def kept(order: Order) -> Asked | None:
    """The request this order is paid under: the first by reference that is paid and fits; None if unpaid.

    To fit, money must have come as it was asked for (or a person said that it counts), cover what is to be paid by
    UPI, and not be back with her. A payment for goods that were already handed over against cash or khata fits no
    more.
    """
    if order.state in DEAD or (order.state is OrderState.DELIVERED and not order.share_paise(PayBy.UPI)):
        return None
    fitting = [asked for asked in order.payment.requests if _fits(order, asked)]
    return min(fitting, key=lambda asked: asked.reference, default=None)


def held_paise(payment: Payment, asked: Asked) -> int:
    """What came in under a request and neither is nor is about to be elsewhere again."""
    came_in = sum(capture.amount_paise for capture in payment.captured_under(asked.reference))
    gone = payment.moved_under(asked.reference)
    return came_in - gone - max(asked.asked_back_paise, payment.refunded_under(asked.reference))


def covered_paise(order: Order, asked: Asked) -> int:
    """What of the money held under a request may serve the order: all but wrong amounts that wait for a person.

    What the shopkeeper is to send back himself is still the shop's to use, but for sums he decided to send.
    """
    waiting = sum(c.amount_paise - c.refunded_paise for c in _waiting(order, asked))
    if not asked.silent:
        return held_paise(order.payment, asked) - waiting
    captures = order.payment.captured_under(asked.reference)
    refunded = order.payment.refunded_under(asked.reference)
    to_send = sum(c.amount_paise for c in captures if c.remedy is Remedy.REFUND)
    here = sum(c.amount_paise - c.moved_paise for c in captures) - max(refunded, to_send)
    return here - waiting


def worth_paise(order: Order, asked: Asked) -> int:
    """What a request may pay: as it was asked for, or what a person lets count for it."""
    return max((c.amount_paise for c in _counting(order.payment, asked)), default=0)


def held_now(order: Order, paid_under: Asked | None) -> Held:
    """What came in and is neither applied nor gone, as the list of exceptions looks at it."""
    waiting: set[tuple[str, str]] = set()
    going: dict[str, int] = {}
    for asked in order.payment.requests:
        here = [c for c in _waiting(order, asked) if c.refunded_paise < c.amount_paise]
        waiting.update((c.reference, name_of(c)) for c in here)
        waits = sum(c.amount_paise - c.refunded_paise for c in here)
        came_in = sum(c.amount_paise for c in order.payment.captured_under(asked.reference))
        gone = order.payment.moved_under(asked.reference) + order.payment.refunded_under(asked.reference)
        pays = paid_under is not None and paid_under.reference == asked.reference
        going[asked.reference] = came_in - gone - waits - (_stays(order, asked) if pays else 0)
    return Held(frozenset(waiting), going)


def offered(order: Order) -> bool:
    """May the shopkeeper take this cancelled order again?"""
    return order.state is OrderState.CANCELLED and order.payment.offer is Offer.OPEN


def pays_late(capture: Captured, asked: Asked) -> bool:
    """Just what was asked for, still here, and nobody has decided about it."""
    untouched = not capture.refunded_paise and not capture.moved_paise and capture.remedy is None
    return capture.after_close and untouched and capture.amount_paise == asked.amount_paise


def swap_pending(order: Order) -> bool:
    return any(line.state is LineState.SWAP_OFFERED for line in order.lines)


def _fits(order: Order, asked: Asked) -> bool:
    return worth_paise(order, asked) >= to_pay_paise(order) and covered_paise(order, asked) > 0


def _counting(payment: Payment, asked: Asked) -> list[Captured]:
    """Captures as they were asked for, and those a person applied to this order.

    One that a person moved away counts no more. What only settles a refused refund by other means, is taken off a
    request's captures in their order, as a refund is: the request still pays what is left of it.
    """
    return [
        capture
        for capture in payment.captured_under(asked.reference)
        if (not capture.moved_paise or capture.remedy is None)
        and (capture.amount_paise == asked.amount_paise or capture.remedy is Remedy.APPLY)
    ]


def _waiting(order: Order, asked: Asked) -> list[Captured]:
    """What waits for a person under the newest request: wrong amounts until the order closes; money that came late,
    while he may take the order again."""
    if offered(order) and asked.reference == order.payment.requests[-1].reference:
        return [c for c in order.payment.captured_under(asked.reference) if pays_late(c, asked)]
    if not order.open or asked.reference != order.payment.requests[-1].reference:
        return []
    captures = order.payment.captured_under(asked.reference)
    return [c for c in captures if c.amount_paise != asked.amount_paise and c.remedy is None]


def _stays(order: Order, asked: Asked) -> int:
    """What the request that pays keeps. An unanswered swap may still cost what is over; it is held till then."""
    return worth_paise(order, asked) if swap_pending(order) else to_pay_paise(order)


def _should_be_back(order: Order, asked: Asked, paid_under: Asked | None) -> int:
    """How much of what came in under a request belongs with the customer again, as things stand now."""
    payment = order.payment
    came_in = sum(capture.amount_paise for capture in payment.captured_under(asked.reference))
    waits = sum(capture.amount_paise for capture in _waiting(order, asked))
    back = came_in - waits - payment.moved_under(asked.reference)
    if paid_under is None or paid_under.reference != asked.reference:
        return back
    return back - _stays(order, asked)


def _asked_back(
    shop: Shop, order: Order, paid_under: Asked | None
) -> tuple[tuple[Asked, ...], tuple[GiveBack, ...]]:
    """Every request with what is asked back under it, and the refunds to ask for; each has its own lasting key.

    A gateway that was asked cannot be stopped, so that sum only grows; what the shopkeeper is to send may change.
    What was moved elsewhere since counts for the key: a gateway that refused a refund refuses its key for ever.
    """
    requests: list[Asked] = []
    tasks: list[GiveBack] = []
    asked_so_far = sum(asked.asked_back_paise for asked in order.payment.requests) + order.payment.moved_paise
    for asked in order.payment.requests:
        target = _should_be_back(order, asked, paid_under)
        refunded = order.payment.refunded_under(asked.reference)
        if asked.silent:
            requests.append(replace(asked, asked_back_paise=max(target, refunded)))
            continue
        target = max(target, asked.asked_back_paise)
        back = max(asked.asked_back_paise, refunded)
        asked_so_far += target - asked.asked_back_paise
        if target > back:
            key = f"r-{shop.shop_id}-{order.order_no}-{asked_so_far};total={target}"
            tasks.append(GiveBack(order.order_no, asked.reference, target - back, key, asked.rail))
        requests.append(replace(asked, asked_back_paise=target))
    return tuple(requests), tuple(tasks)


def _refund_news(
    shop: Shop, was: Order, now: Order, tasks: tuple[GiveBack, ...], moment: Moment
) -> tuple[tuple[Event, ...], tuple[SetTimer | ClearTimers, ...]]:
    """What is told of refunds, and when to look at them again: at the gateway, or in the shopkeeper's hands."""
    old, new, order_no = was.payment, now.payment, now.order_no
    events: list[Event] = []
    timers: list[SetTimer | ClearTimers] = []
    refunded = new.refunded_paise - old.refunded_paise
    by_hand = max(new.due_by_hand_paise - old.due_by_hand_paise, 0)
    owed = by_hand + sum(task.amount_paise for task in tasks)
    if owed:
        events.append(RefundOwed(order_no, owed))
    if by_hand:
        events.append(RefundByHand(order_no, now.customer_no, new.due_by_hand_paise))
        timers.append(SetTimer(order_no, TimerKind.REFUND_WAITS, moment.now + timedelta(days=1)))
    if tasks:
        due = moment.now + timedelta(seconds=shop.clocks.payment_check_s)
        timers.append(SetTimer(order_no, TimerKind.CHECK_REFUND, due))
    if refunded > 0:
        events.append(RefundMade(order_no, refunded))
        if new.due_at_gateway_paise == 0:
            timers.append(ClearTimers(order_no, (TimerKind.CHECK_REFUND,)))
    return tuple(events), tuple(timers)


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
        moved_paise=sum(c.moved_paise for c in rupees),
        transaction_id=(labels[0].transaction_id or None) if labels else None,
        attempts=len(requests) + len(payment.failed),
    )
    return replace(payment, state=_state(order, payment, applied))


def _applied(order: Order, paid_under: Asked | None) -> int:
    """What of the money that came in is this order's: its part by UPI once it is billed, else all that stays."""
    if order.state in BILLED and order.share_paise(PayBy.UPI):
        return order.share_paise(PayBy.UPI)
    if paid_under is None:
        return 0
    if not swap_pending(order):
        return to_pay_paise(order)
    asked = next(asked for asked in order.payment.requests if asked.reference == paid_under.reference)
    return min(covered_paise(order, asked), worth_paise(order, asked))


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
    if payment.open_claims:
        return PaymentState.CLAIMED
    known = {*payment.failed, *(c.transaction_id or c.reference for c in payment.captures)}
    return PaymentState.PENDING if set(payment.pending) - known else PaymentState.ASKED
