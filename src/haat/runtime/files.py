"""Files that customers send: fetched once while the channel still has them, kept for a while, then forgotten."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import structlog

from haat.ports import Channel
from haat.store import codec
from haat.store.rows import OutboxRow
from haat.store.service import Service
from haat.values.errors import Unavailable

MOST = 16 * 1024 * 1024
"""The largest file that is kept: WhatsApp's own bound for voice and video. A document may be larger; it is refused."""
KEEP = timedelta(days=90)
"""How long a file is kept: past the complaint about the order that it was sent for."""
_log = structlog.get_logger("haat.files")


class Files:
    """Fetches files and keeps them."""

    def __init__(self, service: Service, channel: Channel, now: Callable[[], datetime]) -> None:
        self._service, self._channel, self._now = service, channel, now

    async def __call__(self, row: OutboxRow) -> None:
        """Fetch the file of an outbox row. Raises Unavailable when another try may succeed."""
        wanted = codec.media_kept(row.body)
        if self._now() - wanted.at > KEEP:
            return
        found = await self._channel.download(wanted.number_id, wanted.media_id, wanted.sha256, MOST)
        if found.refused:
            _log.warning("file not kept", kind=wanted.kind, why=found.refused)
            await self._service.put_media(row.shop_id, wanted.message_id, None, found.refused, "")
        else:
            await self._service.put_media(row.shop_id, wanted.message_id, found.content, "", found.mime_type)


async def no_files(row: OutboxRow) -> None:
    """Where no channel can be asked for files: the row waits."""
    raise Unavailable("nothing can fetch files here")
