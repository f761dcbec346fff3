"""Money beside orders is kept: numbers that count once, exceptions that stay, payouts that are booked once."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import asyncpg
import pytest

from haat.chat.inbound import Inbound, Sender, Tap, Text
from haat.domain import commands as c
from haat.domain.basket import Basket, BasketLine
from haat.domain.customer import Address, Customer, Role
from haat.domain.money_exception import ExceptionKind, Remedy
from haat.domain.order import Share
from haat.domain.payment import FactStatus, PaymentFact, RailName
from haat.domain.settlement import SettlementRow, Transfer
from haat.domain.shop import Counters, Fulfilment, PayBy, Shop
from haat.domain.snapshot import ShopState
from haat.runtime import money_wanted
from haat.store import codec
from haat.store.audit import audit
from haat.store.connect import Purpose, connect
from haat.store.migrate import migrations
from haat.store.money import MoneyWanted, write_money
from haat.store.screens import Screens
from haat.store.shops import put_shop
from haat.store.unit import PathConnection
from haat.values.quantity import Quantity, Unit
from tests.runtime.fakes import LISTINGS, NOON, sample_people, sample_shop
from tests.runtime.stage import Stage
from tests.store.books import act

KEEPER, BUYER, RIDER = 2, 1, 3
UTR, OTHER = "412345678901", "412345678902"
BASKET = Basket((BasketLine(1, Quantity(4000, Unit.GRAM)),))
AT_SHOP = c.PlaceOrder(BUYER, BASKET, Fulfilment.PICKUP, PayBy.UPI, 1_000_000, Address("12 Sample Nagar"))


async def open_shop(dsn: str, **changed: object) -> Stage:
    rider = Customer(RIDER, "Ravi", phone="910000000103", role=Role.HELPER)
    shop = sample_shop(khata_limit_paise=100_000, **changed)
    await put_shop(dsn, shop, LISTINGS, (*sample_people(), rider))
    return Stage(dsn)


async def sound(dsn: str) -> list[str]:
    connection = await connect(dsn)
    try:
        return [f"{f.name}: {f.detail}" for f in await audit(connection) if not f.ok]
    finally:
        await connection.close()


async def test_a_day_of_silent_transfers_parts_strays_and_purses_leaves_true_books(database: str) -> None:
    stage = await open_shop(database, payment_configuration=None, vpa="sample@upi")
    async with stage.working():
        await act(stage, AT_SHOP)
        await act(stage, replace(AT_SHOP, shares=(Share(PayBy.UPI, 100_00), Share(PayBy.CASH, 76_00))))
        for no in (1, 2):
            await act(stage, c.AcceptOrder(KEEPER, no))
        assert await act(stage, c.ClaimPaid(BUYER, 1, UTR)) == "ClaimPaid"
        assert await act(stage, c.ConfirmTransfer(KEEPER, 1, None, UTR)) == "ConfirmTransfer"
        assert await act(stage, c.ConfirmTransfer(KEEPER, 2, None, UTR)) == "refused:utr-used"
        await act(stage, c.ConfirmTransfer(KEEPER, 2, 90_00, OTHER))
        stray = PaymentFact("who-knows", FactStatus.CAPTURED, 50_00, "INR", "512345678900")
        for _ in range(2):
            await act(stage, c.NoteStray(stray, RailName.UPI))
        assert await act(stage, c.ResolveException(KEEPER, 2, Remedy.TO_KHATA, 1)) == "ResolveException"
        assert await act(stage, c.ResolveException(KEEPER, 2, Remedy.ACCEPT)) == "refused:no-such-exception"
        assert await act(stage, c.ResolveException(KEEPER, 1, Remedy.APPLY)) == "ResolveException"
        await act(stage, c.GiveFloat(KEEPER, RIDER, 200_00))
        await act(stage, c.SendOut(KEEPER, 2, RIDER))
        code = await stage.value("SELECT doc ->> 'door_code' FROM shop_order WHERE order_no = 2")
        await act(stage, c.HandOver(RIDER, 2, str(code), 100_00))
        await act(stage, c.HandInCash(KEEPER, RIDER, 290_00))
        await act(stage, c.CancelOrder(KEEPER, 1))
        await act(stage, c.ConfirmRefund(KEEPER, 1, "512345678999"))
    await stage.intake.close()
    assert await sound(database) == []
    held = dict(await stage.rows("SELECT account, sum(amount_paise)::bigint FROM posting GROUP BY 1"))
    assert {account: paise for account, paise in held.items() if paise} == {
        "bank": 90_00 + 50_00,
        "cash": -200_00 + 290_00,
        "cash_short": 10_00,
        "change_owed": -14_00,
        "khata": -50_00,
        "sales": -176_00,
    }
    rows = await stage.rows("SELECT utr, order_no, amount_paise FROM transfer ORDER BY utr")
    assert [tuple(row) for row in rows] == [
        (UTR, 1, 176_00),
        (OTHER, 2, 90_00),
        ("512345678900", None, 50_00),
        ("512345678999", 1, -176_00),
    ]
    screens = Screens(database)
    listed = await screens.exceptions(1, NOON - timedelta(days=1))
    await screens.close()
    assert [(row.exception_no, row.kind, row.remedy) for row in listed] == [
        (2, ExceptionKind.UNKNOWN_REFERENCE, Remedy.TO_KHATA),
        (1, ExceptionKind.WRONG_AMOUNT, Remedy.APPLY),
    ]


async def test_a_settlement_report_is_booked_once_though_it_is_imported_twice(database: str) -> None:
    stage = await open_shop(database)
    report = c.ImportSettlement(
        KEEPER, (SettlementRow("setl_1", NOON, "pay_1", 176_00, 3_52, 63, 171_85, utr="N1"),)
    )
    async with stage.working():
        await act(stage, AT_SHOP)
        await act(stage, c.AcceptOrder(KEEPER, 1))
        asked = await stage.value("SELECT reference FROM payment_request")
        fact = PaymentFact(str(asked), FactStatus.CAPTURED, 176_00, "INR", "pay_1")
        await act(stage, c.NotePayment(1, fact))
        await act(stage, report)
        await act(stage, report)
        late = replace(
            report.rows[0], settlement_id="setl_2", payment_id="pay_x", gross_paise=10_00, net_paise=5_85
        )
        await act(stage, c.ImportSettlement(KEEPER, (late,)))
    await stage.intake.close()
    assert await sound(database) == []
    assert await stage.value("SELECT count(*) FROM settlement_line") == 2
    assert await stage.value("SELECT settled FROM transfer WHERE utr = 'pay_1'") is True
    kinds = await stage.rows("SELECT kind FROM money_exception WHERE open ORDER BY exception_no")
    assert [row["kind"] for row in kinds] == ["unknown_reference"]


def test_what_a_message_or_a_command_speaks_of_is_looked_up() -> None:
    wanted = MoneyWanted()
    said = Inbound("100", "m", NOON, Sender("u", None), Text(f"UTR {UTR} or 4123 4567 8902"))
    money_wanted.of_message(wanted, 1, said)
    money_wanted.of_message(wanted, 2, replace(said, content=Tap(f"came:5:{UTR}", "Yes")))
    assert wanted.numbers == {(1, UTR), (1, OTHER), (2, UTR)}
    money_wanted.of_command(wanted, 3, c.ConfirmTransfer(KEEPER, 1, None, UTR))
    money_wanted.of_command(wanted, 3, c.ResolveException(KEEPER, 7, Remedy.ACCEPT))
    money_wanted.of_command(
        wanted, 3, c.NotePayment(1, PaymentFact("r", FactStatus.CAPTURED, 1, "INR", "pay_1"))
    )
    assert {(3, UTR), (3, "pay_1")} <= wanted.numbers
    assert wanted.exceptions == {(3, 7)}


async def test_row_19_the_table_itself_refuses_a_number_that_counts_for_another_order(database: str) -> None:
    await open_shop(database)
    db = await PathConnection.open(database)
    state = ShopState(Shop(1, "n", "n", "en", "9", "1"), None, Counters())  # type: ignore[arg-type]

    async def write(order_no: int | None) -> None:
        state.transfers = {UTR: Transfer(UTR, order_no, "r", 100, RailName.UPI, NOON)}
        state.changed_transfers = {UTR}
        async with db.transaction():
            await db.name_shops([1])
            await write_money(db, [state])

    await write(None)
    await write(1)
    await write(1)
    with pytest.raises(asyncpg.UniqueViolationError):
        await write(2)
    with pytest.raises(asyncpg.UniqueViolationError):
        async with db.transaction():
            await db.name_shops([1])
            await db.raw.execute(
                "INSERT INTO transfer (shop_id, utr, order_no, reference, amount_paise, rail, at) "
                f"VALUES (1, '{UTR}', 2, 'r', 100, 'upi', now())"
            )
    await db.close()


async def test_documents_of_before_are_read_with_what_is_new_left_at_its_default(database: str) -> None:
    stage = await open_shop(database)
    async with stage.working():
        await act(stage, AT_SHOP)
        await act(stage, c.AcceptOrder(KEEPER, 1))
    await stage.intake.close()
    order = json.loads(str(await stage.value("SELECT doc::text FROM shop_order")))
    for name in ("shares", "agreed_shares", "change_used_paise"):
        del order[name]
    for name in ("claims", "denied", "moved_paise", "refund_failures", "exceptions"):
        del order["payment"][name]
    for asked in order["payment"]["requests"]:
        del asked["rail"]
    old = codec.order(json.dumps(order).encode())
    assert old.payment.requests[0].rail is RailName.WHATSAPP
    assert old.share_paise(PayBy.UPI) == old.total_paise


async def test_the_migration_carries_over_numbers_of_payments_and_the_cash_that_helpers_hold(
    database: str,
) -> None:
    stage = await open_shop(database)
    async with stage.working():
        await act(stage, AT_SHOP)
        await act(stage, c.AcceptOrder(KEEPER, 1))
        asked = await stage.value("SELECT reference FROM payment_request")
        await act(
            stage, c.NotePayment(1, PaymentFact(str(asked), FactStatus.CAPTURED, 176_00, "INR", "pay_1"))
        )
        await act(stage, c.GiveFloat(KEEPER, RIDER, 200_00))
    await stage.intake.close()
    step = next(one for one in migrations() if one.name == "0004_money.sql")
    owner = await connect(database, Purpose.OWNER)
    await owner.execute("DROP TABLE transfer, money_exception, settlement_line")
    await owner.execute("ALTER TABLE shop_counters DROP COLUMN exception_no")
    await owner.execute("UPDATE customer SET doc = doc - 'cash_held_paise'")
    async with owner.transaction():
        await owner.execute(step.sql)
    await owner.close()
    assert await stage.value("SELECT order_no FROM transfer WHERE utr = 'pay_1'") == 1
    held = await stage.value(f"SELECT doc ->> 'cash_held_paise' FROM customer WHERE customer_no = {RIDER}")
    assert held == "20000"
    assert await sound(database) == []
