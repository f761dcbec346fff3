"""Number phrases: digits, number words and the fractions of Indian speech, read left to right into one value.

The words stand in `data/numbers/`; how they combine is the same in all twelve languages and told here:
a head changes the number after it ("saadhe teen" 3½, "paune do" 1¾, "sawa sau" 125), a part stands for itself
or multiplies a hundred ("dedh" 1½, "dhai sau" 250), tens take ones in English, and "times" words multiply.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from fractions import Fraction

from haat.language.tokens import NUMBER, Token
from haat.language.vocabulary import NUM, Reading
from haat.values.record import record

CARDINAL, TENS, TIMES, PART, HEAD, TAIL, ARTICLE, ORDINAL, JOINER, POINT = (
    "cardinal", "tens", "times", "part", "head", "tail", "article", "ordinal", "joiner", "point",
)  # fmt: skip


@record
class Word:
    """A token read as a number word of one kind."""

    kind: str
    value: Fraction
    size: int
    langs: int
    exact: bool


@record
class Phrase:
    """A number phrase that ends before token ``end``. ``words`` is True when it was said in words."""

    end: int
    value: Fraction
    words: bool
    langs: int
    exact: bool
    article: bool = False


Words = Sequence[Sequence[Word]]


def number_words(readings: Sequence[tuple[int, Reading, bool]]) -> list[Word]:
    """The number readings among ``readings``: (tokens covered, reading, spelt exactly); the surest first.

    A word that is spelt as another listed word counts nothing: ادھار (credit) only sounds like the 18 of Gujarati.
    """
    spelt = {size for size, reading, exact in readings if exact and reading.kind != NUM}
    found = [
        Word(reading.value, reading.amount, size, reading.langs, exact)
        for size, reading, exact in readings
        if reading.kind == NUM and reading.amount is not None and (exact or size not in spelt)
    ]
    if len(found) > 1:
        # Telugu aidu (5) and edu (7) sound alike by the rules; the exact spelling tells them apart
        found.sort(key=lambda word: (not word.exact, -word.size))
    return found


def phrases_at(tokens: Sequence[Token], words: Words, i: int, units: Set[int]) -> list[Phrase]:
    """Every number that may begin at token ``i``, each reading taken as far as it goes.

    ``units`` are the tokens at which a unit may begin: "sawa" alone is a number only before one of them.
    """
    token = tokens[i]
    if token.kind == NUMBER and token.value is not None:
        return [_in_quarters(_after_digits(tokens, words, i, Fraction(token.value)), words, units)]
    found: list[Phrase] = []
    for word in words[i]:
        phrase = _from_word(tokens, words, i, word, units)
        if phrase is not None:
            found.append(_in_quarters(phrase, words, units))
    return found


def _in_quarters(phrase: Phrase, words: Words, units: Set[int]) -> Phrase:
    """ "teen paav kilo": three quarters, where the word for a quarter measures by itself and a unit follows."""
    if phrase.end not in units or phrase.value >= 10:
        return phrase
    part = _pick(words, phrase.end, PART)
    if part is None or part.value != _QUARTER or phrase.end + part.size not in units:
        return phrase
    return Phrase(phrase.end + part.size, phrase.value * _QUARTER, phrase.words, phrase.langs, phrase.exact)


_QUARTER = Fraction(1, 4)


def _after_digits(tokens: Sequence[Token], words: Words, i: int, value: Fraction) -> Phrase:
    end = i + 1
    if end < len(tokens):
        token = tokens[end]
        if token.kind != NUMBER and not words[end]:
            return Phrase(end, value, False, 0, True)
        if (
            token.kind == NUMBER
            and token.value is not None
            and 0 < token.value < 1
            and value.denominator == 1
            and "/" in token.text
        ):
            return Phrase(end + 1, value + token.value, False, 0, True)
    pointed = _after_point(tokens, words, end, value)
    if pointed is not None:
        return Phrase(pointed[0], pointed[1], False, 0, True)
    times = _pick(words, end, TIMES)
    if times is not None and value < 1000:
        return Phrase(end + times.size, value * times.value, False, times.langs, True)
    tail = _pick(words, end, TAIL)
    if tail is not None:
        return Phrase(end + tail.size, value + tail.value, False, tail.langs, True)
    return Phrase(end, value, False, 0, True)


def _from_word(tokens: Sequence[Token], words: Words, i: int, word: Word, units: Set[int]) -> Phrase | None:
    end = i + word.size
    if word.kind == HEAD:
        return _after_head(tokens, words, end, word, units)
    if word.kind == PART:
        times = _pick(words, end, TIMES)
        if times is not None:
            return Phrase(end + times.size, word.value * times.value, True, word.langs, word.exact)
        article = _pick(words, end, ARTICLE)
        if article is not None:
            end += article.size
        return Phrase(end, word.value, True, word.langs, word.exact)
    if word.kind == ARTICLE:
        return Phrase(end, word.value, True, word.langs, word.exact, article=True)
    if word.kind in (CARDINAL, TENS, TIMES):
        phrase = _cardinal(words, end, word)
        pointed = _after_point(tokens, words, phrase.end, phrase.value)
        if pointed is not None:
            return Phrase(pointed[0], pointed[1], True, word.langs, word.exact)
        return phrase
    return None


def _after_point(
    tokens: Sequence[Token], words: Words, i: int, value: Fraction
) -> tuple[int, Fraction] | None:
    """ "one point five", "2 point 5", "zero point two five": where it ends, and the number."""
    point = _pick(words, i, POINT)
    if point is None or not point.exact or value.denominator != 1:
        return None
    at, digits = i + point.size, ""
    while at < len(tokens) and len(digits) < _DIGITS_MAX:
        one = _pick(words, at, CARDINAL) or _pick(words, at, TENS)
        if one is not None and one.value < 100:
            digits, at = digits + str(one.value), at + one.size
            continue
        if tokens[at].kind == NUMBER and not digits and tokens[at].text.isdigit():
            digits, at = tokens[at].text[:_DIGITS_MAX], at + 1
        break
    return (at, value + Fraction(int(digits), 10 ** len(digits))) if digits else None


_DIGITS_MAX = 4
"""Digits after a spoken point that are heard."""


def _after_head(
    tokens: Sequence[Token], words: Words, end: int, head: Word, units: Set[int]
) -> Phrase | None:
    """ "saadhe" needs a number; "sawa" and "paune" may stand before a hundred or a unit."""
    if end < len(tokens) and tokens[end].kind == NUMBER:
        value = tokens[end].value
        if value is not None and value < 100:
            return Phrase(end + 1, value + head.value, True, head.langs, head.exact)
        return None
    number = _pick(words, end, CARDINAL)
    if number is not None:
        after = end + number.size
        times = _pick(words, after, TIMES)
        if times is not None:
            return Phrase(
                after + times.size, (number.value + head.value) * times.value, True, head.langs, head.exact
            )
        # "sade satshe", "sada satso": seven hundred and a half hundred
        hundred = 100 if number.value >= 100 and number.value % 100 == 0 else 1
        return Phrase(after, number.value + head.value * hundred, True, head.langs, head.exact)
    if head.value == Fraction(1, 2):
        return None
    times = _pick(words, end, TIMES)
    if times is not None:
        return Phrase(end + times.size, (1 + head.value) * times.value, True, head.langs, head.exact)
    return Phrase(end, 1 + head.value, True, head.langs, head.exact) if end in units else None


def _cardinal(words: Words, end: int, first: Word) -> Phrase:
    total, current = Fraction(0), first.value
    if first.kind == TENS:
        ones = _pick(words, end, CARDINAL)
        if ones is not None and 0 < ones.value < 10 and ones.langs & first.langs:
            current, end = current + ones.value, end + ones.size
    said_times = first.kind == TIMES
    if first.kind == CARDINAL and first.value < 10 and first.value.denominator == 1:
        # English "two fifty", "one twenty five": hundreds are left out before these alone
        tens = _pick(words, end, TENS)
        fives = _pick(words, end + tens.size, CARDINAL) if tens is not None else None
        five = fives is not None and fives.value == 5
        if (
            tens is not None
            and tens.langs & first.langs
            and (tens.value == 50 or (tens.value in (20, 70) and five))
        ):
            value = first.value * 100 + tens.value
            end += tens.size
            if five and fives is not None:
                value, end = value + 5, end + fives.size
            return Phrase(end, value, True, first.langs, first.exact)
    if first.value >= 100 and first.value % 100 == 0 and first.kind in (TIMES, CARDINAL):
        # "noota yabhai", "sau pachas": a hundred and fifty
        more = _pick(words, end, CARDINAL) or _pick(words, end, TENS)
        if more is not None and 10 <= more.value < first.value and more.langs & first.langs:
            total, current, end = first.value, more.value, end + more.size
            ones = _pick(words, end, CARDINAL) if more.kind == TENS else None
            if ones is not None and 0 < ones.value < 10:
                current, end = current + ones.value, end + ones.size
    while True:
        times = None if said_times and current >= 100 and total else _pick(words, end, TIMES)
        if times is not None and times.value > 1 and (current < times.value):
            current, end, said_times = current * times.value, end + times.size, True
            total, current = total + current, Fraction(0)
            after = end
            joiner = _pick(words, end, JOINER)
            if joiner is not None:
                after += joiner.size
            more = _pick(words, after, CARDINAL) or _pick(words, after, TENS)
            if (
                more is not None
                and more.value < times.value
                and more.value >= 10
                and more.langs & first.langs
            ):
                current, end = more.value, after + more.size
                if more.kind == TENS:
                    ones = _pick(words, end, CARDINAL)
                    if ones is not None and 0 < ones.value < 10:
                        current, end = current + ones.value, end + ones.size
                continue
        break
    value = total + current
    tail = _pick(words, end, TAIL)
    if tail is not None and not (value == 1 and _pick(words, end, PART)):
        # Tamil "rendu arai" is two and a half, but "oru arai" is a half
        return Phrase(end + tail.size, value + tail.value, True, first.langs, first.exact)
    return Phrase(end, value, True, first.langs, first.exact)


def _pick(words: Words, i: int, kind: str) -> Word | None:
    if i >= len(words):
        return None
    for word in words[i]:
        if word.kind == kind:
            return word
    return None
