"""Noticing: what about an order's money is out of the ordinary, so that a person sees it in the list.

Worked out from what is known, like everything about a payment; so it does not matter who brought the news, when, or
how often. One row a capture. What mends itself (money that goes back by itself) leaves the list by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from haat.domain.events import Event, ExceptionRaised, ExceptionResolved
from haat.domain.money_exception import ExceptionKind, MoneyException, Remedy
from haat.domain.order import Order
from haat.domain.payment import Asked, Captured, Payment
from haat.domain.shares import to_pay_paise
from haat.domain.shop import Counters
from haat.values.record import replace
from haat.values.time import Moment


@dataclass(frozen=True, slots=True)
class Held:
    """Money that came in and is neither applied nor gone.

    ``waiting`` are the captures (by reference and transaction) that wait for a person; ``going`` is by reference
    what belongs with her again and is not back yet.
    """

    waiting: frozenset[tuple[str, str]]
    going: Mapping[str, int]

    def unsettled(self, capture: Captured) -> bool:
        """Is something still to be done about this money, by a person or by a refund that is not made yet?"""
        if capture.remedy is not None and capture.remedy is not Remedy.REFUND:
            return False
        if capture.currency != "INR":
            return True
        gone = capture.refunded_paise + capture.moved_paise >= capture.amount_paise
        waits = (capture.reference, name_of(capture)) in self.waiting
        return not gone and (waits or self.going.get(capture.reference, 0) != 0)


@dataclass(frozen=True, slots=True)
class Noticed:
    """The exceptions of a payment as they stand now: ``all``, and those that changed."""

    all: tuple[MoneyException, ...]
    changed: tuple[MoneyException, ...]
    counters: Counters
    events: tuple[Event, ...]


def notice(
    counters: Counters, order: Order, paid_under: Asked | None, held: Held, moment: Moment, by: int
) -> Noticed:
    """Bring the exceptions of an order's payment up to date; ``by`` is who decided, where a remedy was taken."""
    rows = tuple(_renamed(row, order.payment) for row in order.payment.exceptions)
    rows = tuple(_mended(row, order.payment, held, moment) for row in rows)
    known = {(row.reference, row.transaction_id) for row in rows if row.open}
    raised = []
    for kind, capture in _unusual(order, paid_under):
        if held.unsettled(capture) and (capture.reference, name_of(capture)) not in known:
            counters = replace(counters, exception_no=counters.exception_no + 1)
            raised.append(_row(counters.exception_no, kind, order, capture, moment))
    for reference in sorted({failure.reference for failure in order.payment.refund_failures}):
        if _refused_now(order.payment, reference) and not _stands(rows, reference):
            counters = replace(counters, exception_no=counters.exception_no + 1)
            raised.append(_failed_row(counters.exception_no, order, reference, moment))
    old = {row.exception_no: row for row in order.payment.exceptions}
    rows = (*rows, *raised)
    changed = tuple(row for row in rows if row != old.get(row.exception_no))
    events: list[Event] = []
    for row in changed:
        if row.exception_no not in old:
            events.append(raised_event(row))
        elif row.remedy is not None:
            events.append(resolved_event(row, row.remedy, by))
    return Noticed(rows, changed, counters, tuple(events))


def raised_event(row: MoneyException) -> ExceptionRaised:
    return ExceptionRaised(row.exception_no, row.kind, row.order_no, row.customer_no, row.amount_paise)


def resolved_event(row: MoneyException, remedy: Remedy, by: int) -> ExceptionResolved:
    return ExceptionResolved(
        row.exception_no, row.kind, row.order_no, row.customer_no, row.amount_paise, remedy, by
    )


def name_of(capture: Captured) -> str:
    """What a capture is called in the list: its number, else its sum; and its currency if that is not the rupee."""
    name = capture.transaction_id or f"sum:{capture.amount_paise}"
    return name if capture.currency == "INR" else f"{name} {capture.currency}"


def capture_of(row: MoneyException, payment: Payment) -> Captured | None:
    """The capture that an exception is about."""
    key = (row.reference, row.transaction_id)
    return next((c for c in payment.captures if (c.reference, name_of(c)) == key), None)


def _unusual(order: Order, paid_under: Asked | None) -> list[tuple[ExceptionKind, Captured]]:
    """Every capture that is not simply this order's payment."""
    found = []
    for asked in order.payment.requests:
        captures = [c for c in order.payment.captures if c.reference == asked.reference]
        as_asked = [c for c in captures if c.currency == "INR" and c.amount_paise == asked.amount_paise]
        for capture in captures:
            kind = _kind(order, asked, capture, paid_under, as_asked)
            if kind is not None:
                found.append((kind, capture))
    return found


def _kind(
    order: Order, asked: Asked, capture: Captured, paid_under: Asked | None, as_asked: list[Captured]
) -> ExceptionKind | None:
    if capture not in as_asked:
        return None if capture.remedy is Remedy.APPLY else ExceptionKind.WRONG_AMOUNT
    if capture.after_close:
        return ExceptionKind.PAID_AFTER_CLOSE
    if paid_under is None:
        too_little = order.open and asked.amount_paise < to_pay_paise(order)
        return ExceptionKind.WRONG_AMOUNT if too_little else None
    if paid_under.reference == asked.reference and capture == as_asked[0]:
        return None
    return ExceptionKind.PAID_TWICE


def _row(
    exception_no: int, kind: ExceptionKind, order: Order, capture: Captured, moment: Moment
) -> MoneyException:
    return MoneyException(
        exception_no,
        kind,
        order.order_no,
        order.customer_no,
        capture.amount_paise,
        capture.reference,
        name_of(capture),
        moment.now,
    )


def _failed_row(exception_no: int, order: Order, reference: str, moment: Moment) -> MoneyException:
    asked = next(asked for asked in order.payment.requests if asked.reference == reference)
    due = order.payment.refused_under(asked)
    kind, name = ExceptionKind.REFUND_FAILED, _failed_name(reference)
    return MoneyException(
        exception_no, kind, order.order_no, order.customer_no, due, reference, name, moment.now
    )


def _failed_name(reference: str) -> str:
    """No capture is called so: the row is about the refund of a request."""
    return f"refund:{reference}"


def _refused_now(payment: Payment, reference: str) -> bool:
    return any(payment.refused_under(asked) for asked in payment.requests if asked.reference == reference)


def _failed_now(payment: Payment, reference: str) -> bool:
    return any(payment.due_under(asked) for asked in payment.requests if asked.reference == reference)


def _stands(rows: tuple[MoneyException, ...], reference: str) -> bool:
    return any(
        row.open and row.kind is ExceptionKind.REFUND_FAILED and row.reference == reference for row in rows
    )


def _renamed(row: MoneyException, payment: Payment) -> MoneyException:
    """The row under the name its capture has got meanwhile: seen first without its number, then with it."""
    if row.kind is ExceptionKind.REFUND_FAILED or capture_of(row, payment) is not None:
        return row
    under = payment.captured_under(row.reference)
    named = next((c for c in under if c.amount_paise == row.amount_paise), None)
    return row if named is None else replace(row, transaction_id=name_of(named))


def _mended(row: MoneyException, payment: Payment, held: Held, moment: Moment) -> MoneyException:
    """Resolved once nothing of that money waits any more: it went back, a person moved it, or it pays after all."""
    if not row.open:
        return row
    remedy = _remedy_by_now(row, payment, held)
    if remedy is not None:
        return replace(row, resolved_at=moment.now, remedy=remedy)
    if row.kind is ExceptionKind.REFUND_FAILED:
        refused = sum(payment.refused_under(a) for a in payment.requests if a.reference == row.reference)
        return replace(row, amount_paise=refused or row.amount_paise)
    return row


def _remedy_by_now(row: MoneyException, payment: Payment, held: Held) -> Remedy | None:
    if row.kind is ExceptionKind.REFUND_FAILED:
        if _failed_now(payment, row.reference):
            return None
        return Remedy.ACCEPT if payment.moved_under(row.reference) else Remedy.REFUND
    capture = capture_of(row, payment)
    if capture is None or held.unsettled(capture):
        return None
    if capture.remedy is not None and capture.remedy is not Remedy.REFUND:
        return capture.remedy
    return Remedy.REFUND if payment.refunded_under(row.reference) else Remedy.APPLY
