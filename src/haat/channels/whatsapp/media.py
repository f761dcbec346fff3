"""Fetching a file that a person sent: its address is asked for, and only Meta's own host is ever called.

The address comes from outside and is called with our token, so it must name an allowed host; a redirect is never
followed, the size is bounded while it is read, and the digest must be the one that the webhook told. Source: Meta,
Cloud API media (an address lives five minutes, an id of a webhook seven days).
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from msgspec import DecodeError, Struct
from msgspec.json import Decoder

from haat.ports import Download, NotSent, SendAction
from haat.values.errors import Unavailable

MEDIA_HOST = "lookaside.fbsbx.com"
GONE = (100, 33, 131052)
"""Codes of an id that is unknown, expired or not ours."""


class _Place(Struct):
    url: str
    mime_type: str = ""
    sha256: str = ""
    file_size: int = 0


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address answered. ``content`` is None when it was longer than asked for."""

    status: int
    content: bytes | None = b""


Ask = Callable[[str], Awaitable[bytes | NotSent]]
"""A GET under the Graph API's root."""
Fetch = Callable[[str, int], Awaitable[Fetched]]
"""A GET of an absolute address with the token, at most so many bytes. Raises Unavailable."""
_PLACE = Decoder(_Place)


def allowed(url: str, graph_url: str) -> bool:
    """May this address be called with our token? Meta's media host by https, or the host that we were configured with.

    No user name, no other port, no upper-case trick: the parts are compared as a whole.
    """
    try:
        parts, own = urlsplit(url), urlsplit(graph_url)
        port = parts.port
    except ValueError:
        return False
    if parts.username is not None or parts.password is not None or not url.isascii() or not url.isprintable():
        return False
    if parts.scheme == "https" and parts.hostname == MEDIA_HOST and port in (None, 443):
        return True
    return (parts.scheme, parts.hostname, port) == (own.scheme, own.hostname, own.port)


async def download(
    ask: Ask, fetch: Fetch, graph_url: str, media_id: str, sha256: str, number_id: str, most: int
) -> Download:
    """The file, or why it is not taken. Raises Unavailable when another try may succeed."""
    if not (media_id.isascii() and media_id.isalnum()):
        return Download(b"", refused="no media id")
    for _ in range(2):
        answer = await ask(f"{media_id}?phone_number_id={number_id}")
        if isinstance(answer, NotSent):
            return _not_told(answer)
        try:
            place = _PLACE.decode(answer)
        except (DecodeError, UnicodeDecodeError) as error:
            raise Unavailable("the answer is no address of a file") from error
        if not allowed(place.url, graph_url):
            return Download(b"", refused="an address of another host")
        if place.file_size > most:
            return Download(b"", place.mime_type, "too large")
        fetched = await fetch(place.url, most)
        if fetched.status != 404:  # an address that has run out: ask for a fresh one, once
            return _judge(fetched, place, sha256)
    return Download(b"", refused="its address is never valid")


def _not_told(answer: NotSent) -> Download:
    if answer.code in GONE or answer.action is SendAction.DEAD:
        return Download(b"", refused=f"gone: {answer.code or ''} {answer.details}"[:200])
    raise Unavailable(f"no address of the file: {answer.code or answer.action.value} {answer.details}")


def _judge(fetched: Fetched, place: _Place, sha256: str) -> Download:
    if 300 <= fetched.status < 400:
        return Download(b"", refused="a redirect")
    if fetched.status != 200:
        raise Unavailable(f"the file's address answered {fetched.status}")
    if fetched.content is None:
        return Download(b"", place.mime_type, "too large")
    digest = hashlib.sha256(fetched.content).digest()
    told = [_digest(text) for text in (sha256, place.sha256) if text]
    if any(one != digest for one in told):
        return Download(b"", place.mime_type, "its digest differs")
    return Download(fetched.content, place.mime_type)


def _digest(text: str) -> bytes:
    """A SHA-256 as hex (the media endpoint) or base64 (webhooks); what is neither matches nothing."""
    try:
        return bytes.fromhex(text) if len(text) == 64 else base64.b64decode(text, validate=True)
    except (ValueError, binascii.Error):
        return b""
