"""What is known of the lines of a settlement report before they are booked: for the person who brings it in."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass

from haat.domain.settlement import SettlementKind, SettlementRow
from haat.store.connect import Purpose, connect
from haat.store.queries import sql


class Match(enum.Enum):
    """How a line of a report stands to the shop's books."""

    KNOWN = "matched"
    """It is about money that the shop knows, and nothing is missing."""
    SHORT = "short"
    """Less was paid out than the line itself says it should be."""
    UNKNOWN = "not matched"
    """It is about a payment that nobody here knows."""
    BEFORE = "booked before"


@dataclass(frozen=True, slots=True)
class Matched:
    """One line, and how it stands."""

    row: SettlementRow
    match: Match


async def matched(dsn: str, shop_id: int, rows: Sequence[SettlementRow]) -> list[Matched]:
    """Each line with its match. Raises Unavailable."""
    connection = await connect(dsn, Purpose.SCREEN)
    try:
        async with connection.transaction(readonly=True):
            await connection.execute(sql("name_shops"), str(shop_id))
            keys, numbers = [row.key for row in rows], [row.payment_id for row in rows if row.payment_id]
            booked = await connection.fetch(sql("settled_keys"), [shop_id] * len(keys), keys)
            known = await connection.fetch(sql("transfers"), [shop_id] * len(numbers), numbers, [shop_id])
    finally:
        await connection.close()
    before = {found["key"] for found in booked}
    names = {found["utr"] for found in known} | {found["reference"] for found in known if found["reference"]}
    return [Matched(row, _match(row, before, names)) for row in rows]


def _match(row: SettlementRow, before: set[str], names: set[str]) -> Match:
    if row.key in before:
        return Match.BEFORE
    if row.kind is SettlementKind.PAYMENT and row.payment_id not in names and row.reference not in names:
        return Match.UNKNOWN
    return Match.SHORT if row.net_paise < row.gross_paise - row.fee_paise - row.tax_paise else Match.KNOWN
