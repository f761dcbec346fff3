"""The shopkeeper asks for his poster in a word and gets it as a document; longer talk of a code is something else."""

from __future__ import annotations

import pytest

from haat.chat.replies import Paper, Poster

from .world import World


@pytest.mark.parametrize(
    "text",
    [
        "poster",
        "Poster bhejo",
        "QR",
        "qr code?",
        "मेरा पोस्टर भेजो",
        "क्यूआर कोड",
        "পোস্টার দাও",
        "போஸ்டர் வேணும்",
        "پوسٹر",
    ],
)
def test_a_word_brings_the_poster(text: str) -> None:
    world = World("hi")
    (reply,) = world.says(text, 2)
    assert reply.form == Poster("NAMUNA.pdf")
    assert "Namuna Kirana" in reply.body
    assert world.last_turn.detail == "staff/poster"


@pytest.mark.parametrize(
    "text", ["the qr on my counter does not work since today", "order 104 qr", "sugar 46"]
)
def test_longer_talk_and_numbers_are_something_else(text: str) -> None:
    assert not any(isinstance(reply.form, Poster) for reply in World("en").says(text, 2))


def test_a_customer_who_writes_poster_is_heard_as_ever() -> None:
    assert not any(isinstance(reply.form, Poster | Paper) for reply in World("en").says("poster"))
