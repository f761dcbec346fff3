"""A person speaks: from a message without id and timestamp to the webhook that carries it."""

from __future__ import annotations

import base64

from haat.channels.emulator.limits import take_number
from haat.channels.emulator.numbers import Number
from haat.channels.emulator.samples import SAMPLES
from haat.channels.emulator.state import Received, World
from haat.channels.emulator.users import User
from haat.channels.emulator.webhooks import Update
from haat.channels.emulator.wire import Obj, as_list, as_obj, as_text

MEDIA = ("image", "audio", "video", "document", "sticker")
TYPES = (
    "text",
    "interactive",
    "button",
    "order",
    "location",
    *MEDIA,
    "contacts",
    "reaction",
    "system",
    "unsupported",
    "request_welcome",
)


def receive(world: World, number: Number, user: User, given: Obj, base_url: str) -> Received:
    """Let ``user`` send ``given`` to ``number``; ValueError when it is no message."""
    kind = as_text(given.get("type"))
    if kind not in TYPES:
        raise ValueError(f"message type must be one of {', '.join(TYPES)}")
    if user.phone == number.digits:
        raise ValueError("a business cannot write to itself")
    if kind not in ("unsupported", "request_welcome") and kind not in given and kind not in MEDIA:
        raise ValueError(f"a message of type {kind} needs '{kind}'")
    now = world.clock.now()
    message: Obj = {}
    if not user.phone_withheld:
        message["from"] = user.phone
    message["from_user_id"] = user.id_in(number.spec.portfolio_id)
    message["id"] = world.ids.wamid()
    message["timestamp"] = str(int(now.timestamp()))
    context = as_obj(given.get("context")) or _context(world, number, user, given)
    if context:
        message["context"] = {"from": number.digits, **context}
    message["type"] = kind
    for key, value in given.items():
        if key not in ("id", "timestamp", "type", "from", "from_user_id", "context"):
            message[key] = value
    if kind in MEDIA:
        message[kind] = _with_file(world, kind, as_obj(given.get(kind)), base_url)
    received = Received(as_text(message["id"]), number, user, message, now)
    world.received[received.id] = received
    world.unread.setdefault((number.spec.phone_number_id, user.key), []).append(received)
    world.message_times[received.id] = now
    take_number(number.recent, number.per_second, now, refuse=False)
    pair = (number.spec.phone_number_id, user.key)
    world.windows[pair] = now
    if "referral" in given:
        world.referred[pair] = now
    world.tell("in", {"user": user.key, "number": pair[0], "id": received.id, "message": message})
    post_message(world, number, user, message, contacts=kind != "system")
    return received


def post_message(world: World, number: Number, user: User, message: Obj, *, contacts: bool) -> None:
    """The webhook of one incoming message."""
    value: Obj = {"messaging_product": "whatsapp", "metadata": number.metadata()}
    if contacts:
        value["contacts"] = [user.contact(number.spec.portfolio_id)]
    value["messages"] = [message]
    world.webhooks.post(
        Update(
            number, "messages", value, f"{number.spec.phone_number_id}|{user.key}", as_text(message.get("id"))
        )
    )


def change_number(world: World, user: User, phone: str) -> None:
    """A person moves to another phone: a ``system`` message and a ``user_id_update`` to each number she knows."""
    known = [
        number
        for number in world.numbers.values()
        if (number.spec.phone_number_id, user.key) in world.windows
    ]
    before = {
        number.spec.phone_number_id: user.id_in(number.spec.portfolio_id) for number in world.numbers.values()
    }
    old_phone = user.phone
    world.users.change_number(user, phone)
    now = str(int(world.clock.now().timestamp()))
    for number in known or [world.first_number()]:
        previous = before[number.spec.phone_number_id]
        current = user.id_in(number.spec.portfolio_id)
        message: Obj = {}
        if not user.phone_withheld:
            message["from"] = old_phone
        system: Obj = {"body": f"{user.name} changed their phone number", "user_id": current}
        if not user.phone_withheld:
            system["wa_id"] = user.phone
        system["type"] = "user_changed_number"
        message.update(
            {
                "from_user_id": previous,
                "id": world.ids.wamid(),
                "timestamp": now,
                "type": "system",
                "system": system,
            }
        )
        post_message(world, number, user, message, contacts=False)
        update: Obj = {} if user.phone_withheld else {"wa_id": user.phone}
        update.update(
            {
                "detail": f"{user.name} changed their phone number",
                "user_id": {"previous": previous, "current": current},
                "timestamp": now,
            }
        )
        post_field(world, number, user, "user_id_update", [update])
    world.tell("user", user.as_obj(world.first_number().spec.portfolio_id))


def prefer(world: World, user: User, choice: str) -> None:
    """``stop`` or ``resume`` marketing, told by the ``user_preferences`` field; ValueError for another word."""
    if choice not in ("stop", "resume"):
        raise ValueError("value must be stop or resume")
    user.marketing_stopped = choice == "stop"
    number = world.first_number()
    row: Obj = {} if user.phone_withheld else {"wa_id": user.phone}
    row.update(
        {
            "user_id": user.id_in(number.spec.portfolio_id),
            "detail": f"User requested to {choice} marketing messages",
            "category": "marketing_messages",
            "value": choice,
            "timestamp": int(world.clock.now().timestamp()),
        }
    )
    post_field(world, number, user, "user_preferences", [row])


def post_field(world: World, number: Number, user: User, field: str, rows: list[object]) -> None:
    value: Obj = {
        "messaging_product": "whatsapp",
        "metadata": number.metadata(),
        "contacts": [user.contact(number.spec.portfolio_id)],
        field: rows,
    }
    world.webhooks.post(Update(number, field, value, f"{number.spec.phone_number_id}|{user.key}"))


def _context(world: World, number: Number, user: User, given: Obj) -> Obj:
    """A tap on a button or a row carries the id of the message it stands in: the last one that offers it."""
    interactive = as_obj(given.get("interactive"))
    kind = as_text(interactive.get("type"))
    if kind not in ("button_reply", "list_reply"):
        return {}
    tapped = as_text(as_obj(interactive.get(kind)).get("id"))
    for sent in reversed(world.sent.values()):
        if sent.user is user and sent.number is number and tapped in offered(sent.body):
            return {"id": sent.id}
    return {}


def offered(body: Obj) -> list[str]:
    """The ids of the buttons and rows a message offers."""
    action = as_obj(as_obj(body.get("interactive")).get("action"))
    buttons = [
        as_text(as_obj(as_obj(each).get("reply")).get("id")) for each in as_list(action.get("buttons"))
    ]
    rows = [
        as_text(as_obj(row).get("id"))
        for section in as_list(action.get("sections"))
        for row in as_list(as_obj(section).get("rows"))
    ]
    return [*buttons, *rows]


def _with_file(world: World, kind: str, given: Obj, base_url: str) -> Obj:
    """The media object of a webhook. Without an id a small sample file stands in; ``content`` is base64."""
    now = world.clock.now()
    media_id = as_text(given.get("id"))
    if media_id and world.media.has(media_id):
        medium = world.media.find(media_id, now)
    else:
        mime_type, content = SAMPLES[kind]
        mime_type = as_text(given.get("mime_type")) or mime_type
        if given.get("content"):
            content = base64.b64decode(as_text(given.get("content")), validate=True)
        medium = world.media.receive(content, mime_type, as_text(given.get("filename")) or None, now)
    shown: Obj = {key: value for key, value in given.items() if key != "content"}
    shown["id"] = medium.id
    shown["mime_type"] = medium.mime_type
    shown["sha256"] = medium.sha256_base64
    shown["url"] = f"{base_url}/media/{medium.id}?token={world.media.address(medium, now)}"
    if kind == "audio":
        shown.setdefault("voice", True)
    if kind == "sticker":
        shown.setdefault("animated", False)
    return shown
