"""Announcements to a screen reader; what sends them is imported with the first one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, *, interrupts: bool) -> None:
    """Have a screen reader say `text` about `widget`: at once, or after what it says already."""
    from coach.ui.widgets.announcer import the_announcer  # noqa: PLC0415 - Qt's classes take 3 ms of the start

    the_announcer().announce(widget, text, interrupts=interrupts)


def announce_message(widget: QWidget, text: str, buttons: Sequence[str]) -> None:
    """Have a screen reader say a message, after what it says already, and the key to its `buttons`."""
    if buttons:
        template = QCoreApplication.translate("Announcement", "{text} F6: {buttons}")
        text = template.format(text=text, buttons=", ".join(buttons))
    announce(widget, text, interrupts=False)


def announce_with_focus(target: QWidget, text: str) -> None:
    """Have a screen reader say `text` with the name of `target`, which gets the focus next."""
    from coach.ui.widgets.announcer import the_announcer  # noqa: PLC0415 - as above

    the_announcer().announce_with_focus(target, text)


def name_next_focus(target: QWidget, text: str) -> bool:
    """Have a screen reader that hears no announcements say `text` with `target`, the next focus.

    Return whether there is one. For others, `announce_with_focus` is called once the page is shown.
    """
    from coach.ui.widgets.announcer import the_announcer  # noqa: PLC0415 - as above

    return the_announcer().name_next_focus(target, text)


def prepare_announcements() -> None:
    """Find out in what way announcements are heard, so that the first of them is not late."""
    from coach.ui.widgets.announcer import the_announcer  # noqa: PLC0415 - as above

    the_announcer().ask()
