"""The house behind the money page and a customer's page, over the real database and a worker."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from haat.chat.talk import wording
from haat.domain.commands import (
    AcceptOrder,
    CancelOrder,
    ClaimPaid,
    ConfirmTransfer,
    ForgetMe,
    GiveFloat,
    PackOrder,
    SendOut,
)
from haat.domain.customer import Customer, Role
from haat.domain.shop import Shop
from haat.ports import Download
from haat.store.shops import put_shop
from haat.web.board_view import Reader
from haat.web.house import House
from haat.web.money_view import MoneyPage, MoneyReader
from haat.web.people_view import person_page
from haat.web.wording import page_words
from tests.runtime.fakes import LISTINGS, paper, sample_people, sample_shop, text_message
from tests.runtime.stage import Stage
from tests.runtime.test_beside import echo, media_message

SHOP = sample_shop(payment_configuration=None, vpa="namuna@sample")
UTR = "612345678901"
TOTAL = 19_600
"""Four kilos of sugar and the way to her door."""


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A busy machine takes its time over a command; here every answer is waited for."""
    monkeypatch.setattr("haat.web.house.PATIENCE_S", 60.0)


@pytest.fixture
async def stage(database: str) -> AsyncIterator[Stage]:
    helper = Customer(3, "Chhotu", phone="910000000777", role=Role.HELPER, lang="en")
    await put_shop(database, SHOP, LISTINGS, (*sample_people(), helper))
    made = Stage(database)
    yield made
    await made.intake.close()


@pytest.fixture
async def house(stage: Stage) -> AsyncIterator[House]:
    made = House(stage.dsn, stage.clock, paper)
    yield made
    await made.close()


def reader(shop: Shop = SHOP) -> Reader:
    return Reader(page_words("en"), wording(shop.lang))


async def page_of(house: House) -> MoneyPage:
    return MoneyReader(reader(), house.now()).page(await house.money(SHOP))


async def ordered(stage: Stage) -> None:
    """Sunita's order, to be paid at the shop's own UPI address, accepted."""
    for number, words in enumerate(("4 kilo sugar", "upi")):
        await stage.says(text_message(f"wamid.{number}", words))
        await stage.quiet()


async def test_a_transfer_is_awaited_claimed_confirmed_and_then_taken(stage: Stage, house: House) -> None:
    async with stage.working():
        await ordered(stage)
        assert (await house.ask(1, AcceptOrder(2, 1))).refused is None
        before = await page_of(house)
        assert [(one.order_no, one.amount, one.rail) for one in before.waiting] == [
            (1, "₹196", "to your UPI")
        ]
        await house.ask(1, ClaimPaid(1, 1, UTR))
        claimed = await page_of(house)
        assert [(one.order_no, one.utr) for one in claimed.claims] == [(1, UTR)]
        assert claimed.waiting == ()
        assert (await house.ask(1, ConfirmTransfer(2, 1, None, UTR))).refused is None
        await stage.quiet()
    file = await house.money(SHOP)
    assert (file.takings.upi_paise, file.takings.cash_paise, file.takings.khata_paise) == (TOTAL, 0, 0)
    assert file.unsettled == ()
    assert file.cost is not None
    after = await page_of(house)
    assert (after.total, after.claims, after.wrongs) == ("₹196", (), ())


async def test_money_that_must_go_back_by_hand_stands_there_until_it_went(stage: Stage, house: House) -> None:
    async with stage.working():
        await ordered(stage)
        await house.ask(1, AcceptOrder(2, 1))
        await house.ask(1, ConfirmTransfer(2, 1, None, UTR))
        await house.ask(1, CancelOrder(2, 1, "sold out"))
        await stage.quiet()
    (back,) = (await page_of(house)).send_back
    assert (back.order_no, back.customer, back.amount) == (1, "Sunita", "₹196")
    assert back.phone.startswith("+91 ")


async def test_yesterdays_money_is_not_todays(stage: Stage, house: House) -> None:
    async with stage.working():
        await ordered(stage)
        await house.ask(1, AcceptOrder(2, 1))
        await house.ask(1, ConfirmTransfer(2, 1, None, UTR))
        await stage.quiet()
    stage.clock.forward(days=1)
    assert (await house.money(SHOP)).takings.upi_paise == 0


async def test_a_customers_page_has_her_talk_her_file_the_shops_own_words_and_her_habits(
    stage: Stage, house: House
) -> None:
    stage.channel.files["4000"] = Download(b"OggS sample", "audio/ogg")
    async with stage.working():
        await ordered(stage)
        for command in (
            AcceptOrder(2, 1),
            ConfirmTransfer(2, 1, None, UTR),
            PackOrder(2, 1),
            SendOut(2, 1),
        ):
            assert (await house.ask(1, command)).refused is None
        await stage.says(media_message("wamid.V1"))
        await stage.intake.accept(echo("wamid.E1", "coming in ten minutes"))
        await stage.until(lambda: stage.value("SELECT 1 FROM media WHERE state = 'kept'"))
        await stage.until(lambda: stage.value("SELECT 1 FROM echo"))
        await stage.quiet()
        file = await house.person(1, 1)
        assert file is not None
        found = person_page(reader(), file)
        assert {bubble.text for bubble in found.talk} >= {"4 kilo sugar", "upi", "coming in ten minutes"}
        assert [bubble.text for bubble in found.talk if bubble.own_app] == ["coming in ten minutes"]
        assert [(bubble.file, bubble.file_kind) for bubble in found.talk if bubble.file] == [
            ("wamid.V1", "voice")
        ]
        stored = await house.file(1, "wamid.V1")
        assert stored is not None
        assert stored.content == b"OggS sample"
        assert found.addresses
        assert (await house.ask(1, ForgetMe(2, 1))).refused is None
        erased = await house.person(1, 1)
        assert erased is not None
        assert person_page(reader(), erased).remembers is False
    assert await house.person(1, 999) is None
    assert await house.file(1, "wamid.none") is None
    assert (await house.shelf(1)).listings.keys() == {listing.listing_no for listing in LISTINGS}


async def test_cash_in_a_helpers_hands_is_told(stage: Stage, house: House) -> None:
    async with stage.working():
        assert (await house.ask(1, GiveFloat(2, 3, 50_000))).refused is None
    assert [(one.name, one.amount) for one in (await page_of(house)).riders] == [("Chhotu", "₹500")]
