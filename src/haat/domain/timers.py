"""Timers: what a clock that ran out means for an order as it stands now. A late or doubled ring does no harm."""

from __future__ import annotations

from datetime import datetime, timedelta

from haat.domain import disputing, taking_again, who
from haat.domain.commands import RingOnce
from haat.domain.events import (
    AcknowledgementDue,
    AskExpired,
    ClaimWaits,
    CustomerToldOfWait,
    Event,
    PaidWordDue,
    RefundByHand,
    ShopkeeperReminded,
)
from haat.domain.order import Order, OrderState
from haat.domain.outcome import Outcome, SetTimer, TimerKind
from haat.domain.paying import AWAITING, looks, unanswered
from haat.domain.payment import PaymentState
from haat.domain.refusals import Refusal
from haat.domain.resolving import refund_stands_still
from haat.domain.shop import PayBy
from haat.domain.snapshot import ShopState
from haat.values.errors import Misuse
from haat.values.time import Moment

PAYMENT_LOOKS = (
    timedelta(minutes=15),
    timedelta(hours=1),
    timedelta(hours=6),
    timedelta(hours=24),
    timedelta(hours=48),
    timedelta(hours=72),
    timedelta(days=6),
)
"""After asking, when to look again after the first look. Banks allow three status checks in two hours (floods of
them have taken UPI down before); a failed payment may still be captured within three days, and a deemed success is
reversed within five working days (RBI, T+5)."""
REFUND_LOOKS = (
    timedelta(minutes=15),
    timedelta(hours=1),
    timedelta(hours=6),
    *(timedelta(days=day) for day in range(1, 11)),
)
"""A refund has five working days by RBI's rules."""
REFUND_GIVEN_UP = timedelta(days=11)
"""One that is still not made a day after the last look was taken and then failed: a person must see to it."""
CLAIM_REMINDERS = (timedelta(minutes=30), timedelta(hours=3), timedelta(hours=24))
"""After asking, when the shopkeeper is told again that she says she paid; he may be at his counter."""
REFUND_REMINDERS = (timedelta(days=2), timedelta(days=4), timedelta(days=7))
"""After the order closed, when he is told again of a refund that only he can make."""


def ring_once(command: RingOnce, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """Say or look up what is due, if it is still due. Raises Misuse for a kind of timer that does not exist."""
    order = state.orders.get(command.order_no)
    kind = _kind(command.kind)
    if order is None:
        return who.NO_SUCH_ORDER
    if kind is TimerKind.CHECK_PAYMENT:
        return _check_payment(order, state, moment)
    if kind is TimerKind.CHECK_REFUND:
        return _check_refund(order, state, moment)
    if kind is TimerKind.OFFER_ENDS:
        return taking_again.let_go(state, order, moment)
    if kind is TimerKind.DISPUTE:
        return disputing.look_again(order, state, moment)
    if kind in (TimerKind.CLAIM_WAITS, TimerKind.REFUND_WAITS):
        return _remind_again(order, kind, moment)
    event = _word_due(order, kind)
    if event is None:
        return Outcome()
    timers: tuple[SetTimer, ...] = ()
    if isinstance(event, AskExpired):
        again = order.payment.requests[-1].at + timedelta(seconds=state.shop.clocks.ask_expires_s)
        timers = (SetTimer(order.order_no, kind, again),) if moment.now < again else ()
    return Outcome(events=(event,), timers=timers)


def next_look(
    since: datetime, now: datetime, first_s: int, looks_after: tuple[timedelta, ...]
) -> datetime | None:
    """When to ask the gateway again about something asked ``since``; None after the last look.

    The first look comes ``first_s`` seconds after. Looks that were missed are made once, not once for each miss.
    """
    waits = (timedelta(seconds=first_s), *looks_after)
    return min((since + wait for wait in waits if since + wait > now), default=None)


def _kind(word: str) -> TimerKind:
    try:
        return TimerKind(word)
    except ValueError:
        raise Misuse(f"no timer is called {word!r}") from None


def _word_due(order: Order, kind: TimerKind) -> Event | None:
    placed = order.state is OrderState.PLACED
    if kind is TimerKind.ACKNOWLEDGE and placed:
        return AcknowledgementDue(order.order_no)
    if kind is TimerKind.REMIND and placed:
        return ShopkeeperReminded(order.order_no)
    if kind is TimerKind.TELL and placed:
        return CustomerToldOfWait(order.order_no)
    paid = order.payment.state is PaymentState.PAID
    if kind is TimerKind.PAID_WORD and paid and order.state in AWAITING:
        return PaidWordDue(order.order_no)
    if kind is TimerKind.ASK_EXPIRES and not paid and order.state in AWAITING:
        waits = order.share_paise(PayBy.UPI)
        silent = any(asked.silent for asked in unanswered(order.payment))
        if waits and silent and not order.payment.open_claims:
            return AskExpired(order.order_no, waits)
    return None


def _remind_again(order: Order, kind: TimerKind, moment: Moment) -> Outcome:
    """The shopkeeper's turn: his word on a transfer, or his refund. He is reminded further and further apart."""
    payment = order.payment
    if kind is TimerKind.CLAIM_WAITS and payment.open_claims:
        since, waits = payment.requests[-1].at, CLAIM_REMINDERS
        paise = order.share_paise(PayBy.UPI) or payment.asked_paise
        event: Event = ClaimWaits(order.order_no, paise, payment.open_claims[-1])
    elif kind is TimerKind.REFUND_WAITS and payment.due_by_hand_paise:
        since, waits = order.closed_at or payment.requests[-1].at, REFUND_REMINDERS
        event = RefundByHand(order.order_no, order.customer_no, payment.due_by_hand_paise)
    else:
        return Outcome()
    again = min((since + wait for wait in waits if since + wait > moment.now), default=None)
    timers = () if again is None else (SetTimer(order.order_no, kind, again),)
    return Outcome(events=(event,), timers=timers)


def _check_payment(order: Order, state: ShopState, moment: Moment) -> Outcome:
    """Look at every request under which nothing came yet, closed orders too: late money must be found."""
    waiting = [asked for asked in unanswered(order.payment) if not asked.silent]
    if not waiting:
        return Outcome()
    first = state.shop.clocks.payment_check_s
    again = next_look(waiting[-1].at, moment.now, first, PAYMENT_LOOKS)
    timers = () if again is None else (SetTimer(order.order_no, TimerKind.CHECK_PAYMENT, again),)
    return Outcome(tasks=looks(order, waiting), timers=timers)


def _check_refund(order: Order, state: ShopState, moment: Moment) -> Outcome:
    payment = order.payment
    owing = [asked for asked in payment.requests if not asked.silent and payment.due_under(asked)]
    if not owing or payment.refund_asked_at is None:
        return Outcome()
    first = state.shop.clocks.payment_check_s
    again = next_look(payment.refund_asked_at, moment.now, first, REFUND_LOOKS)
    given_up_at = payment.refund_asked_at + REFUND_GIVEN_UP
    if again is None and moment.now >= given_up_at:
        return refund_stands_still(order, owing, state, moment)
    timer = SetTimer(order.order_no, TimerKind.CHECK_REFUND, again or given_up_at)
    return Outcome(tasks=looks(order, owing), timers=(timer,))
