"""Looking after WhatsApp itself: is everything set up, where do the templates stand, what did the messages cost."""

from __future__ import annotations

import asyncio
import re
from datetime import date, datetime, timedelta
from typing import Annotated

import typer
from rich.table import Table

from haat import bootstrap
from haat.channels.whatsapp import account, number, prices, templates
from haat.channels.whatsapp.alerts import alert_of, sentence
from haat.channels.whatsapp.checks import NewsLine
from haat.channels.whatsapp.client import CloudClient
from haat.channels.whatsapp.decode import account_notice
from haat.channels.whatsapp.doctor import Doctor, Setup, wanted_languages
from haat.channels.whatsapp.findings import Finding, Verdict
from haat.cli.app import EXIT_WRONG, app
from haat.cli.say import as_json, console
from haat.config import Settings, load
from haat.domain.shop import Shop
from haat.runtime.costs import MessageCost, ShopCost, message_costs, month_costs
from haat.stack import dsn_of
from haat.store.beside import Beside, NewsRow
from haat.store.screens import Screens
from haat.values.errors import Corrupt, SettingsError, Unavailable
from haat.values.money import half_up_of, rupees
from haat.values.time import india, india_day

group = typer.Typer(help="Look after the WhatsApp account.", no_args_is_help=True)
app.add_typer(group, name="whatsapp")

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
MARKS = {
    Verdict.OK: "[green]ok[/]     ",
    Verdict.WATCH: "[yellow]look[/]   ",
    Verdict.WRONG: "[red]WRONG[/]  ",
    Verdict.SKIPPED: "[dim]skipped[/]",
}
PIN = re.compile(r"\d{6}")
NEWS_FOR = timedelta(days=30)


@group.callback()
def whatsapp() -> None:
    """Look after the WhatsApp account."""


@group.command()
def doctor(
    fix: Annotated[
        bool,
        typer.Option(
            "--fix", help="First subscribe, ask for missing templates, and set ice-breakers and commands."
        ),
    ] = False,
    json: AsJson = False,
) -> None:
    """Check the whole configuration step by step and say what to do next; exits with 1 when something is wrong."""
    findings = asyncio.run(_examine(load(), fix))
    wrong = sum(finding.verdict is Verdict.WRONG for finding in findings)
    if json:
        as_json(findings)
    else:
        out = console()
        for finding in findings:
            out.print(f"{MARKS[finding.verdict]}  {finding.step}: ", end="")
            out.print(finding.found, markup=False)
            if finding.todo:
                out.print(f"           → {finding.todo}", markup=False)
        out.print("Everything is right." if not wrong else f"{wrong} to be put right, from the top.")
    if wrong:
        raise typer.Exit(EXIT_WRONG)


async def _examine(settings: Settings, fix: bool) -> list[Finding]:
    findings = _settings(settings)
    shops = tuple(await _shops(settings))
    news = await _news(settings)
    setup = Setup(settings.url, settings.app_secret, settings.verify_token, settings.account_id, shops, news)
    async with CloudClient(settings.graph_url, settings.token) as client:
        if fix:
            findings += await _fix(client, setup)
        findings += await Doctor(setup, client).examine()
    if any(shop.gateway_key for shop in shops):
        findings.append(_bank_days(settings))
    return findings


def _bank_days(settings: Settings) -> Finding:
    """Are this year's bank holidays known, by which a payout is late or not?"""
    found = bootstrap.bank_days_of(settings)
    missing = found.missing(india_day(bootstrap.clock_of(settings).now()))
    if not missing:
        told = ", ".join(map(str, sorted(found.years)))
        return Finding("payouts", Verdict.OK, f"bank holidays are known for {told}")
    return Finding(
        "payouts",
        Verdict.WATCH,
        f"the bank holidays of {missing[0]} are not known: weekends alone count, and a payout may be called late",
        "Update Haat, or name a file of your own by HAAT_BANK_HOLIDAYS; docs/operate/payments.md shows its form.",
    )


async def _fix(client: CloudClient, setup: Setup) -> list[Finding]:
    """What can be put right without a person's choice; what Meta refuses is told and does not stop the rest."""
    findings = []
    selling = [shop for shop in setup.shops if not shop.desk]
    langs = wanted_languages(setup.shops)
    for account_id in setup.account_ids if selling else ():
        try:
            await account.subscribe(client, selling[0].number_id, account_id)
            await account.create_missing(client, selling[0].number_id, account_id, langs)
        except Unavailable as error:
            findings.append(Finding("fix", Verdict.WATCH, f"account {account_id}: {error}"))
    for shop in selling:
        try:
            await number.set_automation(client, shop.number_id, number.wanted(shop.lang))
        except Unavailable as error:
            findings.append(Finding("fix", Verdict.WATCH, f"{shop.code}: {error}"))
    return findings


async def _news(settings: Settings) -> tuple[NewsLine, ...]:
    """What Meta told of its own accord in the last month, newest first."""
    screens = Beside(await dsn_of(settings))
    try:
        rows = await screens.news(bootstrap.clock_of(settings).now() - NEWS_FOR)
    finally:
        await screens.close()
    return tuple(_line(row) for row in rows)


def _line(row: NewsRow) -> NewsLine:
    when = f"{india(row.at):%d %b %H:%M}"
    if row.reason.startswith("number stopped"):
        return NewsLine(when, f"number {row.number_id}: {row.reason}", True)
    try:
        notice = account_notice(row.body)
    except Corrupt:
        return NewsLine(when, row.reason, False)
    alert = alert_of(notice)
    return NewsLine(when, sentence(notice), alert is not None and alert.urgent)


def _settings(settings: Settings) -> list[Finding]:
    """What can be said without asking anybody."""
    given = {
        "HAAT_TOKEN": settings.token,
        "HAAT_APP_SECRET": settings.app_secret,
        "HAAT_VERIFY_TOKEN": settings.verify_token,
    }
    absent = [name for name, value in given.items() if not value]
    found = [
        Finding(
            "settings",
            Verdict.WRONG,
            f"{name} is not set",
            "docs/operate/whatsapp.md says where it is found.",
        )
        for name in absent
    ] or [Finding("settings", Verdict.OK, "token, app secret and verify token are set")]
    if not settings.emulator and not settings.url.startswith("https://"):
        todo = "Set HAAT_BASE_URL to the https address of this server: Meta delivers to nothing else."
        found.append(Finding("address", Verdict.WRONG, settings.url, todo))
    return found


@group.command("templates")
def templates_(
    create: Annotated[
        bool, typer.Option("--create", help="Ask Meta for every template that the account lacks.")
    ] = False,
    json: AsJson = False,
) -> None:
    """List the message templates and where they stand with Meta; ask for those that are missing."""
    checked = asyncio.run(_templates(load(), create))
    if json:
        as_json(
            [
                {
                    "account": account_id,
                    "name": one.template.name,
                    "lang": one.template.lang,
                    "state": one.state,
                    "differs": one.differs,
                    "reason": one.reason,
                }
                for account_id, one in checked
            ]
        )
        return
    table = Table("account", "template", "language", "state", "", box=None, pad_edge=False)
    for account_id, one in checked:
        note = "its words there are not ours" if one.differs else one.reason
        table.add_row(account_id, one.template.name, one.template.lang, one.state.value.lower(), note)
    console().print(table)


async def _templates(settings: Settings, create: bool) -> list[tuple[str, templates.Checked]]:
    found: list[tuple[str, templates.Checked]] = []
    number_id = await _any_number(settings)
    langs = templates.languages()
    async with CloudClient(settings.graph_url, settings.token) as client:
        for account_id in _accounts(settings):
            if create:
                await account.create_missing(client, number_id, account_id, langs)
            listed = await account.list_templates(client, number_id, account_id)
            found += [(account_id, one) for one in templates.compare(listed, langs)]
    return found


@group.command()
def subscribe() -> None:
    """Have Meta deliver the account's messages to the app of the token; without it none ever arrives."""
    for account_id in asyncio.run(_subscribe(load())):
        print(f"Account {account_id} now tells the app of its messages.")


async def _subscribe(settings: Settings) -> tuple[str, ...]:
    number_id = await _any_number(settings)
    async with CloudClient(settings.graph_url, settings.token) as client:
        for account_id in _accounts(settings):
            await account.subscribe(client, number_id, account_id)
    return settings.account_id


@group.command()
def register(
    number_id: Annotated[str, typer.Argument(help="The phone number id, as API setup shows it.")],
    pin: Annotated[
        str,
        typer.Option(
            prompt="A six-digit pin of your own", hide_input=True, help="Six digits; asked for if absent."
        ),
    ],
    in_india: Annotated[
        bool, typer.Option("--in-india/--anywhere", help="Keep customers' data in India.")
    ] = True,
) -> None:
    """Take a number into use. Keep the pin: the number cannot be moved without it."""
    if not PIN.fullmatch(pin) or not number_id.isdigit():
        raise SettingsError("A pin has six digits, and a phone number id digits alone.")
    asyncio.run(_register(load(), number_id, pin, in_india))
    print(f"Number {number_id} is registered.")


async def _register(settings: Settings, number_id: str, pin: str, in_india: bool) -> None:
    async with CloudClient(settings.graph_url, settings.token) as client:
        await account.register(client, number_id, pin, in_india=in_india)


@group.command()
def cost(
    month: Annotated[str | None, typer.Option(help="As 2026-11; this month by default.")] = None,
    shop: Annotated[str | None, typer.Option(help="A shop's code: each of its messages by itself.")] = None,
    json: AsJson = False,
) -> None:
    """Tell what a month's delivered messages cost, by shop, by the dated price table."""
    settings = load()
    first = _month(month, bootstrap.clock_of(settings).now())
    if shop is not None:
        _tell_messages(asyncio.run(_messages(settings, shop, first)), json)
        return
    rows = asyncio.run(_cost(settings, first))
    if json:
        as_json({"month": first.strftime("%Y-%m"), "table_of": prices.valid_from(first), "shops": rows})
        return
    out = console()
    table = Table(
        "shop",
        "number",
        "messages",
        "of them free",
        "₹ net",
        "₹ GST",
        "₹",
        "free left",
        box=None,
        pad_edge=False,
    )
    for row in rows:
        table.add_row(
            row.shop, row.number, str(row.messages), str(row.free), _rupees(row.net), _rupees(row.gst),
            rupees(row.total_paise), str(row.number_free_left),
        )  # fmt: skip
    out.print(table)
    doubt = " (doubtful: from second-hand lists)" if any(row.doubtful for row in rows) else ""
    total = rupees(sum(row.total_paise for row in rows))
    out.print(f"{first:%Y-%m}: ₹{total} by the price table of {prices.valid_from(first)}{doubt}.")


def _month(text: str | None, now: datetime) -> date:
    if text is None:
        return india(now).date().replace(day=1)
    try:
        return date.fromisoformat(f"{text}-01")
    except ValueError:
        raise SettingsError(f"--month is a year and a month, as 2026-11, not {text!r}.") from None


async def _cost(settings: Settings, first: date) -> list[ShopCost]:
    screens = Beside(await dsn_of(settings))
    try:
        shops = await screens.shops(sorted((await screens.codes()).values()))
        return await month_costs(screens, shops, first, bootstrap.clock_of(settings).now())
    finally:
        await screens.close()


async def _messages(settings: Settings, code: str, first: date) -> list[MessageCost]:
    screens = Beside(await dsn_of(settings))
    try:
        shop_id = (await screens.codes()).get(code.upper())
        if shop_id is None:
            raise SettingsError(f"No shop has the code {code}; `haat shop list` names them.")
        return await message_costs(screens, (await screens.shops([shop_id]))[0], first)
    finally:
        await screens.close()


def _tell_messages(rows: list[MessageCost], json: bool) -> None:
    if json:
        as_json(rows)
        return
    table = Table("at", "why", "order", "category", "₹ net", box=None, pad_edge=False)
    for row in rows:
        table.add_row(
            f"{india(row.at):%d %b %H:%M}", row.why, str(row.order_no or ""), row.category, _rupees(row.net)
        )
    console().print(table)


def _rupees(hundredths: int) -> str:
    return rupees(half_up_of(hundredths, prices.HUNDREDTHS))


def _accounts(settings: Settings) -> tuple[str, ...]:
    if not settings.account_id:
        raise SettingsError("HAAT_ACCOUNT_ID is not set: copy the business account's id from API setup.")
    return settings.account_id


async def _any_number(settings: Settings) -> str:
    """A number to speak for; the token is one for all."""
    shops = await _shops(settings)
    if not shops:
        raise SettingsError("No shop is set up: add one with its number first.")
    return shops[0].number_id


async def _shops(settings: Settings) -> list[Shop]:
    screens = Screens(await dsn_of(settings))
    try:
        return await screens.shops(sorted((await screens.codes()).values()))
    finally:
        await screens.close()
