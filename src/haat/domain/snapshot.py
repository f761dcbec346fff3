"""The snapshot: what one unit of work knows of one shop, and what it has changed so far.

Gathered once for all messages of a shop in a batch. Rules read it through ``decide`` and return an ``Outcome``;
``absorb`` takes that in, so that the next message of the batch sees it. Nothing here touches the database.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from haat.domain.bank_days import WEEKENDS, BankDays
from haat.domain.catalogue import Catalogue
from haat.domain.customer import Customer, Role
from haat.domain.events import Event
from haat.domain.ledger import Account, Entry, Posting, digest
from haat.domain.money_exception import MoneyException
from haat.domain.order import Order
from haat.domain.outcome import ClearTimers, Outcome, SetTimer, Task
from haat.domain.settlement import SettlementRow, Transfer
from haat.domain.shop import Counters, Shop
from haat.values.record import replace
from haat.values.time import Moment

_CACHED = (Account.KHATA, Account.RIDER_CASH, Account.CHANGE_OWED)
"""Accounts whose balance by party is kept on the party's own card."""


@dataclass(slots=True)
class ShopState:
    """One shop's working set. ``orders`` holds the open orders that this batch may touch and each sender's last.

    ``customers`` holds the senders, the customers of those orders, and all staff. ``transfers`` holds what is known
    of the numbers that this batch names, ``exceptions`` those that it may touch, ``settled_keys`` the lines of
    settlement reports that were booked before. What was changed is remembered in the ``changed_*`` sets and the
    lists of new rows, for the one transaction that writes them.
    """

    shop: Shop
    catalogue: Catalogue
    counters: Counters
    customers: dict[int, Customer] = field(default_factory=dict)
    orders: dict[int, Order] = field(default_factory=dict)
    transfers: dict[str, Transfer] = field(default_factory=dict)
    exceptions: dict[int, MoneyException] = field(default_factory=dict)
    settled_keys: set[str] = field(default_factory=set)
    bank_days: BankDays = WEEKENDS
    changed_shop: bool = False
    changed_customers: set[int] = field(default_factory=set)
    changed_orders: set[int] = field(default_factory=set)
    changed_listings: set[int] = field(default_factory=set)
    changed_transfers: set[str] = field(default_factory=set)
    changed_exceptions: set[int] = field(default_factory=set)
    settled: list[SettlementRow] = field(default_factory=list)
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
        for order in outcome.others if outcome.order is None else (outcome.order, *outcome.others):
            self.orders[order.order_no] = order
            self.changed_orders.add(order.order_no)
        if outcome.listings:
            self.catalogue = self.catalogue.replaced(outcome.listings)
            self.changed_listings.update(item.listing_no for item in outcome.listings)
        if outcome.transfers or outcome.exceptions or outcome.settled:
            self._keep_money(outcome)
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
            if posting.account in _CACHED and posting.party is not None:
                self._cache_balance(posting, posting.party)

    def _cache_balance(self, posting: Posting, party: int) -> None:
        """Follow a posting in what the customer's card says of her khata, her change, or the cash he holds."""
        owner = self.customers[party]
        match posting.account:
            case Account.KHATA:
                owner = replace(owner, khata_balance_paise=owner.khata_balance_paise + posting.amount_paise)
            case Account.RIDER_CASH:
                owner = replace(owner, cash_held_paise=owner.cash_held_paise + posting.amount_paise)
            case _:
                owner = replace(owner, change_owed_paise=owner.change_owed_paise - posting.amount_paise)
        self.keep_customer(owner)

    def _keep_money(self, outcome: Outcome) -> None:
        for transfer in outcome.transfers:
            self.transfers[transfer.utr] = transfer
            self.changed_transfers.add(transfer.utr)
        for exception in outcome.exceptions:
            self.exceptions[exception.exception_no] = exception
            self.changed_exceptions.add(exception.exception_no)
        self.settled.extend(outcome.settled)
        self.settled_keys.update(row.key for row in outcome.settled)
