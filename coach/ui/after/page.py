"""The After page: repetitions done, effort, pain and a note. Every change is saved at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coach.core.figures import tension_ms, volume
from coach.core.routine import Leg
from coach.core.session import MAX_CONFIRMED, StopReason
from coach.store.corrections import Feedback
from coach.text import safety
from coach.text.formats import minutes_seconds
from coach.text.routine_texts import load_or_nothing, set_name
from coach.ui.after.undo import Undo
from coach.ui.widgets.buttons import button
from coach.ui.widgets.feedback_form import FeedbackForm
from coach.ui.widgets.flow_layout import FlowLayout
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING, add_footer, card, page_layout
from coach.ui.widgets.scale import Scale
from coach.ui.widgets.set_rows import SetRow, SetRows

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from coach.core.session import Session, SetDone


class AfterPage(QWidget):
    """Shows the session that just ended, and emits every change at once: closing loses nothing."""

    confirmed = Signal(int, Leg, int)
    """Set, leg, repetitions."""
    described = Signal(Feedback)
    """One of effort, pain after and note, with its new value."""
    resume_requested = Signal()
    finish_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sets: tuple[SetDone, ...] = ()
        layout = page_layout(self)
        self._title = label(role="title")
        self._summary = label(role="quiet", wrap=True)
        layout.addWidget(self._title)
        layout.addWidget(self._summary)
        self.undo = Undo()
        layout.addWidget(self.undo)
        self._advice = label(role="warning", wrap=True)
        layout.addWidget(self._advice)
        columns = FlowLayout(gap=SPACING)
        columns.add(self._build_sets(), 0)
        columns.add(self._build_feedback(), 0)
        layout.addLayout(columns)
        buttons = QHBoxLayout()
        self.finish_button = button(self.tr("Finish"), "primary", "session")
        self.finish_button.clicked.connect(self.finish_requested)
        self.resume_button = button(self.tr("Resume"), "", "session")
        self.resume_button.setToolTip(self.tr("Continue this session where it stopped"))
        self.resume_button.clicked.connect(self.resume_requested)
        buttons.addWidget(self.finish_button)
        buttons.addWidget(self.resume_button)
        buttons.addStretch()
        layout.addStretch()
        add_footer(self, buttons)
        self.setFocusProxy(self.finish_button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo a stop for pain on Ctrl+Z, as long as that is possible."""
        can_resume = self.undo.possible and self.resume_button.isEnabled()
        if event.matches(QKeySequence.StandardKey.Undo) and can_resume:
            self.resume_requested.emit()
        else:
            super().keyPressEvent(event)

    def _build_sets(self) -> QWidget:
        frame, inside = card(
            label(self.tr("Repetitions"), "heading"),
            label(self.tr("Filled in for you. Change anything you did differently."), "small", wrap=True),
        )
        self._rows = SetRows(MAX_CONFIRMED)
        self._rows.changed.connect(self._confirm)
        inside.addWidget(self._rows)
        self._total = label(role="quiet")
        inside.addWidget(self._total)
        inside.addStretch()
        return frame

    def _build_feedback(self) -> QWidget:
        form = FeedbackForm(self.tr("How did it feel?"))
        self.effort = form.add_scale(
            Scale(self.tr("Effort"), self.tr("0 easy"), self.tr("10 maximum")),
            label(self.tr("How hard was it?")),
        )
        self.effort.chosen.connect(lambda value: self.described.emit(Feedback(effort=value)))
        self._pain_heading = label(wrap=True)
        self.pain = form.add_scale(
            Scale(self.tr("Pain after"), self.tr("0 no pain"), self.tr("10 worst imaginable")),
            self._pain_heading,
        )
        self.pain.chosen.connect(self._on_pain)
        self.note = form.add_note(self.tr("Note"))
        self.note.setMaximumHeight(110)
        self.note.edited.connect(lambda text: self.described.emit(Feedback(notes=text)))
        return form

    def show_session(self, session: Session, *, is_saved: bool) -> None:
        """Show `session`, with the known values filled in; `is_saved` is whether the diary has all of it."""
        in_pain = session.stop_reason is StopReason.PAIN
        self._title.setText(
            {
                StopReason.FINISHED: self.tr("Well done"),
                StopReason.PAIN: self.tr("Stopped because of pain"),
            }.get(session.stop_reason or StopReason.STOPPED, self.tr("Stopped early"))
        )
        self._pain_heading.setText(safety.translated(safety.ASK_PAIN) if in_pain else self.tr("Pain now?"))
        self._in_pain = in_pain
        self.undo.offer(on=in_pain)
        self.setFocusProxy(self.pain if in_pain else self.finish_button)
        self.resume_button.setVisible(session.stop_reason is not StopReason.FINISHED)
        self.effort.show_value(session.effort)
        self.pain.show_value(session.pain_after)
        self._advise(session.pain_after)
        self.note.show_note(session.notes)
        self._sets = session.sets
        self._rows.show_rows(
            SetRow(set_name(done), load_or_nothing(done.load_kg), done.prescribed, done.paced, done.confirmed)
            for done in session.sets
        )
        self.show_sums(session, is_saved=is_saved)

    def show_sums(self, session: Session, *, is_saved: bool) -> None:
        """Show the sums of `session`, of which a set was corrected, or which is in the diary now."""
        self._total.setText(self.tr("Total: %n reps", "", volume(session)))
        count = volume(session)
        text = (
            self.tr("%n reps · {tension} under tension · saved", "", count)
            if is_saved
            else self.tr("%n reps · {tension} under tension · not saved yet", "", count)
        )
        self._summary.setText(text.format(tension=minutes_seconds(tension_ms(session))))

    def _confirm(self, row: int, count: int) -> None:
        self.confirmed.emit(self._sets[row].set, self._sets[row].leg, count)

    def _on_pain(self, value: int | None) -> None:
        self._advise(value)
        self.described.emit(Feedback(pain_after=value))

    def _advise(self, pain: int | None) -> None:
        text = safety.answer_to(pain) if pain is not None and self._in_pain else ""
        self._advice.setText(text)
        self._advice.setVisible(bool(text))
        is_over = self._in_pain and pain is not None and pain > safety.OVER_ABOVE
        self.resume_button.setEnabled(not is_over)
        if is_over:
            self.undo.offer(on=False)
