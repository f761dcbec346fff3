"""Conversations as files: ``tests/conversations/*.chat``, played on the real conversation, rules and ear.

A file speaks line by line. ``> text`` is the customer, ``S> text`` the shopkeeper, ``H> text`` the helper; ``\\n``
breaks a line. ``> [tap word]`` taps the newest button or row like the word, ``> [pin]`` sends a location,
``! ring kind`` lets a timer of the newest order run out, ``! paid`` lets the gateway say that the newest order was
paid (``! paid 100``: another sum of rupees), ``! known`` makes her a regular with an address, ``! rail upi`` lets
the shop take UPI by its own address (or ``gateway``), ``> [picture]`` sends a picture. ``< text`` must be in the customer's replies to the line
before, ``S<`` and ``H<`` in the shop's; ``<!`` must not be; ``<0`` says there is no reply to her.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from haat.chat.inbound import Media, MediaKind
from haat.chat.replies import LinkButton, PayRequest, Reply
from haat.domain.commands import NotePayment, RingOnce
from haat.domain.customer import Address
from haat.domain.payment import FactStatus, PaymentFact, RailName
from haat.domain.shop import PayBy
from haat.values.place import Point

from .world import World, choices

FILES = sorted((Path(__file__).parents[1] / "conversations").glob("*.chat"))
PEOPLE = {"": 1, "S": 2, "H": 3}


def heard_by(replies: list[Reply], who: int) -> str:
    """All that a person can read in these replies, buttons included."""
    parts = []
    for reply in replies:
        if reply.to == who:
            parts += [reply.body, *(f"[{c.title}] {c.description}" for c in choices(reply))]
            if isinstance(reply.form, LinkButton):
                parts.append(f"[{reply.form.title}] {reply.form.url}")
            if isinstance(reply.form, PayRequest):
                parts += [f"{item.title} {item.amount_paise}" for item in reply.form.items]
    return "\n".join(parts)


def speak(world: World, who: int, text: str) -> list[Reply]:
    if text == "[pin]":
        return world.pin(who)
    if text == "[picture]":
        return world.sends(who, Media(MediaKind.IMAGE, "media.1"))
    if text.startswith("[tap "):
        return world.taps(text[5:-1], who)
    code = world.state.orders[max(world.state.orders)].door_code if world.state.orders else ""
    return world.says(text.replace("\\n", "\n").replace("{code}", code), who)


def stage(world: World, words: list[str]) -> list[Reply]:
    order = world.state.orders.get(max(world.state.orders, default=0))
    match words:
        case ["ring", kind] if order:
            return world.does(RingOnce(order.order_no, kind))
        case ["paid", *rupees] if order:
            paise = int(rupees[0]) * 100 if rupees else order.payment.asked_paise
            name = f"pay_{len(order.payment.captures)}"
            fact = PaymentFact(order.payment.reference or "", FactStatus.CAPTURED, paise, "INR", name)
            return world.does(NotePayment(order.order_no, fact))
        case ["rail", name]:
            rail = RailName(name)
            shop = replace(
                world.state.shop,
                payment_configuration=None,
                vpa="sample@upi" if rail is RailName.UPI else None,
                gateway_key="key_sample" if rail is RailName.GATEWAY else None,
            )
            world.state.shop = shop
            return []
        case ["known"]:
            place = Address("12 Sample Nagar", Point(26_915_000, 75_790_000))
            world.settle(addresses=(place,), usual_pay=PayBy.CASH)
            return []
        case ["khata", rupees]:
            world.settle(khata_limit_paise=int(rupees) * 100)
            return []
    raise AssertionError(f"unknown stage direction {words}")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_conversation_goes_as_written(path: Path) -> None:
    world = World(lang=path.stem.split("_")[0])
    replies: list[Reply] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        mark, _, text = line.partition(" ")
        where = f"{path.name}:{number}"
        if mark.endswith(">"):
            replies = speak(world, PEOPLE[mark[:-1]], text)
        elif mark == "!":
            replies = stage(world, text.split())
        elif mark == "<0":
            assert not heard_by(replies, 1), f"{where}: {heard_by(replies, 1)}"
        elif mark.endswith("<!"):
            assert text not in heard_by(replies, PEOPLE[mark[:-2]]), f"{where}: {heard_by(replies, 1)}"
        elif mark.endswith("<"):
            read = heard_by(replies, PEOPLE[mark[:-1]])
            assert text in read, f"{where}: not read: {text!r} in:\n{read}"
        else:
            raise AssertionError(f"{where}: a line must begin with a mark")


def test_there_are_conversations_in_every_language_of_the_story() -> None:
    assert {path.stem.split("_")[0] for path in FILES} >= {"hi", "bn", "en"}
