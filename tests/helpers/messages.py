"""A `Messages` service that records what it is given."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coach.base.messages import Text
    from coach.base.problems import Problem
    from coach.base.reporting import Action


class RecordingMessages:
    """Holds the kind of each message, and its text in English; and the actions of the last toast."""

    def __init__(self) -> None:
        self.shown: list[tuple[str, str]] = []
        self.actions: tuple[Action, ...] = ()

    def info(self, text: Text, action: Action | None = None) -> None:
        """Record `text`."""
        del action
        self.shown.append(("info", str(text)))

    def toast(self, text: Text, *actions: Action) -> None:
        """Record `text` and `actions`."""
        self.actions = actions
        self.shown.append(("toast", str(text)))

    def warning(self, text: Text, action: Action | None = None) -> None:
        """Record `text`."""
        del action
        self.shown.append(("warning", str(text)))

    def status(self, name: str, text: Text | None, remedy: Text | None = None) -> None:
        """Record `text`, or that the status of this name is over."""
        del remedy
        self.shown.append((name, str(text or "")))

    def error(self, problem: Problem, action: Action | None = None) -> None:
        """Record the line of `problem`."""
        del action
        self.shown.append(("error", problem.line))
