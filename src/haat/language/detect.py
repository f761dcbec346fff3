"""Which script a message is written in, and in whose language its words are."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Sequence

from haat.language.lattice import SEP, UNKNOWN, Node
from haat.language.lexicon import LANGUAGES
from haat.language.script import SCRIPT_LANGUAGE, script_of
from haat.language.vocabulary import ROLE, UNIT


def script(text: str) -> str:
    """The script most letters are written in, an Indian one before Latin when both are there: "deva", "latn"."""
    if text.isascii():
        return "latn"
    counts: Counter[str] = Counter()
    for char, times in Counter(text).items():
        found = script_of(char)
        if found is not None:
            counts[found] += times
    latin = counts.pop("latn", 0)
    if not counts:
        return "latn"
    name, most = counts.most_common(1)[0]
    return "latn" if latin > 3 * most else name


def language(path: Sequence[Node], written: str, hint: str | None, shop: Sequence[str]) -> str:
    """The language most of a message's words belong to.

    A native script nearly says it; romanised words vote by the tables they stand in, steering words twice. What
    stays even goes to the speaker's usual language, then the shop's, then the lexicon's order.
    """
    native = SCRIPT_LANGUAGE.get(written)
    if native is not None and native != "hi":
        return native
    votes: Counter[str] = Counter()
    voters = 0
    usual = hint or (shop[0] if shop else None)
    hers, own, borrowed = usual is not None, False, True
    for node in path:
        if node.kind in (SEP, UNKNOWN, "brand") or not node.langs:
            continue
        if node.kind == UNIT:
            if not node.langs & (node.langs - 1):
                # "roopede": a unit of one language alone
                votes[LANGUAGES[node.langs.bit_length() - 1]] += _UNIT
            continue
        voters += 1
        mine = bool(node.langs >> LANGUAGES.index(usual or "en") & 1)
        # "soap venam": a good may have its English name in any language
        hers = hers and (mine or (node.kind != ROLE and bool(node.langs & _ENGLISH)))
        own = own or mine
        borrowed = borrowed and node.kind != ROLE and bool(node.langs & _ENGLISH)
        for lang, share in _shares(node.langs, node.kind == ROLE):
            votes[lang] += share
    if native == "hi":
        marathi = votes["mr"] > votes["hi"] or (usual == "mr" and votes["mr"] == votes["hi"])
        return "mr" if marathi else "hi"
    if not votes:
        return hint or (shop[0] if shop else "en")
    if usual is not None and ((hers and own) or (voters == 1 and hint in votes)):
        # words that are all hers, borrowed or not ("sugar", "order cancel"), are no change of language
        return usual
    if usual in _SPOKEN_ALIKE and votes["hi"] and votes["ur"]:
        _as_usual(path, usual, votes)
    if borrowed:
        # "soap 4": English names of goods alone are said in every language
        return usual or "en"
    top = max(votes.values())
    tied = [lang for lang, count in votes.items() if count * 10 >= top * 9]
    return next((lang for lang in (hint, *shop, *LANGUAGES) if lang in tied), tied[0])


_ENGLISH = 1 << LANGUAGES.index("en")
_UNIT = 12
"""What a unit that one language alone knows votes for it."""


_SPOKEN_ALIKE = {"hi": "ur", "ur": "hi"}
"""Hindi and Urdu in Latin letters: who writes the one uses words that only the tables of the other hold."""
_OWN_WORDS = 2
"""How many words of Urdu's own make a message Urdu in a shop that speaks Hindi; a wish ("bhej dein") is enough."""
_IN_BOTH = frozenset({"filler", "q", "and", "costly", "w:where"})
"""Roles of small words that a table of Hindi may well lack."""


def _as_usual(path: Sequence[Node], usual: str, votes: Counter[str]) -> None:
    """Count the words of the twin language for the one she speaks, unless several are the other's own."""
    twin = _SPOKEN_ALIKE[usual]
    hers, other = (1 << LANGUAGES.index(lang) for lang in (usual, twin))
    own = sum(
        _OWN_WORDS if node.kind == ROLE and not _IN_BOTH.intersection(node.values) else 1
        for node in path
        if node.kind not in (SEP, UNKNOWN, UNIT) and node.langs & other and not node.langs & hers
    )
    if usual == "ur" or not own:
        votes[usual] += votes.pop(twin)
    elif own >= _OWN_WORDS:
        # most of what she writes stands in both languages, and longer in the tables of Hindi
        votes[twin] += votes[usual]


@functools.cache
def _shares(langs: int, steers: bool) -> tuple[tuple[str, int], ...]:
    """What a word of these languages votes for each; a steering word counts more than a name."""
    holders = [lang for i, lang in enumerate(LANGUAGES) if langs >> i & 1]
    if not holders:
        return ()
    share = (4 if steers else 3) * 12 // len(holders)
    # Indian languages borrow English names of goods more than the other way round
    return tuple((lang, share if lang != "en" or len(holders) == 1 else share // 2) for lang in holders)
