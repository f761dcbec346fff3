"""Words about memory itself: "the usual", "what do you remember of me", "X means Y", "forget X", in twelve languages.

They stand in ``data/memory/<lang>.tsv``, a phrase and its role a line, and are compared by their sound, so that one
spelling meets the others and the other script. They are looked for before a message is heard for goods.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from functools import cache

from haat.language.lexicon import Lexicon, rows
from haat.language.tokens import MARK, NUMBER, WORD, Token, tokenise
from haat.language.vocabulary import BRAND, GOOD, NUM, ROLE, UNIT

AROUND = 3
"""Words of talk that may stand around a phrase that is the whole message ("bhaiya … please")."""


class Role(enum.Enum):
    """What a phrase is for."""

    USUAL = "usual"
    ABOUT = "about"
    """What do you remember of me?"""
    ERASE = "erase"
    """Forget me."""
    FORGET = "forget"
    """Forget (a word); alone, from a customer, a question what there is to forget."""
    MEANS = "means"
    NAMES = "names"
    """Show the shop's nicknames."""


Phrase = tuple[str, ...]


@cache
def _phrases(lang: str, role: Role) -> tuple[Phrase, ...]:
    """The phrases of a language as sound forms, the longest first."""
    found = {
        tuple(token.key for token in _words(text))
        for text, name in rows(f"memory/{lang}.tsv")
        if name == role.value
    }
    return tuple(sorted(found, key=len, reverse=True))


def find(text: str, role: Role, langs: Iterable[str]) -> tuple[int, int] | None:
    """Where a phrase of this role stands in the text, as offsets; the longest phrase counts."""
    words = _words(text)
    keys = [token.key for token in words]
    best: tuple[int, int] | None = None
    longest = 0
    for lang in dict.fromkeys(langs):
        for phrase in _phrases(lang, role):
            size = len(phrase)
            if size <= longest:
                break
            at = next((i for i in range(len(keys) - size + 1) if tuple(keys[i : i + size]) == phrase), None)
            if at is not None:
                best, longest = (words[at].start, words[at + size - 1].end), size
                break
    return best


def says(text: str, role: Role, langs: Iterable[str], around: int = AROUND) -> bool:
    """Is this what the whole message says? A few words of talk may stand around it, numbers may not."""
    found = find(text, role, langs)
    if found is None:
        return False
    tokens = tokenise(text[: found[0]]) + tokenise(text[found[1] :])
    return not any(token.kind == NUMBER for token in tokens) and len(_words_of(tokens)) <= around


def parted(text: str, role: Role, langs: Iterable[str]) -> tuple[str, str] | None:
    """What stands before and after the phrase."""
    found = find(text, role, langs)
    return None if found is None else (text[: found[0]].strip(" ,:-"), text[found[1] :].strip(" ,:-?"))


def without(text: str, role: Role, langs: Iterable[str]) -> str | None:
    """The text with the phrase cut out of it; None where it has none."""
    sides = parted(text, role, langs)
    return None if sides is None else " ".join(side for side in sides if side)


def named(text: str, lexicon: Lexicon) -> str:
    """The words of a piece of text without its amount: "2 packet lal wali" is "lal wali", "lal packet 2" stays one."""
    tokens = [token for token in tokenise(text) if token.kind != MARK]
    kept: list[Token] = []
    counted = False
    for n, token in enumerate(tokens):
        unit_next = n + 1 < len(tokens) and _is(tokens[n + 1], lexicon, UNIT)
        edge = n in (0, len(tokens) - 1)
        if token.kind == NUMBER or (_is(token, lexicon, NUM) and (unit_next or edge)):
            counted = True
            continue
        if counted and _is(token, lexicon, UNIT):
            counted = False
            continue
        counted = False
        kept.append(token)
    return " ".join(text[token.start : token.end] for token in kept)


def only_talk(text: str, lexicon: Lexicon) -> bool:
    """True for words that only steer or count: no name could be made of them."""
    return all(_is(token, lexicon, ROLE, NUM, UNIT) for token in _words(text))


def strange(text: str, lexicon: Lexicon) -> bool:
    """True where a word of the text is in no table: without one, words are a plain name and can be no nickname."""
    return any(not lexicon.vocabulary.words.get(token.key) for token in _words(text))


def plain_names(text: str, lexicon: Lexicon) -> tuple[frozenset[str], frozenset[str]]:
    """The goods and the brands whose very names stand in these words; near misses are none."""
    keys = [token.key for token in _words(text)]
    goods: set[str] = set()
    brands: set[str] = set()
    for start in range(len(keys)):
        for end in range(start + 1, len(keys) + 1):
            for reading in lexicon.vocabulary.words.get("".join(keys[start:end]), ()):
                if reading.kind == GOOD:
                    goods.add(reading.value)
                elif reading.kind == BRAND:
                    brands.add(reading.value)
    return frozenset(goods), frozenset(brands)


def holds(text: str, words: str) -> bool:
    """Do these words stand in the text, by their sound?"""
    wanted, keys = [token.key for token in _words(words)], [token.key for token in _words(text)]
    size = len(wanted)
    return bool(size) and any(keys[i : i + size] == wanted for i in range(len(keys) - size + 1))


def _is(token: Token, lexicon: Lexicon, *kinds: str) -> bool:
    readings = lexicon.vocabulary.words.get(token.key, ())
    return token.kind == WORD and any(reading.kind in kinds for reading in readings)


def _words(text: str) -> list[Token]:
    return _words_of(tokenise(text))


def _words_of(tokens: Iterable[Token]) -> list[Token]:
    return [token for token in tokens if token.kind == WORD]
