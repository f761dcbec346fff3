"""The compiled lexicon is the lexicon, and whatever does not fit leads back to the tables."""

from __future__ import annotations

import dataclasses
import os
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

import haat.language
from haat import cache
from haat.language import compiled, keeping
from haat.language import lexicon as lexicon_module
from haat.language.compiled import CODE, compile_lexicon, fingerprint, load_compiled, restore
from haat.language.lexicon import Lexicon
from haat.language.vocabulary import Reading, Vocabulary

HERE = b"what it was made from"


class Memory:
    """A keep in memory that counts."""

    def __init__(self, data: bytes | None = None) -> None:
        self.data = data
        self.writes = 0

    def read(self) -> bytes | None:
        return self.data

    def write(self, data: bytes) -> None:
        self.data = data
        self.writes += 1


@pytest.fixture(scope="module")
def sealed(lexicon: Lexicon) -> bytes:
    return compile_lexicon(lexicon, HERE)


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the tables and of the code, to be changed."""
    found = Path(haat.language.__file__).parent
    copy = tmp_path / "package"
    shutil.copytree(found, copy, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(compiled, "PACKAGE", copy)
    return copy


@pytest.fixture
def builds(lexicon: Lexicon, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """How often the tables were read: they are read once for all tests, and counted here."""
    counted: list[int] = []

    def build() -> Lexicon:
        counted.append(1)
        return lexicon

    monkeypatch.setattr(compiled, "build_lexicon", build)
    monkeypatch.setattr(lexicon_module, "build_lexicon", build)
    yield counted
    keeping.load_with(None)


def spread(reading: Reading) -> dict[str, object]:
    return {name: getattr(reading, name) for name in Reading.__slots__}


@pytest.mark.parametrize("name", [f.name for f in dataclasses.fields(Lexicon) if f.name != "vocabulary"])
def test_every_field_of_the_lexicon_comes_back_equal_and_in_order(
    lexicon: Lexicon, sealed: bytes, name: str
) -> None:
    found = restore(sealed, HERE)
    assert found is not None
    was, now = getattr(lexicon, name), getattr(found, name)
    assert was
    assert type(was) is type(now)
    assert list(was.items()) == list(now.items())


@pytest.mark.parametrize("name", [f.name for f in dataclasses.fields(Vocabulary) if f.name != "memo"])
def test_every_field_of_the_vocabulary_comes_back_equal_and_in_order(
    lexicon: Lexicon, sealed: bytes, name: str
) -> None:
    found = restore(sealed, HERE)
    assert found is not None
    was, now = getattr(lexicon.vocabulary, name), getattr(found.vocabulary, name)
    assert was
    assert type(was) is type(now)
    if name == "words":
        was = {key: tuple(map(spread, readings)) for key, readings in was.items()}
        now = {key: tuple(map(spread, readings)) for key, readings in now.items()}
    assert was == now
    if isinstance(was, dict):
        assert list(was) == list(now)
        assert {type(value) for value in was.values()} == {type(value) for value in now.values()}


def test_amounts_are_fractions_and_kinds_of_goods_stay_frozen(sealed: bytes) -> None:
    found = restore(sealed, HERE)
    assert found is not None
    amounts = [r.amount for readings in found.vocabulary.words.values() for r in readings if r.kind == "num"]
    assert amounts
    assert {type(amount).__name__ for amount in amounts} == {"Fraction"}
    assert all(isinstance(concept.flags, frozenset) for concept in found.concepts())


def torn(data: bytes) -> dict[str, bytes]:
    middle = len(data) // 2
    return {
        "nothing": b"",
        "half": data[:middle],
        "less one byte": data[:-1],
        "one byte more": data + b"\0",
        "one bit": data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :],
        "no seal": data[32:],
        "a stranger's": b"\x80" * len(data),
    }


@pytest.mark.parametrize("how", list(torn(b"x" * 99)))
def test_a_torn_or_foreign_form_is_made_anew_and_kept(sealed: bytes, builds: list[int], how: str) -> None:
    first = Memory()
    load_compiled(first, "3")
    assert first.data is not None
    kept = Memory(torn(first.data)[how])
    load_compiled(kept, "3")
    assert (len(builds), kept.writes) == (2, 1)
    assert kept.data == first.data


def test_a_sealed_form_of_another_shape_is_not_taken() -> None:
    body = b"\x93\x01\x02\x03"
    assert restore(compiled._seal(body, HERE) + body, HERE) is None


def test_the_second_start_reads_no_table(builds: list[int]) -> None:
    kept = Memory()
    load_compiled(kept, "3")
    load_compiled(kept, "3")
    assert (len(builds), kept.writes) == (1, 1)


@pytest.mark.parametrize("name", ["data/goods.tsv", "data/names/ta.tsv", "data/units/ml.tsv", *CODE])
def test_a_changed_table_or_module_makes_it_anew(package: Path, builds: list[int], name: str) -> None:
    kept = Memory()
    load_compiled(kept, "3")
    path = package / name
    path.write_text(path.read_text("utf-8") + "#\n", "utf-8")
    load_compiled(kept, "3")
    load_compiled(kept, "3")
    assert (len(builds), kept.writes) == (2, 2)


def test_a_table_that_comes_goes_or_is_renamed_changes_what_it_is_made_from(package: Path) -> None:
    seen = {fingerprint("3")}
    (package / "data" / "names" / "new.tsv").write_text("", "utf-8")
    seen.add(fingerprint("3"))
    (package / "data" / "names" / "new.tsv").rename(package / "data" / "units" / "new.tsv")
    seen.add(fingerprint("3"))
    (package / "data" / "makers.tsv").unlink()
    seen.add(fingerprint("3"))
    assert len(seen) == 4


def test_another_python_makes_it_anew(builds: list[int]) -> None:
    kept = Memory()
    load_compiled(kept, "3.11.7")
    load_compiled(kept, "3.12.0")
    assert len(builds) == 2


def test_without_the_code_as_text_nothing_is_kept(package: Path, builds: list[int]) -> None:
    (package / "sound.py").unlink()
    kept = Memory()
    load_compiled(kept, "3")
    assert (len(builds), kept.writes) == (1, 0)


def test_a_table_that_changes_while_it_is_read_is_not_kept(
    package: Path, lexicon: Lexicon, monkeypatch: pytest.MonkeyPatch
) -> None:
    def build() -> Lexicon:
        (package / "data" / "goods.tsv").write_text("#\n", "utf-8")
        return lexicon

    monkeypatch.setattr(compiled, "build_lexicon", build)
    kept = Memory()
    load_compiled(kept, "3")
    assert kept.writes == 0


def test_every_module_that_makes_the_form_is_in_the_fingerprint() -> None:
    """`keeping` holds no rule; any other module of the room that these import must be of them."""
    room = Path(haat.language.__file__).parent
    used = {
        line.split()[1].rpartition(".")[2] + ".py"
        for name in CODE
        for line in (room / name).read_text("utf-8").splitlines()
        if line.startswith("from haat.language.")
    }
    assert used - {"keeping.py"} <= set(CODE)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home" / "cache"))
    found = cache.cache_folder()
    assert found is not None
    return found


def load_anew() -> Lexicon:
    cache.keep_lexicon()
    return lexicon_module.load_lexicon.__wrapped__()


def test_the_form_is_kept_in_a_folder_that_is_the_users_alone(folder: Path, builds: list[int]) -> None:
    load_anew()
    load_anew()
    assert len(builds) == 1
    assert [path.name for path in folder.iterdir()] == [cache.LEXICON]
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / cache.LEXICON).stat().st_mode) == 0o600


@pytest.mark.parametrize("mode", [0o620, 0o602, 0o666])
def test_a_file_that_others_may_write_is_not_read_but_replaced(
    folder: Path, builds: list[int], mode: int
) -> None:
    load_anew()
    (folder / cache.LEXICON).chmod(mode)
    load_anew()
    load_anew()
    assert len(builds) == 2
    assert stat.S_IMODE((folder / cache.LEXICON).stat().st_mode) == 0o600


@pytest.mark.parametrize("mode", [0o720, 0o702, 0o777])
def test_a_folder_that_others_may_write_is_neither_read_nor_written(
    folder: Path, builds: list[int], mode: int
) -> None:
    load_anew()
    (folder / cache.LEXICON).unlink()
    folder.chmod(mode)
    load_anew()
    assert len(builds) == 2
    assert not list(folder.iterdir())


def test_what_belongs_to_another_user_is_not_trusted(
    folder: Path, builds: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    load_anew()
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    load_anew()
    assert len(builds) == 2


@pytest.mark.parametrize("linked", ["file", "folder"])
def test_a_link_is_not_followed(folder: Path, builds: list[int], tmp_path: Path, linked: str) -> None:
    load_anew()
    path = folder if linked == "folder" else folder / cache.LEXICON
    path.rename(tmp_path / "elsewhere")
    path.symlink_to(tmp_path / "elsewhere")
    load_anew()
    assert len(builds) == 2


def test_a_pipe_in_the_place_of_the_file_does_not_hold_up_the_start(folder: Path, builds: list[int]) -> None:
    folder.mkdir(parents=True, mode=0o700)
    os.mkfifo(folder / cache.LEXICON, 0o600)
    load_anew()
    load_anew()
    assert len(builds) == 1


@pytest.mark.parametrize("base", ["/dev/null", "/proc/none"])
def test_without_a_writable_cache_everything_works(
    builds: list[int], monkeypatch: pytest.MonkeyPatch, base: str
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", base)
    assert load_anew().name("sugar", "en") == "Sugar"
    assert len(builds) == 1


def test_without_a_home_everything_works(builds: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    def homeless() -> Path:
        raise RuntimeError("no home")

    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr(Path, "home", homeless)
    load_anew()
    assert len(builds) == 1


def test_a_full_disk_leaves_no_half_of_a_file(
    folder: Path, builds: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    load_anew()
    assert not list(folder.iterdir())


def test_a_relative_cache_home_is_ignored(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "cache")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert cache.cache_folder() == tmp_path / ".cache" / "haat"
