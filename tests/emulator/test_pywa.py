"""pywa 4.5 as an independent client and an independent receiver, through its public API only.

What pywa cannot do (order_details, order_status, address messages, payments) is listed in docs/extend/emulator.md.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest
from pywa import WhatsApp, errors, types
from pywa.types import templates
from pywa_async import WhatsApp as AsyncWhatsApp

from haat.channels.emulator import EmulatorConfig

from .conftest import CUSTOMER, Listener, Rig
from .test_graph import batch, product

LINK = "https://sample.invalid/file"
CATALOG = "400000000000001"


def rows() -> types.SectionList:
    row = types.SectionRow(title="Sugar", callback_data="sugar", description="46 rupees")
    return types.SectionList(button_title="Choose", sections=[types.Section(title="Goods", rows=[row])])


SENDS: list[tuple[str, Callable[[WhatsApp], Any]]] = [
    ("text", lambda wa: wa.send_message(CUSTOMER, "नमस्ते", preview_url=True)),
    ("text", lambda wa: wa.send_text(f"+{CUSTOMER}", "hello", tracker="row-1")),
    (
        "interactive",
        lambda wa: wa.send_message(
            CUSTOMER,
            "Choose",
            header="Basket",
            footer="Shop",
            buttons=[types.Button("Yes", callback_data="y")],
        ),
    ),
    ("interactive", lambda wa: wa.send_message(CUSTOMER, "Which?", buttons=rows())),
    (
        "interactive",
        lambda wa: wa.send_message(CUSTOMER, "Board", buttons=types.URLButton(title="Open", url=LINK)),
    ),
    (
        "interactive",
        lambda wa: wa.send_message(CUSTOMER, "Number?", buttons=types.ContactInfoRequestButton()),
    ),
    ("interactive", lambda wa: wa.request_location(CUSTOMER, "Where are you?")),
    (
        "interactive",
        lambda wa: wa.send_message(
            CUSTOMER,
            "Form",
            buttons=types.FlowButton(
                title="Open",
                flow_id="1",
                flow_token="t",
                flow_action_type=types.FlowActionType.NAVIGATE,
                flow_action_screen="START",
            ),
        ),
    ),
    ("image", lambda wa: wa.send_image(CUSTOMER, LINK, caption="caption")),
    (
        "interactive",
        lambda wa: wa.send_image(CUSTOMER, LINK, caption="x", buttons=[types.Button("A", callback_data="a")]),
    ),
    ("document", lambda wa: wa.send_document(CUSTOMER, LINK, filename="bill.pdf")),
    ("video", lambda wa: wa.send_video(CUSTOMER, LINK)),
    ("audio", lambda wa: wa.send_audio(CUSTOMER, LINK)),
    ("audio", lambda wa: wa.send_voice(CUSTOMER, LINK)),
    ("sticker", lambda wa: wa.send_sticker(CUSTOMER, LINK)),
    (
        "document",
        lambda wa: wa.send_document(CUSTOMER, b"%PDF-1.4", filename="b.pdf", mime_type="application/pdf"),
    ),
    ("location", lambda wa: wa.send_location(CUSTOMER, 28.7, 77.1, "Shop", "Lane")),
    (
        "contacts",
        lambda wa: wa.send_contact(
            CUSTOMER, types.Contact(name=types.Contact.Name(formatted_name="Asha", first_name="Asha"))
        ),
    ),
    ("interactive", lambda wa: wa.send_catalog(CUSTOMER, "All we have", thumbnail_product_sku="a")),
    ("interactive", lambda wa: wa.send_product(CUSTOMER, CATALOG, "a", body="This")),
    ("interactive", lambda wa: wa.request_contact_info(CUSTOMER, "Your number?")),
    (
        "interactive",
        lambda wa: wa.send_carousel(
            CUSTOMER,
            body="Two",
            cards=[
                types.ImageCarouselCard(
                    body="One", image=LINK, buttons=types.URLButton(title="Open", url=LINK)
                ),
                types.VideoCarouselCard(
                    body="Two", video=LINK, buttons=types.URLButton(title="Open", url=LINK)
                ),
            ],
        ),
    ),
    (
        "interactive",
        lambda wa: wa.send_products(
            CUSTOMER, CATALOG, [types.ProductsSection(title="s", skus=["a"])], title="Goods", body="Take"
        ),
    ),
]


@pytest.mark.parametrize(("kind", "send"), SENDS)
def test_pywa_sends_every_type_it_has(
    rig: Rig, wa: WhatsApp, kind: str, send: Callable[[WhatsApp], Any]
) -> None:
    batch(rig, product("a"))
    sent = send(wa)
    (kept,) = rig.control("messages")
    assert (kept["id"], kept["body"]["type"]) == (sent.id, kind)


def test_pywa_reacts_reads_and_types(rig: Rig, wa: WhatsApp) -> None:
    said = rig.say()
    wa.mark_message_as_read(said)
    wa.indicate_typing(said)
    wa.send_reaction(CUSTOMER, "👍", said)
    wa.remove_reaction(CUSTOMER, said)
    assert [each["typing"] for each in rig.control("reads")] == [False, True]
    assert [each["body"]["reaction"]["emoji"] for each in rig.control("messages")] == ["👍", ""]


def test_pywa_makes_and_sends_a_template(rig: Rig, wa: WhatsApp) -> None:
    made = wa.create_template(
        templates.Template(
            name="ready",
            language=templates.TemplateLanguage.ENGLISH,
            category=templates.TemplateCategory.UTILITY,
            components=[templates.BodyText("Order {{1}} is ready", "SK-1")],
        )
    )
    assert made.status is templates.TemplateStatus.PENDING
    rig.settle()
    assert wa.get_template(made.id).status is templates.TemplateStatus.APPROVED
    wa.send_template(
        CUSTOMER, "ready", templates.TemplateLanguage.ENGLISH, params=[templates.BodyText.params("SK-7")]
    )
    assert [each.name for each in wa.get_templates()] == ["hello_world", "ready"]
    assert wa.delete_template("ready")


def test_pywa_moves_media_in_two_hops(wa: WhatsApp) -> None:
    media = wa.upload_media(b"%PDF-1.4 sample", mime_type="application/pdf", filename="bill.pdf")
    url = wa.get_media_url(media.id)
    assert (url.mime_type, url.file_size) == ("application/pdf", 15)
    assert wa.get_media_bytes(url.url) == b"%PDF-1.4 sample"
    assert wa.delete_media(media.id)


def test_pywa_manages_the_number(rig: Rig, wa: WhatsApp) -> None:
    number = wa.get_business_phone_number()
    assert (number.verified_name, number.display_phone_number) == ("Haat Sample Shop", "+91 00000 00001")
    wa.update_business_profile(about="Open")
    assert wa.get_business_profile().about == "Open"
    assert wa.update_commerce_settings(is_catalog_visible=True)
    assert wa.get_commerce_settings().is_catalog_visible is True
    code = wa.create_qr_code("Namaste")
    assert wa.get_qr_code(code.code).prefilled_message == "Namaste"
    assert wa.delete_qr_code(code.code)


def test_pywa_sets_up_the_number(rig: Rig, wa: WhatsApp) -> None:
    assert wa.update_conversational_automation(
        ice_breakers=["Order", "My bill"], commands=[types.Command(name="bill", description="Send my bill")]
    )
    automation = wa.get_business_phone_number().conversational_automation
    assert automation is not None
    assert list(automation.ice_breakers or ()) == ["Order", "My bill"]
    assert wa.block_users([CUSTOMER]).added_users
    blocked = rig.graph("GET", f"{rig.info.phone_number_id}/block_users").json()["data"]
    assert [each["wa_id"] for each in blocked] == [CUSTOMER]
    assert wa.unblock_users([CUSTOMER]).removed_users
    assert wa.deregister_phone_number()
    assert wa.request_verification_code(code_method="SMS", language_code="hi")
    assert wa.verify_phone_number("123456")
    assert wa.register_phone_number(pin="123456")


@pytest.mark.parametrize(
    ("text", "error"),
    [("x" * 4097, errors.WhatsAppError), ("", errors.WhatsAppError)],
)
def test_pywa_understands_a_refusal(wa: WhatsApp, text: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        wa.send_message(CUSTOMER, text)


def test_pywa_understands_the_closed_window(rig: Rig, wa: WhatsApp) -> None:
    rig.advance(25 * 3600)
    with pytest.raises(errors.ReEngagementMessage):
        wa.send_message(CUSTOMER, "hello")


@pytest.mark.parametrize(("kind", "send"), SENDS)
async def test_pywa_sends_every_type_asynchronously_too(
    rig: Rig, wa_async: AsyncWhatsApp, kind: str, send: Callable[[Any], Any]
) -> None:
    batch(rig, product("a"))
    sent = await send(wa_async)
    (kept,) = rig.control("messages")
    assert (kept["id"], kept["body"]["type"]) == (sent.id, kind)


async def test_pywa_works_with_media_templates_and_marks_asynchronously_too(
    rig: Rig, wa_async: AsyncWhatsApp
) -> None:
    said = rig.say()
    await wa_async.mark_message_as_read(said)
    await wa_async.indicate_typing(said)
    await wa_async.send_reaction(CUSTOMER, "👍", said)
    assert [each["typing"] for each in rig.control("reads")] == [False, True]
    await wa_async.send_template(CUSTOMER, "hello_world", templates.TemplateLanguage.ENGLISH_US, params=[])
    assert rig.control("messages")[-1]["body"]["template"]["name"] == "hello_world"
    media = await wa_async.upload_media(b"%PDF-1.4", mime_type="application/pdf", filename="b.pdf")
    url = await wa_async.get_media_url(media.id)
    assert await wa_async.get_media_bytes(url.url) == b"%PDF-1.4"


def heard(listener: Listener, count: int = 1) -> list[Any]:
    """What the handlers were given, waiting a little for their threads."""
    end = time.monotonic() + 60
    while len(listener.heard) < count and time.monotonic() < end:
        time.sleep(0.005)
    return listener.heard


SPOKEN: list[tuple[str, str, Any, Callable[[Any], Any]]] = [
    ("on_message", "नमस्ते", {"type": "text", "text": {"body": "नमस्ते"}}, lambda m: m.text),
    (
        "on_message",
        28.7,
        {"type": "location", "location": {"latitude": 28.7, "longitude": 77.1}},
        lambda m: m.location.latitude,
    ),
    ("on_message", "image/png", {"type": "image", "image": {}}, lambda m: m.image.mime_type),
    ("on_message", True, {"type": "audio", "audio": {"voice": True}}, lambda m: m.audio.voice),
    (
        "on_message",
        ["a"],
        {
            "type": "order",
            "order": {
                "catalog_id": CATALOG,
                "text": "",
                "product_items": [
                    {"product_retailer_id": "a", "quantity": 2, "item_price": 46.0, "currency": "INR"}
                ],
            },
        },
        lambda m: [each.sku for each in m.order.products],
    ),
    (
        "on_message",
        "👍",
        {"type": "reaction", "reaction": {"message_id": "wamid.x", "emoji": "👍"}},
        lambda m: m.reaction.emoji,
    ),
    (
        "on_callback_button",
        "y",
        {
            "type": "interactive",
            "context": {"id": "wamid.x"},
            "interactive": {"type": "button_reply", "button_reply": {"id": "y", "title": "Yes"}},
        },
        lambda m: m.data,
    ),
    (
        "on_callback_button",
        "STOP",
        {"type": "button", "context": {"id": "wamid.x"}, "button": {"payload": "STOP", "text": "Stop"}},
        lambda m: m.data,
    ),
    (
        "on_callback_selection",
        "sugar",
        {
            "type": "interactive",
            "context": {"id": "wamid.x"},
            "interactive": {"type": "list_reply", "list_reply": {"id": "sugar", "title": "Sugar"}},
        },
        lambda m: m.data,
    ),
    (
        "on_flow_completion",
        "t",
        {
            "type": "interactive",
            "context": {"id": "wamid.x"},
            "interactive": {
                "type": "nfm_reply",
                "nfm_reply": {"name": "flow", "body": "Sent", "response_json": '{"flow_token":"t"}'},
            },
        },
        lambda m: m.token,
    ),
]


@pytest.mark.parametrize(("handler", "value", "message", "look"), SPOKEN)
def test_pywa_receives_what_a_person_sends(
    rig: Rig, listener: Listener, handler: str, value: Any, message: Any, look: Callable[[Any], Any]
) -> None:
    getattr(listener.wa, handler)(lambda _, update: listener.heard.append(update))
    said = rig.say(**message)
    (update,) = heard(listener)
    assert (update.id, look(update)) == (said, value)
    assert update.from_user.bsuid.startswith("IN.")
    assert update.from_user.wa_id == CUSTOMER


def test_pywa_receives_a_person_without_a_phone(rig: Rig, listener: Listener) -> None:
    listener.wa.on_message(lambda _, update: listener.heard.append(update))
    user_id = rig.control("users", {"phone": CUSTOMER, "username": "asha", "phone_withheld": True})["user_id"]
    rig.say()
    (update,) = heard(listener)
    assert (update.from_user.bsuid, update.from_user.wa_id) == (user_id, None)


def test_pywa_answers_a_person_who_then_taps(rig: Rig, listener: Listener) -> None:
    @listener.wa.on_message
    def ask(_: WhatsApp, message: types.Message) -> None:
        listener.heard.append(message.reply("Sure?", buttons=[types.Button("Yes", callback_data="y")]))

    @listener.wa.on_callback_button
    def thank(_: WhatsApp, tap: types.CallbackButton) -> None:
        listener.heard.append(tap)

    rig.say("order please")
    asked = heard(listener)[0]
    rig.say(
        type="interactive", interactive={"type": "button_reply", "button_reply": {"id": "y", "title": "Yes"}}
    )
    assert heard(listener, 2)[1].reply_to_message.id == asked.id


def test_pywa_receives_statuses(rig: Rig, listener: Listener) -> None:
    listener.wa.on_message_status(lambda _, update: listener.heard.append(update))
    rig.control("receipts", {"mode": "read"})
    rig.say()
    rig.send("text", {"body": "x"}, biz_opaque_callback_data="row-1")
    rig.settle()
    # pywa hands each webhook to a thread of its own, so the order in which it tells them is the threads'
    got = {each.status.value: each for each in heard(listener, 3)}
    assert set(got) == {"sent", "delivered", "read"}
    assert {each.tracker for each in got.values()} == {"row-1"}
    assert got["sent"].pricing.billable is False


def test_pywa_receives_a_change_of_number_and_preferences(rig: Rig, listener: Listener) -> None:
    listener.wa.on_phone_number_change(lambda _, update: listener.heard.append(update))
    listener.wa.on_user_marketing_preferences(lambda _, update: listener.heard.append(update))
    rig.say()
    rig.control(f"users/{CUSTOMER}/number", {"phone": "910000000199"})
    assert heard(listener)[0].new_wa_id == "910000000199"
    rig.control("users/910000000199/preferences", {"value": "stop"})
    assert len(heard(listener, 2)) == 2


def test_pywa_receives_edits_and_deletions(rig: Rig, listener: Listener) -> None:
    rig.control(f"numbers/{rig.info.phone_number_id}", {"coexistence": True})
    listener.wa.on_edited_message(lambda _, update: listener.heard.append(update))
    listener.wa.on_deleted_message(lambda _, update: listener.heard.append(update))
    said = rig.say("2 kg")
    rig.control("edits", {"id": said, "text": "3 kg"})
    edited = heard(listener)[0]
    assert (edited.original_message_id, edited.message.text) == (said, "3 kg")
    rig.control("deletions", {"id": said})
    assert heard(listener, 2)[1].original_message_id == said


def test_pywa_receives_what_the_shop_types_in_its_app_from_a_lenient_emulator(
    start: Any, listen: Callable[[Rig], Any]
) -> None:
    rig = start(EmulatorConfig(strict=False))
    with listen(rig) as listener:
        listener.wa.on_outgoing_message(lambda _, update: listener.heard.append(update))
        listener.wa.on_message_status(lambda _, update: listener.heard.append(update))
        rig.control("echoes", {"to": CUSTOMER, "message": {"type": "text", "text": {"body": "coming"}}})
        assert heard(listener)[0].text == "coming"
        rig.say()
        rig.control("faults", {"kind": "fail_async", "code": 131049})
        rig.send("text", {"body": "x"})
        rig.settle()
        assert heard(listener, 2)[1].error.code == 131049


def test_pywa_receives_what_becomes_of_templates_and_the_account(rig: Rig, listener: Listener) -> None:
    for subscribe in (
        listener.wa.on_template_status_update,
        listener.wa.on_template_quality_update,
        listener.wa.on_template_category_update,
        listener.wa.on_account_update,
    ):
        subscribe(lambda _, update: listener.heard.append(update))
    rig.control("templates/hello_world", {"status": "PAUSED"})
    rig.control("templates/hello_world", {"quality": "YELLOW"})
    rig.control("templates/hello_world", {"category": "MARKETING"})
    rig.control("webhook", {"field": "account_update", "value": {"event": "ACCOUNT_VIOLATION"}})
    kinds = {type(each).__name__ for each in heard(listener, 4)}
    assert kinds == {
        "TemplateStatusUpdate",
        "TemplateQualityUpdate",
        "TemplateCategoryUpdate",
        "AccountUpdate",
    }


def test_pywa_drops_the_second_of_two_equal_webhooks(rig: Rig, listener: Listener) -> None:
    listener.wa.on_message(lambda _, update: listener.heard.append(update))
    rig.control("faults", {"kind": "duplicate"})
    rig.say("a")
    rig.say("b")
    rig.settle()
    assert [each.text for each in heard(listener, 2)] == ["a", "b"]


def test_pywa_sees_webhooks_forged_with_another_secret_refused(rig: Rig, listener: Listener) -> None:
    listener.wa.on_raw_update(lambda _, update: listener.heard.append(update))
    forged = rig.http.post(listener.url, json={}, headers={"X-Hub-Signature-256": "sha256=00"})
    assert forged.status_code == 403
    assert listener.heard == []


def test_pywa_overrides_callbacks_of_account_and_number(rig: Rig, listener: Listener) -> None:
    assert listener.wa.override_waba_callback_url(rig.hook.url, "x")
    assert listener.wa.delete_waba_callback_url()
    assert listener.wa.override_phone_callback_url(rig.hook.url, "x")
    rig.say()
    rig.settle()
    assert len(rig.hook.messages) == 1
    assert listener.wa.delete_phone_callback_url()
