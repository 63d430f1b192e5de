"""Themes by name, the scale of sizes, and how a theme is applied to Qt."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

from coach.base.problems import Problem
from coach.draw.fonts import WINDOW_FAMILIES
from coach.draw.stylesheet import RULES
from coach.draw.tokens import CONTRAST, DARK, LIGHT, Theme

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

SIZES = {
    "title": 30,
    "figure": 28,
    "name": 24,
    "start": 20,
    "heading": 17,
    "rail": 16,
    "button": 15,
    "body": 15,
    "small": 13,
}
"""Font sizes in pixels, at scale 1 (a window of 1280 × 800)."""

TOUCH_PX = 44
"""Least height of every control, in pixels (WCAG 2.2, 2.5.5)."""

CALENDAR_PX = {"calendar_width": 420, "calendar_height": 304, "year": 76}
"""Least sizes of a month to pick a day from, and of the field for its year, in pixels.

It fits a screen of 640 × 360."""

SEGMENTS_PX = 12
"""How much higher a group of segments is than a button, in pixels; the head of a place is as high."""

SESSION_TOUCH_PX = 64
"""Least height of a button on the session page, in pixels: people press it without looking closely."""


THEMES = {theme.name: theme for theme in (DARK, LIGHT, CONTRAST)}
NAMES = ("system", *THEMES)
"""Legal values of the setting; "system" follows the desktop."""


def theme_named(name: str, *, system_is_dark: bool) -> Theme:
    """Return the theme for the setting `name`; raises `Problem` if there is no such theme."""
    if name == "system":
        return DARK if system_is_dark else LIGHT
    if name not in THEMES:
        raise Problem("There is no theme “{name}”: use {known}.", name=name, known=", ".join(NAMES))
    return THEMES[name]


def system_wants_contrast() -> bool:
    """Return whether the desktop asks for high contrast; always False before Qt 6.10."""
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):  # before Qt 6.10
        return False
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def follow_system(act: Callable[[], object]) -> None:
    """Call `act` whenever the colour scheme or the contrast of the desktop changes."""
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(act)
    if hasattr(hints, "accessibility"):  # since Qt 6.10
        hints.accessibility().contrastPreferenceChanged.connect(act)


def palette(theme: Theme) -> QPalette:
    """Return the palette with which Qt draws everything that the stylesheet does not cover."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.background,
        role.WindowText: theme.text,
        role.Base: theme.well,
        role.AlternateBase: theme.card,
        role.Text: theme.text,
        role.PlaceholderText: theme.quiet,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.BrightText: theme.stop,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Link: theme.extend,
        role.LinkVisited: theme.waiting,
        role.Light: theme.raised,
        role.Mid: theme.line,
        role.Dark: theme.line,
    }
    result = QPalette()
    for which, colour in colours.items():
        result.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.faint))
    return result


def font(size: str = "body", scale: float = 1.0, *, bold: bool = False) -> QFont:
    """Return the application's font in a size named in `SIZES`, times `scale`."""
    result = QFont()
    result.setFamilies(list(WINDOW_FAMILIES))
    result.setPixelSize(round(SIZES[size] * scale))
    result.setBold(bold)
    return result


def stylesheet(theme: Theme, scale: float = 1.0, *, right_to_left: bool = False) -> str:
    """Return the stylesheet of the whole application; its pictures are files under `icons:`."""
    start, end, done = ("right", "left", "add") if right_to_left else ("left", "right", "sub")
    sizes = {f"{name}_px": f"{round(size * scale)}px" for name, size in SIZES.items()}
    # min-height does not include the border on either side: 2 px, or 6 px of a primary button.
    heights = {"touch": TOUCH_PX, "session_touch": SESSION_TOUCH_PX}
    touch = {
        f"{kind}{name}": f"{round(height * max(scale, 1)) - 2 * border}px"
        for kind, border in (("", 2), ("primary_", 6))
        for name, height in heights.items()
    }
    head = f"{round(TOUCH_PX * max(scale, 1)) + SEGMENTS_PX}px"
    calendar = {name: f"{round(px * max(scale, 1))}px" for name, px in CALENDAR_PX.items()}
    tick = "light" if theme is LIGHT else "dark"
    return Template(RULES).substitute(
        theme._asdict(), **sizes, **touch, **calendar, head=head, tick=tick, start=start, end=end, done=done
    )


def apply_theme(app: QApplication, theme: Theme, scale: float, icons: Path) -> None:
    """Set font, palette and stylesheet of the application; `icons` is the folder of its pictures."""
    QDir.setSearchPaths("icons", [str(icons)])
    app.setFont(font("body", scale))
    app.setPalette(palette(theme))
    app.setStyleSheet(stylesheet(theme, scale, right_to_left=app.isRightToLeft()))
