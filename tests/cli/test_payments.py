"""`haat shop gateway`, `haat shop vpa`, `haat shop payee`, `haat settlement import`, on a real database and the stand-in."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from haat.rails.seal import Seal
from haat.rails.standin import Standin, StandinAccount
from haat.runtime.accounts import ShopAccounts
from haat.store.connect import connect
from haat.store.service import Service
from haat.store.shops import put_shop
from tests.cli.test_commands import Done, Haat
from tests.runtime.fakes import LISTINGS, sample_people, sample_shop

KEY, SECRET, HOOK = "rzp_test_cli00000001", "kept-very-quiet-1", "kept-very-quiet-2"
SECRET_KEY = "ab" * 32


@pytest.fixture
def gateway() -> Iterator[str]:
    """A stand-in in a thread of its own; its address."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    standin = Standin([StandinAccount(KEY, SECRET, HOOK)])
    try:
        yield asyncio.run_coroutine_threadsafe(standin.start(), loop).result(10).base_url
    finally:
        asyncio.run_coroutine_threadsafe(standin.stop(), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(5)
        loop.close()


class Till:
    """The command against a database with one shop that is paid at a UPI address."""

    def __init__(self, haat: Haat, database: str, gateway: str) -> None:
        self.haat, self.database, self.gateway, self.folder = haat, database, gateway, haat.folder
        shop = sample_shop(1, payment_configuration=None, vpa="namuna@samplebank")
        asyncio.run(put_shop(database, shop, LISTINGS, sample_people()))
        for name, text in (("secret", SECRET), ("hook", HOOK)):
            path = self.folder / name
            path.write_text(text + "\n")
            path.chmod(0o600)

    def __call__(self, *words: str, **more: str) -> Done:
        settings = {"HAAT_DATABASE_URL": self.database, "HAAT_RAZORPAY_URL": self.gateway}
        return self.haat(*words, **{**settings, "HAAT_SECRET_KEY": SECRET_KEY, **more})

    def secrets(self) -> list[tuple[str, str, tuple[str, ...]]]:
        async def read() -> list[tuple[str, str, tuple[str, ...]]]:
            service = Service(self.database)
            try:
                found = await ShopAccounts(service, Seal(bytes.fromhex(SECRET_KEY))).accounts(1)
            finally:
                await service.close()
            return [(one.key_id, one.key_secret, one.webhook_secrets) for one in found]

        return asyncio.run(read())

    def value(self, statement: str) -> object:
        async def run() -> object:
            connection = await connect(self.database)
            try:
                async with connection.transaction():
                    await connection.execute("SELECT set_config('haat.shops', '1', true)")
                    return await connection.fetchval(statement)
            finally:
                await connection.close()

        return asyncio.run(run())


@pytest.fixture
def till(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    database: str,
    gateway: str,
) -> Till:
    return Till(Haat(tmp_path, monkeypatch, capsys), database, gateway)


def test_a_gateway_account_is_tried_kept_wrapped_and_used_a_day_later(till: Till) -> None:
    done = till("shop", "gateway", "NAMUNA1", "--key-id", KEY, "--secret-file", "secret",
                "--webhook-secret-file", "hook", "--confirm", "namuna1")  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "/gateway/razorpay/NAMUNA1" in done.stdout and "until then" in done.stdout
    assert till.secrets() == [(KEY, SECRET, (HOOK,))]
    assert till.value("SELECT doc->>'gateway_key' FROM shop") is None
    assert till.value("SELECT doc->'payee_next'->'payee'->>'gateway_key' FROM shop") == KEY
    assert till.value("SELECT count(*) FROM inbox WHERE key LIKE 'payee:%'") == 1
    for where in (done.stdout, done.stderr, str(till.value("SELECT string_agg(doc::text, '') FROM shop"))):
        assert SECRET not in where and HOOK not in where
    wrapped = till.value("SELECT sealed FROM gateway_account")
    assert isinstance(wrapped, bytes) and SECRET.encode() not in wrapped


def test_a_wrong_secret_is_found_out_before_anything_is_kept(till: Till) -> None:
    (till.folder / "secret").write_text("another")
    done = till(
        "shop", "gateway", "NAMUNA1", "--key-id", KEY, "--secret-file", "secret", "--confirm", "NAMUNA1"
    )
    assert done.returncode == 2 and "does not accept" in done.stderr
    assert till.secrets() == [] and "another" not in done.stderr


def test_a_gateway_that_does_not_answer_is_no_reason_to_refuse_the_key(till: Till) -> None:
    done = till("shop", "gateway", "NAMUNA1", "--key-id", KEY, "--secret-file", "secret", "--confirm", "NAMUNA1",
                HAAT_RAZORPAY_URL="http://127.0.0.1:9")  # fmt: skip
    assert done.returncode == 0 and "could not be tried" in done.stderr
    assert till.secrets() == [(KEY, SECRET, ())]


def test_a_new_webhook_secret_leaves_the_one_before_valid(till: Till) -> None:
    till("shop", "gateway", "NAMUNA1", "--key-id", KEY, "--secret-file", "secret",
         "--webhook-secret-file", "hook", "--confirm", "NAMUNA1")  # fmt: skip
    (till.folder / "hook").write_text("newer")
    done = till(
        "shop", "gateway", "NAMUNA1", "--key-id", KEY, "--webhook-secret-file", "hook", "--confirm", "NAMUNA1"
    )
    assert done.returncode == 0, done.stderr
    assert till.secrets() == [(KEY, SECRET, ("newer", HOOK))]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("gateway", "NOBODY"), "No shop has the code"),
        (("gateway", "NAMUNA1", "--secret-file", "secret"), "--key-id is needed"),
        (("gateway", "NAMUNA1", "--key-id", KEY), "--secret-file is needed"),
        (("gateway", "NAMUNA1", "--key-id", KEY, "--secret-file", "nowhere"), "cannot be read"),
        (("gateway", "NAMUNA1", "--key-id", KEY, "--secret-file", "secret"), "confirm by --confirm"),
        (("vpa", "NAMUNA1", "not-an-address"), "no UPI address"),
        (("vpa", "NAMUNA1", "a.b@samplebank", "--merchant-code", "54"), "four digits"),
        (("vpa", "NAMUNA1", "thief@samplebank"), "confirm by --confirm"),
        (("vpa", "NAMUNA1", "thief@samplebank", "--confirm", "NAMUNA2"), "confirm by --confirm"),
    ],
)
def test_what_is_wrong_is_told_in_a_sentence_and_changes_nothing(
    till: Till, words: tuple[str, ...], told: str
) -> None:
    done = till("shop", *words)
    assert done.returncode == 2 and told in done.stderr
    assert till.value("SELECT doc->>'vpa' FROM shop") == "namuna@samplebank"
    assert till.value("SELECT count(*) FROM inbox") == 0


def test_a_secret_that_others_may_read_is_complained_about(till: Till) -> None:
    (till.folder / "secret").chmod(0o644)
    done = till(
        "shop", "gateway", "NAMUNA1", "--key-id", KEY, "--secret-file", "secret", "--confirm", "NAMUNA1"
    )
    assert done.returncode == 0 and "chmod 600" in done.stderr


def test_row_20_a_new_upi_address_waits_is_shown_and_can_be_stopped(till: Till) -> None:
    done = till("shop", "vpa", "NAMUNA1", "new.shop@samplebank", "--confirm", "NAMUNA1")
    assert done.returncode == 0 and "The shopkeeper is told" in done.stdout
    shown = till("shop", "payee", "NAMUNA1").stdout
    assert "UPI namuna@samplebank" in shown and "UPI new.shop@samplebank" in shown
    stopped = till("shop", "payee", "NAMUNA1", "--keep").stdout
    assert "new.shop@samplebank" not in stopped
    assert till.value("SELECT doc->>'payee_next' FROM shop") is None


def test_an_address_that_is_taken_away_counts_at_once(till: Till) -> None:
    done = till("shop", "vpa", "NAMUNA1", "--remove", "--confirm", "NAMUNA1")
    assert done.returncode == 0 and "from now on" in done.stdout
    assert "nobody" in till("shop", "vpa", "NAMUNA1").stdout


def report(**changed: object) -> str:
    item = {
        "entity_id": "pay_S1", "type": "payment", "debit": 0, "credit": 9_764, "amount": 10_000, "currency": "INR",
        "fee": 236, "tax": 36, "settled": True, "settled_at": int(datetime(2026, 11, 23, tzinfo=UTC).timestamp()),
        "settlement_id": "setl_S1", "settlement_utr": "UTR1", "order_receipt": "NAMUNA1-1-1", "notes": [],
    }  # fmt: skip
    return json.dumps({"items": [{**item, **changed}]})


def test_the_order_of_the_rails_counts_at_once_and_only_what_is_set_up(till: Till) -> None:
    assert "asks by: upi" in till("shop", "rails", "NAMUNA1").stdout
    assert "asks by: upi" in till("shop", "rails", "NAMUNA1", "gateway", "upi").stdout
    assert till.value("SELECT doc->>'rails' FROM shop") == '["gateway", "upi"]'
    refused = till("shop", "rails", "NAMUNA1", "gateway")
    assert refused.returncode != 0 and "none of these" in refused.stderr


def test_a_settlement_report_says_what_matches_and_waits_for_a_worker(till: Till) -> None:
    path = till.folder / "report.json"
    path.write_text(report())
    tried = till("settlement", "import", str(path), "--shop", "namuna1", "--dry-run")
    assert tried.returncode == 0 and "1 not matched" in tried.stdout and "97.64" in tried.stdout
    assert till.value("SELECT count(*) FROM inbox") == 0
    done = till("settlement", "import", str(path), "--shop", "namuna1")
    assert done.returncode == 0 and "waits" in done.stdout
    assert till.value("SELECT count(*) FROM inbox WHERE key LIKE 'report:%'") == 1
    shown = json.loads(
        till("settlement", "import", str(path), "--shop", "namuna1", "--dry-run", "--json").stdout
    )
    assert shown == [{"line": "setl_S1/payment/pay_S1", "match": "not matched", "net_paise": 9_764}]


@pytest.mark.parametrize("text", ["", "hello", "a,b\n1,2\n", report(currency="USD")])
def test_a_file_that_is_no_report_books_nothing(till: Till, text: str) -> None:
    path = till.folder / "report.csv"
    path.write_text(text)
    done = till("settlement", "import", str(path), "--shop", "NAMUNA1")
    assert done.returncode == 2 and str(path) in done.stderr
    assert till.value("SELECT count(*) FROM inbox") == 0


@pytest.mark.parametrize(
    ("text", "exit_code", "said"),
    [
        ("upi://pay?pa=namuna@samplebank&pn=Namuna", 0, "It pays Namuna"),
        ("upi://pay?pa=thief@ybl&pn=Namuna", 1, "does NOT pay"),
        ("thief@ybl", 1, "does NOT pay"),
        ("hello", 2, "no payment code"),
    ],
)
def test_the_text_of_a_code_is_compared_with_the_shops_address(
    till: Till, text: str, exit_code: int, said: str
) -> None:
    done = till("shop", "code", "NAMUNA1", text)
    assert (done.returncode != 0) == (exit_code != 0) and said in done.stdout + done.stderr


def test_what_is_told_of_codes_is_shown_and_set(till: Till) -> None:
    assert "payment is told: on" in till("shop", "watch", "NAMUNA1").stdout
    done = till("shop", "watch", "NAMUNA1", "--receipts", "off", "--scan", "on")
    assert "payment is told: off" in done.stdout and "counter's code: on" in done.stdout
    assert "payment is told: off" in till("shop", "watch", "NAMUNA1").stdout
