"""The themes by name, the one scale of sizes, and what Qt needs to wear them."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

from coach.base.problems import Problem
from coach.core.score import SpanKind
from coach.draw.stylesheet import RULES
from coach.draw.tokens import CONTRAST, DARK, LIGHT, Theme

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

FAMILIES = ("Inter", "Segoe UI", "Noto Sans", "DejaVu Sans", "sans-serif")
"""Typefaces in order of preference; the first that the machine has is used."""

SIZES = {
    "figure": 42,
    "title": 38,
    "heading": 21,
    "rail": 20,
    "button": 18,
    "body": 18,
    "small": 16,
}
"""The one type scale, in pixels at scale 1 (a window of 1280 × 800)."""

TOUCH_PX = 44
"""The least height of anything that is pressed, in pixels (WCAG 2.2, 2.5.5)."""

SESSION_TOUCH_PX = 64
"""The least height of a button on the session page, which is pressed without looking closely."""

TEXT, LARGE, GRAPHIC, STRONG = 4.5, 3.0, 3.0, 7.0
"""Least contrast of WCAG 2.2: text (1.4.3), large text, graphics (1.4.11), and enhanced text (1.4.6)."""


THEMES = {theme.name: theme for theme in (DARK, LIGHT, CONTRAST)}
NAMES = ("system", *THEMES)
"""What the setting may hold; "system" follows the desktop."""


def theme_named(name: str, *, system_is_dark: bool) -> Theme:
    """Return the theme that the setting `name` asks for; a Problem where there is none of that name."""
    if name == "system":
        return DARK if system_is_dark else LIGHT
    if name not in THEMES:
        raise Problem("There is no theme “{name}”: use {known}.", name=name, known=", ".join(NAMES))
    return THEMES[name]


def system_wants_contrast() -> bool:
    """Whether the desktop asks for high contrast; False before Qt 6.10, which cannot say."""
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):  # before Qt 6.10
        return False
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def follow_system(act: Callable[[], object]) -> None:
    """Have `act` done whenever the desktop asks for other looks than before."""
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(act)
    if hasattr(hints, "accessibility"):  # since Qt 6.10
        hints.accessibility().contrastPreferenceChanged.connect(act)


class Pair(NamedTuple):
    """Something that must be told from its ground: what it is, both colours, and the least contrast ratio."""

    what: str
    ink: str
    ground: str
    least: float


def pairs(theme: Theme) -> list[Pair]:
    """Return every pair of colours that the program sets one on the other, with the ratio each needs."""
    text = STRONG if theme is CONTRAST else TEXT
    pages = {"background": theme.background, "card": theme.card}
    grounds = pages | {"raised": theme.raised, "well": theme.well}
    tints = {f"{kind} tint": theme.tinted(kind) for kind in SpanKind}
    found = [
        Pair("primary button", theme.on_primary, theme.primary, text),
        Pair("primary button, pointed at", theme.on_primary, theme.primary_hover, text),
        Pair("leg pill", theme.background, theme.text, text),
        Pair("chosen place or segment", theme.on_chosen, theme.chosen, text),
        Pair("selected text", theme.on_accent, theme.accent, text),
        Pair("focus ring on the primary button", theme.focus, theme.primary, GRAPHIC),
        Pair("focus ring on the chosen place", theme.focus, theme.chosen, GRAPHIC),
    ]
    for where, ground in (grounds | tints).items():
        found += [
            Pair(f"text on {where}", theme.text, ground, text),
            Pair(f"quiet text on {where}", theme.quiet, ground, text),
            Pair(f"stop text on {where}", theme.stop, ground, text),
            Pair(f"stop outline on {where}", theme.stop_line, ground, GRAPHIC),
            Pair(f"focus ring on {where}", theme.focus, ground, GRAPHIC),
            Pair(f"edge of a control on {where}", theme.edge, ground, GRAPHIC),
        ]
    for kind in SpanKind:
        colour = theme.phase_colour(kind)
        found += [
            Pair(f"{kind} word on its tint", colour, theme.tinted(kind), text),
            Pair(f"{kind} word on background", colour, theme.background, text),
            Pair(f"{kind} label on card", colour, theme.card, text),
            Pair(f"trunk on {kind} tint", theme.limb, theme.tinted(kind), GRAPHIC),
        ]
    for where, ground in pages.items():
        found += [
            Pair(f"left bars on {where}", theme.left, ground, GRAPHIC),
            Pair(f"right bars on {where}", theme.right, ground, GRAPHIC),
            Pair(f"slider and tick box on {where}", theme.accent, ground, GRAPHIC),
        ]
    return found


def palette(theme: Theme) -> QPalette:
    """Return what Qt itself draws with, where no rule of the stylesheet speaks."""
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
    found = QPalette()
    for which, colour in colours.items():
        found.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        found.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.faint))
    return found


def font(size: str = "body", scale: float = 1.0, *, bold: bool = False) -> QFont:
    """Return the program's typeface at a size named in `SIZES`, times `scale`."""
    found = QFont()
    found.setFamilies(list(FAMILIES))
    found.setPixelSize(round(SIZES[size] * scale))
    found.setBold(bold)
    return found


def stylesheet(theme: Theme, scale: float = 1.0, *, right_to_left: bool = False) -> str:
    """Return the rules for the whole application; its pictures are looked for under `icons:`."""
    start, end, done = ("right", "left", "add") if right_to_left else ("left", "right", "sub")
    sizes = {f"{name}_px": f"{round(size * scale)}px" for name, size in SIZES.items()}
    # What a rule calls min-height leaves out 2 px of border on either side.
    touch = {
        "touch": f"{round(TOUCH_PX * max(scale, 1)) - 4}px",
        "session_touch": f"{round(SESSION_TOUCH_PX * max(scale, 1)) - 4}px",
    }
    tick = "light" if theme is LIGHT else "dark"
    return Template(RULES).substitute(
        theme._asdict(), **sizes, **touch, tick=tick, start=start, end=end, done=done
    )


def apply_theme(app: QApplication, theme: Theme, scale: float, icons: Path) -> None:
    """Set typeface, colours and rules of the whole application; `icons` holds the rules' pictures."""
    QDir.setSearchPaths("icons", [str(icons)])
    app.setFont(font("body", scale))
    app.setPalette(palette(theme))
    app.setStyleSheet(stylesheet(theme, scale, right_to_left=app.isRightToLeft()))
