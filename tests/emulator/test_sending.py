"""What may be sent: every type, every limit with Meta's code and a detail, who is addressed, and how fast."""

from __future__ import annotations

from typing import Any

import pytest

from haat.channels.emulator import EmulatorConfig
from haat.channels.emulator.numbers import NumberSpec

from .conftest import CUSTOMER, Rig
from .messages import buttons, changed, item, listing, order, order_status, row

IMAGE = {"link": "https://sample.invalid/a.png"}

ACCEPTED: list[tuple[str, Any]] = [
    ("text", {"body": "x" * 4096, "preview_url": True}),
    ("image", {**IMAGE, "caption": "c" * 1024}),
    ("document", {"link": "https://sample.invalid/bill.pdf", "filename": "बिल.pdf"}),
    ("audio", {"link": "https://sample.invalid/a.ogg", "voice": True}),
    ("location", {"latitude": 28.7, "longitude": 77.1, "name": "Shop"}),
    ("contacts", [{"name": {"formatted_name": "Asha"}, "phones": [{"phone": "+910000000102"}]}]),
    ("interactive", buttons("A" * 20, "B", "C", body="b" * 1024, footer={"text": "f" * 60})),
    ("interactive", buttons("A", header={"type": "image", "image": IMAGE})),
    ("interactive", listing(*[row(n, "t" * 24, description="d" * 72) for n in range(10)], body="b" * 4096)),
    (
        "interactive",
        {
            "type": "cta_url",
            "body": {"text": "Board"},
            "action": {
                "name": "cta_url",
                "parameters": {"display_text": "Open", "url": "https://sample.invalid/x"},
            },
        },
    ),
    (
        "interactive",
        {"type": "location_request_message", "body": {"text": "Where?"}, "action": {"name": "send_location"}},
    ),
    (
        "interactive",
        {"type": "contact_request", "body": {"text": "Number?"}, "action": {"name": "request_contact_info"}},
    ),
    (
        "interactive",
        {
            "type": "address_message",
            "body": {"text": "Address?"},
            "action": {
                "name": "address_message",
                "parameters": {"country": "IN", "values": {"in_pin_code": "110009"}},
            },
        },
    ),
    (
        "interactive",
        {
            "type": "flow",
            "body": {"text": "Form"},
            "action": {
                "name": "flow",
                "parameters": {
                    "flow_message_version": "3",
                    "flow_id": "1",
                    "flow_cta": "Open",
                    "flow_token": "t",
                },
            },
        },
    ),
    (
        "interactive",
        {"type": "catalog_message", "body": {"text": "All"}, "action": {"name": "catalog_message"}},
    ),
    (
        "interactive",
        order("SK-9", items=[item(5000, 2, sale_amount={"value": 4000, "offset": 100})], shipping=2500),
    ),
    ("template", {"name": "hello_world", "language": {"code": "en_US"}}),
]


@pytest.mark.parametrize(("kind", "content"), ACCEPTED)
def test_every_type_of_message_within_its_limits_is_accepted(rig: Rig, kind: str, content: Any) -> None:
    rig.say()
    sent = rig.send(kind, content)
    assert sent.startswith("wamid.")
    kept = rig.control("messages")
    assert [(each["to"], each["id"]) for each in kept] == [(CUSTOMER, sent)]
    assert kept[0]["body"][kind] == content


ORDER = order()
PARAMETERS = ("action", "parameters")
REFUSED: list[tuple[str, str, Any, int, str]] = [
    ("an empty text", "text", {"body": ""}, 131009, "length invalid"),
    ("a text of blanks", "text", {"body": "  \n"}, 131009, "length invalid"),
    ("a text too long", "text", {"body": "x" * 4097}, 100, "4096"),
    ("a text without body", "text", {}, 131008, "text['body']"),
    ("a number for a text", "text", {"body": 5}, 100, "a string"),
    ("four buttons", "interactive", buttons("A", "B", "C", "D"), 131009, "Max: 3"),
    ("no button", "interactive", buttons(), 131009, "Min: 1"),
    ("a long button", "interactive", buttons("A" * 21), 131009, "Max length: 20"),
    ("equal buttons", "interactive", buttons("A", "A"), 131009, "twice"),
    ("a long button body", "interactive", buttons("A", body="b" * 1025), 131009, "Max length: 1024"),
    ("a long footer", "interactive", buttons("A", footer={"text": "f" * 61}), 131009, "Max length: 60"),
    ("a long header", "interactive", buttons("A", header={"type": "text", "text": "h" * 61}), 131009, "60"),
    ("a strange key", "interactive", buttons("A", colour="red"), 100, "Unexpected key"),
    ("eleven rows", "interactive", listing(*[row(n) for n in range(11)]), 131009, "Max: 10"),
    (
        "eleven rows in two sections",
        "interactive",
        listing(
            sections=[
                {"title": "a", "rows": [row(n) for n in range(6)]},
                {"title": "b", "rows": [row(n) for n in range(6, 11)]},
            ]
        ),
        131009,
        "11 rows",
    ),
    ("a long row", "interactive", listing(row(1, "t" * 25)), 131009, "Max length: 24"),
    ("a long description", "interactive", listing(row(1, description="d" * 73)), 131009, "72"),
    ("a long row id", "interactive", listing({"id": "i" * 201, "title": "x"}), 131009, "200"),
    ("equal row ids", "interactive", listing(row(1), row(1)), 131009, "twice"),
    ("a long list button", "interactive", listing(row(), button="b" * 21), 131009, "20"),
    ("a long list body", "interactive", listing(row(), body="b" * 4097), 131009, "4096"),
    (
        "an image over a list",
        "interactive",
        listing(row(), header={"type": "image", "image": IMAGE}),
        100,
        "one of",
    ),
    (
        "untitled sections",
        "interactive",
        listing(sections=[{"title": "a", "rows": [row(1)]}, {"rows": [row(2)]}]),
        131008,
        "title",
    ),
    (
        "an unknown interactive",
        "interactive",
        {"type": "dance", "body": {"text": "x"}, "action": {}},
        100,
        "dance",
    ),
    (
        "a bad link",
        "interactive",
        {
            "type": "cta_url",
            "body": {"text": "x"},
            "action": {"name": "cta_url", "parameters": {"display_text": "x", "url": "javascript:x"}},
        },
        131009,
        "URI",
    ),
    (
        "an address of another country",
        "interactive",
        {
            "type": "address_message",
            "body": {"text": "x"},
            "action": {"name": "address_message", "parameters": {"country": "SG"}},
        },
        100,
        "one of",
    ),
    (
        "a bad PIN code",
        "interactive",
        {
            "type": "address_message",
            "body": {"text": "x"},
            "action": {
                "name": "address_message",
                "parameters": {"country": "IN", "values": {"in_pin_code": "12"}},
            },
        },
        131009,
        "six digits",
    ),
    (
        "unknown products",
        "interactive",
        {
            "type": "product_list",
            "header": {"type": "text", "text": "x"},
            "body": {"text": "x"},
            "action": {
                "catalog_id": "400000000000001",
                "sections": [{"title": "a", "product_items": [{"product_retailer_id": "none"}]}],
            },
        },
        131009,
        "Products not found",
    ),
    ("a long caption", "image", {**IMAGE, "caption": "c" * 1025}, 131009, "1024"),
    ("neither id nor link", "image", {"caption": "x"}, 131008, "link"),
    ("an unknown medium", "image", {"id": "123"}, 131009, "does not exist"),
    (
        "a caption on a sound",
        "audio",
        {"link": "https://sample.invalid/a", "caption": "x"},
        100,
        "Unexpected key",
    ),
    ("a reaction to nothing", "reaction", {"message_id": "wamid.none", "emoji": "x"}, 131009, "30 days"),
    ("a place off the globe", "location", {"latitude": 91, "longitude": 0}, 131009, "out of range"),
    ("an unknown type", "fax", {"body": "x"}, 100, "fax"),
    ("an unknown template", "template", {"name": "nope", "language": {"code": "en"}}, 132001, "nope"),
    (
        "too many template parameters",
        "template",
        {
            "name": "hello_world",
            "language": {"code": "en_US"},
            "components": [{"type": "body", "parameters": [{"type": "text", "text": "x"}]}],
        },
        132000,
        "does not match",
    ),
    (
        "a wrong total",
        "interactive",
        changed(ORDER, *PARAMETERS, "total_amount", "value", to=1),
        131009,
        "must equal",
    ),
    (
        "a wrong subtotal",
        "interactive",
        changed(ORDER, *PARAMETERS, "order", "subtotal", "value", to=1),
        131009,
        "sum",
    ),
    (
        "rupees for paise",
        "interactive",
        changed(ORDER, *PARAMETERS, "total_amount", "offset", to=1),
        131009,
        "100",
    ),
    (
        "a float amount",
        "interactive",
        changed(ORDER, *PARAMETERS, "total_amount", "value", to=46.0),
        100,
        "integer",
    ),
    ("a long reference", "interactive", order("R" * 36), 131009, "35"),
    ("a reference with a space", "interactive", order("SK 1"), 131009, "letters"),
    ("dollars", "interactive", order(currency="USD"), 100, "INR"),
    (
        "no importer",
        "interactive",
        order(items=[changed(item(), "importer_name", to=None)]),
        131008,
        "importer_name",
    ),
    ("goods of no kind", "interactive", order(items=[item()], type="half"), 100, "one of"),
    (
        "a quantity that is no whole number",
        "interactive",
        changed(ORDER, *PARAMETERS, "order", "items", 0, "quantity", to="1"),
        100,
        "integer",
    ),
    (
        "a sale price above the price",
        "interactive",
        order(items=[item(100, sale_amount={"value": 100, "offset": 100})]),
        131009,
        "less than",
    ),
    (
        "an order that expires at once",
        "interactive",
        changed(ORDER, *PARAMETERS, "order", "expiration", to={"timestamp": "1", "description": "soon"}),
        131009,
        "300 seconds",
    ),
    (
        "a UPI link that is none",
        "interactive",
        order(settings=[{"type": "upi_intent_link", "upi_intent_link": {"link": "https://x"}}]),
        131009,
        "upi://pay",
    ),
    ("an order state that is none", "interactive", order_status("lost"), 100, "one of"),
]


@pytest.mark.parametrize(
    ("why", "kind", "content", "code", "details"), REFUSED, ids=[each[0] for each in REFUSED]
)
def test_a_message_over_a_limit_is_refused_with_metas_code(
    rig: Rig, why: str, kind: str, content: Any, code: int, details: str
) -> None:
    rig.say()
    got, said = rig.refused(kind, content)
    assert (got, details in said) == (code, True), said
    assert rig.control("messages") == []


def test_a_request_without_the_token_is_refused_with_401_and_190(rig: Rig) -> None:
    url = f"{rig.info.base_url}/v26.0/{rig.info.phone_number_id}/messages"
    for headers in ({}, {"Authorization": "Bearer wrong"}):
        answer = rig.http.post(url, json={}, headers=headers)
        assert (answer.status_code, answer.json()["error"]["code"]) == (401, 190)


@pytest.mark.parametrize("version", ["v17.0", "v23.0", "v26.0"])
def test_any_version_of_the_api_is_served(rig: Rig, version: str) -> None:
    headers = {"Authorization": f"Bearer {rig.info.token}"}
    url = f"{rig.info.base_url}/{version}/{rig.info.phone_number_id}"
    assert rig.http.get(url, headers=headers).json()["verified_name"] == "Haat Sample Shop"


def test_an_unknown_node_is_refused_as_bad_request_with_subcode_33(rig: Rig) -> None:
    answer = rig.graph("GET", "999")
    assert answer.status_code == 400
    assert (answer.json()["error"]["code"], answer.json()["error"]["error_subcode"]) == (100, 33)


@pytest.mark.parametrize("raw", [b"{", b"[]", b"null", b'"x"'])
def test_a_body_that_is_no_json_object_is_refused(rig: Rig, raw: bytes) -> None:
    url = f"{rig.info.base_url}/v26.0/{rig.info.phone_number_id}/messages"
    answer = rig.http.post(url, content=raw, headers={"Authorization": f"Bearer {rig.info.token}"})
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, 100)


def test_outside_the_window_only_templates_go_out(rig: Rig) -> None:
    assert rig.refused("text", {"body": "hello"})[0] == 131047
    rig.say()
    rig.send("text", {"body": "hello"})
    rig.advance(24 * 3600)
    assert rig.refused("text", {"body": "hello"})[0] == 131047
    rig.send("template", {"name": "hello_world", "language": {"code": "en_US"}})


def test_the_closed_window_may_be_told_later_by_a_failed_status(rig: Rig) -> None:
    rig.control("settings", {"window": "async"})
    rig.send("text", {"body": "hello"})
    rig.settle()
    failed = rig.hook.statuses[-1]
    assert (failed["status"], failed["errors"][0]["code"]) == ("failed", 131047)


def test_one_person_may_be_sent_a_burst_of_45_and_then_one_in_six_seconds(rig: Rig) -> None:
    rig.say()
    for _ in range(45):
        rig.send("text", {"body": "hello"})
    assert rig.refused("text", {"body": "hello"})[0] == 131056
    rig.say(who="910000000102")
    rig.send("text", {"body": "hello"}, to="+910000000102")
    rig.advance(6.1)
    rig.send("text", {"body": "hello"})
    assert rig.refused("text", {"body": "hello"})[0] == 131056


def test_a_number_has_so_many_messages_in_a_second_in_and_out_together(rig: Rig) -> None:
    rig.control(f"numbers/{rig.info.phone_number_id}", {"per_second": 3})
    rig.say()
    rig.say(who="910000000102")
    rig.send("text", {"body": "hello"})
    assert rig.refused("text", {"body": "hello"})[0] == 130429
    rig.advance(1.1)
    rig.send("text", {"body": "hello"})


def test_the_phone_wins_over_the_user_id_and_either_is_enough(rig: Rig) -> None:
    user_id = rig.control("messages", {"from": CUSTOMER, "message": {"type": "text", "text": {"body": "x"}}})[
        "user_id"
    ]
    by_id = rig.post({"to": None, "recipient": user_id, "type": "text", "text": {"body": "x"}}).json()
    assert by_id["contacts"] == [{"input": user_id, "user_id": user_id}]
    both = rig.post({"recipient": "IN.1", "type": "text", "text": {"body": "x"}}).json()
    assert both["contacts"][0]["wa_id"] == CUSTOMER
    code = rig.post({"to": None, "recipient": "IN.1", "type": "text", "text": {"body": "x"}}).json()["error"][
        "code"
    ]
    assert code == 131009
    assert [each["to"] for each in rig.control("messages")] == [user_id, CUSTOMER]


@pytest.mark.parametrize("to", ["+91 00000 00101", "910000000101", "0000000101"])
def test_a_phone_may_be_written_in_several_ways(rig: Rig, to: str) -> None:
    rig.say()
    rig.send("text", {"body": "x"}, to=to)
    assert rig.control(f"messages?to={CUSTOMER}")[0]["to"] == CUSTOMER


def test_the_business_cannot_write_to_itself_nor_to_nobody(rig: Rig) -> None:
    assert rig.refused("text", {"body": "x"}, to="+910000000001")[0] == 131021
    assert rig.refused("text", {"body": "x"}, to=None)[0] == 131008


def test_reading_marks_all_earlier_messages_and_typing_shows(rig: Rig) -> None:
    rig.say()
    last = rig.say()
    answer = rig.post({"status": "read", "message_id": last, "typing_indicator": {"type": "text"}})
    assert answer.json() == {"success": True}
    assert [each["read"] for each in rig.control("state")["received"]] == [True, True]
    assert rig.control("reads")[0]["typing"] is True
    assert rig.control("messages") == []
    assert rig.post({"status": "read", "message_id": "wamid.none"}).json()["error"]["code"] == 131009


def test_a_message_may_quote_only_what_exists(rig: Rig) -> None:
    said = rig.say()
    rig.send("text", {"body": "x"}, context={"message_id": said})
    assert rig.refused("text", {"body": "x"}, context={"message_id": "wamid.none"})[0] == 131009


def test_payments_need_accepted_terms_and_indian_numbers(start: Any) -> None:
    rig = start(EmulatorConfig(numbers=(NumberSpec(payments_accepted=False),)))
    rig.say()
    assert rig.refused("interactive", order())[0] == 134011


def test_a_person_abroad_cannot_be_asked_for_rupees(rig: Rig) -> None:
    rig.say(who="12025550100")
    assert rig.refused("interactive", order(), to="+12025550100")[0] == 131009


def test_a_reference_is_used_once(rig: Rig) -> None:
    rig.say()
    rig.send("interactive", order("SK-1"))
    assert rig.refused("interactive", order("SK-1"))[0] == 131009
    rig.send("interactive", order("sk-1"))


def test_the_same_input_gives_the_same_ids(start: Any) -> None:
    def story() -> list[str]:
        rig = start(EmulatorConfig())
        said = [rig.say(), rig.send("text", {"body": "a"}), rig.say(who="910000000102")]
        return [*said, rig.control("users")[0]["user_id"], rig.info.token, rig.info.app_secret]

    assert story() == story()


def test_the_list_of_messages_may_start_after_one(rig: Rig) -> None:
    rig.say()
    first, second = rig.send("text", {"body": "1"}), rig.send("text", {"body": "2"})
    assert [each["id"] for each in rig.control(f"messages?after={first.replace('+', '%2B')}")] == [second]


def test_an_authentication_template_needs_a_phone(rig: Rig) -> None:
    body = {"name": "code", "language": "en", "category": "AUTHENTICATION", "components": [{"type": "BODY"}]}
    rig.graph("POST", f"{rig.info.waba_id}/message_templates", body)
    user_id = rig.control("users", {"phone": CUSTOMER})["user_id"]
    rig.settle()
    use = {"name": "code", "language": {"code": "en"}}
    assert rig.refused("template", use, to=None, recipient=user_id)[0] == 131062
    rig.send("template", use)
