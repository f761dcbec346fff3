"""Beside orders, over the real database: files, echoes, stops, preferences, news of the account, forms too new."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from haat.channels.whatsapp import decode
from haat.chat.records import Topic
from haat.domain.shop import PayBy
from haat.ports import Download, NotSent, SendAction
from haat.runtime.costs import message_costs, month_costs
from haat.runtime.files import KEEP
from haat.runtime.tidy import tidy_shop
from haat.store.beside import Beside, erase_files, write_consent
from haat.store.service import Service
from haat.store.shops import put_shop
from tests.runtime.fakes import (
    BUYER,
    KEEPER,
    LISTINGS,
    NOON,
    number_id,
    sample_people,
    sample_shop,
    status_update,
    text_message,
)
from tests.runtime.stage import Stage

VOICE = b"OggS sample voice"


def media_message(key: str, kind: str = "audio", media_id: str = "4000") -> dict:
    message = text_message(key, "")
    del message["text"]
    return {**message, "type": kind, kind: {"id": media_id, "mime_type": "audio/ogg", "voice": True}}


def change(field: str, value: dict, account: str = "1") -> bytes:
    """A webhook body with one change of any field."""
    told = {"field": field, "value": value}
    return json.dumps(
        {"object": "whatsapp_business_account", "entry": [{"id": account, "time": 7, "changes": [told]}]}
    ).encode()


def of_number(**more: object) -> dict:
    metadata = {"display_phone_number": "910000000001", "phone_number_id": number_id()}
    return {"messaging_product": "whatsapp", "metadata": metadata, **more}


def echo(key: str, text: str) -> bytes:
    row = {
        "from": "910000000001", "to": BUYER, "id": key, "timestamp": str(int(NOON.timestamp())),
        "type": "text", "text": {"body": text},
    }  # fmt: skip
    return change("smb_message_echoes", of_number(message_echoes=[row]))


async def test_a_voice_note_is_fetched_kept_and_shown(stage: Stage) -> None:
    stage.channel.files["4000"] = Download(VOICE, "audio/ogg; codecs=opus")
    async with stage.working():
        await stage.says(media_message("wamid.V1"))
        await stage.until(lambda: stage.value("SELECT 1 FROM media WHERE state = 'kept'"))
        await stage.quiet()
    screens = Beside(stage.dsn)
    try:
        kept = await screens.file(1, "wamid.V1")
        rows = await screens.files(1, 1)
    finally:
        await screens.close()
    assert kept is not None and (kept.content, kept.mime_type) == (VOICE, "audio/ogg; codecs=opus")
    assert [(row.state, row.size) for row in rows] == [("kept", len(VOICE))]
    assert "voice" in stage.channel.texts(BUYER)[0]


async def test_a_file_that_is_gone_is_noted_and_never_asked_for_again(stage: Stage) -> None:
    async with stage.working():
        await stage.says(media_message("wamid.V1"))
        await stage.until(lambda: stage.value("SELECT 1 FROM media WHERE state = 'refused'"))
        await stage.quiet()
    assert await stage.value("SELECT why FROM media") == "gone"
    assert await stage.value("SELECT state FROM outbox WHERE kind = 'fetch'") == "done"


async def test_files_are_forgotten_after_their_time_and_erased_with_the_customer(stage: Stage) -> None:
    stage.channel.files |= {"4000": Download(VOICE, "audio/ogg"), "4001": Download(VOICE, "audio/ogg")}
    async with stage.working():
        await stage.says(media_message("wamid.V1"), media_message("wamid.V2", media_id="4001"))
        await stage.until(lambda: stage.value("SELECT count(*) = 2 FROM media WHERE state = 'kept'"))
    service = Service(stage.dsn)
    assert await service.expire_media(1, NOON - KEEP) == 0
    assert await service.expire_media(1, NOON + timedelta(seconds=1)) == 2
    await service.close()
    assert await stage.value("SELECT count(*) FROM media WHERE content IS NOT NULL") == 0
    assert await erase_files(stage.dsn, 1, 1) == 2
    assert await stage.value("SELECT count(*) FROM media") == 0


async def test_what_the_shopkeeper_typed_in_his_app_is_kept_and_pauses_haat(stage: Stage) -> None:
    async with stage.working():
        await stage.says(text_message("wamid.1", "hello"))
        await stage.quiet()
        before = len(stage.channel.sent)
        await stage.intake.accept(echo("wamid.E1", "abhi bhejta hoon"))
        await stage.quiet()
        await stage.says(text_message("wamid.2", "thik hai bhaiya"), text_message("wamid.3", "jaldi"))
        await stage.quiet()
        told = stage.channel.sent[before:]
    assert [message.get("to") for message in told] == [f"+{KEEPER}"] or not told
    assert await stage.value("SELECT text FROM echo") == "abhi bhejta hoon"
    screens = Beside(stage.dsn)
    assert [row.text for row in await screens.echoes(1, 1, NOON - timedelta(days=1))] == ["abhi bhejta hoon"]
    await screens.close()


async def test_a_front_desk_passes_echoes_and_changed_ids_on_to_her_shop(database: str) -> None:
    number = number_id(9)
    await put_shop(database, sample_shop(9, desk=True, code="DESK9"))
    await put_shop(database, sample_shop(1, number_id=number), LISTINGS, sample_people())
    stage = Stage(database)
    at_desk = {"metadata": {"display_phone_number": "910000000009", "phone_number_id": number}}
    typed = {
        "to": BUYER, "id": "wamid.E1", "timestamp": str(int(NOON.timestamp())), "type": "text",
        "text": {"body": "kal aana"},
    }  # fmt: skip
    renamed = {
        "wa_id": BUYER, "user_id": {"previous": f"IN.{BUYER}", "current": "IN.NEW"}, "detail": "…",
        "timestamp": str(int(NOON.timestamp())),
    }  # fmt: skip
    async with stage.working():
        await stage.says(text_message("wamid.1", "Namaste [NAMUNA1]"), number=number)
        await stage.until(lambda: stage.value("SELECT 1 FROM inbox WHERE shop_id = 1 AND state = 'done'"))
        await stage.intake.accept(change("smb_message_echoes", {**at_desk, "message_echoes": [typed]}))
        await stage.until(lambda: stage.value("SELECT 1 FROM echo WHERE shop_id = 1"))
        await stage.intake.accept(change("user_id_update", {**at_desk, "user_id_update": [renamed]}))
        await stage.until(
            lambda: stage.value("SELECT 1 FROM customer WHERE shop_id = 1 AND user_id = 'IN.NEW'")
        )
        await stage.says(text_message("wamid.2", "STOP", phone="910000000557"), number=number)
        await stage.quiet()
    await stage.intake.close()
    assert len(stage.channel.texts("910000000557")) == 1
    assert await stage.value("SELECT (doc ->> 'stopped')::boolean FROM customer WHERE phone = '910000000557'")


async def test_a_stop_drops_what_waits_and_nothing_follows(stage: Stage) -> None:
    """The last gate: rows that wait in the outbox when she stops never go."""
    answers: dict[str, NotSent | None] = {"now": NotSent(SendAction.RETRY, 131000, "later", 0.4)}
    stage.channel.answers = lambda body: answers["now"] if body.get("to") == f"+{BUYER}" else None
    async with stage.working():
        await stage.says(text_message("wamid.1", "sugar price?"))
        await stage.until(lambda: stage.channel.tried)
        await stage.says(text_message("wamid.2", "STOP"))
        await stage.until(lambda: stage.value("SELECT 1 FROM outbox WHERE why = 'stopped'"))
        answers["now"] = None
        await stage.quiet()
    states = {
        row["why"]: (row["state"], row["error"])
        for row in await stage.rows("SELECT why, state, error FROM outbox")
    }
    assert states["stopped"][0] == "sent"
    assert states["price"] == ("dropped", "opted out")
    assert len(stage.channel.texts(BUYER)) == 1
    assert await stage.value("SELECT count(*) FROM consent WHERE NOT given") == 2


async def test_a_replayed_message_asks_once_more_whether_it_may_go(stage: Stage) -> None:
    stage.channel.answers = lambda body: (
        NotSent(SendAction.DEAD, 100) if body.get("to") == f"+{BUYER}" else None
    )
    async with stage.working():
        await stage.says(text_message("wamid.1", "sugar price?"))
        await stage.quiet()
        assert await stage.value("SELECT state FROM outbox WHERE why = 'price'") == "dead"
        stage.channel.answers = lambda body: None
        stage.clock.forward(seconds=5)
        await stage.says(text_message("wamid.2", "STOP"))
        await stage.quiet()
    await stage.rows("UPDATE outbox SET state = 'queued', tries = 1 WHERE why = 'price'")
    async with stage.working():
        await stage.until(lambda: stage.value("SELECT state = 'dropped' FROM outbox WHERE why = 'price'"))
    assert len(stage.channel.texts(BUYER)) == 1


@pytest.mark.parametrize("value", ["stop", "resume"])
async def test_whatsapps_own_setting_of_offers_is_obeyed_and_written_down(stage: Stage, value: str) -> None:
    row = {
        "wa_id": BUYER, "user_id": f"IN.{BUYER}", "detail": "…", "category": "marketing_messages",
        "value": value, "timestamp": int(NOON.timestamp()),
    }  # fmt: skip
    async with stage.working():
        await stage.intake.accept(change("user_preferences", of_number(user_preferences=[row])))
        await stage.quiet()
        await stage.intake.accept(change("user_preferences", of_number(user_preferences=[row])))
        await stage.quiet()
    assert await stage.value("SELECT (doc ->> 'marketing')::boolean FROM customer WHERE customer_no = 1") is (
        value == "resume"
    )
    assert [tuple(r) for r in await stage.rows("SELECT topic, given, source FROM consent")] == [
        ("marketing", value == "resume", "settings")
    ]
    assert stage.channel.sent == []


@pytest.mark.parametrize("later", [False, True], ids=["refused at once", "reported afterwards"])
async def test_the_refusal_131050_stops_offers(stage: Stage, later: bool) -> None:
    if not later:
        stage.channel.answers = lambda body: (
            NotSent(SendAction.DROP, 131050) if body.get("to") == f"+{BUYER}" else None
        )
    async with stage.working():
        await stage.says(text_message("wamid.1", "sugar price?"))
        await stage.quiet()
        if later:
            number = await stage.value("SELECT outbox_no FROM outbox WHERE why = 'price'")
            message_id = await stage.value("SELECT message_id FROM outbox WHERE why = 'price'")
            failed = status_update(str(message_id), "failed", f"1.{number}", 131050)
            await stage.says(statuses=(failed,))
        await stage.until(lambda: stage.value("SELECT 1 FROM consent WHERE source = 'refused'"))
    assert (
        await stage.value("SELECT (doc ->> 'marketing')::boolean FROM customer WHERE customer_no = 1")
        is False
    )
    assert (
        await stage.value(
            "SELECT coalesce((doc ->> 'stopped')::boolean, false) FROM customer WHERE customer_no = 1"
        )
        is False
    )


async def test_row_48_words_about_her_money_go_to_her_own_phone_alone(stage: Stage) -> None:
    known = '{"identity": "DF2lS5v2W6x=", "khata_limit_paise": 50000}'
    await stage.rows("UPDATE customer SET doc = doc || $1 WHERE customer_no = 1", known)
    async with stage.working():
        await stage.says(text_message("wamid.1", "sugar price?"))
        await stage.quiet()
        await stage.says(text_message("wamid.2", "Sunita 250 credit", phone=KEEPER))
        await stage.quiet()
    price, khata = [message for message in stage.channel.sent if message.get("to") == f"+{BUYER}"]
    assert "recipient_identity_key_hash" not in price
    assert khata["recipient_identity_key_hash"] == "DF2lS5v2W6x="


async def test_whoever_cannot_be_reached_about_her_order_is_to_be_called(stage: Stage) -> None:
    await stage.rows('UPDATE customer SET doc = doc || \'{"usual_pay": "cash"}\' WHERE customer_no = 1')
    async with stage.working():
        await stage.says(text_message("wamid.0", "orders", phone=KEEPER))
        await stage.says(text_message("wamid.1", "5 kg sugar"))
        await stage.quiet()
        await stage.says(text_message("wamid.2", "yes"))
        await stage.quiet()
        stage.channel.answers = lambda body: (
            NotSent(SendAction.DROP, 131026) if body.get("to") == f"+{BUYER}" else None
        )
        await stage.says(text_message("wamid.3", "order 1 yes", phone=KEEPER))
        await stage.until(lambda: any("📵" in text for text in stage.channel.texts(KEEPER)))
        await stage.quiet()
    told = [text for text in stage.channel.texts(KEEPER) if "📵" in text]
    assert len(told) == 1 and f"+{BUYER}" in told[0] and "1" in told[0]


async def test_a_form_that_her_whatsapp_is_too_old_for_comes_again_as_words(stage: Stage) -> None:
    await put_shop(stage.dsn, sample_shop(number="910000000001"), (), ())
    newcomer = "910000000555"
    async with stage.working():
        await stage.says(text_message("wamid.1", "5 kg sugar", phone=newcomer))
        await stage.quiet()
        asked = next(m for m in stage.channel.sent if m.get("to") == f"+{newcomer}")
        assert asked["interactive"]["type"] == "address_message"
        number = await stage.value("SELECT outbox_no FROM outbox WHERE why = 'address'")
        message_id = await stage.value("SELECT message_id FROM outbox WHERE why = 'address'")
        await stage.says(statuses=(status_update(str(message_id), "failed", f"1.{number}", 1026),))
        await stage.until(lambda: len(stage.channel.texts(newcomer)) == 2)
        await stage.quiet()
    plain = [m for m in stage.channel.sent if m.get("to") == f"+{newcomer}"][-1]
    assert plain["type"] == "text"
    assert plain["text"]["body"] == asked["interactive"]["body"]["text"]


async def test_a_thumb_answers_only_the_message_it_stands_on(stage: Stage) -> None:
    person = {"usual_pay": PayBy.CASH.value}
    await stage.rows("UPDATE customer SET doc = doc || $1 WHERE customer_no = 1", json.dumps(person))
    async with stage.working():
        await stage.says(text_message("wamid.1", "sugar price?"))
        await stage.quiet()
        price = await stage.value("SELECT message_id FROM outbox WHERE why = 'price'")
        await stage.says(text_message("wamid.2", "5 kg sugar"))
        await stage.quiet()
        basket = await stage.value("SELECT message_id FROM outbox WHERE why = 'basket'")
        for key, on in (("wamid.3", price), ("wamid.4", "wamid.UNKNOWN"), ("wamid.5", basket)):
            thumb = text_message(key, "")
            del thumb["text"]
            thumb |= {"type": "reaction", "reaction": {"message_id": on, "emoji": "👍"}}
            await stage.says(thumb)
            await stage.quiet()
            orders = await stage.value("SELECT count(*) FROM shop_order")
            assert orders == (1 if on == basket else 0)


async def test_news_of_the_account_reaches_the_shopkeeper_whom_it_concerns_and_the_operator(
    stage: Stage,
) -> None:
    rejected = {
        "event": "REJECTED",
        "message_template_name": "order_out",
        "message_template_language": "en",
        "reason": "X",
    }
    async with stage.working():
        await stage.says(text_message("wamid.0", "orders", phone=KEEPER))
        await stage.quiet()
        before = len(stage.channel.texts(KEEPER))
        await stage.intake.accept(change("message_template_status_update", rejected, account="999"))
        await stage.quiet()
        assert len(stage.channel.texts(KEEPER)) == before
        await stage.intake.accept(change("message_template_status_update", rejected))
        await stage.until(lambda: len(stage.channel.texts(KEEPER)) == before + 1)
    assert "order_out" in stage.channel.texts(KEEPER)[-1]
    screens = Beside(stage.dsn)
    news = await screens.news(NOON - timedelta(days=1))
    await screens.close()
    assert {decode.account_notice(row.body).field for row in news} == {"message_template_status_update"}
    assert await stage.value("SELECT account_id FROM number_account WHERE number_id = $1", number_id()) == "1"


@pytest.mark.parametrize("field", ["history", "smb_app_state_sync"])
async def test_copies_of_old_chats_and_contacts_are_taken_and_not_kept(stage: Stage, field: str) -> None:
    await stage.intake.accept(change(field, of_number(history=[{"threads": [{"id": "910000000777"}]}])))
    assert await stage.value("SELECT count(*) FROM quarantine") == 0
    assert await stage.value("SELECT count(*) FROM inbox") == 0


async def test_a_number_that_may_not_send_is_on_the_operators_list(stage: Stage) -> None:
    stage.channel.answers = lambda body: NotSent(SendAction.STOP_NUMBER, 131042, "no payment method", 30)
    async with stage.working():
        await stage.says(text_message("wamid.1", "hello"))
        await stage.until(
            lambda: stage.value("SELECT 1 FROM quarantine WHERE reason LIKE 'number stopped: 131042%'")
        )


async def test_what_messages_cost_counts_the_free_ones_and_spares_whom_an_ad_brought(stage: Stage) -> None:
    by_ad = text_message("wamid.9", "sugar price?", phone="910000000556")
    by_ad["referral"] = {"source_id": "12", "source_type": "ad", "source_url": "https://example.invalid"}
    async with stage.working():
        await stage.says(text_message("wamid.1", "sugar price?"))
        await stage.says(by_ad)
        await stage.quiet()
        for row in await stage.rows("SELECT outbox_no, message_id FROM outbox WHERE state = 'sent'"):
            done = status_update(row["message_id"], "delivered", f"1.{row['outbox_no']}")
            await stage.says(statuses=(done,))
        await stage.quiet()
    screens = Beside(stage.dsn)
    shops = await screens.shops([1])
    first = NOON.date().replace(day=1)
    total = (await month_costs(screens, shops, first, NOON))[0]
    each = await message_costs(screens, shops[0], first)
    service, later = Service(stage.dsn), NOON + timedelta(days=3)
    await tidy_shop(service, 1, later)
    await stage.rows("DELETE FROM outbox")
    assert (await month_costs(screens, shops, first, later))[0] == total
    await service.close()
    await screens.close()
    assert sorted(row.category for row in each) == ["free_entry", "service"]
    assert (total.messages, total.free, total.total_paise) == (2, 1, 0)
    assert total.number_free_left == 999


async def test_consent_on_paper_is_written_down_with_who_wrote_it(stage: Stage) -> None:
    said = {"given": True, "by": "Ramesh", "note": "signed slip", "now": NOON}
    assert await write_consent(stage.dsn, 1, 1, Topic.MARKETING, **said)  # type: ignore[arg-type]
    assert not await write_consent(stage.dsn, 1, 99, Topic.MARKETING, **said)  # type: ignore[arg-type]
    screens = Beside(stage.dsn)
    rows = await screens.consents(1, 1)
    person = await screens.customer(1, BUYER)
    await screens.close()
    assert [(row.given, row.source, row.note) for row in rows] == [(True, "paper", "Ramesh: signed slip")]
    assert person is not None and person.marketing is True
