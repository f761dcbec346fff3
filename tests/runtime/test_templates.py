"""Outside the window a template goes in its reader's language, or in her next best where Meta has not approved it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from haat.ports import NotSent, SendAction, Sent
from haat.store.shops import put_shop
from tests.runtime.fakes import BUYER, KEEPER, LISTINGS, sample_people, sample_shop, text_message
from tests.runtime.stage import Stage


def refusing(*langs: str):  # type: ignore[no-untyped-def]
    def answer(message: dict) -> Sent | NotSent | None:
        if message["type"] == "template" and message["template"]["language"]["code"] in langs:
            return NotSent(SendAction.OTHER_LANGUAGE, 132001, "no such template")
        return None

    return answer


async def order_while_the_keeper_is_away(stage: Stage, lang: str) -> list[dict]:
    """A customer orders; the shopkeeper has not written for a day. What was tried for him."""
    keeper = replace(sample_people()[1], lang=lang)
    shop = sample_shop(lang=lang, languages=("en", lang))
    await put_shop(stage.dsn, shop, LISTINGS, (sample_people()[0], keeper))
    async with stage.working():
        await stage.says(text_message("wamid.1", "4 kilo sugar", phone=BUYER))
        await stage.quiet()
        await stage.says(text_message("wamid.2", "cash", phone=BUYER))
        await stage.quiet()
    return [one["template"] for one in stage.channel.tried if one.get("to") == f"+{KEEPER}"]


@pytest.mark.parametrize(("lang", "sent_in"), [("ta", "ta"), ("ur", "ur"), ("or", "hi")])
async def test_the_keeper_reads_a_new_order_in_his_language(stage: Stage, lang: str, sent_in: str) -> None:
    tried = await order_while_the_keeper_is_away(stage, lang)
    assert [(one["name"], one["language"]["code"]) for one in tried] == [("new_order", sent_in)]
    goods = tried[0]["components"][0]["parameters"][3]["text"]
    assert "4" in goods, "he reads what is wanted before he accepts it"


async def test_a_template_that_is_not_approved_in_his_language_goes_in_the_next_best(stage: Stage) -> None:
    stage.channel.answers = refusing("ta")
    tried = await order_while_the_keeper_is_away(stage, "ta")
    assert [one["language"]["code"] for one in tried] == ["ta", "en"]
    assert tried[0]["components"] == tried[1]["components"]
    assert await stage.value("SELECT state FROM outbox WHERE why = 'new_order'") == "sent"


async def test_a_template_that_is_approved_nowhere_is_put_where_a_person_sees_it(stage: Stage) -> None:
    stage.channel.answers = refusing("ta", "en", "hi")
    tried = await order_while_the_keeper_is_away(stage, "ta")
    assert [one["language"]["code"] for one in tried] == ["ta", "en"]
    rows = await stage.rows("SELECT state, error_code FROM outbox WHERE why = 'new_order'")
    assert [tuple(row) for row in rows] == [("dead", 132001)]
