"""`haat catalogue`: a price list previewed, taken over, listed, written out and taken back, on a real database."""

from __future__ import annotations

import asyncio
import csv
import io
import json
from pathlib import Path

import asyncpg
import pytest

from haat.cli.price_file import read_price_list, written
from haat.demo.starter import starter_listings
from haat.domain.catalogue import Listing
from haat.domain.price_list import ChangeKind, difference
from haat.language.lexicon import load_lexicon
from haat.store import catalogue as store
from haat.store.shops import put_shop
from haat.values.errors import SettingsError
from tests.cli.test_commands import Done, Haat
from tests.runtime.fakes import LISTINGS, NOON, sample_people, sample_shop

LIST = """Item Name,Company,Pack,Selling Price,MRP,Barcode
Aashirvaad Atta,Aashirvaad,5 kg,255,265,
"Tata Salt, 1 kg",Tata,,28,28,
Onion,,,85,,
Lux Soap 100 g (Pack of 4),Lux,,₹140.00,"₹160.00",8901030865275
Sugar 1 kg,,,60,55,
Sugar 1 kg,,,Rs 45/-,,
Zorblax 3 pc,,,10,,
Chana Dal,,,0,,
"=cmd|' /C calc'!A0",,,5,,
"""


class Town:
    """The command against a database with two sample shops."""

    def __init__(self, haat: Haat, database: str) -> None:
        self.haat, self.database = haat, database
        for shop_id in (1, 2):
            asyncio.run(put_shop(database, sample_shop(shop_id), LISTINGS, sample_people()))

    def __call__(self, *words: str, given: str = "") -> Done:
        return self.haat("catalogue", *words, given=given, HAAT_DATABASE_URL=self.database)

    def listings(self, shop_id: int = 1) -> list[Listing]:
        return asyncio.run(store.read_listings(self.database, shop_id))

    def version(self, shop_id: int = 1) -> int:
        found = self.sql(f"SELECT catalogue_version FROM shop_counters WHERE shop_id = {shop_id}")
        assert isinstance(found, int)
        return found

    def sql(self, statement: str) -> object:
        async def run() -> object:
            connection = await asyncpg.connect(self.database)
            try:
                return await connection.fetchval(statement)
            finally:
                await connection.close()

        return asyncio.run(run())


@pytest.fixture
def haat(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Haat:
    return Haat(tmp_path, monkeypatch, capsys)


@pytest.fixture
def town(haat: Haat, database: str) -> Town:
    (haat.folder / "list.csv").write_text(LIST, encoding="utf-8")
    return Town(haat, database)


def test_a_preview_as_json_tells_everything_and_changes_nothing(town: Town) -> None:
    before, version = town.listings(), town.version()
    told = json.loads(town("import", "list.csv", "--shop", "namuna1", "--json").stdout)
    assert told["counts"] == {"new": 1, "price": 3, "detail": 0, "same": 1, "left_out": 4}
    assert told["columns"]["name"] == "Item Name"
    assert {(c["name"], c["kind"], c["from_paise"], c["to_paise"], c["leap"]) for c in told["changes"]} == {
        ("Aashirvaad Atta", "price", 26500, 25500, False),
        ("Onion", "price", 4000, 8500, True),
        ("Sugar 1 kg", "price", 4400, 4500, False),
        ("Lux Soap 100 g (Pack of 4)", "new", None, 14000, False),
    }
    assert {(row["line"], row["why"]) for row in told["left_out"]} == {
        (6, "price above MRP"),
        (8, "no known good in its name"),
        (9, "price is zero"),
        (10, "name begins like a formula"),
    }
    assert told["import_no"] is None
    assert (town.listings(), town.version()) == (before, version)


@pytest.mark.parametrize("answer", ["n\n", "\n", ""])
def test_without_a_yes_nothing_is_changed(town: Town, answer: str) -> None:
    before = town.listings()
    done = town("import", "list.csv", "--shop", "NAMUNA1", given=answer)
    assert done.returncode == 1
    assert "Onion: ₹40 a kg → ₹85 a kg (listing 3)" in done.stdout
    assert town.listings() == before


def test_a_list_is_taken_over_for_one_shop_and_workers_read_it_anew(town: Town) -> None:
    other, version = town.listings(2), town.version()
    done = town("import", "list.csv", "--shop", "NAMUNA1", given="y\n")
    assert (done.returncode, "4 listings are changed" in done.stdout) == (0, True), done.stderr
    now = {item.listing_no: item for item in town.listings()}
    assert (now[3].price_paise, now[10].price_paise, now[11]) == (8500, 25500, LISTINGS[4])
    assert (now[10001].concept, now[10001].brand, now[10001].barcode) == ("soap", "Lux", "8901030865275")
    assert town.version() == version + 1
    assert (town.listings(2), town.version(2)) == (other, 2)
    again = json.loads(town("import", "list.csv", "--shop", "NAMUNA1", "--json", "--yes").stdout)
    assert (again["counts"]["same"], again["changes"], again["import_no"]) == (5, [], None)
    assert "10001" in town("list", "--shop", "NAMUNA1").stdout
    assert len(json.loads(town("list", "--shop", "NAMUNA1", "--json").stdout)) == 6


def test_undo_brings_back_exactly_what_was_and_gives_no_number_out_twice(town: Town) -> None:
    before = town.listings()
    assert town("import", "list.csv", "--shop", "NAMUNA1", "--yes").returncode == 0
    version = town.version()
    done = town("undo", "--shop", "NAMUNA1", "--yes")
    assert "3 listings are as they were, 1 are gone" in done.stdout
    assert town.listings() == before
    assert town.version() == version + 1
    assert town("undo", "--shop", "NAMUNA1", "--yes").returncode == 1
    assert town("import", "list.csv", "--shop", "NAMUNA1", "--yes").returncode == 0
    assert max(item.listing_no for item in town.listings()) == 10002


def test_imports_are_undone_newest_first(town: Town) -> None:
    before = town.listings()
    assert town("import", "list.csv", "--shop", "NAMUNA1", "--yes").returncode == 0
    between = town.listings()
    (town.haat.folder / "next.csv").write_text("name,price\nOnion,20\nLux Soap 100 g (Pack of 4),130\n")
    assert town("import", "next.csv", "--shop", "NAMUNA1", "--yes").returncode == 0
    assert town.listings() != between
    assert "next.csv" in town("undo", "--shop", "NAMUNA1", "--yes").stdout
    assert town.listings() == between
    assert town("undo", "--shop", "NAMUNA1", given="no\n").returncode == 1
    assert town("undo", "--shop", "NAMUNA1", given="y\n").returncode == 0
    assert town.listings() == before


def test_undo_keeps_what_was_changed_since_and_what_was_ordered(town: Town) -> None:
    assert town("import", "list.csv", "--shop", "NAMUNA1", "--yes").returncode == 0
    town.sql("UPDATE listing SET doc = doc || '{\"price_paise\": 5000}' WHERE shop_id = 1 AND listing_no = 3")
    town.sql("UPDATE listing SET doc = doc || '{\"stock\": 7}' WHERE shop_id = 1 AND listing_no = 10")
    town.sql(
        "INSERT INTO shop_order (shop_id, order_no, placed_at, doc) VALUES (1, 1, now(), "
        '\'{"order_no": 1, "customer_no": 1, "state": "placed", "total_paise": 1, "payment": {"state": "asked"}, '
        '"lines": [{"listing_no": 10001}, {"listing_no": 3, "swap_listing_no": null}]}\')'
    )
    done = town("undo", "--shop", "NAMUNA1", "--yes")
    assert "3 listings are as they were, 0 are gone" in done.stdout
    assert "1 stand in orders" in done.stdout
    now = {item.listing_no: item for item in town.listings()}
    assert (now[3].price_paise, now[10].price_paise, now[10].stock) == (5000, 26500, 7)
    assert (now[10001].available, now[1]) == (False, LISTINGS[0])


async def test_a_catalogue_that_changed_after_the_preview_is_not_written_over(
    database: str, tmp_path: Path
) -> None:
    await put_shop(database, sample_shop(1), LISTINGS, sample_people())
    (tmp_path / "list.csv").write_text(LIST, encoding="utf-8")
    offers = read_price_list(tmp_path / "list.csv", []).offers
    promised = await store.preview(database, 1, offers)
    await put_shop(
        database, sample_shop(1), [Listing(3, "onion", 6000, LISTINGS[2].sold_by, LISTINGS[2].unit)]
    )
    before = await store.read_listings(database, 1)
    assert await store.take_over(database, 1, offers, promised, file="list.csv", now=NOON) is None
    assert await store.read_listings(database, 1) == before
    assert await store.last_import(database, 1) is None


def test_an_export_is_safe_in_a_spreadsheet_and_reads_back_as_it_was(town: Town) -> None:
    evil = Listing(50, "sugar", 4200, brand="@Evil", name="=1+1", aliases=("x",))
    asyncio.run(put_shop(town.database, sample_shop(1), [evil]))
    assert town("import", "list.csv", "--shop", "NAMUNA1", "--yes").returncode == 0
    text = town("export", "--shop", "NAMUNA1").stdout
    rows = list(csv.DictReader(io.StringIO(text)))
    assert not [cell for row in rows for cell in row.values() if cell[:1] in ("=", "+", "-", "@")]
    assert next(row for row in rows if row["listing_no"] == "50")["brand"] == "'@Evil"
    assert town("export", "--shop", "NAMUNA1", "--out", "out.csv").stdout.strip() == "out.csv"
    told = json.loads(town("import", "out.csv", "--shop", "NAMUNA1", "--json").stdout)
    assert told["changes"] == []
    assert [row["why"] for row in told["left_out"]] == ["name begins like a formula"]


def test_the_whole_starter_catalogue_survives_export_and_import(tmp_path: Path) -> None:
    listings = starter_listings(load_lexicon())
    file = tmp_path / "all.csv"
    file.write_text(written(listings), encoding="utf-8-sig", newline="")
    found = read_price_list(file, [])
    plan = difference(listings, found.offers, 10_001)
    assert [*found.left_out, *plan.left_out] == []
    assert plan.writes == []
    assert len(plan.of(ChangeKind.SAME)) == len(listings)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        ("name,price\nSugar 1 kg,45\n".encode("utf-8-sig"), "Sugar 1 kg"),
        (b"\r\n\r\nname;price\r\nSugar 1 kg;45\r\n", "Sugar 1 kg"),
        (b"name\tprice\nSugar 1 kg\t45\n", "Sugar 1 kg"),
        ("name,price\nNestlé Sugar\x851 kg,45\n".encode("cp1252", errors="replace"), "Nestlé Sugar?1 kg"),
        (b'name,price\n"Sugar\n1 kg",45\n', "Sugar 1 kg"),
        ("name,price\nSugar \u2028 1 kg,45\n".encode(), "Sugar \u2028 1 kg"),
    ],
)
def test_encodings_and_delimiters_are_told_apart(tmp_path: Path, data: bytes, name: str) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(data)
    (offer,) = read_price_list(file, []).offers
    assert (offer.said, offer.listing.price_paise) == (name, 4500)


@pytest.mark.parametrize(
    ("text", "mapped", "told"),
    [
        ("a,b\n1,2\n", [], "no column could be told to be the name"),
        ("", [], "columns: none"),
        ("name,price\nx,1\n", ["cost=price"], "the columns are name, price"),
        ("name,price\nx,1\n", ["price=cost"], "a field is one of"),
        ('name,price\n"' + "x" * 200_000, [], "a quote left open?"),
    ],
)
def test_a_file_that_is_no_price_list_is_refused_whole(
    tmp_path: Path, text: str, mapped: list[str], told: str
) -> None:
    file = tmp_path / "list.csv"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match=told.replace("?", r"\?")):
        read_price_list(file, mapped)


def test_a_map_goes_before_the_guess(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("name,price,Today=s\nSugar 1 kg,45,47\n", encoding="utf-8")
    found = read_price_list(file, ["Today=s=price"])
    assert (found.columns["price"], found.offers[0].listing.price_paise) == ("Today=s", 4700)
    assert found.unused == ("price",)


def test_a_file_or_a_shop_that_is_not_there_is_one_sentence(town: Town) -> None:
    assert "nowhere.csv cannot be read" in town("import", "nowhere.csv", "--shop", "NAMUNA1").stderr
    assert "No shop has the code XX" in town("import", "list.csv", "--shop", "XX").stderr
