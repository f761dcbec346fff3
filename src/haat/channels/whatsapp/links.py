"""Links that open a chat: ``https://wa.me/<number>?text=<words>``."""

from __future__ import annotations

from urllib.parse import quote

from haat.values.errors import Misuse


def wa_link(number: str, text: str = "") -> str:
    """The link to a number (digits with country code), with ``text`` already typed. Attribution lives in it."""
    digits = number.lstrip("+").replace(" ", "")
    if not (digits.isascii() and digits.isdigit()) or not 5 <= len(digits) <= 15:
        raise Misuse("a chat link needs a number of digits with its country code")
    return f"https://wa.me/{digits}?text={quote(text, safe='')}" if text else f"https://wa.me/{digits}"
