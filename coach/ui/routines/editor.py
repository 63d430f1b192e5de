"""The editor of a routine: a form, and beside it one repetition drawn large and the session as blocks."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from coach.core.routine import Routine
from coach.core.score import TENSION, unroll
from coach.store.routines import name_key
from coach.text.formats import minutes_seconds
from coach.text.lengths import least_text, under_tension_text
from coach.text.terms import Term, explanation
from coach.ui.routines.form import Form
from coach.ui.routines.repetition_picture import RepetitionPicture
from coach.ui.routines.session_blocks import SessionBlocks
from coach.ui.widgets.announcement import announce_with_focus
from coach.ui.widgets.banner import Banner
from coach.ui.widgets.buttons import button
from coach.ui.widgets.flow_layout import FlowLayout, wrapped
from coach.ui.widgets.labels import label, place_title
from coach.ui.widgets.layouts import SPACING, card, fit_place
from coach.ui.widgets.question import Question

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from PySide6.QtWidgets import QPushButton

    from coach.core.score import Score
    from coach.draw.tokens import Theme


NARROW_EM, LOW_EM, WIDEST_EM = 54, 32, 92
"""Width or height below which the pictures scroll with the form, and the greatest width of the contents, in
sizes of the letters."""

EDGE_PX = 2
"""The edge of pages that scroll as a whole, in pixels, as in the style sheet: the titles are at one point."""


class FormArea(QScrollArea):
    """Scrolls a column of widgets, sized for wrapped lines, which a scroll area does not do by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QScrollArea { border: none; }")  # it takes no focus
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = QWidget()
        self._inside.setObjectName("page")
        self.column = QVBoxLayout(self._inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACING)
        self.setWidget(self._inside)
        self._inside.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Set the sizes again when the contents or their size have changed."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            high = self.column.totalHeightForWidth(self._inside.width())  # -1 while it is empty
            self._inside.setMinimumHeight(max(0, high))
            edges = 2 * self.frameWidth() + self.verticalScrollBar().sizeHint().width()
            self.setMinimumWidth(self.column.totalMinimumSize().width() + edges)
        return super().eventFilter(watched, event)


class Editor(QWidget):
    """Edits one routine. `theme` returns the theme that the window has now."""

    save_requested = Signal(Routine)
    save_as_new_requested = Signal(Routine)
    reload_requested = Signal()
    sheet_requested = Signal(Routine)
    changed = Signal(bool)
    """Whether there is now something to save."""
    left = Signal()
    """The person leaves without saving."""
    stayed = Signal()
    """The person was asked whether to leave, and edits on."""

    def __init__(self, theme: Callable[[], Theme]) -> None:
        super().__init__()
        self._theme = theme
        self._shown: Routine | None = None
        self._taken_names: Collection[str] = ()
        self._is_compact: bool | None = None
        self.score: Score | None = None
        """The score of the routine in the form, or of the last one without a fault."""
        outer = self._outer = QVBoxLayout(self)
        outer.setSpacing(SPACING)
        outer.setContentsMargins(0, 0, 0, SPACING)
        self.setContentsMargins(EDGE_PX, EDGE_PX, EDGE_PX, 0)
        outer.addLayout(self._build_header())
        outer.addWidget(self._build_conflict())
        self._body = QHBoxLayout()
        self._body.setSpacing(SPACING)
        self.form = Form()
        self._area = FormArea()
        self._area.column.addWidget(self.form)
        self._body.addWidget(self._area, 5)
        self._pictures = self._build_pictures()
        self._beside = FormArea()
        self._body.addWidget(self._beside, 4)
        outer.addLayout(self._body, 1)
        self._place_pictures(is_compact=False)
        self.form.edited.connect(self._update)
        self._question = Question(self)
        self._question.yes.connect(self._save)
        self._question.other.connect(self.left)
        self._question.no.connect(self._keep_editing)
        self._before_question: QWidget | None = None
        for keys, act in (
            (QKeySequence.StandardKey.Save, self._save),
            (QKeySequence.StandardKey.Print, self._ask_sheet),
            (QKeySequence("Esc"), self.ask_to_leave),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _build_header(self) -> QVBoxLayout:
        header = QVBoxLayout()
        header.setSpacing(0)
        row = FlowLayout(gap=SPACING // 2)
        self._title = place_title()
        self._about = label(role="quiet", wrap=True)
        row.add(self._title, 0)
        self.cancel_button = button(self.tr("Cancel"))
        self.cancel_button.setToolTip(self.tr("Cancel (Esc)"))
        self.cancel_button.clicked.connect(self.ask_to_leave)
        self.save_button: QPushButton = button(self.tr("Save"), "primary")
        self.save_button.setToolTip(self.tr("Save (Ctrl+S)"))
        self.save_button.clicked.connect(self._save)
        row.add(wrapped(self.cancel_button, self.save_button, gap=SPACING // 2))
        header.addLayout(row)
        header.addWidget(self._about)
        return header

    def _build_conflict(self) -> QWidget:
        self._conflict = Banner("message")
        self._reload = self._conflict.add_button(self.tr("Reload"), self.reload_requested)
        self._as_new = button(self.tr("Save as a new routine"))
        self._as_new.clicked.connect(lambda: self._request(self.save_as_new_requested))
        self._conflict.add(self._as_new)
        return self._conflict

    def _build_pictures(self) -> QWidget:
        self.repetition = RepetitionPicture(self._theme)
        self.blocks = SessionBlocks(self._theme)
        self.blocks.described.connect(self._describe)
        self._sums = label(role="heading", wrap=True)
        self._tension = label(role="quiet", wrap=True)
        self._tension.setToolTip(explanation(Term.TENSION))
        self._hint = label(role="small", wrap=True)
        frame, inside = card(label(self.tr("One repetition"), "heading"), self.repetition)
        inside.addSpacing(SPACING // 2)
        for part in (self._sums, self._tension, self.blocks, self._hint):
            inside.addWidget(part)
        self.sheet_button = button(self.tr("Plan sheet for the wall…"))
        self.sheet_button.setToolTip(self.tr("Print it or save it as PDF (Ctrl+P)"))
        self.sheet_button.clicked.connect(self._ask_sheet)
        inside.addSpacing(SPACING // 2)
        inside.addWidget(self.sheet_button, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addStretch()
        frame.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
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
        """Place the pictures beside the form, or in its column where space is short."""
        super().resizeEvent(event)
        em = self.fontInfo().pixelSize()
        self._place_pictures(is_compact=self.width() < NARROW_EM * em or self.height() < LOW_EM * em)
        fit_place(self, self._outer, WIDEST_EM * em)

    def _place_pictures(self, *, is_compact: bool) -> None:
        if is_compact is self._is_compact:
            return
        self._is_compact = is_compact
        self._beside.setVisible(not is_compact)
        (self._area if is_compact else self._beside).column.addWidget(self._pictures)
        order = (self.form.last_field, self.blocks, self.sheet_button, self.cancel_button, self.save_button)
        for one, two in pairwise(order):
            QWidget.setTabOrder(one, two)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the pictures again when the window's theme changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.repetition.update()
            self.blocks.update()

    def show_conflict(self, line: str, *, can_reload: bool) -> None:
        """Show that the file was changed since it was read, with what can be done about it."""
        self._reload.setVisible(can_reload)
        self._conflict.show_text(line)
        self._as_new.setFocus()

    def _update(self) -> None:
        """Check the name, and draw the routine in the form; with a fault, the pictures stay as they are."""
        name = " ".join(self.form.name.text().split())
        self.form.refuse_name(
            self.tr("That name is already used.").format(name=name)
            if name_key(name) in self._taken_names
            else ""
        )
        if self._shown is not None:
            self.changed.emit(self.is_changed)
        routine = self.form.routine_as_done()
        if routine is None:
            return
        score = self.score = unroll(routine)
        self.repetition.show_routine(routine)
        self.blocks.show_score(score)
        length = minutes_seconds(score.length_ms)
        amount = self.tr("{length} · %n reps", "", len(score.repetitions))
        self._sums.setText(amount.format(length=least_text(length) if score.gates else length))
        self._tension.setText(under_tension_text(_tension_ms(score)))

    def _describe(self, text: str) -> None:
        self._hint.setText(text or self.tr("Point at a part for details."))

    def _save(self) -> None:
        self._request(self.save_requested)

    def _ask_sheet(self) -> None:
        self._request(self.sheet_requested)

    def _request(self, requested: SignalInstance) -> None:
        """Ask for something with the routine in the form, or go to the first field with a fault."""
        self._question.hide()
        faults = self.form.faults
        if faults:
            self.stayed.emit()
            field = faults[0][0]
            announce_with_focus(field, faults[0][1])
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            self._area.ensureWidgetVisible(field, 0, 3 * SPACING)
            return
        requested.emit(self.form.routine())

    def ask_to_leave(self) -> None:
        """Leave if nothing was changed, otherwise ask; a second request answers the question with no."""
        if self._question.isVisible():
            self._question.decline()
        elif self.is_changed:
            self._before_question = self.focusWidget()
            self._question.ask(
                self.tr("Save your changes?"),
                "",
                self.tr("Save"),
                self.tr("Keep editing"),
                self.tr("Don’t save"),
            )
        else:
            self.left.emit()

    def _keep_editing(self) -> None:
        self.stayed.emit()
        (self._before_question or self.form.name).setFocus(Qt.FocusReason.OtherFocusReason)


def _tension_ms(score: Score) -> int:
    return sum(span.length_ms for span in score.spans if span.kind in TENSION)
