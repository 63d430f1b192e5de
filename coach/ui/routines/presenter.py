"""The logic of the Routines page: make, edit, copy, move, delete and undo, on the library of routines."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from coach.base.files import exists
from coach.base.messages import Text
from coach.base.problems import Problem
from coach.base.reporting import Action
from coach.core.blocks import blocks_of
from coach.core.routine import Routine
from coach.core.score import unroll
from coach.store.routines import RoutineChanged, name_key
from coach.text.formats import half_minutes
from coach.text.lengths import least_text
from coach.text.messages import lines_of
from coach.text.preset_names import routine_title
from coach.text.routine_texts import pace_lines, sets_lines
from coach.ui.messages import reporting
from coach.ui.routines.additions import Addition, add_routine, said_of
from coach.ui.routines.card import RoutineItem
from coach.ui.routines.editor import Editor
from coach.ui.routines.page import RoutinesPage
from coach.ui.widgets.announcement import announce

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.base.reporting import Messages
    from coach.draw.tokens import Theme
    from coach.store.routines import Entry, Library

MOST_FILES = 20
"""Files that are added at once: each is checked and written before the window goes on."""


HOW_TO_PASTE = Text("Copy the text of the QR code on a plan sheet, or of a routine file.")
"""What a person can do where what was pasted is no routine."""


class Deletion(NamedTuple):
    """A deleted routine, and whether it was on Today."""

    entry: Entry
    was_on_today: bool


class RoutinesPresenter(QObject):
    """Shows the routines of `library` on a page, and changes them there.

    `on_today` returns the name of the routine on Today, `no_weights` whether the person has no weights;
    `report_saved` says where a file was saved.
    """

    chosen = Signal(str)
    """This routine is to be on Today."""
    start_requested = Signal(str)
    """This routine is to be on Today, and its session is to begin."""
    sheet_requested = Signal(Routine)
    """The plan sheet of this routine is to be shown."""
    unsaved_changed = Signal(bool)
    """Whether there is now an edit that is not saved."""
    page_requested = Signal()
    """The page needs to be shown: it has a question."""
    no_weights_changed = Signal(bool)
    """Whether the person has no weights."""
    close_requested = Signal()
    """The question that kept the window open is answered."""

    def __init__(
        self,
        parent: QObject,
        library: Library,
        messages: Messages,
        on_today: Callable[[], str],
        theme: Callable[[], Theme],
        report_saved: Callable[[Path], object],
        no_weights: Callable[[], bool],
    ) -> None:
        super().__init__(parent)
        self._no_weights = no_weights
        self._library = library
        self._messages = messages
        self._on_today = on_today
        self._theme = theme
        self._report_saved = report_saved
        self._page: RoutinesPage | None = None
        self._editor: Editor | None = None
        self._edited: Entry | None = None
        self._came_from = ""
        self._closes = False  # the window, when the editor is left
        self._deletions: list[Deletion] = []  # that can be undone, the last one last

    def make_page(self) -> RoutinesPage:
        """Return a new page, connected to this presenter in place of the one before."""
        page = self._page = RoutinesPage(self._theme)
        self._editor = self._edited = None
        page.chosen.connect(self.choose)
        page.start_requested.connect(self.start_requested)
        page.new_requested.connect(self.new)
        page.edit_requested.connect(self.edit)
        page.copy_requested.connect(self.copy)
        page.move_requested.connect(self.move)
        page.delete_requested.connect(self.delete)
        page.undo_requested.connect(self.undo)
        page.add_requested.connect(self.add)
        page.paste_requested.connect(self.paste)
        page.save_requested.connect(self.save_copy)
        page.sheet_requested.connect(self.show_sheet)
        return page

    @property
    def page(self) -> RoutinesPage:
        """The page that was made last."""
        assert self._page is not None  # noqa: S101 - a presenter without a page is not asked for anything
        return self._page

    def refresh(self) -> None:
        """Show the routines that the library holds now."""
        with reporting(self._messages):
            entries, faults = self._library.read()
            entries.sort(key=lambda entry: entry.is_preset)  # the person's own first
            items = {entry.name: partial(self._item, entry) for entry in entries}
            self.page.show_routines(items, [line for fault in faults for line in lines_of(fault)])

    def _item(self, entry: Entry) -> RoutineItem:
        routine = entry.routine.as_done(has_weights=not self._no_weights())
        score = unroll(routine)
        length = half_minutes(score.length_ms)
        amount = self.tr("{length} · %n repetitions", "", len(score.repetitions))
        return RoutineItem(
            entry.name,
            tuple(sets_lines(routine)),
            tuple(pace_lines(routine)),
            amount.format(length=least_text(length) if score.gates else length),
            tuple(blocks_of(score)),
            entry.is_preset,
            is_chosen=entry.name == self._on_today(),
        )

    def choose(self, name: str) -> None:
        """Put a routine on Today."""
        self.chosen.emit(name)
        self.refresh()

    def new(self) -> None:
        """Edit a new routine."""
        name = self._library.free_name(self.tr("My routine"))
        self._came_from = ""
        self._open(Routine(name), None, self.tr("New routine"), "")

    def edit(self, name: str) -> None:
        """Edit a routine; of one that is shipped with the program, a copy."""
        entry = self._find(name)
        if entry is None:
            return
        self._came_from = name
        if entry.is_preset:
            mine = self._library.free_name(self.tr("My {name}").format(name=routine_title(entry.name)))
            about = self.tr("“{name}” is built in, so you are editing a copy.").format(
                name=routine_title(entry.name)
            )
            self._open(replace(entry.routine, name=mine), None, self.tr("New routine"), about)
        else:
            self._open(entry.routine, entry, self.tr("Edit routine"), "")

    def copy(self, name: str) -> None:
        """Put a copy of a routine after it in the list; that of a built-in one after the person's own."""
        entry = self._find(name)
        if entry is None:
            return
        copy = replace(
            entry.routine,
            name=self._library.free_name(self.tr("Copy of {name}").format(name=routine_title(entry.name))),
        )
        with reporting(self._messages) as saving:
            self._library.save(copy)
        if saving.succeeded:
            own, presets = self._groups()
            own.remove(copy.name)
            own.insert(own.index(entry.name) + 1 if entry.name in own else len(own), copy.name)
            with reporting(self._messages):
                self._library.save_order([*own, *presets])
            self.refresh()
            self.page.focus_routine(copy.name)

    def _groups(self) -> tuple[list[str], list[str]]:
        """Return the names of the person's own routines and of the built-in ones, each in their order."""
        entries = self._library.entries()
        own = [entry.name for entry in entries if not entry.is_preset]
        return own, [entry.name for entry in entries if entry.is_preset]

    def move(self, name: str, by: int) -> None:
        """Move a routine up (-1) or down (1) among the person's own, or among the built-in ones."""
        own, presets = self._groups()
        group = own if name in own else presets
        if name not in group or not 0 <= (to := group.index(name) + by) < len(group):
            return
        group.remove(name)
        group.insert(to, name)
        with reporting(self._messages) as ordering:
            self._library.save_order([*own, *presets])
        if ordering.succeeded:
            self.refresh()
            self.page.focus_routine(name)

    def delete(self, name: str) -> None:
        """Delete one of the person's own routines; the toast and Ctrl+Z restore it."""
        neighbour = self.page.neighbour(name)
        with reporting(self._messages) as removing:
            removed = self._library.remove(name)
        if not removing.succeeded:
            return
        deletion = Deletion(removed, name == self._on_today())
        self._deletions.append(deletion)
        if deletion.was_on_today:
            self.chosen.emit(self._library.names()[0])
        self.refresh()
        self.page.focus_routine(neighbour)
        undo = Action(Text("Undo"), lambda: self._restore(deletion), undoes=True)
        self._messages.toast(Text("“{name}” was deleted.", name=name), undo)

    def undo(self) -> None:
        """Restore the routine that was deleted last, in place of its toast; again, the one before it."""
        if self._deletions:
            self._restore(self._deletions[-1])

    def _restore(self, deletion: Deletion) -> None:
        name = deletion.entry.name
        with reporting(self._messages) as restoring:
            self._library.restore(deletion.entry)
        if restoring.succeeded:
            self._deletions.remove(deletion)
            if deletion.was_on_today:
                self.chosen.emit(name)
            self.refresh()
            self.page.focus_routine(name)
            self._messages.toast(Text("“{name}” was restored.", name=name))

    def add(self, files: list[str]) -> None:
        """Add copies of routine files to the library, and say what was added; of too many, none."""
        if len(files) > MOST_FILES:
            most, count = MOST_FILES, len(files)
            self._messages.error(
                Problem(
                    "At most {most} files can be added at once; these are {count}.", most=most, count=count
                )
            )
            return
        added = []
        known = self._library.by_name()
        for file in files:
            with reporting(self._messages):
                added.append(add_routine(self._library, partial(self._library.add, Path(file), known)))
        self._show_added(added)

    def paste(self, text: str) -> None:
        """Add a routine from the text of a file, or of the QR code on a plan sheet."""
        added = []
        with reporting(self._messages):
            if not text.strip():
                raise Problem("The clipboard holds no text.", HOW_TO_PASTE)
            add = partial(self._library.add_text, text, Text("the clipboard"))
            try:
                added.append(add_routine(self._library, add))
            except Problem as problem:
                raise Problem(problem.text, problem.remedy or HOW_TO_PASTE) from problem
        self._show_added(added)

    def _show_added(self, added: list[Addition]) -> None:
        self.refresh()
        if not added:
            return
        name = added[-1].entry.name
        self.page.focus_routine(name)
        if len(added) == 1:
            self._offer_for_today(said_of(added), name)
        else:
            self._messages.toast(said_of(added))

    def show_sheet(self, name: str) -> None:
        """Show the plan sheet of a routine."""
        entry = self._find(name)
        if entry is not None:
            self.sheet_requested.emit(entry.routine)

    def save_copy(self, name: str, file: str) -> None:
        """Write a copy of a routine to a file."""
        with reporting(self._messages):
            self._library.save_copy(name, Path(file))
            self._report_saved(Path(file))

    def may_close(self) -> bool:
        """Whether no edit would be lost; otherwise the page is shown, and asks."""
        editor = self._editor
        if editor is None or not isValid(editor):  # it is deleted with its page
            return True
        if not self.page.is_showing(editor) or not editor.is_changed:
            return True
        self.page_requested.emit()
        editor.ask_to_leave()
        return False

    def close_when_left(self) -> None:
        """Let the window close once the question of the editor is answered, unless the person edits on."""
        self._closes = True

    def _stay(self) -> None:
        self._closes = False

    def _close_if_asked(self) -> None:
        if self._closes:
            self._closes = False
            self.close_requested.emit()

    # --- the editor ---

    def _open(self, routine: Routine, entry: Entry | None, title: str, about: str) -> None:
        if self._editor is None:
            self._editor = self._make_editor()
        self._edited = entry
        others = {name_key(name) for name in self._library.names()} - (
            {name_key(entry.name)} if entry else set()
        )
        self._editor.form.show_no_weights(on=self._no_weights())
        self._editor.show_routine(routine, title, about, others)
        name = self._editor.form.name
        self.page.show_editor(self._editor, name)
        announce(name, f"{title}. {name.accessibleName()}", interrupts=False)

    def _make_editor(self) -> Editor:
        editor = Editor(self._theme)
        editor.form.no_weights_changed.connect(self.no_weights_changed)
        editor.save_requested.connect(self._save)
        editor.save_as_new_requested.connect(self._save_as_new)
        editor.reload_requested.connect(self._reload)
        editor.sheet_requested.connect(self.sheet_requested)
        editor.changed.connect(self.unsaved_changed)
        editor.left.connect(self._leave)
        editor.left.connect(self._close_if_asked)
        editor.stayed.connect(self._stay)
        return editor

    def _save(self, routine: Routine) -> None:
        """Save the edited routine, unless its file was changed since it was read."""
        edited = self._edited
        try:
            saved = self._library.change(edited, routine) if edited else self._library.save(routine)
        except RoutineChanged as problem:
            self._stay()
            assert self._editor is not None  # noqa: S101 - the editor asked for this
            can_reload = edited is not None and exists(edited.path)
            self._editor.show_conflict(" ".join(lines_of(problem)), can_reload=can_reload)
            return
        except Problem as problem:
            self._stay()
            self._messages.error(problem)
            return
        is_first = edited is None and self._groups()[0] == [saved.name]
        if is_first or (edited is not None and edited.name == self._on_today()):
            self.chosen.emit(saved.name)  # before the list is shown, which marks the routine on Today
        self._leave()
        self.page.focus_routine(saved.name)
        if is_first:
            self._messages.toast(Text("“{name}” was saved, and is on Today now.", name=saved.name))
        elif edited is None:
            self._offer_for_today(Text("“{name}” was saved.", name=saved.name), saved.name)
        self._close_if_asked()

    def _offer_for_today(self, text: Text, name: str) -> None:
        """Say what was done with a routine, and offer to put it on Today."""
        self._messages.toast(text, Action(Text("Use on Today"), partial(self.choose, name)))

    def _save_as_new(self, routine: Routine) -> None:
        self._edited = None
        self._save(replace(routine, name=self._library.free_name(routine.name)))

    def _reload(self) -> None:
        """Read the changed file again, and edit the routine in it."""
        path = self._edited.path if self._edited else None
        entries, faults = self._library.read()
        found = next((entry for entry in entries if entry.path == path), None)
        if found is not None:
            self._open(found.routine, found, self.tr("Edit routine"), "")
            return
        for fault in faults:
            if fault.path == path:
                self._messages.error(fault)

    def _leave(self) -> None:
        """Show the list again, with the focus where the editor was opened."""
        self.unsaved_changed.emit(False)
        self.page.show_list()
        self.refresh()
        self.page.focus_routine(self._came_from)

    def _find(self, name: str) -> Entry | None:
        entry = self._library.find(name)
        if entry is None:
            self._messages.error(Problem("“{name}” no longer exists.", name=name))
            self.refresh()
        return entry
