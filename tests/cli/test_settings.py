"""Settings: read from a file and the environment, typed, and refused in one sentence that says what to do."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from haat.config import LogFormat, Settings, check_live, load, replace_settings, unknown_variables
from haat.folder import KEY_FILE, prepare_data, with_key
from haat.values.errors import SettingsError

LIVE = {"HAAT_APP_SECRET": "s", "HAAT_VERIFY_TOKEN": "v", "HAAT_TOKEN": "t"}


def test_without_anything_set_the_defaults_hold(tmp_path: Path) -> None:
    assert load({}, tmp_path) == Settings()


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    (tmp_path / "haat.toml").write_text('port = 9000\nhost = "0.0.0.0"\nemulator = true\n')
    settings = load({"HAAT_PORT": "9001"}, tmp_path)
    assert (settings.port, settings.host, settings.emulator) == (9001, "0.0.0.0", True)


def test_two_app_secrets_may_be_valid_at_once() -> None:
    assert load({"HAAT_APP_SECRET": "new, old"}).app_secret == ("new", "old")


def test_settings_survive_the_way_to_a_child_process() -> None:
    env = {
        **LIVE,
        "HAAT_LOG_FORMAT": "json",
        "HAAT_DATABASE_URL": "postgresql://u@localhost/h",
        "HAAT_SECRET_KEY": "ab" * 32,
        "HAAT_CLOCK_FILE": "c",
        "HAAT_EMULATOR": "1",
    }
    settings = load(env)
    assert load(settings.environment()) == settings
    assert settings.log_format is LogFormat.JSON


@pytest.mark.parametrize(
    ("variable", "value", "complaint"),
    [
        ("HAAT_PORT", "many", "HAAT_PORT must be a port from 0 to 65535, not 'many'."),
        ("HAAT_PORT", "70000", "HAAT_PORT must be a port from 0 to 65535, not '70000'."),
        ("HAAT_EMULATOR", "perhaps", "HAAT_EMULATOR must be 1 or 0, not 'perhaps'."),
        ("HAAT_GRAPH_URL", "graph", "HAAT_GRAPH_URL must be a web address"),
        ("HAAT_BASE_URL", "ftp://x", "HAAT_BASE_URL must be a web address"),
        ("HAAT_DATABASE_URL", "mysql://x", "HAAT_DATABASE_URL must begin with postgresql://"),
        ("HAAT_LOG", "loud", "HAAT_LOG must be one of debug, info, warning, error, not 'loud'."),
        ("HAAT_APP_SECRET", "a,b,c", "HAAT_APP_SECRET holds more than two secrets"),
        ("HAAT_SECRET_KEY", "abc", "HAAT_SECRET_KEY must be 64 hex digits"),
        ("HAAT_CONFIG", "/nowhere/haat.toml", "there is no such file"),
    ],
)
def test_a_wrong_value_is_refused_by_the_name_of_its_variable(
    variable: str, value: str, complaint: str
) -> None:
    with pytest.raises(SettingsError) as error:
        load({variable: value})
    assert complaint in str(error.value)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("prot = 1", "prot is not a setting; did you mean port?"),
        ("colour = 1", "docs/operate/settings.md lists what may be set"),
        ("port = ", "is not a readable TOML file"),
        ("host = 1", "HAAT_HOST must be text, not 1"),
    ],
)
def test_a_wrong_file_is_refused_with_what_to_correct(tmp_path: Path, text: str, complaint: str) -> None:
    (tmp_path / "haat.toml").write_text(text)
    with pytest.raises(SettingsError) as error:
        load({}, tmp_path)
    assert complaint in str(error.value)


@pytest.mark.parametrize("missing", sorted(LIVE))
def test_haat_does_not_start_on_the_real_whatsapp_without(missing: str) -> None:
    settings = load({name: value for name, value in LIVE.items() if name != missing})
    with pytest.raises(SettingsError, match=missing):
        check_live(settings)


def test_the_clock_can_be_moved_in_emulator_mode_only() -> None:
    check_live(load({"HAAT_CLOCK_FILE": "c", "HAAT_EMULATOR": "1"}))
    with pytest.raises(SettingsError, match="emulator mode only"):
        check_live(load({**LIVE, "HAAT_CLOCK_FILE": "c"}))


def test_a_misspelt_variable_is_pointed_out() -> None:
    assert unknown_variables({"HAAT_TOKN": "x"}) == ["HAAT_TOKN is not a setting; did you mean HAAT_TOKEN?"]
    assert unknown_variables({"HAAT_PORT": "1", "HOME": "/"}) == []


def test_the_secret_key_is_made_once_and_only_its_owner_may_read_it(tmp_path: Path) -> None:
    settings = replace_settings(Settings(), {"data": str(tmp_path)})
    first = with_key(settings)
    assert len(first.key) == 32
    assert with_key(settings).key == first.key
    assert (tmp_path / KEY_FILE).stat().st_mode & 0o777 == 0o600


def test_a_data_folder_that_cannot_be_made_is_told_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingsError, match="set HAAT_DATA to another folder"):
        prepare_data(replace_settings(Settings(), {"data": str(tmp_path / "file" / "sub")}))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_data_folder_that_may_not_be_written_is_told_in_one_sentence(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(SettingsError, match="cannot be written"):
        prepare_data(replace_settings(Settings(), {"data": str(tmp_path)}))
