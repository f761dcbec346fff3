"""Gateway accounts for the rails: read from the database, unwrapped, and remembered for a moment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic

from haat.rails.accounts import GatewayAccount
from haat.rails.seal import Seal
from haat.store.service import Service

KEPT_S = 20.0
"""How long an account is remembered: a new secret counts everywhere after so long."""


@dataclass(slots=True)
class ShopAccounts:
    """Fulfils ``haat.rails.accounts.Accounts`` over the database. One a process."""

    service: Service
    seal: Seal
    time: Callable[[], float] = monotonic
    _known: dict[int, tuple[float, tuple[GatewayAccount, ...]]] = field(default_factory=dict)

    async def accounts(self, shop_id: int) -> tuple[GatewayAccount, ...]:
        """See ``Accounts``. A shop that has none is not remembered, so the first one counts at once."""
        until, found = self._known.get(shop_id, (0.0, ()))
        if until > self.time():
            return found
        rows = await self.service.gateway_accounts(shop_id)
        found = tuple(self.seal.unwrap(shop_id, row.key_id, row.sealed) for row in rows)
        if found:
            self._known[shop_id] = (self.time() + KEPT_S, found)
        return found
