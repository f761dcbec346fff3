"""A worker to be killed: ``worker_process.py DSN FILE``; every message it sends becomes a line of FILE."""

from __future__ import annotations

import asyncio
import json
import os
import sys
import uuid
from datetime import UTC, datetime

from haat.channels.whatsapp.render import render
from haat.chat.replies import Reply
from haat.domain.shop import Shop
from haat.language.lexicon import load_lexicon
from haat.ports import NotSent, Recipient, Rendered, Sent
from haat.runtime.worker import Worker, WorkerSettings
from tests.runtime.fakes import LINKS, paper

SETTINGS = WorkerSettings(batch=8, lease_s=1.0, beat_s=0.2, doubt_s=0.5, typing=False, rate=10_000)


class RealClock:
    def now(self) -> datetime:
        return datetime.now(UTC)


class FileChannel:
    """One write for each message: what a killed process wrote is whole."""

    def __init__(self, path: str) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def render(self, reply: Reply, recipient: Recipient, shop: Shop, callback: str) -> Rendered:
        return render(reply, recipient, shop, callback)

    async def send(self, number_id: str, body: bytes) -> Sent | NotSent:
        message = json.loads(body)
        os.write(self._file, (message["biz_opaque_callback_data"] + " " + message["to"] + "\n").encode())
        await asyncio.sleep(0.002)
        return Sent(f"wamid.{uuid.uuid4().hex}")

    async def upload(self, number_id: str, filename: str, mime_type: str, data: bytes) -> str:
        return "media"

    async def mark_read(self, number_id: str, message_id: str, typing: bool) -> None:
        return


async def main(dsn: str, path: str) -> None:
    worker = Worker(
        dsn,
        channel=FileChannel(path),
        lexicon=load_lexicon(),
        links=LINKS,
        clock=RealClock(),
        papers=paper,
        settings=SETTINGS,
    )
    print("ready", flush=True)
    await worker.run()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2]))
