"""A chain: one person's messages on their way out, oldest first, and how they stand with her."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from haat.ports import NotSent, SendAction
from haat.runtime.pacing import PAIR_BURST, PAIR_EVERY_S, Bucket
from haat.store.rows import OutboxRow

STOPPED = "stopped"
"""Why a row is sent that confirms a stop: whatever waits before it is not sent any more."""
OPTED_OUT = NotSent(SendAction.DROP, None, "opted out")


@dataclass(slots=True)
class Chain:
    """One person's messages, oldest first. ``doubt``: the first may have gone out already."""

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
