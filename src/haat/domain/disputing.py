"""Disputing: a dispute stands in the list from the moment the gateway tells of it until it is won or lost.

A look may come late, twice or after a newer one: what is over stays over, and a loss is booked once, whether the
dispute itself or the gateway's report says it. Rules: docs/rules/payments.md.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from haat.domain.commands import MACHINE, ImportSettlement, NoteDispute
from haat.domain.dispute import Dispute, DisputeState
from haat.domain.events import DisputeAsks, DisputeWon
from haat.domain.money_exception import ExceptionKind, MoneyException, Remedy
from haat.domain.noticing import raised_event, resolved_event
from haat.domain.order import Order
from haat.domain.outcome import LookAtDispute, Outcome, SetTimer, TimerKind
from haat.domain.paying_out import import_settlement
from haat.domain.refusals import Refusal
from haat.domain.snapshot import ShopState
from haat.values.record import replace
from haat.values.time import Moment

REMIND_BEFORE = timedelta(days=2)
"""So long before the gateway's date the shopkeeper is told again, if he has not answered."""
LOOKS = (
    timedelta(days=1),
    *(timedelta(days=days) for days in (7, 14, 21, 30, 45, 60, 90, 120)),
)
"""After the date by which the shop must answer (after its beginning where there is none), when a dispute is looked at
again: banks take up to three months, and the webhook that ends one may be lost."""


def note_dispute(command: NoteDispute, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """What a look at the gateway says of a dispute."""
    dispute = command.dispute
    known = _row_of(state, dispute.dispute_id)
    if known is not None and not known.open:
        return Outcome()
    match dispute.state:
        case DisputeState.LOST:
            return import_settlement(ImportSettlement(MACHINE, (dispute.row,)), state, moment)
        case DisputeState.WON | DisputeState.CLOSED:
            return _ended(known, moment)
    if dispute.amount_paise <= 0 or dispute.row.key in state.settled_keys:
        return Outcome()
    return _raised(dispute, state, moment) if known is None else _again(dispute, known, moment)


def look_again(order: Order, state: ShopState, moment: Moment) -> Outcome:
    """The clock of an order's disputes: look at the gateway, and say again what waits for the shopkeeper's answer."""
    rows = [
        row
        for _, row in sorted(state.exceptions.items())
        if row.open and row.kind is ExceptionKind.DISPUTED and row.order_no == order.order_no
    ]
    asks = tuple(
        DisputeAsks(row.exception_no, order.order_no)
        for row in rows
        if not row.answered and row.answer_by is not None and moment.now < row.answer_by
    )
    next_looks = [at for row in rows if (at := _next_look(row, moment.now)) is not None]
    timers = (SetTimer(order.order_no, TimerKind.DISPUTE, min(next_looks)),) if next_looks else ()
    tasks = tuple(LookAtDispute(order.order_no, row.dispute_id) for row in rows)
    return Outcome(events=asks, timers=timers, tasks=tasks)


def _row_of(state: ShopState, dispute_id: str) -> MoneyException | None:
    rows = (row for row in state.exceptions.values() if row.kind is ExceptionKind.DISPUTED)
    return next((row for row in rows if row.dispute_id == dispute_id), None)


def _raised(dispute: Dispute, state: ShopState, moment: Moment) -> Outcome:
    transfer = state.transfers.get(dispute.payment_id)
    order_no = transfer.order_no if transfer is not None else None
    order = state.orders.get(order_no or 0)
    number = state.counters.exception_no + 1
    row = MoneyException(
        number,
        ExceptionKind.DISPUTED,
        order_no,
        order.customer_no if order is not None else None,
        dispute.amount_paise,
        transfer.reference if transfer is not None else "",
        dispute.payment_id,
        moment.now,
        answer_by=dispute.respond_by,
        answered=dispute.state is DisputeState.UNDER_REVIEW,
        dispute_id=dispute.dispute_id,
    )
    due = _next_look(row, moment.now)
    timers = () if order_no is None or due is None else (SetTimer(order_no, TimerKind.DISPUTE, due),)
    return Outcome(
        events=(raised_event(row),),
        counters=replace(state.counters, exception_no=number),
        exceptions=(row,),
        timers=timers,
    )


def _again(dispute: Dispute, known: MoneyException, moment: Moment) -> Outcome:
    """Seen before: the shop has answered meanwhile, or is asked once more."""
    answered = dispute.state is DisputeState.UNDER_REVIEW
    now = replace(known, answered=answered, answer_by=dispute.respond_by or known.answer_by)
    if now == known:
        return Outcome()
    asked_again = known.answered and not answered
    events = (DisputeAsks(now.exception_no, now.order_no),) if asked_again else ()
    due = _next_look(now, moment.now)
    timers = () if now.order_no is None or due is None else (SetTimer(now.order_no, TimerKind.DISPUTE, due),)
    return Outcome(events=events, exceptions=(now,), timers=timers)


def _ended(known: MoneyException | None, moment: Moment) -> Outcome:
    """Won, or closed without a loss: it leaves the list, and no money has moved."""
    if known is None:
        return Outcome()
    done = replace(known, resolved_at=moment.now, remedy=Remedy.ACCEPT)
    won = DisputeWon(done.exception_no, done.order_no, done.amount_paise)
    return Outcome(events=(resolved_event(done, Remedy.ACCEPT, MACHINE), won), exceptions=(done,))


def _next_look(row: MoneyException, now: datetime) -> datetime | None:
    """The next instant at which an open dispute is looked at; None once nobody decides about it any more."""
    since = row.answer_by or row.at
    reminder = () if row.answered or row.answer_by is None else (row.answer_by - REMIND_BEFORE,)
    return min((at for at in (*reminder, *(since + wait for wait in LOOKS)) if at > now), default=None)
