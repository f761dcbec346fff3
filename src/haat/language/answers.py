"""Answers to a question that was asked: "dusra wala", "haan", "5 kilo wala", a number, or the title itself."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

from haat.language.align import Clause
from haat.language.amounts import WEIGHED, Amount
from haat.language.another import by_colour
from haat.language.context import Context
from haat.language.lattice import Node
from haat.language.mentions import Cue, Mention
from haat.language.numbers import ORDINAL
from haat.language.settled import settle, size_text
from haat.language.sizes import size_of
from haat.language.tokens import MARK, NUMBER, WORD, Token, fold_word, tokenise
from haat.language.understanding import (
    Asked,
    Candidate,
    Detail,
    HeardLine,
    Intent,
    Measure,
    Op,
    Spoken,
    Understanding,
    Verdict,
)
from haat.language.vocabulary import ROLE
from haat.values.quantity import Quantity, Unit, exact

_LONGEST = 8
"""A message of more words than this is no bare answer."""


def answer(
    text: str,
    tokens: Sequence[Token],
    path: Sequence[Node],
    found: Sequence[Clause],
    at: Context,
    lang: str,
    written: str,
) -> Understanding | None:
    """The answer in the message, or None when it speaks of something else."""
    asked = at.hints.asked
    if asked is None:
        return None
    titled = _title(text, asked)
    if titled is not None:
        return _chosen(titled, lang, written)
    words = [t for t in tokens if t.kind != MARK]
    if len(words) > _LONGEST:
        return None
    named = _named(words, at, asked)
    if named is not None:
        return _chosen(named, lang, written)
    cues = [cue for clause in found for cue in clause.cues]
    if any(cue.has("any") for cue in cues) and not any(clause.mentions for clause in found):
        # whatever the shop would take: it put the likeliest first
        return _chosen(0, lang, written)
    if any(
        cue.has("add") or cue.has("remove") or cue.has("instead") or cue.has("q") for cue in cues
    ) and not all(cue.has("yes") or cue.has("no") for cue in cues):
        return None
    flags = cues_flags(found)
    spoken = [a for clause in found for a in clause.amounts]
    packed = bool(flags) or any(a.wala for a in spoken)
    # "1kg pack": the pack is the one that weighs so much
    sized = len(asked.choices) > 1 and any(a.measure in WEIGHED and not a.implied for a in spoken)
    amounts = [a for a in spoken if not ((packed or sized) and a.implied)]
    mentions = [m for clause in found for m in clause.mentions]
    if flags and all(m.unknown for m in mentions):
        mentions = []
    goods = {c for m in mentions for c in m.concepts}
    if goods and not goods & {c.concept for c in asked.choices}:
        return None
    choice = (
        _ordinal(tokens, at, len(asked.choices)) if not mentions or all(m.unknown for m in mentions) else None
    )
    if choice is None and len(amounts) == 1 and not mentions:
        choice = _by_amount(amounts[0], asked, at)
    if choice is None:
        choice = _by_words(asked, mentions, amounts, flags, at)
    if choice is None and not amounts and not goods:
        choice = by_colour(list(found), tuple(_title_of(asked, n) for n in range(len(asked.choices))), at)
    if choice is None and len(amounts) > 1:
        line = _pack_and_count(asked, amounts, mentions, at)
        if line is not None:
            return Understanding(Intent.ORDER, Detail.NONE, lang, written, (line,))
    if choice is not None:
        return _chosen(choice, lang, written)
    if amounts and len({one.sku or n for n, one in enumerate(asked.choices)}) == 1 and not mentions:
        # several amounts of one good were offered, or the good alone
        return _quantity(asked, amounts, at, lang, written)
    agreed = any(cue.has("yes") for cue in cues) and not any(cue.has("no") or cue.has("not") for cue in cues)
    if agreed and not amounts and len(asked.choices) == 1 and all(m.unknown for m in mentions):
        # "yes that's fine": words around a yes change nothing
        return _chosen(0, lang, written)
    return None if mentions or amounts else _yes_or_no(asked, cues, lang, written)


def _yes_or_no(asked: Asked, cues: Sequence[Cue], lang: str, written: str) -> Understanding | None:
    """A bare yes, no or "send it"."""
    if any(cue.has("yes") for cue in cues) and not any(cue.has("no") for cue in cues):
        return (
            _chosen(0, lang, written) if len(asked.choices) == 1 else _detail(Detail.CONFIRM, lang, written)
        )
    if any(cue.has("no") for cue in cues):
        return _detail(Detail.DENY, lang, written)
    if len(asked.choices) == 1 and any(cue.has("add") or cue.has("give") for cue in cues):
        return _chosen(0, lang, written)
    return None


def _named(words: Sequence[Token], at: Context, asked: Asked) -> int | None:
    """The one choice whose title holds every word that is not a steering word: "taj" for Taj Mahal."""
    known = at.shelf.lexicon.vocabulary.words
    said = [
        t.key
        for t in words
        if not any(r.kind == ROLE and t.text in r.forms for r in known.get(t.key, ())) and t.kind == WORD
    ]
    if (
        not said
        or any(len(key) < 3 for key in said)
        or len(said) != len([t for t in words if t.kind == WORD])
    ):
        return None
    if any(t.kind == NUMBER for t in words):
        return None
    held = [n for n in range(len(asked.choices)) if set(said) <= _keys(_title_of(asked, n))]
    return held[0] if len(held) == 1 and len(asked.choices) > 1 else None


def _pack_and_count(
    asked: Asked, amounts: Sequence[Amount], mentions: Sequence[Mention], at: Context
) -> HeardLine | None:
    """ "2 packets of 5 kg": which pack, and how many of it."""
    packs = [a for a in amounts if a.measure in WEIGHED]
    counts = [a for a in amounts if a.measure not in WEIGHED and a.measure is not Measure.RUPEES]
    if len(packs) != 1 or len(counts) != 1 or mentions or counts[0].value.denominator != 1:
        return None
    n = _by_words(asked, (), packs, set(), at)
    if n is None or counts[0].value <= 0:
        return None
    one = asked.choices[n]
    start, end = min(a.start for a in amounts), max(a.end for a in amounts)
    return HeardLine(
        Op.ADD, one.concept, one.sku, one.brand, Spoken(counts[0].value, counts[0].measure or Measure.PACKET),
        size_text(packs[0].value, packs[0].measure or Measure.KG), Verdict.SURE, 0.97, at.text[start:end], start, end,
    )  # fmt: skip


def cues_flags(found: Sequence[Clause]) -> set[str]:
    """The small, big and cheap words of the message."""
    return {
        r
        for clause in found
        for cue in clause.cues
        for r in cue.roles
        if r in ("small", "big", "medium", "cheap", "costly")
    }


def _chosen(choice: int, lang: str, written: str) -> Understanding:
    return Understanding(Intent.OTHER, Detail.CHOICE, lang, written, choice=choice)


def _detail(detail: Detail, lang: str, written: str) -> Understanding:
    return Understanding(Intent.OTHER, detail, lang, written)


def _title(text: str, asked: Asked) -> int | None:
    said = _plain(text) if len(text) <= _TITLE_MAX else ""
    for n, title in enumerate(asked.titles):
        if said and said == _plain(title):
            return n
    return None


_TITLE_MAX = 200
"""No title of a good is longer."""


@functools.lru_cache(maxsize=20_000)
def _plain(text: str) -> str:
    """The letters of a title or an answer as they are compared; the same goods are asked about all day."""
    return "".join([fold_word(word) for word in text.split()])


def _ordinal(tokens: Sequence[Token], at: Context, count: int) -> int | None:
    for n, token in enumerate(tokens):
        behind = tokens[n + 1] if n + 1 < len(tokens) else None
        if (
            token.kind == NUMBER
            and behind is not None
            and behind.text in _ENDINGS
            and behind.start == token.end
        ):
            # "2nd"
            return int(token.value or 0) - 1 if 0 < (token.value or 0) <= count else None
        for reading in at.shelf.lexicon.vocabulary.words.get(token.key, ()):
            if reading.value == ORDINAL and reading.kind == "num" and token.text in reading.forms:
                number = int(reading.amount or 0)
                index = count - 1 if number == -1 else number - 1
                return index if 0 <= index < count else None
    return None


_ENDINGS = frozenset({"st", "nd", "rd", "th"})


def _by_amount(amount: Amount, asked: Asked, at: Context) -> int | None:
    """A bare number is the place in the list; a weight or a price is the pack."""
    count = len(asked.choices)
    placed = count > 1 and amount.value.denominator == 1 and 1 <= amount.value <= count
    if amount.measure is None and not amount.wala:
        if placed:
            return int(amount.value) - 1
        # "the one of 500"
        named = [n for n, title in enumerate(asked.titles) if str(amount.value) in re.findall(r"\d+", title)]
        return named[0] if len(named) == 1 and len(asked.choices) > 1 else None
    chosen = _by_words(asked, (), (amount,), set(), at) if count > 1 or amount.wala else None
    # "2 wala": the second, where none weighs or costs two
    return int(amount.value) - 1 if chosen is None and placed and amount.measure is None else chosen


def _by_words(
    asked: Asked, mentions: Sequence[Mention], amounts: Sequence[Amount], flags: set[str], at: Context
) -> int | None:
    """The one choice that the said brand, good, pack, price or size word fits."""
    fits = list(range(len(asked.choices)))
    narrowed = False
    for mention in mentions:
        if mention.unknown and not _in_titles(mention, asked, fits):
            return None
        kept = [n for n in fits if _fits(asked.choices[n], mention, at)] or _in_titles(mention, asked, fits)
        if not kept:
            return None
        fits, narrowed = kept, narrowed or len(kept) < len(asked.choices)
    for amount in amounts:
        kept = [n for n in fits if _has_size(asked.choices[n], _title_of(asked, n), amount, at)]
        if kept:
            fits, narrowed = kept, True
        elif not mentions:
            return None
    if flags and fits:
        by_size = sorted(fits, key=lambda n: _weight(asked.choices[n], _title_of(asked, n), at))
        by_price = sorted(fits, key=lambda n: _price(asked.choices[n], at))
        if "small" in flags:
            return by_size[0]
        if "big" in flags:
            return by_size[-1]
        if "cheap" in flags:
            return by_price[0]
        if "costly" in flags:
            return by_price[-1]
        return by_size[len(by_size) // 2]
    return fits[0] if narrowed and len(fits) == 1 else None


def _fits(choice: Candidate, mention: Mention, at: Context) -> bool:
    if mention.item is not None:
        return choice.sku == mention.item
    if mention.brand is not None:
        if at.shelf.brand_key(choice.brand) != at.shelf.brand_key(mention.brand):
            return False
        return not mention.concepts or choice.concept in mention.concepts
    lexicon = at.shelf.lexicon
    return any(c in lexicon.by_id and lexicon.is_kind_of(choice.concept, c) for c in mention.concepts)


def _in_titles(mention: Mention, asked: Asked, fits: Sequence[int]) -> list[int]:
    words = [w for w in mention.texts if len(w) > 2]
    keys = {n: _keys(_title_of(asked, n)) for n in fits}
    return [n for n in fits if words and all(w in keys[n] for w in words)]


@functools.lru_cache(maxsize=20_000)
def _keys(title: str) -> frozenset[str]:
    return frozenset([t.key for t in tokenise(title)])


def _title_of(asked: Asked, n: int) -> str:
    return asked.titles[n] if n < len(asked.titles) else ""


def _size(choice: Candidate, title: str, at: Context) -> Quantity | None:
    item = at.shelf.item(choice.sku) if choice.sku else None
    return (at.shelf.size(item) if item is not None else None) or size_of(title)


def _weight(choice: Candidate, title: str, at: Context) -> int:
    size = _size(choice, title, at)
    return size.amount if size is not None else 0


def _price(choice: Candidate, at: Context) -> int:
    item = at.shelf.item(choice.sku) if choice.sku else None
    return item.price_paise if item is not None else 0


def _has_size(choice: Candidate, title: str, amount: Amount, at: Context) -> bool:
    if amount.measure in WEIGHED:
        per, unit = {
            Measure.KG: (1000, Unit.GRAM), Measure.G: (1, Unit.GRAM), Measure.L: (1000, Unit.MILLILITRE),
            Measure.ML: (1, Unit.MILLILITRE),
        }[amount.measure]  # fmt: skip
        return amount.value > 0 and _size(choice, title, at) == exact(amount.value, per, unit)
    if amount.measure is Measure.RUPEES or (amount.measure is None and amount.wala):
        if _price(choice, at) == amount.value * 100:
            return True
        size = _size(choice, title, at)
        return (
            amount.measure is None and size is not None and size.amount in (amount.value, amount.value * 1000)
        )
    return False


def _quantity(asked: Asked, amounts: Sequence[Amount], at: Context, lang: str, written: str) -> Understanding:
    """ "2 kilo" to "how much?": a line for the one good in question."""
    one = asked.choices[0]
    settled = settle(amounts, at.shelf.lexicon.by_id.get(one.concept))
    start, end = min(a.start for a in amounts), max(a.end for a in amounts)
    doubt = settled.doubtful or settled.spoken is None
    line = HeardLine(
        Op.ADD, one.concept, one.sku, one.brand, settled.spoken, settled.size,
        Verdict.ASK if doubt else Verdict.SURE, 0.6 if doubt else 0.97, at.text[start:end], start, end,
        why="quantity" if doubt else None,
    )  # fmt: skip
    return Understanding(Intent.ORDER, Detail.NONE, lang, written, (line,))
