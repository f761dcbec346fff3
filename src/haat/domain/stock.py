"""Stock, for shops that count: what an order promises leaves the shelf at once; what it gives up comes back.

``Listing.stock`` is what may still be promised, in base units of loose goods or in packs. None: nobody counts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from haat.domain.catalogue import Catalogue, Listing
from haat.domain.order import OrderLine
from haat.domain.pricing import QuotedLine, refused
from haat.domain.refusals import Refusal, Why
from haat.values.quantity import Quantity
from haat.values.record import replace


def reserve(lines: Iterable[QuotedLine]) -> tuple[Listing, ...] | Refusal:
    """The listings with these lines off the shelf; refuses with NOT_ENOUGH_STOCK, taking nothing."""
    wanted: Counter[int] = Counter()
    counted: dict[int, Listing] = {}
    for line in lines:
        if line.listing.stock is not None:
            wanted[line.listing.listing_no] += line.line.quantity.amount
            counted[line.listing.listing_no] = line.listing
    for listing_no, listing in counted.items():
        if wanted[listing_no] > (listing.stock or 0):
            return refused(Why.NOT_ENOUGH_STOCK, listing, left=listing.stock or 0)
    return tuple(replace(item, stock=(item.stock or 0) - wanted[no]) for no, item in counted.items())


def take(listing: Listing, quantity: Quantity) -> tuple[Listing, ...]:
    """One listing with this much off the shelf; the caller has checked that it is there."""
    if listing.stock is None:
        return ()
    return (replace(listing, stock=listing.stock - quantity.amount),)


def give_back(catalogue: Catalogue, lines: Iterable[OrderLine]) -> tuple[Listing, ...]:
    """The listings with these lines on the shelf again; what is no longer listed or counted is left out."""
    returned: Counter[int] = Counter()
    for line in lines:
        returned[line.listing_no] += line.quantity.amount
    found = (catalogue.get(listing_no) for listing_no in returned)
    return tuple(
        replace(item, stock=item.stock + returned[item.listing_no])
        for item in found
        if item is not None and item.stock is not None
    )
