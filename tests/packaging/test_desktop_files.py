"""What menus, software centres and the manual say of the program, in six languages."""

from __future__ import annotations

import re
import shutil
import subprocess
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from build import desktop_files, man_page, package_texts
from build.common import BuildError
from coach.cli.main import GROUPS, whole_parser
from coach.text.languages import ENGLISH, LANGUAGES

PACKAGING = Path(__file__).parents[2] / "packaging"
OTHERS = sorted(set(LANGUAGES) - {ENGLISH})
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def keys_of(name: str) -> dict[str, str]:
    """Return the keys of a menu entry, as the packages have it."""
    entry = ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]  # its way to keep capitals
    entry.read_string(desktop_files.entry((PACKAGING / "linux" / name).read_text(encoding="utf-8")))
    return dict(entry["Desktop Entry"])


def metainfo(home: str = "") -> ET.Element:
    template = (PACKAGING / "linux/metainfo.xml").read_text(encoding="utf-8")
    return ET.fromstring(desktop_files.metainfo(template, home=home, version="1.2.3"))  # noqa: S314 - our own


def by_language(elements: list[ET.Element]) -> dict[str, str]:
    return {element.get(LANG, "en"): element.text or "" for element in elements}


def test_packages_speak_the_languages_of_the_program() -> None:
    assert package_texts.languages() == OTHERS


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("interval-coach.desktop", ["GenericName", "Comment", "Keywords"]),
        ("interval-coach-routine.desktop", ["Comment"]),
    ],
)
def test_menu_entries_are_in_every_language(name: str, keys: list[str]) -> None:
    found = keys_of(name)
    for key in keys:
        texts = {found[f"{key}[{language}]"] for language in OTHERS}
        assert len(texts) == len(OTHERS)
        assert found[key] not in texts
        assert all(text.endswith(";") == (key == "Keywords") for text in texts)


def test_the_kind_of_file_has_a_name_in_every_language() -> None:
    template = (PACKAGING / "linux/interval-coach.xml").read_text(encoding="utf-8")
    root = ET.fromstring(desktop_files.mime(template))  # noqa: S314 - our own
    names = by_language(root.findall(".//{*}comment"))
    assert set(names) == set(LANGUAGES)
    assert len(set(names.values())) == len(LANGUAGES)


def test_software_centres_read_every_language() -> None:
    root = metainfo("https://example.org/coach/")
    for path in ("summary", "developer/name", "screenshots/screenshot[1]/caption"):
        assert set(by_language(root.findall(path))) == set(LANGUAGES), path
    for path in ("description/p", "description/ul/li", "keywords/keyword", "screenshots/screenshot/caption"):
        found = [element.get(LANG, "en") for element in root.findall(path)]
        assert set(found) == set(LANGUAGES), path
        assert path == "keywords/keyword" or {found.count(one) for one in LANGUAGES} == {found.count("en")}
    colours = {colour.get("scheme_preference"): colour.text for colour in root.findall("branding/color")}
    assert set(colours) == {"light", "dark"}
    assert all(re.fullmatch("#[0-9A-F]{6}", colour or "") for colour in colours.values())
    places = set(re.findall("@[A-Z]+@", ET.tostring(metainfo(), encoding="unicode")))
    assert places == {"@ID@", "@VERSION@", "@DATE@"}  # which the tree of a package fills in


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_man_page_has_every_command_and_option(language: str) -> None:
    text = man_page.page(language, "1.2.3", "2026-11-30").replace("\\-", "-").replace("\\:", "")
    assert text.startswith('.TH COACH 1 "2026-11-30" "Interval Coach 1.2.3"')
    parser = whole_parser()
    assert {name for name, _, _ in man_page.commands(parser)} == set(GROUPS)
    inside = [parser, *(inner for _, _, inner in man_page.commands(parser))]
    options = {name for one in inside for action in man_page.of_parser(one) for name in action.option_strings}
    assert {name for name in options if f"\\fB{name}\\fR" not in text} == set()
    for name in GROUPS:
        assert f"\\fB{name}\\fR" in text
    untranslated = [line for line in man_page.helps() if line in text.splitlines()]
    assert (untranslated == []) == (language != ENGLISH)


@pytest.mark.skipif(not shutil.which("groff"), reason="needs groff")
@pytest.mark.parametrize("language", ["en", "de", "zh_CN"])
def test_the_man_page_prints_without_warnings(language: str) -> None:
    page = man_page.page(language, "1.2.3", "2026-11-30")
    command = ["groff", "-Kutf8", "-Tutf8", "-man", "-ww", "-rLL=78n"]
    done = subprocess.run(command, input=page.encode(), capture_output=True, check=True)
    assert done.stderr == b""
    assert max(map(len, done.stdout.decode().splitlines())) > 40


def test_a_text_without_translation_stops_the_build() -> None:
    with pytest.raises(BuildError, match="de has no translation of “Nobody wrote this”"):
        package_texts.translation(package_texts.MAN, "Nobody wrote this", "de")
