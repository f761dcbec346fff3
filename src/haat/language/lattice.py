"""The best reading of a whole message: every token keeps all its readings, and a path through them is chosen.

Each span of tokens that is a number phrase, unit, good, brand or steering word is a node; unknown words and marks
are nodes too. A path covers the message; its score is the sum of its nodes and of the steps between them, so that
"do kilo" is two kilos and "bhej do" is a wish. Scores are whole numbers: the same message has the same path on
every machine.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from haat.language.numbers import phrases_at
from haat.language.spans import Spans, read_spans
from haat.language.tokens import MARK, NUMBER, WORD, Token
from haat.language.vocabulary import BRAND, GOOD, NUM, ROLE, UNIT, Reading, Vocabulary
from haat.values.record import record, replace

SEP, UNKNOWN, ITEM = "sep", "unknown", "item"


@record
class Way:
    """One way to read a run of tokens, wherever it stands; see `Node`."""

    span: int
    kind: str
    values: tuple[str, ...]
    amount: Fraction
    score: int
    langs: int
    exact: bool
    tag: str
    said: bool = False


@dataclass(slots=True)
class Node:
    """A span of tokens read in one way.

    ``values`` holds the concepts, brands, measures or roles the span may stand for, best first; ``amount`` the
    number or the unit's factor.
    """

    i: int
    j: int
    kind: str
    values: tuple[str, ...]
    amount: Fraction
    langs: int
    exact: bool
    said: bool = False
    others: tuple[str, ...] = ()
    """Goods of the same name in other languages than the message's: they count where she has one of them already."""

    def has(self, role: str) -> bool:
        return self.kind == ROLE and role in self.values


_ONE = Fraction(1)
_ROLE_TAGS = (
    "also",
    "add",
    "give",
    "of",
    "wala",
    "and",
    "instead",
    "not_but",
    "not",
    "clock",
    "remove",
    "set",
    "increase",
    "decrease",
    "filler",
)
_STEPS: dict[tuple[str, str], int] = {
    (NUM, UNIT): 50, (NUM, GOOD): 15, (NUM, BRAND): 15, (NUM, ITEM): 15, (GOOD, NUM): 10, (BRAND, NUM): 10,
    (NUM, NUM): -40, (NUM, "give"): 20, (UNIT, "give"): 20, (GOOD, "give"): 20, (BRAND, "give"): 20,
    (NUM, "wala"): 20, (UNIT, "wala"): 20, (NUM, "of"): 20, (UNIT, "of"): 20, ("of", GOOD): 10, ("of", BRAND): 10,
    (NUM, "clock"): 60, (NUM, "add"): 25, ("give", "add"): -10, ("start", "give"): -20, ("give", "end"): 10, ("give", SEP): 10, ("start", UNIT): -30,
    (UNIT, UNIT): -40, (GOOD, UNIT): -40, (BRAND, UNIT): -30, (UNKNOWN, UNIT): -40, (ROLE, UNIT): -30, ("of", UNIT): 5,
    ("filler", UNIT): -40, ("give", UNIT): -40, ("and", UNIT): -30, (SEP, UNIT): -30, ("wala", UNIT): 45, (NUM, "instead"): 30, (NUM, "not_but"): 30,
    (NUM, "one"): 20, (UNIT, "one"): 20, ("start", "one"): -40, (SEP, "one"): -40, ("and", "one"): -40, ("give", "one"): -40, ("one", UNIT): -30,
    ("give", "not"): -20, ("give", "set"): -40, ("start", "clock"): -60, (GOOD, "clock"): -60, (UNKNOWN, "clock"): -40, (ROLE, "clock"): -40, ("filler", "clock"): -40,
    ("and", "clock"): -60, ("give", "clock"): -60, (SEP, "clock"): -60, ("article", GOOD): 0, ("article", UNIT): 20,
    ("article", UNKNOWN): -20, ("article", ROLE): -30, ("article", "end"): -40, ("article", SEP): -40,
    ("article", "filler"): -40, ("article", "give"): -60, ("article", "and"): -60,
    (UNIT, GOOD): 10, (GOOD, GOOD): -10, (UNIT, BRAND): 10, (UNIT, "end"): 10, (UNIT, SEP): 10, ("set", "end"): 5, ("remove", "end"): 5, (GOOD, "remove"): 10,
    (NUM, "remove"): 30, (NUM, "increase"): 30, (NUM, "decrease"): 30,
    (GOOD, "also"): 15, ("start", "also"): 25, ("also", GOOD): 15, ("also", "give"): 48, ("also", "add"): 48, ("also", "set"): 48, ("also", "remove"): 48,
}  # fmt: skip

_MONEY = "money"
"""The tag of rupees: a unit like others, but a measure may follow it, "40 rupaye kilo"."""
for (_before, _after), _worth in tuple(_STEPS.items()):
    if _after == UNIT:
        _STEPS[_before, _MONEY] = _worth
    if _before == UNIT:
        _STEPS[_MONEY, _after] = _worth
_STEPS |= {(_MONEY, _MONEY): _STEPS[UNIT, UNIT], (_MONEY, UNIT): 0}
_STEPS_TO: dict[str, dict[str, int]] = {}
"""The same by the later tag, then the earlier."""
for (_before, _after), _worth in _STEPS.items():
    _STEPS_TO.setdefault(_after, {})[_before] = _worth
_NO_STEPS: dict[str, int] = {}
_NEVER = -(10**9)

Extra = Callable[[str, str], tuple[tuple[str, str], ...]]
"""What a shelf adds: (joined sound form, joined text) to (kind, value) pairs."""


def best_path(
    tokens: Sequence[Token],
    vocabulary: Vocabulary,
    *,
    shopkeeper: bool = False,
    lang_bit: int = 0,
    near: int = 0,
    allowed: int = 0,
    extra: Extra | None = None,
    extra_starts: dict[str, int] | None = None,
    spans: Spans | None = None,
) -> list[Node]:
    """The nodes of the best path, in order; together they cover every token.

    ``lang_bit`` is the speaker's usual language, ``near`` those that are spoken in this shop (0 for all).
    ``allowed`` holds the languages the message was found to be in: words of other languages then count for less
    (0 allows all). ``spans`` are the readings of these tokens, where they were looked up before.
    """
    home, foreign = (allowed, _FOREIGN) if allowed else (near, _FAR)
    spans = spans or read_spans(tokens, vocabulary)
    starting = _ways(
        tokens, spans, vocabulary, shopkeeper, lang_bit, home, foreign, extra, extra_starts or {}
    )
    # of the ways that end at one place and step alike, the first with the best score stands for all
    reached: list[dict[str, _Step]] = [{} for _ in range(len(tokens) + 1)]
    for i, ways in enumerate(starting):
        before = reached[i]
        if i and not before:
            continue
        for way in ways:
            total, previous = _best_step(before, way.tag)
            total += way.score
            ends = reached[i + way.span]
            known = ends.get(way.tag)
            if known is None or total > known[0]:
                ends[way.tag] = (total, i, way, previous)
    last = _best_step(reached[-1], "end")[1]
    path: list[Node] = []
    while last is not None:
        _, i, way, last = last
        path.append(Node(i, i + way.span, way.kind, way.values, way.amount, way.langs, way.exact, way.said))
    path.reverse()
    return path


_Step = tuple[int, int, Way, "_Step | None"]
"""The score so far, the place of a way, the way, and the step before it."""


def _best_step(before: dict[str, _Step], tag: str) -> tuple[int, _Step | None]:
    """The best of the steps before one of this tag, and the score with the step to it."""
    steps = _STEPS_TO.get(tag, _NO_STEPS)
    if not before:
        return steps.get("start", 0), None
    total, previous = _NEVER, None
    for earlier, step in before.items():
        worth = step[0] + steps.get(earlier, 0)
        if worth > total:
            total, previous = worth, step
    return total, previous


def _ways(
    tokens: Sequence[Token],
    spans: Spans,
    vocabulary: Vocabulary,
    shopkeeper: bool,
    lang_bit: int,
    home: int,
    foreign: int,
    extra: Extra | None,
    extra_starts: dict[str, int],
) -> list[list[Way]]:
    """Every way to read the tokens from each of them on."""
    out: list[list[Way]] = []
    memo = vocabulary.memo.ways.setdefault((shopkeeper, lang_bit, home, foreign), {})
    if len(memo) > _MEMO_MAX:
        memo.clear()
    for i, token in enumerate(tokens):
        ways: list[Way] = []
        out.append(ways)
        sign = spans.signs[i]
        if token.kind == MARK and not spans.found[i]:
            pictured = vocabulary.emoji.get(token.text)
            if pictured is not None:
                ways.append(Way(1, GOOD, (pictured,), _ONE, 100, 0, True, GOOD))
                continue
            ways.append(_plain(SEP, token.text))
            if extra is None or token.text not in extra_starts:
                continue
        if spans.words[i] or token.kind == NUMBER:
            ways.extend(_number_ways(tokens, spans, i, lang_bit, home, foreign))
        if sign:
            listed = memo.get(sign)
            if listed is None:
                listed = memo[sign] = _grouped(spans.found[i], shopkeeper, lang_bit, home, foreign)
            ways.extend(listed)
        if i == 0:
            ways[:] = [_surer_alone(way, len(tokens)) for way in ways]
        if extra is not None:
            ways.extend(_extra_ways(tokens, i, extra, extra_starts))
        if not ways or token.kind == WORD:
            ways.append(_plain(UNKNOWN, token.text))
    return out


@functools.lru_cache(maxsize=20_000)
def _plain(kind: str, text: str) -> Way:
    """A mark, or a word that may be unknown."""
    return Way(1, kind, (text,), _ONE, 10 if kind == UNKNOWN else 0, 0, True, kind)


def _surer_alone(way: Way, size: int) -> Way:
    """The first way, surer where it is the whole message and steers: "khata" alone is no notebook."""
    if way.span == size and way.kind == ROLE and any(v.startswith("i:") for v in way.values):
        return replace(way, score=way.score + 60)
    return way


def _number_ways(
    tokens: Sequence[Token], spans: Spans, i: int, lang_bit: int, home: int, foreign: int
) -> list[Way]:
    """The number phrases that begin at token ``i``."""
    out: list[Way] = []
    found = spans.found[i]
    for phrase in phrases_at(tokens, spans.words, i, spans.units):
        end, langs, exact = phrase.end, phrase.langs, phrase.exact
        single = end == i + 1
        score = (end - i) * (80 if phrase.words else 100) + 20 * (end - i - 1) - (0 if exact else 15)
        if (
            not exact
            and single
            and any(
                size == 1 and listed and (r.kind == GOOD or (r.kind == ROLE and r.langs & lang_bit))
                for size, r, listed in found
            )
        ):
            # "আদা" is ginger as it is spelt, and only sounds like a half
            score -= _OTHERWISE
        elif phrase.words and single and i - 1 in spans.units and end not in spans.units:
            # "15 litre tin ek": the tin holds, and is no three
            score -= (
                2 * _OTHERWISE * any(size == 1 and listed and r.kind == UNIT for size, r, listed in found)
            )
        if lang_bit & langs:
            score += 4
        if home and langs and not langs & home:
            plain = phrase.value >= 10 and phrase.value.denominator == 1 and end in spans.units
            if not exact and (not plain or any(listed for _, _, listed in found)):
                # what only sounds like a number of another language is none, but before a unit: "munooru gram"
                continue
            score -= foreign
        if phrase.words and lang_bit and langs and not langs & lang_bit and single:
            # "che" is six in Hindi; whose own language says something else with it does not count
            score -= _OTHERWISE * any(
                size == 1 and listed and r.kind in (ROLE, UNIT) and r.langs & lang_bit
                for size, r, listed in found
            )
        tag = "article" if phrase.article else NUM
        out.append(Way(end - i, NUM, (tag,), phrase.value, score, langs, exact, tag, phrase.words))
    return out


_MEMO_MAX = 20_000
"""Words and phrases whose readings are kept for one speaker's languages."""


def _grouped(
    readings: list[tuple[int, Reading, bool]],
    shopkeeper: bool,
    lang_bit: int,
    home: int,
    far: int,
) -> tuple[Way, ...]:
    """One way for each span and kind, its readings sorted; a loose spelling gives way to an exact one."""
    by_span: dict[tuple[int, str], list[tuple[bool, int, Reading]]] = {}
    exact_spans: set[int] = set()
    for size, reading, exact in readings:
        if reading.kind == ROLE and not shopkeeper and reading.value.startswith("k:"):
            continue
        if exact:
            exact_spans.add(size)
        if reading.kind != NUM:
            by_span.setdefault((size, reading.kind), []).append((exact, reading.langs & lang_bit, reading))
    # "packet" is no misspelt bucket
    counted = {size for size, reading, exact in readings if exact and reading.kind in (UNIT, NUM)}
    ways: list[Way] = []
    steered = {
        size
        for size, reading, exact in readings
        if exact and reading.kind == ROLE and reading.langs & lang_bit
    }
    hers = {size for size, reading, exact in readings if exact and reading.langs & lang_bit}
    for (size, kind), group in by_span.items():
        exact = any(e for e, _, _ in group)
        if not exact and size in exact_spans and (kind in (ROLE, UNIT) or size in counted):
            continue
        kept = [g for g in group if g[0]] if exact and kind != GOOD else group
        at_home = [g for g in kept if not home or not g[2].langs or g[2].langs & home]
        foreign = not at_home
        if far == _FOREIGN:
            kept = at_home or kept
        if foreign and not exact and far == _FOREIGN and kind == GOOD and size == 1:
            # what only sounds like a good of a language that is not spoken here is a word of talk
            continue
        langs = 0
        for _, _, reading in kept:
            langs |= reading.langs
        base = _BASE[kind] * size + 30 * (size - 1) - (0 if exact else 15 if size == 1 else 25 * size)
        if kind == ROLE and exact:
            # a whole phrase of steering words is surer than a good and a word beside it: "kari do"
            base += 15 * (size - 1)
        if kind == UNIT and exact:
            # "pav bhar" says how much by itself, and is no bread
            base += _BASE[UNIT] * (size - 1)
        if foreign:
            base -= far if size not in hers else _FOREIGN
        if langs & lang_bit:
            base += 4
        elif size in steered and kind == GOOD:
            # "aata" is "now" in Marathi, and flour only where nothing else is said of it
            base -= _FOREIGN
        if not exact and size in exact_spans:
            base -= 45
        kept = sorted(kept, key=lambda g: (not g[0], not g[1]))
        values = tuple(dict.fromkeys(r.value for _, _, r in kept))
        amount = kept[0][2].amount or _ONE
        tag = _MONEY if kind == UNIT and values[0] == "rupees" else kind
        if kind == ROLE:
            tag = next((t for t in _ROLE_TAGS if t in values), ROLE)
            if tag == "wala" and langs == _ENGLISH:
                # "the red one" picks, "one litre" counts
                tag = "one"
            base += _steering_worth(values, tag, size, shopkeeper, bool(langs & lang_bit))
        ways.append(Way(size, kind, values, amount, base, langs, exact, tag))
    return tuple(ways)


def _steering_worth(values: tuple[str, ...], tag: str, size: int, shopkeeper: bool, hers: bool) -> int:
    """What a steering word counts more or less for what it says, and to whom."""
    worth = 0
    if shopkeeper and any(value.startswith("k:") for value in values):
        worth += 40 * size
    elif all(value in _FAINT or value.startswith("w:") for value in values):
        worth -= _BASE[ROLE] - (73 if hers else 58)
    if (tag == "filler" or values[0] == "fresh") and size == 1:
        worth -= 10
    return worth


_ENGLISH = 4
"""The bit of English in a reading's languages."""
_FAINT = frozenset({"is"})
"""Words that only say something beside others, as the ``w:`` roles do: whatever else a word may be goes first."""

_FOREIGN = 45
"""What a word of a language the message is not in counts less."""
_FAR = 12
"""What a word counts less that nobody in this shop speaks, while the message's language is not yet known."""
_OTHERWISE = 50
"""What a number word counts less that is another word in the speaker's own language."""

_BASE = {GOOD: 100, BRAND: 105, UNIT: 60, ROLE: 80}


def _extra_ways(tokens: Sequence[Token], i: int, extra: Extra, starts: dict[str, int]) -> list[Way]:
    """The shop's own words: nicknames, brands and whole names on its shelf."""
    out: list[Way] = []
    longest = starts.get(tokens[i].key, 0)
    key, form = "", ""
    at, count = i, 0
    while at < len(tokens) and count < longest:
        token = tokens[at]
        at += 1
        if token.kind == MARK:
            if token.text != "-" or not count:
                break
            continue
        key, form, count = key + token.key, form + token.text, count + 1
        for kind, value in extra(key, form):
            score = (_BASE[BRAND] if kind == BRAND else 112) * (at - i) + 20 * (at - i - 1)
            tag = BRAND if kind == BRAND else ITEM
            out.append(Way(at - i, kind, (value,), _ONE, score, 0, True, tag))
    return out
