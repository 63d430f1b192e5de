"""The dialog that asks what to export: file, format, days and options, with a preview."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from stat import S_ISDIR
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from coach.base.files import cannot_be_written
from coach.base.problems import Problem
from coach.base.reasons import reason_of
from coach.export.request import ENDINGS, FORMATS, SCALE, SIZE, Request
from coach.text.messages import lines_of
from coach.ui.progress.export_preview import Preview
from coach.ui.widgets.buttons import button
from coach.ui.widgets.choice import choice
from coach.ui.widgets.decimal_box import DecimalBox
from coach.ui.widgets.file_dialogs import with_ending
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING

if TYPE_CHECKING:
    from datetime import date

    from coach.export.exporter import Sources

ALLOWED = {name: (ending,) for name, ending in ENDINGS.items()} | {"fit": (ENDINGS["fit"], ".zip")}
"""Endings of the file name of each format, the usual one first; see `export.fit_sets`."""


class ExportDialog(QDialog):
    """Asks what to export, and where to; `request` and `target` hold the answers."""

    def __init__(
        self, parent: QWidget, sources: Sources, shown: tuple[date, date], theme: str, folder: Path
    ) -> None:
        super().__init__(parent)
        self._sources = sources
        self._folder = folder
        self.file = QLineEdit(str(folder / "interval-coach.pdf"), self)
        self.file.setAccessibleName(self.tr("File"))
        self._replacing = ""
        self.setWindowTitle(self.tr("Export"))
        self.format = choice()
        for name, text in zip(FORMATS, self._texts(), strict=True):
            self.format.addItem(text, name)
        self.format.setCurrentIndex(FORMATS.index("pdf"))
        self.everything = QCheckBox(self.tr("All sessions"))
        self.first, self.last = (self._day(day) for day in shown)
        self.theme = choice()
        for name, text in (
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("contrast", self.tr("High contrast")),
        ):
            self.theme.addItem(text, name)
        self.theme.setCurrentIndex(max(0, self.theme.findData(theme)))
        self.paper = choice()
        self.paper.addItem("A4", "a4")
        self.paper.addItem("Letter", "letter")
        self.who = QLineEdit()
        self.who.setPlaceholderText(self.tr("Optional"))
        self.width_, self.height_ = (self._pixels(value) for value in SIZE)
        self.scale = DecimalBox()
        self.scale.setRange(0.5, 8)
        self.scale.setSingleStep(0.5)
        self.scale.setValue(SCALE)
        self._form = QFormLayout()
        self._form.setSpacing(SPACING // 2)
        choose = button(self.tr("Choose…"))
        choose.clicked.connect(self._choose)
        place = QHBoxLayout()
        place.addWidget(self.file, 1)
        place.addWidget(choose)
        self._form.addRow(self.tr("File"), place)
        for text, field in (
            (self.tr("Format"), self.format),
            ("", self.everything),
            (self.tr("From"), self.first),
            (self.tr("To"), self.last),
            (self.tr("Theme"), self.theme),
            (self.tr("Width"), self.width_),
            (self.tr("Height"), self.height_),
            (self.tr("Scale"), self.scale),
            (self.tr("Paper"), self.paper),
            (self.tr("Name on the report"), self.who),
        ):
            self._form.addRow(text, field)
            if text:
                field.setAccessibleName(text)
        self._build()
        self._connect()
        self._update_fields()

    def _texts(self) -> tuple[str, ...]:
        return (
            self.tr("Spreadsheet (CSV)"),
            self.tr("Full backup (JSON)"),
            self.tr("For Strong and Hevy (CSV)"),
            self.tr("Garmin and Strava (FIT)"),
            self.tr("Your plan, for a calendar (ICS)"),
            self.tr("Chart, image (PNG)"),
            self.tr("Chart, vector (SVG)"),
            self.tr("One-page report (PDF)"),
        )

    def _day(self, day: date) -> QDateEdit:
        edit = QDateEdit(QDate(day.year, day.month, day.day))
        edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # WORKAROUND for Qt: it reverses the order
        edit.setCalendarPopup(True)
        edit.setDisplayFormat("yyyy-MM-dd")
        return edit

    def _pixels(self, value: int) -> QSpinBox:
        spin = QSpinBox()
        spin.setRange(240, 20_000)
        spin.setSuffix(" px")
        spin.setValue(value)
        return spin

    def _build(self) -> None:
        self.preview = Preview(self._sources)
        self._fault = label(role="warning", wrap=True)
        self.save_button = button(self.tr("Save"), "primary")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self._save)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.save_button)
        left = QVBoxLayout()
        left.addWidget(label(self.tr("Export"), "heading"))
        left.addLayout(self._form)
        left.addWidget(self._fault)
        left.addStretch()
        left.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACING, SPACING, SPACING, SPACING)
        row.setSpacing(SPACING)
        row.addLayout(left, 1)
        row.addWidget(self.preview)

    @property
    def target(self) -> Path:
        """The file to write, with the format's ending; without a folder it is in the one given at first."""
        path = Path(self.file.text().strip())
        with suppress(RuntimeError):  # unknown user: the ~ is part of the name
            path = path.expanduser()
        return with_ending(self._folder / path, *ALLOWED[self.format.currentData()])

    @property
    def _is_named(self) -> bool:
        """Whether a file is named, not just a folder."""
        text = self.file.text().strip()
        return Path(text).name not in ("", "..", "~") and not text.endswith(("/", os.sep))

    def _choose(self) -> None:
        kind = ENDINGS[self.format.currentData()]
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export"),
            self.file.text().strip() or str(self._folder),
            f"*{kind}",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self.file.setText(name)

    def _save(self) -> None:
        """Accept the dialog, or show what is wrong with the file."""
        target = self.target
        try:
            fault = self._fault_of(target)
        except (OSError, ValueError) as error:  # a ValueError for a character that no path may contain
            fault = "\n".join(lines_of(cannot_be_written(target, reason_of(error))))
        self._fault.setText(fault)
        if not fault:
            self.accept()

    def _fault_of(self, target: Path) -> str:
        """Return what is wrong with `target`, or an empty text; before a file is replaced, ask once."""
        if not self._is_named:
            return self.tr("Give the file a name.")
        try:
            found = target.stat()
        except FileNotFoundError:
            target.parent.stat()  # raises if there is no such folder
            return ""
        if S_ISDIR(found.st_mode):
            return self.tr("A folder with this name exists.")
        if self._replacing != str(target):
            self._replacing = str(target)
            return self.tr("A file with this name exists. Save again to replace it.")
        return ""

    def _on_name_edited(self, text: str) -> None:
        """Set the format to that of the typed ending; either of the two CSV formats stays."""
        self._replacing = ""
        if self.save_button.isEnabled():  # otherwise the fault is in another field
            self._fault.setText("")
        ending = Path(text.strip()).suffix.lower()
        kinds = [name for name in FORMATS if ending in ALLOWED[name]]
        if kinds and self.format.currentData() not in kinds:
            with QSignalBlocker(self.format):
                self.format.setCurrentIndex(FORMATS.index(kinds[0]))
            self._update_fields()

    def _on_format_chosen(self) -> None:
        """Give the name the ending of the format: replace a known one, append to any other."""
        if not self._is_named:
            return
        path, endings = Path(self.file.text().strip()), ALLOWED[self.format.currentData()]
        if path.suffix.lower() in {ending for known in ALLOWED.values() for ending in known} - {*endings}:
            path = path.with_suffix("")
        with QSignalBlocker(self.file):
            self.file.setText(str(with_ending(path, *endings)))

    def _connect(self) -> None:
        self.file.textChanged.connect(self._on_name_edited)
        self.format.currentIndexChanged.connect(self._on_format_chosen)
        for combo in (self.format, self.theme, self.paper):
            combo.currentIndexChanged.connect(self._update_fields)
        self.everything.toggled.connect(self._update_fields)
        for edit in (self.first, self.last):
            edit.dateChanged.connect(self._update_fields)
        for spin in (self.width_, self.height_, self.scale):
            spin.valueChanged.connect(self._update_fields)
        self.who.textChanged.connect(self._update_fields)

    @property
    def request(self) -> Request:
        """The export that the fields ask for."""
        kind = self.format.currentData()
        # A plan has no days: the hidden fields must not cause a fault.
        days = (None, None) if kind == "ics" or self.everything.isChecked() else (self.first, self.last)
        first, last = (edit.date().toPython() if edit else None for edit in days)
        return Request(
            kind,
            first,  # type: ignore[arg-type]  # the stubs declare object, it is a date
            last,  # type: ignore[arg-type]
            self.theme.currentData(),
            (self.width_.value(), self.height_.value()),
            self.scale.value(),
            self.paper.currentData(),
            self.who.text().strip(),
        )

    def _update_fields(self) -> None:
        """Show the fields that apply to the format, and the preview."""
        kind = self.format.currentData()
        for field, applies in (
            (self.theme, kind in {"png", "svg"}),
            (self.width_, kind in {"png", "svg"}),
            (self.height_, kind in {"png", "svg"}),
            (self.scale, kind == "png"),
            (self.paper, kind == "pdf"),
            (self.who, kind == "pdf"),
            (self.everything, kind != "ics"),
            (self.first, kind != "ics"),
            (self.last, kind != "ics"),
        ):
            self._form.setRowVisible(field, applies)
        for edit in (self.first, self.last):
            edit.setEnabled(not self.everything.isChecked())
        self._update_preview()

    def _update_preview(self) -> None:
        self._replacing = ""  # the question is no longer shown
        try:
            self.preview.show_request(self.request)
        except Problem as problem:
            self._fault.setText("\n".join(lines_of(problem)))
            self.save_button.setEnabled(False)
        else:
            self._fault.setText("")
            self.save_button.setEnabled(True)
