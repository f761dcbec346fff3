"""What one turn costs by stage, in this process: the parts of a worker's CPU that are Haat's own thinking."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from time import process_time

from haat.bench.sample import APP_SECRET, TALKS, Writer, phone_of, shop_of, signature, webhook_body, writer
from haat.channels.whatsapp import decode, webhook
from haat.channels.whatsapp.client import CloudClient
from haat.channels.whatsapp.render import render
from haat.chat.hearing import shelf_of
from haat.chat.replies import Reply
from haat.chat.talk import Links, Talk
from haat.chat.turn import hear
from haat.demo.starter import starter_listings
from haat.domain.catalogue import Catalogue
from haat.domain.customer import Address, Customer, Role
from haat.domain.shop import Counters
from haat.domain.snapshot import ShopState
from haat.language.lexicon import load_lexicon
from haat.ports import Recipient
from haat.store import codec
from haat.values.place import Point
from haat.values.time import Moment

ROUNDS = 60
SENDERS, SENDS = 16, 100


def turn_stages() -> dict[str, float]:
    """Microseconds a message, for the words that the driver sends."""
    bodies = [webhook_body(writer(n), f"wamid.{n}", writer(n).says(t)) for n in range(6) for t in range(7)]
    signed = [(body, signature(body)) for body in bodies]
    payloads = [webhook.parse(body).updates[0].payload for body in bodies]
    told: list[Reply] = []
    talks = {lang: _talk(lang) for lang in TALKS}

    def turns() -> None:
        for lang, texts in TALKS.items():
            talk = talks[lang]
            talk.conversations.clear()
            talk.state.orders.clear()
            for number, text in enumerate(texts):
                body = webhook_body(Writer(phone_of(0), "n", lang), f"wamid.{number}", text)
                message = decode.inbound(webhook.parse(body).updates[0].payload)
                turn = hear(talk, 1, message, Moment(datetime.now(UTC)))
                told.extend(turn.replies)

    count = sum(len(texts) for texts in TALKS.values())
    turn_us = _time(turns, count)
    shop, recipient = shop_of(1), Recipient("IN.1", phone_of(0), True)
    sample = told[:count]
    doc = codec.encode(talks["hi"].conversation(1))
    return {
        "verify": _time(lambda: [webhook.verify(b, s, [APP_SECRET]) for b, s in signed], len(signed)),
        "parse": _time(lambda: [webhook.parse(b) for b in bodies], len(bodies)),
        "decode": _time(lambda: [decode.inbound(p) for p in payloads], len(payloads)),
        "turn": turn_us,
        "render": _time(lambda: [render(r, recipient, shop, "1.1") for r in sample], len(sample)),
        "document": _time(lambda: codec.encode(codec.conversation(doc)), 1),
    }


async def send_stage(graph_port: int) -> float:
    """Microseconds a message that is handed to the Graph API, this side of the socket."""
    body = b'{"to":"910000000000","type":"text","text":{"body":"%s"}}' % (b"x" * 500)
    async with CloudClient(f"http://127.0.0.1:{graph_port}", "bench") as client:

        async def some(count: int) -> None:
            for _ in range(count):
                await client.send("1", body)

        await asyncio.gather(*(some(10) for _ in range(SENDERS)))
        began = process_time()
        await asyncio.gather(*(some(SENDS) for _ in range(SENDERS)))
        return round((process_time() - began) * 1e6 / (SENDERS * SENDS), 1)


def _talk(lang: str) -> Talk:
    lexicon = load_lexicon()
    catalogue = Catalogue(1, {item.listing_no: item for item in starter_listings(lexicon)})
    state = ShopState(shop_of(1), catalogue, Counters(customer_no=2))
    state.customers = {
        1: Customer(
            1, "Sample", phone=phone_of(0), addresses=(Address("12", Point(26_915_000, 75_790_000)),)
        ),
        2: Customer(2, "Ramesh", phone="910000800001", role=Role.SHOPKEEPER, lang=lang),
    }
    return Talk(state, lexicon, shelf_of(lexicon, catalogue), {}, Links("http://localhost", b"bench"))


def _time(work: Callable[[], object], count: int) -> float:
    """Microseconds of CPU for one of ``count`` in ``work``, after a warm-up."""
    work()
    began = process_time()
    for _ in range(ROUNDS):
        work()
    return round((process_time() - began) * 1e6 / (ROUNDS * count), 1)
