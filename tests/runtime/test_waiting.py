"""What waited for one person: texts go as one message in their order, older news of an order is left out."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from haat.channels.whatsapp.joining import joined
from haat.channels.whatsapp.limits import TEXT_BODY
from haat.channels.whatsapp.render import render
from haat.chat.replies import Buttons, Choice, Form, Reply, Say, Template
from haat.ports import NotSent, Recipient, SendAction
from haat.runtime import outbox
from haat.runtime.outbox import Sender
from haat.runtime.waiting import MOST, old_news, together
from haat.store.rows import OutboxRow, OutKind, OutState, read_callback
from tests.runtime.fakes import BUYER, NOON, FakeChannel, sample_shop, words
from tests.runtime.virtual import virtually

YES = Buttons((Choice("ok", "Yes"),))


def row(number: int, text: str = "", form: Form | None = None, **more: object) -> OutboxRow:
    """A message to the buyer as it lies in the outbox."""
    template = more.pop("template", None)
    reply = Reply(1, text or f"text {number}", form or Say(), template=template)  # type: ignore[arg-type]
    made = render(reply, Recipient(None, BUYER, True), sample_shop(), f"1.{number}")
    assert made.body is not None
    fields: dict = {"kind": OutKind.SEND, "number_id": "n", "state": OutState.SENDING, "created_at": NOON}
    rest = {"customer_no": 1, "fallback": made.fallback, **more}
    return OutboxRow(shop_id=1, outbox_no=number, body=made.body, **{**fields, **rest})


@pytest.mark.parametrize(
    ("rows", "count"),
    [
        ([row(1)], 1),
        ([row(1), row(2), row(3)], 3),
        ([row(1), row(2, form=YES), row(3)], 1),
        ([row(1, form=YES), row(2), row(3)], 1),
        ([row(1), row(2), row(3, form=YES)], 2),
        ([row(1), row(2, kind=OutKind.PAPER)], 1),
        ([row(1, kind=OutKind.PAPER), row(2)], 1),
        ([row(1), row(2, number_id="other")], 1),
        ([row(1), row(2, attempted_at=NOON)], 1),
        ([row(1), row(2, attempted_at=NOON, state=OutState.QUEUED)], 2),
        ([row(1, attempted_at=NOON, state=OutState.QUEUED), row(2)], 2),
        ([row(1, "a" * 4000), row(2, "b" * 94)], 2),
        ([row(1, "a" * 4000), row(2, "b" * 95)], 1),
        ([row(n) for n in range(1, 30)], MOST),
    ],
)
def test_only_plain_texts_that_cannot_have_gone_out_are_joined(rows: list[OutboxRow], count: int) -> None:
    number, body = together(rows)
    assert number == count
    if count == 1:
        assert body == rows[0].body
    else:
        told = json.loads(body)
        assert told["text"]["body"] == "\n\n".join(words(json.loads(one.body)) for one in rows[:count])
        named = read_callback(told["biz_opaque_callback_data"])
        assert named == (1, tuple(one.outbox_no for one in rows[:count]))
        assert told["to"] == f"+{BUYER}" and told["type"] == "text"


@pytest.mark.parametrize(
    "changed",
    [
        {"to": "+910000000999"},
        {"recipient_identity_key_hash": "mark"},
        {"context": {"message_id": "wamid.1"}},
        {"type": "template"},
    ],
)
def test_what_is_for_somebody_or_something_else_stays_apart(changed: dict) -> None:
    first, second = row(1).body, row(2).body
    other = json.dumps({**json.loads(second), **changed}).encode()
    assert joined([first, other], ["1.1", "1.1,2"]) == (1, first)


@given(st.lists(st.text(min_size=1, max_size=1500), min_size=1, max_size=8))
def test_whatever_the_texts_one_message_holds_them_whole_and_within_the_limit(texts: list[str]) -> None:
    rows = [row(n, f"x{text}") for n, text in enumerate(texts, 1)]
    count, body = together(rows)
    said = words(json.loads(body))
    assert 1 <= count <= len(rows) and len(said) <= TEXT_BODY
    assert said == "\n\n".join(words(json.loads(one.body)) for one in rows[:count])


NEWS = [
    (["accepted", "out"], [1]),
    (["received", "accepted", "out", "delivered"], [1, 2, 3]),
    (["accepted", "paid", "out"], [1]),
    (["out", "accepted"], [1]),
    (["delivered", "bill"], []),
    (["accepted", "line_out"], []),
    (["pay_request", "out"], []),
]


@pytest.mark.parametrize(("whys", "gone"), NEWS)
def test_older_news_of_an_order_is_left_out_when_newer_waits_behind_it(
    whys: list[str], gone: list[int]
) -> None:
    rows = [row(n, why=why, order_no=7) for n, why in enumerate(whys, 1)]
    assert [one.outbox_no for one in old_news(rows)] == gone


def test_news_of_another_order_or_with_a_button_or_in_doubt_stays() -> None:
    out = row(9, why="out", order_no=7)
    assert old_news([row(1, why="accepted", order_no=8), out]) == []
    assert old_news([row(1, form=YES, why="accepted", order_no=7), out]) == []
    assert old_news([row(1, why="accepted", order_no=7, attempted_at=NOON), out]) == []
    assert old_news([row(1, why="accepted"), row(2, why="out")]) == []


@asynccontextmanager
async def sending(
    answers: Callable[[dict], NotSent | None],
    monkeypatch: pytest.MonkeyPatch,
    told: set[int] | None = None,
    asked: Callable[[int], None] = lambda number: None,
) -> AsyncIterator[tuple[Sender, FakeChannel]]:
    """A sender with quick waits. ``told`` are rows of which a status tells that they arrived; ``asked`` hears of each
    row that has waited, while the sender asks whether it may still go."""
    monkeypatch.setattr(outbox, "pair_wait_s", lambda tries: 0.05)
    monkeypatch.setattr(outbox, "retry_wait_s", lambda tries: 0.05)
    channel = FakeChannel(answers=lambda body: answers(body))

    async def states(wanted: Iterable[tuple[int, int]]) -> dict[tuple[int, int], OutState]:
        return {key: OutState.SENT if key[1] in (told or ()) else OutState.SENDING for key in wanted}

    async def no_paper(row: OutboxRow) -> bytes:
        return row.body

    async def may_go(shop_id: int, number: int) -> bool:
        asked(number)
        await asyncio.sleep(0)
        return True

    sender = Sender(channel, lambda: NOON, states, no_paper, pool=2, doubt_s=0.1, may_go=may_go)
    sender.start()
    try:
        yield sender, channel
    finally:
        await sender.stop()


async def done(sender: Sender) -> dict[int, OutState]:
    """Wait until nothing is left; how each row ended."""
    async with asyncio.timeout(5):
        while sender.waiting:
            await asyncio.sleep(0.01)
    return {mark.outbox_no: mark.state for mark in sender.marks(range(64))}


def first_refused(action: SendAction, times: int = 1) -> Callable[[dict], NotSent | None]:
    left = [times]

    def answer(body: dict) -> NotSent | None:
        left[0] -= 1
        return NotSent(action, None, "no") if left[0] >= 0 else None

    return answer


@virtually
async def test_what_came_while_she_had_to_wait_goes_as_one_message(monkeypatch: pytest.MonkeyPatch) -> None:
    async with sending(first_refused(SendAction.SLOW_PAIR), monkeypatch) as (sender, channel):
        sender.take([row(1)])
        await asyncio.sleep(0.02)
        sender.take([row(2), row(3), row(4, form=YES), row(5)])
        states = await done(sender)
    assert channel.texts(BUYER) == ["text 1\n\ntext 2\n\ntext 3", "text 4", "text 5"]
    assert set(states.values()) == {OutState.SENT}


@virtually
async def test_what_comes_while_texts_are_being_joined_is_sent_too(monkeypatch: pytest.MonkeyPatch) -> None:
    more = [row(3), row(4)]

    def asked(number: int) -> None:
        if number == 2 and more:
            sender.take([more.pop(0)])

    async with sending(first_refused(SendAction.SLOW_PAIR), monkeypatch, asked=asked) as (sender, channel):
        sender.take([row(1), row(2)])
        states = await done(sender)
    assert "\n\n".join(channel.texts(BUYER)) == "text 1\n\ntext 2\n\ntext 3"
    assert states == dict.fromkeys((1, 2, 3), OutState.SENT)


@virtually
async def test_a_fault_in_one_message_holds_it_and_silences_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(body: dict) -> NotSent | None:
        if len(channel.tried) <= 3:
            raise RuntimeError("nobody foresaw this")
        return None

    async with sending(lambda body: answer(body), monkeypatch) as (sender, channel):
        sender.take([row(1), row(2, customer_no=2), row(3, customer_no=3)])
        states = await done(sender)
    assert states == dict.fromkeys((1, 2, 3), OutState.SENT)


@virtually
async def test_a_message_that_always_fails_ends_as_a_dead_letter(monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(body: dict) -> NotSent | None:
        if "text 1" in words(body):
            raise RuntimeError("nobody foresaw this")
        return None

    monkeypatch.setattr(outbox, "SEND_TRIES", 3)
    async with sending(answer, monkeypatch) as (sender, _channel):
        sender.take([row(1), row(2)])
        states = await done(sender)
    assert states == {1: OutState.DEAD, 2: OutState.SENT}


@virtually
async def test_who_never_waited_gets_each_message_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    async with sending(lambda body: None, monkeypatch) as (sender, channel):
        sender.take([row(1), row(2)])
        await done(sender)
        sender.take([row(3)])
        await done(sender)
    assert channel.texts(BUYER) == ["text 1", "text 2", "text 3"]


@pytest.mark.parametrize("action", [SendAction.DEAD, SendAction.DROP, SendAction.PLAIN, SendAction.TEMPLATE])
@virtually
async def test_a_message_of_several_that_is_refused_goes_again_one_by_one(
    monkeypatch: pytest.MonkeyPatch, action: SendAction
) -> None:
    def answer(body: dict) -> NotSent | None:
        if answer.calls.pop(0):  # type: ignore[attr-defined]
            return NotSent(SendAction.SLOW_PAIR, None, "wait")
        return NotSent(action, None, "no") if "\n\n" in words(body) else None

    answer.calls = [True, *([False] * 9)]  # type: ignore[attr-defined]
    async with sending(answer, monkeypatch) as (sender, channel):
        sender.take([row(1), row(2)])
        states = await done(sender)
    assert channel.texts(BUYER) == ["text 1", "text 2"]
    assert states == {1: OutState.SENT, 2: OutState.SENT}


@virtually
async def test_a_message_of_several_whose_answer_was_lost_is_held_and_not_sent_twice(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def answer(body: dict) -> NotSent | None:
        if len(channel.tried) == 1:
            return NotSent(SendAction.SLOW_PAIR, None, "wait")
        return NotSent(SendAction.UNKNOWN, None, "lost") if len(channel.tried) == 2 else None

    async with sending(lambda body: answer(body), monkeypatch, told={1, 2}) as (sender, channel):
        sender.take([row(1), row(2)])
        await asyncio.sleep(0.02)
        sender.take([row(3)])
        await done(sender)
    assert [words(body) for body in channel.tried] == ["text 1", "text 1\n\ntext 2\n\ntext 3", "text 3"]
    assert channel.texts(BUYER) == ["text 3"], "1 and 2 had arrived; of 3 no status came"


@virtually
async def test_a_stop_drops_what_waits_and_not_what_is_on_its_way(monkeypatch: pytest.MonkeyPatch) -> None:
    async with sending(first_refused(SendAction.SLOW_PAIR), monkeypatch) as (sender, channel):
        sender.take([row(1), row(2)])
        await asyncio.sleep(0.02)
        channel.delay_s = 0.1
        await asyncio.sleep(0.1)
        sender.take([row(3)])
        sender.take([row(4, why="stopped")])
        states = await done(sender)
    assert channel.texts(BUYER) == ["text 1\n\ntext 2", "text 4"]
    assert states[3] is OutState.DROPPED


@virtually
async def test_lanes_that_are_given_back_leave_what_is_on_its_way_to_its_status(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with sending(first_refused(SendAction.SLOW_PAIR), monkeypatch) as (sender, channel):
        sender.take([row(1), row(2)])
        await asyncio.sleep(0.02)
        channel.delay_s = 0.5
        await asyncio.sleep(0.1)
        sender.take([row(3)])
        sender.marks(range(64))
        await sender.settle(range(64), 0.05)
        marks = {mark.outbox_no: mark.state for mark in sender.marks(range(64))}
    assert marks == {3: OutState.QUEUED}


@virtually
async def test_old_news_is_marked_and_the_newest_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    async with sending(first_refused(SendAction.SLOW_PAIR), monkeypatch) as (sender, channel):
        sender.take([row(1)])
        await asyncio.sleep(0.02)
        sender.take([row(2, why="accepted", order_no=7), row(3, why="out", order_no=7)])
        states = await done(sender)
    assert channel.texts(BUYER) == ["text 1\n\ntext 3"]
    assert states[2] is OutState.DROPPED


@virtually
async def test_a_text_with_a_template_behind_it_may_be_joined_and_keeps_its_template(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    template = Template("order_accepted", "en", ("Namuna", "7", "₹10"))
    behind = row(2, template=template)
    assert behind.fallback is not None

    def answer(body: dict) -> NotSent | None:
        if len(channel.tried) == 1:
            return NotSent(SendAction.SLOW_PAIR, None, "wait")
        return NotSent(SendAction.TEMPLATE, 131047, "closed") if body["type"] == "text" else None

    async with sending(lambda body: answer(body), monkeypatch) as (sender, channel):
        sender.take([row(1), behind])
        states = await done(sender)
    assert [body["type"] for body in channel.sent] == ["template"]
    assert states == {1: OutState.DROPPED, 2: OutState.SENT}


def test_a_row_read_back_that_may_have_gone_out_is_no_part_of_another() -> None:
    doubtful = replace(row(2), attempted_at=NOON, state=OutState.SENDING)
    assert together([row(1), doubtful, row(3)])[0] == 1


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("1.7", (1, (7,))),
        ("1.7,8,9", (1, (7, 8, 9))),
        ("1.7,", None),
        ("1.,7", None),
        ("1", None),
        (".7", None),
        ("1.7,x", None),
        ("1." + "9" * 19, None),
        ("١.٧", None),
        (None, None),
    ],
)
def test_callbacks_name_one_row_or_several_or_are_not_ours(text: str | None, read: object) -> None:
    assert read_callback(text) == read
