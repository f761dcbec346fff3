"""Paying: asking for money, and taking in what an authenticated look at the gateway says.

Facts only ever add: a capture, an attempt that is pending or failed, a growing refund. What they mean for the
order is worked out in ``settling``. Rules: docs/rules/payments.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import timedelta

from haat.domain import taking_again, who
from haat.domain.commands import HintPayment, NotePayment
from haat.domain.events import (
    Event,
    PayByChanged,
    PaymentAsked,
    PaymentPending,
    PaymentReceived,
    PaymentUnexpected,
)
from haat.domain.ledger import Account, Entry, Posting
from haat.domain.order import Order, OrderState
from haat.domain.outcome import ClearTimers, LookUp, Outcome, SetTimer, TimerKind
from haat.domain.payment import HAND, Asked, Captured, FactStatus, Payment, PaymentFact, PaymentState
from haat.domain.refusals import Refusal
from haat.domain.settlement import Transfer
from haat.domain.settling import DEAD, kept, settle, swap_pending
from haat.domain.shares import whole
from haat.domain.shop import PayBy, Shop
from haat.domain.snapshot import ShopState
from haat.domain.strays import claimed
from haat.values.record import replace
from haat.values.time import Moment

REFERENCE_MAX = 35
"""The longest reference WhatsApp's order_details takes; letters, digits and ``_.-`` only."""

AWAITING = (OrderState.ACCEPTED, OrderState.PACKED)
"""States in which an order paid by UPI is asked for its money."""

DUE_ACCOUNT = {PayBy.UPI: Account.ADVANCE, PayBy.CASH: Account.RECEIVABLE, PayBy.KHATA: Account.KHATA}
"""The account that a sale is owed on until it is paid."""


def note_payment(command: NotePayment, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """A fact from an authenticated look."""
    order = state.orders.get(command.order_no)
    if order is None:
        return who.NO_SUCH_ORDER
    return take_in(state, order, command.fact, moment)


def take_in(state: ShopState, order: Order, fact: PaymentFact, moment: Moment) -> Outcome | Refusal:
    """Take in a fact. What is known already changes nothing; the same facts in any order end the same.

    A capture that comes when the order was switched to cash or khata pays it after all, until it is delivered.
    A payment that another order was credited with is refused.
    """
    if all(asked.reference != fact.reference for asked in order.payment.requests):
        return who.NO_SUCH_ORDER
    stray = claimed(state, order, fact, moment)
    if isinstance(stray, Refusal):
        return stray
    known = _with_fact(order, fact, moment)
    if known == order.payment:
        return Outcome()

    now = replace(order, payment=known)
    switched = kept(now) is not None and not now.share_paise(PayBy.UPI)
    if switched:
        now = replace(whole(now, PayBy.UPI), change_used_paise=0)
    now, extra = taking_again.offer(state, order, now, fact, moment)
    settled = settle(state, order, now, moment)
    paid_now = kept(order) is None and kept(settled.order) is not None
    events: list[Event] = [PayByChanged(order.order_no, PayBy.UPI)] if switched else []
    events.extend(_news(order, settled.order, fact, paid_now))
    timers = _paid_timers(settled.order, state.shop, moment) if paid_now else ()
    first = replace(stray, events=(*stray.events, *events), transfers=_numbers(order, settled.order))
    taken = settled.onto(first)
    events_after = (*taken.events, *extra.events)
    taken = replace(taken, events=events_after, timers=(*taken.timers, *timers, *extra.timers))
    if switched and order.state is OrderState.OUT:
        return replace(taken, entries=(*taken.entries, _applied_to_sale(order, moment)))
    return taken


def hint_payment(command: HintPayment, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """News may be waiting at the gateway. A hint is never proof; it only makes Haat look."""
    order = state.orders.get(command.order_no)
    if order is None:
        return who.NO_SUCH_ORDER
    return Outcome(tasks=looks(order, order.payment.requests))


def looks(order: Order, requests: Iterable[Asked]) -> tuple[LookUp, ...]:
    """Questions to the gateway; over a silent rail there is nobody to ask."""
    return tuple(
        LookUp(order.order_no, asked.reference, asked.rail) for asked in requests if not asked.silent
    )


def unanswered(payment: Payment) -> tuple[Asked, ...]:
    """The requests under which no money came yet. Any of them may still be paid."""
    paid = {capture.reference for capture in payment.captures}
    return tuple(asked for asked in payment.requests if asked.reference not in paid)


def conclude(
    state: ShopState, was: Order, now: Order, moment: Moment, outcome: Outcome, *, ask_anew: bool = False
) -> Outcome:
    """Finish a decision that changed an order: ask for what is to be paid now, settle what came in already.

    ``outcome`` is the rest of the decision; its entries are booked before those of the payment.
    """
    asked, events, timers = _asked(state.shop, now, moment, ask_anew)
    settled = settle(state, was, asked, moment)
    looked = looks(now, unanswered(now.payment)) if now.state in DEAD else ()
    done = settled.onto(
        replace(outcome, events=(*outcome.events, *events), timers=(*outcome.timers, *timers))
    )
    return replace(done, tasks=(*outcome.tasks, *looked, *settled.tasks))


def reference_of(shop: Shop, order_no: int, attempt: int) -> str:
    """Our name for one request: ``<shop code>-<order>-<attempt>``; a code that does not fit gives its number."""
    reference = f"{shop.code}-{order_no}-{attempt}"
    if re.fullmatch(rf"[A-Za-z0-9_.-]{{1,{REFERENCE_MAX}}}", reference):
        return reference
    return f"shop{shop.shop_id}-{order_no}-{attempt}"


def _asked(
    shop: Shop, order: Order, moment: Moment, ask_anew: bool
) -> tuple[Order, tuple[Event, ...], tuple[SetTimer, ...]]:
    """The order with a new request for money, where one is due: UPI, accepted, unpaid, at another amount."""
    newest = order.payment.requests[-1] if order.payment.requests else None
    rail, amount = shop.rail, order.share_paise(PayBy.UPI)
    if rail is None or order.state not in AWAITING or amount <= 0:
        return order, (), ()
    if swap_pending(order) or kept(order) is not None:
        return order, (), ()
    if newest is not None and newest.amount_paise == amount and not ask_anew:
        return order, (), ()
    reference = reference_of(shop, order.order_no, len(order.payment.requests) + 1)
    asked = Asked(reference, amount, moment.now, rail=rail)
    payment = replace(order.payment, requests=(*order.payment.requests, asked))
    kind, wait_s = TimerKind.CHECK_PAYMENT, shop.clocks.payment_check_s
    if asked.silent:
        kind, wait_s = TimerKind.ASK_EXPIRES, shop.clocks.money_card_s
    return (
        replace(order, payment=payment),
        (PaymentAsked(order.order_no, reference, amount),),
        (SetTimer(order.order_no, kind, moment.now + timedelta(seconds=wait_s)),),
    )


def _with_fact(order: Order, fact: PaymentFact, moment: Moment) -> Payment:
    """The payment with a fact joined in. Joining is commutative and repeats are without effect."""
    payment = order.payment
    name = fact.transaction_id or fact.reference
    if fact.status is FactStatus.PENDING:
        return replace(payment, pending=_joined(payment.pending, name))
    if fact.status is FactStatus.FAILED:
        return replace(payment, failed=_joined(payment.failed, name))
    if fact.status is FactStatus.CAPTURED and fact.amount_paise > 0:
        first = Captured(
            fact.reference, "", fact.amount_paise, fact.currency, after_close=not order.open, at=moment.now
        )
        joined = replace(payment, captures=_with_capture(payment.captures, fact, first))
        return joined.spread(fact.reference)
    return payment


def _joined(names: tuple[str, ...], name: str) -> tuple[str, ...]:
    return names if name in names else tuple(sorted((*names, name)))


def _with_capture(captures: tuple[Captured, ...], fact: PaymentFact, first: Captured) -> tuple[Captured, ...]:
    """Captures with this one: found again by its number, or, where one of the two has none, by its sum."""
    old = next(iter(_same(captures, fact)), None)
    new = old or first
    amount = max(new.amount_paise, fact.amount_paise)
    named = not new.transaction_id or (new.by_hand and bool(fact.transaction_id))
    if old is not None and (fact.transaction_id or "").startswith(HAND):
        named = False
    new = replace(
        new,
        transaction_id=(fact.transaction_id or new.transaction_id) if named else new.transaction_id,
        amount_paise=amount,
        refunded_paise=min(max(new.refunded_paise, fact.refunded_paise), amount),
    )
    return tuple(sorted((*(c for c in captures if c is not old), new), key=lambda c: c.key))


def _same(captures: tuple[Captured, ...], fact: PaymentFact) -> list[Captured]:
    """The captures that a fact may be about, the likeliest first: of its number, else of its sum and without one."""
    under = [c for c in captures if c.reference == fact.reference and c.currency == fact.currency]
    name = fact.transaction_id or ""
    numbered = name and not name.startswith(HAND)
    same = [c for c in under if c.transaction_id == name and (name or c.amount_paise == fact.amount_paise)]
    alike = [c for c in under if c.amount_paise == fact.amount_paise]
    return [*same, *(c for c in alike if not numbered or c.by_hand or not c.transaction_id)]


def _numbers(was: Order, now: Order) -> tuple[Transfer, ...]:
    """The payment ids and UTRs that this order is credited with and was not before."""
    known = {capture.transaction_id for capture in was.payment.captures}
    rails = {asked.reference: asked.rail for asked in now.payment.requests}
    return tuple(
        Transfer(c.transaction_id, now.order_no, c.reference, c.amount_paise, rails[c.reference], c.at)
        for c in now.payment.captures
        if c.transaction_id and not c.by_hand and c.transaction_id not in known and c.at is not None
    )


def _news(was: Order, now: Order, fact: PaymentFact, paid_now: bool) -> list[Event]:
    """What a fact tells people: paid, pending, or money that fits nothing."""
    if len(now.payment.captures) > len(was.payment.captures):
        if paid_now:
            return [PaymentReceived(now.order_no, fact.amount_paise, fact.transaction_id)]
        return [PaymentUnexpected(now.order_no, fact.amount_paise, _why_unexpected(now, fact))]
    if paid_now:
        return [PaymentReceived(now.order_no, fact.amount_paise, fact.transaction_id)]
    if now.payment.state is PaymentState.PENDING and was.payment.state is not PaymentState.PENDING:
        return [PaymentPending(now.order_no)]
    return []


def _why_unexpected(order: Order, fact: PaymentFact) -> str:
    """The word for money that fits nothing."""
    asked = next(asked for asked in order.payment.requests if asked.reference == fact.reference)
    if fact.currency != "INR":
        return "currency"
    if fact.amount_paise != asked.amount_paise:
        return "wrong-amount"
    if order.state in DEAD:
        return "after-close"
    if kept(order) is not None:
        return "twice"
    return "too-little" if order.open else "after-close"


def _paid_timers(order: Order, shop: Shop, moment: Moment) -> tuple[SetTimer | ClearTimers, ...]:
    timers: list[SetTimer | ClearTimers] = []
    waits = unanswered(order.payment)
    if not any(not asked.silent for asked in waits):
        timers.append(ClearTimers(order.order_no, (TimerKind.CHECK_PAYMENT,)))
    if any(asked.silent for asked in order.payment.requests):
        timers.append(ClearTimers(order.order_no, (TimerKind.ASK_EXPIRES, TimerKind.CLAIM_WAITS)))
    if order.state in AWAITING:
        word_at = moment.now + timedelta(seconds=shop.clocks.paid_word_s)
        timers.append(SetTimer(order.order_no, TimerKind.PAID_WORD, word_at))
    return tuple(timers)


def _applied_to_sale(order: Order, moment: Moment) -> Entry:
    """Money that came while the goods were on their way clears what the sale is owed on; change used comes back."""
    due = order.share_paise(PayBy.CASH) - order.change_used_paise
    postings = (
        Posting(Account.ADVANCE, order.total_paise, order.customer_no),
        Posting(Account.RECEIVABLE, -due, order.customer_no),
        Posting(Account.KHATA, -order.share_paise(PayBy.KHATA), order.customer_no),
        Posting(Account.CHANGE_OWED, -order.change_used_paise, order.customer_no),
    )
    return Entry("applied", moment.now, tuple(p for p in postings if p.amount_paise), order.order_no)
