"""AppImage, Flatpak and the repository for apt, as far as they can be tested without building the program."""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from build import apt, flatpak, rpm
from build.appimage import update_information, with_section
from build.common import BuildError
from build.macos import IDENTIFIER
from coach import __version__

ROOT = Path(__file__).parents[2]

GITHUB = "gh-releases-zsync|someone|coach|latest|interval-coach_*_x86_64.AppImage.zsync"


@pytest.mark.parametrize(
    ("homepage", "information"),
    [
        ("https://github.com/someone/coach", GITHUB),
        ("https://github.com/someone/coach/", GITHUB),
        ("https://example.org/someone/coach", ""),
        ("", ""),
    ],
)
def test_updates_are_found_at_github(homepage: str, information: str) -> None:
    assert update_information(homepage, "x86_64") == information


def runtime(section: bytes, room: int) -> bytes:
    """Return the smallest file that has the form of a runtime, with one section for information."""
    names = b"\0" + section + b"\0"
    headers = [(0, 0, 0, 0, 0, 0), (1, 1, 0, 0, 64, room), (0, 3, 0, 0, 64 + room, len(names))]
    table = b"".join(struct.pack("<IIQQQQIIQQ", *header, 0, 0, 0, 0) for header in headers)
    head = b"\x7fELF\x02\x01\x01\0AI\x02" + bytes(5)
    head += struct.pack("<HHIQQQIHHHHHH", 2, 62, 1, 0, 0, 64 + room + len(names), 0, 64, 0, 0, 64, 3, 2)
    return head + bytes(room) + names + table


def test_where_updates_are_is_written_into_the_runtime() -> None:
    before = runtime(b".upd_info", 40)
    after = with_section(before, b"here")
    assert after[64:104] == b"here".ljust(40, b"\0")
    assert (after[:64], after[104:]) == (before[:64], before[104:])


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"#!/bin/sh\n", "no runtime"),
        (runtime(b".upd_info", 4), "no section .upd_info with room"),
        (runtime(b".other", 40), "no section .upd_info with room"),
    ],
    ids=["no program", "too small a section", "no section"],
)
def test_a_wrong_runtime_is_refused(content: bytes, reason: str) -> None:
    with pytest.raises(BuildError, match=reason):
        with_section(content, b"here")


def test_flatpak_may_do_what_the_program_needs() -> None:
    recipe = flatpak.manifest(Path("/dist/coach.tar.xz"), Path("/lib/libspeechd.so.2.6.0"))
    assert "@" not in re.sub(r"#.*", "", recipe)
    assert f'id: "{IDENTIFIER}"\n' in recipe
    assert 'path: "/dist/coach.tar.xz"' in recipe
    granted = set(re.findall(r"^  - --(\S+)", recipe, re.MULTILINE))
    code = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "coach/desktop").glob("*.py"))
    for name in ("org.freedesktop.Notifications", "org.mpris.MediaPlayer2"):
        assert name in code  # else the permission is for nothing
    assert {
        f"talk-name=org.{name}" for name in ("freedesktop.Notifications", "mpris.MediaPlayer2.*")
    } < granted
    assert "own-name=org.mpris.MediaPlayer2.IntervalCoach" in granted
    awake = {"org.freedesktop.ScreenSaver", "org.freedesktop.PowerManagement", "org.gnome.SessionManager"}
    assert {f"talk-name={name}" for name in awake} < granted
    assert "talk-name=org.kde.StatusNotifierWatcher" in granted
    assert "filesystem=xdg-run/speech-dispatcher:ro" in granted
    assert "share=network" not in granted
    assert not {one for one in granted if one.startswith("filesystem=") and "xdg-run" not in one}


def test_rpm_owns_its_folder_and_each_file_beside_it() -> None:
    outside = ["/usr/bin/coach", "/usr/share/man/man1/coach.1.gz"]
    description, _, owned = rpm.spec(["libGL.so.1()(64bit)"], outside).partition("%files\n")
    assert "Requires: libGL.so.1()(64bit)\n" in description
    assert f"Version: {__version__}\n" in description
    assert "\n\nNot medical advice" in description
    names = owned.splitlines()
    assert names[1:4] == ["/usr/lib/interval-coach", *outside]
    assert "%license /usr/share/licenses/interval-coach/LICENSE" in names


def test_repository_without_a_key_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(apt.KEY, " \n")
    with pytest.raises(BuildError, match=f"{apt.KEY} does not hold the key"):
        apt.build_repository([tmp_path / "some.deb"], tmp_path / "apt")
    assert not (tmp_path / "apt").exists()


has_tools = all(map(shutil.which, ("gpg", "dpkg-deb", "dpkg-scanpackages")))


@pytest.mark.skipif(
    sys.platform != "linux" or not has_tools, reason="needs gpg, dpkg-deb and dpkg-scanpackages"
)
def test_repository_is_signed_and_lists_its_packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def gpg(home: str, *words: str) -> bytes:
        alone = ["gpg", "--homedir", str(tmp_path / home), "--batch", "--pinentry-mode", "loopback"]
        return subprocess.run([*alone, *words], check=True, capture_output=True).stdout

    for home in ("a", "b"):
        (tmp_path / home).mkdir(mode=0o700)
    gpg("a", "--passphrase", "", "--quick-generate-key", "Nobody", "ed25519", "sign")
    secret = gpg("a", "--armor", "--export-secret-keys").decode()
    tree = tmp_path / "tree" / "DEBIAN"
    tree.mkdir(parents=True)
    (tree / "control").write_text(
        "Package: interval-coach\nVersion: 1\nArchitecture: all\nMaintainer: Nobody <n@example.org>\n"
        "Description: small\n"
    )
    deb = tmp_path / "interval-coach_1_all.deb"
    subprocess.run(["dpkg-deb", "--build", tree.parent, deb], check=True, capture_output=True)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    monkeypatch.setenv(apt.KEY, secret)
    monkeypatch.delenv(apt.PASSPHRASE, raising=False)
    monkeypatch.setenv(apt.ADDRESS, "https://example.org/apt/")
    target = apt.build_repository([deb], tmp_path / "apt")
    suite = target / "dists/stable"
    index = (suite / "main/binary-all/Packages").read_text()
    assert "Filename: pool/main/interval-coach/interval-coach_1_all.deb\n" in index
    assert "URIs: https://example.org/apt\n" in (target / "interval-coach.sources").read_text()
    gpg("b", "--import", str(target / "interval-coach.asc"))
    assert gpg("b", "--decrypt", str(suite / "InRelease")).decode() == (suite / "Release").read_text()
    gpg("b", "--verify", str(suite / "Release.gpg"), str(suite / "Release"))
    assert f" {len(index)} main/binary-all/Packages\n" in (suite / "Release").read_text()
    assert "PRIVATE" not in "".join(
        path.read_text() for path in target.rglob("*") if path.suffix in {".asc", ".gpg", ".sources"}
    )
    for home in ("a", "b"):
        subprocess.run(["gpgconf", "--homedir", tmp_path / home, "--kill", "all"], check=True)
