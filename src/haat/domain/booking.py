"""Booking: the ledger entries of a payment, worked out from the difference between two statements of it."""

from __future__ import annotations

from dataclasses import dataclass

from haat.domain.ledger import Account, Entry, Posting
from haat.domain.order import Order
from haat.domain.payment import MOVED, Asked, Captured, Payment
from haat.values.time import Moment


@dataclass(frozen=True, slots=True)
class _Flow:
    """What came in to one account, and what went back out of one."""

    captured_paise: int = 0
    refunded_paise: int = 0


def booked(
    order: Order, old: Payment, new: Payment, moment: Moment, moved_to: Posting | None = None
) -> tuple[Entry, ...]:
    """The entries between two statements of a payment; ``moved_to`` is where money went that a person moved."""
    party = order.customer_no
    before, after = _flows(old), _flows(new)
    accounts = sorted({*before, *after}, key=lambda account: account.value)
    came_in = {a: _flow(after, a).captured_paise - _flow(before, a).captured_paise for a in accounts}
    back = {a: _flow(after, a).refunded_paise - _flow(before, a).refunded_paise for a in accounts}
    unapplied = new.unapplied_paise - old.unapplied_paise
    refunded = new.refunded_paise - old.refunded_paise
    owed = new.refund_due_paise - old.refund_due_paise + refunded
    moved = new.moved_paise - old.moved_paise
    applied = sum(came_in.values()) - unapplied - owed - moved
    other_side = () if moved_to is None else (Posting(moved_to.account, -moved, moved_to.party),)
    postings = tuple(
        posting
        for posting in (
            *(Posting(account, paise) for account, paise in came_in.items()),
            Posting(Account.ADVANCE, -applied, party),
            Posting(Account.UNAPPLIED, -unapplied),
            Posting(Account.REFUND_DUE, -owed, party),
            *other_side,
        )
        if posting.amount_paise
    )
    entries: list[Entry] = []
    if postings:
        kind = "payment" if any(came_in.values()) else "moved" if moved else "refund_owed"
        entries.append(Entry(kind, moment.now, postings, order.order_no))
    if refunded:
        sides = (Posting(account, -paise) for account, paise in back.items() if paise)
        entries.append(
            Entry(
                "refund_made",
                moment.now,
                (Posting(Account.REFUND_DUE, refunded, party), *sides),
                order.order_no,
            )
        )
    return tuple(entries)


def _flows(payment: Payment) -> dict[Account, _Flow]:
    flows: dict[Account, _Flow] = {}
    for asked in payment.requests:
        for capture in payment.captured_under(asked.reference):
            came = _came_to(asked, capture)
            known = flows.get(came, _Flow())
            flows[came] = _Flow(known.captured_paise + capture.amount_paise, known.refunded_paise)
            out = Account.BANK if asked.silent else Account.GATEWAY
            known = flows.get(out, _Flow())
            flows[out] = _Flow(known.captured_paise, known.refunded_paise + capture.refunded_paise)
    return flows


def _flow(flows: dict[Account, _Flow], account: Account) -> _Flow:
    return flows.get(account, _Flow())


def _came_to(asked: Asked, capture: Captured) -> Account:
    """Where the money of a capture is: at the gateway, in the bank, or it came from another order."""
    if capture.transaction_id.startswith(MOVED):
        return Account.BETWEEN
    return Account.BANK if asked.silent else Account.GATEWAY
