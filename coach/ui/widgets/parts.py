"""Small pieces that several pages are built from: cards, labels, a 0–10 scale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from coach.text.session_text import RIGHT_TO_LEFT_MARK
from coach.ui.widgets.wheel_guard import guard_wheel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

SPACING = 16
"""The grid of every page, in pixels: margins and gaps are multiples of half of it."""


class Label(QLabel):
    """A label that reads from where its page does.

    WORKAROUND for Qt: a label goes by its first letter, so that among Arabic a routine's English name, or
    a number, would begin at the wrong side.
    """

    def setText(self, text: str) -> None:
        """Show `text`, each line of it marked as read from the right where the page is."""
        if text and QApplication.isRightToLeft():
            text = "\n".join(f"{RIGHT_TO_LEFT_MARK}{line}" for line in text.split("\n"))
        super().setText(text)


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label that plays `role` in the stylesheet."""
    made = Label()
    made.setText(text)
    if role:
        made.setProperty("role", role)
    made.setWordWrap(wrap)
    return made


class Segment(QPushButton):
    """One of several choices side by side. The chosen one is bold, and has room for that from the start."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setProperty("role", "segment")
        self.setCheckable(True)
        self.setAutoDefault(True)

    def sizeHint(self) -> QSize:
        """Return the room that the bold text wants, in the present letters; the least size is the same."""
        bold = QFont(self.font())
        bold.setBold(True)
        wide = QFontMetrics(bold).horizontalAdvance(self.text()) + 2 * SPACING
        return super().sizeHint().expandedTo(QSize(wide, 0))


def button(text: str, role: str = "", touch: str = "") -> QPushButton:
    """Return a button that Enter presses too, playing `role` in the stylesheet."""
    made = QPushButton(text)
    if role:
        made.setProperty("role", role)
    if touch:
        made.setProperty("touch", touch)
    made.setAutoDefault(True)
    return made


def show_role(widget: QWidget, role: str) -> None:
    """Let a widget play another role in the stylesheet."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def choice() -> QComboBox:
    """Return a list of which one is chosen; the wheel that scrolls the page never changes it.

    WORKAROUND for Qt: with its own delegate the rows of an open list ignore the style sheet, and are low.
    """
    made = QComboBox()
    made.setItemDelegate(QStyledItemDelegate(made))
    guard_wheel(made)
    return made


def card(*contents: QWidget) -> tuple[QFrame, QVBoxLayout]:
    """Return a card and the layout inside it, with `contents` one below the other."""
    frame = QFrame()
    layout = as_card(frame)
    for widget in contents:
        layout.addWidget(widget)
    return frame, layout


def as_card(frame: QFrame) -> QVBoxLayout:
    """Make `frame` a card, and return the layout inside it."""
    frame.setProperty("role", "card")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(SPACING * 3 // 2, SPACING, SPACING * 3 // 2, SPACING)
    layout.setSpacing(SPACING // 2)
    return layout


def page_layout(page: QWidget) -> QVBoxLayout:
    """Return the layout of a page whose contents scroll where the window is too small for them."""
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inside = QWidget()
    inside.setObjectName("page")
    layout = QVBoxLayout(inside)
    layout.setContentsMargins(SPACING * 5 // 2, SPACING * 2, SPACING * 5 // 2, SPACING * 2)
    layout.setSpacing(SPACING)
    area.setWidget(inside)
    outer.addWidget(area)
    return layout


def field_form() -> QFormLayout:
    """Return a form of names and fields; where it is narrow, a field that is wide stands below its name."""
    form = QFormLayout()
    form.setHorizontalSpacing(SPACING * 2)
    form.setVerticalSpacing(SPACING // 2)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    return form


def add_field(form: QFormLayout, name: str, field: QWidget) -> None:
    """Add a row to `form`, its name as high as the field: both stand on one line."""
    guard_wheel(field)
    caption = label(name, "field")
    caption.setBuddy(field)
    form.addRow(caption, field)


def add_foot(page: QWidget, row: QHBoxLayout) -> None:
    """Keep `row` in sight at the foot of a page made with `page_layout`, below what scrolls."""
    row.setContentsMargins(SPACING * 5 // 2, SPACING, SPACING * 5 // 2, SPACING * 3 // 2)
    outer = page.layout()
    assert isinstance(outer, QVBoxLayout)  # noqa: S101 - page_layout made it
    outer.addLayout(row)


class NoteField(QPlainTextEdit):
    """A field for a note, which Tab leaves; `told` tells every change that a person makes."""

    told = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.textChanged.connect(lambda: self.told.emit(self.toPlainText()))

    def show_note(self, text: str) -> None:
        """Show `text`, without telling it."""
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)


class Scale(QFrame):
    """Eleven buttons, 0 to 10, of which one or none is chosen. `name` is what is being rated.

    While the focus is inside, a digit chooses too.
    """

    chosen = Signal(object)

    def __init__(self, name: str, low: str, high: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        group = QFrame()
        group.setProperty("role", "segments")
        row = QHBoxLayout(group)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(2)
        for value in range(11):
            segment = button(str(value), "segment")
            segment.setCheckable(True)
            segment.setAccessibleName(f"{name} {value}")
            segment.setStyleSheet("padding: 0;")
            segment.setMinimumWidth(32)
            self._group.addButton(segment, value)
            row.addWidget(segment, 1)
        ends = QHBoxLayout()
        ends.addWidget(label(low, "small"))
        ends.addStretch()
        ends.addWidget(label(high, "small"))
        layout.addWidget(group)
        layout.addLayout(ends)
        self._group.idClicked.connect(self._choose)
        self.setFocusProxy(self._group.button(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by a digit."""
        if event.text() in tuple("0123456789"):
            self._group.button(int(event.text())).click()
        else:
            super().keyPressEvent(event)

    def _choose(self, value: int) -> None:
        checked = self._group.button(value).isChecked()
        self.show_value(value if checked else None)
        self.chosen.emit(value if checked else None)

    def show_value(self, value: int | None) -> None:
        """Mark `value`, or none."""
        for other in range(11):
            self._group.button(other).setChecked(other == value)
