"""The bare path: what any order message must cost, with no business in it. The yardstick of ``haat bench intake``.

Signed webhook, typed decode, one customer at a time, an order of twelve statements (dedupe, conversation, three
stock updates, order, three lines, two ledger rows, outbox) in group commits over lanes by shop, 200, answer to the
Graph API on kept-alive connections, outbox row removed with a later group. Served by granian (RSGI), as
``YARDSTICK_DSN=… YARDSTICK_GRAPH=host:port granian --interface rsgi haat.bench.yardstick:app``.
"""

from __future__ import annotations

import asyncio
import hmac
import os
from collections import deque
from dataclasses import dataclass
from time import time_ns
from typing import Any

import asyncpg
import msgspec

from haat.bench.sample import APP_SECRET

LANES = 2
GROUP = 256
SHOPS = 200
GOODS = 100
CONNECTIONS = 64
ANSWER = "Order pakka! 3 cheezein, kul Rs 412. 40 minute mein ghar pe."

SCHEMA = """
CREATE TABLE bare_inbox (key text PRIMARY KEY, customer bigint NOT NULL, at bigint NOT NULL);
CREATE TABLE bare_talk (customer bigint PRIMARY KEY, shop bigint NOT NULL, turns bigint NOT NULL, state text NOT NULL);
CREATE TABLE bare_stock (shop bigint, good bigint, left_over bigint NOT NULL, price bigint NOT NULL,
                         PRIMARY KEY (shop, good));
CREATE TABLE bare_order (number bigint PRIMARY KEY, shop bigint NOT NULL, customer bigint NOT NULL,
                         total bigint NOT NULL, at bigint NOT NULL);
CREATE INDEX bare_order_shop ON bare_order (shop, number);
CREATE TABLE bare_line (number bigint, line integer, good bigint NOT NULL, price bigint NOT NULL,
                        PRIMARY KEY (number, line));
CREATE TABLE bare_ledger (number bigint, side integer, shop bigint NOT NULL, account text NOT NULL,
                          amount bigint NOT NULL, PRIMARY KEY (number, side));
CREATE TABLE bare_outbox (number bigint PRIMARY KEY, customer bigint NOT NULL, body text NOT NULL, at bigint NOT NULL);
CREATE SEQUENCE bare_number;
CREATE FUNCTION bare_place(key text, customer_ bigint, at_ bigint, shop_ bigint) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE placed bigint; total_ bigint := 0; cost bigint; n integer;
BEGIN
  INSERT INTO bare_inbox VALUES (key, customer_, at_) ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN RETURN NULL; END IF;
  INSERT INTO bare_talk AS t VALUES (customer_, shop_, 1, '{"basket":[[1,2],[5,1],[7,6]]}')
    ON CONFLICT (customer) DO UPDATE SET turns = t.turns + 1, state = excluded.state;
  placed := nextval('bare_number');
  FOR n IN 0..2 LOOP
    UPDATE bare_stock SET left_over = left_over - 1
     WHERE shop = shop_ AND good = (placed + n * 31) % 100 AND left_over >= 1 RETURNING price INTO cost;
    INSERT INTO bare_line VALUES (placed, n, (placed + n * 31) % 100, cost);
    total_ := total_ + cost;
  END LOOP;
  INSERT INTO bare_order VALUES (placed, shop_, customer_, total_, at_);
  INSERT INTO bare_ledger VALUES (placed, 0, shop_, 'sales', -total_), (placed, 1, shop_, 'due', total_);
  INSERT INTO bare_outbox VALUES (placed, customer_, 'Order pakka! 3 cheezein, kul Rs 412.', at_);
  RETURN placed;
END $$;
"""

PLACE = """
SELECT bare_place(u.key, u.customer, u.at, u.shop)
  FROM unnest($1::text[], $2::bigint[], $3::bigint[], $4::bigint[]) WITH ORDINALITY u(key, customer, at, shop, n)
 ORDER BY u.n"""


class _Text(msgspec.Struct):
    body: str


class _Message(msgspec.Struct):
    id: str
    timestamp: str
    from_: str = msgspec.field(name="from")
    text: _Text | None = None


class _Value(msgspec.Struct):
    messages: list[_Message] = []


class _Change(msgspec.Struct):
    value: _Value


class _Entry(msgspec.Struct):
    changes: list[_Change]


class _Body(msgspec.Struct):
    entry: list[_Entry]


_DECODE = msgspec.json.Decoder(_Body).decode
_ENCODE = msgspec.json.Encoder().encode


async def prepare(dsn: str) -> None:
    """Fresh tables with stock, analysed."""
    db = await asyncpg.connect(dsn)
    try:
        await db.execute(SCHEMA)
        stock = [(shop, good, 10**9, 1000 + good) for shop in range(SHOPS) for good in range(GOODS)]
        await db.copy_records_to_table("bare_stock", records=stock)
        await db.execute("ANALYZE")
        await db.execute("CHECKPOINT")
    finally:
        await db.close()


@dataclass(slots=True)
class _Order:
    key: str
    customer: int
    done: asyncio.Future[int | None]


class _Lane:
    """One writer: whatever waited during its last commit is its next group."""

    def __init__(self) -> None:
        self.orders: deque[_Order] = deque()
        self.answered: list[int] = []
        self.wake = asyncio.Event()

    async def run(self, dsn: str) -> None:
        db = await asyncpg.connect(dsn, server_settings={"enable_seqscan": "off"})
        place = await db.prepare(PLACE)
        remove = await db.prepare("DELETE FROM bare_outbox WHERE number = ANY ($1::bigint[])")
        while True:
            if not self.orders and not self.answered:
                self.wake.clear()
                await self.wake.wait()
            group = [self.orders.popleft() for _ in range(min(len(self.orders), GROUP))]
            answered, self.answered = self.answered, []
            now = time_ns() // 1000
            async with db.transaction():
                if answered:
                    await remove.fetch(answered)
                rows = []
                if group:
                    rows = await place.fetch(
                        [one.key for one in group],
                        [one.customer for one in group],
                        [now] * len(group),
                        [one.customer % SHOPS for one in group],
                    )
            for one, row in zip(group, rows, strict=True):
                one.done.set_result(row[0])


class _Wire(asyncio.Protocol):
    """One kept-alive connection to the Graph API."""

    def __init__(self) -> None:
        self.buffer = b""
        self.waiter: asyncio.Future[None] | None = None
        self.transport: Any = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        if self.buffer.endswith(b"}") and b"\r\n\r\n" in self.buffer:
            self.buffer = b""
            if self.waiter is not None and not self.waiter.done():
                self.waiter.set_result(None)

    def connection_lost(self, error: Exception | None) -> None:
        if self.waiter is not None and not self.waiter.done():
            self.waiter.set_exception(ConnectionError("the stub went away"))


class App:
    """The bare path as an RSGI application."""

    def __init__(self) -> None:
        self._lanes: list[_Lane] = []
        self._tasks: set[asyncio.Task[None]] = set()
        self._wires: asyncio.Queue[_Wire] = asyncio.Queue()
        self._starting: asyncio.Task[None] | None = None
        self._turns: dict[int, asyncio.Future[None]] = {}

    async def _start(self) -> None:
        host, port = os.environ["YARDSTICK_GRAPH"].split(":")
        loop = asyncio.get_running_loop()
        for _ in range(CONNECTIONS):
            self._wires.put_nowait((await loop.create_connection(_Wire, host, int(port)))[1])
        lanes = [_Lane() for _ in range(LANES)]
        for lane in lanes:
            self._keep(lane.run(os.environ["YARDSTICK_DSN"]))
        self._lanes = lanes

    def _keep(self, work: Any) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def __rsgi__(self, scope: Any, protocol: Any) -> None:
        if not self._lanes:
            if self._starting is None:
                self._starting = asyncio.ensure_future(self._start())
            await self._starting
        body = await protocol()
        given = scope.headers.get("x-hub-signature-256") or ""
        expected = "sha256=" + hmac.digest(APP_SECRET.encode(), body, "sha256").hex()
        if not hmac.compare_digest(given, expected):
            protocol.response_empty(403, [])
            return
        for entry in _DECODE(body).entry:
            for change in entry.changes:
                for message in change.value.messages:
                    await self._order(message)
        protocol.response_empty(200, [])

    async def _order(self, message: _Message) -> None:
        customer = int(message.from_)
        loop = asyncio.get_running_loop()
        before, mine = self._turns.get(customer), loop.create_future()
        self._turns[customer] = mine
        if before is not None:
            await before
        done: asyncio.Future[int | None] = loop.create_future()
        lane = self._lanes[customer % SHOPS % LANES]
        lane.orders.append(_Order(message.id, customer, done))
        lane.wake.set()
        number = await done
        mine.set_result(None)
        if self._turns.get(customer) is mine:
            del self._turns[customer]
        if number is not None:
            self._keep(self._answer(lane, message.from_, number))

    async def _answer(self, lane: _Lane, to: str, number: int) -> None:
        wire = await self._wires.get()
        body = _ENCODE(
            {
                "messaging_product": "whatsapp",
                "recipient_type": "individual",
                "to": to,
                "type": "text",
                "text": {"preview_url": False, "body": ANSWER},
            }
        )
        wire.waiter = asyncio.get_running_loop().create_future()
        wire.transport.write(
            b"POST /v26.0/200000000000001/messages HTTP/1.1\r\nHost: graph\r\nAuthorization: Bearer x\r\n"
            b"Content-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)
        )
        await wire.waiter
        self._wires.put_nowait(wire)
        lane.answered.append(number)
        lane.wake.set()


app = App()
