"""What a gateway paid out to a shop's bank: its report brought in, line by line, and what it says to the books."""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections import Counter
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from haat import bootstrap
from haat.cli.app import app
from haat.cli.say import as_json, console
from haat.cli.shops import find_shop
from haat.config import Settings, load
from haat.domain.settlement import SettlementRow
from haat.domain.shop import Shop
from haat.rails.razorpay.recon import read_report
from haat.runtime.gateway_news import booked
from haat.stack import dsn_of
from haat.store.payouts import Match, Matched, matched
from haat.store.screens import Screens
from haat.store.service import Service
from haat.values.errors import Corrupt, SettingsError
from haat.values.money import rupees

PATIENCE_S = 15.0
LOOK_EVERY_S = 0.1

settlement = typer.Typer(help="What a gateway paid out to a shop's bank.", no_args_is_help=True)
app.add_typer(settlement, name="settlement")


@settlement.command("import")
def settlement_import(
    file: Annotated[Path, typer.Argument(help="The gateway's settlement report: CSV, or JSON of its API.")],
    shop: Annotated[str, typer.Option("--shop", help="The shop's code.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what it would come to.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Book a gateway's settlement report: what matches, what does not, and what is short. Twice is like once."""
    settings = load()
    found = find_shop(shop)
    try:
        rows = read_report(file.read_bytes())
    except OSError as error:
        raise SettingsError(f"{file} cannot be read ({error.strerror}).") from error
    except Corrupt as error:
        raise SettingsError(f"{file}: {error}.") from error
    lines, done = asyncio.run(_import(settings, found, rows, dry_run))
    if json:
        as_json(
            [{"line": one.row.key, "match": one.match.value, "net_paise": one.row.net_paise} for one in lines]
        )
        return
    _show(lines)
    if not dry_run:
        print("It is booked." if done else "It waits in the shop's inbox: start a worker (`haat up`).")


async def _import(
    settings: Settings, shop: Shop, rows: tuple[SettlementRow, ...], dry_run: bool
) -> tuple[list[Matched], bool]:
    dsn = await dsn_of(settings)
    lines = await matched(dsn, shop.shop_id, rows)
    if dry_run or not rows:
        return lines, True
    digest = hashlib.sha256("\n".join(sorted(row.key for row in rows)).encode()).hexdigest()[:16]
    now = bootstrap.clock_of(settings).now()
    mails = booked(shop.shop_id, f"report:{digest}:{now.timestamp():.0f}", rows)
    service, screens = Service(dsn), Screens(dsn)
    try:
        await service.put_mail(mails, now)
        until = time.monotonic() + (PATIENCE_S if await screens.workers() else 0)
        waiting = {mail.key for mail in mails}
        while waiting and time.monotonic() < until:
            await asyncio.sleep(LOOK_EVERY_S)
            for key in list(waiting):
                answer = await screens.answer(shop.shop_id, key)
                if answer is not None and answer[0] == "done":
                    waiting.discard(key)
        return lines, not waiting
    finally:
        await service.close()
        await screens.close()


def _show(lines: list[Matched]) -> None:
    """A line for everything that a person must look at, and a sum of the rest."""
    counts = Counter(one.match for one in lines)
    table = Table("line", "payment", "paid out", "", box=None, pad_edge=False)
    for one in lines:
        if one.match in (Match.UNKNOWN, Match.SHORT):
            table.add_row(
                one.row.kind.value,
                one.row.payment_id or one.row.reference,
                rupees(one.row.net_paise),
                one.match.value,
            )
    if table.row_count:
        console().print(table)
    total = sum(one.row.net_paise for one in lines if one.match is not Match.BEFORE)
    told = ", ".join(f"{counts[match]} {match.value}" for match in Match if counts[match])
    print(f"{len(lines)} lines: {told or 'nothing'}; paid out {rupees(total)} rupees.")
