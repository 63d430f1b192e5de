"""The shipped fonts: the text of a page is the same on every machine."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QRawFont

from coach.base import paths
from coach.draw.fonts import SESSION_FAMILIES, WINDOW_FAMILIES

pytestmark = pytest.mark.usefixtures("qapp")

LATIN = ("en", "de", "es", "fr")
"""The languages whose letters the shipped fonts hold."""


def made(families: tuple[str, ...], weight: int) -> QFont:
    font = QFont()
    font.setFamilies(list(families))
    font.setWeight(QFont.Weight(weight))
    font.setPixelSize(1000)
    return font


@pytest.mark.parametrize(
    ("families", "weights"), [(WINDOW_FAMILIES, (400, 600, 700)), (SESSION_FAMILIES, (400, 500, 700))]
)
def test_every_weight_is_shipped(families: tuple[str, ...], weights: tuple[int, ...]) -> None:
    widths = set()
    for weight in weights:
        found = QFontInfo(made(families, weight))
        assert (found.family(), found.weight()) == (families[0], weight)
        widths.add(QFontMetricsF(made(families, weight)).horizontalAdvance("Hamburg"))
    assert len(widths) == len(weights)


@pytest.mark.parametrize("weight", [400, 700])
@pytest.mark.parametrize("families", [WINDOW_FAMILIES, SESSION_FAMILIES])
def test_figures_have_one_width(families: tuple[str, ...], weight: int) -> None:
    metrics = QFontMetricsF(made(families, weight))
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


@pytest.mark.parametrize("file", ["CoachSans-Regular.ttf", "CoachCondensed-Bold.ttf"])
def test_the_letters_of_every_latin_language_are_shipped(file: str) -> None:
    font = QRawFont(str(paths.resources() / "fonts" / file), 16.0)
    used = set()
    for language in LATIN:
        tree = ET.parse(paths.resources() / "translations" / f"coach_{language}.ts")  # noqa: S314 - ours
        used |= {letter for text in tree.getroot().itertext() for letter in text if letter.isprintable()}
    condensed_lacks = {"←", "→", "↑", "↓"} if "Condensed" in file else set()  # keys are shown in Coach Sans
    assert {letter for letter in used if not font.supportsCharacter(ord(letter))} <= condensed_lacks


def test_each_font_has_its_licence() -> None:
    folder = paths.resources() / "fonts"
    fonts = {file.name.partition("-")[0] for file in folder.glob("*.ttf")}
    assert fonts == {file.name.removesuffix("-LICENSE.txt") for file in folder.glob("*-LICENSE.txt")}
