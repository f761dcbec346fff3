"""Money beside orders, from and to the database: numbers under which it came, exceptions, payouts of gateways.

Nothing of it is read for a batch that speaks of none of these.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import asyncpg

from haat.domain.money_exception import MoneyException
from haat.domain.payment import RailName
from haat.domain.settlement import Transfer
from haat.domain.snapshot import ShopState
from haat.store import codec
from haat.store.unit import PathConnection

AT_HAND = 20
"""So many open exceptions are at hand when one of the shop's people writes."""
ALL = 10_000
"""All open ones, for a settlement report."""


@dataclass(slots=True)
class MoneyWanted:
    """What a batch speaks of: numbers of transfers, exceptions, lines of settlement reports, each with its shop.

    ``disputes`` are disputes by the payment ("" for none) or the order (0 for none) that they are about.
    """

    numbers: set[tuple[int, str]] = field(default_factory=set)
    exceptions: set[tuple[int, int]] = field(default_factory=set)
    lines: set[tuple[int, str]] = field(default_factory=set)
    disputes: set[tuple[int, str, int]] = field(default_factory=set)


@dataclass(slots=True)
class MoneyFound:
    """What one shop has of it."""

    transfers: dict[str, Transfer] = field(default_factory=dict)
    exceptions: dict[int, MoneyException] = field(default_factory=dict)
    settled_keys: set[str] = field(default_factory=set)


async def gather_money(
    db: PathConnection, wanted: MoneyWanted, keeping: Sequence[int]
) -> dict[int, MoneyFound]:
    """What is known of what a batch speaks of; for shops whose own people wrote, also their newest exceptions."""
    found: dict[int, MoneyFound] = {}
    importing = sorted({shop_id for shop_id, _ in wanted.lines})
    if wanted.numbers or importing:
        for row in await db.run("transfers", *_columns(sorted(wanted.numbers), 2), importing):
            _of(found, row["shop_id"]).transfers[row["utr"]] = _transfer(row)
    if wanted.lines:
        for shop_id, key in await db.run("settled_keys", *_columns(sorted(wanted.lines), 2)):
            _of(found, shop_id).settled_keys.add(key)
    if wanted.numbers or wanted.exceptions or keeping or importing:
        most = dict.fromkeys(keeping, AT_HAND) | dict.fromkeys(importing, ALL)
        for shop_id, number, doc in await db.run(
            "exceptions",
            *_columns(sorted(wanted.exceptions), 2),
            *_columns(sorted(most.items()), 2),
            *_columns(sorted(wanted.numbers), 2),
        ):
            exception = codec.exception(doc)
            money = _of(found, shop_id)
            money.exceptions[number] = exception
    if wanted.disputes:
        for shop_id, number, doc in await db.run("disputes", *_columns(sorted(wanted.disputes), 3)):
            _of(found, shop_id).exceptions[number] = codec.exception(doc)
    return found


async def write_money(db: PathConnection, states: Iterable[ShopState]) -> None:
    """Write what a batch changed of it.

    Raises UniqueViolationError, as the table itself would, when a number counts for another order already: the path
    then works its messages one by one and puts aside the one that is refused.
    """
    changed = [s for s in states if s.changed_transfers or s.changed_exceptions or s.settled]
    if not changed:
        return
    transfers = [(s.shop.shop_id, s.transfers[utr]) for s in changed for utr in sorted(s.changed_transfers)]
    if transfers:
        taken = await db.run("write_transfers", *_columns([_row(shop_id, t) for shop_id, t in transfers], 8))
        if len(taken) != len(transfers):
            raise asyncpg.UniqueViolationError("the number of a transfer counts for another order already")
    exceptions = [
        (s.shop.shop_id, number, codec.encode(s.exceptions[number]))
        for s in changed
        for number in sorted(s.changed_exceptions)
    ]
    if exceptions:
        await db.run("write_exceptions", *_columns(exceptions, 3))
        counted = [(s.shop.shop_id, s.counters.exception_no) for s in changed]
        await db.run("count_exceptions", *_columns(counted, 2))
    lines = [
        (s.shop.shop_id, line.key, line.settlement_id, line.settled_at, codec.encode(line))
        for s in changed
        for line in s.settled
    ]
    if lines:
        await db.run("write_settlement", *_columns(lines, 5))


def _of(found: dict[int, MoneyFound], shop_id: int) -> MoneyFound:
    return found.setdefault(shop_id, MoneyFound())


def _transfer(row: asyncpg.Record) -> Transfer:
    return Transfer(
        row["utr"],
        row["order_no"],
        row["reference"],
        row["amount_paise"],
        RailName(row["rail"]),
        row["at"],
        row["settled"],
    )


def _row(shop_id: int, transfer: Transfer) -> tuple[object, ...]:
    return (
        shop_id,
        transfer.utr,
        transfer.order_no,
        transfer.reference,
        transfer.amount_paise,
        transfer.rail.value,
        transfer.at,
        transfer.settled,
    )


def _columns(rows: Sequence[tuple[object, ...]], width: int) -> list[list[object]]:
    return [list(column) for column in zip(*rows, strict=True)] or [[] for _ in range(width)]
