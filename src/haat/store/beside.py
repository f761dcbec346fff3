"""What people look at beside orders: files, the shopkeeper's own words, consent, what messages cost; and its writes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from haat.chat.records import Source, Topic
from haat.domain.customer import Customer
from haat.store import codec
from haat.store.connect import Purpose, connect
from haat.store.screens import Screens


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file of a customer. ``state`` is wanted, kept, refused or expired; ``size`` is in bytes, 0 unless kept."""

    message_id: str
    kind: str
    mime_type: str
    at: datetime
    state: str
    size: int


@dataclass(frozen=True, slots=True)
class FileContent:
    mime_type: str
    kind: str
    content: bytes


@dataclass(frozen=True, slots=True)
class EchoRow:
    """What the shopkeeper wrote in his own app; ``text`` is empty for other than text."""

    message_id: str
    at: datetime
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class ConsentRow:
    topic: str
    given: bool
    source: str
    at: datetime
    by_no: int
    note: str


@dataclass(frozen=True, slots=True)
class NewsRow:
    """News of an account or a number, as Meta sent it."""

    at: datetime
    reason: str
    number_id: str
    body: bytes


@dataclass(frozen=True, slots=True)
class MessageRow:
    """One delivered message. ``type`` is the channel's, or free_entry."""

    outbox_no: int
    at: datetime
    why: str
    order_no: int | None
    type: str


class Beside(Screens):
    """More to look at, over the same few connections. Every call raises Unavailable when the database is away."""

    async def files(self, shop_id: int, customer_no: int) -> list[FileRow]:
        """A customer's files, oldest first, without their content."""
        return [FileRow(*row) for row in await self._read([shop_id], "screen_media_of", shop_id, customer_no)]

    async def file(self, shop_id: int, message_id: str) -> FileContent | None:
        """One file with its content; None when it is not kept (any more)."""
        rows = await self._read([shop_id], "screen_media", shop_id, message_id)
        return FileContent(*rows[0]) if rows else None

    async def echoes(self, shop_id: int, customer_no: int, since: datetime) -> list[EchoRow]:
        """What the shopkeeper wrote to her in his own app, oldest first."""
        rows = await self._read([shop_id], "screen_echoes", shop_id, customer_no, since)
        return [EchoRow(*row) for row in rows]

    async def consents(self, shop_id: int, customer_no: int) -> list[ConsentRow]:
        """Her consent with its history, newest first."""
        rows = await self._read([shop_id], "screen_consents", shop_id, customer_no)
        return [ConsentRow(*row) for row in rows]

    async def news(self, since: datetime, most: int = 50) -> list[NewsRow]:
        """What Meta told of accounts and numbers, newest first."""
        return [NewsRow(*row) for row in await self._read([], "screen_account_news", since, most)]

    async def charged(
        self, shop_id: int, since: datetime, until: datetime, counted: datetime
    ) -> list[tuple[date, str, int]]:
        """How many messages of a shop arrived: India's day, the channel's type (or free_entry), the count.

        Before ``counted`` (the beginning of an Indian day) as they were counted then; messages are swept in time.
        """
        rows = await self._read([shop_id], "screen_charged", shop_id, since, until, counted)
        return [(row["day"], row["type"] or "", row["count"]) for row in rows]

    async def messages(self, shop_id: int, since: datetime, until: datetime) -> list[MessageRow]:
        """Each delivered message of a shop, oldest first, at most five thousand."""
        rows = await self._read([shop_id], "screen_messages", shop_id, since, until)
        return [
            MessageRow(row["outbox_no"], row["created_at"], row["why"], row["order_no"], row["type"] or "")
            for row in rows
        ]

    async def customer(self, shop_id: int, phone: str) -> Customer | None:
        """A customer by her phone's digits."""
        rows = await self._read([shop_id], "screen_customer", shop_id, phone)
        return codec.customer(rows[0]["doc"]) if rows else None


async def write_consent(
    dsn: str, shop_id: int, customer_no: int, topic: Topic, *, given: bool, by: str, note: str, now: datetime
) -> bool:
    """Write down what she told the shopkeeper, on paper or by mouth; False when the shop has no such customer.

    ``by`` is the name of who wrote it down. It takes the shop's writing lock, like every write of an owner.
    """
    connection = await connect(dsn, Purpose.OWNER)
    try:
        async with connection.transaction():
            await connection.execute("SELECT set_config('haat.shops', $1, true)", str(shop_id))
            await connection.fetchval(
                "SELECT 1 FROM shop_counters WHERE shop_id = $1 FOR NO KEY UPDATE", shop_id
            )
            row = await connection.fetchrow(
                "SELECT doc FROM customer WHERE shop_id = $1 AND customer_no = $2", shop_id, customer_no
            )
            if row is None:
                return False
            await connection.execute(
                "INSERT INTO consent (shop_id, customer_no, topic, inbox_key, at, given, source, note) "
                "VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING",
                shop_id,
                customer_no,
                topic.value,
                f"paper:{now.isoformat()}",
                now,
                given,
                Source.PAPER.value,
                f"{by}: {note}"[:500],
            )
            await connection.execute(
                "UPDATE customer SET doc = doc || $3 WHERE shop_id = $1 AND customer_no = $2",
                shop_id,
                customer_no,
                codec.encode(_changed(topic, given, now)),
            )
    finally:
        await connection.close()
    return True


def _changed(topic: Topic, given: bool, now: datetime) -> dict[str, object]:
    """The fields of the customer that this consent changes."""
    if topic is Topic.MARKETING:
        return {"marketing": given}
    return {"stopped": not given, "stopped_at": None if given else now, "stopped_except": None}


async def erase_files(dsn: str, shop_id: int, customer_no: int) -> int:
    """Erase what she sent and what was written to her outside Haat, with its traces; how many files there were.

    Her consent stays as proof, without her: it holds a number of the shop and no name. Raises Unavailable.
    """
    connection = await connect(dsn, Purpose.OWNER)
    try:
        async with connection.transaction():
            await connection.execute("SELECT set_config('haat.shops', $1, true)", str(shop_id))
            count = await connection.fetchval(
                "WITH gone AS (DELETE FROM media WHERE shop_id = $1 AND customer_no = $2 RETURNING 1) "
                "SELECT count(*) FROM gone",
                shop_id,
                customer_no,
            )
            for table in ("echo", "ad_visit"):
                await connection.execute(
                    f"DELETE FROM {table} WHERE shop_id = $1 AND customer_no = $2",  # noqa: S608
                    shop_id,
                    customer_no,
                )
    finally:
        await connection.close()
    return int(count or 0)
