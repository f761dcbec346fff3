"""All the words Haat knows, merged over the languages: goods, brands, numbers, units and the words that steer.

A word keeps every reading it has ("do" is 2 and "give", "pav" a quarter kilo and a bun); context decides later,
in `haat.language.lattice`. Look-up is by sound form, so a table lists a word once for all its spellings.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import product
from typing import TYPE_CHECKING

from haat.language.sound import skeleton, sound
from haat.language.tokens import LETTERS, MARK, fold_word, tokenise
from haat.language.understanding import Measure

if TYPE_CHECKING:
    # the rooms that look words up keep here what they found
    from haat.language.lattice import Way
    from haat.language.repair import Mended
    from haat.language.spans import Start

GOOD, BRAND, UNIT, NUM, ROLE = "good", "brand", "unit", "num", "role"
Part = tuple[str, str]
"""One word of a name: its folded text and its sound form."""

Sign = tuple[tuple[int, str, str, bool], ...]
"""The spans that begin at a token as they are listed: tokens covered, sound form, text, whether parts of it steer."""

Rows = Callable[[str], Iterator[list[str]]]


class Reading:
    """One meaning of one sound form.

    ``value`` is the concept id, brand name, measure, kind of number or role; ``amount`` the factor of a unit or
    the value of a number. ``forms`` are the exact spellings known; ``langs`` a bit for each language.
    """

    __slots__ = ("amount", "forms", "kind", "langs", "size", "value")

    def __init__(
        self, kind: str, value: str, amount: Fraction | None, langs: int, size: int, forms: Iterable[str]
    ) -> None:
        self.kind = kind
        self.value = value
        self.amount = amount
        self.langs = langs
        self.size = size
        self.forms = set(forms)

    def __repr__(self) -> str:
        return f"Reading({self.kind}, {self.value}, {self.amount})"


@dataclass(slots=True)
class Memo:
    """What was worked out before; most words of a day come again. Each room that looks words up bounds its own."""

    ways: dict[tuple[bool, int, int, int], dict[Sign, tuple[Way, ...]]] = field(default_factory=dict)
    """Readings, by who speaks: (shopkeeper, language, languages at home, what others cost)."""
    alone: dict[Part, Start] = field(default_factory=dict)
    """Words that begin no listed phrase where they stand, and what they may be."""
    mended: dict[tuple[str, int], Mended] = field(default_factory=dict)
    """Words, with their length as typed, and what repair made of them."""


@dataclass(frozen=True)
class Vocabulary:
    """The merged tables, read-only after loading.

    ``words`` maps a joined sound form to its readings; ``starts`` the first word of a phrase to the most words
    a phrase beginning so has; ``known`` every single word of any entry. ``compose`` finds the kind of a good from its head and a modifier: ("oil", sound
    form of "sarson") and ("oil", "@mustard-seeds") are both mustard oil, whatever language either word was in.
    """

    words: dict[str, tuple[Reading, ...]]
    starts: dict[str, int]
    compose: dict[tuple[str, str], str]
    pairs: dict[tuple[str, str], str]
    """Two goods that together name a third: peanuts and butter."""
    known: frozenset[str]
    suffixes: tuple[str, ...]
    cases: tuple[tuple[str, str, int], ...]
    """Endings of case, the longest first, with what each took from its word and the language's bit; see `cases.py`."""
    finite: dict[str, tuple[str, ...]]
    """By language how verbs end that close a sentence of what was done or will be: "piyali", "banaenge"."""
    emoji: dict[str, str]
    parents: dict[str, str]
    ranks: dict[str, int]
    rulings: dict[tuple[str, str], str]
    languages: tuple[str, ...]
    near: dict[str, tuple[str, ...]] = field(repr=False)
    skeletons: dict[str, tuple[str, ...]] = field(repr=False)
    memo: Memo = field(init=False, repr=False, compare=False, default_factory=Memo)

    def bit(self, lang: str | None) -> int:
        """The language's bit in ``Reading.langs``; 0 for one that is not known."""
        return 1 << self.languages.index(lang) if lang in self.languages else 0


class _Builder:
    def __init__(self, languages: Sequence[str]) -> None:
        self.bits = {lang: 1 << i for i, lang in enumerate(languages)}
        self.found: dict[str, list[Reading]] = {}
        self.starts: dict[str, int] = {}
        self.split: dict[str, list[Part]] = {}
        self.known: set[str] = set()
        self.pieces: dict[str, Part] = {}

    def add(self, word: str, kind: str, value: str, lang: str, amount: Fraction | None = None) -> None:
        parts = self.parts(word)
        if not parts:
            return
        if len(parts) == 1:
            form, key = parts[0]
        else:
            form = "".join([text for text, _ in parts])
            key = "".join([sounded for _, sounded in parts])
        bit = self.bits.get(lang, 0)
        readings = self.found.get(key)
        if readings is None:
            readings = self.found[key] = []
        for reading in readings:
            if reading.kind == kind and reading.value == value and reading.amount == amount:
                reading.langs |= bit
                reading.forms.add(form)
                reading.size = max(reading.size, len(parts))
                break
        else:
            readings.append(Reading(kind, value, amount, bit, len(parts), (form,)))
        if len(parts) > 1:
            first = parts[0][1]
            if self.starts.get(first, 1) < len(parts):
                self.starts[first] = len(parts)

    def parts(self, word: str) -> list[Part]:
        found = self.split.get(word)
        if found is None and _PLAIN.fullmatch(word):
            # most names need no tokens: this halves the time of loading
            found = self.split[word] = [
                self.pieces.get(piece) or self._piece(piece) for piece in word.split()
            ]
        elif found is None:
            found = self.split[word] = [
                (t.text, t.key) for t in tokenise(word) if t.kind != MARK or t.text in _KEPT_MARKS
            ]
            self.known.update([key for _, key in found])
        return found

    def _piece(self, piece: str) -> Part:
        text = fold_word(piece)
        part = self.pieces[piece] = (text, sound(text))
        self.known.add(part[1])
        return part


MEASURES = frozenset(measure.value for measure in Measure)
_SHORT = "short:"
_CASE = "case:"
_PLAIN = re.compile(f"[{LETTERS} ]+")
_KEPT_MARKS = frozenset({"₹", "/-", "#", "&"})


def load_vocabulary(
    *,
    names: Iterable[tuple[str, str, str]],
    brands: Iterable[tuple[str, str]],
    rulings: dict[tuple[str, str], str],
    parents: dict[str, str],
    ranks: dict[str, int],
    rows: Rows,
    languages: Sequence[str],
) -> Vocabulary:
    """Merge names (language, concept, name), brands (name, spelling) and the word tables of every language."""
    build = _Builder(languages)
    suffixes: list[str] = []
    cases: set[tuple[str, str, int]] = set()
    finite: dict[str, list[str]] = {lang: [] for lang in languages}
    for lang in languages:
        for word, value, kind in rows(f"numbers/{lang}.tsv"):
            build.add(word, NUM, kind, lang, Fraction(value))
        for word, measure, factor in rows(f"units/{lang}.tsv"):
            if measure not in MEASURES:
                raise ValueError(f"units/{lang}.tsv: {word!r} has the unknown measure {measure!r}")
            build.add(word, UNIT, measure, lang, Fraction(factor))
        grammar = [(word, role) for word, role in rows(f"grammar/{lang}.tsv")]
        short = _short_forms(grammar)
        for word, role in grammar:
            if role == "suffix":
                suffixes.append(word)
            elif role.startswith(_CASE):
                cases.add((fold_word(word), fold_word(role.removeprefix(_CASE)), build.bits[lang]))
            elif role == "finite":
                finite[lang].append(fold_word(word))
            elif not role.startswith(_SHORT):
                for spelling in _spellings(word, short):
                    build.add(spelling, ROLE, role, lang)
    listed = list(names)
    for lang, concept, name in listed:
        build.add(name, GOOD, concept, lang)
        if lang == "en":
            for several in _plurals(name):
                build.add(several, GOOD, concept, lang)
    for brand, spelling in brands:
        build.add(spelling, BRAND, brand, "en")
    for mark in ("₹", "/-"):
        build.found[mark] = [Reading(UNIT, "rupees", Fraction(1), 0, 1, (mark,))]
    words = {key: tuple(readings) for key, readings in build.found.items() if key}
    near, skeletons = _buckets(words)
    folded = sorted({fold_word(s) for s in suffixes}, key=len, reverse=True)
    return Vocabulary(
        words=words,
        starts=build.starts,
        compose=_compose(build, listed, words, parents, ranks, folded),
        pairs=_pairs(build, listed, words, ranks),
        known=frozenset(build.known),
        suffixes=tuple(folded),
        cases=tuple(sorted(cases, key=lambda case: (-len(case[0]), case))),
        finite={lang: tuple(endings) for lang, endings in finite.items()},
        emoji={row[0]: row[1] for row in rows("grammar/emoji.tsv")},
        parents=parents,
        ranks=ranks,
        rulings=rulings,
        languages=tuple(languages),
        near=near,
        skeletons=skeletons,
    )


def _short_forms(grammar: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    """A word with itself and its short forms: "you" with "u"."""
    found: dict[str, tuple[str, ...]] = {}
    for word, role in grammar:
        if role.startswith(_SHORT):
            whole = role.removeprefix(_SHORT)
            found[whole] = (*found.get(whole, (whole,)), word)
    return found


def _spellings(phrase: str, short: dict[str, tuple[str, ...]]) -> Iterator[str]:
    """The phrase as it stands, and with its words in every short form: "can you", "can u", "cn you", "cn u"."""
    words = phrase.split(" ")
    if short.keys().isdisjoint(words):
        yield phrase
    else:
        yield from map(" ".join, product(*[short.get(word, (word,)) for word in words]))


def _plurals(name: str) -> tuple[str, ...]:
    """ "raw mango" as several are asked for: without them "raw mangoes" are mangoes."""
    if not name.isascii() or not name[-2:].isalpha() or name.endswith("s") or len(name) < 3:
        return ()
    if name.endswith("y") and name[-2] not in "aeou":
        return (name[:-1] + "ies",)
    if name.endswith("af"):
        return (name[:-1] + "ves",)
    if name.endswith("o"):
        return (name + "s", name + "es")
    return (name + "es",) if name.endswith(("ch", "sh", "x")) else (name + "s",)


def _buckets(
    words: dict[str, tuple[Reading, ...]],
) -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    """Keys of goods and brands by first letter and length, and by skeleton: the short lists of the last stage."""
    near: dict[str, list[str]] = {}
    bones: dict[str, list[str]] = {}
    for key, readings in words.items():
        if len(key) >= 4 and any(r.kind in (GOOD, BRAND) for r in readings):
            near.setdefault(f"{key[0]}{len(key)}", []).append(key)
            bone = skeleton(key)
            if len(bone) >= 3:
                bones.setdefault(bone, []).append(key)
    return {k: tuple(v) for k, v in near.items()}, {k: tuple(v) for k, v in bones.items()}


def _compose(
    build: _Builder,
    names: list[tuple[str, str, str]],
    words: dict[str, tuple[Reading, ...]],
    parents: dict[str, str],
    ranks: dict[str, int],
    suffixes: Sequence[str],
) -> dict[tuple[str, str], str]:
    """Which head and modifier make which good, learnt from the names of more than one word."""
    out: dict[tuple[str, str], str] = {}
    particles = {
        key
        for key, readings in words.items()
        for r in readings
        if r.kind == ROLE and r.value in ("of", "wala")
    }
    longer = [
        (ranks.get(concept, 9999), concept, name, lang)
        for lang, concept, name in names
        if len(build.parts(name)) > 1
    ]
    stems: dict[str, str] = {}
    endings = tuple(suffixes)
    for _, _, name, _ in longer:
        for text, key in build.parts(name):
            if key in stems or not text.endswith(endings):
                continue
            ending = next((s for s in suffixes if len(text) - len(s) >= 2 and text.endswith(s)), None)
            if ending is not None:
                # "ચણાનો લોટ" is said "ચણાના લોટ", and repaired to its stem
                stems.setdefault(key, sound(text[: -len(ending)]))
    heads = _heads(words, parents)
    for _, concept, name, lang in sorted(longer, key=lambda n: n[:2]):
        parts = [key for _, key in build.parts(name) if key]
        if len(parts) < 2 or len(parts) > 4:
            continue
        texts = {key: text for text, key in build.parts(name)}
        for cut in range(1, len(parts)):
            for head, rest in ((parts[cut:], parts[:cut]), (parts[:cut], parts[cut:])):
                found = heads.get("".join([k for k in head if k not in particles]))
                if found is None:
                    continue
                kept = [k for k in rest if k not in particles]
                rest_key = "".join(kept)
                if not rest_key:
                    continue
                bare_key = "".join([stems.get(k, k) for k in kept])
                for value in found:
                    if value.startswith("form:") or _ancestor(value, concept, parents):
                        out.setdefault((value, rest_key), concept)
                        out.setdefault((value, bare_key), concept)
                        spelt = "".join([texts[k] for k in kept])
                        for other in words.get(rest_key, ()):
                            # as it is spelt: what sounds like "udu" of "udu batti" is no urad
                            mine = spelt in other.forms and other.langs & build.bits[lang]
                            if other.kind == GOOD and other.value != concept and mine:
                                out.setdefault((value, "@" + other.value), concept)
    return out


def _heads(words: dict[str, tuple[Reading, ...]], parents: dict[str, str]) -> dict[str, list[str]]:
    """The sound forms of goods that have kinds, and of forms ("powder"): what other words may narrow."""
    wide = set(parents.values())
    out: dict[str, list[str]] = {}
    for key, readings in words.items():
        for reading in readings:
            kind = reading.kind
            if (kind == GOOD and reading.value in wide) or (
                kind == ROLE and reading.value.startswith("form:")
            ):
                out.setdefault(key, []).append(reading.value)
    return out


def _pairs(
    build: _Builder,
    names: list[tuple[str, str, str]],
    words: dict[str, tuple[Reading, ...]],
    ranks: dict[str, int],
) -> dict[tuple[str, str], str]:
    """Names of two words that are goods each, so that "peanuts buter" is found by its parts."""
    out: dict[tuple[str, str], str] = {}
    double = [n for n in names if len(build.parts(n[2])) == 2]
    for _, concept, name in sorted(double, key=lambda n: (ranks.get(n[1], 9999), n[1])):
        parts = build.parts(name)
        first, second = (
            [
                r.value
                for r in words.get(key, ())
                if r.kind == GOOD and (text in r.forms or len(key) > 4) and r.value != concept
            ]
            for text, key in parts
        )
        for one in first[:1]:
            for other in second[:1]:
                if one != other:
                    out.setdefault((one, other), concept)
    return out


def _ancestor(maybe: str, concept: str, parents: dict[str, str]) -> bool:
    at = parents.get(concept)
    while at is not None:
        if at == maybe:
            return True
        at = parents.get(at)
    return False
