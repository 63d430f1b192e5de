"""The runtime hook of the frozen program, run in a separate process each time."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "packaging" / "build" / "frozen_start.py"
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


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux uses LD_LIBRARY_PATH")
@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"LD_LIBRARY_PATH": "/ours"}, None),
        ({"LD_LIBRARY_PATH": "/ours:/theirs", "LD_LIBRARY_PATH_ORIG": "/theirs"}, "/theirs"),
        ({}, None),
    ],
)
def test_child_processes_get_the_original_library_path(before: dict[str, str], after: str | None) -> None:
    source = "import json, subprocess, sys; print(subprocess.run([sys.executable, '-c', "
    source += (
        "'import json, os; print(json.dumps(dict(os.environ)))'], capture_output=True, text=True).stdout)"
    )
    found = json.loads(run(source, **before))
    assert found.get("LD_LIBRARY_PATH") == after
    assert "LD_LIBRARY_PATH_ORIG" not in found


@pytest.mark.skipif(sys.platform != "linux", reason="other systems use PyInstaller's own hook")
@pytest.mark.parametrize(
    ("folder", "named"), [("/opt/a b é", False), ("/opt/a, b", True), ("/opt/a;b", True)]
)
def test_plugin_path_is_set_only_in_an_awkward_folder(folder: str, *, named: bool) -> None:
    source = "import os; print(os.environ.get('QT_PLUGIN_PATH'))"
    before = f"import sys; sys._MEIPASS = {folder!r}"
    printed = run(source, before=before).strip()
    assert printed == (f"{folder}/PySide6/Qt/plugins" if named else "None")


def test_pyqtgraph_works_without_the_opengl_modules() -> None:
    source = "import pyqtgraph, sys; pyqtgraph.PlotCurveItem; print(sys.modules['PySide6.QtOpenGL'].__file__)"
    with pytest.raises(subprocess.CalledProcessError) as failed:  # the replacement has no file
        run(source)
    assert "AttributeError: __file__" in failed.value.stderr
    assert run("import pyqtgraph; print(pyqtgraph.PlotCurveItem.__name__)") == "PlotCurveItem\n"
