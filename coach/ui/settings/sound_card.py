"""The card for the sound: volumes, speech, output and the delay of the output."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QSlider,
    QSpinBox,
    QWidget,
)

from coach.core.bounds import PERCENT, SOUND_DELAY_MS
from coach.ui.settings.settings_card import SettingsCard
from coach.ui.widgets.buttons import button
from coach.ui.widgets.choice import choice
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import add_field, as_card, field_form

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QShowEvent
    from PySide6.QtWidgets import QVBoxLayout

    from coach.store.settings import Settings

FLASH_MS = 120
"""How long the lamp of the beep-and-flash test is lit, in milliseconds; it flashes once a second."""


class SoundCard(SettingsCard):
    """Edits the sound, and offers two tests of it."""

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
        self.volume = self._slider(self.tr("Volume"), lambda old, value: replace(old, volume=value))
        self.transitions = self._slider(
            self.tr("Phase tones"), lambda old, value: replace(old, volume_transitions=value)
        )
        self.pips = self._slider(
            self.tr("Countdown beeps"), lambda old, value: replace(old, volume_pips=value)
        )
        self.speech_volume = self._slider(
            self.tr("Voice volume"), lambda old, value: replace(old, volume_speech=value)
        )
        self.muted = self._check(self.tr("Mute"), lambda old, on: replace(old, muted=on))
        self.speech = self._check(self.tr("Voice instructions"), lambda old, on: replace(old, speech=on))
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
        self._change(replace(self._settings, output=self._wanted))

    def _slider(self, name: str, changed: Callable[[Settings, int], Settings]) -> QSlider:
        made = QSlider(Qt.Orientation.Horizontal)
        made.setRange(int(PERCENT.low), int(PERCENT.high))
        made.setPageStep(10)
        made.setMinimumWidth(280)
        made.setAccessibleName(name)
        made.valueChanged.connect(lambda value: self._change(changed(self._settings, value)))
        add_field(self._form, name, made)
        return made

    def _check(self, name: str, changed: Callable[[Settings, bool], Settings]) -> QCheckBox:
        made = QCheckBox(name)
        made.toggled.connect(lambda on: self._change(changed(self._settings, on)))
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
        self.delay.setAccessibleName(self.tr("Bluetooth delay"))
        self.delay.valueChanged.connect(
            lambda value: self._change(replace(self._settings, sound_delay_ms=value))
        )
        add_field(self._form, self.tr("Bluetooth delay"), self.delay)
        frame = QWidget()
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        self.beats = button(self.tr("Test sync"))
        self.beats.setCheckable(True)
        self.beats.toggled.connect(self.beats_requested)
        self.tap = button(self.tr("Tap on the beep"))
        self.tap.setEnabled(False)
        self.tap.pressed.connect(self.tapped)
        self.lamp = QLabel()
        self.lamp.setFixedSize(28, 28)
        self._light(on=False)
        for widget in (self.beats, self.tap, self.lamp):
            row.addWidget(widget)
        row.addStretch()
        self._form.addRow("", frame)
        self._hint = label("", "small", wrap=True)
        inside.addWidget(self._hint)
        self.show_beats(False)

    def _fill(self, settings: Settings) -> None:
        self.volume.setValue(settings.volume)
        self.transitions.setValue(settings.volume_transitions)
        self.pips.setValue(settings.volume_pips)
        self.speech_volume.setValue(settings.volume_speech)
        self.muted.setChecked(settings.muted)
        self.speech.setChecked(settings.speech)
        self.delay.setValue(settings.sound_delay_ms)
        self._wanted = settings.output
        self._mark_output()

    def show_outputs(self, outputs: tuple[tuple[str, str], ...]) -> None:
        """Offer these outputs, each an id and a name, after the choice of the system."""
        self.output.clear()
        self.output.addItem(self.tr("System default"), "")
        for ident, name in outputs:
            self.output.addItem(name, ident)
        self._mark_output()

    def _mark_output(self) -> None:
        if self._wanted and self.output.findData(self._wanted) < 0:
            self.output.addItem(self.tr("{output} (disconnected)").format(output=self._wanted), self._wanted)
        self.output.setCurrentIndex(self.output.findData(self._wanted))

    def show_tone(self, name: str) -> None:
        """Show the name of the tone that is played; empty when the test is over."""
        self.playing.setText(name)

    def show_beats(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Show whether the beep-and-flash test is running."""
        self.beats.blockSignals(True)
        self.beats.setChecked(on)
        self.beats.blockSignals(False)
        self.tap.setEnabled(on)
        self._hint.setText(
            self.tr("Adjust until beep and flash match, or tap along.")
            if on
            else self.tr("Bluetooth speakers lag. This delays the screen to match.")
        )

    def correct(self, by_ms: int) -> None:
        """Change the delay by `by_ms`, which was measured by taps."""
        self.delay.setValue(self.delay.value() + by_ms)
        self._hint.setText(self.tr("Measured delay: {ms} ms").format(ms=self.delay.value()))

    def showEvent(self, event: QShowEvent) -> None:
        """Emit `shown`, so that the outputs are listed again."""
        super().showEvent(event)
        self.shown.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Emit `hidden`, so that tests end."""
        super().hideEvent(event)
        self.hidden.emit()

    def flash(self) -> None:
        """Light the lamp for `FLASH_MS`."""
        self._light(on=True)
        QTimer.singleShot(FLASH_MS, self, lambda: self._light(on=False))

    def _light(self, *, on: bool) -> None:
        colour = "#F0E442" if on else "rgba(128, 128, 128, 60)"
        self.lamp.setStyleSheet(f"background: {colour}; border-radius: 14px;")
