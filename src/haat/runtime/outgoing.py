"""Outbox rows to be: a reply in its channel's form, and what is to be done outside that no person sees."""

from __future__ import annotations

from datetime import datetime

from haat.chat.replies import Paper, Poster, Reply
from haat.domain.outcome import GiveBack, LookAtDispute, LookUp, Task
from haat.domain.snapshot import ShopState
from haat.ports import Channel, Recipient
from haat.rails.razorpay.news import About, News
from haat.store import codec
from haat.store.rows import InboxRow, OutboxRow, OutKind, OutState

PRIVATE = frozenset({"khata_given", "khata_repaid", "khata_reminder", "refund"})
"""Templates of messages about a customer's money."""


def reply_row(
    channel: Channel, state: ShopState, row: InboxRow, reply: Reply, number: int, now: datetime
) -> OutboxRow:
    """A reply as it will go out, with its stand-in; dropped where her window is closed and it has none."""
    shop, person = state.shop, state.customers[reply.to]
    open_window = person.window_open(now)
    recipient = Recipient(
        person.user_id, person.phone, open_window, person.identity if _hers_alone(reply) else ""
    )
    rendered = channel.render(reply, recipient, shop, f"{shop.shop_id}.{number}")
    paper = isinstance(reply.form, Paper | Poster) and open_window
    return OutboxRow(
        shop_id=shop.shop_id,
        outbox_no=number,
        kind=OutKind.PAPER if paper else OutKind.SEND,
        number_id=shop.number_id,
        body=rendered.body or b"",
        state=OutState.SENDING if rendered.body is not None else OutState.DROPPED,
        created_at=now,
        customer_no=reply.to,
        order_no=reply.form.order_no if isinstance(reply.form, Paper) else reply.order_no,
        fallback=rendered.fallback,
        why=reply.why,
        inbox_key=row.key,
        error="" if rendered.body is not None else "window closed",
        urgent=row.kind == "message" and not reply.offer,
    )


def _hers_alone(reply: Reply) -> bool:
    """Is this about her money, and so for nobody who may have got her number since?"""
    template = reply.template.name if reply.template is not None else ""
    return template in PRIVATE or isinstance(reply.form, Paper)


def task_row(state: ShopState, row: InboxRow, number: int, task: Task, now: datetime) -> OutboxRow:
    """Something that a rule wants to know of a gateway, or wants done there."""
    match task:
        case LookUp():
            kind, body = OutKind.LOOKUP, codec.encode(task)
        case GiveBack():
            kind, body = OutKind.REFUND, codec.encode(task)
        case LookAtDispute():
            news = News(About.DISPUTE, "look", dispute_id=task.dispute_id)
            kind, body = OutKind.LOOK, codec.encode(news)
    return errand_row(state, row, number, kind, body, task.order_no, now)


def errand_row(
    state: ShopState,
    row: InboxRow,
    number: int,
    kind: OutKind,
    body: bytes,
    order_no: int | None,
    now: datetime,
) -> OutboxRow:
    """Something to be done outside that no person sees."""
    return OutboxRow(
        shop_id=state.shop.shop_id,
        outbox_no=number,
        kind=kind,
        number_id=state.shop.number_id,
        body=body,
        state=OutState.SENDING,
        created_at=now,
        order_no=order_no,
        why=kind.value,
        inbox_key=row.key,
    )
