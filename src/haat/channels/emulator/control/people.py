"""People: what they say, who they are, what they were sent."""

from __future__ import annotations

from aiohttp import web

from haat.channels.emulator import changes, coexistence, incoming
from haat.channels.emulator.control.desk import Desk, bad, body_of, cannot, gone, sent_row
from haat.channels.emulator.outgoing import known_user
from haat.channels.emulator.state import Received
from haat.channels.emulator.wire import Obj, as_obj, as_text


class People(Desk):
    """People: what they say, who they are, what they were sent."""

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post("/control/messages", self.speak),
            web.get("/control/messages", self.messages),
            web.post("/control/edits", self.edit),
            web.post("/control/deletions", self.revoke),
            web.post("/control/carts", self.send_cart),
            web.post("/control/echoes", self.echo),
            web.get("/control/reads", self.reads),
            web.get("/control/users", self.users),
            web.post("/control/users", self.add_user),
            web.post("/control/users/{user}/number", self.change_number),
            web.post("/control/users/{user}/preferences", self.prefer),
            web.post("/control/users/{user}/identity", self.renew_identity),
        ]

    async def speak(self, request: web.Request) -> web.Response:
        """A person sends a message."""
        world, body = self.world, await body_of(request)
        number = self.number(as_text(body.get("to")))
        try:
            user = known_user(world, as_text(body.get("from")), as_text(body.get("name")) or None)
            message = body.get("message")
            if not isinstance(message, dict):
                raise ValueError("message must be an object")
            received = incoming.receive(world, number, user, as_obj(message), self.base_url())
        except ValueError as wrong:
            raise bad(str(wrong)) from wrong
        return web.json_response({"id": received.id, "user_id": user.id_in(number.spec.portfolio_id)})

    async def messages(self, request: web.Request) -> web.Response:
        """What the business sent, oldest first; ``?to=`` a person, ``?after=`` a message id."""
        world = self.world
        rows = list(world.sent.values())
        after = request.query.get("after", "")
        if after:
            if after not in world.sent:
                raise bad(f"after names no message: {after}")
            ids = list(world.sent)
            rows = rows[ids.index(after) + 1 :]
        who = request.query.get("to", "")
        if who:
            user = world.users.find(who)
            rows = [each for each in rows if each.user is user]
        return web.json_response([sent_row(each) for each in rows])

    def _heard(self, body: Obj) -> Received:
        received = self.world.received.get(as_text(body.get("id")))
        if received is None:
            raise gone("id names no message that a person sent")
        return received

    async def edit(self, request: web.Request) -> web.Response:
        """A person changes the words of a message of hers."""
        body = await body_of(request)
        original = self._heard(body)
        try:
            told = coexistence.edit(self.world, original, as_text(body.get("text")), self.base_url())
        except ValueError as wrong:
            raise cannot(str(wrong)) from wrong
        return web.json_response({"id": told.id, "type": told.message["type"]})

    async def revoke(self, request: web.Request) -> web.Response:
        """A person deletes a message of hers for everyone."""
        original = self._heard(await body_of(request))
        try:
            told = coexistence.revoke(self.world, original, self.base_url())
        except ValueError as wrong:
            raise cannot(str(wrong)) from wrong
        return web.json_response({"id": told.id, "type": told.message["type"]})

    async def send_cart(self, request: web.Request) -> web.Response:
        """A person sends a cart: ``items`` is catalogue ids with counts; the catalogue's prices stand in it."""
        world, body = self.world, await body_of(request)
        number = self.number(as_text(body.get("to")))
        try:
            user = known_user(world, as_text(body.get("from")), as_text(body.get("name")) or None)
            order = incoming.cart(world, number, user, as_obj(body.get("items")), as_text(body.get("text")))
            if as_obj(body.get("context")):
                order["context"] = body["context"]
            received = incoming.receive(world, number, user, order, self.base_url())
        except ValueError as wrong:
            raise bad(str(wrong)) from wrong
        return web.json_response({"id": received.id, "order": received.message["order"]})

    async def echo(self, request: web.Request) -> web.Response:
        """The shop writes to ``to`` in its own WhatsApp Business app, on ``number`` (else the first)."""
        world, body = self.world, await body_of(request)
        number = self.number(as_text(body.get("number")))
        try:
            user = known_user(world, as_text(body.get("to")))
            said = coexistence.echo(world, number, user, as_obj(body.get("message")))
        except ValueError as wrong:
            raise bad(str(wrong)) from wrong
        return web.json_response({"id": said.id})

    async def renew_identity(self, request: web.Request) -> web.Response:
        """A person gets a new telephone: her identity key, and its hash, are other ones."""
        user = self.user(request.match_info["user"])
        changes.renew_identity(self.world, user)
        return web.json_response({"identity_key_hash": user.identity_hash})

    async def reads(self, _: web.Request) -> web.Response:
        return web.json_response(self.world.reads)

    async def users(self, _: web.Request) -> web.Response:
        portfolio = self.world.first_number().spec.portfolio_id
        return web.json_response([each.as_obj(portfolio) for each in self.world.users])

    async def add_user(self, request: web.Request) -> web.Response:
        """Make a person, or change what kind of user she is. A phone that its owner gave up makes another person."""
        world, body = self.world, await body_of(request)
        try:
            user = world.users.settle(as_text(body.get("phone")), as_text(body.get("name")) or None)
        except ValueError as wrong:
            raise bad(str(wrong)) from wrong
        if "username" in body:
            user.username = as_text(body["username"]).removeprefix("@") or None
        if "phone_withheld" in body:
            user.phone_withheld = body["phone_withheld"] is True
        if "on_whatsapp" in body:
            user.on_whatsapp = body["on_whatsapp"] is True
        if "old_client" in body:
            user.old_client = body["old_client"] is True
        if user.phone_withheld and user.username is None:
            user.phone_withheld = False
            raise bad("only a user with a username can withhold the phone")
        row = user.as_obj(world.first_number().spec.portfolio_id)
        world.tell("user", row)
        return web.json_response(row)

    async def change_number(self, request: web.Request) -> web.Response:
        body = await body_of(request)
        user = self.user(request.match_info["user"])
        try:
            changes.change_number(self.world, user, as_text(body.get("phone") or body.get("number")))
        except ValueError as wrong:
            raise bad(str(wrong)) from wrong
        return web.json_response(user.as_obj(self.world.first_number().spec.portfolio_id))

    async def prefer(self, request: web.Request) -> web.Response:
        body = await body_of(request)
        try:
            changes.prefer(self.world, self.user(request.match_info["user"]), as_text(body.get("value")))
        except ValueError as wrong:
            raise bad(str(wrong)) from wrong
        return web.json_response({"ok": True})
