"""Shops from the command line: the samples, a shop's poster, the link to its order board."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from haat import bootstrap
from haat.cli.app import app
from haat.cli.say import as_json, console
from haat.config import Settings, load
from haat.demo.load import load_demo
from haat.demo.shop_files import ShopFile, demo_shops, read_shop
from haat.domain.shop import Shop
from haat.language.lexicon import load_lexicon
from haat.papers.poster import spoken_number
from haat.stack import dsn_of
from haat.store.screens import Screens
from haat.store.service import Service
from haat.store.shops import put_shop
from haat.values.errors import Corrupt, SettingsError
from haat.web.pages import place_name
from haat.web.pages import poster as poster_of

demo = typer.Typer(help="The sample shops.", no_args_is_help=True)
app.add_typer(demo, name="demo")

shop_group = typer.Typer(help="Shops of your own, written as files.", no_args_is_help=True)
app.add_typer(shop_group, name="shop")

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@demo.command("load")
def demo_load() -> None:
    """Write the sample shops into the database; those that are there are brought up to date."""
    shops = asyncio.run(_load())
    print(f"{len(shops)} sample shops are loaded: {', '.join(shops)}.")


async def _load() -> list[str]:
    return list(await load_demo(await dsn_of(load())))


@demo.command("list")
def demo_list(json: AsJson = False) -> None:
    """List the sample shops and their people."""
    files = demo_shops(load_lexicon())
    if json:
        as_json(
            [
                {
                    "code": file.shop.code,
                    "name": file.shop.name,
                    "lang": file.shop.lang,
                    "number": file.shop.number,
                    "desk": file.shop.desk,
                    "listings": len(file.catalogue.listings),
                    "people": [
                        {"name": person.name, "phone": person.phone, "role": person.role.value}
                        for person in file.people
                    ],
                }
                for file in files
            ]
        )
        return
    table = Table("code", "shop", "number", "listings", "staff", box=None, pad_edge=False)
    for file in files:
        staff = ", ".join(person.name for person in file.people if person.staff)
        table.add_row(
            file.shop.code,
            file.shop.name,
            spoken_number(file.shop.number),
            str(len(file.catalogue.listings)),
            staff or "front desk",
        )
    console().print(table)


@shop_group.command("add")
def shop_add(
    file: Annotated[Path, typer.Argument(help="A TOML file; docs/operate/install.md shows one.")],
) -> None:
    """Make a shop from its file, with the starter catalogue, or bring an existing one up to date."""
    try:
        found = read_shop(file.read_text(encoding="utf-8"), load_lexicon(), str(file))
    except OSError as error:
        raise SettingsError(f"{file} cannot be read ({error.strerror}).") from error
    except Corrupt as error:
        raise SettingsError(f"{error}: correct the file.") from error
    shop = asyncio.run(_add(found))
    print(f"{shop.name} is open under the code {shop.code}.")
    if shop.payee_next is not None:
        print(
            f"Who is paid changes a day later: `haat shop payee {shop.code}` shows it, and `--keep` stops it."
        )


async def _add(file: ShopFile) -> Shop:
    settings = load()
    now, dsn = bootstrap.clock_of(settings).now(), await dsn_of(settings)
    await _refuse_look_alike(dsn, file.shop)
    shop = await put_shop(dsn, file.shop, file.catalogue.listings.values(), file.people, now)
    await bootstrap.announce_payee(settings, None, shop)
    return shop


async def _refuse_look_alike(dsn: str, shop: Shop) -> None:
    """Customers choose by what they see: no name or code may pass for another shop's. Raises SettingsError."""
    service = Service(dsn)
    try:
        other = (await service.directory()).passes_for(shop.shop_id, shop.code, shop.name)
    finally:
        await service.close()
    if other is not None:
        raise SettingsError(
            f"“{shop.name}” ({shop.code}) looks like “{other.name}” ({other.code}) in other letters, and customers could "
            "not tell the two apart: write the name or the code otherwise."
        )


@shop_group.command("list")
def shop_list(json: AsJson = False) -> None:
    """List the shops that are served here."""
    shops = asyncio.run(_all(load()))
    if json:
        as_json([{"shop_id": s.shop_id, "code": s.code, "name": s.name, "number": s.number} for s in shops])
        return
    table = Table("code", "shop", "number", box=None, pad_edge=False)
    for shop in shops:
        table.add_row(shop.code, shop.name, spoken_number(shop.number))
    console().print(table)


@app.command()
def poster(
    shop: Annotated[str, typer.Argument(help="The shop's code.")],
    file: Annotated[
        Path | None, typer.Option("--out", help="Where to write it; CODE-poster.pdf by default.")
    ] = None,
    place: Annotated[
        str,
        typer.Option(
            help="Where it will hang, as “Gate 2”: her first message tells which poster brought her."
        ),
    ] = "",
) -> None:
    """Write a shop's QR poster as a PDF."""
    found = find_shop(shop)
    path = file or Path(f"{found.code}-poster.pdf")
    path.write_bytes(poster_of(found, place_name(place)))
    print(path)


@app.command("console-link")
def console_link(shop: Annotated[str, typer.Argument(help="The shop's code.")]) -> None:
    """Print the link that opens a shop's order board. Whoever holds it can use the board."""
    settings = load()
    found = find_shop(shop)
    token = bootstrap.access_of(settings).link_token(found.shop_id)
    print(f"{settings.url}/console/{found.code}/enter/{token}")


def find_shop(code: str) -> Shop:
    """The shop of a code. Raises SettingsError when there is none."""
    found = asyncio.run(_find(load(), code.upper()))
    if found is None:
        raise SettingsError(f"No shop has the code {code}: `haat shop list` shows those there are.")
    return found


async def _all(settings: Settings) -> list[Shop]:
    screens = Screens(await dsn_of(settings))
    try:
        return await screens.shops((await screens.codes()).values())
    finally:
        await screens.close()


async def _find(settings: Settings, code: str) -> Shop | None:
    screens = Screens(await dsn_of(settings))
    try:
        shop_id = (await screens.codes()).get(code)
        return (await screens.shops([shop_id]))[0] if shop_id is not None else None
    finally:
        await screens.close()
