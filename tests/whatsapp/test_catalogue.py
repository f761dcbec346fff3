"""The shop's catalogue on WhatsApp: what goes there, what differs, and pushing it in batches to the emulator."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from haat.channels.emulator import Emulator, EmulatorConfig
from haat.channels.whatsapp import number
from haat.channels.whatsapp.catalogue import BATCH, Plan, batches, item_of, plan, push, why_left_out
from haat.channels.whatsapp.checks import look
from haat.channels.whatsapp.client import CloudClient
from haat.channels.whatsapp.findings import Verdict
from haat.domain.catalogue import Listing, SoldBy
from haat.domain.shop import Shop
from haat.language.phrases import languages
from haat.values.errors import Unavailable
from haat.values.quantity import Unit
from tests.whatsapp.samples import SHOP

URL = "https://haat.example.in"
SUGAR = Listing(1, "sugar", 4_405, SoldBy.LOOSE, Unit.GRAM)
SOAP = Listing(2, "soap", 3_800, brand="Lux", mrp_paise=3_800, barcode="8900000000001")
CIGARETTES = Listing(3, "cigarettes", 20_000, counter_only=True)
FREE = Listing(4, "bag", 0)


def planned(*listings: Listing, pushed: dict[int, str] | None = None, shop: Shop = SHOP) -> Plan:
    return plan(shop, listings, lambda item: item.concept, pushed or {}, URL)


def test_an_item_shows_the_shops_own_price_in_rupees() -> None:
    fields = item_of(SHOP, SUGAR, "चीनी", URL).fields
    assert fields["price"] == "44.05 INR"
    assert fields["title"] == "चीनी, किलो"
    assert fields["description"] == f"चीनी, किलो · {SHOP.name}"
    assert fields["availability"] == "in stock"
    assert fields["link"].startswith("https://wa.me/910000000001?text=")
    assert item_of(SHOP, SOAP, "Lux", URL).fields["gtin"] == "8900000000001"
    assert item_of(SHOP, replace(SOAP, available=False), "Lux", URL).fields["availability"] == "out of stock"
    assert item_of(SHOP, replace(SOAP, stock=0), "Lux", URL).fields["availability"] == "out of stock"


@pytest.mark.parametrize(
    ("lang", "kilo", "litre"),
    [
        ("hi", "किलो", "लीटर"),
        ("en", "kg", "litre"),
        ("bn", "কেজি", "লিটার"),
        ("ta", "கிலோ", "லிட்டர்"),
        ("ur", "کلو", "لیٹر"),
    ],
)
def test_what_a_price_is_for_is_said_in_the_shops_language(lang: str, kilo: str, litre: str) -> None:
    shop = replace(SHOP, lang=lang)
    assert item_of(shop, SUGAR, "x", URL).fields["title"] == f"x, {kilo}"
    assert item_of(shop, replace(SUGAR, unit=Unit.MILLILITRE), "x", URL).fields["title"] == f"x, {litre}"
    assert item_of(shop, SOAP, "Lux", URL).fields["title"] == "Lux"


@pytest.mark.parametrize("lang", languages())
def test_every_language_has_a_word_for_what_a_price_is_for(lang: str) -> None:
    title = item_of(replace(SHOP, lang=lang), SUGAR, "x", URL).fields["title"]
    assert len(title) > len("x, ") and not any(mark in title for mark in "{}")


@pytest.mark.parametrize(
    ("listing", "why"),
    [
        (SUGAR, ""),
        (CIGARETTES, "only at the counter"),
        (FREE, "without a price"),
        (replace(SOAP, price_paise=3_900), "dearer than its MRP"),
    ],
)
def test_what_may_not_be_sold_in_chat_stays_out(listing: Listing, why: str) -> None:
    assert why_left_out(listing) == why


def test_only_what_differs_is_pushed_and_what_is_gone_is_taken_off() -> None:
    first = planned(SUGAR, SOAP, CIGARETTES)
    assert [item.listing_no for item in first.put] == [1, 2]
    assert first.left_out == {"only at the counter": 1}
    there = {item.listing_no: item.digest for item in first.put}
    assert planned(SUGAR, SOAP, pushed=there) == Plan((), (), 2, {})
    dearer = planned(replace(SUGAR, price_paise=4_600), SOAP, pushed=there)
    assert [item.listing_no for item in dearer.put] == [1] and dearer.same == 1
    banned = planned(SUGAR, replace(SOAP, counter_only=True), pushed=there)
    assert banned.gone == (2,)


@given(count=st.integers(0, 40), size=st.integers(1, 15))
def test_batches_hold_every_request_once_and_no_more_than_their_size(count: int, size: int) -> None:
    made = planned(*(replace(SUGAR, listing_no=n) for n in range(1, count + 1)), pushed={900: "x"})
    sent = [json.loads(body)["requests"] for body in batches(made, size)]
    assert all(0 < len(requests) <= size for requests in sent)
    keys = [request["data"]["id"] for requests in sent for request in requests]
    assert sorted(keys) == sorted([str(n) for n in range(1, count + 1)] + ["900"])
    assert BATCH < 3_000


@pytest.fixture
async def rig() -> AsyncIterator[tuple[CloudClient, Shop]]:
    emulator = Emulator(EmulatorConfig(callback_url=None, verify_token="v"))
    info = await emulator.start()
    async with CloudClient(info.base_url, info.token) as client:
        answer = await client.graph("GET", info.phone_number_id, f"{info.waba_id}/product_catalogs")
        assert isinstance(answer, bytes)
        catalog_id = json.loads(answer)["data"][0]["id"]
        yield client, replace(SHOP, number_id=info.phone_number_id, catalog_id=catalog_id)
    await emulator.stop()


Rig = tuple[CloudClient, Shop]


async def test_a_push_fills_the_catalogue_and_tells_what_was_refused(rig: Rig) -> None:
    client, shop = rig
    made = planned(SUGAR, SOAP, shop=shop)
    broken = replace(made.put[1], fields={**made.put[1].fields, "title": ""})
    outcome = await push(client, shop, replace(made, put=(made.put[0], broken)), poll_s=0)
    assert list(outcome.put) == [1]
    assert list(outcome.refused) == [2]
    assert await number.products(client, shop.number_id, shop.catalog_id or "") >= 1


async def test_what_was_taken_off_is_gone(rig: Rig) -> None:
    client, shop = rig
    before = await number.products(client, shop.number_id, shop.catalog_id or "")
    await push(client, shop, planned(replace(SUGAR, listing_no=77_001), shop=shop), poll_s=0, size=1)
    assert await number.products(client, shop.number_id, shop.catalog_id or "") == before + 1
    outcome = await push(client, shop, planned(pushed={77_001: "x"}, shop=shop), poll_s=0)
    assert outcome.gone == (77_001,)
    assert await number.products(client, shop.number_id, shop.catalog_id or "") == before


async def test_a_shop_without_a_catalogue_is_told_so(rig: Rig) -> None:
    client, shop = rig
    with pytest.raises(Unavailable, match="catalog_id"):
        await push(client, replace(shop, catalog_id=None), planned(SUGAR), poll_s=0)


@pytest.mark.parametrize("lang", languages())
def test_ice_breakers_and_commands_keep_metas_bounds_in_every_language(lang: str) -> None:
    made = number.wanted(lang)
    assert len(made.prompts) == 4 and len(made.commands) == 4


async def test_what_is_offered_to_tap_is_set_and_read_back(rig: Rig) -> None:
    client, shop = rig
    assert (await look(client, shop))[1].verdict is Verdict.WATCH
    ours = number.wanted(shop.lang)
    await number.set_automation(client, shop.number_id, ours)
    assert await number.automation(client, shop.number_id) == ours
    await push(client, shop, planned(SUGAR, shop=shop), poll_s=0)
    await number.show_catalogue(client, shop.number_id)
    by_step = {found.step: found for found in await look(client, shop)}
    assert by_step["catalogue"].verdict is Verdict.OK
    assert by_step["ice-breakers and commands"].verdict is Verdict.OK
    assert by_step["seller's details"].verdict is Verdict.WATCH
    assert by_step["data in India"].verdict is Verdict.WATCH
