"""Hearing: a shop's listings as the ear knows them, and a text heard in the light of the talk."""

from __future__ import annotations

import re

from haat.domain.catalogue import Catalogue, SoldBy
from haat.language.lexicon import Lexicon
from haat.language.phrases import phrasebook
from haat.language.shelf import Shelf, ShelfItem, build_shelf
from haat.values.quantity import Unit

CODE = re.compile(r"\[([A-Za-z0-9][A-Za-z0-9-]{1,19})(?:@([^\[\]\n]{1,40}))?\]")
"""A shop's code in the text of its link: ``[NAMUNA]``, or ``[NAMUNA@Gate 2]`` on the poster of a place."""


def shop_code(text: str) -> tuple[str | None, str]:
    """The shop code in a message and the message without the line that holds it.

    The line with the code is the greeting of the shop's link; what she added on other lines is hers.
    """
    found = CODE.search(text)
    if found is None:
        return None, text
    rest = [line for line in text.splitlines() if found.group(0) not in line]
    return found.group(1).upper(), "\n".join(rest).strip()


def brought_by(text: str) -> str:
    """The link that a first message came by: the shop's code, with the place of its poster where it has one."""
    found = CODE.search(text)
    if found is None:
        return ""
    code, place = found.group(1).upper(), (found.group(2) or "").strip()
    return f"{code}@{place}" if place else code


def shelf_of(lexicon: Lexicon, catalogue: Catalogue) -> Shelf:
    """The hearing index of one catalogue version; keep it as long as the version lives."""
    book = phrasebook("en")
    items = []
    for listing in catalogue.listings.values():
        name = listing.name or f"{listing.brand or ''} {lexicon.name(listing.concept, 'en')}".strip()
        pack = listing.pack
        size = None if pack is None or (pack.unit is Unit.PIECE and pack.amount == 1) else book.quantity(pack)
        items.append(
            ShelfItem(
                sku=listing.sku,
                name=name,
                concept=listing.concept,
                brand=listing.brand,
                size=size,
                price_paise=listing.price_paise,
                loose=listing.sold_by is SoldBy.LOOSE,
                aliases=listing.aliases,
            )
        )
    return build_shelf(lexicon, items)
