"""What a gateway's webhook leads to: a hint for the order it names, or an errand that looks into it.

A webhook is never believed. One that names a request of ours makes Haat look that request up; one that names none is
traced at the gateway, and what is found there enters the inbox again: as a hint if it turns out to be ours, else as
money that nobody asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

import msgspec

from haat.domain.commands import MACHINE, ImportSettlement, NoteDispute, NoteStray
from haat.domain.dispute import Dispute
from haat.domain.payment import FactStatus, PaymentFact, RailName
from haat.domain.settlement import SettlementRow
from haat.domain.shop import Shop
from haat.ports import Gateway
from haat.rails.razorpay.news import About, News, read_news
from haat.store import codec
from haat.store.rows import NewMail
from haat.values.errors import Corrupt
from haat.values.time import india_day

LINES_A_MAIL = 200
"""How many lines of a report are booked at a time; a day of a small shop is one."""


@dataclass(frozen=True, slots=True)
class Traced:
    """A payment that was looked up by the gateway's own name. Its reference may be ours, or nobody's."""

    fact: PaymentFact


_NEWS = msgspec.json.Decoder(News)
_TRACED = msgspec.json.Decoder(Traced)


def open_news(payload: bytes) -> News | None:
    """A stored webhook; None where it is of no consequence. Raises Corrupt."""
    news = read_news(payload)
    nowhere = news.about is About.PAYMENT and not (news.reference or news.payment_id)
    return None if news.about is About.NOTHING or nowhere else news


def open_traced(payload: bytes) -> Traced:
    """A traced payment as it was placed in the inbox. Raises Corrupt."""
    try:
        return _TRACED.decode(payload)
    except msgspec.DecodeError as error:
        raise Corrupt("a traced payment cannot be read") from error


def stray(fact: PaymentFact) -> NoteStray | None:
    """Money under no request of ours, once it is captured; anything less is nobody's business."""
    if fact.status is not FactStatus.CAPTURED or fact.amount_paise <= 0:
        return None
    return NoteStray(fact, RailName.GATEWAY)


async def look_into(body: bytes, key: str, shop: Shop, gateway: Gateway) -> list[NewMail]:
    """Look at the gateway, and what enters the inbox by it. ``key`` names the errand. Raises Unavailable, Corrupt."""
    try:
        news = _NEWS.decode(body)
    except msgspec.DecodeError as error:
        raise Corrupt("news of a gateway cannot be read") from error
    match news.about:
        case About.PAYMENT:
            fact = await gateway.trace(shop, news.payment_id)
            return [NewMail(shop.shop_id, f"t:{key}", "traced", "", codec.encode(Traced(fact)))]
        case About.DISPUTE:
            seen = await gateway.dispute(shop, news.dispute_id) if news.dispute_id else None
            return disputed(shop.shop_id, f"d:{key}", () if seen is None else (seen,))
        case About.SETTLEMENT:
            rows: list[SettlementRow] = []
            for day in sorted(_days(news.settled_at)):
                rows.extend(await gateway.settlements(shop, day))
            # Their webhooks may be lost like any other: a payout is the occasion to see how all of them stand.
            waiting = tuple(one for one in await gateway.disputes(shop) if one.waits)
            stand = disputed(shop.shop_id, f"d:{key}", waiting)
            return [*stand, *booked(shop.shop_id, f"s:{key}", tuple(dict.fromkeys(rows)))]
        case _:
            return []


def booked(shop_id: int, key: str, rows: tuple[SettlementRow, ...], by: int = MACHINE) -> list[NewMail]:
    """Lines of a report as commands, a few hundred each; every line counts once however often it comes."""
    return [
        NewMail(
            shop_id,
            f"{key}.{start}",
            "command",
            "",
            codec.pack_command(ImportSettlement(by, rows[start : start + LINES_A_MAIL])),
        )
        for start in range(0, len(rows), LINES_A_MAIL)
    ]


def disputed(shop_id: int, key: str, seen: tuple[Dispute, ...]) -> list[NewMail]:
    """How disputes stand, as commands, one each."""
    return [
        NewMail(shop_id, f"{key}.{nth}", "command", "", codec.pack_command(NoteDispute(one)))
        for nth, one in enumerate(seen)
    ]


def _days(settled_at: int) -> set[date]:
    """The days under which a settlement may stand in the gateway's report: India's, and the one by UTC."""
    at = datetime.fromtimestamp(settled_at, UTC)
    return {india_day(at), at.date()}
