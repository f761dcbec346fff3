"""Settlement: what a gateway says it paid out to the shop's bank, line by line, and what is known of a transfer."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime

from haat.domain.payment import RailName


class SettlementKind(enum.Enum):
    """What one line of a settlement report is about."""

    PAYMENT = "payment"
    REFUND = "refund"
    CHARGEBACK = "chargeback"
    ADJUSTMENT = "adjustment"


@dataclass(frozen=True, slots=True)
class SettlementRow:
    """One line of a gateway's settlement report, in paise; ``gross`` and ``net`` are negative for money taken back.

    ``payment_id`` is the gateway's id of the payment (of a refund: the refund's own id), ``reference`` ours if the
    report has it. ``utr`` is the bank's number of the payout. ``net`` = ``gross`` − ``fee`` − ``tax`` if nothing is
    missing.
    """

    settlement_id: str
    settled_at: datetime
    payment_id: str
    gross_paise: int
    fee_paise: int
    tax_paise: int
    net_paise: int
    reference: str = ""
    utr: str = ""
    kind: SettlementKind = SettlementKind.PAYMENT

    @property
    def key(self) -> str:
        """What makes the line one of a kind in its shop: a second import of it changes nothing."""
        return f"{self.settlement_id}/{self.kind.value}/{self.payment_id or self.reference}"


@dataclass(frozen=True, slots=True)
class Transfer:
    """Money that came in under its own number (a gateway's payment id or a bank's UTR): it is credited once.

    ``order_no`` is None while it belongs to no order. ``settled`` says that a payout held it.
    """

    utr: str
    order_no: int | None
    reference: str
    amount_paise: int
    rail: RailName
    at: datetime
    settled: bool = False
