"""The messages of the window: the service that shows them, and helpers for code that reports to it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from coach.base.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from coach.base.messages import Text
    from coach.base.reporting import Action, Messages
    from coach.ui.widgets.message_strip import MessageStrip


class WindowMessages:
    """Shows messages in the strip and the toast of the window: the `Messages` service of everything in it."""

    def __init__(self, strip: MessageStrip, show_toast: Callable[[Text, Sequence[Action]], object]) -> None:
        self._strip = strip
        self._show_toast = show_toast

    def info(self, text: Text, action: Action | None = None) -> None:
        """Show `text` until another page is shown."""
        self._strip.add(text, action=action)

    def toast(self, text: Text, *actions: Action) -> None:
        """Show `text` for ten seconds over the foot of the window, with a button for each action."""
        self._show_toast(text, actions)

    def warning(self, text: Text, action: Action | None = None) -> None:
        """Show `text` until the person closes it."""
        self._strip.add(text, action=action, is_problem=True)

    def status(self, name: str, text: Text | None, remedy: Text | None = None) -> None:
        """Show `text` in place of the last one of this name; None removes it."""
        self._strip.show_status(name, *(one for one in (text, remedy) if one))

    def error(self, problem: Problem, action: Action | None = None) -> None:
        """Show every fault of `problem` and its remedy until the person closes them."""
        *others, last = problem.faults
        for fault in others:
            self._strip.add(fault, is_problem=True)
        remedy = (problem.remedy,) if problem.remedy else ()
        self._strip.add(last, *remedy, action=action, is_problem=True)


class Attempt:
    """The outcome of a block that `reporting` ran: whether it ended without a problem."""

    def __init__(self) -> None:
        self.succeeded = False


@contextmanager
def reporting(messages: Messages) -> Iterator[Attempt]:
    """Report a `Problem` raised in the block to `messages`, and continue after the block.

    ```
    with reporting(messages) as attempt:
        recorder.confirm(...)
    if attempt.succeeded: ...
    ```
    """
    attempt = Attempt()
    try:
        yield attempt
    except Problem as problem:
        messages.error(problem)
    else:
        attempt.succeeded = True
