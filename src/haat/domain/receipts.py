"""Receipts: a day on which nothing was paid although something usually is. Perhaps nobody came; perhaps a code was swapped.

The rule is the same for everybody and uses what is in the books alone. Rules: docs/rules/payments.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from haat.domain import who
from haat.domain.events import CodeScanAsked, NoReceipts, WatchSet
from haat.domain.money_commands import AskCodeScan, NoteNoReceipts, SetWatch
from haat.domain.outcome import Outcome
from haat.domain.refusals import Refusal
from haat.domain.shop import Shop
from haat.domain.snapshot import ShopState
from haat.values.time import Moment, india, india_day, minute_of_day

WEEKS = 4
WEEKS_WITH = 3
"""Of the last four such weekdays, so many had a payment: then one is usual."""
LATELY = 14
LATELY_WITH = 7
"""And half of the last two weeks' days: a shop that has just begun, or was on leave, is left in peace."""
LAST_CHECK = 23 * 60
"""A shop that closes later, or never, is looked at by this minute of the day."""
SCAN_WITHIN = 180
"""Minutes after opening in which the reminder to scan goes out."""


@dataclass(frozen=True, slots=True)
class Usual:
    """How many payments came on the last four days of this weekday, the newest first."""

    counts: tuple[int, ...]


def missed(day: date, receipts: Mapping[date, int]) -> Usual | None:
    """What is usual on a day like this, where nothing came on it and something usually does; else None."""
    if receipts.get(day):
        return None
    counts = tuple(receipts.get(day - timedelta(weeks=week), 0) for week in range(1, WEEKS + 1))
    lately = sum(bool(receipts.get(day - timedelta(days=back))) for back in range(1, LATELY + 1))
    usual = sum(bool(count) for count in counts) >= WEEKS_WITH and lately >= LATELY_WITH
    return Usual(counts) if usual else None


def day_to_check(shop: Shop, now: datetime) -> date | None:
    """The day that is over for this shop and may be looked at; None while it sells, and where it does not want it."""
    if not _sells_by_upi(shop) or not shop.watch_receipts or india(now).weekday() in shop.hours.closed_days:
        return None
    return india_day(now) if minute_of_day(now) >= min(shop.hours.closes, LAST_CHECK) else None


def day_to_scan(shop: Shop, now: datetime) -> date | None:
    """The day on which the shopkeeper is to be asked to scan his code; None while it is not time."""
    if not _sells_by_upi(shop) or not shop.watch_code or india(now).weekday() in shop.hours.closed_days:
        return None
    since = minute_of_day(now) - shop.hours.opens
    return india_day(now) if 0 <= since < SCAN_WITHIN else None


def note_no_receipts(command: NoteNoReceipts, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """Tell the shopkeeper, if he still wants to hear it."""
    if not state.shop.watch_receipts:
        return Outcome()
    return Outcome(events=(NoReceipts(command.day, command.usual),))


def ask_code_scan(command: AskCodeScan, state: ShopState, moment: Moment) -> Outcome | Refusal:
    return Outcome(events=(CodeScanAsked(),)) if state.shop.watch_code else Outcome()


def set_watch(command: SetWatch, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """What he wants to hear of: a day without payments, and the daily reminder to scan."""
    if not who.keeps_the_shop(command.by, state):
        return who.NOT_YOURS
    receipts = state.shop.watch_receipts if command.receipts is None else command.receipts
    code = state.shop.watch_code if command.code is None else command.code
    return Outcome(
        events=(WatchSet(command.by, receipts, code),), shop=state.shop.watching(receipts=receipts, code=code)
    )


def _sells_by_upi(shop: Shop) -> bool:
    return not shop.desk and shop.accepting and shop.rail is not None
