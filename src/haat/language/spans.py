"""Spans: what every run of tokens may be, whoever speaks: all readings the tables have for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from haat.language.numbers import Word, number_words
from haat.language.tokens import MARK, NUMBER, Token
from haat.language.vocabulary import BRAND, NUM, ROLE, UNIT, Reading, Sign, Vocabulary


@dataclass(frozen=True, slots=True)
class Spans:
    """What every token may begin, whoever speaks: looked up once for all readings of a message."""

    found: list[list[tuple[int, Reading, bool]]]
    signs: list[Sign]
    words: list[list[Word]]
    units: frozenset[int]


def read_spans(tokens: Sequence[Token], vocabulary: Vocabulary) -> Spans:
    """The readings that begin at each token."""
    found: list[list[tuple[int, Reading, bool]]] = []
    signs: list[Sign] = []
    words: list[list[Word]] = []
    units: list[int] = []
    for i in range(len(tokens)):
        readings, sign = _readings(tokens, vocabulary, i)
        found.append(readings)
        signs.append(sign)
        words.append(number_words(readings) if readings else [])
        if any(reading.kind == UNIT for _, reading, _ in readings):
            units.append(i)
    return Spans(found, signs, words, frozenset(units))


def _readings(
    tokens: Sequence[Token], vocabulary: Vocabulary, i: int
) -> tuple[list[tuple[int, Reading, bool]], Sign]:
    """Every reading that begins at token ``i``: (tokens covered, reading, spelt exactly as listed), and its sign."""
    first = tokens[i]
    words = vocabulary.words
    if first.kind == MARK:
        if first.text not in _SPOKEN_MARKS:
            return [], ()
        return [(1, reading, True) for reading in words.get(first.text, ())], ((1, first.text, "", False),)
    out: list[tuple[int, Reading, bool]] = []
    sign: list[tuple[int, str, str, bool]] = []
    key, form, count, paired = "", "", 0, False
    longest = max(vocabulary.starts.get(first.key, 1), 3)
    at = i
    while at < len(tokens) and count < longest:
        token = tokens[at]
        if token.kind == MARK:
            if token.text not in ("-", "+") or not count:
                break
            paired = paired or token.text == "+"
            at += 1
            continue
        key += token.key
        form += token.text
        count += 1
        at += 1
        readings = words.get(key)
        if readings is not None:
            short = len(key) <= 2
            own = count > 1 and any(_steers(tokens[n], words) for n in range(i, at))
            sign.append((at - i, key, form, own))
            for reading in readings:
                exact = form in reading.forms
                if paired and not (exact and reading.kind == BRAND):
                    # "head & shoulders" is a maker, "salt + tea" two goods
                    continue
                if own and reading.size < count and not (exact and reading.size > 1):
                    continue
                if not exact and (short or (reading.kind == ROLE and len(key) <= 4)):
                    continue
                if first.kind == NUMBER and (count == 1 or reading.kind == ROLE):
                    continue
                out.append((at - i, reading, exact))
    return out, tuple(sign) if out else ()


def _steers(token: Token, words: dict[str, tuple[Reading, ...]]) -> bool:
    """True for a number, unit or steering word; "and a" is no spelling of anda."""
    if token.kind == NUMBER:
        return False
    return any(r.kind in _STEERING and token.text in r.forms for r in words.get(token.key, ()))


_STEERING = frozenset({NUM, UNIT, ROLE})
_SPOKEN_MARKS = frozenset({"₹", "/-", "#"})
