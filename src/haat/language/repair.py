"""Words that no table lists as they stand: glued numbers, endings of grammar, and near misses.

Before reading: "একটা" comes apart into one and piece, "চালের" loses its ending. After reading, and only for words
still unknown, an edit distance over a short list of names that share the first sound or the consonants.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterator, Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA

from haat.language.cases import cased, served
from haat.language.sound import skeleton, sound
from haat.language.tokens import MARK, NUMBER, STOP, WORD, Token
from haat.language.vocabulary import BRAND, GOOD, NUM, ROLE, UNIT, Reading, Vocabulary
from haat.values.record import record

_WORD_MAX = 24
"""A longer word is no good's name; it is not worth looking at twice."""
LOOKS_PER_KILOBYTE = 100
"""Words a message may compare with all names; a list of 25 goods, every word misspelt, needs about 75."""


@record
class Mended:
    """What becomes of a word: its ``parts`` as they would stand at the start of a text.

    ``alone`` keeps the word as it is inside a listed phrase; ``unlisted`` is set where no table has it.
    """

    parts: tuple[Token, ...]
    alone: bool = False
    unlisted: bool = False


def repair(tokens: Sequence[Token], vocabulary: Vocabulary, shelf_words: Container[str]) -> list[Token]:
    """The tokens, with unknown words split or stripped where that makes them known."""
    out: list[Token] = []
    mended = vocabulary.memo.mended
    skipped = 0
    for n, token in enumerate(tokens):
        if n < skipped:
            continue
        short = _initial(tokens, n, vocabulary) if len(token.text) == 1 else None
        if short is not None:
            out.append(short[0])
            skipped = short[1]
            continue
        if token.kind != WORD or token.key in shelf_words:
            out.append(token)
            continue
        length = token.end - token.start
        found = mended.get((token.text, length))
        if found is None:
            if len(mended) >= _MENDED_MAX:
                mended.clear()
            word = Token(WORD, token.text, token.key, 0, length)
            found = mended[token.text, length] = _mended(word, vocabulary)
        if not found.parts or (found.alone and _in_phrase(tokens, n, vocabulary)):
            out.append(token)
        else:
            start = token.start
            out.extend([Token(WORD, p.text, p.key, start + p.start, start + p.end) for p in found.parts])
        if found.unlisted and _listed_with(tokens, n):
            out.append(Token(MARK, ",", ",", token.end, token.end))
    return out


def _initial(tokens: Sequence[Token], n: int, vocabulary: Vocabulary) -> tuple[Token, int] | None:
    """ "G.chilli", "g chilli" as one word where it is listed so, and where the tokens go on; no "250 g chilli"."""
    first, follows = tokens[n], tokens[n + 1] if n + 1 < len(tokens) else None
    if follows is not None and follows.kind == NUMBER and first.end == follows.start:
        text = first.text + follows.text
        # "A4" is the size of a page
        return (Token(WORD, text, text, first.start, follows.end), n + 2) if text in _PAGES else None
    if first.kind != WORD or (n and tokens[n - 1].kind == NUMBER and _is(vocabulary, first.text, UNIT)):
        return None
    at = n + 1
    if at < len(tokens) and tokens[at].kind == MARK and tokens[at].text == STOP:
        at += 1
    if at >= len(tokens) or tokens[at].kind != WORD or (at > n + 1 and tokens[at].start > first.end + 1):
        return None
    text, key = first.text + tokens[at].text, first.key + tokens[at].key
    if not any(text in r.forms and r.kind == GOOD for r in vocabulary.words.get(key, ())):
        return None
    return Token(WORD, text, key, first.start, tokens[at].end), at + 1


_PAGES = frozenset({"a3", "a4", "a5", "b5"})


_MENDED_MAX = 50_000
"""Words whose repair is kept."""


def _mended(word: Token, vocabulary: Vocabulary) -> Mended:
    """What becomes of a word that stands at the start; no parts for one that is kept."""
    known = vocabulary.known
    if len(word.text) > _WORD_MAX:
        return _KEPT
    if not _spelt(word, vocabulary) and (bare := cased(word, vocabulary)) is not None:
        return Mended(bare, alone=True)
    if word.key not in known:
        parts = _split(word, vocabulary) or _stripped(word, vocabulary) or _shortened(word, known)
        return Mended(parts or (), unlisted=True)
    if _sounds_counted(word, vocabulary):
        # "সাতটার" (of seven) is spelt as no number, and only sounds like 77
        return Mended(_split(word, vocabulary) or ())
    if (parted := _measured(word, vocabulary)) is not None:
        return Mended(parted, alone=True)
    if word.key not in vocabulary.words:
        # known only as a part of longer names: "একটা" of "আর একটা"
        return Mended(_split(word, vocabulary) or _stripped(word, vocabulary, listed=True) or (), alone=True)
    spelt = _spelt(word, vocabulary)
    if _ODIA.match(word.text) and word.key not in vocabulary.starts and not spelt:
        return Mended(_shortened(word, known) or (), alone=True)
    if not word.text.isascii() and not spelt:
        # "বিস্কুটটা" sounds like the biscuit of another language; its ending falls off all the same
        return Mended(_stripped(word, vocabulary, listed=True) or (), alone=True)
    return _KEPT


_KEPT = Mended(())


def _listed_with(tokens: Sequence[Token], n: int) -> bool:
    """True for the first of "pazhavum paalum", where "and" is written onto both goods."""
    if n + 1 >= len(tokens) or tokens[n + 1].kind != WORD:
        return False
    return all(t.text.endswith(_AND) and len(t.text) > _AND_MIN for t in tokens[n : n + 2])


_AND = ("um", "\u0bc1\u0bae\u0bcd", "\u0d41\u0d02")
_AND_MIN = 4
"""The ending that joins goods in Tamil and Malayalam, and the letters of a word that may carry it."""


def _spelt(token: Token, vocabulary: Vocabulary) -> bool:
    return any(token.text in r.forms for r in vocabulary.words.get(token.key, ()))


def _sounds_counted(token: Token, vocabulary: Vocabulary) -> bool:
    """True for a word in its own letters that is spelt as nothing listed, and sounds like a number or unit alone."""
    readings = () if token.text.isascii() else vocabulary.words.get(token.key, ())
    return bool(readings) and all(r.kind in (NUM, UNIT) and token.text not in r.forms for r in readings)


def _measured(token: Token, vocabulary: Vocabulary) -> tuple[Token, ...] | None:
    """Unit and word of belonging, where the whole only sounds like another word: "કિલોના" is no "खिलौना"."""
    readings = vocabulary.words.get(token.key, ())
    if not readings or any(token.text in r.forms for r in readings):
        # no word of its own: "paasi" of "paasi paruppu"
        return None
    parted = _split(token, vocabulary) or _stripped(token, vocabulary)
    return parted if parted is not None and _is(vocabulary, parted[0].text, UNIT) else None


_ODIA = re.compile("[\u0b00-\u0b7f]+$")


def _in_phrase(tokens: Sequence[Token], n: int, vocabulary: Vocabulary) -> bool:
    """True where the word and its neighbours are a listed phrase of two or three words."""
    key = tokens[n].key
    before = tokens[n - 1].key if n else ""
    after = tokens[n + 1].key if n + 1 < len(tokens) else ""
    words = vocabulary.words
    return bool(
        (before and before + key in words)
        or (after and key + after in words)
        or before + key + after in words
        or (n > 1 and tokens[n - 2].key + before + key in words)
        or (n + 2 < len(tokens) and key + after + tokens[n + 2].key in words)
    )


def _shortened(token: Token, known: Container[str]) -> tuple[Token, ...] | None:
    """The token as Hindi would say it: Odia keeps the last vowel of its own words, not of "ରେଡ ଲେବଲ"."""
    text = token.text
    if not all("\u0b00" <= letter < "\u0b80" for letter in text):
        return None
    key = sound("".join(chr(ord(letter) - 0x200) for letter in text))
    return (Token(WORD, text, key, token.start, token.end),) if key in known else None


def _split(token: Token, vocabulary: Vocabulary) -> tuple[Token, ...] | None:
    """Number and unit written as one word: "একটা", "adhakilo", "கிலோஅரை"."""
    text = token.text
    for cut in range(len(text) - 1, 0, -1):
        left, right = text[:cut], text[cut:]
        if len(left) > 1 and len(right) > 2 and _is_role(vocabulary, right, ("instead", "without")):
            # "साखरेऐवजी": in place of sugar
            middle = min(token.start + cut, token.end - 1)
            return (
                Token(WORD, left, sound(left), token.start, middle),
                Token(WORD, right, sound(right), middle, token.end),
            )
        named = len(right) > 2 and _is(vocabulary, right, GOOD)
        if _is(vocabulary, left, UNIT) and len(left) > 1 and (named or _belongs(vocabulary, right)):
            # "kilochi", "रुपयेवाले", "ರೂಪಾಯಿದು", the "kgsugar" of "2kgsugar"
            middle = min(token.start + cut, token.end - 1)
            return (
                Token(WORD, left, sound(left), token.start, middle),
                Token(WORD, right, sound(right), middle, token.end),
            )
        if not _is(vocabulary, left, NUM):
            continue
        said_of = _joins(vocabulary, right) or _is_role(vocabulary, right, ("set", "not"))
        said_of = said_of and len(right) > (2 if right.isascii() else 1)
        if len(left) > 2 and (said_of or (len(right) > 1 and _is_role(vocabulary, right, ("dative",)))):
            # "dahacha": of ten; "randakku": make it two; "eradalla": not two; "padiki": for ten
            middle = min(token.start + cut, token.end - 1)
            return (
                Token(WORD, left, sound(left), token.start, middle),
                Token(WORD, right, sound(right), middle, token.end),
            )
        if (
            (_is(vocabulary, right, UNIT) and not _torn(vocabulary, left, right))
            or (len(right) > 1 and _is(vocabulary, right, NUM) and not _short_part(vocabulary, left))
            or (len(left) > 1 and len(right) > 1 and _is_role(vocabulary, right, ("clock",)))
        ):
            # "একটা", "সাতটায়"
            middle = min(token.start + cut, token.end - 1)
            return (
                Token(WORD, left, sound(left), token.start, middle),
                Token(WORD, right, sound(right), middle, token.end),
            )
    return None


def _torn(vocabulary: Vocabulary, left: str, right: str) -> bool:
    """True for a short word of a part and a count: "paati" is no quarter of a piece, "patre" none of a tray."""
    if not _short_part(vocabulary, left):
        return False
    counts = [r.value for r in vocabulary.words.get(sound(right), ()) if r.kind == UNIT and right in r.forms]
    return not _DIVIDED.issuperset(counts)


def _short_part(vocabulary: Vocabulary, left: str) -> bool:
    """True for "pa", "paa", "ara": too few letters to tell a quarter or a half from the start of another word."""
    if len(left) > _SHORT_PART or not left.isascii():
        return False
    parts = [r.amount for r in vocabulary.words.get(sound(left), ()) if r.kind == NUM and left in r.forms]
    return all(part is not None and part < 1 for part in parts)


_SHORT_PART = 3
_DIVIDED = frozenset({"kg", "g", "l", "ml", "dozen"})
"""Units of which a half or a quarter is sold, and the letters of a number word too short to be sure of."""


def _belongs(vocabulary: Vocabulary, text: str) -> bool:
    return len(text) > 1 and _joins(vocabulary, text)


def _joins(vocabulary: Vocabulary, text: str) -> bool:
    """True for a word of belonging that is written onto an amount: "of", "wala"."""
    return _is_role(vocabulary, text, ("of", "wala", "of_price"))


def _is_role(vocabulary: Vocabulary, text: str, roles: tuple[str, ...]) -> bool:
    readings: tuple[Reading, ...] = vocabulary.words.get(sound(text), ())
    return any(r.kind == ROLE and r.value in roles and text in r.forms for r in readings)


def _is(vocabulary: Vocabulary, text: str, kind: str) -> bool:
    readings: tuple[Reading, ...] = vocabulary.words.get(sound(text), ())
    return any(r.kind == kind and text in r.forms for r in readings)


def _stripped(token: Token, vocabulary: Vocabulary, listed: bool = False) -> tuple[Token, ...] | None:
    """The token without its ending; ``listed`` asks that what is left be spelt as a good is: "alur", not "kancha"."""
    text = token.text
    for suffix in vocabulary.suffixes:
        if len(text) - len(suffix) < 2 or not text.endswith(suffix):
            continue
        for stem in sorted(_stems(text, suffix), key=lambda stem: not _is(vocabulary, stem, GOOD)):
            key = sound(stem)
            if listed and not (len(stem) > 2 and _is(vocabulary, stem, GOOD)):
                continue
            if key in vocabulary.known and len(key) >= 2:
                readings = vocabulary.words.get(key, ())
                if len(stem) <= _STUMP and readings and not any(stem in r.forms for r in readings):
                    # "btata" is no bta: of so little only the spelling tells
                    continue
                if not readings or any(r.kind in (GOOD, BRAND, NUM, UNIT) for r in readings):
                    found = Token(WORD, stem, key, token.start, token.end)
                    good = len(stem) > _STUMP and _is(vocabulary, stem, GOOD)
                    return served(found, suffix, vocabulary) if good else (found,)
    return None


_STUMP = 3
"""Letters of a word without its ending that are too few to know it by sound."""


def _stems(text: str, suffix: str) -> tuple[str, ...]:
    """What may have stood before an ending: a vowel that melts into it ("paruppu" in "paruppum"), or a consonant
    that carries it (பால் in பாலும்)."""
    stem, first = text[: -len(suffix)], suffix[0]
    if first == "u" and len(suffix) > 1:
        return (stem + first, stem)
    if unicodedata.category(first) not in ("Mc", "Mn") or unicodedata.category(stem[-1]) != "Lo":
        return (stem,)
    bare = stem + chr((ord(first) & ~0x7F) + _VIRAMA)
    if ord(first) & 0x7F == _LONG_E:
        # "sharkkarem": an a that melted into it
        return (stem, bare)
    return (stem + first, bare, stem) if len(suffix) > 1 else (bare, stem)


_LONG_E = 0x47
_VIRAMA = 0x4D
"""Where the sign that silences a consonant's vowel stands in every Brahmic block."""


@record
class Near:
    """A listed name close to an unknown word, and how close: 100 is the same."""

    key: str
    likeness: int


class Looks:
    """The near misses of one message: each word is looked up once, and a message has only so many look-ups.

    An edit distance is the dearest thing a word can ask for; a message of nothing but unknown words would take
    longer than it may. Words past the bound stay unknown.
    """

    __slots__ = ("found", "home", "left", "vocabulary")

    def __init__(self, vocabulary: Vocabulary, characters: int, home: int = 0) -> None:
        self.vocabulary = vocabulary
        self.home = home
        """The languages a message draws its words from; 0 for all."""
        self.left = LOOKS_PER_KILOBYTE * (1 + characters // 1024)
        self.found: dict[str, list[Near]] = {}

    def spoken(self, reading: Reading) -> bool:
        """True for a word of these languages, or of none."""
        return not (self.home and reading.langs and not reading.langs & self.home)

    def near(self, key: str) -> list[Near]:
        """As `near`; nothing for a new word when the look-ups are used up."""
        known = self.found.get(key)
        if known is None:
            if self.left <= 0:
                return []
            self.left -= 1
            known = self.found[key] = near(key, self.vocabulary)
        return known


def _within(key: str, candidates: Sequence[str], most: int) -> Iterator[tuple[str, int]]:
    """The candidates at most so many slips away, in their order, with the number of slips."""
    if candidates:
        # one call for the whole list: the loop over it runs in C
        for candidate, distance, _ in process.extract(
            key, candidates, scorer=OSA.distance, score_cutoff=most, limit=None
        ):
            yield candidate, int(distance)


def near(key: str, vocabulary: Vocabulary) -> list[Near]:
    """The closest names of goods and brands, best first; empty when nothing is close."""
    size = len(key)
    if size < 4 or size > _WORD_MAX:
        return []
    allowed = 1 if size < 7 else 2
    seen: dict[str, int] = {}
    bone = skeleton(key)
    if len(bone) >= 3:
        for candidate, distance in _within(key, vocabulary.skeletons.get(bone, ()), 3):
            if distance * 3 <= size:
                seen[candidate] = distance
    for other in range(size - allowed, size + allowed + 1):
        for candidate, distance in _within(key, vocabulary.near.get(f"{key[0]}{other}", ()), allowed):
            if size > 5 or skeleton(candidate) == bone:
                seen.setdefault(candidate, distance)
    scored = [Near(c, _likeness(key, bone, c, d)) for c, d in seen.items()]
    return sorted(scored, key=lambda n: (-n.likeness, n.key))[:4]


def _likeness(key: str, bone: str, other: str, slips: int) -> int:
    """How close two sound forms so many slips apart are; below `SURE` where a consonant stands for another."""
    likeness = 100 - round(100 * slips / max(len(key), len(other))) + (6 if skeleton(other) == bone else 0)
    hard, mine = other.translate(_SOFT), key.translate(_SOFT)
    swapped = len(hard) == len(mine) and sorted(hard) != sorted(mine)
    return min(likeness, SURE - 1) if swapped or key[0] != other[0] else likeness


_SOFT = str.maketrans({**dict.fromkeys("aeiouyh"), "v": "b"})
"""What slips in spelling: vowels and breath, and the v that half the country writes b."""
SURE = 84
"""From this likeness on (100 is the same), one candidate alone is taken for meant."""
