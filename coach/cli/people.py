"""`coach people`: who uses this computer; add, rename, remove, and move somebody to another computer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from coach.base import paths
from coach.base.clocks import local_now
from coach.base.folder_lock import FolderLock
from coach.base.problems import Problem
from coach.cli.context import DONE, REFUSED, complain_about
from coach.store import people_changes
from coach.store.people import find_people
from coach.store.people_changes import forget_removed, removed
from coach.store.person_file import export_person, import_person

if TYPE_CHECKING:
    import argparse

    from coach.cli.context import Commands, Context


def add_to(commands: Commands) -> None:
    """Add `people` and the commands within it."""
    people = commands.add_parser(
        "people", help="list who uses this computer; add, rename, remove, export or import a person"
    )
    people.set_defaults(run=list_people)
    kinds = people.add_subparsers(
        metavar="add NAME | rename OLD NEW | remove NAME | export NAME FILE | import FILE"
    )
    add = kinds.add_parser("add", help="add a person, with a separate diary, routines and settings")
    add.add_argument("name", metavar="NAME")
    add.set_defaults(run=add_person)
    rename = kinds.add_parser("rename", help="give a person another name")
    rename.add_argument("old", metavar="OLD")
    rename.add_argument("new", metavar="NEW")
    rename.set_defaults(run=rename_person)
    remove = kinds.add_parser("remove", help="remove a person; the data is kept for 30 days")
    remove.add_argument("name", metavar="NAME")
    remove.set_defaults(run=remove_person)
    export = kinds.add_parser("export", help="write everything of a person to one file, for another computer")
    export.add_argument("name", metavar="NAME")
    export.add_argument("file", metavar="FILE")
    export.set_defaults(run=export_to_file)
    import_ = kinds.add_parser("import", help="add the person of such a file, or bring a removed one back")
    import_.add_argument("file", metavar="FILE")
    import_.set_defaults(run=import_from_file)


def list_people(context: Context, _options: argparse.Namespace) -> int:
    """Print a line for everybody: the name, and where the data is; then those who were removed."""
    found = find_people(context.root)
    forget_removed(context.root, local_now().date())
    gone = removed(context.root)
    width = max(map(len, [*(person.name for person in found.people), *(each.name for each in gone)]))
    for person in found.people:
        print(f"{person.name:{width}}  {person.folder}")
    for each in gone:
        print(f"{each.name:{width}}  {each.folder}  (removed, kept until {each.until})")
    complain_about(problem for _, problem in found.problems)
    return REFUSED if found.problems else DONE


def add_person(context: Context, options: argparse.Namespace) -> int:
    """Add a person."""
    paths.ensure_data_dir(context.root)
    person = people_changes.add(context.root, options.name)
    print(f"{person.name} is in {person.folder}")
    return DONE


def rename_person(context: Context, options: argparse.Namespace) -> int:
    """Give a person another name; a window that shows them shows it when it is used next."""
    person = find_people(context.root).get(options.old)
    paths.ensure_data_dir(context.root)
    people_changes.rename(context.root, person, options.new)
    return DONE


def remove_person(context: Context, options: argparse.Namespace) -> int:
    """Set the data of a person aside, unless a window may be using it."""
    person = find_people(context.root).get(options.name)
    lock = FolderLock(paths.ensure_data_dir(context.root))
    if not lock.acquire():
        raise Problem(
            "{name} cannot be removed while Interval Coach is open.",
            "Close it first, or remove the name in its settings.",
            name=person.name,
        )
    try:
        gone = people_changes.remove(context.root, person, local_now())
    finally:
        lock.release()
    print(f"The data of {gone.name} is kept until {gone.until} in {gone.folder}")
    return DONE


def export_to_file(context: Context, options: argparse.Namespace) -> int:
    """Write everything of a person to one file."""
    person = find_people(context.root).get(options.name)
    export_person(person, Path(options.file))
    return DONE


def import_from_file(context: Context, options: argparse.Namespace) -> int:
    """Add the person of a file, or bring back one who was removed."""
    file, root = Path(options.file), paths.ensure_data_dir(context.root)
    is_kept = people_changes.is_removed(root, file)
    person = people_changes.bring_back(root, file) if is_kept else import_person(root, file)
    lock = FolderLock(root)
    if lock.acquire():  # else a window may show the first person
        try:
            people_changes.give_way(root)
        finally:
            lock.release()
    print(f"{person.name} is in {person.folder}")
    return DONE
