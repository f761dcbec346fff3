"""What each message costs the business: a dated price table, and a ledger per number and calendar month.

Amounts are whole hundredths of a paisa before GST, so that Rs 0.115 is exactly 1150. Months are India's. A message
is charged when it is delivered (or read, when delivery was skipped), never when it fails.
"""

from __future__ import annotations

import importlib.resources
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone

from haat.channels.emulator.wire import Obj, as_int, as_list, as_obj, as_text, load

INDIA = timezone(timedelta(hours=5, minutes=30))


@dataclass(frozen=True, slots=True)
class Period:
    """Prices from one day on. ``rates`` are hundredths of a paisa by category."""

    since: date
    rates: dict[str, int]
    free_service_messages: int
    utility_free_in_window: bool


@dataclass(frozen=True, slots=True)
class PriceTable:
    periods: tuple[Period, ...]
    gst_percent: int
    source: str

    def at(self, now: datetime) -> Period:
        """The prices of the Indian day of ``now``; the first period for days before it."""
        day = now.astimezone(INDIA).date()
        return next((each for each in reversed(self.periods) if each.since <= day), self.periods[0])


@dataclass(frozen=True, slots=True)
class Price:
    """The price of one message, fixed when it is accepted."""

    category: str
    type: str
    cost: int
    month: str

    @property
    def billable(self) -> bool:
        return self.cost > 0

    def as_obj(self) -> Obj:
        """The ``pricing`` object of a status."""
        return {
            "billable": self.billable,
            "pricing_model": "PMP",
            "type": self.type,
            "category": self.category,
        }


@dataclass(slots=True)
class Month:
    delivered: Counter[str] = field(default_factory=Counter)
    charged: Counter[str] = field(default_factory=Counter)
    cost: int = 0


def load_prices() -> PriceTable:
    """The table in ``prices.json``; KeyError or ValueError when it is broken."""
    raw = importlib.resources.files("haat.channels.emulator").joinpath("prices.json").read_text("utf-8")
    table = as_obj(load(raw))
    periods = [_period(as_obj(each)) for each in as_list(table["periods"])]
    return PriceTable(
        tuple(sorted(periods, key=lambda each: each.since)),
        as_int(table["gst_percent"]) or 0,
        as_text(table["source"]),
    )


def _period(row: Obj) -> Period:
    rates = {category: as_int(rate) or 0 for category, rate in as_obj(row["rates"]).items()}
    return Period(
        date.fromisoformat(as_text(row["from"])),
        rates,
        as_int(row["free_service_messages"]) or 0,
        row["utility_free_in_window"] is True,
    )


class Costs:
    """The ledger. ``free_type`` is the pricing type told for messages inside the free thousand (undocumented)."""

    def __init__(self, table: PriceTable, free_type: str = "free_customer_service") -> None:
        self.table = table
        self.free_type = free_type
        self._months: dict[tuple[str, str], Month] = {}
        self._free_used: Counter[tuple[str, str]] = Counter()

    def price(
        self, phone_number_id: str, category: str, now: datetime, *, in_window: bool, free_entry: bool
    ) -> Price:
        """Fix the price of a message that is accepted now, taking one of the free thousand when it is service."""
        period = self.table.at(now)
        month = now.astimezone(INDIA).strftime("%Y-%m")
        rate = period.rates.get(category, 0)
        if free_entry:
            return Price(category, "free_entry_point", 0, month)
        if category == "utility" and in_window and period.utility_free_in_window:
            return Price(category, "free_customer_service", 0, month)
        if category == "service":
            key = (phone_number_id, month)
            if rate == 0 or self._free_used[key] < period.free_service_messages:
                self._free_used[key] += 1
                return Price(category, self.free_type, 0, month)
        return Price(category, "regular", rate, month)

    def delivered(self, phone_number_id: str, price: Price) -> None:
        month = self._months.setdefault((phone_number_id, price.month), Month())
        month.delivered[price.category] += 1
        if price.billable:
            month.charged[price.category] += 1
            month.cost += price.cost

    def released(self, phone_number_id: str, price: Price) -> None:
        """A message that failed gives its free place back."""
        if price.category == "service" and price.type == self.free_type:
            self._free_used[(phone_number_id, price.month)] -= 1

    def as_obj(self) -> Obj:
        """The ledger, one row for each number and month."""
        rows: list[object] = []
        for (phone_number_id, month), kept in sorted(self._months.items()):
            gst = (kept.cost * self.table.gst_percent + 50) // 100
            rows.append(
                {
                    "phone_number_id": phone_number_id,
                    "month": month,
                    "delivered": dict(kept.delivered),
                    "charged": dict(kept.charged),
                    "net_hundredths_of_paisa": kept.cost,
                    "gst_hundredths_of_paisa": gst,
                    "total_hundredths_of_paisa": kept.cost + gst,
                }
            )
        return {
            "currency": "INR",
            "gst_percent": self.table.gst_percent,
            "source": self.table.source,
            "rows": rows,
        }
