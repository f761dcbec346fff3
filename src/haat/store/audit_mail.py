"""The audit of mail: every effect has one cause, and what was sent is known by the channel's id.

Like ``audit``, it uses none of the product's own rules.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from haat.store.audit import Books

TOGETHER_MAX = 10
"""So many texts to one person that had to wait may have gone as one message."""
WAITED_MAX = timedelta(days=7)
"""No message waits longer for its turn: by then a person has looked after the queue."""


def causes(books: Books) -> Iterator[str]:
    for what, rows, number in (
        ("event", books.events, "event_no"),
        ("outbox row", books.outbox, "outbox_no"),
    ):
        for row in rows:
            cause = books.inbox.get(row["inbox_key"], "swept" if _long_ago(books, row) else None)
            if cause not in ("done", "swept"):
                yield f"{what} {row[number]} comes from no worked message"


def sent(books: Books) -> Iterator[str]:
    seen: defaultdict[str, list[tuple[int | None, str]]] = defaultdict(list)
    for row in books.outbox:
        if row["state"] in ("sent", "delivered", "read") and row["kind"] in ("send", "paper"):
            if not row["message_id"]:
                yield f"outbox row {row['outbox_no']} is {row['state']} without an id"
            else:
                seen[row["message_id"]].append((row["customer_no"], row["kind"]))
    for rows in seen.values():
        if len(rows) > TOGETHER_MAX or len(set(rows)) > 1 or (len(rows) > 1 and rows[0][1] != "send"):
            yield f"{len(rows)} rows share a message id"


def _long_ago(books: Books, row: dict[str, Any]) -> bool:
    """May its cause have been swept away? A message may have waited for its turn, but not as long as that."""
    return books.swept_before is not None and row["at"] < books.swept_before + WAITED_MAX


MAIL_CHECKS: dict[str, Callable[[Books], Iterator[str]]] = {
    "every effect has its cause: a message that was worked, once": causes,
    "what was sent has its channel's id, one for one message": sent,
}
