"""Amounts: what a run of numbers, units and price words says about one good.

"2 kilo" is an amount, "5 kilo wala" picks a pack, "50 ka" is a price to fill, "10 wala" a price point, "2 x 500 g"
a count of packs. Which it is can depend on the good, so an `Amount` only says what was heard; `settle` decides
when the good is known. Promise and table: docs/rules/language.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from haat.language.lattice import SEP, UNKNOWN, Node
from haat.language.lexicon import Concept
from haat.language.tokens import Token
from haat.language.understanding import Measure, Spoken
from haat.language.vocabulary import BRAND, GOOD, NUM, UNIT

WEIGHED = frozenset({Measure.KG, Measure.G, Measure.L, Measure.ML})
_PRICED_OR_WEIGHED = WEIGHED | {Measure.RUPEES}
_MEASURES = {measure.value: measure for measure in Measure}
_BIG = {Measure.KG: 100, Measure.G: 20_000, Measure.L: 100, Measure.ML: 20_000, Measure.RUPEES: 20_000}
_COUNT_MAX = 300
_LIQUID_ONLY = frozenset({Measure.L, Measure.ML})


@dataclass(frozen=True, slots=True)
class Amount:
    """One amount as heard. ``measure`` is None for a bare number.

    ``of`` marks "50 ka …", ``wala`` "500 wala", ``each`` "ek ek", ``rate`` "40 rupaye kilo wala"; ``odd`` is set
    when the number cannot be meant ("-5", "2-3"); ``implied`` when only the unit was said ("packet").
    """

    value: Fraction
    measure: Measure | None
    i: int
    j: int
    start: int
    end: int
    of: bool = False
    wala: bool = False
    each: bool = False
    rate: bool = False
    odd: bool = False
    implied: bool = False
    times: Fraction | None = None
    lone: bool = False
    """A bare "one" said in words: it may be no amount at all ("ek joke sunao")."""
    pav: bool = False
    """Said as a pav: a quarter of a kilo, or of a litre where the good is a liquid."""


def amount_at(path: Sequence[Node], tokens: Sequence[Token], k: int) -> Amount | None:
    """The amount that begins at node ``k`` of the path, or None."""
    node = path[k]
    start = tokens[node.i].start
    if node.kind == NUM and node.said and node.amount == 1 and k + 2 < len(path):
        # Tamil "oru moonu kilo": about three kilos are three
        number = path[k + 1]
        if (
            number.kind == NUM
            and number.said
            and number.amount > 2
            and path[k + 2].kind in (UNIT, GOOD, BRAND)
        ):
            return amount_at(path, tokens, k + 1)
    packs = _pack_of(path, tokens, k)
    if packs is not None:
        return packs
    if node.kind == UNIT and node.values[0] == "rupees" and k + 1 < len(path) and path[k + 1].kind == NUM:
        number = path[k + 1]
        return _tail(
            path, tokens, _make(number.amount * node.amount, Measure.RUPEES, k, k + 2, start, tokens, path)
        )
    if node.kind == UNIT:
        implied = _make(node.amount, _MEASURES[node.values[0]], k, k + 1, start, tokens, path)
        # "xyz kilo": a kilo of it, or a number that was not understood?
        torn = bool(k) and path[k - 1].kind == UNKNOWN and implied.measure in WEIGHED
        return _tail(
            path, tokens,
            replace(implied, implied=node.amount == 1, pav=node.amount == Fraction(1, 4), odd=torn),
        )  # fmt: skip
    if node.kind != NUM:
        return None
    n, value, each, odd = k + 1, node.amount, False, _minus(path, tokens, k)
    if odd:
        value, start = -value, start - 1
    if n < len(path) and path[n].kind == NUM and path[n].said and node.said:
        if path[n].amount == value:
            each, n = True, n + 1
        elif path[n].amount == value + 1 and n + 1 < len(path) and path[n + 1].kind == UNIT:
            odd, n = True, n + 1
    elif _said_again(path, tokens, n):
        # "chini aur chawal 5 5 kilo"
        each, n = True, n + 1
    elif _is_range(path, tokens, n):
        # "1-1 kilo" is one of each, "2-3 kilo" nobody can weigh
        each, odd, n = path[n + 1].amount == value, path[n + 1].amount != value, n + 2
    if n + 1 < len(path) and _is_times(path[n]) and path[n + 1].kind == NUM:
        after = amount_at(path, tokens, n + 1)
        if after is not None:
            if after.measure in WEIGHED or after.measure in (None, Measure.RUPEES):
                return replace(after, times=value, i=k, start=start, odd=odd or after.odd)
            return replace(after, value=after.value * value, i=k, start=start, odd=odd or after.odd)
    if node.said and k and path[k - 1].has("give") and tokens[path[k - 1].j - 1].text == tokens[node.i].text:
        # "do" gives and counts: "aloo tamatar do do kilo"
        each = each or (n < len(path) and path[n].kind == UNIT)
    pav = False
    measure: Measure | None = None
    if n + 1 < len(path) and path[n + 1].kind == UNIT and _touching_dash(path, tokens, n):
        # "maggi 4-pack"
        n += 1
    if n + 1 < len(path) and path[n].has("more") and path[n + 1].kind == UNIT:
        n += 1
    if n < len(path) and path[n].kind == UNIT:
        measure = _MEASURES[path[n].values[0]]
        pav = path[n].amount == Fraction(1, 4)
        value *= path[n].amount
        n += 1
        if (
            measure is Measure.RUPEES
            and n < len(path)
            and path[n].kind == UNIT
            and path[n].values[0] == "rupees"
        ):
            n += 1
    lone = node.said and value == 1 and measure is None and not each
    made = Amount(
        value, measure, k, n, start, tokens[path[n - 1].j - 1].end, each=each, odd=odd, pav=pav, lone=lone
    )
    if measure is None and k and path[k - 1].has("for_price") and value.denominator == 1:
        # "coriander for 20"
        made = replace(made, measure=Measure.RUPEES, of=True)
    made = _rate(path, tokens, made)
    made = _tail(path, tokens, made)
    n = made.j
    if (
        n + 1 < len(path)
        and _is_times(path[n])
        and path[n + 1].kind == NUM
        and made.measure in _PRICED_OR_WEIGHED
    ):
        times = path[n + 1]
        return replace(made, times=times.amount, j=n + 2, end=tokens[times.j - 1].end)
    return made


def _pack_of(path: Sequence[Node], tokens: Sequence[Token], k: int) -> Amount | None:
    """ "pack of 4": one pack that holds four."""
    node = path[k]
    if (
        node.kind != UNIT
        or node.values[0] != "packet"
        or k + 1 >= len(path)
        or tokens[node.j - 1].text != "of"
    ):
        return None
    number, follows = path[k + 1], path[k + 2] if k + 2 < len(path) else None
    if number.kind != NUM or (follows is not None and follows.kind == UNIT):
        return None
    made = _make(number.amount, Measure.PIECE, k, k + 2, tokens[node.i].start, tokens, path)
    return replace(made, wala=True)


def _is_range(path: Sequence[Node], tokens: Sequence[Token], n: int) -> bool:
    """ "2-3": the dash touches both numbers."""
    if n + 1 >= len(path) or path[n].kind != SEP or path[n].values[0] != "-" or path[n + 1].kind != NUM:
        return False
    dash = tokens[path[n].i]
    return tokens[path[n].i - 1].end == dash.start and dash.end == tokens[path[n + 1].i].start


def _said_again(path: Sequence[Node], tokens: Sequence[Token], n: int) -> bool:
    """ "5 5 kilo": the same digits twice before a measure."""
    if n + 1 >= len(path) or path[n].kind != NUM or path[n].said or path[n + 1].kind != UNIT:
        return False
    same_text = tokens[path[n].i].text == tokens[path[n - 1].i].text
    return same_text and _MEASURES[path[n + 1].values[0]] in WEIGHED


def _touching_dash(path: Sequence[Node], tokens: Sequence[Token], n: int) -> bool:
    if path[n].kind != SEP or path[n].values[0] != "-":
        return False
    dash = path[n].i
    return tokens[dash - 1].end == tokens[dash].start and tokens[dash].end == tokens[dash + 1].start


def _is_times(node: Node) -> bool:
    return node.values[0] == "x" or node.has("into")


def _make(
    value: Fraction,
    measure: Measure | None,
    k: int,
    n: int,
    start: int,
    tokens: Sequence[Token],
    path: Sequence[Node],
) -> Amount:
    return Amount(value, measure, k, n, start, tokens[path[n - 1].j - 1].end)


def _minus(path: Sequence[Node], tokens: Sequence[Token], k: int) -> bool:
    """True for "-5": a minus that touches the number and nothing before it, and is no bullet."""
    if not k or path[k - 1].kind != SEP or path[k - 1].values[0] != "-":
        return False
    at = path[k - 1].i
    touches_right = tokens[at].end == tokens[path[k].i].start
    free_left = at == 0 or tokens[at - 1].end < tokens[at].start or tokens[at - 1].text == "\n"
    return touches_right and free_left


def _rate(path: Sequence[Node], tokens: Sequence[Token], amount: Amount) -> Amount:
    """ "40 rupaye kilo wala": a price for each kilo picks the sort."""
    n = amount.j
    if amount.measure is not Measure.RUPEES or n + 1 >= len(path) or path[n].kind != UNIT:
        return amount
    if path[n + 1].has("wala") and _MEASURES[path[n].values[0]] in WEIGHED:
        return replace(amount, rate=True, j=n + 1)
    return amount


def _tail(path: Sequence[Node], tokens: Sequence[Token], amount: Amount) -> Amount:
    n = amount.j
    if n < len(path) and path[n].has("each"):
        # "1 kg each of toor dal and moong dal", "alu peyaj 1 kg kore"
        amount, n = replace(amount, each=True, j=n + 1), n + 1
        if n < len(path) and (path[n].has("of") or path[n].has("of_en")):
            return replace(amount, j=n + 1)
    if n < len(path) and amount.implied and tokens[path[n].i].text == "one":
        # "rice 25 kg bag one"
        return replace(amount, implied=False, j=n + 1, end=tokens[path[n].j - 1].end)
    if n < len(path) and path[n].has("wala"):
        return replace(amount, wala=True, j=n + 1, end=tokens[path[n].j - 1].end)
    if n < len(path) and path[n].has("of"):
        if amount.measure in WEIGHED and not amount.implied and _is_pack(path, n + 1):
            # "10 kilochi pishvi 1", "5 kg r packet": the pack of that size
            return replace(amount, wala=True, j=n + 1, end=tokens[path[n].j - 1].end)
        if n + 1 < len(path) and path[n + 1].has("wala"):
            return replace(amount, wala=True, j=n + 2, end=tokens[path[n + 1].j - 1].end)
        return replace(amount, of=True, j=n + 1, end=tokens[path[n].j - 1].end)
    if n < len(path) and path[n].has("of_price"):
        return replace(amount, of=True, measure=Measure.RUPEES, j=n + 1, end=tokens[path[n].j - 1].end)
    return amount


def _is_pack(path: Sequence[Node], n: int) -> bool:
    """True where the bag or piece itself is named: a unit of count without a number of its own."""
    if n >= len(path) or path[n].kind != UNIT or path[n].amount != 1:
        return False
    measure = _MEASURES[path[n].values[0]]
    return measure not in WEIGHED and measure not in (Measure.RUPEES, Measure.DOZEN)


@dataclass(frozen=True, slots=True)
class Settled:
    """The quantity of one line: ``spoken``, the pack it picks, and whether it can be trusted."""

    spoken: Spoken | None
    size: str | None
    doubtful: bool = False


def settle(amounts: Sequence[Amount], concept: Concept | None) -> Settled:
    """What all amounts heard for one good mean together."""
    if concept is not None and not concept.liquid and concept.unit != "l":
        # "pants L 1": a letter for the size, no litre
        amounts = [a for a in amounts if not (a.implied and a.measure is Measure.L)]
    amounts = _with_unit(amounts)
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
            else:
                size = f"pack of {_plain(amount.value)}"
        elif amount.measure is Measure.RUPEES or (amount.measure is None and amount.of and not counts):
            prices.append(amount)
        elif amount.measure in WEIGHED:
            weights.append(amount)
        else:
            counts.append(amount)
    if any(a.times is not None for a in (*weights, *prices)):
        one = next(a for a in (*weights, *prices) if a.times is not None)
        counts.append(replace(one, value=one.times or Fraction(1), measure=None))
    weight = _total(weights)
    count = _count(counts, concept, packed=weight is not None or size is not None)
    held = next((a for a in counts if a.measure is Measure.PACKET and not a.implied), None)
    if held is not None and size is None and any(_holds(held, a) for a in counts):
        size = f"pack of {_plain(held.value)}"
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


def _with_unit(amounts: Sequence[Amount]) -> Sequence[Amount]:
    """ "kilo 2": a unit said apart from its number."""
    implied = next((a for a in amounts if a.implied and a.measure in WEIGHED), None)
    bare = next((a for a in amounts if a.measure is None and not a.wala and not a.of), None)
    if implied is None or bare is None:
        return amounts
    return [
        replace(bare, measure=implied.measure),
        *(a for a in amounts if a is not implied and a is not bare),
    ]


def _priced(
    price: Amount,
    weight: Spoken | None,
    count: Spoken | None,
    size: str | None,
    concept: Concept | None,
    odd: bool,
) -> Settled:
    point = f"₹{_plain(price.value)}"
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
        return Spoken(bare.value, implied.measure)
    if bare is not None and packed and (concept is None or concept.unit in ("kg", "g", "l")):
        return Spoken(bare.value, Measure.PACKET)
    if bare is not None:
        return Spoken(*_bare(bare.value, concept))
    assert implied is not None and implied.measure is not None
    return Spoken(implied.value, implied.measure)


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
            if f"{_plain(value)} {measure.value}" in concept.sizes:
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
    return value, _MEASURES.get(unit, Measure.PIECE)


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
            if number == _plain(value) and unit in ("g", "ml"):
                return size
    if concept is not None and value >= 100 and concept.unit in ("kg", "g", "l"):
        return f"{_plain(value)} {'ml' if concept.unit == 'l' else 'g'}"
    return f"₹{_plain(value)}"


def _checked(spoken: Spoken | None, size: str | None, odd: bool, concept: Concept | None) -> Settled:
    if spoken is None:
        return Settled(None, size, odd)
    absurd = spoken.value <= 0 or spoken.value > _BIG.get(spoken.measure, _COUNT_MAX)
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
    return f"{_plain(value)} {measure.value}"


def _plain(value: Fraction) -> str:
    if value.denominator == 1:
        return str(value.numerator)
    thousandths = round(value * 1000)
    sign = "-" if thousandths < 0 else ""
    whole, part = divmod(abs(thousandths), 1000)
    return f"{sign}{whole}.{part:03d}".rstrip("0").rstrip(".")
