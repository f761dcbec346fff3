"""Consent, by the tables of docs/rules/consent.md."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from haat.chat import consent
from haat.chat.inbound import Advertisement, Inbound, Sender, Tap, Text
from haat.chat.records import AdVisit, ConsentChange, Source, Topic
from haat.chat.replies import Buttons, Reply
from haat.chat.turn import hear
from haat.domain.customer import Address, Customer
from haat.domain.shop import PayBy
from haat.language.phrases import languages, phrasebook
from haat.runtime.beside import may_write
from haat.store.rows import InboxRow

from .world import NOON, World

PAGE = (Path(__file__).parents[2] / "docs" / "rules" / "consent.md").read_text("utf-8")
STOP, START = "STOP", "start"


def table(header: str) -> list[list[str]]:
    """The rows of the page's table with this header."""
    rows = PAGE.split(header, 1)[1].strip().splitlines()[1:]
    found = []
    for row in rows:
        if not row.startswith("|"):
            break
        found.append([cell.strip() for cell in row.strip("|").split("|")])
    return found


RULES = table("| after | what | goes out |")
WORDS = [(lang, word.strip()) for lang, words in table("| language | stop |") for word in words.split(",")]


def ordered(world: World) -> int:
    """Sunita orders sugar, home, in cash; the number of the order."""
    world.settle(addresses=(Address("12 Sample Nagar"),), usual_pay=PayBy.CASH)
    world.says("5 kilo cheeni")
    world.taps("ok:")
    return world.state.orders_of(1)[-1].order_no


def after(word: str) -> tuple[World, int]:
    """A world in which this happened, and the order that is meant."""
    world = World()
    if word == "a stop, then a new order":
        world.says(STOP)
        world.later(60)
        return world, ordered(world)
    order_no = ordered(world)
    world.later(60)
    if word == "a yes to offers":
        world.state.keep_customer(replace(world.state.customers[1], marketing=True))
    elif word == "a stop of offers":
        world.sends(1, Tap("stop:offers", "No offers"))
    elif word.startswith("a stop"):
        world.says(STOP)
        if word.endswith("“only this order”"):
            world.taps("only:")
        elif word.endswith("START"):
            world.says(START)
    return world, order_no


@pytest.mark.parametrize(("word", "what", "goes"), RULES, ids=[f"{r[0]}: {r[1]}" for r in RULES])
def test_what_goes_out_after_what_she_said(word: str, what: str, goes: str) -> None:
    world, order_no = after(word)
    her = world.state.customers[1]
    row = InboxRow(1, "k", 1, "command", "", b"", NOON)
    reply, speaker = Reply(1, "…"), None
    match what:
        case "an offer":
            reply = Reply(1, "…", offer=True)
        case "the one answer that confirms it" | "an answer to a message of hers":
            row, speaker = replace(row, kind="message"), 1
        case "a word about another order":
            reply = Reply(1, "…", order_no=order_no + 1)
        case _:
            reply = Reply(1, "…", order_no=order_no)
    assert may_write(her, reply, row, speaker) == (goes == "yes")


@pytest.mark.parametrize(("lang", "word"), WORDS)
@pytest.mark.parametrize("tapped", [False, True], ids=["typed", "tapped"])
def test_a_stop_is_heard_in_every_language_typed_or_tapped(lang: str, word: str, tapped: bool) -> None:
    assert {one for one, _ in WORDS} == set(languages())
    world = World(lang)
    world.sends(1, Tap(word, word) if tapped else Text(f" {word}! "))
    assert world.state.customers[1].stopped
    made = [record for record in world.last_turn.records if isinstance(record, ConsentChange)]
    source = Source.TAP if tapped else Source.WORD
    assert [(one.topic, one.given, one.source) for one in made if not one.given] == [
        (Topic.SERVICE, False, source),
        (Topic.MARKETING, False, source),
    ]


@pytest.mark.parametrize("lang", languages())
def test_the_word_that_the_confirmation_names_starts_again(lang: str) -> None:
    world = World(lang)
    world.says(STOP)
    text = phrasebook(lang).say("answer-stopped", shop="X")
    named = re.search("“(.+?)”", text)
    assert named is not None
    world.says(named.group(1))
    assert not world.state.customers[1].stopped


def test_no_stop_word_is_anything_a_customer_orders() -> None:
    for words in consent.STOP_WORDS.values():
        for word in words:
            assert consent.said_stop(word) and not consent.said_start(word)
    for text in ("stop sugar", "cheeni band", "order band karo bhai", "aur 2 kilo", ""):
        assert not consent.said_stop(text)


def test_a_stop_with_an_open_order_offers_that_order_alone_and_calls_the_shopkeeper() -> None:
    world = World()
    order_no = ordered(world)
    replies = world.says(STOP)
    hers = [reply for reply in replies if reply.to == 1]
    assert len(hers) == 1 and isinstance(hers[0].form, Buttons)
    assert [choice.action for choice in hers[0].form.choices] == [f"only:{order_no}", f"cancel:{order_no}"]
    assert [reply.to for reply in replies if reply.why == "stopped_order"] == [2]


def test_her_own_messages_are_answered_after_a_stop() -> None:
    world = World()
    world.says(STOP)
    assert world.says("2 kilo cheeni")


def first(content: Text, **more: object) -> tuple[World, list[object]]:
    world = World()
    world.state.customers[9] = Customer(9, "", user_id="IN.9")
    message = Inbound("wamid.1", "1", Sender("IN.9", None, "Asha"), NOON, content, **more)  # type: ignore[arg-type]
    return world, list(hear(world.talk, 9, message, world._moment()).records)


@pytest.mark.parametrize(
    ("text", "ad", "source", "note"),
    [
        ("namaste", None, Source.WROTE_FIRST, ""),
        ("Namaste [NAMUNA]", None, Source.POSTER, "NAMUNA"),
        ("Namaste [namuna@Gate 2]", None, Source.POSTER, "NAMUNA@Gate 2"),
        ("hi", Advertisement("120000000000001", "ad", "CLICK"), Source.AD, "ad 120000000000001"),
    ],
)
def test_her_first_message_is_the_proof_that_she_wrote_first(
    text: str, ad: Advertisement | None, source: Source, note: str
) -> None:
    _, records = first(Text(text), ad=ad)
    assert ConsentChange(9, Topic.SERVICE, True, source, NOON, 9, note) in records


def test_an_advertisement_opens_three_free_days() -> None:
    _, records = first(Text("hi"), ad=Advertisement("12", "ad", "CLICK", "Namuna"))
    assert AdVisit(9, NOON, NOON + timedelta(hours=72), "12", "ad", "CLICK", "Namuna") in records


def test_her_second_message_proves_nothing_new() -> None:
    world = World()
    world.says("namaste")
    world.says("namaste")
    assert world.last_turn.records == ()
