"""A shop's own account with a gateway: its key, its secrets, and who hands them out.

Secrets never appear in a ``repr``, a log line or an error's text.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True)
class GatewayAccount:
    """One account. ``webhook_secrets``: one, or two while one is being replaced, the newest first."""

    key_id: str
    key_secret: str = field(repr=False)
    webhook_secrets: tuple[str, ...] = field(default=(), repr=False)


class Accounts(Protocol):
    """Who hands out a shop's accounts."""

    async def accounts(self, shop_id: int) -> tuple[GatewayAccount, ...]:
        """Every account that this shop has or had, newest first: money asked for under an older one stays its.

        Empty when it has none. Raises Unavailable, and Corrupt when a secret cannot be unwrapped.
        """
