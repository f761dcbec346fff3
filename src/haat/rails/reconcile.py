"""Which open payments to ask the gateway about, and when. Pure.

A notice may be lost and an app may be closed on the way back from the bank, so every open payment is looked up on
a schedule that grows apart: the first look after 90 seconds and at most three in two hours (what banks allow for
status checks), then for three days, because a failed payment may still be captured, and once more after the sixth,
when a reversal of a deemed success (T+5) must be over. After that a person has to look.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

LOOKS = (
    timedelta(seconds=90),
    timedelta(minutes=15),
    timedelta(hours=1),
    timedelta(hours=6),
    timedelta(hours=24),
    timedelta(hours=48),
    timedelta(hours=72),
    timedelta(days=6),
)
"""After the request, when to look."""


@dataclass(frozen=True, slots=True)
class OpenPayment:
    """A request for money that nothing final is known of. ``looked_at`` is the last look, if there was one."""

    order_no: int
    reference: str
    asked_at: datetime
    looked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What a round of reconciliation has to do. ``given_up`` go to the list of exceptions."""

    look_now: tuple[OpenPayment, ...]
    given_up: tuple[OpenPayment, ...]
    next_at: datetime | None
    """When the next look of the others is due."""


def next_look(payment: OpenPayment) -> datetime | None:
    """When to look next; None after the last. A look that was missed is made once, not once for each miss."""
    for wait in LOOKS:
        due = payment.asked_at + wait
        if payment.looked_at is None or payment.looked_at < due:
            return due
    return None


def plan(payments: Iterable[OpenPayment], now: datetime, most: int = 100) -> Plan:
    """What to do at ``now``: the payments due, oldest first, at most ``most``; the rest waits its turn."""
    due: list[OpenPayment] = []
    given_up: list[OpenPayment] = []
    later: list[datetime] = []
    for payment in payments:
        when = next_look(payment)
        if when is None:
            given_up.append(payment)
        elif when <= now:
            due.append(payment)
        else:
            later.append(when)
    due.sort(key=lambda payment: (payment.asked_at, payment.reference))
    if len(due) > most:
        later.append(now)
    return Plan(tuple(due[:most]), tuple(given_up), min(later, default=None))
