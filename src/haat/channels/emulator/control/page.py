"""What the phones page asks for: files, phones, what is in sight, events, the whole state."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from aiohttp import web

from haat.channels.emulator import statuses
from haat.channels.emulator.control.desk import Desk, bad, body_of, gone, sent_row, value_of
from haat.channels.emulator.outgoing import known_user
from haat.channels.emulator.state import World
from haat.channels.emulator.wire import as_list, as_obj, as_text, dump

STREAM_BEAT_S = 15.0
HARMLESS = (
    "image/png",
    "image/jpeg",
    "image/webp",
    "application/pdf",
    "audio/ogg",
    "audio/mpeg",
    "video/mp4",
)
"""Types a browser may show by itself; any other is only downloaded."""


class Page(Desk):
    """What the phones page asks for: files, phones, what is in sight, events, the whole state."""

    def __init__(
        self, world: Callable[[], World], base_url: Callable[[], str], reset: Callable[[], Awaitable[None]]
    ) -> None:
        super().__init__(world, base_url)
        self._reset = reset
        self.closing = False

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post("/control/media", self.add_medium),
            web.get("/control/media/{id}", self.medium),
            web.get("/control/phones", self.phones),
            web.post("/control/phones", self.set_phones),
            web.post("/control/shown", self.shown),
            web.get("/control/state", self.state),
            web.post("/control/reset", self.reset),
            web.get("/control/events", self.events),
        ]

    async def add_medium(self, request: web.Request) -> web.Response:
        """A file a person is about to send: the raw body with its content type."""
        content = await request.read()
        if not content:
            raise bad("the file is empty")
        mime_type = request.headers.get("Content-Type", "application/octet-stream")
        name = request.query.get("filename") or None
        medium = self.world.media.receive(content, mime_type, name, self.world.clock.now())
        return web.json_response({"id": medium.id, "mime_type": mime_type})

    async def medium(self, request: web.Request) -> web.Response:
        """Any file, for the phones page to show, without a token. Shown, never run: the type is the sender's word."""
        media_id = request.match_info["id"]
        if not self.world.media.has(media_id):
            raise gone("no such file")
        medium = self.world.media.find(media_id, self.world.clock.now())
        headers = {
            "Content-Type": medium.mime_type.replace("\n", " "),
            "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
            "X-Content-Type-Options": "nosniff",
        }
        if medium.mime_type.partition(";")[0] not in HARMLESS:
            headers["Content-Disposition"] = "attachment"
        return web.Response(body=medium.content, headers=headers)

    async def phones(self, _: web.Request) -> web.Response:
        return web.json_response(self.world.phones)

    async def set_phones(self, request: web.Request) -> web.Response:
        """Which phones the page shows: rows of ``user, name, role, number, prefill, places``."""
        value = await value_of(request)
        rows = as_list(value) or as_list(as_obj(value).get("phones"))
        if any(not isinstance(row, dict) or not as_text(row.get("user")) for row in rows):
            raise bad("each phone needs a user")
        self.world.phones = [as_obj(row) for row in rows]
        try:
            for row in self.world.phones:
                known_user(self.world, as_text(row.get("user")), as_text(row.get("name")) or None)
        except ValueError as wrong:
            raise bad(str(wrong)) from wrong
        self.world.tell("phones", {"phones": rows})
        return web.json_response(self.world.phones)

    async def shown(self, request: web.Request) -> web.Response:
        """A phone shows its chat: what was delivered to it is read."""
        world, body = self.world, await body_of(request)
        user = world.users.find(as_text(body.get("user")))
        if user is None or world.settings.receipts == "manual":
            return web.json_response({"read": 0})
        ids = {as_text(each) for each in as_list(body.get("ids"))}
        count = 0
        for message_id in ids:
            sent = world.sent.get(message_id)
            if (
                sent is not None
                and sent.user is user
                and sent.type != "reaction"
                and sent.status == "delivered"
            ):
                count += statuses.move(world, sent, "read")
        return web.json_response({"read": count})

    async def state(self, _: web.Request) -> web.Response:
        world = self.world
        portfolio = world.first_number().spec.portfolio_id
        now = world.clock.now()
        return web.json_response(
            {
                "now": now.isoformat(),
                "offset_s": world.clock.offset_s,
                "numbers": self.number_rows(),
                "users": [each.as_obj(portfolio) for each in world.users],
                "sent": [sent_row(each) for each in world.sent.values()],
                "received": [
                    {"from": each.user.key, "message": each.message, "read": each.read}
                    for each in world.received.values()
                ],
                "echoes": [{"to": each.user.key, "message": each.message} for each in world.echoes.values()],
                "payments": [each.as_obj(now) for each in world.payments.all()],
                "configurations": [
                    {"waba_id": waba_id, **each.as_obj()}
                    for waba_id in world.terms
                    for each in world.configurations.of(waba_id)
                ],
                "cost": world.costs.as_obj(),
                "phones": world.phones,
            }
        )

    async def reset(self, _: web.Request) -> web.Response:
        """Begin the world anew; callback, numbers and clock stay."""
        await self._reset()
        return web.json_response({"ok": True})

    async def events(self, request: web.Request) -> web.StreamResponse:
        """Everything that happens as server-sent events, from ``?after=`` or Last-Event-ID on."""
        start = request.headers.get("Last-Event-ID") or request.query.get("after", "0")
        last = int(start) if start.isdigit() else 0
        response = web.StreamResponse(
            headers={
                "Content-Type": "text/event-stream",
                "Cache-Control": "no-store",
                "X-Accel-Buffering": "no",
            }
        )
        await response.prepare(request)
        try:
            while not self.closing:
                events = self.world.events
                batch = list(events.after(last))
                if batch:
                    last = batch[-1].id
                    await response.write(
                        b"".join(b"id: %d\ndata: %s\n\n" % (each.id, dump(each.as_obj())) for each in batch)
                    )
                else:
                    await response.write(b": here\n\n")
                await events.wait(last, STREAM_BEAT_S)
        except (ConnectionResetError, asyncio.CancelledError):
            pass
        return response
