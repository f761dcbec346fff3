"""What waited for one person: texts that go as one message, and news of an order that newer news makes old.

Each is sent at WhatsApp's price and counts towards what one person may get (one message in six seconds), so words that
had to wait together arrive together. Nothing is joined that may have gone out already.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import islice

from haat.channels.whatsapp.joining import is_plain, joined
from haat.ports import NotSent, SendAction
from haat.store.rows import OutboxRow, OutKind, OutState, callback

MOST = 10
"""So many texts go as one message at most."""
OLD_NEWS = ("received", "accepted", "out")
"""What is told of an order's way (``Reply.why``) and says nothing that a later step does not say again."""
NEWS = ("accepted", "out", "delivered", "rejected", "cancelled", "brought_back")
NEWER_WORD = NotSent(SendAction.DROP, None, "a newer word about the order goes out")


def in_doubt(row: OutboxRow) -> bool:
    """May this row have gone out although nobody knows?"""
    return row.attempted_at is not None and row.state is OutState.SENDING


def together(rows: Sequence[OutboxRow]) -> tuple[int, bytes]:
    """How many of the first rows go as one message now, and its wire form. The first is known not to be in doubt."""
    first = rows[0]
    fit = [first.body]
    numbers = [str(first.outbox_no)]
    if first.kind is OutKind.SEND:
        for row in rows[1:MOST]:
            if row.kind is not OutKind.SEND or row.number_id != first.number_id or in_doubt(row):
                break
            fit.append(row.body)
            numbers.append(str(row.outbox_no))
    names = [callback(first.shop_id, ",".join(numbers[: n + 1])) for n in range(len(numbers))]
    return joined(fit, names)


def old_news(rows: Collection[OutboxRow]) -> list[OutboxRow]:
    """Rows that need not go any more: plain words on an order's way, with a later step of it behind them."""
    old = []
    for n, row in enumerate(rows):
        plain = row.kind is OutKind.SEND and row.order_no is not None and row.why in OLD_NEWS
        if not plain or in_doubt(row) or not is_plain(row.body):
            continue
        if any(later.order_no == row.order_no and later.why in NEWS for later in islice(rows, n + 1, None)):
            old.append(row)
    return old
