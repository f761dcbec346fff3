"""Silence: webhooks that stay away although messages go out.

WhatsApp tells of every message that it accepted ("sent", then more), within seconds. A shop whose messages are accepted
and of which no webhook tells for long has lost its webhooks: they were switched off after too many failures, point
elsewhere, or are held up on the way. Orders then stop without anybody saying so, therefore it is an alarm.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

import structlog

from haat.runtime import trace
from haat.store.rows import InboxRow, OutboxMark, OutState, lane_of

SILENT_S = 900.0
"""Longer than any delay of a healthy platform."""
BY_WEBHOOK = frozenset({"message", "status", "payment", "identity", "preference", "echo"})
_log = structlog.get_logger("haat.worker")


class Silence:
    """What the shops of this process are waiting for. Instants are those of the process's clock.

    ``longest_s`` is how long the shop that waits longest had waited at the last ``look``.
    """

    def __init__(self) -> None:
        self.longest_s = 0.0
        self._waiting: dict[int, datetime] = {}
        self._heard: dict[int, datetime] = {}
        self._told: set[int] = set()

    def note(self, marks: Iterable[OutboxMark], rows: Iterable[InboxRow]) -> None:
        """What went out, and what came in by webhook."""
        for row in rows:
            if row.kind in BY_WEBHOOK:
                self._heard[row.shop_id] = row.received_at
                self._waiting.pop(row.shop_id, None)
                self._told.discard(row.shop_id)
        for mark in marks:
            if mark.state is OutState.SENT and mark.attempted_at is not None:
                heard = self._heard.get(mark.shop_id)
                # The status may be worked before the mark of its own message.
                if heard is None or heard < mark.attempted_at:
                    self._waiting.setdefault(mark.shop_id, mark.attempted_at)

    def look(self, now: datetime) -> None:
        """Work out who has waited how long; every shop that is silent is told of once."""
        longest = 0.0
        for shop_id, since in self._waiting.items():
            silent_s = (now - since) / timedelta(seconds=1)
            longest = max(longest, silent_s)
            if silent_s >= SILENT_S and shop_id not in self._told:
                self._told.add(shop_id)
                _log.error("webhooks are silent", shop=shop_id, since=since.isoformat())
        old = now - timedelta(hours=1)
        self._heard = {shop_id: at for shop_id, at in self._heard.items() if at > old}
        self.longest_s = longest
        trace.WEBHOOK_SILENCE.set(longest)

    def keep(self, lanes: frozenset[int]) -> None:
        """Only these lanes are worked here now: what other shops wait for is another worker's to see."""
        for shop_id in [one for one in self._waiting if lane_of(one) not in lanes]:
            del self._waiting[shop_id]
            self._told.discard(shop_id)
