"""``python -m haat.rails.standin --port … --accounts FILE``: prints one line of JSON that says where it is."""

from __future__ import annotations

import argparse
import asyncio
import json
import signal
import sys
import time
from pathlib import Path

from haat.rails.standin.book import StandinAccount
from haat.rails.standin.server import Standin


async def _run(port: int, accounts: list[StandinAccount], last_id: int) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    async with Standin(accounts, port=port, last_id=last_id) as standin:
        sys.stdout.write(json.dumps(standin.info.as_dict()) + "\n")
        sys.stdout.flush()
        await stop.wait()


def main() -> int:
    parser = argparse.ArgumentParser(description="A stand-in for a payment gateway: no real money.")
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--accounts", type=Path, help="JSON list of accounts")
    parser.add_argument("--new-ids", action="store_true", help="ids that no earlier run has given")
    given = parser.parse_args()
    try:
        rows = json.loads(given.accounts.read_text()) if given.accounts else []
        last_id = time.time_ns() // 1_000_000 if given.new_ids else 0
        asyncio.run(_run(given.port, [StandinAccount(**row) for row in rows], last_id))
    except (OSError, ValueError, TypeError) as problem:
        sys.stderr.write(f"The stand-in could not start: {problem}\n")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
