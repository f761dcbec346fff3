"""How much is offered where a number leaves it open: "aloo 4" may be kilos or heads."""

from __future__ import annotations

import pytest

from .world import World, choices


def offered(text: str) -> list[str]:
    world = World(lang="en")
    replies = world.says(text)
    return [choice.title for choice in choices(replies[-1]) if choice.action.startswith("pick")]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("aloo 4", ["4 kg", "500 g"]),
        ("aloo 2", ["2 kg", "250 g"]),
        ("2 onions", ["250 g"]),
        ("6 potatoes", ["1 kg"]),
        ("aloo 2-3 kilo", ["2 kg"]),
    ],
)
def test_what_a_number_may_mean_stands_first(text: str, first: list[str]) -> None:
    assert offered(text)[: len(first)] == first


@pytest.mark.parametrize("text", ["aloo 0 kilo", "aloo -5 kilo", "aloo 9999 kilo"])
def test_an_absurd_amount_is_not_offered(text: str) -> None:
    world = World(lang="en")
    world.says(text)
    assert "above zero" in world.texts()[-1] or "ज़ीरो" in world.texts()[-1]
    titles = [choice.title for choice in choices(world.said[-1])]
    assert titles and not any("9999" in title or "-5" in title for title in titles)
    assert not world.talk.conversation(1).basket.lines


def test_her_own_number_is_taken_when_it_is_tapped() -> None:
    world = World(lang="en")
    world.says("aloo 4")
    world.taps("pick:5:4000")
    assert [line.quantity.amount for line in world.talk.conversation(1).basket.lines] == [4000]
