"""What a person said, decoded: every kind of content, cleaned and bounded."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from haat.channels.whatsapp import decode
from haat.channels.whatsapp.clean import clean_name, clean_text
from haat.channels.whatsapp.webhook import parse
from haat.chat.inbound import (
    AddressForm,
    Cart,
    CartItem,
    ContactCard,
    Content,
    Edited,
    Inbound,
    Media,
    MediaKind,
    Pin,
    Reaction,
    Sender,
    Tap,
    Text,
    Unsupported,
)
from haat.values.errors import Corrupt
from haat.values.place import Point
from tests.whatsapp.bodies import NUMBER_ID, envelope, recorded, text, wire

MEDIA_ID = "400000000000001"
SHA256 = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="
CONTENTS: dict[str, Content] = {
    "text": Text("2 किलो चीनी, आधा किलो दाल 🙏"),
    "text_in_group": Unsupported("group"),
    "button_reply": Tap("acc:104", "स्वीकार करें"),
    "list_reply": Tap("pick:3", "Toor dal"),
    "flow_reply": Unsupported("flow"),
    "address_reply": AddressForm(
        "12, MG Road, मंदिर के पास, Bengaluru, Karnataka, 560038", "नेहा", "910000000011"
    ),
    "template_button": Tap("acc:104", "Accept"),
    "order_cart": Cart((CartItem("SKU-1", 2), CartItem("SKU-2", 1)), "जल्दी"),
    "location": Pin(Point(12_971_599, 77_594_563), "घर", "MG Road, Bengaluru"),
    "image": Media(MediaKind.IMAGE, MEDIA_ID, "yeh list", "image/jpeg", SHA256),
    "voice": Media(MediaKind.VOICE, MEDIA_ID, "", "audio/ogg; codecs=opus", SHA256),
    "audio": Media(MediaKind.AUDIO, MEDIA_ID, "", "audio/mpeg", SHA256),
    "video": Media(MediaKind.VIDEO, MEDIA_ID, "", "video/mp4", SHA256),
    "document": Media(MediaKind.DOCUMENT, MEDIA_ID, "list", "application/pdf", SHA256),
    "sticker": Media(MediaKind.STICKER, MEDIA_ID, "", "image/webp", SHA256),
    "contacts": ContactCard(("910000000011",), own=True),
    "contacts_shared": ContactCard(("910000000777", "910000000778")),
    "address_saved_reply": AddressForm("", saved_id="a1b2c3d4e5f60718"),
    "reaction": Reaction("👍🏽", "wamid.OURS0001"),
    "reaction_removed": Reaction("", "wamid.OURS0001"),
    "unsupported_edit": Edited(),
    "unsupported_revoke": Edited(deleted=True),
    "edit": Edited(False, "wamid.REC0001", "3 किलो चीनी"),
    "revoke": Edited(True, "wamid.REC0001"),
    "type_of_tomorrow": Unsupported("hologram"),
    "request_welcome": Unsupported("request_welcome"),
}


def heard(name: str) -> Inbound:
    return decode.inbound(parse(recorded(name)).updates[0].payload)


def said(**message: object) -> Content:
    """The content of one message made of these keys."""
    (update,) = parse(wire(envelope({**text(), **message}))).updates
    return decode.inbound(update.payload).content


@pytest.mark.parametrize(("name", "content"), CONTENTS.items())
def test_each_kind_of_message_is_understood(name: str, content: Content) -> None:
    assert heard(name).content == content


def test_a_message_knows_its_number_sender_and_time() -> None:
    message = heard("text")
    assert message.sender == Sender("IN.1000000000000011", "910000000011", "नेहा Sharma")
    assert message.number_id == NUMBER_ID
    assert message.at == datetime.fromtimestamp(1_795_000_000, UTC)
    assert message.quoted is None
    assert heard("button_reply").quoted == "wamid.OURS0001"


@pytest.mark.parametrize(
    ("name", "user_id", "phone"),
    [
        ("text_username_with_phone", "IN.1000000000000011", "910000000011"),
        ("text_username_without_phone", "IN.1000000000000012", None),
        ("text_before_user_ids", None, "910000000011"),
    ],
)
def test_row_49_all_three_kinds_of_people_are_known(
    name: str, user_id: str | None, phone: str | None
) -> None:
    sender = heard(name).sender
    assert (sender.user_id, sender.phone) == (user_id, phone)


def test_row_14_a_carts_prices_are_not_even_read() -> None:
    content = heard("order_cart").content
    assert isinstance(content, Cart)
    assert "0.01" not in repr(content)


@pytest.mark.parametrize("quantity", [0, -1, 10_000, 10**30])
def test_row_45_a_cart_with_an_impossible_count_is_not_guessed(quantity: int) -> None:
    order = {"catalog_id": "1", "product_items": [{"product_retailer_id": "S", "quantity": quantity}]}
    assert said(type="order", order=order) == Unsupported("order")


@pytest.mark.parametrize(("latitude", "longitude"), [(91.0, 0.0), (0.0, 181.0), (-90.1, 0.0)])
def test_a_place_that_is_not_on_earth_is_not_a_place(latitude: float, longitude: float) -> None:
    assert said(type="location", location={"latitude": latitude, "longitude": longitude}) == Unsupported(
        "location"
    )


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("क्\u200dष र्\u200cय", "क्\u200dष र्\u200cय"),
        ("\u202eevil\u202c", "evil"),
        ("a\u0000b\u0007c", "abc"),
        ("a\u200bb\ufeff", "ab"),
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("e\u0301", "é"),
        ("१२ किलो", "१२ किलो"),
        ("'; DROP TABLE orders; --<b>{{7*7}}", "'; DROP TABLE orders; --<b>{{7*7}}"),
    ],
)
def test_row_44_what_hides_or_reorders_text_goes_and_joiners_stay(written: str, kept: str) -> None:
    assert said(text={"body": written}) == Text(kept)


def test_row_40_long_texts_are_capped() -> None:
    content = said(text={"body": "क" * 100_000})
    assert isinstance(content, Text)
    assert len(content.body) == 4_096


def test_names_are_one_short_line() -> None:
    assert clean_name("  Neha\n\t Sharma\u202e  ") == "Neha Sharma"
    assert len(clean_name("ん" * 500)) == 80
    assert clean_text("a" * 5_000) == "a" * 4_096


def test_an_address_form_of_nonsense_is_answered_honestly() -> None:
    for response in ("", "[]", "{", '{"values":5}', '{"values":{}}', '{"values":{"city":[1]}}', "\ud7ff"):
        reply = {"type": "nfm_reply", "nfm_reply": {"name": "address_message", "response_json": response}}
        assert said(type="interactive", interactive=reply) == Unsupported("address_message")


def test_advertisement_and_product_ride_on_messages() -> None:
    ad = heard("text_from_ad").ad
    assert ad is not None and (ad.source_id, ad.kind, ad.click_id) == ("120000000000001", "ad", "CLID1")
    assert heard("text_forwarded_on_product").product == "SKU-1"
    assert (heard("text").ad, heard("text").product) == (None, "")


def test_row_48_a_changed_identity_hash_is_seen() -> None:
    assert heard("text_identity_changed").sender.identity == "DF2lS5v2W6x="
    assert heard("text").sender.identity == ""


def test_a_number_given_by_the_channels_own_button_is_hers_and_any_other_is_not() -> None:
    own = {"origin": "contact_request", "phones": [{"phone": "+910000000012", "wa_id": "910000000012"}]}
    message = {k: v for k, v in text().items() if k not in ("from", "text")}
    for origin, phone in (("contact_request", "910000000012"), ("other", None)):
        contact = {**own, "origin": origin}
        (update,) = parse(wire(envelope({**message, "type": "contacts", "contacts": [contact]}))).updates
        assert decode.inbound(update.payload).sender.phone == phone


def test_what_the_shopkeeper_sent_in_his_app_is_heard_with_its_words() -> None:
    typed = decode.echo(parse(recorded("echo")).updates[0].payload)
    shown = decode.echo(parse(recorded("echo_image")).updates[0].payload)
    assert (typed.phone, typed.kind, typed.text) == ("910000000011", "text", "अभी भेजता हूँ")
    assert (shown.kind, shown.text) == ("image", "आज की सब्ज़ी")
    changed = decode.echo(parse(recorded("echo_edit")).updates[0].payload)
    assert (changed.kind, changed.text) == ("edit", "कल भेजता हूँ")


def status_of(name: str) -> decode.DeliveryStatus:
    return decode.status(parse(recorded(name)).updates[0].payload)


@pytest.mark.parametrize(
    ("name", "state"),
    [
        ("status_sent", decode.DeliveryState.SENT),
        ("status_delivered", decode.DeliveryState.DELIVERED),
        ("status_read", decode.DeliveryState.READ),
        ("status_played", decode.DeliveryState.PLAYED),
        ("status_failed", decode.DeliveryState.FAILED),
        ("status_of_tomorrow", decode.DeliveryState.OTHER),
    ],
)
def test_each_status_is_known(name: str, state: decode.DeliveryState) -> None:
    assert status_of(name).state is state


def test_row_37_a_status_brings_our_callback_and_its_price() -> None:
    status = status_of("status_sent")
    assert (status.message_id, status.callback) == ("wamid.OURS0001", "o:17")
    assert (status.billable, status.category) == (True, "service")


def test_a_failure_tells_its_code_and_details() -> None:
    status = status_of("status_failed")
    assert status.code == 131047
    assert "24 hours" in status.details


def test_a_payment_notice_tells_whole_paise_and_the_attempt() -> None:
    notice = decode.payment_notice(parse(recorded("payment_captured")).updates[0].payload)
    assert (notice.reference, notice.status, notice.attempt) == ("H1-104-1", "captured", "success")
    assert (notice.amount_paise, notice.currency, notice.transaction_id) == (41_250, "INR", "pay_S1")


@pytest.mark.parametrize(
    ("value", "offset", "paise"),
    [
        (41_250, 100, 41_250),
        (4_125, 10, 41_250),
        (412_505, 1_000, None),
        (-1, 100, None),
        (1, 0, None),
        (10**15, 100, None),
    ],
)
def test_amounts_are_whole_paise_or_nothing(value: int, offset: int, paise: int | None) -> None:
    body = json.loads(recorded("payment_captured"))
    body["entry"][0]["changes"][0]["value"]["statuses"][0]["payment"]["amount"] = {
        "value": value,
        "offset": offset,
    }
    (update,) = parse(wire(body)).updates
    assert decode.payment_notice(update.payload).amount_paise == paise


def test_a_changed_number_and_a_changed_id_are_told_apart() -> None:
    number = decode.identity_change(parse(recorded("system_number_changed")).updates[0].payload)
    assert (number.previous_phone, number.phone, number.user_id) == ("910000000011", "910000000022", None)
    user = decode.identity_change(parse(recorded("system_user_id_changed")).updates[0].payload)
    assert (user.previous_user_id, user.user_id) == ("IN.1000000000000011", "IN.1000000000000099")
    update = decode.identity_change(parse(recorded("user_id_update")).updates[0].payload)
    assert (update.previous_user_id, update.user_id) == (user.previous_user_id, user.user_id)


def test_a_stop_of_marketing_and_an_echo_are_read() -> None:
    preference = decode.preference(parse(recorded("user_preferences")).updates[0].payload)
    assert (preference.category, preference.stop) == ("marketing_messages", True)
    echo = decode.echo(parse(recorded("echo")).updates[0].payload)
    assert (echo.phone, echo.text) == ("910000000011", "अभी भेजता हूँ")


@pytest.mark.parametrize("read", [decode.inbound, decode.status, decode.identity_change, decode.echo])
def test_a_payload_that_is_not_ours_is_called_corrupt(read: object) -> None:
    with pytest.raises(Corrupt):
        read(b'{"number":5}')  # type: ignore[operator]
