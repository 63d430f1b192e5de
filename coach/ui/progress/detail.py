"""The page of one session: its time lines, figures, feedback and corrections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from coach.base.clocks import in_local_zone
from coach.core.figures import load_volume, symmetry, tension_ms, volume
from coach.core.record import Correction, confirmed_place
from coach.core.routine import Leg
from coach.core.session import MAX_CONFIRMED, StopReason
from coach.core.weights import to_unit
from coach.report.measures import day_with_year
from coach.store.corrections import Feedback
from coach.text.formats import capitalized, long_day, side_by_side, time_of_day
from coach.text.lengths import under_tension_text
from coach.text.messages import translated
from coach.text.preset_names import routine_title
from coach.text.record_texts import FIELDS, point
from coach.text.set_counts import set_counts
from coach.text.terms import Term, explanation
from coach.text.weights import load_volume_text, weight_unit
from coach.ui.progress.timeline import SessionTimeline
from coach.ui.widgets.buttons import back_button, button, name_back
from coach.ui.widgets.feedback_form import FeedbackForm
from coach.ui.widgets.flow_layout import FlowLayout, wrapped
from coach.ui.widgets.labels import label, place_title
from coach.ui.widgets.layouts import SPACING, card, clear, fit_place, page_layout
from coach.ui.widgets.scale import Scale
from coach.ui.widgets.set_rows import SetRows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QLayout

    from coach.core.record import Record
    from coach.core.score import Score
    from coach.core.session import Session, SetDone
    from coach.draw.tokens import Theme

TITLE_PX = 320
"""Least width of the day beside the buttons, in pixels."""
EARLIER, LATER = "\u2039", "\u203a"
"""Angles that point to the left and to the right."""
MOST_CORRECTIONS = 30
"""The most corrections that are listed, the newest first."""
NOTE_READ = 5000
"""Characters of a note that are looked at for the one line of a correction."""


class DetailPage(QWidget):
    """Shows a past session, and reports every correction at once."""

    confirmed = Signal(int, Leg, int)
    """Set, leg, repetitions."""
    described = Signal(Feedback)
    """One of the feedback fields, with its new value."""
    correction_undone = Signal(Correction)
    """The person wants the old value back."""
    delete_requested = Signal()
    back_requested = Signal()
    neighbour_requested = Signal(str)
    """The id of the session before or after this one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._sets: tuple[SetDone, ...] = ()
        self._before = self._after = ""
        self._layout = layout = page_layout(self)
        layout.setContentsMargins(0, 0, 0, SPACING)
        layout.setSpacing(SPACING * 3 // 4)
        layout.addLayout(self._build_header())
        self._summary = label(role="quiet", wrap=True)
        self._summary.setToolTip(explanation(Term.TENSION, Term.LOAD, Term.SYMMETRY))
        layout.addWidget(self._summary)
        self.timeline = SessionTimeline(theme)
        self._piece = label(role="small", wrap=True)
        self._piece.setMinimumHeight(24)
        self._piece.setToolTip(explanation(Term.LENGTHS))
        self._hint = ""
        self.timeline.pointed.connect(lambda text: self._piece.setText(text or self._hint))
        frame, _ = card(label(self.tr("Timeline"), "heading"), self.timeline, self._piece)
        layout.addWidget(frame)
        columns = FlowLayout(gap=SPACING)
        columns.add(self._build_sets(), 0)
        columns.add(self._build_feedback(), 0)
        layout.addLayout(columns)
        self._changes_card, inside = card(label(self.tr("Corrections"), "heading"))
        self._changes = QVBoxLayout()
        self._changes.setSpacing(0)
        inside.addLayout(self._changes)
        layout.addWidget(self._changes_card)
        layout.addStretch()
        self.setFocusProxy(self.back_button)

    def _build_header(self) -> QLayout:
        header = FlowLayout(gap=SPACING)
        self.back_button = back_button(self.tr("Back to Progress"))
        self.back_button.clicked.connect(self.back_requested)
        self._title = place_title(wrap=True)
        before, after = (LATER, EARLIER) if QApplication.isRightToLeft() else (EARLIER, LATER)
        self.before_button = button(before, "quiet")
        self.before_button.setAccessibleName(self.tr("Previous session"))
        self.before_button.setToolTip(self.tr("Previous session (Alt+←)"))
        self.before_button.clicked.connect(lambda: self.neighbour_requested.emit(self._before))
        self.after_button = button(after, "quiet")
        self.after_button.setAccessibleName(self.tr("Next session"))
        self.after_button.setToolTip(self.tr("Next session (Alt+→)"))
        self.after_button.clicked.connect(lambda: self.neighbour_requested.emit(self._after))
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self.before_button.click)
        QShortcut(QKeySequence("Alt+Right"), self).activated.connect(self.after_button.click)
        self.delete_button = button(self.tr("Delete session"), "stop")
        self.delete_button.setToolTip(self.tr("It can be restored"))
        self.delete_button.clicked.connect(self.delete_requested)
        header.add(self.back_button)
        header.add(self._title, TITLE_PX)
        header.add(wrapped(self.before_button, self.after_button, self.delete_button, gap=SPACING // 2))
        return header

    def _build_sets(self) -> QWidget:
        frame, inside = card(
            label(self.tr("Repetitions"), "heading"),
            label(
                self.tr("Change what you did differently. The original stays visible."), "small", wrap=True
            ),
        )
        self._rows = SetRows(MAX_CONFIRMED, paced=True)
        self._rows.changed.connect(self._confirm)
        self._rows.setToolTip(explanation(Term.COUNTS))
        inside.addWidget(self._rows)
        inside.addStretch()
        return frame

    def _build_feedback(self) -> QWidget:
        form = FeedbackForm(self.tr("How it felt"))
        self.effort = self._scale(form, self.tr("Effort"), self.tr("0 easy"), self.tr("10 hardest"))
        self.effort.chosen.connect(lambda value: self.described.emit(Feedback(effort=value)))
        pain = self.tr("0 none"), self.tr("10 worst")
        self.pain_before = self._scale(form, self.tr("Pain before"), *pain)
        self.pain_before.chosen.connect(lambda value: self.described.emit(Feedback(pain_before=value)))
        self.pain_after = self._scale(form, self.tr("Pain after"), *pain)
        self.pain_after.chosen.connect(lambda value: self.described.emit(Feedback(pain_after=value)))
        self.pain_next_day = self._scale(form, self.tr("Pain the next day"), *pain)
        self.pain_next_day.chosen.connect(lambda value: self.described.emit(Feedback(pain_next_day=value)))
        self.note = form.add_note(self.tr("Note"))
        self.note.setMinimumHeight(90)
        self.note.setMaximumHeight(160)
        self.note.edited.connect(lambda text: self.described.emit(Feedback(notes=text)))
        return form

    @staticmethod
    def _scale(form: FeedbackForm, name: str, low: str, high: str) -> Scale:
        return form.add_scale(Scale(name, low, high), label(name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Apply the margins of a place."""
        super().resizeEvent(event)
        fit_place(self, self._layout)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def _confirm(self, row: int, count: int) -> None:
        self.confirmed.emit(self._sets[row].set, self._sets[row].leg, count)

    def set_theme(self, theme: Theme) -> None:
        """Apply the colours of `theme`."""
        self.timeline.set_theme(theme)

    def show_record(self, record: Record, score: Score, corrections: Sequence[Correction]) -> None:
        """Show a session; `score` is the one it was done by."""
        session = record.session
        self._title.setText(capitalized(long_day(session.local_start.date())))
        self.effort.show_value(session.effort)
        self.pain_before.show_value(session.pain_before)
        self.pain_after.show_value(session.pain_after)
        self.pain_next_day.show_value(session.pain_next_day)
        self.note.show_note(session.notes)
        self._sets = session.sets
        self._rows.show_rows(map(set_counts, session.sets))
        self.timeline.show_record(record, score)
        self._hint = self.timeline.summary()
        self._piece.setText(self._hint)
        self.show_sums(session, corrections)

    def show_sums(self, session: Session, corrections: Sequence[Correction]) -> None:
        """Show the sums and corrections again after a change."""
        reasons = {
            StopReason.FINISHED: self.tr("finished"),
            StopReason.STOPPED: self.tr("stopped early"),
            StopReason.PAIN: self.tr("stopped because of pain"),
            StopReason.INTERRUPTED: self.tr("not finished"),
        }
        parts = [
            time_of_day(session.local_start),
            routine_title(session.routine.name),
            self.tr("Total: %n reps", "", volume(session)),
            under_tension_text(tension_ms(session)),
        ]
        if load := load_volume(session):
            parts.append(load_volume_text(to_unit(load, weight_unit())))
        is_whole = session.stop_reason in {None, StopReason.FINISHED}
        if is_whole and (even := symmetry(session)) is not None:
            parts.append(self.tr("symmetry {share}%").format(share=round(even)))
        if session.stop_reason:
            parts.append(reasons[session.stop_reason])
        summary = " · ".join(parts)
        self._summary.setText(summary)
        # Screen readers say it when the page is shown.
        self.setAccessibleName(f"{long_day(session.local_start.date())}. {summary}")
        clear(self._changes)
        self._changes_card.setVisible(bool(corrections))
        last = {change.what: change for change in corrections}
        for change in reversed(corrections[-MOST_CORRECTIONS:]):
            self._changes.addWidget(self._correction(change, is_last=last[change.what] is change))

    def focus_value(self, what: str) -> None:
        """Give the focus to the field that a correction is of."""
        scales = {
            "effort": self.effort,
            "pain_before": self.pain_before,
            "pain_after": self.pain_after,
            "pain_next_day": self.pain_next_day,
        }
        places = [(done.set, done.leg) for done in self._sets]
        if (place := confirmed_place(what)) in places:
            self._rows.focus_row(places.index(place))
        else:
            scales.get(what, self.note).setFocus(Qt.FocusReason.OtherFocusReason)

    def _correction(self, change: Correction, *, is_last: bool) -> QWidget:
        """Return the line of a correction; the last one of a field can be undone."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(self._correction_text(change), "small", wrap=True), 1)
        if is_last and _is_known(change.what):
            undo = button(self.tr("Undo"), "link")
            undo.setAccessibleDescription(self._correction_text(change))
            undo.clicked.connect(lambda: self.correction_undone.emit(change))
            row.addWidget(undo)
        return line

    def show_neighbours(self, before: str, after: str) -> None:
        """Lead to the sessions of these ids before and after this one; an empty id is none."""
        self._before, self._after = before, after
        is_left = self.before_button.hasFocus() and not before
        if is_left or (self.after_button.hasFocus() and not after):  # else Qt moves the focus on, to Delete
            other = self.before_button if before else self.after_button if after else self.back_button
            other.setEnabled(True)
            other.setFocus(Qt.FocusReason.OtherFocusReason)
        self.before_button.setEnabled(bool(before))
        self.after_button.setEnabled(bool(after))

    def show_way_back(self, *, to_list: bool) -> None:
        """Name where Back leads: the list of all sessions, or Progress."""
        name_back(
            self.back_button, self.tr("Back to all sessions") if to_list else self.tr("Back to Progress")
        )

    def _correction_text(self, change: Correction) -> str:
        at = in_local_zone(change.at)
        return self.tr("{what}: {old} → {new}  ({when})").format(
            what=_short(translated(point(change.what))),
            old=_short(change.old),
            new=_short(change.new),
            when=side_by_side(day_with_year(at.date()), time_of_day(at)),
        )


def _is_known(what: str) -> bool:
    """Whether a correction is of a field that this version has."""
    return what in FIELDS or confirmed_place(what) is not None


def _short(text: str | None) -> str:
    if text in (None, ""):
        return "–"
    words = " ".join(str(text)[:NOTE_READ].split())
    return words if len(words) <= 60 else f"{words[:59]}…"  # noqa: PLR2004 - fits a line
