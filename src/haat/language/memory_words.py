"""Words about memory itself: "the usual", "what do you remember of me", "X means Y", "forget X", in twelve languages.

They stand in ``data/memory/<lang>.tsv``, a phrase and its role a line, and are compared by their sound, so that one
spelling meets the others and the other script. They are looked for before a message is heard for goods.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable
from functools import cache, lru_cache

from haat.language.lexicon import Lexicon, rows
from haat.language.sound import sound
from haat.language.tokens import LETTERS, MARK, NUMBER, WORD, Token, fold_word, tokenise
from haat.language.vocabulary import BRAND, GOOD, NUM, ROLE, UNIT, Reading

TEXT_MAX = 400
"""Longer messages are lists; nobody speaks of memory in them."""
AROUND = 3
LOOKS = "qual"
"""The role of a word for how a thing looks: colour, size, freshness."""
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
Found = dict[Role, tuple[int, int]]
"""Where phrases stand in a text, as offsets, by what they are for."""
_INVISIBLE = re.compile("[\u200b-\u200f\u2060\ufeff]")
_WORD = re.compile(rf"[{LETTERS}](?:[{LETTERS}\u200b-\u200f\u2060\ufeff'’`]*[{LETTERS}\u200c\u200d])?")


@cache
def _phrases(langs: tuple[str, ...]) -> dict[str, tuple[tuple[Phrase, Role], ...]]:
    """The phrases of these languages by their first sound form, the longest first."""
    found: dict[str, set[tuple[Phrase, Role]]] = {}
    for lang in langs:
        for text, name in rows(f"memory/{lang}.tsv"):
            phrase = tuple(_key(word.group()) for word in _WORD.finditer(text))
            found.setdefault(phrase[0], set()).add((phrase, Role(name)))
    return {
        key: tuple(sorted(some, key=lambda one: (-len(one[0]), one[0], one[1].value)))
        for key, some in found.items()
    }


def find(text: str, langs: Iterable[str]) -> Found:
    """Where phrases of memory stand in the text, as offsets by role; of a role the longest phrase counts."""
    if len(text) > TEXT_MAX:
        return {}
    phrases = _phrases(tuple(dict.fromkeys(langs)))
    words = list(_WORD.finditer(text))
    keys = [_key(word.group()) for word in words]
    found: Found = {}
    sizes: dict[Role, int] = {}
    for at, key in enumerate(keys):
        for phrase, role in phrases.get(key, ()):
            size = len(phrase)
            if size > sizes.get(role, 0) and tuple(keys[at : at + size]) == phrase:
                found[role], sizes[role] = (words[at].start(), words[at + size - 1].end()), size
    return found


@lru_cache(maxsize=20_000)
def _key(word: str) -> str:
    """The sound form of one word. Every message comes by here, and its words are mostly the same few thousand."""
    return sound(fold_word(_INVISIBLE.sub("", word)))


def says(text: str, found: tuple[int, int] | None, around: int = AROUND) -> bool:
    """Is what was found the whole message? A few words of talk may stand around it, numbers may not."""
    if found is None:
        return False
    tokens = tokenise(text[: found[0]]) + tokenise(text[found[1] :])
    return not any(token.kind == NUMBER for token in tokens) and len(_words_of(tokens)) <= around


def parted(text: str, found: tuple[int, int] | None) -> tuple[str, str] | None:
    """What stands before and after what was found."""
    return None if found is None else (text[: found[0]].strip(" ,:-"), text[found[1] :].strip(" ,:-?"))


def named(text: str, lexicon: Lexicon) -> str:
    """The words of a piece of text without its amount: "2 packet lal wali" is "lal wali", "lal packet 2" stays one."""
    tokens = [token for token in tokenise(text) if token.kind != MARK]
    kept: list[Token] = []
    counted = False
    for n, token in enumerate(tokens):
        unit_next = n + 1 < len(tokens) and _is(tokens[n + 1], lexicon, UNIT)
        edge = n in (0, len(tokens) - 1)
        counts = _is(token, lexicon, NUM) and not _is(token, lexicon, GOOD)
        if token.kind == NUMBER or (counts and (unit_next or edge)):
            counted = True
            continue
        if counted and _is(token, lexicon, UNIT):
            counted = False
            continue
        counted = False
        kept.append(token)
    return " ".join(text[token.start : token.end] for token in kept)


def only_talk(text: str, lexicon: Lexicon) -> bool:
    """True for words that only steer or count: no name could be made of them.

    Looks are names: "lal packet" is what a shop may call its red packet of tea.
    """
    words = _words(text)
    if any(reading.value == LOOKS for token in words for reading in _readings(token, lexicon)):
        return False
    return all(_is(token, lexicon, ROLE, NUM, UNIT) for token in words)


def strange(text: str, lexicon: Lexicon) -> bool:
    """True where a word of the text is in no table: without one, words are a plain name and can be no nickname."""
    return any(not lexicon.vocabulary.words.get(token.key) for token in _words(text))


def plain_names(text: str, lexicon: Lexicon) -> tuple[frozenset[str], frozenset[str]]:
    """The goods and the brands whose very names stand in these words; near misses are none."""
    words = _words(text)
    goods: set[str] = set()
    brands: set[str] = set()
    for start in range(len(words)):
        for end in range(start + 1, len(words) + 1):
            piece = words[start:end]
            spelt = "".join(token.text for token in piece)
            for reading in lexicon.vocabulary.words.get("".join(token.key for token in piece), ()):
                if spelt not in reading.forms:
                    continue  # "packet" sounds like a bucket
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
    return token.kind == WORD and any(reading.kind in kinds for reading in _readings(token, lexicon))


def _readings(token: Token, lexicon: Lexicon) -> tuple[Reading, ...]:
    return lexicon.vocabulary.words.get(token.key, ())


def _words(text: str) -> list[Token]:
    return _words_of(tokenise(text))


def _words_of(tokens: Iterable[Token]) -> list[Token]:
    return [token for token in tokens if token.kind == WORD]
