"""Looking after a Haat: audit, backup and restore, dead letters."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from haat.cli.app import EXIT_WRONG, app
from haat.cli.say import as_json, console
from haat.config import load
from haat.stack import dsn_of
from haat.store import backup as backups
from haat.store.audit import Finding
from haat.store.audit import audit as run_audit
from haat.store.connect import Purpose, connect
from haat.store.letters import DeadLetter
from haat.store.letters import dead_letters as read_letters
from haat.store.letters import replay as replay_letters
from haat.store.screens import Screens
from haat.values.errors import SettingsError
from haat.values.time import INDIA

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
ShopCode = Annotated[str | None, typer.Option("--shop", help="A shop's code; all shops by default.")]

letters = typer.Typer(
    help="What was put aside because it could not be worked or sent.", invoke_without_command=True
)
app.add_typer(letters, name="dead-letters")


@app.command()
def audit(json: AsJson = False) -> None:
    """Check every invariant of the database, anew and the slow plain way; exits with 1 when one is broken."""
    findings = asyncio.run(_audit())
    broken = [finding for finding in findings if not finding.ok]
    if json:
        as_json(findings)
    else:
        out = console()
        for finding in findings:
            mark = "[green]ok[/]  " if finding.ok else "[red]FAIL[/]"
            told = f"  {finding.count}: {finding.detail}" if not finding.ok else ""
            out.print(f"{mark} {finding.name}{told}")
        out.print(f"{len(findings)} checks, {len(broken)} broken.")
    if broken:
        raise typer.Exit(EXIT_WRONG)


async def _audit() -> list[Finding]:
    connection = await connect(await dsn_of(load()), Purpose.SCREEN)
    try:
        return await run_audit(connection)
    finally:
        await connection.close()


@app.command()
def backup(file: Annotated[Path, typer.Argument(help="Where to write it; it must not exist yet.")]) -> None:
    """Write the whole database to a file while Haat goes on working."""
    size = asyncio.run(_backup(file))
    print(f"{file}: {size:,} bytes. Keep it off this machine; it holds everything.")


async def _backup(file: Path) -> int:
    return await backups.backup(await dsn_of(load()), file)


@app.command()
def restore(file: Annotated[Path, typer.Argument(help="A file that `haat backup` wrote.")]) -> None:
    """Read a backup into an empty database, and check it."""
    asyncio.run(_restore(file))
    audit()


async def _restore(file: Path) -> None:
    await backups.restore(await dsn_of(load()), file)


@letters.callback()
def dead_letters(context: typer.Context) -> None:
    """What was put aside because it could not be worked or sent."""
    if context.invoked_subcommand is None:
        letters_list()


@letters.command("list")
def letters_list(shop: ShopCode = None, json: AsJson = False) -> None:
    """List what was put aside. Never shows what was said, nor by whom."""
    found = asyncio.run(_letters(shop))
    if json:
        as_json(found)
        return
    if not found:
        print("Nothing was put aside.")
        return
    table = Table("shop", "box", "name", "kind", "since", "tries", "why", box=None, pad_edge=False)
    for letter in found:
        since = letter.at.astimezone(INDIA).strftime("%d %b %H:%M")
        name = letter.name if len(letter.name) <= 20 else letter.name[:19] + "…"
        table.add_row(
            str(letter.shop_id), letter.box, name, letter.kind, since, str(letter.tries), letter.reason
        )
    console().print(table)


@letters.command("replay")
def letters_replay(shop: ShopCode = None) -> None:
    """Try everything that was put aside again."""
    count = asyncio.run(_replay(shop))
    print(f"{count} {'is' if count == 1 else 'are'} being tried again.")


async def _letters(code: str | None) -> list[DeadLetter]:
    dsn = await dsn_of(load())
    return [letter for shop_id in await _shops(dsn, code) for letter in await read_letters(dsn, shop_id)]


async def _replay(code: str | None) -> int:
    dsn = await dsn_of(load())
    return sum([await replay_letters(dsn, shop_id) for shop_id in await _shops(dsn, code)])


async def _shops(dsn: str, code: str | None) -> list[int]:
    screens = Screens(dsn)
    try:
        codes = await screens.codes()
    finally:
        await screens.close()
    if code is None:
        return sorted(codes.values())
    if code.upper() not in codes:
        raise SettingsError(f"No shop has the code {code}.")
    return [codes[code.upper()]]
