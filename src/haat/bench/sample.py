"""What the bench plays: shops with the starter catalogue, customers with an address, and the words they write."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass
from datetime import UTC, datetime

import asyncpg
from msgspec.json import encode

from haat.demo.starter import starter_listings
from haat.domain.catalogue import Listing
from haat.domain.customer import Address, Customer, Role
from haat.domain.shop import Legal, Shop
from haat.language.lexicon import load_lexicon
from haat.store import codec
from haat.store.connect import Purpose, connect
from haat.store.migrate import migrate
from haat.values.place import Point

SHOPS = 200
CUSTOMERS = 100
"""For each shop."""
ACTIVE = 2_000
"""How many of them write, over all shops: each goes through her talk in order."""
APP_SECRET = "a secret for the bench alone"  # noqa: S105  it guards sample data
VERIFY_TOKEN = "bench"  # noqa: S105  it guards sample data

TALKS: dict[str, tuple[str, ...]] = {
    "hi": (
        "2 kilo chini\n1 kilo aloo\n5 maggi",
        "aata 5 kilo\nnamak 1 packet\nsarson tel 1 litre\nchai patti 250 gram",
        "आधा किलो प्याज\n1 किलो टमाटर\n50 ka dhaniya",
        "chini 2 nahi 3 kilo",
        "maggi hata do",
        "kitna hua?",
        "cash",
    ),
    "bn": (
        "2 kg alu\n1 kg peyaj\n500 gram chini",
        "১ কেজি চাল\nডিম ১২টা\nসরষের তেল ১ লিটার\nনুন ১ প্যাকেট",
        "half kg musur dal\n1 kg atta\n2 sabun\n1 biskut",
        "alu 3 kg koro",
        "chini bad dao",
        "koto holo?",
        "cash",
    ),
    "en": (
        "2 kg sugar\n1 kg onion\n4 maggi",
        "5 kg atta\n1 litre mustard oil\n1 salt\n2 lux soap\n12 eggs",
        "half kg tomato\n1 kg potato\n250 g tea",
        "make the sugar 3 kg",
        "remove maggi",
        "total?",
        "cash",
    ),
}
"""Lists of three to five lines, changes of mind, questions and a confirmation, as the story has them."""
LANGS = tuple(TALKS)


@dataclass(frozen=True, slots=True)
class Writer:
    """One customer: who she is, whom she writes to, and in which language."""

    phone: str
    number_id: str
    lang: str
    keeper: str = ""

    def says(self, turn: int) -> str:
        words = TALKS[self.lang]
        return words[turn % len(words)]

    def confirms(self, turn: int) -> bool:
        """Is it the message that places the order? Its answer goes to the shopkeeper."""
        return turn % len(TALKS[self.lang]) == len(TALKS[self.lang]) - 1


def writer(number: int) -> Writer:
    """The customer of this running number, spread over shops and languages."""
    shop = number % SHOPS + 1
    return Writer(phone_of(number), number_id_of(shop), LANGS[number % len(LANGS)], keeper_of(shop))


def phone_of(number: int) -> str:
    """From a range that no real customer has."""
    return f"910000{number:06d}"


def keeper_of(shop_id: int) -> str:
    return f"91000080{shop_id:04d}"


def number_id_of(shop_id: int) -> str:
    return f"2000000000{shop_id:05d}"


def webhook_body(who: Writer, key: str, text: str) -> bytes:
    """A text message as the Cloud API posts it."""
    value = {
        "messaging_product": "whatsapp",
        "metadata": {"display_phone_number": "910000000000", "phone_number_id": who.number_id},
        "contacts": [{"profile": {"name": "Sunita"}, "wa_id": who.phone, "user_id": f"IN.{who.phone}"}],
        "messages": [
            {
                "from": who.phone,
                "from_user_id": f"IN.{who.phone}",
                "id": key,
                "timestamp": str(int(datetime.now(UTC).timestamp())),
                "type": "text",
                "text": {"body": text},
            }
        ],
    }
    changes = [{"field": "messages", "value": value}]
    return encode({"object": "whatsapp_business_account", "entry": [{"id": "300", "changes": changes}]})


def signature(body: bytes) -> str:
    return "sha256=" + hmac.new(APP_SECRET.encode(), body, hashlib.sha256).hexdigest()


def shop_of(shop_id: int) -> Shop:
    return Shop(
        shop_id=shop_id,
        code=f"BENCH{shop_id}",
        name=f"Sample Kirana {shop_id}",
        lang="hi",
        number=f"91000090{shop_id:04d}",
        number_id=number_id_of(shop_id),
        languages=("hi", "bn", "en"),
        legal=Legal("Sample Kirana", "1 Sample Road", "08"),
        place=Point(26_912_400, 75_787_300),
    )


async def load_sample(dsn: str) -> None:
    """A migrated database with all shops and customers, analysed."""
    await migrate(dsn)
    listings = starter_listings(load_lexicon())
    db = await connect(dsn, Purpose.OWNER)
    try:
        for shop_id in range(1, SHOPS + 1):
            await _load_shop(db, shop_of(shop_id), listings)
        await db.execute("ANALYZE")
        await db.execute("CHECKPOINT")
    finally:
        await db.close()


async def _load_shop(db: asyncpg.Connection[asyncpg.Record], shop: Shop, listings: list[Listing]) -> None:
    number = shop.shop_id
    numbers = [n for n in range(SHOPS * CUSTOMERS) if n % SHOPS + 1 == number]
    people = [
        Customer(
            i,
            f"Sample {n}",
            user_id=f"IN.{phone_of(n)}",
            phone=phone_of(n),
            addresses=(Address("12 Sample Nagar", Point(26_915_000, 75_790_000)),),
        )
        for i, n in enumerate(numbers, 1)
    ]
    keeper = Customer(
        len(people) + 1,
        "Ramesh",
        phone=keeper_of(number),
        role=Role.SHOPKEEPER,
        heard_at=datetime.now(UTC),
    )
    people.append(keeper)
    await db.execute("SELECT set_config('haat.shops', $1, false)", str(number))
    await db.execute("INSERT INTO shop (shop_id, doc) VALUES ($1, $2)", number, codec.encode(shop))
    await db.execute("INSERT INTO shop_counters (shop_id, customer_no) VALUES ($1, $2)", number, len(people))
    await db.execute(
        "INSERT INTO directory (shop_id, code, name, lang, number, number_id) VALUES ($1, $2, $3, $4, $5, $6)",
        number,
        shop.code,
        shop.name,
        shop.lang,
        shop.number,
        shop.number_id,
    )
    await db.copy_records_to_table(
        "listing",
        records=[(number, item.listing_no, codec.encode(item)) for item in listings],
        columns=["shop_id", "listing_no", "doc"],
    )
    await db.copy_records_to_table(
        "customer",
        records=[(number, person.customer_no, codec.encode(person)) for person in people],
        columns=["shop_id", "customer_no", "doc"],
    )
