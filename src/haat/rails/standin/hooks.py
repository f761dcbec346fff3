"""The stand-in's webhooks: signed over the raw bytes, delivered at least once, with the faults that were asked for."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
from collections.abc import Callable
from dataclasses import dataclass, field

import aiohttp

from haat.rails.standin.book import Json, StandinAccount, digest
from haat.rails.standin.faults import Fault, Faults

TRIES_S = (0.0, 0.3, 1.0, 3.0)
ANSWER_S = 5.0
"""Razorpay waits five seconds for an answer."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """One webhook, ready to go out."""

    account: StandinAccount
    event: str
    event_id: str
    body: bytes
    signature: str


@dataclass(slots=True)
class Hooks:
    """Sends webhooks in the background. ``log`` keeps what was sent and how it was answered."""

    faults: Faults
    now: Callable[[], int]
    log: list[Json] = field(default_factory=list)
    held: list[Delivery] = field(default_factory=list)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)
    _sent: int = 0

    def tell(self, account: StandinAccount, event: str, parts: dict[str, Json]) -> None:
        """An event with its entities; who hears it is the account's webhook address."""
        if not account.webhook_url:
            return
        if self.faults.takes(Fault.WEBHOOK_WRONG, event):
            parts = {name: {**entity, "amount": 100} for name, entity in parts.items()}
        body = json.dumps(
            {
                "entity": "event",
                "account_id": f"acc_{digest(account.key_id)[:14]}",
                "event": event,
                "contains": list(parts),
                "payload": {name: {"entity": entity} for name, entity in parts.items()},
                "created_at": self.now(),
            }
        ).encode()
        secret = account.webhook_secret
        if self.faults.takes(Fault.WEBHOOK_FORGED, event):
            secret = "not the secret"  # noqa: S105 (the point of this fault)
        signature = hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
        self._sent += 1
        delivery = Delivery(account, event, f"S{self._sent:013d}", body, signature)
        if self.faults.takes(Fault.WEBHOOK_LOST, event):
            self.log.append({"event": event, "status": "lost"})
        elif self.faults.takes(Fault.WEBHOOK_LATE, event):
            self.held.append(delivery)
        else:
            self._start(delivery)
            if self.faults.takes(Fault.WEBHOOK_DOUBLED, event):
                self._start(delivery)

    def release(self) -> int:
        """Send what was held; how many."""
        held, self.held = self.held, []
        for delivery in held:
            self._start(delivery)
        return len(held)

    async def quiet(self) -> None:
        """Until nothing is under way."""
        while self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)

    async def close(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _start(self, delivery: Delivery) -> None:
        task = asyncio.get_running_loop().create_task(self._deliver(delivery))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _deliver(self, delivery: Delivery) -> None:
        headers = {
            "Content-Type": "application/json",
            "X-Razorpay-Signature": delivery.signature,
            "X-Razorpay-Event-Id": delivery.event_id,
        }
        status: object = "no answer"
        timeout = aiohttp.ClientTimeout(total=ANSWER_S)
        async with aiohttp.ClientSession(timeout=timeout, trust_env=False) as http:
            for wait in TRIES_S:
                await asyncio.sleep(wait)
                try:
                    async with http.post(
                        delivery.account.webhook_url, data=delivery.body, headers=headers
                    ) as answer:
                        status = answer.status
                        if answer.status < 300 or answer.status == 403:
                            break
                except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
                    status = type(error).__name__
        self.log.append({"event": delivery.event, "status": status})
