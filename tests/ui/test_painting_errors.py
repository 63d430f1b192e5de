"""An error in painting: no painter stays active, it is reported once, and the program goes on."""

from __future__ import annotations

import re
import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from coach.desktop.unexpected_errors import UnexpectedErrors
from coach.ui.session.labels import Ring
from tests.architecture.source import ROOT

if TYPE_CHECKING:
    import pytest
    from PySide6.QtWidgets import QApplication

    from coach.base.problems import Problem


class Broken(Ring):
    """A ring whose width cannot be computed."""

    @property
    def stroke(self) -> float:
        """Fail, in the middle of painting."""
        raise ZeroDivisionError


def test_an_error_in_painting_is_reported_once(
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    reported: list[Problem] = []
    errors = UnexpectedErrors()
    errors.arose.connect(lambda problem, _: reported.append(problem))
    errors.install()
    window = QWidget()
    ring = Broken(window)
    ring.setFixedSize(50, 50)
    window.show()
    qapp.processEvents()
    for _ in range(5):
        ring.repaint()
        assert not ring.paintingActive()
    qapp.processEvents()
    assert [problem.text.values["type"] for problem in reported] == ["ZeroDivisionError"]
    assert set(caplog.messages) == {"Unexpected error"}
    assert capfd.readouterr().err == ""
    window.close()


def test_every_painter_on_a_widget_is_ended_after_an_error() -> None:
    painted = re.compile(r"QPainter\(self\)|= QPainter\((?!on\)|\))")
    found = [
        f"{path}:{number}"
        for path in (ROOT / "coach").rglob("*.py")
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if painted.search(line)
    ]
    assert found == []
