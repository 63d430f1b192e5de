"""The small window of a session, on top of others: for people who follow by ear and do something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeySequence
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionButton, QWidget

from coach.core.score import WAITING
from coach.draw.icons import draw_icon
from coach.draw.type_sizes import font_for_cap, session_font
from coach.text.formats import seconds_left, whole_number
from coach.text.routine_texts import up_next_lines
from coach.text.session_texts import (
    PAIN,
    PAUSE,
    RESUME,
    button_name,
    count_parts,
    count_text,
    leg_badge,
    phase_word,
    ready_prompt,
    ready_text,
)
from coach.ui.session.buttons import SessionButton
from coach.ui.session.labels import NamedLabel, Ring
from coach.ui.session.mute_sign import MuteSign
from coach.ui.session.text_metrics import BOLD, MEDIUM
from coach.ui.widgets.keys import key_of
from coach.ui.widgets.labels import tooltip
from coach.ui.widgets.painting import painting
from coach.ui.widgets.timers import single_shot

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from coach.ui.session.looks import Looks
    from coach.ui.session.page import SessionPage
    from coach.ui.session.state import SessionState

SIZE = QSize(360, 140)
"""The smallest size, in pixels; everything in it grows with the window."""

PAD, GAP = 12, 8
"""Space at the edges and between the parts, in pixels of the smallest size."""

RING, BUTTON = 76, 34
"""Width of the ring, and height of the buttons, in the same pixels."""

LETTERS = 0.74
"""Scale of the letters on the buttons there."""

WORD, LINE = (23.0, 26.0), ((12.5, 51.0), (11.5, 72.0))
"""Cap height and base line of the word, and of the two lines below it, in the same pixels."""

BELOW_WORD = 8.0
"""How far letters of the word may hang below its base line, as Arabic ones do, in the same pixels."""

DIGIT_CAPS = (34.0, 30.0, 21.0)
"""Cap height of a countdown of one, two and three digits, in the same pixels."""

NOTE_MS = 2000
"""How long what a key changed is shown, in milliseconds."""

LARGE_KEYS = (Qt.Key.Key_W, Qt.Key.Key_F, Qt.Key.Key_F11)
"""Keys that lead back to the large window, and do nothing else."""

ASKING_KEYS = (Qt.Key.Key_Escape, Qt.Key.Key_F1, Qt.Key.Key_Question)
"""Keys that act in the large window, which is shown first."""


class Face(NamedLabel):
    """Word, leg and repetition below each other; one sentence for screen readers.

    It has none of the names that the labels of the large window have.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__("small", parent)
        self.quiet_colour = QColor()
        self.word_colour = QColor()
        self.scale = 1.0
        self.texts = ("", "", "")
        """The word, the leg and the line below them."""

    def show_texts(self, word: str, leg: str, below: str) -> None:
        """Show the texts, the word above the others."""
        if (word, leg, below) != self.texts:
            self.texts = (word, leg, below)
            self.show_text(". ".join(filter(None, self.texts)))
            self.update()

    def fonts(self) -> tuple[QFont, QFont, QFont]:
        """Return the fonts of the three texts: of the usual size, or smaller where a text is too wide."""
        word, leg, below = self.texts
        cap, below_cap = LINE[0][0], LINE[1][0]
        return (
            self._font(word, WORD[0], BOLD, hangs=BELOW_WORD),
            self._font(leg, cap, MEDIUM),
            self._font(below, below_cap, MEDIUM),
        )

    def _font(self, text: str, cap: float, weight: QFont.Weight, hangs: float = SIZE.height()) -> QFont:
        """Return the font of a text that is no wider than the window and hangs no lower than `hangs`."""
        font = font_for_cap(session_font(weight), cap * self.scale)
        metrics = QFontMetricsF(font)
        wide, low = metrics.horizontalAdvance(text), metrics.tightBoundingRect(text).bottom()
        share = min(1.0, self.width() / max(1.0, wide), hangs * self.scale / max(1.0, low))
        if share < 1:
            font.setPixelSize(max(8, int(font.pixelSize() * share)))
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the texts from the leading edge."""
        del event
        bases = (WORD[1], *(base for _, base in LINE))
        inks = (self.word_colour, self.colour, self.quiet_colour)
        usual = self.colour
        with painting(self) as painter:
            for text, font, base, ink in zip(self.texts, self.fonts(), bases, inks, strict=True):
                self.colour = ink
                painter.setFont(font)
                self.draw_text(painter, text, base * self.scale)
        self.colour = usual


class Dial(Ring):
    """The ring with the seconds in it; screen readers hear them on I."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.digit_colour = QColor()
        self.scale = 1.0
        self._digits = ""

    def show_seconds(self, seconds: int) -> None:
        """Show a whole number of seconds."""
        if (digits := whole_number(seconds)) != self._digits:
            self._digits = digits
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring, then the number in its middle."""
        super().paintEvent(event)
        cap = DIGIT_CAPS[min(len(self._digits), len(DIGIT_CAPS)) - 1] * self.scale
        with painting(self) as painter:
            painter.setFont(font_for_cap(session_font(BOLD), cap))
            painter.setPen(self.digit_colour)
            wide = painter.fontMetrics().horizontalAdvance(self._digits)
            painter.drawText(round((self.width() - wide) / 2), round((self.height() + cap) / 2), self._digits)


class IconButton(SessionButton):
    """A button of the session with an icon in place of its name."""

    def __init__(self, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = icon

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button of the style sheet, then the icon."""
        del event
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        size = min(self.width(), self.height()) * 0.56
        with painting(self) as painter:
            self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
            box = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
            draw_icon(painter, self._icon, box, self.palette().buttonText().color())


class SmallWindow(QWidget):
    """A second view of the session on `page`, which stays the owner of its state and of its keys.

    It is a separate window, on top of others where the desktop allows that. Closing it ends nothing:
    the large window is asked for.
    """

    large_requested = Signal()

    def __init__(self, page: SessionPage, looks: Looks) -> None:
        flags = Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint
        super().__init__(None, flags)
        self.setObjectName("small")
        self.setAccessibleName(self.tr("Session in the small window"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(SIZE)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._page = page
        self._looks = looks
        self._state: SessionState | None = None
        self._note = ""
        self._note_over = single_shot(self, NOTE_MS, self.show_note)
        self.dial, self.face, self.mute_sign = Dial(self), Face(self), MuteSign(self)
        self.pause_button, self.pain_button = SessionButton(self), SessionButton(self)
        self.message_button, self.large_button = IconButton("alert", self), IconButton("enlarge", self)
        native = QKeySequence.SequenceFormat.NativeText
        for button, key in ((self.pause_button, Qt.Key.Key_Space), (self.pain_button, Qt.Key.Key_P)):
            button.key_text = QKeySequence(key).toString(native)
        self.pain_button.setProperty("role", "stop")
        self.pain_button.show_name(button_name(PAIN))
        self.large_button.key_text = QKeySequence(Qt.Key.Key_W).toString(native)
        self.large_button.show_name(self.tr("Large window"))
        self.message_button.hide()
        self.pause_button.clicked.connect(page.pause_requested)
        self.pain_button.clicked.connect(page.pain_requested)
        self.large_button.clicked.connect(self.large_requested)
        self.message_button.clicked.connect(self.large_requested)
        page.state_shown.connect(self.show_state)
        page.windowTitleChanged.connect(self.setWindowTitle)
        self.setWindowTitle(page.windowTitle())
        self.set_looks(looks)

    def set_looks(self, looks: Looks) -> None:
        """Apply the theme, and show whether anything can be heard."""
        self._looks = looks
        theme = looks.theme
        text = QColor(theme.text)
        self.face.colour = self.dial.digit_colour = self.mute_sign.colour = text
        self.face.quiet_colour = QColor(theme.quiet)
        self.dial.track = QColor(theme.track)
        self.mute_sign.setVisible(looks.muted)
        self._arrange()
        if (state := self._state) is not None:
            self._state = None
            self.show_state(state)

    # --- what is shown ----------------------------------------------------------------------

    def show_state(self, state: SessionState) -> None:
        """Show an instant of the session; repaints only what differs."""
        last, self._state = self._state, state
        span, theme = state.span, self._looks.theme
        if last is None or span != last.span:
            self.dial.ground = QColor(theme.tinted(span.kind))
            self.dial.colour = QColor(theme.phase_colour(span.kind))
            self.update()
            self.dial.update()
        stands = state.is_paused or state.at_gate
        if last is None or stands != (last.is_paused or last.at_gate):
            self.pause_button.show_name(button_name(RESUME if stands else PAUSE))
        word_colour = theme.text if stands else theme.phase_word(span.kind)
        self.face.word_colour = QColor(word_colour)
        self._show_texts()
        left_s = 0 if state.at_gate else seconds_left(span.end_ms - state.position_ms)
        self.dial.show_seconds(state.count_in_s or left_s)
        self.dial.show_fraction(
            1.0 if state.at_gate else (state.position_ms - span.start_ms) / span.length_ms
        )

    def show_note(self, text: str = "") -> None:
        """Show for a moment what a key changed, in the place of the last line."""
        self._note = text
        if text:
            self._note_over.start()
        self._show_texts()

    def show_message(self, text: str) -> None:
        """Offer the large window for a message that is shown there; none where `text` is empty."""
        self.message_button.setAccessibleName(text)
        self.message_button.setToolTip(tooltip(text))
        self.message_button.setVisible(bool(text))

    def _show_texts(self) -> None:
        if (state := self._state) is None:
            return
        waits = state.span.kind in WAITING
        word = phase_word(state.span.kind)
        if state.is_paused:
            word = self.tr("PAUSED")
        elif state.at_gate:
            word = ready_prompt()[0]
        self.face.show_texts(word, leg_badge(state.span.leg, waits=waits), self._note or self._below(state))

    def _below(self, state: SessionState) -> str:
        """Return the last line: a message, what comes next, or repetition and set."""
        if state.message:
            return state.message
        if state.is_paused:
            return self.tr("Press {key} to resume").format(key=self.pause_button.key_text)
        if state.at_gate:
            return ready_prompt()[1]
        if state.span.kind in WAITING:
            is_ending = state.instruction == ready_text()
            return state.instruction if is_ending else " · ".join(up_next_lines(state.score, state.span)[2:])
        return count_text(count_parts(state.score, state.span.start_ms))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tinted ground."""
        with painting(self) as painter:
            painter.fillRect(event.rect(), self.dial.ground)

    # --- the layout -------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let everything grow with the window."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Place the parts: the ring, the texts beside it, and the buttons below."""
        scale = min(self.width() / SIZE.width(), self.height() / SIZE.height())
        wide = self.width() / scale
        self.face.scale = self.dial.scale = scale
        beside = PAD + RING + PAD
        foot = SIZE.height() - PAD / 2 - BUTTON - 4
        self._place(self.dial, scale, (PAD, 10, RING, RING))
        self._place(self.face, scale, (beside, 10, wide - beside - PAD, RING))
        self._place(self.mute_sign, scale, (wide - PAD - 18, 12 + LINE[0][1] - 18, 18, 18))
        end = wide - PAD
        for icon_button in (self.large_button, self.message_button):
            # A hidden one has its place, too: a message that ends must not put *Stop – pain* under the
            # pointer.
            end -= BUTTON
            self._place(icon_button, scale, (end, foot, BUTTON, BUTTON))
            end -= GAP
        named = (self.pause_button, self.pain_button)
        names = ((PAUSE, RESUME), (PAIN,))
        wished = [
            max(button.wished_width(button_name(one), LETTERS, with_key=False) for one in each)
            for button, each in zip(named, names, strict=True)
        ]
        share = (end - PAD - GAP) / sum(wished)
        start = float(PAD)
        for button, wish in zip(named, wished, strict=True):
            width = min(wish * share, wish * 1.6)
            self._place(button, scale, (start, foot, width, BUTTON))
            start += width + GAP
        for button in (*named, self.large_button, self.message_button):
            button.set_scale(LETTERS * scale, shows_key=False)
        self.update()

    def _place(self, widget: QWidget, scale: float, box: tuple[float, float, float, float]) -> None:
        """Place a part at left, top, width and height in pixels of the smallest size; mirrored in Arabic."""
        left, top, width, height = (round(number * scale) for number in box)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - width
        widget.setGeometry(QRect(left, top, width, height))

    # --- what the person does ---------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass keys on to the session; those that need the large window show it first."""
        key = key_of(event)
        if key in (*LARGE_KEYS, *ASKING_KEYS):
            self.large_requested.emit()
        if key not in LARGE_KEYS:
            QApplication.sendEvent(self._page, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin the set that waits for the person; buttons keep their clicks for themselves."""
        state, is_left = self._state, event.button() is Qt.MouseButton.LeftButton
        if is_left and state is not None and state.at_gate and not state.is_paused:
            self._page.ready_requested.emit()
        else:
            super().mousePressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask for the large window, which goes on with the session."""
        event.ignore()
        self.large_requested.emit()
