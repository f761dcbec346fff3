"""Paying: asking for money, and taking in what an authenticated look at the gateway says.

Facts only ever add: a capture, an attempt that is pending or failed, a growing refund. What they mean for the
order is worked out in ``settling``. Rules: docs/rules/payments.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from haat.domain import who
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
from haat.domain.payment import Asked, Captured, FactStatus, Payment, PaymentFact, PaymentState
from haat.domain.refusals import Refusal
from haat.domain.settling import DEAD, kept, settle, swap_pending
from haat.domain.shop import PayBy, Shop
from haat.domain.snapshot import ShopState
from haat.values.time import Moment

REFERENCE_MAX = 35
"""The longest reference WhatsApp's order_details takes; letters, digits and ``_.-`` only."""

AWAITING = (OrderState.ACCEPTED, OrderState.PACKED)
"""States in which an order paid by UPI is asked for its money."""

DUE_ACCOUNT = {PayBy.UPI: Account.ADVANCE, PayBy.CASH: Account.RECEIVABLE, PayBy.KHATA: Account.KHATA}
"""The account that a sale is owed on until it is paid."""


def note_payment(command: NotePayment, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """Take in a fact. What is known already changes nothing; the same facts in any order end the same.

    A capture that comes when the order was switched to cash or khata pays it after all, until it is delivered.
    """
    order = state.orders.get(command.order_no)
    fact = command.fact
    if order is None:
        return who.NO_SUCH_ORDER
    if all(asked.reference != fact.reference for asked in order.payment.requests):
        return who.NO_SUCH_ORDER
    known = _with_fact(order.payment, fact)
    if known == order.payment:
        return Outcome()

    now = replace(order, payment=known)
    switched = kept(now) is not None and now.pay_by is not PayBy.UPI
    if switched:
        now = replace(now, pay_by=PayBy.UPI)
    settled = settle(state.shop, order, now, moment)
    paid_now = kept(order) is None and kept(settled.order) is not None
    events: list[Event] = [PayByChanged(order.order_no, PayBy.UPI)] if switched else []
    events.extend(_news(order, settled.order, fact, paid_now))
    timers = [*settled.timers, *(_paid_timers(settled.order, state.shop, moment) if paid_now else ())]
    entries = settled.entries
    if switched and order.state is OrderState.OUT:
        entries = (*entries, _applied_to_sale(order, moment))
    return Outcome(
        events=(*events, *settled.events),
        order=settled.order,
        entries=entries,
        timers=tuple(timers),
        tasks=settled.tasks,
    )


def hint_payment(command: HintPayment, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """News may be waiting at the gateway. A hint is never proof; it only makes Haat look."""
    order = state.orders.get(command.order_no)
    if order is None:
        return who.NO_SUCH_ORDER
    return Outcome(tasks=looks(order, order.payment.requests))


def looks(order: Order, requests: Iterable[Asked]) -> tuple[LookUp, ...]:
    return tuple(LookUp(order.order_no, asked.reference) for asked in requests)


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
    settled = settle(state.shop, was, asked, moment)
    looked = looks(now, unanswered(now.payment)) if now.state in DEAD else ()
    return replace(
        outcome,
        order=settled.order,
        events=(*outcome.events, *events, *settled.events),
        entries=(*outcome.entries, *settled.entries),
        timers=(*outcome.timers, *timers, *settled.timers),
        tasks=(*outcome.tasks, *looked, *settled.tasks),
    )


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
    due = order.pay_by is PayBy.UPI and order.state in AWAITING and order.total_paise > 0
    if not due or swap_pending(order) or kept(order) is not None:
        return order, (), ()
    if newest is not None and newest.amount_paise == order.total_paise and not ask_anew:
        return order, (), ()
    reference = reference_of(shop, order.order_no, len(order.payment.requests) + 1)
    asked = Asked(reference, order.total_paise, moment.now)
    payment = replace(order.payment, requests=(*order.payment.requests, asked))
    look_at = moment.now + timedelta(seconds=shop.clocks.payment_check_s)
    return (
        replace(order, payment=payment),
        (PaymentAsked(order.order_no, reference, order.total_paise),),
        (SetTimer(order.order_no, TimerKind.CHECK_PAYMENT, look_at),),
    )


def _with_fact(payment: Payment, fact: PaymentFact) -> Payment:
    """The payment with a fact joined in. Joining is commutative and repeats are without effect."""
    name = fact.transaction_id or fact.reference
    if fact.status is FactStatus.PENDING:
        return replace(payment, pending=_joined(payment.pending, name))
    if fact.status is FactStatus.FAILED:
        return replace(payment, failed=_joined(payment.failed, name))
    if fact.status is FactStatus.CAPTURED and fact.amount_paise > 0:
        return replace(payment, captures=_with_capture(payment.captures, fact))
    return payment


def _joined(names: tuple[str, ...], name: str) -> tuple[str, ...]:
    return names if name in names else tuple(sorted((*names, name)))


def _with_capture(captures: tuple[Captured, ...], fact: PaymentFact) -> tuple[Captured, ...]:
    """Captures with this one: found again by its id, or, where the gateway names none, by its reference."""
    under = [c for c in captures if c.reference == fact.reference and c.currency == fact.currency]
    same = [c for c in under if c.transaction_id == (fact.transaction_id or "")]
    nameless = under if not fact.transaction_id else [c for c in under if not c.transaction_id]
    old = next(iter([*same, *nameless]), None)
    new = old or Captured(fact.reference, "", fact.amount_paise, fact.currency)
    amount = max(new.amount_paise, fact.amount_paise)
    new = replace(
        new,
        transaction_id=fact.transaction_id or new.transaction_id,
        amount_paise=amount,
        refunded_paise=min(max(new.refunded_paise, fact.refunded_paise), amount),
    )
    return tuple(sorted((*(c for c in captures if c is not old), new), key=lambda c: c.key))


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
    if not unanswered(order.payment):
        timers.append(ClearTimers(order.order_no, (TimerKind.CHECK_PAYMENT,)))
    if order.state in AWAITING:
        word_at = moment.now + timedelta(seconds=shop.clocks.paid_word_s)
        timers.append(SetTimer(order.order_no, TimerKind.PAID_WORD, word_at))
    return tuple(timers)


def _applied_to_sale(order: Order, moment: Moment) -> Entry:
    """Money that came while the goods were on their way clears what the sale is owed on."""
    owed_on = DUE_ACCOUNT[order.pay_by]
    postings = (
        Posting(Account.ADVANCE, order.total_paise, order.customer_no),
        Posting(owed_on, -order.total_paise, order.customer_no),
    )
    return Entry("applied", moment.now, postings, order.order_no)
