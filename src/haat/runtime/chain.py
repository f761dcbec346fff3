"""A chain: one person's messages on their way out, oldest first, and how they stand with her."""

from __future__ import annotations

import itertools
from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from haat.ports import NotSent, SendAction
from haat.runtime.pacing import PAIR_BURST, PAIR_EVERY_S, Bucket
from haat.runtime.waiting import in_doubt
from haat.store.rows import OutboxRow, OutState

STOPPED = "stopped"
"""Why a row is sent that confirms a stop: whatever waits before it is not sent any more."""
OPTED_OUT = NotSent(SendAction.DROP, None, "opted out")


@dataclass(slots=True)
class Chain:
    """One person's messages, oldest first. ``doubt``: the first may have gone out already.

    ``held``: they had to wait, so texts may go together. ``going`` is how many of the first are on their way as one
    message, ``apart`` the number of the last row that must go alone, since a message of several was refused.
    """

    key: tuple[int, int]
    rows: deque[OutboxRow] = field(default_factory=deque)
    pair: Bucket = field(default_factory=lambda: Bucket(1 / PAIR_EVERY_S, PAIR_BURST))
    queued: bool = False
    admitted: bool = False
    ready_at: float = 0.0
    used_at: float = 0.0
    doubt: bool = False
    doubt_until: float = 0.0
    swapped: bool = False
    held: bool = False
    going: int = 1
    apart: int = 0

    def begins_with(self, row: OutboxRow) -> bool:
        """Is it still this person's first? Not when another worker took the lane over meanwhile."""
        return bool(self.rows) and self.rows[0] is row

    def read_back(self, row: OutboxRow, now: datetime, at: float) -> None:
        """The first row, as the database has it: it may have gone out, or have to wait. ``at`` is ``now``, in the
        loop's seconds."""
        if row.state is OutState.SENDING:
            self.doubt, self.ready_at = True, max(self.doubt_until, at)
        elif row.not_before is not None and row.not_before > now:
            self.ready_at = at + (row.not_before - now) / timedelta(seconds=1)

    def maybe_out(self, busy: bool) -> int:
        """How many of the first rows may have gone out, or go out just now."""
        if busy:
            return self.going
        if not self.doubt:
            return 0
        return 1 + sum(1 for _ in itertools.takewhile(in_doubt, itertools.islice(self.rows, 1, None)))
