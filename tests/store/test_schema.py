"""The shape of the schema, walked over the catalogue: keys, row-level security, the named exceptions."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator

import asyncpg
import pytest

from haat.store import unit
from haat.store.connect import Purpose, connect
from haat.store.queries import queries
from haat.store.shops import put_shop
from haat.store.tables import EXEMPT_STATEMENTS, EXEMPT_TABLES, LANE_TABLES
from haat.values.errors import Unavailable
from tests.runtime.fakes import LISTINGS, sample_people, sample_shop

TABLES = """
SELECT c.relname AS name, c.relrowsecurity AS on, c.relforcerowsecurity AS forced,
       (SELECT a.attname FROM pg_index i JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
         WHERE i.indrelid = c.oid AND i.indisprimary) AS key
  FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY 1
"""
FILL = {
    "conversation": "INSERT INTO conversation VALUES ({shop}, 1, '{{}}')",
    "shop_order": "INSERT INTO shop_order (shop_id, order_no, placed_at, doc) VALUES ({shop}, 1, now(), "
    '\'{{"order_no": 1, "customer_no": 1, "state": "placed", "total_paise": 1, '
    '"payment": {{"state": "asked"}}}}\')',
    "payment_request": "INSERT INTO payment_request VALUES ({shop}, 'r', 1)",
    "ledger_entry": "INSERT INTO ledger_entry VALUES ({shop}, 1, now(), 'sale', NULL, '', '{{a,b}}', "
    "'{{NULL,NULL}}', '{{1,-1}}', '', 'h')",
    "event": "INSERT INTO event VALUES ({shop}, 1, now(), 'OrderPlaced', 1, 1, 0, '{{}}', 'k')",
    "inbox": "INSERT INTO inbox (shop_id, key, kind, user_key, payload, received_at) "
    "VALUES ({shop}, 'k', 'message', 'u', '', now())",
    "outbox": "INSERT INTO outbox (shop_id, outbox_no, kind, number_id, body, state, created_at) "
    "VALUES ({shop}, 1, 'send', 'n', '', 'sent', now())",
    "timer": "INSERT INTO timer (shop_id, order_no, kind, due_at) VALUES ({shop}, 1, 'remind', now())",
    "consent": "INSERT INTO consent VALUES ({shop}, 1, 'service', 'k', now(), true, 'wrote_first')",
    "media": "INSERT INTO media VALUES ({shop}, 'm', 1, '1', 'image', 'image/jpeg', '', now(), 'wanted')",
    "echo": "INSERT INTO echo VALUES ({shop}, 1, 'm', now(), 'text', 'hello')",
    "ad_visit": "INSERT INTO ad_visit VALUES ({shop}, 1, 'k', now(), now(), 'ad')",
    "message_count": "INSERT INTO message_count VALUES ({shop}, '2026-11-23', 'text', 1)",
    "catalogue_pushed": "INSERT INTO catalogue_pushed VALUES ({shop}, 1, 'c', 'd', now())",
    "catalogue_sync": "INSERT INTO catalogue_sync VALUES ({shop}, 'c', 1, 1, now())",
    "transfer": "INSERT INTO transfer VALUES ({shop}, '412345678901', 1, 'r', 100, 'upi', now())",
    "money_exception": "INSERT INTO money_exception (shop_id, exception_no, doc) VALUES ({shop}, 1, "
    '\'{{"exception_no": 1, "kind": "paid_twice", "amount_paise": 1, "transaction_id": "t"}}\')',
    "settlement_line": "INSERT INTO settlement_line VALUES ({shop}, 'k', 's', now(), '{{}}')",
    "gateway_account": "INSERT INTO gateway_account VALUES ({shop}, 'rzp_sample', 'razorpay', '', now())",
    "catalogue_import": "INSERT INTO catalogue_import VALUES ({shop}, 1, now(), 'a.csv', '[]', 1)",
}


UNCHANGING = (
    "ledger_entry", "event", "payment_request", "catalogue_import", "consent", "echo", "ad_visit",
    "gateway_account", "settlement_line",
)  # fmt: skip
"""Tables whose rows the role of the path may not update at all."""


@pytest.fixture
async def owner(database: str) -> AsyncIterator[asyncpg.Connection]:
    for shop_id in (1, 2):
        await put_shop(database, sample_shop(shop_id), LISTINGS, sample_people())
    connection = await asyncpg.connect(database)
    for statement in FILL.values():
        for shop_id in (1, 2):
            await connection.execute(statement.format(shop=shop_id))
    yield connection
    await connection.close()


@pytest.fixture
async def app(database: str, owner: asyncpg.Connection) -> AsyncIterator[asyncpg.Connection]:
    connection = await connect(database)
    yield connection
    await connection.close()


async def test_every_table_is_keyed_by_shop_and_closed_or_named_with_a_reason(
    owner: asyncpg.Connection,
) -> None:
    tables = await owner.fetch(TABLES)
    closed = [t["name"] for t in tables if t["key"] == "shop_id" and t["on"] and t["forced"]]
    others = {t["name"] for t in tables} - set(closed)
    assert others == set(EXEMPT_TABLES)
    assert len(closed) >= 12


async def test_a_transaction_that_names_no_shop_sees_and_writes_nothing(
    owner: asyncpg.Connection, app: asyncpg.Connection
) -> None:
    for table in await owner.fetch(TABLES):
        if table["name"] in EXEMPT_TABLES:
            continue
        assert await app.fetchval(f"SELECT count(*) FROM {table['name']}") == 0, table["name"]
        assert await owner.fetchval(f"SELECT count(*) FROM {table['name']}") > 0, table["name"]


async def test_another_shops_rows_are_invisible_and_unwritable(
    owner: asyncpg.Connection, app: asyncpg.Connection
) -> None:
    for table in await owner.fetch(TABLES):
        name = table["name"]
        if name in EXEMPT_TABLES:
            continue
        async with app.transaction():
            await app.execute("SELECT set_config('haat.shops', '1', true)")
            assert [r[0] for r in await app.fetch(f"SELECT DISTINCT shop_id FROM {name}")] == [1], name
        if name in FILL:
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                async with app.transaction():
                    await app.execute("SELECT set_config('haat.shops', '1', true)")
                    await app.execute(FILL[name].format(shop=3))
        if name in UNCHANGING:
            continue
        async with app.transaction():
            await app.execute("SELECT set_config('haat.shops', '1', true)")
            assert await app.execute(f"UPDATE {name} SET shop_id = shop_id WHERE shop_id = 2") == "UPDATE 0"


async def test_the_views_show_no_other_shop(app: asyncpg.Connection) -> None:
    assert await app.fetchval("SELECT count(*) FROM posting") == 0
    async with app.transaction():
        await app.execute("SELECT set_config('haat.shops', '2', true)")
        assert await app.fetchval("SELECT count(*) FROM posting WHERE shop_id = 2") == 2
        assert await app.fetchval("SELECT count(*) FROM posting WHERE shop_id <> 2") == 0


async def test_named_lanes_open_the_queues_and_nothing_else(
    owner: asyncpg.Connection, app: asyncpg.Connection
) -> None:
    for table in await owner.fetch(TABLES):
        if table["name"] in EXEMPT_TABLES:
            continue
        async with app.transaction():
            await app.execute("SELECT set_config('haat.lanes', '1', true)")
            seen = [r[0] for r in await app.fetch(f"SELECT DISTINCT shop_id FROM {table['name']}")]
        assert seen == ([1] if table["name"] in LANE_TABLES else []), table["name"]


async def test_what_was_named_ends_with_its_transaction(app: asyncpg.Connection) -> None:
    async with app.transaction():
        await app.execute("SELECT set_config('haat.shops', '1,2', true)")
        assert await app.fetchval("SELECT count(*) FROM shop") == 2
    assert await app.fetchval("SELECT count(*) FROM shop") == 0


async def test_the_role_of_the_path_owns_nothing_and_bypasses_nothing(owner: asyncpg.Connection) -> None:
    role = await owner.fetchrow(
        "SELECT rolsuper, rolbypassrls, rolcanlogin, oid FROM pg_roles WHERE rolname = 'haat_app'"
    )
    assert not role["rolsuper"] and not role["rolbypassrls"] and not role["rolcanlogin"]
    assert await owner.fetchval("SELECT count(*) FROM pg_class WHERE relowner = $1", role["oid"]) == 0


@pytest.mark.parametrize("table", ["ledger_entry", "event"])
@pytest.mark.parametrize("act", ["UPDATE {} SET shop_id = shop_id", "DELETE FROM {}", "TRUNCATE {}"])
async def test_the_ledger_and_the_history_never_change_not_even_for_the_owner(
    owner: asyncpg.Connection, app: asyncpg.Connection, table: str, act: str
) -> None:
    with pytest.raises(asyncpg.RestrictViolationError):
        await owner.execute(act.format(table))
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await app.execute(act.format(table))


@pytest.mark.parametrize(
    "amounts",
    ["{1,-2}", "{}", "{10000000000000,-10000000000000}", "{5}", "{1,NULL,-1}"],
    ids=["unbalanced", "empty", "too much", "one side", "a hole"],
)
async def test_the_database_itself_refuses_a_ledger_entry_that_does_not_balance(
    owner: asyncpg.Connection, amounts: str
) -> None:
    sides = len(amounts.strip("{}").split(",")) if amounts != "{}" else 0
    accounts, parties = ["cash"] * sides, [None] * sides
    with pytest.raises(asyncpg.CheckViolationError):
        await owner.execute(
            "INSERT INTO ledger_entry VALUES (1, 2, now(), 'sale', NULL, '', $1, $2, $3::text::bigint[], 'h', 'h2')",
            accounts,
            parties,
            amounts,
        )


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (
            "UPDATE listing SET doc = jsonb_set(doc, '{price_paise}', '30000') WHERE listing_no = 10",
            "above MRP",
        ),
        ("UPDATE listing SET doc = jsonb_set(doc, '{stock}', '-1') WHERE listing_no = 1", "negative stock"),
        ("UPDATE shop_order SET doc = jsonb_set(doc, '{total_paise}', '10000000000000')", "absurd total"),
        ("UPDATE customer SET doc = jsonb_set(doc, '{customer_no}', '9')", "key and document differ"),
    ],
)
async def test_the_database_itself_refuses_the_impossible(
    owner: asyncpg.Connection, change: str, why: str
) -> None:
    with pytest.raises(asyncpg.CheckViolationError):
        await owner.execute(change)


def test_every_statement_names_its_shop_or_is_a_named_exception() -> None:
    unnamed = {
        name for name, query in queries().items() if not re.search(r"shop_id|haat\.(shops|lanes)", query.sql)
    }
    named_in_vain = {name for name in EXEMPT_STATEMENTS if re.search(r"shop_id", queries()[name].sql)}
    assert unnamed <= set(EXEMPT_STATEMENTS)
    assert not named_in_vain


async def test_every_statement_can_be_planned_by_the_role_of_the_path(
    database: str, owner: asyncpg.Connection
) -> None:
    connection = await connect(database, Purpose.PATH)
    try:
        for query in queries().values():
            await connection.prepare(query.sql)
    finally:
        await connection.close()


HOT = ("take_inbox", "shops", "people", "people_by_no", "orders", "mark_inbox", "mark_outbox", "mark_statuses",
       "write_batch", "take_outbox")  # fmt: skip


@pytest.mark.parametrize("name", HOT)
async def test_the_message_path_scans_no_table_even_when_it_was_planned_while_empty(
    database: str, name: str
) -> None:
    connection = await connect(database, Purpose.PATH)
    try:
        statement = await connection.prepare(queries()[name].sql)
        nulls = ", ".join("NULL" for _ in statement.get_parameters())
        types = ", ".join(_type_name(p) for p in statement.get_parameters())
        await connection.execute(f"PREPARE hot ({types}) AS {queries()[name].sql}")
        plan = "\n".join(row[0] for row in await connection.fetch(f"EXPLAIN EXECUTE hot ({nulls})"))
    finally:
        await connection.close()
    scanned = set(re.findall(r"Seq Scan on (\w+)", plan))
    assert not scanned, plan


def _type_name(parameter: asyncpg.Type) -> str:
    return f"{parameter.name[:-2]}[]" if parameter.name.endswith("[]") else parameter.name


async def test_once_a_shop_has_grown_a_new_plan_finds_orders_by_their_whole_key_without_statistics(
    database: str, owner: asyncpg.Connection
) -> None:
    """With nothing in it the planner reads a whole shop for each order; the connection plans anew every minute."""
    await owner.execute(
        "INSERT INTO shop_order (shop_id, order_no, placed_at, doc) SELECT 1, n, now(), jsonb_build_object("
        "'order_no', n, 'customer_no', n % 500, 'state', CASE WHEN n % 20 = 0 THEN 'placed' ELSE 'delivered' END, "
        "'total_paise', 100, 'payment', jsonb_build_object('state', 'not_asked')) FROM generate_series(2, 4000) n"
    )
    connection = await connect(database, Purpose.PATH)
    try:
        numbers, names = "bigint[]", "text[]"
        types = ", ".join([numbers, names, numbers, names, *[numbers] * 5])
        await connection.execute(f"PREPARE hot ({types}) AS {queries()['people'].sql}")
        nulls = ", ".join(["NULL"] * 9)
        plan = "\n".join(row[0] for row in await connection.fetch(f"EXPLAIN EXECUTE hot ({nulls})"))
    finally:
        await connection.close()
    by_customer = re.findall(r"order_open on shop_order o\S*\s.*?\n\s+Index Cond: (.*)", plan)
    by_number = re.findall(r"shop_order_pkey on shop_order o\S*\s.*?\n\s+Index Cond: (.*)", plan)
    assert len(by_customer) == 2, plan
    assert all("customer_no = " in condition for condition in by_customer), plan
    assert len(by_number) == 1 and "order_no =" in by_number[0], plan


async def test_a_connection_makes_its_plans_anew_after_a_while(
    database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = unit.monotonic()
    monkeypatch.setattr(unit, "monotonic", lambda: at)
    db = await unit.PathConnection.open(database)
    try:
        await db.run("count_leases")
        first = db._prepared["count_leases"]
        await db.run("count_leases")
        assert db._prepared["count_leases"] is first
        monkeypatch.setattr(unit, "monotonic", lambda: at + unit.YOUNG_PLANS_S + 0.01)
        await db.run("count_leases")
        second = db._prepared["count_leases"]
        assert second is not first
        monkeypatch.setattr(unit, "monotonic", lambda: at + 2 * unit.YOUNG_PLANS_S + 0.01)
        await db.run("count_leases")
        assert db._prepared["count_leases"] is second, "the next ones are kept twice as long"
    finally:
        await db.close()


async def test_a_statement_is_parsed_and_planned_once_for_many_batches(database: str) -> None:
    db = await unit.PathConnection.open(database)
    try:
        for _ in range(3):
            await db.run("shops", [1], [0])
        rows = await db.raw.fetch(
            "SELECT generic_plans, custom_plans FROM pg_prepared_statements WHERE name LIKE 'shops.%'"
        )
        assert [tuple(row) for row in rows] == [(3, 0)]
    finally:
        await db.close()


async def test_a_statement_outlives_a_change_of_the_schema_by_being_prepared_again(
    database: str, owner: asyncpg.Connection
) -> None:
    db = await unit.PathConnection.open(database)
    try:
        await db.run("count_leases")
        await owner.execute("ALTER TABLE lane ALTER COLUMN lane TYPE bigint")
        await db.run("claim_lanes", "nobody", 0)
        await owner.execute("ALTER TABLE lane ALTER COLUMN lane TYPE integer")
        with pytest.raises(Unavailable, match="schema changed"):
            await db.run("claim_lanes", "nobody", 0)
        assert await db.run("claim_lanes", "nobody", 0) == []
    finally:
        await db.close()


async def test_no_table_offers_the_planner_two_full_indexes_that_begin_with_the_shop(
    owner: asyncpg.Connection,
) -> None:
    """Under row-level security it cannot tell them apart, and may read a whole shop for one row."""
    rows = await owner.fetch(
        "SELECT i.indrelid::regclass::text AS name, count(*) AS full FROM pg_index i "
        "JOIN pg_class c ON c.oid = i.indrelid AND c.relnamespace = 'public'::regnamespace "
        "JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0] AND a.attname = 'shop_id' "
        "WHERE i.indpred IS NULL GROUP BY 1 HAVING count(*) > 1"
    )
    assert [row["name"] for row in rows] == ["ledger_entry"], (
        "its chain is read by nobody but the unique check"
    )
