"""Memory through the real store: a word taught in one message is heard in the next, and outlives new settings."""

from __future__ import annotations

from haat.store import codec
from haat.store.shops import put_shop
from tests.runtime.fakes import BUYER, KEEPER, LISTINGS, sample_people, sample_shop, text_message
from tests.runtime.stage import Stage

TAUGHT = "frothbrick means salt"


async def test_a_word_that_is_taught_is_heard_at_once_and_after_new_settings(stage: Stage) -> None:
    async with stage.working():
        await stage.says(text_message("wamid.1", TAUGHT, phone=KEEPER))
        await stage.quiet()
        await stage.says(text_message("wamid.2", "frothbrick 2"))
        await stage.quiet()
    assert "Salt" in stage.channel.texts(BUYER)[-1]
    await put_shop(stage.dsn, sample_shop(), LISTINGS, sample_people())
    async with stage.working():
        await stage.says(text_message("wamid.3", "clear everything"))
        await stage.says(text_message("wamid.4", "frothbrick 3"))
        await stage.quiet()
    assert "Salt" in stage.channel.texts(BUYER)[-1]
    doc = await stage.value("SELECT doc FROM shop WHERE shop_id = 1")
    assert isinstance(doc, str)
    (known,) = codec.shop(doc.encode()).nicknames
    assert (known.words, known.known) == ("frothbrick", True)
    kinds = await stage.rows("SELECT kind FROM event WHERE kind = 'NicknameLearnt'")
    assert len(kinds) == 1
