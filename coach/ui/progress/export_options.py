"""The kinds of files of the export dialog, and the fields that each of them has."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from coach.export.request import REPORTS, SIZE, Request
from coach.text.territory import territory
from coach.ui.widgets.choice import choice
from coach.ui.widgets.flow_layout import FlowLayout
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING
from coach.ui.widgets.stack import Stack
from coach.ui.widgets.text_field import text_field

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

translate = QCoreApplication.translate

SIZES = ((800, 450), SIZE, (1920, 1080))
"""Sizes of pictures to choose from, in pixels; a PNG has twice as many."""


class Kind(NamedTuple):
    """A card of the dialog: what it is called, a line about it, and the formats that it writes."""

    name: str
    line: str
    formats: tuple[str, ...]


def kinds() -> list[Kind]:
    """Return the cards in the language of the window."""
    return [
        Kind(
            translate("ExportDialog", "Report for your clinician"),
            translate("ExportDialog", "To print or to send – PDF or HTML"),
            REPORTS,
        ),
        Kind(
            translate("ExportDialog", "Spreadsheet"),
            translate("ExportDialog", "A row for each set – CSV"),
            ("csv",),
        ),
        Kind(
            translate("ExportDialog", "Charts"),
            translate("ExportDialog", "A picture to share – PNG or SVG"),
            ("png", "svg"),
        ),
        Kind(
            translate("ExportDialog", "Whole diary"),
            translate("ExportDialog", "Everything, to import again – JSON"),
            ("json",),
        ),
        Kind(
            translate("ExportDialog", "Other workout apps"),
            translate("ExportDialog", "Strong, Hevy, Garmin, Strava – CSV or FIT"),
            ("strong", "fit"),
        ),
        Kind(
            translate("ExportDialog", "Plan for your calendar"),
            translate("ExportDialog", "Training days with reminders – ICS"),
            ("ics",),
        ),
        Kind(
            translate("ExportDialog", "Plan sheet for the wall"),
            translate("ExportDialog", "Dose, pictures and days to tick off – PDF"),
            ("sheet",),
        ),
    ]


class ExportOptions(Stack):
    """Shows the fields of one kind; all pages have the same height, so that nothing below them moves."""

    changed = Signal()
    typed = Signal()
    """A text was changed, perhaps in the middle of a word."""

    def __init__(self, theme: str) -> None:
        super().__init__()
        self.who, self.paper = self._name(), self._papers()
        self.who_on_sheet, self.paper_of_sheet = self._name(), self._papers()
        self.notes = QCheckBox(self.tr("With my notes"))
        self.notes.toggled.connect(self.changed)
        self.report = self._list((("PDF", "pdf"), (self.tr("Web page (HTML)"), "html")))
        self.picture = self._list(((self.tr("Image (PNG)"), "png"), (self.tr("Drawing (SVG)"), "svg")))
        self.theme = self._list(
            (
                (self.tr("Light"), "light"),
                (self.tr("Dark"), "dark"),
                (self.tr("High contrast"), "contrast"),
            )
        )
        self.theme.setCurrentIndex(max(0, self.theme.findData(theme)))
        self.size_ = self._list([(f"{width} × {height}", (width, height)) for width, height in SIZES])
        self.size_.setCurrentIndex(SIZES.index(SIZE))
        self.app = self._list(
            ((self.tr("Strong and Hevy (CSV)"), "strong"), (self.tr("Garmin and Strava (FIT)"), "fit"))
        )
        self._lists = (self.report, self.picture, self.app)
        self._add_page(
            (self.tr("Format"), self.report),
            (self.tr("Name on the report"), self.who),
            (self.tr("Paper"), self.paper),
            ("", self.notes),
        )
        self._add_page()
        self._add_page(
            (self.tr("Format"), self.picture), (self.tr("Theme"), self.theme), (self.tr("Size"), self.size_)
        )
        self._add_page()
        self._add_page((self.tr("App"), self.app))
        self._add_page()
        self._add_page(
            (self.tr("Name on the sheet"), self.who_on_sheet), (self.tr("Paper"), self.paper_of_sheet)
        )
        # The fields keep their width in every language, and the pages their height.
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setVerticalPolicy(policy.Policy.Minimum)
        self.setSizePolicy(policy)

    def _name(self) -> QLineEdit:
        made = text_field()
        made.setPlaceholderText(self.tr("Optional"))
        made.textChanged.connect(self.typed)
        return made

    def _papers(self) -> QComboBox:
        made = self._list((("A4", "a4"), ("Letter", "letter")))
        made.setCurrentIndex(made.findData(territory().paper))
        return made

    def _list(self, entries: Sequence[tuple[str, object]]) -> QComboBox:
        made = choice()
        for text, value in entries:
            made.addItem(text, value)
        made.currentIndexChanged.connect(self.changed)
        return made

    def _add_page(self, *fields: tuple[str, QWidget]) -> None:
        page = QWidget()
        flow = FlowLayout(page, SPACING)
        for name, field in fields:
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            caption = label(name, "small")
            column.addWidget(caption)
            column.addWidget(field)
            if name:
                caption.setBuddy(field)
                field.setAccessibleName(name)
            flow.add(holder)
        self.addWidget(page)

    @property
    def format(self) -> str:
        """The format of the kind that is shown."""
        formats = kinds()[self.currentIndex()].formats
        if len(formats) == 1:
            return formats[0]
        chosen = next(chosen for chosen in self._lists if chosen.findData(formats[0]) >= 0)
        return str(chosen.currentData())

    def choose(self, format_: str) -> int:
        """Choose `format_` in its list, and return the number of its kind."""
        for chosen in self._lists:
            if (place := chosen.findData(format_)) >= 0:
                chosen.setCurrentIndex(place)
        return next(index for index, kind in enumerate(kinds()) if format_ in kind.formats)

    def request(self, first: date | None, last: date | None) -> Request:
        """Return the export of these days."""
        is_sheet = self.format == "sheet"
        who, paper = (self.who_on_sheet, self.paper_of_sheet) if is_sheet else (self.who, self.paper)
        return Request(
            self.format,
            first,
            last,
            theme=str(self.theme.currentData()),
            size=SIZES[self.size_.currentIndex()],
            paper=str(paper.currentData()),
            who=who.text().strip(),
            notes=self.notes.isChecked(),
        )
