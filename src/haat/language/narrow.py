"""Narrowing the items of one good to the one that was meant: by variant words, by pack, by amount."""

from __future__ import annotations

from haat.language.mentions import Mention
from haat.language.settled import Settled
from haat.language.shelf import Shelf, ShelfItem
from haat.language.sizes import size_of
from haat.language.understanding import Measure, Spoken
from haat.values.quantity import Quantity, Unit, exact

LOOKS = frozenset({"small", "big", "medium", "cheap", "costly"})
"""Words that pick one of several packs."""
CHOICES = 3
"""More than three choices are no help on a small screen."""


def spread(items: list[ShelfItem], shelf: Shelf, habit: str | None = None) -> list[ShelfItem]:
    """At most three to choose from, the likeliest first: what this home takes, then makers as they sell."""
    first = list(shelf.sorted(items).by_maker.values())
    if len(first) > 1:
        known = shelf.lexicon.by_id.get(items[0].concept or "")
        places = shelf.places(known) if known is not None else {}
        # what is weighed out is the usual one where it is sold at all
        first.sort(
            key=lambda i: (i.sku != habit, not i.loose, places.get(shelf.brand_key(i.brand), len(places)))
        )
    chosen = first[:CHOICES]
    for item in items:
        if len(chosen) >= CHOICES:
            break
        if item not in chosen:
            chosen.append(item)
    return chosen


def with_looks(items: list[ShelfItem], flags: set[str], shelf: Shelf) -> list[ShelfItem]:
    """ "chhota wala", "bada", "sasta wala": the smallest, biggest, cheapest or dearest pack."""
    if len(items) < 2:
        return items
    sizes = [(size.amount, item) for item in items if (size := shelf.size(item)) is not None]
    if sizes and ("small" in flags or "big" in flags):
        wanted = (min if "small" in flags else max)(amount for amount, _ in sizes)
        return [item for amount, item in sizes if amount == wanted]
    if "cheap" in flags or "costly" in flags:
        price = (min if "cheap" in flags else max)(item.price_paise for item in items)
        return [item for item in items if item.price_paise == price]
    return items


def with_extras(items: list[ShelfItem], mention: Mention, shelf: Shelf) -> list[ShelfItem]:
    """Narrowed by the words that touched the good and stand in an item's name ("select", "kashmiri")."""
    keys = [k for k in mention.extra if shelf.knows_word(k)]
    if not keys or len(items) < 2:
        return items
    with_all = {shelf.items[i].sku for i in shelf.with_words(keys)}
    return [i for i in items if i.sku in with_all] or items


def with_size(items: list[ShelfItem], settled: Settled, shelf: Shelf) -> tuple[list[ShelfItem], bool]:
    size = settled.size
    if size is None:
        return items, False
    if size.startswith("₹"):
        number = size[1:].partition("/")[0]
        fits = [i for i in items if number.isdigit() and i.price_paise == int(number) * 100]
        return (fits or items), bool(fits)
    wanted = size_of(size)
    fits = shelf.sorted(items).by_size.get(wanted, []) if wanted is not None else []
    return (fits or items), bool(fits)


def by_amount(items: list[ShelfItem], settled: Settled, shelf: Shelf) -> list[ShelfItem]:
    """Among packs of one good: the pack that is exactly the amount said, or the only loose one."""
    base = _base(settled.spoken)
    if base is not None:
        parted = shelf.sorted(items)
        if len(parted.loose) == 1:
            return parted.loose
        return parted.by_size.get(base) or items
    return items


_PACKED = (
    Measure.PACKET,
    Measure.POUCH,
    Measure.BOX,
    Measure.SACHET,
    Measure.BOTTLE,
    Measure.JAR,
    Measure.TIN,
)


def by_habit(items: list[ShelfItem], habit: str | None, settled: Settled, shelf: Shelf) -> list[ShelfItem]:
    """What this home takes, where it can be meant: an amount it cannot give, or gives worse, is another item's.

    Of the same maker the pack that is exactly the amount goes first: who takes 5 kg bags and says 10 kilos means
    the bag of ten, and not two of five, where there is one.
    """
    mine = next((i for i in items if i.sku == habit), None) if habit is not None else None
    if mine is None:
        return items
    base = _base(settled.spoken)
    if base is None:
        packed = [i for i in items if not i.loose]
        said = settled.spoken is not None and settled.spoken.measure in _PACKED
        return packed if said and mine.loose and packed else [mine]
    size = shelf.size(mine)
    if mine.loose or size == base:
        return [mine]
    exact_packs = [i for i in items if i.brand == mine.brand and shelf.size(i) == base]
    if exact_packs:
        return exact_packs
    whole = size is not None and size.unit is base.unit and base.amount % size.amount == 0
    return [mine] if whole else [i for i in items if i is not mine] or items


def _base(spoken: Spoken | None) -> Quantity | None:
    if spoken is None or spoken.value <= 0:
        return None
    per, unit = {
        Measure.KG: (1000, Unit.GRAM), Measure.G: (1, Unit.GRAM), Measure.L: (1000, Unit.MILLILITRE),
        Measure.ML: (1, Unit.MILLILITRE),
    }.get(spoken.measure, (0, Unit.PIECE))  # fmt: skip
    return exact(spoken.value, per, unit) if per else None
