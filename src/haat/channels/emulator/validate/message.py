"""The frame of a message and the choice of its family; text, reaction, location and contacts are checked here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from haat.channels.emulator.errors import GraphError, invalid, missing
from haat.channels.emulator.fields import Fields
from haat.channels.emulator.validate.interactive import check_interactive
from haat.channels.emulator.validate.media import MEDIA_TYPES, check_media
from haat.channels.emulator.validate.order import OrderRequest, StatusChange
from haat.channels.emulator.validate.scene import Scene
from haat.channels.emulator.validate.template import check_template
from haat.channels.emulator.wire import Obj

TEXT_MOST = 4096
CALLBACK_DATA_MOST = 512
REACTION_WITHIN = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Checked:
    """What a valid message is: its type, its price category, and what it asks of the payments."""

    type: str
    kind: str = ""
    """The interactive type, where it is one."""
    category: str = "service"
    order: OrderRequest | None = None
    status_change: StatusChange | None = None
    shown: Obj | None = None
    """A template filled with its parameters, for people to look at."""


def check(body: Obj, scene: Scene) -> Checked:
    """The message in ``body``, or GraphError."""
    frame = Fields(body, "")
    frame.maybe_text("biz_opaque_callback_data", CALLBACK_DATA_MOST)
    frame.maybe_text("recipient_identity_key_hash", 64)
    if frame.has("recipient_type"):
        frame.one_of("recipient_type", "individual")
    _check_context(frame, scene)
    kind = frame.text("type") if frame.has("type") else "text"
    if kind == "text":
        return _text(frame.obj("text"))
    if kind == "reaction":
        return _reaction(frame.obj("reaction"), scene)
    if kind == "location":
        return _location(frame.obj("location"))
    if kind == "contacts":
        return _contacts(frame)
    if kind in MEDIA_TYPES:
        check_media(kind, frame.obj(kind), scene)
        return Checked(kind)
    if kind == "template":
        template = check_template(frame.obj("template"), scene)
        return Checked(
            kind,
            category=template.category.lower(),
            order=template.order,
            status_change=template.status_change,
            shown=template.shown,
        )
    if kind == "interactive":
        asked = check_interactive(frame.obj("interactive"), scene)
        order = asked if isinstance(asked, OrderRequest) else None
        change = asked if isinstance(asked, StatusChange) else None
        return Checked(kind, frame.obj("interactive").text("type"), order=order, status_change=change)
    raise GraphError(100, f"Param type must be one of the known message types, got '{kind}'")


def _check_context(frame: Fields, scene: Scene) -> None:
    context = frame.maybe_obj("context")
    if context is not None and context.text("message_id") not in scene.messages:
        raise GraphError(131009, "Parameter context['message_id'] is no message of this conversation")


def _text(text: Fields) -> Checked:
    text.only("body", "preview_url")
    body = text.text("body")
    if len(body) > TEXT_MOST:
        raise GraphError(100, f"Param text['body'] must be at most {TEXT_MOST} characters long.")
    text.flag("preview_url")
    return Checked("text")


def _reaction(reaction: Fields, scene: Scene) -> Checked:
    target = scene.messages.get(reaction.text("message_id"))
    if target is None or scene.now - target > REACTION_WITHIN:
        raise invalid(reaction.at("message_id"), "is no message of the last 30 days")
    if reaction.value.get("emoji") is None:
        raise missing(reaction.at("emoji"))
    reaction.text("emoji", 32, least=0)
    return Checked("reaction")


def _location(location: Fields) -> Checked:
    if not -90 <= location.number("latitude") <= 90:
        raise invalid(location.at("latitude"), "is out of range")
    if not -180 <= location.number("longitude") <= 180:
        raise invalid(location.at("longitude"), "is out of range")
    location.maybe_text("name", 1000)
    location.maybe_text("address", 1000)
    return Checked("location")


def _contacts(frame: Fields) -> Checked:
    for contact in frame.objs("contacts", most=257):
        contact.obj("name").text("formatted_name")
    return Checked("contacts")
