"""Row 20: who is paid changes a day late, and never without the shopkeeper hearing of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from haat.domain.changing_payee import WAIT, effective, guarded, keep, payee_of, propose
from haat.domain.payee import Payee
from haat.domain.payment import RailName
from haat.domain.shop import Shop

NOW = datetime(2026, 11, 23, 6, 30, tzinfo=UTC)
BARE = Shop(1, "ASHA", "Asha", "hi", "910000000001", "200")
SHOP = replace(BARE, vpa="asha@samplebank")

AT_ONCE = [
    (BARE, Payee(vpa="asha@samplebank")),
    (BARE, Payee(gateway_key="rzp_test_1")),
    (SHOP, Payee()),
    (replace(SHOP, gateway_key="rzp_test_1"), Payee(vpa="asha@samplebank")),
    (replace(SHOP, gateway_key="rzp_test_1"), Payee(gateway_key="rzp_test_1")),
]
A_DAY_LATE = [
    (SHOP, Payee(vpa="thief@samplebank")),
    (SHOP, Payee(vpa="asha@samplebank", gateway_key="rzp_test_1")),
    (SHOP, Payee(vpa="asha@samplebank", payment_configuration="cfg")),
    (SHOP, Payee(gateway_key="rzp_test_1")),
    (replace(SHOP, gateway_key="rzp_test_1"), Payee(gateway_key="rzp_test_2")),
    (replace(SHOP, payment_configuration="cfg"), Payee(vpa="asha@samplebank", payment_configuration="cfg2")),
    (replace(SHOP, gateway_key="k"), Payee(vpa="asha@samplebank", gateway_key="k", rails=(RailName.UPI,))),
]


@pytest.mark.parametrize(("shop", "payee"), AT_ONCE)
def test_a_first_account_and_one_less_count_at_once(shop: Shop, payee: Payee) -> None:
    changed = propose(shop, payee, NOW)
    assert payee_of(changed) == payee
    assert changed.payee_next is None


@pytest.mark.parametrize(("shop", "payee"), A_DAY_LATE)
def test_row_20_any_other_change_waits_a_day_and_the_old_one_is_paid_until_then(
    shop: Shop, payee: Payee
) -> None:
    changed = propose(shop, payee, NOW)
    for moment in (NOW, NOW + WAIT - timedelta(seconds=1)):
        assert payee_of(effective(changed, moment)) == payee_of(shop)
    assert payee_of(effective(changed, NOW + WAIT)) == payee
    assert effective(changed, NOW + WAIT).payee_next is None


def test_row_20_a_change_that_waits_can_be_stopped() -> None:
    changed = keep(propose(SHOP, Payee(vpa="thief@samplebank"), NOW))
    assert effective(changed, NOW + 2 * WAIT) == SHOP


def test_asking_for_what_is_there_ends_the_wait_of_another() -> None:
    changed = propose(SHOP, Payee(vpa="thief@samplebank"), NOW)
    assert propose(changed, payee_of(SHOP), NOW) == SHOP


def test_asking_again_does_not_begin_the_wait_anew() -> None:
    changed = propose(SHOP, Payee(vpa="new@samplebank"), NOW)
    assert propose(changed, Payee(vpa="new@samplebank"), NOW + timedelta(hours=23)) == changed


def test_a_third_payee_begins_a_wait_of_its_own() -> None:
    changed = propose(SHOP, Payee(vpa="new@samplebank"), NOW)
    later = propose(changed, Payee(vpa="newer@samplebank"), NOW + timedelta(hours=23))
    assert payee_of(effective(later, NOW + WAIT)) == payee_of(SHOP)


def test_row_20_a_shops_file_cannot_slip_past_the_wait() -> None:
    known = replace(SHOP, gateway_key="rzp_test_1")
    again = guarded(known, replace(BARE, name="Asha Stores", vpa="thief@samplebank"), NOW)
    assert again.name == "Asha Stores"
    assert payee_of(again) == payee_of(known)
    assert again.payee_next is not None and again.payee_next.payee.gateway_key == "rzp_test_1"


def test_the_same_file_again_changes_nothing_and_leaves_a_wait_alone() -> None:
    waiting = propose(SHOP, Payee(vpa="asha@samplebank", gateway_key="rzp_test_1"), NOW)
    assert guarded(waiting, SHOP, NOW) == waiting
    assert guarded(None, SHOP, NOW) == SHOP


def test_a_wait_that_is_over_counts_when_the_file_comes_again() -> None:
    waiting = propose(SHOP, Payee(vpa="asha@samplebank", gateway_key="rzp_test_1"), NOW)
    assert guarded(waiting, SHOP, NOW + WAIT).gateway_key == "rzp_test_1"


def test_a_configuration_that_goes_is_remembered_for_what_was_asked_under_it() -> None:
    shop = replace(BARE, payment_configuration="first")
    second = effective(propose(shop, Payee(payment_configuration="second"), NOW), NOW + WAIT)
    assert second.former_configurations == ("first",)
    gone = propose(second, Payee(), NOW)
    assert gone.former_configurations == ("second", "first")
    back = propose(gone, Payee(payment_configuration="second"), NOW)
    assert back.former_configurations == ("second", "first")
    assert guarded(back, replace(BARE, payment_configuration="second"), NOW).former_configurations == (
        "second",
        "first",
    )
