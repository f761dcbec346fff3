"""The interactive messages that stand on Meta's own ground: address form, products, catalogue, Flow, contact request.

Each function gives the ``action`` of one kind, checked against Meta's limits; what would be refused raises Misuse.
Source: Meta, address messages (India only), product messages, catalogue messages, Flows, request contact info.
"""

from __future__ import annotations

from typing import TypeAlias

from haat.channels.whatsapp import limits
from haat.chat.replies import AskAddress, CatalogueButton, OpenFlow, ProductCard, ProductList
from haat.domain.shop import Shop
from haat.ports import Recipient
from haat.values.errors import Misuse

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | bool"

INDIA = "91"
_LONGEST = 15


def both_indian(recipient: Recipient, shop: Shop) -> bool:
    """May an address form go? Business and reader both need numbers of India, and hers must be known."""
    return (recipient.phone or "").startswith(INDIA) and shop.number.startswith(INDIA)


def address(form: AskAddress) -> dict[str, Json]:
    """India's address form: name and number filled in, known places to choose from."""
    values: dict[str, Json] = {}
    if form.name.strip():
        values["name"] = limits.label(form.name, limits.ADDRESS_NAME)
    if form.phone:
        values["phone_number"] = f"+{form.phone}"
    parameters: dict[str, Json] = {"country": "IN"}
    if values:
        parameters["values"] = values
    if form.saved:
        saved: list[Json] = []
        for place in form.saved:
            value: dict[str, Json] = {**values, "address": limits.label(place.text, limits.ADDRESS_TEXT)}
            if place.pin_code:
                value["in_pin_code"] = place.pin_code
            saved.append({"id": place.key, "value": value})
        parameters["saved_addresses"] = saved
    return {"name": "address_message", "parameters": parameters}


def product(card: ProductCard, shop: Shop) -> dict[str, Json]:
    return {"catalog_id": _catalogue(shop), "product_retailer_id": _sku(card.sku)}


def product_list(form: ProductList, shop: Shop) -> dict[str, Json]:
    """Goods in sections. Meta drops keys it does not know, and refuses a list of which it knows none."""
    count = sum(len(section.skus) for section in form.sections)
    if not 1 <= count <= limits.PRODUCTS or not 1 <= len(form.sections) <= limits.SECTIONS:
        raise Misuse(
            f"{count} products in {len(form.sections)} sections; WhatsApp shows one to thirty in ten"
        )
    if not form.header.strip():
        raise Misuse("a list of products needs a header")
    if not all(section.skus and section.title.strip() for section in form.sections):
        raise Misuse("every section of products needs a title and a product")
    sections: list[Json] = []
    for section in form.sections:
        items: list[Json] = [{"product_retailer_id": _sku(sku)} for sku in section.skus]
        sections.append({"title": limits.label(section.title, limits.SECTION_TITLE), "product_items": items})
    return {"catalog_id": _catalogue(shop), "sections": sections}


def catalogue(form: CatalogueButton, shop: Shop) -> dict[str, Json]:
    _catalogue(shop)
    action: dict[str, Json] = {"name": "catalog_message"}
    if form.thumbnail:
        action["parameters"] = {"thumbnail_product_retailer_id": _sku(form.thumbnail)}
    return action


def flow(form: OpenFlow) -> dict[str, Json]:
    """Open a Flow at its first screen, or at ``screen`` with its data."""
    if not form.flow_id or not form.title.strip():
        raise Misuse("a Flow needs its id and a title for its button")
    if not 0 < len(form.token) <= limits.FLOW_TOKEN:
        raise Misuse("a Flow needs a token of 1 to 200 characters, by which its answer is known")
    if form.data and not form.screen:
        raise Misuse("a Flow's data belongs to a screen")
    parameters: dict[str, Json] = {
        "flow_message_version": "3",
        "flow_id": form.flow_id,
        "flow_cta": limits.label(form.title, limits.FLOW_BUTTON),
        "flow_token": form.token,
    }
    if form.draft:
        parameters["mode"] = "draft"
    if form.screen:
        parameters["flow_action"] = "navigate"
        payload: dict[str, Json] = {"screen": form.screen}
        if form.data:
            payload["data"] = dict(form.data)
        parameters["flow_action_payload"] = payload
    return {"name": "flow", "parameters": parameters}


def _catalogue(shop: Shop) -> str:
    if not shop.catalog_id:
        raise Misuse("the shop has no catalogue on WhatsApp")
    return shop.catalog_id


def _sku(sku: str) -> str:
    if not 0 < len(sku) <= limits.RETAILER_ID:
        raise Misuse("a product's key has 1 to 100 characters")
    return sku
