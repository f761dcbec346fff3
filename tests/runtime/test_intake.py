"""The webhook's door: what is let in, what is turned away, and that nothing is acknowledged before it is stored."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from unittest.mock import patch

import pytest

from haat.store.connect import Connection
from haat.store.rows import NewMail
from haat.store.service import Service
from haat.store.shops import put_shop
from haat.values.errors import Unavailable
from haat.web.intake import BODY_MAX, Intake
from tests.runtime.fakes import (
    SECRET,
    StillClock,
    envelope,
    number_id,
    sample_shop,
    signed,
    status_update,
    text_message,
)
from tests.runtime.stage import Stage


async def call(
    intake: Intake,
    body: bytes = b"",
    *,
    method: str = "POST",
    query: bytes = b"",
    signature: str | None = None,
    length: str | None = None,
    chunk: int = 65_536,
) -> tuple[int, bytes]:
    """One request through the ASGI interface, its body in chunks."""
    headers = [(b"content-length", (length or str(len(body))).encode())]
    if signature is not None:
        headers.append((b"x-hub-signature-256", signature.encode()))
    chunks = [body[i : i + chunk] for i in range(0, len(body), chunk)] or [b""]
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        part = chunks.pop(0)
        return {"type": "http.request", "body": part, "more_body": bool(chunks)}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    scope = {"type": "http", "method": method, "query_string": query, "headers": headers, "path": "/webhook"}
    await intake(scope, receive, send)  # type: ignore[arg-type]
    return sent[0]["status"], sent[1]["body"]


async def post(intake: Intake, body: bytes, **more: Any) -> int:
    return (await call(intake, body, signature=signed(body), **more))[0]


@pytest.mark.parametrize(
    "signature",
    [
        None,
        "",
        "sha256=" + "0" * 64,
        signed(b"another body"),
        signed(envelope(text_message("wamid.1", "hello")), "another secret"),
        signed(envelope(text_message("wamid.1", "hello"))).replace("sha256=", "sha1="),
        "sha256=" + "é" * 64,
    ],
    ids=["none", "empty", "zeros", "other body", "other secret", "other scheme", "not ascii"],
)
async def test_what_is_not_signed_by_the_apps_secret_is_turned_away(
    stage: Stage, signature: str | None
) -> None:
    status, _ = await call(stage.intake, envelope(text_message("wamid.1", "hello")), signature=signature)
    assert status == 403
    assert await stage.value("SELECT count(*) FROM inbox") == 0


async def test_both_secrets_count_while_one_is_being_replaced(stage: Stage) -> None:
    intake = Intake(stage.dsn, ["the new one", SECRET], "v", stage.clock.now)
    for key, secret in (("wamid.1", SECRET), ("wamid.2", "the new one")):
        body = envelope(text_message(key, "hello"))
        assert (await call(intake, body, signature=signed(body, secret)))[0] == 200
    await intake.close()
    assert await stage.value("SELECT count(*) FROM inbox") == 2


async def test_the_handshake_answers_only_the_right_token(stage: Stage) -> None:
    right = b"hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=verify"
    assert await call(stage.intake, method="GET", query=right) == (200, b"1158201444")
    for wrong in (b"", right.replace(b"=verify", b"=other"), right.replace(b"subscribe", b"unsubscribe")):
        assert (await call(stage.intake, method="GET", query=wrong))[0] == 403
    nameless = Intake(stage.dsn, [SECRET], "", StillClock().now)
    empty = b"hub.mode=subscribe&hub.challenge=1&hub.verify_token="
    assert (await call(nameless, method="GET", query=empty))[0] == 403
    assert (await call(stage.intake, method="PUT"))[0] == 405


async def test_a_body_that_is_too_large_is_refused_whatever_it_claims(stage: Stage) -> None:
    body = b"x" * (BODY_MAX + 1)
    assert await post(stage.intake, body) == 413
    assert await post(stage.intake, body, length="10") == 413
    assert (await call(stage.intake, b"{}", signature=signed(b"{}"), length="many"))[0] == 413


async def test_a_large_body_in_many_chunks_is_taken_whole(stage: Stage) -> None:
    messages = [text_message(f"wamid.{n}", "2 kilo chini " * 200) for n in range(1000)]
    body = envelope(*messages)
    assert 2_000_000 < len(body) < BODY_MAX
    assert await post(stage.intake, body) == 200
    assert await stage.value("SELECT count(*) FROM inbox") == 1000


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[]", b'"hello"', b"null", b'{"entry": 7}', b"\xff\xfe", b'{"entry": [' + b"[" * 5000],
    ids=["empty", "cut", "list", "text", "null", "wrong type", "not utf-8", "deep"],
)
async def test_what_is_signed_and_cannot_be_read_is_kept_for_an_operator(stage: Stage, body: bytes) -> None:
    assert await post(stage.intake, body) == 200
    assert await post(stage.intake, body) == 200
    rows = await stage.rows("SELECT reason, body FROM quarantine")
    assert [bytes(row["body"]) for row in rows] == [body]
    assert await stage.value("SELECT count(*) FROM inbox") == 0


async def test_one_bad_entry_never_loses_its_neighbours(stage: Stage) -> None:
    body = json.loads(envelope(text_message("wamid.1", "a"), text_message("wamid.2", "b")))
    messages = body["entry"][0]["changes"][0]["value"]["messages"]
    messages.insert(1, {"id": 7, "type": ["text"]})
    body["entry"].insert(0, "nonsense")
    assert await post(stage.intake, json.dumps(body).encode()) == 200
    assert [row[0] for row in await stage.rows("SELECT key FROM inbox ORDER BY arrival")] == [
        "wamid.1",
        "wamid.2",
    ]
    assert await stage.value("SELECT count(*) FROM quarantine") == 1


async def test_an_unknown_number_is_kept_aside_and_a_new_shop_is_found_at_once(stage: Stage) -> None:
    body = envelope(text_message("wamid.1", "hello"), number="999")
    assert await post(stage.intake, body) == 200
    assert await stage.value("SELECT number_id FROM quarantine") == "999"
    fresh = Intake(stage.dsn, [SECRET], "v", stage.clock.now)
    await put_shop(stage.dsn, sample_shop(2))
    assert await post(fresh, envelope(text_message("wamid.2", "hello"), number=number_id(2))) == 200
    await fresh.close()
    assert await stage.value("SELECT shop_id FROM inbox WHERE key = 'wamid.2'") == 2


async def test_a_status_with_a_callback_of_another_numbers_shop_is_not_believed(stage: Stage) -> None:
    await put_shop(stage.dsn, sample_shop(2))
    await stage.says(statuses=(status_update("wamid.X", "delivered", "2.1"),))
    assert await stage.value("SELECT shop_id FROM inbox") == 1


async def test_requests_at_once_share_commits_and_each_key_is_stored_once(stage: Stage) -> None:
    bodies = [envelope(text_message(f"wamid.{n % 40}", "hello")) for n in range(120)]
    assert await asyncio.gather(*(post(stage.intake, body) for body in bodies)) == [200] * 120
    assert await stage.value("SELECT count(*) FROM inbox") == 40


async def test_without_a_database_meta_is_asked_to_come_again(stage: Stage) -> None:
    away = Intake("postgresql://nobody@127.0.0.1:1/none", [SECRET], "v", stage.clock.now)
    body = envelope(text_message("wamid.1", "hello"))
    assert await post(away, body) == 503
    await away.close()


async def test_nothing_is_answered_before_it_is_stored(stage: Stage) -> None:
    body = envelope(text_message("wamid.1", "hello"))
    await post(stage.intake, envelope(text_message("wamid.0", "hello")))
    import asyncpg

    blocker: Connection = await asyncpg.connect(stage.dsn)
    await blocker.execute("BEGIN; LOCK TABLE inbox IN ACCESS EXCLUSIVE MODE")
    answer = asyncio.create_task(post(stage.intake, body))
    await asyncio.sleep(0.3)
    assert not answer.done()
    await blocker.execute("COMMIT")
    assert await answer == 200
    await blocker.close()


async def test_messages_that_come_while_the_shops_are_read_for_the_first_time_are_no_strays(
    stage: Stage,
) -> None:
    bodies = [envelope(text_message(f"wamid.{n}", "2 kilo sugar")) for n in range(5)]
    await asyncio.gather(*(stage.intake.accept(body) for body in bodies))
    assert await stage.value("SELECT count(*) FROM inbox") == 5
    assert await stage.value("SELECT count(*) FROM quarantine") == 0


async def test_a_fault_while_storing_leaves_no_request_waiting_and_the_next_is_stored(stage: Stage) -> None:
    body = envelope(text_message("wamid.1", "hello"))
    with patch.object(Service, "put_mail", side_effect=ZeroDivisionError):
        assert await asyncio.gather(post(stage.intake, body), post(stage.intake, body)) == [503, 503]
    assert await post(stage.intake, body) == 200


async def test_what_the_database_refuses_keeps_no_neighbour_out(stage: Stage) -> None:
    await post(stage.intake, envelope(text_message("wamid.0", "hello")))
    put_inbox = Service.put_mail

    async def refusing(self: Service, mails: Sequence[NewMail], now: datetime) -> int:
        return await put_inbox(
            self, [replace(m, user_key=m.user_key.replace("9", "\x00")) for m in mails], now
        )

    bodies = [envelope(text_message(f"wamid.{n}", "hello", user_id=f"IN.{n}")) for n in (8, 9)]
    with patch.object(Service, "put_mail", refusing):
        assert await asyncio.gather(*(post(stage.intake, body) for body in bodies)) == [200, 200]
    assert await stage.value("SELECT count(*) FROM inbox WHERE key = 'wamid.8'") == 1
    assert await stage.value("SELECT count(*) FROM inbox WHERE key = 'wamid.9'") == 0
    assert await stage.value("SELECT reason FROM quarantine") == "refused by the database"


async def test_a_stop_waits_for_what_is_just_being_stored(stage: Stage) -> None:
    storing, go = asyncio.Event(), asyncio.Event()
    put_inbox = Service.put_mail

    async def slowly(self: Service, mails: Sequence[NewMail], now: datetime) -> int:
        storing.set()
        await go.wait()
        return await put_inbox(self, mails, now)

    with patch.object(Service, "put_mail", slowly):
        answer = asyncio.create_task(post(stage.intake, envelope(text_message("wamid.1", "hello"))))
        await storing.wait()
        closing = asyncio.create_task(stage.intake.close())
        await asyncio.sleep(0.05)
        go.set()
        await closing
    assert await answer == 200


async def test_a_numbers_account_is_learned_although_the_database_was_away_the_first_time(
    stage: Stage,
) -> None:
    body = envelope(text_message("wamid.1", "hello"))
    run = Service.run

    async def away(self: Service, name: str, *values: object) -> object:
        if name == "put_number_accounts":
            raise Unavailable("away")
        return await run(self, name, *values)

    with patch.object(Service, "run", away):
        assert await post(stage.intake, body) == 503
    assert await post(stage.intake, body) == 200
    assert await stage.value("SELECT account_id FROM number_account") == "1"
