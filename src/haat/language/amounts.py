"""Amounts: what a run of numbers, units and price words says about one good.

"2 kilo" is an amount, "5 kilo wala" picks a pack, "50 ka" is a price to fill, "10 wala" a price point, "2 x 500 g"
a count of packs. Which it is can depend on the good, so an `Amount` only says what was heard; `settled.settle`
decides when the good is known. Promise and table: docs/rules/language.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from haat.language.lattice import SEP, UNKNOWN, Node
from haat.language.rates import is_given, is_marked, is_round, rate_end
from haat.language.tokens import Token
from haat.language.understanding import Measure
from haat.language.vocabulary import BRAND, GOOD, NUM, UNIT
from haat.values.record import record

WEIGHED = frozenset({Measure.KG, Measure.G, Measure.L, Measure.ML})
_PRICED_OR_WEIGHED = WEIGHED | {Measure.RUPEES}
MEASURES = {measure.value: measure for measure in Measure}


@record
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
    word: bool = False
    """The number was said in a word: "half", and not "0.5"."""


def amount_at(path: Sequence[Node], tokens: Sequence[Token], k: int) -> Amount | None:
    """The amount that begins at node ``k`` of the path, or None."""
    if _is_about(path, k):
        return amount_at(path, tokens, k + 1)
    packs = _pack_of(path, tokens, k) or _holding(path, tokens, k)
    if packs is not None:
        return packs
    if path[k].kind == UNIT:
        return _from_unit(path, tokens, k)
    return _from_number(path, tokens, k) if path[k].kind == NUM else None


def _is_about(path: Sequence[Node], k: int) -> bool:
    """Tamil "oru moonu kilo": about three kilos are three; "oru kaal kilo" is the quarter, "one ten rupee pack" one."""
    node = path[k]
    if node.kind != NUM or not node.said or node.amount != 1 or k + 2 >= len(path) or node.langs == 4:
        return False
    number = path[k + 1]
    return (
        number.kind == NUM
        and number.said
        and (number.amount > 2 or number.amount < 1)
        and path[k + 2].kind in (UNIT, GOOD, BRAND)
    )


def _from_unit(path: Sequence[Node], tokens: Sequence[Token], k: int) -> Amount:
    """A unit said first: "rupaye 50", or alone: "packet"."""
    node = path[k]
    start = tokens[node.i].start
    if node.values[0] == "rupees" and k + 1 < len(path) and path[k + 1].kind == NUM:
        priced = _make(path[k + 1].amount * node.amount, Measure.RUPEES, k, k + 2, start, tokens, path)
        return _tail(path, tokens, _rate(path, tokens, priced))
    implied = _make(node.amount, MEASURES[node.values[0]], k, k + 1, start, tokens, path)
    # "xyz kilo": a kilo of it, or a number that was not understood?
    torn = bool(k) and path[k - 1].kind == UNKNOWN and implied.measure in WEIGHED
    # "paalum thairum oro packet"
    # "pav pav kilo kaju badam": a quarter of each
    each = node.j - node.i > 1 and tokens[node.i].text == tokens[node.i + 1].text
    each = each or (bool(k) and path[k - 1].has("each") and not path[k - 1].has("of"))
    pav = node.amount == Fraction(1, 4)
    implied = replace(implied, implied=node.amount == 1 and not each, pav=pav, odd=torn, each=each)
    return _tail(path, tokens, implied)


def _from_number(path: Sequence[Node], tokens: Sequence[Token], k: int) -> Amount:
    """A number, with the unit and the words of price behind it."""
    node = path[k]
    value, start, odd = node.amount, tokens[node.i].start, _minus(path, tokens, k)
    if odd:
        value, start = -value, start - 1
    n, each, odd = _said_twice(path, tokens, k, value, odd)
    if _about_two(path, tokens, k):
        value, odd = Fraction(2), True
    if n + 1 < len(path) and _is_times(path[n]) and path[n + 1].kind == NUM:
        after = amount_at(path, tokens, n + 1)
        if after is not None:
            if after.measure in WEIGHED or after.measure in (None, Measure.RUPEES):
                return replace(after, times=value, i=k, start=start, odd=odd or after.odd)
            return replace(after, value=after.value * value, i=k, start=start, odd=odd or after.odd)
    if node.said and k and path[k - 1].has("give") and tokens[path[k - 1].j - 1].text == tokens[node.i].text:
        # "do" gives and counts: "aloo tamatar do do kilo"
        each = each or (n < len(path) and path[n].kind == UNIT)
    n = _of_a_whole(path, n, value)
    pav = False
    measure: Measure | None = None
    unit = _unit_behind(path, tokens, n)
    if unit is not None:
        measure = MEASURES[path[unit].values[0]]
        pav = path[unit].amount == Fraction(1, 4)
        again = pav and value == path[unit].amount
        each, value = each or again, value if again else value * path[unit].amount
        n = unit + 1
        twice = n < len(path) and path[n].kind == UNIT and path[n].values[0] == "rupees"
        if measure is Measure.RUPEES and twice:
            n += 1
    if k and path[k - 1].has("each") and not path[k - 1].has("of"):
        # "pratyeki ek kilo toor dal, chana dal"
        each = True
    if measure is None and node.said and value == Fraction(1, 4):
        # "makhan pav": a quarter that is said alone is one of a kilo, or of a litre
        measure, pav = Measure.KG, True
    lone = node.said and value == 1 and measure is None and not each
    made = Amount(
        value, measure, k, n, start, tokens[path[n - 1].j - 1].end, each=each, odd=odd, pav=pav, lone=lone,
        word=node.said,
    )  # fmt: skip
    worth = k > 1 and path[k - 1].has("of_price") and path[k - 2].kind in (GOOD, BRAND, UNKNOWN)
    if measure is None and k and (worth or path[k - 1].has("for_price")) and value.denominator == 1:
        # "coriander for 20", "chocolates worth 200"
        made = replace(made, measure=Measure.RUPEES, of=True)
    return _times(path, tokens, _tail(path, tokens, _rate(path, tokens, made)))


def _of_a_whole(path: Sequence[Node], n: int, value: Fraction) -> int:
    """The place of the unit behind "of a": "three quarters of a kilo"; ``n`` where nothing like it follows."""
    if not 0 < value < 1 or n + 2 >= len(path) or not (path[n].has("of") or path[n].has("of_en")):
        return n
    one, unit = path[n + 1], path[n + 2]
    whole = one.kind == NUM and one.said and one.amount == 1 and unit.kind == UNIT
    return n + 2 if whole and MEASURES[unit.values[0]] in WEIGHED else n


def _said_twice(
    path: Sequence[Node], tokens: Sequence[Token], k: int, value: Fraction, odd: bool
) -> tuple[int, bool, bool]:
    """Where the number at ``k`` ends with what repeats it, whether it is for each good, and whether it is odd."""
    n = k + 1
    if n < len(path) and path[n].kind == NUM and path[n].said and path[k].said:
        if path[n].amount == value:
            return n + 1, True, odd
        if (
            (value, path[n].amount) in _ABOUT
            and n + 1 < len(path)
            and path[n + 1].kind in (UNIT, GOOD, BRAND)
        ):
            return n + 1, False, True
    elif _about_digits(path, k, n):
        return n + 1, False, True
    elif _said_again(path, tokens, n):
        # "chini aur chawal 5 5 kilo"
        return n + 1, True, odd
    elif _is_range(path, tokens, n):
        # "1-1 kilo" is one of each, "2-3 kilo" nobody can weigh
        same = path[n + 1].amount == value
        return n + 2, same, not same
    return n, False, odd


def _about_digits(path: Sequence[Node], k: int, n: int) -> bool:
    """ "5 6 kele": two digits together before their good are about so many; "parle g 5 6 maggi" are two goods."""
    if n + 1 >= len(path) or path[n].kind != NUM or path[k].said or path[n].said:
        return False
    opens = not k or path[k - 1].kind == SEP or path[k - 1].has("and") or path[k - 1].has("filler")
    return opens and (path[k].amount, path[n].amount) in _ABOUT and path[n + 1].kind in (UNIT, GOOD)


def _about_two(path: Sequence[Node], tokens: Sequence[Token], k: int) -> bool:
    """ "do char kele": the "do" that was read as a wish counts, and they are about so many."""
    if not k or not path[k].said or (Fraction(2), path[k].amount) not in _ABOUT:
        return False
    give = path[k - 1]
    opens = k == 1 or path[k - 2].kind == SEP or path[k - 2].has("and") or path[k - 2].has("filler")
    return opens and give.has("give") and give.j == give.i + 1 and tokens[give.i].text in ("do", "दो")


_ABOUT = frozenset(
    (Fraction(one), Fraction(other))
    for one, other in [
        *((n, n + 1) for n in range(1, 12)),
        *[(2, 4), (4, 6), (5, 7), (5, 10), (8, 10), (10, 12), (10, 15), (15, 20)],
    ]
)
"""Numbers said together for "about so many": "do teen tamatar", "dus pandrah ande"."""


def _unit_behind(path: Sequence[Node], tokens: Sequence[Token], n: int) -> int | None:
    """The place of the unit of a number that ends before ``n``: "4 packet", "4-pack", "2 more kilo", "be j kilo"."""
    if (
        n + 1 < len(path)
        and path[n + 1].kind == UNIT
        and (_touching_dash(path, tokens, n) or path[n].has("more") or path[n].has("only"))
    ):
        return n + 1
    return n if n < len(path) and path[n].kind == UNIT else None


def _times(path: Sequence[Node], tokens: Sequence[Token], amount: Amount) -> Amount:
    """ "500 g x 2": so many packs of it."""
    n = amount.j
    counted = n + 1 < len(path) and _is_times(path[n]) and path[n + 1].kind == NUM
    if not counted or amount.measure not in _PRICED_OR_WEIGHED:
        return amount
    number = path[n + 1]
    return replace(amount, times=number.amount, j=n + 2, end=tokens[number.j - 1].end)


def _pack_of(path: Sequence[Node], tokens: Sequence[Token], k: int) -> Amount | None:
    """ "pack of 4": one pack that holds four."""
    node = path[k]
    inside = _counts_inside(path, tokens, k)
    if inside:
        made = _make(node.amount, Measure.PIECE, k, inside, tokens[node.i].start, tokens, path)
        return replace(made, wala=True)
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


def _counts_inside(path: Sequence[Node], tokens: Sequence[Token], k: int) -> int:
    """Where "10s" or "30's" ends, as packs are labelled; 0 for no such thing."""
    node, n = path[k], k + 1
    if node.kind != NUM or node.said or node.amount.denominator != 1:
        return 0
    if n < len(path) and path[n].kind == SEP and path[n].values[0] in ("'", "’"):
        n += 1
    if n >= len(path) or tokens[path[n].i].text != "s" or path[n].j != path[n].i + 1:
        return 0
    return n + 1 if tokens[path[n].i].start <= tokens[node.i].end + 1 else 0


def _holding(path: Sequence[Node], tokens: Sequence[Token], k: int) -> Amount | None:
    """ "4 cha pack", "12 wala pack": one pack that holds so many, where it is no usual price."""
    if k + 2 >= len(path) or path[k].kind != NUM or path[k].amount not in _HELD:
        return None
    between, pack = path[k + 1], path[k + 2]
    belongs = (
        between.has("of") or between.has("wala") or (between.kind == UNIT and between.j - between.i == 1)
    )
    if not belongs or (between.kind == UNIT and between.values[0] != "rupees"):
        return None
    if pack.kind != UNIT or tokens[pack.j - 1].text not in _PACKS:
        return None
    made = _make(path[k].amount, Measure.PIECE, k, k + 3, tokens[path[k].i].start, tokens, path)
    return replace(made, wala=True)


_PACKS = frozenset({"pack", "पॅक", "पैक", "પેક", "প্যাক", "ਪੈਕ", "பேக்", "ప్యాక్", "ಪ್ಯಾಕ್", "പാക്ക്", "ପ୍ୟାକ୍", "پیک"})


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
    return same_text and MEASURES[path[n + 1].values[0]] in WEIGHED


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
    """ "40 rupaye kilo wala", "@ 45", "30 rs/kg": a price for each kilo picks the sort."""
    n = amount.j
    marked = is_marked(path, amount.i)
    if marked and amount.measure in (None, Measure.RUPEES):
        amount = replace(amount, measure=Measure.RUPEES, wala=True)
    if amount.measure not in (None, Measure.RUPEES):
        return amount
    end = rate_end(path, tokens, n, marked)
    stated = end > n and (path[n].kind == SEP or tokens[path[n].i].text == "per")
    if end > n and (amount.measure is not None or stated):
        by_unit = path[end - 1].kind == UNIT or path[end - 1].has("i:price")
        return replace(amount, measure=Measure.RUPEES, wala=True, rate=by_unit, j=end)
    if amount.measure is None or n + 1 >= len(path) or path[n].kind != UNIT:
        return amount
    if path[n + 1].has("wala") and MEASURES[path[n].values[0]] in WEIGHED:
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
    if n + 1 < len(path) and path[n].has("of") and _is_multipack(amount, path, n + 1):
        # "lux 4 er pack": one pack that holds four
        return replace(amount, measure=Measure.PIECE, wala=True, j=n + 2, end=tokens[path[n + 1].j - 1].end)
    if n < len(path) and path[n].has("of") and (not path[n].has("and") or _is_pack(path, n + 1)):
        if amount.measure in WEIGHED and not (amount.implied or amount.each) and _is_pack(path, n + 1):
            # "10 kilochi pishvi 1", "5 kg r packet": the pack of that size
            return replace(amount, wala=True, j=n + 1, end=tokens[path[n].j - 1].end)
        if n + 1 < len(path) and path[n + 1].has("wala"):
            return replace(amount, wala=True, j=n + 2, end=tokens[path[n + 1].j - 1].end)
        return replace(amount, of=True, j=n + 1, end=tokens[path[n].j - 1].end)
    if n < len(path) and path[n].has("of_price"):
        return replace(amount, of=True, measure=Measure.RUPEES, j=n + 1, end=tokens[path[n].j - 1].end)
    if n < len(path) and amount.measure is None and is_round(amount.value) and is_given(path, n):
        # "10 ki kothimeera", "kothamalli 20 ku"
        return replace(amount, of=True, measure=Measure.RUPEES, j=n + 1, end=tokens[path[n].j - 1].end)
    return amount


def _is_multipack(amount: Amount, path: Sequence[Node], n: int) -> bool:
    """True for "4 er pack", "4 piece ka pack"; "10 er packet" is the one at ten rupees."""
    counted = amount.measure is Measure.PIECE and not amount.implied and amount.value > 1
    few = amount.measure is None and amount.value in _HELD
    return (counted or few) and path[n].kind == UNIT and path[n].amount == 1 and path[n].values[0] == "packet"


_HELD = frozenset(Fraction(n) for n in (2, 3, 4, 6, 8, 12))
"""So many are sold in one pack; 5, 10 and 20 rupees are prices of one."""


def _is_pack(path: Sequence[Node], n: int) -> bool:
    """True where the bag or piece itself is named: a unit of count without a number of its own."""
    if n >= len(path) or path[n].kind != UNIT or path[n].amount != 1:
        return False
    measure = MEASURES[path[n].values[0]]
    return measure not in WEIGHED and measure not in (Measure.RUPEES, Measure.DOZEN)
