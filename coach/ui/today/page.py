"""Today: the routine with a large Start, this week, the last session, the next step, and the last weeks."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QWidget

from coach.draw.theme import SIZES
from coach.text import safety
from coach.text.formats import capitalized, long_day
from coach.ui.today.cards import LastCard, NextStepCard, SuggestionCard, WeekCard
from coach.ui.today.hero import Hero
from coach.ui.today.how_to import HowToCard
from coach.ui.today.rows import NextDayRow, UnfinishedRow
from coach.ui.today.set_up import SetUpCard
from coach.ui.today.weeks_chart import WeeksChart
from coach.ui.widgets.buttons import button
from coach.ui.widgets.keys import SHORTCUT_MODIFIERS, key_of
from coach.ui.widgets.labels import label, place_title, show_role
from coach.ui.widgets.layouts import SPACING, Shrinking, as_card, fit_place, page_layout

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent

    from coach.draw.tokens import Theme
    from coach.report.plan_overview import LegsInWeek
    from coach.ui.widgets.name_chips import NameChips

WIDEST_PX = 1280
"""The greatest width of what is shown, in pixels; it is centred in wider windows."""

ROOM_FOR_ROW = 620
"""The width of the page from which the three cards are side by side, in pixels."""

ROOM_FOR_BUTTONS = 860
"""The width of the page from which the buttons of an unfinished session are beside it, in pixels."""

LOW_PX = 480
"""The height of a page below which nothing stands above the routine but an unfinished session, in pixels."""

ROOM_FOR_SET_UP = 900
"""The width of the page from which "Set up" is beside "How to do it", in pixels."""


class TodayPage(QWidget):
    """Shows what to do now. The presenter fills it."""

    start_requested = Signal()
    continue_requested = Signal()
    routine_chosen = Signal(str)
    details_requested = Signal(str)
    progress_requested = Signal()
    sound_requested = Signal()
    safety_requested = Signal()
    person_requested = Signal(str)
    """To change to the person whose folder has this name."""
    left = Signal()
    """Another page is shown now, or the window was closed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.letter_keys = True
        """Whether Y and N answer a suggestion."""
        self._layout = layout = page_layout(self, Shrinking())
        layout.setSpacing(SPACING * 3 // 4)
        layout.setContentsMargins(0, 0, 0, SPACING * 3 // 4)
        layout.addLayout(self._build_head())
        self.unfinished = UnfinishedRow()
        self.unfinished.continue_requested.connect(self.continue_requested)
        layout.addWidget(self.unfinished)
        self.next_day = NextDayRow()
        layout.addWidget(self.next_day)
        self.hero = Hero(theme)
        self.hero.start_requested.connect(self.start_requested)
        self.hero.routine_chosen.connect(self.routine_chosen)
        self.hero.sound_requested.connect(self.sound_requested)
        self.routines, self.start_button = self.hero.routines, self.hero.start_button
        layout.addWidget(self.hero)
        self.week, self.last = WeekCard(theme), LastCard()
        self.last.details_requested.connect(self.details_requested)
        self.next_step, self.suggestion = NextStepCard(theme), SuggestionCard()
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(SPACING)
        for card in (self.week, self.last, self.next_step, self.suggestion):
            self._cards.addWidget(card, 1)
        layout.addLayout(self._cards)
        self._how_to, self.set_up = HowToCard(theme), SetUpCard()
        self._first = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._first.setSpacing(SPACING)
        self._first.addWidget(self._how_to, 5)
        self._first.addWidget(self.set_up, 3)
        layout.addLayout(self._first)
        layout.addWidget(self._build_weeks(theme))
        layout.addStretch()
        layout.addLayout(self._build_foot())
        self.setProperty("first", self.start_button)  # the window gives it the focus

    def _build_head(self) -> QHBoxLayout:
        self._date = label(role="quiet")
        self._people: NameChips | None = None  # one person sees no names
        self._head = row = QHBoxLayout()
        row.setSpacing(SPACING)
        self._title = place_title(self.tr("Today"))
        row.addWidget(self._title)
        row.addStretch()
        row.addWidget(self._date, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _build_weeks(self, theme: Theme) -> QFrame:
        frame = QFrame()
        inside = as_card(frame)
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Last 8 weeks"), "heading"))
        row.addStretch()
        opened = button(self.tr("Open Progress"), "link")
        opened.clicked.connect(self.progress_requested)
        row.addWidget(opened)
        inside.setContentsMargins(SPACING * 3 // 2, SPACING // 2, SPACING * 3 // 2, SPACING // 2)
        inside.setSpacing(0)
        inside.addLayout(row)
        self._weeks = WeeksChart(theme)
        self._weeks.clicked.connect(self.progress_requested)
        inside.addWidget(self._weeks)
        self._weeks_card = frame
        return frame

    def _build_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(label(safety.translated(safety.IN_SHORT), "small", wrap=True), 1)
        more = button(self.tr("Safety information"), "link")
        more.clicked.connect(self.safety_requested)
        row.addWidget(more)
        return row

    def take_pain_before(self) -> int | None:
        """Return the pain before the session that starts now, or None, and clear the field."""
        return self.hero.take_pain()

    def show_people(self, names: Sequence[tuple[str, str]], chosen: str) -> None:
        """Show the names of people, each with the name of their folder; nothing where there is only one."""
        is_several = len(names) > 1
        if self._people is None and is_several:
            from coach.ui.widgets.name_chips import NameChips  # noqa: PLC0415 - most see no names

            self._people = NameChips(self.tr("Who trains now"))
            self._people.requested.connect(self.person_requested)
            self._head.insertWidget(1, self._people, 0, Qt.AlignmentFlag.AlignVCenter)
        if self._people is not None:
            self._people.show_names(names, chosen, self.tr("Person {name}"))
            self._people.setVisible(is_several)
            self._put_first(self._people.chips.values())
        self.hero.show_person(dict(names).get(chosen, "") if is_several else "")

    def _put_first(self, chips: Iterable[QWidget]) -> None:
        """Let Tab reach the names first: they are on top, but were made last."""
        self._title.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt orders nothing after what takes no focus
        for before, after in pairwise([self._title, *chips]):
            QWidget.setTabOrder(before, after)
        self._title.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_day(self, today: date) -> None:
        """Show the date."""
        self._date.setText(capitalized(long_day(today)))

    def show_weeks(self, weeks: Sequence[LegsInWeek], theme: Theme) -> None:
        """Show the repetitions of the last weeks; without any there is no chart."""
        self._weeks.show_weeks(weeks, theme)
        self._weeks_card.setVisible(any(week.left or week.right for week in weeks))

    @property
    def invites_to_start(self) -> bool:
        """Whether Start is the first thing to press: nothing is asked, and no rest is advised."""
        return self.property("first") is self.start_button and self.start_button.property("role") == "primary"

    def show_first_start(self, theme: Theme, *, is_first: bool) -> None:
        """Before the first session, show how to do the curl in place of the cards on what was done."""
        self._how_to.show_steps(theme, is_first=is_first)
        for card in (self.week, self.last, self.next_step):
            card.setVisible(not is_first)

    def emphasize(self, *, pain_stop: str) -> None:
        """Let the one coloured button be the one that Enter presses: Continue session, or Start.

        After a stop for pain, of which `pain_stop` tells, there is none; Enter still presses it.
        """
        self.hero.show_pain_stop(pain_stop)
        offered = self.unfinished.continue_button if self.unfinished.is_offering else None
        if offered is not None:
            show_role(offered, "" if pain_stop else "primary")
        self.hero.emphasize_start(is_first=not pain_stop and offered is None)
        self.setProperty("first", offered or self.start_button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Centre what is shown in a wide window, and put the cards below each other in a narrow one."""
        super().resizeEvent(event)
        letters = max(1.0, self.fontInfo().pixelSize() / SIZES["body"])  # larger ones need more room
        is_narrow = self.width() < ROOM_FOR_ROW * letters
        side = fit_place(self, self._layout, WIDEST_PX)
        self.hero.fit(self.width() - 2 * side, letters)
        direction = QBoxLayout.Direction
        self._date.setVisible(not is_narrow)
        for part in (self._how_to, self.next_day):
            part.fit(is_narrow=is_narrow)
        self.unfinished.fit(is_narrow=self.width() < ROOM_FOR_BUTTONS * letters)
        self._put_start_first(is_low=self.height() < LOW_PX)
        is_tight = self.width() < ROOM_FOR_SET_UP * letters
        self._first.setDirection(direction.TopToBottom if is_tight else direction.LeftToRight)
        self._cards.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)

    def _put_start_first(self, *, is_low: bool) -> None:
        """Put the next-day question below the routine in a low page, so that Start is seen first."""
        place = self._layout.indexOf(self.next_day)
        below = self._layout.indexOf(self.hero) < place
        if is_low != below:
            self._layout.removeWidget(self.next_day)
            self._layout.insertWidget(self._layout.indexOf(self.hero) + is_low, self.next_day)

    def hideEvent(self, event: QHideEvent) -> None:
        """Report that the page was left, unless the window was only minimized; show its top the next time."""
        super().hideEvent(event)
        if not event.spontaneous():
            if (area := self.findChild(QScrollArea)) is not None:
                area.verticalScrollBar().setValue(0)
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start or continue on a bare Enter or a presenter's F5; answer a suggestion with Y or N."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F5):
            if self.unfinished.is_offering:
                self.continue_requested.emit()
            else:
                self.start_requested.emit()
        elif (
            event.modifiers() & SHORTCUT_MODIFIERS
            or not self.letter_keys
            or not self.suggestion.answer(key_of(event))
        ):
            super().keyPressEvent(event)
