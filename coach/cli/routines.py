"""`coach routines`: list the routines, add one from a file, save one to a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from coach.cli.context import DONE, REFUSED, complain_about
from coach.cli.score import minutes, repetitions
from coach.core.score import unroll

if TYPE_CHECKING:
    import argparse

    from coach.cli.context import Commands, Context


def add_to(commands: Commands) -> None:
    """Add `routines`, `routines add` and `routines save`."""
    routines = commands.add_parser(
        "routines", help="list the routines with their length; add a routine file; save a routine to a file"
    )
    routines.set_defaults(run=list_routines)
    kinds = routines.add_subparsers(metavar="add FILE | save NAME FILE")
    add = kinds.add_parser("add", help="add a routine file")
    add.add_argument("file", metavar="FILE")
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
    """Add a routine file to the library."""
    context.make_data_folder()
    entry = context.library.add(Path(options.file))
    print(f"{entry.name} is in {entry.path}")
    return DONE


def save_routine(context: Context, options: argparse.Namespace) -> int:
    """Save a routine of the library to a file."""
    context.library.save_copy(options.name, context.target(options.file))
    return DONE
