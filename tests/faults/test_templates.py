"""A template that Meta takes and refuses only afterwards, by a status: it goes again as it would have gone at once."""

from __future__ import annotations

from typing import Any

import pytest

from tests.faults.house import House
from tests.runtime.fakes import KEEPER

NEW_ORDER = "FROM outbox WHERE why = 'new_order'"


async def ordered(house: House) -> None:
    """She orders; no status comes but those that the test tells."""
    await house.buyer.say("4 kilo sugar")
    await house.buyer.expect()
    await house.calm()
    await house.control("receipts", {"mode": "manual"})
    await house.buyer.tap("ok:cash")
    await taken(house)


async def taken(house: House) -> str:
    """Wait until Meta has taken his message; its id there."""
    await house.until(lambda: house.value(f"SELECT state = 'sent' AND message_id IS NOT NULL {NEW_ORDER}"))
    return str(await house.value(f"SELECT message_id {NEW_ORDER}"))


async def refused(house: House, code: int) -> None:
    """The status of the message that he was sent last: failed."""
    moved = await house.control("receipts", {"id": await taken(house), "status": "failed", "code": code})
    assert moved == {"moved": True}


async def to_him(house: House) -> list[dict[str, Any]]:
    return await house.sent(KEEPER)


@pytest.mark.parametrize("code", [132001, 132015, 132016], ids=["missing", "paused", "disabled"])
async def test_a_template_refused_by_a_status_goes_again_in_the_next_best_language(
    house: House, code: int
) -> None:
    await house.with_templates()
    async with house.working():
        await ordered(house)
        await refused(house, code)
        await house.until(lambda: house.value(f"SELECT tries = 1 AND state = 'sent' {NEW_ORDER}"))
        arrived = {"id": await taken(house), "status": "delivered"}
        assert await house.control("receipts", arrived) == {"moved": True}
        await house.until(lambda: house.value(f"SELECT state = 'delivered' {NEW_ORDER}"))
        await house.calm()
    first, second = [one["template"] for one in await to_him(house)]
    assert first["name"] == second["name"] == "new_order"
    assert first["language"] != second["language"]
    assert first["components"] == second["components"], "the same blanks and the same taps"
    await house.sound()


async def test_one_refused_in_both_languages_is_put_where_a_person_sees_it(house: House) -> None:
    await house.with_templates()
    async with house.working():
        await ordered(house)
        await refused(house, 132001)
        await house.until(lambda: house.value(f"SELECT tries = 1 AND state = 'sent' {NEW_ORDER}"))
        await refused(house, 132015)
        await house.until(lambda: house.value(f"SELECT state = 'failed' {NEW_ORDER}"))
        await house.calm()
    assert len(await to_him(house)) == 2
    assert await house.value(f"SELECT error_code = 132015 AND fallback IS NULL {NEW_ORDER}")
