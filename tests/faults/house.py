"""A whole house in this process: emulator, web server and worker, that speak to each other over HTTP alone.

Only the database is shared. People write through the emulator's control API; whatever reaches the shop comes
through a signed webhook, and whatever leaves it goes through the Graph API.
"""

from __future__ import annotations

import asyncio
import contextlib
import io
import json
import re
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from html import unescape
from pathlib import Path
from typing import Any
from unittest.mock import patch

import aiohttp
import uvicorn

from haat.bootstrap import bill_pdf
from haat.channels.emulator import Emulator, EmulatorConfig, EmulatorInfo
from haat.channels.emulator.numbers import NumberSpec, PaymentConfiguration
from haat.channels.whatsapp import account
from haat.channels.whatsapp.client import CloudClient
from haat.clocks import MovedClock
from haat.domain.payment import RailName
from haat.domain.shop import Hours, Shop
from haat.rails.upi import Upi
from haat.rails.whatsapp_pay import WhatsAppPay
from haat.runtime.clock import run_clock
from haat.runtime.worker import WorkerSettings
from haat.store.audit import audit
from haat.store.connect import connect
from haat.store.service import Service
from haat.store.shops import put_shop
from haat.story.phones import Phone
from haat.story.phones import Stage as Phones
from haat.web.access import Access
from haat.web.app import web_app
from haat.web.board import Console
from haat.web.house import House as Office
from haat.web.intake import Intake
from haat.web.pay import PayDesk
from haat.web.pay_house import PayHouse
from tests.faults.gate import Gate, open_gate
from tests.runtime.fakes import (
    BUYER,
    KEEPER,
    LINKS,
    LISTINGS,
    number_id,
    sample_people,
    sample_shop,
    signed,
    text_message,
)
from tests.runtime.stage import QUICK, Stage

VERIFY = "verify"
DAY_S = 86_400
ANSWER_S = 2.0
"""How long an answer of the Graph API is waited for here."""
CONFIGURATION = "haat-demo"
PAY_PATH = re.compile(r"/p/[\w.-]+")
ACCESS = Access(LINKS.key)


def shop_at_all_hours(shop_id: int = 1, **changed: Any) -> Shop:
    """The sample shop, never closed: faults come at night too."""
    return sample_shop(shop_id, **{"hours": Hours(0, 24 * 60), **changed})


@dataclass
class House(Stage):
    """The message path on real HTTP. ``phones`` are the people, ``url`` the web server."""

    channel: CloudClient = field(default=None)  # type: ignore[assignment]
    emulator: Emulator = field(default=None)  # type: ignore[assignment]
    info: EmulatorInfo = field(default=None)  # type: ignore[assignment]
    http: aiohttp.ClientSession = field(default=None)  # type: ignore[assignment]
    gate: Gate = field(default=None)  # type: ignore[assignment]
    phones: Phones = field(default=None)  # type: ignore[assignment]
    url: str = ""

    def __post_init__(self) -> None:
        self.intake = Intake(self.dsn, [self.info.app_secret], VERIFY, self.clock.now)
        self.office = Office(self.dsn, self.clock, bill_pdf)
        self.pay_house = PayHouse(Service(self.dsn), self.clock)
        self.phones = Phones(self.http, self.info.control_url, number_id())
        self.buyer = Phone(self.phones, BUYER, "Sunita")
        self.keeper = Phone(self.phones, KEEPER, "Ramesh")

    @asynccontextmanager
    async def working(self, settings: WorkerSettings = QUICK, **more: Any) -> AsyncIterator[Any]:
        """Webhooks are answered in any case; messages are worked while this lasts."""
        rail = more.pop("rail", None) or WhatsAppPay(self.channel)
        more.setdefault("rails", {RailName.WHATSAPP: rail, RailName.UPI: Upi()})
        quick = partial(run_clock, every_s=0.05)
        with patch("haat.runtime.worker.run_clock", quick):
            async with super().working(settings, **more) as worker:
                yield worker

    async def control(self, path: str, body: Any = None, *, method: str = "") -> Any:
        """The emulator's control API."""
        way = method or ("GET" if body is None else "POST")
        async with self.http.request(way, f"{self.info.control_url}/{path}", json=body) as answer:
            assert answer.status == 200, await answer.text()
            return await answer.json()

    async def fault(self, kind: str, **more: Any) -> None:
        await self.control("faults", {"kind": kind, **more})

    async def advance(self, seconds: float) -> None:
        """Move everybody's clock."""
        await self.control("clock", {"advance_s": seconds})

    async def deliveries(self) -> list[dict[str, Any]]:
        """Every webhook the emulator made, with its tries."""
        return await self.control("deliveries")

    async def sent(self, to: str = BUYER) -> list[dict[str, Any]]:
        """The bodies of the messages this person was sent, reactions left out, oldest first."""
        rows = await self.phones.rows(to)
        return [row["body"] for row in rows if row["body"]["type"] != "reaction"]

    async def calm(self) -> None:
        """Wait until clocks that ran out have rung, and webhooks, inbox and outbox are at rest."""
        for _ in range(2):
            await self.until(
                lambda: self.value("SELECT count(*) = 0 FROM timer WHERE due_at <= $1", self.clock.now())
            )
            await self.control("flush", {})
            await self.quiet()

    async def webhook(
        self, body: bytes, *, signature: str | None = None, headers: dict[str, str] | None = None
    ) -> int:
        """POST these bytes to the webhook, rightly signed where nothing else is said; the status."""
        given = {"Content-Type": "application/json", **(headers or {})}
        given.setdefault("X-Hub-Signature-256", signature or signed(body, self.info.app_secret))
        async with self.http.post(f"{self.url}/webhook", data=io.BytesIO(body), headers=given) as answer:
            await answer.read()
            return answer.status

    async def with_templates(self) -> None:
        """The account's templates, approved: without them nothing reaches whoever has not written for a day."""
        await account.create_missing(self.channel, number_id(), self.info.waba_id, ("en", "hi"))

    async def open_doors(self) -> None:
        """Both have written, so that both may be written to."""
        await self.keeper.say("hello")
        await self.keeper.expect()
        await self.buyer.say("hello")
        await self.buyer.expect()

    async def order(self, text: str = "4 kilo sugar", pay: str = "upi") -> None:
        """She orders; the shopkeeper has it before him."""
        await self.buyer.say(text)
        await self.buyer.expect()
        await self.buyer.tap(f"ok:{pay}")
        await self.keeper.expect()

    async def accepted(self, text: str = "4 kilo sugar", pay: str = "upi") -> str:
        """She orders and he accepts; the reference of the payment request, empty without one."""
        await self.order(text, pay)
        await self.keeper.tap("acc")
        (told,) = await self.buyer.expect()
        return told.reference or ""

    async def paid(self, text: str = "4 kilo sugar") -> str:
        """She orders, he accepts, she pays, he is told to pack. The reference."""
        reference = await self.accepted(text)
        await self.phones.pay(reference)
        await self.keeper.expect()
        return reference

    async def cancels(self) -> None:
        """She cancels her order, and both have read it."""
        await self.buyer.say("cancel")
        await self.buyer.expect()
        await self.buyer.tap("cancel")
        await self.buyer.expect()
        await self.keeper.expect()

    async def in_state(self, state: str, order_no: int = 1) -> None:
        """Wait until the payment of an order is there."""
        await self.until(
            lambda: self.value(
                "SELECT payment_state = $1 FROM shop_order WHERE order_no = $2", state, order_no
            )
        )

    async def heard(self, key: str, body: str, *, phone: str = BUYER) -> dict[str, Any]:
        """A text of this person's as the webhook brings it, under the platform's own id of her."""
        user = await self.control("users", {"phone": phone})
        return text_message(key, body, phone=phone, user_id=user["user_id"], at=self.clock.now())

    async def taps(self, phone: str, action: str) -> None:
        """A tap that no message offered, as a forger would send it."""
        tap = {"type": "button_reply", "button_reply": {"id": action, "title": "Yes"}}
        await self.phones.post(
            "/messages", {"from": phone, "message": {"type": "interactive", "interactive": tap}}
        )

    async def pay_page(self, message: dict[str, Any] | None = None) -> str:
        """What the page behind the button of this message (the newest to her) shows."""
        found = PAY_PATH.search(words_of(message or (await self.sent())[-1]))
        assert found is not None, "no button leads to a pay page"
        async with self.http.get(self.url + found.group(), allow_redirects=False) as answer:
            assert answer.status == 200
            return unescape(await answer.text())

    async def payment_state(self, order_no: int = 1) -> str:
        found = await self.value("SELECT payment_state FROM shop_order WHERE order_no = $1", order_no)
        return str(found)

    async def sound(self) -> None:
        """The books close: what the audit recomputes is what is stored."""
        connection = await connect(self.dsn)
        try:
            assert [finding for finding in await audit(connection) if not finding.ok] == []
        finally:
            await connection.close()


@asynccontextmanager
async def open_house(
    dsn: str, folder: Path, shop: Shop | None = None, khata_limit_paise: int | None = None
) -> AsyncIterator[House]:
    """A house with its shop and its people, the doors open; ``working`` starts the worker."""
    shop = shop or shop_at_all_hours(payment_configuration=CONFIGURATION)
    buyer, keeper = sample_people()
    people = (replace(buyer, user_id=None, khata_limit_paise=khata_limit_paise), keeper)
    await put_shop(dsn, shop, LISTINGS, people)
    clock_file = folder / "clock"
    number = NumberSpec(
        phone_number_id=shop.number_id, payment_configurations=(PaymentConfiguration(CONFIGURATION),)
    )
    emulator = Emulator(EmulatorConfig(clock_file=clock_file, numbers=(number,), verify_token=VERIFY))
    info = await emulator.start()
    async with (
        aiohttp.ClientSession() as http,
        open_gate(info.base_url, http) as gate,
        CloudClient(gate.url, info.token, answer_timeout_s=ANSWER_S) as client,
    ):
        house = House(dsn, MovedClock(clock_file), client, emulator, info, http, gate)
        desk = PayDesk(house.pay_house, LINKS, {})
        app = web_app(Console(house.office, ACCESS, LINKS), house.intake, pay=desk)
        async with serving(app) as house.url:
            await emulator.set_callback(f"{house.url}/webhook", VERIFY)
            yield house
            await emulator.stop()
        await house.intake.close()
        await house.office.close()
        await house.pay_house.close()


@asynccontextmanager
async def serving(app: Any) -> AsyncIterator[str]:
    """An ASGI application on a free port of loopback; its address."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=512)
    server = uvicorn.Server(
        uvicorn.Config(app, log_level="critical", lifespan="off", ws="none", access_log=False)
    )
    task = asyncio.create_task(server.serve(sockets=[listener]))
    while not server.started and not task.done():
        await asyncio.sleep(0.005)
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.wait_for(task, 10)


def words_of(body: dict[str, Any]) -> str:
    """All of a message's words, however it is dressed."""
    return json.dumps(body, ensure_ascii=False)
