"""The service that shows messages to the person: information, warnings and problems."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.base.messages import Text
    from coach.base.problems import Problem


class Action(NamedTuple):
    """A button beside a message, as "Undo" or "Show in folder": its label, and what it does.

    One that `undoes` what was done is pressed by Ctrl+Z, too, while its message is shown.
    """

    label: Text
    act: Callable[[], object]
    undoes: bool = False


class Messages(Protocol):
    """The one service that shows messages; it is given to whoever reports one."""

    def info(self, text: Text, action: Action | None = None) -> None:
        """Show what went well or is good to know, until another page is shown."""

    def toast(self, text: Text, *actions: Action) -> None:
        """Show what was done for ten seconds at the foot of the window, with buttons to undo or open it."""

    def warning(self, text: Text, action: Action | None = None) -> None:
        """Show what must not be overlooked, until the person closes it."""

    def status(self, name: str, text: Text | None, remedy: Text | None = None) -> None:
        """Show a state that lasts, in place of the last text of this name; None where it is over."""

    def error(self, problem: Problem, action: Action | None = None) -> None:
        """Show what went wrong, one line for each fault, until the person closes it."""
