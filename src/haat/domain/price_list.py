"""Taking a price list over: what a list of offers changes in a catalogue, worked out before anything is changed.

A list may come from anywhere, so it decides little: it brings new listings and the price, the MRP and the barcode
of listings that are there. Names, nicknames, stock and what is finished today stay the shop's own, and what the
list does not speak of is left alone. MRP is a ceiling (Legal Metrology (Packaged Commodities) Rules, 2011).
"""

from __future__ import annotations

import enum
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from haat.domain.catalogue import Listing, SoldBy
from haat.domain.shelf import PRICE_MAX_PAISE
from haat.values.quantity import Quantity, Unit
from haat.values.record import replace

LEAP = 2
"""A price that doubles or halves, or more, is likelier a typing error than news."""


class Unread(enum.Enum):
    """Why a row of a price list is left out, in the words shown."""

    NO_NAME = "no name"
    LONG_NAME = "name too long"
    FORMULA = "name begins like a formula"
    NO_PRICE = "no price"
    BAD_PRICE = "price cannot be read"
    BAD_MRP = "MRP cannot be read"
    ZERO = "price is zero"
    TOO_DEAR = "price above one lakh rupees"
    ABOVE_MRP = "price above MRP"
    BAD_SIZE = "size too large"
    NOT_LINKED = "no known good in its name"
    TWICE = "said twice in the list"
    UNSURE = "more than one listing it could mean"


class ChangeKind(enum.Enum):
    """What becomes of a listing."""

    NEW = "new"
    PRICE = "price"
    DETAIL = "detail"
    """MRP or barcode alone."""
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Offer:
    """One row understood: ``line`` is its place in the file, ``listing`` what it would be, still without a number."""

    line: int
    listing: Listing
    said: str
    """The name as the list has it."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One row that changes nothing, and why."""

    line: int
    said: str
    why: Unread


@dataclass(frozen=True, slots=True)
class Change:
    """One listing before and after; ``before`` is None for a new one."""

    line: int
    said: str
    kind: ChangeKind
    before: Listing | None
    after: Listing

    @property
    def leap(self) -> bool:
        """True where the price doubles or halves, or more."""
        if self.before is None:
            return False
        old, new = self.before.price_paise, self.after.price_paise
        return old != new and (new >= LEAP * old or LEAP * new <= old)


@dataclass(frozen=True, slots=True)
class Difference:
    """What a price list would do to a catalogue."""

    changes: tuple[Change, ...]
    left_out: tuple[LeftOut, ...]

    def of(self, kind: ChangeKind) -> list[Change]:
        return [change for change in self.changes if change.kind is kind]

    @property
    def writes(self) -> list[Change]:
        """The changes that change something."""
        return [change for change in self.changes if change.kind is not ChangeKind.SAME]

    def promises_the_same(self, other: Difference) -> bool:
        """True when both would bring the same numbers to the same prices from the same prices."""
        return [_promise(c) for c in self.writes] == [_promise(c) for c in other.writes]


@dataclass(frozen=True, slots=True)
class _Kind:
    """What tells listings apart when there is no barcode."""

    concept: str
    brand: str
    pack: Quantity | None


def difference(listings: Iterable[Listing], offers: Sequence[Offer], first_no: int) -> Difference:
    """What ``offers`` change in ``listings``; new listings are numbered from ``first_no``.

    An offer means the listing with its barcode; else the one of its good, brand and pack, by its name where there
    are several of those. A listing is spoken of once: who comes later in the list is left out.
    """
    known = _Known(listings)
    changes: list[Change] = []
    left_out: list[LeftOut] = []
    crowd: dict[_Kind, int] = defaultdict(int)
    for offer in offers:
        crowd[_kind(offer.listing)] += 1
    used: set[int] = set()
    fresh: set[tuple[_Kind, str] | str] = set()
    for offer in offers:
        before = known.meant(offer.listing, crowd[_kind(offer.listing)] == 1)
        why = before if isinstance(before, Unread) else None
        marks = _marks(offer.listing)
        if isinstance(before, Listing):
            why = Unread.TWICE if before.listing_no in used else _forbidden(_updated(before, offer.listing))
        elif before is None:
            why = Unread.TWICE if any(mark in fresh for mark in marks) else _forbidden(offer.listing)
        if why is not None:
            left_out.append(LeftOut(offer.line, offer.said, why))
        elif isinstance(before, Listing):
            used.add(before.listing_no)
            after = _updated(before, offer.listing)
            changes.append(Change(offer.line, offer.said, _what_changed(before, after), before, after))
        else:
            fresh.update(marks)
            after = replace(offer.listing, listing_no=first_no)
            first_no += 1
            changes.append(Change(offer.line, offer.said, ChangeKind.NEW, None, after))
    return Difference(tuple(changes), tuple(left_out))


class _Known:
    """The listings that are there, by what an offer may know of them."""

    def __init__(self, listings: Iterable[Listing]) -> None:
        self._by_barcode: dict[str, Listing] = {}
        self._by_kind: dict[_Kind, list[Listing]] = defaultdict(list)
        for item in listings:
            if item.barcode:
                self._by_barcode.setdefault(item.barcode, item)
            self._by_kind[_kind(item)].append(item)

    def meant(self, wanted: Listing, alone: bool) -> Listing | Unread | None:
        """The listing an offer speaks of; None for a new one. ``alone``: no other offer is of this kind."""
        found = self._by_barcode.get(wanted.barcode) if wanted.barcode else None
        if found is not None:
            return found
        # Two different barcodes are two different things, however alike their names.
        alike = [
            item
            for item in self._by_kind.get(_kind(wanted), ())
            if not (item.barcode and wanted.barcode and item.barcode != wanted.barcode)
        ]
        named = [item for item in alike if _same_name(item, wanted)]
        if len(named) > 1:
            named = [item for item in named if item.sold_by is wanted.sold_by]
        if len(named) == 1:
            return named[0]
        if len(named) > 1:
            return Unread.UNSURE
        # A name beside no name: a maker and a size must agree too, or "banana stem" would set the price of bananas.
        certain = alone and len(alike) == 1 and wanted.brand is not None and wanted.pack is not None
        return alike[0] if certain and not (alike[0].name and wanted.name) else None


def _kind(item: Listing) -> _Kind:
    """A kilo weighed out and a bag of one kilo cost the same thing: one price; one piece is a pack that says none."""
    pack = Quantity(item.per, item.unit) if item.sold_by is SoldBy.LOOSE else item.pack
    return _Kind(item.concept, _folded(item.brand or ""), None if pack == Quantity(1, Unit.PIECE) else pack)


def _marks(item: Listing) -> list[tuple[_Kind, str] | str]:
    """What a second new listing of the same list may not share with this one."""
    return [item.barcode] if item.barcode else [(_kind(item), _folded(item.name))]


def _same_name(one: Listing, other: Listing) -> bool:
    return _folded(one.name) == _folded(other.name)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _updated(before: Listing, offered: Listing) -> Listing:
    """The listing with the list's price, and its MRP and barcode where the list says one."""
    return replace(
        before,
        price_paise=offered.price_paise,
        mrp_paise=before.mrp_paise if offered.mrp_paise is None else offered.mrp_paise,
        barcode=offered.barcode or before.barcode,
    )


def _what_changed(before: Listing, after: Listing) -> ChangeKind:
    if before.price_paise != after.price_paise:
        return ChangeKind.PRICE
    return ChangeKind.SAME if before == after else ChangeKind.DETAIL


def _forbidden(item: Listing) -> Unread | None:
    """A price that no listing may have."""
    if item.price_paise <= 0:
        return Unread.ZERO
    if item.price_paise > PRICE_MAX_PAISE:
        return Unread.TOO_DEAR
    return Unread.ABOVE_MRP if item.mrp_paise is not None and item.price_paise > item.mrp_paise else None


def _promise(change: Change) -> tuple[int, int | None, int, int | None, str]:
    before, after = change.before, change.after
    return (
        after.listing_no,
        before.price_paise if before is not None else None,
        after.price_paise,
        after.mrp_paise,
        after.barcode,
    )


def taken_back(now: Listing, change: Change) -> Listing:
    """A changed listing as it was before the list, in what the list changed and nobody changed since.

    A price that the shopkeeper set after the import is hers and stays; stock and availability live on.
    """
    before, after = change.before, change.after
    if before is None:
        return replace(now, available=False)
    price = before.price_paise if now.price_paise == after.price_paise else now.price_paise
    mrp = before.mrp_paise if now.mrp_paise == after.mrp_paise else now.mrp_paise
    barcode = before.barcode if now.barcode == after.barcode else now.barcode
    # A price kept from later may stand above the MRP of before: then the later MRP stays with it.
    return replace(
        now,
        price_paise=price,
        mrp_paise=mrp if mrp is None or price <= mrp else now.mrp_paise,
        barcode=barcode,
    )
