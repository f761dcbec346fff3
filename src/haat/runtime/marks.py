"""Marks: what became of outbox rows, kept by lane until somebody writes it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable

from haat.store.rows import OutboxMark, lane_of


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

    def forget(self, lanes: Iterable[int]) -> None:
        for lane in lanes:
            self._by_lane.pop(lane, None)
