"""Who is paid, from the command line: a shop's UPI address and its gateway account.

A secret is read from a file, never from the command line, and is never printed. A change of who is paid asks for the
shop's code once more, is told to the shopkeeper on WhatsApp at once, and is used a day later.
"""

from __future__ import annotations

import asyncio
import enum
import re
import stat
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from haat import bootstrap
from haat.cli.app import EXIT_WRONG
from haat.cli.say import complain
from haat.cli.shops import find_shop, shop_group
from haat.config import Settings, load
from haat.domain.changing_payee import keep, payee_of, propose
from haat.domain.payee import Payee
from haat.domain.payment import RailName
from haat.domain.shop import Shop
from haat.domain.upi_code import Pays, read_code
from haat.domain.upi_link import parse_vpa
from haat.folder import with_key
from haat.rails.accounts import GatewayAccount
from haat.rails.http import GatewayHttp, NotLetIn
from haat.rails.razorpay import Razorpay
from haat.rails.seal import Seal
from haat.runtime.accounts import ShopAccounts
from haat.stack import dsn_of
from haat.store.accounts import SealedAccount, change_shop, put_account
from haat.store.service import Service
from haat.values.errors import SettingsError, Unavailable
from haat.values.time import india

_KEY_ID = re.compile(r"[A-Za-z0-9_]{8,64}")
_MCC = re.compile(r"\d{4}")
SECRET_MOST = 200


class Switch(enum.Enum):
    """On or off, as a command takes it."""

    ON = "on"
    OFF = "off"


Code = Annotated[str, typer.Argument(help="The shop's code.")]
Confirm = Annotated[
    str | None, typer.Option("--confirm", help="The shop's code once more, instead of being asked for it.")
]


@shop_group.command("gateway")
def shop_gateway(
    code: Code,
    key_id: Annotated[str | None, typer.Option(help="The key id of the shop's own Razorpay account.")] = None,
    secret_file: Annotated[Path | None, typer.Option(help="A file with the key's secret.")] = None,
    webhook_secret_file: Annotated[
        Path | None,
        typer.Option(help="A file with the webhook's secret; the one before stays valid beside it."),
    ] = None,
    remove: Annotated[bool, typer.Option("--remove", help="Take no more money through the gateway.")] = False,
    confirm: Confirm = None,
) -> None:
    """Give a shop a gateway account of its own, or new secrets of the one it has; without options: show it."""
    settings = with_key(load())
    shop = find_shop(code)
    if remove:
        _change(settings, shop, replace(payee_of(shop), gateway_key=None), confirm)
        return
    if key_id is None and secret_file is None and webhook_secret_file is None:
        asyncio.run(_show(settings, shop))
        return
    key_id = key_id or shop.gateway_key
    if key_id is None or not _KEY_ID.fullmatch(key_id):
        raise SettingsError("--key-id is needed: copy it from the gateway's dashboard, API keys.")
    account = asyncio.run(_account(settings, shop, key_id, secret_file, webhook_secret_file))
    asyncio.run(_try(settings, account))
    wanted = replace(payee_of(shop), gateway_key=key_id)
    if wanted != payee_of(shop):
        _step_up(shop, confirm)
    asyncio.run(_keep_account(settings, shop, account))
    print(f"The secrets of {key_id} are kept. Webhook address for the gateway's dashboard:")
    print(f"{settings.url}/gateway/razorpay/{shop.code}")
    if wanted != payee_of(shop):
        _tell(asyncio.run(_propose(settings, shop, wanted)), settings)


@shop_group.command("vpa")
def shop_vpa(
    code: Code,
    vpa: Annotated[str | None, typer.Argument(help="The shop's UPI address, as name@bank.")] = None,
    merchant_code: Annotated[str, typer.Option(help="The four-digit MCC of a merchant address.")] = "",
    remove: Annotated[bool, typer.Option("--remove", help="Take no more money to a UPI address.")] = False,
    confirm: Confirm = None,
) -> None:
    """Give a shop the UPI address that its customers pay to; without one: show who is paid."""
    settings = with_key(load())
    shop = find_shop(code)
    if vpa is None and not remove:
        asyncio.run(_show(settings, shop))
        return
    address = parse_vpa(vpa or "") if not remove else None
    if not remove and address is None:
        raise SettingsError(f"{vpa} is no UPI address: it looks like name@bank.")
    if merchant_code and not _MCC.fullmatch(merchant_code):
        raise SettingsError("A merchant code has four digits, 5411 for groceries.")
    wanted = replace(
        payee_of(shop), vpa=str(address) if address is not None else None, merchant_code=merchant_code
    )
    _change(settings, shop, wanted, confirm)


@shop_group.command("code")
def shop_code(
    code: Code,
    text: Annotated[str, typer.Argument(help="What a payment code says (upi://pay?…), or a UPI address.")],
) -> None:
    """Say whether a payment code pays this shop; exits with 1 when it does not.

    Scan the code on the counter with any scanner and copy its text: a thief may have glued his own over it.
    """
    shop = find_shop(code)
    seen = read_code(text)
    if seen is None:
        raise SettingsError(
            "That is no payment code: it begins with upi://pay?, or is an address as name@bank."
        )
    shown = f"{seen.name} ({seen.vpa})" if seen.name else seen.vpa
    match seen.pays(shop):
        case Pays.US:
            print(f"It pays {shop.name}: {shown}")
        case Pays.UNKNOWN:
            print(f"It pays {shown}. {shop.name} has no UPI address to compare it with.")
        case Pays.OTHER:
            print(
                f"It does NOT pay {shop.name} ({shop.vpa}), it pays {shown}. Take the code off the counter."
            )
            raise typer.Exit(EXIT_WRONG)


@shop_group.command("watch")
def shop_watch(
    code: Code,
    receipts: Annotated[
        Switch | None, typer.Option(help="Say so when a usual day passes without a payment.")
    ] = None,
    scan: Annotated[
        Switch | None, typer.Option(help="Ask every morning to scan the code on the counter.")
    ] = None,
) -> None:
    """Say what a shopkeeper hears about his payment codes; without options: show it."""
    settings = load()
    shop = find_shop(code)
    if receipts is not None or scan is not None:
        shop = asyncio.run(
            _write(
                settings,
                shop,
                lambda now: now.watching(
                    receipts=now.watch_receipts if receipts is None else receipts is Switch.ON,
                    code=now.watch_code if scan is None else scan is Switch.ON,
                ),
            )
        )
    said = {True: "on", False: "off"}
    print(f"A usual day without a payment is told: {said[shop.watch_receipts]}")
    print(f"Asked every morning to scan the counter's code: {said[shop.watch_code]}")


@shop_group.command("payee")
def shop_payee(
    code: Code,
    keep_old: Annotated[
        bool, typer.Option("--keep", help="Stop a change that waits: the old one stays.")
    ] = False,
) -> None:
    """Show who is paid at a shop and which change waits, or stop that change."""
    settings = with_key(load())
    shop = find_shop(code)
    if keep_old:
        shop = asyncio.run(_write(settings, shop, keep))
    asyncio.run(_show(settings, shop))


@shop_group.command("rails")
def shop_rails(
    code: Code,
    rails: Annotated[
        list[RailName] | None,
        typer.Argument(help="The order of choice: whatsapp, gateway, upi. What is not named is taken last."),
    ] = None,
) -> None:
    """Say which of the ways that are set up a shop asks for UPI money by first; without any: show it.

    Whom the money goes to does not change, so it counts at once, from the next request on.
    """
    settings = with_key(load())
    shop = find_shop(code)
    if rails:
        wanted = tuple(dict.fromkeys(rails))
        if not any(name in shop.set_up for name in wanted):
            raise SettingsError(f"{shop.name} has none of these set up: see `haat shop payee {shop.code}`.")
        shop = asyncio.run(_write(settings, shop, lambda current: replace(current, rails=wanted)))
    order = ", then ".join(name.value for name in shop.set_up)
    print(f"{shop.name} asks by: {order or 'nothing (cash and khata only)'}")


def _change(settings: Settings, shop: Shop, wanted: Payee, confirm: str | None) -> None:
    if wanted == payee_of(shop) and shop.payee_next is None:
        print("Nothing changes.")
        return
    _step_up(shop, confirm)
    _tell(asyncio.run(_propose(settings, shop, wanted)), settings)


def _step_up(shop: Shop, confirm: str | None) -> None:
    """Ask for the shop's code once more, so that no slip of a hand sends money elsewhere."""
    if confirm is None and sys.stdin.isatty():
        confirm = typer.prompt(f"This changes whom the customers of {shop.name} pay. Its code once more")
    if (confirm or "").upper() != shop.code.upper():
        raise SettingsError(f"Nothing was changed: confirm by --confirm {shop.code}.")


def _tell(shop: Shop, settings: Settings) -> None:
    if shop.payee_next is None:
        print("It counts from now on.")
        return
    at = _when(shop.payee_next.usable_at)
    print(f"It is used from {at} on; until then customers pay as before. The shopkeeper is told on WhatsApp.")
    print(f"To stop it: haat shop payee {shop.code} --keep")


async def _account(
    settings: Settings, shop: Shop, key_id: str, secret_file: Path | None, webhook_secret_file: Path | None
) -> GatewayAccount:
    """The account with what is new of it; secrets that no file was given for stay as they are."""
    known = {one.key_id: one for one in await _known(settings, shop)}.get(key_id)
    if secret_file is None and known is None:
        raise SettingsError("--secret-file is needed: a file that holds the key's secret and nothing else.")
    secret = _secret(secret_file) if secret_file is not None else (known.key_secret if known else "")
    hooks = known.webhook_secrets if known is not None else ()
    if webhook_secret_file is not None:
        newest = _secret(webhook_secret_file)
        hooks = (newest, *(one for one in hooks if one != newest))[:2]
    return GatewayAccount(key_id, secret, hooks)


def _secret(path: Path) -> str:
    """A file's one line. A secret that everybody on the machine may read is complained about."""
    try:
        text = path.read_text(encoding="utf-8").strip()
        if path.stat().st_mode & (stat.S_IRGRP | stat.S_IROTH):
            complain(f"{path} can be read by others on this machine: `chmod 600 {path}`, or delete it now.")
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path} cannot be read ({type(error).__name__}).") from error
    if not text or len(text) > SECRET_MOST or len(text.split()) != 1:
        raise SettingsError(f"{path} must hold one secret, on one line.")
    return text


async def _try(settings: Settings, account: GatewayAccount) -> None:
    """Knock with the key before it is kept; a gateway that does not answer now is no reason to refuse it."""
    async with GatewayHttp(settings.razorpay_url, "Razorpay") as http:
        try:
            await Razorpay(http, _Nobody()).knock(account)
        except NotLetIn as error:
            raise SettingsError(
                "The gateway does not accept this key and secret; nothing was kept."
            ) from error
        except Unavailable as error:
            complain(f"The key could not be tried: {error}. It is kept all the same.")


class _Nobody:
    async def accounts(self, shop_id: int) -> tuple[GatewayAccount, ...]:
        return ()


async def _known(settings: Settings, shop: Shop) -> tuple[GatewayAccount, ...]:
    service = Service(await dsn_of(settings))
    try:
        return await ShopAccounts(service, Seal(settings.key)).accounts(shop.shop_id)
    finally:
        await service.close()


async def _keep_account(settings: Settings, shop: Shop, account: GatewayAccount) -> None:
    sealed = Seal(settings.key).wrap(shop.shop_id, account)
    now = bootstrap.clock_of(settings).now()
    await put_account(
        await dsn_of(settings), shop.shop_id, SealedAccount(account.key_id, "razorpay", sealed, now)
    )


async def _propose(settings: Settings, shop: Shop, wanted: Payee) -> Shop:
    now = bootstrap.clock_of(settings).now()
    return await _write(settings, shop, lambda current: propose(current, wanted, now))


async def _write(settings: Settings, shop: Shop, change: Callable[[Shop], Shop]) -> Shop:
    changed = await change_shop(await dsn_of(settings), shop.shop_id, change) or shop
    await bootstrap.announce_payee(settings, shop, changed)
    return changed


async def _show(settings: Settings, shop: Shop) -> None:
    _print_payee("Paid to", payee_of(shop))
    if shop.payee_next is not None:
        _print_payee(f"From {_when(shop.payee_next.usable_at)}", shop.payee_next.payee)
    for account in await _known(settings, shop):
        hooks = len(account.webhook_secrets)
        print(f"Account {account.key_id}: secret kept, {hooks} webhook secret{'s' if hooks != 1 else ''}")


def _print_payee(head: str, payee: Payee) -> None:
    named = {
        "WhatsApp payments": payee.payment_configuration,
        "gateway key": payee.gateway_key,
        "UPI": payee.vpa,
    }
    told = ", ".join(f"{name} {account}" for name, account in named.items() if account)
    print(f"{head}: {told or 'nobody (cash and khata only)'}")


def _when(at: datetime) -> str:
    return f"{india(at):%d %b %Y, %H:%M} (India)"
