"""The promise of a channel, kept by the WhatsApp client on the emulator and by the fake that other tests trust."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from haat.channels.emulator import Emulator, EmulatorConfig
from haat.channels.whatsapp.client import CloudClient
from haat.chat.replies import Buttons, Choice, React, Reply, Template
from haat.ports import Channel, NotSent, Recipient, SendAction, Sent

from ..runtime.fakes import FakeChannel, sample_shop

WHO = "910000000101"
OPEN = Recipient("IN.1", WHO, True)
CLOSED = Recipient("IN.1", WHO, False)


class OnEmulator:
    """The WhatsApp client, and one customer on the emulator who has just written."""

    async def __aenter__(self) -> tuple[Channel, str]:
        self.emulator = Emulator(EmulatorConfig(callback_url=None, verify_token="v"))
        info = await self.emulator.start()
        self.client = CloudClient(info.base_url, info.token)
        await self.client.__aenter__()
        heard = {"from": WHO, "message": {"type": "text", "text": {"body": "hi"}}}
        async with (
            aiohttp.ClientSession() as http,
            http.post(f"{info.control_url}/messages", json=heard) as said,
        ):
            self.message_id = (await said.json())["id"]
        return self.client, info.phone_number_id

    async def __aexit__(self, *_: Any) -> None:
        await self.client.close()
        await self.emulator.stop()


class Faked:
    message_id = "wamid.1"

    async def __aenter__(self) -> tuple[Channel, str]:
        return FakeChannel(), "1"

    async def __aexit__(self, *_: Any) -> None:
        return None


@pytest.fixture(params=[OnEmulator, Faked], ids=["whatsapp-on-emulator", "fake"])
async def door(request: pytest.FixtureRequest) -> AsyncIterator[tuple[Channel, str, str]]:
    kind = request.param()
    async with kind as (channel, number_id):
        yield channel, number_id, kind.message_id


Door = tuple[Channel, str, str]


async def test_what_is_rendered_can_be_sent_and_gets_an_id_of_its_own(door: Door) -> None:
    channel, number_id, _ = door
    rendered = channel.render(Reply(1, "नमस्ते"), OPEN, sample_shop(), "1.1")
    assert rendered.body is not None
    answers = [await channel.send(number_id, rendered.body) for _ in range(2)]
    assert all(isinstance(answer, Sent) for answer in answers)
    assert len({answer.message_id for answer in answers if isinstance(answer, Sent)}) == 2


async def test_outside_the_window_only_a_template_is_rendered(door: Door) -> None:
    channel, _, _ = door
    plain, told = Reply(1, "hi"), Reply(1, "hi", template=Template("order_out", "en", ("1", "4821")))
    assert channel.render(plain, CLOSED, sample_shop(), "1.1").body is None
    body = channel.render(told, CLOSED, sample_shop(), "1.1").body
    assert body is not None and json.loads(body)["type"] == "template"


async def test_inside_the_window_the_template_is_kept_as_a_fallback(door: Door) -> None:
    channel, _, _ = door
    told = Reply(1, "hi", template=Template("order_out", "en", ("1", "4821")))
    rendered = channel.render(told, OPEN, sample_shop(), "1.1")
    assert rendered.body is not None and json.loads(rendered.body)["type"] == "text"
    assert rendered.fallback is not None


async def test_the_callback_travels_with_the_message(door: Door) -> None:
    channel, _, _ = door
    body = channel.render(Reply(1, "hi"), OPEN, sample_shop(), "7.42").body
    assert body is not None and json.loads(body)["biz_opaque_callback_data"] == "7.42"


async def test_buttons_and_reactions_are_sent_as_well(door: Door) -> None:
    channel, number_id, message_id = door
    for form in (Buttons((Choice("acc:1", "Accept"),)), React(message_id, "✅")):
        body = channel.render(Reply(1, "hi", form), OPEN, sample_shop(), "1.1").body
        assert body is not None
        assert isinstance(await channel.send(number_id, body), Sent)


async def test_a_file_is_stored_and_named(door: Door) -> None:
    channel, number_id, _ = door
    assert await channel.upload(number_id, "bill.pdf", "application/pdf", b"%PDF-1.7 sample")


async def test_marking_read_never_raises(door: Door) -> None:
    channel, number_id, message_id = door
    await channel.mark_read(number_id, message_id, typing=True)
    await channel.mark_read(number_id, "wamid.unknown", typing=False)


async def test_a_send_that_fails_says_what_to_do() -> None:
    async with OnEmulator() as (channel, number_id):
        answer = await channel.send(
            number_id, b'{"messaging_product": "whatsapp", "to": "+910000000101", "type": "text"}'
        )
    fake = FakeChannel(answers=lambda body: NotSent(SendAction.DEAD, 100))
    assert isinstance(answer, NotSent) and answer.action is SendAction.DEAD
    assert isinstance(await fake.send("1", b"{}"), NotSent)


async def test_a_file_that_a_person_sent_comes_and_one_that_is_gone_says_why(door: Door) -> None:
    channel, number_id, _ = door
    assert (await channel.download(number_id, "999999999999999", "", 1_000)).refused


async def test_a_file_of_a_person_is_fetched_by_its_id() -> None:
    voice = b"OggS sample voice"
    async with OnEmulator() as (channel, number_id):
        media_id = await channel.upload(number_id, "voice.ogg", "audio/ogg", voice)
        found = await channel.download(number_id, media_id, "", 1_000)
        small = await channel.download(number_id, media_id, "", 5)
    assert (found.content, found.mime_type, found.refused) == (voice, "audio/ogg", "")
    assert small.refused == "too large"
