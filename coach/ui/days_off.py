"""Days without training: moves today's session to another day, and asks for holidays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from coach.base.messages import Text
from coach.base.problems import Problem
from coach.base.reporting import Action
from coach.core.holidays import DAY, Holiday, joined
from coach.core.plan import MovedDay
from coach.ui.holidays_dialog import HolidaysDialog
from coach.ui.messages import reporting

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from coach.base.reporting import Messages
    from coach.report.plan_overview import PlanOverview
    from coach.store.changes import Changes


class DaysOff(QObject):
    """Changes holidays and moved days of the diary; each change can be undone in a toast over `window`."""

    changed = Signal()

    def __init__(
        self, window: QWidget, changes: Changes, plan_overview: PlanOverview, messages: Messages
    ) -> None:
        super().__init__(window)
        self._window = window
        self._changes = changes
        self._plan_overview = plan_overview
        self._messages = messages

    # --- a moved day ---

    def move_today(self, to: date) -> None:
        """Move today's session to the day `to`, on which nothing else may be planned."""
        with reporting(self._messages):
            week = self._plan_overview.week()
            if not week.free:
                raise Problem("No session is planned today.")
            if to not in week.free:
                raise Problem("The session cannot be moved to {day}: choose another day.", day=to)
            moved = {each.planned: each for each in self._changes.moved_days()}
            origins = self._plan_overview.plan().sessions_on(week.today)
            before = [moved.get(origin, MovedDay(origin, origin)) for origin in origins]
            self._move([MovedDay(origin, to) for origin in origins])
            undo = Action(Text("Undo"), lambda: self._move(before), undoes=True)
            self._messages.toast(Text("Moved to {day}.", day=to), undo)

    def _move(self, moved: Sequence[MovedDay]) -> None:
        self._changes.move_days(*moved)
        self.changed.emit()

    # --- holidays ---

    def ask(self) -> None:
        """Ask for a holiday over the window, and show those there are."""
        with reporting(self._messages):
            overview = self._plan_overview
            dialog = HolidaysDialog(
                self._window, self._changes.holidays(), overview.today(), overview.week_starts_on()
            )
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.added.connect(self.add)
            dialog.removed.connect(self.remove)
            dialog.open()

    def add(self, holiday: Holiday) -> None:
        """Add a holiday; with those that it overlaps or touches it becomes one."""
        with reporting(self._messages):
            after = joined([*self._changes.holidays(), holiday])
            whole = next(each for each in after if each.includes(holiday.first))
            if whole.first == whole.last:
                text = Text("No training on {day}.", day=whole.first)
            else:
                text = Text("No training from {first} to {last}.", first=whole.first, last=whole.last)
            self._replace(after, text)

    def remove(self, holiday: Holiday) -> None:
        """Remove a holiday; one that runs ends today, and its past days stay free."""
        with reporting(self._messages):
            others = [each for each in self._changes.holidays() if each != holiday]
            today = self._plan_overview.today()
            if holiday.first < today <= holiday.last:
                others.append(Holiday(holiday.first, today - DAY))
                self._replace(joined(others), Text("The holiday is over."))
            else:
                self._replace(joined(others), Text("Holiday removed."))

    def _replace(self, after: Sequence[Holiday], text: Text) -> None:
        """Let the holidays `after` hold in place of those there are, and offer to undo that."""
        before = self._changes.holidays()

        def undo() -> None:
            self._changes.replace_holidays(after, before)
            self.changed.emit()

        self._changes.replace_holidays(before, after)
        self.changed.emit()
        self._messages.toast(text, Action(Text("Undo"), undo, undoes=True))
