"""Opening inbox rows: from a stored payload to what a turn can work with. Pure."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from haat.channels.whatsapp import decode, errors
from haat.channels.whatsapp.alerts import alert_of
from haat.channels.whatsapp.decode import DeliveryState, IdentityChange, PreferenceChange
from haat.chat.alerts import AccountAlert
from haat.chat.coexistence import Echo
from haat.chat.inbound import Inbound
from haat.chat.talk import Spread
from haat.domain.commands import Command, RingOnce
from haat.ports import SendAction
from haat.rails.razorpay.news import About, News
from haat.runtime.gateway_news import Traced, open_news, open_traced
from haat.store import codec
from haat.store.rows import InboxRow, OutState, StatusMark, read_callback
from haat.values.errors import Corrupt


@dataclass(frozen=True, slots=True)
class PaymentNews:
    """A word that there may be news of a payment. ``shop_id`` is set when its order turns out to be another shop's.

    ``news`` is the gateway's webhook it came by, ``traced`` what was found there already.
    """

    reference: str
    shop_id: int | None = None
    news: News | None = None
    traced: Traced | None = None


@dataclass(frozen=True, slots=True)
class Nothing:
    """Kept, and of no consequence for the shop."""


Opened = (
    Inbound
    | Command
    | PaymentNews
    | News
    | IdentityChange
    | PreferenceChange
    | Echo
    | AccountAlert
    | StatusMark
    | Nothing
)


class _Timer(msgspec.Struct):
    order_no: int
    kind: str


class Forwarded(msgspec.Struct):
    """A message on its way to another shop's inbox.

    ``known_by``: to those of these shops instead that know the person of ``user_id`` or ``phone``.
    """

    shop_id: int
    key: str
    kind: str
    user_key: str
    payload: msgspec.Raw
    known_by: list[int] = []
    user_id: str | None = None
    phone: str | None = None


EVERYTHING = "haat.everything"
"""Our own category beside WhatsApp's: a stop of all messages, said to another shop of the number."""
MARKETING = "marketing_messages"
"""WhatsApp's category of what she may stop in its own settings."""
_TIMER = msgspec.json.Decoder(_Timer)
_FORWARDED = msgspec.json.Decoder(Forwarded)
_STATES = {
    DeliveryState.SENT: OutState.SENT,
    DeliveryState.DELIVERED: OutState.DELIVERED,
    DeliveryState.READ: OutState.READ,
    DeliveryState.PLAYED: OutState.READ,
    DeliveryState.FAILED: OutState.FAILED,
}


def open_row(row: InboxRow) -> Opened:
    """What the row holds. Raises Corrupt when it cannot be read, which no retry will change."""
    match row.kind:
        case "message":
            return decode.inbound(row.payload)
        case "status":
            return _status(row)
        case "payment":
            return PaymentNews(decode.payment_notice(row.payload).reference)
        case "razorpay":
            news = open_news(row.payload)
            if news is None:
                return Nothing()
            if news.about is About.PAYMENT:
                return PaymentNews(news.reference, news=news)
            return news
        case "traced":
            traced = open_traced(row.payload)
            return PaymentNews(traced.fact.reference, traced=traced)
        case "identity":
            return decode.identity_change(row.payload)
        case "preference":
            return decode.preference(row.payload)
        case "echo":
            return decode.echo(row.payload)
        case "account":
            return alert_of(decode.account_notice(row.payload)) or Nothing()
        case "timer":
            try:
                timer = _TIMER.decode(row.payload)
            except msgspec.DecodeError as error:
                raise Corrupt("a timer cannot be read") from error
            return RingOnce(timer.order_no, timer.kind)
        case "command" | "fact":
            return codec.unpack_command(row.payload)
        case _:
            return Nothing()


def pack_forward(row: InboxRow, shop_id: int, words: str = "") -> bytes:
    """The same message, to be placed in another shop's inbox; as if it said ``words``, if there are any."""
    payload = decode.reworded(row.payload, words) if words else row.payload
    return codec.encode(Forwarded(shop_id, row.key, row.kind, row.user_key, msgspec.Raw(payload)))


def pack_spread(row: InboxRow, number_id: str, shops: list[int], spread: Spread) -> bytes:
    """A stop on its way to the other shops of the number, in the shape of WhatsApp's own news of a preference."""
    category = MARKETING if spread.offers_alone else EVERYTHING
    item = {"category": category, "value": "stop", "timestamp": int(spread.at.timestamp())}
    who = {"user_id": spread.user_id, "wa_id": spread.phone}
    payload = codec.encode({"number": number_id, "item": {**item, **who}})
    key = f"stop:{row.key}"
    raw = msgspec.Raw(payload)
    return codec.encode(
        Forwarded(row.shop_id, key, "preference", row.user_key, raw, shops, spread.user_id, spread.phone)
    )


def open_forward(body: bytes) -> Forwarded:
    """A forward as it was packed. Raises Corrupt."""
    try:
        return _FORWARDED.decode(body)
    except msgspec.DecodeError as error:
        raise Corrupt("a forward cannot be read") from error


def action_after(code: int | None) -> SendAction:
    """What to do about a message that was accepted and then reported as failed."""
    return errors.action_for(code) if code is not None else SendAction.DROP


def _status(row: InboxRow) -> StatusMark | Nothing:
    status = decode.status(row.payload)
    state = _STATES.get(status.state)
    ours = read_callback(status.callback)
    if state is None or ours is None or ours[0] != row.shop_id:
        return Nothing()
    shop_id, (number, *also) = ours
    return StatusMark(shop_id, number, status.message_id, state, status.code, tuple(also))
