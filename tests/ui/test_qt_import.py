"""The workarounds for a slow start of PySide6: needed still, effective, and without any loss."""

from __future__ import annotations

import subprocess
import sys


def python(source: str) -> str:
    """Run `source` in a fresh interpreter, and return what it prints."""
    done = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_pyside_still_replaces_the_import_function() -> None:
    # When this fails, PySide6 no longer slows imports down: remove coach/ui/qt_import.py (DECISIONS.md, 3).
    changed = python(
        "import builtins; own = builtins.__import__\n"
        "import PySide6.QtCore; print(builtins.__import__ is not own)"
    )
    assert changed == "True"


def test_our_loader_restores_the_import_function() -> None:
    same = python(
        "import builtins; own = builtins.__import__\n"
        "from coach.ui import qt_import; qt_import.load(); print(builtins.__import__ is own)"
    )
    assert same == "True"


LATE = """
import sys
from coach.ui.qt_import import LATE
names = [f"{package}.{part}" for package, parts in LATE.items() for part in parts]
"""


def test_pyside_still_loads_what_describes_arguments() -> None:
    # When this fails, PySide6 starts faster, or has other names: shorten LATE (DECISIONS.md, 3).
    loaded = python(f"{LATE}\nimport PySide6.QtCore; print(set(names) <= set(sys.modules))")
    assert loaded == "True"


def test_what_describes_arguments_is_left_for_later() -> None:
    ran = python(
        f"{LATE}\nfrom coach.ui import qt_import; qt_import.load()\n"
        "print(*(name for name in names if '__file__' in vars(sys.modules[name])))"
    )
    assert not ran


def test_wrong_arguments_are_described_as_ever() -> None:
    wrong = """
from PySide6.QtCore import QObject, QPoint, QTimer, Signal, Slot
def tell(call, *args, **options):
    try:
        print(call(*args, **options))
    except Exception as error:
        print(type(error).__name__, error)
class Sender(QObject):
    sent = Signal(int)
    @Slot(int)
    def take(self, number): print(number)
sender = Sender()
sender.sent.connect(sender.take)
tell(QPoint, 1, 2, 3); tell(QPoint, "a"); tell(QPoint, nonsense=1); tell(QTimer.singleShot, "x", "y", "z")
tell(QTimer().start, 1, 2, 3); tell(sender.sent.emit, "q", 4); tell(sender.sent.connect, 4)
tell(sender.sent.emit, 3); print(QPoint.manhattanLength.__doc__); print(QTimer.start.__doc__)
"""
    late = python(f"from coach.ui import qt_import; qt_import.load()\n{wrong}")
    assert "Supported signatures" in late
    assert late == python(wrong)
