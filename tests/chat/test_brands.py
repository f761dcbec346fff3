"""A maker is one maker however the shop and the customer spell him, whether she orders or asks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from haat.chat.answers import listings_about
from haat.chat.inbound import Inbound, Sender, Text
from haat.chat.ordering import meant
from haat.chat.scene import Scene
from haat.language.understanding import HeardLine, Op, Verdict
from haat.values.time import Moment

from .world import World


def heard(brand: str | None, concept: str = "instant-noodles") -> HeardLine:
    return HeardLine(Op.ADD, concept, None, brand, None, None, Verdict.ASK, 0.6, "sample", 0, 6)


@pytest.fixture
def scene() -> Scene:
    """A shop that writes MAGGI where others write Maggi."""
    world = World()
    catalogue = world.state.catalogue
    loud = replace(catalogue.listings[11], brand="MAGGI")
    world.state.catalogue = catalogue.replaced((loud,))
    world.retune()
    message = Inbound("wamid.0", "100000000000001", Sender(None, None), world.now, Text("sample"))
    return Scene(
        world.talk,
        world.state.customers[1],
        message,
        Moment(world.now, bytes(16)),
        world.talk.conversation(1),
    )


@pytest.mark.parametrize(
    ("brand", "numbers"),
    [("Maggi", [11]), ("MAGGI", [11]), ("Yippee", [12]), ("Lux", []), (None, [11, 12])],
)
def test_an_order_and_a_question_find_the_same_listings_of_a_maker(
    scene: Scene, brand: str | None, numbers: list[int]
) -> None:
    line = heard(brand)
    ordered = [item.listing_no for item in meant(scene, line)]
    asked = [item.listing_no for item in listings_about(scene, (line,))]
    assert sorted(ordered) == sorted(asked) == numbers
