"""Webhooks: the envelope, the signature over the exact bytes, delivery in order, retries for days, and faults.

Updates of one person go out in order, those of several people at once, over kept-alive connections. Anything but 200
is tried again at once, then ever more seldom for ``RETRY_FOR`` of virtual time (Meta's pages say 7 days, one says 36
hours). Faults make the next deliveries double, late, reordered or batched.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import hmac
from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import aiohttp

from haat.channels.emulator.clock import Clock
from haat.channels.emulator.events import Events
from haat.channels.emulator.numbers import Number, Override
from haat.channels.emulator.wire import Obj, as_list, as_obj, as_text, dump

RETRY_FOR = timedelta(days=7)
BACK_OFF_S = (0.0, 5.0, 15.0, 60.0, 300.0, 900.0, 3600.0, 10800.0)
"""Virtual seconds before each further try; the last repeats."""
TIMELESS = (
    "messages",
    "smb_message_echoes",
    "user_preferences",
    "user_id_update",
    "history",
    "smb_app_state_sync",
)
"""Fields whose entry carries no ``time``: what they tell has its own."""
AT_ONCE = 64
TIMEOUT_S = 20.0
LOG_KEPT = 5000
ON_DELIVERY = ("duplicate", "race", "reorder", "batch", "delay")
ON_SENDING = ("lose_reply", "fail", "fail_async")
"""Faults of the webhooks, and faults of the messages endpoint."""


@dataclass(frozen=True, slots=True)
class Update:
    """One thing to tell the business: a value for one ``changes[]`` entry, and whose order it keeps."""

    number: Number
    field: str
    value: Obj
    lane: str
    message_id: str | None = None
    """The incoming message it carries, which gets its second tick by it."""


@dataclass(slots=True)
class Fault:
    """A fault asked for: what it does to the next ``left`` things."""

    kind: str
    left: int
    code: int = 131000
    seconds: float = 5.0
    only: str = ""
    shape: str = "messages"
    held: list[Update] = field(default_factory=list)

    def takes(self, update: Update) -> bool:
        if self.left <= 0 or self.kind not in ON_DELIVERY:
            return False
        return not self.only or self.only in update.value or self.only == update.field


@dataclass(slots=True)
class Delivery:
    """One POST to the business, and every try of it."""

    n: int
    url: str
    body: bytes
    lane: str
    made: datetime
    message_ids: tuple[str, ...]
    tries: list[Obj] = field(default_factory=list)
    state: str = "waiting"

    def as_obj(self) -> Obj:
        return {
            "n": self.n,
            "url": self.url,
            "at": self.made.isoformat(),
            "state": self.state,
            "tries": self.tries,
            "body": self.body.decode("ascii"),
        }


def envelope(updates: list[Update], at: int, shape: str = "messages") -> Obj:
    """One POST for ``updates`` at ``at`` (Unix seconds). ``shape`` tells where they part: ``messages``, ``changes`` or
    ``entries``.

    ``messages`` puts what shares number and kind into one value, as Meta may.
    """
    entries: list[Obj] = []
    for update in updates:
        waba = update.number.spec.waba_id
        last = entries[-1] if entries and entries[-1]["id"] == waba else None
        if last is None or shape == "entries":
            last = {"id": waba}
            if update.field not in TIMELESS:
                last["time"] = at
            last["changes"] = []
            entries.append(last)
        changes = as_list(last["changes"])
        if shape == "messages" and changes and _merged(as_obj(changes[-1]), update):
            continue
        changes.append({"field": update.field, "value": dict(update.value)})
    return {"object": "whatsapp_business_account", "entry": entries}


def _merged(change: Obj, update: Update) -> bool:
    """Put ``update`` into ``change`` when both speak of the same number and kind."""
    value = as_obj(change["value"])
    if change["field"] != update.field or value.get("metadata") != update.value.get("metadata"):
        return False
    kind = next((key for key in ("messages", "statuses") if key in update.value), None)
    if kind is None or kind not in value:
        return False
    value[kind] = [*as_list(value[kind]), *as_list(update.value[kind])]
    known = as_list(value.get("contacts"))
    fresh = [each for each in as_list(update.value.get("contacts")) if each not in known]
    if known or fresh:
        value["contacts"] = [*known, *fresh]
    return True


def sign(body: bytes, app_secret: str) -> str:
    """The value of ``X-Hub-Signature-256``."""
    return "sha256=" + hmac.new(app_secret.encode(), body, hashlib.sha256).hexdigest()


class Webhooks:
    """The way out to the business's callbacks."""

    def __init__(self, clock: Clock, events: Events, app_secret: str) -> None:
        self._clock = clock
        self._events = events
        self._secret = app_secret
        self.app_callback: Override | None = None
        self.waba_callbacks: dict[str, Override] = {}
        self.faults: list[Fault] = []
        self.log: deque[Delivery] = deque(maxlen=LOG_KEPT)
        self._made = 0
        self._lanes: dict[str, deque[Delivery]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._session: aiohttp.ClientSession | None = None
        self._slots = asyncio.Semaphore(AT_ONCE)

    async def start(self) -> None:
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=AT_ONCE, keepalive_timeout=60),
            timeout=aiohttp.ClientTimeout(total=TIMEOUT_S),
        )

    async def stop(self) -> None:
        session, self._session = self._session, None
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._tasks.clear()
        self._lanes.clear()
        if session is not None:
            await session.close()

    def post(self, update: Update) -> None:
        """Tell the business, through whatever fault is set."""
        fault = next((each for each in self.faults if each.takes(update)), None)
        if fault is None:
            self._make([update])
        elif fault.kind == "duplicate":
            fault.left -= 1
            self._make([update])
            self._make([update])
        elif fault.kind == "race":
            fault.left -= 1
            self._make([update])
            self._make([update], lane=f"{update.lane}|race")
        elif fault.kind == "delay":
            fault.left -= 1
            self._clock.after(fault.seconds, lambda: self._make([update]))
        else:
            fault.held.append(update)
            if len(fault.held) >= fault.left:
                self._release(fault)
        self.faults = [each for each in self.faults if each.left > 0]

    def flush_held(self) -> None:
        """Let go of what reorder and batch faults hold back, and end those that held something."""
        for fault in self.faults:
            if fault.held:
                self._release(fault)
        self.faults = [each for each in self.faults if each.left > 0]

    def flush(self) -> None:
        """Let go of everything held back, and end every fault."""
        self.flush_held()
        self.faults = []

    async def settle(self, timeout_s: float = 10.0) -> bool:
        """Wait until nothing is under way; False when that took longer than ``timeout_s`` of real time."""
        if not self._tasks:
            return True
        _, pending = await asyncio.wait(set(self._tasks), timeout=timeout_s)
        return not pending and (not self._tasks or await self.settle(timeout_s))

    def redeliver(self, n: int) -> Delivery | None:
        """Send a delivery of the log once more, byte for byte."""
        for delivery in self.log:
            if delivery.n == n:
                delivery.state = "waiting"
                self._queue(delivery)
                return delivery
        return None

    async def handshake(self, callback: Override) -> str | None:
        """Meta's GET; None when the callback is verified, else what was wrong."""
        challenge = hashlib.sha256(callback.url.encode()).hexdigest()[:10]
        query = {
            "hub.mode": "subscribe",
            "hub.challenge": challenge,
            "hub.verify_token": callback.verify_token,
        }
        assert self._session is not None, "handshake before start"
        try:
            async with self._session.get(callback.url, params=query, allow_redirects=False) as answer:
                text = await answer.text()
                if answer.status != 200:
                    return f"The callback answered {answer.status} to the verification request"
                if text.strip() != challenge:
                    return "The callback did not answer with the challenge"
                return None
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            return f"The callback could not be reached: {type(error).__name__}"

    def callback_of(self, number: Number) -> Override | None:
        """Number before WABA before app."""
        return number.callback or self.waba_callbacks.get(number.spec.waba_id) or self.app_callback

    def _release(self, fault: Fault) -> None:
        held, fault.held, fault.left = fault.held, [], 0
        if not held:
            return
        if fault.kind == "batch":
            self._make(held, fault.shape)
        else:
            for update in reversed(held):
                self._make([update], lane=held[0].lane)

    def _make(self, updates: list[Update], shape: str = "messages", lane: str | None = None) -> None:
        callback = self.callback_of(updates[0].number)
        if callback is None:
            return
        now = self._clock.now()
        self._made += 1
        delivery = Delivery(
            self._made,
            callback.url,
            dump(envelope(updates, int(now.timestamp()), shape)),
            lane or updates[0].lane,
            now,
            tuple(each.message_id for each in updates if each.message_id is not None),
        )
        self.log.append(delivery)
        self._queue(delivery)

    def _queue(self, delivery: Delivery) -> None:
        if self._session is None:
            return  # not started yet or stopped by now: a timer of the clock may still come
        lane = self._lanes.get(delivery.lane)
        if lane is not None:
            lane.append(delivery)
            return
        self._lanes[delivery.lane] = deque([delivery])
        task = asyncio.get_running_loop().create_task(self._drain(delivery.lane))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _drain(self, name: str) -> None:
        lane = self._lanes[name]
        try:
            while lane:
                await self._deliver(lane.popleft())
        finally:
            self._lanes.pop(name, None)

    async def _deliver(self, delivery: Delivery) -> None:
        status = await self._try(delivery)
        if status != 200 and len(delivery.tries) == 1:
            status = await self._try(delivery)
        if status == 200:
            delivery.state = "delivered"
            if delivery.message_ids:
                self._tell("tick", {"ids": list(delivery.message_ids), "status": "delivered"})
        elif self._clock.now() - delivery.made > RETRY_FOR:
            delivery.state = "given_up"
        else:
            delivery.state = "retrying"
            wait_s = BACK_OFF_S[min(len(delivery.tries) - 1, len(BACK_OFF_S) - 1)]
            self._clock.after(wait_s, lambda: self._queue(delivery))

    async def _try(self, delivery: Delivery) -> int:
        """One POST; 0 when no answer came."""
        assert self._session is not None, "delivery before start"
        headers = {
            "Content-Type": "application/json",
            "User-Agent": "facebookexternalua",
            "X-Hub-Signature-256": sign(delivery.body, self._secret),
        }
        status, error = 0, ""
        async with self._slots:
            try:
                async with self._session.post(
                    delivery.url, data=delivery.body, headers=headers, allow_redirects=False
                ) as answer:
                    status = answer.status
                    with contextlib.suppress(aiohttp.ClientError):
                        await answer.read()
            except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as failure:
                error = type(failure).__name__
        row: Obj = {"at": self._clock.now().isoformat(), "status": status}
        if error:
            row["error"] = error
        delivery.tries.append(row)
        self._tell("webhook", {"n": delivery.n, "status": status, "tries": len(delivery.tries)})
        return status

    def _tell(self, kind: str, data: Obj) -> None:
        self._events.add(kind, self._clock.now(), data)


def fault_from(body: Obj) -> Fault:
    """A fault as the control API takes it; ValueError for an unknown kind."""
    kind = as_text(body.get("kind"))
    kinds = (*ON_DELIVERY, *ON_SENDING)
    if kind not in kinds:
        raise ValueError(f"kind must be one of {', '.join(kinds)}")
    shape = as_text(body.get("shape")) or "messages"
    if shape not in ("messages", "changes", "entries"):
        raise ValueError("shape must be messages, changes or entries")
    count, code, seconds = body.get("count"), body.get("code"), body.get("seconds")
    default = 2 if kind in ("reorder", "batch") else 1
    return Fault(
        kind,
        count if isinstance(count, int) and not isinstance(count, bool) else default,
        code if isinstance(code, int) and not isinstance(code, bool) else 131000,
        float(seconds) if isinstance(seconds, (int, float)) else 5.0,
        as_text(body.get("only")),
        shape,
    )
