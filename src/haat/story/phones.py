"""Phones of the story: people who write, tap, send a location and pay, through the emulator's control API."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import aiohttp

from haat.channels.whatsapp.prices import category_of
from haat.values.time import india

PATIENCE_S = 45.0
POLL_S = 0.03
FREE_TYPES = ("reaction",)
"""Sent, but never delivered: they cost nothing (see the price table)."""


class StoryFault(Exception):
    """Something in the story went otherwise than it should."""


@dataclass(frozen=True, slots=True)
class Read:
    """One message of the business on a phone, as its reader sees it."""

    n: int
    message_id: str
    type: str
    text: str
    choices: tuple[tuple[str, str], ...]
    body: dict[str, Any]

    @property
    def url(self) -> str | None:
        """Where its button leads, for a message with a link."""
        found: str | None = (
            self.body.get("interactive", {}).get("action", {}).get("parameters", {}).get("url")
        )
        return found

    @property
    def reference(self) -> str | None:
        """The reference of a payment request or an order card."""
        action = self.body.get("interactive", {}).get("action", {})
        found: str | None = action.get("parameters", {}).get("reference_id")
        return found


@dataclass
class Stage:
    """All phones of one emulator. ``transcript`` holds (name, text) in the order in which things were said."""

    http: aiohttp.ClientSession
    control_url: str
    number_id: str
    transcript: list[tuple[str, str]] = field(default_factory=list)
    listeners: list[Callable[[str, str], None]] = field(default_factory=list)

    async def post(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        async with self.http.post(f"{self.control_url}{path}", json=body) as answer:
            if answer.status >= 400:
                raise StoryFault(f"{path}: {answer.status} {await answer.text()}")
            found: dict[str, Any] = await answer.json()
            return found

    async def advance(self, seconds: int) -> None:
        """Move everybody's clock forward."""
        self.tell("⏱", f"+{seconds} s")
        await self.post("/clock", {"advance_s": seconds})

    async def pay(self, reference: str, do: str = "pay", notify: bool = True) -> None:
        await self.post(f"/payments/{reference}", {"do": do, "notify": notify})

    async def settle_refund(self, reference: str) -> None:
        """The bank carries out the refund of this payment, as soon as the shop has asked for it."""
        until = time.monotonic() + PATIENCE_S
        while True:
            try:
                await self.pay(reference, "settle_refund")
                return
            except StoryFault:
                if time.monotonic() > until:
                    raise
                await asyncio.sleep(POLL_S)

    async def now(self) -> datetime:
        """Everybody's time."""
        async with self.http.get(f"{self.control_url}/clock") as answer:
            return datetime.fromisoformat((await answer.json())["now"])

    async def till_morning(self) -> None:
        """Move everybody's clock to the next ten o'clock in India, so that the shop is open."""
        now = india(await self.now())
        ten = now.replace(hour=10, minute=0, second=0, microsecond=0)
        if ten < now:
            ten += timedelta(days=1)
        await self.advance(round((ten - now).total_seconds()))

    async def rows(self, to: str) -> list[dict[str, Any]]:
        async with self.http.get(f"{self.control_url}/messages", params={"to": to}) as answer:
            found = await answer.json()
            rows: list[dict[str, Any]] = found["messages"] if isinstance(found, dict) else found
            return rows

    def tell(self, who: str, text: str) -> None:
        self.transcript.append((who, text))
        for listener in self.listeners:
            listener(who, text)


@dataclass
class Phone:
    """One person's phone."""

    stage: Stage
    user: str
    name: str
    seen: int = 0
    read: list[Read] = field(default_factory=list)

    async def say(self, text: str) -> None:
        self.stage.tell(self.name, text)
        await self._send({"type": "text", "text": {"body": text}})

    async def pin(self, latitude: float, longitude: float, name: str) -> None:
        self.stage.tell(self.name, f"📍 {name}")
        place = {"latitude": latitude, "longitude": longitude, "name": name, "address": name}
        await self._send({"type": "location", "location": place})

    async def tap(self, action: str) -> None:
        """Tap the newest button or row whose action starts so."""
        for message in reversed(self.read):
            for choice, title in message.choices:
                if choice.startswith(action):
                    self.stage.tell(self.name, f"[{title}]")
                    await self._send(_tap(message, choice, title))
                    return
        raise StoryFault(f"{self.name} has nothing to tap like {action!r}")

    async def expect(self, count: int = 1) -> list[Read]:
        """The next ``count`` messages on this phone; StoryFault when they do not come."""
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until:
            await self._look()
            if len(self.read) - self.seen >= count:
                fresh = self.read[self.seen : self.seen + count]
                self.seen += count
                return fresh
            await asyncio.sleep(POLL_S)
        raise StoryFault(f"{self.name} waited for {count} message(s), {len(self.read) - self.seen} came")

    async def hears(self, *parts: str) -> Read:
        """The next message, which must hold these parts."""
        (message,) = await self.expect()
        whole = "\n".join([message.text, *(title for _, title in message.choices)])
        for part in parts:
            if part not in whole:
                raise StoryFault(f"{self.name} did not read {part!r} in {whole!r}")
        return message

    async def quiet(self, seconds: float = 0.4) -> None:
        """Nothing more comes."""
        await asyncio.sleep(seconds)
        await self._look()
        if len(self.read) > self.seen:
            raise StoryFault(f"{self.name} got a message too many: {self.read[self.seen].text!r}")

    @property
    def charged(self) -> int:
        """Messages so far that are delivered and so charged."""
        return sum(message.type not in FREE_TYPES for message in self.read)

    @property
    def categories(self) -> Counter[str]:
        """The same by the category that the price table charges them as."""
        return Counter(category_of(message.type) for message in self.read if message.type not in FREE_TYPES)

    async def _look(self) -> None:
        rows = await self.stage.rows(self.user)
        for n, row in enumerate(rows[len(self.read) :], len(self.read)):
            message = _read(n, row)
            self.read.append(message)
            if message.type in FREE_TYPES:
                self.stage.tell(f"→ {self.name}", message.body["reaction"]["emoji"])
                self._skip_free()
            else:
                taps = "".join(f"\n   [{title}]" for _, title in message.choices)
                self.stage.tell(f"→ {self.name}", message.text + taps)

    def _skip_free(self) -> None:
        """A mark on a message is no message to wait for."""
        if len(self.read) - self.seen == 1:
            self.seen += 1
            return
        self.read.insert(self.seen, self.read.pop())
        self.seen += 1

    async def _send(self, message: dict[str, Any]) -> None:
        await self.stage.post(
            "/messages", {"from": self.user, "message": message, "to": self.stage.number_id}
        )


def _read(n: int, row: dict[str, Any]) -> Read:
    body: dict[str, Any] = row["body"]
    return Read(n, row["id"], body["type"], _text(body), tuple(_choices(body)), body)


def _text(body: dict[str, Any]) -> str:
    match body["type"]:
        case "text":
            return str(body["text"]["body"])
        case "interactive":
            return str(body["interactive"].get("body", {}).get("text", ""))
        case "document":
            return f"{body['document'].get('caption', '')}\n📄 {body['document'].get('filename', '')}".strip()
        case "template":
            return f"({body['template']['name']})"
        case kind:
            return f"({kind})"


def _choices(body: dict[str, Any]) -> Iterator[tuple[str, str]]:
    action = body.get("interactive", {}).get("action", {})
    for button in action.get("buttons", ()):
        yield button["reply"]["id"], button["reply"]["title"]
    for section in action.get("sections", ()):
        for row in section.get("rows", ()):
            yield row["id"], row["title"]


def _tap(message: Read, action: str, title: str) -> dict[str, Any]:
    kind = "list_reply" if "sections" in message.body["interactive"]["action"] else "button_reply"
    return {
        "type": "interactive",
        "interactive": {"type": kind, kind: {"id": action, "title": title}},
        "context": {"id": message.message_id},
    }
