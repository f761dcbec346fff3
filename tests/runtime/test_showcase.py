"""The catalogue on WhatsApp follows the shop's goods by itself: quiet first, only what changed, again after a failure."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import aiohttp
import pytest

from haat.channels.emulator import Emulator, EmulatorConfig, EmulatorInfo
from haat.channels.whatsapp.catalogue import CloudWindow, Outcome, Plan, plan
from haat.channels.whatsapp.client import CloudClient
from haat.domain.catalogue import Listing
from haat.domain.shop import Shop
from haat.runtime.showcase import Showcase, ShowcaseSettings
from haat.runtime.worker import WorkerSettings
from haat.store.shops import put_shop
from haat.store.showcase import ShowcaseStore
from haat.values.errors import Unavailable
from tests.runtime.fakes import (
    BUYER,
    KEEPER,
    LISTINGS,
    NOON,
    StillClock,
    sample_people,
    sample_shop,
    text_message,
)
from tests.runtime.stage import QUICK, Stage

AT_ONCE = ShowcaseSettings(look_s=0.05, quiet_s=0.0, longest_s=0.0, again_s=0.0)
SHOP = sample_shop(catalog_id="400000000000001")


@dataclass
class FakeWindow:
    """A catalogue that keeps what it is sent; ``fails`` pushes go wrong first, ``refuses`` listings are refused."""

    pushes: list[tuple[list[int], list[int]]] = field(default_factory=list)
    fails: int = 0
    refuses: tuple[int, ...] = ()

    async def push(
        self,
        shop: Shop,
        listings: Sequence[Listing],
        titles: Callable[[Listing], str],
        pushed: Mapping[int, str],
    ) -> tuple[Plan, Outcome]:
        if self.fails:
            self.fails -= 1
            raise Unavailable("80014: too many calls")
        made = plan(shop, listings, titles, pushed, "https://haat.example.in")
        self.pushes.append(([item.listing_no for item in made.put], list(made.gone)))
        put = {item.listing_no: item.digest for item in made.put if item.listing_no not in self.refuses}
        refused = {item.listing_no: "bad picture" for item in made.put if item.listing_no in self.refuses}
        return made, Outcome(put, made.gone, refused)


@dataclass
class Rig:
    dsn: str
    window: FakeWindow = field(default_factory=FakeWindow)
    clock: StillClock = field(default_factory=StillClock)
    at: float = 0.0
    """Seconds, which only the test lets go by."""

    def __post_init__(self) -> None:
        self.store = ShowcaseStore(self.dsn)

    def showcase(self, settings: ShowcaseSettings = AT_ONCE) -> Showcase:
        return Showcase(self.store, self.window, self.clock.now, lambda: range(64), settings, lambda: self.at)

    async def sell(self, *listings: Listing, **changed: object) -> None:
        await put_shop(self.dsn, replace(SHOP, **changed), listings, now=NOON)  # type: ignore[arg-type]


@pytest.fixture
async def rig(database: str) -> AsyncIterator[Rig]:
    made = Rig(database)
    await put_shop(database, SHOP, LISTINGS, sample_people(), now=NOON)
    await put_shop(database, sample_shop(2), LISTINGS, now=NOON)
    yield made
    await made.store.close()


async def test_what_changed_is_pushed_and_nothing_else(rig: Rig) -> None:
    showcase = rig.showcase()
    await showcase.look()
    assert rig.window.pushes == [([1, 2, 3, 10, 11], [])]
    await showcase.look()
    assert len(rig.window.pushes) == 1  # level: the second shop has no catalogue, the first nothing new
    await rig.sell(replace(LISTINGS[0], price_paise=4_900), replace(LISTINGS[1], available=False))
    await rig.sell(replace(LISTINGS[4], counter_only=True))
    await showcase.look()
    assert rig.window.pushes[1:] == [([1, 2], [11])]
    report = await rig.store.report(1)
    assert report is not None and report.level
    assert (report.put, report.removed, report.unchanged, report.error) == (2, 1, 2, "")
    assert report.left_out == {"only at the counter": 1}


async def test_a_restart_goes_on_where_it_was(rig: Rig) -> None:
    await rig.showcase().look()
    await rig.showcase().look()
    assert len(rig.window.pushes) == 1
    await rig.sell(replace(LISTINGS[0], price_paise=4_900))
    await rig.showcase().look()
    assert rig.window.pushes[1:] == [([1], [])]


async def test_many_changes_in_a_row_wait_for_quiet_and_go_together(rig: Rig) -> None:
    showcase = rig.showcase(replace(AT_ONCE, quiet_s=0.15, longest_s=60.0))
    for price in range(4_500, 4_900, 100):
        await rig.sell(replace(LISTINGS[0], price_paise=price))
        await showcase.look()
        rig.at += 0.1
    assert rig.window.pushes == []
    rig.at += 0.2
    await showcase.look()
    assert len(rig.window.pushes) == 1


async def test_a_counter_that_is_never_quiet_is_pushed_all_the_same(rig: Rig) -> None:
    showcase = rig.showcase(replace(AT_ONCE, quiet_s=60.0, longest_s=0.15))
    for price in range(4_500, 5_500, 100):
        await rig.sell(replace(LISTINGS[0], price_paise=price))
        await showcase.look()
        rig.at += 0.03
    assert rig.window.pushes


async def test_a_shop_is_not_pushed_again_at_once(rig: Rig) -> None:
    showcase = rig.showcase(replace(AT_ONCE, again_s=2.0))
    await showcase.look()
    await rig.sell(replace(LISTINGS[0], price_paise=4_900))
    await showcase.look()
    assert len(rig.window.pushes) == 1
    rig.at += 2.1
    await showcase.look()
    assert rig.window.pushes[1:] == [([1], [])]


async def test_a_push_that_fails_is_tried_again_later_and_told(rig: Rig) -> None:
    rig.window.fails = 2
    showcase = rig.showcase()
    await showcase.look()
    report = await rig.store.report(1)
    assert report is not None
    assert (report.error, report.tries, report.level) == ("80014: too many calls", 1, False)
    await showcase.look()
    assert rig.window.fails == 1  # not before its time
    rig.clock.forward(minutes=10)
    await showcase.look()
    rig.clock.forward(minutes=10)
    await rig.showcase().look()
    assert rig.window.pushes == [([1, 2, 3, 10, 11], [])]
    told = await rig.store.report(1)
    assert told is not None and (told.error, told.tries, told.level) == ("", 0, True)


async def test_what_meta_refused_is_told_and_not_sent_again_until_it_changes(rig: Rig) -> None:
    rig.window.refuses = (11,)
    showcase = rig.showcase()
    await showcase.look()
    report = await rig.store.report(1)
    assert report is not None and report.refused == {11: "bad picture"}
    await rig.sell(replace(LISTINGS[0], price_paise=4_900))
    await showcase.look()
    assert rig.window.pushes[1:] == [([1], [])]
    rig.window.refuses = ()
    await rig.sell(replace(LISTINGS[4], price_paise=2_700))
    await showcase.look()
    assert rig.window.pushes[2:] == [([11], [])]
    told = await rig.store.report(1)
    assert told is not None and told.refused == {}


async def test_a_catalogue_that_two_shops_name_is_left_alone_and_told(rig: Rig) -> None:
    await put_shop(rig.dsn, sample_shop(2, catalog_id=SHOP.catalog_id), LISTINGS, now=NOON)
    await rig.showcase().look()
    assert rig.window.pushes == []
    report = await rig.store.report(2)
    assert report is not None and "2 shops" in report.error


async def test_a_new_catalogue_gets_everything(rig: Rig) -> None:
    showcase = rig.showcase()
    await showcase.look()
    await rig.sell(catalog_id="400000000000002")
    await showcase.look()
    assert rig.window.pushes[1:] == [([1, 2, 3, 10, 11], [])]


async def test_a_catalogue_that_was_emptied_is_filled_anew(rig: Rig) -> None:
    showcase = rig.showcase()
    await showcase.look()
    await rig.store.forget(1)
    await showcase.look()
    assert rig.window.pushes[1:] == [([1, 2, 3, 10, 11], [])]


async def test_every_catalogue_is_compared_once_a_day_though_nothing_changed(rig: Rig) -> None:
    showcase = rig.showcase()
    await showcase.look()
    rig.clock.forward(hours=25)
    await showcase.look()
    assert rig.window.pushes[1:] == [([], [])]


@dataclass
class Live:
    """The emulator, a worker's way to it, and what the emulator holds."""

    stage: Stage
    client: CloudClient
    info: EmulatorInfo

    async def product(self, sku: str) -> dict:
        path = f"{SHOP.catalog_id}/products?limit=100"
        answer = await self.client.graph("GET", self.info.phone_number_id, path)
        assert isinstance(answer, bytes)
        return next((one for one in json.loads(answer)["data"] if one["retailer_id"] == sku), {})

    async def shows(self, price: str, availability: str) -> bool:
        """Is sugar there so?"""
        found = await self.product("1")
        return (found.get("price"), found.get("availability")) == (price, availability)

    async def control(self, path: str, body: object) -> None:
        async with (
            aiohttp.ClientSession() as http,
            http.post(f"{self.info.control_url}/{path}", json=body) as answer,
        ):
            assert answer.status == 200, await answer.text()

    async def hears(self, text: str, phone: str = BUYER) -> None:
        """A message that both the emulator and the worker know of."""
        message = {"from": phone, "message": {"type": "text", "text": {"body": text}}}
        await self.control("messages", message)
        key = f"wamid.{text}.{phone}"
        await self.stage.says(text_message(key, text, phone=phone), number=self.info.phone_number_id)


@pytest.fixture
async def live(stage: Stage) -> AsyncIterator[Live]:
    emulator = Emulator(EmulatorConfig(callback_url=None, verify_token="v"))
    info = await emulator.start()
    shop = replace(SHOP, number_id=info.phone_number_id)
    await put_shop(stage.dsn, shop, LISTINGS, sample_people(), now=NOON)
    settings = WorkerSettings(beat_s=QUICK.beat_s, typing=False, rate=10_000, showcase=AT_ONCE)
    async with CloudClient(info.base_url, info.token) as client:
        stage.channel = client  # type: ignore[assignment]
        window = CloudWindow(client, "https://haat.example.in", poll_s=0.01)
        async with stage.working(settings, window=window):
            yield Live(stage, client, info)
    await emulator.stop()


async def test_a_chat_command_reaches_the_catalogue_of_the_emulator(live: Live) -> None:
    await live.stage.until(lambda: live.shows("44.00 INR", "in stock"))
    await live.hears("sugar finished", KEEPER)
    await live.stage.until(lambda: live.shows("44.00 INR", "out of stock"))


async def _answer(live: Live) -> tuple[str, str]:
    """How the newest answer to the customer stands, and what kind of message it was."""
    rows = await live.stage.rows(
        "SELECT state, body FROM outbox WHERE customer_no = 1 ORDER BY outbox_no DESC LIMIT 1"
    )
    if not rows:
        return "", ""
    body = json.loads(rows[0]["body"])
    return rows[0]["state"], body["interactive"]["type"] if body["type"] == "interactive" else body["type"]


async def _came(live: Live, kind: str) -> bool:
    return await _answer(live) == ("sent", kind)


async def test_a_question_is_answered_with_products_that_the_emulator_takes(live: Live) -> None:
    await live.stage.until(lambda: live.stage.value("SELECT count(*) = 5 FROM catalogue_pushed"))
    await live.hears("sugar price?")
    await live.stage.until(lambda: _came(live, "product"))
    await live.hears("price of sugar and onion?")
    await live.stage.until(lambda: _came(live, "product_list"))


async def test_goods_that_meta_took_off_meanwhile_are_answered_in_words(live: Live) -> None:
    await live.stage.until(lambda: live.stage.value("SELECT count(*) = 5 FROM catalogue_pushed"))
    gone = {"item_type": "PRODUCT_ITEM", "requests": [{"method": "DELETE", "data": {"id": "1"}}]}
    path = f"{SHOP.catalog_id}/items_batch"
    assert isinstance(
        await live.client.graph("POST", live.info.phone_number_id, path, json.dumps(gone).encode()), bytes
    )
    await live.hears("sugar price?")
    await live.stage.until(lambda: _came(live, "text"))
