"""Limits on the virtual clock: reach, one person, one number, management calls, marketing; and what is paid for."""

from __future__ import annotations

from typing import Any

import pytest

from haat.channels.emulator import EmulatorConfig
from haat.channels.emulator.numbers import NumberSpec

from .conftest import CUSTOMER, Rig

HELLO = {"name": "hello_world", "language": {"code": "en_US"}}
PORTFOLIO = "300000000000001"


def person(n: int) -> str:
    return f"+9100000005{n:02d}"


def write(rig: Rig, n: int) -> int:
    """Send a template to a stranger: the code of the refusal, 0 when it was taken."""
    answer = rig.post({"to": person(n), "type": "template", "template": HELLO}).json()
    return int(answer["error"]["code"]) if "error" in answer else 0


def codes(rig: Rig, status: str = "failed") -> list[int]:
    rig.settle()
    return [each["errors"][0]["code"] for each in rig.hook.statuses if each["status"] == status]


def test_a_portfolio_reaches_so_many_people_a_day_outside_their_windows(rig: Rig) -> None:
    rig.control(f"portfolios/{PORTFOLIO}", {"messaging_limit": 2})
    assert [write(rig, n) for n in (1, 2, 3)] == [0, 0, 131048]
    assert write(rig, 1) == 0, "a person reached already costs nothing more"
    rig.say(who=person(4).removeprefix("+"))
    assert write(rig, 4) == 0, "inside her window she is not counted"
    rig.advance(24 * 3600)
    assert [write(rig, n) for n in (3, 5, 6)] == [0, 0, 131048]


def test_all_numbers_of_a_portfolio_share_its_reach(start: Any) -> None:
    second = NumberSpec("+91 00000 00002", "Second", "100000000000002", messaging_limit=1)
    other = NumberSpec("+91 00000 00003", "Other", "100000000000003", "2", "3", "4", messaging_limit=1)
    rig = start(EmulatorConfig(numbers=(NumberSpec(messaging_limit=1), second, other)))

    def by(number: str, n: int) -> int:
        body = {"messaging_product": "whatsapp", "to": person(n), "type": "template", "template": HELLO}
        return int(rig.graph("POST", f"{number}/messages", body).status_code)

    assert by("100000000000001", 1) == 200
    assert by("100000000000002", 2) == 400
    assert by("100000000000003", 2) == 200


def test_who_could_not_be_reached_is_not_counted(rig: Rig) -> None:
    rig.control(f"portfolios/{PORTFOLIO}", {"messaging_limit": 1})
    rig.control("users", {"phone": person(1), "on_whatsapp": False})
    assert write(rig, 1) == 0
    assert codes(rig) == [131026]
    assert [write(rig, n) for n in (2, 3)] == [0, 131048]


@pytest.mark.parametrize(
    ("limit", "tier"), [(250, "TIER_250"), (2000, "TIER_2K"), (10000, "TIER_10K"), (0, "TIER_UNLIMITED")]
)
def test_the_reach_is_told_by_the_number_and_its_change_by_webhook(rig: Rig, limit: int, tier: str) -> None:
    rig.control(f"portfolios/{PORTFOLIO}", {"messaging_limit": limit})
    rig.settle()
    field = "whatsapp_business_manager_messaging_limit"
    assert rig.graph("GET", rig.info.phone_number_id, params={"fields": field}).json()[field] == tier
    told = [
        value["max_daily_conversations_per_business"]
        for value in rig.hook.values("max_daily_conversations_per_business")
    ]
    assert told == ([] if limit == 2000 else [tier])
    rig.control("portfolios/9", {"messaging_limit": 1}, status=404)
    rig.control(f"portfolios/{PORTFOLIO}", {"messaging_limit": -1}, status=400)


def test_who_waits_four_to_the_power_of_his_tries_gets_through_to_one_person(rig: Rig) -> None:
    rig.say()
    for n in range(45):
        rig.send("text", {"body": str(n)})
    waited = []
    for tries in range(5):
        answer = rig.post({"type": "text", "text": {"body": "once more"}})
        if answer.status_code == 200:
            break
        assert answer.json()["error"]["code"] == 131056
        waited.append(4**tries)
        rig.advance(4**tries)
    assert waited == [1, 4, 16]


def test_one_person_hears_ten_messages_a_minute_in_the_long_run(rig: Rig) -> None:
    rig.say()
    taken = 0
    for _ in range(10):
        rig.advance(60)
        while rig.post({"type": "text", "text": {"body": "x"}}).status_code == 200:
            taken += 1
    assert taken == 45 + 9 * 10


def burst(rig: Rig, people: int) -> int:
    """How many of so many people's answers are taken in one moment of the clock."""
    return sum(write(rig, n) == 0 for n in range(people))


def test_a_number_that_keeps_the_app_sends_twenty_a_second(start: Any) -> None:
    rig = start(EmulatorConfig(numbers=(NumberSpec(coexistence=True, messaging_limit=0),)))
    row = rig.control("numbers/100000000000001", {})
    assert (row["per_second"], row["coexistence"]) == (20, True)
    assert rig.control("numbers/100000000000001", {"coexistence": False})["per_second"] == 80
    assert rig.control("numbers/100000000000001", {"coexistence": True, "per_second": 5})["per_second"] == 5
    assert burst(rig, 30) < 30
    rig.advance(1)
    assert write(rig, 31) == 0


def management(rig: Rig) -> Any:
    return rig.graph("GET", f"{rig.info.waba_id}/message_templates")


def test_an_account_without_a_registered_number_is_managed_two_hundred_times_an_hour(rig: Rig) -> None:
    rig.graph("POST", f"{rig.info.phone_number_id}/deregister")
    answers = [management(rig) for _ in range(200)]
    assert [each.status_code for each in answers] == [200] * 199 + [400]
    assert answers[-1].json()["error"]["code"] == 80007
    assert '"call_count":100' in answers[198].headers["X-Business-Use-Case-Usage"]
    assert rig.graph("POST", f"{rig.info.phone_number_id}/register", {"pin": "123456"}).status_code == 400
    rig.advance(3600)
    assert rig.graph("POST", f"{rig.info.phone_number_id}/register", {"pin": "123456"}).status_code == 200
    assert all(management(rig).status_code == 200 for _ in range(201))


def test_sending_and_media_are_not_management(rig: Rig) -> None:
    rig.say()
    answer = rig.post({"type": "text", "text": {"body": "x"}})
    assert "X-Business-Use-Case-Usage" not in answer.headers
    files = {"file": ("x.pdf", b"%PDF", "application/pdf"), "messaging_product": (None, "whatsapp")}
    assert (
        "X-Business-Use-Case-Usage"
        not in rig.graph("POST", f"{rig.info.phone_number_id}/media", files=files).headers
    )


def test_a_person_gets_so_much_marketing_a_day(rig: Rig) -> None:
    body = {
        "name": "sale",
        "language": "en",
        "category": "MARKETING",
        "components": [{"type": "BODY", "text": "x"}],
    }
    rig.graph("POST", f"{rig.info.waba_id}/message_templates", body)
    rig.control("settings", {"marketing_per_day": 1})
    rig.settle()
    use = {"name": "sale", "language": {"code": "en"}}
    rig.say()
    rig.send("template", use)
    rig.send("template", use)
    assert codes(rig) == [131049]
    rig.advance(24 * 3600)
    rig.send("template", use)
    assert codes(rig) == [131049]


def test_what_costs_fails_without_a_way_to_pay_and_what_is_free_does_not(rig: Rig) -> None:
    rig.control(f"numbers/{rig.info.phone_number_id}", {"pays": False})
    rig.say()
    rig.send("text", {"body": "one of the free thousand"})
    rig.send("template", HELLO)
    assert codes(rig) == [131042]


def test_an_old_whatsapp_drops_the_newer_kinds(rig: Rig) -> None:
    rig.control("users", {"phone": CUSTOMER, "old_client": True})
    rig.say()
    form = {
        "type": "address_message",
        "body": {"text": "Where to?"},
        "action": {"name": "address_message", "parameters": {"country": "IN"}},
    }
    rig.send("interactive", form)
    rig.send("text", {"body": "plain words arrive"})
    assert codes(rig) == [1026]


def test_an_expired_token_is_refused_until_it_lives_again(rig: Rig) -> None:
    rig.control("token", {"expired": True})
    error = rig.graph("GET", rig.info.phone_number_id).json()["error"]
    assert (error["code"], error["error_subcode"]) == (190, 463)
    rig.control("token", {"expired": False})
    assert rig.graph("GET", rig.info.phone_number_id).status_code == 200
