"""Selects the files of Qt and of the build machine that go into the frozen program, for all three systems.

PyInstaller collects everything that Qt could use. Names are compared without the prefixes and suffixes of
each system (`lib….so.6`, `….dll`, `Qt….framework`), so that one table is enough.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

MODULES = frozenset(
    {
        *("Core", "DBus", "Gui", "PrintSupport", "Svg", "Widgets"),
        *("Concurrent", "Multimedia", "Network", "TextToSpeech"),
        *("WaylandClient", "XcbQpa"),
    }
)
"""Qt modules that we, pyqtgraph or another of these modules use."""

PLUGINS: dict[str, frozenset[str]] = {
    "iconengines": frozenset({"qsvgicon"}),
    "imageformats": frozenset({"qsvg"}),
    "platforminputcontexts": frozenset(
        {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"}
    ),
    "platforms": frozenset({"qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"}),
    "platformthemes": frozenset({"qxdgdesktopportal"}),
    "printsupport": frozenset({"cupsprintersupport"}),
    "styles": frozenset({"qmacstyle", "qmodernwindowsstyle"}),
    "texttospeech": frozenset(
        {
            "qtexttospeech_sapi",
            "qtexttospeech_speechd",
            "qtexttospeech_speechdarwin",
            "qtexttospeech_winrt",
        }
    ),
    "wayland-decoration-client": frozenset({"adwaita", "bradient"}),
    "wayland-shell-integration": frozenset({"xdg-shell"}),
}
"""Qt plugins that are used, by their folder."""

NOT_QT = re.compile(
    r"(lib)?(av(codec|format|util)|sw(resample|scale))[-.\d]"  # FFmpeg: only QMediaPlayer needs it
    r"|libQt6FFmpegStub"
    r"|opengl32sw\.|d3dcompiler_|dxcompiler\.|dxil\."  # for Qt Quick; widgets do not need them
    r"|(lib)?pyside6qml\.",
    re.IGNORECASE,
)

NOT_USED = re.compile(
    r"RECORD"  # pip's list of installed files; it differs between build folders
    r"|coach_\w+\.ts"  # translations before compilation; the program reads the .qm files
    r"|peegee_.+\.png"  # pyqtgraph's own program icon
    r"|.+\.pyi"
)
"""Names of other files that the program never reads.

The codecs of Chinese, Japanese and Korean stay: where a system uses one, Python needs it to start.
"""

NOT_READ = re.compile(
    r"pyqtgraph/colors/.+"  # maps of colours for heat maps
    r"|numpy-[\d.]+\.dist-info/licenses/.+"  # the texts are in the folder licenses, too
)
"""Paths of such files."""

MODULE = re.compile(r"(?:lib)?Qt6?([A-Z]\w*?)(?:\.abi3)?(?:\.(?:so|dll|pyd|dylib)\b.*)?")
SYSTEM_FOLDERS = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/", "/usr/local/lib/")
OWN_LIBRARIES = re.compile(r"lib(python3|ffi\.|bz2\.)")
"""Libraries of Python that other distributions lack or name differently; all others come from the system.

The C++ library, for example, must be the system's: its graphics drivers may need a newer one than ours.
"""


def wanted(target: str, source: str, languages: Collection[str], *, linux: bool) -> bool:
    """Whether a file goes into the program.

    `target` is its path in the program, `source` its path on this machine (for a link, its target),
    `languages` the languages of the program other than English, such as `de`.
    """
    path = PurePosixPath(target.replace("\\", "/"))
    parts, name = path.parts, path.name
    if NOT_QT.match(name) or NOT_USED.fullmatch(name) or NOT_READ.fullmatch(path.as_posix()):
        return False
    if parts[:1] == ("PySide6",):
        if "plugins" in parts:
            folder, stem = parts[parts.index("plugins") + 1], name.partition(".")[0]
            return stem.removeprefix("lib") in PLUGINS.get(folder, ())
        if "translations" in parts:
            return name in {f"qtbase_{language}.qm" for language in languages}
        if {"qml", "resources", "libexec"} & set(parts):
            return False
    for part in parts:
        found = MODULE.fullmatch(part.removesuffix(".framework"))
        if found:
            return found[1] in MODULES
    system = linux and len(parts) == 1 and source.startswith(SYSTEM_FOLDERS) and ".so" in name
    return not system or OWN_LIBRARIES.match(name) is not None


def trimmed(
    entries: Collection[tuple[str, str, str]], languages: Collection[str], *, linux: bool
) -> list[tuple[str, str, str]]:
    """Return PyInstaller's entries (target, source, kind) without the unwanted ones.

    A link to an unwanted file is removed too.
    """
    staying = [entry for entry in entries if wanted(entry[0], entry[1], languages, linux=linux)]
    names = {PurePosixPath(target.replace("\\", "/")).name for target, _source, _kind in entries}
    files = {
        PurePosixPath(target.replace("\\", "/")).name
        for target, _source, kind in staying
        if kind != "SYMLINK"
    }
    gone = names - files
    return [
        entry
        for entry in staying
        if entry[2] != "SYMLINK" or PurePosixPath(entry[1].replace("\\", "/")).name not in gone
    ]
