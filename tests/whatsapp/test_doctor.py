"""What the doctor says of templates and payment configurations: one row, one verdict."""

from __future__ import annotations

from dataclasses import replace

import pytest

from haat.channels.whatsapp import templates
from haat.channels.whatsapp.account import PayConfiguration
from haat.channels.whatsapp.doctor import Verdict, judge_payments, judge_templates, wanted_languages
from haat.channels.whatsapp.templates import Checked, State
from haat.domain.shop import Legal, Shop

LEGAL = Legal("Asha Traders (sample)", "12 Sample Road, Bengaluru 560038", "29")
SHOP = Shop(1, "ASHA", "Asha", "hi", "910000000001", "200", payment_configuration="asha-pay", legal=LEGAL)
ACTIVE = PayConfiguration("asha-pay", "razorpay", "Active")


@pytest.mark.parametrize(
    ("state", "differs", "verdict", "told"),
    [
        (State.APPROVED, False, Verdict.OK, "1 approved"),
        (State.PENDING, False, Verdict.WATCH, "1 pending"),
        (State.APPROVED, True, Verdict.WRONG, "1 changed"),
        (State.MISSING, False, Verdict.WRONG, "1 missing"),
        (State.REJECTED, False, Verdict.WRONG, "1 rejected"),
        (State.PAUSED, False, Verdict.WRONG, "1 paused"),
        (State.DISABLED, False, Verdict.WRONG, "1 disabled"),
    ],
)
def test_a_template_is_right_only_when_it_may_be_sent_in_our_words(
    state: State, differs: bool, verdict: Verdict, told: str
) -> None:
    template = templates.find("new_order", "hi")
    assert template is not None
    found = judge_templates([Checked(template, state, differs)])
    assert found.verdict is verdict and found.found.startswith(told)
    assert bool(found.todo) == (verdict is not Verdict.OK)


@pytest.mark.parametrize(
    ("shop", "known", "verdict", "told"),
    [
        (SHOP, (ACTIVE,), Verdict.OK, "ASHA: asha-pay (razorpay) is active"),
        (SHOP, (), Verdict.WRONG, "there is: none"),
        (replace(SHOP, payment_configuration="asha_pay"), (ACTIVE,), Verdict.WRONG, "there is: asha-pay"),
        (SHOP, (replace(ACTIVE, status="Needs_Testing"),), Verdict.WRONG, "Needs_Testing"),
        (replace(SHOP, legal=Legal("", "")), (ACTIVE,), Verdict.WRONG, "legal name, address or state"),
    ],
)
def test_customers_can_pay_only_by_an_active_configuration_of_a_shop_that_names_itself(
    shop: Shop, known: tuple[PayConfiguration, ...], verdict: Verdict, told: str
) -> None:
    found = judge_payments(shop, known)
    assert found.verdict is verdict and told in found.found


def test_templates_are_wanted_in_the_shops_languages_and_english() -> None:
    assert wanted_languages([]) == ("en",)
    assert wanted_languages([SHOP, replace(SHOP, lang="ta")]) == ("en", "hi", "ta")
    assert wanted_languages([replace(SHOP, lang="or")]) == ("en", "hi")
