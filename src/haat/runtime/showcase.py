"""The catalogue on the channel follows the shop's goods: what changed is pushed by itself, a little later.

A price list changes thousands of goods in a moment and a busy counter one every minute, so a push waits until it has
been quiet for a while, but not for long; and one shop is not pushed again at once. How far each shop is stands in the
database: a restart goes on where it was. What is pushed twice does no harm.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from time import monotonic
from typing import Protocol

import structlog
from prometheus_client import Counter

from haat.channels.whatsapp.catalogue import Outcome, Plan
from haat.chat.talk import wording
from haat.domain.catalogue import Listing
from haat.domain.shop import Shop
from haat.runtime.pacing import retry_wait_s
from haat.store.showcase import Behind, Came, Goods, Pushed, ShowcaseStore, Showing
from haat.values.errors import Unavailable, place_of

PUSHED = Counter("haat_catalogue_items_total", "Listings pushed to catalogues on WhatsApp.", ["what"])
FAILED = Counter("haat_catalogue_failures_total", "Pushes to catalogues on WhatsApp that did not succeed.")
_log = structlog.get_logger("haat.showcase")

COMPARED_ANEW = timedelta(hours=24)
"""So often every catalogue is compared though nothing seems to have changed: names come from Haat's own words."""
SHARED = timedelta(hours=1)
"""A catalogue that two shops name waits so long before it is looked at again: somebody has to decide whose it is."""


class Window(Protocol):
    """A catalogue on a channel."""

    async def push(
        self,
        shop: Shop,
        listings: Sequence[Listing],
        titles: Callable[[Listing], str],
        pushed: Mapping[int, str],
    ) -> tuple[Plan, Outcome]:
        """Send what differs from ``pushed`` (listing to digest). Raises Unavailable; then nothing counts as sent."""


@dataclass(frozen=True, slots=True)
class ShowcaseSettings:
    """Seconds: between looks, of quiet before a push, at most waited for quiet, and between pushes of one shop."""

    look_s: float = 5.0
    quiet_s: float = 20.0
    longest_s: float = 120.0
    again_s: float = 60.0
    at_once: int = 4


@dataclass(slots=True)
class _Waiting:
    """A change that waits for quiet. ``since`` and ``changed_at`` are a clock's seconds."""

    version: tuple[int, int]
    since: float
    changed_at: float


class Showcase:
    """Keeps the catalogues of the lanes that this process works."""

    def __init__(
        self,
        store: ShowcaseStore,
        window: Window,
        now: Callable[[], datetime],
        lanes: Callable[[], Iterable[int]],
        settings: ShowcaseSettings | None = None,
        at: Callable[[], float] = monotonic,
    ) -> None:
        """``at`` is a clock's seconds that only go forward."""
        self._store, self._window, self._now, self._lanes = store, window, now, lanes
        self._settings, self._at = settings or ShowcaseSettings(), at
        self._waiting: dict[int, _Waiting] = {}
        self._pushed_at: dict[int, float] = {}

    async def run(self) -> None:
        """Look for ever. Raises Unavailable when the database is away."""
        while True:
            await self.look()
            await asyncio.sleep(self._settings.look_s)

    async def look(self) -> None:
        """Push every shop that is behind and whose time has come."""
        lanes = list(self._lanes())
        if not lanes:
            return
        shops = {one.shop_id: one for one in await self._store.showing(lanes)}
        behind = await self._store.behind(list(shops.values()), self._now() - COMPARED_ANEW)
        self._forget({one.shop_id for one in behind})
        due = [one for one in behind if self._due(one)]
        room = asyncio.Semaphore(self._settings.at_once)

        async def one_at_a_time(one: Behind) -> None:
            async with room:
                try:
                    await self._push(shops[one.shop_id], one)
                except Unavailable:
                    raise
                except Exception as error:  # a fault in one shop must not hide the others
                    _log.error("catalogue not pushed", shop=one.shop_id, fault=place_of(error))

        # Nobody is left behind under way: the next look would push the same shops beside it.
        for outcome in await asyncio.gather(*(one_at_a_time(one) for one in due), return_exceptions=True):
            if isinstance(outcome, BaseException):
                raise outcome

    def _forget(self, behind: set[int]) -> None:
        at, again = self._at(), self._settings.again_s
        self._waiting = {shop: one for shop, one in self._waiting.items() if shop in behind}
        self._pushed_at = {shop: when for shop, when in self._pushed_at.items() if at - when < again}

    def _due(self, one: Behind) -> bool:
        """Has it been quiet for long enough, or waited for long enough, and may it be tried again?"""
        at, settings = self._at(), self._settings
        waiting = self._waiting.get(one.shop_id)
        if waiting is None:
            waiting = self._waiting[one.shop_id] = _Waiting(one.version, at, at)
        elif waiting.version != one.version:
            waiting.version, waiting.changed_at = one.version, at
        if one.not_before is not None and one.not_before > self._now():
            return False
        if one.shop_id in self._pushed_at:
            return False
        return at - waiting.changed_at >= settings.quiet_s or at - waiting.since >= settings.longest_s

    async def _push(self, showing: Showing, behind: Behind) -> None:
        self._waiting.pop(showing.shop_id, None)
        if showing.owners > 1:
            why = f"catalogue {showing.catalog_id} is named by {showing.owners} shops"
            await self._failed(showing, behind, why, SHARED)
            return
        goods = await self._store.goods(showing.shop_id)
        if goods is None:
            return
        self._pushed_at[showing.shop_id] = self._at()
        try:
            made, came = await push_goods(self._store, self._window, goods, self._now)
        except Unavailable as error:
            wait = timedelta(seconds=max(retry_wait_s(behind.tries + 1), self._settings.again_s))
            await self._failed(showing, behind, str(error), wait)
            return
        if made.put or made.gone:
            put, gone, refused = len(came.put), len(came.gone), len(came.refused)
            _log.info("catalogue pushed", shop=showing.shop_id, put=put, removed=gone, refused=refused)

    async def _failed(self, showing: Showing, behind: Behind, why: str, wait: timedelta) -> None:
        FAILED.inc()
        _log.warning("catalogue not pushed", shop=showing.shop_id, why=why, tries=behind.tries + 1)
        now = self._now()
        await self._store.failed(showing.shop_id, showing.catalog_id, behind.tries + 1, now + wait, why, now)


async def push_goods(
    store: ShowcaseStore,
    window: Window,
    goods: Goods,
    now: Callable[[], datetime],
    *,
    everything: bool = False,
) -> tuple[Plan, Outcome]:
    """Push what differs (or everything) and write down what came of it. Raises Unavailable."""
    known = {number: "" if everything else one.digest for number, one in goods.pushed.items()}
    made, outcome = await window.push(goods.shop, goods.listings, wording(goods.shop.lang).title, known)
    digests = {item.listing_no: item.digest for item in made.put}
    pushed = {
        number: Pushed(digest, outcome.refused.get(number, "") if number not in outcome.put else "")
        for number, digest in digests.items()
    }
    never_there = {number for number in made.gone if number in goods.pushed and goods.pushed[number].why}
    came = Came(pushed, {*outcome.gone, *never_there}, made.same, made.left_out)
    await store.note(goods, came, now())
    for what, count in (
        ("put", len(outcome.put)),
        ("removed", len(outcome.gone)),
        ("refused", len(outcome.refused)),
    ):
        PUSHED.labels(what).inc(count)
    return made, outcome
