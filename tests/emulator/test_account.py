"""How a number and its templates are set up: ice-breakers, compliance, storage, links and their pictures, quality."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Rig


def set_up(rig: Rig, edge: str, body: Any) -> int:
    """The code of the refusal; 0 when it was taken."""
    answer = rig.graph("POST", f"{rig.info.phone_number_id}/{edge}", body).json()
    return int(answer["error"]["code"]) if "error" in answer else 0


def command(name: str = "bill", description: str = "Send my bill") -> Any:
    return {"command_name": name, "command_description": description}


AUTOMATION: list[tuple[str, Any, int]] = [
    ("four ice-breakers", {"prompts": ["a", "b", "c", "d"], "enable_welcome_message": False}, 0),
    ("five", {"prompts": ["a", "b", "c", "d", "e"]}, 131009),
    ("one of 81 characters", {"prompts": ["x" * 81]}, 131009),
    ("one with an emoji", {"prompts": ["Order 🛒"]}, 131009),
    ("one in Hindi", {"prompts": ["हिसाब दिखाइए"]}, 0),
    ("thirty commands", {"commands": [command(f"c{i}") for i in range(30)]}, 0),
    ("thirty-one", {"commands": [command(f"c{i}") for i in range(31)]}, 131009),
    ("a command of 33 characters", {"commands": [command("x" * 33)]}, 131009),
    ("a hint of 257", {"commands": [command(description="x" * 257)]}, 131009),
    ("a hint with an emoji", {"commands": [command(description="pay ☎")]}, 131009),
]


@pytest.mark.parametrize(("why", "body", "code"), AUTOMATION, ids=[each[0] for each in AUTOMATION])
def test_ice_breakers_and_commands_have_their_limits(rig: Rig, why: str, body: Any, code: int) -> None:
    assert set_up(rig, "conversational_automation", body) == code
    kept = rig.graph("GET", f"{rig.info.phone_number_id}/conversational_automation").json()
    assert bool(kept["conversational_automation"]) is not bool(code)


def profile(**more: Any) -> Any:
    return {
        "messaging_product": "whatsapp",
        "entity_name": "Sample Stores",
        "entity_type": "SOLE_PROPRIETORSHIP",
        "is_registered": True,
        "grievance_officer_details": {
            "name": "A. Sample",
            "email": "care@sample.invalid",
            "mobile_number": "+910000000001",
        },
        "customer_care_details": {"email": "care@sample.invalid", "landline_number": "+910000000001"},
        **more,
    }


COMPLIANCE: list[tuple[str, Any, int]] = [
    ("all of it", profile(), 0),
    ("another kind of business, named", profile(entity_type="OTHER", entity_type_custom="Trust"), 0),
    ("another kind, not named", profile(entity_type="OTHER"), 131008),
    ("an unknown kind", profile(entity_type="SHOP"), 100),
    ("nobody for complaints", profile(grievance_officer_details=None), 131008),
    ("no phone for complaints", profile(customer_care_details={"email": "x@sample.invalid"}), 131009),
]


@pytest.mark.parametrize(("why", "body", "code"), COMPLIANCE, ids=[each[0] for each in COMPLIANCE])
def test_indias_commerce_profile_names_who_answers(rig: Rig, why: str, body: Any, code: int) -> None:
    assert set_up(rig, "business_compliance_info", body) == code


def test_data_stays_in_india_when_it_is_asked_before_the_number_registers(rig: Rig) -> None:
    wish = {
        "storage_configuration": {"status": "IN_COUNTRY_STORAGE_ENABLED", "data_localization_region": "IN"}
    }
    assert set_up(rig, "settings", wish) == 100
    set_up(rig, "deregister", {})
    assert (
        set_up(rig, "settings", {"storage_configuration": {"status": "IN_COUNTRY_STORAGE_ENABLED"}}) == 131008
    )
    assert set_up(rig, "settings", wish) == 0
    set_up(rig, "register", {"pin": "123456"})
    kept = rig.graph("GET", f"{rig.info.phone_number_id}/settings").json()
    assert kept["storage_configuration"] == wish["storage_configuration"]


def test_the_cart_and_the_catalogue_are_switched_by_words_or_truth_values(rig: Rig) -> None:
    path = f"{rig.info.phone_number_id}/whatsapp_commerce_settings"
    for given in ({"is_cart_enabled": False}, {"is_cart_enabled": "false"}, {"is_cart_enabled": "0"}):
        rig.graph("POST", path, {"is_cart_enabled": True})
        assert rig.graph("POST", path, given).json() == {"success": True}
        assert rig.graph("GET", path).json()["data"][0]["is_cart_enabled"] is False
    assert rig.graph("POST", path, {"is_cart_enabled": "perhaps"}).json()["error"]["code"] == 100


@pytest.mark.parametrize(("kind", "start"), [("SVG", b"<?xml"), ("PNG", b"\x89PNG")])
def test_a_short_link_has_a_picture_and_leads_to_the_phones(rig: Rig, kind: str, start: bytes) -> None:
    body = {"prefilled_message": "Namaste SK-12", "generate_qr_image": kind}
    made = rig.graph("POST", f"{rig.info.phone_number_id}/message_qrdls", body).json()
    assert rig.http.get(made["qr_image_url"]).content.startswith(start)
    led = rig.http.get(f"{rig.info.base_url}/wa/message/{made['code']}")
    assert led.headers["Location"] == "/phones?wa=910000000001&text=Namaste%20SK-12"
    rig.graph("DELETE", f"{rig.info.phone_number_id}/message_qrdls/{made['code']}")
    assert rig.http.get(made["qr_image_url"]).status_code == 404


def test_a_template_that_turns_red_is_paused_and_both_are_told(rig: Rig) -> None:
    rig.control("templates/hello_world", {"quality": "RED"})
    rig.settle()
    (quality,) = rig.hook.values("new_quality_score")
    assert (quality["previous_quality_score"], quality["new_quality_score"]) == ("UNKNOWN", "RED")
    assert rig.hook.values("event")[0]["event"] == "PAUSED"
    assert rig.refused("template", {"name": "hello_world", "language": {"code": "en_US"}})[0] == 132015


def test_a_template_that_is_found_to_advertise_costs_as_marketing(rig: Rig) -> None:
    rig.control("templates/hello_world", {"category": "MARKETING"})
    rig.send("template", {"name": "hello_world", "language": {"code": "en_US"}})
    rig.settle()
    assert rig.hook.values("new_category")[0]["previous_category"] == "UTILITY"
    assert rig.hook.statuses[0]["pricing"]["category"] == "marketing"
    rig.control("templates/hello_world", {}, status=400)


def test_a_number_that_turns_red_is_flagged_and_unflagged_once(rig: Rig) -> None:
    for quality in ("YELLOW", "RED", "RED", "GREEN"):
        rig.control(f"numbers/{rig.info.phone_number_id}", {"quality": quality})
    rig.settle()
    assert [value["event"] for value in rig.hook.values("current_limit")] == ["FLAGGED", "UNFLAGGED"]
    (first, *_) = rig.hook.bodies
    assert first["entry"][0]["time"] > 0


def test_a_number_proves_itself_by_a_code(rig: Rig) -> None:
    assert set_up(rig, "request_code", {"code_method": "SMS", "language": "hi"}) == 0
    assert set_up(rig, "request_code", {"code_method": "PIGEON", "language": "hi"}) == 100
    assert set_up(rig, "verify_code", {"code": "12345x"}) == 131009
    assert set_up(rig, "verify_code", {"code": "123456"}) == 0


def test_a_path_that_goes_on_where_none_does_is_unknown(rig: Rig) -> None:
    error = rig.graph("GET", f"{rig.info.waba_id}/message_templates/1").json()["error"]
    assert error["code"] == 2500


def test_the_phone_book_forgets_only_people_of_this_portfolio(rig: Rig) -> None:
    user_id = rig.control("users", {"phone": "910000000101"})["user_id"]
    path = f"{rig.info.phone_number_id}/contact_book"
    assert rig.graph("DELETE", path, params={"bsuid": user_id}).json() == {"success": True}
    assert rig.graph("DELETE", path, params={"bsuid": "IN.1"}).json()["error"]["code"] == 131009
