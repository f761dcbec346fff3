"""A shop with a gateway account of its own, from the chat to the stand-in and back: worker, web and gateway over HTTP."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from haat.domain.commands import AcceptOrder, Command
from haat.domain.payment import RailName
from haat.domain.shop import Hours
from haat.ports import Rail
from haat.rails.accounts import GatewayAccount
from haat.rails.http import GatewayHttp
from haat.rails.razorpay import Razorpay
from haat.rails.seal import Seal
from haat.rails.standin import Standin, StandinAccount
from haat.rails.upi import Upi
from haat.runtime.accounts import ShopAccounts
from haat.store import codec
from haat.store.accounts import SealedAccount, put_account
from haat.store.rows import NewMail
from haat.store.service import Service
from haat.store.shops import put_shop
from haat.web.access import Access
from haat.web.app import web_app
from haat.web.board import Console
from haat.web.gateway import GatewayDoor
from haat.web.house import House
from haat.web.pay import PayDesk
from haat.web.pay_house import PayHouse
from tests.faults.house import serving
from tests.runtime.fakes import (
    BUYER,
    KEEPER,
    LINKS,
    LISTINGS,
    NOON,
    paper,
    sample_people,
    sample_shop,
    text_message,
)
from tests.runtime.stage import Stage

KEY, SECRET, HOOK = "rzp_test_street0001", "a sample key secret", "a sample webhook secret"
TOTAL = 19_600
"""Four kilos of sugar and the way to her door."""


@dataclass
class Street(Stage):
    """The message path, its web server at ``url``, and the gateway."""

    url: str = ""
    standin: Standin = field(default=None)  # type: ignore[assignment]
    rails: dict[RailName, Rail] = field(default_factory=dict)
    http: aiohttp.ClientSession = field(default=None)  # type: ignore[assignment]
    gateway: Razorpay = field(default=None)  # type: ignore[assignment]
    service: Service = field(default=None)  # type: ignore[assignment]

    @asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        async with self.working(rails=self.rails, gateway=self.gateway):
            yield

    async def does(self, command: Command, key: str) -> None:
        mail = NewMail(1, key, "command", "", codec.pack_command(command))
        await self.service.put_mail([mail], self.clock.now())
        await self.quiet()

    async def asked(self) -> str:
        """She orders by UPI and he accepts; the path of the page that she is sent."""
        await self.says(text_message("wamid.0", "hello", phone=KEEPER))
        await self.says(text_message("wamid.1", "4 kilo sugar"))
        await self.quiet()
        await self.says(text_message("wamid.2", "upi"))
        await self.quiet()
        await self.does(AcceptOrder(2, 1), "accept")
        (url,) = {found for message in self.channel.sent if (found := pay_url(message))}
        return url.removeprefix(LINKS.base_url)

    async def get(self, path: str) -> tuple[int, str, str]:
        """A page: status, where it leads, text. No redirect is followed."""
        async with self.http.get(self.url + path, allow_redirects=False) as answer:
            return answer.status, answer.headers.get("Location", ""), await answer.text()

    async def payment(self) -> str:
        return str(await self.value("SELECT payment_state FROM shop_order WHERE order_no = 1"))

    async def in_state(self, state: str) -> None:
        await self.until(lambda: self.value("SELECT payment_state = $1 FROM shop_order", state))

    async def heard(self) -> None:
        """Until every webhook is delivered and everything it led to is done."""
        for _ in range(2):
            await self.standin.hooks.quiet()
            await self.quiet()


def pay_url(message: dict[str, Any]) -> str:
    """The address behind the button of a message; empty where it has none."""
    if message["to"] != f"+{BUYER}":
        return ""
    text = json.dumps(message)
    found = text.partition(f"{LINKS.base_url}/p/")[2].partition('"')[0]
    return f"{LINKS.base_url}/p/{found}" if found else ""


@asynccontextmanager
async def open_street(dsn: str, **shop: Any) -> AsyncIterator[Street]:
    """A street whose one shop is paid as its settings say; by its gateway where nothing is said."""
    settings = {"payment_configuration": None, "gateway_key": KEY, "hours": Hours(0, 24 * 60), **shop}
    await put_shop(dsn, sample_shop(**settings), LISTINGS, sample_people())
    seal, now = Seal(LINKS.key), NOON
    account = GatewayAccount(KEY, SECRET, (HOOK,))
    await put_account(dsn, 1, SealedAccount(KEY, "razorpay", seal.wrap(1, account), now))
    async with (
        Standin(
            [StandinAccount(KEY, SECRET, HOOK, "", "Namuna")], now=lambda: int(NOON.timestamp())
        ) as standin,
        GatewayHttp(standin.info.base_url, "razorpay", answer_s=2.0) as to_gateway,
        aiohttp.ClientSession() as http,
    ):
        service = Service(dsn)
        accounts = ShopAccounts(service, seal)
        gateway = Razorpay(to_gateway, accounts, back=LINKS.pay, link_hosts=(standin.info.host,))
        street = Street(dsn, standin=standin, http=http, gateway=gateway, service=service)
        street.rails = {RailName.GATEWAY: gateway, RailName.UPI: Upi()}
        office = House(dsn, street.clock, lambda *_: paper(*_)[1])
        pay_house = PayHouse(Service(dsn), street.clock)
        app = web_app(
            Console(office, Access(LINKS.key), LINKS),
            street.intake,
            pay=PayDesk(pay_house, LINKS, {RailName.GATEWAY: gateway}),
            gateway=GatewayDoor(service, accounts, office.shop, street.clock.now),
        )
        async with serving(app) as street.url:
            hook = f"{street.url}/gateway/razorpay/NAMUNA1"
            standin.book.accounts[KEY] = StandinAccount(KEY, SECRET, HOOK, hook, "Namuna")
            yield street
            await standin.hooks.close()
        for one in (office, pay_house, street.intake, service):
            await one.close()
