"""The best reading of a whole message: every token keeps all its readings, and a path through them is chosen.

Each span of tokens that is a number phrase, unit, good, brand or steering word is a node; unknown words and marks
are nodes too. A path covers the message; its score is the sum of its nodes and of the steps between them, so that
"do kilo" is two kilos and "bhej do" is a wish. Scores are whole numbers: the same message has the same path on
every machine.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from haat.language.numbers import phrases_at
from haat.language.spans import Spans, read_spans
from haat.language.tokens import MARK, NUMBER, WORD, Token
from haat.language.vocabulary import BRAND, GOOD, NUM, ROLE, UNIT, Group, Reading, Vocabulary

SEP, UNKNOWN, ITEM = "sep", "unknown", "item"


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
    score: int
    langs: int
    exact: bool
    said: bool = False
    tag: str = ""
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
    ("give", "not"): -20, ("give", "set"): -40, ("start", "clock"): -60, (GOOD, "clock"): -60, (UNKNOWN, "clock"): -40, (ROLE, "clock"): -40, ("filler", "clock"): -40,
    ("and", "clock"): -60, ("give", "clock"): -60, (SEP, "clock"): -60, ("article", GOOD): 0, ("article", UNIT): 20,
    ("article", UNKNOWN): -20, ("article", ROLE): -30, ("article", "end"): -40, ("article", SEP): -40,
    ("article", "filler"): -40, ("article", "give"): -60, ("article", "and"): -60,
    (UNIT, GOOD): 10, (GOOD, GOOD): -10, (UNIT, BRAND): 10, (UNIT, "end"): 10, (UNIT, SEP): 10, ("set", "end"): 5, ("remove", "end"): 5, (GOOD, "remove"): 10,
    (NUM, "remove"): 30, (NUM, "increase"): 30, (NUM, "decrease"): 30,
    (GOOD, "also"): 15, ("start", "also"): 25, ("also", GOOD): 15, ("also", "give"): 48, ("also", "add"): 48, ("also", "set"): 48, ("also", "remove"): 48,
}  # fmt: skip

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
    starting = _nodes(
        tokens, spans, vocabulary, shopkeeper, lang_bit, home, foreign, extra, extra_starts or {}
    )
    size = len(tokens)
    # of the nodes that end at one place and step alike, the first with the best score stands for all
    reached: list[dict[str, tuple[int, Node]]] = [{} for _ in range(size + 1)]
    back: dict[int, Node | None] = {}
    for i in range(size):
        before = reached[i]
        for node in starting[i]:
            steps = _STEPS_TO.get(node.tag, _NO_STEPS)
            if i == 0:
                total, previous = steps.get("start", 0), None
            else:
                total, previous = _NEVER, None
                for tag, (score, last) in before.items():
                    step = score + steps.get(tag, 0)
                    if step > total:
                        total, previous = step, last
                if previous is None:
                    continue
            back[id(node)] = previous
            total += node.score
            ends = reached[node.j]
            known = ends.get(node.tag)
            if known is None or total > known[0]:
                ends[node.tag] = (total, node)
    best: Node | None = None
    top = _NEVER
    steps = _STEPS_TO["end"]
    for tag, (score, node) in reached[size].items():
        total = score + steps.get(tag, 0)
        if total > top:
            top, best = total, node
    path: list[Node] = []
    while best is not None:
        path.append(best)
        best = back[id(best)]
    path.reverse()
    return path


def _nodes(
    tokens: Sequence[Token],
    spans: Spans,
    vocabulary: Vocabulary,
    shopkeeper: bool,
    lang_bit: int,
    home: int,
    foreign: int,
    extra: Extra | None,
    extra_starts: dict[str, int],
) -> list[list[Node]]:
    size = len(tokens)
    out: list[list[Node]] = [[] for _ in range(size)]
    found, words = spans.found, spans.words
    memo = vocabulary.memo.setdefault((shopkeeper, lang_bit, home, foreign), {})
    if len(memo) > _MEMO_MAX:
        memo.clear()
    for i, token in enumerate(tokens):
        nodes = out[i]
        if token.kind == MARK and not found[i]:
            pictured = vocabulary.emoji.get(token.text)
            if pictured is not None:
                nodes.append(Node(i, i + 1, GOOD, (pictured,), _ONE, 100, 0, True, tag=GOOD))
                continue
            nodes.append(Node(i, i + 1, SEP, (token.text,), _ONE, 0, 0, True, tag=SEP))
            if extra is None or token.text not in extra_starts:
                continue
        if words[i] or token.kind == NUMBER:
            nodes.extend(_number_nodes(tokens, spans, i, lang_bit, home, foreign))
        sign = spans.signs[i]
        if sign:
            group = memo.get(sign)
            if group is None:
                group = memo[sign] = _grouped(found[i], shopkeeper, lang_bit, home, foreign)
            for span, kind, values, amount, worth, langs, exact, tag in group:
                nodes.append(Node(i, i + span, kind, values, amount, worth, langs, exact, False, tag))
        if i == 0:
            for node in nodes:
                if node.kind == ROLE and node.j == size and any(v.startswith("i:") for v in node.values):
                    # the whole message is one steering word: "khata" alone is no notebook
                    node.score += 60
        if extra is not None:
            nodes.extend(_extra_nodes(tokens, i, extra, extra_starts))
        if not nodes or token.kind == WORD:
            nodes.append(Node(i, i + 1, UNKNOWN, (token.text,), _ONE, 10, 0, True, tag=UNKNOWN))
    return out


def _number_nodes(
    tokens: Sequence[Token], spans: Spans, i: int, lang_bit: int, home: int, foreign: int
) -> list[Node]:
    """The number phrases that begin at token ``i``."""
    out: list[Node] = []
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
            score -= _OTHERWISE * any(size == 1 and listed and r.kind == UNIT for size, r, listed in found)
        if lang_bit & langs:
            score += 4
        if home and langs and not langs & home:
            if not exact:
                # what only sounds like a number of another language is none
                continue
            score -= foreign
        if phrase.words and lang_bit and langs and not langs & lang_bit and single:
            # "che" is six in Hindi; whose own language says something else with it does not count
            score -= _OTHERWISE * any(
                size == 1 and listed and r.kind in (ROLE, UNIT) and r.langs & lang_bit
                for size, r, listed in found
            )
        tag = "article" if phrase.article else NUM
        out.append(Node(i, end, NUM, (tag,), phrase.value, score, langs, exact, phrase.words, tag))
    return out


_MEMO_MAX = 20_000
"""Words and phrases whose readings are kept for one speaker's languages."""


def _grouped(
    readings: list[tuple[int, Reading, bool]],
    shopkeeper: bool,
    lang_bit: int,
    home: int,
    far: int,
) -> tuple[Group, ...]:
    """One node for each span and kind, its readings sorted; a loose spelling gives way to an exact one."""
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
    nodes: list[Group] = []
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
        tag = kind
        if kind == ROLE:
            tag = next((t for t in _ROLE_TAGS if t in values), ROLE)
            base += _steering_worth(values, tag, size, shopkeeper, bool(langs & lang_bit))
        nodes.append((size, kind, values, amount, base, langs, exact, tag))
    return tuple(nodes)


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


_FAINT = frozenset({"is"})
"""Words that only say something beside others, as the ``w:`` roles do: whatever else a word may be goes first."""

_FOREIGN = 45
"""What a word of a language the message is not in counts less."""
_FAR = 12
"""What a word counts less that nobody in this shop speaks, while the message's language is not yet known."""
_OTHERWISE = 50
"""What a number word counts less that is another word in the speaker's own language."""

_BASE = {GOOD: 100, BRAND: 105, UNIT: 60, ROLE: 80}


def _extra_nodes(tokens: Sequence[Token], i: int, extra: Extra, starts: dict[str, int]) -> list[Node]:
    """The shop's own words: nicknames, brands and whole names on its shelf."""
    out: list[Node] = []
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
            out.append(
                Node(i, at, kind, (value,), _ONE, score, 0, True, tag=BRAND if kind == BRAND else ITEM)
            )
    return out
