"""The rest of the Graph API: media, templates, catalogue, profile, links, overrides, and what messages cost."""

from __future__ import annotations

from typing import Any

import pytest

from haat.channels.emulator.ids import Ids
from haat.channels.emulator.pricing import Costs, load_prices

from .conftest import CUSTOMER, Rig
from .messages import row

PDF = ("bill.pdf", b"%PDF-1.4 sample", "application/pdf")


def upload(rig: Rig, file: Any = PDF) -> Any:
    files = {"file": file, "messaging_product": (None, "whatsapp"), "type": (None, file[2])}
    return rig.graph("POST", f"{rig.info.phone_number_id}/media", files=files)


def test_an_uploaded_file_is_sent_fetched_and_deleted(rig: Rig) -> None:
    media_id = upload(rig).json()["id"]
    assert media_id.isdigit()
    rig.say()
    rig.send("document", {"id": media_id, "filename": "bill.pdf"})
    info = rig.graph("GET", media_id).json()
    assert (info["mime_type"], info["file_size"]) == ("application/pdf", len(PDF[1]))
    headers = {"Authorization": f"Bearer {rig.info.token}"}
    assert rig.http.get(info["url"], headers=headers).content == PDF[1]
    assert rig.graph("DELETE", media_id).json() == {"success": True}
    assert rig.graph("GET", media_id).status_code == 400
    assert rig.refused("document", {"id": media_id})[0] == 131009


def test_addresses_live_five_minutes_and_uploads_thirty_days(rig: Rig) -> None:
    media_id = upload(rig).json()["id"]
    headers = {"Authorization": f"Bearer {rig.info.token}"}
    url = rig.graph("GET", media_id).json()["url"]
    rig.advance(299)
    assert rig.http.get(url, headers=headers).status_code == 200
    rig.advance(2)
    assert rig.http.get(url, headers=headers).status_code == 404
    rig.advance(30 * 86400)
    assert rig.graph("GET", media_id).json()["error"]["code"] == 100


UPLOADS: list[tuple[str, Any, int]] = [
    ("of no known type", ("x.exe", b"x", "application/x-msdownload"), 100),
    ("an empty one", ("x.png", b"", "image/png"), 131053),
    ("a large picture", ("x.png", b"x" * (5 * 1024 * 1024 + 1), "image/png"), 131053),
]


@pytest.mark.parametrize(("why", "file", "code"), UPLOADS, ids=[each[0] for each in UPLOADS])
def test_a_file_whatsapp_does_not_take_is_refused(rig: Rig, why: str, file: Any, code: int) -> None:
    assert upload(rig, file).json()["error"]["code"] == code


def test_a_document_cannot_go_out_as_a_picture(rig: Rig) -> None:
    rig.say()
    assert rig.refused("image", {"id": upload(rig).json()["id"]})[0] == 131053


TEMPLATE = {
    "name": "ready",
    "language": "hi",
    "category": "UTILITY",
    "components": [
        {"type": "BODY", "text": "नमस्ते {{1}}, order {{2}} तैयार"},
        {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "OK"}]},
    ],
}


def use(*texts: str) -> Any:
    parameters = [{"type": "text", "text": text} for text in texts]
    return {
        "name": "ready",
        "language": {"code": "hi"},
        "components": [{"type": "body", "parameters": parameters}],
    }


def test_a_template_is_reviewed_before_it_is_sent(rig: Rig) -> None:
    rig.control("settings", {"template_review": "manual"})
    assert rig.graph("POST", f"{rig.info.waba_id}/message_templates", TEMPLATE).json()["status"] == "PENDING"
    rig.settle()
    assert rig.refused("template", use("Asha", "SK-1"))[0] == 132001
    rig.control("templates/ready", {"status": "APPROVED"})
    rig.send("template", use("Asha", "SK-1"))
    rig.settle()
    assert rig.hook.values("event")[0]["message_template_name"] == "ready"
    assert rig.hook.statuses[0]["pricing"] == {
        "billable": True,
        "pricing_model": "PMP",
        "type": "regular",
        "category": "utility",
    }


@pytest.mark.parametrize(("status", "code"), [("PAUSED", 132015), ("DISABLED", 132016), ("REJECTED", 132001)])
def test_a_template_that_lost_its_approval_is_refused_by_its_state(rig: Rig, status: str, code: int) -> None:
    rig.graph("POST", f"{rig.info.waba_id}/message_templates", TEMPLATE)
    rig.control("templates/ready", {"status": status})
    assert rig.refused("template", use("a", "b"))[0] == code


@pytest.mark.parametrize(
    ("texts", "code"), [(["a"], 132000), (["a", "b", "c"], 132000), (["a", "b\nc"], 132012)]
)
def test_parameters_must_fit_the_template(rig: Rig, texts: list[str], code: int) -> None:
    rig.graph("POST", f"{rig.info.waba_id}/message_templates", TEMPLATE)
    rig.settle()
    assert rig.refused("template", use(*texts))[0] == code


BROKEN: list[tuple[str, Any]] = [
    ("name", "Has Capitals"),
    ("category", "FUN"),
    ("components", [{"type": "BODY", "text": "x" * 1025}]),
    ("components", [{"type": "BODY", "text": "x"}, {"type": "FOOTER", "text": "f" * 61}]),
    ("components", [{"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "b" * 26}]}]),
    ("components", [{"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "b"}] * 11}]),
]


@pytest.mark.parametrize(("key", "value"), BROKEN)
def test_a_broken_template_is_refused(rig: Rig, key: str, value: Any) -> None:
    answer = rig.graph("POST", f"{rig.info.waba_id}/message_templates", {**TEMPLATE, key: value})
    assert answer.json()["error"]["code"] in (100, 131009)


@pytest.mark.parametrize(
    ("language", "body", "subcode"),
    [
        ("or", "Your order {{1}} is ready", None),
        ("hi_IN", "Your order {{1}} is ready", None),
        ("hi", "{{1}}, your order is ready", 2388299),
        ("hi", "Your order is no. {{1}}", 2388299),
    ],
)
def test_a_language_without_a_code_and_blanks_at_the_ends_are_refused(
    rig: Rig, language: str, body: str, subcode: int | None
) -> None:
    made = {"name": "odd", "language": language, "category": "UTILITY"}
    path = f"{rig.info.waba_id}/message_templates"
    answer = rig.graph("POST", path, {**made, "components": [{"type": "BODY", "text": body}]})
    error = answer.json()["error"]
    assert (answer.status_code, error["code"], error.get("error_subcode")) == (400, 100, subcode)


def test_templates_are_listed_edited_and_deleted(rig: Rig) -> None:
    path = f"{rig.info.waba_id}/message_templates"
    made = rig.graph("POST", path, TEMPLATE).json()["id"]
    assert rig.graph("POST", path, TEMPLATE).json()["error"]["code"] == 100
    names = {each["name"] for each in rig.graph("GET", path).json()["data"]}
    assert names == {"hello_world", "ready"}
    rig.graph("POST", made, {"components": [{"type": "BODY", "text": "short"}]})
    assert rig.graph("GET", made).json()["components"] == [{"type": "BODY", "text": "short"}]
    assert rig.graph("DELETE", path, params={"name": "ready"}).json() == {"success": True}
    assert rig.graph("GET", made).status_code == 400


def batch(rig: Rig, *requests: Any) -> Any:
    handle = rig.graph("POST", "400000000000001/items_batch", {"requests": list(requests)}).json()["handles"][
        0
    ]
    path = "400000000000001/check_batch_request_status"
    return rig.graph("GET", path, params={"handle": handle}).json()["data"][0]


def product(sku: str, **more: Any) -> Any:
    data = {
        "id": sku,
        "title": f"Goods {sku}",
        "description": "d",
        "availability": "in stock",
        "condition": "new",
        "price": "46.00 INR",
        "link": "https://sample.invalid/x",
        "image_link": "https://sample.invalid/x.png",
        **more,
    }
    return {"method": "CREATE", "data": data}


def test_a_catalogue_is_filled_in_batches_and_asked_by_product_messages(rig: Rig) -> None:
    done = batch(rig, product("a"), product("b"), product("c", title=""))
    assert (done["status"], done["errors_total_count"]) == ("finished", 1)
    assert done["errors"][0]["id"] == "c"
    rig.say()
    one = {"type": "product", "action": {"catalog_id": "400000000000001", "product_retailer_id": "a"}}
    rig.send("interactive", one)
    items = [{"product_retailer_id": sku} for sku in ("a", "unknown")]
    many = {
        "type": "product_list",
        "header": {"type": "text", "text": "Goods"},
        "body": {"text": "Take"},
        "action": {"catalog_id": "400000000000001", "sections": [{"title": "s", "product_items": items}]},
    }
    rig.send("interactive", many)
    many["action"]["sections"][0]["product_items"] = [{"product_retailer_id": "a"}] * 31
    assert rig.refused("interactive", many)[0] == 131009
    batch(rig, {"method": "DELETE", "data": {"id": "a"}})
    assert rig.refused("interactive", one)[0] == 131009


def test_profile_automation_commerce_and_links_are_kept(rig: Rig) -> None:
    phone = rig.info.phone_number_id
    rig.graph(
        "POST",
        f"{phone}/whatsapp_business_profile",
        {"messaging_product": "whatsapp", "about": "Open 7 to 10"},
    )
    assert rig.graph("GET", f"{phone}/whatsapp_business_profile").json()["data"][0]["about"] == "Open 7 to 10"
    rig.graph("POST", f"{phone}/conversational_automation", {"prompts": ["Order"]})
    long = rig.graph("POST", f"{phone}/conversational_automation", {"prompts": ["x" * 81]})
    assert long.json()["error"]["code"] == 131009
    rig.graph("POST", f"{phone}/whatsapp_commerce_settings", params={"is_catalog_visible": "true"})
    assert (
        rig.graph("GET", f"{phone}/whatsapp_commerce_settings").json()["data"][0]["is_catalog_visible"]
        is True
    )
    link = rig.graph("POST", f"{phone}/message_qrdls", {"prefilled_message": "Namaste SK12"}).json()
    assert link["deep_link_url"].endswith(link["code"])
    assert len(rig.graph("GET", f"{phone}/message_qrdls").json()["data"]) == 1
    assert rig.graph("POST", f"{phone}/message_qrdls", {"prefilled_message": "x" * 141}).status_code == 400


def test_a_number_overrides_its_account_and_that_the_app(rig: Rig) -> None:
    override = {"override_callback_uri": rig.hook.url + "?of=waba", "verify_token": "x"}
    rig.control("callback", {"url": "http://127.0.0.1:9/none", "verify_token": "x", "verify": False})
    assert rig.graph("POST", f"{rig.info.waba_id}/subscribed_apps", override).json() == {"success": True}
    rig.say("a")
    rig.settle()
    number = {"webhook_configuration": {**override, "override_callback_uri": rig.hook.url + "?of=number"}}
    rig.graph("POST", rig.info.phone_number_id, number)
    rig.say("b")
    rig.settle()
    assert [each["url"].partition("=")[2] for each in rig.control("deliveries")] == ["waba", "number"]
    rig.hook.challenge = "wrong"
    assert rig.graph("POST", rig.info.phone_number_id, number).json()["error"]["code"] == 100


def test_the_free_thousand_is_counted_per_number_and_month_and_then_each_costs_eleven_and_a_half_paise() -> (
    None
):
    from datetime import UTC, datetime

    costs = Costs(load_prices())
    november, december = datetime(2026, 11, 23, tzinfo=UTC), datetime(2026, 11, 30, 18, 30, tzinfo=UTC)
    for now, count in ((november, 1003), (december, 1)):
        for _ in range(count):
            costs.delivered("1", costs.price("1", "service", now, in_window=True, free_entry=False))
    rows = costs.as_obj()["rows"]
    assert isinstance(rows, list)
    first, second = rows
    assert (first["month"], first["delivered"], first["charged"]) == (
        "2026-11",
        {"service": 1003},
        {"service": 3},
    )
    assert (first["net_hundredths_of_paisa"], first["gst_hundredths_of_paisa"]) == (3450, 621)
    assert (second["month"], second["net_hundredths_of_paisa"]) == ("2026-12", 0)


@pytest.mark.parametrize(
    ("category", "day", "in_window", "cost"),
    [
        ("service", 1, True, 0),
        ("utility", 1, True, 0),
        ("utility", 1, False, 1150),
        ("utility", 20, True, 1150),
        ("marketing", 20, True, 8631),
        ("authentication", 20, False, 1150),
    ],
)
def test_prices_follow_the_dated_table(category: str, day: int, in_window: bool, cost: int) -> None:
    from datetime import UTC, datetime

    now = datetime(2026, 9 if day == 1 else 10, day, 12, tzinfo=UTC)
    price = Costs(load_prices()).price("1", category, now, in_window=in_window, free_entry=False)
    assert price.cost == cost


def test_a_failed_message_costs_nothing(rig: Rig) -> None:
    rig.say()
    rig.control("faults", {"kind": "fail_async", "code": 131026})
    rig.send("text", {"body": "x"})
    rig.send("text", {"body": "y"})
    rig.settle()
    assert rig.control("cost")["rows"][0]["delivered"] == {"service": 1}


def test_ids_depend_on_the_seed_and_the_order_only() -> None:
    first, second, other = Ids("a"), Ids("a"), Ids("b")
    assert [first.wamid() for _ in range(3)] == [second.wamid() for _ in range(3)]
    assert first.wamid() != other.wamid()
    assert first.digits("media") == second.digits("media")


def test_the_state_can_be_exported(rig: Rig) -> None:
    rig.say()
    rig.send(
        "interactive",
        {"type": "list", "body": {"text": "x"}, "action": {"button": "b", "sections": [{"rows": [row()]}]}},
    )
    state = rig.control("state")
    assert state["users"][0]["phone"] == CUSTOMER
    assert (len(state["sent"]), len(state["received"]), state["echoes"]) == (1, 1, [])
    assert [each["configuration_name"] for each in state["configurations"]] == ["haat-gateway"]
