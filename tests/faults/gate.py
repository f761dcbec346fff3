"""A gate between Haat and the Graph API: it lets calls through, or does to them what networks and servers do."""

from __future__ import annotations

import asyncio
import contextlib
import enum
import json
import zlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import aiohttp
from aiohttp import web


class Weather(enum.Enum):
    """What happens to a call."""

    FAIR = "fair"
    DOWN = "down"
    """Nobody answers: the connection is closed before anything was read."""
    SLOW = "slow"
    """The answer stays away."""
    ERRORS = "errors"
    """HTTP 500 with words that are not Graph's."""
    LOST = "lost"
    """It is done, and the connection breaks instead of the answer."""
    BOMB = "bomb"
    """It is done, and the answer unpacks to a thousand times its size."""


@dataclass
class Gate:
    """``calls`` are the messages that arrived, done or not; ``paths`` every call's method and path.

    The weather holds for paths that contain ``only``.
    """

    target: str
    http: aiohttp.ClientSession
    weather: Weather = Weather.FAIR
    only: str = ""
    media_url: str = ""
    """The address that is told of every file, in place of the true one."""
    redirect: str = ""
    """Where the address of every file leads on to."""
    flood_mb: int = 0
    """How many megabytes every file turns out to have, whatever was told of it."""
    flooded_mb: int = 0
    calls: list[dict[str, Any]] = field(default_factory=list)
    paths: list[tuple[str, str]] = field(default_factory=list)
    url: str = ""
    closing: asyncio.Event = field(default_factory=asyncio.Event)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        body = await request.read()
        weather = self.weather if self.only in request.path else Weather.FAIR
        self.paths.append((request.method, request.path))
        if request.path.endswith("/messages") and b'"status"' not in body[:200]:
            self.calls.append(json.loads(body))
        if weather is Weather.DOWN:
            _cut(request)
        if weather is Weather.ERRORS:
            return web.Response(status=500, text="<html>try later</html>")
        if weather is Weather.SLOW:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self.closing.wait(), 30)
            _cut(request)
        if self.redirect and request.path.startswith("/media/"):
            raise web.HTTPFound(self.redirect)
        if self.flood_mb and request.path.startswith("/media/"):
            return await self._flood(request)
        status, answer = await self._pass_on(request, body)
        if b'"mime_type"' in answer[:500] and answer.startswith(b"{"):
            answer = self._tell_file(answer)
        if weather is Weather.LOST:
            _cut(request)
        if weather is Weather.BOMB:
            return web.Response(body=bomb(answer), headers={"Content-Encoding": "gzip"})
        return web.Response(status=status, body=answer, content_type="application/json")

    async def _flood(self, request: web.Request) -> web.StreamResponse:
        """A file without a length that goes on and on, until nobody reads it any more."""
        response = web.StreamResponse()
        await response.prepare(request)
        with contextlib.suppress(ConnectionError):
            for _ in range(self.flood_mb):
                await response.write(b"x" * 1_000_000)
                self.flooded_mb += 1
        return response

    def _tell_file(self, answer: bytes) -> bytes:
        """Files lie behind this gate too, unless a test says where they lie."""
        told = json.loads(answer)
        told["url"] = self.media_url or told["url"].replace(self.target, self.url)
        return json.dumps(told).encode()

    def looks(self, reference: str) -> int:
        """How often the gateway was asked about this payment."""
        return sum(method == "GET" and path.endswith(f"/{reference}") for method, path in self.paths)

    def refunds(self) -> int:
        """How often a refund was asked for."""
        return sum(method == "POST" and path.endswith("/payments_refund") for method, path in self.paths)

    async def _pass_on(self, request: web.Request, body: bytes) -> tuple[int, bytes]:
        headers = {
            name: value
            for name, value in request.headers.items()
            if name.lower() in ("authorization", "content-type")
        }
        async with self.http.request(
            request.method, self.target + request.path_qs, data=body, headers=headers
        ) as answer:
            return answer.status, await answer.read()


def bomb(head: bytes, megabytes: int = 300) -> bytes:
    """``head`` and then so many megabytes of blanks, gzipped to a thousandth of that, never held whole here."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    blanks = b" " * 1_000_000
    return b"".join(
        [packer.compress(head), *(packer.compress(blanks) for _ in range(megabytes)), packer.flush()]
    )


def _cut(request: web.Request) -> None:
    assert request.transport is not None
    request.transport.abort()
    raise web.HTTPServiceUnavailable


@asynccontextmanager
async def open_gate(target: str, http: aiohttp.ClientSession) -> AsyncIterator[Gate]:
    """A gate on a free port before ``target``."""
    gate = Gate(target, http)
    app = web.Application(client_max_size=8_000_000)
    app.router.add_route("*", "/{path:.*}", gate.handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    gate.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield gate
    finally:
        gate.closing.set()
        await runner.cleanup()
