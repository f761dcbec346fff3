"""Titles: names of products as a label or another shop's page writes them, "Dishwash Liquid Sweet Orange & Lemon".

In a title the last word that is a good may only tell what the thing smells or tastes of. Where several words that
nobody knows stand in one row with a good, in English and with no verb between, the good is asked about.
"""

from __future__ import annotations

from collections.abc import Iterable

from haat.language.align import ENGLISH, Clause
from haat.language.context import Context
from haat.language.mentions import Break, Cue, Mention

_STRANGE = 2
"""So many words that nobody knows make a title of a row of words."""
_INSIDE = frozenset({"qual", "small", "big", "medium", "fresh", "wala", "of", "of_en", "without", "with"})
"""Roles of words that stand inside a title."""


def mark_titles(found: Iterable[Clause], at: Context) -> None:
    """Mark the mentions that stand in the row of a title."""
    if at.lang_bit != ENGLISH:
        return
    row: list[Mention] = []

    def close() -> None:
        known = at.shelf.knows_word if not at.shelf.open else _nothing
        strange = sum(1 for mention in row for word in _strangers(mention) if not known(word))
        goods = sum(not mention.unknown for mention in row)
        if goods and strange and strange + goods - 1 >= _STRANGE:
            for mention in row:
                mention.titled = mention.brand is None
        row.clear()

    for clause in found:
        for part in clause.parts:
            if isinstance(part, Mention):
                row.append(part)
            elif not (isinstance(part, Break) or (isinstance(part, Cue) and _INSIDE & set(part.roles))):
                close()
        if clause.mark not in (",", ""):
            close()
    close()


def _nothing(word: str) -> bool:
    return False


def _strangers(mention: Mention) -> list[str]:
    """The words of a mention that nobody knows."""
    if mention.item is not None:
        return []
    return mention.texts if mention.unknown else mention.extra
