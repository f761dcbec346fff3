"""A message from the webhook to the answer, through the real store, rules and ear, on a fake channel."""

from __future__ import annotations

from tests.runtime.fakes import BUYER, text_message
from tests.runtime.stage import Stage


async def test_a_list_is_priced_and_answered_in_one_message(stage: Stage) -> None:
    async with stage.working():
        await stage.says(text_message("wamid.1", "2 kilo sugar, 1 kilo onion"))
        await stage.quiet()
    assert len(stage.channel.texts(BUYER)) == 1
    assert "148" in stage.channel.texts(BUYER)[0]
    assert [tuple(r) for r in await stage.rows("SELECT state, message_id FROM outbox")] == [
        ("sent", "wamid.OUT1")
    ]
    assert await stage.value("SELECT state FROM inbox") == "done"
