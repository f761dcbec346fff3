"""How a business number is set up: ice-breakers and commands, commerce, compliance, settings, blocked people, its app."""

from __future__ import annotations

import unicodedata

from haat.channels.emulator import coexistence
from haat.channels.emulator.calls import Call
from haat.channels.emulator.errors import GraphError, invalid, wrong_type
from haat.channels.emulator.fields import Fields
from haat.channels.emulator.users import User
from haat.channels.emulator.wire import Obj, as_list, as_text, load

PROMPTS_MOST = 4
COMMANDS_MOST = 30
BLOCKS_MOST = 64_000
ENTITIES = (
    "LIMITED_LIABILITY_PARTNERSHIP",
    "SOLE_PROPRIETORSHIP",
    "PARTNERSHIP",
    "PUBLIC_COMPANY",
    "PRIVATE_COMPANY",
    "OTHER",
)
STORAGE = ("IN_COUNTRY_STORAGE_ENABLED", "IN_COUNTRY_STORAGE_DISABLED", "NO_STORAGE_ENABLED")


async def get_automation(call: Call) -> Obj:
    return {"conversational_automation": call.number.automation, "id": call.node}


async def post_automation(call: Call) -> Obj:
    """Ice-breakers (4 of 80 characters) and commands (30 of 32 and 256), no emoji in either."""
    given: Obj = {key: _listed(value) for key, value in {**dict(call.request.query), **call.body}.items()}
    fields = Fields(given, "")
    prompts = as_list(given.get("prompts"))
    if len(prompts) > PROMPTS_MOST:
        raise invalid("prompts", f"may hold {PROMPTS_MOST} texts at most")
    for prompt in prompts:
        if not as_text(prompt) or len(as_text(prompt)) > 80:
            raise invalid("prompts", "length invalid. Min length: 1, Max length: 80")
        _no_emoji("prompts", as_text(prompt))
    if fields.has("commands"):
        for command in fields.objs("commands", least=0, most=COMMANDS_MOST):
            _no_emoji(command.at("command_name"), command.text("command_name", 32))
            _no_emoji(command.at("command_description"), command.text("command_description", 256))
    call.number.automation.update(given)
    call.world.tell("numbers", {})
    return {"success": True}


def _listed(value: object) -> object:
    """A list or truth value that came as text in the query."""
    if isinstance(value, str) and value[:1] in "[tf":
        try:
            return load(value)
        except ValueError:
            return value
    return value


def _no_emoji(path: str, text: str) -> None:
    if any(unicodedata.category(character) == "So" for character in text):
        raise invalid(path, "must not contain emoji")


async def get_commerce(call: Call) -> Obj:
    return {"data": [{**call.number.commerce, "id": call.number.spec.catalog_id}]}


async def post_commerce(call: Call) -> Obj:
    given: Obj = {**dict(call.request.query), **call.body}
    for key in ("is_cart_enabled", "is_catalog_visible"):
        if key in given:
            value = (
                as_text(given[key]).lower() if not isinstance(given[key], bool) else str(given[key]).lower()
            )
            if value not in ("true", "false", "1", "0"):
                raise wrong_type(key, "a boolean")
            call.number.commerce[key] = value in ("true", "1")
    return {"success": True}


async def get_compliance(call: Call) -> Obj:
    return {"data": [{"messaging_product": "whatsapp", **call.number.compliance}]}


async def post_compliance(call: Call) -> Obj:
    """India's commerce profile: who the seller is, and who answers complaints."""
    fields = Fields(call.body, "")
    fields.one_of("messaging_product", "whatsapp")
    fields.text("entity_name", 128)
    kind = fields.one_of("entity_type", *ENTITIES)
    if kind == "OTHER":
        fields.text("entity_type_custom", 128)
    fields.flag("is_registered")
    grievances = fields.obj("grievance_officer_details")
    grievances.text("name", 128)
    grievances.text("email", 128)
    _some_phone(grievances)
    care = fields.obj("customer_care_details")
    care.text("email", 128)
    _some_phone(care)
    call.number.compliance.update(call.body)
    return {"success": True}


def _some_phone(person: Fields) -> None:
    if not (person.maybe_text("mobile_number", 20) or person.maybe_text("landline_number", 20)):
        raise invalid(person.path, "needs a mobile_number or a landline_number")


async def get_settings(call: Call) -> Obj:
    row: Obj = dict(call.number.settings)
    storage = row.get("storage_configuration")
    row["storage_configuration"] = storage or {"status": "DEFAULT"}
    return row


async def post_settings(call: Call) -> Obj:
    """Where messages are stored (before the number registers), and whether identities are checked."""
    fields = Fields(call.body, "")
    storage = fields.maybe_obj("storage_configuration")
    if storage is not None:
        if call.number.registered:
            raise GraphError(100, "Local storage is chosen before the number registers: deregister it first")
        if storage.one_of("status", *STORAGE) == "IN_COUNTRY_STORAGE_ENABLED":
            storage.one_of("data_localization_region", "IN")
    identity = fields.maybe_obj("user_identity_change")
    if identity is not None:
        identity.flag("enable_identity_key_check")
    call.number.settings.update(call.body)
    return {"success": True}


async def get_blocked(call: Call) -> Obj:
    world = call.world
    rows: list[object] = [
        {
            "messaging_product": "whatsapp",
            "wa_id": each.phone,
            "user_id": each.id_in(call.number.spec.portfolio_id),
        }
        for each in world.users
        if each.key in call.number.blocked
    ]
    return {"data": rows, "paging": {"cursors": {"before": "MA", "after": "MA"}}}


async def post_blocked(call: Call) -> Obj:
    """Block people who wrote within 24 hours: they cannot reach the number, nor it them."""
    return {"messaging_product": "whatsapp", "block_users": {"added_users": _each_blocked(call, block=True)}}


async def delete_blocked(call: Call) -> Obj:
    return {
        "messaging_product": "whatsapp",
        "block_users": {"removed_users": _each_blocked(call, block=False)},
    }


def _each_blocked(call: Call, *, block: bool) -> list[object]:
    done: list[object] = []
    for row in Fields(call.body, "").objs("block_users", most=1000):
        who = as_text(row.value.get("user")) or row.text("user_id")
        user = call.world.users.find(who)
        if user is None or (block and not call.world.window_open(call.number, user)):
            raise GraphError(139100, f"{who} did not write to this number in the last 24 hours")
        (call.number.blocked.add if block else call.number.blocked.discard)(user.key)
        done.append(_named(call, user, who))
    return done


def _named(call: Call, user: User, typed: str) -> Obj:
    return {"input": typed, "wa_id": user.phone, "user_id": user.id_in(call.number.spec.portfolio_id)}


async def delete_contact(call: Call) -> Obj:
    """``DELETE /{PHONE_ID}/contact_book?bsuid=``: the portfolio forgets a person's phone."""
    user = call.world.users.find(call.given("bsuid"))
    if user is None or user.id_in(call.number.spec.portfolio_id) != call.given("bsuid"):
        raise invalid("bsuid", "is no user id of this business portfolio")
    return {"success": True}


async def post_app_data(call: Call) -> Obj:
    """``POST /{PHONE_ID}/smb_app_data``: let the Business app's contacts or history come, once each."""
    fields = Fields(call.body, "")
    fields.one_of("messaging_product", "whatsapp")
    request_id = coexistence.sync(call.world, call.number, fields.text("sync_type"))
    return {"messaging_product": "whatsapp", "request_id": request_id}
