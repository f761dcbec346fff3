"""Understanding: one message, a shelf and a few hints in; exact lines, an intent and honest doubt out.

Pure and deterministic. The steps are the rooms beside this file: tokens, repair, lattice (the best reading),
reader (goods, amounts, cues), align (which amount is whose), edits (what to do), resolve (which item, how sure),
customer_lines, intents and judgement. docs/rules/language.md tells the rules.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from functools import partial

from haat.language import answers, shopkeeper
from haat.language.align import Clause, clauses
from haat.language.context import Context
from haat.language.customer_lines import customer_lines
from haat.language.detect import language, script
from haat.language.finite import finite
from haat.language.intents import detail_of, refers_back, together
from haat.language.judgement import judged
from haat.language.lattice import Node, best_path
from haat.language.lexicon import LANGUAGES
from haat.language.reader import elements
from haat.language.repair import Looks, repair
from haat.language.script import SCRIPT_LANGUAGE
from haat.language.shelf import Shelf
from haat.language.spans import read_spans
from haat.language.talk import short_measure, told
from haat.language.titles import mark_titles
from haat.language.tokens import MARK, Token, tokenise
from haat.language.understanding import Detail, Hints, Intent, Understanding
from haat.language.vocabulary import NUM, ROLE
from haat.values.record import replace

TEXT_MAX = 8000
"""Characters that are heard; a WhatsApp text holds at most 4,096."""


def understand(text: str, shelf: Shelf, hints: Hints) -> Understanding:
    """What ``text`` means to the shop with this shelf. Never raises; offsets refer to ``text``."""
    text, hints = text[:TEXT_MAX], _known(hints)
    vocabulary = shelf.lexicon.vocabulary
    written = script(text)
    tokens = repair(tokenise(text), vocabulary, shelf.words)
    if not tokens:
        return Understanding(Intent.OTHER, Detail.NONE, hints.lang or _first(hints), written)
    native = SCRIPT_LANGUAGE.get(written)
    if native == "hi" and "mr" in (hints.lang, *hints.languages[:1]):
        native = "mr"
    usual = native or hints.lang or (hints.languages[0] if hints.languages else None)
    hint_bit = vocabulary.bit(usual)
    spans = read_spans(tokens, vocabulary)
    read = partial(
        best_path,
        tokens,
        vocabulary,
        shopkeeper=hints.shopkeeper,
        lang_bit=hint_bit,
        near=_spoken_here((usual, hints.lang, *hints.languages), shelf),
        extra=shelf.named if shelf.starts else None,
        extra_starts=shelf.starts,
        spans=spans,
    )
    path = read()
    lang = language(path, written, hints.lang, hints.languages)
    home = _home(lang, shelf)
    mine = vocabulary.bit(lang)
    steers = (n.langs for n in path if n.kind in (ROLE, NUM))
    if any(langs & mine and not langs & hint_bit for langs in steers):
        # she steers in another language than her usual one: its words go first
        path = read(allowed=home, lang_bit=mine)
    elif any(node.langs and not node.langs & home for node in path):
        path = read(allowed=home)
    _order_by_language(path, tokens, shelf, lang, hint_bit)
    _steer_by_language(path, tokens, shelf, home)
    path = finite(path, tokens, [vocabulary.finite[one] for one in _grammar_of(lang)], shelf.words)
    found = clauses(elements(path, tokens, shelf.lexicon))
    at = Context(shelf, hints, vocabulary.bit(lang), text, Looks(vocabulary, len(text), home))
    mark_titles(found, at)
    if hints.asked is not None:
        answer = answers.answer(text, tokens, path, found, at, lang, written)
        if answer is not None:
            return answer
    if hints.shopkeeper:
        told = shopkeeper.told(tokens, path, found, at, lang, written)
        if told is not None:
            return told
        return shopkeeper.plain_order(_customer(found, at, lang, written))
    return _customer(found, at, lang, written)


def _spoken_here(languages: Iterable[str | None], shelf: Shelf) -> int:
    """The languages of the speaker and of the shop, and what these mix in."""
    out = 0
    for lang in languages:
        out |= _home(lang, shelf) if lang is not None else 0
    return out


_NORTHERN = frozenset({"bn", "mr", "gu", "pa", "or", "ur"})


def _grammar_of(lang: str) -> tuple[str, ...]:
    """The languages in whose manner the verbs of a message in ``lang`` end."""
    return (lang, "hi") if lang in _HINDI_TOO else (lang,)


_HINDI_TOO = frozenset({"ur", "pa"})


def _home(lang: str, shelf: Shelf) -> int:
    """The languages a message in ``lang`` draws its words from: its own, English, and Hindi in the north."""
    vocabulary = shelf.lexicon.vocabulary
    return vocabulary.bit(lang) | vocabulary.bit("en") | (vocabulary.bit("hi") if lang in _NORTHERN else 0)


def _known(hints: Hints) -> Hints:
    """Without languages that no table speaks of: a stranger may name any."""
    if hints.lang in _LANGUAGES and all(lang in _LANGUAGES for lang in hints.languages):
        return hints
    spoken = tuple(lang for lang in hints.languages if lang in _LANGUAGES)
    return replace(hints, lang=hints.lang if hints.lang in _LANGUAGES else None, languages=spoken)


_LANGUAGES = frozenset((None, *LANGUAGES))


def _first(hints: Hints) -> str:
    return hints.languages[0] if hints.languages else "en"


def _order_by_language(path: list[Node], tokens: list[Token], shelf: Shelf, lang: str, usual: int) -> None:
    """Put the meaning a good has in this message's language first: khira is milk in Odia, cucumber in Hindi."""
    vocabulary = shelf.lexicon.vocabulary
    bit = vocabulary.bit(lang)
    for node in path:
        counts = node.kind == NUM and node.said and node.j == node.i + 1
        if not counts and (node.kind != "good" or len(node.values) < 2):
            continue
        form = "".join(tokens[i].text for i in range(node.i, node.j))
        ruled = vocabulary.rulings.get((lang, form))
        if counts:
            # "adhi kilo" is half a kilo in Hindi, two and a half in Gujarati
            if ruled is not None and ruled[0].isdigit():
                node.amount = Fraction(ruled)
            continue
        if ruled is not None:
            node.others = tuple(v for v in node.values if v != ruled)
            node.values = (ruled,)
            continue
        key = "".join(tokens[i].key for i in range(node.i, node.j))
        readings = {r.value: r for r in vocabulary.words.get(key, ()) if r.kind == "good"}
        exact = [v for v in node.values if v in readings and form in readings[v].forms]
        mine = [v for v in exact or node.values if v in readings and readings[v].langs & bit]
        # "exo sabu" among English words: what she calls so at home
        mine = mine or [v for v in exact if readings[v].langs & usual]
        kept = tuple(mine or exact or node.values)
        node.others = tuple(v for v in node.values if v not in kept)
        node.values = kept


def _steer_by_language(path: list[Node], tokens: list[Token], shelf: Shelf, home: int) -> None:
    """Keep the steering senses of this message's languages: venam is "want" in Malayalam, "don't" in Tamil."""
    words = shelf.lexicon.vocabulary.words
    for node in path:
        if node.kind != ROLE or len(node.values) < 2 or not node.langs & ~home:
            continue
        key = "".join(tokens[i].key for i in range(node.i, node.j) if tokens[i].kind != MARK)
        mine = {r.value for r in words.get(key, ()) if r.kind == ROLE and r.langs & home}
        node.values = tuple(v for v in node.values if v in mine) or node.values


def _customer(found: list[Clause], at: Context, lang: str, written: str) -> Understanding:
    cues = [cue for clause in found for cue in clause.cues]
    asks = any(clause.mark == "?" for clause in found) or any(cue.has("q") for cue in cues)
    joined = next((d for k in found if (d := together(k)) is not None), None)
    if joined is None and short_measure(found):
        joined = Detail.COMPLAINT
    detail = detail_of(cues, asks, joined)
    only = told(found, bool(at.hints.basket))
    repeats = any(k.has("repeat") or refers_back(k.cues) for k in found if id(k) not in only)
    alone = len(found) == 1 and detail in (Detail.NONE, Detail.GREETING)
    heard = customer_lines(found, at, only, home=_home(lang, at.shelf), repeats=repeats, alone=alone)
    return judged(heard, detail, found, cues, lang, written)
