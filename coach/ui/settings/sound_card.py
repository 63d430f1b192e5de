"""The part of Settings on what is heard: output, volumes, speech, and how late the output is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSlider,
    QSpinBox,
    QWidget,
)

from coach.core.bounds import PERCENT, SOUND_DELAY_MS
from coach.ui.widgets.buttons import button
from coach.ui.widgets.choice import choice
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import add_field, as_card, field_form

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent
    from PySide6.QtWidgets import QVBoxLayout

    from coach.store.settings import Settings

FLASH_MS = 120
"""How long the lamp of the beep-and-flash test is lit: once a second, far from what could disturb."""


class SoundCard(QFrame):
    """Edits what is heard; tells each change by the setting's name."""

    changed = Signal(dict)
    test_requested = Signal()
    beats_requested = Signal(bool)
    tapped = Signal()
    shown = Signal()
    hidden = Signal()

    def __init__(self) -> None:
        super().__init__()
        inside = as_card(self)
        inside.addWidget(label(self.tr("Sound"), "heading"))
        self._form = field_form()
        inside.addLayout(self._form)
        self.volume = self._slider(self.tr("Volume"), "volume")
        self.transitions = self._slider(self.tr("Transitions"), "volume_transitions")
        self.pips = self._slider(self.tr("Count-in"), "volume_pips")
        self.speech_volume = self._slider(self.tr("Speech volume"), "volume_speech")
        self.muted = self._check(self.tr("Mute"), "muted")
        self.speech = self._check(self.tr("Say what to do"), "speech")
        self._form.addRow("", self._build_test())
        self._wanted = ""
        self.output = choice()
        self.output.setAccessibleName(self.tr("Output"))
        self.output.activated.connect(self._choose_output)
        add_field(self._form, self.tr("Output"), self.output)
        self._build_delay(inside)
        self.show_outputs(())

    def _choose_output(self) -> None:
        self._wanted = self.output.currentData()
        self.changed.emit({"output": self._wanted})

    def _slider(self, name: str, setting: str) -> QSlider:
        made = QSlider(Qt.Orientation.Horizontal)
        made.setRange(int(PERCENT.low), int(PERCENT.high))
        made.setPageStep(10)
        made.setMinimumWidth(280)
        made.setAccessibleName(name)
        made.valueChanged.connect(lambda value: self.changed.emit({setting: value}))
        add_field(self._form, name, made)
        return made

    def _check(self, name: str, setting: str) -> QCheckBox:
        made = QCheckBox(name)
        made.toggled.connect(lambda on: self.changed.emit({setting: on}))
        self._form.addRow("", made)
        return made

    def _build_test(self) -> QWidget:
        frame = QWidget()
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        test = button(self.tr("Test"))
        test.clicked.connect(self.test_requested)
        self.playing = label(role="quiet")
        row.addWidget(test)
        row.addWidget(self.playing, 1)
        return frame

    def _build_delay(self, inside: QVBoxLayout) -> None:
        self.delay = QSpinBox()
        self.delay.setRange(int(SOUND_DELAY_MS.low), int(SOUND_DELAY_MS.high))
        self.delay.setSingleStep(10)
        self.delay.setMinimumWidth(180)
        self.delay.setSuffix(self.tr(" ms"))
        self.delay.setAccessibleName(self.tr("Sound is late by"))
        self.delay.valueChanged.connect(lambda value: self.changed.emit({"sound_delay_ms": value}))
        add_field(self._form, self.tr("Sound is late by"), self.delay)
        frame = QWidget()
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        self.beats = button(self.tr("Beep and flash"))
        self.beats.setCheckable(True)
        self.beats.toggled.connect(self.beats_requested)
        self.tap = button(self.tr("Tap"))
        self.tap.setEnabled(False)
        self.tap.pressed.connect(self.tapped)
        self.lamp = QLabel()
        self.lamp.setFixedSize(28, 28)
        self._light(on=False)
        for widget in (self.beats, self.tap, self.lamp):
            row.addWidget(widget)
        row.addStretch()
        self._form.addRow("", frame)
        self.today_presenter = label("", "small", wrap=True)
        inside.addWidget(self.today_presenter)
        self.show_beats(False)

    def show_settings(self, settings: Settings) -> None:
        """Show `settings`, without telling it as a change."""
        self.blockSignals(True)
        self.volume.setValue(settings.volume)
        self.transitions.setValue(settings.volume_transitions)
        self.pips.setValue(settings.volume_pips)
        self.speech_volume.setValue(settings.volume_speech)
        self.muted.setChecked(settings.muted)
        self.speech.setChecked(settings.speech)
        self.delay.setValue(settings.sound_delay_ms)
        self._wanted = settings.output
        self._mark_output()
        self.blockSignals(False)

    def show_outputs(self, outputs: tuple[tuple[str, str], ...]) -> None:
        """Offer these outputs, each an id and a name, below the system's own choice."""
        self.output.clear()
        self.output.addItem(self.tr("Follow the system"), "")
        for ident, name in outputs:
            self.output.addItem(name, ident)
        self._mark_output()

    def _mark_output(self) -> None:
        if self._wanted and self.output.findData(self._wanted) < 0:
            self.output.addItem(self.tr("{output} (not there)").format(output=self._wanted), self._wanted)
        self.output.setCurrentIndex(self.output.findData(self._wanted))

    def show_tone(self, name: str) -> None:
        """Name the tone that is being tested; empty when the test is over."""
        self.playing.setText(name)

    def show_beats(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Show whether the beep-and-flash test runs."""
        self.beats.blockSignals(True)
        self.beats.setChecked(on)
        self.beats.blockSignals(False)
        self.tap.setEnabled(on)
        self.today_presenter.setText(
            self.tr("Change the number until beep and flash agree, or press Tap on each beep you hear.")
            if on
            else self.tr("With Bluetooth a beep may come after its flash: let the screen wait for it.")
        )

    def correct(self, by_ms: int) -> None:
        """Change the delay by what the taps said."""
        self.delay.setValue(self.delay.value() + by_ms)
        self.today_presenter.setText(
            self.tr("By your taps the sound is late by {ms} ms.").format(ms=self.delay.value())
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the outputs that are there now."""
        super().showEvent(event)
        self.shown.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let tests end."""
        super().hideEvent(event)
        self.hidden.emit()

    def flash(self) -> None:
        """Light the lamp for a moment."""
        self._light(on=True)
        QTimer.singleShot(FLASH_MS, self, lambda: self._light(on=False))

    def _light(self, *, on: bool) -> None:
        colour = "#F0E442" if on else "rgba(128, 128, 128, 60)"
        self.lamp.setStyleSheet(f"background: {colour}; border-radius: 14px;")
