"""Gateway accounts for the sample shops that are paid through a gateway of their own, known to its stand-in too."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path

import msgspec

from haat.demo.load import DemoShop
from haat.domain.payment import RailName
from haat.domain.shop import Shop
from haat.rails.accounts import GatewayAccount
from haat.rails.seal import Seal
from haat.rails.standin import StandinAccount
from haat.runtime.accounts import ShopAccounts
from haat.store.accounts import SealedAccount, change_shop, put_account
from haat.store.service import Service


async def gateway_accounts(
    dsn: str, key: bytes, shops: Iterable[DemoShop], now: datetime, web: str
) -> list[StandinAccount]:
    """An account for each sample shop that may be paid through a gateway: the one it has, else a new one.

    ``web`` is the address at which the gateway's webhooks are heard.
    """
    service = Service(dsn)
    try:
        return [
            await _account(dsn, service, Seal(key), each.file.shop, now, web)
            for each in shops
            if RailName.GATEWAY in each.file.shop.rails
        ]
    finally:
        await service.close()


def write_accounts(file: Path, accounts: Iterable[StandinAccount]) -> None:
    """The accounts as the stand-in reads them; a file for this user alone."""
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as out:
        out.write(msgspec.json.encode([asdict(account) for account in accounts]))


async def _account(
    dsn: str, service: Service, seal: Seal, shop: Shop, now: datetime, web: str
) -> StandinAccount:
    known = await ShopAccounts(service, seal).accounts(shop.shop_id)
    if known:
        account = known[0]
    else:
        key_id = f"rzp_test_{shop.code.lower()}"
        account = GatewayAccount(key_id, secrets.token_hex(16), (secrets.token_hex(16),))
        wrapped = seal.wrap(shop.shop_id, account)
        await put_account(dsn, shop.shop_id, SealedAccount(key_id, "razorpay", wrapped, now))
        await change_shop(
            dsn,
            shop.shop_id,
            lambda current: replace(current, gateway_key=key_id),  # it had the account from the start
        )
    hook = account.webhook_secrets[0] if account.webhook_secrets else ""
    address = f"{web}/gateway/razorpay/{shop.code}"
    return StandinAccount(account.key_id, account.key_secret, hook, address, shop.name)
