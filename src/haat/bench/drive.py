"""The driver, a process of its own: customers who write signed webhooks, and the Graph API that hears the answers.

A message counts when its answer has reached the stub; latency runs from the moment it was due. Both sides speak
HTTP/1.1 by hand over kept-alive connections, so that the driver takes little of the machine it measures.
``python -m haat.bench.drive`` reads one job a line from stdin and writes one result a line to stdout, as JSON.
"""

from __future__ import annotations

import asyncio
import re
import sys
from collections import deque
from time import monotonic, time_ns
from typing import cast

import msgspec
import uvloop

from haat.bench.sample import ACTIVE, SHOPS, keeper_of, signature, webhook_body, writer

_LENGTH = re.compile(rb"(?i)\r\ncontent-length: *(\d+)")
_TO = re.compile(rb'"to":"\+?(\d+)"')
PATIENCE_S = 20.0


class Job(msgspec.Struct):
    """One measurement: closed loop with ``in_flight`` messages, or an open one at ``rate`` a second."""

    port: int
    path: str
    seconds: float
    in_flight: int = 0
    rate: float = 0.0
    confirmed_to_shop: bool = True
    """Whether an order that is placed is answered to the shopkeeper, as Haat does; the bare path answers who wrote."""


class Result(msgspec.Struct):
    """What was measured; latencies in milliseconds."""

    messages: int
    per_s: float
    failed: int
    webhook_p50_ms: float
    webhook_p99_ms: float
    reply_p50_ms: float
    reply_p99_ms: float


class Stub(asyncio.Protocol):
    """The Graph API: takes every message and tells who got one."""

    def __init__(self, drive: Drive) -> None:
        self._drive, self._buffer = drive, b""
        self._transport: asyncio.WriteTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.WriteTransport, transport)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while (end := self._buffer.find(b"\r\n\r\n")) >= 0 and self._transport is not None:
            found = _LENGTH.search(self._buffer, 0, end + 2)
            stop = end + 4 + (int(found.group(1)) if found else 0)
            if len(self._buffer) < stop:
                return
            body, self._buffer = self._buffer[end + 4 : stop], self._buffer[stop:]
            to = _TO.search(body)
            if to is not None:
                self._drive.answered(to.group(1).decode())
            self._drive.sent += 1
            answer = b'{"messaging_product":"whatsapp","messages":[{"id":"wamid.B%d"}]}' % self._drive.sent
            self._transport.write(
                b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                % (len(answer), answer)
            )


class Client(asyncio.Protocol):
    """One kept-alive connection to the webhook."""

    def __init__(self) -> None:
        self._buffer = b""
        self._waiter: asyncio.Future[int] | None = None
        self._transport: asyncio.WriteTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.WriteTransport, transport)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        end = self._buffer.find(b"\r\n\r\n")
        if end < 0:
            return
        found = _LENGTH.search(self._buffer, 0, end + 2)
        if found is not None and len(self._buffer) < end + 4 + int(found.group(1)):
            return
        status, self._buffer = int(self._buffer[9:12]), b""
        self._settle(status)

    def connection_lost(self, error: Exception | None) -> None:
        self._settle(0)

    def post(self, path: str, body: bytes) -> asyncio.Future[int]:
        """Post a signed body; the status, 0 when the connection broke."""
        self._waiter = asyncio.get_running_loop().create_future()
        head = (
            f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            f"X-Hub-Signature-256: {signature(body)}\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        if self._transport is None or self._transport.is_closing():
            self._waiter.set_result(0)
        else:
            self._transport.write(head.encode() + body)
        return self._waiter

    def _settle(self, status: int) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(status)


class Drive:
    """Customers and stub. Each customer writes again only after she was answered."""

    def __init__(self) -> None:
        self.sent = 0
        self._waiting: dict[str, asyncio.Future[None]] = {}
        self._placing: dict[str, deque[asyncio.Future[None]]] = {
            keeper_of(shop): deque() for shop in range(1, SHOPS + 1)
        }
        self._idle = deque(range(ACTIVE))
        self._turns = [number // SHOPS for number in range(ACTIVE)]  # some begin while others confirm
        self._key = time_ns() // 1000
        self._webhooks: list[float] = []
        self._replies: list[float] = []
        self._failed = 0

    def answered(self, phone: str) -> None:
        """Somebody got a message. A shopkeeper's is the answer to the oldest confirmation in his shop."""
        if (placed := self._placing.get(phone)) is not None:
            while placed:
                waiter = placed.popleft()
                if not waiter.done():
                    waiter.set_result(None)
                    return
            return
        waiting = self._waiting.pop(phone, None)
        if waiting is not None and not waiting.done():
            waiting.set_result(None)

    async def run(self, job: Job) -> Result:
        """One measurement."""
        self._webhooks, self._replies, self._failed = [], [], 0
        began = monotonic()
        if job.rate:
            await self._open(job, began)
        else:
            await asyncio.gather(*(self._closed(job, began + job.seconds) for _ in range(job.in_flight)))
        took = monotonic() - began
        count = len(self._replies)
        return Result(
            count,
            round(count / took, 1),
            self._failed,
            _ms(self._webhooks, 0.5),
            _ms(self._webhooks, 0.99),
            _ms(self._replies, 0.5),
            _ms(self._replies, 0.99),
        )

    async def _closed(self, job: Job, end: float) -> None:
        client = await self._connect(job.port)
        while monotonic() < end:
            client = await self._message(job, client, monotonic())

    async def _open(self, job: Job, began: float) -> None:
        free: list[Client] = []
        tasks: set[asyncio.Task[None]] = set()

        async def shot(due: float) -> None:
            client = free.pop() if free else await self._connect(job.port)
            free.append(await self._message(job, client, due))

        number = 0
        while (due := began + number / job.rate) < began + job.seconds:
            if (wait := due - monotonic()) > 0:
                await asyncio.sleep(wait)
            task = asyncio.create_task(shot(due))
            tasks.add(task)
            task.add_done_callback(tasks.discard)
            number += 1
        if tasks:
            await asyncio.wait(tasks, timeout=PATIENCE_S)

    async def _message(self, job: Job, client: Client, due: float) -> Client:
        """One message and its answer. The client to go on with: a new one where the old one broke."""
        number = self._idle.popleft()
        who = writer(number)
        self._key += 1
        body = webhook_body(who, f"wamid.HBgMOTE{self._key:020d}", who.says(self._turns[number]))
        answer = self._waiting[who.phone] = asyncio.get_running_loop().create_future()
        if job.confirmed_to_shop and who.confirms(self._turns[number]):
            self._placing[who.keeper].append(answer)
        status = await client.post(job.path, body)
        self._webhooks.append(monotonic() - due)
        if status == 200:
            try:
                await asyncio.wait_for(answer, PATIENCE_S)
                self._replies.append(monotonic() - due)
                self._turns[number] += 1
            except TimeoutError:
                self._failed += 1
        else:
            self._failed += 1
            self._waiting.pop(who.phone, None)
            if status == 0:
                client = await self._connect(job.port)
        self._idle.append(number)
        return client

    async def _connect(self, port: int) -> Client:
        _, client = await asyncio.get_running_loop().create_connection(Client, "127.0.0.1", port)
        return client


def _ms(seconds: list[float], share: float) -> float:
    ordered = sorted(seconds)
    return round(ordered[min(len(ordered) - 1, int(share * len(ordered)))] * 1000, 2) if ordered else 0.0


async def main() -> None:
    drive = Drive()
    loop = asyncio.get_running_loop()
    stub = await loop.create_server(lambda: Stub(drive), "127.0.0.1", 0)
    sys.stdout.write(f"{stub.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    while line := await asyncio.to_thread(sys.stdin.readline):
        result = await drive.run(msgspec.json.decode(line, type=Job))
        sys.stdout.write(msgspec.json.encode(result).decode() + "\n")
        sys.stdout.flush()
    stub.close()


if __name__ == "__main__":
    uvloop.run(main())
