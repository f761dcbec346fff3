"""The order: its lines, its state, and the one table of moves between states."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime

from haat.domain.customer import Address
from haat.domain.payment import Payment
from haat.domain.shop import Fulfilment, PayBy
from haat.values.quantity import Quantity


class OrderState(enum.Enum):
    """Where an order stands."""

    PLACED = "placed"
    ACCEPTED = "accepted"
    PACKED = "packed"
    OUT = "out"
    """On its way, or waiting at the counter for pickup; the bill is written at this moment."""
    DELIVERED = "delivered"
    RETURNED = "returned"
    """Came back from the door undelivered."""
    REJECTED = "rejected"
    CANCELLED = "cancelled"


MOVES: dict[OrderState, tuple[OrderState, ...]] = {
    OrderState.PLACED: (OrderState.ACCEPTED, OrderState.REJECTED, OrderState.CANCELLED),
    OrderState.ACCEPTED: (OrderState.PACKED, OrderState.OUT, OrderState.CANCELLED),
    OrderState.PACKED: (OrderState.OUT, OrderState.CANCELLED),
    OrderState.OUT: (OrderState.DELIVERED, OrderState.RETURNED),
    OrderState.DELIVERED: (),
    OrderState.RETURNED: (),
    OrderState.REJECTED: (),
    OrderState.CANCELLED: (),
}
"""Every legal move of an order. The drawing in docs/rules/orders.md is made from this table."""


TAKEN_AGAIN = (OrderState.CANCELLED, OrderState.ACCEPTED)
"""The one way back, for money that came late (``taking_again``); nobody else may go it, so it is no move."""


class LineState(enum.Enum):
    """Where one line of an order stands."""

    KEPT = "kept"
    REMOVED = "removed"
    SWAP_OFFERED = "swap_offered"
    """Not available; another listing was offered and she has not answered. It counts nothing till she does."""
    ASKED = "asked"
    """She asks for it too, and the shop, which had said yes already, has not answered. It counts nothing till then."""


@dataclass(frozen=True, slots=True)
class OrderLine:
    """One line, with the price it was promised at.

    ``amount_paise`` is what the line counts now: 0 unless KEPT. ``brand``, ``pack`` and ``name`` are copied from
    the listing so that a bill reads the same for ever. ``rupees_paise`` is set when she named an amount of money
    ("50 ka dhaniya"): the line costs just that, and the quantity was made to fit. ``swap_listing_no`` is what was
    offered instead, ``swap_quantity`` and ``swap_price_paise`` how much of it and at which price. ``asked_paise`` is
    what an ASKED line counts after the shop's yes.
    """

    line_no: int
    listing_no: int
    concept: str
    quantity: Quantity
    price_paise: int
    per: int
    amount_paise: int
    brand: str | None = None
    pack: Quantity | None = None
    name: str = ""
    mrp_paise: int | None = None
    gst_bp: int = 0
    hsn: str = ""
    state: LineState = LineState.KEPT
    swap_listing_no: int | None = None
    rupees_paise: int | None = None
    swap_quantity: Quantity | None = None
    swap_price_paise: int | None = None
    asked_paise: int = 0


@dataclass(frozen=True, slots=True)
class Share:
    """A part of an order's total that is paid in one way. Whole rupees, above zero."""

    pay_by: PayBy
    amount_paise: int


@dataclass(frozen=True, slots=True)
class Order:
    """A promise between a customer and a shop.

    ``total_paise`` = Σ ``amount_paise`` of the lines + ``delivery_fee_paise`` + ``rounding_paise``, always.
    ``agreed_paise`` is the highest total she has agreed to: the total never passes it. ``when`` is her own words
    for the time she wants, empty for as soon as possible. ``tax`` is inside the prices.

    ``shares`` split the total over several ways to pay, one each, and always sum to it; empty: all by ``pay_by``,
    which is the main one of a split. ``agreed_shares`` is the split as it was agreed on, before lines went out.
    ``change_used_paise`` of the cash due was paid by change that the shop owed her.
    """

    order_no: int
    customer_no: int
    state: OrderState
    lines: tuple[OrderLine, ...]
    fulfilment: Fulfilment
    pay_by: PayBy
    delivery_fee_paise: int
    rounding_paise: int
    total_paise: int
    agreed_paise: int
    placed_at: datetime
    address: Address | None = None
    when: str = ""
    note: str = ""
    """Her wishes in her own words ("no Surf: the cheap one"), for people to read."""
    lang: str = "en"
    door_code: str = ""
    payment: Payment = Payment()
    helper_no: int | None = None
    bill_no: str | None = None
    billed_at: datetime | None = None
    accepted_at: datetime | None = None
    out_at: datetime | None = None
    closed_at: datetime | None = None
    closed_why: str = ""
    shares: tuple[Share, ...] = ()
    agreed_shares: tuple[Share, ...] = ()
    change_used_paise: int = 0

    def share_paise(self, pay_by: PayBy) -> int:
        """How much of the total is paid in this way."""
        if not self.shares:
            return self.total_paise if pay_by is self.pay_by else 0
        return sum(share.amount_paise for share in self.shares if share.pay_by is pay_by)

    def line(self, line_no: int) -> OrderLine | None:
        return next((line for line in self.lines if line.line_no == line_no), None)

    @property
    def open(self) -> bool:
        return bool(MOVES[self.state])

    @property
    def kept(self) -> tuple[OrderLine, ...]:
        return tuple(line for line in self.lines if line.state is LineState.KEPT)

    @property
    def asked(self) -> tuple[OrderLine, ...]:
        """What she asked to be added, as long as the shop has not answered."""
        return tuple(line for line in self.lines if line.state is LineState.ASKED)

    @property
    def subtotal_paise(self) -> int:
        return sum(line.amount_paise for line in self.lines)


def drawing() -> str:
    """MOVES as a mermaid state diagram, for docs/rules/orders.md; a test keeps the page equal to it."""
    arrows = [f"    {source.value} --> {target.value}" for source, ends in MOVES.items() for target in ends]
    arrows.append(f"    {TAKEN_AGAIN[0].value} --> {TAKEN_AGAIN[1].value}: its money came late")
    ends = [f"    {state.value} --> [*]" for state, targets in MOVES.items() if not targets]
    return "\n".join(("stateDiagram-v2", "    [*] --> placed", *arrows, *ends))
