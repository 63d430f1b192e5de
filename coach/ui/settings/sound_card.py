"""The card for the sound: volumes, voice, output, and two tests of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from coach.core.bounds import PERCENT
from coach.core.sound_choices import Music, Ticks, ToneSet
from coach.text.formats import percent
from coach.ui.settings.settings_card import SettingsCard, spoken_bounds
from coach.ui.settings.sync_dialog import delay_text
from coach.ui.widgets.buttons import button
from coach.ui.widgets.choice import choice
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING
from coach.ui.widgets.rows import Row
from coach.ui.widgets.value_slider import ValueSlider

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QShowEvent

    from coach.store.settings import Settings

OUTPUT_LETTERS = 14
"""Letters of an output's name that the list has room for at least; the whole name is in the open list."""


class SoundCard(SettingsCard):
    """Edits the sound. `can_reach_players` is whether other media players can be turned down here."""

    test_requested = Signal()
    sync_requested = Signal()
    shown = Signal()
    hidden = Signal()

    def __init__(self, *, can_reach_players: bool = True) -> None:
        super().__init__(self.tr("Sound"))
        self.muted = self._switch(self.tr("Mute"), lambda old, on: replace(old, muted=on))
        self.volume = self._slider(self.tr("Volume"), lambda old, value: replace(old, volume=value))
        self.transitions = self._slider(
            self.tr("Phase tones"), lambda old, value: replace(old, volume_transitions=value)
        )
        self.pips = self._slider(
            self.tr("Countdown beeps"), lambda old, value: replace(old, volume_pips=value)
        )
        self.ticks = self._choice(
            self.tr("Count the seconds"),
            {
                Ticks.OFF: self.tr("Off"),
                Ticks.HOLD: self.tr("Tick in holds"),
                Ticks.ALL: self.tr("Tick in all phases"),
            },
            lambda old, value: replace(old, ticks=value),
            self.tr("A soft tick each second, at the volume of the countdown beeps."),
        )
        self.speech = self._switch(
            self.tr("Voice instructions"),
            lambda old, on: replace(old, speech=on),
            self.tr("Also counts the end of long holds, and says what comes next."),
        )
        self.speech_volume = self._slider(
            self.tr("Voice volume"), lambda old, value: replace(old, volume_speech=value)
        )
        self._wanted = ""
        self.output = choice()
        self.output.setSizeAdjustPolicy(self.output.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.output.setMinimumContentsLength(OUTPUT_LETTERS)
        self.output.activated.connect(self._choose_output)
        self.add(Row(self.tr("Output"), self.output))
        self.tones = self._choice(
            self.tr("Tones"),
            {
                ToneSet.STANDARD: self.tr("Standard"),
                ToneSet.LOW: self.tr("Low"),
                ToneSet.BRIGHT: self.tr("Bright"),
            },
            lambda old, value: replace(old, tone_set=value),
            self.tr("Low for hearing loss at high pitches, bright to stand out over music."),
        )
        test = button(self.tr("Test"))
        test.clicked.connect(self.test_requested)
        self._test_row = Row(self.tr("Hear every tone"), test)
        self.add(self._test_row)
        self.show_tone("")
        self._build_sync()
        self._build_music(can_reach_players=can_reach_players)
        self.show_outputs(())

    def _choose_output(self) -> None:
        self._wanted = self.output.currentData()
        self._change(replace(self._settings, output=self._wanted))

    def _slider(self, name: str, changed: Callable[[Settings, int], Settings]) -> QSlider:
        made = ValueSlider(int(PERCENT.low), int(PERCENT.high), percent)
        made.slider.valueChanged.connect(lambda value: self._change(changed(self._settings, value)))
        self.add(Row(name, made, spoken=spoken_bounds(PERCENT)))
        return made.slider

    def _build_sync(self) -> None:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING // 2)
        self.delay = label(role="quiet")
        adjust = button(self.tr("Adjust…"))
        adjust.clicked.connect(self.sync_requested)
        row.addWidget(self.delay)
        row.addWidget(adjust)
        holder.setFocusProxy(adjust)
        name = self.tr("Bluetooth sync")
        adjust.setAccessibleName(name)
        self._sync_row = Row(name, holder)
        self.add(self._sync_row)

    def _build_music(self, *, can_reach_players: bool) -> None:
        """Offer to turn other players down; where that is impossible, say so in place of how it works."""
        self.music = self._choice(
            self.tr("Turn the music down"),
            {
                Music.OFF: self.tr("Off"),
                Music.LOWER: self.tr("Lower it"),
                Music.PAUSE: self.tr("Pause it"),
            },
            lambda old, value: replace(old, music=value),
            self.tr(
                "Other players are turned down or paused when a session starts, and put back at its end."
                " Some, such as browsers, can only be paused."
            )
            if can_reach_players
            else self.tr("Only possible on a Linux desktop."),
            enabled=can_reach_players,
        )

    def _fill(self, settings: Settings) -> None:
        self.music.setCurrentIndex(self.music.findData(settings.music))
        self.volume.setValue(settings.volume)
        self.transitions.setValue(settings.volume_transitions)
        self.pips.setValue(settings.volume_pips)
        self.speech_volume.setValue(settings.volume_speech)
        self.ticks.setCurrentIndex(self.ticks.findData(settings.ticks))
        self.tones.setCurrentIndex(self.tones.findData(settings.tone_set))
        self.muted.setChecked(settings.muted)
        self.speech.setChecked(settings.speech)
        self._show_delay(settings.sound_delay_ms)
        self._wanted = settings.output
        self._mark_output()

    def _show_delay(self, ms: int) -> None:
        self.delay.setText(delay_text(ms))
        self._sync_row.show_help(
            self.tr("Bluetooth speakers lag. This delays the screen to match.")
            if not ms
            else self.tr("The screen waits {ms} ms for the sound.").format(ms=ms)
        )

    @property
    def delay_ms(self) -> int:
        """The delay of the output, in milliseconds."""
        return self._settings.sound_delay_ms

    def set_delay(self, ms: int) -> None:
        """Change the delay of the output."""
        self._change(replace(self._settings, sound_delay_ms=ms))
        self._show_delay(ms)

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
        self._test_row.show_help(name or self.tr("Each tone is played with its name."))

    def showEvent(self, event: QShowEvent) -> None:
        """Emit `shown`, so that the outputs are listed again."""
        super().showEvent(event)
        self.shown.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Emit `hidden`, so that tests end."""
        super().hideEvent(event)
        self.hidden.emit()
