"""Spans: what every run of tokens may be, whoever speaks: all readings the tables have for it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from haat.language.numbers import Word, number_words
from haat.language.tokens import MARK, NUMBER, Token
from haat.language.vocabulary import BRAND, NUM, ROLE, UNIT, Reading, Sign, Vocabulary
from haat.values.record import record

Found = list[tuple[int, Reading, bool]]
"""Readings from one token on: tokens covered, what is read, and whether it is spelt exactly as listed."""


@record
class Start:
    """What one token may begin: its readings, their sign, the number words among them, and whether one is a unit."""

    found: Found
    sign: Sign
    words: list[Word]
    measures: bool


@record
class Spans:
    """What every token may begin, whoever speaks: looked up once for all readings of a message."""

    found: list[Found]
    signs: list[Sign]
    words: list[list[Word]]
    units: frozenset[int]


def read_spans(tokens: Sequence[Token], vocabulary: Vocabulary) -> Spans:
    """The readings that begin at each token."""
    begun = [_begun(tokens, vocabulary, i) for i in range(len(tokens))]
    return Spans(
        [start.found for start in begun],
        [start.sign for start in begun],
        [start.words for start in begun],
        frozenset([i for i, start in enumerate(begun) if start.measures]),
    )


def _begun(tokens: Sequence[Token], vocabulary: Vocabulary, i: int) -> Start:
    """What begins at token ``i``; most words stand alone, and were met before."""
    first = tokens[i]
    if first.kind == MARK:
        if first.text not in _SPOKEN_MARKS:
            return _NOTHING
        found = [(1, reading, True) for reading in vocabulary.words.get(first.text, ())]
        return _start(found, ((1, first.text, "", False),))
    longer = _listed(tokens, vocabulary, i)
    if longer:
        return _started(first, [*_single(first, vocabulary), *longer])
    known = vocabulary.memo.alone.get((first.text, first.key))
    if known is None:
        if len(vocabulary.memo.alone) >= _ALONE_MAX:
            vocabulary.memo.alone.clear()
        known = _started(first, _single(first, vocabulary))
        vocabulary.memo.alone[first.text, first.key] = known
    return known


_ALONE_MAX = 50_000
"""Words whose readings are kept."""


class _Run(NamedTuple):
    """A listed run of ``span`` tokens, ``size`` of them words: ``own`` where parts of it steer, ``paired`` where a plus joins them."""

    span: int
    size: int
    key: str
    form: str
    own: bool
    paired: bool
    readings: tuple[Reading, ...]


def _single(token: Token, vocabulary: Vocabulary) -> list[_Run]:
    """The word by itself, where it is listed."""
    readings = vocabulary.words.get(token.key)
    return [] if readings is None else [_Run(1, 1, token.key, token.text, False, False, readings)]


def _listed(tokens: Sequence[Token], vocabulary: Vocabulary, i: int) -> list[_Run]:
    """The runs of two words and more from token ``i`` on that the tables list, the shortest first."""
    out: list[_Run] = []
    words = vocabulary.words
    key, form, count, paired = tokens[i].key, tokens[i].text, 1, False
    longest = max(vocabulary.starts.get(key, 1), 3)
    for at in range(i + 1, len(tokens)):
        token = tokens[at]
        if token.kind == MARK:
            if token.text not in ("-", "+"):
                break
            paired = paired or token.text == "+"
            continue
        key += token.key
        form += token.text
        count += 1
        readings = words.get(key)
        if readings is not None:
            own = any(_steers(tokens[n], words) for n in range(i, at + 1))
            out.append(_Run(at + 1 - i, count, key, form, own, paired, readings))
        if count == longest:
            break
    return out


def _started(first: Token, runs: Sequence[_Run]) -> Start:
    """The readings of these runs that can be meant."""
    out: Found = []
    for run in runs:
        short = len(run.key) <= 2
        for reading in run.readings:
            exact = run.form in reading.forms
            if run.paired and not (exact and reading.kind == BRAND):
                # "head & shoulders" is a maker, "salt + tea" two goods
                continue
            if run.own and reading.size < run.size and not (exact and reading.size > 1):
                continue
            if not exact and (short or (reading.kind == ROLE and len(run.key) <= 4)):
                continue
            if first.kind == NUMBER and (run.size == 1 or reading.kind == ROLE):
                continue
            out.append((run.span, reading, exact))
    return _start(out, tuple([(run.span, run.key, run.form, run.own) for run in runs]) if out else ())


def _start(found: Found, sign: Sign) -> Start:
    return Start(found, sign, number_words(found), any(reading.kind == UNIT for _, reading, _ in found))


_NOTHING = Start([], (), [], False)


def _steers(token: Token, words: dict[str, tuple[Reading, ...]]) -> bool:
    """True for a number, unit or steering word; "and a" is no spelling of anda."""
    if token.kind == NUMBER:
        return False
    return any(r.kind in _STEERING and token.text in r.forms for r in words.get(token.key, ()))


_STEERING = frozenset({NUM, UNIT, ROLE})
_SPOKEN_MARKS = frozenset({"₹", "/-", "#"})
