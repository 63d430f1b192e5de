"""The editor of a routine: a form, and beside it a live chart of the score."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from coach.core.routine import Routine
from coach.core.score import TENSION, unroll
from coach.store.routines import name_key
from coach.text.formats import minutes_seconds
from coach.ui.routines.form import Form
from coach.ui.routines.score_chart import ScoreChart, span_text
from coach.ui.widgets.banner import Banner
from coach.ui.widgets.buttons import button
from coach.ui.widgets.labels import label, show_role
from coach.ui.widgets.layouts import SPACING, card
from coach.ui.widgets.question import Question

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from coach.core.score import Score, Span
    from coach.draw.tokens import Theme


CHART_PX, MAX_CHART_PX = 120, 420
"""Least and greatest height of the score's chart, in pixels."""
LOW_PX = 580
"""Below this height of the editor, in pixels, the text under the chart is hidden."""
NARROW_PX = 760
"""Below this width of the editor, in pixels, its margins are narrow."""


class FormArea(QScrollArea):
    """Scrolls the form, and sizes it for wrapped lines, which a scroll area does not do by itself."""

    def __init__(self, form: Form) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._form = form
        form.setObjectName("page")
        self.setWidget(form)
        form.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Set the sizes again when the form or its size has changed."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            layout = self._form.layout()
            if layout is not None:
                self._form.setMinimumHeight(layout.totalHeightForWidth(self._form.width()))
                edges = 2 * self.frameWidth() + self.verticalScrollBar().sizeHint().width()
                self.setMinimumWidth(layout.totalMinimumSize().width() + edges)
        return super().eventFilter(watched, event)


class Editor(QWidget):
    """Edits one routine. `theme` returns the theme that the window has now."""

    save_requested = Signal(Routine)
    save_as_new_requested = Signal(Routine)
    reload_requested = Signal()
    left = Signal()
    """The person leaves without saving."""

    def __init__(self, theme: Callable[[], Theme]) -> None:
        super().__init__()
        self._theme = theme
        self._shown: Routine | None = None
        self._taken_names: Collection[str] = ()
        outer = self._outer = QVBoxLayout(self)
        outer.setSpacing(SPACING)
        outer.addLayout(self._build_header())
        outer.addWidget(self._build_conflict())
        body = QHBoxLayout()
        body.setSpacing(SPACING)
        self.form = Form()
        self._area = FormArea(self.form)
        body.addWidget(self._area, 5)
        body.addWidget(self._build_score(), 4)
        outer.addLayout(body, 1)
        self.form.edited.connect(self._update)
        self._question = Question(self)
        self._question.yes.connect(self.left)
        self._question.no.connect(self.form.name.setFocus)
        for keys, act in (
            (QKeySequence.StandardKey.Save, self._save),
            (QKeySequence("Esc"), self.ask_to_leave),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self.setFocusProxy(self.form.name)

    def _build_header(self) -> QHBoxLayout:
        header = QHBoxLayout()
        header.setSpacing(SPACING)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._title = label(role="title", wrap=True)
        self._about = label(role="quiet", wrap=True)
        words.addWidget(self._title)
        words.addWidget(self._about)
        header.addLayout(words, 1)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.ask_to_leave)
        self.save_button = button(self.tr("Save"), "primary")
        self.save_button.clicked.connect(self._save)
        for choice in (cancel, self.save_button):
            header.addWidget(choice, 0, Qt.AlignmentFlag.AlignTop)
        return header

    def _build_conflict(self) -> QWidget:
        self._conflict = Banner("message")
        self._reload = self._conflict.add_button(self.tr("Reload"), self.reload_requested)
        self._as_new = button(self.tr("Save as a new routine"))
        self._as_new.clicked.connect(lambda: self._request_save(self.save_as_new_requested))
        self._conflict.add(self._as_new)
        return self._conflict

    def _build_score(self) -> QWidget:
        self._sums = label(role="heading", wrap=True)
        self._tension = label(role="quiet", wrap=True)
        self.chart = ScoreChart(self._theme())
        self.chart.setMinimumHeight(CHART_PX)
        self.chart.setMaximumHeight(MAX_CHART_PX)
        self.chart.span_selected.connect(self._describe)
        self._hint = label(role="small", wrap=True)
        self._hint.setMinimumHeight(44)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        frame, inside = card(self._sums, self._tension)
        inside.addWidget(self.chart, 1)
        inside.addWidget(self._hint)
        inside.addStretch()
        return frame

    # --- the routine ---

    def show_routine(self, routine: Routine, title: str, about: str, taken: Collection[str]) -> None:
        """Edit `routine`; `taken` are the names of other routines, as `name_key` returns them."""
        self._taken_names = taken
        self._title.setText(title)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self._conflict.hide()
        self._question.hide()
        self._shown = None
        self.form.show_routine(routine)
        self._shown = self.form.routine()
        self._update()
        self._area.verticalScrollBar().setValue(0)
        self.form.name.selectAll()

    @property
    def is_changed(self) -> bool:
        """Whether the form differs from the routine that was shown first."""
        return self._shown is not None and self.form.routine() != self._shown

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the text under the chart, and narrow the margins, where space is short."""
        super().resizeEvent(event)
        self._hint.setVisible(self.height() >= LOW_PX)
        side = SPACING if self.width() < NARROW_PX else SPACING * 5 // 2
        self._outer.setContentsMargins(side, SPACING * 2, side, SPACING)

    def changeEvent(self, event: QEvent) -> None:
        """Apply the window's theme when it changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.chart.set_theme(self._theme())

    def show_conflict(self, line: str, *, can_reload: bool) -> None:
        """Show that the file was changed since it was read, with what can be done about it."""
        self._reload.setVisible(can_reload)
        self._conflict.show_text(line)
        self._as_new.setFocus()

    def _update(self) -> None:
        """Check the name, and show the score of the routine in the form."""
        name = " ".join(self.form.name.text().split())
        self.form.refuse_name(
            self.tr("That name is already used.").format(name=name)
            if name_key(name) in self._taken_names
            else ""
        )
        routine = self.form.routine()
        self.save_button.setEnabled(routine is not None)
        if routine is None:
            field, fault = self.form.faults[0]
            self._tension.setText(f"{field.accessibleName()}: {fault}")
            show_role(self._tension, "warning")
            return
        show_role(self._tension, "quiet")
        score = unroll(routine)
        self.chart.show_score(score)
        self._sums.setText(
            self.tr("{length} · %n reps", "", len(score.repetitions)).format(
                length=minutes_seconds(score.length_ms)
            )
        )
        under_tension = self.tr("{time} under tension").format(time=minutes_seconds(_tension_ms(score)))
        self._tension.setText(under_tension)
        self._describe(None)

    def _describe(self, span: Span | None) -> None:
        score = self.chart.score
        if span is not None and score is not None:
            text = span_text(score, span)
        else:
            text = self.tr("Foot height over time. Hover for details.")
        self._hint.setText(text)
        self.chart.setAccessibleDescription(text)  # screen readers read it on every arrow key

    def _save(self) -> None:
        self._request_save(self.save_requested)

    def _request_save(self, requested: SignalInstance) -> None:
        faults = self.form.faults
        if faults:
            faults[0][0].setFocus()
            return
        self._question.hide()
        requested.emit(self.form.routine())

    def ask_to_leave(self) -> None:
        """Leave if nothing was changed, otherwise ask; a second request answers the question with no."""
        if self._question.isVisible():
            self._question.decline()
        elif self.is_changed:
            self._question.ask(
                self.tr("Discard changes?"),
                self.tr("Your changes will be lost."),
                self.tr("Discard"),
                self.tr("Keep editing"),
            )
        else:
            self.left.emit()


def _tension_ms(score: Score) -> int:
    return sum(span.length_ms for span in score.spans if span.kind in TENSION)
