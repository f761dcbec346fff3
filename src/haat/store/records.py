"""Writing records: consent, files that are to be fetched, echoes, advertisements; and what is read of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from msgspec.json import encode

from haat.chat.records import AdVisit, ConsentChange, EchoKept, MediaKept, Record
from haat.store.unit import PathConnection

UNREACHABLE = "haat.unreachable"
"""Our own field beside Meta's: see haat.channels.whatsapp.alerts."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """A record, the shop it belongs to and the message that caused it."""

    shop_id: int
    inbox_key: str
    record: Record


async def write_records(db: PathConnection, records: Iterable[Recorded]) -> None:
    """Write them, each once however often its message is worked; the shops must be named."""
    consents: list[tuple[object, ...]] = []
    files: list[tuple[object, ...]] = []
    echoes: list[tuple[object, ...]] = []
    visits: list[tuple[object, ...]] = []
    for one in records:
        shop_id, key, record = one.shop_id, one.inbox_key, one.record
        match record:
            case ConsentChange(customer_no, topic, given, source, at, by, note):
                consents.append(
                    (shop_id, customer_no, topic.value, key, at, given, source.value, by, note[:500])
                )
            case MediaKept():
                files.append(
                    (
                        shop_id, record.message_id, record.customer_no, record.media_id, record.kind,
                        record.mime_type, record.sha256, record.at,
                    )
                )  # fmt: skip
            case EchoKept(customer_no, message_id, at, text, kind):
                echoes.append((shop_id, customer_no, message_id, at, kind, text))
            case AdVisit(customer_no, at, free_until, ad_id, kind, click_id, headline):
                visits.append((shop_id, customer_no, key, at, free_until, ad_id, kind, click_id, headline))
    for name, rows in (
        ("write_consents", consents),
        ("write_media", files),
        ("write_echoes", echoes),
        ("write_visits", visits),
    ):
        if rows:
            await db.run(name, *_columns(rows))


async def note_refused_offers(db: PathConnection, rows: Sequence[tuple[int, int]], now: datetime) -> None:
    """These messages (shop, outbox number) were refused because their readers stopped offers (131050)."""
    if rows:
        await db.name_shops({shop_id for shop_id, _ in rows})
        await db.run("refused_offers", [shop_id for shop_id, _ in rows], [number for _, number in rows], now)


async def tell_unreachable(db: PathConnection, rows: Sequence[tuple[int, int]], now: datetime) -> None:
    """These messages (shop, outbox number) cannot be delivered: the shopkeeper is told once an order to call her."""
    if not rows:
        return
    await db.name_shops({shop_id for shop_id, _ in rows})
    found = await db.run("unreachable", [shop_id for shop_id, _ in rows], [number for _, number in rows])
    if not found:
        return
    payloads = []
    for row in found:
        who = f"{row['name']} (+{row['phone']})" if row["phone"] else row["name"]
        note = {"customer": who.strip(), "order_no": row["order_no"]}
        payloads.append(encode({"field": UNREACHABLE, "time": int(now.timestamp()), "value": note}))
    await db.run(
        "put_inbox",
        [row["shop_id"] for row in found],
        [f"unreachable:{row['order_no']}" for row in found],
        ["account"] * len(found),
        [""] * len(found),
        payloads,
        now,
    )


def _columns(rows: Sequence[tuple[object, ...]]) -> list[list[object]]:
    return [list(column) for column in zip(*rows, strict=True)]
