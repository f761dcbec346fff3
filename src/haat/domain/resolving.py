"""Resolving: what a person decides about money that is not where it should be, and how it is booked.

Money of an order is moved by the machine of its payment (``settling``); money that belongs to no order is booked
here. Every remedy is one entry. Rules: docs/rules/payments.md.
"""

from __future__ import annotations

from collections.abc import Iterable

from haat.domain import who
from haat.domain.commands import NoteRefundFailed, NoteStray, ResolveException
from haat.domain.ledger import Account, Entry, Posting
from haat.domain.money_exception import ExceptionKind, MoneyException, Remedy
from haat.domain.noticing import raised_event, resolved_event
from haat.domain.order import Order
from haat.domain.outcome import Outcome
from haat.domain.payment import Asked, FactStatus, RailName, RefundFailure
from haat.domain.refusals import Refusal, Why
from haat.domain.remedies import credit, khata_repaid, resolve_of_order
from haat.domain.settlement import Transfer
from haat.domain.settling import settle
from haat.domain.snapshot import ShopState
from haat.domain.strays import came_to
from haat.values.record import replace
from haat.values.time import Moment

SETTLING = (ExceptionKind.SETTLEMENT_SHORT, ExceptionKind.NOT_SETTLED, ExceptionKind.CHARGEBACK)
"""Exceptions of a gateway's payout: nothing can be given back or applied, only written down."""


def note_refund_failed(command: NoteRefundFailed, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """The gateway will not do it: what is owed stays owed, and stands in the list until it is with her."""
    order = state.orders.get(command.order_no)
    if order is None or all(asked.reference != command.reference for asked in order.payment.requests):
        return who.NO_SUCH_ORDER
    known = order.payment.refund_failures
    if any((f.reference, f.key) == (command.reference, command.refund_key) for f in known):
        return Outcome()
    asked = next(asked for asked in order.payment.requests if asked.reference == command.reference)
    amount = command.amount_paise or order.payment.due_under(asked)
    failure = RefundFailure(command.reference, command.refund_key, amount)
    failures = tuple(sorted((*known, failure), key=lambda f: (f.reference, f.key)))
    now = replace(order, payment=replace(order.payment, refund_failures=failures))
    settled = settle(state, order, now, moment)
    return Outcome() if settled.order == order else settled.onto(Outcome())


def refund_stands_still(order: Order, owing: Iterable[Asked], state: ShopState, moment: Moment) -> Outcome:
    """The gateway took these refunds and never made them: they fail like one that it refused."""
    failures = order.payment.refund_failures
    for asked in owing:
        failure = RefundFailure(
            asked.reference, f"still-{asked.asked_back_paise}", order.payment.due_under(asked)
        )
        failures = tuple(sorted({*failures, failure}, key=lambda f: (f.reference, f.key)))
    now = replace(order, payment=replace(order.payment, refund_failures=failures))
    settled = settle(state, order, now, moment)
    return Outcome() if settled.order == order else settled.onto(Outcome())


def note_stray(command: NoteStray, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """Money that nobody asked for under this reference: it waits for a person, once for each transaction."""
    fact = command.fact
    if fact.status is not FactStatus.CAPTURED or fact.amount_paise <= 0 or fact.currency != "INR":
        return Outcome()
    name = fact.transaction_id or fact.reference
    if not name or name in state.transfers:
        return Outcome()
    number = state.counters.exception_no + 1
    exception = MoneyException(
        number,
        ExceptionKind.UNKNOWN_REFERENCE,
        None,
        None,
        fact.amount_paise,
        fact.reference,
        name,
        moment.now,
    )
    postings = (
        Posting(came_to(command.rail), fact.amount_paise),
        Posting(Account.UNAPPLIED, -fact.amount_paise),
    )
    return Outcome(
        events=(raised_event(exception),),
        counters=replace(state.counters, exception_no=number),
        entries=(Entry("stray", moment.now, postings, memo=fact.reference),),
        exceptions=(exception,),
        transfers=(Transfer(name, None, fact.reference, fact.amount_paise, command.rail, moment.now),),
    )


def resolve_exception(command: ResolveException, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """One tap of the shopkeeper."""
    exception = state.exceptions.get(command.exception_no)
    if exception is None or not exception.open:
        return Refusal(Why.NO_SUCH_EXCEPTION)
    if not who.keeps_the_shop(command.by, state):
        return who.NOT_YOURS
    if exception.kind is ExceptionKind.UNKNOWN_REFERENCE:
        return _resolve_stray(command, exception, state, moment)
    if exception.kind is ExceptionKind.DISPUTED:
        return Refusal(Why.REMEDY_NOT_POSSIBLE)  # the bank decides, and the gateway tells how
    if exception.kind in SETTLING:
        return _resolve_settling(command, exception, moment)
    return resolve_of_order(command, exception, state, moment)


def _resolve_stray(
    command: ResolveException, exception: MoneyException, state: ShopState, moment: Moment
) -> Outcome | Refusal:
    """Money that belongs to no order: sent back by hand, counted for an order or the khata, or kept as a gain."""
    amount = exception.amount_paise
    transfer = state.transfers.get(exception.transaction_id)
    order = state.orders.get(command.order_no or 0)
    outcome = Outcome()
    match command.remedy:
        case Remedy.APPLY:
            if order is None:
                return who.NO_SUCH_ORDER
            credited = credit(state, order, amount, exception.exception_no, moment)
            if isinstance(credited, Refusal):
                return credited
            outcome = credited.onto(outcome)
            side = Posting(Account.BETWEEN, -amount)
            if transfer is not None:
                outcome = replace(outcome, transfers=(replace(transfer, order_no=order.order_no),))
        case Remedy.TO_KHATA:
            if order is None:
                return who.NO_SUCH_ORDER
            repaid = khata_repaid(state, order.customer_no, command.by, amount)
            if isinstance(repaid, Refusal):
                return repaid
            outcome = Outcome(events=(repaid,))
            side = Posting(Account.KHATA, -amount, order.customer_no)
        case Remedy.REFUND:
            side = Posting(came_to(transfer.rail if transfer else RailName.GATEWAY), -amount)
        case Remedy.ACCEPT:
            side = Posting(Account.WRITTEN_DOWN, -amount)
    entry = Entry(
        "stray_resolved", moment.now, (Posting(Account.UNAPPLIED, amount), side), memo=exception.reference
    )
    return _off_the_list(outcome, command, exception, (entry,), moment)


def _resolve_settling(
    command: ResolveException, exception: MoneyException, moment: Moment
) -> Outcome | Refusal:
    """A loss by the gateway's doing. What it has not paid out yet stays its debt in the books."""
    if command.remedy is not Remedy.ACCEPT:
        return Refusal(Why.REMEDY_NOT_POSSIBLE)
    entries: tuple[Entry, ...] = ()
    if exception.kind is not ExceptionKind.NOT_SETTLED:
        postings = (
            Posting(Account.WRITTEN_DOWN, exception.amount_paise),
            Posting(Account.GATEWAY, -exception.amount_paise),
        )
        entries = (Entry("written_down", moment.now, postings, memo=exception.transaction_id),)
    return _off_the_list(Outcome(), command, exception, entries, moment)


def _off_the_list(
    outcome: Outcome,
    command: ResolveException,
    exception: MoneyException,
    entries: tuple[Entry, ...],
    moment: Moment,
) -> Outcome:
    done = replace(exception, resolved_at=moment.now, remedy=command.remedy)
    return replace(
        outcome,
        events=(*outcome.events, resolved_event(done, command.remedy, command.by)),
        entries=(*entries, *outcome.entries),
        exceptions=(*outcome.exceptions, done),
    )
