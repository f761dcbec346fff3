"""The `haat` command: help for everything, one sentence for a fault, and the exit code that goes with it."""

from __future__ import annotations

import asyncio
import io
import json
import os
import signal
import socket
import subprocess
import sys
import urllib.request
from dataclasses import dataclass
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families
from typer.testing import CliRunner

from haat.cli import app, main
from haat.stack import free_port
from haat.store import embedded

COMMAND = [sys.executable, "-m", "haat.cli"]
GROUPS = ("", "up", "serve", "worker", "migrate", "emulator", "demo", "demo load", "shop", "shop add", "story",
          "understand", "catalogue", "catalogue import", "catalogue undo", "catalogue list",
          "catalogue export", "audit", "backup", "restore", "dead-letters", "poster", "console-link", "version")  # fmt: skip


def environment(tmp_path: Path, **settings: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("HAAT_")}
    return {**kept, "HAAT_DATA": str(tmp_path / "data"), **settings}


@dataclass(frozen=True)
class Done:
    """How a command ended."""

    returncode: int
    stdout: str
    stderr: str


class Haat:
    """The command in this process, with a folder, an environment and an input of its own."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch, capture: pytest.CaptureFixture[str]) -> None:
        self.folder, self._patch, self._capture = folder, patch, capture
        patch.chdir(folder)

    def __call__(self, *words: str, given: str = "", **settings: str) -> Done:
        for name in [name for name in os.environ if name.startswith("HAAT_")]:
            self._patch.delenv(name)
        for name, value in {"HAAT_DATA": str(self.folder / "data"), **settings}.items():
            self._patch.setenv(name, value)
        self._patch.setattr(sys, "argv", ["haat", *words])
        self._patch.setattr(sys, "stdin", io.StringIO(given))
        self._capture.readouterr()
        with pytest.raises(SystemExit) as ended:
            main()
        told = self._capture.readouterr()
        code = ended.value.code
        return Done(code if isinstance(code, int) else 0, told.out, told.err)


@pytest.fixture
def haat(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Haat:
    return Haat(tmp_path, monkeypatch, capsys)


def test_every_command_prints_its_help(tmp_path: Path) -> None:
    for name in GROUPS:
        done = CliRunner().invoke(app, [*name.split(), "--help"])
        assert done.exit_code == 0, name
        assert "Usage:" in done.output


@pytest.mark.parametrize(
    ("words", "settings", "code", "told"),
    [
        (["serve"], {}, 2, "HAAT_APP_SECRET is not set"),
        (["worker"], {"HAAT_APP_SECRET": "s"}, 2, "HAAT_VERIFY_TOKEN is not set"),
        (["up"], {}, 2, "`haat up --emulator`"),
        (["up"], {"HAAT_PORT": "x"}, 2, "HAAT_PORT must be a port"),
        (["audit"], {"HAAT_DATABASE_URL": "postgresql://nobody@127.0.0.1:1/haat"}, 3, "cannot be reached"),
        (["migrate"], {"HAAT_DATABASE_URL": "postgresql://nobody@127.0.0.1:1/haat"}, 3, "cannot be reached"),
        (["story", "--lang", "xx"], {}, 2, "There is no story in 'xx'"),
        (["understand", "--catalogue", "nowhere.csv"], {}, 2, "nowhere.csv cannot be read"),
        (["shop", "add", "nowhere.toml"], {}, 2, "nowhere.toml cannot be read"),
        (["restore", "nowhere.dump"], {}, 1, "There is no file nowhere.dump"),
    ],
)
def test_a_fault_is_one_sentence_and_an_exit_code(
    haat: Haat, words: list[str], settings: dict[str, str], code: int, told: str
) -> None:
    done = haat(*words, **settings)
    assert done.returncode == code, done.stderr
    assert told in done.stderr
    assert "Traceback" not in done.stderr
    assert len([line for line in done.stderr.splitlines() if line.startswith("haat: ")]) == 1


def test_a_misspelt_variable_is_pointed_out_and_does_not_stop_anything(haat: Haat, tmp_path: Path) -> None:
    done = haat("version", HAAT_TOKN="x")
    assert done.returncode == 0
    assert "did you mean HAAT_TOKEN?" in done.stderr


def test_a_taken_port_is_named_with_the_setting_that_moves_it(haat: Haat, tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        done = haat("up", "--emulator", HAAT_PORT=port)
        assert (done.returncode, f"Port {port} of 127.0.0.1 is taken" in done.stderr) == (2, True)
        done = haat("emulator", "--port", port)
        assert (done.returncode, f"Port {port} of 127.0.0.1 is taken" in done.stderr) == (2, True)


def test_understand_answers_each_line_in_order_and_tells_unreadable_ones_at_the_end(
    haat: Haat, tmp_path: Path
) -> None:
    good = json.dumps({"id": "m1", "text": "do kilo chini", "lang": "hi", "shop": 7})
    done = haat("understand", "--echo", given=f"{good}\nnonsense\n\n{good}\n")
    first, wrong, last = (json.loads(line) for line in done.stdout.splitlines())
    assert done.returncode == 1
    assert (first["id"], first["lines"][0]["concept"], first["in"]) == ("m1", "sugar", {"shop": 7})
    assert (wrong["id"], "error" in wrong) == (None, True)
    assert last["lines"] == first["lines"]


def test_a_shop_of_ones_own_is_added_listed_backed_up_and_restored(haat: Haat, tmp_path: Path) -> None:
    (tmp_path / "shop.toml").write_text(
        'shop_id = 77\ncode = "MINE"\nname = "Mine <b>"\nlang = "hi"\nnumber = "910000000077"\nnumber_id = "77"\n'
    )
    other = {"HAAT_DATA": str(tmp_path / "other")}
    try:
        assert "applied 0001" in haat("migrate").stdout
        assert "up to date" in haat("migrate").stdout
        assert "MINE" in haat("shop", "add", "shop.toml").stdout
        twin = (tmp_path / "shop.toml").read_text().replace("77", "78").replace("MINE", "M1NE")
        (tmp_path / "twin.toml").write_text(twin.replace("Mine", "Мine"))  # a Cyrillic M
        refused = haat("shop", "add", "twin.toml")
        assert (refused.returncode, "could not tell the two apart" in refused.stderr) == (2, True)
        assert "MINE" in haat("shop", "add", "shop.toml").stdout
        listed = json.loads(haat("shop", "list", "--json").stdout)
        assert listed == [{"shop_id": 77, "code": "MINE", "name": "Mine <b>", "number": "910000000077"}]
        assert "/console/MINE/enter/" in haat("console-link", "mine").stdout
        assert haat("poster", "MINE").stdout.strip() == "MINE-poster.pdf"
        assert (tmp_path / "MINE-poster.pdf").read_bytes().startswith(b"%PDF")
        assert haat("console-link", "NOBODY").returncode == 2
        assert haat("dead-letters").stdout == "Nothing was put aside.\n"
        assert haat("backup", "all.dump").returncode == 0
        again = haat("backup", "all.dump")
        assert (again.returncode, "exists already" in again.stderr) == (1, True)
        restored = haat("restore", "all.dump", **other)
        assert (restored.returncode, "0 broken" in restored.stdout) == (0, True), restored.stderr
        assert json.loads(haat("shop", "list", "--json", **other).stdout) == listed
    finally:
        stop_database(tmp_path / "data")
        stop_database(tmp_path / "other")


def stop_database(data: Path) -> None:
    asyncio.run(embedded.stop(data, immediately=True))


def test_up_prints_where_everything_is_and_stops_cleanly_when_asked(tmp_path: Path) -> None:
    port, other = str(free_port()), str(free_port())
    settings = environment(tmp_path, HAAT_PORT=port, HAAT_EMULATOR_PORT=other)
    running = subprocess.Popen(
        [*COMMAND, "up", "--emulator"], env=settings, cwd=tmp_path, stdout=subprocess.PIPE, text=True
    )
    try:
        assert running.stdout is not None
        lines: list[str] = []
        while not lines or "Ctrl-C" not in lines[-1]:
            line = running.stdout.readline()
            assert line, lines
            lines.append(line)
        told = "".join(lines)
        assert f"http://127.0.0.1:{port}/" in told
        assert f"http://127.0.0.1:{other}/phones" in told
        assert "/console/NAMUNA/enter/" in told
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/health") as answer:
            assert json.loads(answer.read())["status"] == "ok"
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics") as answer:
            families = {family.name for family in text_string_to_metric_families(answer.read().decode())}
        assert {"haat_lanes_held", "haat_batch_rows"} <= families
    finally:
        running.send_signal(signal.SIGTERM)
        assert running.wait(timeout=120) == 0
        assert running.stdout is not None
        running.stdout.close()
    assert not (tmp_path / "data" / "postgres" / "postmaster.pid").exists()
