"""What the name of an exercise says, in our languages: whether it is a leg curl, and of which leg."""

from __future__ import annotations

import re

from coach.core.routine import Leg

MOST_CHARACTERS = 200
"""Only so much of a name or remark is searched."""

_LEGS = (
    "leg",
    "hamstring",
    "bein",
    "pierna",
    "isquio",
    "femoral",
    "jambe",
    "ischio",
    "腿",
    "腘",
    "腿后",
    "ساق",
    "رجل",
)
_CURLS = ("curl", "beuger", "beugen", "弯举", "ثني")
"""A leg curl has one of both in its name."""

_OTHER_CURLS = ("arm", "bicep", "bizeps", "bíceps", "finger", "hammer", "neck", "preacher", "wrist")
"""Beginnings of words in the name of a curl of another part of the body."""

_SIDES = {
    Leg.LEFT: "left l links linkes linke izquierda izquierdo izq gauche يسار اليسار اليسرى يسرى",
    Leg.RIGHT: "right r rechts rechtes rechte derecha derecho droite droit يمين اليمين اليمنى يمنى",
}
_LEG_OF = {word: leg for leg, words in _SIDES.items() for word in words.split()}
_CHINESE = {"左": Leg.LEFT, "右": Leg.RIGHT}  # no space stands between words
_LEG_WORDS = {"leg", "side", "bein", "seite", "pierna", "lado", "jambe", "côté", "الساق", "الرجل"}
"""Words for a leg, and those that may stand beside them in a remark that is nothing but the leg."""


def is_leg_curl(exercise: str) -> bool:
    """Whether the name is that of a leg curl."""
    name = exercise[:MOST_CHARACTERS].casefold()
    is_other = any(word.startswith(_OTHER_CURLS) for word in _words(name))
    return any(map(name.__contains__, _CURLS)) and any(map(name.__contains__, _LEGS)) and not is_other


def leg_in(exercise: str, remark: str) -> Leg | None:
    """Return the leg that the name of an exercise says, or a remark that says nothing else; None for both."""
    name = exercise[:MOST_CHARACTERS].casefold()
    found = {_LEG_OF[word] for word in _words(name) if word in _LEG_OF}
    found |= {leg for letter, leg in _CHINESE.items() if letter in name}
    if len(found) != 1:
        words = _words(remark.strip()[:MOST_CHARACTERS].casefold())
        sides = [word for word in words if word in _LEG_OF]
        is_only = len(sides) == 1 and all(word in _LEG_WORDS for word in words if word != sides[0])
        found = {_LEG_OF[sides[0]]} if is_only and len(words) <= 2 else set()  # noqa: PLR2004
    return found.pop() if found else None


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text)
