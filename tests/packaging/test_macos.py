"""The macOS bundle: what is signed and how, its properties, its icon and its kind of document.

A stand-in for Apple's `codesign` notes how it is called; the files are those of the wheels for macOS.
"""

from __future__ import annotations

import os
import plistlib
import sys
from pathlib import Path, PurePosixPath

import pytest

from build import icons, macos
from build.common import BuildError, version

ROOT = Path(__file__).parents[2]
LIST = ROOT / "tests/data/macos-wheels.txt"
IN_WHEELS = [line for line in LIST.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
OF_PYTHON = ["Python.framework/Versions/3.13/Python", "lib-dynload/_ctypes.cpython-313-darwin.so"]
THIN, FAT, JAVA = (
    b"\xcf\xfa\xed\xfe\x0c\0\0\x01",
    b"\xca\xfe\xba\xbe\0\0\0\x02",
    b"\xca\xfe\xba\xbe\0\0\0\x34",
)

posix = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for codesign is a shell script")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """Return a bundle with every library of the wheels and of Python, as small files."""
    contents = tmp_path / "Interval Coach.app" / "Contents"
    for number, name in enumerate([*IN_WHEELS, *OF_PYTHON]):
        path = contents / "Frameworks" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(THIN if number % 2 else FAT)
    for name in ("MacOS", "Resources"):
        (contents / name).mkdir()
    (contents / "MacOS/coach").write_bytes(THIN)
    (contents / "Frameworks/QtCore").symlink_to("PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore")
    pictures = icons.pictures(ROOT / "resources/icons", ROOT / "packaging/macos")
    (contents / "Resources/coach.icns").write_bytes(icons.icns(pictures))
    written = {
        "CFBundleIdentifier": macos.IDENTIFIER,
        "CFBundleExecutable": "coach",
        "CFBundleIconFile": "coach.icns",
    }
    (contents / "Info.plist").write_bytes(plistlib.dumps(macos.info(version()) | written))
    return contents.parent


@pytest.fixture
def calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put a `codesign` first on the path that appends its arguments to a file; return the file."""
    log = tmp_path / "calls"
    tool = tmp_path / "bin" / "codesign"
    tool.parent.mkdir()
    tool.write_text(f"#!/bin/sh\nIFS='\t'\necho \"$*\" >>'{log}'\n", encoding="utf-8")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tool.parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    monkeypatch.delenv("COACH_SIGN_IDENTITY", raising=False)
    return log


def signed(log: Path) -> list[list[str]]:
    """Return the arguments of each call that signs."""
    lines = [line.split("\t") for line in log.read_text(encoding="utf-8").splitlines()]
    return [words for words in lines if "--sign" in words]


@posix
def test_every_library_of_the_wheels_is_signed(bundle: Path, calls: Path) -> None:
    assert macos.sign(bundle) == ""
    targets = [Path(word) for words in signed(calls) for word in words if word.startswith(str(bundle))]
    frameworks = bundle / "Contents" / "Frameworks"
    for name in [*IN_WHEELS, *OF_PYTHON]:
        assert frameworks / name in targets or (frameworks / name).parent in targets, name
    assert frameworks / "PySide6/Qt/lib/QtCore.framework/Versions/A" in targets
    assert frameworks / "Python.framework/Versions/3.13" in targets
    assert frameworks / "QtCore" not in targets  # a link
    assert targets[-1] == bundle
    depths = [len(target.parts) for target in targets]
    assert depths == sorted(depths, reverse=True)


@posix
def test_no_ad_hoc_signature_has_the_runtime_option(
    bundle: Path, calls: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    macos.sign(bundle)
    assert {words[words.index("--sign") + 1] for words in signed(calls)} == {"-"}
    assert not any(
        "runtime" in word or "timestamp" in word
        for words in signed(calls)
        for word in words
        if word[0] == "-"
    )
    calls.unlink()
    monkeypatch.setenv("COACH_SIGN_IDENTITY", "Developer ID Application: Someone")
    assert macos.sign(bundle) == "Developer ID Application: Someone"
    for words in signed(calls):
        assert {"--options=runtime", "--timestamp", "Developer ID Application: Someone"} <= set(words)


@posix
def test_only_the_bundle_gets_the_entitlements(bundle: Path, calls: Path) -> None:
    macos.sign(bundle)
    assert [words[-1] for words in signed(calls) if "--entitlements" in words] == [str(bundle)]


def test_a_library_inside_a_framework_is_signed_before_it() -> None:
    inner, outer = (
        PurePosixPath("A.framework/Versions/A/Helpers/tool"),
        PurePosixPath("A.framework/Versions/A/A"),
    )
    assert macos.signing_order([outer, inner]) == [inner, outer.parent]


@pytest.mark.parametrize(
    ("content", "is_one"), [(THIN, True), (FAT, True), (JAVA, False), (b"\x7fELF....", False), (b"", False)]
)
def test_a_mach_o_file_is_known_by_its_first_bytes(content: bytes, is_one: bool, tmp_path: Path) -> None:  # noqa: FBT001
    (tmp_path / "file").write_bytes(content)
    assert macos.is_mach_o(tmp_path / "file") is is_one


def test_a_whole_bundle_passes(bundle: Path) -> None:
    macos.check_bundle(bundle)
    info = plistlib.loads((bundle / "Contents/Info.plist").read_bytes())
    (document,), (kind,) = info["CFBundleDocumentTypes"], info["UTExportedTypeDeclarations"]
    assert document["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    assert kind["UTTypeTagSpecification"] == {"public.filename-extension": ["coach"]}


def small_icon(contents: Path) -> None:
    pictures = icons.icns(icons.pictures(ROOT / "resources/icons", ROOT / "packaging/macos"))
    (contents / "Resources/coach.icns").write_bytes(pictures.replace(b"ic10", b"ic99"))


def no_document_type(contents: Path) -> None:
    info = plistlib.loads((contents / "Info.plist").read_bytes())
    del info["CFBundleDocumentTypes"]
    (contents / "Info.plist").write_bytes(plistlib.dumps(info))


@pytest.mark.parametrize(
    ("damage", "named"),
    [
        (small_icon, "CFBundleIconFile"),
        (no_document_type, "CFBundleDocumentTypes"),
        (lambda contents: (contents / "MacOS/coach").unlink(), "CFBundleExecutable"),
        (lambda contents: (contents / "Info.plist").unlink(), "Info.plist cannot be read"),
    ],
    ids=["icon without 1024", "no document type", "no program", "no properties"],
)
def test_a_bundle_that_is_not_whole_is_refused(damage: object, named: str, bundle: Path) -> None:
    assert callable(damage)
    damage(bundle / "Contents")
    with pytest.raises(BuildError, match=named):
        macos.check_bundle(bundle)
