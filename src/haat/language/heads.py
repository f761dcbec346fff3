"""Heads: English tells by the name itself that fruit and vegetables are counted: "3 mangoes", "an orange", "one onion".

"3 mango", "mangoes 3" and "aloo 2" leave open whether pieces or kilos are meant.
"""

from __future__ import annotations

from fractions import Fraction

from haat.language.align import ENGLISH
from haat.language.amounts import Amount
from haat.language.lexicon import Concept
from haat.language.mentions import Mention
from haat.language.understanding import Measure
from haat.values.record import replace


def by_heads(amounts: list[Amount], mention: Mention, concept: Concept, text: str) -> list[Amount]:
    """The amounts, a bare number of pieces where it stands right before an English name in its right number."""
    if len(amounts) != 1 or not mention.langs & ENGLISH:
        return amounts
    count = amounts[0]
    if concept.by_piece and count.measure is None and count.value == Fraction(1, 2):
        # "half a cabbage", "half watermelon"; "cabbage half" may be half a kilo
        said = text[count.start : count.end].lower().startswith("half")
        near = said and 0 < mention.start - count.end <= _NEAR
        return [replace(count, measure=Measure.PIECE)] if near else amounts
    if concept.unit != "kg":
        return amounts
    if concept.category not in ("fruits", "vegetables") or not _is_bare(count):
        return amounts
    between = text[count.end : mention.start]
    name = text[mention.start : mention.end].lower()
    if not 0 < len(between) <= _NEAR or between.strip() or not name.isascii():
        return amounts
    plural = count.value > 1 and name.endswith("s") and not name.endswith("ss")
    single = count.value == 1 and text[count.start : count.end].lower() in ("a", "an", "one")
    return (
        [replace(count, measure=Measure.PIECE)] if (plural or single) and count.value <= _HEADS else amounts
    )


def _is_bare(amount: Amount) -> bool:
    whole = amount.measure is None and amount.value.denominator == 1 and amount.value > Fraction(0)
    return whole and not (amount.odd or amount.of or amount.wala or amount.each or amount.times)


_NEAR = 2
"""Characters of space between the number and the name."""
_HEADS = 12
"""More of what is sold by the kilo is hardly counted."""
