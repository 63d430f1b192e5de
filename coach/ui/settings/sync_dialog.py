"""The dialog that measures how late a wireless output plays, step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from coach.base.messages import Text
from coach.core.bounds import SOUND_DELAY_MS
from coach.text.formats import sentences, whole_number
from coach.text.messages import lines_of, translated
from coach.ui.settings.latency_calibration import TAPS
from coach.ui.settings.settings_card import spoken_bounds
from coach.ui.widgets.buttons import button
from coach.ui.widgets.labels import label, show_role
from coach.ui.widgets.layouts import SPACING, page_layout
from coach.ui.widgets.painting import painting
from coach.ui.widgets.rows import Row, RowGroup
from coach.ui.widgets.value_slider import ValueSlider

if TYPE_CHECKING:
    from coach.base.problems import Problem

WIDTH, HEIGHT = 620, 600
"""Size of the dialog in pixels, where the screen has room for it."""

FLASH_MS = 120
"""How long the lamp is lit, in milliseconds; it flashes once a second."""

LAMP_PX = 64


def delay_text(ms: int) -> str:
    """Return a delay with its unit."""
    return translated(Text("{number} ms", number=ms))


class _Lamp(QWidget):
    """A disc that is lit for a moment on every beep."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(LAMP_PX, LAMP_PX)
        self.is_lit = False

    def flash(self) -> None:
        """Light the lamp for `FLASH_MS`."""
        self._set(is_lit=True)
        QTimer.singleShot(FLASH_MS, self, lambda: self._set(is_lit=False))

    def _set(self, *, is_lit: bool) -> None:
        self.is_lit = is_lit
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the disc: filled while it is lit."""
        colours = self.palette()
        with painting(self) as painter:
            painter.setPen(QPen(colours.color(QPalette.ColorRole.PlaceholderText), 2))
            lit = colours.color(QPalette.ColorRole.Highlight)
            painter.setBrush(lit if self.is_lit else QColor(Qt.GlobalColor.transparent))
            painter.drawEllipse(self.rect().adjusted(2, 2, -2, -2))


class SyncDialog(QDialog):
    """Guides through the measurement: beeps, taps, check. Every change of the delay applies at once.

    Deleted when it is closed.
    """

    beats_requested = Signal(bool)
    tapped = Signal()
    delay_changed = Signal(int)

    def __init__(self, parent: QWidget, delay_ms: int) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bluetooth sync"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        room = self.screen().availableSize()
        self.resize(min(WIDTH, room.width()), min(HEIGHT, room.height() - 4 * SPACING))
        inside = QWidget()
        column = page_layout(inside)
        about = self.tr(
            "Bluetooth speakers and televisions play late. Measure how late, and the screen waits."
        )
        column.addWidget(label(about, wrap=True))
        column.addWidget(self._build_steps(delay_ms))
        column.addStretch()
        done = button(self.tr("Close"), "primary")
        done.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING)
        foot.addStretch()
        foot.addWidget(done)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(inside, 1)
        outer.addLayout(foot)
        self.show_beats(False)
        self.beats.setFocus()

    def _build_steps(self, delay_ms: int) -> RowGroup:
        steps = RowGroup("")
        self.beats = button("")
        self.beats.setCheckable(True)
        self.beats.toggled.connect(self.beats_requested)
        beep = self.tr("A beep and a flash come once a second.")
        steps.add(Row(self.tr("1. Play the beeps"), self.beats, beep))
        self.tap = button(self.tr("Tap"))
        self.tap.setAccessibleName(self.tr("Tap on the beep"))
        self.tap.setMinimumSize(160, 64)
        self.tap.pressed.connect(self.tapped)
        self._tap_row = Row(self.tr("2. Tap on every beep"), self.tap)
        steps.add(self._tap_row)
        self.lamp = _Lamp()
        check = self.tr("Beep and flash should now come together.")
        self._check_row = Row(self.tr("3. Check"), self.lamp, check)
        steps.add(self._check_row)
        self._slider = ValueSlider(int(SOUND_DELAY_MS.low), int(SOUND_DELAY_MS.high), delay_text)
        self.delay = self._slider.slider
        self.delay.setValue(delay_ms)
        self.delay.valueChanged.connect(self.delay_changed)
        self._delay_row = Row(
            self.tr("Delay"),
            self._slider,
            self.tr("Adjust by hand if they do not. 0 for loudspeakers with a cable."),
            spoken=spoken_bounds(SOUND_DELAY_MS),
        )
        steps.add(self._delay_row)
        return steps

    def show_beats(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Show whether the beeps are playing."""
        self.beats.blockSignals(True)
        self.beats.setChecked(on)
        self.beats.blockSignals(False)
        self.beats.setText(self.tr("Stop the beeps") if on else self.tr("Play"))
        self.beats.setAccessibleName(self.tr("Stop the beeps") if on else self.tr("Play the beeps"))
        self.tap.setEnabled(on)
        self.show_taps(0)
        if on:
            self.tap.setFocus()

    def show_taps(self, count: int) -> None:
        """Show how many taps were recorded."""
        of = self.tr("{count} of {all} taps").format(count=whole_number(count), all=whole_number(TAPS))
        self._tap_row.show_help(self.tr("With the mouse or the space bar. {taps}.").format(taps=of))

    def correct(self, by_ms: int) -> None:
        """Change the delay by `by_ms`, which was measured by taps."""
        self.delay.setValue(self.delay.value() + by_ms)
        measured = self.tr("Measured delay: {ms} ms").format(ms=whole_number(self.delay.value()))
        check = self.tr("Beep and flash should now come together.")
        self._check_row.show_help(sentences(measured, check))
        self.show_taps(0)

    def show_problem(self, problem: Problem) -> None:
        """Show why no beep is heard."""
        show_role(self._check_row.help, "warning")
        self._check_row.show_help("\n".join(lines_of(problem)))

    def flash(self) -> None:
        """Light the lamp for a moment."""
        self.lamp.flash()
