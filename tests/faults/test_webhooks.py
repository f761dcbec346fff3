"""Rows 1 to 10: webhooks and messages that come twice, late, out of order, forged, broken, or not at all."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta
from pathlib import Path
from unittest.mock import patch

import pytest
from structlog.testing import capture_logs
from typer.testing import CliRunner

from haat.chat.inbound import Inbound, Text
from haat.chat.talk import Talk, Turn
from haat.cli import app
from haat.config import check_live, load
from haat.domain.payment import FactStatus, PaymentFact
from haat.domain.shop import Shop
from haat.ports import Rail, RefundResult
from haat.runtime import act
from haat.store.letters import dead_letters
from haat.store.service import Service
from haat.store.shops import put_shop
from haat.values.errors import SettingsError
from haat.values.time import Moment
from haat.web.intake import Intake
from tests.faults.house import DAY_S, House, serving, shop_at_all_hours, words_of
from tests.runtime.fakes import BUYER, KEEPER, envelope, number_id, signed
from tests.runtime.test_path import payment_status

ORDERS = "SELECT count(*) FROM shop_order"


async def test_row_01_a_webhook_doubled_and_at_once_takes_effect_once(house: House) -> None:
    async with house.working():
        await house.open_doors()
        body = envelope(await house.heard("wamid.TWICE", "4 kilo sugar"))
        assert await asyncio.gather(*(house.webhook(body) for _ in range(24))) == [200] * 24
        await house.buyer.expect()
        await house.calm()
        assert await house.webhook(body) == 200, "and again when it was worked"
        await house.calm()
    assert await house.value("SELECT count(*) FROM inbox WHERE key = 'wamid.TWICE'") == 1
    await house.buyer.quiet(0)


async def test_row_01_an_order_whose_every_webhook_comes_twice_is_one_order_paid_once(house: House) -> None:
    await house.fault("duplicate", count=1000)
    async with house.working():
        await house.open_doors()
        await house.paid()
        await house.calm()
    assert await house.value(ORDERS) == 1
    assert await house.value("SELECT count(*) FROM ledger_entry WHERE kind = 'payment'") == 1
    assert await house.value("SELECT count(*) FROM event WHERE kind = 'PaymentReceived'") == 1
    await house.keeper.quiet(0)
    await house.buyer.quiet(0)
    await house.sound()


async def test_row_02_statuses_out_of_order_leave_the_furthest_one(house: House) -> None:
    await house.control("receipts", {"mode": "read"})
    async with house.working():
        await house.keeper.say("hello")
        await house.until(lambda: house.value("SELECT state = 'read' FROM outbox"))
        await house.fault("reorder", count=3, only="statuses")
        await house.buyer.say("2 kilo sugar")
        await house.buyer.expect()
        await house.until(lambda: house.value("SELECT state = 'read' FROM outbox WHERE outbox_no = 2"))
        await house.calm()
    came = [
        status["status"]
        for delivery in await house.deliveries()
        for status in json.loads(delivery["body"])["entry"][0]["changes"][0]["value"].get("statuses", [])
    ]
    assert came[-3:] == ["read", "delivered", "sent"], "they did come in reverse"
    assert await house.value("SELECT state FROM outbox WHERE outbox_no = 2") == "read"


async def test_row_02_payment_news_out_of_order_never_takes_a_payment_back(house: House) -> None:
    async with house.working():
        await house.open_doors()
        reference = await house.accepted()
        await house.calm()
        await house.fault("reorder", count=2, only="statuses")
        await house.phones.pay(reference, "leave")
        await house.phones.pay(reference)
        await house.keeper.expect()
        await house.calm()
    keys = await house.rows("SELECT key FROM inbox WHERE kind = 'payment' ORDER BY arrival")
    assert [row[0].split(":")[3] for row in keys] == ["captured", "pending"]
    assert await house.payment_state() == "paid"
    await house.sound()


async def test_row_03_a_list_that_comes_three_days_late_is_kept_and_nothing_illegal_is_sent(
    house: House,
) -> None:
    async with house.working():
        await house.open_doors()
        await house.fault("delay", seconds=3 * DAY_S, only="messages")
        await house.buyer.say("4 kilo sugar")
        await house.advance(3 * DAY_S + 1)
        await house.until(lambda: house.value("SELECT count(*) = 3 FROM inbox WHERE kind = 'message'"))
        await house.calm()
        dropped = await house.rows("SELECT state, tries, error FROM outbox WHERE inbox_key <> '' ORDER BY 1")
        assert ("dropped", 0, "window closed") in {tuple(row) for row in dropped}, "not even tried"
        await house.buyer.say("1 kilo onion")
        assert "Sugar" in (await house.buyer.expect())[0].text


async def test_row_03_money_that_comes_days_after_the_cancel_is_found_and_given_back(house: House) -> None:
    await house.with_templates()
    async with house.working():
        await house.open_doors()
        reference = await house.accepted()
        await house.buyer.say("cancel")
        await house.buyer.expect()
        await house.buyer.tap("cancel")
        await house.buyer.expect()
        await house.calm()
        await house.advance(6 * DAY_S + 7200)  # after the last look that Haat makes by itself
        await house.calm()
        await house.fault("delay", seconds=DAY_S / 2, only="statuses")
        await house.phones.pay(reference, "capture_late")
        await house.advance(DAY_S / 2 + 1)
        await house.until(lambda: house.value("SELECT payment_state = 'refund_due' FROM shop_order"))
        await house.phones.settle_refund(reference)
        await house.until(lambda: house.value("SELECT payment_state = 'refunded' FROM shop_order"))
    await house.sound()


async def test_row_04_a_payment_whose_webhook_was_lost_is_found_within_fifteen_minutes(house: House) -> None:
    async with house.working():
        await house.open_doors()
        reference = await house.accepted()
        await house.calm()
        await house.advance(120)  # the first look finds nothing
        await house.calm()
        await house.phones.pay(reference, notify=False)
        await house.advance(15 * 60)
        await house.until(lambda: house.value("SELECT payment_state = 'paid' FROM shop_order"))
    assert await house.value("SELECT count(*) FROM inbox WHERE kind = 'payment'") == 0
    await house.sound()


async def test_row_04_webhooks_that_stay_away_while_messages_go_out_raise_an_alarm(house: House) -> None:
    async with house.working() as worker:
        await house.open_doors()
        await house.calm()
        await house.advance(1800)
        assert worker.silent_s < 1, "after a status nothing is waited for"
        nobody = "http://127.0.0.1:1/webhook"  # as if Meta had switched the callback off
        await house.control("callback", {"url": nobody, "verify": False})
        body = envelope(await house.heard("wamid.1", "4 kilo sugar"))
        with capture_logs() as lines:
            assert await house.webhook(body) == 200
            await house.buyer.expect()
            await house.advance(850)
            await house.until(lambda: worker.silent_s >= 850)
            assert "webhooks are silent" not in {line["event"] for line in lines}
            await house.advance(60)
            await house.until(lambda: worker.silent_s >= 900)
            await asyncio.sleep(0.3)
        assert [line["shop"] for line in lines if line["event"] == "webhooks are silent"] == [1], "said once"
        async with house.http.get(f"{house.url}/metrics") as answer:
            figures = dict(line.rsplit(" ", 1) for line in (await answer.text()).splitlines())
            assert float(figures["haat_webhook_silence_seconds"]) >= 900
        await house.control("callback", {"url": f"{house.url}/webhook", "verify": False})
        await house.buyer.say("hello")
        await house.until(lambda: worker.silent_s < 5)


WRONG_SIGNATURES = {
    "none": None,
    "empty": "",
    "no digest": "sha256=",
    "zeros": "sha256=" + "0" * 64,
    "other secret": "other",
    "other body": "body",
    "sha1": "sha1=" + "0" * 40,
    "upper case": "upper",
}


async def test_row_05_what_is_not_signed_by_the_apps_secret_is_refused_and_not_stored(house: House) -> None:
    body = envelope(await house.heard("wamid.FORGED", "4 kilo sugar"))
    right = signed(body, house.info.app_secret)
    made = {"other": signed(body, "a guessed secret"), "body": signed(body + b" ", house.info.app_secret)}
    made["upper"] = right.upper()
    for how, given in WRONG_SIGNATURES.items():
        headers = {} if given is None else {"X-Hub-Signature-256": made.get(given, given)}
        async with house.http.post(f"{house.url}/webhook", data=body, headers=headers) as answer:
            assert answer.status == 403, how
    assert await house.value("SELECT count(*) FROM inbox") == 0
    assert await house.value("SELECT count(*) FROM quarantine") == 0


async def test_row_05_an_empty_secret_proves_nothing(house: House) -> None:
    body = envelope(await house.heard("wamid.FORGED", "4 kilo sugar"))
    open_door = Intake(house.dsn, [""], "verify", house.clock.now)
    async with serving(open_door) as house.url:
        assert await house.webhook(body, signature=signed(body, "")) == 403
    await open_door.close()


@pytest.mark.parametrize("command", ["serve", "worker"])
def test_row_05_without_a_secret_haat_does_not_start(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment = {"HAAT_DATA": str(tmp_path), "HAAT_TOKEN": "a", "HAAT_VERIFY_TOKEN": "b"}
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(app, [command], env=environment)
    assert isinstance(done.exception, SettingsError)
    assert "HAAT_APP_SECRET" in str(done.exception)
    with pytest.raises(SettingsError, match="HAAT_APP_SECRET"):
        check_live(load({**environment, "HAAT_APP_SECRET": ""}, tmp_path))
    check_live(load({**environment, "HAAT_APP_SECRET": "c"}, tmp_path))


class LyingRail(Rail):
    """A gateway whose look shows what a test wants it to show."""

    def __init__(self, status: FactStatus, amount_paise: int, currency: str = "INR") -> None:
        self.status, self.amount_paise, self.currency = status, amount_paise, currency
        self.looked: list[tuple[int, str]] = []
        self.given_back: list[int] = []

    async def look_up(self, shop: Shop, reference: str) -> PaymentFact:
        self.looked.append((shop.shop_id, reference))
        return PaymentFact(reference, self.status, self.amount_paise, self.currency, "txn-1")

    async def give_back(self, shop: Shop, reference: str, amount_paise: int, refund_key: str) -> RefundResult:
        self.given_back.append(amount_paise)
        return RefundResult(True)


async def test_row_06_a_signed_notice_alone_pays_nothing_whatever_it_claims(house: House) -> None:
    async with house.working():
        await house.open_doors()
        reference = await house.accepted()
        for n, amount in enumerate((19_600, 1, 10**15, -19_600)):
            notice = payment_status(reference, n)
            notice["payment"]["amount"]["value"] = amount
            notice["timestamp"] = str(int(notice["timestamp"]) + n)
            assert await house.webhook(envelope(statuses=(notice,))) == 200
        await house.until(lambda: house.value("SELECT count(*) = 4 FROM inbox WHERE kind = 'payment'"))
        await house.calm()
    assert await house.payment_state() in ("asked", "pending")
    assert await house.value("SELECT count(*) FROM ledger_entry") == 0


@pytest.mark.parametrize(("amount_paise", "currency"), [(19_599, "INR"), (19_600, "USD"), (10**12, "INR")])
async def test_row_06_a_captured_payment_of_another_amount_or_currency_is_an_exception_and_not_paid(
    house: House, amount_paise: int, currency: str
) -> None:
    async with house.working(rail=LyingRail(FactStatus.CAPTURED, amount_paise, currency)):
        await house.open_doors()
        reference = await house.accepted()
        assert await house.webhook(envelope(statuses=(payment_status(reference),))) == 200
        await house.until(lambda: house.value("SELECT count(*) FROM event WHERE kind = 'PaymentUnexpected'"))
        await house.calm()
    assert await house.payment_state() != "paid"
    told = [words_of(body) for body in await house.sent(KEEPER)]
    assert any("order no. 1" in text and ("fit" in text or "amount" in text) for text in told), told
    await house.sound()


async def test_row_06_a_notice_signed_for_another_payee_moves_no_order_of_this_shop(house: House) -> None:
    """The payee is the number the notice was signed for: the same reference at another shop is another payment."""
    await put_shop(house.dsn, shop_at_all_hours(2))
    rail = LyingRail(FactStatus.CAPTURED, 19_600)
    async with house.working(rail=rail):
        await house.open_doors()
        reference = await house.accepted()
        await house.calm()
        notice = envelope(statuses=(payment_status(reference),), number=number_id(2))
        assert await house.webhook(notice) == 200
        await house.until(
            lambda: house.value("SELECT answer = 'no such reference' FROM inbox WHERE kind = 'payment'")
        )
        await house.calm()
    assert rail.looked == []
    assert await house.payment_state() == "asked"


async def test_row_07_a_recorded_body_played_back_much_later_changes_nothing(house: House) -> None:
    async with house.working():
        await house.open_doors()
        await house.paid()
        await house.calm()
        recorded = [delivery["body"].encode() for delivery in await house.deliveries()]
        before = await house.rows("SELECT key FROM inbox WHERE kind <> 'timer' ORDER BY key")
        await house.advance(8 * DAY_S)
        assert [await house.webhook(body) for body in recorded] == [200] * len(recorded)
        await house.calm()
        after = await house.rows("SELECT key FROM inbox WHERE kind NOT IN ('timer', 'fact') ORDER BY key")
    assert {row[0] for row in after} <= {row[0] for row in before}
    assert await house.value(ORDERS) == 1
    assert await house.value("SELECT count(*) FROM ledger_entry WHERE kind = 'payment'") == 1
    await house.sound()


async def test_row_07_nor_does_it_after_old_mail_was_swept_away(house: House) -> None:
    """Keys are kept for longer than WhatsApp delivers again; what is older by its own timestamp is not worked."""
    async with house.working():
        await house.open_doors()
        await house.order(pay="cash")
        await house.calm()
        recorded = [
            delivery["body"].encode()
            for delivery in await house.deliveries()
            if '"statuses"' not in delivery["body"]
        ]
        await house.advance(40 * DAY_S)
        service = Service(house.dsn)
        await service.sweep(1, house.clock.now(), timedelta(days=30), 1_000)
        await service.close()
        assert await house.value("SELECT count(*) FROM inbox WHERE kind = 'message'") == 0, (
            "all keys are gone"
        )
        assert [await house.webhook(body) for body in recorded] == [200] * len(recorded)
        await house.calm()
    answers = await house.rows("SELECT DISTINCT answer FROM inbox WHERE kind = 'message'")
    assert [row[0] for row in answers] == ["too old"]
    assert await house.value(ORDERS) == 1
    answered = await house.value("SELECT count(*) FROM outbox WHERE inbox_key LIKE 'wamid.%'")
    assert answered == 0, "nobody is written to"


async def test_row_08_the_signature_counts_over_the_very_bytes_however_they_are_written(house: House) -> None:
    message = await house.heard("wamid.EMOJI", "2 kilo sugar \U0001f64f नमस्ते")
    written = json.loads(envelope(message))
    forms = [
        json.dumps(written, ensure_ascii=True),
        json.dumps(written, ensure_ascii=False),
        json.dumps(written, ensure_ascii=True, separators=(",", ":")).replace("/", "\\/"),
        json.dumps(written, ensure_ascii=False, indent=3, sort_keys=True) + "\r\n",
    ]
    for form in forms:
        assert await house.webhook(form.encode()) == 200
        assert await house.webhook(form.encode(), signature=signed(envelope(message), "x")) == 403
    other = signed(forms[1].encode(), house.info.app_secret)
    assert await house.webhook(forms[0].encode(), signature=other) == 403, "equal JSON, other bytes"
    async with house.working():
        await house.calm()
    assert await house.value("SELECT count(*) FROM inbox") == 1


async def test_row_09_one_bad_entry_is_put_aside_and_its_neighbours_are_worked(house: House) -> None:
    async with house.working():
        await house.open_doors()
        good = [
            await house.heard(f"wamid.GOOD{n}", text) for n, text in enumerate(("1 kilo sugar", "2 salt"))
        ]
        body = json.loads(envelope(*good))
        messages = body["entry"][0]["changes"][0]["value"]["messages"]
        messages.insert(1, {"id": 7, "type": ["text"], "from": None})
        messages.insert(0, "nonsense")
        body["entry"][:0] = [None, {"id": "1", "changes": [{"field": "messages", "value": 7}]}]
        assert await house.webhook(json.dumps(body).encode()) == 200
        first, second = await house.buyer.expect(2)
        await house.calm()
    assert "Sugar" in first.text and "Salt" in second.text
    kept = await house.rows("SELECT reason, body FROM quarantine")
    assert len(kept) == 1 and json.loads(kept[0]["body"]) == body
    assert "messages[0]" in kept[0]["reason"] and "messages[2]" in kept[0]["reason"]


async def test_row_10_a_poison_message_is_tried_five_times_and_put_aside_and_her_talk_goes_on(
    house: House,
) -> None:
    true_hear, tried = act.hear, 0

    def hear(talk: Talk, speaker: int, message: Inbound, moment: Moment) -> Turn:
        nonlocal tried
        if isinstance(message.content, Text) and "poison" in message.content.body:
            tried += 1
            raise ZeroDivisionError("what she wrote: 910000000101")
        return true_hear(talk, speaker, message, moment)

    with patch.object(act, "hear", hear):
        async with house.working():
            await house.open_doors()
            await house.buyer.say("poison")
            await house.buyer.say("2 kilo sugar")
            await house.keeper.say("orders")
            await house.keeper.expect()  # nobody else waits for it
            while await house.value("SELECT count(*) FROM inbox WHERE state = 'pending'"):
                await house.advance(20)
                await asyncio.sleep(0.05)
            assert "Sugar" in (await house.buyer.expect())[0].text
            await house.calm()
    assert tried == 5
    letters = await dead_letters(house.dsn, 1)
    assert [(letter.box, "ZeroDivisionError" in letter.reason) for letter in letters] == [("in", True)]
    assert BUYER not in letters[0].reason
