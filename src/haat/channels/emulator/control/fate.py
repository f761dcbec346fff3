"""Time and bad luck: the clock, faults, and the webhooks on their way."""

from __future__ import annotations

from aiohttp import web

from haat.channels.emulator.control.desk import Desk, bad, body_of, gone
from haat.channels.emulator.numbers import Override
from haat.channels.emulator.webhooks import Update, fault_from
from haat.channels.emulator.wire import Obj, as_number, as_text


class Fate(Desk):
    """Time and bad luck: the clock, faults, and the webhooks on their way."""

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/control/clock", self.clock),
            web.post("/control/clock", self.move_clock),
            web.post("/control/faults", self.add_fault),
            web.get("/control/faults", self.faults),
            web.delete("/control/faults", self.clear_faults),
            web.post("/control/flush", self.flush),
            web.get("/control/deliveries", self.deliveries),
            web.post("/control/deliveries/{n}/redeliver", self.redeliver),
            web.post("/control/webhook", self.raw_webhook),
            web.post("/control/callback", self.callback),
        ]

    async def clock(self, _: web.Request) -> web.Response:
        clock = self.world.clock
        return web.json_response({"now": clock.now().isoformat(), "offset_s": clock.offset_s})

    async def move_clock(self, request: web.Request) -> web.Response:
        """``advance_s`` moves on, ``offset_s`` sets; what became due runs before the answer."""
        world, body = self.world, await body_of(request)
        advance, offset = as_number(body.get("advance_s")), as_number(body.get("offset_s"))
        if advance is not None:
            world.clock.advance(advance)
        elif offset is not None:
            world.clock.set_offset(offset)
        else:
            raise bad("advance_s or offset_s must be a number of seconds")
        world.tell("clock", {"now": world.clock.now().isoformat(), "offset_s": world.clock.offset_s})
        return await self.clock(request)

    async def add_fault(self, request: web.Request) -> web.Response:
        try:
            fault = fault_from(await body_of(request))
        except ValueError as wrong:
            raise bad(str(wrong)) from wrong
        self.world.webhooks.faults.append(fault)
        return web.json_response({"ok": True, "kind": fault.kind, "count": fault.left})

    async def faults(self, _: web.Request) -> web.Response:
        return web.json_response(
            [
                {"kind": each.kind, "left": each.left, "code": each.code, "held": len(each.held)}
                for each in self.world.webhooks.faults
            ]
        )

    async def clear_faults(self, _: web.Request) -> web.Response:
        self.world.webhooks.flush()
        return web.json_response({"ok": True})

    async def flush(self, _: web.Request) -> web.Response:
        """Send what a fault holds back, and wait until every webhook under way is answered."""
        self.world.webhooks.flush_held()
        return web.json_response({"settled": await self.world.webhooks.settle()})

    async def deliveries(self, _: web.Request) -> web.Response:
        return web.json_response([each.as_obj() for each in self.world.webhooks.log])

    async def redeliver(self, request: web.Request) -> web.Response:
        n = request.match_info["n"]
        if not n.isdigit() or self.world.webhooks.redeliver(int(n)) is None:
            raise gone(f"no delivery has the number {n}")
        return web.json_response({"ok": True})

    async def raw_webhook(self, request: web.Request) -> web.Response:
        """Any field and value: account alerts, coexistence echoes, quality updates, app errors."""
        body = await body_of(request)
        value = body.get("value")
        if not as_text(body.get("field")) or not isinstance(value, dict):
            raise bad("field must be a name and value an object")
        number = self.number(as_text(body.get("to")))
        full: Obj = dict(value)
        if body.get("metadata") is True:
            full = {"messaging_product": "whatsapp", "metadata": number.metadata(), **full}
        self.world.webhooks.post(Update(number, as_text(body["field"]), full, f"waba|{number.spec.waba_id}"))
        return web.json_response({"ok": True})

    async def callback(self, request: web.Request) -> web.Response:
        """Set the app's callback after its handshake (``"verify": false`` goes without)."""
        body = await body_of(request)
        callback = Override(as_text(body.get("url")), as_text(body.get("verify_token")))
        wrong = None if body.get("verify") is False else await self.world.webhooks.handshake(callback)
        if wrong is not None:
            raise bad(wrong)
        self.world.webhooks.app_callback = callback
        return web.json_response({"ok": True})
