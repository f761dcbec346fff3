"""The catalogue: what a shop sells, each listing with its price, its pack and its tax."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from haat.values.quantity import Quantity, Unit
from haat.values.record import record


class SoldBy(enum.Enum):
    """How a listing is sold."""

    LOOSE = "loose"
    """By weight or volume: the price is for a kilo or a litre, any whole gram or millilitre may be ordered."""
    PACK = "pack"
    """By the pack, bunch or piece: the price is for one."""


PER_LOOSE = 1000
"""Base units a loose price is for: a kilo of grams, a litre of millilitres."""


@record
class Listing:
    """One thing a shop sells.

    ``concept`` is the lexicon's good; ``brand`` and ``pack`` (the size of one pack) tell listings of one concept
    apart. ``price_paise`` is for one pack, or for 1,000 base units of ``unit`` when LOOSE. ``stock`` is None where
    the shop does not count. ``gst_bp`` is the tax inside the price, in basis points. ``name`` is the shop's own
    name for it, shown as it stands; where empty, the phrasebook names it by concept, brand and pack. ``barcode`` is
    the digits printed on the pack (GTIN), empty where the shop's price list has none.
    """

    listing_no: int
    concept: str
    price_paise: int
    sold_by: SoldBy = SoldBy.PACK
    unit: Unit = Unit.PIECE
    brand: str | None = None
    pack: Quantity | None = None
    name: str = ""
    mrp_paise: int | None = None
    gst_bp: int = 0
    hsn: str = ""
    available: bool = True
    stock: int | None = None
    counter_only: bool = False
    aliases: tuple[str, ...] = ()
    barcode: str = ""

    @property
    def per(self) -> int:
        """Base units the price is for."""
        return PER_LOOSE if self.sold_by is SoldBy.LOOSE else 1

    @property
    def sku(self) -> str:
        """The listing's number as text: its key in the hearing index and on WhatsApp."""
        return str(self.listing_no)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All listings of a shop at one version; changes make a new version.

    ``shown`` are those that the shop's catalogue on the channel shows too, so that they may be sent as products.
    """

    version: int
    listings: Mapping[int, Listing] = field(default_factory=dict)
    shown: frozenset[int] = frozenset()

    def get(self, listing_no: int) -> Listing | None:
        return self.listings.get(listing_no)

    def of_concept(self, concept: str) -> list[Listing]:
        return [item for item in self.listings.values() if item.concept == concept]

    def replaced(self, changed: Iterable[Listing]) -> Catalogue:
        """The next version, with these listings in place of (or beside) the old ones."""
        listings = {**self.listings, **{item.listing_no: item for item in changed}}
        return Catalogue(self.version + 1, listings, self.shown)
