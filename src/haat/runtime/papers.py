"""Documents on their way out: made when their turn comes, uploaded, and put into the message.

A file that was uploaded lately is not uploaded again: its id is good for thirty days. Where uploading fails again and
again, Meta is given the link to the file, and fetches it itself.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime, timedelta

from haat.channels.whatsapp.render import link_of, with_media
from haat.domain.customer import Customer
from haat.domain.order import Order
from haat.domain.shop import Shop
from haat.ports import Channel
from haat.store.rows import OutboxRow
from haat.store.service import Service
from haat.values.errors import Misuse, Unavailable

MakePaper = Callable[[Shop, Order, Customer], tuple[str, bytes]]
"""The file's name and its bytes (PDF)."""
MakePoster = Callable[[Shop], tuple[str, bytes]]

KEPT = timedelta(days=25)
"""An id lives thirty days from its upload; a message that waits long must still find it."""
KEPT_MOST = 2_000
LINK_AFTER = 2
"""After so many tries the link goes instead of the file."""


class Papers:
    """Makes the wire form of document rows."""

    def __init__(
        self,
        service: Service,
        channel: Channel,
        make: MakePaper,
        poster: MakePoster | None = None,
        now: Callable[[], datetime] | None = None,
    ) -> None:
        self._service, self._channel, self._make, self._poster = service, channel, make, poster
        self._now = now
        self._ids: OrderedDict[tuple[str, bytes], tuple[str, datetime]] = OrderedDict()

    async def __call__(self, row: OutboxRow) -> bytes:
        """The message with its document uploaded, or the link to it. Raises Unavailable."""
        filename, data = await self._file(row)
        try:
            media_id = await self._uploaded(row.number_id, filename, data)
        except Unavailable:
            if row.tries < LINK_AFTER or not link_of(row.body):
                raise
            return row.body
        return with_media(row.body, media_id)

    async def _file(self, row: OutboxRow) -> tuple[str, bytes]:
        """The file of this row. Setting a page takes tens of milliseconds of CPU, which no message must wait for."""
        if row.order_no is None:
            shop = await self._service.shop(row.shop_id)
            if shop is None or self._poster is None:
                raise Misuse("a document belongs to an order or is the shop's poster")
            return await asyncio.to_thread(self._poster, shop)
        file = await self._service.order_file(row.shop_id, row.order_no)
        if file is None:
            raise Unavailable(f"order {row.order_no} cannot be read")
        return await asyncio.to_thread(self._make, file.shop, file.order, file.customer)

    async def _uploaded(self, number_id: str, filename: str, data: bytes) -> str:
        """The file's id with the channel: the one it has, else a new one."""
        key = (number_id, hashlib.blake2b(data, digest_size=16).digest())
        known, now = self._ids.get(key), self._now() if self._now is not None else None
        if known is not None and now is not None and now - known[1] < KEPT:
            return known[0]
        media_id = await self._channel.upload(number_id, filename, "application/pdf", data)
        if now is not None:
            self._ids[key] = (media_id, now)
            self._ids.move_to_end(key)
            if len(self._ids) > KEPT_MOST:
                self._ids.popitem(last=False)
        return media_id
