"""Fetching what a person sent: two hops, from its id to an address that lives five minutes, and from there the bytes.

The address comes from outside, so only hosts that Meta documents are called, without redirects, up to a size.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from msgspec import DecodeError, Struct
from msgspec.json import Decoder

from haat.channels.whatsapp.client import CloudClient
from haat.ports import NotSent
from haat.values.errors import Misuse, Unavailable

HOSTS = frozenset({"lookaside.fbsbx.com"})
"""Where Meta keeps media; besides, the Graph API's own host, which stands in for it in emulator mode."""
MOST_BYTES = 16 * 1024 * 1024
"""WhatsApp's own bound for pictures, voices and videos; documents may be larger, and are then left where they are."""
_ID = re.compile(r"[A-Za-z0-9_\-]{1,128}")


@dataclass(frozen=True, slots=True)
class Fetched:
    """A file as it was sent. ``mime_type`` is what the channel says; the bytes may be anything."""

    mime_type: str
    data: bytes


class _Address(Struct):
    url: str
    mime_type: str = "application/octet-stream"
    sha256: str = ""
    file_size: int = 0


_ADDRESS = Decoder(_Address)


async def fetch(client: CloudClient, number_id: str, media_id: str, most_bytes: int = MOST_BYTES) -> Fetched:
    """The file behind a media id. Raises Unavailable when it is gone, too large, elsewhere or not whole."""
    if not _ID.fullmatch(media_id):
        raise Misuse("a media id is plain")
    answer = await client.graph("GET", number_id, f"{media_id}?phone_number_id={number_id}")
    if isinstance(answer, NotSent):
        raise Unavailable(f"media not found: {answer.code or answer.action.value} {answer.details}")
    try:
        address = _ADDRESS.decode(answer)
    except DecodeError as error:
        raise Unavailable("a media id was answered without an address") from error
    if address.file_size > most_bytes:
        raise Unavailable("a file is larger than allowed")
    if not allowed(address.url, client.origin):
        raise Unavailable("a file is at an address that is not the channel's")
    data = await client.download(number_id, address.url, most_bytes)
    if len(address.sha256) == 64 and hashlib.sha256(data).hexdigest() != address.sha256.lower():
        raise Unavailable("a file arrived damaged")
    return Fetched(address.mime_type, data)


def allowed(url: str, origin: str) -> bool:
    """May this address be called with our token? Meta's hosts by https, or the Graph API's own origin."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return False
    if parts.username is not None or parts.password is not None:
        return False
    if f"{parts.scheme}://{parts.netloc}" == origin:
        return True
    return parts.scheme == "https" and parts.hostname in HOSTS and port in (None, 443)
