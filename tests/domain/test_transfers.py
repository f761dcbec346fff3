"""Transfers over a silent rail: her word, the shopkeeper's word, numbers that count once, refunds by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from haat.domain import commands as c
from haat.domain import events as e
from haat.domain.ledger import Account
from haat.domain.order import OrderState
from haat.domain.outcome import ClearTimers, GiveBack, LookUp, SetTimer, TimerKind
from haat.domain.payment import PaymentState, RailName
from haat.domain.refusals import Why
from haat.domain.shop import PayBy, Shop
from haat.domain.snapshot import ShopState
from haat.domain.utr import utr_of, utrs_in
from tests.domain.build import (
    ASHA,
    BIMAL,
    NOW,
    OWNER,
    USUAL_PAISE,
    after,
    captured,
    do,
    order_at,
    place,
    shop,
    state,
    why,
)

UTR, OTHER = "412345678901", "412345678902"


def silent_shop(**changes: object) -> Shop:
    return shop(payment_configuration=None, vpa="sample@upi", **changes)


def asked() -> ShopState:
    return order_at(OrderState.ACCEPTED, PayBy.UPI, silent_shop())[0]


def balance(shop_state: ShopState, account: Account) -> int:
    return sum(p.amount_paise for en in shop_state.entries for p in en.postings if p.account is account)


@pytest.mark.parametrize(
    ("text", "utr"),
    [
        ("412345678901", UTR),
        ("UTR: 4123 4567 8901.", UTR),
        ("UPI Ref No 412345-678901 dt 23Nov", UTR),
        ("५१२३४५६७८९०१", "512345678901"),
        ("Rs 330 credited, ref 412345678901, avl bal 10000", UTR),
        ("41234567890", None),
        ("4123456789012", None),
        ("412345678901 or 412345678902", None),
        ("", None),
    ],
)
def test_a_utr_is_found_as_people_write_it(text: str, utr: str | None) -> None:
    assert utr_of(text) == utr


def test_every_number_of_a_text_is_looked_for() -> None:
    assert utrs_in("412345678901 / 412345678902 / 412345678901") == (UTR, OTHER)


@pytest.mark.parametrize(
    ("settings", "rail"),
    [
        ({"payment_configuration": "c", "gateway_key": "k", "vpa": "a@b"}, RailName.WHATSAPP),
        ({"payment_configuration": None, "gateway_key": "k", "vpa": "a@b"}, RailName.GATEWAY),
        ({"payment_configuration": None, "vpa": "a@b"}, RailName.UPI),
        ({"payment_configuration": None}, None),
        ({"payment_configuration": "c", "vpa": "a@b", "rails": (RailName.UPI,)}, RailName.UPI),
        ({"payment_configuration": "c", "rails": (RailName.UPI,)}, RailName.WHATSAPP),
    ],
)
def test_a_shop_asks_over_the_first_rail_that_it_has_set_up(
    settings: dict[str, object], rail: RailName | None
) -> None:
    assert shop(**settings).rail is rail


def test_upi_is_not_offered_where_no_rail_is_set_up() -> None:
    assert why(state(shop(payment_configuration=None)), place(pay_by=PayBy.UPI)) is Why.PAY_BY_NOT_OFFERED


def test_a_silent_request_is_never_looked_up_and_its_asking_expires_without_closing_the_order() -> None:
    shop_state = state(silent_shop())
    do(shop_state, place(pay_by=PayBy.UPI))
    accepted = do(shop_state, c.AcceptOrder(OWNER, 1))
    assert accepted.timers[-1] == SetTimer(1, TimerKind.ASK_EXPIRES, NOW + timedelta(minutes=5))
    first = do(shop_state, c.RingOnce(1, "ask_expires"), after(minutes=5))
    assert first.events == (e.AskExpired(1, USUAL_PAISE),)
    assert first.timers == (SetTimer(1, TimerKind.ASK_EXPIRES, NOW + timedelta(hours=2)),)
    assert do(shop_state, c.HintPayment(1)).tasks == ()
    assert do(shop_state, c.RingOnce(1, "check_payment")).tasks == ()
    expired = do(shop_state, c.RingOnce(1, "ask_expires"), after(hours=2))
    assert expired.events == (e.AskExpired(1, USUAL_PAISE),) and expired.timers == ()
    assert shop_state.orders[1].state is OrderState.ACCEPTED
    do(shop_state, c.ConfirmTransfer(OWNER, 1))
    assert do(shop_state, c.RingOnce(1, "ask_expires"), after(hours=3)).events == ()


def test_row_18_her_word_is_never_proof_and_asks_the_shopkeeper_to_look() -> None:
    shop_state = asked()
    said = do(shop_state, c.ClaimPaid(ASHA, 1, "mera UTR 4123 4567 8901"))
    assert said.events == (e.TransferClaimed(1, UTR),)
    assert SetTimer(1, TimerKind.CLAIM_WAITS, NOW + timedelta(minutes=5)) in said.timers
    assert shop_state.orders[1].payment.state is PaymentState.CLAIMED
    assert why(shop_state, c.SendOut(OWNER, 1)) is Why.NOT_PAID_YET
    assert shop_state.entries == []
    rung = do(shop_state, c.RingOnce(1, "claim_waits"), after(minutes=5))
    assert rung.events == (e.ClaimWaits(1, USUAL_PAISE, UTR),)
    assert rung.timers == (SetTimer(1, TimerKind.CLAIM_WAITS, NOW + timedelta(minutes=30)),)


def test_her_word_over_a_gateway_only_looks() -> None:
    shop_state, _ = order_at(OrderState.ACCEPTED, PayBy.UPI)
    said = do(shop_state, c.ClaimPaid(ASHA, 1))
    assert said.tasks == (LookUp(1, "sample-store-1-1", RailName.WHATSAPP),)
    assert (said.events, said.order) == ((), None)
    assert why(shop_state, c.ConfirmTransfer(OWNER, 1)) is Why.NOT_NOW


@pytest.mark.parametrize(
    ("command", "refusal"),
    [
        (c.ClaimPaid(BIMAL, 1), Why.NOT_YOURS),
        (c.ClaimPaid(ASHA, 9), Why.NO_SUCH_ORDER),
        (c.ClaimPaid(ASHA, 1, "1234"), Why.BAD_UTR),
        (c.ConfirmTransfer(ASHA, 1), Why.NOT_YOURS),
        (c.ConfirmTransfer(OWNER, 1, 330_00, "12"), Why.BAD_UTR),
        (c.ConfirmTransfer(OWNER, 1, 0), Why.BAD_QUANTITY),
        (c.DenyTransfer(OWNER, 1), Why.NOT_NOW),
        (c.DenyTransfer(ASHA, 1), Why.NOT_YOURS),
        (c.ConfirmRefund(OWNER, 1), Why.NOT_NOW),
        (c.ConfirmRefund(ASHA, 1), Why.NOT_YOURS),
    ],
)
def test_who_may_say_what_of_a_transfer(command: c.Command, refusal: Why) -> None:
    assert why(asked(), command) is refusal


def test_the_shopkeepers_word_pays_the_order_into_the_bank() -> None:
    shop_state = asked()
    do(shop_state, c.ClaimPaid(ASHA, 1))
    found = do(shop_state, c.ConfirmTransfer(OWNER, 1, None, UTR))
    assert found.events == (e.PaymentReceived(1, USUAL_PAISE, UTR),)
    assert ClearTimers(1, (TimerKind.ASK_EXPIRES, TimerKind.CLAIM_WAITS)) in found.timers
    assert [(t.utr, t.order_no, t.rail) for t in found.transfers] == [(UTR, 1, RailName.UPI)]
    assert (balance(shop_state, Account.BANK), balance(shop_state, Account.GATEWAY)) == (USUAL_PAISE, 0)
    again = do(shop_state, c.ConfirmTransfer(OWNER, 1, None, UTR))
    assert again == type(again)()


def test_a_tap_without_a_number_counts_once_and_a_number_told_later_names_it() -> None:
    shop_state = asked()
    do(shop_state, c.ConfirmTransfer(OWNER, 1))
    assert shop_state.orders[1].payment.transaction_id == "hand:sample-store-1-1"
    do(shop_state, c.ConfirmTransfer(OWNER, 1))
    assert why(shop_state, c.ConfirmTransfer(OWNER, 1, 100_00)) is Why.UTR_NEEDED
    do(shop_state, c.ConfirmTransfer(OWNER, 1, None, UTR))
    payment = shop_state.orders[1].payment
    assert (payment.captured_paise, payment.transaction_id) == (USUAL_PAISE, UTR)


def test_row_19_a_utr_counts_once_in_a_shop() -> None:
    shop_state = asked()
    do(shop_state, place(pay_by=PayBy.UPI, customer_no=BIMAL))
    do(shop_state, c.AcceptOrder(OWNER, 2))
    do(shop_state, c.ConfirmTransfer(OWNER, 1, None, UTR))
    assert why(shop_state, c.ConfirmTransfer(OWNER, 2, None, UTR)) is Why.UTR_USED
    assert why(shop_state, c.ClaimPaid(BIMAL, 2, UTR)) is Why.UTR_USED
    assert why(shop_state, c.ConfirmTransfer(OWNER, 1, 100_00, UTR)) is Why.UTR_USED
    do(shop_state, c.ConfirmTransfer(OWNER, 2, None, OTHER))
    assert balance(shop_state, Account.BANK) == 2 * USUAL_PAISE


def test_a_transfer_that_is_not_found_is_told_and_may_still_be_found_later() -> None:
    shop_state = asked()
    do(shop_state, c.ClaimPaid(ASHA, 1, UTR))
    denied = do(shop_state, c.DenyTransfer(OWNER, 1))
    assert denied.events == (e.TransferNotSeen(1),)
    assert shop_state.orders[1].payment.state is PaymentState.ASKED
    assert do(shop_state, c.RingOnce(1, "claim_waits")).events == ()
    assert do(shop_state, c.ClaimPaid(ASHA, 1, UTR)).events == (e.TransferNotSeen(1),)
    do(shop_state, c.ConfirmTransfer(OWNER, 1, None, UTR))
    assert shop_state.orders[1].payment.state is PaymentState.PAID


def test_money_that_must_go_back_over_a_silent_rail_is_the_shopkeepers_to_send() -> None:
    shop_state = asked()
    do(shop_state, c.ConfirmTransfer(OWNER, 1, None, UTR))
    cancelled = do(shop_state, c.CancelOrder(OWNER, 1))
    assert not any(isinstance(task, GiveBack) for task in cancelled.tasks)
    assert e.RefundByHand(1, ASHA, USUAL_PAISE) in cancelled.events
    assert shop_state.orders[1].payment.state is PaymentState.REFUND_DUE
    rung = do(shop_state, c.RingOnce(1, "refund_waits"), after(days=1))
    assert rung.events == (e.RefundByHand(1, ASHA, USUAL_PAISE),)
    assert why(shop_state, c.ConfirmRefund(OWNER, 1, UTR)) is Why.UTR_USED
    assert why(shop_state, c.ConfirmRefund(OWNER, 1, OTHER, USUAL_PAISE + 1)) is Why.TOO_MUCH
    sent = do(shop_state, c.ConfirmRefund(OWNER, 1, OTHER))
    assert sent.events == (e.RefundMade(1, USUAL_PAISE),)
    assert shop_state.orders[1].payment.state is PaymentState.REFUNDED
    assert balance(shop_state, Account.BANK) == balance(shop_state, Account.REFUND_DUE) == 0
    assert why(shop_state, c.ConfirmRefund(OWNER, 1)) is Why.NOT_NOW
    assert do(shop_state, c.RingOnce(1, "refund_waits"), after(days=2)).events == ()
    assert why(shop_state, c.ClaimPaid(ASHA, 1, OTHER)) is Why.UTR_USED


def test_a_gateway_behind_the_address_may_see_a_silent_transfer_too() -> None:
    shop_state = asked()
    do(shop_state, c.NotePayment(1, captured(shop_state.orders[1], txn="pay_9")))
    assert shop_state.orders[1].payment.state is PaymentState.PAID


def test_one_payment_id_never_pays_two_orders() -> None:
    shop_state, _ = order_at(OrderState.PACKED, PayBy.UPI)
    do(shop_state, place(pay_by=PayBy.UPI, customer_no=BIMAL))
    do(shop_state, c.AcceptOrder(OWNER, 2))
    assert why(shop_state, c.NotePayment(2, captured(shop_state.orders[2]))) is Why.UTR_USED


def test_money_paid_to_the_shops_own_address_though_a_gateway_asked_counts_too() -> None:
    shop_state, _ = order_at(OrderState.ACCEPTED, PayBy.UPI, shop(vpa="sample@upi"))
    found = do(shop_state, c.ConfirmTransfer(OWNER, 1, None, UTR))
    assert found.events == (e.PaymentReceived(1, USUAL_PAISE, UTR),)
    requests = shop_state.orders[1].payment.requests
    assert [asked.rail for asked in requests] == [RailName.WHATSAPP, RailName.UPI]
    assert balance(shop_state, Account.BANK) == USUAL_PAISE
    late = captured(shop_state.orders[1])
    do(shop_state, c.NotePayment(1, replace(late, reference=requests[0].reference)))
    payment = shop_state.orders[1].payment
    assert (payment.state, payment.refund_due_paise) == (PaymentState.PAID, USUAL_PAISE)
