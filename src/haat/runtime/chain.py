"""A chain: one person's messages on their way out, oldest first, and how they stand with her."""

from __future__ import annotations

import itertools
from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from haat.ports import NotSent, SendAction
from haat.runtime.pacing import PAIR_BURST, PAIR_EVERY_S, Bucket
from haat.runtime.waiting import MOST, in_doubt, old_news, together
from haat.store.rows import OutboxRow, OutState
from haat.values.record import replace

STOPPED = "stopped"
"""Why a row is sent that confirms a stop: whatever waits before it is not sent any more."""
OPTED_OUT = NotSent(SendAction.DROP, None, "opted out")


@dataclass(slots=True)
class Chain:
    """One person's messages, oldest first. Others may add to ``rows`` or take away whenever a sender awaits.

    ``queued``: a sender has it, or will look at it. ``busy``: a sender has it. ``held``: they had to wait, so texts may
    go together. ``going`` is how many of the first the channel is being given as one message just now, ``apart`` the
    number of the last row that must go alone, since a message of several was refused. ``looked``: the first, which is
    in doubt, had not arrived when it was asked about. ``trying``: while nothing goes, this one tries whether it does.
    """

    key: tuple[int, int]
    rows: deque[OutboxRow] = field(default_factory=deque)
    pair: Bucket = field(default_factory=lambda: Bucket(1 / PAIR_EVERY_S, PAIR_BURST))
    queued: bool = False
    busy: bool = False
    admitted: bool = False
    ready_at: float = 0.0
    used_at: float = 0.0
    doubt_until: float = 0.0
    held: bool = False
    going: int = 0
    apart: int = 0
    looked: bool = False
    trying: bool = False

    @property
    def doubt(self) -> bool:
        """May the first have gone out already?"""
        return bool(self.rows) and in_doubt(self.rows[0])

    def holds(self, outbox_no: int) -> bool:
        return any(row.outbox_no == outbox_no for row in self.rows)

    def begins_with(self, row: OutboxRow) -> bool:
        """Is it still this person's first? Not when she stopped messages or another worker took the lane over."""
        return bool(self.rows) and self.rows[0] is row

    def waited(self, row: OutboxRow) -> bool:
        """Has so much time gone by since it was written that she may have stopped messages meanwhile?"""
        return row.attempted_at is not None or row.tries > 0 or self.held

    def next(self, now: datetime, at: float) -> None:
        """Go on with the next message, since the first is over. ``at`` is ``now`` in the loop's seconds."""
        self.rows.popleft()
        self.held, self.looked = self.held and bool(self.rows), False
        self.ready_at = 0.0
        self.read_back(now, at)

    def read_back(self, now: datetime, at: float) -> None:
        """When the first row may go, if it was tried before: it may have gone out, or have to wait."""
        if not self.rows or self.rows[0].attempted_at is None:
            return
        not_before = self.rows[0].not_before
        if not_before is not None and not_before > now:
            self.ready_at = at + (not_before - now) / timedelta(seconds=1)
        if self.doubt:
            self.ready_at = max(self.ready_at, self.doubt_until, at)

    def put_off(self, now: datetime, state: OutState, tries: int, not_before: datetime) -> list[OutboxRow]:
        """What was tried is to be tried again; the changed rows. ``tries`` is the first row's."""
        more, self.looked = tries - self.rows[0].tries, False
        for n, row in enumerate(list(itertools.islice(self.rows, max(self.going, 1)))):
            self.rows[n] = replace(
                row, state=state, tries=row.tries + more, not_before=not_before, attempted_at=now
            )
        return list(itertools.islice(self.rows, max(self.going, 1)))

    def call_back(self) -> list[OutboxRow]:
        """Take away all rows that surely neither went out nor go out just now; the rows that were taken away."""
        rows, gone = list(self.rows), list[OutboxRow]()
        self.rows.clear()
        for n, row in enumerate(rows):
            (self.rows if n < self.going or in_doubt(row) else gone).append(row)
        return gone

    def drop_old_news(self) -> list[OutboxRow]:
        """Take away news of an order that waited until newer news made it old; the rows that were taken away."""
        old = old_news(self.rows) if self.held and not self.doubt else []
        for row in old:
            self.rows.remove(row)
        return old

    def joinable(self) -> list[OutboxRow]:
        """The first row, and those behind it that may go with it as one message if all of them may go."""
        first = self.rows[0]
        if not self.held or self.doubt or first.swapped or first.outbox_no <= self.apart:
            return [first]
        return list(itertools.islice(self.rows, MOST))

    def as_one(self, wanted: list[OutboxRow]) -> tuple[int, bytes]:
        """How many of the first rows go as one message now, and its wire form. ``wanted`` begins with the first."""
        if wanted != list(itertools.islice(self.rows, len(wanted))):
            wanted = wanted[:1]  # something was dropped meanwhile
        return together(wanted) if len(wanted) > 1 else (1, wanted[0].body)
