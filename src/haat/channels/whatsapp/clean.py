"""What people type, made safe to keep: no NUL, no control or text-direction characters, bounded length.

ZWJ and ZWNJ stay: Indic scripts need them. A zero-width space, a byte-order mark and the bidirectional controls
go: they only hide or reorder text. Characters are Unicode code points, as everywhere in this package.
"""

from __future__ import annotations

import re
import unicodedata

TEXT_MAX = 4_096
NAME_MAX = 80
_UNSAFE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_ESCAPE = re.compile(
    rb"\\(?:u[dD][89abAB][0-9a-fA-F]{2}(\\u[dD][c-fC-F][0-9a-fA-F]{2})?|(u[dD][c-fC-F][0-9a-fA-F]{2})|.)",
    re.DOTALL,
)
_BREAK = re.compile("\r\n?|[\u2028\u2029]")


def clean_text(text: str, cap: int = TEXT_MAX) -> str:
    """``text`` in NFC, without what hides or reorders, at most ``cap`` characters."""
    text = text[:cap]
    if text.isascii():
        return text if text.isprintable() else _UNSAFE.sub("", _BREAK.sub("\n", text))
    text = _UNSAFE.sub("", _BREAK.sub("\n", text))
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)[:cap]
    return text


def clean_name(name: str, cap: int = NAME_MAX) -> str:
    """A name on one line: white space collapsed, cleaned, at most ``cap`` characters."""
    if name.isascii() and name.isprintable() and len(name) <= cap and "  " not in name:
        return name.strip()
    return " ".join(clean_text(name, cap * 4).split())[:cap].strip()


def with_whole_characters(body: bytes) -> bytes:
    """JSON whose escapes are whole characters: a half of a surrogate pair becomes U+FFFD.

    A title or a name that somebody cut in the middle of an emoji must not cost the messages beside it.
    """
    return _ESCAPE.sub(_whole, body)


def _whole(found: re.Match[bytes]) -> bytes:
    escape = found.group()
    half = found.group(2) is not None or (len(escape) == 6 and found.group(1) is None)
    return b"\\ufffd" if half else escape
