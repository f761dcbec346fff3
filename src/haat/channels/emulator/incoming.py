"""A person speaks: from a message without id and timestamp to the webhook that carries it."""

from __future__ import annotations

import base64

from haat.channels.emulator.limits import take_number
from haat.channels.emulator.numbers import Number
from haat.channels.emulator.samples import SAMPLES
from haat.channels.emulator.state import Received, World
from haat.channels.emulator.users import User
from haat.channels.emulator.webhooks import Update
from haat.channels.emulator.wire import Obj, as_int, as_list, as_number, as_obj, as_text, load

CART_MOST = 99
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
    "edit",
    "revoke",
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
    _check_reply(as_obj(given.get("interactive")))
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
    if user.key not in number.blocked:
        post_message(world, number, user, message, contacts=kind != "system")
    return received


def _check_reply(interactive: Obj) -> None:
    """The answer to a form holds its JSON as a string; ValueError otherwise."""
    if interactive.get("type") != "nfm_reply":
        return
    answer = as_obj(interactive.get("nfm_reply")).get("response_json")
    if not isinstance(answer, str) or not isinstance(load(answer), dict):
        raise ValueError("nfm_reply.response_json must be a JSON object written as a string")


def cart(world: World, number: Number, user: User, items: Obj, note: str) -> Obj:
    """An order message of catalogue items (retailer id to count), priced by the catalogue in rupees; ValueError."""
    catalogue = world.catalogues.find(number.spec.catalog_id)
    rows: list[object] = []
    for retailer_id, count in items.items():
        quantity = as_int(count)
        if not catalogue.known(retailer_id):
            raise ValueError(f"{retailer_id} is not in the catalogue")
        if quantity is None or not 1 <= quantity <= CART_MOST:
            raise ValueError(f"a cart holds 1 to {CART_MOST} of an item")
        price, _, currency = as_text(catalogue.items[retailer_id].get("price")).partition(" ")
        rupees = as_number(price) or 0.0
        rows.append(
            {
                "product_retailer_id": retailer_id,
                "quantity": quantity,
                "item_price": int(rupees) if rupees.is_integer() else rupees,
                "currency": currency or "INR",
            }
        )
    if not rows:
        raise ValueError("a cart cannot be sent empty")
    if number.commerce.get("is_cart_enabled") is not True:
        raise ValueError("this number's cart is switched off")
    order: Obj = {"catalog_id": catalogue.id, "text": note, "product_items": rows}
    return {"type": "order", "order": order}


def post_message(world: World, number: Number, user: User, message: Obj, *, contacts: bool) -> None:
    """The webhook of one incoming message."""
    value: Obj = {"messaging_product": "whatsapp", "metadata": number.metadata()}
    if contacts:
        value["contacts"] = [user.contact(number.spec.portfolio_id, identity=number.checks_identity)]
    value["messages"] = [message]
    world.webhooks.post(
        Update(
            number, "messages", value, f"{number.spec.phone_number_id}|{user.key}", as_text(message.get("id"))
        )
    )


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
