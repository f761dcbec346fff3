"""Who wrote: matching a sender to a person of the shop, or making her one.

The channel's user id is the key; a phone may be withheld, and may pass to somebody else.
"""

from __future__ import annotations

from haat.chat.inbound import Sender
from haat.domain.customer import Customer
from haat.domain.snapshot import ShopState
from haat.values.record import replace


class People:
    """The people of one shop in one batch, found by user id and by phone."""

    def __init__(self, state: ShopState) -> None:
        self._state = state
        self._by_user = {c.user_id: c.customer_no for c in state.customers.values() if c.user_id}
        self._by_phone = {c.phone: c.customer_no for c in state.customers.values() if c.phone}

    def speaker(self, sender: Sender) -> Customer:
        """The person who wrote: known by her user id, else by a phone that has no user id yet, else new."""
        known = self._find(self._by_user, sender.user_id)
        if known is None:
            owner = self._find(self._by_phone, sender.phone)
            if owner is not None and (owner.user_id is None or sender.user_id is None):
                known = owner
        if known is None:
            counters = self._state.counters
            self._state.counters = replace(counters, customer_no=counters.customer_no + 1)
            known = Customer(counters.customer_no + 1, sender.name)
        return self._bind(known, sender.user_id or known.user_id, sender.phone or known.phone)

    def known(self, user_id: str | None, phone: str | None) -> Customer | None:
        """The person of this user id, else of this phone; None when the shop does not know her."""
        return self._find(self._by_user, user_id) or self._find(self._by_phone, phone)

    def moved(
        self, old_user: str | None, new_user: str | None, old_phone: str | None, new_phone: str | None
    ) -> Customer | None:
        """A person whose user id or number changed; None when she is not known here."""
        known = self.known(old_user, old_phone)
        if known is None:
            return None
        return self._bind(known, new_user or known.user_id, new_phone or known.phone)

    def _bind(self, person: Customer, user_id: str | None, phone: str | None) -> Customer:
        if (
            person.user_id == user_id
            and person.phone == phone
            and person.customer_no in self._state.customers
        ):
            return person
        if phone is not None:
            self._let_go(self._by_phone.get(phone), person.customer_no, phone=True)
            self._by_phone[phone] = person.customer_no
        if user_id is not None:
            self._let_go(self._by_user.get(user_id), person.customer_no, phone=False)
            self._by_user[user_id] = person.customer_no
        bound = replace(person, user_id=user_id, phone=phone)
        self._state.keep_customer(bound)
        return bound

    def _let_go(self, holder_no: int | None, taker_no: int, *, phone: bool) -> None:
        """A number or id that is another person's now is taken from whom had it before; the rest of her stays."""
        if holder_no is None or holder_no == taker_no:
            return
        holder = self._state.customers[holder_no]
        self._state.keep_customer(replace(holder, phone=None) if phone else replace(holder, user_id=None))

    def _find(self, index: dict[str, int], key: str | None) -> Customer | None:
        number = index.get(key) if key else None
        return self._state.customers[number] if number is not None else None
