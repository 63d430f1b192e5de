"""Adding a routine from a file or a text: what happens where its name is taken, and what is said then."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QCoreApplication

from coach.base.messages import Text
from coach.store.routines import NameTaken
from coach.text.preset_names import routine_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.store.routines import Entry, Library

translate = QCoreApplication.translate


class Addition(NamedTuple):
    """A routine that was added, or was there already; `wanted` is the name it would have, if it is taken."""

    entry: Entry
    wanted: str = ""
    is_new: bool = True


class AddRoutine(Protocol):
    """Adds a certain routine to the library."""

    def __call__(self, *, name: str) -> Entry:
        """Add it as `name`, or under its own name where that is empty. Raises `NameTaken`."""


def add_routine(library: Library, add: AddRoutine) -> Addition:
    """Add a routine with `add`; where its name is taken, under a free one, unless the same is there."""
    try:
        return Addition(add(name=""))
    except NameTaken as taken:
        routine = taken.routine
    if (twin := library.twin(routine)) is not None:
        return Addition(twin, is_new=False)
    title = routine_title(routine.name)
    name = routine.name
    if title != name:  # built in: its number would follow a name that nobody sees
        name = translate("RoutinesPresenter", "My {name}").format(name=title)
    return Addition(add(name=library.free_name(name)), title)


def said_of(added: Sequence[Addition]) -> Text:
    """Return what to say of routines that were added, of which there is at least one."""
    new = [addition for addition in added if addition.is_new]
    if not new and len(added) == 1:
        return Text("You have this routine already: “{name}”.", name=routine_title(added[0].entry.name))
    if len(new) != 1:
        return Text("%n routines were added.", one="%n routine was added.", n=len(new))
    entry, wanted, _ = new[0]
    if wanted:
        return Text("“{wanted}” is another routine: this one is “{name}”.", wanted=wanted, name=entry.name)
    return Text("“{name}” was added.", name=entry.name)
