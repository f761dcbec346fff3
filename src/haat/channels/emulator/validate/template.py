"""Template messages: the right template, the right number of parameters, each of the right form."""

from __future__ import annotations

from dataclasses import dataclass

from haat.channels.emulator.errors import GraphError, invalid
from haat.channels.emulator.fields import Fields
from haat.channels.emulator.templates import Template, fill, spoken, variables
from haat.channels.emulator.validate.media import check_media
from haat.channels.emulator.validate.order import (
    OrderRequest,
    StatusChange,
    check_order_details,
    check_order_status,
)
from haat.channels.emulator.validate.scene import Scene
from haat.channels.emulator.wire import Obj, as_text

_PARAMETERS = (
    "text",
    "currency",
    "date_time",
    "image",
    "document",
    "video",
    "location",
    "payload",
    "action",
    "product",
)


@dataclass(frozen=True, slots=True)
class TemplateUse:
    category: str
    order: OrderRequest | None
    status_change: StatusChange | None
    shown: Obj


def check_template(message: Fields, scene: Scene) -> TemplateUse:
    """The use of a template in ``message``, or GraphError."""
    message.only("name", "language", "components", "namespace")
    name = message.text("name", 512)
    language = message.obj("language").text("code")
    template = scene.templates.sendable(scene.number.spec.waba_id, name, language)
    if template.category == "MARKETING" and scene.user.marketing_stopped:
        raise GraphError(131050, "Recipient chose to stop receiving marketing messages")
    parts = message.objs("components", least=0) if message.has("components") else []
    given: dict[str, list[Obj]] = {"header": [], "body": []}
    order: OrderRequest | None = None
    change: StatusChange | None = None
    for part in parts:
        kind = part.word("type", "header", "body", "button", "order_status", "carousel", "limited_time_offer")
        if kind in given:
            given[kind] = [_parameter(each, scene) for each in part.objs("parameters", least=0)]
        elif kind == "button":
            order = _button(part, template, scene) or order
        elif kind == "order_status":
            change = check_order_status(part.objs("parameters")[0].obj("order_status"))
    _count("header", as_text(template.part("HEADER").get("text")), given["header"])
    _count("body", as_text(template.part("BODY").get("text")), given["body"])
    return TemplateUse(template.category, order, change, _shown(template, given))


def _parameter(each: Fields, scene: Scene) -> Obj:
    kind = each.word("type", *_PARAMETERS)
    if kind == "text":
        each.text("text", 1024)
    elif kind in ("image", "document", "video"):
        check_media(kind, each.obj(kind), scene)
    return each.value


def _count(where: str, text: str, given: list[Obj]) -> None:
    wanted = variables(text)
    spoken_count = sum(
        1 for each in given if as_text(each.get("type")).lower() in ("text", "currency", "date_time")
    )
    if spoken_count != len(wanted):
        raise GraphError(
            132000,
            f"{where}: number of localizable_params ({spoken_count}) does not match the expected number of params "
            f"({len(wanted)})",
        )
    named = [name for name in wanted if not name.isdigit()]
    missing = [name for name in named if name not in {as_text(each.get("parameter_name")) for each in given}]
    if missing:
        raise GraphError(132012, f"{where}: no parameter has the name {missing[0]}")
    if any("\n" in spoken(each) or "\t" in spoken(each) or "     " in spoken(each) for each in given):
        raise GraphError(
            132012,
            f"{where}: parameters cannot have new-line/tab characters or more than 4 consecutive spaces",
        )


def _button(part: Fields, template: Template, scene: Scene) -> OrderRequest | None:
    index = part.whole_or_digits("index")
    buttons = template.buttons()
    if not 0 <= index < len(buttons):
        raise invalid(part.at("index"), f"names no button of the template, which has {len(buttons)}")
    kind = part.text("sub_type").lower()
    if part.has("parameters"):
        for each in part.objs("parameters", least=0):
            if each.word("type", "payload", "text", "action", "coupon_code") == "payload":
                each.text("payload", 256)
            if kind == "order_details":
                return check_order_details(each.obj("action").obj("order_details"), scene)
    return None


def _shown(template: Template, given: dict[str, list[Obj]]) -> Obj:
    return {
        "header": fill(as_text(template.part("HEADER").get("text")), given["header"]),
        "body": fill(as_text(template.part("BODY").get("text")), given["body"]),
        "footer": as_text(template.part("FOOTER").get("text")),
        "buttons": [
            {
                "type": as_text(button.get("type")),
                "text": as_text(button.get("text")),
                "url": as_text(button.get("url")),
            }
            for button in template.buttons()
        ],
    }
