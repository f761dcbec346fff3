"""What a month's messages cost, by shop: for the command line, the console and the story's books."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from haat.channels.whatsapp import prices
from haat.domain.shop import Shop
from haat.store.beside import Beside
from haat.values.time import INDIA, india


@dataclass(frozen=True, slots=True)
class ShopCost:
    """What a shop's delivered messages of a month cost. Net and GST are hundredths of a paisa.

    ``number_free_left`` is what its number has left of the month's free messages; shops of one number share it.
    """

    shop_id: int
    shop: str
    number: str
    messages: int
    free: int
    net: int
    gst: int
    total_paise: int
    doubtful: bool
    number_free_left: int


@dataclass(frozen=True, slots=True)
class MessageCost:
    """One delivered message: its category and what it cost in hundredths of a paisa, before GST."""

    outbox_no: int
    at: datetime
    why: str
    order_no: int | None
    category: str
    net: int
    doubtful: bool


def month_of(first: date) -> tuple[datetime, datetime]:
    """The instants at which an Indian calendar month begins and ends."""
    after = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    since, until = (datetime(day.year, day.month, 1, tzinfo=INDIA) for day in (first, after))
    return since, until


def counted_from(now: datetime) -> datetime:
    """The beginning of yesterday in India: what was sent before is counted, the rest is looked at as it lies there."""
    day = india(now).date() - timedelta(days=1)
    return datetime(day.year, day.month, day.day, tzinfo=INDIA)


async def month_costs(screens: Beside, shops: Iterable[Shop], first: date, now: datetime) -> list[ShopCost]:
    """What each of these shops' messages cost in the month that begins on ``first``.

    ``shops`` must be all shops of their numbers, since the free messages belong to the number. Raises Unavailable.
    """
    since, until = month_of(first)
    known = list(shops)
    by_number: defaultdict[str, list[prices.Delivered]] = defaultdict(list)
    for shop in known:
        for day, kind, count in await screens.charged(shop.shop_id, since, until, counted_from(now)):
            by_number[shop.number_id].append(prices.Delivered(shop.shop_id, day, kind, count))
    costs = {number: prices.month_costs(rows) for number, rows in by_number.items()}
    most = prices.price_of("service", first).free
    found = []
    for shop in known:
        at_number = costs.get(shop.number_id, {})
        spent = at_number.get(shop.shop_id, prices.NOTHING)
        left = max(0, most - sum(one.free for one in at_number.values()))
        found.append(
            ShopCost(
                shop.shop_id, shop.code, shop.number, spent.messages, spent.free, spent.net, spent.gst,
                spent.total_paise, spent.doubtful, left,
            )
        )  # fmt: skip
    return found


async def message_costs(screens: Beside, shop: Shop, first: date) -> list[MessageCost]:
    """Each delivered message of a shop that has its number to itself, oldest first, the free ones at 0.

    Only those that are not swept yet (``HAAT_KEEP_DAYS``); the sums of ``month_costs`` know the others too.
    """
    used = 0
    found = []
    for row in await screens.messages(shop.shop_id, *month_of(first)):
        category = prices.category_of(row.type)
        spent = prices.cost({category: 1}, used, india(row.at).date())
        used += spent.free
        found.append(
            MessageCost(row.outbox_no, row.at, row.why, row.order_no, category, spent.net, spent.doubtful)
        )
    return found
