"""What every desk of the control API has: the world, and the way to read a request and to refuse it."""

from __future__ import annotations

import json
from collections.abc import Callable

from aiohttp import web

from haat.channels.emulator.numbers import Number
from haat.channels.emulator.state import Sent, World
from haat.channels.emulator.users import User
from haat.channels.emulator.wire import Obj, as_obj, as_text, load


class Desk:
    """A group of handlers. The world is asked for anew each time: a reset replaces it."""

    def __init__(self, world: Callable[[], World], base_url: Callable[[], str]) -> None:
        self._world = world
        self.base_url = base_url

    @property
    def world(self) -> World:
        return self._world()

    def number(self, phone_number_id: str) -> Number:
        """The business number meant; the first one when none is named."""
        if not phone_number_id:
            return self.world.first_number()
        number = self.world.numbers.get(phone_number_id)
        if number is None:
            raise bad(f"to names no business number: {phone_number_id}")
        return number

    def user(self, who: str) -> User:
        user = self.world.users.find(who)
        if user is None:
            raise gone(f"no such user: {who}")
        return user

    def number_rows(self) -> list[Obj]:
        return [
            {
                "phone_number_id": each.spec.phone_number_id,
                "display_phone_number": each.spec.display_phone_number,
                "verified_name": each.spec.verified_name,
                "waba_id": each.spec.waba_id,
                "catalog_id": each.spec.catalog_id,
                "portfolio_id": each.spec.portfolio_id,
                "coexistence": each.coexistence,
                "ice_breakers": each.automation.get("prompts", []),
                "commands": each.automation.get("commands", []),
            }
            for each in self.world.numbers.values()
        ]


def sent_row(sent: Sent) -> Obj:
    """A message of the business, as the control API lists it."""
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


def choice(body: Obj, key: str, *allowed: str) -> str:
    """One of the allowed words (400 otherwise)."""
    value = as_text(body.get(key))
    if value not in allowed:
        raise bad(f"{key} must be one of {', '.join(allowed)}")
    return value


async def value_of(request: web.Request) -> object:
    """The JSON value of the body (400 when there is none)."""
    try:
        return load(await request.read() or b"{}")
    except ValueError as broken:
        raise bad("the body is not JSON") from broken


async def body_of(request: web.Request) -> Obj:
    """The JSON object of the body (400 when it is none)."""
    value = await value_of(request)
    if not isinstance(value, dict):
        raise bad("the body must be a JSON object")
    return as_obj(value)


def bad(why: str) -> web.HTTPBadRequest:
    return web.HTTPBadRequest(text=json.dumps({"error": why}), content_type="application/json")


def cannot(why: str) -> web.HTTPConflict:
    return web.HTTPConflict(text=json.dumps({"error": why}), content_type="application/json")


def gone(why: str) -> web.HTTPNotFound:
    return web.HTTPNotFound(text=json.dumps({"error": why}), content_type="application/json")
