"""What a story came to, for people and for machines."""

from __future__ import annotations

from typing import Any

from rich.console import Console
from rich.table import Table

from haat.story.player import CUSTOMER_LIMIT, KEEPER_LIMIT, Played
from haat.values.money import rupees


def told(console: Console, who: str, text: str) -> None:
    """One line of the transcript as it is said."""
    if not who:
        console.rule(text)
        return
    style = "green" if who.startswith("→") else "bold"
    first, *rest = text.splitlines() or [""]
    console.print(f"{who}: {first}", style=style, markup=False, highlight=False)
    for line in rest:
        console.print(f"    {line}", style=style, markup=False, highlight=False)


def summary(console: Console, played: Played) -> None:
    """Messages, cost, orders, books, checks, and what went wrong."""
    console.rule(f"what it came to ({played.lang})")
    console.print(_messages(played))
    console.print(f"cost by the price table: {cost_of(played)}", highlight=False)
    if played.books is not None:
        console.print(_orders(played))
        console.print(_ledger(played))
        failed = [name for name, ok in played.books.checks if not ok]
        console.print(f"audit: {len(played.books.checks)} checks, {len(failed)} failed", highlight=False)
    for fault in played.faults:
        console.print(f"✗ {fault}", style="red", markup=False)
    console.print("[red]the story went wrong[/]" if played.faults else "[green]the story is right[/]")


def _messages(played: Played) -> Table:
    table = Table(
        "order", "to the customer", "to the shopkeeper", title="messages of a happy order (greeting apart)"
    )
    for act, (customer, keeper) in played.counts.items():
        table.add_row(act, f"{customer} of {CUSTOMER_LIMIT}", f"{keeper} of {KEEPER_LIMIT}")
    return table


def cost_of(played: Played) -> str:
    """The month's figure as the emulator's price ledger gives it."""
    return str(played.cost.get("total", played.cost)) if played.cost else "nothing"


def _orders(played: Played) -> Table:
    table = Table("order", "state", "payment", "total ₹", "bill", title="orders")
    for row in played.books.orders if played.books else ():
        table.add_row(str(row.order_no), row.state, row.payment, rupees(row.total_paise), row.bill_no or "")
    return table


def _ledger(played: Played) -> Table:
    table = Table("account", "debit ₹", "credit ₹", "balance ₹", title="ledger")
    for row in played.books.balances if played.books else ():
        table.add_row(
            row.account, rupees(row.debit_paise), rupees(row.credit_paise), rupees(row.balance_paise)
        )
    return table


def as_dict(played: Played) -> dict[str, Any]:
    """The same for machines (`--json`)."""
    books = played.books
    return {
        "lang": played.lang,
        "ok": not played.faults,
        "faults": played.faults,
        "messages": {act: {"customer": c, "shopkeeper": k} for act, (c, k) in played.counts.items()},
        "cost": played.cost,
        "orders": [
            {"order": o.order_no, "state": o.state, "payment": o.payment, "total_paise": o.total_paise}
            for o in (books.orders if books else ())
        ],
        "ledger": {b.account: b.balance_paise for b in (books.balances if books else ())},
        "checks": dict(books.checks) if books else {},
        "transcript": [{"who": who, "text": text} for who, text in played.transcript],
    }
