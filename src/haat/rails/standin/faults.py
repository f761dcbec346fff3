"""The faults that the stand-in plays on request, each a number of times, at one kind of call or at any."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field


class Fault(enum.Enum):
    """What may go wrong."""

    SILENT = "silent"
    """It is done, and the connection breaks before the answer."""
    ERROR = "error"
    """500, and nothing is done."""
    BUSY = "busy"
    """429, and nothing is done."""
    WEBHOOK_LOST = "webhook-lost"
    WEBHOOK_DOUBLED = "webhook-doubled"
    WEBHOOK_LATE = "webhook-late"
    """Held until it is released."""
    WEBHOOK_FORGED = "webhook-forged"
    """Signed with another secret."""
    WEBHOOK_WRONG = "webhook-wrong"
    """Signed rightly, with another amount in it."""
    REFUND_PENDING = "refund-pending"
    """Taken, and not over until it is settled."""
    REFUND_FAILS = "refund-fails"
    """Taken, and failed later."""
    REFUND_REFUSED = "refund-refused"
    SETTLEMENT_SHORT = "settlement-short"
    """A rupee is missing."""


@dataclass(slots=True)
class Faults:
    """What is still to be played: how often, by fault and kind of call (``""`` is any)."""

    _left: dict[tuple[Fault, str], int] = field(default_factory=dict)

    def add(self, fault: Fault, times: int, call: str = "") -> None:
        self._left[(fault, call)] = self._left.get((fault, call), 0) + times

    def takes(self, fault: Fault, call: str = "") -> bool:
        """Is this fault due here now? It is used up by asking."""
        for key in ((fault, call), (fault, "")):
            if self._left.get(key, 0) > 0:
                self._left[key] -= 1
                return True
        return False

    def clear(self) -> None:
        self._left.clear()
