"""Contrast of every pair of colours by the formula of WCAG 2.2, and a stylesheet that Qt understands."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from coach.base.problems import Problem
from coach.core.score import PHASES, WAITING, SpanKind
from coach.draw.stills import still
from coach.draw.theme import NAMES, THEMES, palette, stylesheet, theme_named
from coach.draw.tokens import CONTRAST, DARK, LIGHT, mix
from tests.draw.contrast_pairs import contrast_pairs

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from coach.draw.tokens import Theme
    from tests.draw.contrast_pairs import Pair

ICONS = Path(__file__).parents[2] / "resources" / "icons"


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    shares = [value / 255 for value in bytes.fromhex(colour[1:])]
    red, green, blue = [
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares
    ]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(ink: str, ground: str) -> float:
    """Contrast ratio as WCAG 2.2 defines it, 1…21."""
    darker, lighter = sorted((luminance(ink), luminance(ground)))
    return (lighter + 0.05) / (darker + 0.05)


def test_the_formula_agrees_with_known_ratios() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize(
    "pair",
    [(theme, pair) for theme in THEMES.values() for pair in contrast_pairs(theme)],
    ids=lambda found: f"{found[0].name}: {found[1].what}",
)
def test_every_pair_has_the_contrast_it_needs(pair: tuple[Theme, Pair]) -> None:
    _, (_, ink, ground, least) = pair
    assert contrast(ink, ground) >= least


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_the_pairs_cover_each_word_and_each_ground(theme: Theme) -> None:
    seen = {(pair.ink, pair.ground) for pair in contrast_pairs(theme)}
    for kind in SpanKind:
        assert (theme.phase_colour(kind), theme.tinted(kind)) in seen
        assert (theme.text, theme.tinted(kind)) in seen
    for ground in (theme.background, theme.card, theme.raised):
        assert {(theme.text, ground), (theme.quiet, ground)} <= seen


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_phases_and_waiting_differ_in_colour(theme: Theme) -> None:
    colours = {theme.phase_colour(kind) for kind in PHASES}
    assert len(colours) == len(PHASES)
    waiting = {theme.phase_colour(kind) for kind in WAITING}
    assert len(waiting) == len(WAITING)
    assert not waiting & colours


def test_the_dark_theme_has_the_colours_of_the_design() -> None:
    found = [DARK.phase_colour(kind) for kind in (*PHASES, *WAITING)]
    assert found == ["#009E73", "#E69F00", "#F0E442", "#56B4E9", "#CC79A7", "#B9A7E8", "#9AA7B3"]
    assert (DARK.background, DARK.stop, DARK.stop_line) == ("#101418", "#FF8A3D", "#D55E00")


def test_the_light_theme_keeps_the_hues_of_the_phases() -> None:
    for kind in SpanKind:
        assert LIGHT.phase_ground(kind) == DARK.phase_colour(kind)
        assert LIGHT.phase_word(kind) == LIGHT.text
        assert DARK.phase_word(kind) == DARK.phase_ground(kind) == DARK.phase_colour(kind)


def test_a_still_of_the_light_theme_has_the_ground_of_its_phase(qapp: QApplication) -> None:
    del qapp
    for kind in PHASES:
        picture = still(kind, LIGHT, 100).toImage()
        assert picture.pixelColor(3, 50).name().upper() == LIGHT.tinted(kind)
        assert still(kind, DARK, 100).toImage().pixelColor(3, 50).alpha() == 0


def test_themes_are_found_by_name_and_follow_the_system() -> None:
    assert [theme_named(name, system_is_dark=False) for name in NAMES] == [LIGHT, DARK, LIGHT, CONTRAST]
    assert theme_named("system", system_is_dark=True) is DARK
    with pytest.raises(Problem, match="“sepia”: use system, dark, light, contrast"):
        theme_named("sepia", system_is_dark=True)


def test_mixing_goes_from_ground_to_ink() -> None:
    assert [mix("#102030", "#30A0F0", share) for share in (0, 0.5, 1)] == ["#102030", "#206090", "#30A0F0"]


def test_every_size_follows_the_scale() -> None:
    assert "font-size: 30px" in stylesheet(DARK)
    assert "font-size: 60px" in stylesheet(DARK, 2)


def test_every_picture_the_rules_name_is_shipped() -> None:
    for theme in THEMES.values():
        names = [part.split(")")[0] for part in stylesheet(theme).split("url(icons:")[1:]]
        assert names
        assert not [name for name in names if not (ICONS / name).is_file()]


@pytest.fixture
def styled(qtbot: QtBot) -> QWidget:
    QDir.setSearchPaths("icons", [str(ICONS)])
    page = QWidget()
    qtbot.addWidget(page)
    page.setPalette(palette(DARK))
    page.setStyleSheet(stylesheet(DARK))
    QVBoxLayout(page)
    return page


def put(page: QWidget, widget: QWidget, **properties: str) -> QWidget:
    """Add a widget with its properties to the page."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    layout = page.layout()
    assert layout is not None
    layout.addWidget(widget)
    return widget


@pytest.mark.parametrize("role", ["", "primary", "quiet", "stop", "rail", "segment"])
def test_buttons_can_be_pressed_with_a_thumb(styled: QWidget, role: str) -> None:
    usual = put(styled, QPushButton("Go"), role=role)
    assert usual.sizeHint().height() >= 44
    if role not in {"rail", "segment"}:
        assert put(styled, QPushButton("Go"), role=role, touch="session").sizeHint().height() >= 64


def test_fields_can_be_pressed_with_a_thumb(styled: QWidget) -> None:
    fields = (QLineEdit(), QSpinBox(), QComboBox(), QCheckBox("Yes"), QSlider(Qt.Orientation.Horizontal))
    for field in fields:
        put(styled, field)
    styled.adjustSize()
    assert min(field.height() for field in fields) >= 44


@pytest.mark.parametrize("role", ["", "primary", "quiet", "link", "stop", "rail", "segment"])
def test_the_focus_ring_is_seen_on_every_button(styled: QWidget, qtbot: QtBot, role: str) -> None:
    button = put(styled, QPushButton("Go"), role=role)
    other = put(styled, QLineEdit())
    with qtbot.waitExposed(styled):
        styled.show()
    styled.activateWindow()
    middle = button.height() // 2

    other.setFocus()
    assert button.grab().toImage().pixelColor(0, middle).name().upper() != DARK.focus
    button.setFocus()
    ring = DARK.on_primary if role == "primary" else DARK.focus
    assert button.grab().toImage().pixelColor(0, middle).name().upper() == ring


def test_the_focus_ring_is_all_that_the_tab_key_adds(styled: QWidget, qtbot: QtBot) -> None:
    button = put(styled, QPushButton("Go"), role="primary")
    other = put(styled, QLineEdit())
    with qtbot.waitExposed(styled):
        styled.show()
    styled.activateWindow()

    def inside() -> QImage:
        return button.grab(button.rect().adjusted(9, 9, -9, -9)).toImage()

    other.setFocus()
    plain = inside()
    QTest.keyClick(other, Qt.Key.Key_Tab)
    assert button.hasFocus()
    assert inside() == plain


def test_roles_set_the_size_of_labels(styled: QWidget) -> None:
    sizes = []
    for role in ("small", "heading", "title", "figure"):
        label = put(styled, QLabel("48 reps"), role=role)
        label.ensurePolished()
        sizes.append(label.font().pixelSize())
    assert sizes == [13, 17, 30, 28]


@pytest.mark.parametrize(("one", "other"), list(combinations(THEMES.values(), 2)))
def test_palettes_follow_their_theme(one: Theme, other: Theme) -> None:
    role = QPalette.ColorRole.Window
    assert palette(one).color(role).name().upper() == one.background
    assert palette(one).color(role) != palette(other).color(role)


class QBalloonTip(QWidget):
    """A widget with the name of the private one that Qt shows where a desktop shows no notifications."""


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_the_balloon_of_the_tray_is_readable(qtbot: QtBot, theme: Theme) -> None:
    balloon = QBalloonTip()
    qtbot.addWidget(balloon)
    text = QLabel("Time for your leg curls", balloon)
    balloon.setStyleSheet(stylesheet(theme))
    text.ensurePolished()
    assert contrast(text.palette().color(QPalette.ColorRole.WindowText).name(), "#FFFFE1") >= 7
