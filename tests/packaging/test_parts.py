"""The list of everything that is shipped: its licences, NOTICE.txt, the SBOM, Debian's copyrights."""

from __future__ import annotations

import json
import re
import sys
from importlib import metadata
from pathlib import Path

import pytest

from build import common, parts, sbom
from build.common import BuildError

ROOT = Path(__file__).parents[2]
KNOWN = parts.parts()
BUILDS_ONLY = {"setuptools"}
"""Locked packages that only build the program."""

PROJECT_DATA = Path(next(iter(metadata.files("soundfile") or ())).locate()).parents[1] / "_soundfile_data"


def texts(part: parts.Part) -> list[Path]:
    """Return the files with the licence of a part: ours, and those that an installed package brings."""
    own = [
        ROOT / "resources" / f"{name}.txt" if "/" in name else parts.FOLDER / f"{name}.txt"
        for name in part.texts
    ]
    brought = [
        Path(str(file.locate()))
        for name in part.texts_of
        for file in metadata.files(name) or ()
        if ".dist-info" in file.parts[0] and re.match(r"LICEN[CS]E|COPYING", file.name, re.IGNORECASE)
    ]
    return own + brought


@pytest.mark.parametrize("part", KNOWN, ids=lambda part: part.name)
def test_every_row_of_the_notice_has_its_text(part: parts.Part) -> None:
    if sys.platform not in part.systems and part.texts_of:
        pytest.skip("its package is not installed on this system")
    found = texts(part)
    assert found
    assert all(file.is_file() for file in found), found
    assert sum(file.stat().st_size for file in found) > 150


def test_every_text_belongs_to_a_part() -> None:
    named = {f"{name}.txt" for part in KNOWN for name in part.texts}
    assert {file.name for file in parts.FOLDER.glob("*.txt")} - named == {"NOTICE.txt"}


THIRD_PARTY = (parts.FOLDER / "qt-third-party.txt").read_text(encoding="utf-8")


def test_the_list_of_code_in_qt_is_of_the_locked_series() -> None:
    series = parts.pins()["pyside6-essentials"].rpartition(".")[0]
    assert f"the documentation of Qt {series}." in " ".join(THIRD_PARTY.split())


def test_each_piece_of_code_in_qt_has_its_licence_text() -> None:
    ending = THIRD_PARTY[THIRD_PARTY.index("\nCreative Commons Zero\n") :]
    assert "CC0 1.0 Universal" in ending
    pieces = re.split(r"\n(?=\S.*\n~{3,}\n)", THIRD_PARTY)[1:]
    assert len(pieces) > 35
    for piece in pieces:
        name, text = piece.split("\n", 1)
        named = re.search(r"in ([\w.-]+\.txt), beside this file", piece)
        elsewhere = re.search(r"at the end of this file|the text of the OpenGL|is that of the", piece)
        if named:
            assert (parts.FOLDER / named[1]).is_file(), name
            assert named[1].removesuffix(".txt") in {one for part in KNOWN for one in part.texts}
        else:
            assert elsewhere or len(text) > 200, name


def test_each_protocol_of_wayland_has_a_licence_in_full() -> None:
    protocols = THIRD_PARTY[THIRD_PARTY.index("\nQt Wayland\n") :]
    named = set(re.findall(r"^Protocol: .+\n(?:[ C].+\n)+Licence: (.+)$", protocols, re.MULTILINE))
    assert named == {"MIT License", "Historical Permission Notice and Disclaimer"}
    for licence in named:
        assert f"\n{licence}\n~~~" in protocols


def test_notice_is_current() -> None:
    assert parts.NOTICE.read_text(encoding="utf-8") == parts.notice(), "run: packaging/dev.py notice"


def test_every_locked_package_is_a_part() -> None:
    named = {name.lower() for part in KNOWN for name in part.package}
    assert set(parts.pins()) - BUILDS_ONLY == named


def test_every_copyleft_part_names_the_archive_of_its_source() -> None:
    for part in KNOWN:
        if "GPL" in part.license:
            assert part.source.startswith("https://"), part.name
            assert {name for name in part.texts if "GPL" in name} or part.name.startswith("PyInstaller")


def test_our_licence_is_the_one_of_the_project() -> None:
    ours = (parts.FOLDER / "interval-coach.txt").read_text(encoding="utf-8")
    assert ours == (ROOT / "LICENSE").read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform != "linux", reason="the versions are those in the library for Linux")
def test_versions_of_codecs_are_those_in_the_library() -> None:
    (library,) = PROJECT_DATA.glob("libsndfile*.so")
    content = library.read_bytes()
    marks = {
        "libsndfile": "libsndfile-{}",
        "FLAC": "reference libFLAC {} ",
        "Vorbis": "Xiph.Org libVorbis {}",
        "Opus": "libopus {}",
        "LAME": "LAME{}",
    }
    versions = {part.name: part.version for part in KNOWN}
    for name, mark in marks.items():
        assert mark.format(versions[name]).encode() in content, name


def test_debian_reads_a_licence_for_every_entry() -> None:
    text = parts.debian_copyright("usr/lib/interval-coach/_internal")
    used = {
        name for line in re.findall(r"^License: (.+)$", text, re.MULTILINE) for name in line.split(" and ")
    }
    explained = set(re.findall(r"^License: (.+)\n (?=The texts)", text, re.MULTILINE))
    assert used == explained
    for name in ("LGPL-2", "LGPL-2.1", "LGPL-3", "GPL-2", "GPL-3", "Apache-2.0"):
        assert f" in /usr/share/common-licenses/{name}.\n" in text


@pytest.fixture
def frozen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with a file of each of five parts."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    contents = {
        "coach": b"\x7fELF start",
        "_internal/PySide6/Qt/lib/libQt6Core.so.6": b"\x7fELF core",
        "_internal/PySide6/QtCore.abi3.so": b"\x7fELF binding",
        "_internal/_soundfile_data/libsndfile_x86_64.so": b"\x7fELF sound",
        "_internal/coach/resources/icons/plus.svg": b"<svg/>",
        "_internal/base_library.zip": b"PK",
    }
    for name, content in contents.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return tmp_path


def test_sbom_has_what_is_in_the_folder_and_inside_it(frozen: Path) -> None:
    made = sbom.sbom(frozen, ["coach", "coach.app", "json", "tomlkit.items"])
    found = {part["name"]: part for part in made["components"]}
    assert {
        "Qt",
        "FreeType",
        "libsndfile",
        "LAME",
        "tomlkit",
        "Python",
        "PyInstaller's start program",
    } <= set(found)
    assert not {"NumPy", "OpenBLAS, with LAPACK", "icalendar"} & set(found)
    assert [file["name"] for file in found["Qt"]["components"]] == [
        "_internal/PySide6/Qt/lib/libQt6Core.so.6"
    ]
    assert len(found["Qt"]["components"][0]["hashes"][0]["content"]) == 64
    assert found["Qt"]["licenses"] == [{"expression": "LGPL-3.0-only"}]
    assert found["Qt"]["version"] == parts.pins()["pyside6-essentials"]
    assert all(part["licenses"] for part in made["components"])
    assert made["metadata"]["component"]["version"] == common.version()
    assert {"ref": "libsndfile", "dependsOn": ["flac", "ogg", "vorbis", "opus", "mpg123", "lame"]} in made[
        "dependencies"
    ]
    assert sbom.sbom(frozen, ["coach", "coach.app", "json", "tomlkit.items"]) == made
    json.dumps(made)


def test_a_file_without_a_licence_stops_the_sbom(frozen: Path) -> None:
    (frozen / "_internal" / "libmystery.so.1").write_bytes(b"\x7fELF")
    with pytest.raises(BuildError, match=r"these files: _internal/libmystery\.so\.1\."):
        sbom.sbom(frozen, [])


def test_names_of_windows_match_in_small_and_capital_letters() -> None:
    names = ["_internal/VCRUNTIME140.dll", "_internal/PySide6/MSVCP140_1.dll", "_internal/python313.dll"]
    assert set(sbom.owners(names, KNOWN).values()) == {"Microsoft's run-time libraries", "Python"}


def test_every_library_of_the_macos_wheels_is_owned() -> None:
    lines = (ROOT / "tests/data/macos-wheels.txt").read_text(encoding="utf-8").splitlines()
    names = [f"Contents/Frameworks/{line}" for line in lines if not line.startswith("#")]
    owned = sbom.owners(names, [part for part in KNOWN if "darwin" in part.systems])
    assert owned["Contents/Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore"] == "Qt"
    assert set(owned.values()) >= {"Qt", "PySide6 and Shiboken", "NumPy", "libsndfile", "cffi"}


def test_a_module_without_a_licence_stops_the_sbom(frozen: Path) -> None:
    with pytest.raises(BuildError, match="these modules: mystery"):
        sbom.sbom(frozen, ["json", "mystery.inner"])
