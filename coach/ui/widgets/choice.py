"""A drop-down list that the mouse wheel never changes."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QStyledItemDelegate

from coach.ui.widgets.wheel_guard import guard_wheel


def choice() -> QComboBox:
    """Return a drop-down list that the mouse wheel never changes.

    WORKAROUND for Qt: with the default delegate, rows of the open list ignore the style sheet's height.
    """
    made = QComboBox()
    made.setItemDelegate(QStyledItemDelegate(made))
    guard_wheel(made)
    return made
