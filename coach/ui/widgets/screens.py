"""The screens of this computer, known by what they are and not by their number."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QScreen


@dataclass(frozen=True, slots=True)
class ScreenFacts:
    """What a screen says about itself; `name` is that of its socket, as HDMI-1, on most systems."""

    name: str
    manufacturer: str = ""
    model: str = ""
    serial: str = ""

    @property
    def kind(self) -> str:
        """Manufacturer and model; empty where the screen does not say them."""
        return " ".join(part.strip() for part in (self.manufacturer, self.model) if part.strip())


def idents(screens: Sequence[ScreenFacts]) -> list[str]:
    """Return an identifier of each screen, which stays the same when it is unplugged and plugged in again.

    It has the serial number, so that the socket does not matter; the name of the socket where the screen has
    none, or where two screens say the same about themselves.
    """
    serials = [f"{one.kind} {one.serial.strip()}".strip() for one in screens]
    count = Counter(serials)
    return [
        known if one.serial.strip() and count[known] == 1 else f"{known} {one.name}".strip()
        for one, known in zip(screens, serials, strict=True)
    ]


def index_of(ident: str, screens: Sequence[ScreenFacts]) -> int | None:
    """Return which of `screens` was called `ident`: the same one, or the only one of its kind; else None."""
    if ident in (known := idents(screens)):
        return known.index(ident)
    alike = [number for number, one in enumerate(screens) if one.kind and ident.startswith(f"{one.kind} ")]
    return alike[0] if len(alike) == 1 else None


def facts_of(screen: QScreen) -> ScreenFacts:
    """Return what `screen` says about itself."""
    return ScreenFacts(screen.name(), screen.manufacturer(), screen.model(), screen.serialNumber())


def screen_named(ident: str) -> QScreen | None:
    """Return the screen that is called `ident`; None where it is not connected, or `ident` is empty."""
    screens = QGuiApplication.screens()
    found = index_of(ident, [facts_of(screen) for screen in screens]) if ident else None
    return None if found is None else screens[found]


def connected_screens() -> list[tuple[str, str]]:
    """Return identifier and text of each screen that is connected, the main one first."""
    screens = QGuiApplication.screens()
    facts = [facts_of(screen) for screen in screens]
    return [
        (ident, _text(screen, one))
        for ident, screen, one in zip(idents(facts), screens, facts, strict=True)
        if ident
    ]


def _text(screen: QScreen, facts: ScreenFacts) -> str:
    """Return model and socket, and the size in pixels of the device."""
    size = screen.size() * screen.devicePixelRatio()
    names = [facts.model.strip(), facts.name] if facts.model.strip() != facts.name else [facts.name]
    return f"{' · '.join(name for name in names if name)} ({size.width()} × {size.height()})"
