"""What a story came to, for people and for machines."""

from __future__ import annotations

from typing import Any

from rich.console import Console
from rich.table import Table

from haat.channels.whatsapp import prices
from haat.channels.whatsapp.prices import Cost
from haat.runtime.costs import ShopCost
from haat.story.player import CUSTOMER_LIMIT, KEEPER_LIMIT, Played
from haat.values.money import half_up_of, rupees


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
    for line in cost_lines(played):
        console.print(line, markup=False, highlight=False)
    if played.books is not None:
        console.print(_orders(played))
        console.print(_ledger(played))
        failed = [name for name, ok in played.books.checks if not ok]
        if played.books.messages is not None:
            console.print(_month(played.books.messages), highlight=False)
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


def cost_lines(played: Played) -> list[str]:
    """What a happy order costs, a line an order, under the date of the price table."""
    if played.day is None or not played.costs:
        return []
    doubtful = any(one.beyond_free.doubtful for one in played.costs.values())
    doubt = ", doubtful: from second-hand lists" if doubtful else ""
    lines = [f"cost in rupees by the price table of {prices.valid_from(played.day)}{doubt}"]
    for act, one in played.costs.items():
        customer, keeper = played.counts[act]
        beyond = one.beyond_free
        lines.append(
            f"{act}: {customer} messages to the customer + {keeper} to the shopkeeper: "
            f"₹{_rupees(beyond.net)} + GST ₹{_rupees(beyond.gst)} = ₹{_rupees(beyond.net + beyond.gst)} "
            f"beyond the free thousand; within it ₹{_rupees(one.within_free.net + one.within_free.gst)}"
        )
    return lines


def _rupees(hundredths: int) -> str:
    """Hundredths of a paisa as rupees, to the nearest paisa."""
    return rupees(half_up_of(hundredths, prices.HUNDREDTHS))


def _cost_dict(one: Cost) -> dict[str, Any]:
    """Amounts in hundredths of a paisa, exact, and the sum in paise."""
    return {
        "messages": one.messages,
        "free": one.free,
        "net_hundredths_of_paisa": one.net,
        "gst_hundredths_of_paisa": one.gst,
        "total_paise": one.total_paise,
        "doubtful": one.doubtful,
    }


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


def _month(cost: ShopCost) -> str:
    """What WhatsApp asks for the month so far, as the price table has it."""
    return (
        f"WhatsApp this month: {cost.messages} messages delivered, {cost.free} of them free, "
        f"₹{rupees(cost.total_paise)} with GST; {cost.number_free_left} free ones left"
    )


def as_dict(played: Played) -> dict[str, Any]:
    """The same for machines (`--json`)."""
    books = played.books
    return {
        "lang": played.lang,
        "ok": not played.faults,
        "faults": played.faults,
        "messages": {act: {"customer": c, "shopkeeper": k} for act, (c, k) in played.counts.items()},
        "cost": {
            "table_of": str(prices.valid_from(played.day)) if played.day else None,
            "orders": {
                act: {"beyond_free": _cost_dict(one.beyond_free), "within_free": _cost_dict(one.within_free)}
                for act, one in played.costs.items()
            },
        },
        "orders": [
            {"order": o.order_no, "state": o.state, "payment": o.payment, "total_paise": o.total_paise}
            for o in (books.orders if books else ())
        ],
        "month": {
            "messages": books.messages.messages,
            "free": books.messages.free,
            "total_paise": books.messages.total_paise,
            "free_left": books.messages.number_free_left,
        }
        if books is not None and books.messages is not None
        else None,
        "ledger": {b.account: b.balance_paise for b in (books.balances if books else ())},
        "checks": dict(books.checks) if books else {},
        "transcript": [{"who": who, "text": text} for who, text in played.transcript],
    }
