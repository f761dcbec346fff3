"""Marks: what became of outbox rows, kept by lane until somebody writes it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import datetime

from haat.ports import NotSent
from haat.store.rows import OutboxMark, OutboxRow, OutState, lane_of


def mark_of(
    row: OutboxRow,
    state: OutState,
    now: datetime,
    *,
    tries: int,
    message_id: str | None = None,
    not_before: datetime | None = None,
    failed: NotSent | None = None,
) -> OutboxMark:
    """How a message stands now; ``failed`` is what the channel said."""
    code = failed.code if failed is not None else None
    why = failed.details[:300] if failed is not None else ""
    return OutboxMark(
        row.shop_id, row.outbox_no, state, tries, message_id, not_before, now, code, why, row.swapped
    )


class Marks:
    """Marks that wait to be written. ``marked`` is told the lane of each new one."""

    def __init__(self, marked: Callable[[int], None]) -> None:
        self._marked = marked
        self._by_lane: dict[int, list[OutboxMark]] = defaultdict(list)

    def note(self, mark: OutboxMark) -> None:
        lane = lane_of(mark.shop_id)
        self._by_lane[lane].append(mark)
        self._marked(lane)

    def take(self, lanes: Iterable[int]) -> list[OutboxMark]:
        """What is to be written about rows of these lanes; the caller writes it, or puts it back."""
        found: list[OutboxMark] = []
        for lane in lanes:
            found += self._by_lane.pop(lane, [])
        return found

    def put_back(self, marks: Iterable[OutboxMark]) -> None:
        """Marks that could not be written; older than what was marked since."""
        older: dict[int, list[OutboxMark]] = defaultdict(list)
        for mark in marks:
            older[lane_of(mark.shop_id)].append(mark)
        for lane, some in older.items():
            self._by_lane[lane] = some + self._by_lane[lane]

    def ended(self) -> set[tuple[int, int]]:
        """Rows (shop, outbox number) of which it is to be written that they are over."""
        waiting = (OutState.QUEUED, OutState.SENDING)
        return {
            (mark.shop_id, mark.outbox_no)
            for marks in self._by_lane.values()
            for mark in marks
            if mark.state not in waiting
        }

    def forget(self, lanes: Iterable[int]) -> None:
        for lane in lanes:
            self._by_lane.pop(lane, None)
