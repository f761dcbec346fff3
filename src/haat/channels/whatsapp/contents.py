"""The content of a person's message: from Cloud API shapes to ``haat.chat.inbound``.

A type or a form this version cannot read is ``Unsupported``, never an error: she can be answered honestly.
"""

from __future__ import annotations

from msgspec import DecodeError, Raw, json

from haat.channels.whatsapp import shapes
from haat.channels.whatsapp.clean import clean_name, clean_text
from haat.chat.inbound import (
    AddressForm,
    Cart,
    CartItem,
    ContactCard,
    Content,
    Edited,
    Media,
    MediaKind,
    Pin,
    Reaction,
    Tap,
    Text,
    Unsupported,
)
from haat.values.place import Point

COUNT_MAX = 9_999
"""The most of one item a cart may ask for; WhatsApp's own cart stops at 99."""

ID_MAX = 256
"""The longest id of a message that is remembered; WhatsApp's own have some sixty characters."""

_FORM = json.Decoder(dict[str, Raw])
_FIELDS = json.Decoder(dict[str, object])
_KEY = json.Decoder(str)


def content(item: shapes.Message) -> Content:
    if item.group_id is not None:
        return Unsupported("group")
    make = _CONTENTS.get(item.type)
    made = make(item) if make is not None else None
    return made if made is not None else Unsupported(clean_name(item.type, 40) or "unknown")


def _text(item: shapes.Message) -> Content | None:
    return Text(clean_text(item.text.body)) if item.text is not None else None


def _interactive(item: shapes.Message) -> Content | None:
    answer = item.interactive
    if answer is None:
        return None
    choice = answer.button_reply or answer.list_reply
    if choice is not None:
        return Tap(clean_name(choice.id, 256), clean_name(choice.title))
    if answer.nfm_reply is not None:
        if answer.nfm_reply.name == "address_message":
            return _address(answer.nfm_reply.response_json)
        return Unsupported("flow")
    return None


def _button(item: shapes.Message) -> Content | None:
    if item.button is None:
        return None
    title = clean_name(item.button.text or "")
    return Tap(clean_name(item.button.payload or "", 256) or title, title)


def _location(item: shapes.Message) -> Content | None:
    place = item.location
    if place is None:
        return None
    try:
        point = Point(round(place.latitude * 1_000_000), round(place.longitude * 1_000_000))
    except (ValueError, OverflowError):
        return None
    return Pin(point, clean_name(place.name or "", 120), clean_name(place.address or "", 300))


def _order(item: shapes.Message) -> Content | None:
    """A cart; one impossible line makes the whole unreadable, for a guess would sell what was not asked."""
    if item.order is None or not item.order.product_items:
        return None
    lines = []
    for line in item.order.product_items:
        sku = clean_name(line.product_retailer_id, 120)
        if not sku or not 1 <= line.quantity <= COUNT_MAX:
            return None
        lines.append(CartItem(sku, line.quantity))
    return Cart(tuple(lines), clean_text(item.order.text or "", 1_024))


def _reaction(item: shapes.Message) -> Content | None:
    if item.reaction is None:
        return None
    # An emoji may be several code points joined by ZWJ; sixteen hold the longest there is.
    return Reaction(clean_text(item.reaction.emoji or "", 16), item.reaction.message_id)


EDITS = {"edit": False, "edited": False, "revoke": True, "revoked": True, "delete": True, "deleted": True}
"""Words for an edited message, and (true) for one that was taken back."""


def _edit(item: shapes.Message) -> Content | None:
    """A message with other words: a text, or what stands under a picture."""
    if item.edit is None or item.edit.message is None:
        return Edited()
    said = item.edit.message
    file = said.image or said.video or said.document
    words = said.text.body if said.text is not None else (file.caption or "") if file is not None else ""
    return Edited(False, clean_name(item.edit.original_message_id, ID_MAX), clean_text(words))


def _revoke(item: shapes.Message) -> Content | None:
    original = item.revoke.original_message_id if item.revoke is not None else ""
    return Edited(True, clean_name(original, ID_MAX))


def _unsupported(item: shapes.Message) -> Content | None:
    kind = clean_name((item.unsupported.type if item.unsupported else None) or "unsupported", 40)
    return Edited(EDITS[kind]) if kind in EDITS else Unsupported(kind)


def _contacts(item: shapes.Message) -> Content | None:
    phones = []
    for contact in item.contacts or ():
        for phone in contact.phones or ():
            digits = phone_digits(phone.wa_id) or phone_digits((phone.phone or "").replace(" ", ""))
            if digits is not None:
                phones.append(digits)
    own = bool(item.contacts) and all(c.origin == "contact_request" for c in item.contacts or ())
    return ContactCard(tuple(dict.fromkeys(phones))[:10], own and len(set(phones)) == 1)


def _image(item: shapes.Message) -> Content | None:
    return _media(MediaKind.IMAGE, item.image)


def _audio(item: shapes.Message) -> Content | None:
    voice = item.audio is not None and item.audio.voice
    return _media(MediaKind.VOICE if voice else MediaKind.AUDIO, item.audio)


def _video(item: shapes.Message) -> Content | None:
    return _media(MediaKind.VIDEO, item.video)


def _document(item: shapes.Message) -> Content | None:
    return _media(MediaKind.DOCUMENT, item.document)


def _sticker(item: shapes.Message) -> Content | None:
    return _media(MediaKind.STICKER, item.sticker)


def _media(kind: MediaKind, file: shapes.MediaFile | None) -> Content | None:
    if file is None:
        return None
    return Media(
        kind,
        clean_name(file.id, 64),
        clean_text(file.caption or "", 1_024),
        clean_name(file.mime_type or "", 100),
        clean_name(file.sha256 or "", 64),
    )


_CONTENTS = {
    "text": _text,
    "interactive": _interactive,
    "button": _button,
    "location": _location,
    "order": _order,
    "reaction": _reaction,
    "image": _image,
    "audio": _audio,
    "video": _video,
    "document": _document,
    "sticker": _sticker,
    "contacts": _contacts,
    "edit": _edit,
    "revoke": _revoke,
    "unsupported": _unsupported,
}

_ADDRESS_FIELDS = (
    "house_number",
    "floor_number",
    "tower_number",
    "building_name",
    "address",
    "landmark_area",
    "city",
    "state",
    "in_pin_code",
)
"""The fields of India's address form, in the order in which an address is written."""


def _address(response: str) -> Content:
    """The address form's answer: a JSON text inside the JSON."""
    try:
        form = _FORM.decode(response)
        values: dict[str, object] = _FIELDS.decode(form.get("values", Raw(b"{}")))
        saved = _KEY.decode(form.get("saved_address_id", Raw(b'""')))
    except (DecodeError, RecursionError, UnicodeError):
        return Unsupported("address_message")
    if saved:
        return AddressForm("", saved_id=clean_name(saved, 64))
    words = {
        name: clean_name(str(value), 300) for name, value in values.items() if isinstance(value, str | int)
    }
    text = ", ".join(words[name] for name in _ADDRESS_FIELDS if words.get(name))
    if not text:
        return Unsupported("address_message")
    return AddressForm(text, words.get("name", "")[:80], phone_digits(words.get("phone_number")) or "")


def phone_digits(value: str | None) -> str | None:
    """Digits with country code, without plus; None when it is no number."""
    digits = value.lstrip("+") if value else ""
    return digits if 5 <= len(digits) <= 20 and digits.isascii() and digits.isdigit() else None
