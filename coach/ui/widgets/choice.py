"""A drop-down list that the mouse wheel never changes."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QStyledItemDelegate

from coach.ui.widgets.wheel_guard import guard_wheel


def choice() -> QComboBox:
    """Return a list of which one is chosen; the wheel that scrolls the page never changes it.

    WORKAROUND for Qt: with its own delegate the rows of an open list ignore the style sheet, and are low.
    """
    made = QComboBox()
    made.setItemDelegate(QStyledItemDelegate(made))
    guard_wheel(made)
    return made
