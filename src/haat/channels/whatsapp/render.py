"""A reply in the Cloud API's wire form (``POST /{number}/messages``). Pure.

Every limit holds by construction: words that are too long are cut, between letters and with an ellipsis.
What cannot be cut without changing its meaning (an id, a reference, an amount, the number of choices) is the
composer's mistake and raises ``Misuse``. Source: Meta's reference of each message type.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from msgspec import DecodeError, Raw
from msgspec.json import Decoder, Encoder

from haat.channels.whatsapp import forms, limits
from haat.channels.whatsapp.order_details import order_card, order_details
from haat.channels.whatsapp.templates import Rider, code_of, languages_for, rider_of
from haat.chat.replies import (
    AskAddress,
    AskContact,
    AskPlace,
    Buttons,
    CatalogueButton,
    Choice,
    File,
    LinkButton,
    Menu,
    OpenFlow,
    OrderCard,
    Paper,
    PayRequest,
    Picture,
    Poster,
    ProductCard,
    ProductList,
    React,
    Reply,
    Say,
    Template,
)
from haat.domain.shop import Shop
from haat.ports import Recipient, Rendered
from haat.values.errors import Misuse

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | bool"

NEW_FORMS = (AskAddress, AskContact, OpenFlow, ProductCard, ProductList, CatalogueButton)
"""What an old WhatsApp cannot show: it is dropped there and reported as failed (1026). Products are refused where Meta
took them off its catalogue meanwhile."""

_ENCODE = Encoder().encode
_FRAME = Decoder(dict[str, Raw])
_DOCUMENT = Decoder(dict[str, str])


def render(reply: Reply, recipient: Recipient, shop: Shop, callback: str) -> Rendered:
    """The reply for this person now.

    Inside the 24-hour window: the message itself, with its template as ``fallback`` should the window close
    meanwhile; a form that may not be shown has its words alone as fallback. Outside: the template, with
    the same in her next best language as fallback should Meta not have approved it in hers; or nothing. A ``Paper``
    has no media id yet: ``with_media`` adds it.
    """
    frame = _frame(recipient, callback)
    templates = [_ENCODE({**frame, **made}) for made in _templates(reply, shop)]
    template, spare = (*templates, None, None)[:2]
    if not recipient.window_open:
        return Rendered(template, spare)
    if template is None and isinstance(reply.form, NEW_FORMS):
        template = _ENCODE({**frame, **_say(reply)})
    if reply.quotes is not None and not isinstance(reply.form, React):
        frame["context"] = {"message_id": reply.quotes}
    frame.update(_content(reply, recipient, shop))
    return Rendered(_ENCODE(frame), template)


def render_document(reply: Reply, recipient: Recipient, shop: Shop, callback: str, media_id: str) -> Rendered:
    """A ``Paper`` whose file the channel already holds as ``media_id``."""
    rendered = render(reply, recipient, shop, callback)
    if rendered.body is None or not recipient.window_open:
        return rendered
    return Rendered(with_media(rendered.body, media_id), rendered.fallback)


def with_media(body: bytes, media_id: str) -> bytes:
    """A rendered ``Paper`` with its file's id put in. Raises Misuse on the body of anything else."""
    try:
        frame = _FRAME.decode(body)
        document = _DOCUMENT.decode(frame["document"])
    except (DecodeError, KeyError) as error:
        raise Misuse("only a document waits for its file") from error
    document.pop("link", None)
    frame["document"] = Raw(_ENCODE({"id": media_id, **document}))
    return _ENCODE(frame)


def _frame(recipient: Recipient, callback: str) -> dict[str, Json]:
    """Everything around the content.

    The phone goes first where it is known: every message type takes it, while some refuse the user id (131062).
    The plus matters: without it Meta may put the business's own country code in front.
    """
    if len(callback) > limits.CALLBACK:
        raise Misuse("callback data of more than 512 characters")
    frame: dict[str, Json] = {"messaging_product": "whatsapp", "recipient_type": "individual"}
    if recipient.phone:
        frame["to"] = "+" + recipient.phone
    elif recipient.user_id:
        frame["recipient"] = recipient.user_id
    else:
        raise Misuse("a recipient needs a phone or a user id")
    if callback:
        frame["biz_opaque_callback_data"] = callback
    if recipient.identity:
        frame["recipient_identity_key_hash"] = recipient.identity
    return frame


def _say(reply: Reply) -> dict[str, Json]:
    body = _body(_with_footer(reply), limits.TEXT_BODY)
    return {"type": "text", "text": {"body": body, "preview_url": False}}


def _content(reply: Reply, recipient: Recipient, shop: Shop) -> dict[str, Json]:
    form = reply.form
    match form:
        case Say():
            return _say(reply)
        case Buttons():
            return _interactive(reply, "button", limits.BODY, {"buttons": _buttons(form.choices)})
        case Menu():
            return _interactive(reply, "list", limits.LIST_BODY, _menu(form))
        case AskAddress() if forms.both_indian(recipient, shop):
            return _interactive(reply, "address_message", limits.BODY, forms.address(form))
        case AskContact():
            return _interactive(reply, "contact_request", limits.BODY, {"name": "request_contact_info"})
        case ProductCard():
            return _interactive(reply, "product", limits.BODY, forms.product(form, shop))
        case ProductList():
            action = forms.product_list(form, shop)
            return _interactive(reply, "product_list", limits.BODY, action, form.header)
        case CatalogueButton():
            return _interactive(reply, "catalog_message", limits.BODY, forms.catalogue(form, shop))
        case OpenFlow():
            return _interactive(reply, "flow", limits.BODY, forms.flow(form))
        case Picture(media_id):
            return {"type": "image", "image": _held(reply, media_id)}
        case File(media_id, filename):
            document: dict[str, Json] = {"filename": limits.label(filename, limits.FILENAME)}
            return {"type": "document", "document": {**_held(reply, media_id), **document}}
        case AskPlace() | AskAddress():
            return _interactive(reply, "location_request_message", limits.BODY, {"name": "send_location"})
        case LinkButton():
            return _interactive(reply, "cta_url", limits.BODY, _link(form))
        case PayRequest():
            action = {"name": "review_and_pay", "parameters": order_details(form, shop)}
            return _interactive(reply, "order_details", limits.BODY, action)
        case OrderCard():
            return _interactive(
                reply, "order_status", limits.BODY, {"name": "review_order", "parameters": order_card(form)}
            )
        case React():
            return {"type": "reaction", "reaction": {"message_id": form.message_id, "emoji": form.emoji}}
        case Paper() | Poster():
            return {"type": "document", "document": _document(reply, form)}


def _interactive(
    reply: Reply, kind: str, body_max: int, action: dict[str, Json], header: str = ""
) -> dict[str, Json]:
    interactive: dict[str, Json] = {
        "type": kind,
        "body": {"text": _body(reply.body, body_max)},
        "action": action,
    }
    if reply.footer and kind != "location_request_message":
        interactive["footer"] = {"text": limits.label(reply.footer, limits.FOOTER)}
    if header:
        interactive["header"] = {"type": "text", "text": _label(header, limits.HEADER)}
    if reply.picture:
        if kind not in WITH_PICTURE:
            raise Misuse(f"WhatsApp shows no picture above {kind}")
        interactive["header"] = {"type": "image", "image": {"id": _media_id(reply.picture)}}
    return {"type": "interactive", "interactive": interactive}


WITH_PICTURE = frozenset({"button", "cta_url", "order_details", "address_message", "flow"})
"""The kinds whose header may be a picture."""


def _held(reply: Reply, media_id: str) -> dict[str, Json]:
    """A file that the channel holds, with the words under it."""
    shown: dict[str, Json] = {"id": _media_id(media_id)}
    caption = _with_footer(reply).strip()
    if caption:
        shown["caption"] = limits.cut_lines(caption, limits.BODY)
    return shown


def _media_id(media_id: str) -> str:
    if not 0 < len(media_id) <= limits.MEDIA_ID:
        raise Misuse("a file is named by its media id")
    return media_id


def _buttons(choices: Sequence[Choice]) -> list[Json]:
    if not 1 <= len(choices) <= limits.BUTTONS:
        raise Misuse(f"{len(choices)} buttons; WhatsApp shows one to {limits.BUTTONS}")
    titles = _titles([choice.title for choice in choices], limits.BUTTON_TITLE)
    _check_ids([choice.action for choice in choices], limits.BUTTON_ID)
    return [
        {"type": "reply", "reply": {"id": choice.action, "title": title}}
        for choice, title in zip(choices, titles, strict=True)
    ]


def _menu(menu: Menu) -> dict[str, Json]:
    rows = [row for section in menu.sections for row in section.rows]
    if not 1 <= len(rows) <= limits.ROWS or not all(section.rows for section in menu.sections):
        raise Misuse(
            f"{len(rows)} rows in {len(menu.sections)} sections; WhatsApp shows one to {limits.ROWS}"
        )
    if len(menu.sections) > 1 and not all(section.title for section in menu.sections):
        raise Misuse("several sections need a title each")
    _check_ids([row.action for row in rows], limits.ROW_ID)
    titles = iter(_titles([row.title for row in rows], limits.ROW_TITLE))
    sections: list[Json] = []
    for section in menu.sections:
        shown: dict[str, Json] = {}
        if section.title:
            shown["title"] = limits.label(section.title, limits.SECTION_TITLE)
        shown["rows"] = [_row(row, next(titles)) for row in section.rows]
        sections.append(shown)
    return {"button": _label(menu.button, limits.LIST_BUTTON), "sections": sections}


def _row(row: Choice, title: str) -> dict[str, Json]:
    shown: dict[str, Json] = {"id": row.action, "title": title}
    if row.description:
        shown["description"] = limits.label(row.description, limits.ROW_DESCRIPTION)
    return shown


def _titles(titles: Sequence[str], limit: int) -> list[str]:
    """Titles cut to fit, and still told apart: WhatsApp refuses two that read the same."""
    shown: list[str] = []
    for title in titles:
        made = _label(title, limit)
        count = 2
        while made in shown:
            made = f"{limits.cut(_label(title, limit), limit - 3)} {count}"
            count += 1
        shown.append(made)
    return shown


def _label(title: str, limit: int) -> str:
    made = limits.label(title, limit)
    if not made.strip():
        raise Misuse("a choice needs a title")
    return made


def _check_ids(ids: Sequence[str], limit: int) -> None:
    if len(set(ids)) != len(ids) or not all(0 < len(one) <= limit for one in ids):
        raise Misuse(f"choices need ids that differ, of 1 to {limit} characters")


def _link(link: LinkButton) -> dict[str, Json]:
    if not link.url.startswith(("https://", "http://")) or len(link.url) > limits.URL:
        raise Misuse("a link button opens a web address")
    title = _label(link.title, limits.LINK_TITLE)
    return {"name": "cta_url", "parameters": {"display_text": title, "url": link.url}}


def _document(reply: Reply, paper: Paper | Poster) -> dict[str, Json]:
    document: dict[str, Json] = {"filename": limits.label(paper.filename, limits.FILENAME)}
    if isinstance(paper, Paper) and paper.link.startswith("https://") and len(paper.link) <= limits.URL:
        document["link"] = paper.link
    caption = _with_footer(reply).strip()
    if caption:
        document["caption"] = limits.cut_lines(caption, limits.BODY)
    return document


def link_of(body: bytes) -> str:
    """Where Meta can fetch the file of a rendered ``Paper`` itself; empty where it cannot."""
    try:
        return _DOCUMENT.decode(_FRAME.decode(body)["document"]).get("link", "")
    except (DecodeError, KeyError):
        return ""


def _with_footer(reply: Reply) -> str:
    """Plain text has no footer of its own, so it becomes the last line."""
    return f"{reply.body}\n\n{reply.footer}" if reply.footer else reply.body


def _body(text: str, limit: int) -> str:
    if not text.strip():
        raise Misuse("a message needs words")
    return limits.cut_lines(text, limit)


def _templates(reply: Reply, shop: Shop) -> list[dict[str, Json]]:
    """The approved template that stands in for this reply, in her language and in the next best; none: an empty list."""
    template = reply.template
    if template is None:
        return []
    components: list[Json] = []
    if template.blanks:
        blanks: list[Json] = [{"type": "text", "text": _blank(blank)} for blank in template.blanks]
        components.append({"type": "body", "parameters": blanks})
    components += _template_riders(reply, template, shop)
    for index, payload in enumerate(template.actions):
        if not 0 < len(payload) <= limits.QUICK_REPLY_PAYLOAD:
            raise Misuse("a template button's payload has 1 to 128 characters")
        parameters: list[Json] = [{"type": "payload", "payload": payload}]
        components.append(
            {"type": "button", "sub_type": "quick_reply", "index": str(index), "parameters": parameters}
        )
    made: list[dict[str, Json]] = []
    for lang in languages_for(template.name, template.lang, shop.lang)[:2]:
        shown: dict[str, Json] = {"name": template.name, "language": {"code": code_of(lang)}}
        if components:
            shown["components"] = components
        made.append({"type": "template", "template": shown})
    return made


def _template_riders(reply: Reply, template: Template, shop: Shop) -> list[Json]:
    """The payment sheet or the order card that a template of that kind carries."""
    rider, form = rider_of(template.name), reply.form
    if rider is Rider.ORDER_DETAILS:
        if not isinstance(form, PayRequest):
            raise Misuse(f"template {template.name} asks for money; the reply does not")
        sheet: Json = {"type": "action", "action": {"order_details": order_details(form, shop)}}
        return [{"type": "button", "sub_type": "order_details", "index": "0", "parameters": [sheet]}]
    if rider is Rider.ORDER_STATUS:
        if not isinstance(form, OrderCard):
            raise Misuse(f"template {template.name} moves an order card; the reply does not")
        card: Json = {"type": "order_status", "order_status": order_card(form)}
        return [{"type": "order_status", "parameters": [card]}]
    return []


def _blank(blank: str) -> str:
    """A template's blank: one line, never empty (132012, 131008 otherwise)."""
    return limits.label(" ".join(blank.split()), limits.TEMPLATE_BODY // 2) or "-"
