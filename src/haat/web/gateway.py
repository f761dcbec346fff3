"""The gateways' door: signature over the raw bytes, store, commit, and only then 200. Nothing is decided here.

``POST /gateway/razorpay/<shop code>``, signed under that shop's own webhook secret (two while one is being replaced).
A shop that does not exist and a signature that is wrong look the same. Razorpay waits five seconds for an answer and
delivers again for a day.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import structlog
from prometheus_client import Counter

from haat.domain.shop import Shop
from haat.rails.accounts import Accounts
from haat.rails.razorpay import news
from haat.rails.razorpay.facts import facts
from haat.store.rows import NewMail
from haat.store.service import Service
from haat.values.errors import Corrupt, Unavailable

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

BODY_MAX = 262_144
MAIL_KIND = "razorpay"
_PATH = re.compile(r"/gateway/razorpay/([A-Za-z0-9_-]{1,40})")
NOTICES = Counter("haat_gateway_notices_total", "Gateway webhooks by answer.", ["status"])
_log = structlog.get_logger("haat.gateway")


@dataclass(slots=True)
class GatewayDoor:
    """The webhooks of payment gateways as an ASGI application. ``find`` is the shop of a code."""

    service: Service
    accounts: Accounts
    find: Callable[[str], Awaitable[Shop | None]]
    now: Callable[[], datetime]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        status, text = await self._answer(scope, receive)
        NOTICES.labels(str(status)).inc()
        headers = [
            (b"content-type", b"text/plain; charset=utf-8"),
            (b"content-length", str(len(text)).encode()),
        ]
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": text})

    async def _answer(self, scope: Scope, receive: Receive) -> tuple[int, bytes]:
        found = _PATH.fullmatch(scope["path"])
        if found is None:
            return 404, b"not found"
        if scope["method"] != "POST":
            return 405, b"POST"
        body = await _read(receive)
        if body is None:
            return 413, b"too large"
        headers = {
            name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]
        }
        try:
            return await self._take(found.group(1), headers, body)
        except Unavailable as error:
            _log.warning("gateway webhook refused for now", why=str(error))
            return 503, b"try again"
        except Corrupt as error:
            # The secrets cannot be unwrapped: nothing can be believed until they are entered again.
            _log.error("gateway webhook cannot be checked", why=str(error))
            return 503, b"try again"

    async def _take(self, code: str, headers: dict[str, str], body: bytes) -> tuple[int, bytes]:
        shop = await self.find(code)
        known = await self.accounts.accounts(shop.shop_id) if shop is not None else ()
        secrets = tuple(secret for account in known for secret in account.webhook_secrets)
        signature = headers.get(facts().webhooks.signature_header.lower(), "")
        if not news.verify(body, signature, secrets) or shop is None:
            return 403, b"not signed by this shop's webhook secret"
        mail = NewMail(shop.shop_id, news.inbox_key(headers, body), MAIL_KIND, "", body)
        await self.service.put_mail([mail], self.now())
        return 200, b""


async def _read(receive: Receive) -> bytes | None:
    """The whole body; None when it is longer than anything a gateway sends."""
    parts = bytearray()
    more = True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        parts += message.get("body", b"")
        if len(parts) > BODY_MAX:
            return None
        more = bool(message.get("more_body"))
    return bytes(parts)
