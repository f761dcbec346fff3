"""One shop on WhatsApp from the command line, against the emulator: catalogue, ice-breakers, consent, forgetting."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from dataclasses import replace

import pytest
from typer.testing import CliRunner

from haat.channels.emulator import Emulator, EmulatorConfig
from haat.channels.whatsapp.client import CloudClient
from haat.cli import app
from haat.cli.whatsapp_shop import _digits
from haat.domain.catalogue import Listing
from haat.store.shops import put_shop
from haat.values.errors import SettingsError
from tests.runtime.fakes import BUYER, LISTINGS, sample_people, sample_shop

Run = Callable[..., object]


@pytest.fixture
async def rig(database: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[str]:
    """A shop with a catalogue in a fresh database, and the emulator as its WhatsApp."""
    emulator = Emulator(EmulatorConfig(callback_url=None, verify_token="v"))
    info = await emulator.start()
    async with CloudClient(info.base_url, info.token) as client:
        answer = await client.graph("GET", info.phone_number_id, f"{info.waba_id}/product_catalogs")
    assert isinstance(answer, bytes)
    shop = sample_shop(number_id=info.phone_number_id, catalog_id=json.loads(answer)["data"][0]["id"])
    tobacco = Listing(12, "cigarettes", 20_000, counter_only=True)
    await put_shop(database, shop, (*LISTINGS, tobacco), sample_people())
    for name, value in {
        "HAAT_DATABASE_URL": database,
        "HAAT_GRAPH_URL": info.base_url,
        "HAAT_TOKEN": info.token,
        "HAAT_ACCOUNT_ID": info.waba_id,
    }.items():
        monkeypatch.setenv(name, value)
    yield database
    await emulator.stop()


async def run(*words: str) -> tuple[int, object]:
    """One command in a thread of its own (it has an event loop of its own); its exit code and its JSON."""
    import asyncio

    result = await asyncio.to_thread(CliRunner().invoke, app, ["whatsapp", *words, "--json"])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, json.loads(result.stdout)


async def test_a_catalogue_is_pushed_once_and_then_only_what_changed(rig: str) -> None:
    code, first = await run("catalogue", "sync")
    assert code == 0
    assert first == [
        {
            "shop": "NAMUNA1", "put": 5, "removed": 0, "unchanged": 0,
            "left_out": {"only at the counter": 1}, "refused": {},
        }
    ]  # fmt: skip
    _, again = await run("catalogue", "sync", "namuna1")
    assert (again[0]["put"], again[0]["unchanged"]) == (0, 5)  # type: ignore[index]
    shop = sample_shop()
    changed = (replace(LISTINGS[0], price_paise=4_800), replace(LISTINGS[4], counter_only=True))
    await put_shop(rig, await _kept(rig) or shop, changed)
    _, then = await run("catalogue", "sync")
    assert [then[0][key] for key in ("put", "removed", "unchanged")] == [1, 1, 3]  # type: ignore[index]
    _, everything = await run("catalogue", "sync", "--all")
    assert everything[0]["put"] == 4  # type: ignore[index]


async def _kept(dsn: str) -> object:
    from haat.store.beside import Beside

    screens = Beside(dsn)
    try:
        return (await screens.shops([1]))[0]
    finally:
        await screens.close()


async def test_two_shops_never_share_a_catalogue(rig: str) -> None:
    one = await _kept(rig)
    await put_shop(rig, replace(one, shop_id=2, code="NAMUNA2", number_id="2"))  # type: ignore[type-var]
    with pytest.raises(SettingsError, match="NAMUNA1 and NAMUNA2"):
        await run("catalogue", "sync")


async def test_ice_breakers_and_commands_are_set_in_the_shops_language(rig: str) -> None:
    _, before = await run("automation")
    assert before == {"NAMUNA1": {"prompts": [], "commands": {}}}
    _, after = await run("automation", "--set")
    assert after["NAMUNA1"]["prompts"][0] == "I want to order something"  # type: ignore[index]
    assert set(after["NAMUNA1"]["commands"]) == {"order", "bill", "khata", "stop"}  # type: ignore[index]


async def test_consent_on_paper_needs_who_wrote_it_and_what_proves_it(rig: str) -> None:
    with pytest.raises(SettingsError, match="--by"):
        await run("consent", "NAMUNA1", f"+{BUYER}", "--topic", "marketing")
    words = ("--topic", "marketing", "--yes", "--by", "Ramesh", "--note", "signed slip")
    _, rows = await run("consent", "NAMUNA1", f"+{BUYER}", *words)
    assert [(row["topic"], row["given"], row["source"], row["note"]) for row in rows] == [  # type: ignore[attr-defined]
        ("marketing", True, "paper", "Ramesh: signed slip")
    ]
    _, again = await run("consent", "namuna1", f"+{BUYER}")
    assert again == rows


@pytest.mark.parametrize(
    "words", [("consent", "NOSUCH", f"+{BUYER}"), ("consent", "NAMUNA1", "+910000000999")]
)
async def test_a_shop_or_a_customer_that_is_not_there_is_named(rig: str, words: tuple[str, ...]) -> None:
    with pytest.raises(SettingsError):
        await run(*words)


@pytest.mark.parametrize("phone", ["12", "+91 abc", "", "+" + "9" * 16])
def test_a_number_is_digits_with_the_country_code(phone: str) -> None:
    with pytest.raises(SettingsError):
        _digits(phone)
    assert _digits("+91 00000 00101") == BUYER


async def test_the_doctor_fixes_what_needs_no_choice_and_then_looks(rig: str) -> None:
    code, findings = await run("doctor", "--fix")
    by_step = {found["step"]: found["verdict"] for found in findings}  # type: ignore[attr-defined]
    assert code == 1  # no webhook is served here
    assert by_step["ice-breakers and commands"] == "ok"
    assert by_step["subscription"] == "ok"
    assert by_step["templates"] in ("ok", "watch")
    assert by_step["catalogue"] == "watch"
    assert by_step["news from Meta"] == "ok"


async def test_how_far_a_catalogue_is_stands_in_its_state(rig: str) -> None:
    code, before = await run("catalogue", "state")
    assert (code, before) == (0, [{"shop": "NAMUNA1", "report": None}])
    await run("catalogue", "sync")
    _, level = await run("catalogue", "state", "namuna1")
    report = level[0]["report"]  # type: ignore[index]
    assert (report["level"], report["put"], report["left_out"]) == (True, 5, {"only at the counter": 1})
    await put_shop(rig, await _kept(rig), (replace(LISTINGS[0], price_paise=4_800),))  # type: ignore[arg-type]
    _, behind = await run("catalogue", "state")
    assert behind[0]["report"]["level"] is False  # type: ignore[index]
