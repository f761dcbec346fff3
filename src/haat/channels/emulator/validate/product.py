"""Product messages: one product, up to thirty, the whole catalogue.

Unknown products of a list are dropped from what the customer sees; a list of which none is known is refused.
"""

from __future__ import annotations

from haat.channels.emulator.commerce import Catalogue
from haat.channels.emulator.errors import GraphError, invalid
from haat.channels.emulator.fields import Fields
from haat.channels.emulator.validate.scene import Scene

PRODUCTS_MOST = 30
SECTIONS_MOST = 10


def check_product(action: Fields, scene: Scene) -> None:
    action.only("catalog_id", "product_retailer_id")
    catalogue = _catalogue(action, scene)
    if not catalogue.known(action.text("product_retailer_id", 100)):
        raise _unknown()


def check_product_list(action: Fields, scene: Scene) -> None:
    action.only("catalog_id", "sections", "name")
    catalogue = _catalogue(action, scene)
    sections = action.objs("sections", most=SECTIONS_MOST)
    count = known = 0
    for section in sections:
        if len(sections) > 1:
            section.text("title", 24)
        else:
            section.maybe_text("title", 24, least=0)
        for item in section.objs("product_items"):
            count += 1
            known += catalogue.known(item.text("product_retailer_id", 100))
    if count > PRODUCTS_MOST:
        raise invalid(action.at("sections"), f"holds {count} products. Max: {PRODUCTS_MOST}")
    if known == 0:
        raise _unknown()


def check_catalog_message(action: Fields, scene: Scene) -> None:
    action.only("name", "parameters")
    action.one_of("name", "catalog_message")
    parameters = action.maybe_obj("parameters")
    if parameters is None or not parameters.has("thumbnail_product_retailer_id"):
        return
    catalogue = scene.catalogues.find(scene.number.spec.catalog_id)
    if not catalogue.known(parameters.text("thumbnail_product_retailer_id", 100)):
        raise _unknown()


def _unknown() -> GraphError:
    """What Meta says of goods that its catalogue does not hold."""
    return GraphError(131009, "Products not found in FB Catalog")


def _catalogue(action: Fields, scene: Scene) -> Catalogue:
    """The catalogue of the sending account; no other may be named."""
    if action.text("catalog_id") != scene.number.spec.catalog_id:
        raise invalid(action.at("catalog_id"), "is not the catalogue linked to this account")
    return scene.catalogues.find(scene.number.spec.catalog_id)
