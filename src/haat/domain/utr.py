"""UTR: the number a bank gives a transfer. UPI's has twelve digits (NPCI calls it the RRN).

A shopkeeper copies it from an SMS and a customer from her app, with spaces, dashes and words around it.
"""

from __future__ import annotations

import re
import unicodedata

UTR_DIGITS = 12
_UTR = re.compile(r"(?<!\d)(?:\d{12}|\d{6}[ -]\d{6}|\d{4}(?:[ -]\d{4}){2}|\d{3}(?:[ -]\d{3}){3})(?!\d)")
"""Twelve digits in one piece, or in equal pieces as people read them out."""


def utr_of(text: str) -> str | None:
    """The one UTR in a text, digits only; None where there is none, or more than one."""
    found = utrs_in(text)
    return found[0] if len(found) == 1 else None


def utrs_in(text: str) -> tuple[str, ...]:
    """Every number of twelve digits in a text, each once, in any script's digits."""
    if len(text) < UTR_DIGITS or sum(map(str.isdecimal, text)) < UTR_DIGITS:
        return ()
    plain = "".join(map(_digit, text))
    return tuple(dict.fromkeys(re.sub(r"\D", "", run) for run in _UTR.findall(plain)))


def _digit(letter: str) -> str:
    """Any script's digit as 0 to 9; every other letter as it is."""
    value = unicodedata.decimal(letter, None)
    return letter if value is None else str(value)
