"""Interactive messages: buttons, lists, links, requests for a place, an address or a contact, Flows.

Products and orders, which are interactive too, have their own files.
"""

from __future__ import annotations

import re

from haat.channels.emulator.errors import GraphError, invalid
from haat.channels.emulator.fields import Fields
from haat.channels.emulator.validate.media import check_media
from haat.channels.emulator.validate.order import (
    OrderRequest,
    StatusChange,
    check_order_details,
    check_order_status,
)
from haat.channels.emulator.validate.product import check_catalog_message, check_product, check_product_list
from haat.channels.emulator.validate.scene import Scene

BODY_MOST = 1024
LIST_BODY_MOST = 4096
SMALL_MOST = 60
"""Headers and footers."""
BUTTONS_MOST = 3
ROWS_MOST = 10
CARDS_MOST = 10
CARD_BODY_MOST = 160
CARD_BUTTONS_MOST = 3
ADDRESS_FIELDS = (
    "name",
    "phone_number",
    "in_pin_code",
    "house_number",
    "floor_number",
    "tower_number",
    "building_name",
    "address",
    "landmark_area",
    "city",
    "state",
)
_PIN_CODE = re.compile(r"[1-9][0-9]{5}\Z")


def check_interactive(message: Fields, scene: Scene) -> OrderRequest | StatusChange | None:
    """GraphError unless ``message`` is a valid interactive message; what it asks of the payments, if anything."""
    message.only("type", "header", "body", "footer", "action")
    kind = message.text("type")
    if kind == "order_details":
        _frame(message, scene, header=("image",))
        return check_order_details(_action(message, "review_and_pay"), scene)
    if kind == "order_status":
        _frame(message, scene)
        return check_order_status(_action(message, "review_order"))
    simple = {
        "button": _buttons,
        "list": _list,
        "cta_url": _cta_url,
        "location_request_message": _location_request,
        "contact_request": _contact_request,
        # Clients in the field spell it so, and the sources on this type disagree: both are taken.
        "request_contact_info": _contact_request,
        "address_message": _address,
        "flow": _flow,
        "product": _product,
        "product_list": _product_list,
        "catalog_message": _catalog,
        "carousel": _carousel,
    }
    if kind not in simple:
        raise GraphError(100, f"Param interactive['type'] must be a known interactive type, got '{kind}'")
    simple[kind](message, scene)
    return None


def _frame(
    message: Fields,
    scene: Scene,
    *,
    header: tuple[str, ...] = (),
    body_most: int = BODY_MOST,
    body_needed: bool = True,
    header_needed: bool = False,
) -> None:
    """Header of an allowed kind, body, footer."""
    if body_needed or message.has("body"):
        message.obj("body").text("text", body_most)
    footer = message.maybe_obj("footer")
    if footer is not None:
        footer.text("text", SMALL_MOST)
    top = message.obj("header") if header_needed else message.maybe_obj("header")
    if top is None:
        return
    if not header:
        raise invalid(message.at("header"), "is not supported by this interactive type")
    kind = top.one_of("type", *header)
    if kind == "text":
        top.text("text", SMALL_MOST)
    else:
        check_media(kind, top.obj(kind), scene)


def _action(message: Fields, name: str) -> Fields:
    """The parameters of a named action."""
    return _parameters(message.obj("action"), name)


def _parameters(action: Fields, name: str) -> Fields:
    action.only("name", "parameters")
    action.one_of("name", name)
    return action.obj("parameters")


def _buttons(message: Fields, scene: Scene) -> None:
    _frame(message, scene, header=("text", "image", "video", "document"))
    action = message.obj("action")
    action.only("buttons")
    ids: set[str] = set()
    titles: set[str] = set()
    for button in action.objs("buttons", most=BUTTONS_MOST):
        button.only("type", "reply")
        button.one_of("type", "reply")
        reply = button.obj("reply")
        reply.only("id", "title")
        _fresh(reply, "id", reply.text("id", 256), ids)
        _fresh(reply, "title", reply.text("title", 20), titles)


def _list(message: Fields, scene: Scene) -> None:
    _frame(message, scene, header=("text",), body_most=LIST_BODY_MOST)
    action = message.obj("action")
    action.only("button", "sections")
    action.text("button", 20)
    sections = action.objs("sections", most=10)
    ids: set[str] = set()
    count = 0
    for section in sections:
        section.only("title", "rows")
        if len(sections) > 1:
            section.text("title", 24)
        else:
            section.maybe_text("title", 24, least=0)
        for row in section.objs("rows"):
            row.only("id", "title", "description")
            _fresh(row, "id", row.text("id", 200), ids)
            row.text("title", 24)
            row.maybe_text("description", 72, least=0)
            count += 1
    if count > ROWS_MOST:
        raise invalid(action.at("sections"), f"holds {count} rows in all. Max: {ROWS_MOST}")


def _fresh(where: Fields, key: str, value: str, seen: set[str]) -> None:
    if value in seen:
        raise invalid(where.at(key), "is used twice in this message")
    seen.add(value)


def _cta_url(message: Fields, scene: Scene) -> None:
    parameters = _action(message, "cta_url")
    parameters.only("display_text", "url", "payment_link_preview")
    preview = parameters.flag("payment_link_preview")
    _frame(message, scene, header=() if preview else ("text", "image", "video", "document"))
    parameters.text("display_text", 20)
    parameters.url("url")


def _location_request(message: Fields, scene: Scene) -> None:
    _frame(message, scene)
    message.obj("action").one_of("name", "send_location")


def _contact_request(message: Fields, scene: Scene) -> None:
    _frame(message, scene)
    message.obj("action").one_of("name", "request_contact_info")


def _address(message: Fields, scene: Scene) -> None:
    _frame(message, scene, header=("text", "image", "video", "document"))
    parameters = _action(message, "address_message")
    parameters.only("country", "values", "saved_addresses", "validation_errors")
    parameters.one_of("country", "IN")
    if not scene.both_indian:
        raise invalid(message.at("type"), "address_message needs a business and a user with +91 numbers")
    values = parameters.maybe_obj("values")
    if values is not None:
        _address_values(values)
    problems = parameters.maybe_obj("validation_errors")
    if problems is not None:
        problems.only(*ADDRESS_FIELDS)
    if parameters.has("saved_addresses"):
        for saved in parameters.objs("saved_addresses", least=0):
            saved.text("id")
            _address_values(saved.obj("value"))


def _address_values(values: Fields) -> None:
    values.only(*ADDRESS_FIELDS)
    for key in values.value:
        values.maybe_text(key, least=0)
    if values.has("in_pin_code") and _PIN_CODE.match(values.text("in_pin_code")) is None:
        raise invalid(values.at("in_pin_code"), "must be six digits")


def _flow(message: Fields, scene: Scene) -> None:
    _frame(message, scene, header=("text", "image", "video", "document"))
    parameters = _action(message, "flow")
    if parameters.text("flow_message_version") != "3":
        raise invalid(parameters.at("flow_message_version"), "must be '3'")
    if not (parameters.has("flow_id") or parameters.has("flow_name")):
        parameters.text("flow_id")
    parameters.text("flow_cta", 30)
    parameters.maybe_text("flow_token", 200)
    if parameters.has("mode"):
        parameters.one_of("mode", "draft", "published")
    action = (
        parameters.one_of("flow_action", "navigate", "data_exchange") if parameters.has("flow_action") else ""
    )
    if action == "navigate" and parameters.has("flow_action_payload"):
        parameters.obj("flow_action_payload").text("screen")


def _carousel(message: Fields, scene: Scene) -> None:
    """Two to ten cards with a picture or a film each, all of them with a link or all with quick replies."""
    if message.has("header") or message.has("footer"):
        raise invalid(message.path, "of type carousel has neither header nor footer")
    _frame(message, scene)
    action = message.obj("action")
    action.only("cards")
    linked: set[bool] = set()
    ids: set[str] = set()
    for i, card in enumerate(action.objs("cards", least=2, most=CARDS_MOST)):
        card.only("card_index", "type", "header", "body", "action")
        if card.whole("card_index") != i:
            raise invalid(card.at("card_index"), f"must be {i}: cards are counted from 0 in their order")
        top = card.obj("header")
        kind = top.one_of("type", "image", "video")
        check_media(kind, top.obj(kind), scene)
        if card.has("body"):
            card.obj("body").text("text", CARD_BODY_MOST)
        linked.add(_card_action(card.obj("action"), ids))
    if len(linked) > 1:
        raise invalid(action.at("cards"), "must all have a link, or all quick replies")


def _card_action(action: Fields, ids: set[str]) -> bool:
    """Whether the card has a link; else it has quick replies, their ids used once in the whole message."""
    if not action.has("buttons"):
        parameters = _parameters(action, "cta_url")
        parameters.text("display_text", 20)
        parameters.url("url")
        return True
    for button in action.objs("buttons", most=CARD_BUTTONS_MOST):
        button.one_of("type", "quick_reply")
        reply = button.obj("quick_reply")
        _fresh(reply, "id", reply.text("id", 256), ids)
        reply.text("title", 20)
    return False


def _product(message: Fields, scene: Scene) -> None:
    _frame(message, scene, body_needed=False)
    check_product(message.obj("action"), scene)


def _product_list(message: Fields, scene: Scene) -> None:
    _frame(message, scene, header=("text",), header_needed=True)
    check_product_list(message.obj("action"), scene)


def _catalog(message: Fields, scene: Scene) -> None:
    _frame(message, scene)
    check_catalog_message(message.obj("action"), scene)
