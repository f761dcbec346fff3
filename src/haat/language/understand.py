"""Understanding: one message, a shelf and a few hints in; exact lines, an intent and honest doubt out.

Pure and deterministic. The steps are the rooms beside this file: tokens, repair, lattice (the best reading),
mentions (goods, amounts, cues), align (which amount is whose), edits (what to do), resolve (which item, how sure)
and intents. docs/rules/language.md tells the rules.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from haat.language import answers, shopkeeper
from haat.language.align import Clause, clauses
from haat.language.amounts import Amount
from haat.language.detect import language, script
from haat.language.edits import Wish, conditional, wishes
from haat.language.intents import (
    ASKABLE,
    alone,
    detail_of,
    intent_of,
    is_question,
    is_quiet,
    refers_back,
    together,
)
from haat.language.lattice import Node, best_path, read_spans
from haat.language.mentions import Cue, Mention
from haat.language.reader import elements
from haat.language.repair import Looks, repair
from haat.language.resolve import Context, line_of
from haat.language.script import SCRIPT_LANGUAGE
from haat.language.shelf import Shelf
from haat.language.tokens import MARK, NEWLINE, Token, tokenise
from haat.language.understanding import (
    Detail,
    HeardLine,
    Hints,
    Intent,
    Op,
    Span,
    Spoken,
    Understanding,
    Verdict,
)
from haat.language.vocabulary import ROLE

TEXT_MAX = 8000
"""Characters that are heard; a WhatsApp text holds at most 4,096."""


def understand(text: str, shelf: Shelf, hints: Hints) -> Understanding:
    """What ``text`` means to the shop with this shelf. Never raises; offsets refer to ``text``."""
    text = text[:TEXT_MAX]
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
    if any(node.langs and not node.langs & home for node in path):
        path = read(allowed=home)
    _order_by_language(path, tokens, shelf, lang)
    _steer_by_language(path, tokens, shelf, home)
    found = clauses(elements(path, tokens, shelf.lexicon))
    at = Context(shelf, hints, vocabulary.bit(lang), text, Looks(vocabulary, len(text)))
    if hints.asked is not None:
        answer = answers.answer(text, tokens, path, found, at, lang, written)
        if answer is not None:
            return answer
    if hints.shopkeeper:
        told = shopkeeper.told(tokens, path, found, at, lang, written)
        if told is not None:
            return told
        return shopkeeper.plain_order(_customer(found, path, tokens, at, lang, written))
    return _customer(found, path, tokens, at, lang, written)


def _spoken_here(languages: Iterable[str | None], shelf: Shelf) -> int:
    """The languages of the speaker and of the shop, and what these mix in."""
    out = 0
    for lang in languages:
        out |= _home(lang, shelf) if lang is not None else 0
    return out


_NORTHERN = frozenset({"bn", "mr", "gu", "pa", "or", "ur"})


def _home(lang: str, shelf: Shelf) -> int:
    """The languages a message in ``lang`` draws its words from: its own, English, and Hindi in the north."""
    vocabulary = shelf.lexicon.vocabulary
    return vocabulary.bit(lang) | vocabulary.bit("en") | (vocabulary.bit("hi") if lang in _NORTHERN else 0)


def _first(hints: Hints) -> str:
    return hints.languages[0] if hints.languages else "en"


def _order_by_language(path: list[Node], tokens: list[Token], shelf: Shelf, lang: str) -> None:
    """Put the meaning a good has in this message's language first: khira is milk in Odia, cucumber in Hindi."""
    vocabulary = shelf.lexicon.vocabulary
    bit = vocabulary.bit(lang)
    for node in path:
        if node.kind != "good" or len(node.values) < 2:
            continue
        form = "".join(tokens[i].text for i in range(node.i, node.j))
        ruled = vocabulary.rulings.get((lang, form))
        if ruled is not None:
            node.others = tuple(v for v in node.values if v != ruled)
            node.values = (ruled,)
            continue
        key = "".join(tokens[i].key for i in range(node.i, node.j))
        readings = {r.value: r for r in vocabulary.words.get(key, ()) if r.kind == "good"}
        exact = [v for v in node.values if v in readings and form in readings[v].forms]
        mine = [v for v in exact or node.values if v in readings and readings[v].langs & bit]
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


def _customer(
    found: list[Clause], path: list[Node], tokens: list[Token], at: Context, lang: str, written: str
) -> Understanding:
    cues = [cue for clause in found for cue in clause.cues]
    home = _home(lang, at.shelf)
    asks = any(clause.mark == "?" for clause in found) or any(cue.has("q") for cue in cues)
    joined = next((d for k in found if (d := together(k)) is not None), None)
    detail, letters = detail_of(cues, asks, joined)
    repeats = any(cue.has("repeat") for cue in cues) or any(refers_back(k.cues) for k in found)
    lines: list[HeardLine] = []
    about: list[HeardLine] = []
    rest: list[Span] = []
    placed = _places(found)
    alone = len(found) == 1 and detail in (Detail.NONE, Detail.GREETING)
    side = 0
    corrected = False
    each: Amount | None = None
    pending: Wish | None = None
    bare: list[tuple[int, Wish]] = []
    for spoken in found:
        clause, otherwise = conditional(spoken)
        quiet = is_question(clause) or is_quiet(clause) or id(spoken) in placed
        if _not_so_many(clause) and lines and lines[-1].spoken is not None:
            # "only 1 kg sugar, not 2"
            lines[-1] = replace(lines[-1], op=Op.SET, relative=False)
            continue
        corrected = corrected or _not_so_many(clause)
        made, side = wishes(clause, side)
        shared = next((a for wish in made for a in wish.amounts if a.each), None)
        if shared is not None:
            each = shared
        elif each is not None and not quiet and not any(wish.amounts for wish in made):
            # "1 kg each of toor dal, moong dal and chana dal"
            for wish in made:
                if wish.mention is not None and wish.op is Op.ADD:
                    wish.amounts.append(each)
        else:
            each = None
        if shared is not None and not quiet:
            # "chini, besan aur maida ek ek kilo"
            for index, wish in bare:
                wish.amounts.append(shared)
                lines[index] = line_of(wish, at) or lines[index]
            bare = []
        made = _without_heads(made, at)
        for wish in made:
            if (
                wish.mention is None
                and pending is not None
                and not quiet
                and wish.op is Op.ADD
                and not lines_end_sure(lines)
            ):
                pending.amounts.extend(wish.amounts)
                line = line_of(pending, at)
                if line is not None:
                    lines[-1] = line
                pending = None
                continue
            if (
                not quiet
                and wish.mention is None
                and not (wish.op is Op.SET or wish.asked or len(found) == 1)
            ):
                continue
            line = line_of(wish, at)
            if line is None or (repeats and wish.mention is not None and wish.mention.unknown):
                _leave(wish, rest, at)
                continue
            if quiet:
                about.append(line)
                continue
            if not _wanted(wish, clause, line, repeats, home, alone):
                _leave(wish, rest, at)
                continue
            if clause.has("only") and line.spoken is not None and _in_basket(line, at):
                # "sirf ek doodh", said of what stands in the basket
                line = replace(line, op=Op.SET) if line.op is Op.ADD and not line.relative else line
            if corrected and line.op is Op.ADD and line.spoken is not None:
                # "not 2 kg, 3 kg sugar"
                line, corrected = replace(line, op=Op.SET), False
            if not wish.amounts and wish.op is Op.ADD and wish.mention is not None:
                bare.append((len(lines), wish))
            lines.append(line)
            pending = wish if not wish.amounts and wish.op is Op.ADD and wish.mention is not None else None
        if otherwise is not None and lines:
            lines[-1] = replace(lines[-1], otherwise=at.text[slice(*otherwise)])
    lines = _merged(lines)
    return _judged(lines, about, rest, detail, letters, repeats, found, cues, at, lang, written)


def _in_basket(line: HeardLine, at: Context) -> bool:
    lexicon = at.shelf.lexicon
    said = line.concept
    return said is not None and any(
        lexicon.is_kind_of(held.concept, said) and line.brand in (None, held.brand)
        for held in at.hints.basket
    )


def _without_heads(made: list[Wish], at: Context) -> list[Wish]:
    """ "out of rice, so send 5 kg basmati": the kind that was ordered says all, its head nothing more."""
    lexicon = at.shelf.lexicon
    said = [w.mention.concepts[0] for w in made if w.amounts and w.mention is not None and w.mention.concepts]

    def spare(wish: Wish) -> bool:
        mention = wish.mention
        if wish.amounts or wish.op is not Op.ADD or mention is None or not mention.concepts or mention.brand:
            return False
        head = mention.concepts[0]
        return lexicon.by_id[head].ask_kind and any(
            kind != head and lexicon.is_kind_of(kind, head) for kind in said
        )

    return [wish for wish in made if not spare(wish)]


def _not_so_many(clause: Clause) -> bool:
    """ "…, not 2": the amount before is set right."""
    said = [p for p in clause.parts if isinstance(p, Cue | Mention)]
    return len(clause.amounts) == 1 and bool(said) and all(isinstance(p, Cue) and p.has("not") for p in said)


def _places(found: list[Clause]) -> set[int]:
    """The clauses of a line that reads like an address: numbers of houses are no amounts, "nagar" no good."""
    out: set[int] = set()
    line: list[Clause] = []
    for clause in found:
        line.append(clause)
        if clause.mark == NEWLINE or clause is found[-1]:
            spoken = sum(cue.has("addr") for each in line for cue in each.cues)
            told = any(cue.has("i:address") for each in line for cue in each.cues)
            if spoken >= 2 or (told and spoken):
                out |= {id(each) for each in line if not _orders(each)}
            line = []
    return out


def _orders(clause: Clause) -> bool:
    """True for a clause with a known good and an amount in a measure: no house is numbered in kilos."""
    return any(m.concepts for m in clause.mentions) and any(a.measure is not None for a in clause.amounts)


def lines_end_sure(lines: list[HeardLine]) -> bool:
    """True when the last line lacks nothing."""
    return bool(lines) and lines[-1].spoken is not None


def _leave(wish: Wish, rest: list[Span], at: Context) -> None:
    if wish.mention is not None:
        rest.append(
            Span(at.text[wish.mention.start : wish.mention.end], wish.mention.start, wish.mention.end)
        )


_ASKING = ("give", "add", "filler", "greet")
"""Words beside which a lone misspelt good is still a wish; beside "the small one will do" it is none."""


def _wanted(wish: Wish, clause: Clause, line: HeardLine, repeats: bool, home: int, alone: bool) -> bool:
    """False for a good merely spoken of: no amount, no wish, in the middle of talk."""
    if wish.op is Op.REMOVE and wish.mention is not None and line.sku is None and not wish.mention.exact:
        strange = wish.mention.langs and not wish.mention.langs & home
        if strange and any(m.exact and m.concepts for m in clause.mentions):
            return False
    if line.concept is None and line.brand is None and not wish.asked:
        if wish.op is Op.REMOVE and not wish.amounts:
            return False
        if wish.op is Op.ADD and all(a.lone for a in wish.amounts):
            return False
    if wish.mention is not None and wish.mention.unknown and not wish.amounts and wish.op is Op.ADD:
        # a near miss of spelling counts only where nothing else was said
        return (
            alone
            and len(clause.parts) <= 2
            and len(wish.mention.texts) <= 2
            and line.concept is not None
            and all(any(cue.has(role) for role in _ASKING) for cue in clause.cues)
        )
    if (
        wish.amounts
        or wish.asked
        or wish.op is not Op.ADD
        or repeats
        or clause.has("give")
        or clause.has("add")
    ):
        return True
    mention = wish.mention
    if mention is None or clause.has("past") or clause.has("i:thanks"):
        return False
    if mention.langs and not mention.langs & home and len(clause.parts) > 1 and mention.item is None:
        # "baad me batata hu": a potato only where Marathi is spoken
        return False
    unread = any(m.unknown or m.extra for m in clause.mentions)
    at_home = not mention.langs or bool(mention.langs & home)
    if unread and mention.item is None and not (mention.exact and at_home):
        # a word that only sounds like a good, among words nobody knows, is talk
        return False
    known = sum(1 for m in clause.mentions if not m.unknown)
    unknown = sum(len(m.extra) for m in clause.mentions)
    if line.verdict is Verdict.UNSOLD and line.concept is None:
        return False
    return not mention.unknown and unknown <= known and not clause.has("q") and not clause.has("i:small_talk")


def _merged(lines: list[HeardLine]) -> list[HeardLine]:
    """Said twice in the same words, meant once."""
    out: list[HeardLine] = []
    seen: set[tuple[Op, str, str | None, Spoken | None, str | None]] = set()
    for line in lines:
        if line.concept is not None:
            said = (line.op, line.concept, line.brand, line.spoken, line.size)
            if said in seen:
                continue
            seen.add(said)
        out.append(line)
    return out


def _judged(
    lines: list[HeardLine], about: list[HeardLine], rest: list[Span], detail: Detail, letters: int, repeats: bool,
    found: list[Clause], cues: list[Cue], at: Context, lang: str, written: str,
) -> Understanding:  # fmt: skip
    """The intent, from what was found."""
    when = _when(cues, at.text)
    if repeats and detail not in (Detail.ORDER_STATUS, Detail.COMPLAINT, Detail.KHATA_BALANCE):
        return Understanding(
            Intent.REPEAT, Detail.NONE, lang, written, tuple(lines), tuple(about), tuple(rest), when=when
        )
    if lines:
        grown = any(cue.has("increase") for cue in cues) and any(line.relative for line in lines)
        if grown or any(
            line.op is Op.SET or (line.relative and line.spoken is not None and line.spoken.value < 0)
            for line in lines
        ):
            intent = Intent.EDIT
        elif all(line.op is Op.REMOVE for line in lines):
            intent = Intent.REMOVE
        elif any(line.op is Op.REMOVE for line in lines):
            intent = Intent.EDIT
        else:
            intent = Intent.ORDER
        kept = detail if detail not in (Detail.GREETING, Detail.THANKS, Detail.SMALL_TALK) else Detail.NONE
        return Understanding(intent, kept, lang, written, tuple(lines), tuple(about), tuple(rest), when=when)
    rest = rest or _unread(found)
    address = _address(found, cues, at.text, detail)
    if address is not None and detail in (Detail.NONE, Detail.ADDRESS, Detail.DELIVERY, Detail.GREETING):
        return Understanding(
            Intent.OTHER, Detail.ADDRESS, lang, written, (), (), tuple(rest), when=when, address=address
        )
    if detail is Detail.NONE and about:
        asks_price = any(cue.has("w:howmuch") for cue in cues)
        detail = Detail.PRICE if asks_price else Detail.AVAILABILITY
    detail, coarse = _talk(detail, found, cues, when)
    return Understanding(
        coarse, detail, lang, written, (), tuple(about), tuple(rest), when=when, address=address
    )


def _talk(detail: Detail, found: list[Clause], cues: list[Cue], when: str | None) -> tuple[Detail, Intent]:
    """The detail of a message without lines, and its coarse intent."""
    asks = any(c.has("q") or c.has("w:bring") for c in cues) or any(k.mark == "?" for k in found)
    if detail in (Detail.NONE, Detail.GREETING) and not asks:
        detail = alone(found, cues) or detail
    if detail in (Detail.NONE, Detail.GREETING):
        said = [c for c in cues if not c.has("filler") or c.has("yes") or c.has("no")]
        if (
            said
            and all(c.has("yes") or c.has("filler") for c in said)
            and any(c.has("yes") for c in said)
            and len(said) <= 3
        ):
            detail = Detail.CONFIRM
        elif said and any(c.has("no") for c in said) and len(said) <= 2:
            detail = Detail.DENY
        elif when is not None:
            detail = Detail.WHEN
        elif detail is Detail.NONE and asks:
            return Detail.OFF_TOPIC, Intent.QUESTION
        elif detail is Detail.NONE and any(m.unknown for clause in found for m in clause.mentions):
            detail = Detail.OFF_TOPIC
    if detail is Detail.PAY_KHATA and asks:
        detail = Detail.KHATA_BALANCE
    if asks and detail in ASKABLE:
        return detail, Intent.QUESTION
    return detail, intent_of(detail)


def _when(cues: list[Cue], text: str) -> str | None:
    times = [cue for cue in cues if cue.has("time")]
    return text[times[0].start : times[-1].end] if times else None


def _unread(found: list[Clause]) -> list[Span]:
    return [Span("", m.start, m.end) for clause in found for m in clause.mentions if m.unknown]


def _address(found: list[Clause], cues: list[Cue], text: str, detail: Detail) -> str | None:
    """Text that reads like an address: two words of place, or one and a number."""
    places = [cue for cue in cues if cue.has("addr")]
    numbers = sum(len(clause.amounts) for clause in found)
    unknown = sum(1 for clause in found for m in clause.mentions if m.unknown)
    if len(places) >= 2 or (places and numbers and unknown) or (detail is Detail.ADDRESS and places):
        return text.strip()
    return None
