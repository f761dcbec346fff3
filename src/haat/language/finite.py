"""Verbs no table lists: where the last word of a sentence ends as a finite verb does, the sentence tells.

"mera beta ek litre dudh pigaya", "amhi don kilo ladu banavnar": nobody orders in the past, or with what he himself
will do. Indian languages put the verb last, so only the last word of a clause is looked at, only one that nobody
knows, and only where a good was named before it: "2 kilo batatte" is a misspelt good.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence

from haat.language.lattice import SEP, UNKNOWN, Node
from haat.language.tokens import WORD, Token
from haat.language.vocabulary import BRAND, GOOD, NUM, ROLE, UNIT
from haat.values.record import replace

_STEM = 2
"""Letters that stand before an ending at least."""
_LONG = 6
"""Letters of a word that is a verb even where no good was known before it."""
_BEHIND = frozenset({"filler", "is", "greet", "time", "polite", "also", "yes"})
"""Words that may stand behind the verb a sentence ends with."""


def finite(
    path: Sequence[Node],
    tokens: Sequence[Token],
    endings: Iterable[tuple[str, ...]],
    shelf_words: Container[str],
) -> list[Node]:
    """The path, with the unknown verbs its clauses end with read as verbs that tell."""
    out = list(path)
    if all(node.kind != UNKNOWN for node in path):
        return out
    ends = tuple(ending for some in endings for ending in some)
    for k, node in enumerate(path):
        if node.kind != UNKNOWN or not ends:
            continue
        token = tokens[node.i]
        if token.kind != WORD or token.key in shelf_words or not _ended(token.text, ends):
            continue
        if _closes(path, k) and _has_its_good(path, k, len(token.text)):
            out[k] = replace(node, kind=ROLE, values=("past",))
    return out


def _ended(text: str, ends: tuple[str, ...]) -> bool:
    return text.endswith(ends) and any(len(text) - len(e) >= _STEM for e in ends if text.endswith(e))


def _closes(path: Sequence[Node], k: int) -> bool:
    """True for the last word of its clause, but for what trails behind a verb."""
    for node in path[k + 1 :]:
        if node.kind == SEP:
            return True
        if node.kind != ROLE or _BEHIND.isdisjoint(node.values):
            return False
    return True


def _has_its_good(path: Sequence[Node], k: int, letters: int) -> bool:
    """True where the clause so far names a good for each of its amounts, so that the word at ``k`` is none."""
    goods = strange = amounts = 0
    for n in range(k - 1, -1, -1):
        node = path[n]
        if node.kind == SEP:
            break
        if node.kind in (GOOD, BRAND):
            goods += 1
        elif node.kind == UNKNOWN:
            strange += 1
        elif node.kind == UNIT or (node.kind == NUM and path[n + 1].kind != UNIT):
            amounts += 1
    if goods:
        return amounts <= goods
    return strange > 0 and amounts <= 1 and letters >= _LONG
