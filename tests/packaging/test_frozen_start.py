"""The runtime hook of the frozen program, run in a separate process each time."""

from __future__ import annotations

import _ctypes
import json
import os
import shutil
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


@pytest.mark.skipif(sys.platform != "linux", reason="the libraries of X11 are those of Linux")
@pytest.mark.parametrize(
    ("line", "display", "loaded"),
    [
        ("libno-such.so.9", ":1", ["libno-such.so.9"]),
        ("liba.so libno-such.so.9", ":1", ["liba.so", "libno-such.so.9"]),
        ("libno-such.so.9 libc.so.6", ":1", []),
        ("libdamaged.so.9", ":1", []),
        ("libno-such.so.9", "", []),
    ],
    ids=["missing", "with what belongs to it", "the system has it", "damaged", "no display"],
)
def test_a_brought_library_is_loaded_if_missing(
    line: str, display: str, loaded: list[str], tmp_path: Path
) -> None:
    folder = tmp_path / "xcb"
    folder.mkdir()
    for name in ("liba.so", "libno-such.so.9"):
        shutil.copy(_ctypes.__file__, folder / name)
    (folder / "libdamaged.so.9").write_bytes(b"not a library")
    (folder / "order.txt").write_text(f"{line}\n")
    source = "print(*[line.split()[-1] for line in open('/proc/self/maps')], sep='\\n')"
    printed = run(source, before=f"import sys; sys._MEIPASS = {str(tmp_path)!r}", DISPLAY=display)
    assert sorted({Path(line).name for line in printed.splitlines() if str(folder) in line}) == loaded
