"""One shop on WhatsApp: its catalogue there, what it offers to tap, consent that was given on paper, and forgetting."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Annotated

import typer
from rich.table import Table

from haat import bootstrap
from haat.channels.whatsapp import number
from haat.channels.whatsapp.catalogue import CloudWindow
from haat.channels.whatsapp.client import CloudClient
from haat.chat.records import Topic
from haat.cli.app import EXIT_WRONG
from haat.cli.say import as_json, console
from haat.cli.whatsapp import AsJson, group
from haat.config import Settings, load
from haat.domain.shop import Shop
from haat.runtime.showcase import push_goods
from haat.stack import dsn_of
from haat.store.beside import Beside, ConsentRow, erase_files, write_consent
from haat.store.showcase import Report, ShowcaseStore
from haat.values.errors import SettingsError
from haat.values.time import india

catalogue_group = typer.Typer(help="The shop's catalogue on WhatsApp.", no_args_is_help=True)
group.add_typer(catalogue_group, name="catalogue")

ShopCode = Annotated[str | None, typer.Argument(help="A shop's code; all shops with a catalogue by default.")]
Code = Annotated[str, typer.Argument(help="The shop's code.")]
Phone = Annotated[str, typer.Argument(help="The customer's number with country code, as +91….")]


@catalogue_group.callback()
def catalogue_() -> None:
    """The shop's catalogue on WhatsApp."""


@dataclass(frozen=True, slots=True)
class Synced:
    """What a push to one shop's catalogue came to. ``refused`` maps a listing's number to Meta's words."""

    shop: str
    put: int
    removed: int
    unchanged: int
    left_out: dict[str, int]
    refused: dict[str, str]


@catalogue_group.command()
def sync(
    shop: ShopCode = None,
    again: Annotated[bool, typer.Option("--all", help="Push everything, not only what changed.")] = False,
    json: AsJson = False,
) -> None:
    """Push what changed in the catalogue to WhatsApp, in batches, and tell what came of it."""
    done = asyncio.run(_sync(load(), shop, again))
    if json:
        as_json(done)
    else:
        out = console()
        for one in done:
            out.print(f"{one.shop}: {one.put} put, {one.removed} removed, {one.unchanged} unchanged.")
            for why, count in sorted(one.left_out.items()):
                out.print(f"  left out, {why}: {count}", markup=False)
            for listing, why in sorted(one.refused.items()):
                out.print(f"  refused, listing {listing}: {why}", markup=False)
    if any(one.refused for one in done):
        raise typer.Exit(EXIT_WRONG)


async def _sync(settings: Settings, code: str | None, again: bool) -> list[Synced]:
    dsn = await dsn_of(settings)
    screens, store = Beside(dsn), ShowcaseStore(dsn)
    try:
        shops = await _shops_with_catalogue(screens, code)
        async with CloudClient(settings.graph_url, settings.token) as client:
            window = CloudWindow(client, settings.url)
            return [await _sync_shop(settings, store, window, shop, again) for shop in shops]
    finally:
        await screens.close()
        await store.close()


async def _shops_with_catalogue(screens: Beside, code: str | None) -> list[Shop]:
    shops = await screens.shops(sorted((await screens.codes()).values()))
    owners: dict[str, list[str]] = {}
    for shop in shops:
        if shop.catalog_id:
            owners.setdefault(shop.catalog_id, []).append(shop.code)
    for catalog_id, codes in owners.items():
        if len(codes) > 1:
            raise SettingsError(
                f"Catalogue {catalog_id} is named by {' and '.join(codes)}: a cart could not tell their goods "
                "apart. Give each shop a business account, and so a catalogue, of its own."
            )
    wanted = [s for s in shops if s.catalog_id and (code is None or s.code == code.upper())]
    if not wanted:
        whose = code or "no shop"
        raise SettingsError(f"{whose} has no catalogue on WhatsApp: set catalog_id in its shop file.")
    return wanted


async def _sync_shop(
    settings: Settings, store: ShowcaseStore, window: CloudWindow, shop: Shop, again: bool
) -> Synced:
    goods = await store.goods(shop.shop_id)
    if goods is None:
        raise SettingsError(f"{shop.code} has no catalogue on WhatsApp any more.")
    made, outcome = await push_goods(store, window, goods, bootstrap.clock_of(settings).now, everything=again)
    await number.show_catalogue(window.client, shop.number_id)
    refused = {str(listing): why for listing, why in outcome.refused.items()}
    return Synced(shop.code, len(outcome.put), len(outcome.gone), made.same, dict(made.left_out), refused)


@catalogue_group.command()
def state(shop: ShopCode = None, json: AsJson = False) -> None:
    """Tell how far each catalogue on WhatsApp is: the last push, what was refused and why, what is tried again."""
    found = asyncio.run(_state(load(), shop))
    if json:
        as_json([{"shop": code, "report": report} for code, report in found])
    else:
        for code, report in found:
            _tell_state(code, report)
    if any(report is not None and (report.refused or report.error) for _, report in found):
        raise typer.Exit(EXIT_WRONG)


async def _state(settings: Settings, code: str | None) -> list[tuple[str, Report | None]]:
    dsn = await dsn_of(settings)
    screens, store = Beside(dsn), ShowcaseStore(dsn)
    try:
        shops = await _shops_with_catalogue(screens, code)
        return [(shop.code, await store.report(shop.shop_id)) for shop in shops]
    finally:
        await screens.close()
        await store.close()


def _tell_state(code: str, report: Report | None) -> None:
    out = console()
    if report is None:
        out.print(f"{code}: nothing was pushed yet; the worker does it within two minutes.", markup=False)
        return
    standing = (
        "shows what the shop sells" if report.level else "is behind; the worker pushes within two minutes"
    )
    pushed = f"{india(report.pushed_at):%d %b %H:%M}" if report.pushed_at is not None else "never"
    out.print(
        f"{code}: {standing}. Last push {pushed}: {report.put} put, {report.removed} removed, "
        f"{report.unchanged} unchanged.",
        markup=False,
    )
    for why, count in sorted(report.left_out.items()):
        out.print(f"  left out, {why}: {count}", markup=False)
    for listing, why in sorted(report.refused.items()):
        out.print(f"  refused, listing {listing}: {why}", markup=False)
    if report.error:
        again = f"{india(report.not_before):%d %b %H:%M}" if report.not_before is not None else "soon"
        out.print(f"  not pushed ({report.tries} tries): {report.error}. Again at {again}.", markup=False)


@group.command()
def automation(
    set_them: Annotated[bool, typer.Option("--set", help="Set Haat's own for every shop.")] = False,
    json: AsJson = False,
) -> None:
    """Show the ice-breakers and commands that each number offers to tap, or set Haat's own."""
    found = asyncio.run(_automation(load(), set_them))
    if json:
        as_json(found)
        return
    for code, there in found.items():
        console().print(f"{code}: {' · '.join(there.prompts) or 'no ice-breakers'}", markup=False)
        for name, text in there.commands.items():
            console().print(f"  /{name}  {text}", markup=False)


async def _automation(settings: Settings, set_them: bool) -> dict[str, number.Automation]:
    screens = Beside(await dsn_of(settings))
    try:
        shops = await screens.shops(sorted((await screens.codes()).values()))
    finally:
        await screens.close()
    found = {}
    async with CloudClient(settings.graph_url, settings.token) as client:
        for shop in shops:
            if set_them:
                await number.set_automation(client, shop.number_id, number.wanted(shop.lang))
            found[shop.code] = await number.automation(client, shop.number_id)
    return found


@group.command()
def consent(
    shop: Code,
    phone: Phone,
    topic: Annotated[
        Topic | None, typer.Option(help="Write down a yes or no: about service or marketing.")
    ] = None,
    given: Annotated[bool, typer.Option("--yes/--no", help="What she said.")] = True,
    by: Annotated[str, typer.Option(help="Who writes it down.")] = "",
    note: Annotated[str, typer.Option(help="What proves it: “signed slip of 3 May”.")] = "",
    json: AsJson = False,
) -> None:
    """Show what a customer agreed to, with its history; or write down what she told the shopkeeper on paper."""
    if topic is not None and not (by.strip() and note.strip()):
        raise SettingsError("A consent on paper needs --by (who writes it down) and --note (what proves it).")
    rows = asyncio.run(_consent(load(), shop, _digits(phone), topic, given, by.strip(), note.strip()))
    if json:
        as_json(rows)
        return
    table = Table("at", "topic", "", "source", "note", box=None, pad_edge=False)
    for row in rows:
        said = "yes" if row.given else "no"
        table.add_row(f"{india(row.at):%d %b %Y %H:%M}", row.topic, said, row.source, row.note)
    console().print(table)


async def _consent(
    settings: Settings, code: str, phone: str, topic: Topic | None, given: bool, by: str, note: str
) -> list[ConsentRow]:
    dsn = await dsn_of(settings)
    screens = Beside(dsn)
    try:
        shop_id, customer_no = await _customer(screens, code, phone)
        if topic is not None:
            now = bootstrap.clock_of(settings).now()
            await write_consent(dsn, shop_id, customer_no, topic, given=given, by=by, note=note, now=now)
        return await screens.consents(shop_id, customer_no)
    finally:
        await screens.close()


@group.command()
def forget(shop: Code, phone: Phone) -> None:
    """Erase the files a customer sent, and what was written to her outside Haat. Orders and books stay."""
    count = asyncio.run(_forget(load(), shop, _digits(phone)))
    print(f"{count} file(s) erased.")


async def _forget(settings: Settings, code: str, phone: str) -> int:
    dsn = await dsn_of(settings)
    screens = Beside(dsn)
    try:
        return await erase_files(dsn, *await _customer(screens, code, phone))
    finally:
        await screens.close()


async def _customer(screens: Beside, code: str, phone: str) -> tuple[int, int]:
    shop_id = (await screens.codes()).get(code.upper())
    if shop_id is None:
        raise SettingsError(f"No shop has the code {code}.")
    person = await screens.customer(shop_id, phone)
    if person is None:
        raise SettingsError(f"{code} knows no customer with this number.")
    return shop_id, person.customer_no


def _digits(phone: str) -> str:
    digits = "".join(phone.lstrip("+").split())
    if not (digits.isascii() and digits.isdigit() and 7 <= len(digits) <= 15):
        raise SettingsError("A number is digits with the country code, as +910000000101.")
    return digits
