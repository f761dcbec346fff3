"""Carts: what she filled in the channel's own catalogue, and the listing behind a key of it."""

from __future__ import annotations

from haat.chat import checkout, ordering
from haat.chat.replies import Reply
from haat.chat.scene import Scene
from haat.domain.basket import BasketLine
from haat.domain.catalogue import Listing
from haat.values.quantity import MAX_AMOUNT, Quantity


def taken(scene: Scene, items: list[tuple[str, int]]) -> list[Reply]:
    """A cart of the channel's own catalogue: our prices count, not the cart's."""
    unknown = 0
    for retailer_id, count in items:
        listing = listing_of(scene, retailer_id)
        if listing is None or listing.counter_only or not 1 <= count <= MAX_AMOUNT:
            unknown += 1
            continue
        ordering.add(
            scene, listing, BasketLine(listing.listing_no, Quantity(count * listing.per, listing.unit))
        )
    if unknown:
        scene.note("refused-no-such-listing")
    return checkout.show(scene)


def listing_of(scene: Scene, retailer_id: str) -> Listing | None:
    """The listing behind a key of WhatsApp's catalogue."""
    if not (retailer_id.isascii() and retailer_id.isdigit() and len(retailer_id) < 12):
        return None
    return scene.talk.state.catalogue.get(int(retailer_id))
