"""A shop with a history: an order placed in chat, accepted, packed, out and delivered against cash; khata besides."""

from __future__ import annotations

from haat.domain.commands import (
    AcceptOrder,
    Command,
    GiveOnKhata,
    HandOver,
    PackOrder,
    SendOut,
    TakeRepayment,
)
from haat.store import codec
from haat.store.rows import NewMail
from haat.store.service import Service
from haat.store.shops import put_shop
from tests.runtime.fakes import LISTINGS, sample_people, sample_shop, text_message
from tests.runtime.stage import Stage


async def filled(dsn: str) -> Stage:
    """The stage, at rest, after all that."""
    await put_shop(dsn, sample_shop(khata_limit_paise=100_000), LISTINGS, sample_people())
    stage = Stage(dsn)
    async with stage.working():
        await stage.says(text_message("wamid.1", "2 kilo sugar\n1 kilo onion\n1 salt"))
        await stage.quiet()
        await stage.says(text_message("wamid.2", "cash"))
        await stage.quiet()
        await act(stage, AcceptOrder(2, 1))
        await act(stage, PackOrder(2, 1))
        await act(stage, SendOut(2, 1))
        code = await stage.value("SELECT doc ->> 'door_code' FROM shop_order WHERE order_no = 1")
        await act(stage, HandOver(2, 1, str(code)))
        await act(stage, GiveOnKhata(2, 1, 25_000, "sugar"))
        await act(stage, TakeRepayment(2, 1, 10_000))
    await stage.intake.close()
    return stage


async def act(stage: Stage, command: Command) -> str:
    """Have the shop do something, as the order board does; what came of it."""
    service = Service(stage.dsn)
    key = f"c:{await stage.value('SELECT count(*) FROM inbox')}"
    await service.put_mail([NewMail(1, key, "command", "", codec.pack_command(command))], stage.clock.now())
    await service.close()
    await stage.quiet()
    return str(await stage.value("SELECT answer FROM inbox WHERE key = $1", key))
