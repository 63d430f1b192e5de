"""The people who use this computer: who they are, and where the data of each is.

The data of the first person is the data folder itself, as before there were others; everybody else has a
folder of the same kind in `people/`. Nothing but the folders says who there is. Where there is nobody but the
first, no file of this module exists.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from coach.base import paths
from coach.base.files import cannot_be_read, check_regular, exists, write_beside
from coach.base.paths import LOCK
from coach.base.problems import Problem
from coach.base.reasons import reason_of
from coach.core.person_name import key_of, tidy, visible
from coach.store.erasing import personal_files_of
from coach.store.settings import load

if TYPE_CHECKING:
    from pathlib import Path

UNNAMED = "Person 1"
"""What the first person is called as long as the settings hold no name."""

ORDER, LAST = paths.ORDER, ".last"
"""The files in `people/` with the slugs of the people in the order they came, one a line, and with that of
who used the window last. The slug of the first person is empty."""

MOST_BYTES = 100_000
"""How much of these files is read."""


class Person(NamedTuple):
    """A person: the folder's name in `people/` (empty: the first), the name shown, and where the data is."""

    slug: str
    name: str
    folder: Path
    is_named: bool = True
    """Whether the person has a name; otherwise `name` only stands for it."""

    @property
    def diary(self) -> Path:
        """The file of the diary; it need not exist."""
        return self.folder / paths.DIARY

    @property
    def is_new(self) -> bool:
        """Whether nobody has used the data folder yet: who is added then is the first person."""
        return not self.slug and not personal_files_of(self.folder)


class Found(NamedTuple):
    """The people of a data folder, at least one, the first of them first; and what is wrong in `people/`.

    Each problem has the slug of the person whose settings it is about, which the window reports itself when
    it shows that person; a problem of no person has an empty one.
    """

    people: tuple[Person, ...]
    problems: tuple[tuple[str, Problem], ...] = ()

    @property
    def are_several(self) -> bool:
        """Whether names are shown at all."""
        return len(self.people) > 1

    def named(self, name: str) -> Person | None:
        """Return the person called `name`, however it is written; None where there is none."""
        key = key_of(name)
        return next((person for person in self.people if key_of(person.name) == key), None)

    def get(self, name: str) -> Person:
        """Return the person called `name`. Raises `Problem` where there is none."""
        if (person := self.named(name)) is not None:
            return person
        raise Problem(
            "Nobody here is called {name}.",
            "The command “coach people” lists the names.",
            name=visible(tidy(name)),
        )

    def of_slug(self, slug: str) -> Person | None:
        """Return the person whose folder has this name; None where there is none."""
        return next((person for person in self.people if person.slug == slug), None)


def folder_of(root: Path) -> Path:
    """Return the folder of all people but the first."""
    return root / paths.PEOPLE


def slug_in(folder: Path) -> str:
    """Return the slug of the person whose data is in `folder`; empty for the first."""
    return folder.name if paths.holds_people(folder.parent) else ""


def only_person(root: Path) -> Person | None:
    """Return the first person where there never was anybody else, without a look at the name; else None."""
    return None if exists(folder_of(root)) else Person("", UNNAMED, root, is_named=False)


def find_people(root: Path) -> Found:
    """Return who uses the data folder `root`, which need not exist. Nothing is written."""
    others, problems = _others(root)
    people = others
    if not others or _has_first(root):
        people = [_first(root), *others]
    return Found(tuple(_told_apart(people)), tuple(problems))


def _first(root: Path) -> Person:
    name = _name_in(root / paths.SETTINGS)[0]
    return Person("", name or UNNAMED, root, is_named=bool(name))


def _has_first(root: Path) -> bool:
    """Whether the data folder itself holds somebody's data, beside what belongs to the computer."""
    if exists(root / paths.DIARY) or _name_in(root / paths.SETTINGS)[0]:
        return True
    return any(not path.name.startswith((paths.SETTINGS, ".")) for path in personal_files_of(root))


def _name_in(settings: Path) -> tuple[str, list[Problem]]:
    found, problems = load(settings, ("name",))
    return found.name, problems


def _others(root: Path) -> tuple[list[Person], list[tuple[str, Problem]]]:
    """Return the people in `people/`, in the order they came, and what is wrong there."""
    folder = folder_of(root)
    try:
        entries = [each for each in os.scandir(folder) if not each.name.startswith(".") and each.name != LOCK]
    except FileNotFoundError:
        return [], []
    except NotADirectoryError:
        return [], [("", Problem("{file} is a file: it must be the folder of the people.", file=folder))]
    except OSError as error:
        return [], [("", cannot_be_read(folder, reason_of(error)))]
    order = {slug: number for number, slug in enumerate(_lines(folder / ORDER))}
    people: list[Person] = []
    problems: list[tuple[str, Problem]] = []
    for entry in sorted(entries, key=lambda entry: (order.get(entry.name, len(order)), entry.name)):
        own = folder / entry.name
        if not entry.is_dir():
            problems.append(("", Problem("{file} is a file: each person has a folder there.", file=own)))
        elif exists(own / paths.SETTINGS):
            name, faults = _name_in(own / paths.SETTINGS)
            problems += [(entry.name, fault) for fault in faults]
            people.append(Person(entry.name, name or entry.name, own, is_named=bool(name)))
        elif personal_files_of(own):
            people.append(Person(entry.name, entry.name, own, is_named=False))
            problems.append(
                (
                    entry.name,
                    Problem(
                        "{folder} has no settings: the person there is called {name}.",
                        folder=own,
                        name=entry.name,
                    ),
                )
            )
        else:
            problems.append(("", Problem("{folder} holds nobody’s data.", folder=own)))
    return people, problems


def _told_apart(people: list[Person]) -> list[Person]:
    """Return `people` with another name for one who is called as another is, as after a copy by hand."""
    taken: set[str] = set()
    apart = []
    for person in people:
        name = person.name
        while key_of(name) in taken:
            name = f"{name} ({person.slug})"
        taken.add(key_of(name))
        apart.append(person._replace(name=name))
    return apart


def last_used(root: Path, found: Found) -> Person:
    """Return who used the window last, or the first person."""
    slug = next(iter(_lines(folder_of(root) / LAST)), "") if found.are_several else ""
    return found.of_slug(slug) or found.people[0]


def note_used(root: Path, person: Person) -> None:
    """Store who uses the window now; best effort, and nothing where there never was anybody else."""
    file = folder_of(root) / LAST
    if file.parent.is_dir() and next(iter(_lines(file)), None) != person.slug:
        with suppress(Problem), write_beside(file) as stream:
            stream.write(f"{person.slug}\n")


def order_of(root: Path) -> list[str]:
    """Return the slugs in the order in which their people came, as far as it is stored."""
    return _lines(folder_of(root) / ORDER)


def _lines(file: Path) -> list[str]:
    """Return the lines of one of our small files; none where it cannot be read."""
    with suppress(OSError, ValueError, Problem):
        check_regular(file, 1)
        with file.open("rb") as stream:
            return stream.read(MOST_BYTES).decode().splitlines()
    return []
