"""The basket: what a customer has asked for so far. It holds no prices; those are the shop's, at every look."""

from __future__ import annotations

from haat.values.quantity import Quantity
from haat.values.record import record, replace

MAX_LINES = 200


@record
class BasketLine:
    """One good in an amount. ``rupees_paise`` keeps "50 ka dhaniya": the amount of money she named, if she did."""

    listing_no: int
    quantity: Quantity
    rupees_paise: int | None = None


@record
class Basket:
    """Lines in the order in which they were asked for, one per listing."""

    lines: tuple[BasketLine, ...] = ()

    def line(self, listing_no: int) -> BasketLine | None:
        return next((line for line in self.lines if line.listing_no == listing_no), None)

    def put(self, line: BasketLine) -> Basket:
        """The basket with this line in place of the same listing's, or at the end."""
        if self.line(line.listing_no) is None:
            return Basket((*self.lines, line))
        return Basket(tuple(line if old.listing_no == line.listing_no else old for old in self.lines))

    def without(self, listing_no: int) -> Basket:
        return replace(self, lines=tuple(line for line in self.lines if line.listing_no != listing_no))
