"""A shop with an account at the stand-in, over real HTTP."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from haat.domain.shop import Shop
from haat.rails.accounts import GatewayAccount
from haat.rails.http import GatewayHttp
from haat.rails.razorpay import Razorpay
from haat.rails.standin import Standin, StandinAccount

KEY = "rzp_test_sample000001"
OLD_KEY = "rzp_test_sample000000"
SECRET, HOOK_SECRET = "a sample key secret", "a sample webhook secret"
SHOP = Shop(1, "ASHA", "Asha Stores", "hi", "910000000001", "200", gateway_key=KEY)
REFERENCE = "ASHA-104-1"
PAISE = 41_250


@dataclass
class SampleAccounts:
    """Accounts as they would come unwrapped from the database."""

    found: tuple[GatewayAccount, ...] = (GatewayAccount(KEY, SECRET, (HOOK_SECRET,)),)

    async def accounts(self, shop_id: int) -> tuple[GatewayAccount, ...]:
        return self.found if shop_id == SHOP.shop_id else ()


@dataclass
class Counter:
    """The stand-in, the rail in front of it, and how often each call was made."""

    standin: Standin
    http: GatewayHttp
    rail: Razorpay
    accounts: SampleAccounts = field(default_factory=SampleAccounts)

    def links(self) -> int:
        return len(self.standin.book.links)

    def refunds(self) -> int:
        return len(self.standin.book.refunds)

    async def asked(self, reference: str = REFERENCE, paise: int = PAISE) -> str:
        found = await self.rail.ask(SHOP, reference, paise, "Order 104")
        assert found is not None
        return found.url


@asynccontextmanager
async def counter(webhook_url: str = "") -> AsyncIterator[Counter]:
    accounts = [
        StandinAccount(KEY, SECRET, HOOK_SECRET, webhook_url, "Asha Stores"),
        StandinAccount(OLD_KEY, SECRET, HOOK_SECRET, webhook_url, "Asha Stores"),
    ]
    async with (
        Standin(accounts) as standin,
        GatewayHttp(standin.info.base_url, "razorpay", answer_s=2.0) as http,
    ):
        known = SampleAccounts()
        rail = Razorpay(
            http,
            known,
            back=lambda shop_id, reference: f"http://127.0.0.1/p/{shop_id}.{reference}",
            link_hosts=(standin.info.host,),
        )
        yield Counter(standin, http, rail, known)
