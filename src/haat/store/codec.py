"""Between the domain's dataclasses and the documents in the database: JSON by msgspec, enums by value.

A document is written whole and read whole; columns that the database needs are generated from it, so that the two
cannot disagree. Commands and events are stored by the name of their type.
"""

from __future__ import annotations

from typing import TypeVar, get_args

import msgspec

from haat.chat.conversation import Conversation
from haat.chat.records import MediaKept
from haat.domain.catalogue import Listing
from haat.domain.commands import Command
from haat.domain.customer import Customer
from haat.domain.events import Event
from haat.domain.money_exception import MoneyException
from haat.domain.order import Order
from haat.domain.outcome import GiveBack, LookUp
from haat.domain.shop import Shop
from haat.values.errors import Corrupt

encode = msgspec.json.Encoder().encode

_SHOP = msgspec.json.Decoder(Shop)
_LISTING = msgspec.json.Decoder(Listing)
_CUSTOMER = msgspec.json.Decoder(Customer)
_CONVERSATION = msgspec.json.Decoder(Conversation)
_ORDER = msgspec.json.Decoder(Order)
_MEDIA_KEPT = msgspec.json.Decoder(MediaKept)
_EXCEPTION = msgspec.json.Decoder(MoneyException)
_LOOK_UP = msgspec.json.Decoder(LookUp)
_GIVE_BACK = msgspec.json.Decoder(GiveBack)
_COMMANDS: dict[str, msgspec.json.Decoder[Command]] = {
    kind.__name__: msgspec.json.Decoder(kind) for kind in get_args(Command)
}
_EVENTS: dict[str, msgspec.json.Decoder[Event]] = {
    kind.__name__: msgspec.json.Decoder(kind) for kind in get_args(Event)
}


class _Named(msgspec.Struct):
    do: str
    what: msgspec.Raw


_NAMED = msgspec.json.Decoder(_Named)
T = TypeVar("T")


def shop(doc: bytes) -> Shop:
    return _decode(_SHOP, doc)


def listing(doc: bytes) -> Listing:
    return _decode(_LISTING, doc)


def customer(doc: bytes) -> Customer:
    return _decode(_CUSTOMER, doc)


def conversation(doc: bytes) -> Conversation:
    return _decode(_CONVERSATION, doc)


def order(doc: bytes) -> Order:
    return _decode(_ORDER, doc)


def exception(doc: bytes) -> MoneyException:
    return _decode(_EXCEPTION, doc)


def look_up(doc: bytes) -> LookUp:
    return _decode(_LOOK_UP, doc)


def give_back(doc: bytes) -> GiveBack:
    return _decode(_GIVE_BACK, doc)


def media_kept(doc: bytes) -> MediaKept:
    return _decode(_MEDIA_KEPT, doc)


def event(kind: str, doc: bytes) -> Event:
    """An event by the name of its type. Raises Corrupt for a name that is none."""
    decoder = _EVENTS.get(kind)
    if decoder is None:
        raise Corrupt(f"no event is called {kind}")
    return _decode(decoder, doc)


def pack_command(command: Command) -> bytes:
    """A command as an inbox payload."""
    return encode({"do": type(command).__name__, "what": command})


def unpack_command(payload: bytes) -> Command:
    """The command of an inbox payload. Raises Corrupt."""
    named = _decode(_NAMED, payload)
    decoder = _COMMANDS.get(named.do)
    if decoder is None:
        raise Corrupt(f"no command is called {named.do}")
    return _decode(decoder, bytes(named.what))


def _decode(decoder: msgspec.json.Decoder[T], doc: bytes) -> T:
    try:
        return decoder.decode(doc)
    except (msgspec.DecodeError, ValueError) as error:
        raise Corrupt(f"a stored document cannot be read: {error}") from error
