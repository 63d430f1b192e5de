"""What is done with routines: make, copy, change, move, delete, undo. The page shows, the library keeps."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coach.base.problems import Problem
from coach.core.routine import Routine
from coach.store.routines import RoutineChanged, name_key

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.store.routines import Entry, Library
    from coach.ui.routines.editor import Editor
    from coach.ui.routines.page import RoutinesPage


class RoutinesPresenter(QObject):
    """Works on `page` with what `library` holds. `editor` makes the editor when it is first needed.

    `on_today` tells the name of the routine on Today; `today_changed` tells which it is to be now.
    """

    problem_arose = Signal(object)
    today_changed = Signal(str)
    changed = Signal()
    page_wanted = Signal()

    def __init__(
        self,
        page: RoutinesPage,
        library: Library,
        editor: Callable[[], Editor],
        on_today: Callable[[], str],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._library = library
        self._make_editor = editor
        self._on_today = on_today
        self._editor: Editor | None = None
        self._entry: Entry | None = None
        self._removed: Entry | None = None
        self._was_on_today = False  # what was removed
        page.new_requested.connect(self.new)
        page.edit_requested.connect(self.edit)
        page.copy_requested.connect(self.copy)
        page.move_requested.connect(self.move)
        page.delete_requested.connect(self.delete)
        page.undo_requested.connect(self.undo)

    def new(self) -> None:
        """Begin a routine of one's own."""
        name = self._library.free_name(self.tr("My routine"))
        self._open(Routine(name), None, self.tr("New routine"), "")

    def edit(self, name: str) -> None:
        """Edit a routine; of one that is shipped with the program, a copy."""
        entry = self._find(name)
        if entry is None:
            return
        if entry.is_preset:
            mine = self._library.free_name(self.tr("My {name}").format(name=entry.name))
            about = self.tr("“{name}” stays as it is: you edit a copy.").format(name=entry.name)
            self._open(replace(entry.routine, name=mine), None, self.tr("New routine"), about)
        else:
            self._open(entry.routine, entry, self.tr("Edit routine"), "")

    def copy(self, name: str) -> None:
        """Put a copy of a routine behind it."""
        entry = self._find(name)
        if entry is None:
            return
        copy = replace(
            entry.routine, name=self._library.free_name(self.tr("Copy of {name}").format(name=entry.name))
        )
        if self._trying(lambda: self._library.save(copy)):
            names = self._library.names()
            names.remove(copy.name)
            names.insert(names.index(entry.name) + 1, copy.name)
            self._trying(lambda: self._library.put_in_order(names))
            self.changed.emit()
            self._page.point_at(copy.name)

    def move(self, name: str, by: int) -> None:
        """Move a routine up (-1) or down (1) in the list."""
        names = self._library.names()
        if name not in names:
            return
        place = names.index(name)
        to = min(max(place + by, 0), len(names) - 1)
        names.insert(to, names.pop(place))
        if self._trying(lambda: self._library.put_in_order(names)):
            self.changed.emit()
            self._page.point_at(name)

    def delete(self, name: str) -> None:
        """Delete a routine of one's own; it can be put back until something else is done."""
        try:
            self._removed = self._library.remove(name)
        except Problem as problem:
            self.problem_arose.emit(problem)
            return
        self._was_on_today = name == self._on_today()
        if self._was_on_today:
            self.today_changed.emit(self._library.names()[0])
        self.changed.emit()
        self._page.offer_undo(self.tr("“{name}” was deleted.").format(name=name))

    def undo(self) -> None:
        """Put back what was deleted last."""
        removed, self._removed = self._removed, None
        self._page.offer_undo("")
        if removed is not None and self._trying(lambda: self._library.put_back(removed)):
            if self._was_on_today:
                self.today_changed.emit(removed.name)
            self.changed.emit()
            self._page.point_at(removed.name)

    def may_close(self) -> bool:
        """Whether nothing would be lost; else the person is asked, on the page."""
        editor = self._editor
        if editor is None or not self._page.is_showing(editor) or not editor.is_changed:
            return True
        self.page_wanted.emit()
        editor.ask_to_leave()
        return False

    # --- the editor ----------------------------------------------------------------------------

    def _open(self, routine: Routine, entry: Entry | None, title: str, about: str) -> None:
        if self._editor is None:
            self._editor = self._make_editor()
            self._editor.save_requested.connect(self._save)
            self._editor.save_as_new_requested.connect(self._save_as_new)
            self._editor.reload_requested.connect(self._reload)
            self._editor.left.connect(self._leave)
        self._entry = entry
        self._removed = None
        others = {name_key(name) for name in self._library.names()} - (
            {name_key(entry.name)} if entry else set()
        )
        self._editor.show_routine(routine, title, about, others)
        self._page.show_editor(self._editor)

    def _save(self, routine: Routine) -> None:
        """Keep what was edited, unless its file is no longer what was read."""
        assert self._editor is not None  # noqa: S101 - it is what asked
        try:
            if self._entry is None:
                kept = self._library.save(routine)
            else:
                kept = self._library.change(self._entry, routine)
        except RoutineChanged as problem:
            path = self._entry.path if self._entry else None
            self._editor.show_conflict(problem.line, can_reload=path is not None and path.exists())
            return
        except Problem as problem:
            self.problem_arose.emit(problem)
            return
        was = self._entry.name if self._entry else ""
        self._leave()
        self._page.point_at(kept.name)
        if was and was == self._on_today():
            self.today_changed.emit(kept.name)

    def _save_as_new(self, routine: Routine) -> None:
        self._entry = None
        self._save(replace(routine, name=self._library.free_name(routine.name)))

    def _reload(self) -> None:
        """Read the file that was changed meanwhile, and edit what it holds now."""
        path = self._entry.path if self._entry else None
        found = next((entry for entry in self._library.entries() if entry.path == path), None)
        if found is not None:
            self._open(found.routine, found, self.tr("Edit routine"), "")
            return
        for fault in self._library.read()[1]:  # it cannot be read any more: the person is told why
            if fault.path == path:
                self.problem_arose.emit(fault)

    def _leave(self) -> None:
        self._page.show_list()
        self.changed.emit()

    def _find(self, name: str) -> Entry | None:
        entry = self._library.find(name)
        if entry is None:
            self.problem_arose.emit(Problem(self.tr("“{name}” is gone.").format(name=name)))
            self.changed.emit()
        return entry

    def _trying(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except Problem as problem:
            self.problem_arose.emit(problem)
            return False
        return True
