"""Catalogues: one per WABA, filled in batches, asked by product messages.

``items_batch`` takes up to 5,000 requests and answers with a handle; the work is done at once here, and
``check_batch_request_status`` tells its outcome, with an error for each line that was refused.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from haat.channels.emulator.errors import GraphError, unknown_object
from haat.channels.emulator.fields import Fields
from haat.channels.emulator.ids import Ids
from haat.channels.emulator.wire import Obj, as_text

MOST_REQUESTS = 5000
NEEDED = ("title", "description", "availability", "condition", "price", "link", "image_link")
"""Attributes without which Meta takes no new item."""


@dataclass(slots=True)
class Catalogue:
    id: str
    items: dict[str, Obj] = field(default_factory=dict)
    batches: dict[str, Obj] = field(default_factory=dict)

    def known(self, retailer_id: str) -> bool:
        return retailer_id in self.items


class Catalogues:
    def __init__(self, ids: Ids, catalog_ids: list[str]) -> None:
        self._ids = ids
        self._catalogues = {each: Catalogue(each) for each in catalog_ids}

    def has(self, catalog_id: str) -> bool:
        return catalog_id in self._catalogues

    def find(self, catalog_id: str) -> Catalogue:
        catalogue = self._catalogues.get(catalog_id)
        if catalogue is None:
            raise unknown_object(catalog_id)
        return catalogue

    def all(self) -> list[Catalogue]:
        return list(self._catalogues.values())

    def batch(self, catalog_id: str, body: Obj) -> str:
        """Apply ``items_batch`` and return its handle."""
        catalogue = self.find(catalog_id)
        fields = Fields(body, "")
        requests = fields.objs("requests", most=MOST_REQUESTS)
        upsert = body.get("allow_upsert") is not False
        errors: list[object] = []
        for i, request in enumerate(requests):
            try:
                _apply(catalogue, request, upsert=upsert)
            except GraphError as refused:
                errors.append({"line": i + 1, "id": _item_id(request), "message": refused.details})
        handle = self._ids.code("batch", 24)
        catalogue.batches[handle] = {
            "handle": handle,
            "status": "finished",
            "errors_total_count": len(errors),
            "errors": errors,
            "warnings_total_count": 0,
            "warnings": [],
            "ids_of_invalid_requests": [as_text(each["id"]) for each in errors if isinstance(each, dict)],
        }
        return handle

    def status(self, catalog_id: str, handle: str) -> Obj:
        found = self.find(catalog_id).batches.get(handle)
        if found is None:
            raise GraphError(100, f"No batch has the handle '{handle}'")
        return found


def _item_id(request: Fields) -> str:
    data = request.value.get("data")
    inner = as_text(data.get("id")) if isinstance(data, dict) else ""
    return inner or as_text(request.value.get("retailer_id"))


def _apply(catalogue: Catalogue, request: Fields, *, upsert: bool) -> None:
    method = request.one_of("method", "CREATE", "UPDATE", "DELETE")
    item_id = _item_id(request)
    if not item_id or len(item_id) > 100:
        raise GraphError(100, "An item needs an id of at most 100 characters")
    if method == "DELETE":
        catalogue.items.pop(item_id, None)
        return
    data = request.obj("data").value
    old = catalogue.items.get(item_id)
    if old is None and method == "UPDATE" and not upsert:
        raise GraphError(100, f"There is no item {item_id}")
    merged = {**(old or {}), **data, "id": item_id}
    for name in NEEDED:
        if not merged.get(name):
            raise GraphError(100, f"A required attribute is missing: {name}")
    if len(as_text(merged["title"])) > 200:
        raise GraphError(100, "title is longer than 200 characters")
    catalogue.items[item_id] = merged
