"""Joining: plain texts that wait for the same person, sent as one message. Pure.

Only words are joined: whatever has buttons, quotes a message, is a template, or goes to one phone alone stays a
message of its own. The callback names every text of it, so that each has its status.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import DecodeError, Struct
from msgspec.json import Decoder, Encoder

from haat.channels.whatsapp import limits

BETWEEN = "\n\n"


class _Words(Struct, forbid_unknown_fields=True):
    body: str
    preview_url: bool = False


class _Plain(Struct, forbid_unknown_fields=True, omit_defaults=True):
    """A text and nothing besides; any other key makes it something that cannot be joined."""

    messaging_product: str
    type: str
    text: _Words
    recipient_type: str = ""
    to: str = ""
    recipient: str = ""
    biz_opaque_callback_data: str = ""


_DECODE = Decoder(_Plain).decode
_ENCODE = Encoder().encode


def is_plain(body: bytes) -> bool:
    """Is this a text and nothing besides?"""
    return _plain(body) is not None


def joined(bodies: Sequence[bytes], callbacks: Sequence[str]) -> tuple[int, bytes]:
    """How many of the first of these go as one message, and its wire form; at least one.

    ``callbacks[n]`` is what a message of the first ``n + 1`` carries.
    """
    first = _plain(bodies[0])
    if first is None:
        return 1, bodies[0]
    words, count = first.text.body, 1
    for body, callback in zip(bodies[1:], callbacks[1:], strict=False):
        more = _plain(body)
        if more is None or (more.to, more.recipient) != (first.to, first.recipient):
            break
        longer = words + BETWEEN + more.text.body
        if len(longer) > limits.TEXT_BODY or len(callback) > limits.CALLBACK:
            break
        words, count = longer, count + 1
    if count == 1:
        return 1, bodies[0]
    first.text = _Words(words, first.text.preview_url)
    first.biz_opaque_callback_data = callbacks[count - 1]
    return count, _ENCODE(first)


def _plain(body: bytes) -> _Plain | None:
    try:
        plain = _DECODE(body)
    except DecodeError:
        return None
    return plain if plain.type == "text" else None
