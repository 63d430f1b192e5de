"""The command line: one program, which opens the window if no command is given."""

from __future__ import annotations

import gc
import io
import logging
import os
import sys
from contextlib import nullcontext, suppress
from typing import TYPE_CHECKING

from coach import __version__
from coach.base import log
from coach.base.files import only_for_owner
from coach.base.problems import Problem
from coach.base.reasons import reason_of
from coach.cli.context import DONE, REFUSED, Context, Parser, complain, complain_about
from coach.cli.termination import ending_in_order
from coach.store.erasing import recover_unused

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from coach.cli.context import Command, Commands

logger = logging.getLogger(__name__)

GROUPS = {
    "routines": "routines",
    "score": "score",
    "render": "score",
    "export": "diary",
    "import": "diary",
    "backup": "diary",
    "restore": "diary",
    "people": "people",
    "self-check": "self_check",
}
"""Every command and the module that describes and runs it."""


@only_for_owner()
def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code. Errors are one line each, never a traceback."""
    window = _window_parser()
    options, rest = window.parse_known_args(arguments)
    if rest:  # a command; opening the window doesn't wait until all of them are described
        options = _parser(window, rest[0]).parse_args(arguments)
    command: Command = options.run
    _write_every_letter()
    try:
        ending = nullcontext() if command is _open_window else ending_in_order()  # the window has its own
        with ending, Context(options.data_dir, options.person) as context:
            recover_unused(context.root)
            log.start(context.root / log.FOLDER, debug=options.debug)
            code = command(context, options)
        _flush()
        return code  # noqa: TRY300 - an else branch would stand far from what it belongs to
    except Problem as problem:
        logger.debug("Refused", exc_info=problem)
        _refuse(problem, command)
    except BrokenPipeError:  # the reader of our output has seen enough
        _drop_output()
        return DONE
    except OSError as error:
        _refuse(_not_written(error) if error.filename is None else _unexpected(error), command)
    except KeyboardInterrupt:
        complain("Interrupted.")
    except Exception as error:  # noqa: BLE001 - the last resort: logged, and reported in one line
        _refuse(_unexpected(error), command)
    finally:
        log.stop()
    return REFUSED


def _window_parser() -> Parser:
    parser = Parser(prog="coach", add_help=False, allow_abbrev=False)
    parser.add_argument("--data-dir", metavar="DIR", help="the folder of diary, routines and settings")
    parser.add_argument("--person", metavar="NAME", help="whose data, where several people use this computer")
    parser.add_argument("--debug", action="store_true", help="log details, to standard error too")
    parser.add_argument(
        "--routine", metavar="ROUTINE", default="", help="the routine that Today shows: a name or a TOML file"
    )
    parser.add_argument(
        "--background", action="store_true", help="open no window, only remind; the start at login does so"
    )
    parser.set_defaults(run=_open_window)
    return parser


def whole_parser() -> Parser:
    """Return the parser of the whole command line, which the man pages describe."""
    return _parser(_window_parser(), "")


def _parser(window: Parser, word: str) -> Parser:
    """Return the parser with the command `word`, or with all commands if it is none."""
    about = "Paced timer and diary for the standing leg curl. Without a command it opens the window."
    parser = Parser(prog="coach", description=about, parents=[window])
    parser.add_argument("--version", action="version", version=f"Interval Coach {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for group in [GROUPS[word]] if word in GROUPS else dict.fromkeys(GROUPS.values()):
        _add_group(group, commands)
    return parser


def _add_group(group: str, commands: Commands) -> None:
    """Add the commands of one module; a command loads only the module that it lives in."""
    match group:
        case "routines":
            from coach.cli.routines import add_to  # noqa: PLC0415 - the lazy seam of the command line
        case "score":
            from coach.cli.score import add_to  # noqa: PLC0415 - as above
        case "diary":
            from coach.cli.diary import add_to  # noqa: PLC0415 - as above
        case "people":
            from coach.cli.people import add_to  # noqa: PLC0415 - as above
        case _:
            from coach.cli.self_check import add_to  # noqa: PLC0415 - as above
    add_to(commands)


def _open_window(context: Context, options: argparse.Namespace) -> int:
    from coach.ui import qt_import  # noqa: PLC0415 - brings in Qt

    gc.disable()  # nearly all objects made at start stay: searching them for garbage takes 5 % of the time
    qt_import.load()
    from coach.run import run_window  # noqa: PLC0415 - brings in Qt

    printed: set[str] = set()

    def report(problem: Problem) -> None:
        if sys.stderr is not None and problem.line not in printed:  # a box shows it, too
            complain_about([problem])
            printed.add(problem.line)

    return run_window(
        context.root,
        options.routine,
        report,
        person=context.person_name,
        in_background=options.background,
    )


def _refuse(problem: Problem, command: Command) -> None:
    """Complain about a problem; where the window was to open, in a box too."""
    if problem.is_shown:
        return
    complain_about([problem])
    if command is not _open_window or sys.stderr is None:
        return
    from coach.desktop.unexpected_errors import report_missing_display  # noqa: PLC0415 - brings in Qt
    from coach.ui.application import show_problem_box  # noqa: PLC0415 - as above
    from coach.ui.start import has_screen  # noqa: PLC0415 - as above

    if has_screen():
        with report_missing_display():
            show_problem_box(problem)


def _write_every_letter() -> None:
    """Let the output hold any text: in UTF-8 unless a console reads it, which may have fewer letters."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        encoding = None if sys.stdout.isatty() else "utf-8"
        sys.stdout.reconfigure(encoding=encoding, errors="backslashreplace")


def _flush() -> None:
    """Write buffered output; raise `Problem` if it cannot be written."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _not_written(error) from error


def _not_written(error: OSError) -> Problem:
    """Return the problem of an output that cannot be written; only that has no file name."""
    _drop_output()
    return Problem("The output cannot be written: {why}.", why=reason_of(error))


def _unexpected(error: Exception) -> Problem:
    """Log an unexpected error, and return it as a problem."""
    logger.error("Unexpected error", exc_info=error)
    return log.unexpected(error)


def _drop_output() -> None:
    """Discard buffered output: Python would try to write it once more at exit, and complain."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
