"""The colours of a theme of which one is drawn on the other, and how much they must differ."""

from __future__ import annotations

from typing import NamedTuple

from coach.core.score import SpanKind
from coach.draw.tokens import CONTRAST, DARK, Theme

TEXT, LARGE, GRAPHIC, STRONG = 4.5, 3.0, 3.0, 7.0
"""Least contrast of WCAG 2.2: text (1.4.3), large text, graphics (1.4.11), and enhanced text (1.4.6)."""

LEGS = 2.0
"""Least contrast between the colours of the two legs: their lightness tells them apart. Our own choice."""


class Pair(NamedTuple):
    """Two colours that must differ: the name of what is seen, both colours, and the least contrast ratio."""

    what: str
    ink: str
    ground: str
    least: float


def contrast_pairs(theme: Theme) -> list[Pair]:
    """Return every pair of colours of which one is drawn on the other, with the contrast ratio it needs."""
    text = STRONG if theme is CONTRAST else TEXT
    pages = {"background": theme.background, "card": theme.card}
    grounds = pages | {"raised": theme.raised, "well": theme.well}
    tints = {f"{kind} tint": theme.tinted(kind) for kind in SpanKind}
    pairs = [
        Pair("primary button", theme.on_primary, theme.primary, text),
        Pair("primary button, pointed at", theme.on_primary, theme.primary_hover, text),
        Pair("leg pill", theme.background, theme.text, text),
        Pair("chosen place or segment", theme.on_chosen, theme.chosen, text),
        Pair("selected text", theme.on_accent, theme.accent, text),
        Pair("bars of the two legs", theme.left, theme.right, LEGS),
        Pair("focus ring on the primary button", theme.on_primary, theme.primary, GRAPHIC),
        Pair("focus ring on the chosen place", theme.focus, theme.chosen, GRAPHIC),
    ]
    for name, ground in grounds.items():
        pairs.append(Pair(f"link on {name}", theme.accent, ground, text))
    for name, ground in (grounds | tints).items():
        pairs += [
            Pair(f"text on {name}", theme.text, ground, text),
            Pair(f"quiet text on {name}", theme.quiet, ground, text),
            Pair(f"stop text on {name}", theme.stop, ground, text),
            Pair(f"stop outline on {name}", theme.stop_line, ground, GRAPHIC),
            Pair(f"focus ring on {name}", theme.focus, ground, GRAPHIC),
            Pair(f"edge of a control on {name}", theme.edge, ground, GRAPHIC),
        ]
    for kind in SpanKind:
        colour = theme.phase_colour(kind)
        pairs += [
            Pair(f"{kind} word on its tint", theme.phase_word(kind), theme.tinted(kind), text),
            Pair(f"{kind} ring on its tint", colour, theme.tinted(kind), GRAPHIC),
            Pair(f"dark letters on the area of {kind}", DARK.background, theme.phase_ground(kind), text),
            Pair(f"{kind} word on background", colour, theme.background, text),
            Pair(f"{kind} label on card", colour, theme.card, text),
            Pair(f"trunk on {kind} tint", theme.limb, theme.tinted(kind), GRAPHIC),
        ]
    for name, ground in pages.items():
        pairs += [
            Pair(f"left bars on {name}", theme.left, ground, GRAPHIC),
            Pair(f"right bars on {name}", theme.right, ground, GRAPHIC),
            Pair(f"slider and tick box on {name}", theme.accent, ground, GRAPHIC),
        ]
    return pairs
