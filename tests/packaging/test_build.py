"""The builders, and the files that describe the program to the three systems."""

from __future__ import annotations

import ast
import hashlib
import plistlib
import re
import sys
import tarfile
import tomllib
import zipfile
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PIL import Image

from build import common, frozen, linux, macos, package_texts, packages, rpm, tar, xcb
from build.common import BuildError
from coach import __version__
from coach.__main__ import main

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"

PACKED = {"coach_entry.py", "frozen_start.py"}
"""Scripts that PyInstaller packs into the program: they may import the program and its libraries."""

IN_VENV = {"translations.py", "man_page.py"}
"""Scripts that only the Python of `.venv` runs: they may import the program."""

BARE = sorted(
    path
    for path in [PACKAGING / "dev.py", *PACKAGING.glob("build/*.py"), *PACKAGING.glob("verify/*.py")]
    if path.name not in PACKED | IN_VENV
)


@pytest.mark.parametrize("script", BARE, ids=lambda path: path.name)
def test_builders_import_only_the_standard_library(script: Path) -> None:
    allowed = sys.stdlib_module_names | {"build", "verify"}
    tree = ast.walk(ast.parse(script.read_text(encoding="utf-8")))
    names = {
        name.partition(".")[0]
        for node in tree
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    assert names <= allowed


def test_version_is_read_from_the_program() -> None:
    assert common.version() == __version__


def test_wheel_contains_every_package() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    packages = set(project["tool"]["setuptools"]["packages"])
    there = {".".join(file.relative_to(ROOT).parts[:-1]) for file in (ROOT / "coach").rglob("*.py")}
    assert {name for name in packages if not name.startswith("coach.resources")} == there


def test_source_date_epoch_sets_the_time_stamp(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert common.epoch() == 1_700_000_000
    assert common.build_environment()["SOURCE_DATE_EPOCH"] == "1700000000"


def test_missing_history_asks_for_source_date_epoch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setattr(common, "ROOT", tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(BuildError, match="SOURCE_DATE_EPOCH"):
        common.epoch()


def test_unknown_package_kind_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert packages.main(["deb", "nonsense"]) == 1
    assert "nonsense cannot be built on" in capsys.readouterr().out


def test_failed_step_prints_its_output(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(BuildError, match=r"^Trying: failed with exit code 3\.$"):
        common.run("Trying", [sys.executable, "-c", "print('the reason'); raise SystemExit(3)"])
    assert "the reason" in capsys.readouterr().out
    with pytest.raises(BuildError, match="no-such-program is missing"):
        common.run("Trying", ["no-such-program"])


def test_package_above_its_budget_fails() -> None:
    common.check_size("thing", 10, 10)
    with pytest.raises(BuildError, match="too large"):
        common.check_size("thing", 11_000_001, 11_000_000)


def test_checksums_match_the_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "DIST", tmp_path)
    (tmp_path / "b.deb").write_bytes(b"two")
    (tmp_path / "a.rpm").write_bytes(b"one")
    packages.write_sums()
    packages.write_sums()  # the list itself is not in the list
    one, two = (hashlib.sha256(text).hexdigest() for text in (b"one", b"two"))
    assert (tmp_path / "SHA256SUMS").read_text() == f"{one}  a.rpm\n{two}  b.deb\n"


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the file tree of a package, made from a small fake of the frozen program."""
    frozen = tmp_path / "frozen"
    (frozen / "_internal").mkdir(parents=True)
    (frozen / "coach").write_bytes(b"#!/bin/sh\n")
    (frozen / "_internal" / "library.so").write_bytes(b"x" * 1000)
    (frozen / "_internal" / "link.so").symlink_to("library.so")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    monkeypatch.setattr(linux, "build_python", lambda: sys.executable)
    monkeypatch.setattr(linux, "FROZEN", frozen)
    monkeypatch.setattr(linux, "TREE", tmp_path / "tree")
    monkeypatch.setattr(linux, "DIST", tmp_path / "dist")
    monkeypatch.setattr(xcb, "TREE", tmp_path / "tree")
    monkeypatch.setattr(xcb, "PORTABLE", tmp_path / "portable")
    return linux.stage()


def test_sorted_zip_does_not_depend_on_entry_order(tmp_path: Path) -> None:
    names = ["re/_parser.pyc", "locale.pyc", "abc.pyc"]
    for path, order in ((tmp_path / "a.zip", names), (tmp_path / "b.zip", names[::-1])):
        with zipfile.ZipFile(path, "w") as archive:
            for name in order:
                archive.writestr(name, name * 100)
        frozen.sort_entries(path)
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert archive.namelist() == sorted(names)
        assert all(archive.read(name).decode() == name * 100 for name in names)


posix = pytest.mark.skipif(sys.platform == "win32", reason="Linux packages are built on Linux")
debian = pytest.mark.skipif(
    not Path("/etc/debian_version").exists(), reason="only Debian-based systems build the archive"
)


@posix
def test_tree_has_program_desktop_entry_and_icons(tree: Path) -> None:
    program = tree / "usr/bin/coach"
    assert program.resolve() == tree / "usr/lib/interval-coach/coach"
    assert program.stat().st_mode & 0o777 == 0o755
    assert (tree / "usr/lib/interval-coach/_internal/library.so").stat().st_mode & 0o777 == 0o644
    entry = ConfigParser(interpolation=None)
    entry.read(tree / "usr/share/applications/interval-coach.desktop")
    icon = entry["Desktop Entry"]["Icon"]
    for name in (f"scalable/apps/{icon}.svg", f"256x256/apps/{icon}.png", f"16x16/apps/{icon}.png"):
        assert (tree / "usr/share/icons/hicolor" / name).is_file()
    assert {int(path.lstat().st_mtime) for path in tree.rglob("*")} == {1_700_000_000}


@posix
def test_desktop_opens_routine_files_with_the_program(tree: Path) -> None:
    share = tree / "usr/share"
    entry = ConfigParser(interpolation=None)
    entry.read(share / "applications/interval-coach-routine.desktop")
    assert entry["Desktop Entry"]["Exec"] == "coach --routine %f"
    mime = ET.parse(share / "mime/packages/interval-coach.xml").getroot()  # noqa: S314 - our own
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    kind = mime.find(f"{space}mime-type")
    assert kind is not None
    assert entry["Desktop Entry"]["MimeType"] == f"{kind.get('type')};"
    glob = kind.find(f"{space}glob")
    assert glob is not None
    assert glob.get("pattern") == "*.coach"


def test_program_reads_a_coach_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "Mine.coach"
    file.write_text((ROOT / "resources/presets/1-article.toml").read_text())
    assert main(["score", str(file)]) == 0
    assert "Article: 7:00" in capsys.readouterr().out


@posix
def test_only_a_release_has_addresses_in_its_metainfo(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = next((tree / "usr/share/metainfo").iterdir())
    plain = ET.parse(file).getroot()  # noqa: S314 - our own
    assert plain.findtext("id") == macos.IDENTIFIER
    assert file.name == f"{macos.IDENTIFIER}.metainfo.xml"
    release = plain.find("releases/release")
    assert release is not None
    assert (release.get("version"), release.get("date")) == (__version__, "2023-11-14")
    assert plain.find("screenshots") is None
    monkeypatch.setenv("COACH_HOMEPAGE", "https://example.org/coach/")
    linux.stage()
    released = ET.parse(file).getroot()  # noqa: S314 - our own
    assert released.findtext("url") == "https://example.org/coach"
    images = [image.text for image in released.iter("image")]
    assert images == [
        f"https://example.org/coach/releases/download/v{__version__}/{name}.png"
        for name in ("session", "today", "progress")
    ]
    first, *others = released.iter("screenshot")
    assert first.get("type") == "default"
    assert not any(other.get("type") for other in others)
    assert all(shot.findtext("caption") for shot in (first, *others))


def test_release_uploads_the_screenshots_of_the_metainfo() -> None:
    for name in package_texts.PICTURES:
        with Image.open(PACKAGING / "pictures" / f"{name}.png") as picture:
            width, height = picture.size
        assert 620 <= width <= 1600  # what software centres take
        assert 350 <= height <= 1000
    workflow = (ROOT / ".github/workflows/release.yml").read_text(encoding="utf-8")
    release = workflow.partition("\n  release:\n")[2]
    assert "../packaging/pictures/*.png" in release
    assert "COACH_HOMEPAGE: ${{ github.server_url }}/${{ github.repository }}\n" in workflow


@debian
@pytest.mark.usefixtures("tree")
def test_archive_is_reproducible() -> None:
    first = tar.build_tar()
    content = first.read_bytes()
    linux.stage()
    assert tar.build_tar().read_bytes() == content
    with tarfile.open(first) as archive:
        names = archive.getnames()
        assert f"interval-coach-{__version__}/bin/coach" in names
        assert {(entry.uid, entry.uname, entry.mtime) for entry in archive} == {(0, "", 1_700_000_000)}


@debian
def test_archive_brings_libraries_that_desktops_lack(tree: Path) -> None:
    inside = xcb.stage_portable() / xcb.FOLDER
    assert not (tree / xcb.FOLDER).exists()  # packages depend on them
    there = {path.name for path in inside.iterdir()}
    assert {"libxcb-cursor.so.0", "libxcb-util.so.1", "libxkbcommon-x11.so.0"} <= there
    lines = [line.split() for line in (inside / "order.txt").read_text().splitlines()]
    order = [name for names in lines for name in names]
    assert set(order) == there - {"order.txt"}
    for name in order:  # what a library needs of the others is loaded before it
        needs = re.findall(r"NEEDED +(\S+)", common.run("", ["objdump", "-p", inside / name], quiet=True))
        assert set(needs) & there <= set(order[: order.index(name)])
    assert ["libxkbcommon.so.0", "libxkbcommon-x11.so.0"] in lines  # of one version


def test_only_libraries_of_this_machine_are_packed() -> None:
    printed = """\
2 libs found in cache
\tlibxcb-util.so.1 (libc6,x86-64) => /usr/lib/x86_64-linux-gnu/libxcb-util.so.1
\tlibxcb-util.so.1 (libc6,x86-64, OS ABI: Linux 3.2.0) => /usr/local/lib/libxcb-util.so.1
\tlibxcb-util.so.1 (libc6) => /usr/lib/i386-linux-gnu/libxcb-util.so.1
"""
    assert xcb.library_places(printed) == {
        "libxcb-util.so.1": Path("/usr/lib/x86_64-linux-gnu/libxcb-util.so.1")
    }


def test_rpm_requires_linked_libraries_that_are_not_packed() -> None:
    dump = """
  NEEDED               libQt6Core.so.6
  NEEDED               libxkbcommon.so.0
  NEEDED               libc.so.6
  NEEDED               ld-linux-x86-64.so.2
  SONAME               libQt6Gui.so.6
  required from libc.so.6:
    0x09691a75 0x00 05 GLIBC_2.9
    0x069691b4 0x00 03 GLIBC_2.34
    0x09691974 0x00 02 GLIBC_2.3.4
"""
    assert rpm.capabilities(dump, ["libQt6Core.so.6", "libQt6Gui.so.6"]) == [
        "libc.so.6()(64bit)",
        "libxkbcommon.so.0()(64bit)",
        "libc.so.6(GLIBC_2.34)(64bit)",
    ]


def test_entitlements_hold_one_permission() -> None:
    granted = plistlib.loads((PACKAGING / "macos/entitlements.plist").read_bytes())
    assert granted == {"com.apple.security.cs.allow-unsigned-executable-memory": True}
