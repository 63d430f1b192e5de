"""The dialog of a plan sheet: the page as it will be, its paper, the name on it, and where it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from coach.text.territory import territory
from coach.ui.widgets.announcement import announce
from coach.ui.widgets.background_job import NewestJob
from coach.ui.widgets.buttons import button
from coach.ui.widgets.choice import choice
from coach.ui.widgets.flow_layout import wrapped
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING
from coach.ui.widgets.picture_view import PictureView
from coach.ui.widgets.text_field import text_field
from coach.ui.widgets.timers import single_shot

if TYPE_CHECKING:
    from collections.abc import Callable

WIDTH, HEIGHT = 760, 680
"""Size of the dialog in pixels, where window and screen have room for it."""

FIELDS_PX = 220
"""Width of the fields beside the page."""

TITLE_PX = 24
"""Room for the title bar of the dialog, in pixels: a small window fills its screen."""

LEAST_FOR_WORDS = 480
"""The least height of the window, in pixels, at which the dialog explains the QR code."""

TYPED_MS = 400
"""How long the page waits for more letters, in milliseconds."""

PAGE = (1000, 1300)
"""The room in which the page is drawn, in pixels: sharp on a screen of twice the usual resolution."""


class SheetDialog(QDialog):
    """Shows the page that `draw` returns as PNG, for a paper and a name, drawn on another thread."""

    print_requested = Signal()
    save_requested = Signal()

    def __init__(self, parent: QWidget, title: str, who: str, draw: Callable[[str, str], bytes]) -> None:
        super().__init__(parent)
        self._draw = draw
        self.setWindowTitle(self.tr("Plan sheet: {name}").format(name=title))
        self._page = PictureView()
        self._page.setAccessibleName(self.tr("Preview"))
        self._page.setMinimumSize(120, 150)
        self._paper = choice()
        for name, value in (("A4", "a4"), ("Letter", "letter")):
            self._paper.addItem(name, value)
        self._paper.setCurrentIndex(self._paper.findData(territory().paper))
        self._who = text_field()
        self._who.setPlaceholderText(self.tr("Optional"))
        self._who.setText(who)
        self._drawing = NewestJob(self, self._show_drawn, self._fail)
        self.finished.connect(self.stop)
        self._build()
        room = parent.window().size().boundedTo(self.screen().availableSize())
        self._about.setVisible(room.height() >= LEAST_FOR_WORDS)
        self.resize(min(WIDTH, room.width()), min(HEIGHT, room.height() - TITLE_PX))
        self._typed = single_shot(self, TYPED_MS, self._refresh)
        self._who.textChanged.connect(self._typed.start)
        self._paper.currentIndexChanged.connect(self._refresh)
        self._refresh()

    def _build(self) -> None:
        fields = QVBoxLayout()
        fields.setSpacing(0)
        for name, field in ((self.tr("Name on the sheet"), self._who), (self.tr("Paper"), self._paper)):
            caption = label(name, "small")
            caption.setBuddy(field)
            field.setAccessibleName(name)
            field.setFixedWidth(FIELDS_PX)
            fields.addWidget(caption)
            fields.addWidget(field)
            fields.addSpacing(SPACING // 2)
        about = self.tr("The square on the page holds the routine. Its text can be pasted on any computer.")
        self._about = label(about, "quiet", wrap=True)
        self._about.setFixedWidth(FIELDS_PX)
        fields.addWidget(self._about)
        fields.addStretch()
        body = QHBoxLayout()
        body.setSpacing(SPACING)
        body.addLayout(fields)
        body.addWidget(self._page, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACING, SPACING, SPACING, SPACING)
        outer.setSpacing(SPACING)
        outer.addLayout(body, 1)
        outer.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.print_button = button(self.tr("Print…"))
        self.print_button.clicked.connect(self.print_requested)
        self.save_button = button(self.tr("Save as…"), "primary")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.save_requested)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(wrapped(cancel, self.print_button, self.save_button, gap=SPACING // 2))
        return row

    @property
    def paper(self) -> str:
        """The paper: `a4` or `letter`."""
        return str(self._paper.currentData())

    @property
    def who(self) -> str:
        """The name on the sheet; may be empty."""
        return self._who.text().strip()

    def stop(self) -> None:
        """Draw nothing more."""
        self._drawing.stop()

    def _refresh(self) -> None:
        paper, who, draw = self.paper, self.who, self._draw
        self._drawing.run(lambda _report: draw(paper, who))

    def _show_drawn(self, drawn: bytes) -> None:
        is_first = self._page.picture.isNull()
        self._page.show_picture(QPixmap.fromImage(QImage.fromData(drawn)))
        if is_first:
            announce(self._page, self._page.accessibleName(), interrupts=False)

    def _fail(self, error: BaseException) -> None:
        raise error
