"""Alerts: what WhatsApp says of the shop's account, number and templates, told where the shopkeeper must do something."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime

from haat.chat.notices import keepers
from haat.chat.replies import Reply, Say, Template
from haat.chat.talk import Talk, Turn


class AlertKind(enum.Enum):
    """What an alert is about; its value ends the name of its phrase."""

    TEMPLATE = "template"
    QUALITY = "quality"
    ACCOUNT = "account"
    PAYMENTS = "payments"
    LIMIT = "limit"
    UNREACHABLE = "unreachable"
    """A customer whom a message about her order did not reach: somebody has to call her."""


@dataclass(frozen=True, slots=True)
class AccountAlert:
    """One piece of news. ``urgent``: somebody must do something, else it only goes to the operator's list.

    ``name`` is a template, a configuration or what was breached, ``state`` Meta's own word; ``number`` the digits of
    the number it is about, empty where it is about all of them.
    """

    kind: AlertKind
    urgent: bool
    name: str
    state: str
    at: datetime
    number: str = ""


WHERE = {
    AlertKind.TEMPLATE: "Message templates",
    AlertKind.QUALITY: "Phone numbers",
    AlertKind.ACCOUNT: "Account quality",
    AlertKind.PAYMENTS: "Payments",
    AlertKind.LIMIT: "Phone numbers",
}
"""The page of WhatsApp Manager, as Meta names it in English."""


def told(talk: Talk, alert: AccountAlert) -> Turn:
    """Tell the shopkeepers whom it concerns."""
    shop = talk.state.shop
    if not alert.urgent or (alert.number and alert.number != shop.number):
        return Turn(detail=f"account/{alert.kind.value}")
    if alert.kind is AlertKind.PAYMENTS and alert.name not in ("", shop.payment_configuration):
        return Turn(detail="account/payments")
    replies = []
    for keeper in keepers(talk):
        book = talk.words_for(keeper).book
        where = f"WhatsApp Manager → {WHERE.get(alert.kind, 'Phone numbers')}"
        body = book.say(f"alert-{alert.kind.value}", name=alert.name, state=alert.state, where=where)
        template = Template("account_notice", book.lang, (f"{alert.name} {alert.state}".strip(),))
        replies.append(Reply(keeper.customer_no, body, Say(), "alert", template=template))
    return Turn(tuple(replies), detail=f"account/{alert.kind.value}/told")
