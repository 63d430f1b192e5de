"""Painting on a widget or a picture, in which an error must never leave an active painter behind."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPaintDevice


@contextmanager
def painting(on: QPaintDevice) -> Iterator[QPainter]:
    """Yield a painter on a widget or a picture, which is ended with the block; for the body of `paintEvent`.

    An error in the block is reported as unexpected, and the program goes on: what is painted on is left as
    far as it was painted. Out of `paintEvent`, PySide would print a line about it at every frame.
    """
    painter = QPainter(on)
    try:
        yield painter
    except Exception as error:  # noqa: BLE001 - the last resort: logged and reported by the hook
        sys.excepthook(type(error), error, error.__traceback__)
    finally:
        painter.end()
