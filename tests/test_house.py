"""The house rules, held by reading the code itself: floors, purity, sizes, exact money, nothing dead or half done."""

from __future__ import annotations

import ast
import functools
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SRC = ROOT / "src"
PURE_ROOMS = ("values", "domain", "language", "chat")
FILE_LINES_MAX = 400
FUNCTION_LINES_MAX = 70

WORLDLY = {
    "aiohttp", "asyncio", "asyncpg", "granian", "http", "litestar", "multiprocessing", "os", "pathlib", "random",
    "secrets", "selectors", "shutil", "signal", "socket", "sqlite3", "ssl", "subprocess", "sys", "tempfile",
    "threading", "time", "urllib.request", "uuid", "uvloop",
}  # fmt: skip
"""What floors 1 to 4 may not import: clocks, chance, files, sockets, databases, the process itself."""

CLOCK_CALLS = {"now", "utcnow", "today"}


@functools.cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


@functools.cache
def source_files() -> tuple[Path, ...]:
    return tuple(sorted((SRC / "haat").rglob("*.py")))


def module_name(path: Path) -> str:
    parts = path.relative_to(SRC).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def pure_files() -> list[Path]:
    return [path for path in source_files() if path.relative_to(SRC / "haat").parts[0] in PURE_ROOMS]


def imported(path: Path) -> Iterator[str]:
    """Every module that a file names in an import; for `from a import b` both `a` and `a.b`."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module is not None and node.level == 0:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def where(path: Path, node: ast.AST) -> str:
    return f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}"


def test_every_room_imports_only_from_lower_floors() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [lint, "--no-logo", "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_floors_one_to_four_reach_no_clock_no_chance_no_file_and_no_socket() -> None:
    found = []
    for path in pure_files():
        for name in imported(path):
            if any(name == worldly or name.startswith(worldly + ".") for worldly in WORLDLY):
                found.append(f"{path.relative_to(ROOT)} imports {name}")
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Call) and _reaches_out(node.func):
                found.append(f"{where(path, node)} calls {ast.unparse(node.func)}")
    assert not found, "\n".join(found)


def _reaches_out(called: ast.expr) -> bool:
    if isinstance(called, ast.Name):
        return called.id in ("open", "print", "input", "eval", "exec", "__import__")
    return (
        isinstance(called, ast.Attribute)
        and called.attr in CLOCK_CALLS
        and isinstance(called.value, ast.Name)
        and called.value.id in ("datetime", "date")
    )


def test_only_the_clock_room_reads_the_machines_time() -> None:
    """A decision gets its instant as an argument; `datetime.now` in a rule cannot be replayed."""
    found = [
        where(path, node)
        for path in source_files()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ("utcnow", "today")
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id in ("datetime", "date")
    ]
    assert not found, "\n".join(found)


def test_no_file_is_longer_than_one_noun_needs() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for path in source_files()
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > FILE_LINES_MAX
    }
    assert not long


def test_every_function_fits_a_screen() -> None:
    long = [
        f"{where(path, node)} {node.name}: {size} lines"
        for path in source_files()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (size := (node.end_lineno or node.lineno) - node.lineno + 1) > FUNCTION_LINES_MAX
    ]
    assert not long, "\n".join(long)


def test_no_float_touches_money_or_quantities() -> None:
    found = []
    for path in source_files():
        parts = path.relative_to(SRC / "haat").parts
        exact_room = parts[0] == "domain" or parts in (("values", "money.py"), ("values", "quantity.py"))
        for node in ast.walk(tree(path)):
            if exact_room and isinstance(node, ast.Constant) and isinstance(node.value, float):
                found.append(f"{where(path, node)} the number {node.value}")
            if exact_room and isinstance(node, ast.Name) and node.id == "float":
                found.append(f"{where(path, node)} float")
            if isinstance(node, ast.AnnAssign | ast.arg) and node.annotation is not None:
                name = node.arg if isinstance(node, ast.arg) else ast.unparse(node.target)
                if name.endswith("_paise") and "float" in ast.unparse(node.annotation):
                    found.append(f"{where(path, node)} {name}: {ast.unparse(node.annotation)}")
    assert not found, "\n".join(found)


def test_every_module_has_a_docstring_and_is_used_by_another_or_by_a_test() -> None:
    files = source_files()
    named = {name for path in files for name in imported(path) if name != module_name(path)}
    named |= {name for path in (ROOT / "tests").rglob("*.py") for name in imported(path)}
    texts = {
        node.value
        for path in files
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    undescribed = [str(path.relative_to(ROOT)) for path in files if ast.get_docstring(tree(path)) is None]
    dead = [
        module_name(path)
        for path in files
        if path.name not in ("__init__.py", "__main__.py")
        and module_name(path) not in named
        and not any(text == module_name(path) or text.startswith(module_name(path) + ":") for text in texts)
    ]
    assert not undescribed
    assert not dead, f"nothing imports {dead}"


def test_nothing_is_left_half_done() -> None:
    mark = re.compile(r"\b(TODO|FIXME|XXX|HACK|NotImplementedError)\b")
    found = [
        f"{path.relative_to(ROOT)}:{number} {line.strip()}"
        for path in source_files()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if mark.search(line)
    ]
    assert not found, "\n".join(found)


def test_no_fault_is_swallowed_unnamed() -> None:
    found = [
        where(path, node)
        for path in source_files()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ExceptHandler) and node.type is None
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("folder", ["home", "Users", "work"])
def test_no_tracked_text_names_a_folder_of_one_machine(folder: str) -> None:
    text = f"/{folder}/"
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listed.returncode != 0:
        pytest.skip("not a git checkout")
    found = []
    for name in listed.stdout.decode().split("\0"):
        path = ROOT / name
        if not name or not path.is_file() or path.suffix not in (".py", ".md", ".toml", ".sh", ".sql"):
            continue
        if re.search(rf"(?<![\w.:/]){re.escape(text)}\w", path.read_text(encoding="utf-8")):
            found.append(name)
    assert not found


def test_what_is_pure_is_the_larger_half_of_the_rules() -> None:
    """Where decisions drift into doors and stores, this share falls; see docs/decisions."""
    lines = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in source_files()}
    pure = sum(lines[path] for path in pure_files())
    acting = sum(
        n
        for path, n in lines.items()
        if path.relative_to(SRC / "haat").parts[0] in ("store", "runtime", "web")
    )
    assert pure > acting
