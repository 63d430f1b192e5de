"""`coach routines`: list the routines, add one from a file or from standard input, save one to a file."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from coach.base.files import cannot_be_read, not_utf8
from coach.base.messages import Text
from coach.base.problems import Problem
from coach.cli.context import DONE, REFUSED, as_text, complain_about
from coach.cli.score import minutes, repetitions
from coach.core.score import unroll
from coach.store.routines import MAX_BYTES, NameTaken

if TYPE_CHECKING:
    import argparse

    from coach.cli.context import Commands, Context

STANDARD_INPUT = Text("standard input")


def add_to(commands: Commands) -> None:
    """Add `routines`, `routines add` and `routines save`."""
    routines = commands.add_parser(
        "routines", help="list the routines with their length; add a routine file; save a routine to a file"
    )
    routines.set_defaults(run=list_routines)
    kinds = routines.add_subparsers(metavar="add FILE|- | save NAME FILE")
    add = kinds.add_parser("add", help="add a routine file, or the text of one")
    add.add_argument("file", metavar="FILE", help="- reads standard input, such as the text of a QR code")
    add.add_argument("--name", default="", metavar="NAME", help="the name it gets, if not its own")
    add.set_defaults(run=add_routine)
    save = kinds.add_parser("save", help="save a routine to a file")
    save.add_argument("name", metavar="NAME")
    save.add_argument("file", metavar="FILE")
    save.set_defaults(run=save_routine)


def list_routines(context: Context, _options: argparse.Namespace) -> int:
    """Print a line for every routine: name, length, number of repetitions."""
    entries, faults = context.library.read()
    width = max(len(entry.name) for entry in entries)
    for entry in entries:
        score = unroll(entry.routine)
        print(f"{entry.name:{width}}  {minutes(score.length_ms):>7}  {repetitions(score):>16}")
    complain_about(faults)
    return REFUSED if faults else DONE


def add_routine(context: Context, options: argparse.Namespace) -> int:
    """Add a routine file, or one from standard input, to the library."""
    text = _standard_input() if options.file == "-" else None
    name = as_text(options.name)
    context.make_data_folder()
    try:
        if text is None:
            entry = context.library.add(Path(options.file), name=name)
        else:
            entry = context.library.add_text(text, STANDARD_INPUT, name=name)
    except NameTaken as problem:
        raise Problem(problem.text, "--name gives it another one.") from problem
    print(f"{entry.name} is in {entry.path}")
    return DONE


def _standard_input() -> str:
    """Return the text on standard input, at most a little more than the library takes."""
    if sys.stdin is None:
        raise cannot_be_read(STANDARD_INPUT, Text("there is none"))
    try:
        data = sys.stdin.buffer.read(MAX_BYTES + 1)
        return data.decode("utf-8", "replace" if len(data) > MAX_BYTES else "strict")  # a letter may be cut
    except UnicodeDecodeError as error:
        raise not_utf8(STANDARD_INPUT, error) from error


def save_routine(context: Context, options: argparse.Namespace) -> int:
    """Save a routine of the library to a file."""
    context.library.save_copy(options.name, context.target(options.file))
    return DONE
