"""A channel that keeps what it is given, a clock that stands still, webhooks as Meta signs them."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from haat.channels.whatsapp.render import render
from haat.chat.replies import Reply
from haat.chat.talk import Links
from haat.domain.catalogue import Listing, SoldBy
from haat.domain.customer import Address, Customer, Role
from haat.domain.order import Order
from haat.domain.shop import Legal, Shop
from haat.ports import Download, NotSent, Recipient, Rendered, Sent
from haat.values.place import Point
from haat.values.quantity import Quantity, Unit

NOON = datetime(2026, 11, 23, 6, 30, tzinfo=UTC)
SECRET = "a sample app secret"
LINKS = Links("http://localhost:8400", b"a sample key of thirty-two bytes")
KEEPER, BUYER = "910000000102", "910000000101"


@dataclass
class StillClock:
    at: datetime = NOON

    def now(self) -> datetime:
        return self.at

    def forward(self, **by: float) -> None:
        self.at += timedelta(**by)


@dataclass
class FakeChannel:
    """Renders like WhatsApp; ``answers`` decides what becomes of each send (default: sent)."""

    sent: list[dict] = field(default_factory=list)
    tried: list[dict] = field(default_factory=list)
    answers: Callable[[dict], Sent | NotSent | None] = lambda body: None
    read: list[str] = field(default_factory=list)
    uploads: list[str] = field(default_factory=list)
    delay_s: float = 0.0
    gate: asyncio.Event | None = None
    """No answer comes before this is set."""
    files: dict[str, Download] = field(default_factory=dict)

    def render(self, reply: Reply, recipient: Recipient, shop: Shop, callback: str) -> Rendered:
        return render(reply, recipient, shop, callback)

    async def send(self, number_id: str, body: bytes) -> Sent | NotSent:
        message = json.loads(body)
        self.tried.append(message)
        if self.delay_s:
            await asyncio.sleep(self.delay_s)
        if self.gate is not None:
            await self.gate.wait()
        answer = self.answers(message)
        if isinstance(answer, NotSent):
            return answer
        self.sent.append(message)
        return answer or Sent(f"wamid.OUT{len(self.sent)}")

    async def upload(self, number_id: str, filename: str, mime_type: str, data: bytes) -> str:
        self.uploads.append(filename)
        return f"media-{len(self.uploads)}"

    async def download(self, number_id: str, media_id: str, sha256: str, most: int) -> Download:
        return self.files.get(media_id, Download(b"", refused="gone"))

    async def mark_read(self, number_id: str, message_id: str, typing: bool) -> None:
        self.read.append(message_id)

    def texts(self, phone: str) -> list[str]:
        """What this person was sent, as words."""
        return [words(message) for message in self.sent if message.get("to") == f"+{phone}"]


def words(message: dict) -> str:
    kind = message["type"]
    if kind == "text":
        return message["text"]["body"]
    if kind == "interactive":
        return message["interactive"]["body"]["text"]
    return json.dumps(message[kind], ensure_ascii=False)


def paper(shop: Shop, order: Order, customer: Customer) -> tuple[str, bytes]:
    return f"bill-{order.order_no}.pdf", b"%PDF-1.7 sample"


def sample_shop(shop_id: int = 1, **changed: object) -> Shop:
    fields: dict = {
        "shop_id": shop_id,
        "code": f"NAMUNA{shop_id}",
        "name": f"Namuna Kirana {shop_id}",
        "lang": "en",
        "number": f"9100000{shop_id:05d}",
        "number_id": number_id(shop_id),
        "languages": ("en", "hi"),
        "legal": Legal("Namuna Kirana", "1 Sample Road, Jaipur 302001", "08"),
        "place": Point(26_912_400, 75_787_300),
        "payment_configuration": "haat-demo",
    }
    return Shop(**{**fields, **changed})


def number_id(shop_id: int = 1) -> str:
    return f"1000000000{shop_id:05d}"


LISTINGS = (
    Listing(1, "sugar", 4400, SoldBy.LOOSE, Unit.GRAM, gst_bp=500, hsn="1701"),
    Listing(2, "toor-dal", 14000, SoldBy.LOOSE, Unit.GRAM),
    Listing(3, "onion", 4000, SoldBy.LOOSE, Unit.GRAM),
    Listing(10, "atta", 26500, brand="Aashirvaad", pack=Quantity(5000, Unit.GRAM), mrp_paise=26500),
    Listing(11, "salt", 2800, brand="Tata", pack=Quantity(1000, Unit.GRAM), mrp_paise=2800),
)


def sample_people() -> tuple[Customer, ...]:
    return (
        Customer(
            1,
            "Sunita",
            user_id=f"IN.{BUYER}",
            phone=BUYER,
            addresses=(Address("12 Sample Nagar", Point(26_915_000, 75_790_000)),),
        ),
        Customer(2, "Ramesh", phone=KEEPER, role=Role.SHOPKEEPER, lang="en"),
    )


def text_message(
    key: str, body: str, *, phone: str = BUYER, user_id: str | None = None, at: datetime = NOON
) -> dict:
    return {
        "from": phone,
        "from_user_id": user_id or f"IN.{phone}",
        "id": key,
        "timestamp": str(int(at.timestamp())),
        "type": "text",
        "text": {"body": body},
    }


def status_update(message_id: str, state: str, callback: str, code: int | None = None) -> dict:
    status: dict = {
        "id": message_id,
        "status": state,
        "timestamp": str(int(NOON.timestamp())),
        "recipient_id": BUYER,
        "biz_opaque_callback_data": callback,
    }
    if code is not None:
        status["errors"] = [{"code": code, "title": "failed"}]
    return status


def envelope(*messages: dict, statuses: tuple[dict, ...] = (), number: str | None = None) -> bytes:
    """A webhook body as Meta sends it."""
    people = {m["from"]: m["from_user_id"] for m in messages}
    value: dict = {
        "messaging_product": "whatsapp",
        "metadata": {"display_phone_number": "910000000001", "phone_number_id": number or number_id()},
    }
    if messages:
        value["contacts"] = [
            {"profile": {"name": "Sunita"}, "wa_id": phone, "user_id": user} for phone, user in people.items()
        ]
        value["messages"] = list(messages)
    if statuses:
        value["statuses"] = list(statuses)
    change = {"field": "messages", "value": value}
    return json.dumps(
        {"object": "whatsapp_business_account", "entry": [{"id": "1", "time": 1, "changes": [change]}]}
    ).encode()


def signed(body: bytes, secret: str = SECRET) -> str:
    return "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
