"""Media messages: an id we hold or a link, and a caption where the kind has one."""

from __future__ import annotations

from haat.channels.emulator.errors import GraphError, missing
from haat.channels.emulator.fields import Fields
from haat.channels.emulator.validate.scene import Scene

CAPTION_MOST = 1024
MEDIA_TYPES: dict[str, tuple[str, ...]] = {
    "image": ("caption",),
    "document": ("caption", "filename"),
    "video": ("caption",),
    "audio": ("voice",),
    "sticker": (),
}
"""Kind to what it may carry beside ``id`` or ``link``."""


def check_media(kind: str, media: Fields, scene: Scene) -> None:
    """GraphError unless ``media`` can go out as ``kind``."""
    media.only("id", "link", "provider", *MEDIA_TYPES[kind])
    if media.has("id") and media.has("link"):
        raise GraphError(100, f"Only one of {media.at('id')} and {media.at('link')} may be given")
    if media.has("id"):
        scene.media.check_sendable(kind, media.text("id"), scene.now)
    elif media.has("link"):
        media.url("link")
    else:
        raise missing(f"{media.path}['id'] or {media.path}['link']")
    media.maybe_text("caption", CAPTION_MOST, least=0)
    media.maybe_text("filename", 240)
    media.flag("voice")
