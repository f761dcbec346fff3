"""News of accounts, numbers and templates: what they say, and when somebody must do something."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from haat.channels.whatsapp.alerts import alert_of, sentence
from haat.channels.whatsapp.checks import NewsLine, judge_news
from haat.channels.whatsapp.decode import AccountNotice, account_notice
from haat.channels.whatsapp.findings import Verdict
from haat.channels.whatsapp.webhook import parse
from haat.chat.alerts import AlertKind
from tests.whatsapp.bodies import recorded

AT = datetime(2026, 11, 23, tzinfo=UTC)
TEMPLATE = "message_template_status_update"


@pytest.mark.parametrize(
    ("field", "value", "kind", "urgent", "told"),
    [
        (
            TEMPLATE,
            {"event": "REJECTED", "message_template_name": "order_out", "reason": "TAG_CONTENT_MISMATCH"},
            AlertKind.TEMPLATE,
            True,
            "template order_out REJECTED TAG_CONTENT_MISMATCH",
        ),
        (
            TEMPLATE,
            {"event": "APPROVED", "message_template_name": "order_out", "reason": "NONE"},
            AlertKind.TEMPLATE,
            False,
            "template order_out APPROVED",
        ),
        (
            TEMPLATE,
            {"event": "PAUSED", "message_template_name": "order_out"},
            AlertKind.TEMPLATE,
            True,
            "template order_out PAUSED",
        ),
        (
            "message_template_quality_update",
            {"message_template_name": "order_out", "new_quality_score": "RED"},
            AlertKind.TEMPLATE,
            True,
            "template order_out RED",
        ),
        (
            "phone_number_quality_update",
            {"display_phone_number": "910000000001", "event": "DOWNGRADE", "current_limit": "TIER_250"},
            AlertKind.QUALITY,
            True,
            "number DOWNGRADE of 910000000001 TIER_250",
        ),
        (
            "phone_number_quality_update",
            {"display_phone_number": "910000000001", "event": "UPGRADE", "current_limit": "TIER_2K"},
            AlertKind.QUALITY,
            False,
            "number UPGRADE of 910000000001 TIER_2K",
        ),
        (
            "account_update",
            {"event": "ACCOUNT_RESTRICTION"},
            AlertKind.ACCOUNT,
            True,
            "account ACCOUNT_RESTRICTION",
        ),
        (
            "account_update",
            {"event": "VERIFIED_ACCOUNT"},
            AlertKind.ACCOUNT,
            False,
            "account VERIFIED_ACCOUNT",
        ),
        (
            "account_alerts",
            {
                "alert_info": {
                    "alert_severity": "CRITICAL",
                    "alert_type": "PAYMENT_METHOD",
                    "alert_description": "missing",
                }
            },
            AlertKind.ACCOUNT,
            True,
            "account PAYMENT_METHOD missing",
        ),
        (
            "payment_configuration_update",
            {"configuration_name": "asha-pay", "status": "Needs Testing"},
            AlertKind.PAYMENTS,
            True,
            "payment configuration asha-pay Needs Testing",
        ),
        (
            "payment_configuration_update",
            {"configuration_name": "asha-pay", "status": "Active"},
            AlertKind.PAYMENTS,
            False,
            "payment configuration asha-pay Active",
        ),
        (
            "business_capability_update",
            {"max_daily_conversation_per_phone": 2000},
            AlertKind.LIMIT,
            False,
            "limit: people a day 2000",
        ),
    ],
)
def test_news_is_told_in_words_and_marked_where_something_must_be_done(
    field: str, value: dict, kind: AlertKind, urgent: bool, told: str
) -> None:
    notice = AccountNotice(field, AT, json.dumps(value).encode())
    alert = alert_of(notice)
    assert alert is not None and (alert.kind, alert.urgent) == (kind, urgent)
    assert sentence(notice) == told


@pytest.mark.parametrize("value", [b"[]", b"null", b'{"event": 7}', b"", b"\xff"])
def test_news_that_cannot_be_read_is_no_alert(value: bytes) -> None:
    assert alert_of(AccountNotice("account_update", AT, value)) is None


def test_a_field_of_tomorrow_keeps_its_name() -> None:
    assert sentence(AccountNotice("galaxy_update", AT, b"{}")) == "galaxy_update"


@pytest.mark.parametrize(
    "name",
    [
        "account_update",
        "account_alerts",
        "business_capability",
        "payment_configuration_update",
        "quality_update",
        "template_quality",
        "template_status",
    ],
)
def test_recorded_news_is_understood(name: str) -> None:
    update = parse(recorded(name)).updates[0]
    assert alert_of(account_notice(update.payload)) is not None


def test_the_doctor_shows_what_is_bad_before_what_is_good() -> None:
    good, bad = NewsLine("23 Nov", "number UPGRADE", False), NewsLine("22 Nov", "template x REJECTED", True)
    assert [found.verdict for found in judge_news([good, bad])] == [Verdict.WATCH]
    assert [found.verdict for found in judge_news([good])] == [Verdict.OK]
    assert [found.verdict for found in judge_news([])] == [Verdict.OK]
