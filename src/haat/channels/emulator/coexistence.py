"""A number that keeps the WhatsApp Business app: what is typed there, edits and deletions, contacts and history.

Echoes are free and open no window. Edits and deletions are told in full to such a number only; every other learns no
more than ``unsupported``. Sources: Meta's ``smb_message_echoes``, ``edit``, ``revoke``, ``smb_app_state_sync`` and
``history`` references.
"""

from __future__ import annotations

from datetime import timedelta

from haat.channels.emulator.errors import GraphError, status_error
from haat.channels.emulator.incoming import receive
from haat.channels.emulator.numbers import Number
from haat.channels.emulator.state import Echo, Received, World
from haat.channels.emulator.users import User
from haat.channels.emulator.webhooks import Update
from haat.channels.emulator.wire import Obj, as_obj, as_text

EDIT_WITHIN = timedelta(minutes=15)
REVOKE_WITHIN = timedelta(days=2)
EDITABLE = ("text", "image", "video", "document")
SYNCS = ("smb_app_state_sync", "history")


def echo(world: World, number: Number, user: User, given: Obj) -> Echo:
    """Let the shop write to ``user`` in its own app; ValueError when it is no message."""
    kind = as_text(given.get("type"))
    if not kind or (kind not in given):
        raise ValueError("message needs a type, and the content under that name")
    original = as_text(as_obj(given.get(kind)).get("original_message_id"))
    if kind in ("edit", "revoke") and original not in world.echoes:
        raise ValueError("original_message_id names no message of the shop's own app")
    now = world.clock.now()
    message: Obj = {"from": number.digits}
    if not user.phone_withheld:
        message["to"] = user.phone
    message["to_user_id"] = user.id_in(number.spec.portfolio_id)
    message["id"] = world.ids.wamid()
    message["timestamp"] = str(int(now.timestamp()))
    message.update({key: value for key, value in given.items() if key not in message})
    said = Echo(as_text(message["id"]), number, user, message, now)
    world.echoes[said.id] = said
    world.message_times[said.id] = now
    value: Obj = {"messaging_product": "whatsapp", "metadata": number.metadata()}
    if not world.strict:
        value["contacts"] = [user.contact(number.spec.portfolio_id)]
    value["message_echoes"] = [message]
    place = number.spec.phone_number_id
    world.tell("echo", {"user": user.key, "number": place, "id": said.id, "message": message})
    world.webhooks.post(Update(number, "smb_message_echoes", value, f"{place}|{user.key}"))
    return said


def edit(world: World, original: Received, text: str, base_url: str) -> Received:
    """She changes the words of a message of hers; ValueError when WhatsApp would not let her."""
    kind = as_text(original.message.get("type"))
    if kind not in EDITABLE:
        raise ValueError(f"a message of type {kind} cannot be edited")
    if not text.strip():
        raise ValueError("text must not be empty")
    if world.clock.now() - original.at > EDIT_WITHIN:
        raise ValueError("a message can be edited for 15 minutes")
    content = {**as_obj(original.message.get(kind)), ("body" if kind == "text" else "caption"): text}
    inner: Obj = {"type": kind, kind: content}
    if "context" in original.message:
        inner["context"] = original.message["context"]
    told = _told(world, original, "edit", {"original_message_id": original.id, "message": inner}, base_url)
    world.tell("edited", {"id": original.id, "text": text})
    return told


def revoke(world: World, original: Received, base_url: str) -> Received:
    """She deletes a message of hers for everyone; ValueError when it is too late."""
    if world.clock.now() - original.at > REVOKE_WITHIN:
        raise ValueError("a message can be deleted for two days")
    told = _told(world, original, "revoke", {"original_message_id": original.id}, base_url)
    world.tell("revoked", {"id": original.id})
    return told


def _told(world: World, original: Received, kind: str, content: Obj, base_url: str) -> Received:
    if original.number.coexistence:
        given: Obj = {"type": kind, kind: content}
    else:
        error = status_error(131051, "Message type is currently not supported.")
        error.pop("href")
        given = {"type": "unsupported", "errors": [error], "unsupported": {"type": kind}}
    return receive(world, original.number, original.user, given, base_url)


def sync(world: World, number: Number, what: str) -> str:
    """``POST /{PHONE_ID}/smb_app_data``: the app's contacts or history, once each; the id of the request."""
    if what not in SYNCS:
        raise GraphError(100, f"Parameter 'sync_type' must be one of {{{', '.join(SYNCS)}}}")
    if not number.coexistence:
        raise GraphError(100, "This number does not keep the WhatsApp Business app")
    if what in number.synced:
        raise GraphError(100, f"{what} was synchronised before; it can be asked for once")
    number.synced[what] = world.clock.now()
    if what == "history":
        _post(world, number, "history", {"history": [_history(world, number)]})
    else:
        _post(world, number, "smb_app_state_sync", {"state_sync": _contacts(world)})
    return world.ids.code("sync", 24)


def _contacts(world: World) -> list[object]:
    now = str(int(world.clock.now().timestamp()))
    return [
        {
            "type": "contact",
            "contact": {
                "full_name": each.name,
                "first_name": each.name.split()[0],
                "phone_number": each.phone,
            },
            "action": "add",
            "metadata": {"timestamp": now},
        }
        for each in world.users
    ]


def _history(world: World, number: Number) -> Obj:
    """Everything said with this number, a thread for each person."""
    threads: dict[str, list[object]] = {}
    for heard in world.received.values():
        if heard.number is number:
            row = {**heard.message, "history_context": {"status": "READ" if heard.read else "DELIVERED"}}
            threads.setdefault(heard.user.phone, []).append(row)
    for said in world.echoes.values():
        if said.number is number:
            row = {**said.message, "history_context": {"status": "SENT"}}
            threads.setdefault(said.user.phone, []).append(row)
    rows: list[object] = [{"id": phone, "messages": messages} for phone, messages in threads.items()]
    return {"metadata": {"phase": 0, "chunk_order": 1, "progress": 100}, "threads": rows}


def _post(world: World, number: Number, field: str, content: Obj) -> None:
    value: Obj = {"messaging_product": "whatsapp", "metadata": number.metadata(), **content}
    world.webhooks.post(Update(number, field, value, f"waba|{number.spec.waba_id}"))
