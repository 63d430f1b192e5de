"""When imports are carried out: our own modules at the top, heavy libraries where they are needed."""

from __future__ import annotations

import ast
import sys

from tests.architecture.source import is_in, late_imports, top_imports, trees

HEAVY = ("numpy", "pyqtgraph", "PySide6.QtMultimedia", "PySide6.QtTextToSpeech")
"""Libraries that no module loads just by being imported, except for the charts on screen."""

CHARTS = ("coach.ui.progress",)
"""The rooms of the charts: they are loaded when Progress is opened."""

LAZY_SEAMS = {
    "coach.app": "pages and parts that Today does not need are loaded when they are first used",
    "coach.run": "what the start does not need is loaded after it",
    "coach.cli": "each command loads what it needs, and only the window needs Qt",
    "coach.export.exporter": "each format loads its writer, with the library behind it",
    "coach.store.statistics": "only a report needs its rows, whose classes cost 2 ms of the start",
    "coach.store.diary": "only an import, a restore or the list of all sessions needs its module",
    "coach.store.opening": "only a diary that cannot be written is opened as a snapshot",
    "coach.base.log": "the log file is opened at its first record; most starts write none",
    "coach.ui.diary_care": "the backup of the day begins a second after Today is shown",
    "coach.ui.shell": "Today shows no toast, and their classes cost 3 ms of the start",
    "coach.ui.start": "most starts need no box that says why they failed",
    "coach.ui.today.cards": "only a person without a plan picks days",
    "coach.ui.today.page": "one person sees no names",
    "coach.ui.today.set_up": "only a first start asks, and its fields cost 2 ms",
    "coach.ui.widgets.announcement": "nothing is announced before Today, and Qt's classes for it cost 3 ms",
    "coach.wiring": "what is connected is loaded when it is first used; the session bus, on Linux only",
}
"""The modules (or rooms) that may import our own modules late, each with its reason."""

NOT_IN_CORE = {
    *("asyncio", "ctypes", "glob", "importlib", "io", "locale", "logging", "multiprocessing", "os"),
    *("pathlib", "platform", "random", "secrets", "shutil", "socket", "sqlite3", "subprocess", "sys"),
    *("tempfile", "threading", "time", "urllib"),
}
"""Modules of the standard library that reach outside: files, clocks, processes, chance."""


def test_imports_are_found_wherever_they_stand() -> None:
    tree = ast.parse(
        "import a, b.c as d\n"
        "from e.f import g\n"
        "def function():\n"
        "    import h\n"
        "    from i import j\n"
        "k = lambda: __import__('l')\n"
    )
    assert sorted(name for name, _line in late_imports(tree)) == ["h", "i.j", "l"]
    assert list(top_imports(tree)) == ["a", "b.c", "e.f.g"]


def test_own_modules_are_imported_at_the_top() -> None:
    wrong = sorted(
        {
            f"{module}:{line} imports {name} late"
            for module, tree in trees("coach").items()
            if not is_in(module, *LAZY_SEAMS)
            for name, line in late_imports(tree)
            if is_in(name, "coach")
        }
    )
    assert wrong == []


def test_every_lazy_seam_is_used() -> None:
    late = {
        module
        for module, tree in trees("coach").items()
        if any(is_in(name, "coach") for name, _line in late_imports(tree))
    }
    assert [seam for seam in LAZY_SEAMS if not any(is_in(module, seam) for module in late)] == []


def test_heavy_libraries_are_imported_late() -> None:
    wrong = [
        f"{module} imports {name}"
        for module, tree in trees("coach").items()
        for name in top_imports(tree)
        if is_in(name, *HEAVY) and not is_in(module, *CHARTS)
    ]
    assert wrong == []


def test_the_core_imports_only_pure_modules() -> None:
    for module, tree in trees("coach").items():
        if is_in(module, "coach.core"):
            names = [*top_imports(tree), *(name for name, _line in late_imports(tree))]
            tops = {name.split(".")[0] for name in names} - {"coach"}
            assert tops <= set(sys.stdlib_module_names) - NOT_IN_CORE, module
