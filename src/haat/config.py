"""Settings: one file (`haat.toml`) or the environment (`HAAT_*`), typed and checked before anything starts.

The environment wins over the file. Every setting is a field of ``Settings`` with a sentence of its own; the page
docs/operate/settings.md is made from them. What is wrong is told in one sentence that says what to do.
"""

from __future__ import annotations

import difflib
import enum
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from urllib.parse import urlsplit

from haat.raw_settings import PREFIX, Raw, Reader
from haat.values.errors import SettingsError

FILE_NAME = "haat.toml"
CONFIG_VARIABLE = "HAAT_CONFIG"
SECRETS_MAX = 2
"""Two app secrets may be valid at once, so that one can be replaced without losing a webhook."""
KEY_BYTES = 32
KEEP_DAYS_MIN = 8
"""Meta delivers a webhook again for up to seven days; its key must still be known then."""


class LogFormat(enum.Enum):
    """How log lines look."""

    AUTO = "auto"
    """Plain where a person watches, JSON elsewhere."""
    JSON = "json"
    PLAIN = "plain"


class LogLevel(enum.Enum):
    """The least important line that is still written."""

    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class About:
    """What a person must know of one setting. ``shown`` is the default as the page prints it."""

    doc: str
    shown: str
    secret: bool = False


def _about(doc: str, shown: str, *, secret: bool = False) -> Mapping[str, About]:
    return {"about": About(doc, shown, secret)}


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything an operator may set. ``load`` reads and checks it."""

    data: Path = field(
        default=Path("var"),
        metadata=_about(
            "The folder for the embedded database, keys and media; it must be writable.", "./var"
        ),
    )
    database_url: str | None = field(
        default=None,
        metadata=_about(
            "A PostgreSQL server of your own, version 15 or newer (`postgresql://…`), "
            "instead of the embedded one.",
            "the embedded database",
            secret=True,
        ),
    )
    host: str = field(
        default="127.0.0.1", metadata=_about("The address that `haat serve` listens on.", "127.0.0.1")
    )
    port: int = field(default=8400, metadata=_about("The port that `haat serve` listens on.", "8400"))
    base_url: str = field(
        default="",
        metadata=_about(
            "The public https address of this server, without a slash at its end; links in bills and posters "
            "begin with it.",
            "http://HOST:PORT",
        ),
    )
    app_secret: tuple[str, ...] = field(
        default=(),
        metadata=_about(
            "The app secret of your WhatsApp app, which signs every webhook; two, separated by a comma, while "
            "you replace one.",
            "none: Haat does not start",
            secret=True,
        ),
    )
    verify_token: str = field(
        default="",
        metadata=_about(
            "The word you typed as verify token when you registered the webhook.",
            "none: Haat does not start",
            secret=True,
        ),
    )
    token: str = field(
        default="",
        metadata=_about(
            "The access token of your WhatsApp system user, for sending.",
            "none: Haat does not start",
            secret=True,
        ),
    )
    account_id: tuple[str, ...] = field(
        default=(),
        metadata=_about(
            "The id of your WhatsApp business account (not the phone number's), for `haat whatsapp`; several, "
            "separated by commas, where shops have accounts of their own.",
            "none: `haat whatsapp` asks for it",
        ),
    )
    app_numbers: tuple[str, ...] = field(
        default=(),
        metadata=_about(
            "Phone number ids that the shopkeeper also uses in the WhatsApp Business app, separated by commas: "
            "Meta lets them send 20 messages a second instead of 80.",
            "none",
        ),
    )
    graph_url: str = field(
        default="https://graph.facebook.com",
        metadata=_about("The address of the Graph API.", "https://graph.facebook.com"),
    )
    emulator: bool = field(
        default=False,
        metadata=_about(
            "1 runs against the WhatsApp emulator on this machine: no account, no key, sample shops.", "0"
        ),
    )
    emulator_port: int = field(
        default=8401, metadata=_about("The port of the emulator and its phones, in emulator mode.", "8401")
    )
    gateway_port: int = field(
        default=8402,
        metadata=_about("The port of the stand-in for the payment gateway, in emulator mode.", "8402"),
    )
    razorpay_url: str = field(
        default="https://api.razorpay.com",
        metadata=_about(
            "The address of Razorpay's API, for shops with a gateway account of their own; in emulator mode the "
            "stand-in's on this machine.",
            "https://api.razorpay.com",
        ),
    )
    bank_holidays: Path | None = field(
        default=None,
        metadata=_about(
            "A file of bank holidays, for the years that it names in place of ours: a gateway pays out on bank days.",
            "the years that come with Haat",
        ),
    )
    clock_file: Path | None = field(
        default=None,
        metadata=_about(
            "Emulator mode only: a file that says how far the clock has been moved, for trying out what "
            "happens later.",
            "the machine's clock",
        ),
    )
    secret_key: str = field(
        default="",
        metadata=_about(
            "64 hex digits that make bill, pay and console links unguessable, and under which the secrets of gateway "
            "accounts lie in the database.",
            "made once and kept in DATA/secret.key",
            secret=True,
        ),
    )
    keep_days: int = field(
        default=30,
        metadata=_about(
            "How many days messages are kept after they are worked and sent, and updates that belong to no shop; at "
            "least 8, because WhatsApp delivers again for seven. Orders, khata and what happened to them stay.",
            "30",
        ),
    )
    worker_metrics_port: int = field(
        default=0,
        metadata=_about(
            "A port on which `haat worker` shows its figures at /metrics, for workers that run alone; 0 opens none "
            "(`haat up` shows them with the web's).",
            "0",
        ),
    )
    log: LogLevel = field(
        default=LogLevel.INFO,
        metadata=_about("The least important line that is logged: debug, info, warning, error.", "info"),
    )
    log_format: LogFormat = field(
        default=LogFormat.AUTO,
        metadata=_about("json, plain, or auto: plain where a person watches, JSON elsewhere.", "auto"),
    )

    @property
    def url(self) -> str:
        """The public address, without a slash at its end."""
        shown = "127.0.0.1" if self.host in ("0.0.0.0", "::") else self.host  # noqa: S104
        return (self.base_url or f"http://{shown}:{self.port}").rstrip("/")

    @property
    def key(self) -> bytes:
        """The secret key as bytes; empty before ``with_key``."""
        return bytes.fromhex(self.secret_key)

    def environment(self) -> dict[str, str]:
        """The same settings as variables, for a child process."""
        values: dict[str, str] = {}
        for item in fields(self):
            value = getattr(self, item.name)
            if value is None or value == ():
                continue
            values[PREFIX + item.name.upper()] = _as_text(value)
        return values


@dataclass(frozen=True, slots=True)
class SettingDoc:
    """One row of the settings page."""

    variable: str
    key: str
    about: About


def documented() -> list[SettingDoc]:
    """Every setting with its sentence, in the order of the page."""
    return [SettingDoc(PREFIX + f.name.upper(), f.name, f.metadata["about"]) for f in fields(Settings)]


def load(environ: Mapping[str, str] | None = None, folder: Path | None = None) -> Settings:
    """The settings of this process: environment over ``haat.toml`` over defaults. Raises SettingsError."""
    env = os.environ if environ is None else environ
    raw: dict[str, Raw] = dict(_read_file(_file_path(env, folder or Path.cwd())))
    names = [f.name for f in fields(Settings)]
    for name in names:
        if (value := env.get(PREFIX + name.upper())) is not None and value != "":
            raw[name] = value
    return _typed(raw)


def unknown_variables(environ: Mapping[str, str] | None = None) -> list[str]:
    """A sentence for every ``HAAT_`` variable that is no setting: most often a typing error."""
    env = os.environ if environ is None else environ
    known = [doc.variable for doc in documented()] + [CONFIG_VARIABLE]
    told = []
    for name in sorted(env):
        if name.startswith(PREFIX) and name not in known:
            near = difflib.get_close_matches(name, known, 1)
            told.append(
                f"{name} is not a setting" + (f"; did you mean {near[0]}?" if near else " and is ignored.")
            )
    return told


def check_live(settings: Settings) -> None:
    """Refuse to run on the real WhatsApp without what it needs. Raises SettingsError."""
    if settings.emulator:
        return
    if settings.clock_file is not None:
        raise SettingsError("HAAT_CLOCK_FILE works in emulator mode only; take it out of the settings.")
    if not settings.app_secret:
        raise SettingsError(
            "HAAT_APP_SECRET is not set: set it to the app secret of your WhatsApp app, or try Haat without "
            "WhatsApp by `haat up --emulator`."
        )
    if not settings.verify_token:
        raise SettingsError("HAAT_VERIFY_TOKEN is not set: set it to the verify token of your webhook.")
    if not settings.token:
        raise SettingsError("HAAT_TOKEN is not set: set it to the access token of your WhatsApp system user.")


def replace_settings(settings: Settings, changed: Mapping[str, Raw]) -> Settings:
    """The settings with these in place of the old, checked like any other. Raises SettingsError."""
    raw: dict[str, Raw] = {key[len(PREFIX) :].lower(): text for key, text in settings.environment().items()}
    return _typed({**raw, **changed})


def _file_path(env: Mapping[str, str], folder: Path) -> Path | None:
    if named := env.get(CONFIG_VARIABLE):
        path = Path(named)
        if not path.is_file():
            raise SettingsError(
                f"{CONFIG_VARIABLE} names {path}, and there is no such file: correct it or unset it."
            )
        return path
    path = folder / FILE_NAME
    return path if path.is_file() else None


def _read_file(path: Path | None) -> dict[str, Raw]:
    if path is None:
        return {}
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path} is not a readable TOML file ({error}): correct it.") from error
    except OSError as error:
        raise SettingsError(
            f"{path} cannot be read ({error.strerror}): give this user the right to."
        ) from error
    names = [f.name for f in fields(Settings)]
    for key in table:
        if key not in names:
            near = difflib.get_close_matches(key, names, 1)
            hint = (
                f"did you mean {near[0]}?"
                if near
                else "take it out; docs/operate/settings.md lists what may be set."
            )
            raise SettingsError(f"{path}: {key} is not a setting; {hint}")
    return table


def _typed(raw: Mapping[str, Raw]) -> Settings:
    read = Reader(raw)
    settings = Settings(
        data=Path(read.text("data", "var")),
        database_url=read.text("database_url", "") or None,
        host=read.text("host", "127.0.0.1"),
        port=read.port("port", 8400),
        base_url=read.address("base_url", ""),
        app_secret=read.words("app_secret"),
        verify_token=read.text("verify_token", ""),
        token=read.text("token", ""),
        account_id=read.words("account_id"),
        app_numbers=read.words("app_numbers"),
        graph_url=read.address("graph_url", "https://graph.facebook.com"),
        emulator=read.flag("emulator"),
        emulator_port=read.port("emulator_port", 8401),
        gateway_port=read.port("gateway_port", 8402),
        razorpay_url=read.address("razorpay_url", "https://api.razorpay.com"),
        bank_holidays=Path(text) if (text := read.text("bank_holidays", "")) else None,
        clock_file=Path(text) if (text := read.text("clock_file", "")) else None,
        secret_key=read.text("secret_key", ""),
        keep_days=read.number("keep_days", 30, KEEP_DAYS_MIN, 3650),
        worker_metrics_port=read.port("worker_metrics_port", 0),
        log=read.choice("log", LogLevel.INFO),
        log_format=read.choice("log_format", LogFormat.AUTO),
    )
    if len(settings.app_secret) > SECRETS_MAX:
        raise SettingsError("HAAT_APP_SECRET holds more than two secrets: keep the newest two.")
    if not all(one.isascii() and one.isdigit() for one in settings.account_id):
        raise SettingsError("HAAT_ACCOUNT_ID must be digits: copy it from WhatsApp Manager, API setup.")
    if not all(one.isascii() and one.isdigit() for one in settings.app_numbers):
        raise SettingsError(
            "HAAT_APP_NUMBERS must be phone number ids, digits alone: copy them from API setup."
        )
    if settings.database_url and urlsplit(settings.database_url).scheme not in ("postgresql", "postgres"):
        raise SettingsError(
            "HAAT_DATABASE_URL must begin with postgresql://, as in postgresql://user@host/haat."
        )
    if settings.secret_key:
        _check_key(settings.secret_key)
    return settings


def _check_key(text: str) -> None:
    try:
        long_enough = len(bytes.fromhex(text)) >= KEY_BYTES
    except ValueError:
        long_enough = False
    if not long_enough:
        raise SettingsError(
            "HAAT_SECRET_KEY must be 64 hex digits: make one by `openssl rand -hex 32`, or leave it out."
        )


def _as_text(value: object) -> str:
    if isinstance(value, enum.Enum):
        return str(value.value)
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, tuple):
        return ",".join(str(part) for part in value)
    return str(value)
