"""Sets as rows: what is said of each, and each correction told with its set and its leg."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QSpinBox

from coach.ui.widgets.set_rows import SetRows
from tests.helpers.diaries import OLD

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def texts(rows: SetRows) -> list[str]:
    """Return what the labels say, row by row."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [label.text() for label in rows.findChildren(QLabel)]


def test_each_set_says_whose_it_was_and_of_how_many(qtbot: QtBot) -> None:
    first, second = OLD.sets[:2]
    for paced, of in ((False, "of 12"), (True, "of 12, paced 9")):
        rows = SetRows(paced=paced)
        qtbot.addWidget(rows)
        shown = (
            first._replace(prescribed=12, paced=9, confirmed=9, load_kg=0.0),
            second._replace(prescribed=12, paced=9, confirmed=8, load_kg=1.5),
        )
        rows.show_sets(shown)
        names = [f"Set {done.set} · {done.leg.value.capitalize()}" for done in shown]
        assert texts(rows) == [names[0], of, f"{names[1]} · 1.5 kg", of]
        spins = rows.findChildren(QSpinBox)
        assert [spin.value() for spin in spins] == [9, 8]
        assert [spin.accessibleName() for spin in spins] == [f"Repetitions, {name}" for name in names]
        rows.show_sets(shown[:1])
        assert texts(rows) == [names[0], of]


def test_a_correction_is_told_with_its_set_and_leg(qtbot: QtBot) -> None:
    rows = SetRows()
    qtbot.addWidget(rows)
    told: list[tuple[object, ...]] = []
    rows.confirmed.connect(lambda *what: told.append(what))
    rows.show_sets(OLD.sets)
    assert told == []
    for spin in rows.findChildren(QSpinBox):
        spin.setValue(spin.value() + 1)
    assert told == [(done.set, done.leg, done.confirmed + 1) for done in OLD.sets]
