"""A shop's price list: taken over from a file after a look at what it changes, taken back, listed, written out."""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from haat.chat.texts import Wording
from haat.cli.app import EXIT_WRONG, app
from haat.cli.price_file import PriceList, read_price_list, written
from haat.cli.say import as_json, complain, console
from haat.clocks import SystemClock
from haat.config import load
from haat.domain.catalogue import Listing, SoldBy
from haat.domain.price_list import Change, ChangeKind, Difference, LeftOut
from haat.language.catalogue_csv import COLUMNS
from haat.language.lexicon import load_lexicon
from haat.language.phrases import phrasebook
from haat.stack import dsn_of
from haat.store import catalogue as store
from haat.store.screens import Screens
from haat.values.errors import SettingsError
from haat.values.money import rupees

SHOWN = 20
"""So many rows of each kind are shown to a person; --json holds them all."""

group = typer.Typer(help="A shop's price list: import, undo, list, export.", no_args_is_help=True)
app.add_typer(group, name="catalogue")

ShopCode = Annotated[str, typer.Option("--shop", help="The shop's code.")]
Yes = Annotated[bool, typer.Option("--yes", help="Do it without asking.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@group.command("import")
def catalogue_import(
    file: Annotated[
        Path, typer.Argument(help="A CSV file; docs/operate/catalogue.md tells what it may hold.")
    ],
    shop: ShopCode,
    map: Annotated[
        list[str] | None,
        typer.Option(
            "--map", help=f"COLUMN=FIELD, may be given more than once; fields: {', '.join(COLUMNS)}."
        ),
    ] = None,
    yes: Yes = False,
    json: Annotated[
        bool, typer.Option("--json", help="Print what it would change as JSON; with --yes, do it too.")
    ] = False,
) -> None:
    """Take a price list over, after a look at what it changes. Exits with 1 when nothing was changed."""
    dsn, shop_id = asyncio.run(_shop(shop))
    found = read_price_list(file, map or [])
    plan = asyncio.run(store.preview(dsn, shop_id, found.offers))
    left_out = sorted((*found.left_out, *plan.left_out), key=lambda row: row.line)
    if json and not yes:
        as_json(_as_dict(found, plan, left_out, None))
        return
    if not json:
        _show(console(), found, plan, left_out)
    if not plan.writes:
        if json:
            as_json(_as_dict(found, plan, left_out, None))
        else:
            print("Nothing to change.")
        return
    if not (yes or typer.confirm("Are the columns right, and shall this be changed?", default=False)):
        print("Nothing was changed.")
        raise typer.Exit(EXIT_WRONG)
    done = asyncio.run(
        store.take_over(dsn, shop_id, found.offers, plan, file=file.name, now=SystemClock().now())
    )
    if done is None:
        complain("The catalogue was changed by somebody else just now, so nothing was done: run it again.")
        raise typer.Exit(EXIT_WRONG)
    if json:
        as_json(_as_dict(found, plan, left_out, done.import_no))
    else:
        print(
            f"{len(done.changes)} listings are changed. `haat catalogue undo --shop {shop.upper()}` takes it back."
        )


@group.command("undo")
def catalogue_undo(shop: ShopCode, yes: Yes = False) -> None:
    """Take the newest import back; run again for the one before it."""
    dsn, shop_id = asyncio.run(_shop(shop))
    last = asyncio.run(store.last_import(dsn, shop_id))
    if last is None:
        print("There is no import to take back.")
        raise typer.Exit(EXIT_WRONG)
    kinds = Counter(change.kind for change in last.changes)
    print(
        f"{last.file}: {kinds[ChangeKind.NEW]} new listings and "
        f"{kinds[ChangeKind.PRICE] + kinds[ChangeKind.DETAIL]} changed ones."
    )
    if not (yes or typer.confirm("Take this back?", default=False)):
        print("Nothing was changed.")
        raise typer.Exit(EXIT_WRONG)
    done = asyncio.run(store.undo(dsn, shop_id, last.import_no, SystemClock().now()))
    if done is None:
        complain("Another import came between, so nothing was done: run it again.")
        raise typer.Exit(EXIT_WRONG)
    print(f"{done.restored} listings are as they were, {done.removed} are gone.")
    if done.kept:
        print(f"{done.kept} stand in orders: they are off the shelf, not gone.")


@group.command("list")
def catalogue_list(shop: ShopCode, json: AsJson = False) -> None:
    """List what a shop sells, with prices."""
    listings = asyncio.run(_listings(shop))
    if json:
        as_json(listings)
        return
    words = Wording(load_lexicon(), phrasebook("en"))
    table = Table("no.", "listing", "price", "MRP", "", box=None, pad_edge=False)
    for item in listings:
        mrp = "" if item.mrp_paise is None else rupees(item.mrp_paise)
        mark = "" if item.available else "finished"
        table.add_row(str(item.listing_no), escape(words.title(item)), _price(item), mrp, mark)
    console().print(table)
    print(f"{len(listings)} listings.")


@group.command("export")
def catalogue_export(
    shop: ShopCode,
    out: Annotated[Path | None, typer.Option("--out", help="Where to write it; stdout by default.")] = None,
) -> None:
    """Write the price list as CSV, fit for a spreadsheet and for `haat catalogue import`."""
    text = written(asyncio.run(_listings(shop)))
    if out is None:
        sys.stdout.write(text)
        return
    # The mark at the beginning tells a spreadsheet that this is UTF-8.
    out.write_text(text, encoding="utf-8-sig", newline="")
    print(out)


def _show(out: Console, found: PriceList, plan: Difference, left_out: Sequence[LeftOut]) -> None:
    """The columns, then what changes, then what does not, each with its count and its first rows."""
    columns = Table("column", "read as", "first row", box=None, pad_edge=False)
    fields = {column: field for field, column in found.columns.items()}
    for column in (*found.columns.values(), *found.unused):
        told = fields.get(column, "[dim]not used[/]")
        columns.add_row(_safe(column), told, _safe(found.sample.get(column, "")))
    out.print(columns)
    new, prices = plan.of(ChangeKind.NEW), plan.of(ChangeKind.PRICE)
    details, same = plan.of(ChangeKind.DETAIL), plan.of(ChangeKind.SAME)
    leaps = [change for change in prices if change.leap]
    _rows(out, "leap", [_line(change) for change in leaps], "prices that double, halve or more: look twice")
    _rows(out, "price", [_line(change) for change in prices if not change.leap], "prices changed")
    _rows(out, "new", [_line(change) for change in new], "new listings")
    _rows(
        out, "left out", [f"line {r.line}: {r.said[:60]}: {r.why.value}" for r in left_out], "rows left out"
    )
    why = Counter(row.why.value for row in left_out)
    loose = sum(change.after.sold_by is SoldBy.LOOSE for change in new)
    out.print(
        f"{found.rows} rows: {len(new)} new, {len(prices)} prices changed ({len(leaps)} leap), {len(details)} with "
        f"another MRP or barcode, {len(same)} unchanged, {len(left_out)} left out"
        + (f" ({', '.join(f'{n} {reason}' for reason, n in why.most_common())})" if why else "")
        + "."
    )
    if loose:
        out.print(f"{loose} of the new ones are taken as sold loose: their price is for a kilo or a litre.")


def _safe(text: str) -> str:
    """A cell as a terminal may show it: no control signs, no markup, not too long."""
    return escape("".join(sign if sign.isprintable() else " " for sign in text[:40]))


def _rows(out: Console, mark: str, rows: Sequence[str], title: str) -> None:
    if not rows:
        return
    out.print(f"\n[bold]{len(rows)} {title}[/]")
    for row in rows[:SHOWN]:
        out.print(f"  {mark:<9}{escape(row)}")
    if len(rows) > SHOWN:
        out.print(f"  … and {len(rows) - SHOWN} more (--json shows all)")


def _line(change: Change) -> str:
    price = _price(change.after)
    if change.before is None:
        return f"{change.said[:60]}: {price} ({change.after.concept})"
    return f"{change.said[:60]}: {_price(change.before)} → {price} (listing {change.after.listing_no})"


def _price(item: Listing) -> str:
    per = {"g": " a kg", "ml": " a l"}.get(item.unit.value, "") if item.sold_by is SoldBy.LOOSE else ""
    return f"₹{rupees(item.price_paise)}{per}"


def _as_dict(
    found: PriceList, plan: Difference, left_out: Sequence[LeftOut], import_no: int | None
) -> dict[str, object]:
    """What --json prints; ``import_no`` is None where nothing was written."""
    return {
        "import_no": import_no,
        "columns": found.columns,
        "unused_columns": found.unused,
        "rows": found.rows,
        "counts": {kind.value: len(plan.of(kind)) for kind in ChangeKind} | {"left_out": len(left_out)},
        "changes": [
            {
                "line": change.line,
                "name": change.said,
                "kind": change.kind.value,
                "leap": change.leap,
                "listing_no": change.after.listing_no,
                "concept": change.after.concept,
                "from_paise": change.before.price_paise if change.before is not None else None,
                "to_paise": change.after.price_paise,
            }
            for change in plan.writes
        ],
        "left_out": [{"line": row.line, "name": row.said, "why": row.why.value} for row in left_out],
    }


async def _shop(code: str) -> tuple[str, int]:
    """The database's address and the shop's number."""
    dsn = await dsn_of(load())
    screens = Screens(dsn)
    try:
        shop_id = (await screens.codes()).get(code.upper())
    finally:
        await screens.close()
    if shop_id is None:
        raise SettingsError(f"No shop has the code {code}: `haat shop list` shows those there are.")
    return dsn, shop_id


async def _listings(code: str) -> list[Listing]:
    return await store.read_listings(*await _shop(code))
