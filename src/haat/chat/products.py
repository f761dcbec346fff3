"""Products: an answer about goods with the shop's own catalogue on the channel, to look at and to put into a cart.

The words stay the answer: every price stands in the text as the shop has it now, since the catalogue may be half a minute
behind, and an old phone shows the text alone. A good that is not on the catalogue, and a shop without one, are answered
in words as ever.
"""

from __future__ import annotations

from collections.abc import Sequence

from haat.chat.replies import ProductCard, ProductList, ProductSection, Reply
from haat.chat.scene import Scene
from haat.chat.texts import SHORT
from haat.domain.catalogue import Listing
from haat.language.understanding import HeardLine

PRODUCTS_MAX = 30
SECTIONS_MAX = 10


def offered(scene: Scene, listings: Sequence[Listing]) -> list[Listing]:
    """Those that can be ordered now and stand on the shop's catalogue."""
    if not scene.talk.state.shop.catalog_id:
        return []
    shown = scene.talk.state.catalogue.shown
    return [item for item in listings if item.listing_no in shown and on_sale(item)]


def on_sale(item: Listing) -> bool:
    """Is it there, and may it be sold in chat?"""
    return item.available and item.stock != 0 and not item.counter_only


def wider(scene: Scene, lines: Sequence[HeardLine], named: Sequence[Listing]) -> list[Listing]:
    """What else the shop has of the goods that were asked about, after those named: a few names stand for a whole shelf.

    A line that means one listing stays that one; a maker that was named stays the only one.
    """
    found = {item.listing_no: item for item in named}
    lexicon, key = scene.talk.lexicon, scene.talk.shelf.brand_key
    for line in lines:
        if line.sku or not line.concept:
            continue
        for item in scene.talk.state.catalogue.listings.values():
            mine = not line.brand or key(item.brand) == key(line.brand)
            if mine and lexicon.is_kind_of(item.concept, line.concept):
                found.setdefault(item.listing_no, item)
    return list(found.values())


def shown(scene: Scene, body: str, lines: Sequence[HeardLine], named: Sequence[Listing]) -> Reply | None:
    """The answer ``body`` about ``named`` with its products; None where words alone answer better.

    One good is a card, several a list with a section a good. Where one of those named can be ordered but stands not on the
    catalogue, the list would hide it.
    """
    there = offered(scene, named)
    if not there or len(there) < sum(on_sale(item) for item in named):
        return None
    several = offered(scene, wider(scene, lines, named))[:PRODUCTS_MAX]
    more = len(several) - len(there)
    text = f"{body}\n{scene.say('products-more', count=more)}" if more else body
    if len(text) + sum(len(note) + 1 for note in scene.notes) > SHORT:
        return None
    if len(named) == 1 and len(several) == 1:
        return scene.reply(text, ProductCard(several[0].sku), "product")
    sections = _sections(scene, several)
    head = sections[0].title if len(sections) == 1 else scene.talk.state.shop.name
    return scene.reply(text, ProductList(head, sections), "products")


def _sections(scene: Scene, items: Sequence[Listing]) -> tuple[ProductSection, ...]:
    """The products by good; what comes after the ninth good shares the last section."""
    by_good: dict[str, list[str]] = {}
    for item in items:
        by_good.setdefault(scene.words.good(item.concept), []).append(item.sku)
    parts = list(by_good.items())
    if len(parts) > SECTIONS_MAX:
        rest = [sku for _, skus in parts[SECTIONS_MAX - 1 :] for sku in skus]
        parts = [*parts[: SECTIONS_MAX - 1], (scene.say("products-others"), rest)]
    return tuple(ProductSection(title, tuple(skus)) for title, skus in parts)
