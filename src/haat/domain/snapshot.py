"""The snapshot: what one unit of work knows of one shop, and what it has changed so far.

Gathered once for all messages of a shop in a batch. Rules read it through ``decide`` and return an ``Outcome``;
``absorb`` takes that in, so that the next message of the batch sees it. Nothing here touches the database.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from haat.domain.catalogue import Catalogue
from haat.domain.customer import Customer, Role
from haat.domain.events import Event
from haat.domain.ledger import Account, Entry, digest
from haat.domain.order import Order
from haat.domain.outcome import ClearTimers, Outcome, SetTimer, Task
from haat.domain.shop import Counters, Shop
from haat.values.time import Moment


@dataclass(slots=True)
class ShopState:
    """One shop's working set. ``orders`` holds the open orders that this batch may touch and each sender's last.

    ``customers`` holds the senders, the customers of those orders, and all staff. What was changed is remembered
    in the ``changed_*`` sets and the lists of new rows, for the one transaction that writes them.
    """

    shop: Shop
    catalogue: Catalogue
    counters: Counters
    customers: dict[int, Customer] = field(default_factory=dict)
    orders: dict[int, Order] = field(default_factory=dict)
    changed_shop: bool = False
    changed_customers: set[int] = field(default_factory=set)
    changed_orders: set[int] = field(default_factory=set)
    changed_listings: set[int] = field(default_factory=set)
    events: list[tuple[Event, Moment]] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    timers: list[SetTimer | ClearTimers] = field(default_factory=list)
    tasks: list[Task] = field(default_factory=list)

    def absorb(self, outcome: Outcome, moment: Moment) -> None:
        """Take a decision in: number and chain its entries, keep its new values, remember what changed."""
        if outcome.counters is not None:
            self.counters = outcome.counters
        if outcome.shop is not None:
            self.shop, self.changed_shop = outcome.shop, True
        if outcome.customer is not None:
            self.keep_customer(outcome.customer)
        if outcome.order is not None:
            self.orders[outcome.order.order_no] = outcome.order
            self.changed_orders.add(outcome.order.order_no)
        if outcome.listings:
            self.catalogue = self.catalogue.replaced(outcome.listings)
            self.changed_listings.update(item.listing_no for item in outcome.listings)
        for entry in outcome.entries:
            self._book(entry)
        self.events.extend((event, moment) for event in outcome.events)
        self.timers.extend(outcome.timers)
        self.tasks.extend(outcome.tasks)

    def keep_customer(self, customer: Customer) -> None:
        self.customers[customer.customer_no] = customer
        self.changed_customers.add(customer.customer_no)

    def staff(self, *roles: Role) -> list[Customer]:
        """The shop's people of these roles (all staff when none is named), in order of joining."""
        wanted = roles or (Role.SHOPKEEPER, Role.HELPER)
        return [c for _, c in sorted(self.customers.items()) if c.role in wanted]

    def orders_of(self, customer_no: int) -> list[Order]:
        """Her orders that were gathered, oldest first."""
        return [o for _, o in sorted(self.orders.items()) if o.customer_no == customer_no]

    def _book(self, entry: Entry) -> None:
        number = self.counters.entry_no + 1
        booked = replace(entry, entry_no=number, previous=self.counters.ledger_head)
        booked = replace(booked, hash=digest(self.shop.shop_id, booked))
        self.counters = replace(self.counters, entry_no=number, ledger_head=booked.hash)
        self.entries.append(booked)
        for posting in booked.postings:
            if posting.account is Account.KHATA and posting.party is not None:
                owner = self.customers[posting.party]
                balance = owner.khata_balance_paise + posting.amount_paise
                self.keep_customer(replace(owner, khata_balance_paise=balance))
