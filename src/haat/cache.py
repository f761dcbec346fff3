"""The user's cache folder: what makes the next start quicker and is lost without harm.

Only what this user alone can have written is read: a folder and a file of another's, or that others may write, are
as if they were not there.
"""

from __future__ import annotations

import os
import platform
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from haat.language.keeping import load_with

if TYPE_CHECKING:
    from haat.language.lexicon import Lexicon

LEXICON = "lexicon.bin"
LARGEST_BYTES = 64_000_000
_OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH


def keep_lexicon() -> None:
    """Let this process take the lexicon from the form that an earlier one compiled, and keep it for the next."""
    load_with(_load)


def _load() -> Lexicon:
    # most commands need no lexicon: those do without importing it
    from haat.language.compiled import load_compiled
    from haat.language.lexicon import build_lexicon

    folder = cache_folder()
    if folder is None:
        return build_lexicon()
    return load_compiled(CacheFile(folder, LEXICON), platform.python_version())


def cache_folder() -> Path | None:
    """``$XDG_CACHE_HOME/haat`` or ``~/.cache/haat``, there or not; None for a user without a home."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    if Path(base).is_absolute():
        return Path(base) / "haat"
    try:
        return Path.home() / ".cache" / "haat"
    except RuntimeError:
        return None


class CacheFile:
    """One file of the cache folder. Reading and writing never raise: there is a cache, or there is none."""

    def __init__(self, folder: Path, name: str) -> None:
        self._folder = folder
        self._name = name

    def read(self) -> bytes | None:
        """All of it; None where it is missing or not this user's alone."""
        try:
            with _opened(self._folder) as folder:
                number = os.open(self._name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=folder)
                with os.fdopen(number, "rb") as file:
                    found = os.fstat(number)
                    if not stat.S_ISREG(found.st_mode) or not _ours(found) or found.st_size > LARGEST_BYTES:
                        return None
                    return file.read()
        except OSError:
            return None

    def write(self, data: bytes) -> None:
        """Put it in the place of what was there, at once; a reader sees the one or the other."""
        with suppress(OSError):
            self._folder.parent.mkdir(parents=True, exist_ok=True)
            self._folder.mkdir(mode=0o700, exist_ok=True)
            with _opened(self._folder) as folder:
                self._replace(folder, data)

    def _replace(self, folder: int, data: bytes) -> None:
        part = f".{self._name}.{secrets.token_hex(8)}"
        number = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600, dir_fd=folder)
        try:
            with os.fdopen(number, "wb") as file:
                file.write(data)
            os.replace(part, self._name, src_dir_fd=folder, dst_dir_fd=folder)
        except OSError:
            os.unlink(part, dir_fd=folder)
            raise


@contextmanager
def _opened(folder: Path) -> Iterator[int]:
    """The folder held open, so that it cannot be changed for another. Raises OSError for one that is not ours."""
    number = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        if not _ours(os.fstat(number)):
            raise PermissionError(f"{folder} is not this user's alone")
        yield number
    finally:
        os.close(number)


def _ours(found: os.stat_result) -> bool:
    return found.st_uid == os.geteuid() and not found.st_mode & _OTHERS_WRITE
