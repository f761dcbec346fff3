"""The forms that stand on Meta's own ground: address, contact, products, catalogue, Flow, pictures and files."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from haat.channels.whatsapp import limits
from haat.channels.whatsapp.render import render
from haat.chat.replies import (
    AskAddress,
    AskContact,
    Buttons,
    CatalogueButton,
    Choice,
    File,
    Form,
    LinkButton,
    Menu,
    OpenFlow,
    Picture,
    ProductCard,
    ProductList,
    ProductSection,
    SavedPlace,
    Section,
)
from haat.ports import Recipient
from haat.values.errors import Misuse
from tests.whatsapp.samples import NEHA, ORDER_OUT, SHOP, reply

STORE = replace(SHOP, catalog_id="700000000000001")
HOME = SavedPlace("k1", "12 Sample Nagar, Jaipur 302001", "302001")


def wire(form: Form, to: Recipient = NEHA, **more: object) -> dict:
    body = render(reply(form, **more), to, STORE, "1.1").body
    assert body is not None
    made = json.loads(body)
    assert isinstance(made, dict)
    return made


def test_the_address_form_brings_what_is_known_and_offers_known_places() -> None:
    made = wire(AskAddress("Neha", "910000000011", (HOME,)))["interactive"]
    assert made["type"] == "address_message"
    her = {"name": "Neha", "phone_number": "+910000000011"}
    assert made["action"] == {
        "name": "address_message",
        "parameters": {
            "country": "IN",
            "values": her,
            "saved_addresses": [
                {"id": "k1", "value": {**her, "address": HOME.text, "in_pin_code": "302001"}}
            ],
        },
    }


@pytest.mark.parametrize(
    ("to", "shop"),
    [
        (Recipient("US.1", "15550000011", True), STORE),
        (Recipient("IN.1", None, True), STORE),
        (NEHA, replace(STORE, number="15550000001")),
    ],
    ids=["her number is not Indian", "her number is withheld", "the shop's number is not Indian"],
)
def test_without_two_indian_numbers_the_address_form_is_a_location_request(
    to: Recipient, shop: object
) -> None:
    body = render(reply(AskAddress()), to, shop, "1.1").body  # type: ignore[arg-type]
    assert json.loads(body or b"")["interactive"]["type"] == "location_request_message"


@pytest.mark.parametrize("form", [AskAddress(), AskContact(), OpenFlow("1", "Open", "t")])
def test_what_an_old_whatsapp_cannot_show_has_its_words_as_fallback(form: Form) -> None:
    rendered = render(reply(form, body="Where to?"), NEHA, STORE, "1.7")
    plain = json.loads(rendered.fallback or b"")
    assert plain["type"] == "text" and plain["text"]["body"] == "Where to?"
    assert plain["biz_opaque_callback_data"] == "1.7"
    with_template = render(reply(form, template=ORDER_OUT), NEHA, STORE, "1.7")
    assert json.loads(with_template.fallback or b"")["type"] == "template"


def test_her_number_is_asked_for_by_one_tap() -> None:
    made = wire(AskContact(), Recipient("IN.7", None, True))
    assert made["interactive"]["type"] == "contact_request"
    assert made["interactive"]["action"] == {"name": "request_contact_info"}
    assert made["recipient"] == "IN.7"


def test_products_name_the_shops_catalogue() -> None:
    assert wire(ProductCard("7"))["interactive"]["action"] == {
        "catalog_id": "700000000000001",
        "product_retailer_id": "7",
    }
    made = wire(ProductList("Dal", (ProductSection("Toor", ("1", "2")), ProductSection("Moong", ("3",)))))
    assert made["interactive"]["header"] == {"type": "text", "text": "Dal"}
    assert made["interactive"]["action"]["sections"][1] == {
        "title": "Moong",
        "product_items": [{"product_retailer_id": "3"}],
    }
    made = wire(CatalogueButton("7"))["interactive"]
    assert made["action"] == {
        "name": "catalog_message",
        "parameters": {"thumbnail_product_retailer_id": "7"},
    }


def test_a_flow_opens_at_its_screen_with_its_data() -> None:
    made = wire(OpenFlow("42", "Weekly basket", "tok", "BASKET", {"name": "Neha"}, draft=True))
    assert made["interactive"]["action"]["parameters"] == {
        "flow_message_version": "3",
        "flow_id": "42",
        "flow_cta": "Weekly basket",
        "flow_token": "tok",
        "mode": "draft",
        "flow_action": "navigate",
        "flow_action_payload": {"screen": "BASKET", "data": {"name": "Neha"}},
    }


def test_pictures_and_files_go_by_their_media_id() -> None:
    made = wire(Picture("4000"), body="Scan to pay")
    assert made["image"] == {"id": "4000", "caption": "Scan to pay"}
    made = wire(File("4001", "bill.pdf"), body="Your bill")
    assert made["document"] == {"id": "4001", "caption": "Your bill", "filename": "bill.pdf"}


@pytest.mark.parametrize(
    "form", [Buttons((Choice("a", "Yes"),)), LinkButton("Open", "https://example.invalid")]
)
def test_a_picture_may_stand_above_buttons_and_a_link(form: Form) -> None:
    assert wire(form, picture="4000")["interactive"]["header"] == {"type": "image", "image": {"id": "4000"}}


@pytest.mark.parametrize(
    ("form", "more"),
    [
        (Menu("Choose", (Section("", (Choice("a", "A"),)),)), {"picture": "4000"}),
        (ProductList("Dal", ()), {}),
        (ProductList("Dal", (ProductSection("All", tuple(str(n) for n in range(31))),)), {}),
        (ProductList("", (ProductSection("All", ("1",)),)), {}),
        (ProductList("Dal", (ProductSection("", ("1",)),)), {}),
        (ProductCard("x" * 101), {}),
        (ProductCard(""), {}),
        (OpenFlow("", "Open", "t"), {}),
        (OpenFlow("1", "Open", ""), {}),
        (OpenFlow("1", "Open", "t", "", {"name": "Neha"}), {}),
        (Picture(""), {}),
        (File("x" * 65, "bill.pdf"), {}),
    ],
)
def test_a_form_that_would_be_refused_never_leaves(form: Form, more: dict) -> None:
    with pytest.raises(Misuse):
        wire(form, **more)


@pytest.mark.parametrize(
    "form", [ProductCard("7"), CatalogueButton(), ProductList("D", (ProductSection("A", ("1",)),))]
)
def test_products_need_a_catalogue(form: Form) -> None:
    with pytest.raises(Misuse):
        render(reply(form), NEHA, SHOP, "1.1")


def test_a_long_saved_place_and_name_are_cut() -> None:
    made = wire(AskAddress("न" * 500, "910000000011", (SavedPlace("k", "घ" * 900),)))
    parameters = made["interactive"]["action"]["parameters"]
    assert len(parameters["values"]["name"]) <= limits.ADDRESS_NAME
    assert len(parameters["saved_addresses"][0]["value"]["address"]) <= limits.ADDRESS_TEXT
