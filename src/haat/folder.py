"""The data folder: made on first use, known to be writable, home of the secret key."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from haat.config import KEY_BYTES, Settings, replace_settings
from haat.values.errors import SettingsError

KEY_FILE = "secret.key"


def prepare_data(settings: Settings) -> Path:
    """The data folder, made if it is missing and known to be writable. Raises SettingsError."""
    folder = settings.data.resolve()
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        probe = folder / f".write-{os.getpid()}"
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        raise SettingsError(
            f"The data folder {folder} cannot be written ({error.strerror}): "
            "give this user the right to, or set HAAT_DATA to another folder."
        ) from error
    return folder


def with_key(settings: Settings) -> Settings:
    """The settings with a secret key: the one given, or the one kept in the data folder, made on first use."""
    if settings.secret_key:
        return settings
    path = prepare_data(settings) / KEY_FILE
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_hex(KEY_BYTES))
    except FileExistsError:
        pass
    return replace_settings(settings, {"secret_key": path.read_text().strip()})
