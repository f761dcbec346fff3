"""Media: uploaded and received files, their short-lived addresses, and when they are forgotten.

An uploaded id lives 30 days, one from a webhook 7; the address of a file lives 5 minutes and needs the bearer token.
Limits by kind from Meta's media page.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from haat.channels.emulator.errors import GraphError, unknown_object
from haat.channels.emulator.ids import Ids

MB = 1024 * 1024
UPLOADED_FOR = timedelta(days=30)
RECEIVED_FOR = timedelta(days=7)
ADDRESS_FOR = timedelta(minutes=5)

KINDS: dict[str, tuple[int, tuple[str, ...]]] = {
    "image": (5 * MB, ("image/jpeg", "image/png")),
    "audio": (16 * MB, ("audio/aac", "audio/amr", "audio/mpeg", "audio/mp4", "audio/ogg", "audio/opus")),
    "video": (16 * MB, ("video/mp4", "video/3gpp", "video/3gp")),
    "sticker": (512 * 1024, ("image/webp",)),
    "document": (
        100 * MB,
        (
            "text/plain",
            "text/csv",
            "application/pdf",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        ),
    ),
}
"""Kind of message to the largest size in bytes and the MIME types it takes."""


@dataclass(slots=True)
class Medium:
    """One file. ``addresses`` are the tokens given out and when each ends."""

    id: str
    mime_type: str
    content: bytes
    expires: datetime
    filename: str | None = None
    addresses: dict[str, datetime] = field(default_factory=dict)

    @property
    def sha256_hex(self) -> str:
        return hashlib.sha256(self.content).hexdigest()

    @property
    def sha256_base64(self) -> str:
        """How webhooks spell it."""
        return base64.b64encode(hashlib.sha256(self.content).digest()).decode("ascii")


class MediaStore:
    """All files of the emulator."""

    def __init__(self, ids: Ids) -> None:
        self._ids = ids
        self._media: dict[str, Medium] = {}

    def upload(self, content: bytes, mime_type: str, filename: str | None, now: datetime) -> Medium:
        """Keep a business's file; GraphError 131053 or 100 for a type or size WhatsApp does not take."""
        bare = mime_type.partition(";")[0].strip().lower()
        limits = [limit for limit, types in KINDS.values() if bare in types]
        if not limits:
            raise GraphError(100, f"Param file must be a file with one of the supported types, got '{bare}'")
        if not content:
            raise GraphError(131053, "The uploaded file is empty")
        if len(content) > max(limits):
            raise GraphError(131053, f"File size {len(content)} exceeds the limit of {max(limits)} bytes")
        return self._keep(content, mime_type, filename, now + UPLOADED_FOR)

    def receive(self, content: bytes, mime_type: str, filename: str | None, now: datetime) -> Medium:
        """Keep a customer's file."""
        return self._keep(content, mime_type, filename, now + RECEIVED_FOR)

    def find(self, media_id: str, now: datetime) -> Medium:
        """The file with this id, while it lives (GraphError otherwise)."""
        medium = self._media.get(media_id)
        if medium is None or medium.expires <= now:
            raise unknown_object(media_id)
        return medium

    def has(self, media_id: str) -> bool:
        return media_id in self._media

    def address(self, medium: Medium, now: datetime) -> str:
        """A fresh token for downloading ``medium``; the caller makes the URL."""
        token = self._ids.code("address", 24)
        medium.addresses = {old: end for old, end in medium.addresses.items() if end > now}
        medium.addresses[token] = now + ADDRESS_FOR
        return token

    def at_address(self, media_id: str, token: str, now: datetime) -> Medium | None:
        medium = self._media.get(media_id)
        if medium is None or medium.addresses.get(token, now) <= now:
            return None
        return medium

    def delete(self, media_id: str, now: datetime) -> None:
        self.find(media_id, now)
        del self._media[media_id]

    def check_sendable(self, kind: str, media_id: str, now: datetime) -> None:
        """GraphError when ``media_id`` cannot go out as ``kind``."""
        medium = self._media.get(media_id)
        if medium is None or medium.expires <= now:
            raise GraphError(131009, f"Media ID '{media_id}' does not exist or has expired")
        limit, types = KINDS[kind]
        bare = medium.mime_type.partition(";")[0].strip().lower()
        if kind != "document" and bare not in types:
            raise GraphError(131053, f"Media with MIME type '{bare}' cannot be sent as {kind}")
        if len(medium.content) > limit:
            raise GraphError(131053, f"File size {len(medium.content)} exceeds the limit of {limit} bytes")

    def _keep(self, content: bytes, mime_type: str, filename: str | None, expires: datetime) -> Medium:
        medium = Medium(self._ids.digits("media"), mime_type, content, expires, filename)
        self._media[medium.id] = medium
        return medium
