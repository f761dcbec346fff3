"""The WhatsApp Cloud API on a local port: strict about limits and errors, deterministic, in memory.

It shares no wire shape with Haat's own adapter, so that one's mistake is not the other's truth. Guide and control API:
docs/extend/emulator.md.
"""

from __future__ import annotations

import asyncio
import json
import signal
import sys

from haat.channels.emulator.server import Emulator, EmulatorConfig, EmulatorInfo

__all__ = ["Emulator", "EmulatorConfig", "EmulatorInfo", "run"]


def run(config: EmulatorConfig) -> None:
    """Serve until SIGTERM or SIGINT, after one line of JSON on stdout that says where. OSError: the port is taken."""
    asyncio.run(_serve(config))


async def _serve(config: EmulatorConfig) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    emulator = Emulator(config)
    info = await emulator.start()
    sys.stdout.write(json.dumps(info.as_dict()) + "\n")
    sys.stdout.flush()
    await stop.wait()
    await emulator.stop()
