"""The settings that apply now: saved and announced on every change."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from coach.store.settings import Settings, load
from coach.ui.settings_holder import SettingsHolder
from tests.helpers.messages import RecordingMessages

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def messages() -> RecordingMessages:
    """Return a service that records messages."""
    return RecordingMessages()


def test_a_change_is_saved_and_announced(qapp: object, tmp_path: Path, messages: RecordingMessages) -> None:
    assert qapp
    holder = SettingsHolder(Settings(), tmp_path / "settings.toml", messages)
    changes: list[Settings] = []
    holder.changed.connect(changes.append)
    louder = replace(holder.current, volume=80)
    holder.save(louder)
    holder.save(louder)
    assert holder.current == louder
    assert changes == [louder]
    assert load(tmp_path / "settings.toml") == (louder, [])
    assert messages.shown == []


def test_a_change_that_cannot_be_saved_applies(
    qapp: object, tmp_path: Path, messages: RecordingMessages
) -> None:
    assert qapp
    (tmp_path / "file").write_text("", encoding="utf-8")
    holder = SettingsHolder(Settings(), tmp_path / "file" / "settings.toml", messages)
    holder.save(replace(holder.current, volume=80))
    assert holder.current.volume == 80
    assert [kind for kind, _ in messages.shown] == ["error"]
