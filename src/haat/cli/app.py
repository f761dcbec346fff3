"""The `haat` command: its groups, and how a fault is told: one sentence and an exit code, never a traceback.

Exit codes: 0 done; 1 something was found wrong or went wrong; 2 a setting or an argument is wrong; 3 something
outside (database, port, gateway) does not answer.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated

import typer
from typer.core import TyperGroup

import haat
from haat.cache import keep_lexicon
from haat.cli.index import COMMANDS
from haat.cli.say import complain
from haat.config import unknown_variables
from haat.values.errors import HaatError, SettingsError, Unavailable

EXIT_WRONG = 1
EXIT_SETTINGS = 2
EXIT_UNAVAILABLE = 3

if TYPE_CHECKING:
    from typer._click import Command, Context, HelpFormatter


class _Index(TyperGroup):
    """The commands by their index: one is imported when it is called for."""

    def list_commands(self, ctx: Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: Context, cmd_name: str) -> Command | None:
        entry = COMMANDS.get(cmd_name)
        if entry is not None and cmd_name not in self.commands:
            entry.load()
            self.commands = typer.main.get_group(app).commands
        return self.commands.get(cmd_name)

    def format_commands(self, ctx: Context, formatter: HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, entry.sentence) for name, entry in COMMANDS.items()])


app = typer.Typer(
    name="haat",
    cls=_Index,
    help="Haat: buying and shopkeeping on WhatsApp for small shops in India.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback()
def _root(
    debug: Annotated[bool, typer.Option("--debug", help="Show the whole traceback of a fault.")] = False,
) -> None:
    """Buying and shopkeeping on WhatsApp for small shops in India."""
    for sentence in unknown_variables():
        complain(sentence)
    keep_lexicon()


@app.command()
def version() -> None:
    """Print the version."""
    print(f"haat {haat.__version__}")


def main() -> None:
    """The entry point of the `haat` command."""
    sys.exit(_told(app))


def _told(run: Callable[[], object]) -> int:
    """Run, and turn a fault into a sentence and an exit code (typer's own exits pass through)."""
    if "--debug" in sys.argv:
        run()
        return 0
    try:
        run()
    except SettingsError as error:
        complain(str(error))
        return EXIT_SETTINGS
    except Unavailable as error:
        complain(str(error))
        return EXIT_UNAVAILABLE
    except HaatError as error:
        complain(str(error))
        return EXIT_WRONG
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return EXIT_WRONG
    except Exception as error:  # the last door: a person gets a sentence, and --debug gets the rest
        complain(f"{type(error).__name__}: {error} (run again with `haat --debug …` to see where)")
        return EXIT_WRONG
    return 0
