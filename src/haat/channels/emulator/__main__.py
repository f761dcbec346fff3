"""``python -m haat.channels.emulator``: the emulator alone."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from haat.channels.emulator import EmulatorConfig, run
from haat.channels.emulator.numbers import NumberSpec, read_numbers


def main() -> int:
    """Read the command line and serve; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m haat.channels.emulator", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 takes a free port")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--callback", help="where webhooks go")
    parser.add_argument("--verify-token", default="haat-verify")
    parser.add_argument("--app-secret")
    parser.add_argument("--token")
    parser.add_argument("--clock-file", type=Path, help="keeps the clock's offset for other processes")
    parser.add_argument("--numbers", type=Path, help="JSON list of business numbers")
    parser.add_argument("--lenient", action="store_true", help="contacts on failed statuses too")
    parser.add_argument("--new-ids", action="store_true", help="ids that no earlier run has given")
    given = parser.parse_args()
    try:
        numbers = read_numbers(given.numbers) if given.numbers else (NumberSpec(),)
        config = EmulatorConfig(
            port=given.port,
            host=given.host,
            callback_url=given.callback,
            verify_token=given.verify_token,
            app_secret=given.app_secret,
            token=given.token,
            numbers=numbers,
            clock_file=given.clock_file,
            strict=not given.lenient,
            new_ids=given.new_ids,
        )
        run(config)
    except (OSError, ValueError) as problem:
        sys.stderr.write(f"The emulator could not start: {problem}\n")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
