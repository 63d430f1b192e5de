"""The desktop's high-contrast setting is applied at start and when it changes, where Qt reports it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PIL import Image

from coach.draw.tokens import CONTRAST, DARK, LIGHT
from tests.helpers.portal import Portal

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.atspi import ScreenReader
    from tests.helpers.desktop import Desktop

BLACK, *OTHERS = (
    tuple(int(theme.card[at : at + 2], 16) for at in (1, 3, 5)) for theme in (CONTRAST, DARK, LIGHT)
)
"""The background of the rail in high contrast, and in the other themes: Qt asks GTK, if that is there."""


@pytest.mark.parametrize(
    "wish", [{"XDG_CURRENT_DESKTOP": "GNOME"}, {"QT_QPA_PLATFORMTHEME": "xdgdesktopportal"}]
)
def test_high_contrast_is_applied_at_start_and_live(
    desktop: Desktop, reader: ScreenReader, tmp_path: Path, wish: dict[str, str]
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "settings.toml").write_text("safety_read = true\n", encoding="utf-8")

    def ground() -> tuple[int, ...]:
        """Return the colour of the window's lower left corner, where the rail is empty."""
        with Image.open(desktop.screenshot("contrast")) as picture:
            found = picture.convert("RGB").getpixel((4, desktop.size[1] - 5))
        assert isinstance(found, tuple)
        return found

    def is_one_of(*colours: tuple[int, ...]) -> None:
        reader.wait(lambda: ground() in colours or None, f"a ground of {colours}")

    with Portal(desktop.env["DBUS_SESSION_BUS_ADDRESS"], contrast=1) as portal:
        process = desktop.coach("--data-dir", str(data), env=wish)
        reader.button(reader.program(), "Start")
        is_one_of(BLACK)
        portal.set_contrast(0)
        is_one_of(*OTHERS)
        portal.set_contrast(1)
        is_one_of(BLACK)
        assert any("ReadAll" in asked and "org.freedesktop.appearance" in asked for asked in portal.asked)
        desktop.key("alt+F4")
        assert process.wait(20) == 0
