"""The audit: silent on true books, loud on every kind of false ones."""

from __future__ import annotations

import asyncpg
import pytest

from haat.store.audit import CHECKS, audit
from haat.store.connect import connect
from tests.store.books import filled


async def _broken(dsn: str) -> list[str]:
    connection = await connect(dsn)
    try:
        return [finding.name for finding in await audit(connection) if not finding.ok]
    finally:
        await connection.close()


async def test_an_order_from_chat_to_cash_leaves_true_books(database: str) -> None:
    stage = await filled(database)
    connection = await connect(database)
    try:
        findings = await audit(connection)
    finally:
        await connection.close()
    assert [f for f in findings if not f.ok] == []
    assert len(findings) == len(CHECKS) + 1
    order = await stage.rows("SELECT state, bill_no, total_paise FROM shop_order")
    assert [tuple(row) for row in order] == [("delivered", "26-27/000001", 17600)]
    assert await stage.value("SELECT sum(amount_paise) FROM posting WHERE account = 'cash'") == 17600 + 10000
    assert (
        await stage.value("SELECT doc ->> 'khata_balance_paise' FROM customer WHERE customer_no = 1")
        == "15000"
    )


PLANTED = {
    "every ledger entry sums to zero": [
        "ALTER TABLE ledger_entry DROP CONSTRAINT ledger_entry_amounts_check",
        "UPDATE ledger_entry SET amounts[1] = amounts[1] + 1 WHERE entry_no = 1",
    ],
    "the chain of ledger entries is whole": ["UPDATE ledger_entry SET memo = 'mended' WHERE entry_no = 2"],
    "every khata balance is the sum of its postings": [
        "UPDATE customer SET doc = jsonb_set(doc, '{khata_balance_paise}', '0') WHERE customer_no = 1"
    ],
    "every order's total is the sum of its parts": [
        "UPDATE shop_order SET doc = jsonb_set(doc, '{total_paise}', '17700')"
    ],
    "every line costs its quantity at its price, and no more than the MRP": [
        "UPDATE shop_order SET doc = jsonb_set(doc, '{lines,0,quantity,amount}', '3000')"
    ],
    "bill numbers are consecutive in each year": [
        "UPDATE shop_order SET doc = jsonb_set(doc, '{bill_no}', '\"26-27/000002\"')"
    ],
    "money captured is applied, given back, owed back or put aside": [
        'UPDATE shop_order SET doc = jsonb_set(doc, \'{payment,captures}\', \'[{"reference": "r", '
        '"transaction_id": "t", "amount_paise": 100, "currency": "INR", "asked_back_paise": 0, '
        '"refunded_paise": 0}]\')'
    ],
    "a payment's reference and transaction belong to one order": [
        'UPDATE shop_order SET doc = jsonb_set(doc, \'{payment,requests}\', \'[{"reference": "X-1-1", "asked_back_paise": 0}]\')'
    ],
    "goods that went out and are paid for are off the receivables": [
        "DELETE FROM ledger_entry WHERE kind = 'cash_collected' OR 'cash' = ANY (accounts)"
    ],
    "every order's state is where its events lead, by legal steps": [
        "UPDATE shop_order SET doc = jsonb_set(doc, '{state}', '\"packed\"')"
    ],
    "numbers were given out without a gap": ["DELETE FROM event WHERE event_no = 2"],
    "stock, prices and MRPs are possible": [
        "ALTER TABLE listing DROP CONSTRAINT listing_stock_check",
        "UPDATE listing SET doc = jsonb_set(doc, '{stock}', '-1') WHERE listing_no = 1",
    ],
    "nothing speaks of an order or a person that is not there": [
        "INSERT INTO timer (shop_id, order_no, kind, due_at) VALUES (1, 99, 'remind', now())"
    ],
    "one person has one phone and one user id of her own": [
        "DROP INDEX customer_phone",
        "UPDATE customer SET doc = jsonb_set(doc, '{phone}', '\"910000000101\"')",
    ],
    "every effect has its cause: a message that was worked, once": [
        "UPDATE inbox SET state = 'dead' WHERE key = 'wamid.2'"
    ],
    "the parts of a payment sum to the total": [
        "UPDATE shop_order SET doc = jsonb_set(doc, '{shares}', "
        '\'[{"pay_by": "cash", "amount_paise": 100}, {"pay_by": "upi", "amount_paise": 100}]\')'
    ],
    "the number of a transfer counts for one order": [
        "INSERT INTO transfer VALUES (1, '412345678901', 1, 'r', 100, 'upi', now())"
    ],
    "what is wrong with money stands in the list, once": [
        "UPDATE shop_order SET doc = jsonb_set(doc, '{payment,exceptions}', "
        '\'[{"exception_no": 7, "kind": "paid_twice", "resolved_at": null}]\')'
    ],
    "money that belongs to no order is in the list": [
        "INSERT INTO money_exception (shop_id, exception_no, doc) VALUES (1, 1, "
        '\'{"exception_no": 1, "kind": "unknown_reference", "order_no": null, "amount_paise": 100, '
        '"reference": "", "transaction_id": "t", "resolved_at": null}\')'
    ],
    "cash in hands and change that is owed are the sums of their postings": [
        "UPDATE customer SET doc = jsonb_set(doc, '{change_owed_paise}', '100') WHERE customer_no = 1"
    ],
    "what leaves one order reaches another": [
        "UPDATE ledger_entry SET accounts[1] = 'between' WHERE entry_no = 1"
    ],
    "each line of a settlement report is booked once": [
        "INSERT INTO settlement_line VALUES (1, 's/payment/p', 's', now(), "
        '\'{"settlement_id": "s", "kind": "payment", "payment_id": "p", "reference": "", "net_paise": 98, '
        '"fee_paise": 2, "tax_paise": 0}\')'
    ],
    "what was sent has its channel's id, one for one message": [
        "UPDATE outbox SET message_id = 'wamid.same'"
    ],
}


def test_every_check_has_a_planted_fault() -> None:
    assert set(PLANTED) == set(CHECKS)


@pytest.fixture
async def true_books(database: str) -> str:
    await filled(database)
    return database


async def test_every_planted_fault_is_found_by_its_check(true_books: str) -> None:
    """One history for all of them: each fault is planted in a transaction that is rolled back."""
    connection = await asyncpg.connect(true_books)
    try:
        for name, statements in PLANTED.items():
            transaction = connection.transaction(isolation="repeatable_read")
            await transaction.start()
            await connection.execute("ALTER TABLE ledger_entry DISABLE TRIGGER USER")
            await connection.execute("ALTER TABLE event DISABLE TRIGGER USER")
            for statement in statements:
                await connection.execute(statement)
            found = [finding.name for finding in await audit(connection) if not finding.ok]
            await transaction.rollback()
            assert name in found, (name, found)
    finally:
        await connection.close()
    assert await _broken(true_books) == []
