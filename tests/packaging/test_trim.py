"""The selection of files for the frozen program, with file names of all three systems."""

from __future__ import annotations

import sys
from pathlib import Path

import PySide6
import pytest

from build import trim
from build.trim import trimmed, wanted

WHEEL = "/somewhere/site-packages/file"

KEPT = [
    "PySide6/Qt/lib/libQt6Core.so.6",
    "PySide6/Qt/lib/libicudata.so.73",
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6/Qt/plugins/platforms/libqoffscreen.so",
    "PySide6/Qt/plugins/texttospeech/libqtexttospeech_speechd.so",
    "PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so",
    "PySide6/QtWidgets.abi3.so",
    "PySide6/libpyside6.abi3.so.6.11",
    "shiboken6/libshiboken6.abi3.so.6.11",
    "numpy.libs/libscipy_openblas64_-32a4b2a6.so",
    "coach/resources/icons/coach.svg",
    "numpy-2.4.6.dist-info/METADATA",
    "PySide6\\Qt6Multimedia.dll",
    "PySide6\\QtGui.pyd",
    "PySide6\\pyside6.abi3.dll",
    "PySide6\\plugins\\platforms\\qwindows.dll",
    "PySide6\\plugins\\texttospeech\\qtexttospeech_sapi.dll",
    "PySide6\\plugins\\styles\\qmodernwindowsstyle.dll",
    "VCRUNTIME140.dll",
    "PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui",
    "PySide6/Qt/lib/QtGui.framework/Resources/Info.plist",
    "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
    "PySide6/Qt/plugins/styles/libqmacstyle.dylib",
    "PySide6/Qt/plugins/texttospeech/libqtexttospeech_speechdarwin.dylib",
    "PySide6/Qt/plugins/iconengines/libqsvgicon.dylib",
    "PySide6/Qt/translations/qtbase_de.qm",
    "coach/resources/translations/coach_de.qm",
    "pyqtgraph/icons/auto.png",
    "python3.11/lib-dynload/_codecs_cn.cpython-311-x86_64-linux-gnu.so",
    "python3.11/lib-dynload/_multiprocessing.cpython-311-x86_64-linux-gnu.so",
    "licenses/numpy/LICENSE.txt",
]
LEFT_OUT = [
    "numpy-2.4.6.dist-info/RECORD",
    "coach/resources/translations/coach_de.ts",
    "coach\\resources\\translations\\coach_zh_CN.ts",
    "pyqtgraph/icons/peegee/peegee_512px@2x.png",
    "pyqtgraph/colors/maps/CET-L1.csv",
    "pyqtgraph\\colors\\maps\\CET-L1.csv",
    "pyqtgraph/Qt/QtGui/__init__.pyi",
    "numpy-2.4.6.dist-info/licenses/LICENSE.txt",
    "PySide6/Qt/lib/libQt6Quick.so.6",
    "PySide6/Qt/lib/libQt6VirtualKeyboard.so.6",
    "PySide6/Qt/lib/libQt6FFmpegStub-va-drm.so.2",
    "PySide6/Qt/lib/libavcodec.so.61",
    "PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so",
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    "PySide6/Qt/plugins/texttospeech/libqtexttospeech_mock.so",
    "PySide6/Qt/qml/QtQuick/qmldir",
    "PySide6/Qt/translations/qtbase_fr.qm",
    "PySide6/Qt/translations/qt_gl.qm",
    "PySide6\\opengl32sw.dll",
    "PySide6\\avcodec-61.dll",
    "PySide6\\Qt6Qml.dll",
    "PySide6\\pyside6qml.abi3.dll",
    "PySide6\\plugins\\imageformats\\qpdf.dll",
    "PySide6/Qt/lib/QtQuick.framework/Versions/A/QtQuick",
    "PySide6/Qt/lib/QtPdf.framework/Resources/Info.plist",
    "PySide6/Qt/lib/libswscale.8.dylib",
    "PySide6/Qt/plugins/multimedia/libdarwinmediaplugin.dylib",
]


@pytest.mark.parametrize("name", KEPT)
def test_used_files_stay(name: str) -> None:
    assert wanted(name, WHEEL, ["de"], linux=False)


@pytest.mark.parametrize("name", LEFT_OUT)
def test_unused_files_are_left_out(name: str) -> None:
    assert not wanted(name, WHEEL, ["de"], linux=False)


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        ("libpython3.11.so.1.0", True),
        ("libffi.so.8", True),
        ("libbz2.so.1.0", True),
        ("libstdc++.so.6", False),
        ("libX11.so.6", False),
        ("libpulse.so.0", False),
        ("libssl.so.3", False),
    ],
)
def test_only_libraries_that_others_lack_come_from_linux(name: str, *, stays: bool) -> None:
    assert wanted(name, f"/lib/x86_64-linux-gnu/{name}", [], linux=True) is stays
    assert wanted(name, f"/home/somebody/python/lib/{name}", [], linux=True)
    assert wanted(name, f"/usr/lib/{name}", [], linux=False)


def test_a_link_to_an_unwanted_file_is_removed() -> None:
    entries = [
        ("PySide6/Qt/lib/libQt6Core.so.6", WHEEL, "BINARY"),
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
        ("PySide6/Qt/lib/libQt6Quick.so.6", WHEEL, "BINARY"),
        ("libQt6Quick.so.6", "PySide6/Qt/lib/libQt6Quick.so.6", "SYMLINK"),
        ("libX11.so.6", "/usr/lib/x86_64-linux-gnu/libX11.so.6", "BINARY"),
        ("libx11-by-another-name.so", "libX11.so.6", "SYMLINK"),
    ]
    assert [entry[0] for entry in trimmed(entries, [], linux=True)] == [
        "PySide6/Qt/lib/libQt6Core.so.6",
        "libQt6Core.so.6",
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="the plugins of other systems are in their own wheels")
def test_every_listed_plugin_exists_in_some_wheel() -> None:
    plugins = Path(PySide6.__path__[0]) / "Qt" / "plugins"
    here = {(path.parent.name, path.stem.removeprefix("lib")) for path in plugins.glob("*/*.so")}
    elsewhere = {  # as the wheels of Windows and macOS have them
        ("platforms", "qwindows"),
        ("platforms", "qcocoa"),
        ("styles", "qmodernwindowsstyle"),
        ("styles", "qmacstyle"),
        ("texttospeech", "qtexttospeech_sapi"),
        ("texttospeech", "qtexttospeech_winrt"),
        ("texttospeech", "qtexttospeech_speechdarwin"),
    }
    listed = {(folder, name) for folder, names in trim.PLUGINS.items() for name in names}
    assert listed - elsewhere <= here
    assert not elsewhere & here


@pytest.mark.skipif(sys.platform != "linux", reason="library names are those of Linux")
def test_libraries_of_kept_modules_are_kept() -> None:
    for module in ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtMultimedia", "QtTextToSpeech", "QtDBus"):
        assert (Path(PySide6.__path__[0]) / f"{module}.abi3.so").exists()
        assert wanted(f"PySide6/{module}.abi3.so", WHEEL, [], linux=True)
        assert wanted(f"PySide6/Qt/lib/lib{module.replace('Qt', 'Qt6')}.so.6", WHEEL, [], linux=True)
