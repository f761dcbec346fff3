"""A dispute: the customer's bank asks for its money back. Nothing is lost until the gateway says so."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime

from haat.domain.settlement import SettlementKind, SettlementRow


class DisputeState(enum.Enum):
    """How a dispute stands at the gateway."""

    OPEN = "open"
    """The shop must answer, for the first time or again."""
    UNDER_REVIEW = "under_review"
    """The shop has answered; the bank looks at it."""
    WON = "won"
    LOST = "lost"
    CLOSED = "closed"
    """Over, and nothing was taken."""


@dataclass(frozen=True, slots=True)
class Dispute:
    """An authenticated look at one dispute, in paise.

    ``payment_id`` is the gateway's name of the payment. ``respond_by`` is until when the shop must answer, None where
    the gateway names no date. ``taken_paise`` is what a lost one took from the shop; ``opened_at`` its beginning.
    """

    dispute_id: str
    payment_id: str
    amount_paise: int
    state: DisputeState
    opened_at: datetime
    respond_by: datetime | None = None
    taken_paise: int = 0

    @property
    def waits(self) -> bool:
        """Is it still to be decided?"""
        return self.state in (DisputeState.OPEN, DisputeState.UNDER_REVIEW)

    @property
    def row(self) -> SettlementRow:
        """What it took back, under its own name: the gateway's report names the same line."""
        lost = self.taken_paise or self.amount_paise
        return SettlementRow(
            self.dispute_id,
            self.opened_at,
            self.payment_id,
            -lost,
            0,
            0,
            -lost,
            kind=SettlementKind.CHARGEBACK,
        )
