"""Jobs on other threads, as tests see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.ui.widgets.background_job import NewestJob

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def is_drawing(shown: QWidget) -> bool:
    """Whether a picture of `shown` is still to come."""
    job = shown.findChild(NewestJob)
    assert job is not None
    return job.is_running
