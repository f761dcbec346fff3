"""A worker that runs alone shows its figures on a port of its own, on this machine unless it is told otherwise."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import aiohttp
import prometheus_client
import pytest

from haat import bootstrap
from haat.config import load
from haat.values.errors import SettingsError


@pytest.fixture
def servers(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Any]]:
    """The servers that were opened; closed afterwards."""
    opened: list[Any] = []

    def start(port: int, address: str) -> None:
        opened.append(prometheus_client.start_http_server(port, address))

    monkeypatch.setattr(bootstrap, "start_http_server", start)
    yield opened
    for server, thread in opened:
        server.shutdown()
        server.server_close()
        thread.join(5)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def test_no_port_is_opened_unless_it_is_set(tmp_path: Path) -> None:
    settings = load({}, tmp_path)
    assert (settings.worker_metrics_port, settings.host) == (0, "127.0.0.1")


async def test_the_port_shows_the_workers_figures(servers: list[Any], tmp_path: Path) -> None:
    port = free_port()
    bootstrap._show_figures(load({"HAAT_WORKER_METRICS_PORT": str(port)}, tmp_path))
    assert servers[0][0].server_address == ("127.0.0.1", port)
    async with aiohttp.ClientSession() as http, http.get(f"http://127.0.0.1:{port}/metrics") as answer:
        told = await answer.text()
    assert answer.status == 200
    for name in ("haat_lanes_held", "haat_outbox_waiting", "haat_swept_rows_total", "haat_turn_seconds"):
        assert f"# TYPE {name.removesuffix('_total')}" in told


def test_a_port_that_is_taken_is_told_in_a_sentence(servers: list[Any], tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        with pytest.raises(SettingsError, match="is taken"):
            bootstrap._show_figures(load({"HAAT_WORKER_METRICS_PORT": str(port)}, tmp_path))
    assert servers == []
