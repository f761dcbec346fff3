"""The talk about an order, from the stored wire forms to what a person reads of it."""

from __future__ import annotations

import msgspec

from haat.channels.whatsapp import decode
from haat.chat.inbound import AddressForm, Cart, ContactCard, Edited, Inbound, Media, Pin, Reaction, Tap, Text
from haat.values.errors import Corrupt


class _Body(msgspec.Struct):
    body: str = ""


class _TextPart(msgspec.Struct):
    text: str = ""


class _Interactive(msgspec.Struct):
    body: _TextPart | None = None


class _Document(msgspec.Struct):
    filename: str = ""
    caption: str = ""


class _Emoji(msgspec.Struct):
    emoji: str = ""


class _Named(msgspec.Struct):
    name: str = ""


class _Sent(msgspec.Struct):
    type: str = "text"
    text: _Body | None = None
    interactive: _Interactive | None = None
    document: _Document | None = None
    reaction: _Emoji | None = None
    template: _Named | None = None


_SENT = msgspec.json.Decoder(_Sent)


def said_text(body: bytes) -> str:
    """What a message of ours says; empty for one that cannot be read."""
    try:
        sent = _SENT.decode(body)
    except msgspec.DecodeError:
        return ""
    if sent.text is not None:
        return sent.text.body
    if sent.interactive is not None:
        return sent.interactive.body.text if sent.interactive.body else ""
    if sent.document is not None:
        return "\n".join(part for part in (sent.document.caption, f"📄 {sent.document.filename}") if part)
    if sent.reaction is not None:
        return sent.reaction.emoji
    return f"[{sent.template.name}]" if sent.template is not None else ""


def heard_text(payload: bytes) -> tuple[str, str | None, str]:
    """What a message of hers says, who sent it (the stable user id, else the phone), and its id."""
    try:
        message = decode.inbound(payload)
    except Corrupt:
        return "", None, ""
    return _content(message), message.sender.user_id or message.sender.phone, message.message_id


def _content(message: Inbound) -> str:
    """The words of a message; empty for one that says nothing by itself."""
    match message.content:
        case Text(body):
            return body
        case Tap(_, title):
            return f"[{title}]"
        case Pin(_, name, address):
            return " ".join(part for part in ("📍", name, address) if part)
        case Media(kind, _, caption):
            return f"[{kind.value}] {caption}".strip()
        case AddressForm(text):
            return text
        case Cart(items, note):
            return f"🛒 {len(items)} {note}".strip()
        case ContactCard(phones):
            return " ".join(("👤", *(f"+{phone}" for phone in phones)))
        case Edited(deleted, _, text):
            return "🗑️" if deleted else f"✏️ {text}".strip()
        case Reaction(emoji=emoji):
            return emoji
        case _:
            return ""
