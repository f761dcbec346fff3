"""The tables of docs/rules/payments.md about rails, silent transfers, parts, cash, exceptions and settlement are run."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import permutations

import pytest

from haat.domain import commands as c
from haat.domain.ledger import Account
from haat.domain.money_exception import MoneyException, Remedy
from haat.domain.order import Order, OrderState, Share
from haat.domain.outcome import GiveBack
from haat.domain.payment import FactStatus, PaymentFact, RailName
from haat.domain.remedies import remedies_of
from haat.domain.settlement import SettlementRow
from haat.domain.shop import PayBy
from haat.domain.snapshot import ShopState
from tests.domain.build import ASHA, HELPER, NOW, OWNER, SOAP, captured, do, order_at, place, shop, state, why
from tests.domain.tables import Row, paise, table

SETTINGS = {
    "payment configuration": {"payment_configuration": "c"},
    "gateway key": {"gateway_key": "k"},
    "vpa": {"vpa": "sample@upi"},
}
RAILS: dict[RailName, dict[str, object]] = {
    RailName.WHATSAPP: {"payment_configuration": "c"},
    RailName.GATEWAY: {"payment_configuration": None, "gateway_key": "k"},
    RailName.UPI: {"payment_configuration": None, "vpa": "sample@upi"},
}
LINES = {"noodles": 2, "oil": 3}


def rows(*columns: str) -> pytest.MarkDecorator:
    found = table("payments", *columns)
    return pytest.mark.parametrize("row", found, ids=[" ".join(row.values())[:60] for row in found])


def balance(shop_state: ShopState, account: Account) -> int:
    return sum(p.amount_paise for entry in shop_state.entries for p in entry.postings if p.account is account)


def asked(rail: RailName) -> tuple[ShopState, Order]:
    return order_at(OrderState.ACCEPTED, PayBy.UPI, shop(**RAILS[rail]))


@rows("set up", "preferred", "rail")
def test_over_which_rail_a_shop_asks(row: Row) -> None:
    settings: dict[str, object] = {"payment_configuration": None}
    for word in row["set up"].split(", "):
        settings.update(SETTINGS.get(word, {}))
    if row["preferred"] != "-":
        settings["rails"] = (RailName(row["preferred"]),)
    rail = shop(**settings).rail
    assert (rail.value if rail else "-") == row["rail"]


def _said(words: str) -> c.Command:
    number = words.split()[-1] if words.split()[-1].isdigit() else ""
    if words.startswith("she claims"):
        return c.ClaimPaid(ASHA, 1, number)
    if words.startswith("he does not find"):
        return c.DenyTransfer(OWNER, 1, number)
    amount = words.removeprefix("he finds ").split(" as ")[0]
    return c.ConfirmTransfer(OWNER, 1, paise(amount), number)


@rows("said", "payment", "bank", "unapplied", "refund due")
def test_what_is_said_of_a_silent_transfer(row: Row) -> None:
    for words in permutations(row["said"].split(", ")):
        shop_state, _ = asked(RailName.UPI)
        waiting = [_said(word) for word in (*words, *words)]
        while any(why(shop_state, command) is None for command in waiting):
            command = next(one for one in waiting if why(shop_state, one) is None)
            waiting.remove(command)
            do(shop_state, command)
        payment = shop_state.orders[1].payment
        assert payment.state.value == row["payment"]
        assert balance(shop_state, Account.BANK) == paise(row["bank"])
        assert payment.unapplied_paise == paise(row["unapplied"])
        assert payment.refund_due_paise == paise(row["refund due"])


def _then(words: str, shop_state: ShopState) -> list[c.Command]:
    if words == "UPI paid":
        return [c.NotePayment(1, captured(shop_state.orders[1]))]
    if words == "the rest in cash":
        return [c.ChangePayBy(OWNER, 1, PayBy.CASH)]
    if words == "noodles to soap":
        return [c.OfferSwap(OWNER, 1, LINES["noodles"], SOAP)]
    if words == "yes":
        return [c.AnswerSwap(ASHA, 1, LINES["noodles"], True)]
    return [] if words == "-" else [c.TakeOutLine(OWNER, 1, LINES[words.removesuffix(" out")])]


@rows("agreed: UPI, cash, khata", "then", "UPI", "cash", "khata")
def test_how_parts_change(row: Row) -> None:
    ways = (PayBy.UPI, PayBy.CASH, PayBy.KHATA)
    amounts = (paise(part) for part in row["agreed: UPI, cash, khata"].split(", "))
    parts = tuple(Share(way, amount) for way, amount in zip(ways, amounts, strict=True) if amount)
    shop_state = state()
    do(shop_state, place(pay_by=parts[0].pay_by, shares=parts))
    do(shop_state, c.AcceptOrder(OWNER, 1))
    for words in row["then"].split(", "):
        for command in _then(words, shop_state):
            do(shop_state, command)
    order = shop_state.orders[1]
    found = [order.share_paise(way) for way in ways]
    assert found == [paise(row[name]) for name in ("UPI", "cash", "khata")]
    assert sum(found) == order.total_paise


@rows("due", "stays in his hands", "refusal", "change owed")
def test_cash_at_the_door(row: Row) -> None:
    shop_state, order = order_at(OrderState.OUT)
    assert order.total_paise == paise(row["due"])
    tendered = None if row["stays in his hands"] == "-" else paise(row["stays in his hands"])
    command = c.HandOver(HELPER, 1, order.door_code, tendered)
    refused = why(shop_state, command)
    assert (refused.value if refused else "-") == row["refusal"]
    if refused is None:
        do(shop_state, command)
    assert shop_state.customers[ASHA].change_owed_paise == paise(row["change owed"])


@rows("float", "collected", "counted", "till", "short")
def test_a_purse_handed_in(row: Row) -> None:
    shop_state, order = order_at(OrderState.DELIVERED)
    assert order.total_paise == paise(row["collected"])
    if paise(row["float"]):
        do(shop_state, c.GiveFloat(OWNER, HELPER, paise(row["float"])))
    do(shop_state, c.HandInCash(OWNER, HELPER, paise(row["counted"])))
    assert balance(shop_state, Account.CASH) == paise(row["till"])
    assert balance(shop_state, Account.CASH_SHORT) == paise(row["short"])
    assert shop_state.customers[HELPER].cash_held_paise == 0


def _pay(shop_state: ShopState, amount: int | None, number: int) -> None:
    order = shop_state.orders[1]
    if order.payment.requests[-1].silent:
        do(shop_state, c.ConfirmTransfer(OWNER, 1, amount, f"41234567890{number}"))
    else:
        do(shop_state, c.NotePayment(1, captured(order, amount, f"pay_{number}")))


def _after(words: str, rail: RailName) -> ShopState:
    shop_state, _ = asked(rail)
    match words.split():
        case ["a", "stray", amount]:
            fact = PaymentFact("somebody", FactStatus.CAPTURED, paise(amount), "INR", "txn")
            do(shop_state, c.NoteStray(fact, rail))
        case [amount, "came"]:
            _pay(shop_state, paise(amount), 1)
        case ["paid", "twice"]:
            _pay(shop_state, None, 1)
            _pay(shop_state, None, 2)
        case ["paid", "after", *_]:
            do(shop_state, c.CancelOrder(ASHA, 1))
            _pay(shop_state, None, 1)
        case _:
            assert words == "the refund was refused"
            _pay(shop_state, None, 1)
            cancelled = do(shop_state, c.CancelOrder(ASHA, 1))
            task = next(task for task in cancelled.tasks if isinstance(task, GiveBack))
            do(shop_state, c.NoteRefundFailed(1, task.reference, "", task.refund_key, task.amount_paise))
    return shop_state


def _newest(shop_state: ShopState) -> MoneyException:
    return shop_state.exceptions[max(shop_state.exceptions)]


@rows("what happened", "rail", "kind", "remedies", "remedy", "booked by it")
def test_what_stands_in_the_list_and_what_one_tap_books(row: Row) -> None:
    shop_state = _after(row["what happened"], RailName(row["rail"]))
    exception = _newest(shop_state)
    assert exception.open
    assert exception.kind.value == row["kind"]
    allowed = remedies_of(exception, shop_state.orders.get(exception.order_no or 0))
    assert [remedy.value for remedy in allowed] == (
        [] if row["remedies"] == "-" else row["remedies"].split(", ")
    )
    if row["remedy"] == "-":
        return
    before = len(shop_state.entries)
    do(shop_state, c.ResolveException(OWNER, exception.exception_no, Remedy(row["remedy"])))
    booked = {p.account.value: p.amount_paise for e in shop_state.entries[before:] for p in e.postings}
    written = {
        account: paise(amount)
        for account, amount in (part.split() for part in row["booked by it"].split(", "))
    }
    assert booked == written


@rows("captured", "gross", "fee", "tax", "net", "exception", "left at the gateway")
def test_what_a_line_of_a_settlement_report_comes_to(row: Row) -> None:
    shop_state = order_at(OrderState.PACKED, PayBy.UPI)[0] if row["captured"] != "-" else state()
    line = SettlementRow(
        "setl_1",
        NOW + timedelta(days=2),
        "pay_1",
        paise(row["gross"]),
        paise(row["fee"]),
        paise(row["tax"]),
        paise(row["net"]),
    )
    for report in (line, line, replace(line, utr="told again")):
        do(shop_state, c.ImportSettlement(OWNER, (report,)))
    shown = [f"{r.kind.value} ₹{r.amount_paise / 100:g}" for r in shop_state.exceptions.values()]
    assert shown == ([] if row["exception"] == "-" else [row["exception"]])
    assert balance(shop_state, Account.GATEWAY) == paise(row["left at the gateway"])
    assert balance(shop_state, Account.BANK) == paise(row["net"])
