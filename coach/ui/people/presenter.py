"""Shows who uses this computer, changes the person, and adds, renames, moves and removes people."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from coach.base.clocks import local_now
from coach.base.messages import Text
from coach.base.reporting import Action
from coach.core.person_name import key_of, slug_of
from coach.store.database import BUSY_S
from coach.store.diary import Diary
from coach.store.people import Person, find_people
from coach.store.people_changes import add, bring_back, legal_name, name_taken, remove, removed, rename
from coach.store.person_file import ENDING, export_person, import_person
from coach.store.untouched import without_untouched
from coach.text.formats import long_day
from coach.ui.messages import reporting
from coach.ui.people.change import NextPerson
from coach.ui.people.dialog import PeopleDialog, PersonLine
from coach.ui.people.name_dialog import NameDialog
from coach.ui.widgets.background_job import run_in_background
from coach.ui.widgets.file_dialogs import ask_target, documents

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from coach.base.reporting import Messages
    from coach.store.people import Found
    from coach.store.people_changes import Removed
    from coach.ui.people.change import PersonChange
    from coach.ui.saved_files import SavedFiles
    from coach.ui.settings_holder import SettingsHolder


class PeoplePresenter(QObject):
    """Works on the people of the data folder `root`; the program shows the data of `shown`, in `diary`."""

    changed = Signal()
    """There is somebody more or less, or somebody has another name."""

    def __init__(
        self,
        window: QWidget,
        root: Path,
        shown: Person,
        change: PersonChange,
        settings: SettingsHolder,
        diary: Diary,
        messages: Messages,
        saved: SavedFiles,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._root = root
        self._shown = shown
        self._change = change
        self._settings = settings
        self._diary = diary
        self._messages = messages
        self._saved = saved
        self._dialog: PeopleDialog | None = None

    # --- who there is, and who is shown ---

    def names(self) -> list[tuple[str, str]]:
        """Return the names of all people, each with the slug."""
        return [(person.slug, self._title(person)) for person in self._found().people]

    @property
    def has_removed(self) -> bool:
        """Whether there is anybody who was removed and can come back."""
        return bool(removed(self._root))

    def _found(self) -> Found:
        return find_people(self._root)

    def _title(self, person: Person) -> str:
        return person.name if person.is_named or person.slug else self.tr("Person 1")

    def change_to(self, slug: str) -> None:
        """Show another person, unless something is asked first."""
        person = self._found().of_slug(slug)
        if person is None:  # removed meanwhile
            self.changed.emit()
        else:
            self._change.begin(NextPerson(person.name))

    def start_reminded(self, slug: str) -> None:
        """Show another person, and begin the session that a reminder asked for."""
        if QApplication.activeModalWidget() is None and (person := self._found().of_slug(slug)) is not None:
            self._change.begin(NextPerson(person.name, starts=True))

    def other_named(self, name: str) -> Person | None:
        """Return the person called `name`, unless that one is shown or is gone."""
        person = self._found().named(name)
        return None if person is None or person.slug == self._shown.slug else person

    def change_to_named(self, name: str, routine: str) -> None:
        """Show the person called `name`, with a routine, or say that something is open."""
        if QApplication.activeModalWidget() is None:
            self._change.begin(NextPerson(name, routine))
        else:
            self._messages.info(
                Text("Close what is open here, then choose {name} at the top of Today.", name=name)
            )

    # --- adding ---

    def add(self) -> None:
        """Ask for the name of a new person; and for that of the one who is shown, who may have none yet."""
        fields = [(self.tr("Name of the new person"), "")]
        if not self._is_named():
            fields.insert(0, (self.tr("Your name"), ""))
        dialog = NameDialog(
            self._parent(),
            self.tr("Add a person"),
            self.tr("The names are at the top of Today; press one to change the person."),
            fields,
            self.tr("Add"),
            self._add,
            self.tr("From another computer…"),
        )
        dialog.other_requested.connect(dialog.reject)
        dialog.other_requested.connect(self.import_from_file)
        dialog.open()

    def _is_named(self) -> bool:
        person = self._found().of_slug(self._shown.slug)
        return person is not None and person.is_named

    def _add(self, names: list[str]) -> None:
        """Add the person with the last of `names`; the one before it is that of the person who is shown."""
        *mine, name = names
        found = self._found()
        others = found._replace(people=tuple(one for one in found.people if one.slug != self._shown.slug))
        own = legal_name(mine[0], others) if mine else ""
        if own and key_of(own) == key_of(name):
            raise name_taken(own)
        person = add(self._root, name, self._shown)
        if own:
            self._settings.save(replace(self._settings.current, name=own))
            self._settings.flush()
        self._report_new(person)

    def _report_new(self, person: Person) -> None:
        self._refresh()
        self._messages.toast(
            Text("{name} was added.", name=person.name),
            Action(Text("Change to {name}", name=person.name), lambda: self.change_to(person.slug)),
        )

    def import_from_file(self) -> None:
        """Ask for a file with a person from another computer, and add that person."""
        name, _ = QFileDialog.getOpenFileName(
            self._parent(),
            self.tr("From another computer"),
            str(documents()),
            self.tr("A person’s data (*.zip)"),
        )
        if not name:
            return
        file, root = Path(name), self._root

        def job(_report: Callable[[int], bool]) -> Person:
            return import_person(root, file)

        with reporting(self._messages):
            text = self.tr("Importing {file}").format(file=file.name)
            self._welcome(run_in_background(self._window, text, job))

    def _welcome(self, person: Person) -> None:
        """Report who came from a file; where nobody used what is shown, that gives way."""
        self._settings.flush()
        found = self._found()
        if self._shown.slug or found.people[0] in without_untouched(found).people:
            self._report_new(person)
            return
        if self._dialog is not None:
            self._dialog.accept()
        if not self._change.begin(NextPerson(person.name, replaces=True)):
            self._report_new(person)  # a routine is not saved, and the change waits for an answer

    # --- the dialog ---

    def manage(self) -> None:
        """Show everybody, with what can be done with each."""
        self._dialog = dialog = PeopleDialog(self._window)
        dialog.rename_requested.connect(self._ask_name)
        dialog.export_requested.connect(self._export)
        dialog.remove_requested.connect(self._ask_to_remove)
        dialog.return_requested.connect(self._bring_back)
        dialog.add_requested.connect(self.add)
        dialog.import_requested.connect(self.import_from_file)
        dialog.finished.connect(self._forget_dialog)
        self._fill_dialog()
        dialog.open()

    def _forget_dialog(self) -> None:
        self._dialog = None

    def _parent(self) -> QWidget:
        return self._dialog or self._window

    def _refresh(self) -> None:
        self._fill_dialog()
        self.changed.emit()

    def _fill_dialog(self) -> None:
        if self._dialog is None:
            return
        lines = [
            PersonLine(
                person.slug,
                self._title(person),
                self.tr("Shown now") if person.slug == self._shown.slug else "",
            )
            for person in self._found().people
        ]
        gone = [
            PersonLine(
                str(each.folder), each.name, self.tr("Kept until {day}").format(day=long_day(each.until))
            )
            for each in removed(self._root)
        ]
        self._dialog.show_people(lines, gone)

    def _ask_name(self, slug: str) -> None:
        person = self._found().of_slug(slug)
        if person is None:
            self._refresh()
            return

        def act(names: list[str]) -> None:
            self._rename(person, names[0])

        name = person.name if person.is_named else ""
        NameDialog(
            self._parent(), self.tr("Rename"), "", [(self.tr("Name"), name)], self.tr("Rename"), act
        ).open()

    def _rename(self, person: Person, name: str) -> None:
        if person.slug == self._shown.slug:  # the settings that are in use hold the name
            self._settings.save(
                replace(self._settings.current, name=legal_name(name, self._found(), person.name))
            )
            self._settings.flush()
        else:
            rename(self._root, person, name)
        self._refresh()

    def export_shown(self) -> None:
        """Ask for a file, and write everything of the person whose data is shown to it."""
        self._export(self._shown.slug)

    def _export(self, slug: str) -> None:
        """Ask for a file, and write everything of a person to it."""
        person = self._found().of_slug(slug)
        if person is None:
            self._refresh()
            return
        start = documents() / f"interval-coach-{slug_of(person.name)}{ENDING}"
        title, kind = self.tr("To another computer"), self.tr("A person’s data (*.zip)")
        file = ask_target(self._parent(), title, start, kind, ENDING)
        if file is None:
            return
        self._settings.flush()
        diary = self._diary if person.slug == self._shown.slug else None

        def job(_report: Callable[[int], bool]) -> None:
            if diary is None:
                export_person(person, file)
                return
            with Diary(diary.second_connection(BUSY_S)) as own:  # on the thread of the job
                export_person(person, file, own.copy_to)

        with reporting(self._messages) as attempt:
            run_in_background(self._window, self.tr("Saving {file}").format(file=file.name), job)
        if attempt.succeeded:
            self._saved.report_backup(file)

    # --- removing ---

    def _ask_to_remove(self, slug: str) -> None:
        person = self._found().of_slug(slug)
        if person is None or not self._found().are_several:
            self._refresh()
            return
        asked = QMessageBox(self._parent())
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.setTextFormat(Qt.TextFormat.PlainText)  # it holds a name
        asked.setText(self.tr("Remove {name}?").format(name=self._title(person)))
        asked.setInformativeText(
            self.tr(
                "Diary, routines, settings and backups are kept for 30 days; you can bring them back here."
            )
        )
        yes = asked.addButton(self.tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        asked.setDefaultButton(asked.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
        yes.clicked.connect(lambda: self._remove(person))
        asked.open()

    def _remove(self, person: Person) -> None:
        if person.slug == self._shown.slug:
            self._remove_shown()
            return
        with reporting(self._messages) as attempt:
            gone = remove(self._root, person, local_now())
        self._refresh()
        if attempt.succeeded:
            self._messages.toast(
                Text("{name} was removed. The data is kept until {day}.", name=gone.name, day=gone.until),
                Action(Text("Undo"), lambda: self._return(gone), undoes=True),
            )

    def _remove_shown(self) -> None:
        """Remove who is shown: the program begins again with somebody else."""
        others = [person for person in self._found().people if person.slug != self._shown.slug]
        if self._dialog is not None:
            self._dialog.accept()
        self._change.begin(NextPerson(others[0].name, removes=True))

    def _return(self, gone: Removed) -> None:
        self._bring_back(str(gone.folder))

    def _bring_back(self, folder: str) -> None:
        with reporting(self._messages), suppress(FileNotFoundError):
            bring_back(self._root, Path(folder))
        self._refresh()
