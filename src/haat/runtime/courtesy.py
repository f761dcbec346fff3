"""Courtesy: her message is shown as read, and that an answer is being written. Never in the way of anything."""

from __future__ import annotations

import asyncio
import logging

from haat.ports import Channel

AT_ONCE = 8


class Courtesy:
    """Read marks, a few at a time; in a rush they are left out, since the answer itself comes as fast."""

    def __init__(self, channel: Channel, *, on: bool = True) -> None:
        self._channel, self._on = channel, on
        self._tasks: set[asyncio.Task[None]] = set()

    def seen(self, number_id: str, message_id: str) -> None:
        """A person's message is being worked."""
        if not self._on or len(self._tasks) >= AT_ONCE:
            return
        task = asyncio.get_running_loop().create_task(self._mark(number_id, message_id))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def stop(self) -> None:
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _mark(self, number_id: str, message_id: str) -> None:
        try:
            await self._channel.mark_read(number_id, message_id, typing=True)
        except Exception as error:  # a mark that fails is of no consequence, whatever the reason
            logging.getLogger(__name__).debug("read mark failed: %s", type(error).__name__)
