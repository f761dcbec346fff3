"""Replies in wire form: every form, and every limit whatever the words."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from haat.channels.whatsapp import limits
from haat.channels.whatsapp.address_parts import importer_gaps
from haat.channels.whatsapp.render import render, render_document, with_media
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
from haat.domain.shop import Legal
from haat.ports import Recipient
from haat.values.errors import Misuse
from tests.whatsapp.samples import AWAY, NEHA, ORDER_OUT, SHOP, reply

TWO = (Choice("acc:1", "हाँ"), Choice("rej:1", "नहीं"))
PAY = PayRequest(
    "H1-104-1",
    (PayItem("अरहर की दाल 1.5 किलो", 22_200, "7"), PayItem("Maggi", 4_200, "8", 3)),
    2_000,
    400,
    28_000,
    "cfg",
)


def wire(made: Reply, to: Recipient = NEHA) -> dict[str, object]:
    body = render(made, to, SHOP, "o:1").body
    assert body is not None
    loaded = json.loads(body)
    assert isinstance(loaded, dict)
    return loaded


def interactive(form: Form, **more: object) -> dict[str, object]:
    return wire(reply(form, **more))["interactive"]  # type: ignore[return-value]


def test_a_text_says_where_it_goes_and_what_comes_back() -> None:
    assert wire(reply(quotes="wamid.X")) == {
        "messaging_product": "whatsapp",
        "recipient_type": "individual",
        "to": "+910000000011",
        "biz_opaque_callback_data": "o:1",
        "context": {"message_id": "wamid.X"},
        "type": "text",
        "text": {"body": "नमस्ते", "preview_url": False},
    }


def test_row_49_without_a_phone_it_goes_to_the_user_id() -> None:
    made = wire(reply(), Recipient("IN.7", None, True))
    assert made["recipient"] == "IN.7"
    assert "to" not in made


def test_row_48_what_is_for_one_phone_alone_names_it() -> None:
    assert "recipient_identity_key_hash" not in wire(reply())
    made = wire(reply(template=ORDER_OUT), Recipient("IN.7", "910000000011", False, "DF2lS5v2W6x="))
    assert made["recipient_identity_key_hash"] == "DF2lS5v2W6x="


def test_nobody_to_write_to_is_a_mistake() -> None:
    with pytest.raises(Misuse):
        render(reply(), Recipient(None, None, True), SHOP, "")


def test_a_texts_footer_becomes_its_last_line() -> None:
    assert wire(reply(footer="Asha"))["text"] == {"body": "नमस्ते\n\nAsha", "preview_url": False}


def test_buttons() -> None:
    assert interactive(Buttons(TWO), footer="Asha") == {
        "type": "button",
        "body": {"text": "नमस्ते"},
        "footer": {"text": "Asha"},
        "action": {
            "buttons": [
                {"type": "reply", "reply": {"id": "acc:1", "title": "हाँ"}},
                {"type": "reply", "reply": {"id": "rej:1", "title": "नहीं"}},
            ]
        },
    }


def test_a_menu() -> None:
    menu = Menu(
        "चुनें", (Section("दाल", (Choice("a", "Toor", "1 kg ₹148"),)), Section("तेल", (Choice("b", "Soya"),)))
    )
    assert interactive(menu)["action"] == {
        "button": "चुनें",
        "sections": [
            {"title": "दाल", "rows": [{"id": "a", "title": "Toor", "description": "1 kg ₹148"}]},
            {"title": "तेल", "rows": [{"id": "b", "title": "Soya"}]},
        ],
    }


def test_asking_for_a_place_and_a_link() -> None:
    assert interactive(AskPlace(), footer="x") == {
        "type": "location_request_message",
        "body": {"text": "नमस्ते"},
        "action": {"name": "send_location"},
    }
    assert interactive(LinkButton("Bill", "https://example.invalid/b"))["action"] == {
        "name": "cta_url",
        "parameters": {"display_text": "Bill", "url": "https://example.invalid/b"},
    }


def test_a_payment_request_adds_up_and_names_the_shop_as_importer() -> None:
    made = interactive(PAY)
    parameters = made["action"]["parameters"]  # type: ignore[index]
    assert made["type"] == "order_details"
    assert parameters["reference_id"] == "H1-104-1"
    assert parameters["total_amount"] == {"value": 28_000, "offset": 100}
    assert parameters["payment_settings"][0]["payment_gateway"] == {
        "type": "razorpay",
        "configuration_name": "cfg",
        "razorpay": {"receipt": "H1-104-1"},
    }
    order = parameters["order"]
    assert order["subtotal"]["value"] == 26_400
    assert (order["shipping"]["value"], order["discount"]["value"], order["tax"]["value"]) == (2_000, 400, 0)
    assert [(item["amount"]["value"], item["quantity"]) for item in order["items"]] == [
        (22_200, 1),
        (1_400, 3),
    ]
    assert order["items"][0]["importer_address"] == {
        "address_line1": "12 MG Road",
        "address_line2": "Indiranagar",
        "city": "Bengaluru",
        "zone_code": "KA",
        "postal_code": "560038",
        "country_code": "IN",
    }


def test_a_line_that_does_not_divide_by_its_count_counts_once() -> None:
    request = PayRequest("R", (PayItem("Toffee", 1_000, "9", 3),), 0, 0, 1_000, "cfg")
    item = interactive(request)["action"]["parameters"]["order"]["items"][0]  # type: ignore[index]
    assert (item["name"], item["amount"]["value"], item["quantity"]) == ("3 × Toffee", 1_000, 1)


@pytest.mark.parametrize(
    "request_",
    [
        PayRequest("R", (PayItem("a", 100, "1"),), 0, 0, 101, "cfg"),
        PayRequest("R", (PayItem("a", 100, "1"),), 0, 100, 0, "cfg"),
        PayRequest("R", (), 100, 0, 100, "cfg"),
        PayRequest("R" * 36, (PayItem("a", 100, "1"),), 0, 0, 100, "cfg"),
        PayRequest("R/1", (PayItem("a", 100, "1"),), 0, 0, 100, "cfg"),
        PayRequest("R", (PayItem("a", 100, "1"),), 0, 0, 100, ""),
        PayRequest("R", (PayItem("a", -100, "1"), PayItem("b", 200, "1")), 0, 0, 100, "cfg"),
        PayRequest("R", (PayItem("a", 200, "1"),), -100, 0, 100, "cfg"),
    ],
)
def test_a_payment_request_that_would_be_refused_never_leaves(request_: PayRequest) -> None:
    with pytest.raises(Misuse):
        render(reply(request_), NEHA, SHOP, "")


def test_what_a_shop_lacks_for_payments_is_named() -> None:
    assert importer_gaps(SHOP) == ()
    bare = type(SHOP)(2, "X", "X", "hi", "91", "2", legal=Legal("", "Main road"))
    assert importer_gaps(bare) == ("legal name", "PIN code in the address", "state")


def test_an_order_card_moves() -> None:
    made = interactive(OrderCard("H1-104-1", CardState.SHIPPED))
    assert made["type"] == "order_status"
    assert made["action"] == {
        "name": "review_order",
        "parameters": {"reference_id": "H1-104-1", "order": {"status": "shipped"}},
    }


def test_a_reaction_quotes_nothing() -> None:
    made = wire(reply(React("wamid.X", "👍"), quotes="wamid.X"))
    assert made["reaction"] == {"message_id": "wamid.X", "emoji": "👍"}
    assert "context" not in made


def test_a_paper_waits_for_its_file() -> None:
    made = reply(Paper(104, "bill.pdf"), body="Bill")
    rendered = render(made, NEHA, SHOP, "o:1")
    assert rendered.body is not None
    body = json.loads(with_media(rendered.body, "4000"))
    assert body["document"] == {"id": "4000", "filename": "bill.pdf", "caption": "Bill"}
    assert json.loads(render_document(made, NEHA, SHOP, "o:1", "4000").body or b"") == body
    with pytest.raises(Misuse):
        with_media(render(reply(), NEHA, SHOP, "").body or b"", "4000")


def test_outside_the_window_only_the_template_goes() -> None:
    assert render(reply(), AWAY, SHOP, "o:1").body is None
    rendered = render(reply(template=ORDER_OUT), AWAY, SHOP, "o:1")
    assert json.loads(rendered.body or b"")["template"] == {
        "name": "order_out",
        "language": {"code": "hi"},
        "components": [
            {
                "type": "body",
                "parameters": [{"type": "text", "text": "104"}, {"type": "text", "text": "4821"}],
            }
        ],
    }
    spare = json.loads(rendered.fallback or b"")
    assert spare["template"]["language"] == {"code": "en"}
    assert spare["template"]["components"] == json.loads(rendered.body or b"")["template"]["components"]


def test_inside_the_window_the_template_stands_by() -> None:
    rendered = render(reply(template=ORDER_OUT), NEHA, SHOP, "o:1")
    assert json.loads(rendered.body or b"")["type"] == "text"
    assert json.loads(rendered.fallback or b"")["type"] == "template"


def test_a_template_brings_its_taps_and_one_line_blanks() -> None:
    template = Template(
        "new_order", "en", ("104", "Neha\n\tSharma", " ", "Sugar 2 kg"), ("acc:104", "chg:104", "rej:104")
    )
    made = wire(reply(template=template), AWAY)["template"]
    assert made["components"][0]["parameters"][1:] == [  # type: ignore[index]
        {"type": "text", "text": "Neha Sharma"},
        {"type": "text", "text": "-"},
        {"type": "text", "text": "Sugar 2 kg"},
    ]
    assert made["components"][3] == {  # type: ignore[index]
        "type": "button",
        "sub_type": "quick_reply",
        "index": "2",
        "parameters": [{"type": "payload", "payload": "rej:104"}],
    }


@pytest.mark.parametrize(
    ("name", "lang", "sent"),
    [("order_out", "bn", "bn"), ("order_out", "kok", "hi"), ("not_ours", "kok", "kok")],
)
def test_a_template_goes_in_the_readers_language_or_the_shops(name: str, lang: str, sent: str) -> None:
    made = wire(reply(template=Template(name, lang, ("104", "4821"))), AWAY)["template"]
    assert made["language"] == {"code": sent}  # type: ignore[index]


def test_a_payment_outside_the_window_is_a_template_with_its_sheet() -> None:
    made = wire(reply(PAY, template=Template("order_pay", "hi", ("a", "104", "₹280"))), AWAY)["template"]
    button = made["components"][1]  # type: ignore[index]
    assert (button["sub_type"], button["index"]) == ("order_details", "0")
    assert button["parameters"][0]["action"]["order_details"]["reference_id"] == "H1-104-1"


@pytest.mark.parametrize(
    "form",
    [
        Buttons(()),
        Buttons(tuple(Choice(str(n), str(n)) for n in range(4))),
        Buttons((Choice("a", "x"), Choice("a", "y"))),
        Buttons((Choice("a" * 257, "x"),)),
        Buttons((Choice("", "x"),)),
        Buttons((Choice("a", "  "),)),
        Menu("b", (Section("s", tuple(Choice(str(n), str(n)) for n in range(11))),)),
        Menu("b", ()),
        Menu("b", (Section("", (Choice("a", "a"),)), Section("t", (Choice("b", "b"),)))),
        Menu("", (Section("s", (Choice("a", "a"),)),)),
        LinkButton("x", "javascript:alert(1)"),
    ],
)
def test_what_cannot_be_cut_is_the_composers_mistake(form: Form) -> None:
    with pytest.raises(Misuse):
        render(reply(form), NEHA, SHOP, "")


def test_words_are_needed_and_callbacks_bounded() -> None:
    with pytest.raises(Misuse):
        render(reply(body=" \n"), NEHA, SHOP, "")
    with pytest.raises(Misuse):
        render(reply(), NEHA, SHOP, "x" * 513)


def test_two_long_titles_that_would_read_the_same_stay_apart() -> None:
    rows = tuple(Choice(str(n), f"Fortune Kachi Ghani mustard oil {n} l") for n in range(3))
    titles = [
        row["title"] for row in interactive(Menu("b", (Section("s", rows),)))["action"]["sections"][0]["rows"]
    ]  # type: ignore[index]
    assert len(set(titles)) == 3
    assert all(len(title) <= 24 for title in titles)


words = st.text(st.characters(blacklist_categories=("Cs",)), min_size=1, max_size=6_000).filter(str.strip)
title = st.text(st.sampled_from("अकि्षरাত্রি\u200d aé👍🏽🇮🇳\n"), min_size=1, max_size=60).filter(
    lambda text: bool(" ".join(text.split()))
)
choices = st.lists(title, min_size=1, max_size=10).map(
    lambda titles: tuple(Choice(f"id:{n}", one, one) for n, one in enumerate(titles))
)
forms = st.one_of(
    st.just(Say()),
    choices.map(lambda made: Buttons(made[:3])),
    st.builds(lambda made, one: Menu(one, (Section(one, made),)), choices, title),
    st.just(AskPlace()),
    title.map(lambda one: LinkButton(one, "https://example.invalid")),
    title.map(lambda one: PayRequest("R", (PayItem(one, 100, "1"),), 0, 0, 100, "c")),
    st.just(OrderCard("R", CardState.COMPLETED)),
    title.map(lambda one: Paper(1, one)),
)


def strings(value: object, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from strings(inner, (*path, key))
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner, path)
    elif isinstance(value, str):
        yield path, value


def limit_of(path: tuple[str, ...], kind: object) -> int:
    if path[-2:] == ("text", "body"):
        return limits.TEXT_BODY
    if path[-2:] == ("body", "text"):
        return limits.LIST_BODY if kind == "list" else limits.BODY
    if path[-2:] == ("footer", "text"):
        return limits.FOOTER
    if path[-2:] == ("reply", "title"):
        return limits.BUTTON_TITLE
    if path[-1] == "button":
        return limits.LIST_BUTTON
    if path[-2:] == ("items", "name"):
        return limits.PAY_ITEM_NAME
    by_key = {"title": 24, "description": 72, "display_text": 20, "caption": 1_024, "filename": 240}
    return by_key.get(path[-1], 5_000)


@given(forms, words, title)
def test_every_limit_holds_whatever_the_words(form: Form, body: str, footer: str) -> None:
    made = wire(reply(form, body=body, footer=footer))
    shown = made.get("interactive")
    kind = shown["type"] if isinstance(shown, dict) else None
    for path, value in strings(made):
        assert len(value) <= limit_of(path, kind), path
        assert value, path
