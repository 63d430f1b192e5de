"""The After page: a summary, then repetitions, effort, pain and a note. Every change is saved at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from coach.core.figures import active_ms, tension_ms, trained, volume
from coach.core.routine import Leg
from coach.core.session import MAX_CONFIRMED, StopReason
from coach.store.corrections import Feedback
from coach.text import safety
from coach.text.formats import side_by_side
from coach.text.lengths import took_text, under_tension_text
from coach.text.routine_texts import legs_text, reps_text
from coach.text.set_counts import set_counts
from coach.text.terms import Term, explanation
from coach.ui.after.summary import Summary
from coach.ui.widgets.announcement import announce
from coach.ui.widgets.banner import Banner
from coach.ui.widgets.buttons import button
from coach.ui.widgets.feedback_form import FeedbackForm
from coach.ui.widgets.flow_layout import FlowLayout
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING, add_footer, card, page_layout
from coach.ui.widgets.note_field import NoteField
from coach.ui.widgets.reserved import ReservedText
from coach.ui.widgets.scale import Scale
from coach.ui.widgets.set_rows import SetRows

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from coach.core.session import Session, SetDone

WIDEST_PX = 1120
"""The greatest width of what is shown, in pixels; it is centred in wider windows."""

SIDE_PX, NARROW_PX = SPACING * 5 // 2, 800
"""The margin at both sides, and the width of a page below which it is smaller, in pixels."""

LOW_PX = 520
"""The height of a page below which there is less air above and below, in pixels."""

NOTE_PX = 76
"""The least height of the note, in pixels: two lines."""

FEW_SETS = 2
"""With so many sets or fewer, there is room for the note below them."""


class AfterPage(QWidget):
    """Shows the session that just ended, and emits every change at once: closing loses nothing.

    Nothing moves while it is shown: what comes and goes has its place.
    """

    confirmed = Signal(int, Leg, int)
    """Set, leg, repetitions."""
    described = Signal(Feedback)
    """One of effort, pain after and note, with its new value."""
    resume_requested = Signal()
    finish_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sets: tuple[SetDone, ...] = ()
        self._in_pain = False
        self._layout = layout = page_layout(self)
        layout.setSpacing(SPACING * 3 // 4)
        layout.addLayout(self._build_head())
        self.undo = Banner("message", self.tr("Pressed by mistake? Resume (Ctrl+Z)"))
        policy = self.undo.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.undo.setSizePolicy(policy)
        self._undo_place = QWidget()
        inside = QVBoxLayout(self._undo_place)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.undo)
        layout.addWidget(self._undo_place)
        self._columns = FlowLayout(gap=SPACING)
        self._columns.add(self._build_sets(), 0)
        self._columns.add(self._build_feedback(), 0)
        layout.addLayout(self._columns)
        layout.addStretch()
        self._footer = self._build_footer()
        add_footer(self, self._footer)
        self.setFocusProxy(self.finish_button)
        self.summary = Summary(self)

    def _build_head(self) -> QHBoxLayout:
        self._title = label(role="title", wrap=True)
        self._summary = label(role="quiet", wrap=True)
        self._summary.setToolTip(explanation(Term.LENGTHS, Term.TENSION))
        self._saved = ReservedText((self.tr("Saved"), self.tr("Not saved yet")), "small", wrap=False)
        self._saved.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        texts = QVBoxLayout()
        texts.setSpacing(SPACING // 4)
        texts.addWidget(self._title)
        texts.addWidget(self._summary)
        row = QHBoxLayout()
        row.addLayout(texts, 1)
        row.addWidget(self._saved)
        return row

    def _build_footer(self) -> QHBoxLayout:
        self.finish_button = button(self.tr("Finish"), "primary", "session")
        self.finish_button.clicked.connect(self.finish_requested)
        self.resume_button = button(self.tr("Resume"), "", "session")
        self.resume_button.setToolTip(self.tr("Continue this session where it stopped"))
        self.resume_button.clicked.connect(self.resume_requested)
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        row.addWidget(self.finish_button)
        row.addWidget(self.resume_button)
        row.addStretch()
        return row

    def _build_sets(self) -> QWidget:
        frame, self._left = card(
            label(self.tr("Repetitions"), "heading"),
            label(self.tr("Filled in for you. Change anything you did differently."), "small", wrap=True),
        )
        self._rows = SetRows(MAX_CONFIRMED)
        self._rows.changed.connect(self._confirm)
        self._left.addWidget(self._rows)
        self._total = label(role="quiet")
        self._left.addWidget(self._total)
        self._left.addStretch()
        self._sets_card = frame
        return frame

    def _build_feedback(self) -> QWidget:
        form = FeedbackForm(self.tr("How did it feel?"))
        self._effort_heading = label(self.tr("How hard was it?"))
        self.effort = form.add_scale(
            Scale(self.tr("Effort"), self.tr("0 easy"), self.tr("10 hardest")), self._effort_heading
        )
        self.effort.chosen.connect(lambda value: self.described.emit(Feedback(effort=value)))
        self._pain_heading = label(wrap=True)
        self.pain = form.add_scale(
            Scale(self.tr("Pain after"), self.tr("0 none"), self.tr("10 worst")), self._pain_heading
        )
        self.pain.chosen.connect(self._on_pain)
        self._advice = ReservedText([safety.translated(text) for text in safety.ANSWERS], "warning")
        form.add(self._advice)
        form.end()
        self._note_place = self._build_note()
        self._right = form
        return form

    def _build_note(self) -> QWidget:
        place, caption = QWidget(), label(self.tr("Note"))
        self.note = NoteField(caption.text())
        self.note.edited.connect(lambda text: self.described.emit(Feedback(notes=text)))
        caption.setBuddy(self.note)
        self.note.setMinimumHeight(NOTE_PX)
        self.note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # what is free
        inside = QVBoxLayout(place)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACING // 2)
        inside.addWidget(caption)
        inside.addWidget(self.note, 1)
        return place

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo a stop for pain on Ctrl+Z, exactly as long as Resume is offered."""
        if event.matches(QKeySequence.StandardKey.Undo) and self._may_undo:
            self.resume_requested.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Centre what is shown in a wide window; the summary covers all but the buttons."""
        super().resizeEvent(event)
        is_low = self.height() < LOW_PX
        side = SPACING if self.width() < NARROW_PX else max(SIDE_PX, (self.width() - WIDEST_PX) // 2)
        edge = SPACING if is_low else SPACING * 3 // 2
        self._layout.setContentsMargins(side, edge, side, SPACING)
        foot = SPACING // 2 if is_low else SPACING
        self._footer.setContentsMargins(side, foot, side, foot)
        self.summary.setGeometry(0, 0, self.width(), self._foot_top())

    def _foot_top(self) -> int:
        """Return where the row of buttons begins, which does not scroll."""
        return self.height() - self._footer.sizeHint().height()

    def toast_area(self) -> QRect:
        """Rectangle for messages, in pixels of the page: beside the buttons, where they cover nothing."""
        top, margins = self._foot_top(), self._footer.contentsMargins()
        wide = sum(
            made.sizeHint().width() + SPACING
            for made in (self.finish_button, self.resume_button)
            if not made.isHidden()
        )
        room = self.width() - margins.left() - margins.right() - wide
        area = QRect(margins.left() + wide, top, room, self.height() - margins.bottom() - top)
        if self.isRightToLeft():
            area.moveRight(self.width() - area.left())
        return area

    # --- what is shown ---

    def show_session(self, session: Session, *, is_saved: bool) -> None:
        """Show `session`, with the known values filled in; `is_saved` is whether the diary has all of it."""
        in_pain = session.stop_reason is StopReason.PAIN
        if in_pain:
            self.summary.dismiss()  # that of an earlier session would praise
        self._title.setText(self._title_of(session))
        self._pain_heading.setText(safety.translated(safety.ASK_PAIN) if in_pain else self.tr("Pain now?"))
        self._in_pain = in_pain
        # The window announces the name of a page when it is shown; otherwise the summary is announced.
        stopped = f"{self._title_of(session)}. {self.undo.text}"
        self.setAccessibleName(stopped if in_pain else "")
        self._put_first(self._right if in_pain else self._sets_card)
        self._undo_place.setVisible(in_pain)
        self._advice.setVisible(in_pain)
        for part in (self._effort_heading, self.effort):  # after pain, only the pain matters
            part.setVisible(not in_pain)
        self.setFocusProxy(self.pain if in_pain else self.finish_button)
        self.resume_button.setVisible(session.stop_reason is not StopReason.FINISHED)
        self.effort.show_value(session.effort)
        self.pain.show_value(session.pain_after)
        self._advise(session.pain_after)
        self.note.show_note(session.notes)
        self._sets = session.sets
        if len(session.sets) <= FEW_SETS:
            self._left.addWidget(self._note_place, 1)
        else:
            self._right.add(self._note_place, 1)
        self._rows.show_rows(map(set_counts, session.sets))
        self.show_sums(session, is_saved=is_saved)

    def _put_first(self, card: QWidget) -> None:
        """Let `card` be the first of the two: after a stop for pain the question about it."""
        first = self._columns.itemAt(0)
        if first is not None and first.widget() is not card:
            self._columns.takeAt(0)
            self._columns.addItem(first)

    def show_summary(self, session: Session, distance_m: float) -> None:
        """Show in large letters what was done, until somebody touches something.

        After a stop for pain the question about it comes first, and there is no summary.
        """
        self.summary.dismiss()
        if session.stop_reason is StopReason.PAIN:
            return
        facts = self.tr("No reps recorded")
        legs = ""
        if count := volume(session):
            facts = side_by_side(reps_text(count, 0), took_text(active_ms(session)))
            legs = legs_text(volume(session, Leg.LEFT), volume(session, Leg.RIGHT), trained(session))
        how = self.tr("How did it feel? Press any key.")
        self.summary.show_texts(self._title_of(session), facts, legs, how, distance_m)

    def _title_of(self, session: Session) -> str:
        """Return the title; nothing congratulates after a stop for pain, nor without a repetition."""
        if session.stop_reason is StopReason.PAIN:
            return self.tr("Stopped because of pain")
        if session.stop_reason is StopReason.FINISHED:
            return self.tr("Well done") if volume(session) else self.tr("Session over")
        return self.tr("Stopped early")

    def show_sums(self, session: Session, *, is_saved: bool) -> None:
        """Show the sums of `session`, of which a set was corrected, or which is in the diary now."""
        count = volume(session)
        self._total.setText(self.tr("Total: %n reps", "", count))
        lengths = took_text(active_ms(session)), under_tension_text(tension_ms(session))
        self._summary.setText(
            side_by_side(reps_text(count, 0), *lengths) if count else self.tr("No reps recorded")
        )
        self._saved.setText(self.tr("Saved") if is_saved else self.tr("Not saved yet"))

    def _confirm(self, row: int, count: int) -> None:
        self.confirmed.emit(self._sets[row].set, self._sets[row].leg, count)

    def _on_pain(self, value: int | None) -> None:
        self._advise(value)
        if advice := self._advice.text():
            announce(self, advice, interrupts=False)
        self.described.emit(Feedback(pain_after=value))

    def _advise(self, pain: int | None) -> None:
        """Show the fixed text for this pain; above the limit a session that hurt is over."""
        is_over = self._in_pain and pain is not None and pain > safety.OVER_ABOVE
        self._advice.setText(safety.answer_to(pain) if pain is not None and self._in_pain else "")
        self.resume_button.setEnabled(not is_over)
        self.undo.setVisible(self._may_undo)

    @property
    def _may_undo(self) -> bool:
        """Whether a stop for pain can be undone."""
        return self._in_pain and self.resume_button.isEnabled()
