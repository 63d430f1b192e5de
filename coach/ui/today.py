"""Today: what to do now. One routine, one large Start, the week, and what comes next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QSizePolicy, QWidget

from coach.core.routine import Legs
from coach.ui import safety
from coach.ui.parts import SPACING, button, card, label, page_layout
from coach.ui.words import long_day, minutes

if TYPE_CHECKING:
    from coach.core.routine import Routine
    from coach.core.score import Score
    from coach.ui.theme import Theme

DAYS = 7


@dataclass(frozen=True, slots=True)
class Week:
    """The days of this week from `first` on: which were planned, on which something was done."""

    first: date
    today: date
    planned: frozenset[int]
    """Days of the week, Monday 0."""
    done: frozenset[date]

    def is_planned(self, day: date) -> bool:
        """Whether `day` is a planned one."""
        return day.weekday() in self.planned

    def next_planned(self) -> date | None:
        """Return the next planned day from today on that is not done yet."""
        days = (self.today + timedelta(n) for n in range(DAYS + 1))
        return next((day for day in days if self.is_planned(day) and day not in self.done), None)


class WeekStrip(QWidget):
    """Seven days: a ring where a session is planned, filled and ticked where one was done."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._week: Week | None = None
        self.setMinimumHeight(76)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_week(self, week: Week, theme: Theme) -> None:
        """Show `week` in the colours of `theme`."""
        self._week, self._theme = week, theme
        names = [
            QLocale().dayName(day.weekday() + 1)
            + (": " + self.tr("done") if day in week.done else ": " + self.tr("planned"))
            for day in (week.first + timedelta(n) for n in range(DAYS))
            if day in week.done or week.is_planned(day)
        ]
        self.setAccessibleName(self.tr("This week") + ". " + "; ".join(names))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the days."""
        del event
        if self._week is None:
            return
        theme, week = self._theme, self._week
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = min(self.width() / DAYS, 88.0)
        size = 36
        font = QFont(self.font())
        font.setPixelSize(15)
        for n in range(DAYS):
            day = week.first + timedelta(n)
            x, is_today = round(step * n + (step - size) / 2), day == week.today
            font.setBold(is_today)
            painter.setFont(font)
            painter.setPen(QColor(theme.text if is_today else theme.quiet))
            name = QLocale().standaloneDayName(day.weekday() + 1, QLocale.FormatType.ShortFormat)
            painter.drawText(round(step * n), 0, round(step), 24, Qt.AlignmentFlag.AlignCenter, name)
            is_done = day in week.done
            painter.setBrush(QColor(theme.lift if is_done else theme.empty))
            pen = painter.pen()
            pen.setColor(QColor(theme.lift if is_done or week.is_planned(day) else theme.empty))
            pen.setWidth(3)
            painter.setPen(pen)
            painter.drawEllipse(x, 32, size, size)
            if is_done:
                pen.setColor(QColor(theme.background))
                pen.setWidth(4)
                painter.setPen(pen)
                painter.drawPolyline(_tick(x, 32, size))


def _tick(x: int, y: int, size: int) -> list[QPointF]:
    return [QPointF(x + size * a, y + size * b) for a, b in ((0.28, 0.52), (0.44, 0.68), (0.73, 0.35))]


class UnfinishedCard(QFrame):
    """Offers a session that was cut off: go on with it, keep what was done, or discard it."""

    continue_requested = Signal()
    keep_requested = Signal()
    discard_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "message")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        self._text = label(wrap=True)
        row.addWidget(self._text, 1)
        for text, request in (
            (self.tr("Continue session"), self.continue_requested),
            (self.tr("Keep what was done"), self.keep_requested),
            (self.tr("Discard"), self.discard_requested),
        ):
            choice = button(text, "quiet" if request is self.discard_requested else "")
            choice.clicked.connect(request)
            row.addWidget(choice)
        self.hide()

    def offer(self, text: str) -> None:
        """Offer the session that `text` describes; empty puts the offer away."""
        self._text.setText(text)
        self.setVisible(bool(text))


class TodayPage(QWidget):
    """Answers "what now?"."""

    start_requested = Signal()
    routine_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        layout = page_layout(self)
        self._date = label(role="quiet")
        layout.addWidget(label(self.tr("Today"), "title"))
        layout.addWidget(self._date)
        self.unfinished = UnfinishedCard()
        layout.addWidget(self.unfinished)
        layout.addWidget(self._build_routine())
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        row.addWidget(self._build_week(), 3)
        row.addWidget(self._build_next(), 2)
        layout.addLayout(row)
        layout.addStretch()
        layout.addWidget(label(safety.say(safety.WHAT_IT_IS), "small", wrap=True))
        self.setFocusProxy(self.start_button)

    def _build_routine(self) -> QWidget:
        frame, inside = card()
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        self.routines = QComboBox()
        self.routines.setAccessibleName(self.tr("Routine"))
        self.routines.setMinimumWidth(260)
        self.routines.activated.connect(lambda _index: self.routine_chosen.emit(self.routines.currentText()))
        self._length = label(role="figure")
        row.addWidget(self.routines)
        row.addStretch()
        row.addWidget(self._length)
        inside.addLayout(row)
        self._dose = label(role="quiet", wrap=True)
        inside.addWidget(self._dose)
        self.start_button = button(self.tr("Start"), "primary", "session")
        self.start_button.setMinimumHeight(88)
        self.start_button.clicked.connect(self.start_requested)
        inside.addSpacing(SPACING // 2)
        inside.addWidget(self.start_button)
        return frame

    def _build_week(self) -> QWidget:
        frame, inside = card(label(self.tr("This week"), "heading"))
        self._week = WeekStrip(self._theme)
        self._week_text = label(role="quiet")
        inside.addWidget(self._week)
        inside.addWidget(self._week_text)
        inside.addStretch()
        return frame

    def _build_next(self) -> QWidget:
        frame, inside = card(label(self.tr("Next"), "heading"))
        self._next = label(wrap=True)
        self._why = label(role="quiet", wrap=True)
        inside.addWidget(self._next)
        inside.addWidget(self._why)
        inside.addStretch()
        return frame

    def show_routines(self, names: list[str], chosen: str) -> None:
        """Offer these routines, with `chosen` taken."""
        self.routines.clear()
        self.routines.addItems(names)
        self.routines.setCurrentText(chosen)

    def show_score(self, score: Score) -> None:
        """Show what the chosen routine asks for, and how long it takes."""
        self._length.setText(minutes(score.length_ms))
        self._dose.setText(self._describe(score.routine))

    def _describe(self, routine: Routine) -> str:
        legs = {
            Legs.BOTH: self.tr("both legs"),
            Legs.LEFT: self.tr("left leg"),
            Legs.RIGHT: self.tr("right leg"),
        }[routine.legs]
        parts = [self.tr("{sets} × {reps} repetitions").format(sets=routine.sets, reps=routine.reps), legs]
        if routine.load_kg:
            parts.append(f"{QLocale().toString(routine.load_kg, 'g', 4)} kg")
        seconds = routine.seconds
        parts.append(
            self.tr("lift {lift} · flex {flex} · hold {hold} · extend {extend} s").format(
                lift=f"{seconds.lift:g}",
                flex=f"{seconds.flex:g}",
                hold=f"{seconds.hold:g}",
                extend=f"{seconds.extend:g}",
            )
        )
        return " · ".join(parts)

    def show_week(self, week: Week, last: str, theme: Theme) -> None:
        """Show the week, the next planned day, and `last`: one line on the session before."""
        self._date.setText(long_day(week.today))
        self._week.show_week(week, theme)
        self._week_text.setText(
            self.tr("{done} of {planned} planned days done").format(
                done=sum(week.is_planned(day) for day in week.done), planned=len(week.planned)
            )
        )
        following = week.next_planned()
        if week.today in week.done:
            self._next.setText(self.tr("Done for today."))
        elif following == week.today:
            self._next.setText(self.tr("Today is a planned day."))
        else:
            self._next.setText(self.tr("Today is a rest day."))
        if following and following != week.today:
            name = QLocale().dayName(following.weekday() + 1)
            last = self.tr("Next planned: {day}.").format(day=name) + " " + last
        self._why.setText(last)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start on a bare Enter wherever the focus is, unless something else takes it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.start_requested.emit()
        else:
            super().keyPressEvent(event)
