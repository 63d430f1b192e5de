"""The icon files for Windows and macOS, read by another library."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from build import icons

ROOT = Path(__file__).parents[2]
PICTURES = icons.pictures(ROOT / "resources" / "icons", ROOT / "packaging" / "macos")


def test_pictures_have_the_size_in_their_name() -> None:
    for size, picture in PICTURES.items():
        assert Image.open(io.BytesIO(picture)).size == (size, size)


def test_windows_icon_has_every_size_with_its_picture() -> None:
    icon = Image.open(io.BytesIO(icons.ico(PICTURES)))
    assert icon.format == "ICO"
    assert icon.info["sizes"] == {(size, size) for size in icons.ICO_SIZES}
    for size in icons.ICO_SIZES:
        icon.size = (size, size)  # type: ignore[misc]  # an ICO has several
        icon.load()
        wanted = Image.open(io.BytesIO(PICTURES[size])).convert("RGBA")
        assert icon.convert("RGBA").tobytes() == wanted.tobytes()


def test_macos_icon_has_every_size() -> None:
    icon = Image.open(io.BytesIO(icons.icns(PICTURES)))
    assert icon.format == "ICNS"
    widths = {size[0] * size[2] for size in icon.info["sizes"]}
    assert {16, 32, 128, 256, 512, 1024} <= widths
    assert icons.kinds(icons.icns(PICTURES)) == set(icons.ICNS_KINDS)
    assert icons.kinds(b"not an icon") == set()


def test_missing_size_is_an_error() -> None:
    few = {size: picture for size, picture in PICTURES.items() if size != 256}
    with pytest.raises(KeyError):
        icons.ico(few)
