"""Paging: a list of more than ten choices shows them a page at a time, with "more" and "back" as rows.

A page is asked for by its action alone (``page:<what>:<number>``), so an old list still pages after a restart. Whoever
does not tap can write: the names stand in the text too.
"""

from __future__ import annotations

from collections.abc import Sequence

from haat.chat.replies import ROWS_MAX, Choice, Menu, Section
from haat.chat.texts import LONG, Wording

NAMES_MAX = 30
"""So many names stand in the text; of a longer list the rest is told as a number."""


def pages(count: int) -> int:
    """How many pages so many choices take."""
    if count <= ROWS_MAX:
        return 1
    left, number = count - (ROWS_MAX - 1), 1  # the first page has "more", those between "back" and "more"
    while left > ROWS_MAX - 1:
        left, number = left - (ROWS_MAX - 2), number + 1
    return number + 1


def page(choices: Sequence[Choice], number: int, what: str, words: Wording) -> Menu:
    """Page ``number`` (from 0) of these choices; a number that is none shows the nearest page.

    ``what`` names the list in the actions of its "more" and "back".
    """
    say = words.book.say
    last = pages(len(choices)) - 1
    number = min(max(number, 0), last)
    first, size = _span(number, len(choices))
    rows = list(choices[first : first + size])
    if number > 0:
        rows.insert(0, Choice(f"page:{what}:{number - 1}", say("row-back")))
    if number < last:
        left = len(choices) - first - size
        rows.append(Choice(f"page:{what}:{number + 1}", say("row-more"), say("row-more-text", count=left)))
    return Menu(say("menu-choose"), (Section("", tuple(rows)),))


def names(choices: Sequence[Choice], body: str, words: Wording) -> str:
    """The body with the names of all choices under it where they are more than one page, as far as there is room."""
    if len(choices) <= ROWS_MAX:
        return body
    parts, room = [body], LONG - len(body) - 80
    for shown, choice in enumerate(choices):
        row = f"• {choice.title}"
        if shown >= NAMES_MAX or room < len(row) + 1:
            parts.append(words.book.say("basket-more", count=len(choices) - shown))
            break
        parts.append(row)
        room -= len(row) + 1
    return "\n".join(parts)


def asked(action: str) -> tuple[str, int] | None:
    """The list and the page that a tap on "more" or "back" asks for; None for any other tap."""
    verb, _, rest = action.partition(":")
    what, _, number = rest.rpartition(":")
    if verb != "page" or not what or not (number.isascii() and number.isdigit() and len(number) < 5):
        return None
    return what, int(number)


def _span(number: int, count: int) -> tuple[int, int]:
    """Where a page begins in the choices, and how many of them it shows."""
    if count <= ROWS_MAX:
        return 0, count
    if number == 0:
        return 0, ROWS_MAX - 1
    first = (ROWS_MAX - 1) + (number - 1) * (ROWS_MAX - 2)
    left = count - first
    return first, left if left <= ROWS_MAX - 1 else ROWS_MAX - 2
