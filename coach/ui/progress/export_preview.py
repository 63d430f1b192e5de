"""The preview of an exported file."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget

from coach.base.problems import Problem
from coach.export.exporter import write
from coach.export.request import PICTURES
from coach.report.chart_image import check_size
from coach.ui.widgets.labels import label

if TYPE_CHECKING:
    from coach.export.exporter import Sources
    from coach.export.request import Request

PREVIEW = QSize(460, 480)
"""Size of the preview in pixels."""
PREVIEW_SESSIONS, PREVIEW_LETTERS = 12, 6000
"""Most sessions and characters that the preview of a text shows."""


class Preview(QStackedWidget):
    """Shows a picture, or the beginning of a text."""

    def __init__(self, sources: Sources) -> None:
        super().__init__()
        self._sources = sources
        self._picture = label()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        for widget in (self._picture, self._text):
            widget.setAccessibleName(self.tr("Preview"))
            self.addWidget(widget)
        self.setFixedSize(PREVIEW)

    def show_request(self, request: Request) -> None:
        """Show the file that `request` would write; raises `Problem` if it cannot be written."""
        if request.first and request.last and request.first > request.last:
            raise Problem("The start date is after the end date.")
        if request.format in PICTURES:
            self._show_picture(request)
        else:
            self._show_text(request)

    def _show_picture(self, request: Request) -> None:
        ratio = self.devicePixelRatioF()
        if request.format == "pdf":
            room = (PREVIEW.width(), PREVIEW.height())
            drawn = self._sources.picture(replace(request, format="preview", size=room, scale=ratio))
        else:
            share = min(PREVIEW.width() / request.size[0], PREVIEW.height() / request.size[1])
            if request.format == "png":
                check_size(request.size, request.scale)
            drawn = self._sources.picture(replace(request, format="png", scale=share * ratio))
        pixmap = QPixmap.fromImage(QImage.fromData(drawn))
        pixmap.setDevicePixelRatio(ratio)
        self._picture.setPixmap(pixmap)
        self.setCurrentWidget(self._picture)

    def _show_text(self, request: Request) -> None:
        few = replace(self._sources, most=PREVIEW_SESSIONS)
        with tempfile.TemporaryDirectory() as folder:
            out = Path(folder, "preview")
            write(few, request, out)
            data = out.read_bytes()
        if request.format == "fit":
            self._text.setPlainText(self.tr("No preview for FIT files."))
        else:
            self._text.setPlainText(data[:PREVIEW_LETTERS].decode("utf-8", "replace"))
        self.setCurrentWidget(self._text)
