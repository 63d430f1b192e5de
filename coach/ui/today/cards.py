"""The cards of Today below the routine: this week, the last session, the next step, and a suggestion."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QBoxLayout, QFrame, QMenu, QPushButton, QSizePolicy, QWidget

from coach.core.routine import Leg
from coach.text.formats import capitalized, coming_day, rounded, side_by_side, whole_number
from coach.text.routine_texts import legs_text, reps_text
from coach.ui.today.week_strip import WeekStrip
from coach.ui.widgets.buttons import button
from coach.ui.widgets.flow_layout import FlowLayout
from coach.ui.widgets.labels import label
from coach.ui.widgets.layouts import SPACING, as_card, delete
from coach.ui.widgets.painting import painting

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from coach.core.plan import Week
    from coach.draw.tokens import Theme
    from coach.ui.widgets.day_chips import DayChips

STEP_PX = 8
"""Height of the bar of sessions, in pixels."""

LINK_PX = 24
"""The least height of a link, in pixels: a finger still hits it."""


class LastSession(NamedTuple):
    """What Today shows of the last session. `when` is a day or a time; pain is 0 to 10, or None.

    `trained` are the legs that were to be trained, or were.
    """

    id: str
    when: str
    left: int
    right: int
    effort: int | None = None
    pain_before: int | None = None
    pain_after: int | None = None
    trained: Collection[Leg] = frozenset(Leg)


class Card(QFrame):
    """A card with a title, and links at the end of its line; all cards of a row are equally wide."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.inside = as_card(self)
        self.inside.setSpacing(SPACING // 4)
        self.inside.setContentsMargins(
            SPACING * 3 // 2, SPACING, SPACING * 3 // 2, SPACING // 2
        )  # links below
        self.title = label(title, "heading", wrap=True)
        head = QWidget()
        head.setMinimumHeight(LINK_PX)  # also without a link: the titles are at one height
        self._head = FlowLayout(head, SPACING // 2)
        self._head.add(self.title, 1)
        self.inside.addWidget(head)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def _add_link(self, text: str) -> QPushButton:
        """Return a link at the end of the title's line; below it where both have no room."""
        link = button(text, "link")
        link.setStyleSheet(f"padding: 0; min-height: {LINK_PX}px;")  # it ends where the texts below it do
        self._head.add(link)
        return link


class WeekCard(Card):
    """The seven days, how many were training days, and what is planned next; without a plan, one is made."""

    days_chosen = Signal(tuple)
    move_requested = Signal(date)
    """To move today's session to this day."""
    holiday_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("")
        self.title.setText(self.tr("This week"))
        self._strip = WeekStrip(theme)
        self._done = label(wrap=True)
        self._next = label(role="small", wrap=True)
        self.not_today = self._add_link(self.tr("Not today…"))
        self.holiday = self._add_link(self.tr("Holiday…"))
        self.not_today.clicked.connect(self._offer_days)
        self.holiday.clicked.connect(self.holiday_requested)
        for part in (self._strip, self._done, self._next):
            self.inside.addWidget(part)
        self._days: DayChips | None = None
        self._rests = False
        self._free: Sequence[date] = ()
        self.inside.addStretch()

    def _offer_days(self) -> None:
        """Show the days to which today's session can be moved."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.not_today.mapToGlobal(self.not_today.rect().bottomLeft()))

    def menu(self) -> QMenu:
        """Return the menu of *Not today…*."""
        menu = QMenu(self)
        for day in self._free:
            action = menu.addAction(self.tr("Move to {day}").format(day=coming_day(day, self._today)))
            action.triggered.connect(lambda _checked=False, to=day: self.move_requested.emit(to))
        menu.addSeparator()
        menu.addAction(self.tr("Holiday…")).triggered.connect(self.holiday_requested)
        return menu

    def show_plan(self, days: Collection[int], starts_on: int) -> None:
        """Offer to pick the days where there are none, unless this is a day to rest.

        Picked, they stay until the page is shown again. Weeks start on the day `starts_on`, Monday 0.
        """
        if not days and self._days is None:
            from coach.ui.widgets.day_chips import DayChips  # noqa: PLC0415 - most people have a plan

            self._days = DayChips(self.tr("Pick your days"))
            self._days.changed.connect(self.days_chosen)
            self.inside.insertWidget(self.inside.indexOf(self._next) + 1, self._days)
        if self._days is not None:
            self._days.show_days(days, starts_on)
            self._days.setVisible(not self._rests)

    def end_picking(self) -> None:
        """Remove the days to pick from, once there is a plan."""
        if self._days is not None and self._days.chosen:
            self.inside.removeWidget(self._days)
            delete(self._days)
            self._days = None

    def show_week(
        self, week: Week, row: int, theme: Theme, stopped: Collection[date] = (), *, rests: bool
    ) -> None:
        """Show `week`; `row` weeks in a row went as planned; `rests` after a stop for pain.

        `stopped` are days with nothing but stops for pain.
        """
        self._strip.show_week(week, theme, stopped)
        self._done.setText(self._sentence(len(week.done), week.wanted))
        parts = [self._day(week, rests=rests)]
        if week.today in week.done and week.following is None and not rests:
            parts.append(self.tr("Pick your days"))  # the days stand below
        if row > 1 and not rests:  # nothing praises then
            parts.append(self.tr("On plan for %n weeks", "", row))
        self._next.setText("\n".join(parts))
        self._rests = rests
        self._free, self._today = week.free, week.today
        is_open = week.following == week.today and not rests
        self._show_links(not_today=is_open, holiday=week.following is not None and not is_open)

    def _show_links(self, *, not_today: bool, holiday: bool) -> None:
        """Show the links; where one goes that had the focus, the other gets it."""
        focused = self.window().focusWidget()
        self.not_today.setVisible(not_today)
        self.holiday.setVisible(holiday)
        if focused is self.not_today and holiday:
            self.holiday.setFocus()
        elif focused is self.holiday and not_today:
            self.not_today.setFocus()

    def _day(self, week: Week, *, rests: bool) -> str:
        """Return what today is, and the next planned day."""
        if rests:
            return self.tr("Rest day.")
        if week.today in week.done:
            text = self.tr("Done for today.")
        elif week.following is None:
            return self.tr("Pick your days")
        elif week.following == week.today:
            return self.tr("You planned a session today.")
        elif week.holiday is not None:
            text = self.tr("No training until {day}.").format(day=coming_day(week.holiday.last, week.today))
        else:
            text = self.tr("Rest day.")
        if week.following is not None:
            day = coming_day(week.following, week.today)
            text += " " + self.tr("Next session: {day}.").format(day=day)
        return text

    def _sentence(self, done: int, planned: int) -> str:
        """Return `2 of 3 training days this week`; with more than planned, or no plan, the days alone."""
        if 0 < done <= planned or (planned and not done):
            return self.tr("{done} of %n training days this week", "", planned).format(done=rounded(done))
        text = self.tr("%n training days this week", "", done)
        if planned:
            text += " " + self.tr("({planned} planned)").format(planned=rounded(planned))
        return text


class LastCard(Card):
    """The last session: when, how many repetitions, and how it felt."""

    details_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__("")
        self.title.setText(self.tr("Last session"))
        self._id = ""
        self._when = label(role="small", wrap=True)
        self._reps = label(role="name")
        self._legs = label(role="small")
        self._felt = label(role="small", wrap=True)
        self._details = self._add_link(self.tr("Details"))
        self._details.setAccessibleName(self.tr("Details of the last session"))
        self._details.clicked.connect(lambda: self.details_requested.emit(self._id))
        self.inside.addWidget(self._when)
        self._sums = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sums.addWidget(self._reps)
        self._sums.addWidget(self._legs, 1, Qt.AlignmentFlag.AlignVCenter)
        self.inside.addLayout(self._sums)
        self.inside.addWidget(self._felt)
        self.inside.addStretch()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the legs below the repetitions where both have no room side by side."""
        super().resizeEvent(event)
        needed = self._reps.sizeHint().width() + SPACING + self._legs.sizeHint().width()
        is_narrow = needed > self.inside.contentsRect().width()
        direction = QBoxLayout.Direction
        self._sums.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)
        self._sums.setSpacing(0 if is_narrow else SPACING)

    def show_session(self, last: LastSession | None) -> None:
        """Show the last session; None is none yet."""
        self._id = last.id if last else ""
        self._details.setVisible(last is not None)
        if last is None:
            self._when.setText(self.tr("No session yet."))
            for part in (self._reps, self._legs, self._felt):
                part.setText("")
            return
        self._when.setText(capitalized(last.when))
        self._reps.setText(reps_text(last.left + last.right, 0))
        self._legs.setText(legs_text(last.left, last.right, last.trained))
        felt = [] if last.effort is None else [self.tr("Effort {n}").format(n=whole_number(last.effort))]
        pains = [
            text.format(n=whole_number(pain))
            for text, pain in (
                (self.tr("Pain {n} before"), last.pain_before),
                (self.tr("Pain {n} after"), last.pain_after),
            )
            if pain is not None
        ]
        whole = [text.replace(" ", "\u00a0") for text in (*felt, *pains)]  # no number begins a line
        self._felt.setText(side_by_side(*whole))
        self._felt.setVisible(bool(felt or pains))


class StepBar(QWidget):
    """Sessions done of those that a step needs."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._done, self._needed = theme, 0, 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the height of the bar."""
        return QSize(120, STEP_PX)

    def show_steps(self, done: int, needed: int, theme: Theme) -> None:
        """Show `done` of `needed` sessions."""
        self._done, self._needed, self._theme = done, max(1, needed), theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a piece for each session."""
        del event
        gap = SPACING // 2
        wide = (self.width() + gap) / self._needed - gap
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            for number in range(self._needed):
                at = self._needed - 1 - number if self.isRightToLeft() else number
                painter.setBrush(QColor(self._theme.accent if number < self._done else self._theme.track))
                piece = QRectF(at * (wide + gap), 0, wide, STEP_PX)
                painter.drawRoundedRect(piece, STEP_PX / 2, STEP_PX / 2)


class NextStepCard(Card):
    """Why no step is suggested yet, and how far it is to one; the last increase can be undone."""

    undo_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("")
        self.title.setText(self.tr("Next step"))
        self._text = label(wrap=True)
        self._bar = StepBar(theme)
        self._count = label(role="small", wrap=True)
        self.inside.addWidget(self._text)
        self.inside.addSpacing(SPACING // 2)
        self.inside.addWidget(self._bar)
        self.inside.addWidget(self._count)
        self._increase = label(role="small", wrap=True)
        self._undo = button(self.tr("Undo"), "link")
        self._undo.setAccessibleName(self.tr("Undo the increase"))
        self._undo.clicked.connect(self.undo_requested)
        self._undo.setStyleSheet("padding: 0;")  # in line with the text above it
        self.inside.addWidget(self._increase)
        self.inside.addWidget(self._undo, 0, Qt.AlignmentFlag.AlignLeading)
        self.offer_undo("")
        self.inside.addStretch()

    def offer_undo(self, text: str) -> None:
        """Offer to undo the increase that `text` describes; an empty text offers nothing."""
        self._increase.setText(text)
        self._increase.setVisible(bool(text))
        self._undo.setVisible(bool(text))

    def show_step(self, text: str, done: int, needed: int, theme: Theme) -> None:
        """Show `text`, and a bar of `done` of `needed` sessions; with 0 needed there is no bar."""
        self._text.setText(text)
        self._bar.show_steps(done, needed, theme)
        self._bar.setVisible(bool(needed))
        self._count.setText(
            self.tr("{done} of %n sessions", "", needed).format(done=whole_number(done)) if needed else ""
        )


class SuggestionCard(Card):
    """Suggests an increase, with its reason and size: Y accepts it, N declines it."""

    accepted = Signal()
    declined = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self._is_built = False
        self.title.setText(self.tr("Ready for a little more?"))
        self.hide()

    def _build(self) -> None:
        self._step = label(wrap=True)
        self._why = label(role="small", wrap=True)
        self._size = label(role="small", wrap=True)
        for part in (self._step, self._why, self._size):
            self.inside.addWidget(part)
        self.inside.addStretch()
        self._choices = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(SPACING // 2)
        for name, key, signal in (
            (self.tr("Use this"), "Y", self.accepted),
            (self.tr("Not now"), "N", self.declined),
        ):
            choice = button(f"{name}  {key}", "quiet" if signal is self.declined else "")
            choice.setAccessibleName(name)
            choice.setStyleSheet("padding: 0 10px;")
            choice.clicked.connect(signal)
            row.addWidget(choice)
        row.addStretch()
        self.inside.addLayout(row)
        self._is_built = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below each other where both have no room side by side."""
        super().resizeEvent(event)
        if self._is_built:
            made = self.findChildren(QPushButton)
            needed = sum(each.sizeHint().width() for each in made) + SPACING // 2
            is_narrow = needed > self.inside.contentsRect().width()
            direction = QBoxLayout.Direction
            self._choices.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)

    def answer(self, key: int) -> bool:
        """Accept on Y and decline on N, if the card is shown; return whether the key was used."""
        answer = {Qt.Key.Key_Y: self.accepted, Qt.Key.Key_N: self.declined}.get(Qt.Key(key))
        if answer is None or not self.isVisible():
            return False
        answer.emit()
        return True

    def offer(self, step: str, why: str, size: str) -> None:
        """Suggest a step, with its reason and size; an empty step hides the card."""
        if step:
            if not self._is_built:
                self._build()
            for line, text in ((self._step, step), (self._why, why), (self._size, size)):
                line.setText(text)
            self.setAccessibleName(step)
        self.setVisible(bool(step))
