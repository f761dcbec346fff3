"""In whose language she is answered: at once by a script, after two romanised messages by the words."""

from __future__ import annotations

import pytest

from haat.language.phrases import phrasebook

from .world import World


@pytest.mark.parametrize(
    ("shop", "lang", "messages"),
    [
        ("hi", "mr", ("2 kilo sakhar, batate 1 kilo, kande ardha kilo pathva", "kande nako, dudh ek litre pathva na")),
        ("en", "bn", ("chini 2 kg ar peyaj der kilo pathiye din", "dim 6 ta ar alu ek kilo o lagbe")),
        ("hi", "ta", ("cheeni 2 kilo venum, vengayam oru kilo anuppunga", "muttai 6 venum apparam uppu oru packet anuppunga")),
        ("hi", "en", ("please send 2 kg sugar and 6 eggs", "also send one kg potatoes please")),
    ],
)  # fmt: skip
def test_two_romanised_messages_in_her_own_language_are_answered_in_it(
    shop: str, lang: str, messages: tuple[str, ...]
) -> None:
    world = World(shop)
    world.says("namaste")
    for message in messages:
        replies = world.says(message)
    assert phrasebook(lang).say("basket-head") in replies[-1].body


def test_a_few_words_of_another_language_change_nothing() -> None:
    world = World("hi")
    world.says("do kilo chini aur pyaz ek kilo bhejna")
    for message in ("sugar 3 kg", "thanks", "cash", "cancel maggi"):
        world.says(message)
        conversation = world.talk.conversation(1)
        assert conversation.lang in (None, "hi"), message
