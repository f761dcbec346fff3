"""Lanes: one writer a shop. A group of a worker holds lanes by a lease that it renews; a dead group's lease is
buried by the others, which frees its lanes, and its own next transaction finds the lease gone (LaneLost).
"""

from __future__ import annotations

import math
import os
import secrets
import socket
from datetime import timedelta

from haat.store.rows import LANES
from haat.store.service import Service
from haat.values.errors import LaneLost, Unavailable


class Lease:
    """What one group holds. ``lanes`` is what it works; ``fresh`` are lanes whose outbox was not read yet."""

    def __init__(self, service: Service, ttl_s: float) -> None:
        self._service = service
        self._ttl = timedelta(seconds=ttl_s)
        self.holder = ""
        self.lanes: frozenset[int] = frozenset()
        self.fresh: frozenset[int] = frozenset()
        self.surplus = 0
        self._closed = False

    async def open(self) -> None:
        """Begin under a new name; what was held under the old one is free at once."""
        if self.holder:
            await self._service.run("close_lease", self.holder)
        self.holder = f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"
        self.lanes = self.fresh = frozenset()
        self.surplus = 0
        await self._service.run("open_lease", self.holder, self._ttl)

    async def beat(self) -> bool:
        """Renew, bury the dead, and take a fair share of what is free. False: the lease was taken away."""
        if self._closed or not await self._service.renew(self.holder, self._ttl):
            return self._closed
        await self._service.run("bury_leases")
        holders = (await self._service.run("count_leases"))[0][0]
        share = math.ceil(LANES / max(holders, 1))
        self.surplus = max(0, len(self.lanes) - share)
        if len(self.lanes) < share and not self._closed:
            try:
                claimed = await self._service.run("claim_lanes", self.holder, share - len(self.lanes))
            except Unavailable:
                return False  # if some were won, nobody would work them: begin again under a new name
            won = frozenset(row["lane"] for row in claimed)
            self.lanes |= won
            self.fresh |= won
        return True

    def chosen_surplus(self) -> frozenset[int]:
        """The lanes to give back when others want their share."""
        return frozenset(sorted(self.lanes)[-self.surplus :]) if self.surplus else frozenset()

    async def drop(self, lanes: frozenset[int]) -> None:
        """Give lanes back. Nothing of them may be in the works any more.

        Raises LaneLost when the database went away: what still stands under this name there is worked by nobody.
        """
        self.lanes -= lanes
        self.fresh -= lanes
        self.surplus = 0
        try:
            await self._service.run("drop_lanes", self.holder, sorted(lanes))
        except Unavailable as error:
            raise LaneLost("nobody knows whether the lanes were given back") from error

    async def close(self) -> None:
        """Give everything back."""
        self._closed = True
        self.lanes = self.fresh = frozenset()
        await self._service.run("close_lease", self.holder)
