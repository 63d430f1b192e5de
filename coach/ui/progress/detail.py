"""One session: what was planned and what happened on one line of time, its figures, and corrections."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimeZone, Signal
from PySide6.QtWidgets import QWidget

from coach.core.figures import balance, load_volume, tension_ms, trained, volume
from coach.core.session import StopReason
from coach.text.formats import long_day, minutes_seconds, rounded, time_of_day
from coach.text.problem_texts import point
from coach.ui.progress.timeline import Timeline
from coach.ui.widgets.buttons import button
from coach.ui.widgets.flow_layout import FlowLayout, wrapped
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING, card, page_layout
from coach.ui.widgets.note_field import NoteField
from coach.ui.widgets.scale import Scale
from coach.ui.widgets.set_rows import SetRows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from coach.core.record import Correction, Record
    from coach.core.score import Score
    from coach.core.session import Session
    from coach.draw.tokens import Theme

TITLE_PX = 320
"""How wide the day must be at least to stand beside the buttons, in pixels."""
NOTE_SHOWN = 5000
"""How many letters of a very long note a correction shows."""


class DetailPage(QWidget):
    """Shows one session of the past. Every change is told at once; what stood there first is kept."""

    confirmed = Signal(int, object, int)
    described = Signal(str, object)
    delete_requested = Signal()
    back_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        layout = page_layout(self)
        head = FlowLayout(gap=SPACING)
        self.back_button = button(self.tr("Back to Progress"))
        self.back_button.clicked.connect(self.back_requested)
        self._title = label(role="title", wrap=True)
        self.delete_button = button(self.tr("Delete session"), "stop")
        self.delete_button.clicked.connect(self.delete_requested)
        head.add(self._title, TITLE_PX)
        head.add(wrapped(self.delete_button, self.back_button, gap=SPACING))
        layout.addLayout(head)
        self._summary = label(role="quiet", wrap=True)
        layout.addWidget(self._summary)
        self.timeline = Timeline(theme)
        self._said = label(role="small", wrap=True)
        self._said.setMinimumHeight(24)
        self._hint = ""
        self.timeline.pointed.connect(lambda text: self._said.setText(text or self._hint))
        frame, _ = card(label(self.tr("Planned and done"), "heading"), self.timeline, self._said)
        layout.addWidget(frame)
        columns = FlowLayout(gap=SPACING)
        columns.add(self._build_sets(), 0)
        columns.add(self._build_feel(), 0)
        layout.addLayout(columns)
        self._changes = label(role="small", wrap=True)
        self._changes.setTextFormat(Qt.TextFormat.PlainText)
        self._changes_card, _ = card(label(self.tr("Corrections"), "heading"), self._changes)
        layout.addWidget(self._changes_card)
        layout.addStretch()
        self.setFocusProxy(self.back_button)

    def _build_sets(self) -> QWidget:
        frame, inside = card(
            label(self.tr("Repetitions"), "heading"),
            label(self.tr("Correct what was different; what was paced stays beside it."), "small", wrap=True),
        )
        self._sets = SetRows(paced=True)
        self._sets.confirmed.connect(self.confirmed)
        inside.addWidget(self._sets)
        inside.addStretch()
        return frame

    def _build_feel(self) -> QWidget:
        frame, inside = card(label(self.tr("How it was"), "heading"))
        self.scales: dict[str, Scale] = {}
        for what, name, low, high in (
            ("effort", self.tr("Effort"), self.tr("0 no effort"), self.tr("10 all I had")),
            ("pain_before", self.tr("Pain before"), self.tr("0 no pain"), self.tr("10 worst pain")),
            ("pain_after", self.tr("Pain after"), self.tr("0 no pain"), self.tr("10 worst pain")),
            ("pain_next_day", self.tr("Pain the next day"), self.tr("0 no pain"), self.tr("10 worst pain")),
        ):
            scale = self.scales[what] = Scale(name, low, high)
            scale.chosen.connect(partial(self.described.emit, what))
            inside.addWidget(label(name))
            inside.addWidget(scale)
        caption = label(self.tr("Note"))
        self.note = NoteField(self.tr("Note"))
        self.note.setMinimumHeight(90)
        self.note.setMaximumHeight(160)
        self.note.told.connect(partial(self.described.emit, "notes"))
        caption.setBuddy(self.note)
        inside.addWidget(caption)
        inside.addWidget(self.note)
        inside.addStretch()
        return frame

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def wear(self, theme: Theme) -> None:
        """Take on the colours of `theme`."""
        self.timeline.wear(theme)

    def show_record(self, record: Record, score: Score, corrections: Sequence[Correction]) -> None:
        """Show a session with all that is known of it; `score` is what it performed."""
        session = record.session
        self._title.setText(long_day(session.local_start.date()))
        for what, scale in self.scales.items():
            scale.show_value(getattr(session, what))
        self.note.show_note(session.notes)
        self._sets.show_sets(session.sets)
        self.timeline.show_record(record, score)
        self._hint = self.timeline.summary()
        self._said.setText(self._hint)
        self.show_sums(session, corrections)

    def show_sums(self, session: Session, corrections: Sequence[Correction]) -> None:
        """Show the sums once more: something was corrected."""
        reasons = {
            StopReason.FINISHED: self.tr("finished"),
            StopReason.STOPPED: self.tr("stopped early"),
            StopReason.PAIN: self.tr("stopped for pain"),
            StopReason.INTERRUPTED: self.tr("interrupted"),
        }
        parts = [
            time_of_day(session.local_start),
            session.routine.name,
            self.tr("%n repetitions confirmed", "", volume(session)),
            self.tr("{time} under tension").format(time=minutes_seconds(tension_ms(session))),
        ]
        if load := load_volume(session):
            parts.append(self.tr("{load} kg × reps").format(load=rounded(load, 2)))
        if len(trained(session)) > 1 and (even := balance(session)) is not None:
            parts.append(self.tr("balance {balance} %").format(balance=round(even)))
        if session.stop_reason:
            parts.append(reasons[session.stop_reason])
        self._summary.setText(" · ".join(parts))
        self._changes_card.setVisible(bool(corrections))
        self._changes.setText("\n".join(self._correction(change) for change in corrections))

    def _correction(self, change: Correction) -> str:
        at = QDateTime.fromSecsSinceEpoch(int(change.at.timestamp()), QTimeZone.systemTimeZone())
        return self.tr("{what}: {old} → {new}  ({when})").format(
            what=_short(point(change.what)),
            old=_short(change.old),
            new=_short(change.new),
            when=QLocale().toString(at, QLocale.FormatType.ShortFormat),
        )


def _short(text: str | None) -> str:
    if text in (None, ""):
        return "–"
    words = " ".join(str(text)[:NOTE_SHOWN].split())
    return words if len(words) <= 60 else f"{words[:59]}…"  # noqa: PLR2004 - fits a line
