"""News of accounts, numbers and templates, from Meta's fields to one small type and one English sentence.

Source: Meta's webhook reference (account_update, account_alerts, phone_number_quality_update,
business_capability_update, message_template_status_update, message_template_quality_update,
payment_configuration_update). Unknown fields and words are kept for the operator as they are.
"""

from __future__ import annotations

from msgspec import DecodeError, Struct
from msgspec.json import Decoder

from haat.channels.whatsapp.clean import clean_name
from haat.channels.whatsapp.contents import phone_digits
from haat.channels.whatsapp.decode import AccountNotice
from haat.chat.alerts import AccountAlert, AlertKind

TEMPLATE_BAD = frozenset({"REJECTED", "PAUSED", "DISABLED", "FLAGGED", "LIMIT_EXCEEDED"})
QUALITY_BAD = frozenset({"DOWNGRADE", "FLAGGED"})
ACCOUNT_BAD = frozenset(
    {"DISABLED_UPDATE", "ACCOUNT_VIOLATION", "ACCOUNT_RESTRICTION", "ACCOUNT_DELETED", "PARTNER_REMOVED"}
)
ALERT_BAD = frozenset({"CRITICAL", "WARNING"})
PAYMENTS_GOOD = frozenset({"active", "configured"})


class _AlertInfo(Struct, gc=False):
    alert_severity: str | None = None
    alert_type: str | None = None
    alert_description: str | None = None


class _Value(Struct, gc=False):
    """All fields of all these news that Haat reads; each has a few of them."""

    event: str | None = None
    message_template_name: str | None = None
    message_template_language: str | None = None
    reason: str | None = None
    new_quality_score: str | None = None
    display_phone_number: str | None = None
    current_limit: str | None = None
    alert_info: _AlertInfo | None = None
    configuration_name: str | None = None
    status: str | None = None
    customer: str | None = None
    order_no: int | None = None
    max_daily_conversation_per_phone: int | None = None
    max_daily_conversations_per_business: str | int | None = None


_VALUE = Decoder(_Value)


def alert_of(notice: AccountNotice) -> AccountAlert | None:
    """What a notice says; None where Haat knows nothing to say of it."""
    try:
        value = _VALUE.decode(notice.value)
    except (DecodeError, UnicodeDecodeError, RecursionError):
        return None
    event = _word(value.event)
    match notice.field:
        case "message_template_status_update":
            name = _word(value.message_template_name)
            state = event if value.reason in (None, "", "NONE") else f"{event} {_word(value.reason)}"
            return AccountAlert(AlertKind.TEMPLATE, event in TEMPLATE_BAD, name, state, notice.at)
        case "message_template_quality_update":
            score = _word(value.new_quality_score)
            name = _word(value.message_template_name)
            return AccountAlert(AlertKind.TEMPLATE, score == "RED", name, score, notice.at)
        case "phone_number_quality_update":
            number = phone_digits((value.display_phone_number or "").replace(" ", "")) or ""
            limit = _word(value.current_limit)
            return AccountAlert(
                AlertKind.QUALITY, event in QUALITY_BAD, event or "?", limit, notice.at, number
            )
        case "account_update":
            return AccountAlert(AlertKind.ACCOUNT, event in ACCOUNT_BAD, event or "?", "", notice.at)
        case "account_alerts":
            info = value.alert_info or _AlertInfo()
            bad = _word(info.alert_severity) in ALERT_BAD
            name, told = _word(info.alert_type) or "?", _word(info.alert_description)
            return AccountAlert(AlertKind.ACCOUNT, bad, name, told, notice.at)
        case "payment_configuration_update":
            status = _word(value.status)
            name = _word(value.configuration_name)
            return AccountAlert(
                AlertKind.PAYMENTS, status.casefold() not in PAYMENTS_GOOD, name, status, notice.at
            )
        case "haat.unreachable":  # our own note of a message that WhatsApp could not deliver (131026)
            name, number = _word(value.customer), str(value.order_no or "")
            return AccountAlert(AlertKind.UNREACHABLE, True, name, number, notice.at)
        case "business_capability_update":
            most = value.max_daily_conversation_per_phone or value.max_daily_conversations_per_business or "?"
            return AccountAlert(AlertKind.LIMIT, False, "people a day", str(most), notice.at)
        case _:
            return None


def sentence(notice: AccountNotice) -> str:
    """The news in plain English, for the operator."""
    alert = alert_of(notice)
    if alert is None:
        return notice.field
    what = {
        AlertKind.TEMPLATE: "template",
        AlertKind.QUALITY: "number",
        AlertKind.ACCOUNT: "account",
        AlertKind.PAYMENTS: "payment configuration",
        AlertKind.LIMIT: "limit:",
        AlertKind.UNREACHABLE: "unreachable:",
    }[alert.kind]
    number = f" of {alert.number}" if alert.number else ""
    return f"{what} {alert.name}{number} {alert.state}".strip()


def _word(text: str | None) -> str:
    return clean_name(text or "", 200)
