"""A number that may not send: logged, and kept where `haat whatsapp doctor` shows it, once a day and reason."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable
from datetime import datetime

import structlog

from haat.ports import NotSent
from haat.store.service import Service
from haat.values.errors import Unavailable

_log = structlog.get_logger("haat.sender")


class StoppedNumbers:
    """Tells the operator. The shopkeeper cannot be told: it is his number that may not send."""

    def __init__(self, service: Service, now: Callable[[], datetime]) -> None:
        self._service, self._now = service, now
        self._told: set[str] = set()
        self._tasks: set[asyncio.Task[None]] = set()

    def __call__(self, number_id: str, why: NotSent) -> None:
        """Meta refused a message in a way that stops the whole number: token, permission, payment, policy."""
        key = f"{number_id}:{why.code}:{self._now().date()}"
        if key in self._told:
            return
        self._told.add(key)
        _log.error("number stopped", number_id=number_id, code=why.code, why=why.details[:200])
        task = asyncio.get_running_loop().create_task(self._keep(key, number_id, why))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _keep(self, key: str, number_id: str, why: NotSent) -> None:
        digest = hashlib.sha256(key.encode()).hexdigest()
        reason = f"number stopped: {why.code or ''} {why.details}"[:400]
        try:
            await self._service.put_quarantine([(digest, reason, number_id, b"{}")], self._now())
        except Unavailable as error:
            self._told.discard(key)
            _log.warning("not kept", why=str(error))
