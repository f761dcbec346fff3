"""The house behind the pay page: reads one request, and asks for a look through the inbox like everybody else."""

from __future__ import annotations

from haat.domain.changing_payee import effective
from haat.domain.commands import HintPayment
from haat.ports import Clock
from haat.store import codec
from haat.store.rows import NewMail
from haat.store.service import Service
from haat.web.pay_view import PayFile

LOOK_EVERY_S = 5
"""However often a page is opened, the gateway is asked no more often than this about one order."""


class PayHouse:
    """Fulfils ``PayOffice`` over the database. ``close`` it."""

    def __init__(self, service: Service, clock: Clock) -> None:
        self._service, self._clock = service, clock

    async def request(self, shop_id: int, reference: str) -> PayFile | None:
        """See ``PayOffice``."""
        file = await self._service.file_of_reference(shop_id, reference)
        if file is None:
            return None
        asked = next((one for one in file.order.payment.requests if one.reference == reference), None)
        return (
            PayFile(effective(file.shop, self._clock.now()), file.order, asked) if asked is not None else None
        )

    async def hint(self, shop_id: int, order_no: int) -> None:
        """See ``PayOffice``."""
        now = self._clock.now()
        key = f"look:{order_no}:{int(now.timestamp()) // LOOK_EVERY_S}"
        mail = NewMail(shop_id, key, "command", "", codec.pack_command(HintPayment(order_no)))
        await self._service.put_mail([mail], now)

    async def close(self) -> None:
        await self._service.close()
