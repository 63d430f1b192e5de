"""Rows of sets: their names, their counts, and the row that a change belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from coach.text.set_counts import SetCounts
from coach.ui.widgets.set_rows import SetRows

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROWS = (SetCounts("Set 1 · Left", "", 12, 9, 9), SetCounts("Set 1 · Right", "1.5 kg", 12, 9, 8))


def texts(rows: SetRows) -> list[str]:
    """Return the texts of the labels, row by row."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [label.text() for label in rows.findChildren(QLabel)]


def test_each_row_shows_its_name_and_counts(qtbot: QtBot) -> None:
    for paced, of in ((False, "of\u00a012"), (True, "planned\u00a012, timed\u00a09")):
        rows = SetRows(99, paced=paced)
        qtbot.addWidget(rows)
        rows.show_rows(ROWS)
        assert texts(rows) == ["Set 1 · Left", of, "Set 1 · Right · 1.5 kg", of]
        spins = rows.findChildren(QSpinBox)
        assert [spin.value() for spin in spins] == [9, 8]
        assert [spin.accessibleName() for spin in spins] == [f"Repetitions, {row.name}" for row in ROWS]
        assert [spin.accessibleDescription() for spin in spins] == [of, of]
        rows.show_rows(ROWS[:1])
        assert texts(rows) == ["Set 1 · Left", of]


def test_a_change_carries_its_row_and_count(qtbot: QtBot) -> None:
    rows = SetRows(99)
    qtbot.addWidget(rows)
    changes: list[tuple[int, int]] = []
    rows.changed.connect(lambda row, count: changes.append((row, count)))
    rows.show_rows(ROWS)
    assert changes == []
    for spin in rows.findChildren(QSpinBox):
        spin.setValue(spin.value() + 1)
    assert changes == [(0, 10), (1, 9)]


def test_tab_reaches_the_rows_where_they_stand(qtbot: QtBot) -> None:
    window, before, rows, after = QWidget(), QPushButton("1"), SetRows(99), QPushButton("2")
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for part in (before, rows, after):
        column.addWidget(part)
    window.show()
    window.activateWindow()
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    for _again in range(2):
        rows.show_rows(ROWS)
        QApplication.processEvents()  # new rows are shown by the layout
        QTest.keyClick(before, Qt.Key.Key_Tab)
        fields = rows.findChildren(QSpinBox)
        for field in fields[-len(ROWS) :]:
            assert field.hasFocus()
            QTest.keyClick(field, Qt.Key.Key_Tab)
        assert after.hasFocus()
        before.setFocus()
