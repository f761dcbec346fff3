"""``python -m haat.cli``: the `haat` command, for processes that start others."""

from haat.cli import main

main()
