"""Words that no table lists as they stand: glued numbers, endings of grammar, and near misses.

Before reading: "একটা" comes apart into one and piece, "চালের" loses its ending. After reading, and only for words
still unknown, an edit distance over a short list of names that share the first sound or the consonants.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from haat.language.sound import skeleton, sound
from haat.language.tokens import WORD, Token
from haat.language.vocabulary import BRAND, GOOD, NUM, UNIT, Reading, Vocabulary

_WORD_MAX = 24
"""A longer word is no good's name; it is not worth looking at twice."""


def repair(tokens: Sequence[Token], vocabulary: Vocabulary, shelf_words: Container[str]) -> list[Token]:
    """The tokens, with unknown words split or stripped where that makes them known."""
    known = vocabulary.known
    out: list[Token] = []
    for token in tokens:
        if (
            token.kind != WORD
            or token.key in known
            or token.key in shelf_words
            or len(token.text) > _WORD_MAX
        ):
            out.append(token)
            continue
        out.extend(_split(token, vocabulary) or _stripped(token, vocabulary) or (token,))
    return out


def _split(token: Token, vocabulary: Vocabulary) -> tuple[Token, ...] | None:
    """Number and unit written as one word: "একটা", "adhakilo", "கிலோஅரை"."""
    text = token.text
    for cut in range(len(text) - 1, 0, -1):
        left, right = text[:cut], text[cut:]
        if not _is(vocabulary, left, NUM):
            continue
        if _is(vocabulary, right, UNIT) or (len(right) > 2 and _is(vocabulary, right, NUM)):
            middle = min(token.start + cut, token.end - 1)
            return (
                Token(WORD, left, sound(left), token.start, middle),
                Token(WORD, right, sound(right), middle, token.end),
            )
    return None


def _is(vocabulary: Vocabulary, text: str, kind: str) -> bool:
    readings: tuple[Reading, ...] = vocabulary.words.get(sound(text), ())
    return any(r.kind == kind and text in r.forms for r in readings)


def _stripped(token: Token, vocabulary: Vocabulary) -> tuple[Token, ...] | None:
    text = token.text
    for suffix in vocabulary.suffixes:
        if len(text) - len(suffix) >= 2 and text.endswith(suffix):
            stem = text[: -len(suffix)]
            key = sound(stem)
            if key in vocabulary.known and len(key) >= 2:
                readings = vocabulary.words.get(key, ())
                if not readings or any(r.kind in (GOOD, BRAND, NUM, UNIT) for r in readings):
                    return (Token(WORD, stem, key, token.start, token.end),)
    return None


@dataclass(frozen=True, slots=True)
class Near:
    """A listed name close to an unknown word, and how close: 100 is the same."""

    key: str
    likeness: int


def near(key: str, vocabulary: Vocabulary) -> list[Near]:
    """The closest names of goods and brands, best first; empty when nothing is close."""
    size = len(key)
    if size < 4 or size > _WORD_MAX:
        return []
    allowed = 1 if size < 7 else 2
    seen: dict[str, int] = {}
    bone = skeleton(key)
    for candidate in vocabulary.skeletons.get(bone, ()) if len(bone) >= 3 else ():
        distance = OSA.distance(key, candidate, score_cutoff=3)
        if distance * 3 <= size:
            seen[candidate] = distance
    for other in range(size - allowed, size + allowed + 1):
        for candidate in vocabulary.near.get(f"{key[0]}{other}", ()):
            distance = OSA.distance(key, candidate, score_cutoff=allowed)
            if distance <= allowed and (size > 5 or skeleton(candidate) == bone):
                seen.setdefault(candidate, distance)
    scored = [
        Near(c, 100 - round(100 * d / max(size, len(c))) + (6 if skeleton(c) == bone else 0))
        for c, d in seen.items()
    ]
    return sorted(scored, key=lambda n: (-n.likeness, n.key))[:4]
