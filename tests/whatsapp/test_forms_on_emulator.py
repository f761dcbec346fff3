"""The forms on Meta's own ground against the emulator: accepted as rendered, answered as documented."""

from __future__ import annotations

import base64
import hashlib
import json
import struct
import zlib
from dataclasses import replace

import pytest

from haat.channels.whatsapp import decode
from haat.channels.whatsapp.catalogue import plan, push
from haat.chat.inbound import AddressForm, ContactCard, Edited, Media, Reaction
from haat.chat.replies import (
    AskAddress,
    AskContact,
    Buttons,
    CatalogueButton,
    Choice,
    File,
    Form,
    LinkButton,
    OpenFlow,
    Picture,
    ProductCard,
    ProductList,
    ProductSection,
    Reply,
    SavedPlace,
)
from haat.domain.catalogue import Listing, SoldBy
from haat.domain.shop import Shop
from haat.ports import NotSent, Recipient, SendAction, Sent
from haat.values.quantity import Unit
from tests.whatsapp.test_against_emulator import CUSTOMER, Rig, rig

__all__ = ["rig"]

HOME = SavedPlace("a1b2c3d4e5f60718", "12 Sample Nagar, Jaipur 302001", "302001")
GOODS = (
    Listing(1, "sugar", 4_400, SoldBy.LOOSE, Unit.GRAM),
    Listing(2, "soap", 3_800, brand="Lux"),
)


def png() -> bytes:
    """The smallest picture there is."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b"\0\0"))
        + chunk(b"IEND", b"")
    )


async def store(rig: Rig) -> Shop:
    """The shop with its goods on WhatsApp."""
    answer = await rig.client.graph("GET", rig.info.phone_number_id, f"{rig.info.waba_id}/product_catalogs")
    assert isinstance(answer, bytes)
    shop = replace(rig.shop, catalog_id=json.loads(answer)["data"][0]["id"])
    await push(
        rig.client,
        shop,
        plan(shop, GOODS, lambda item: item.concept, {}, "https://haat.example.in"),
        poll_s=0,
    )
    return shop


async def send(rig: Rig, form: Form, shop: Shop, **more: object) -> Sent | NotSent:
    reply = Reply(1, "नमस्ते, क्या चाहिए?", form, **more)  # type: ignore[arg-type]
    rendered = rig.client.render(reply, Recipient(None, CUSTOMER, True), shop, "1.1")
    assert rendered.body is not None
    return await rig.client.send(rig.info.phone_number_id, rendered.body)


@pytest.mark.parametrize(
    "form",
    [
        AskAddress("Neha", CUSTOMER, (HOME,)),
        AskAddress(),
        AskContact(),
        ProductCard("1"),
        ProductList("Sugar and soap", (ProductSection("Loose", ("1",)), ProductSection("Packs", ("2",)))),
        CatalogueButton(),
        CatalogueButton("2"),
        OpenFlow("42", "Weekly basket", "weekly:1"),
        OpenFlow("42", "Weekly basket", "weekly:1", "BASKET", {"name": "Neha"}, draft=True),
    ],
    ids=lambda form: type(form).__name__,
)
async def test_each_form_is_taken_as_it_is_rendered(rig: Rig, form: Form) -> None:
    shop = await store(rig)
    await rig.hear()
    assert isinstance(await send(rig, form, shop), Sent)


async def test_pictures_and_files_are_taken_and_a_picture_stands_above_buttons(rig: Rig) -> None:
    await rig.hear()
    number = rig.info.phone_number_id
    picture = await rig.client.upload(number, "qr.png", "image/png", png())
    paper = await rig.client.upload(number, "bill.pdf", "application/pdf", b"%PDF-1.7 sample")
    assert isinstance(await send(rig, Picture(picture), rig.shop), Sent)
    assert isinstance(await send(rig, File(paper, "bill.pdf"), rig.shop), Sent)
    above = {"picture": picture}
    assert isinstance(await send(rig, Buttons((Choice("a", "Yes"),)), rig.shop, **above), Sent)
    assert isinstance(await send(rig, LinkButton("Bill", "https://example.com/b"), rig.shop, **above), Sent)


async def test_products_that_meta_does_not_know_go_as_words(rig: Rig) -> None:
    shop = await store(rig)
    await rig.hear()
    refused = await send(rig, ProductCard("999"), shop)
    assert isinstance(refused, NotSent) and refused.action is SendAction.PLAIN


async def test_the_answers_to_the_forms_are_heard(rig: Rig) -> None:
    shop = await store(rig)
    await rig.hear()
    asked = await send(rig, AskAddress("Neha", CUSTOMER, (HOME,)), shop)
    assert isinstance(asked, Sent)
    values = {
        "name": "Neha",
        "house_number": "12",
        "address": "Sample Nagar",
        "city": "Jaipur",
        "in_pin_code": "302001",
    }
    for response, heard in (
        ({"values": values}, AddressForm("12, Sample Nagar, Jaipur, 302001", "Neha")),
        ({"saved_address_id": HOME.key, "values": {}}, AddressForm("", saved_id=HOME.key)),
    ):
        reply = {"name": "address_message", "body": "Sent", "response_json": json.dumps(response)}
        told = await rig.hear(
            type="interactive",
            interactive={"type": "nfm_reply", "nfm_reply": reply},
            context={"id": asked.message_id},
        )
        assert told.content == heard


async def test_a_file_comes_as_it_was_sent_and_is_checked_against_its_digest(rig: Rig) -> None:
    voice = b"OggS sample voice"
    async with rig.http.post(
        f"{rig.info.control_url}/media", data=voice, headers={"Content-Type": "audio/ogg"}
    ) as answer:
        media_id = (await answer.json())["id"]
    content = (await rig.hear(type="audio", audio={"id": media_id, "voice": True})).content
    assert isinstance(content, Media)
    assert base64.b64decode(content.sha256) == hashlib.sha256(voice).digest()
    number = rig.info.phone_number_id
    assert (await rig.client.download(number, media_id, content.sha256, 10_000)).content == voice
    wrong = base64.b64encode(hashlib.sha256(b"other").digest()).decode()
    assert (await rig.client.download(number, media_id, wrong, 10_000)).refused == "its digest differs"
    await rig.control("clock", {"advance_s": 8 * 86_400})
    assert (await rig.client.download(number, media_id, content.sha256, 10_000)).refused.startswith("gone")


async def test_edits_deletions_echoes_and_thumbs_are_heard(rig: Rig) -> None:
    message = await rig.hear()
    await rig.control("edits", {"id": message.message_id, "text": "नमस्ते जी"})
    await rig.control("deletions", {"id": message.message_id})
    await rig.settle()
    contents = [decode.inbound(update.payload).content for update in rig.of("message")][-2:]
    assert contents == [Edited(), Edited(deleted=True)]
    sent = await send(rig, Buttons((Choice("a", "Yes"),)), rig.shop)
    assert isinstance(sent, Sent)
    thumb = await rig.hear(type="reaction", reaction={"message_id": sent.message_id, "emoji": "👍"})
    assert thumb.content == Reaction("👍", sent.message_id)
    await rig.control("numbers/" + rig.info.phone_number_id, {"coexistence": True})
    await rig.control("echoes", {"to": CUSTOMER, "message": {"type": "text", "text": {"body": "अभी भेजता हूँ"}}})
    await rig.settle()
    assert [decode.echo(update.payload).text for update in rig.of("echo")] == ["अभी भेजता हूँ"]


async def test_a_number_she_gives_by_the_button_is_her_own(rig: Rig) -> None:
    await rig.control(
        "users", {"phone": CUSTOMER, "name": "Neha", "username": "neha", "phone_withheld": True}
    )
    before = await rig.hear()
    assert before.sender.phone is None
    card = {
        "origin": "contact_request",
        "phones": [{"phone": f"+{CUSTOMER}", "wa_id": CUSTOMER, "type": "CELL"}],
    }
    told = await rig.hear(type="contacts", contacts=[card])
    assert told.content == ContactCard((CUSTOMER,), own=True)
    assert told.sender.phone == CUSTOMER and told.sender.user_id == before.sender.user_id
