"""The shop's catalogue on WhatsApp: which listings go there, in what form, and pushing what differs in batches.

Left out: what WhatsApp or the law lets nobody sell in chat (``counter_only``), what is dearer than its MRP, and what
has no price. Source: Meta, product catalogue ``items_batch`` (at most 5,000 requests, under 3,000 advised) and
``check_batch_request_status``; one catalogue belongs to one business account.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from msgspec import DecodeError, Struct
from msgspec.json import Decoder, encode

from haat.channels.whatsapp import limits, number
from haat.channels.whatsapp.client import CloudClient
from haat.channels.whatsapp.links import wa_link
from haat.domain.catalogue import Listing, SoldBy
from haat.domain.shop import Shop
from haat.language.phrases import phrasebook
from haat.ports import NotSent
from haat.values.errors import Unavailable
from haat.values.quantity import Unit

BATCH = 2_500
TITLE_MAX = 200
DESCRIPTION_MAX = 5_000
POLLS = 30
POLL_S = 2.0

Titles = Callable[[Listing], str]


@dataclass(frozen=True, slots=True)
class Item:
    """One listing as the catalogue shows it. ``digest`` changes when anything that is shown does."""

    listing_no: int
    fields: Mapping[str, str]
    digest: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What a push would do: items to put, listings to take off, and why others stay out."""

    put: tuple[Item, ...]
    gone: tuple[int, ...]
    same: int
    left_out: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a push. ``refused`` maps a listing to Meta's words."""

    put: Mapping[int, str]
    gone: tuple[int, ...]
    refused: Mapping[int, str]


class _Handles(Struct):
    handles: list[str]


class _BatchError(Struct):
    id: str = ""
    message: str = ""


class _BatchState(Struct):
    status: str
    errors: list[_BatchError] = []
    ids_of_invalid_requests: list[str] = []


class _BatchStates(Struct):
    data: list[_BatchState]


_HANDLES = Decoder(_Handles)
_STATES = Decoder(_BatchStates)


def why_left_out(listing: Listing) -> str:
    """Why a listing does not go to WhatsApp; empty: it goes."""
    if listing.counter_only:
        return "only at the counter"
    if listing.price_paise <= 0:
        return "without a price"
    if listing.mrp_paise is not None and listing.price_paise > listing.mrp_paise:
        return "dearer than its MRP"
    return ""


def item_of(shop: Shop, listing: Listing, title: str, base_url: str) -> Item:
    """A listing in the catalogue's form. Goods have no pictures of their own: all show the shop's code."""
    unit = _unit(shop, listing)
    shown = f"{title}, {unit}" if unit else title
    fields = {
        "id": listing.sku,
        "title": limits.cut(" ".join(shown.split()), TITLE_MAX),
        "description": limits.cut(f"{shown} · {shop.name}", DESCRIPTION_MAX),
        "availability": "in stock" if listing.available and listing.stock != 0 else "out of stock",
        "condition": "new",
        "price": f"{listing.price_paise // 100}.{listing.price_paise % 100:02d} INR",
        "link": wa_link(shop.number, f"{title} [{shop.code}]"),
        "image_link": f"{base_url}/i/{shop.code}",
        "brand": listing.brand or shop.name,
    }
    if listing.barcode:
        fields["gtin"] = listing.barcode
    digest = hashlib.blake2b(encode(fields), digest_size=12).hexdigest()
    return Item(listing.listing_no, fields, digest)


def _unit(shop: Shop, listing: Listing) -> str:
    """What the price of loose goods is for, in the shop's language: its kilo or its litre."""
    key = {Unit.GRAM: "unit-kg", Unit.MILLILITRE: "unit-l"}.get(listing.unit)
    if listing.sold_by is not SoldBy.LOOSE or key is None:
        return ""
    return phrasebook(shop.lang).say(key, n="").strip()


def plan(
    shop: Shop, listings: Iterable[Listing], titles: Titles, pushed: Mapping[int, str], base_url: str
) -> Plan:
    """What has to be sent so that the catalogue shows what the shop sells; ``pushed`` maps a listing to its digest."""
    put, there, left_out = [], set(), dict[str, int]()
    same = 0
    for listing in listings:
        why = why_left_out(listing)
        if why:
            left_out[why] = left_out.get(why, 0) + 1
            continue
        there.add(listing.listing_no)
        item = item_of(shop, listing, titles(listing), base_url)
        if pushed.get(listing.listing_no) == item.digest:
            same += 1
        else:
            put.append(item)
    gone = tuple(sorted(number for number in pushed if number not in there))
    return Plan(tuple(put), gone, same, left_out)


def batches(made: Plan, size: int = BATCH) -> list[bytes]:
    """The bodies of the ``items_batch`` calls of a plan; all but the last are full."""
    requests: list[dict[str, object]] = []
    requests += [{"method": "UPDATE", "data": dict(item.fields)} for item in made.put]
    requests += [{"method": "DELETE", "data": {"id": str(number)}} for number in made.gone]
    return [
        encode(
            {
                "item_type": "PRODUCT_ITEM",
                "allow_upsert": True,
                "requests": requests[first : first + size],
            }
        )
        for first in range(0, len(requests), size)
    ]


@dataclass(frozen=True, slots=True)
class CloudWindow:
    """Catalogues on WhatsApp. ``base_url`` is where the shop's code is shown as a picture."""

    client: CloudClient
    base_url: str
    poll_s: float = POLL_S

    async def push(
        self, shop: Shop, listings: Sequence[Listing], titles: Titles, pushed: Mapping[int, str]
    ) -> tuple[Plan, Outcome]:
        """Push what differs from ``pushed``; the first push also shows the catalogue. Raises Unavailable."""
        made = plan(shop, listings, titles, pushed, self.base_url)
        outcome = await push(self.client, shop, made, poll_s=self.poll_s)
        if not pushed:
            await number.show_catalogue(self.client, shop.number_id)
        return made, outcome


async def push(
    client: CloudClient, shop: Shop, made: Plan, *, poll_s: float = POLL_S, size: int = BATCH
) -> Outcome:
    """Send a plan and wait for what Meta says of it. Raises Unavailable, and then nothing may be noted as pushed."""
    refused: dict[int, str] = {}
    for body in batches(made, size):
        for problem in await _send(client, shop, body, poll_s):
            if problem.id.isascii() and problem.id.isdigit():
                refused[int(problem.id)] = problem.message or "refused"
    put = {item.listing_no: item.digest for item in made.put if item.listing_no not in refused}
    return Outcome(put, tuple(n for n in made.gone if n not in refused), refused)


async def _send(client: CloudClient, shop: Shop, body: bytes, poll_s: float) -> Sequence[_BatchError]:
    answer = await _ask(client, "POST", shop, f"{shop.catalog_id}/items_batch", body)
    try:
        handles = _HANDLES.decode(answer).handles
    except DecodeError as error:
        raise Unavailable("the answer to a batch has no handle") from error
    problems: list[_BatchError] = []
    for handle in handles:
        problems += await _outcome(client, shop, handle, poll_s)
    return problems


async def _outcome(client: CloudClient, shop: Shop, handle: str, poll_s: float) -> list[_BatchError]:
    """What came of a batch, asked again until it is finished."""
    for _ in range(POLLS):
        path = f"{shop.catalog_id}/check_batch_request_status?handle={handle}"
        try:
            states = _STATES.decode(await _ask(client, "GET", shop, path)).data
        except DecodeError as error:
            raise Unavailable("the answer is no state of a batch") from error
        if states and all(state.status in ("finished", "canceled", "error") for state in states):
            known = {problem.id for state in states for problem in state.errors}
            return [problem for state in states for problem in state.errors] + [
                _BatchError(key, "refused")
                for state in states
                for key in state.ids_of_invalid_requests
                if key not in known
            ]
        await asyncio.sleep(poll_s)
    raise Unavailable("Meta has not finished with the batch yet; try again in some minutes")


async def _ask(client: CloudClient, method: str, shop: Shop, path: str, body: bytes | None = None) -> bytes:
    if not shop.catalog_id or not (shop.catalog_id.isascii() and shop.catalog_id.isdigit()):
        raise Unavailable(f"{shop.code} has no catalogue: set catalog_id in its shop file")
    answer = await client.graph(method, shop.number_id, path, body)
    if isinstance(answer, NotSent):
        raise Unavailable(f"{answer.code or answer.action.value}: {answer.details}")
    return answer
