"""The audit of money beside orders: parts of a payment, numbers that count once, exceptions, cash, payouts.

Like ``audit``, it uses none of the product's own rules.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from haat.store.audit import Books

UNCOUNTED = ("hand:", "moved:")
"""Captures without a number of their own."""


def shares(books: Books) -> Iterator[str]:
    for number, order in books.orders.items():
        parts = order.get("shares", [])
        ways = [part["pay_by"] for part in parts]
        if parts and (
            sum(part["amount_paise"] for part in parts) != order["total_paise"]
            or len(set(ways)) != len(ways)
            or len(parts) < 2
            or any(part["amount_paise"] <= 0 for part in parts)
            or order["pay_by"] not in ways
        ):
            yield f"order {number}: its parts are not its total"


def transfers(books: Books) -> Iterator[str]:
    """Both ways: what an order was credited with is in the table, and what the table credits is in the order."""
    counted = {row["utr"]: row for row in books.transfers}
    credited: dict[str, int] = {}
    for number, order in books.orders.items():
        for capture in order["payment"]["captures"]:
            name = capture["transaction_id"]
            if not name or name.startswith(UNCOUNTED):
                continue
            credited[name] = number
            row = counted.get(name)
            if row is None or row["order_no"] != number:
                yield f"order {number} is credited with a transfer that is not its own"
    for utr, row in counted.items():
        order_no = row["order_no"]
        came_in = row["amount_paise"] > 0 and order_no is not None
        if came_in and credited.get(utr) != order_no and not _moved_to(books, order_no):
            yield f"a transfer counts for order {order_no}, which does not know of it"


def _moved_to(books: Books, order_no: int) -> bool:
    order = books.orders.get(order_no)
    captures = [] if order is None else order["payment"]["captures"]
    return any(capture["transaction_id"].startswith("moved:") for capture in captures)


def exceptions(books: Books) -> Iterator[str]:
    """An order's exceptions are those of the list; nothing stands in it twice; what waits for a person is in it."""
    about: Counter[tuple[str, str, str]] = Counter()
    for number, row in books.exceptions.items():
        if row["resolved_at"] is None:
            about[row["kind"], row["reference"], row["transaction_id"]] += 1
        if row["order_no"] is not None and row["order_no"] not in books.orders:
            yield f"exception {number} is about an order that is not there"
    yield from (f"{count} open exceptions are about the same" for count in about.values() if count > 1)
    for number, order in books.orders.items():
        for row in order["payment"].get("exceptions", []):
            if books.exceptions.get(row["exception_no"]) != row:
                yield f"order {number} and the list differ about exception {row['exception_no']}"
        waits = order["payment"]["unapplied_paise"]
        open_rows = [r for r in order["payment"].get("exceptions", []) if r["resolved_at"] is None]
        if waits > 0 and not open_rows and order["payment"].get("exceptions") is not None:
            yield f"order {number}: {waits} paise wait for a person and stand in no list"
    if max(books.exceptions, default=0) > books.counters.get("exception_no", 0):
        yield "an exception has a number that was not given out"


def strays(books: Books) -> Iterator[str]:
    """Money that belongs to no order is what the list says of it."""
    booked = -sum(amount for entry in books.entries for amount in _of_no_order(entry, "unapplied"))
    listed = sum(
        row["amount_paise"]
        for row in books.exceptions.values()
        if row["kind"] == "unknown_reference" and row["resolved_at"] is None
    )
    if booked != listed:
        yield f"{booked} paise belong to no order, {listed} stand in the list"


def _of_no_order(entry: dict[str, Any], account: str) -> Iterator[int]:
    if entry["order_no"] is None:
        for name, amount in zip(entry["accounts"], entry["amounts"], strict=True):
            if name == account:
                yield amount


def purses(books: Books) -> Iterator[str]:
    held: Counter[tuple[str, int | None]] = Counter()
    for entry in books.entries:
        for account, party, amount in zip(entry["accounts"], entry["parties"], entry["amounts"], strict=True):
            held[account, party] += amount
    for number, person in books.customers.items():
        if person.get("cash_held_paise", 0) != held["rider_cash", number]:
            yield f"person {number} holds {held['rider_cash', number]} paise by the books"
        owed = person.get("change_owed_paise", 0)
        if owed != -held["change_owed", number] or owed < 0:
            yield f"customer {number} is owed {-held['change_owed', number]} paise of change by the books"


def moved(books: Books) -> Iterator[str]:
    between = sum(
        amount
        for entry in books.entries
        for account, amount in zip(entry["accounts"], entry["amounts"], strict=True)
        if account == "between"
    )
    if between:
        yield f"{between} paise left one order and reached none"


def settlements(books: Books) -> Iterator[str]:
    """Each line of a report is booked once, as it says."""
    booked = {entry["memo"]: entry for entry in books.entries if entry["kind"] == "settled"}
    if len(booked) != sum(entry["kind"] == "settled" for entry in books.entries):
        yield "a line is booked twice"
    for line in books.settlement:
        key = f"{line['settlement_id']}/{line['kind']}/{line['payment_id'] or line['reference']}"
        entry = booked.pop(key, None)
        sides: Counter[str] = Counter()
        if entry is not None:
            for account, amount in zip(entry["accounts"], entry["amounts"], strict=True):
                sides[account] += amount
        told = (line["net_paise"], line["fee_paise"], line["tax_paise"])
        if (sides["bank"], sides["fees"], sides["fee_tax"]) != told:
            yield f"line {key} is not booked as it says"
    yield from (f"entry {entry['entry_no']} settles no line" for entry in booked.values())


MONEY_CHECKS: dict[str, Callable[[Books], Iterator[str]]] = {
    "the parts of a payment sum to the total": shares,
    "the number of a transfer counts for one order": transfers,
    "what is wrong with money stands in the list, once": exceptions,
    "money that belongs to no order is in the list": strays,
    "cash in hands and change that is owed are the sums of their postings": purses,
    "what leaves one order reaches another": moved,
    "each line of a settlement report is booked once": settlements,
}
