"""The editor: the form on one side, and on the other the score it makes, drawn as it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from coach.core.score import TENSION, unroll
from coach.store.routines import name_key
from coach.text.formats import minutes_seconds
from coach.ui.routines.form import Form
from coach.ui.routines.score_chart import ScorePicture, said
from coach.ui.widgets.banner import Banner
from coach.ui.widgets.buttons import button
from coach.ui.widgets.labels import label, show_role
from coach.ui.widgets.layouts import SPACING, card
from coach.ui.widgets.question import Question

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from coach.core.routine import Routine
    from coach.core.score import Score, Span
    from coach.draw.tokens import Theme


PICTURE_PX = 120
"""The least height of the score's picture, in pixels."""
LOW_PX = 580
"""Below this height of the editor, in pixels, the picture has the room of the words under it."""

NARROW_PX = 760
"""Below this width of the editor, in pixels, form and picture have most of its margins."""


class FormArea(QScrollArea):
    """Scrolls the form, and gives it the height that its lines need at the width there is."""

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
        """Measure again where the form changed; a scroll area by itself knows nothing of wrapped lines."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            layout = self._form.layout()
            if layout is not None:
                self._form.setMinimumHeight(layout.totalHeightForWidth(self._form.width()))
                edges = 2 * self.frameWidth() + self.verticalScrollBar().sizeHint().width()
                self.setMinimumWidth(layout.totalMinimumSize().width() + edges)
        return super().eventFilter(watched, event)


class Editor(QWidget):
    """Edits one routine; `save_requested` tells what it has become, `left` that nothing is to be kept."""

    save_requested = Signal(object)
    save_as_new_requested = Signal(object)
    reload_requested = Signal()
    left = Signal()

    def __init__(self, theme: Callable[[], Theme]) -> None:
        super().__init__()
        self._theme = theme
        self._shown: Routine | None = None
        self._taken: Collection[str] = ()
        outer = self._outer = QVBoxLayout(self)
        outer.setSpacing(SPACING)
        outer.addLayout(self._build_head())
        outer.addWidget(self._build_conflict())
        body = QHBoxLayout()
        body.setSpacing(SPACING)
        self.form = Form()
        self._area = FormArea(self.form)
        body.addWidget(self._area, 5)
        body.addWidget(self._build_score(), 4)
        outer.addLayout(body, 1)
        self.form.edited.connect(self._follow)
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

    def _build_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(SPACING)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._title = label(role="title", wrap=True)
        self._about = label(role="quiet", wrap=True)
        words.addWidget(self._title)
        words.addWidget(self._about)
        head.addLayout(words, 1)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.ask_to_leave)
        self.save_button = button(self.tr("Save"), "primary")
        self.save_button.clicked.connect(self._save)
        for choice in (cancel, self.save_button):
            head.addWidget(choice, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _build_conflict(self) -> QWidget:
        self._conflict = Banner("message")
        self._reload = self._conflict.add_button(self.tr("Read it anew"), self.reload_requested)
        self._as_new = button(self.tr("Save mine as new"))
        self._as_new.clicked.connect(lambda: self._tell_save(self.save_as_new_requested))
        self._conflict.add(self._as_new)
        return self._conflict

    def _build_score(self) -> QWidget:
        self._sums = label(role="heading", wrap=True)
        self._tension = label(role="quiet", wrap=True)
        self.picture = ScorePicture(self._theme())
        self.picture.setMinimumHeight(PICTURE_PX)
        self.picture.setMaximumHeight(420)
        self.picture.span_pointed.connect(self._say)
        self._said = label(role="small", wrap=True)
        self._said.setMinimumHeight(44)
        self._said.setAlignment(Qt.AlignmentFlag.AlignTop)
        frame, inside = card(self._sums, self._tension)
        inside.addWidget(self.picture, 1)
        inside.addWidget(self._said)
        inside.addStretch()
        return frame

    # --- what is in it -------------------------------------------------------------------------

    def show_routine(self, routine: Routine, title: str, about: str, taken: Collection[str]) -> None:
        """Begin to edit `routine`; `taken` are the names that others have, as `name_key` gives them."""
        self._taken = taken
        self._title.setText(title)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self._conflict.hide()
        self._question.hide()
        self._shown = None
        self.form.show_routine(routine)
        self._shown = self.form.routine()
        self._follow()
        self._area.verticalScrollBar().setValue(0)
        self.form.name.selectAll()

    @property
    def is_changed(self) -> bool:
        """Whether anything differs from what was first shown."""
        return self._shown is not None and self.form.routine() != self._shown

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where room is short, leave out the hint under the picture, and have narrower margins."""
        super().resizeEvent(event)
        self._said.setVisible(self.height() >= LOW_PX)
        side = SPACING if self.width() < NARROW_PX else SPACING * 5 // 2
        self._outer.setContentsMargins(side, SPACING * 2, side, SPACING)

    def changeEvent(self, event: QEvent) -> None:
        """Wear another theme as soon as the window does."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.picture.set_theme(self._theme())

    def show_conflict(self, line: str, *, can_reload: bool) -> None:
        """Say that the file is no longer what was read, and what can be done."""
        self._reload.setVisible(can_reload)
        self._conflict.show_text(line)
        self._as_new.setFocus()

    def _follow(self) -> None:
        """Check the name, and draw the score of what the form says now."""
        name = " ".join(self.form.name.text().split())
        self.form.refuse_name(
            self.tr("“{name}” is taken: allowed is another name.").format(name=name)
            if name_key(name) in self._taken
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
        self.picture.show_score(score)
        self._sums.setText(
            self.tr("Length {length} · %n repetitions", "", len(score.repetitions)).format(
                length=minutes_seconds(score.length_ms)
            )
        )
        self._tension.setText(
            self.tr("Time under tension {time}").format(time=minutes_seconds(_tension_ms(score)))
        )
        self._say(None)

    def _say(self, span: Span | None) -> None:
        score = self.picture.score
        if span is not None and score is not None:
            text = said(score, span)
        else:
            text = self.tr("How high the foot is, over time. Point at a part, or walk with the arrow keys.")
        self._said.setText(text)
        self.picture.setAccessibleDescription(text)  # a screen reader reads it as the arrow keys walk

    def _save(self) -> None:
        self._tell_save(self.save_requested)

    def _tell_save(self, signal: SignalInstance) -> None:
        faults = self.form.faults
        if faults:
            faults[0][0].setFocus()
            return
        self._question.hide()
        signal.emit(self.form.routine())

    def ask_to_leave(self) -> None:
        """Leave where nothing was changed; else ask first. Asked again, the answer is no."""
        if self._question.isVisible():
            self._question.decline()
        elif self.is_changed:
            self._question.ask(
                self.tr("Leave without saving?"),
                self.tr("What you changed here is not kept."),
                self.tr("Leave"),
                self.tr("Go on editing"),
            )
        else:
            self.left.emit()


def _tension_ms(score: Score) -> int:
    return sum(span.length_ms for span in score.spans if span.kind in TENSION)
