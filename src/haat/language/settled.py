"""Settled quantities: what all amounts heard for one good mean together, once the good is known.

"haldi 200" is grams, "gobhi 1" a piece or a kilo, "2 x 500 g" two packs of that size. A quantity nobody can mean is
kept as said and marked doubtful. Promise and table: docs/rules/language.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from haat.language.amounts import MEASURES, WEIGHED, Amount
from haat.language.lexicon import Concept
from haat.language.understanding import Measure, Spoken
from haat.values.record import record, replace

_BIG = {Measure.KG: 100, Measure.G: 20_000, Measure.L: 100, Measure.ML: 20_000, Measure.RUPEES: 20_000}
_COUNT_MAX = 300
_LIQUID_ONLY = frozenset({Measure.L, Measure.ML})
_LOCAL = frozenset({Measure.SEER, Measure.MEASURE})
"""Padi, seru, nazhi: how much such a vessel holds differs from town to town and from good to good."""


@record
class Settled:
    """The quantity of one line: ``spoken``, the pack it picks, and whether it can be trusted."""

    spoken: Spoken | None
    size: str | None
    doubtful: bool = False


def settle(amounts: Sequence[Amount], concept: Concept | None) -> Settled:
    """What all amounts heard for one good mean together; most were said of it before."""
    said = tuple([_said(amount, amounts[0].i) for amount in amounts])
    key = (id(concept), said)
    known = _settled.get(key)
    if known is None or known[0] is not concept:
        if len(_settled) >= _SETTLED_MAX:
            _settled.clear()
        # the good is kept with its answer, so that no other can take its id
        known = _settled[key] = (concept, _settle(amounts, concept))
    return known[1]


_Said = tuple[object, ...]
_SETTLED_MAX = 20_000
_settled: dict[tuple[int, tuple[_Said, ...]], tuple[Concept | None, Settled]] = {}
"""Amounts that were settled before, bounded: a shop hears the same few of each good all day."""


def _said(amount: Amount, first: int) -> _Said:
    """An amount without its place in the text; of several the order counts."""
    return (
        amount.i - first, amount.value.as_integer_ratio(), amount.measure, amount.of, amount.wala, amount.each,
        amount.rate, amount.odd, amount.implied, amount.times, amount.lone, amount.pav,
    )  # fmt: skip


def _settle(amounts: Sequence[Amount], concept: Concept | None) -> Settled:
    if concept is not None and not concept.liquid and concept.unit != "l":
        # "pants L 1": a letter for the size, no litre
        amounts = [a for a in amounts if not (a.implied and a.measure is Measure.L)]
    amounts = [_as_sold(a, concept) for a in _with_unit(amounts)]
    amounts = _sized(amounts, concept)
    odd = any(a.odd for a in amounts)
    weights: list[Amount] = []
    counts: list[Amount] = []
    prices: list[Amount] = []
    size: str | None = None
    for amount in amounts:
        if amount.wala and not amount.rate:
            if amount.measure is Measure.RUPEES or (
                amount.measure is None and _is_rate(amount, amounts, concept)
            ):
                prices.append(amount)
            elif amount.measure is None:
                size = _bare_size(amount.value, concept)
            elif amount.measure in WEIGHED:
                size = size_text(amount.value, amount.measure)
            elif amount.measure is Measure.SACK:
                size = f"{decimal(amount.value)} bags"
            else:
                size = f"pack of {decimal(amount.value)}"
        elif amount.measure is Measure.RUPEES or (amount.measure is None and amount.of and not counts):
            prices.append(amount)
        elif amount.measure in WEIGHED:
            weights.append(amount)
        elif _is_broken(amount, amounts, concept):
            weights.append(replace(amount, measure=Measure.L))
        else:
            counts.append(amount)
    if any(a.times is not None for a in (*weights, *prices)):
        one = next(a for a in (*weights, *prices) if a.times is not None)
        counts.append(replace(one, value=one.times or Fraction(1), measure=None))
    bare = [a for a in counts if a.measure is None and not a.each]
    twice = len(bare) == 2 and len(counts) == 2 and bare[0].value != bare[1].value
    if twice and not weights and not prices and size is None and _sold_in_packs(concept):
        # "lays 20 - 2", "2 dairy milk 40": of two bare numbers the greater one is the pack or its price
        picked = max(bare, key=lambda a: a.value)
        size, odd = _bare_size(picked.value, concept), True
        counts = [a for a in counts if a is not picked]
    weight = _total(weights)
    count = _count(counts, concept, packed=weight is not None or size is not None)
    held = next((a for a in counts if a.measure is Measure.PACKET and not a.implied), None)
    if held is not None and size is None and any(_holds(held, a) for a in counts):
        size = f"pack of {decimal(held.value)}"
    if prices:
        return _priced(prices[0], weight, count, size, concept, odd)
    if size is not None and size.startswith("pack of ") and count is None and weight is None:
        held = next(a for a in amounts if a.wala)
        if concept is not None and concept.unit == "piece" and concept.loose:
            return _checked(Spoken(held.value, Measure.PIECE), None, odd, concept)
        count = Spoken(Fraction(1), Measure.PACKET)
    if weight is not None and count is not None:
        return _checked(count, size or size_text(weight.value, weight.measure), odd, concept)
    if weight is not None:
        return _checked(weight, size, odd, concept)
    return _checked(count, size, odd or _bare_doubt(counts, concept), concept)


def _as_sold(amount: Amount, concept: Concept | None) -> Amount:
    """ "green tea 25 bags": what the box holds is its size. "recharge 239": money is counted in rupees alone."""
    if amount.measure is Measure.PAIR and concept is not None and "by-pair" not in concept.flags:
        # "nariyal ek joda" are two; shoes and laces are sold by the pair
        return replace(amount, value=amount.value * 2, measure=Measure.PIECE)
    if amount.measure in (None, Measure.PIECE) and concept is not None and "in-rupees" in concept.flags:
        return replace(amount, measure=Measure.RUPEES)
    sizes = concept.sizes if concept is not None else ()
    if amount.measure is Measure.SACK and f"{decimal(amount.value)} bags" in sizes:
        return replace(amount, wala=True)
    many = amount.measure is None and amount.value >= _PADS_MIN
    if many and f"{decimal(amount.value)} pads" in sizes:
        # "stayfree 20 pads": one pack that holds them
        return replace(amount, measure=Measure.PIECE, wala=True)
    return amount


_PADS_MIN = 15


def _is_broken(amount: Amount, amounts: Sequence[Amount], concept: Concept | None) -> bool:
    """ "1 mirinda 2.25": of what is poured a broken number beside a count is litres."""
    if concept is None or not concept.liquid or amount.measure is not None or amount.value.denominator == 1:
        return False
    return any(a is not amount and a.measure is None and a.value.denominator == 1 for a in amounts)


def _sold_in_packs(concept: Concept | None) -> bool:
    return concept is not None and "pack-only" in concept.flags


def _with_unit(amounts: Sequence[Amount]) -> Sequence[Amount]:
    """ "kilo 2": a unit said apart from its number."""
    # "coke litre wali 3" counts bottles that hold one
    implied = next((a for a in amounts if a.implied and a.measure in WEIGHED and not a.wala), None)
    bare = next((a for a in amounts if a.measure is None and not a.wala and not a.of), None)
    if implied is None or bare is None:
        return amounts
    return [
        replace(bare, measure=implied.measure),
        *(a for a in amounts if a is not implied and a is not bare),
    ]


def _sized(amounts: Sequence[Amount], concept: Concept | None) -> Sequence[Amount]:
    """The amounts, where a large bare number beside a count tells the pack: "doi 400 1ta", "cha 250 er ekta"."""
    if concept is None:
        return amounts
    if concept.category == "stationery":
        # "khata 200 pata 4": leaves of paper are not sold in strips
        amounts = [
            a for a in amounts if a.measure not in (Measure.SACHET, Measure.STRIP) or a.value < _LEAVES
        ]
    counted = [a for a in amounts if a.measure not in WEIGHED and not a.wala and a.value < _LEAVES]
    large = [a for a in amounts if a.measure is None and not a.wala and a.value >= _LEAVES]
    others = [a for a in amounts if a.measure in WEIGHED or a.measure is Measure.RUPEES or a.wala]
    if len(large) != 1 or len(counted) != 1 or others or counted[0].measure is None:
        return amounts
    if not _bare_size(large[0].value, concept).endswith((" g", " ml")):
        return amounts
    return [replace(a, wala=True) if a is large[0] else a for a in amounts]


_LEAVES = 40
"""So many or more are no count beside a smaller one: grams, millilitres, or the leaves of a notebook."""


def _priced(
    price: Amount,
    weight: Spoken | None,
    count: Spoken | None,
    size: str | None,
    concept: Concept | None,
    odd: bool,
) -> Settled:
    point = f"₹{decimal(price.value)}"
    if price.rate or (weight is not None and (price.wala or concept is None or concept.loose)):
        unit = (
            weight.measure if weight is not None and weight.measure in (Measure.KG, Measure.L) else Measure.KG
        )
        return _checked(weight or count, f"{point}/{unit.value}", odd, concept)
    if count is not None or weight is not None or price.wala:
        return _checked(count or weight, size or point, odd, concept)
    return _checked(Spoken(price.value, Measure.RUPEES), size, odd, concept)


def _total(weights: Sequence[Amount]) -> Spoken | None:
    """One weight; "1 kilo 500 gram" is their sum."""
    if not weights:
        return None
    first = weights[0]
    assert first.measure is not None
    value = first.value
    for more in weights[1:]:
        if more.implied:
            # "tomato 3 kg g" says no gram more
            continue
        if first.measure in (Measure.KG, Measure.L) and more.measure in (Measure.G, Measure.ML):
            value += more.value / 1000
    return Spoken(value, first.measure)


def _is_rate(amount: Amount, amounts: Sequence[Amount], concept: Concept | None) -> bool:
    """ "40 wale chawal 5 kilo": of a loose good by weight, the 40 is its price for a kilo."""
    weighed = any(a.measure in WEIGHED and not a.wala for a in amounts)
    return (
        weighed
        and concept is not None
        and concept.loose
        and str(amount.value) not in {size.partition(" ")[0] for size in concept.sizes}
    )


def _count(counts: Sequence[Amount], concept: Concept | None, *, packed: bool) -> Spoken | None:
    """The count among bare numbers and packs; "2 packet" beats "packet" beats "2"."""
    if not counts:
        return None
    bare = next((a for a in counts if a.measure is None), None)
    named = next((a for a in counts if a.measure is not None and not a.implied), None)
    implied = next((a for a in counts if a.measure is not None and a.implied), None)
    if named is not None and bare is not None and _holds(named, bare):
        # "maggi 12 pack 1": one pack that holds twelve; the pack itself is told by `settle`
        return Spoken(bare.value, Measure.PACKET)
    if named is not None and named.measure is Measure.PIECE and implied is not None and implied.measure:
        # Bengali "৩টে প্যাকেট": the piece only counts, the packet is what is counted
        return Spoken(named.value, implied.measure)
    if named is not None:
        assert named.measure is not None
        return Spoken(named.value, named.measure)
    if bare is not None and implied is not None:
        assert implied.measure is not None
        if implied.measure is Measure.TRAY and bare.value >= _TRAY_LEAST:
            # "30 ande ki tray"
            return Spoken(Fraction(1), Measure.TRAY)
        return Spoken(bare.value, implied.measure)
    if bare is not None and packed and (concept is None or concept.unit in ("kg", "g", "l")):
        return Spoken(bare.value, Measure.PACKET)
    if bare is not None:
        return Spoken(*_bare(bare.value, concept))
    assert implied is not None and implied.measure is not None
    return Spoken(implied.value, implied.measure)


_TRAY_LEAST = 12
"""From so many on, the number tells what the tray holds."""


def _holds(pack: Amount, count: Amount) -> bool:
    """True for "12 pack 1": one pack of twelve, not twelve packs and one."""
    return (
        pack.measure is Measure.PACKET
        and count.measure is None
        and not count.wala
        and count.i > pack.i
        and pack.value > count.value
    )


def _bare(value: Fraction, concept: Concept | None) -> tuple[Fraction, Measure]:
    """The unit of a bare number: the good's own; "haldi 200" is grams."""
    unit = concept.unit if concept else "piece"
    if concept is not None and _by_piece(value, concept):
        return value, Measure.PIECE
    if value >= 50 and concept is not None:
        for measure in (Measure.G, Measure.ML):
            if f"{decimal(value)} {measure.value}" in concept.sizes:
                return value, measure
            if value >= 100 and any(size.endswith(f" {measure.value}") for size in concept.sizes):
                # "farsan 250": nobody takes so many packets
                return value, measure
    if value.denominator != 1 and unit in ("kg", "g", "l"):
        return value, Measure.L if unit == "l" else Measure.KG
    if unit in ("kg", "g") and value >= 50:
        return value, Measure.G
    if unit == "l" and value >= 100:
        return value, Measure.ML
    if unit == "dozen" or (unit == "bar"):
        return value, Measure.PIECE
    if unit == "g":
        return value, Measure.PACKET
    return value, MEASURES.get(unit, Measure.PIECE)


_MANY_FRUITS = 4
"""So many of a fruit that is weighed are counted: "apple 6" is six apples, "apple 2" two kilos or two apples."""


def _by_piece(value: Fraction, concept: Concept) -> bool:
    """True where a bare number counts heads: "gobhi 1", "nariyal 2"."""
    if value.denominator != 1 or value >= 50:
        return False
    return concept.by_piece or (
        concept.unit == "kg" and concept.category == "fruits" and value >= _MANY_FRUITS
    )


def _bare_doubt(counts: Sequence[Amount], concept: Concept | None) -> bool:
    if concept is None or not counts or any(a.measure is not None for a in counts):
        return False
    value = counts[0].value
    if _by_piece(value, concept):
        return False
    if concept.unit == "kg" and concept.category in ("vegetables", "fruits") and value < 50:
        # "gobhi 1": a piece or a kilo?
        return value.denominator == 1
    return concept.unit in ("kg", "l", "g") and 25 < value < 50


def _bare_size(value: Fraction, concept: Concept | None) -> str:
    """ "500 wala": the usual pack of that many grams, else a price point."""
    if concept is not None and value >= 50:
        for size in concept.sizes:
            number, _, unit = size.partition(" ")
            if number == decimal(value) and unit in ("g", "ml"):
                return size
    if concept is not None and value >= 100 and concept.unit in ("kg", "g", "l"):
        return f"{decimal(value)} {'ml' if concept.unit == 'l' else 'g'}"
    return f"₹{decimal(value)}"


def _checked(spoken: Spoken | None, size: str | None, odd: bool, concept: Concept | None) -> Settled:
    if spoken is None:
        return Settled(None, size, odd)
    odd = odd or spoken.measure in _LOCAL
    absurd = spoken.value <= 0 or spoken.value > _BIG.get(spoken.measure, _COUNT_MAX)
    if spoken.measure in (Measure.G, Measure.ML):
        # nobody weighs out a pound, which is no whole number of grams
        absurd = absurd or spoken.value.denominator != 1
    if spoken.measure not in WEIGHED and spoken.measure not in (Measure.RUPEES, Measure.DOZEN):
        absurd = absurd or spoken.value.denominator != 1
    if (
        concept is not None
        and spoken.measure in _LIQUID_ONLY
        and concept.unit in ("kg", "g", "bunch", "dozen")
    ):
        absurd = True
    return Settled(spoken, size, odd or absurd)


def size_text(value: Fraction, measure: Measure) -> str:
    """ "500 g": a pack size as the format writes it."""
    return f"{decimal(value)} {measure.value}"


def decimal(value: Fraction, places: int = 3) -> str:
    """An exact decimal where there is one, else so many places: 1/2 is 0.5."""
    if value.denominator == 1:
        return str(value.numerator)
    unit = 10**places
    parts = round(value * unit)
    sign = "-" if parts < 0 else ""
    whole, part = divmod(abs(parts), unit)
    return f"{sign}{whole}.{part:0{places}d}".rstrip("0").rstrip(".")
