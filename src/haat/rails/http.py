"""The one way out to a gateway's API: fixed hosts, no redirects, timeouts, a circuit, and three kinds of answer.

An answer (2xx), a refusal (4xx that says why), or Unavailable: silence, a server's fault, too many requests. What was
sent and not answered may have been done; who asks looks before asking again.
"""

from __future__ import annotations

import asyncio
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Protocol, Self
from urllib.parse import urlsplit

import aiohttp

from haat.rails.accounts import GatewayAccount
from haat.rails.circuit import Circuit
from haat.values.errors import Misuse, Unavailable

ANSWER_MAX = 4_194_304
"""The most bytes of an answer that are read; a page of a settlement report is the longest there is."""
CONNECT_S = 5.0
ANSWER_S = 15.0
_TRY_AGAIN = (408, 409, 425, 429)
"""Refusals that mean "not now"; 409 is an idempotent request that is still under way."""
_NOT_LET_IN = (401, 403)


class NotLetIn(Unavailable):
    """The gateway does not accept this account's key: its secret is wrong, or was revoked."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: ``ok`` for 2xx, else a refusal; ``body`` as it came."""

    status: int
    body: bytes

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300


class Http(Protocol):
    """What a rail needs of HTTP."""

    async def ask(
        self,
        account: GatewayAccount,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | None = None,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """One authenticated call. Raises Unavailable when its outcome is unknown or it was not let in."""


class GatewayHttp:
    """HTTP to one gateway's API at ``root``, and to nothing else. ``close`` it, or use it in ``async with``."""

    def __init__(self, root: str, name: str, *, answer_s: float = ANSWER_S) -> None:
        parts = urlsplit(root)
        loopback = parts.hostname in ("127.0.0.1", "localhost", "::1")
        if not parts.hostname or not (parts.scheme == "https" or (parts.scheme == "http" and loopback)):
            raise Misuse("a gateway is reached by https")
        self._root = root.rstrip("/")
        self._answer_s = answer_s
        self._session: aiohttp.ClientSession | None = None
        self.circuit = Circuit(name)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Let go of every connection."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def ask(
        self,
        account: GatewayAccount,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | None = None,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """See ``Http.ask``. ``path`` is made by us from checked parts, never from what a person typed."""
        if not path.startswith("/") or ".." in path or "//" in path or "?" in path:
            raise Misuse("a gateway path is absolute and plain")
        self.circuit.enter()
        try:
            answer = await self._ask(account, method, path, query, body, headers)
        except (aiohttp.ClientError, TimeoutError, ConnectionError) as error:
            self.circuit.silent()
            raise Unavailable(f"{self.circuit.name} gave no answer: {type(error).__name__}") from error
        if answer.status >= 500 or 300 <= answer.status < 400:
            self.circuit.silent()
            raise Unavailable(f"{self.circuit.name} answered {answer.status}")
        self.circuit.answered()
        if answer.status in _TRY_AGAIN:
            raise Unavailable(f"{self.circuit.name} asks to come again ({answer.status})")
        if answer.status in _NOT_LET_IN:
            raise NotLetIn(f"{self.circuit.name} does not let this account in ({answer.status})")
        return answer

    async def _ask(
        self,
        account: GatewayAccount,
        method: str,
        path: str,
        query: Mapping[str, str] | None,
        body: bytes | None,
        headers: Mapping[str, str] | None,
    ) -> Answer:
        sent = {**(headers or {}), "Authorization": _basic(account)}
        if body is not None:
            sent["Content-Type"] = "application/json"
        async with (
            asyncio.timeout(self._answer_s),
            self._open().request(
                method,
                self._root + path,
                params=query,
                data=body,
                headers=sent,
                allow_redirects=False,
            ) as response,
        ):
            return Answer(response.status, await _read(response))

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            timeout = aiohttp.ClientTimeout(total=self._answer_s, connect=CONNECT_S, sock_connect=CONNECT_S)
            connector = aiohttp.TCPConnector(limit=32, keepalive_timeout=15.0)
            self._session = aiohttp.ClientSession(
                connector=connector, timeout=timeout, trust_env=False, cookie_jar=aiohttp.DummyCookieJar()
            )
        return self._session


def _basic(account: GatewayAccount) -> str:
    return "Basic " + b64encode(f"{account.key_id}:{account.key_secret}".encode()).decode()


async def _read(response: aiohttp.ClientResponse) -> bytes:
    parts = bytearray()
    async for chunk in response.content.iter_chunked(65_536):
        parts += chunk
        if len(parts) > ANSWER_MAX:
            response.close()
            raise aiohttp.ClientPayloadError("the answer is longer than any this API gives")
    return bytes(parts)
