"""What becomes of a person: another number, another telephone, another wish about marketing."""

from __future__ import annotations

from haat.channels.emulator.incoming import post_message
from haat.channels.emulator.numbers import Number
from haat.channels.emulator.state import World
from haat.channels.emulator.users import User
from haat.channels.emulator.webhooks import Update
from haat.channels.emulator.wire import Obj


def change_number(world: World, user: User, phone: str) -> None:
    """A person moves to another phone: a ``system`` message and a ``user_id_update`` to each number she knows."""
    known = [
        number
        for number in world.numbers.values()
        if (number.spec.phone_number_id, user.key) in world.windows
    ]
    before = {
        number.spec.phone_number_id: user.id_in(number.spec.portfolio_id) for number in world.numbers.values()
    }
    old_phone = user.phone
    world.users.change_number(user, phone)
    now = str(int(world.clock.now().timestamp()))
    for number in known or [world.first_number()]:
        previous = before[number.spec.phone_number_id]
        current = user.id_in(number.spec.portfolio_id)
        message: Obj = {}
        if not user.phone_withheld:
            message["from"] = old_phone
        system: Obj = {"body": f"{user.name} changed their phone number", "user_id": current}
        if user.phone_withheld:
            system["type"] = "user_changed_user_id"
        else:
            system["wa_id"] = user.phone
            system["type"] = "user_changed_number"
        message.update(
            {
                "from_user_id": previous,
                "id": world.ids.wamid(),
                "timestamp": now,
                "type": "system",
                "system": system,
            }
        )
        post_message(world, number, user, message, contacts=False)
        update: Obj = {} if user.phone_withheld else {"wa_id": user.phone}
        update.update(
            {
                "detail": f"{user.name} changed their phone number",
                "user_id": {"previous": previous, "current": current},
                "timestamp": int(now),
            }
        )
        post_field(world, number, user, "user_id_update", [update])
    world.tell("user", user.as_obj(world.first_number().spec.portfolio_id))


def prefer(world: World, user: User, choice: str) -> None:
    """``stop`` or ``resume`` marketing, told by the ``user_preferences`` field; ValueError for another word."""
    if choice not in ("stop", "resume"):
        raise ValueError("value must be stop or resume")
    user.marketing_stopped = choice == "stop"
    number = world.first_number()
    row: Obj = {} if user.phone_withheld else {"wa_id": user.phone}
    row.update(
        {
            "user_id": user.id_in(number.spec.portfolio_id),
            "detail": f"User requested to {choice} marketing messages",
            "category": "marketing_messages",
            "value": choice,
            "timestamp": int(world.clock.now().timestamp()),
        }
    )
    post_field(world, number, user, "user_preferences", [row])


def renew_identity(world: World, user: User) -> None:
    """Another telephone, or WhatsApp installed anew: numbers that check identities see another hash from now on."""
    user.identity += 1
    world.tell("user", user.as_obj(world.first_number().spec.portfolio_id))


def post_field(world: World, number: Number, user: User, field: str, rows: list[object]) -> None:
    """A webhook of a field of its own. Meta names the person in ``contacts`` too, but not where her id is the news."""
    value: Obj = {"messaging_product": "whatsapp", "metadata": number.metadata()}
    if field != "user_id_update":
        value["contacts"] = [user.contact(number.spec.portfolio_id, identity=number.checks_identity)]
    value[field] = rows
    world.webhooks.post(Update(number, field, value, f"{number.spec.phone_number_id}|{user.key}"))
