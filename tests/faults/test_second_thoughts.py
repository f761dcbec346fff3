"""Edits and deletions over HTTP: told in full to a number that keeps the Business app, and to every other not."""

from __future__ import annotations

import pytest

from tests.faults.house import House
from tests.runtime.fakes import BUYER, number_id


async def writes(house: House, text: str) -> str:
    """She writes; the id of her message."""
    told = await house.phones.post(
        "/messages", {"from": BUYER, "message": {"type": "text", "text": {"body": text}}}
    )
    return str(told["id"])


async def lines(house: House) -> object:
    return await house.value(
        "SELECT string_agg(l ->> 'listing_no' || 'x' || (l -> 'quantity' ->> 'amount'), ' ') "
        "FROM conversation, json_array_elements(doc -> 'basket' -> 'lines') l "
        "WHERE customer_no = 1"
    )


async def test_an_edit_within_the_quarter_of_an_hour_takes_the_old_words_back(house: House) -> None:
    await house.control(f"numbers/{number_id()}", {"coexistence": True})
    async with house.working():
        await house.open_doors()
        first = await writes(house, "2 kilo sugar")
        await house.buyer.hears("2 kg")
        await house.control("edits", {"id": first, "text": "4 kilo sugar"})
        await house.buyer.hears("in place of the old one", "₹196")
        second = await writes(house, "1 kilo onion")
        await house.buyer.hears("Onion")
        await house.control("deletions", {"id": second})
        await house.buyer.hears("is out again", "₹196")
        await house.control("edits", {"id": first, "text": "3 kilo sugar"})
        await house.buyer.hears("in place of the old one", "₹152")
        await house.buyer.tap("ok:cash")
        await house.keeper.expect()
        await house.control("edits", {"id": first, "text": "40 kilo sugar"})
        told = await house.buyer.hears("stands as it was placed", "₹152")
        assert [action for action, _ in told.choices] == ["cancel:1", "keep:1"]
        await house.calm()
    assert await house.value("SELECT count(*) FROM shop_order") == 1
    await house.sound()


@pytest.mark.parametrize("kind", ["edits", "deletions"])
async def test_a_number_without_the_app_learns_no_words_and_says_so(house: House, kind: str) -> None:
    async with house.working():
        await house.open_doors()
        first = await writes(house, "2 kilo sugar")
        await house.buyer.expect()
        await house.control(kind, {"id": first, "text": "4 kilo sugar"})
        await house.buyer.hears("I cannot see", "2 kg")
        await house.calm()
    assert await lines(house) == "1x2000"
