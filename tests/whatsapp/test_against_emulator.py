"""The adapter and the payment rail against the emulator: two independent readings of the same platform."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from haat.channels.emulator import Emulator, EmulatorConfig, EmulatorInfo
from haat.channels.whatsapp import account, decode
from haat.channels.whatsapp.client import CloudClient
from haat.channels.whatsapp.render import with_media
from haat.channels.whatsapp.templates import compare, languages
from haat.channels.whatsapp.webhook import Kind, Update, parse, verify
from haat.chat.inbound import Inbound, Media, MediaKind, Tap, Text
from haat.chat.replies import (
    AskPlace,
    Buttons,
    CardState,
    Choice,
    Form,
    LinkButton,
    Menu,
    OrderCard,
    Paper,
    PayItem,
    PayRequest,
    React,
    Reply,
    Say,
    Section,
    Template,
)
from haat.domain.billing import BillKind
from haat.domain.payment import FactStatus
from haat.domain.shop import Legal, Shop
from haat.papers.bill import BillLabels, BillLine, PrintedBill, bill_pdf
from haat.ports import NotSent, Recipient, SendAction, Sent
from haat.rails.whatsapp_pay import WhatsAppPay

CUSTOMER = "910000000101"
PAY = PayRequest(
    "H1-104-1",
    (PayItem("अरहर की दाल", 22_200, "7"), PayItem("Maggi", 4_200, "8", 3)),
    2_000,
    0,
    28_400,
    "haat-gateway",
)


@dataclass
class Rig:
    """The emulator, a client of ours, and a receiver that keeps every update of a rightly signed body."""

    info: EmulatorInfo
    client: CloudClient
    http: aiohttp.ClientSession
    updates: list[Update] = field(default_factory=list)
    forged: int = 0

    @property
    def shop(self) -> Shop:
        legal = Legal("Asha Traders", "12 MG Road, Indiranagar, Bengaluru 560038", "29")
        return Shop(
            1, "ASHA", "Asha", "hi", "910000000001", self.info.phone_number_id,
            payment_configuration="haat-gateway", legal=legal,
        )  # fmt: skip

    async def receive(self, request: web.Request) -> web.Response:
        if request.method == "GET":
            return web.Response(text=request.query["hub.challenge"])
        body = await request.read()
        if not verify(body, request.headers.get("X-Hub-Signature-256"), [self.info.app_secret]):
            self.forged += 1
            return web.Response(status=403)
        parsed = parse(body)
        assert parsed.unreadable == ()
        self.updates += parsed.updates
        return web.Response()

    async def control(self, path: str, body: object = None) -> object:
        async with self.http.request(
            "GET" if body is None else "POST", f"{self.info.control_url}/{path}", json=body
        ) as answer:
            assert answer.status == 200, await answer.text()
            return await answer.json()

    async def hear(self, **message: object) -> Inbound:
        """The customer speaks; what our adapter understands."""
        given = message or {"type": "text", "text": {"body": "नमस्ते 🙏"}}
        before = len(self.of("message"))
        await self.control("messages", {"from": CUSTOMER, "message": given})
        await self.settle()
        update = self.of("message")[before]
        return decode.inbound(update.payload)

    async def settle(self) -> None:
        await self.control("clock", {"advance_s": 1})
        await self.control("flush", {})

    def of(self, kind: Kind) -> list[Update]:
        return [update for update in self.updates if update.kind == kind]

    async def send(
        self, form: Form, *, template: Template | None = None, window_open: bool = True
    ) -> Sent | NotSent:
        reply = Reply(1, "नमस्ते, क्या चाहिए?", form, template=template, footer="Asha")
        to = Recipient(None, CUSTOMER, window_open)
        rendered = self.client.render(reply, to, self.shop, "o:1")
        assert rendered.body is not None
        return await self.client.send(self.info.phone_number_id, rendered.body)


@pytest.fixture
async def rig(tmp_path: Path) -> AsyncIterator[Rig]:
    emulator = Emulator(EmulatorConfig(clock_file=tmp_path / "clock"))
    info = await emulator.start()
    async with CloudClient(info.base_url, info.token) as client, aiohttp.ClientSession() as http:
        rig = Rig(info, client, http)
        app = web.Application(client_max_size=4_000_000)
        app.router.add_route("*", "/hook", rig.receive)
        async with TestServer(app) as server:
            await emulator.set_callback(str(server.make_url("/hook")), "verify")
            yield rig
            await emulator.stop()
        assert rig.forged == 0


async def test_a_person_is_heard_in_her_own_letters(rig: Rig) -> None:
    message = await rig.hear()
    assert message.content == Text("नमस्ते 🙏")
    assert message.number_id == rig.info.phone_number_id
    assert message.sender.phone == CUSTOMER
    assert message.sender.user_id is not None


FORMS: list[Form] = [
    Say(),
    Buttons((Choice("acc:1", "हाँ"), Choice("rej:1", "नहीं"))),
    Menu("चुनें", (Section("दाल", (Choice("a", "Toor", "1 kg ₹148"),)), Section("तेल", (Choice("b", "Soya"),)))),
    AskPlace(),
    LinkButton("Bill", "https://example.com/bill"),
    PAY,
]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: type(form).__name__)
async def test_every_form_is_accepted_and_its_statuses_come_back(rig: Rig, form: Form) -> None:
    await rig.hear()
    sent = await rig.send(form)
    assert isinstance(sent, Sent)
    await rig.settle()
    statuses = [decode.status(update.payload) for update in rig.of("status")]
    assert {status.state for status in statuses} >= {
        decode.DeliveryState.SENT,
        decode.DeliveryState.DELIVERED,
    }
    assert {status.message_id for status in statuses} == {sent.message_id}
    assert {status.callback for status in statuses} == {"o:1"}


async def test_the_longest_words_are_accepted_too(rig: Rig) -> None:
    await rig.hear()
    long = "क्षत्रिय 👩‍🌾 " * 900
    rows = tuple(Choice(f"r{n}", f"{long[:40]} {n}", long) for n in range(10))
    for form in (
        Say(),
        Buttons(rows[:3]),
        Menu(long, (Section(long, rows),)),
        AskPlace(),
        LinkButton(long, "https://example.com/"),
    ):
        reply = Reply(1, long, form, footer=long)
        body = rig.client.render(reply, Recipient(None, CUSTOMER, True), rig.shop, "c" * 512).body
        assert body is not None
        assert isinstance(await rig.client.send(rig.info.phone_number_id, body), Sent), type(form)


async def test_a_tap_brings_back_the_id_we_gave(rig: Rig) -> None:
    await rig.hear()
    sent = await rig.send(FORMS[1])
    assert isinstance(sent, Sent)
    answer = {"type": "button_reply", "button_reply": {"id": "acc:1", "title": "हाँ"}}
    tapped = await rig.hear(type="interactive", interactive=answer, context={"id": sent.message_id})
    assert tapped.content == Tap("acc:1", "हाँ")
    assert tapped.quoted == sent.message_id


async def test_a_reaction_and_a_read_mark_are_taken(rig: Rig) -> None:
    message = await rig.hear()
    assert isinstance(await rig.send(React(message.message_id, "👍")), Sent)
    await rig.client.mark_read(rig.info.phone_number_id, message.message_id, True)
    reads = await rig.control("reads")
    assert message.message_id in str(reads)


async def test_a_voice_note_arrives_with_the_id_of_its_recording(rig: Rig) -> None:
    async with rig.http.post(
        f"{rig.info.control_url}/media", data=b"OggS sample voice", headers={"Content-Type": "audio/ogg"}
    ) as answer:
        media_id = (await answer.json())["id"]
    message = await rig.hear(type="audio", audio={"id": media_id, "voice": True})
    assert isinstance(message.content, Media)
    assert (message.content.kind, message.content.media_id) == (MediaKind.VOICE, media_id)


async def test_a_bill_goes_out_as_a_file(rig: Rig) -> None:
    await rig.hear()
    bill = PrintedBill(
        BillKind.PLAIN,
        "26-27/1",
        datetime(2026, 11, 22, tzinfo=UTC),
        "आशा",
        (BillLine("दाल", "1 kg", "₹148", 14_800),),
        14_800,
    )
    labels = BillLabels.of({name: name for name in BillLabels.__dataclass_fields__})
    number = rig.info.phone_number_id
    media = await rig.client.upload(number, "bill.pdf", "application/pdf", bill_pdf(bill, labels))
    reply = Reply(1, "आपका बिल", Paper(104, "bill.pdf"))
    rendered = rig.client.render(reply, Recipient(None, CUSTOMER, True), rig.shop, "o:1")
    assert rendered.body is not None
    assert isinstance(await rig.client.send(number, with_media(rendered.body, media)), Sent)


async def test_row_49_a_person_without_a_phone_is_answered_by_her_user_id(rig: Rig) -> None:
    await rig.control(
        "users", {"phone": CUSTOMER, "name": "Neha", "username": "neha", "phone_withheld": True}
    )
    message = await rig.hear()
    assert message.sender.phone is None
    to = Recipient(message.sender.user_id, None, True)
    body = rig.client.render(Reply(1, "नमस्ते"), to, rig.shop, "o:1").body
    assert body is not None
    assert isinstance(await rig.client.send(rig.info.phone_number_id, body), Sent)


async def test_templates_are_made_approved_and_sent_outside_the_window(rig: Rig) -> None:
    number, waba = rig.info.phone_number_id, rig.info.waba_id
    asked = await account.create_missing(rig.client, number, waba, ("hi", "bn", "en"))
    assert len(asked) == len(compare((), ("hi", "bn", "en")))
    for name in {one.template.name for one in asked}:
        await rig.control(f"templates/{name}", {"status": "APPROVED"})
    listed = await account.list_templates(rig.client, number, waba)
    assert all(one.usable for one in compare(listed, ("hi", "bn", "en")))
    assert await account.create_missing(rig.client, number, waba, ("hi",)) == ()
    await rig.hear()
    await rig.control("clock", {"advance_s": 25 * 3_600})
    late = await rig.send(Say())
    assert isinstance(late, NotSent) and late.action is SendAction.TEMPLATE
    for form, template in (
        (
            Say(),
            Template("new_order", "hi", ("104", "नेहा", "₹284", "चीनी 2 किलो"), ("acc:1", "chg:1", "rej:1")),
        ),
        (Say(), Template("order_delivered", "bn", ("আশা", "104"))),
        (PAY, Template("order_pay", "en", ("Asha", "104", "₹284"))),
    ):
        assert isinstance(await rig.send(form, template=template, window_open=False), Sent), template.name
    wrong = await rig.send(Say(), template=Template("no_such", "hi"), window_open=False)
    assert isinstance(wrong, NotSent) and (wrong.action, wrong.code) == (SendAction.OTHER_LANGUAGE, 132001)


async def test_every_template_of_every_language_passes_the_review_form(rig: Rig) -> None:
    number, waba = rig.info.phone_number_id, rig.info.waba_id
    asked = await account.create_missing(rig.client, number, waba, languages())
    assert len(asked) == len(compare((), languages()))
    assert {one.template.lang for one in asked} == set(languages())


async def test_money_is_asked_paid_looked_up_and_given_back(rig: Rig) -> None:
    await rig.hear()
    assert isinstance(await rig.send(PAY), Sent)
    rail = WhatsAppPay(rig.client)
    assert (await rail.look_up(rig.shop, PAY.reference)).status is FactStatus.PENDING
    await rig.control(f"payments/{PAY.reference}", {"do": "fail"})
    assert (await rail.look_up(rig.shop, PAY.reference)).status is FactStatus.FAILED
    await rig.control(f"payments/{PAY.reference}", {"do": "pay"})
    await rig.settle()
    notices = [decode.payment_notice(update.payload) for update in rig.of("payment")]
    assert [(notice.status, notice.attempt) for notice in notices] == [
        ("pending", "failed"),
        ("captured", "success"),
    ]
    assert notices[-1].amount_paise == PAY.total_paise
    fact = await rail.look_up(rig.shop, PAY.reference)
    assert (fact.status, fact.amount_paise, fact.currency) == (FactStatus.CAPTURED, PAY.total_paise, "INR")
    assert isinstance(await rig.send(OrderCard(PAY.reference, CardState.SHIPPED)), Sent)
    answers = await asyncio.gather(
        *(rail.give_back(rig.shop, PAY.reference, 10_000, "k1;total=10000") for _ in range(3))
    )
    assert all(answer.accepted for answer in answers)
    await rig.control(f"payments/{PAY.reference}", {"do": "settle_refund"})
    assert (await rail.look_up(rig.shop, PAY.reference)).refunded_paise == 10_000
    unknown = await rail.look_up(rig.shop, "NOBODY")
    assert unknown.status is FactStatus.UNKNOWN


async def test_an_illegal_move_of_the_order_card_is_told_later(rig: Rig) -> None:
    await rig.hear()
    assert isinstance(await rig.send(PAY), Sent)
    await rig.control(f"payments/{PAY.reference}", {"do": "pay"})
    assert isinstance(await rig.send(OrderCard(PAY.reference, CardState.CANCELED)), Sent)
    await rig.settle()
    failed = [decode.status(update.payload) for update in rig.of("status")]
    assert 2047 in {status.code for status in failed}


async def test_a_wrong_token_stops_the_number(rig: Rig) -> None:
    async with CloudClient(rig.info.base_url, "wrong") as stranger:
        answer = await stranger.send(rig.info.phone_number_id, b"{}")
    assert isinstance(answer, NotSent) and answer.action is SendAction.STOP_NUMBER


async def test_the_accounts_health_can_be_asked(rig: Rig) -> None:
    number = rig.info.phone_number_id
    health = await account.number_health(rig.client, number)
    assert health.verified_name and health.quality == "GREEN"
    (configuration,) = await account.payment_configurations(rig.client, number, rig.info.waba_id)
    assert configuration.name == "haat-gateway" and configuration.active


async def test_a_number_is_registered_and_its_account_subscribed(rig: Rig) -> None:
    number, waba = rig.info.phone_number_id, rig.info.waba_id
    await rig.control(f"numbers/{number}", {"registered": False})
    await rig.hear()
    refused = await rig.send(Say())
    assert isinstance(refused, NotSent) and refused.code == 133010
    await account.register(rig.client, number, "123456", in_india=True)
    assert isinstance(await rig.send(Say()), Sent)
    await account.subscribe(rig.client, number, waba)
    assert await account.subscribed(rig.client, number, waba)
    assert number in await account.numbers_of(rig.client, number, waba)


async def test_a_changed_number_is_an_identity_update(rig: Rig) -> None:
    await rig.hear()
    await rig.control(f"users/{CUSTOMER}/number", {"phone": "910000000199"})
    await rig.settle()
    changes = [decode.identity_change(update.payload) for update in rig.of("identity")]
    assert any(change.phone == "910000000199" for change in changes)
    assert any(change.user_id and change.user_id != change.previous_user_id for change in changes)
