"""The Cloud API over HTTP: kept-alive connections, one answer for every outcome.

A request that surely never left is ``RETRY``; one that may have been taken although no answer came is
``UNKNOWN``, because sending it again could show it twice. Redirects are never followed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from types import TracebackType
from typing import Self

import aiohttp
from msgspec import DecodeError, Struct
from msgspec.json import Decoder, encode
from yarl import URL

from haat.channels.whatsapp import errors, media
from haat.channels.whatsapp.render import render
from haat.chat.replies import Reply
from haat.domain.shop import Shop
from haat.ports import Download, NotSent, Recipient, Rendered, SendAction, Sent
from haat.values.errors import Misuse, Unavailable

ANSWER_MAX = 1_048_576
"""The most bytes of an answer that are read; a page of templates is the longest there is."""

ADDRESSES_MAX = 10_000

FILE_TIMEOUT_S = 60.0
"""A file of 16 MB over a slow line; its address lives five minutes."""


class _MessageId(Struct):
    id: str


class _SendAnswer(Struct):
    messages: list[_MessageId]


class _UploadAnswer(Struct):
    id: str


_SENT = Decoder(_SendAnswer)
_UPLOADED = Decoder(_UploadAnswer)
_ADDRESS_ERRORS = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)
"""Raised before a connection stands: the request never left."""


class CloudClient:
    """The Cloud API at ``base_url`` (scheme and host). ``credentials``: a token a number id, or one for all.

    Must be used in one event loop; ``close`` it, or use it in ``async with``.
    """

    def __init__(
        self,
        base_url: str,
        credentials: Mapping[str, str] | str,
        *,
        version: str = "v26.0",
        connections: int = 64,
        connect_timeout_s: float = 5.0,
        answer_timeout_s: float = 20.0,
    ) -> None:
        self._base_url = base_url.rstrip("/")
        self._root = f"{self._base_url}/{version}"
        self._credentials = credentials
        self._connections = connections
        self._timeout = aiohttp.ClientTimeout(
            total=None, connect=connect_timeout_s, sock_connect=connect_timeout_s, sock_read=answer_timeout_s
        )
        # A message is small, so one bound holds for all of it; a file may take as long as its bytes keep coming.
        self._message_timeout = aiohttp.ClientTimeout(
            total=answer_timeout_s, connect=connect_timeout_s, sock_connect=connect_timeout_s
        )
        self._answer_timeout_s = answer_timeout_s
        self._addresses: dict[str, URL] = {}
        self._session: aiohttp.ClientSession | None = None

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

    def render(self, reply: Reply, recipient: Recipient, shop: Shop, callback: str) -> Rendered:
        """See ``haat.channels.whatsapp.render.render``."""
        return render(reply, recipient, shop, callback)

    async def send(self, number_id: str, body: bytes) -> Sent | NotSent:
        """Hand one rendered message over."""
        answer = await self._ask("POST", number_id, f"{number_id}/messages", data=body)
        if isinstance(answer, NotSent):
            return answer
        try:
            return Sent(_SENT.decode(answer).messages[0].id)
        except (DecodeError, IndexError):
            return NotSent(SendAction.UNKNOWN, None, "accepted without a message id")

    async def upload(self, number_id: str, filename: str, mime_type: str, data: bytes) -> str:
        """Store a file for 30 days and return its media id. Raises Unavailable."""
        form = aiohttp.FormData()
        form.add_field("messaging_product", "whatsapp")
        form.add_field("type", mime_type)
        form.add_field("file", data, filename=filename, content_type=mime_type)
        answer = await self._ask("POST", number_id, f"{number_id}/media", data=form)
        if isinstance(answer, NotSent):
            raise Unavailable(f"upload refused: {answer.code or answer.action.value} {answer.details}")
        try:
            return _UPLOADED.decode(answer).id
        except DecodeError as error:
            raise Unavailable("upload answered without a media id") from error

    async def download(self, number_id: str, media_id: str, sha256: str, most: int) -> Download:
        """A file that a person sent; see ``haat.channels.whatsapp.media``."""

        async def ask(path: str) -> bytes | NotSent:
            return await self._ask("GET", number_id, path, data=None)

        async def fetch(url: str, limit: int) -> media.Fetched:
            return await self._fetch(number_id, url, limit)

        return await media.download(ask, fetch, self._base_url, media_id, sha256, number_id, most)

    async def _fetch(self, number_id: str, url: str, most: int) -> media.Fetched:
        """An absolute address that was checked, with the token; never a redirect, never more than ``most`` bytes."""
        headers = {"Authorization": f"Bearer {self._token(number_id) or ''}"}
        try:
            async with (
                asyncio.timeout(FILE_TIMEOUT_S),
                self._open().get(url, headers=headers, allow_redirects=False) as response,
            ):
                parts = bytearray()
                async for chunk in response.content.iter_chunked(65_536):
                    parts += chunk
                    if len(parts) > most:
                        response.close()
                        return media.Fetched(response.status, None)
                return media.Fetched(response.status, bytes(parts))
        except (aiohttp.ClientError, TimeoutError, ConnectionError, ValueError) as error:
            raise Unavailable(f"the file did not come: {type(error).__name__}") from error

    async def mark_read(self, number_id: str, message_id: str, typing: bool) -> None:
        """Show that a message was read; ``typing`` also shows that an answer is being written (25 s at most)."""
        mark: dict[str, object] = {
            "messaging_product": "whatsapp",
            "status": "read",
            "message_id": message_id,
        }
        if typing:
            mark["typing_indicator"] = {"type": "text"}
        await self._ask("POST", number_id, f"{number_id}/messages", data=encode(mark))

    async def graph(
        self, method: str, number_id: str, path: str, body: bytes | None = None
    ) -> bytes | NotSent:
        """Any other call under the version's root, with this number's token (templates, payments, settings).

        ``path`` is made by us from checked parts, never from what a person typed.
        """
        if not path or path.startswith("/") or ".." in path or "://" in path:
            raise Misuse("a Graph path is relative and plain")
        return await self._ask(method, number_id, path, data=body)

    async def _ask(
        self, method: str, number_id: str, path: str, *, data: bytes | aiohttp.FormData | None
    ) -> bytes | NotSent:
        token = self._token(number_id)
        if token is None:
            return NotSent(SendAction.STOP_NUMBER, None, "no token for this number")
        headers = {"Authorization": f"Bearer {token}"}
        if isinstance(data, bytes):
            headers["Content-Type"] = "application/json"
        session, small = self._open(), isinstance(data, bytes)
        try:
            async with session.request(
                method,
                self._address(path),
                data=data,
                headers=headers,
                allow_redirects=False,
                timeout=self._message_timeout if small else self._timeout,
            ) as response:
                if small:
                    answer = await _read(response)
                else:
                    # Reading may drip for ever within sock_read, so the whole answer is bounded too.
                    async with asyncio.timeout(self._answer_timeout_s):
                        answer = await _read(response)
                if response.status == 200:
                    return answer
                return errors.refusal(response.status, answer, response.headers.get("Retry-After"))
        except _ADDRESS_ERRORS as error:
            return NotSent(SendAction.RETRY, None, f"no connection: {type(error).__name__}")
        except (aiohttp.ClientError, TimeoutError, ConnectionError) as error:
            return NotSent(SendAction.UNKNOWN, None, f"no answer: {type(error).__name__}")

    def _address(self, path: str) -> URL:
        """The parsed address of a path; the numbers' own are used over and over."""
        address = self._addresses.get(path)
        if address is None:
            if len(self._addresses) >= ADDRESSES_MAX:
                self._addresses.clear()
            address = self._addresses[path] = URL(f"{self._root}/{path}")
        return address

    def _token(self, number_id: str) -> str | None:
        if isinstance(self._credentials, str):
            return self._credentials or None
        return self._credentials.get(number_id)

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            # Connections idle for 15 s are closed by us, before the server's own closing can meet a request.
            connector = aiohttp.TCPConnector(
                limit=0, limit_per_host=self._connections, keepalive_timeout=15.0
            )
            self._session = aiohttp.ClientSession(connector=connector, timeout=self._timeout, trust_env=False)
        return self._session


async def _read(response: aiohttp.ClientResponse) -> bytes:
    """The body, cut at the most that is read of an answer."""
    packed = "Content-Encoding" in response.headers  # then its length says nothing of what it unpacks to
    if not packed and response.content_length is not None and response.content_length <= ANSWER_MAX:
        return await response.read()
    parts = bytearray()
    async for chunk in response.content.iter_chunked(65_536):
        parts += chunk
        if len(parts) > ANSWER_MAX:
            response.close()
            break
    return bytes(parts[:ANSWER_MAX])
