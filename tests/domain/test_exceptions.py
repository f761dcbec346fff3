"""Money that is not where it should be: it stands in the list, one tap mends it, and every remedy is booked."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from haat.domain import commands as c
from haat.domain import events as e
from haat.domain.bank_days import WEEKENDS
from haat.domain.ledger import Account
from haat.domain.money_exception import ExceptionKind, MoneyException, Remedy
from haat.domain.order import OrderState
from haat.domain.outcome import GiveBack
from haat.domain.paying_out import due_by
from haat.domain.payment import FactStatus, PaymentFact, PaymentState, RailName
from haat.domain.refusals import Why
from haat.domain.remedies import remedies_of
from haat.domain.settlement import SettlementKind, SettlementRow
from haat.domain.shop import PayBy
from haat.domain.snapshot import ShopState
from haat.values.time import INDIA
from tests.domain.build import (
    ASHA,
    BIMAL,
    HELPER,
    NOW,
    OWNER,
    USUAL_PAISE,
    after,
    captured,
    do,
    order_at,
    place,
    shop,
    why,
)

SILENT = shop(payment_configuration=None, vpa="sample@upi")
UTR = "412345678901"


def held(shop_state: ShopState) -> dict[str, int]:
    sums: dict[str, int] = {}
    for entry in shop_state.entries:
        for posting in entry.postings:
            sums[posting.account.value] = sums.get(posting.account.value, 0) + posting.amount_paise
    return {account: paise for account, paise in sums.items() if paise}


def asked(silent: bool = False) -> ShopState:
    return order_at(OrderState.ACCEPTED, PayBy.UPI, SILENT if silent else None)[0]


def pay(shop_state: ShopState, amount: int | None = None, txn: str = "pay_1", back: int = 0) -> None:
    order = shop_state.orders[1]
    if order.payment.requests[-1].silent:
        do(shop_state, c.ConfirmTransfer(OWNER, 1, amount, UTR))
    else:
        do(shop_state, c.NotePayment(1, captured(order, amount, txn, back=back)))


def the_one(shop_state: ShopState) -> MoneyException:
    (row,) = shop_state.exceptions.values()
    return row


def resolve(shop_state: ShopState, remedy: Remedy, order_no: int | None = None) -> tuple[e.Event, ...]:
    number = max(shop_state.exceptions)
    return do(shop_state, c.ResolveException(OWNER, number, remedy, order_no)).events


def test_row_06_a_wrong_amount_waits_in_the_list_and_pays_nothing() -> None:
    shop_state = asked()
    pay(shop_state, 300_00)
    row = the_one(shop_state)
    assert (row.kind, row.order_no, row.amount_paise, row.open) == (
        ExceptionKind.WRONG_AMOUNT,
        1,
        300_00,
        True,
    )
    assert why(shop_state, c.SendOut(OWNER, 1)) is Why.NOT_PAID_YET
    assert held(shop_state) == {"gateway": 300_00, "unapplied": -300_00}
    assert remedies_of(row, shop_state.orders[1]) == tuple(Remedy)


def test_too_little_may_count_and_cash_takes_the_rest() -> None:
    shop_state = asked()
    pay(shop_state, 300_00)
    events = resolve(shop_state, Remedy.APPLY)
    assert e.ExceptionResolved(1, ExceptionKind.WRONG_AMOUNT, 1, ASHA, 300_00, Remedy.APPLY, OWNER) in events
    out = do(shop_state, c.SendOut(OWNER, 1, HELPER)).events[0]
    assert isinstance(out, e.OrderOut)
    assert out.collect_paise == 30_00


def test_too_much_may_count_and_what_is_over_goes_back() -> None:
    shop_state = asked()
    pay(shop_state, 400_00)
    assert e.RefundOwed(1, 70_00) in resolve(shop_state, Remedy.APPLY)
    assert shop_state.orders[1].payment.state is PaymentState.PAID


def test_a_wrong_amount_goes_back_at_a_tap_and_leaves_the_list_when_it_is_back() -> None:
    shop_state = asked()
    pay(shop_state, 300_00)
    assert e.RefundOwed(1, 300_00) in resolve(shop_state, Remedy.REFUND)
    assert the_one(shop_state).open
    pay(shop_state, 300_00, back=300_00)
    assert (the_one(shop_state).remedy, the_one(shop_state).open) == (Remedy.REFUND, False)
    assert held(shop_state) == {}


def test_a_wrong_amount_may_repay_the_khata() -> None:
    shop_state = asked()
    do(shop_state, c.GiveOnKhata(OWNER, ASHA, 500_00))
    pay(shop_state, 300_00)
    events = resolve(shop_state, Remedy.TO_KHATA)
    assert e.KhataRepaid(ASHA, OWNER, 300_00, 200_00) in events
    assert shop_state.customers[ASHA].khata_balance_paise == 200_00
    assert "unapplied" not in held(shop_state)
    assert shop_state.orders[1].payment.moved_paise == 300_00


def test_a_wrong_amount_may_pay_another_order_and_comes_back_from_there_by_hand() -> None:
    shop_state = asked()
    do(shop_state, place(pay_by=PayBy.UPI, customer_no=BIMAL))
    do(shop_state, c.AcceptOrder(OWNER, 2))
    pay(shop_state, 400_00)
    resolve(shop_state, Remedy.APPLY, 2)
    other = shop_state.orders[2]
    assert other.payment.state is PaymentState.PAID
    assert other.payment.due_by_hand_paise == 70_00
    assert "between" not in held(shop_state)
    do(shop_state, c.ConfirmRefund(OWNER, 2))
    assert held(shop_state) == {"gateway": 400_00, "bank": -70_00, "advance": -330_00}


def test_what_nobody_claims_is_written_down_as_a_gain() -> None:
    shop_state = asked()
    pay(shop_state, 1_00)
    resolve(shop_state, Remedy.ACCEPT)
    assert held(shop_state) == {"gateway": 1_00, "written_down": -1_00}


def test_row_12_paid_twice_goes_back_by_itself_and_the_list_shows_it_till_it_is_back() -> None:
    shop_state = asked()
    pay(shop_state)
    pay(shop_state, txn="pay_2")
    row = the_one(shop_state)
    assert (row.kind, row.transaction_id) == (ExceptionKind.PAID_TWICE, "pay_2")
    assert remedies_of(row, shop_state.orders[1]) == ()
    assert why(shop_state, c.ResolveException(OWNER, 1, Remedy.TO_KHATA)) is Why.REMEDY_NOT_POSSIBLE
    assert shop_state.orders[1].payment.state is PaymentState.PAID
    made = do(shop_state, c.NotePayment(1, captured(shop_state.orders[1], txn="pay_2", back=USUAL_PAISE)))
    assert (
        e.ExceptionResolved(1, ExceptionKind.PAID_TWICE, 1, ASHA, USUAL_PAISE, Remedy.REFUND, 0)
        in made.events
    )


def test_paid_twice_over_a_silent_rail_may_become_anything_until_it_is_sent() -> None:
    shop_state = asked(silent=True)
    pay(shop_state)
    do(shop_state, c.ConfirmTransfer(OWNER, 1, None, "412345678902"))
    assert remedies_of(the_one(shop_state), shop_state.orders[1]) == tuple(Remedy)
    resolve(shop_state, Remedy.TO_KHATA)
    assert shop_state.customers[ASHA].khata_balance_paise == -USUAL_PAISE
    assert shop_state.orders[1].payment.refund_due_paise == 0
    assert shop_state.orders[1].payment.state is PaymentState.PAID


def test_row_11_captured_after_cancel_goes_back_and_is_seen() -> None:
    shop_state = asked()
    fact = captured(shop_state.orders[1])
    do(shop_state, c.CancelOrder(ASHA, 1))
    late = do(shop_state, c.NotePayment(1, fact), after(days=2))
    assert [task.amount_paise for task in late.tasks if isinstance(task, GiveBack)] == [USUAL_PAISE]
    assert the_one(shop_state).kind is ExceptionKind.PAID_AFTER_CLOSE


def test_money_paid_before_a_cancel_goes_back_without_any_exception() -> None:
    shop_state, _ = order_at(OrderState.CANCELLED, PayBy.UPI)
    assert shop_state.exceptions == {}


def test_row_22_a_refund_that_the_gateway_refuses_stays_owed_and_in_sight() -> None:
    shop_state, order = order_at(OrderState.CANCELLED, PayBy.UPI)
    (task,) = [task for task in shop_state.tasks if isinstance(task, GiveBack)]
    failed = c.NoteRefundFailed(1, task.reference, "no balance", task.refund_key, task.amount_paise)
    do(shop_state, failed)
    assert do(shop_state, failed).events == ()
    assert (the_one(shop_state).kind, the_one(shop_state).amount_paise) == (
        ExceptionKind.REFUND_FAILED,
        USUAL_PAISE,
    )
    assert held(shop_state)["refund_due"] == -USUAL_PAISE
    again = do(shop_state, c.ResolveException(OWNER, 1, Remedy.REFUND))
    (retry,) = [task for task in again.tasks if isinstance(task, GiveBack)]
    assert retry.amount_paise == USUAL_PAISE
    assert retry.refund_key != task.refund_key
    assert why(shop_state, c.ResolveException(OWNER, 1, Remedy.REFUND)) is Why.REMEDY_NOT_POSSIBLE
    do(shop_state, c.NotePayment(1, captured(order, back=USUAL_PAISE)))
    assert not the_one(shop_state).open


@pytest.mark.parametrize(
    ("remedy", "account"), [(Remedy.ACCEPT, Account.CASH), (Remedy.TO_KHATA, Account.KHATA)]
)
def test_a_refused_refund_is_settled_in_cash_or_on_the_khata(remedy: Remedy, account: Account) -> None:
    shop_state, _ = order_at(OrderState.CANCELLED, PayBy.UPI)
    (task,) = [task for task in shop_state.tasks if isinstance(task, GiveBack)]
    do(shop_state, c.NoteRefundFailed(1, task.reference, "", task.refund_key, task.amount_paise))
    resolve(shop_state, remedy)
    assert not the_one(shop_state).open
    assert held(shop_state) == {"gateway": USUAL_PAISE, account.value: -USUAL_PAISE}
    assert shop_state.orders[1].payment.refund_due_paise == 0


def test_other_money_is_no_rupee_and_only_a_person_lets_it_go() -> None:
    shop_state = asked()
    do(shop_state, c.NotePayment(1, captured(shop_state.orders[1], currency="USD")))
    assert the_one(shop_state).transaction_id == "pay_1 USD"
    assert remedies_of(the_one(shop_state), shop_state.orders[1]) == (Remedy.ACCEPT,)
    resolve(shop_state, Remedy.ACCEPT)
    assert (held(shop_state), the_one(shop_state).open) == ({}, False)


# Strays


def stray(shop_state: ShopState, rail: RailName = RailName.UPI) -> tuple[e.Event, ...]:
    fact = PaymentFact("who-knows", FactStatus.CAPTURED, 330_00, "INR", UTR)
    return do(shop_state, c.NoteStray(fact, rail)).events


def test_money_under_an_unknown_reference_stands_in_the_list_once() -> None:
    shop_state = asked(silent=True)
    assert stray(shop_state) == (e.ExceptionRaised(1, ExceptionKind.UNKNOWN_REFERENCE, None, None, 330_00),)
    assert stray(shop_state) == ()
    assert held(shop_state) == {"bank": 330_00, "unapplied": -330_00}


@pytest.mark.parametrize(
    ("remedy", "order_no", "books"),
    [
        (Remedy.REFUND, None, {}),
        (Remedy.ACCEPT, None, {"bank": 330_00, "written_down": -330_00}),
        (Remedy.APPLY, 1, {"bank": 330_00, "advance": -330_00}),
        (Remedy.TO_KHATA, 1, {"bank": 330_00, "khata": -330_00}),
    ],
)
def test_what_becomes_of_a_stray(remedy: Remedy, order_no: int | None, books: dict[str, int]) -> None:
    shop_state = asked(silent=True)
    stray(shop_state)
    resolve(shop_state, remedy, order_no)
    assert held(shop_state) == books
    assert not the_one(shop_state).open
    assert why(shop_state, c.ResolveException(OWNER, 1, remedy, order_no)) is Why.NO_SUCH_EXCEPTION


def test_a_stray_needs_an_order_for_what_is_about_one_and_the_shopkeepers_tap() -> None:
    shop_state = asked(silent=True)
    stray(shop_state)
    for remedy in (Remedy.APPLY, Remedy.TO_KHATA):
        assert why(shop_state, c.ResolveException(OWNER, 1, remedy)) is Why.NO_SUCH_ORDER
    assert why(shop_state, c.ResolveException(HELPER, 1, Remedy.ACCEPT)) is Why.NOT_YOURS
    assert why(shop_state, c.ResolveException(OWNER, 9, Remedy.ACCEPT)) is Why.NO_SUCH_EXCEPTION


def test_a_stray_that_turns_out_to_be_an_orders_leaves_the_list() -> None:
    shop_state = asked(silent=True)
    stray(shop_state)
    found = do(shop_state, c.ConfirmTransfer(OWNER, 1, None, UTR))
    assert isinstance(found.events[0], e.ExceptionResolved)
    assert shop_state.orders[1].payment.state is PaymentState.PAID
    assert held(shop_state) == {"bank": 330_00, "advance": -330_00}


# Settlement


def line(payment_id: str, gross: int, fee: int, tax: int, **changes: object) -> SettlementRow:
    net = gross - fee - tax
    row = SettlementRow("setl_1", NOW + timedelta(days=2), payment_id, gross, fee, tax, net, utr="N1")
    return replace(row, **changes)  # type: ignore[arg-type]


def paid() -> ShopState:
    return order_at(OrderState.PACKED, PayBy.UPI)[0]


def test_a_payout_is_booked_with_its_fees_and_a_second_import_changes_nothing() -> None:
    shop_state = paid()
    report = c.ImportSettlement(OWNER, (line("pay_1", USUAL_PAISE, 6_60, 1_19),))
    done = do(shop_state, report)
    assert done.events == (e.SettlementBooked(OWNER, "setl_1", 1, USUAL_PAISE, 6_60, 1_19, 322_21),)
    assert held(shop_state) == {"bank": 322_21, "fees": 6_60, "fee_tax": 1_19, "advance": -USUAL_PAISE}
    assert do(shop_state, report) == type(done)()
    assert why(shop_state, c.ImportSettlement(HELPER, report.rows)) is Why.NOT_YOURS


def test_row_23_a_short_payout_and_a_chargeback_stand_in_the_list() -> None:
    shop_state = paid()
    short = line("pay_1", USUAL_PAISE, 6_60, 1_19, net_paise=300_00)
    do(shop_state, c.ImportSettlement(OWNER, (short,)))
    assert (the_one(shop_state).kind, the_one(shop_state).amount_paise) == (
        ExceptionKind.SETTLEMENT_SHORT,
        22_21,
    )
    assert held(shop_state)["gateway"] == 22_21
    assert why(shop_state, c.ResolveException(OWNER, 1, Remedy.REFUND)) is Why.REMEDY_NOT_POSSIBLE
    resolve(shop_state, Remedy.ACCEPT)
    assert "gateway" not in held(shop_state)
    back = line("pay_1", -USUAL_PAISE, 0, 0, kind=SettlementKind.CHARGEBACK, settlement_id="setl_2")
    do(shop_state, c.ImportSettlement(OWNER, (back,)))
    row = shop_state.exceptions[2]
    assert (row.kind, row.order_no, row.amount_paise) == (ExceptionKind.CHARGEBACK, 1, USUAL_PAISE)
    resolve(shop_state, Remedy.ACCEPT)
    assert held(shop_state)["written_down"] == 22_21 + USUAL_PAISE


def test_a_chargeback_that_was_won_leaves_the_list() -> None:
    shop_state = paid()
    back = line("pay_1", -USUAL_PAISE, 0, 0, kind=SettlementKind.CHARGEBACK)
    won = line("pay_1", USUAL_PAISE, 0, 0, kind=SettlementKind.ADJUSTMENT, settlement_id="setl_2")
    do(shop_state, c.ImportSettlement(OWNER, (back,)))
    do(shop_state, c.ImportSettlement(OWNER, (won,)))
    assert not the_one(shop_state).open


def test_a_payment_nobody_knows_is_paid_out_and_waits_for_a_person() -> None:
    shop_state = paid()
    do(shop_state, c.ImportSettlement(OWNER, (line("pay_x", 100_00, 2_00, 36),)))
    assert the_one(shop_state).kind is ExceptionKind.UNKNOWN_REFERENCE
    assert held(shop_state)["unapplied"] == -100_00
    assert held(shop_state)["gateway"] == USUAL_PAISE


def test_a_capture_that_no_payout_held_by_the_second_working_day_stands_in_the_list_till_it_comes() -> None:
    shop_state = paid()
    later = line(
        "", 0, 0, 0, reference="fee", kind=SettlementKind.ADJUSTMENT, settled_at=NOW + timedelta(days=4)
    )
    do(shop_state, c.ImportSettlement(OWNER, (later,)))
    assert (the_one(shop_state).kind, the_one(shop_state).order_no) == (ExceptionKind.NOT_SETTLED, 1)
    again = replace(later, settlement_id="setl_2")
    do(shop_state, c.ImportSettlement(OWNER, (again,)))
    assert len(shop_state.exceptions) == 1
    came = line("pay_1", USUAL_PAISE, 0, 0, settlement_id="setl_3", settled_at=NOW + timedelta(days=5))
    do(shop_state, c.ImportSettlement(OWNER, (came,)))
    assert not the_one(shop_state).open


def test_refunds_in_a_report_are_taken_from_the_payout() -> None:
    shop_state, order = order_at(OrderState.CANCELLED, PayBy.UPI)
    do(shop_state, c.NotePayment(1, captured(order, back=USUAL_PAISE)))
    rows = (
        line("pay_1", USUAL_PAISE, 6_60, 1_19),
        line("rfnd_1", -USUAL_PAISE, 0, 0, kind=SettlementKind.REFUND),
    )
    do(shop_state, c.ImportSettlement(OWNER, rows))
    assert held(shop_state) == {"bank": -7_79, "fees": 6_60, "fee_tax": 1_19}


@pytest.mark.parametrize(
    ("captured_on", "due"),
    [("2026-11-23", "2026-11-25"), ("2026-11-26", "2026-11-30"), ("2026-11-28", "2026-12-01")],
)
def test_two_working_days_skip_the_weekend(captured_on: str, due: str) -> None:
    at = datetime.fromisoformat(f"{captured_on}T12:00").replace(tzinfo=INDIA)
    assert due_by(at, WEEKENDS).astimezone(INDIA).date().isoformat() == due
