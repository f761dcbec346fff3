"""The books after the story: the ledger by account, the orders, and every invariant, read from the database."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

import asyncpg

from haat.runtime.costs import ShopCost, month_costs
from haat.store.audit import audit
from haat.store.beside import Beside
from haat.values.time import india


@dataclass(frozen=True, slots=True)
class Balance:
    """One account of the ledger: what went in, what went out, what stands there, in paise."""

    account: str
    debit_paise: int
    credit_paise: int

    @property
    def balance_paise(self) -> int:
        return self.debit_paise - self.credit_paise


@dataclass(frozen=True, slots=True)
class OrderRow:
    order_no: int
    state: str
    payment: str
    total_paise: int
    bill_no: str | None


@dataclass
class Books:
    """What one shop's books say. ``faults`` is empty when they are right."""

    balances: list[Balance] = field(default_factory=list)
    orders: list[OrderRow] = field(default_factory=list)
    checks: list[tuple[str, bool]] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    messages: ShopCost | None = None
    """What the shop's delivered messages of the month cost so far."""


BALANCES = """
SELECT account, coalesce(sum(amount_paise) FILTER (WHERE amount_paise > 0), 0)::bigint AS debit,
       coalesce(-sum(amount_paise) FILTER (WHERE amount_paise < 0), 0)::bigint AS credit
  FROM posting WHERE shop_id = $1 GROUP BY account ORDER BY account"""
ORDERS = """
SELECT order_no, state, payment_state, total_paise, bill_no FROM shop_order WHERE shop_id = $1 ORDER BY order_no"""
WAITING = "SELECT count(*) FROM inbox WHERE shop_id = $1 AND state <> 'done'"


async def read_books(database_url: str, shop_code: str, now: datetime) -> Books:
    """Read one shop's books as of ``now``, and audit the whole database."""
    books = Books()
    books.messages = await _messages(database_url, shop_code, now)
    connection = await asyncpg.connect(database_url)
    try:
        shop_id = await connection.fetchval("SELECT shop_id FROM directory WHERE code = $1", shop_code)
        await connection.execute("SELECT set_config('haat.shops', $1, false)", str(shop_id))
        books.balances = [Balance(*row) for row in await connection.fetch(BALANCES, shop_id)]
        books.orders = [OrderRow(*row) for row in await connection.fetch(ORDERS, shop_id)]
        waiting = await connection.fetchval(WAITING, shop_id)
        findings = await audit(connection)
    finally:
        await connection.close()
    books.checks = [(finding.name, finding.ok) for finding in findings]
    books.faults = [f"audit: {finding.name}: {finding.detail}" for finding in findings if not finding.ok]
    if waiting:
        books.faults.append(f"{waiting} message(s) were not dealt with")
    if sum(balance.balance_paise for balance in books.balances):
        books.faults.append("the ledger does not sum to zero")
    owed = [
        b for b in books.balances if b.account in ("refund_due", "advance", "receivable") and b.balance_paise
    ]
    books.faults += [f"{b.account} should be settled and holds {b.balance_paise} paise" for b in owed]
    return books


async def _messages(database_url: str, shop_code: str, now: datetime) -> ShopCost | None:
    screens = Beside(database_url)
    try:
        shops = await screens.shops(sorted((await screens.codes()).values()))
        costs = await month_costs(screens, shops, india(now).date().replace(day=1), now)
    finally:
        await screens.close()
    return next((one for one in costs if one.shop == shop_code), None)
