"""Settlement reports: the same money in the API's paise and in the dashboard's rupees becomes the same rows."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from haat.domain.dispute import DisputeState
from haat.domain.settlement import SettlementKind, SettlementRow
from haat.rails.razorpay.recon import _paise, read_report
from haat.rails.standin.faults import Fault
from haat.values.errors import Corrupt
from haat.values.money import rupees

from .gateway import PAISE, REFERENCE, SHOP, Counter, counter

AT = datetime(2026, 11, 25, 4, 30, tzinfo=UTC)
ITEM: dict[str, Any] = {
    "entity_id": "pay_S1", "type": "payment", "debit": 0, "credit": 40_276, "amount": 41_250, "currency": "INR",
    "fee": 974, "tax": 149, "on_hold": False, "settled": True, "created_at": 1, "settled_at": int(AT.timestamp()),
    "settlement_id": "setl_S1", "notes": "free words", "payment_id": None, "settlement_utr": "UTR1",
    "order_id": "order_S1", "order_receipt": "S-1-1", "method": "upi", "dispute_id": None,
}  # fmt: skip
ROW = SettlementRow("setl_S1", AT, "pay_S1", 41_250, 825, 149, 40_276, "S-1-1", "UTR1")
HEADER = "transaction_entity,entity_id,amount,currency,fee (exclusive tax),tax,debit,credit,order_receipt,settlement_id,settlement_utr,settled_at,settled_by,dispute_id,payment_id"


def report(*items: dict[str, Any]) -> bytes:
    return json.dumps({"entity": "collection", "count": len(items), "items": items}).encode()


@pytest.mark.parametrize("body", [report(ITEM), json.dumps([ITEM]).encode(), b"\xef\xbb\xbf" + report(ITEM)])
def test_a_report_of_the_api_is_read(body: bytes) -> None:
    assert read_report(body) == (ROW,)


@pytest.mark.parametrize("instant", ["2026-11-25 10:00:00", "25/11/2026 10:00:00", str(int(AT.timestamp()))])
def test_the_dashboards_file_says_the_same_in_rupees(instant: str) -> None:
    line = f'payment,pay_S1,412.50,INR,8.25,1.49,0.00,"402.76",S-1-1,setl_S1,UTR1,{instant},razorpay,,'
    assert read_report(f"{HEADER}\n{line}\n".encode()) == (ROW,)


def test_refunds_and_lost_disputes_count_below_zero() -> None:
    refund = {**ITEM, "entity_id": "rfnd_S1", "type": "refund", "debit": 1_000, "credit": 0, "amount": 1_000,
              "fee": 0, "tax": 0, "payment_id": "pay_S1"}  # fmt: skip
    lost = {**ITEM, "entity_id": "adj_S1", "type": "adjustment", "debit": 41_250, "credit": 0, "fee": 0, "tax": 0,
            "dispute_id": "disp_S1", "payment_id": "pay_S1"}  # fmt: skip
    rows = read_report(report(refund, lost))
    assert [
        (row.kind, row.gross_paise, row.net_paise, row.payment_id, row.settlement_id) for row in rows
    ] == [
        (SettlementKind.REFUND, -1_000, -1_000, "rfnd_S1", "setl_S1"),
        (SettlementKind.CHARGEBACK, -41_250, -41_250, "pay_S1", "disp_S1"),
    ]


def test_what_is_not_settled_yet_is_left_out() -> None:
    assert read_report(report({**ITEM, "settled": False})) == ()


@pytest.mark.parametrize(
    "body",
    [
        b"", b"hello", b"{}", b'{"items": 1}', b"a,b\n1,2\n",
        report({**ITEM, "currency": "USD"}),
        report({**ITEM, "settlement_id": None}),
        report({**ITEM, "amount": 10**15}),
        f"{HEADER}\npayment,pay_S1,four,INR,0,0,0,0,,setl_S1,,2026-11-25,,,\n".encode(),
        f"{HEADER}\npayment,pay_S1,4.125,INR,0,0,0,0,,setl_S1,,2026-11-25,,,\n".encode(),
        f"{HEADER}\npayment,pay_S1,4,INR,0,0,0,0,,setl_S1,,someday,,,\n".encode(),
        b"\xff\xfe,",
    ],
)  # fmt: skip
def test_a_file_that_is_no_report_is_refused_whole(body: bytes) -> None:
    with pytest.raises(Corrupt):
        read_report(body)


@given(st.integers(-(10**12), 10**12))
def test_rupees_become_paise_exactly(paise: int) -> None:
    assert _paise(rupees(paise)) == paise


@given(st.binary(max_size=400))
def test_no_file_breaks_the_reader(body: bytes) -> None:
    try:
        read_report(body)
    except Corrupt:
        return


async def settled(desk: Counter) -> list[SettlementRow]:
    """What the gateway settled a moment ago, though the day may have changed since."""
    now = datetime.now(UTC)
    days = sorted({(now - timedelta(minutes=10)).date(), now.date()})
    return [row for day in days for row in await desk.rail.settlements(SHOP, day)]


async def test_row_23_a_settlement_is_fetched_row_by_row_and_a_short_one_shows_it() -> None:
    async with counter() as desk:
        await desk.asked()
        desk.standin.does("pay", REFERENCE)
        await desk.rail.give_back(SHOP, REFERENCE, 1_000, "k1")
        desk.standin.faults.add(Fault.SETTLEMENT_SHORT, 1)
        desk.standin.does("settle")
        rows = await settled(desk)
        paid, back = rows
        assert (paid.gross_paise, paid.reference, paid.kind) == (PAISE, REFERENCE, SettlementKind.PAYMENT)
        assert paid.net_paise == paid.gross_paise - paid.fee_paise - paid.tax_paise - 100
        assert (back.kind, back.net_paise) == (SettlementKind.REFUND, -1_000)
        assert await desk.rail.settlements(SHOP, date(2020, 1, 1)) == ()


async def test_row_23_a_lost_dispute_is_a_chargeback_and_an_open_one_is_none() -> None:
    async with counter() as desk:
        await desk.asked()
        desk.standin.does("pay", REFERENCE)
        opened = str(desk.standin.does("dispute-open", REFERENCE)["id"])
        stands = await desk.rail.dispute(SHOP, opened)
        assert stands is not None and stands.state is DisputeState.OPEN and stands.waits
        assert stands.respond_by is not None and stands.respond_by > stands.opened_at
        assert (stands.amount_paise, stands.taken_paise) == (PAISE, 0)
        assert await desk.rail.disputes(SHOP) == (stands,)
        desk.standin.does("dispute-lost", REFERENCE)
        lost = await desk.rail.dispute(SHOP, opened)
        assert lost is not None and lost.state is DisputeState.LOST and lost.taken_paise == PAISE
        assert await desk.rail.dispute(SHOP, "disp_Nobody1") is None
        row = lost.row
        assert (row.kind, row.net_paise) == (SettlementKind.CHARGEBACK, -PAISE)
        desk.standin.does("settle")
        booked = [one for one in await settled(desk) if one.kind is row.kind]
        assert [one.key for one in booked] == [row.key]
