"""The webhook's door: signature over the raw bytes, store, commit, and only then 200. Nothing is decided here.

Bare ASGI, because this is the one route that sees every message. Requests that arrive while a commit is under way
share the next one. Source of the handshake and the signature: Meta, Cloud API webhooks.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import hmac
from collections.abc import Awaitable, Callable, Iterable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import parse_qs

import asyncpg
import structlog
from prometheus_client import Counter, Histogram

from haat.channels.whatsapp import decode, webhook
from haat.channels.whatsapp.webhook import Update
from haat.store.directory import Directory
from haat.store.rows import NewMail, read_callback
from haat.store.service import Service
from haat.values.errors import Corrupt, Unavailable, place_of

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

BODY_MAX = 3_500_000
GROUP_ROWS = 2_000
RELOAD_EVERY_S = 2.0
REFUSALS = (asyncpg.DataError, asyncpg.IntegrityConstraintViolationError)
"""What the database says of rows that it would refuse every time."""
FOR_THE_SHOP = frozenset({"message", "status", "payment", "identity", "preference", "echo"})

WEBHOOKS = Counter("haat_webhooks_total", "Webhook requests by answer.", ["status"])
UPDATES = Counter("haat_updates_total", "Updates in accepted webhooks by kind.", ["kind"])
COMMIT_ROWS = Histogram(
    "haat_intake_commit_rows", "Updates a commit.", buckets=(1, 2, 4, 8, 16, 32, 64, 256, 1024)
)
_log = structlog.get_logger("haat.intake")


@dataclass(frozen=True, slots=True)
class Stray:
    """Something signed that belongs to no shop: kept for an operator."""

    reason: str
    number_id: str
    body: bytes

    @property
    def digest(self) -> str:
        return hashlib.sha256(self.body).hexdigest()


@dataclass(slots=True)
class _Waiting:
    """One request's rows, and the future that its answer hangs on."""

    mails: list[NewMail]
    strays: list[Stray]
    done: asyncio.Future[None]


@dataclass(slots=True)
class Intake:
    """The webhook as an ASGI application. ``secrets``: one, or two while one is being replaced.

    It answers 403 to what is unsigned, 413 to what is too large, 503 while the database is away (Meta delivers
    again), and 200 to all else once it is stored.
    """

    dsn: str
    secrets: Sequence[str]
    verify_token: str
    now: Callable[[], datetime]
    _directory: Directory = field(default_factory=Directory)
    _accounts: dict[str, str] = field(default_factory=dict)
    _service: Service = field(init=False)
    _lookup: Service = field(init=False)
    _waiting: list[_Waiting] = field(default_factory=list)
    _arrived: asyncio.Event = field(default_factory=asyncio.Event)
    _flusher: asyncio.Task[None] | None = None
    _closing: bool = False
    _loaded_at: float = -1e9
    _reading: asyncio.Lock = field(default_factory=asyncio.Lock)

    def __post_init__(self) -> None:
        self._service, self._lookup = Service(self.dsn), Service(self.dsn)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request, or the server's start and end."""
        if scope["type"] == "lifespan":
            await self._lifespan(receive, send)
        elif scope["type"] == "http":
            status, text = await self._answer(scope, receive)
            WEBHOOKS.labels(str(status)).inc()
            await _reply(send, status, text)

    async def _answer(self, scope: Scope, receive: Receive) -> tuple[int, bytes]:
        if scope["method"] == "GET":
            return self._handshake(scope["query_string"])
        if scope["method"] != "POST":
            return 405, b"POST"
        headers: dict[bytes, bytes] = dict(scope["headers"])
        length = headers.get(b"content-length", b"0")
        if not length.isdigit() or int(length) > BODY_MAX:
            return 413, b"too large"
        body = await _read(receive)
        if body is None:
            return 413, b"too large"
        signature = headers.get(b"x-hub-signature-256", b"").decode("latin-1")
        if not webhook.verify(body, signature, self.secrets):
            return 403, b"not signed by the app's secret"
        try:
            await self.accept(body)
        except Unavailable as error:
            _log.warning("webhook refused for now", why=str(error))
            return 503, b"try again"
        return 200, b""

    def _handshake(self, query: bytes) -> tuple[int, bytes]:
        """Meta asks once, at registration, whether this is the right address."""
        asked = parse_qs(query.decode("latin-1"))
        token = asked.get("hub.verify_token", [""])[0]
        right = bool(self.verify_token) and hmac.compare_digest(token.encode(), self.verify_token.encode())
        if asked.get("hub.mode", [""])[0] != "subscribe" or not right:
            return 403, b"wrong verify token"
        return 200, asked.get("hub.challenge", [""])[0].encode()

    async def accept(self, body: bytes) -> None:
        """Store all updates of a signed body; they are committed when this returns. Raises Unavailable."""
        parsed = webhook.parse(body)
        known = self._directory
        mails, strays = self._sort(parsed.updates)
        if strays and await self._reload(known):
            mails, strays = self._sort(parsed.updates)
        await self._learn_accounts(parsed.accounts)
        if parsed.ignored:
            _log.info("left out on purpose", fields=parsed.ignored)
        if parsed.unreadable or not (parsed.updates or parsed.ignored):
            reason = "; ".join(parsed.unreadable[:5]) or "nothing in it"
            strays.append(Stray(f"unreadable: {reason}"[:500], "", body))
            _log.warning("unreadable parts", parts=len(parsed.unreadable), first=reason[:200])
        for mail in mails:
            UPDATES.labels(mail.kind).inc()
        self._start()
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(_Waiting(mails, strays, done))
        self._arrived.set()
        await done

    def _sort(self, updates: Iterable[Update]) -> tuple[list[NewMail], list[Stray]]:
        """Which shop each update is for."""
        mails, strays = [], []
        for update in updates:
            shop_id = self._shop_of(update) if update.kind in FOR_THE_SHOP else None
            if shop_id is not None:
                mails.append(NewMail(shop_id, update.key, update.kind, update.user_key, update.payload))
            else:
                mails += [
                    NewMail(shop_id, update.key, "account", "", update.payload)
                    for shop_id in self._shops_of_account(update)
                ]
                reason = "unknown number" if update.kind in FOR_THE_SHOP else f"news of the {update.kind}"
                strays.append(Stray(reason, update.number_id, update.payload))
        return mails, strays

    def _shop_of(self, update: Update) -> int | None:
        """The number's shop or desk; a status goes to the shop that sent the message, named by its callback."""
        if update.kind == "status":
            with contextlib.suppress(Corrupt):
                ours = read_callback(decode.status(update.payload).callback)
                if ours is not None and self._directory.number_of(ours[0]) == update.number_id:
                    return ours[0]
        return self._directory.shop_of_number(update.number_id)

    def _shops_of_account(self, update: Update) -> list[int]:
        """Whom news of an account, a number or a template concerns: the shops that have a number of it to themselves."""
        if update.kind in FOR_THE_SHOP:
            return []
        numbers = [update.number_id] if update.number_id else []
        numbers = numbers or [n for n, account in self._accounts.items() if account == update.user_key]
        shops = {self._directory.shop_of_number(number_id) for number_id in numbers}
        return sorted(shop_id for shop_id in shops if shop_id is not None)

    async def _learn_accounts(self, told: Mapping[str, str]) -> None:
        """Keep which account each number belongs to, as the webhooks say it; written only when it is news."""
        news = {number: account for number, account in told.items() if self._accounts.get(number) != account}
        if news:
            await self._lookup.run("put_number_accounts", list(news), list(news.values()))
            self._accounts.update(news)

    async def _reload(self, known: Directory) -> bool:
        """Have a newer directory than ``known``: a shop may be new. Read not more often than every two seconds.

        Who comes while it is being read waits for it too, or the first messages after a start would be strays.
        """
        async with self._reading:
            if self._directory is not known:
                return True
            at = asyncio.get_running_loop().time()
            if at - self._loaded_at < RELOAD_EVERY_S:
                return False
            self._directory = await self._lookup.directory()
            rows = await self._lookup.run("number_accounts")
            self._accounts = {row["number_id"]: row["account_id"] for row in rows} | self._accounts
            self._loaded_at = at
            return True

    def _start(self) -> None:
        if self._flusher is None or self._flusher.done():
            self._flusher = asyncio.get_running_loop().create_task(self._flush())

    async def _flush(self) -> None:
        """Commit whatever waits, until it is closed: what came during one commit is the next group."""
        while self._waiting or not self._closing:
            await self._arrived.wait()
            self._arrived.clear()
            while self._waiting:
                group: list[_Waiting] = []
                rows = 0
                while self._waiting and rows < GROUP_ROWS:
                    group.append(self._waiting.pop(0))
                    rows += len(group[-1].mails)
                await self._commit(group)

    async def _commit(self, group: list[_Waiting]) -> None:
        """Store these and let their requests be answered, whatever comes of it."""
        failed: Unavailable | None = None
        try:
            failed = await self._store(group)
        except (
            Exception
        ) as error:  # an unforeseen fault must neither leave a request waiting nor stop the others
            _log.error("updates could not be stored", fault=place_of(error))
            failed = Unavailable("a fault while storing")
        except BaseException:
            failed = Unavailable("stopped while storing")
            raise
        finally:
            for one in group:
                if not one.done.done() and failed is None:
                    one.done.set_result(None)
                elif not one.done.done():
                    one.done.set_exception(Unavailable(str(failed)))

    async def _store(self, group: list[_Waiting]) -> Unavailable | None:
        """Why they could not be stored. What the database refuses by itself must not keep its neighbours out."""
        mails = [mail for one in group for mail in one.mails]
        strays = [stray for one in group for stray in one.strays]
        try:
            await self._put(mails, strays)
        except Unavailable as error:
            if not isinstance(error.__cause__, REFUSALS):
                return error
        else:
            return None
        if len(group) > 1:
            for one in group:
                await self._commit([one])
            return None
        _log.error("updates refused", updates=len(mails))
        try:
            await self._put([], [*strays, *(Stray("refused by the database", "", m.payload) for m in mails)])
        except Unavailable as error:
            return error
        return None

    async def _put(self, mails: Sequence[NewMail], strays: Iterable[Stray]) -> None:
        rows = {stray.digest: (stray.digest, stray.reason, stray.number_id, stray.body) for stray in strays}
        if rows:
            await self._service.put_quarantine(list(rows.values()), self.now())
        if mails:
            await self._service.put_mail(mails, self.now())
            COMMIT_ROWS.observe(len(mails))

    async def close(self) -> None:
        """Finish what waits and let go of the database."""
        self._closing = True
        self._arrived.set()
        if self._flusher is not None:
            await asyncio.gather(self._flusher, return_exceptions=True)
        self._closing = False
        await self._service.close()
        await self._lookup.close()

    async def _lifespan(self, receive: Receive, send: Send) -> None:
        while True:
            message = await receive()
            if message["type"] == "lifespan.startup":
                await send({"type": "lifespan.startup.complete"})
            elif message["type"] == "lifespan.shutdown":
                await self.close()
                await send({"type": "lifespan.shutdown.complete"})
                return


async def _read(receive: Receive) -> bytes | None:
    """The whole body; None when it is longer than anything Meta sends."""
    message = await receive()
    body: bytes = message.get("body", b"")
    if not message.get("more_body"):
        return body if len(body) <= BODY_MAX else None
    parts = bytearray(body)
    while message.get("more_body"):
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        parts += message.get("body", b"")
        if len(parts) > BODY_MAX:
            return None
    return bytes(parts)


async def _reply(send: Send, status: int, text: bytes) -> None:
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", str(len(text)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": text})
