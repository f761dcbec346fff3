"""The control API: how tests, the demo and the phones page play the people, the clock, the bank and the bad luck.

Documented in docs/extend/emulator.md. A request that makes no sense is answered 400 with ``{"error": …}``; a thing
a person cannot do (pay an expired order) 409.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable

from aiohttp import web

from haat.channels.emulator import accounts, incoming, statuses
from haat.channels.emulator.numbers import Number, Override
from haat.channels.emulator.outgoing import known_user, tell_payment_card
from haat.channels.emulator.payments import CannotPay
from haat.channels.emulator.state import Sent, World
from haat.channels.emulator.templates import STATES
from haat.channels.emulator.users import User
from haat.channels.emulator.webhooks import Update, fault_from
from haat.channels.emulator.wire import Obj, as_list, as_number, as_obj, as_text, dump, load

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
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


class Control:
    """The handlers under ``/control``."""

    def __init__(
        self, world: Callable[[], World], reset: Callable[[], Awaitable[None]], base_url: Callable[[], str]
    ) -> None:
        self._world_now = world
        self._reset = reset
        self._base_url = base_url
        self.closing = False

    @property
    def world(self) -> World:
        return self._world_now()

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post("/control/messages", self.speak),
            web.get("/control/messages", self.messages),
            web.get("/control/reads", self.reads),
            web.get("/control/users", self.users),
            web.post("/control/users", self.add_user),
            web.post("/control/users/{user}/number", self.change_number),
            web.post("/control/users/{user}/preferences", self.prefer),
            web.get("/control/clock", self.clock),
            web.post("/control/clock", self.move_clock),
            web.post("/control/faults", self.add_fault),
            web.get("/control/faults", self.faults),
            web.delete("/control/faults", self.clear_faults),
            web.post("/control/flush", self.flush),
            web.get("/control/payments", self.payments),
            web.post("/control/payments/{reference}", self.act_on_payment),
            web.get("/control/deliveries", self.deliveries),
            web.post("/control/deliveries/{n}/redeliver", self.redeliver),
            web.get("/control/templates", self.templates),
            web.post("/control/templates/{name}", self.review_template),
            web.post("/control/receipts", self.receipts),
            web.post("/control/settings", self.settings),
            web.get("/control/numbers", self.numbers),
            web.post("/control/numbers/{id}", self.change_business_number),
            web.post("/control/webhook", self.raw_webhook),
            web.post("/control/callback", self.callback),
            web.post("/control/media", self.add_medium),
            web.get("/control/media/{id}", self.medium),
            web.get("/control/cost", self.cost),
            web.get("/control/phones", self.phones),
            web.post("/control/phones", self.set_phones),
            web.post("/control/shown", self.shown),
            web.post("/control/reset", self.reset),
            web.get("/control/state", self.state),
            web.get("/control/events", self.events),
        ]

    # People

    async def speak(self, request: web.Request) -> web.Response:
        """A person sends a message."""
        world, body = self.world, await _json(request)
        number = self._number(as_text(body.get("to")))
        try:
            user = known_user(world, as_text(body.get("from")), as_text(body.get("name")) or None)
            message = body.get("message")
            if not isinstance(message, dict):
                raise ValueError("message must be an object")
            received = incoming.receive(world, number, user, as_obj(message), self._base_url())
        except ValueError as wrong:
            raise _bad(str(wrong)) from wrong
        return web.json_response({"id": received.id, "user_id": user.id_in(number.spec.portfolio_id)})

    async def messages(self, request: web.Request) -> web.Response:
        """What the business sent, oldest first; ``?to=`` a person, ``?after=`` a message id."""
        world = self.world
        rows = list(world.sent.values())
        after = request.query.get("after", "")
        if after:
            if after not in world.sent:
                raise _bad(f"after names no message: {after}")
            ids = list(world.sent)
            rows = rows[ids.index(after) + 1 :]
        who = request.query.get("to", "")
        if who:
            user = world.users.find(who)
            rows = [each for each in rows if each.user is user]
        return web.json_response([_sent_row(each) for each in rows])

    async def reads(self, _: web.Request) -> web.Response:
        return web.json_response(self.world.reads)

    async def users(self, _: web.Request) -> web.Response:
        portfolio = self.world.first_number().spec.portfolio_id
        return web.json_response([each.as_obj(portfolio) for each in self.world.users])

    async def add_user(self, request: web.Request) -> web.Response:
        """Make a person, or change what kind of user she is."""
        world, body = self.world, await _json(request)
        try:
            user = known_user(world, as_text(body.get("phone")), as_text(body.get("name")) or None)
        except ValueError as wrong:
            raise _bad(str(wrong)) from wrong
        if "username" in body:
            user.username = as_text(body["username"]).removeprefix("@") or None
        if "phone_withheld" in body:
            user.phone_withheld = body["phone_withheld"] is True
        if "on_whatsapp" in body:
            user.on_whatsapp = body["on_whatsapp"] is True
        if user.phone_withheld and user.username is None:
            user.phone_withheld = False
            raise _bad("only a user with a username can withhold the phone")
        row = user.as_obj(world.first_number().spec.portfolio_id)
        world.tell("user", row)
        return web.json_response(row)

    async def change_number(self, request: web.Request) -> web.Response:
        body = await _json(request)
        user = self._user(request.match_info["user"])
        try:
            incoming.change_number(self.world, user, as_text(body.get("phone") or body.get("number")))
        except ValueError as wrong:
            raise _bad(str(wrong)) from wrong
        return web.json_response(user.as_obj(self.world.first_number().spec.portfolio_id))

    async def prefer(self, request: web.Request) -> web.Response:
        body = await _json(request)
        try:
            incoming.prefer(self.world, self._user(request.match_info["user"]), as_text(body.get("value")))
        except ValueError as wrong:
            raise _bad(str(wrong)) from wrong
        return web.json_response({"ok": True})

    # Time and bad luck

    async def clock(self, _: web.Request) -> web.Response:
        clock = self.world.clock
        return web.json_response({"now": clock.now().isoformat(), "offset_s": clock.offset_s})

    async def move_clock(self, request: web.Request) -> web.Response:
        """``advance_s`` moves on, ``offset_s`` sets; what became due runs before the answer."""
        world, body = self.world, await _json(request)
        advance, offset = as_number(body.get("advance_s")), as_number(body.get("offset_s"))
        if advance is not None:
            world.clock.advance(advance)
        elif offset is not None:
            world.clock.set_offset(offset)
        else:
            raise _bad("advance_s or offset_s must be a number of seconds")
        world.tell("clock", {"now": world.clock.now().isoformat(), "offset_s": world.clock.offset_s})
        return await self.clock(request)

    async def add_fault(self, request: web.Request) -> web.Response:
        try:
            fault = fault_from(await _json(request))
        except ValueError as wrong:
            raise _bad(str(wrong)) from wrong
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

    # The bank

    async def payments(self, _: web.Request) -> web.Response:
        now = self.world.clock.now()
        return web.json_response([each.as_obj(now) for each in self.world.payments.all()])

    async def act_on_payment(self, request: web.Request) -> web.Response:
        """The customer pays, fails, leaves; the bank settles late or completes a refund."""
        world, body = self.world, await _json(request)
        reference = request.match_info["reference"]
        payment = world.payments.find(reference)
        if payment is None:
            raise _gone(f"no order has the reference {reference}")
        now = world.clock.now()
        act, method = as_text(body.get("do")), as_text(body.get("method")) or "upi"
        try:
            if act == "pay":
                world.payments.pay(payment, now, method)
            elif act == "fail":
                world.payments.fail(payment, now, method)
            elif act == "leave":
                world.payments.leave(payment, now, method)
            elif act == "capture_late":
                world.payments.capture_late(payment, now)
            elif act == "settle_refund":
                if not world.payments.settle(payment):
                    raise CannotPay("no refund is pending")
            else:
                raise _bad("do must be pay, fail, leave, capture_late or settle_refund")
        except CannotPay as refused:
            return web.json_response({"error": str(refused)}, status=409)
        if body.get("notify") is not False:
            statuses.tell_payment(world, payment)
        tell_payment_card(world, reference)
        return web.json_response(payment.as_obj(now))

    # Webhooks

    async def deliveries(self, _: web.Request) -> web.Response:
        return web.json_response([each.as_obj() for each in self.world.webhooks.log])

    async def redeliver(self, request: web.Request) -> web.Response:
        n = request.match_info["n"]
        if not n.isdigit() or self.world.webhooks.redeliver(int(n)) is None:
            raise _gone(f"no delivery has the number {n}")
        return web.json_response({"ok": True})

    async def raw_webhook(self, request: web.Request) -> web.Response:
        """Any field and value: account alerts, coexistence echoes, quality updates, app errors."""
        body = await _json(request)
        value = body.get("value")
        if not as_text(body.get("field")) or not isinstance(value, dict):
            raise _bad("field must be a name and value an object")
        number = self._number(as_text(body.get("to")))
        full: Obj = dict(value)
        if body.get("metadata") is True:
            full = {"messaging_product": "whatsapp", "metadata": number.metadata(), **full}
        self.world.webhooks.post(Update(number, as_text(body["field"]), full, f"waba|{number.spec.waba_id}"))
        return web.json_response({"ok": True})

    async def callback(self, request: web.Request) -> web.Response:
        """Set the app's callback after its handshake (``"verify": false`` goes without)."""
        body = await _json(request)
        callback = Override(as_text(body.get("url")), as_text(body.get("verify_token")))
        wrong = None if body.get("verify") is False else await self.world.webhooks.handshake(callback)
        if wrong is not None:
            raise _bad(wrong)
        self.world.webhooks.app_callback = callback
        return web.json_response({"ok": True})

    # Business side

    async def templates(self, _: web.Request) -> web.Response:
        rows = [
            each.as_obj()
            for waba_id in dict.fromkeys(number.spec.waba_id for number in self.world.numbers.values())
            for each in self.world.templates.of(waba_id)
        ]
        return web.json_response(rows)

    async def review_template(self, request: web.Request) -> web.Response:
        body, name = await _json(request), request.match_info["name"]
        status = as_text(body.get("status")).upper()
        if status not in STATES:
            raise _bad(f"status must be one of {', '.join(STATES)}")
        found = [
            each
            for each in self.world.templates.named(name)
            if as_text(body.get("language")) in ("", each.language)
        ]
        if not found:
            raise _gone(f"no template is called {name}")
        for each in found:
            accounts.review(self.world, each, status, as_text(body.get("reason")) or "NONE")
        return web.json_response([each.as_obj() for each in found])

    async def receipts(self, request: web.Request) -> web.Response:
        """Choose how statuses come (``mode``), or tell one status of one message (``id``, ``status``, ``code``)."""
        world, body = self.world, await _json(request)
        if "mode" in body:
            mode = as_text(body["mode"])
            if mode not in ("auto", "read", "read_only", "manual"):
                raise _bad("mode must be auto, read, read_only or manual")
            world.settings.receipts = mode
            return web.json_response({"mode": mode})
        sent = world.sent.get(as_text(body.get("id")))
        if sent is None:
            raise _gone("id names no message of the business")
        status = as_text(body.get("status"))
        if status == "failed":
            code = body.get("code")
            moved = statuses.fail(
                world, sent, code if isinstance(code, int) else 131026, "Failed on request of the control API"
            )
        elif status in ("sent", "delivered", "read"):
            moved = statuses.move(world, sent, status)
        else:
            raise _bad("status must be sent, delivered, read or failed")
        return web.json_response({"moved": moved})

    async def settings(self, request: web.Request) -> web.Response:
        world, body = self.world, await _json(request)
        if "window" in body:
            world.settings.window = _choice(body, "window", "sync", "async")
        if "template_review" in body:
            world.settings.template_review = _choice(body, "template_review", "auto", "manual")
        if "free_pricing_type" in body:
            world.costs.free_type = _choice(body, "free_pricing_type", "free_customer_service", "regular")
        return web.json_response(
            {
                "window": world.settings.window,
                "template_review": world.settings.template_review,
                "receipts": world.settings.receipts,
                "free_pricing_type": world.costs.free_type,
            }
        )

    async def numbers(self, _: web.Request) -> web.Response:
        return web.json_response(self._number_rows())

    async def change_business_number(self, request: web.Request) -> web.Response:
        """Change a business number's throughput, quality or registration."""
        number, body = self._number(request.match_info["id"]), await _json(request)
        per_second = body.get("per_second")
        if isinstance(per_second, int) and per_second > 0:
            number.per_second = per_second
        if "quality" in body:
            number.quality = _choice(body, "quality", "GREEN", "YELLOW", "RED", "UNKNOWN")
        if "registered" in body:
            number.registered = body["registered"] is True
        return web.json_response(
            {"per_second": number.per_second, "quality": number.quality, "registered": number.registered}
        )

    async def cost(self, _: web.Request) -> web.Response:
        return web.json_response(self.world.costs.as_obj())

    # Files

    async def add_medium(self, request: web.Request) -> web.Response:
        """A file a person is about to send: the raw body with its content type."""
        content = await request.read()
        if not content:
            raise _bad("the file is empty")
        mime_type = request.headers.get("Content-Type", "application/octet-stream")
        name = request.query.get("filename") or None
        medium = self.world.media.receive(content, mime_type, name, self.world.clock.now())
        return web.json_response({"id": medium.id, "mime_type": mime_type})

    async def medium(self, request: web.Request) -> web.Response:
        """Any file, for the phones page to show, without a token. Shown, never run: the type is the sender's word."""
        media_id = request.match_info["id"]
        if not self.world.media.has(media_id):
            raise _gone("no such file")
        medium = self.world.media.find(media_id, self.world.clock.now())
        headers = {
            "Content-Type": medium.mime_type.replace("\n", " "),
            "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
            "X-Content-Type-Options": "nosniff",
        }
        if medium.mime_type.partition(";")[0] not in HARMLESS:
            headers["Content-Disposition"] = "attachment"
        return web.Response(body=medium.content, headers=headers)

    # The phones page

    async def phones(self, _: web.Request) -> web.Response:
        return web.json_response(self.world.phones)

    async def set_phones(self, request: web.Request) -> web.Response:
        """Which phones the page shows: rows of ``user, name, role, number, prefill``."""
        value = await _value(request)
        rows = as_list(value) or as_list(as_obj(value).get("phones"))
        if any(not isinstance(row, dict) or not as_text(row.get("user")) for row in rows):
            raise _bad("each phone needs a user")
        self.world.phones = [as_obj(row) for row in rows]
        try:
            for row in self.world.phones:
                known_user(self.world, as_text(row.get("user")), as_text(row.get("name")) or None)
        except ValueError as wrong:
            raise _bad(str(wrong)) from wrong
        self.world.tell("phones", {"phones": rows})
        return web.json_response(self.world.phones)

    async def shown(self, request: web.Request) -> web.Response:
        """A phone shows its chat: what was delivered to it is read."""
        world, body = self.world, await _json(request)
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
                "numbers": self._number_rows(),
                "users": [each.as_obj(portfolio) for each in world.users],
                "sent": [_sent_row(each) for each in world.sent.values()],
                "received": [
                    {"from": each.user.key, "message": each.message, "read": each.read}
                    for each in world.received.values()
                ],
                "payments": [each.as_obj(now) for each in world.payments.all()],
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

    def _number_rows(self) -> list[Obj]:
        return [
            {
                "phone_number_id": each.spec.phone_number_id,
                "display_phone_number": each.spec.display_phone_number,
                "verified_name": each.spec.verified_name,
                "waba_id": each.spec.waba_id,
                "catalog_id": each.spec.catalog_id,
            }
            for each in self.world.numbers.values()
        ]

    def _number(self, phone_number_id: str) -> Number:
        if not phone_number_id:
            return self.world.first_number()
        number = self.world.numbers.get(phone_number_id)
        if number is None:
            raise _bad(f"to names no business number: {phone_number_id}")
        return number

    def _user(self, who: str) -> User:
        user = self.world.users.find(who)
        if user is None:
            raise _gone(f"no such user: {who}")
        return user


def _sent_row(sent: Sent) -> Obj:
    return {
        "to": sent.user.id_in(sent.number.spec.portfolio_id) if sent.by_user_id else sent.user.phone,
        "body": sent.body,
        "id": sent.id,
        "phone_number_id": sent.number.spec.phone_number_id,
        "at": sent.at.isoformat(),
        "status": sent.status,
        "errors": sent.errors,
        "pricing": sent.price.as_obj(),
    }


def _choice(body: Obj, key: str, *allowed: str) -> str:
    value = as_text(body.get(key))
    if value not in allowed:
        raise _bad(f"{key} must be one of {', '.join(allowed)}")
    return value


async def _value(request: web.Request) -> object:
    try:
        return load(await request.read() or b"{}")
    except ValueError as broken:
        raise _bad("the body is not JSON") from broken


async def _json(request: web.Request) -> Obj:
    value = await _value(request)
    if not isinstance(value, dict):
        raise _bad("the body must be a JSON object")
    return as_obj(value)


def _bad(why: str) -> web.HTTPBadRequest:
    return web.HTTPBadRequest(text=json.dumps({"error": why}), content_type="application/json")


def _gone(why: str) -> web.HTTPNotFound:
    return web.HTTPNotFound(text=json.dumps({"error": why}), content_type="application/json")
