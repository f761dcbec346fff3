"""Rows 48 and 49: a number that belongs to somebody else now, and people whose phone nobody sees."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from haat.story.phones import Phone
from tests.faults.house import House, open_house
from tests.faults.test_input import board
from tests.runtime.fakes import BUYER, number_id

MOVED = "910000000777"
PLACE = "12 Sample Nagar"


@pytest.fixture
async def lender(database: str, tmp_path: Path) -> AsyncIterator[House]:
    """A house whose shop lends to her."""
    async with open_house(database, tmp_path, khata_limit_paise=100_000) as opened:
        yield opened


async def her_khata(house: House) -> None:
    """She owes ₹196, and WhatsApp tells when the phone behind a number changes."""
    await house.channel.graph(
        "POST",
        number_id(),
        f"{number_id()}/settings",
        json.dumps({"user_identity_change": {"enable_identity_key_check": True}}).encode(),
    )
    await house.open_doors()
    await house.keeper.say("Sunita 196 credit")
    await house.keeper.expect()
    await house.buyer.expect()


async def asks_for_khata(phone: Phone) -> str:
    await phone.say("what is my khata balance?")
    (told,) = await phone.expect()
    return told.text


async def test_row_48_a_new_phone_behind_her_number_freezes_places_and_khata_until_the_shopkeeper_says_yes(
    lender: House,
) -> None:
    house = lender
    async with house.working():
        await her_khata(house)
        assert "196" in await asks_for_khata(house.buyer)
        await house.control(f"users/{BUYER}/identity", {})
        await house.buyer.say("4 kilo sugar")
        (basket,) = await house.buyer.expect()
        (asked,) = await house.keeper.expect()
        assert PLACE not in basket.text, "where she lives is not told to whoever holds the phone now"
        assert not [action for action, _ in basket.choices if action.startswith("ok:khata")]
        assert [action for action, _ in asked.choices] == ["same:1:1", "same:1:0"]
        assert "196" not in await asks_for_khata(house.buyer), "nor what she owes"
        await house.keeper.tap("same:1:1")
        await house.keeper.expect()
        assert "196" in await asks_for_khata(house.buyer)
        await house.buyer.say("1 kilo onion")
        (basket,) = await house.buyer.expect()
    assert PLACE in basket.text
    assert (
        await house.value("SELECT doc ->> 'khata_balance_paise' FROM customer WHERE customer_no = 1")
        == "19600"
    )
    await house.sound()


async def test_row_48_what_the_shopkeeper_does_not_confirm_stays_shut(lender: House) -> None:
    house = lender
    async with house.working():
        await her_khata(house)
        await house.control(f"users/{BUYER}/identity", {})
        await house.buyer.say("4 kilo sugar")
        await house.buyer.expect()
        await house.keeper.expect()
        await house.keeper.tap("same:1:0")
        await house.keeper.expect()
        await house.buyer.say("1 kilo onion")
        (basket,) = await house.buyer.expect()
        assert PLACE not in basket.text
        assert not [action for action, _ in basket.choices if action.startswith("ok:khata")]
    assert (
        await house.value("SELECT doc ->> 'khata_balance_paise' FROM customer WHERE customer_no = 1")
        == "19600"
    )


async def test_row_48_words_about_her_money_go_to_her_own_phone_alone(lender: House) -> None:
    """WhatsApp is told whose phone they are for, and refuses them when another one is behind the number by now."""
    house = lender
    async with house.working():
        await her_khata(house)
        await asks_for_khata(house.buyer)  # now the shop knows the mark of her phone
        await house.keeper.say("Sunita 50 credit")
        await house.keeper.expect()
        (told,) = await house.buyer.expect()
        assert "246" in told.text
        await house.control(f"users/{BUYER}/identity", {})
        await house.keeper.say("Sunita 30 credit")
        await house.keeper.expect()
        await house.until(lambda: house.value("SELECT count(*) FROM outbox WHERE error_code = 137000"))
        await house.calm()
        await house.buyer.quiet(0)
    assert await house.value("SELECT state FROM outbox WHERE error_code = 137000") == "dropped"
    balance = await house.value("SELECT doc ->> 'khata_balance_paise' FROM customer WHERE customer_no = 1")
    assert balance == "27600", "it is in the book all the same"


async def test_row_48_whoever_gets_her_old_number_gets_nothing_of_hers_and_she_keeps_it(
    lender: House,
) -> None:
    house = lender
    async with house.working():
        await her_khata(house)
        await house.control(f"users/{BUYER}/number", {"phone": MOVED})
        await house.calm()
        await house.control("users", {"phone": BUYER, "name": "Somebody"})
        stranger = Phone(house.phones, BUYER, "Somebody")
        assert "196" not in await asks_for_khata(stranger)
        await stranger.say("4 kilo sugar")
        (basket,) = await stranger.expect()
        assert PLACE not in basket.text
        moved = Phone(house.phones, MOVED, "Sunita")
        await moved.expect(2)  # what she read before stands on her new phone
        assert "196" in await asks_for_khata(moved)
    assert await house.value("SELECT phone FROM customer WHERE customer_no = 1") == MOVED


# --- 49: no phone number anywhere ---------------------------------------------------------------------------------


async def test_row_49_a_whole_order_goes_through_without_her_phone_number(house: House) -> None:
    """From the greeting to the bill, paid in the chat; and nothing that anybody reads or keeps holds her number."""
    hidden = "910000000999"
    await house.control(
        "users", {"phone": hidden, "name": "Meena", "username": "meena.sample", "phone_withheld": True}
    )
    meena = Phone(house.phones, hidden, "Meena")
    async with house.working():
        await house.keeper.say("hello")
        await house.keeper.expect()
        await meena.say("hello")
        await meena.expect()
        await meena.pin(26.915, 75.79, "Sample Chowk")
        await meena.say("4 kilo sugar")
        await house.until(
            lambda: (
                any(action.startswith("ok:upi") for read in meena.read for action, _ in read.choices)
                or meena._look()
            )
        )
        await meena.tap("ok:upi")
        (order,) = await house.keeper.expect()
        assert "Meena" in order.text
        await house.keeper.tap("acc")
        reference = await _payment_request(house, meena)
        await house.phones.pay(reference)
        await house.keeper.expect()
        await house.keeper.tap("out")
        await house.calm()
        code = str(await house.value("SELECT doc ->> 'door_code' FROM shop_order"))
        await house.keeper.say(f"1 {code}")
        await house.until(lambda: house.value("SELECT state = 'delivered' FROM shop_order"))
        await house.calm()
        pages = [await board(house), await board(house, "/1")]
        bodies = await house.sent(hidden)
        bill = re.search(r"/b/([\w.-]+)", json.dumps(bodies))
        assert bill is not None
        async with house.http.get(f"{house.url}/b/{bill.group(1)}") as answer:
            assert answer.status == 200 and (await answer.read()).startswith(b"%PDF")
    assert all("to" not in body and body["recipient"].startswith("IN.") for body in bodies)
    assert all(hidden not in text for text, _ in pages)
    assert await house.value("SELECT phone FROM customer WHERE doc ->> 'name' = 'Meena'") is None
    for table in ("inbox", "outbox"):
        column = "payload" if table == "inbox" else "body"
        found = await house.value(
            f"SELECT count(*) FROM {table} WHERE convert_from({column}, 'UTF8') LIKE '%{hidden}%'"
        )
        assert found == 0
    await house.sound()


async def _payment_request(house: House, phone: Phone) -> str:
    await house.until(lambda: house.value("SELECT count(*) FROM payment_request"))
    await house.calm()
    return str(await house.value("SELECT reference FROM payment_request"))


async def test_row_49_she_who_hides_her_number_later_is_the_same_person_with_the_same_khata(
    lender: House,
) -> None:
    house = lender
    async with house.working():
        await her_khata(house)
        await house.control("users", {"phone": BUYER, "username": "sunita.sample", "phone_withheld": True})
        assert "196" in await asks_for_khata(house.buyer)
    assert await house.value("SELECT count(*) FROM customer") == 2
