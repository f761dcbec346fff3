"""What a month's messages cost, by the dated price table (``data/message_prices.tsv``). Whole numbers throughout.

Since October 2026 Meta charges for every delivered message, a thousand service messages a number and calendar
month excepted. Reactions and read marks have no delivered status and cost nothing.
"""

from __future__ import annotations

import functools
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from importlib import resources

from haat.values.errors import Corrupt, Misuse
from haat.values.money import half_up

HUNDREDTHS = 100
"""Hundredths of a paisa in a paisa: the unit of Meta's rates."""


@dataclass(frozen=True, slots=True)
class Price:
    """The price of one category from one day on. ``price`` is in hundredths of a paisa before GST."""

    country: str
    category: str
    valid_from: date
    price: int
    gst_bp: int
    free: int
    doubtful: bool
    source: str


@dataclass(frozen=True, slots=True)
class Cost:
    """What messages cost, in hundredths of a paisa. ``free`` of them cost nothing; ``doubtful`` if any price is."""

    messages: int
    free: int
    net: int
    gst: int
    doubtful: bool

    @property
    def total_paise(self) -> int:
        """Net and GST, to the nearest paisa."""
        return half_up(Fraction(self.net + self.gst, HUNDREDTHS))

    def plus(self, other: Cost) -> Cost:
        """Both together."""
        return Cost(
            self.messages + other.messages,
            self.free + other.free,
            self.net + other.net,
            self.gst + other.gst,
            self.doubtful or other.doubtful,
        )


NOTHING = Cost(0, 0, 0, 0, False)


@dataclass(frozen=True, slots=True)
class Delivered:
    """So many messages of one type (as the Cloud API names it) that a shop's people got on an Indian day."""

    shop_id: int
    day: date
    type: str
    count: int


@functools.cache
def prices() -> tuple[Price, ...]:
    """The table. Raises Corrupt on bad data."""
    text = resources.files("haat.channels.whatsapp").joinpath("data/message_prices.tsv").read_text("utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return tuple(_read(line) for line in lines[1:])


def price_of(category: str, on: date, country: str = "IN") -> Price:
    """The price that holds on a day. Raises Misuse for a category, country or day without one."""
    known = [
        one for one in prices() if (one.country, one.category) == (country, category) and one.valid_from <= on
    ]
    if not known:
        raise Misuse(f"no price of {category} messages in {country} on {on.isoformat()}")
    return max(known, key=lambda one: one.valid_from)


def cost(counts: Mapping[str, int], free_used: int, on: date, country: str = "IN") -> Cost:
    """What these delivered messages of one number cost on a day, ``counts`` by category.

    ``free_used`` of the month's free messages are gone already. Tax is taken on the sum, rounded once.
    """
    messages = free = net = 0
    tax = Fraction(0)
    doubtful = False
    for category, count in counts.items():
        if count < 0 or free_used < 0:
            raise Misuse("messages are counted from zero")
        price = price_of(category, on, country)
        spared = min(count, max(price.free - free_used, 0))
        charged = (count - spared) * price.price
        messages, free, net = messages + count, free + spared, net + charged
        tax += Fraction(charged * price.gst_bp, 10_000)
        doubtful = doubtful or (price.doubtful and count > 0)
    return Cost(messages, free, net, half_up(tax), doubtful)


def category_of(message_type: str) -> str:
    """What a message of ours of this type is charged as. Every template of ours is a utility template.

    ``free_entry`` stands for any type within 72 hours after an advertisement brought its reader.
    """
    return {"template": "utility", "reaction": "reaction", "free_entry": "free_entry"}.get(
        message_type, "service"
    )


def month_costs(delivered: Iterable[Delivered], country: str = "IN") -> dict[int, Cost]:
    """What one number's messages of one calendar month cost, by shop.

    The free ones belong to the number: shops that share it use them up together, day by day.
    """
    days: defaultdict[tuple[date, int], Counter[str]] = defaultdict(Counter)
    for row in delivered:
        days[row.day, row.shop_id][category_of(row.type)] += row.count
    used = 0
    found: dict[int, Cost] = {}
    for (day, shop_id), counts in sorted(days.items(), key=lambda one: one[0]):
        spent = cost(counts, used, day, country)
        used += spent.free
        found[shop_id] = found.get(shop_id, NOTHING).plus(spent)
    return found


def valid_from(on: date, country: str = "IN") -> date:
    """Since when the newest price that holds on a day holds: the date of the table."""
    return max(one.valid_from for one in prices() if one.country == country and one.valid_from <= on)


def _read(line: str) -> Price:
    fields = line.split("\t")
    if len(fields) != 8:
        raise Corrupt(f"message_prices.tsv: eight columns wanted: {line[:40]}")
    country, category, valid_from, price, gst_bp, free, doubtful, source = fields
    try:
        return Price(
            country,
            category,
            date.fromisoformat(valid_from),
            int(price),
            int(gst_bp),
            int(free),
            {"yes": True, "no": False}[doubtful],
            source,
        )
    except (ValueError, KeyError) as error:
        raise Corrupt(f"message_prices.tsv: {category} {valid_from} cannot be read") from error
