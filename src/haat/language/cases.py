"""Endings of case in the languages of the south: "arisiya venam" takes the rice out, "biyyanni" is biyyam.

An ending falls off only where what is left is spelt as a good of the same language is: by sound alone "sakkaraiya"
is near the sweet potato. What the ending took from the word is written back: an m in "vengayatha", a u in "haalannu".
"""

from __future__ import annotations

from haat.language.sound import sound
from haat.language.tokens import WORD, Token
from haat.language.vocabulary import BRAND, GOOD, ROLE, Vocabulary

_STEM_MIN = 3
"""Letters of a good that are enough to be sure of; one more before an ending of one letter."""
_MAKER_MIN = 6
"""Letters of a maker likewise: "veetla" is "at home", and no Veet."""


def cased(token: Token, vocabulary: Vocabulary) -> tuple[Token, ...] | None:
    """The good without its ending; behind it the ending itself, where it says what is for the good."""
    text = token.text
    for ending, taken, lang in vocabulary.cases:
        if len(text) - len(ending) < _STEM_MIN - 1 or not text.endswith(ending):
            continue
        stem = text[: -len(ending)] + taken
        if len(stem) >= _STEM_MIN + (len(ending) == 1) and _names(stem, vocabulary, lang):
            return served(Token(WORD, stem, sound(stem), token.start, token.end), ending, vocabulary)
    return None


def _names(stem: str, vocabulary: Vocabulary, lang: int) -> bool:
    return any(
        stem in r.forms
        and ((r.kind == GOOD and r.langs & lang) or (r.kind == BRAND and len(stem) >= _MAKER_MIN))
        for r in vocabulary.words.get(sound(stem), ())
    )


def served(stem: Token, ending: str, vocabulary: Vocabulary) -> tuple[Token, ...]:
    """The stem, and behind it an ending that says what is for it: "torchku 2 battery"."""
    if not any(r.kind == ROLE and r.value == "dative" for r in vocabulary.words.get(sound(ending), ())):
        return (stem,)
    cut = max(stem.start + 1, stem.end - len(ending))
    return (
        Token(WORD, stem.text, stem.key, stem.start, cut),
        Token(WORD, ending, sound(ending), cut, stem.end),
    )
