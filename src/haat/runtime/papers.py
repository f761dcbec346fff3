"""Documents on their way out: made when their turn comes, uploaded, and put into the message."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from haat.channels.whatsapp.render import with_media
from haat.domain.customer import Customer
from haat.domain.order import Order
from haat.domain.shop import Shop
from haat.ports import Channel
from haat.store.rows import OutboxRow
from haat.store.service import Service
from haat.values.errors import Misuse, Unavailable

MakePaper = Callable[[Shop, Order, Customer], tuple[str, bytes]]
"""The file's name and its bytes (PDF)."""


class Papers:
    """Makes the wire form of document rows."""

    def __init__(self, service: Service, channel: Channel, make: MakePaper) -> None:
        self._service, self._channel, self._make = service, channel, make

    async def __call__(self, row: OutboxRow) -> bytes:
        """The message with its document uploaded. Raises Unavailable."""
        if row.order_no is None:
            raise Misuse("a document belongs to an order")
        file = await self._service.order_file(row.shop_id, row.order_no)
        if file is None:
            raise Unavailable(f"order {row.order_no} cannot be read")
        # Setting a page takes tens of milliseconds of CPU, which the other messages must not wait for.
        filename, data = await asyncio.to_thread(self._make, file.shop, file.order, file.customer)
        media_id = await self._channel.upload(row.number_id, filename, "application/pdf", data)
        return with_media(row.body, media_id)
