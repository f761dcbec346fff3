"""Playing the story: a whole Haat on free ports in a folder of its own, every act in order, then its books."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

import aiohttp

from haat.channels.whatsapp.prices import Cost, cost, prices
from haat.domain.payment import RailName
from haat.stack import LocalStack
from haat.store.accounts import change_shop
from haat.story.acts import ACTS, Cast
from haat.story.books import Books, read_books
from haat.story.phones import Phone, Stage, StoryFault
from haat.story.words import Words, words
from haat.values.time import india

CUSTOMER_LIMIT, KEEPER_LIMIT = 4, 2
"""The most that one happy order may cost: messages to the customer (the greeting apart) and to the shopkeeper."""


@dataclass(frozen=True, slots=True)
class OrderCost:
    """What the messages of one order cost when the month's free ones are used up, and when they are not."""

    beyond_free: Cost
    within_free: Cost


def order_cost(categories: Mapping[str, int], day: date) -> OrderCost:
    """By the price table of that day."""
    used_up = max(price.free for price in prices())
    return OrderCost(cost(categories, used_up, day), cost(categories, 0, day))


@dataclass
class Played:
    """What a story came to. ``faults`` is empty when everything was right."""

    lang: str
    transcript: list[tuple[str, str]] = field(default_factory=list)
    counts: dict[str, tuple[int, int]] = field(default_factory=dict)
    costs: dict[str, OrderCost] = field(default_factory=dict)
    day: date | None = None
    """India's day that the story was priced on."""
    books: Books | None = None
    faults: list[str] = field(default_factory=list)


async def play(
    lang: str, listen: Callable[[str, str], None] | None = None, data: Path | None = None
) -> Played:
    """Play the story in one language; ``listen`` hears every line as it is said."""
    played = Played(lang)
    with tempfile.TemporaryDirectory(prefix="haat-story-") as scratch:
        async with LocalStack(data or Path(scratch)) as stack, aiohttp.ClientSession() as http:
            await _perform(played, stack, http, listen)
    return played


async def _perform(
    played: Played, stack: LocalStack, http: aiohttp.ClientSession, listen: Callable[[str, str], None] | None
) -> None:
    text = words(played.lang)
    cast = await _cast(stack, http, text)
    played.transcript, played.counts = cast.stage.transcript, cast.counts
    if listen is not None:
        cast.stage.listeners.append(listen)
    for title, act in ACTS:
        cast.stage.tell("", f"— {title} —")
        try:
            await act(cast)
            for phone in (cast.native, cast.romanised, cast.keeper, cast.helper):
                await phone.quiet(0.15)
        except StoryFault as fault:
            played.faults.append(f"{title}: {fault}")
            break
    for act_name, (customer, keeper) in cast.counts.items():
        if customer > CUSTOMER_LIMIT or keeper > KEEPER_LIMIT:
            played.faults.append(
                f"{act_name}: {customer} messages to the customer, {keeper} to the shopkeeper"
            )
    now = await cast.stage.now()
    played.day = india(now).date()
    played.costs = {act: order_cost(counts, played.day) for act, counts in cast.categories.items()}
    await asyncio.sleep(0.5)
    played.books = await read_books(stack.database_url, text.shop_code, now)
    played.faults += played.books.faults


async def _cast(stack: LocalStack, http: aiohttp.ClientSession, text: Words) -> Cast:
    """The people of the demo shop, and two customers nobody knows yet."""
    shop = stack.demo[text.shop_code]
    stage = Stage(http, stack.emulator["control_url"], shop.number_id)
    native = Phone(stage, "910000009101", "Sunita")
    romanised = Phone(stage, "910000009102", "Asha")
    keeper, helper = Phone(stage, shop.shopkeeper, "🏪"), Phone(stage, shop.helper, "🛵")
    for phone in (native, romanised, keeper, helper):
        await stage.post("/users", {"phone": phone.user, "name": phone.name})

    async def pays_by(rail: RailName) -> None:
        stage.tell("", f"({text.shop_name}: {rail.value})")
        shop_id = shop.file.shop.shop_id
        await change_shop(stack.database_url, shop_id, lambda now: replace(now, rails=(rail,)))

    return Cast(stage, text, native, romanised, keeper, helper, pays_by)
