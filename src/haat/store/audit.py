"""The audit: every invariant of the database, worked out anew the slow plain way.

On purpose it uses none of the product's own rules: it reads documents as plain JSON and adds up by itself, so that
a mistake in a rule shows as a difference. One shop at a time; reading only.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from fractions import Fraction
from math import floor
from typing import Any

import asyncpg

from haat.store.audit_mail import MAIL_CHECKS
from haat.store.audit_money import MONEY_CHECKS

Doc = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found. ``count`` is how many rows break it, ``detail`` names the first."""

    name: str
    ok: bool
    count: int
    detail: str


@dataclass(slots=True)
class Books:
    """All that is known of one shop, as plain rows."""

    shop_id: int
    counters: Doc
    entries: list[Doc] = field(default_factory=list)
    orders: dict[int, Doc] = field(default_factory=dict)
    customers: dict[int, Doc] = field(default_factory=dict)
    listings: list[Doc] = field(default_factory=list)
    events: list[Doc] = field(default_factory=list)
    timers: list[Doc] = field(default_factory=list)
    talks: list[int] = field(default_factory=list)
    references: dict[str, int] = field(default_factory=dict)
    transfers: list[Doc] = field(default_factory=list)
    exceptions: dict[int, Doc] = field(default_factory=dict)
    settlement: list[Doc] = field(default_factory=list)
    inbox: dict[str, str] = field(default_factory=dict)
    outbox: list[Doc] = field(default_factory=list)
    swept_before: datetime | None = None


Check = Callable[[Books], Iterator[str]]
CHECKS: dict[str, Check] = {}


async def audit(connection: asyncpg.Connection[asyncpg.Record]) -> list[Finding]:
    """Run every check over every shop; one finding a check. Nothing is changed."""
    broken: dict[str, list[str]] = {name: [] for name in CHECKS}
    async with connection.transaction(isolation="repeatable_read"):
        shops = [row[0] for row in await connection.fetch("SELECT shop_id FROM directory ORDER BY shop_id")]
        for shop_id in shops:
            await connection.execute("SELECT set_config('haat.shops', $1, true)", str(shop_id))
            books = await _read(connection, shop_id)
            for name, check in CHECKS.items():
                broken[name] += [f"shop {shop_id}: {problem}" for problem in check(books)]
        numbers = [row[0] for row in await connection.fetch("SELECT count(*) FROM directory")]
    findings = [
        Finding(name, not problems, len(problems), problems[0] if problems else "")
        for name, problems in broken.items()
    ]
    return [Finding("the books of every shop were read", True, numbers[0], f"{numbers[0]} shops"), *findings]


async def _read(db: asyncpg.Connection[asyncpg.Record], shop_id: int) -> Books:
    async def rows(query: str) -> list[Doc]:
        return [dict(row) for row in await db.fetch(query, shop_id)]

    counters = await rows("SELECT * FROM shop_counters WHERE shop_id = $1")
    books = Books(shop_id, counters[0] if counters else {})
    books.entries = await rows("SELECT * FROM ledger_entry WHERE shop_id = $1 ORDER BY entry_no")
    for row in await rows(
        "SELECT order_no, doc::text AS doc FROM shop_order WHERE shop_id = $1 ORDER BY order_no"
    ):
        books.orders[row["order_no"]] = json.loads(row["doc"])
    for row in await rows("SELECT customer_no, doc::text AS doc FROM customer WHERE shop_id = $1"):
        books.customers[row["customer_no"]] = json.loads(row["doc"])
    books.listings = [
        json.loads(row["doc"])
        for row in await rows("SELECT doc::text AS doc FROM listing WHERE shop_id = $1")
    ]
    books.events = await rows(
        "SELECT event_no, at, kind, order_no, customer_no, inbox_key FROM event WHERE shop_id = $1 ORDER BY event_no"
    )
    books.timers = await rows("SELECT order_no, kind FROM timer WHERE shop_id = $1")
    books.talks = [
        r["customer_no"] for r in await rows("SELECT customer_no FROM conversation WHERE shop_id = $1")
    ]
    for row in await rows("SELECT reference, order_no FROM payment_request WHERE shop_id = $1"):
        books.references[row["reference"]] = row["order_no"]
    books.transfers = await rows("SELECT utr, order_no, amount_paise, rail FROM transfer WHERE shop_id = $1")
    for row in await rows(
        "SELECT exception_no, doc::text AS doc FROM money_exception WHERE shop_id = $1 ORDER BY exception_no"
    ):
        books.exceptions[row["exception_no"]] = json.loads(row["doc"])
    books.settlement = [
        json.loads(row["doc"])
        for row in await rows("SELECT doc::text AS doc FROM settlement_line WHERE shop_id = $1")
    ]
    for row in await rows("SELECT key, state FROM inbox WHERE shop_id = $1"):
        books.inbox[row["key"]] = row["state"]
    swept = await rows(
        "SELECT swept_before FROM lane WHERE lane = $1::bigint % 64 AND swept_before IS NOT NULL"
    )
    books.swept_before = swept[0]["swept_before"] if swept else None
    books.outbox = await rows(
        "SELECT outbox_no, created_at AS at, state, kind, message_id, customer_no, inbox_key FROM outbox "
        "WHERE shop_id = $1 "
        "ORDER BY outbox_no"
    )
    return books


def _check(name: str) -> Callable[[Check], Check]:
    def register(check: Check) -> Check:
        CHECKS[name] = check
        return check

    return register


@_check("every ledger entry sums to zero")
def _balanced(books: Books) -> Iterator[str]:
    for entry in books.entries:
        sides = {len(entry["accounts"]), len(entry["parties"]), len(entry["amounts"])}
        if sum(entry["amounts"]) != 0 or len(sides) != 1 or len(entry["amounts"]) < 2:
            yield f"entry {entry['entry_no']}"


@_check("the chain of ledger entries is whole")
def _chained(books: Books) -> Iterator[str]:
    previous = ""
    for number, entry in enumerate(books.entries, 1):
        if entry["entry_no"] != number:
            yield f"entry {number} is missing"
            return
        if entry["previous"] != previous or entry["hash"] != _hash(books.shop_id, entry):
            yield f"entry {number} was changed"
            return
        previous = entry["hash"]
    if books.counters and (
        books.counters["ledger_head"] != previous or books.counters["entry_no"] != len(books.entries)
    ):
        yield "the newest entry is missing"


def _hash(shop_id: int, entry: Doc) -> str:
    at: datetime = entry["at"]
    micros = int(at.timestamp()) * 1_000_000 + at.microsecond
    sides = ";".join(
        f"{account},{party if party is not None else ''},{amount}"
        for account, party, amount in zip(entry["accounts"], entry["parties"], entry["amounts"], strict=True)
    )
    order = "" if entry["order_no"] is None else entry["order_no"]
    text = f"{entry['previous']}|{shop_id}|{entry['entry_no']}|{micros}|{entry['kind']}|{order}|{entry['memo']}|{sides}"
    return hashlib.sha256(text.encode()).hexdigest()


@_check("every khata balance is the sum of its postings")
def _khata(books: Books) -> Iterator[str]:
    owed: Counter[int] = Counter()
    for entry in books.entries:
        for account, party, amount in zip(entry["accounts"], entry["parties"], entry["amounts"], strict=True):
            if account == "khata":
                if party is None:
                    yield f"entry {entry['entry_no']} gives credit to nobody"
                else:
                    owed[party] += amount
    for number, customer in books.customers.items():
        if customer["khata_balance_paise"] != owed[number]:
            yield f"customer {number}: {customer['khata_balance_paise']} paise cached, {owed[number]} booked"


@_check("every order's total is the sum of its parts")
def _totals(books: Books) -> Iterator[str]:
    for number, order in books.orders.items():
        goods = sum(line["amount_paise"] for line in order["lines"])
        total = goods + order["delivery_fee_paise"] + order["rounding_paise"]
        if order["total_paise"] != total:
            yield f"order {number}: {order['total_paise']} paise, its parts make {total}"
        if order["total_paise"] > order["agreed_paise"]:
            yield f"order {number} costs more than was agreed"


@_check("every line costs its quantity at its price, and no more than the MRP")
def _lines(books: Books) -> Iterator[str]:
    for number, order in books.orders.items():
        for line in order["lines"]:
            where = f"order {number}, line {line['line_no']}"
            exact = Fraction(line["quantity"]["amount"] * line["price_paise"], line["per"])
            wanted = floor(exact + Fraction(1, 2))
            if line["rupees_paise"] is not None and line["per"] > 1:
                wanted = line["rupees_paise"]
            if line["amount_paise"] != (wanted if line["state"] == "kept" else 0):
                yield f"{where}: {line['amount_paise']} paise"
            if line["mrp_paise"] is not None and line["price_paise"] > line["mrp_paise"]:
                yield f"{where} is above its MRP"


@_check("bill numbers are consecutive in each year")
def _bills(books: Books) -> Iterator[str]:
    by_year: dict[str, list[int]] = defaultdict(list)
    for order in books.orders.values():
        if order["bill_no"]:
            year, _, digits = order["bill_no"].partition("/")
            by_year[year].append(int(digits))
            if len(order["bill_no"]) > 16:
                yield f"bill {order['bill_no']} is too long"
    for year, numbers in by_year.items():
        if sorted(numbers) != list(range(1, len(numbers) + 1)):
            yield f"the bills of {year} have a gap or a double"
    year, last = books.counters.get("bill_year", ""), books.counters.get("bill_no", 0)
    if len(by_year.get(year, [])) != last:
        yield f"{last} bills were numbered in {year or 'no year'}, {len(by_year.get(year, []))} are there"


@_check("money captured is applied, given back, owed back or put aside")
def _payments(books: Books) -> Iterator[str]:
    booked: dict[int, Counter[str]] = defaultdict(Counter)
    for entry in books.entries:
        if entry["order_no"] is not None:
            for account, amount in zip(entry["accounts"], entry["amounts"], strict=True):
                booked[entry["order_no"]][account] += amount
    for number, order in books.orders.items():
        captures = [c for c in order["payment"]["captures"] if c["currency"] == "INR"]
        came_in = sum(c["amount_paise"] for c in captures)
        from_others = sum(c["amount_paise"] for c in captures if c["transaction_id"].startswith("moved:"))
        to_others = sum(c.get("moved_paise", 0) for c in captures if c.get("remedy") == "apply")
        back = sum(c["refunded_paise"] for c in captures)
        under: Counter[str] = Counter()
        for capture in captures:
            under[capture["reference"]] += capture["refunded_paise"]
        requests = order["payment"]["requests"]
        owed = sum(max(r["asked_back_paise"] - under[r["reference"]], 0) for r in requests)
        aside = order["payment"]["unapplied_paise"]
        found = booked[number]
        outside = found["gateway"] + found["bank"]
        if (outside, found["refund_due"], found["unapplied"]) != (
            came_in - from_others - back,
            -owed,
            -aside,
        ):
            yield f"order {number}: the ledger and the payment differ"
        if found["between"] != from_others - to_others:
            yield f"order {number}: money moved between orders is not as booked"
        if back > came_in or any(c["refunded_paise"] > c["amount_paise"] for c in captures):
            yield f"order {number}: more was given back than came in"


@_check("a payment's reference and transaction belong to one order")
def _credited_once(books: Books) -> Iterator[str]:
    transactions: dict[str, int] = {}
    for number, order in books.orders.items():
        for capture in order["payment"]["captures"]:
            name = capture["transaction_id"]
            if name and transactions.setdefault(name, number) != number:
                yield f"transaction of order {number} also pays order {transactions[name]}"
        for request in order["payment"]["requests"]:
            if books.references.get(request["reference"]) != number:
                yield f"a reference of order {number} is not its own"


@_check("goods that went out and are paid for are off the receivables")
def _receivables(books: Books) -> Iterator[str]:
    owed: Counter[int] = Counter()
    for entry in books.entries:
        for account, amount in zip(entry["accounts"], entry["amounts"], strict=True):
            if account == "receivable" and entry["order_no"] is not None:
                owed[entry["order_no"]] += amount
    for number, amount in owed.items():
        order = books.orders.get(number)
        if amount and (order is None or order["state"] != "out"):
            yield f"order {number} leaves {amount} paise due"


STATES = {
    "OrderPlaced": "placed",
    "OrderAccepted": "accepted",
    "OrderRejected": "rejected",
    "OrderCancelled": "cancelled",
    "OrderTakenAgain": "accepted",
    "OrderPacked": "packed",
    "OrderOut": "out",
    "OrderDelivered": "delivered",
    "OrderBroughtBack": "returned",
}
NEXT = {
    "placed": {"accepted", "rejected", "cancelled"},
    "accepted": {"packed", "out", "cancelled"},
    "packed": {"out", "cancelled"},
    "cancelled": {"accepted"},
    "out": {"delivered", "returned"},
}


@_check("every order's state is where its events lead, by legal steps")
def _states(books: Books) -> Iterator[str]:
    stood: dict[int, str] = {}
    for event in books.events:
        state = STATES.get(event["kind"])
        if state is None:
            continue
        before = stood.get(event["order_no"])
        legal = state == "placed" if before is None else state in NEXT.get(before, set())
        if not legal:
            yield f"order {event['order_no']} went from {before} to {state}"
        stood[event["order_no"]] = state
    for number, order in books.orders.items():
        if order["state"] != stood.get(number):
            yield f"order {number} is {order['state']}, its events say {stood.get(number)}"


@_check("numbers were given out without a gap")
def _numbers(books: Books) -> Iterator[str]:
    if not books.counters:
        yield "the shop has no counters"
        return
    if sorted(books.orders) != list(range(1, books.counters["order_no"] + 1)):
        yield "orders"
    if [event["event_no"] for event in books.events] != list(range(1, books.counters["event_no"] + 1)):
        yield "events"
    if max(books.customers, default=0) > books.counters["customer_no"]:
        yield "customers"
    if max((row["outbox_no"] for row in books.outbox), default=0) > books.counters["outbox_no"]:
        yield "outbox"


@_check("stock, prices and MRPs are possible")
def _listings(books: Books) -> Iterator[str]:
    for listing in books.listings:
        if listing["stock"] is not None and listing["stock"] < 0:
            yield f"listing {listing['listing_no']}: stock {listing['stock']}"
        if listing["price_paise"] < 0 or (
            listing["mrp_paise"] is not None and listing["price_paise"] > listing["mrp_paise"]
        ):
            yield f"listing {listing['listing_no']}: price {listing['price_paise']}"


@_check("nothing speaks of an order or a person that is not there")
def _orphans(books: Books) -> Iterator[str]:
    for timer in books.timers:
        if timer["order_no"] not in books.orders:
            yield f"timer {timer['kind']} of order {timer['order_no']}"
    for number in books.talks:
        if number not in books.customers:
            yield f"conversation of customer {number}"
    for number, order in books.orders.items():
        if order["customer_no"] not in books.customers:
            yield f"order {number} of customer {order['customer_no']}"
    for row in books.outbox:
        if row["customer_no"] is not None and row["customer_no"] not in books.customers:
            yield f"outbox row {row['outbox_no']} to customer {row['customer_no']}"


@_check("one person has one phone and one user id of her own")
def _people(books: Books) -> Iterator[str]:
    for key in ("user_id", "phone"):
        seen = Counter(customer[key] for customer in books.customers.values() if customer[key])
        for count in seen.values():
            if count > 1:
                yield f"{count} people share a {key}"


CHECKS |= MONEY_CHECKS | MAIL_CHECKS
