"""WhatsApp's limits, and cutting to them without breaking a letter.

Characters are counted as Unicode code points: so does Meta's validation as far as its answers show, and so do
Python and the emulator. A Devanagari syllable may be four of them, an emoji seven. Source: Meta's pages of each
message type (fact: an over-long title is refused with 131009, or accepted and never shown).
"""

from __future__ import annotations

import enum
import unicodedata

TEXT_BODY = 4_096
BODY = 1_024
"""Body of buttons, link button, location request, order_details and order_status; caption of a file."""
LIST_BODY = 4_096
HEADER = 60
FOOTER = 60
LIST_BUTTON = 20
SECTION_TITLE = 24
SECTIONS = 10
ROWS = 10
ROW_TITLE = 24
ROW_DESCRIPTION = 72
ROW_ID = 200
BUTTONS = 3
BUTTON_TITLE = 20
BUTTON_ID = 256
LINK_TITLE = 20
URL = 2_000
CALLBACK = 512
REFERENCE = 35
RECEIPT = 40
CONFIGURATION = 60
PAY_ITEM_NAME = 60
ADDRESS_LINE = 100
ADDRESS_NAME = 200
ORDER_NOTE = 120
FILENAME = 240
TEMPLATE_BODY = 1_024
TEMPLATE_BUTTON = 25
QUICK_REPLY_PAYLOAD = 128
CARD_IMAGE_ITEMS = 10
ADDRESS_TEXT = 300
PRODUCTS = 30
RETAILER_ID = 100
FLOW_BUTTON = 30
FLOW_TOKEN = 200
MEDIA_ID = 64
ICE_BREAKERS = 4
ICE_BREAKER = 80
COMMANDS = 30
COMMAND_NAME = 32
COMMAND_TEXT = 256

ELLIPSIS = "…"


class Label(enum.Enum):
    """A short text with a limit, named as replies name it."""

    BUTTON = "button"
    ROW = "row"
    DESCRIPTION = "description"
    SECTION = "section"
    LIST_BUTTON = "list_button"
    LINK = "link"
    FOOTER = "footer"
    TEMPLATE_BUTTON = "template_button"


LABEL_MAX = {
    Label.BUTTON: BUTTON_TITLE,
    Label.ROW: ROW_TITLE,
    Label.DESCRIPTION: ROW_DESCRIPTION,
    Label.SECTION: SECTION_TITLE,
    Label.LIST_BUTTON: LIST_BUTTON,
    Label.LINK: LINK_TITLE,
    Label.FOOTER: FOOTER,
    Label.TEMPLATE_BUTTON: TEMPLATE_BUTTON,
}


def label_fits(title: str, kind: Label) -> bool:
    """Does ``title`` fit as it stands, without being cut? Empty fits nowhere, nor do line breaks."""
    return 0 < len(title) <= LABEL_MAX[kind] and title == " ".join(title.split())


def cut(text: str, limit: int) -> str:
    """``text`` in at most ``limit`` characters; a cut falls between letters and ends in an ellipsis."""
    if len(text) <= limit:
        return text
    end = letter_border(text, limit - 1)
    return text[:end].rstrip() + ELLIPSIS


def cut_lines(text: str, limit: int) -> str:
    """``text`` in at most ``limit`` characters, cut at a line's end where one is in the last half of it."""
    if len(text) <= limit:
        return text
    line_end = text.rfind("\n", limit // 2, limit - 1)
    if line_end > 0:
        return text[:line_end].rstrip() + "\n" + ELLIPSIS
    return cut(text, limit)


def label(text: str, limit: int) -> str:
    """A title on one line, cut to ``limit``."""
    if len(text) <= limit and "\n" not in text:
        return text
    return cut(" ".join(text.split()), limit)


def letter_border(text: str, at: int) -> int:
    """The last place at or before ``at`` where no letter is broken; ``at`` itself when one letter fills all."""
    place = at
    while place > 0 and _inside_letter(text, place):
        place -= 1
    return place or at


_VIRAMAS = frozenset("\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d")
"""Devanagari, Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada, Malayalam: they join consonants."""


def _inside_letter(text: str, place: int) -> bool:
    """Would a cut before ``text[place]`` break a letter? (A simplified UAX 29, with Indic conjuncts.)"""
    if place >= len(text):
        return False
    here, before = text[place], text[place - 1]
    if unicodedata.category(here)[0] == "M" or here in "\u200c\u200d" or "\U0001f3fb" <= here <= "\U0001f3ff":
        return True
    if before in _VIRAMAS or before == "\u200d":
        return not here.isspace()
    if _flag(here) and _flag(before):
        run = 0
        while run < place and _flag(text[place - 1 - run]):
            run += 1
        return run % 2 == 1
    return False


def _flag(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"
