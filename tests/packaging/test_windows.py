"""The setup for Windows: its texts, its script, its signatures, and the manifests for winget."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from build import icons, windows, winget
from build.common import BuildError, version
from coach.text.languages import LANGUAGES

ROOT = Path(__file__).parents[2]
SCRIPT = (ROOT / "packaging/windows/coach.nsi").read_text(encoding="utf-8")
HOME = "https://example.org/coach"


def test_setup_speaks_the_languages_of_the_program() -> None:
    assert set(windows.LANGUAGES) == set(LANGUAGES)
    text = windows.setup_texts()
    for name in windows.TEXTS:
        found = re.findall(rf'^LangString {name} \$\{{LANG_(\w+)\}} "(.+)"$', text, re.MULTILINE)
        assert {language for language, _ in found} == {name.upper() for name in windows.LANGUAGES.values()}
        assert len({words for _, words in found}) == len(LANGUAGES)


def test_texts_of_the_setup_are_current() -> None:
    again = "python3 packaging/dev.py translate"
    assert windows.SCRIPT_PART.read_text(encoding="utf-8-sig") == windows.setup_texts(), again


def test_every_text_of_the_script_exists() -> None:
    assert set(re.findall(r"\$\((\w+)\)", SCRIPT)) == set(windows.TEXTS)
    assert '"English"' not in SCRIPT
    assert not re.search(r'MessageBox [^"]+"[^$]', SCRIPT)


def test_uninstalling_says_where_the_diary_stays() -> None:
    assert "$(DataStays)" in SCRIPT.split("!insertmacro MUI_UNPAGE_CONFIRM")[0]
    assert r"stay in $LOCALAPPDATA\interval-coach. To delete" in windows.setup_texts()
    uninstall = SCRIPT.split('Section "Uninstall"')[1]
    assert "LOCALAPPDATA" not in uninstall
    assert "interval-coach" not in uninstall


def test_uninstaller_deletes_every_registry_key_of_setup() -> None:
    install, uninstall = SCRIPT.split('Section "Uninstall"')
    written = {key.strip('"') for key in re.findall(r"WriteReg\w+ HKCU (\"[^\"]+\")", install)}
    gone = {
        key.strip('"')
        for key in re.findall(r"DeleteReg(?:Key|Value)(?: /ifempty)? HKCU (\"[^\"]+\")", uninstall)
    }
    assert written
    assert {key for key in written if not any(key.startswith(root) for root in gone)} == set()
    assert "RequestExecutionLevel user" in install
    assert not re.search(r"\bHKLM\b|\bHKCR\b", SCRIPT)


def test_an_old_copy_goes_before_the_new_keys_are_written() -> None:
    install = SCRIPT.split('Section "Install"')[1]
    assert install.index("Call RemoveOldCopy") < install.index("WriteRegStr")
    removal = SCRIPT.split("Function RemoveOldCopy")[1].split("FunctionEnd")[0]
    deletions = re.findall(r"^ +(?:RMDir /r|RMDir|Delete) (.+?)(?: ;.*)?$", removal, re.MULTILINE)
    uninstall = SCRIPT.split('Section "Uninstall"')[1]
    assert {name.replace("$OldFolder", "$INSTDIR") for name in deletions} <= set(
        re.findall(r'"\$INSTDIR[^"]*"', uninstall)
    )
    assert '"$OldFolder"' in deletions
    assert 'RMDir /r "$OldFolder"\n' not in removal


@pytest.mark.skipif(not shutil.which("makensis"), reason="needs NSIS")
def test_the_script_compiles_in_every_language(tmp_path: Path) -> None:
    inner = tmp_path / "program" / "_internal"
    inner.mkdir(parents=True)
    (inner / "coach.ico").write_bytes(icons.ico(icons.pictures(ROOT / "resources/icons")))
    (inner.parent / "Interval Coach.exe").write_bytes(b"MZ")
    target = tmp_path / "interval-coach_setup.exe"
    defines = [f"-DPAYLOAD={inner.parent}", f"-DOUT={target}", "-DVERSION=1.2.3", "-DSIGN=true"]
    command = ["makensis", "-V2", "-WX", *defines, str(ROOT / "packaging/windows/coach.nsi")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert target.stat().st_size > 50_000


def test_without_a_command_nothing_is_signed_and_it_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv(windows.SIGN, raising=False)
    assert windows.signer() == []
    assert "SmartScreen" in capsys.readouterr().out
    windows.sign([], tmp_path / "missing.exe")


def test_the_command_signs_each_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    stamp = tmp_path / "a signer.py"
    stamp.write_text("import sys\nopen(sys.argv[-1], 'ab').write(b' signed')\n", encoding="utf-8")
    monkeypatch.setenv(windows.SIGN, f"'{sys.executable}' '{stamp}' --quiet")
    programs = [tmp_path / "one.exe", tmp_path / "two words.exe"]
    for program in programs:
        program.write_bytes(b"MZ")
    windows.sign(windows.signer(), *programs)
    assert [program.read_bytes() for program in programs] == [b"MZ signed", b"MZ signed"]


def test_the_command_that_signs_may_have_paths_of_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(windows.SIGN, r'"C:\Program Files\signtool.exe" sign /dlib C:\azure\a#1.dll')
    assert windows.signer() == [r"C:\Program Files\signtool.exe", "sign", "/dlib", r"C:\azure\a#1.dll"]


def test_a_release_needs_a_newer_python(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(windows, "OLDEST", (3, 99))
    monkeypatch.delenv("GITHUB_REF", raising=False)
    windows.check_python()
    assert "needs 3.99 or newer" in capsys.readouterr().out
    monkeypatch.setenv("GITHUB_REF", "refs/tags/v1.2.3")
    with pytest.raises(BuildError, match=r"needs 3\.99 or newer"):
        windows.check_python()


@pytest.fixture
def setup(tmp_path: Path) -> Path:
    file = tmp_path / f"interval-coach_{version()}_setup.exe"
    file.write_bytes(b"MZ setup")
    return file


def test_winget_manifests_are_whole(setup: Path, tmp_path: Path) -> None:
    made = winget.manifests(setup, f"{HOME}/")
    assert {name for name, one in made.items() if winget.faults(one)} == set()
    assert len(made) == 2 + len(LANGUAGES)
    (installer,) = [one for one in made.values() if one["ManifestType"] == "installer"]
    assert installer["Installers"] == [
        {
            "Architecture": "x64",
            "InstallerUrl": f"{HOME}/releases/download/v{version()}/{setup.name}",
            "InstallerSha256": hashlib.sha256(b"MZ setup").hexdigest().upper(),
        }
    ]
    files = winget.write(setup, HOME, tmp_path / "winget")
    assert [file.name for file in files] == sorted(made)
    german = (tmp_path / "winget" / f"{winget.IDENTIFIER}.locale.de-DE.yaml").read_text(encoding="utf-8")
    assert 'ShortDescription: "Taktgeber und Tagebuch für das Beinbeugen im Stehen"\n' in german


@pytest.mark.parametrize(
    ("name", "value", "fault"),
    [
        ("PackageIdentifier", "IntervalCoach", "PackageIdentifier"),
        ("PackageVersion", None, "PackageVersion is missing"),
        ("Instalers", "x", "Instalers is unknown"),
        ("Installers", [{"Architecture": "x64", "InstallerUrl": f"{HOME}/a.exe"}], "InstallerSha256"),
    ],
)
def test_a_wrong_manifest_is_found(name: str, value: winget.Value | None, fault: str, setup: Path) -> None:
    manifest = winget.manifests(setup, HOME)[f"{winget.IDENTIFIER}.installer.yaml"]
    if value is None:
        del manifest[name]
    else:
        manifest[name] = value
    assert any(found.startswith(fault) for found in winget.faults(manifest))


def test_winget_needs_the_address_of_the_project(setup: Path, tmp_path: Path) -> None:
    with pytest.raises(BuildError, match="COACH_HOMEPAGE"):
        winget.write(setup, "", tmp_path / "winget")
    assert not (tmp_path / "winget").exists()
