"""Rows 35 to 38: the way out: Graph away or slow, limits, answers that are lost, and words said once."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from haat.runtime import outbox
from haat.runtime.pacing import BREAK_AFTER, PAIR_BURST
from haat.store.beside import Beside
from tests.faults.gate import Weather
from tests.faults.house import House, words_of
from tests.runtime.fakes import BUYER, KEEPER, NOON, envelope, number_id
from tests.runtime.stage import QUICK


def callbacks(calls: list[dict[str, Any]]) -> list[str]:
    return [call["biz_opaque_callback_data"] for call in calls]


@pytest.mark.parametrize("weather", [Weather.DOWN, Weather.ERRORS, Weather.SLOW])
async def test_row_35_an_order_never_waits_for_a_graph_that_is_away(house: House, weather: Weather) -> None:
    async with house.working():
        await house.open_doors()
        await house.buyer.say("4 kilo sugar")
        await house.buyer.expect()
        await house.calm()
        house.gate.weather = weather
        await house.buyer.tap("ok:cash")
        await house.until(lambda: house.value("SELECT count(*) FROM shop_order"))
        assert await house.value("SELECT count(*) FROM outbox WHERE state = 'delivered'") == 3, (
            "nothing got out"
        )
        house.gate.weather = Weather.FAIR
        (told,) = await house.keeper.expect()
        assert "order no. 1" in told.text
        await house.calm()
    await house.keeper.quiet(0)
    assert await house.value("SELECT count(*) FROM outbox WHERE state IN ('failed', 'dead', 'dropped')") == 0


async def test_row_35_a_graph_that_is_down_is_not_asked_by_everybody_again_and_again(house: House) -> None:
    async with house.working() as worker:
        house.gate.weather = Weather.ERRORS
        people = [f"9100000020{n:02d}" for n in range(40)]
        await asyncio.gather(
            *(
                house.phones.post(
                    "/messages", {"from": phone, "message": {"type": "text", "text": {"body": "hello"}}}
                )
                for phone in people
            )
        )
        await house.until(lambda: house.value("SELECT count(*) = 40 FROM outbox"))
        chains = worker._sender._chains.values()
        await house.until(lambda: len(chains) == 40 and not any(chain.busy for chain in chains))
        tried = len(house.gate.calls)
        await asyncio.sleep(1.0)
        assert len(house.gate.calls) - tried <= 2, "the breaker lets one try at a time through"
        house.gate.weather = Weather.FAIR
        await house.until(lambda: house.value("SELECT count(*) = 0 FROM outbox WHERE state = 'queued'"))
        await house.calm()
    seen = Counter(callbacks(house.gate.calls))
    assert len(seen) == 40
    assert tried < 40 + 2 * BREAK_AFTER
    assert all([len(await house.sent(phone)) == 1 for phone in people])


async def test_row_36_a_person_who_got_too_many_waits_alone(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox, "pair_wait_s", lambda tries: 3_600.0)
    async with house.working() as worker:
        await house.open_doors()
        await house.fault("fail", code=131056)
        await house.buyer.say("2 kilo sugar")
        await house.until(lambda: house.value("SELECT count(*) FROM outbox WHERE error_code = 131056"))
        await house.keeper.say("orders")
        await house.keeper.expect()
        assert len(await house.sent(BUYER)) == 1, "hers waits"
        house.let_go(worker)
        await house.buyer.expect()
        await house.calm()
    assert await house.value("SELECT tries FROM outbox WHERE outbox_no = 3") == 1
    await house.buyer.quiet(0)


async def test_row_36_a_number_that_was_too_fast_pauses_as_a_whole_and_loses_nothing(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox, "SLOW_NUMBER_S", 6.0)
    async with house.working():
        await house.open_doors()
        await house.fault("fail", code=130429)
        await house.buyer.say("2 kilo sugar")
        await house.until(lambda: house.value("SELECT count(*) FROM outbox WHERE error_code = 130429"))
        before = len(house.gate.calls)
        await house.keeper.say("orders")
        await asyncio.sleep(0.5)
        assert len(house.gate.calls) == before, "the whole number rests"
        await house.buyer.expect()
        await house.keeper.expect()
        await house.calm()
    assert await house.value("SELECT max(tries) FROM outbox") == 0, "no message is to blame"


async def test_row_36_a_burst_to_one_person_is_paced_ahead_of_the_error(house: House) -> None:
    await house.control(f"numbers/{number_id()}", {"per_second": 10_000})
    async with house.working():
        await house.open_doors()
        burst = [await house.heard(f"wamid.B{n}", f"{n + 1} kilo sugar") for n in range(PAIR_BURST + 5)]
        assert await house.webhook(envelope(*burst)) == 200
        await house.until(lambda: house.value("SELECT count(*) = 0 FROM inbox WHERE state = 'pending'"))
        await house.until(lambda: len(house.gate.calls) >= PAIR_BURST)
        await house.keeper.say("orders")
        await house.keeper.expect()
        waiting = await house.rows("SELECT state, tries, error_code FROM outbox WHERE customer_no = 1")
    assert {row["error_code"] for row in waiting} == {None}, "WhatsApp never had to refuse"
    states = Counter(row["state"] for row in waiting)
    assert 4 <= states["queued"] + states["sending"] <= 6


async def test_row_36_texts_that_wait_for_one_person_arrive_as_one_message(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What has buttons stays a message of its own and keeps its place."""
    monkeypatch.setattr(outbox, "pair_wait_s", lambda tries: 3_600.0)
    async with house.working() as worker:
        await house.open_doors()
        await house.calm()
        before = len(await house.sent())
        await house.fault("fail", code=131056)
        await house.buyer.say("what are your timings?")
        await house.until(lambda: house.value("SELECT count(*) FROM outbox WHERE error_code = 131056"))
        for text in ("do you have khata?", "thank you", "2 kilo sugar", "what are your timings?"):
            await house.buyer.say(text)
        await house.until(lambda: house.value("SELECT count(*) = 7 FROM outbox WHERE kind = 'send'"))
        await house.until(lambda: worker._sender.waiting == 5)
        house.let_go(worker)
        told = await house.buyer.expect(3)
        await house.calm()
    sent = (await house.sent())[before:]
    assert [body["type"] for body in sent] == ["text", "interactive", "text"]
    assert sent[0]["text"]["body"].count("\n\n") >= 2 and "Sugar" in told[1].text
    assert callbacks(sent) == ["1.3,4,5", "1.6", "1.7"]
    rows = await house.rows("SELECT state, message_id FROM outbox WHERE customer_no = 1 ORDER BY outbox_no")
    assert {row["state"] for row in rows} == {"delivered"}
    assert len({row["message_id"] for row in rows[1:4]}) == 1
    screens = Beside(house.dsn)
    shown = await screens.messages(1, NOON - timedelta(days=999), NOON + timedelta(days=9_999))
    await screens.close()
    assert [row.outbox_no for row in shown] == [1, 2, 3, 6, 7], "one message costs once"
    await house.sound()


async def test_row_36_of_an_orders_news_that_wait_for_one_person_the_newest_goes(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox, "pair_wait_s", lambda tries: 3_600.0)
    async with house.working() as worker:
        await house.open_doors()
        await house.order(pay="cash")
        await house.calm()
        before = len(await house.sent())
        await house.fault("fail", code=131056)
        await house.buyer.say("what are your timings?")
        await house.until(lambda: house.value("SELECT count(*) FROM outbox WHERE error_code = 131056"))
        await house.keeper.tap("acc")
        await house.keeper.expect()
        await house.keeper.tap("out")
        await house.until(lambda: house.value("SELECT count(*) FROM outbox WHERE why = 'out'"))
        await house.until(lambda: worker._sender.waiting == 3)
        house.let_go(worker)
        (told,) = await house.buyer.expect()
        await house.calm()
    assert "on its way" in told.text and "accepted" not in told.text
    assert len(await house.sent()) == before + 1
    assert await house.value("SELECT state FROM outbox WHERE why = 'accepted'") == "dropped"
    await house.buyer.quiet(0)
    await house.sound()


async def test_row_37_a_lost_answer_is_held_for_its_status_and_not_sent_twice(house: House) -> None:
    async with house.working(replace(QUICK, doubt_s=6.0)):
        await house.open_doors()
        await house.calm()
        house.gate.weather = Weather.LOST
        await house.buyer.say("2 kilo sugar")
        await house.until(lambda: len(house.gate.calls) == 3)
        house.gate.weather = Weather.FAIR
        await house.buyer.say("1 kilo onion")
        await house.until(lambda: house.value("SELECT state = 'delivered' FROM outbox WHERE outbox_no = 3"))
        first, second = await house.buyer.expect(2)
        await house.calm()
    assert "Sugar" in first.text and "Onion" not in first.text and "Onion" in second.text
    assert max(Counter(callbacks(house.gate.calls)).values()) == 1
    await house.buyer.quiet(0)


async def test_row_37_without_a_status_it_goes_again_under_the_same_mark(house: House) -> None:
    """A repeat after silence is the one that cannot be avoided; the mark tells both apart from a new message."""
    async with house.working():
        await house.open_doors()
        await house.calm()
        await house.control("receipts", {"mode": "manual"})
        house.gate.weather = Weather.LOST
        await house.buyer.say("2 kilo sugar")
        await house.until(lambda: len(house.gate.calls) == 3)
        house.gate.weather = Weather.FAIR
        await house.buyer.expect(2)
        await house.quiet()
    assert callbacks(house.gate.calls)[-2:] == ["1.3", "1.3"]
    assert await house.value("SELECT state FROM outbox WHERE outbox_no = 3") == "sent"


async def test_row_38_a_payment_seen_from_every_side_is_confirmed_once(house: House) -> None:
    """By webhook (doubled), by the look it causes, by the clock's own look, and by a body played back."""
    async with house.working():
        await house.open_doors()
        reference = await house.accepted()
        await house.calm()
        await house.fault("duplicate", count=50)
        await house.phones.pay(reference)
        await house.advance(95)  # the clock looks too
        await house.keeper.expect()
        notices = [d["body"].encode() for d in await house.deliveries() if '"payment"' in d["body"]]
        await asyncio.gather(*(house.webhook(body) for body in notices))
        await house.calm()
        await house.advance(16 * 60)
        (word,) = await house.buyer.expect()
        await house.advance(3600)
        await house.calm()
    assert "₹196" in word.text
    await house.buyer.quiet(0)
    await house.keeper.quiet(0)
    told = [words_of(body) for body in await house.sent(KEEPER)]
    assert len([text for text in told if "paid" in text]) == 1
    assert await house.value("SELECT count(*) FROM event WHERE kind = 'PaymentReceived'") == 1
