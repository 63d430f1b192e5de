"""What runs before the frozen program, each time in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "packaging" / "frozen_start.py"
RUN = f"""
import runpy
runpy.run_path({str(SCRIPT)!r})
"""


def run(source: str, before: str = "", **environ: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", before + RUN + source],
        env={**os.environ, **environ},
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere libraries are found without variables")
@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"LD_LIBRARY_PATH": "/ours"}, None),
        ({"LD_LIBRARY_PATH": "/ours:/theirs", "LD_LIBRARY_PATH_ORIG": "/theirs"}, "/theirs"),
        ({}, None),
    ],
)
def test_programs_that_it_starts_have_the_person_s_own_environment(
    before: dict[str, str], after: str | None
) -> None:
    told = "import json, subprocess, sys; print(subprocess.run([sys.executable, '-c', "
    told += "'import json, os; print(json.dumps(dict(os.environ)))'], capture_output=True, text=True).stdout)"
    found = json.loads(run(told, **before))
    assert found.get("LD_LIBRARY_PATH") == after
    assert "LD_LIBRARY_PATH_ORIG" not in found


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere PyInstaller's own way is kept")
@pytest.mark.parametrize(
    ("folder", "named"), [("/opt/a b é", False), ("/opt/a, b", True), ("/opt/a;b", True)]
)
def test_only_in_an_awkward_folder_is_qt_told_where_its_plugins_are(folder: str, *, named: bool) -> None:
    source = "import os; print(os.environ.get('QT_PLUGIN_PATH'))"
    before = f"import sys; sys._MEIPASS = {folder!r}"
    told = run(source, before=before).strip()
    assert told == (f"{folder}/PySide6/Qt/plugins" if named else "None")


def test_charts_are_drawn_without_the_modules_of_opengl() -> None:
    source = "import pyqtgraph, sys; pyqtgraph.PlotCurveItem; print(sys.modules['PySide6.QtOpenGL'].__file__)"
    with pytest.raises(subprocess.CalledProcessError) as failed:  # what stands in has no file
        run(source)
    assert "AttributeError: __file__" in failed.value.stderr
    assert run("import pyqtgraph; print(pyqtgraph.PlotCurveItem.__name__)") == "PlotCurveItem\n"
