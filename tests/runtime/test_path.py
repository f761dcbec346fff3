"""Messages from the webhook to the answer, through the real store, rules and ear, on a fake channel."""

from __future__ import annotations

import asyncio
from unittest.mock import patch

import pytest

from haat.domain.commands import AcceptOrder
from haat.domain.payment import FactStatus, PaymentFact
from haat.domain.shop import Shop
from haat.ports import NotSent, Rail, RefundResult, SendAction
from haat.runtime.act import TRIES
from haat.store import codec
from haat.store.audit import audit
from haat.store.connect import connect
from haat.store.letters import dead_letters, replay
from haat.store.rows import NewMail
from haat.store.service import Service
from haat.store.shops import put_shop
from tests.runtime.fakes import (
    BUYER,
    KEEPER,
    LISTINGS,
    number_id,
    sample_people,
    sample_shop,
    status_update,
    text_message,
)
from tests.runtime.stage import QUICK, Stage


async def test_a_list_is_priced_and_answered_in_one_message(stage: Stage) -> None:
    async with stage.working():
        await stage.says(text_message("wamid.1", "2 kilo sugar, 1 kilo onion"))
        await stage.quiet()
    assert len(stage.channel.texts(BUYER)) == 1
    assert "148" in stage.channel.texts(BUYER)[0]
    rows = await stage.rows("SELECT state, message_id FROM outbox")
    assert [tuple(row) for row in rows] == [("sent", "wamid.OUT1")]
    assert await stage.value("SELECT state FROM inbox") == "done"


async def test_the_same_webhook_delivered_again_changes_nothing(stage: Stage) -> None:
    message = text_message("wamid.1", "2 kilo sugar")
    async with stage.working():
        await stage.says(message, message)
        await stage.quiet()
        await asyncio.gather(*(stage.says(message) for _ in range(5)))
        await stage.quiet()
    assert len(stage.channel.sent) == 1
    assert await stage.value("SELECT count(*) FROM inbox") == 1


async def test_one_persons_messages_are_worked_and_answered_in_the_order_they_came(stage: Stage) -> None:
    stage.channel.delay_s = 0.01
    words = ["1 kilo sugar", "1 kilo onion", "2 salt", "sugar hata do", "1 kilo toor dal"]
    for number, text in enumerate(words):
        await stage.says(text_message(f"wamid.{number}", text))
    async with stage.working():
        await stage.quiet()
    answers = stage.channel.texts(BUYER)
    assert len(answers) == 5
    assert "Onion" not in answers[0] and "Onion" in answers[1]
    assert "Sugar" not in answers[3].split("basket")[-1]
    keys = await stage.rows("SELECT inbox_key FROM outbox ORDER BY outbox_no")
    assert [row[0] for row in keys] == [f"wamid.{number}" for number in range(5)]


async def test_a_stranger_becomes_a_customer_and_a_known_phone_is_bound_to_its_user_id(stage: Stage) -> None:
    async with stage.working():
        await stage.says(
            text_message("wamid.1", "hello", phone="910000000555"),
            text_message("wamid.2", "hello", phone=KEEPER),
        )
        await stage.quiet()
    rows = await stage.rows("SELECT customer_no, user_id, phone, staff FROM customer ORDER BY customer_no")
    assert [tuple(row) for row in rows][1:] == [
        (2, f"IN.{KEEPER}", KEEPER, True),
        (3, "IN.910000000555", "910000000555", False),
    ]


async def test_a_reissued_number_brings_neither_khata_nor_the_right_to_keep_the_shop(stage: Stage) -> None:
    async with stage.working():
        await stage.says(text_message("wamid.1", "hello", phone=KEEPER, user_id="IN.keeper"))
        await stage.quiet()
        await stage.says(text_message("wamid.2", "sab order", phone=KEEPER, user_id="IN.stranger"))
        await stage.quiet()
    rows = await stage.rows("SELECT customer_no, user_id, phone, staff FROM customer ORDER BY customer_no")
    assert [tuple(row) for row in rows][1:] == [
        (2, "IN.keeper", None, True),
        (3, "IN.stranger", KEEPER, False),
    ]


async def test_a_message_whose_turn_fails_is_put_aside_alone_after_five_tries(stage: Stage) -> None:
    from haat.runtime import act

    true_hear = act.hear

    def hear(talk: object, speaker: int, message: object, moment: object) -> object:
        if "boom" in message.content.body:  # type: ignore[attr-defined]
            talk.state.keep_customer(talk.state.customers[speaker])  # type: ignore[attr-defined]
            raise ZeroDivisionError("private words")
        return true_hear(talk, speaker, message, moment)  # type: ignore[arg-type]

    with patch.object(act, "hear", hear):
        async with stage.working():
            await stage.says(
                text_message("wamid.1", "1 kilo sugar"),
                text_message("wamid.2", "boom"),
                text_message("wamid.3", "1 kilo onion"),
                text_message("wamid.4", "1 kilo onion", phone="910000000555"),
            )
            await stage.until(lambda: len(stage.channel.sent) == 2)
            assert await stage.value("SELECT state FROM inbox WHERE key = 'wamid.3'") == "pending", (
                "her order holds"
            )
            await stage.until_dead("wamid.2")
            await stage.quiet()
    row = (await stage.rows("SELECT state, tries, answer FROM inbox WHERE key = 'wamid.2'"))[0]
    assert (row["state"], row["tries"]) == ("dead", TRIES)
    assert "ZeroDivisionError" in row["answer"] and "private" not in row["answer"]
    assert len(stage.channel.texts(BUYER)) == 2
    assert [(letter.box, letter.name) for letter in await dead_letters(stage.dsn, 1)] == [("in", "wamid.2")]
    assert await replay(stage.dsn, 1) == 1
    async with stage.working():
        await stage.quiet()
    assert await dead_letters(stage.dsn, 1) == []


async def test_a_message_that_the_database_refuses_is_put_aside_alone(stage: Stage) -> None:
    """A fault that shows only in the write: the batch is worked again one by one."""
    from haat.runtime import act

    true_hear = act.hear

    def hear(talk: object, speaker: int, message: object, moment: object) -> object:
        turn = true_hear(talk, speaker, message, moment)  # type: ignore[arg-type]
        if "boom" in message.content.body:  # type: ignore[attr-defined]
            from dataclasses import replace

            person = talk.state.customers[speaker]  # type: ignore[attr-defined]
            talk.state.keep_customer(replace(person, name="a\x00b"))  # type: ignore[attr-defined]
        return turn

    with patch.object(act, "hear", hear):
        async with stage.working():
            await stage.says(
                text_message("wamid.1", "1 kilo sugar"), text_message("wamid.2", "boom", phone="910000000555")
            )
            await stage.until(lambda: len(stage.channel.texts(BUYER)) == 1)
            await stage.until_dead("wamid.2")
            await stage.quiet()
    assert await stage.value("SELECT state FROM inbox WHERE key = 'wamid.2'") == "dead"
    assert len(stage.channel.sent) == 1


async def test_statuses_move_a_message_forward_only(stage: Stage) -> None:
    async with stage.working():
        await stage.says(text_message("wamid.1", "1 kilo sugar"))
        await stage.quiet()
        await stage.says(statuses=(status_update("wamid.OUT1", "read", "1.1"),))
        await stage.says(statuses=(status_update("wamid.OUT1", "delivered", "1.1"),))
        await stage.says(statuses=(status_update("wamid.OTHER", "failed", "1.1", 131026),))
        await stage.quiet()
    assert await stage.value("SELECT state FROM outbox") == "read"


async def test_a_message_reported_as_too_late_goes_again_as_its_template(stage: Stage) -> None:
    async with stage.working():
        await stage.says(text_message("wamid.0", "hello", phone=KEEPER))
        await stage.says(text_message("wamid.1", "4 kilo sugar"))
        await stage.quiet()
        await stage.says(text_message("wamid.2", "cash"))
        await stage.quiet()
        row = (
            await stage.rows(
                "SELECT outbox_no, message_id FROM outbox WHERE why = 'new_order' OR fallback IS NOT NULL"
            )
        )[0]
        before = len(stage.channel.sent)
        update = status_update(row["message_id"], "failed", f"1.{row['outbox_no']}", 131047)
        await stage.says(statuses=(update,))
        await stage.quiet()
        await stage.until(lambda: len(stage.channel.sent) == before + 1)
        await stage.quiet()
    assert stage.channel.sent[-1]["type"] == "template"
    state = await stage.value("SELECT state FROM outbox WHERE outbox_no = $1", row["outbox_no"])
    assert state == "sent"


async def test_a_timer_that_is_due_becomes_a_message_of_its_shop(stage: Stage) -> None:
    async with stage.working():
        await stage.says(text_message("wamid.0", "hello", phone=KEEPER))
        await stage.says(text_message("wamid.1", "4 kilo sugar"))
        await stage.quiet()
        await stage.says(text_message("wamid.2", "cash"))
        await stage.quiet()
        assert await stage.value("SELECT count(*) FROM timer") > 0
        stage.clock.forward(minutes=11)
        await stage.until(
            lambda: stage.value("SELECT count(*) FROM inbox WHERE kind = 'timer' AND state = 'done'")
        )
        await stage.quiet()
    assert await stage.value("SELECT count(*) FROM event WHERE kind = 'ShopkeeperReminded'") == 1


class SampleRail(Rail):
    """A gateway where everything that is asked about was paid."""

    def __init__(self) -> None:
        self.looked: list[str] = []
        self.amount_paise = 19600

    async def look_up(self, shop: Shop, reference: str) -> PaymentFact:
        self.looked.append(reference)
        return PaymentFact(reference, FactStatus.CAPTURED, self.amount_paise, "INR", "txn-1")

    async def give_back(self, shop: Shop, reference: str, amount_paise: int, refund_key: str) -> RefundResult:
        return RefundResult(True, amount_paise)


def payment_status(reference: str, number: int = 1) -> dict:
    return {
        "id": f"wamid.PAY{number}",
        "status": "captured",
        "type": "payment",
        "timestamp": "1763879400",
        "recipient_id": BUYER,
        "payment": {
            "reference_id": reference,
            "amount": {"value": 19600, "offset": 100},
            "currency": "INR",
            "transaction": {"id": "txn-1", "type": "upi", "status": "success"},
        },
    }


async def test_a_payment_notice_makes_haat_look_and_only_the_look_makes_the_order_paid(stage: Stage) -> None:
    rail = SampleRail()
    async with stage.working(rail=rail):
        await stage.says(text_message("wamid.1", "4 kilo sugar"))
        await stage.quiet()
        await stage.says(text_message("wamid.2", "upi"))
        await stage.quiet()
        service = Service(stage.dsn)
        await service.put_mail(
            [NewMail(1, "c:1", "command", "", codec.pack_command(AcceptOrder(2, 1)))], stage.clock.now()
        )
        await service.close()
        await stage.quiet()
        reference = await stage.value("SELECT reference FROM payment_request")
        assert await stage.value("SELECT payment_state FROM shop_order") == "asked"
        await stage.says(statuses=(payment_status(str(reference)),))
        await stage.until(lambda: stage.value("SELECT payment_state = 'paid' FROM shop_order"))
        await stage.quiet()
    assert rail.looked == [reference]
    assert await stage.value("SELECT count(*) FROM inbox WHERE kind = 'fact' AND state = 'done'") == 1
    connection = await connect(stage.dsn)
    assert [f for f in await audit(connection) if not f.ok] == []
    await connection.close()


async def test_a_front_desk_hands_a_message_to_the_shop_it_names_exactly_once(database: str) -> None:
    number = number_id(9)
    desk = sample_shop(9, desk=True, code="DESK9")
    await put_shop(database, desk)
    await put_shop(database, sample_shop(1, number_id=number), LISTINGS, sample_people())
    stage = Stage(database)
    async with stage.working():
        await stage.says(text_message("wamid.1", "Namaste [NAMUNA1]\n2 kilo sugar"), number=number)
        await stage.until(
            lambda: stage.value("SELECT count(*) FROM inbox WHERE shop_id = 1 AND state = 'done'")
        )
        await stage.says(text_message("wamid.2", "1 kilo onion"), number=number)
        await stage.until(
            lambda: stage.value("SELECT count(*) = 2 FROM inbox WHERE shop_id = 1 AND state = 'done'")
        )
        await stage.quiet()
        sent = await stage.rows(
            "SELECT shop_id, outbox_no, message_id FROM outbox WHERE shop_id = 1 AND kind = 'send'"
        )
        first = sent[0]
        update = status_update(first["message_id"], "delivered", f"1.{first['outbox_no']}")
        await stage.says(statuses=(update,), number=number)
        await stage.quiet()
    await stage.intake.close()
    assert len(stage.channel.texts(BUYER)) == 2
    assert "Onion" in stage.channel.texts(BUYER)[1]
    state = await stage.value(
        "SELECT state FROM outbox WHERE shop_id = 1 AND outbox_no = $1", first["outbox_no"]
    )
    assert state == "delivered"


async def test_the_bill_goes_out_as_a_document_made_when_its_turn_comes(database: str) -> None:
    from tests.store.books import filled

    stage = await filled(database)
    assert stage.channel.uploads == ["bill-1.pdf"]
    documents = [message["document"] for message in stage.channel.sent if message["type"] == "document"]
    assert [document["id"] for document in documents] == ["media-1"]


async def test_a_clean_stop_leaves_nothing_half_done_and_takes_little_time(stage: Stage) -> None:
    stage.channel.delay_s = 0.05
    worker = stage.worker()
    task = asyncio.create_task(worker.run())
    await stage.says(
        *(text_message(f"wamid.{n}", "1 kilo sugar", phone=f"9100000010{n:02d}") for n in range(40))
    )
    await stage.until(lambda: len(stage.channel.tried) > 5)
    began = asyncio.get_running_loop().time()
    worker.stop()
    await task
    assert asyncio.get_running_loop().time() - began < 10
    assert await stage.value("SELECT count(*) FROM lane WHERE holder IS NOT NULL") == 0
    sent = await stage.value("SELECT count(*) FROM outbox WHERE state = 'sent'")
    assert sent == len(stage.channel.sent)
    assert await stage.value("SELECT count(*) FROM outbox WHERE state = 'sending'") == 0
    async with stage.working():
        await stage.quiet()
    assert len(stage.channel.sent) == 40


async def test_a_graph_that_is_down_costs_no_message_and_no_order_of_messages(stage: Stage) -> None:
    down = True
    stage.channel.answers = lambda body: NotSent(SendAction.RETRY, None, "down") if down else None
    async with stage.working():
        await stage.says(text_message("wamid.1", "1 kilo sugar"))
        await stage.says(text_message("wamid.2", "1 kilo onion"))
        await stage.until(lambda: len(stage.channel.tried) >= 1)
        down = False
        await stage.quiet()
    answers = stage.channel.texts(BUYER)
    assert len(answers) == 2
    assert "Onion" not in answers[0] and "Onion" in answers[1]


async def test_a_refused_message_is_a_dead_letter_that_can_be_replayed(stage: Stage) -> None:
    stage.channel.answers = lambda body: NotSent(SendAction.DEAD, 100, "a parameter is wrong")
    async with stage.working():
        await stage.says(text_message("wamid.1", "1 kilo sugar"))
        await stage.until(lambda: stage.value("SELECT state = 'dead' FROM outbox"))
        letters = await dead_letters(stage.dsn, 1)
        assert [(letter.box, letter.reason) for letter in letters] == [("out", "100 a parameter is wrong")]
        stage.channel.answers = lambda body: None
        assert await replay(stage.dsn, 1) == 1
        await stage.until(lambda: stage.value("SELECT state = 'sent' FROM outbox"))
    assert len(stage.channel.sent) == 1


async def test_a_lost_answer_is_not_sent_again_when_a_status_tells_that_it_arrived(stage: Stage) -> None:
    stage.channel.answers = lambda body: NotSent(SendAction.UNKNOWN, None, "no answer")
    stage.channel.gate = asyncio.Event()
    async with stage.working(QUICK) as worker:
        await stage.says(text_message("wamid.1", "1 kilo sugar"))
        await stage.until(lambda: len(stage.channel.tried) == 1)
        await stage.says(statuses=(status_update("wamid.LOST", "delivered", "1.1"),))
        await stage.until(lambda: stage.value("SELECT state = 'delivered' FROM outbox"))
        stage.channel.gate.set()
        await stage.until(lambda: not worker._sender.waiting)
    assert len(stage.channel.tried) == 1


async def test_a_lost_answer_without_a_status_is_sent_again(stage: Stage) -> None:
    answers = iter([NotSent(SendAction.UNKNOWN, None, "no answer")])
    stage.channel.answers = lambda body: next(answers, None)
    async with stage.working(QUICK):
        await stage.says(text_message("wamid.1", "1 kilo sugar"))
        await stage.quiet()
    assert len(stage.channel.tried) == 2
    assert await stage.value("SELECT state FROM outbox") == "sent"


@pytest.mark.parametrize("kind", ["image", "sticker", "contacts", "tomorrow"])
async def test_what_cannot_be_read_is_answered_honestly(stage: Stage, kind: str) -> None:
    message = text_message("wamid.1", "")
    del message["text"]
    message["type"] = kind
    if kind in ("image", "sticker"):
        message[kind] = {"id": "media-7", "mime_type": "image/webp"}
    async with stage.working():
        await stage.says(message)
        await stage.quiet()
    assert len(stage.channel.texts(BUYER)) == 1
