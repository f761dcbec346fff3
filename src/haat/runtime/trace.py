"""Traces: one log line a turn, and counters. Neither ever holds what was said, a name or a phone number."""

from __future__ import annotations

from collections.abc import Iterable

import structlog
from prometheus_client import Counter, Gauge, Histogram

from haat.runtime.act import TurnTrace
from haat.store.rows import InboxFailure

_log = structlog.get_logger("haat.turn")

TURNS = Counter("haat_turns_total", "Turns by kind of inbox row.", ["kind"])
TURN_SECONDS = Histogram(
    "haat_turn_seconds",
    "CPU time of one turn.",
    buckets=(0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.05, 0.25, 1.0),
)
WAIT_SECONDS = Histogram(
    "haat_inbox_wait_seconds",
    "From the webhook's acceptance to the turn.",
    buckets=(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0, 30.0, 300.0),
)
FAILURES = Counter("haat_turn_failures_total", "Turns that failed; dead ones are put aside.", ["end"])
BATCH_ROWS = Histogram(
    "haat_batch_rows", "Inbox rows a transaction.", buckets=(1, 2, 4, 8, 16, 32, 64, 128, 256)
)
SENDS = Counter("haat_sends_total", "Marks made on outbox rows, by state.", ["state"])
OUTBOX_WAITING = Gauge("haat_outbox_waiting", "Outbox rows in this process's hands.")
WEBHOOK_SILENCE = Gauge(
    "haat_webhook_silence_seconds",
    "How long the shop that waits longest has heard nothing of messages that were accepted.",
    multiprocess_mode="livemax",
)
LANES_HELD = Gauge("haat_lanes_held", "Lanes this process works.")


def turns_done(traces: Iterable[TurnTrace]) -> None:
    """Count and log the turns of a committed batch."""
    for trace in traces:
        TURNS.labels(trace.kind).inc()
        TURN_SECONDS.observe(trace.micros / 1e6)
        WAIT_SECONDS.observe(max(trace.waited_ms, 0) / 1e3)
        _log.info(
            "turn",
            shop=trace.shop_id,
            kind=trace.kind,
            detail=trace.detail,
            replies=trace.replies,
            us=trace.micros,
            waited_ms=trace.waited_ms,
        )


def turns_failed(failures: Iterable[InboxFailure]) -> None:
    """Count and log the rows that were put off or aside."""
    for failure in failures:
        dead = failure.not_before is None
        FAILURES.labels("dead" if dead else "retry").inc()
        _log.error(
            "turn failed",
            shop=failure.row.shop_id,
            kind=failure.row.kind,
            why=failure.reason,
            tries=failure.row.tries + 1,
            dead=dead,
        )
