"""The settings that apply now: saved and announced on every change."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from coach.store.settings import Settings, load
from coach.store.settings_files import SettingsFiles
from coach.ui.settings_holder import SettingsHolder
from tests.helpers.messages import RecordingMessages
from tests.helpers.programs import rehearsing

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def messages() -> RecordingMessages:
    """Return a service that records messages."""
    return RecordingMessages()


def test_a_change_is_saved_and_announced(qapp: object, tmp_path: Path, messages: RecordingMessages) -> None:
    assert qapp
    holder = SettingsHolder(Settings(), SettingsFiles.of(tmp_path, tmp_path), messages)
    changes: list[Settings] = []
    holder.changed.connect(changes.append)
    louder = replace(holder.current, volume=80)
    holder.save(louder)
    holder.save(louder)
    assert holder.current == louder
    assert changes == [louder]
    holder.flush()
    assert load(tmp_path / "settings.toml") == (louder, [])
    assert messages.shown == []


def test_a_change_that_cannot_be_saved_applies(
    qapp: object, tmp_path: Path, messages: RecordingMessages
) -> None:
    assert qapp
    (tmp_path / "file").write_text("", encoding="utf-8")
    holder = SettingsHolder(Settings(), SettingsFiles.of(tmp_path / "file", tmp_path / "file"), messages)
    holder.save(replace(holder.current, volume=80))
    holder.flush()
    assert holder.current.volume == 80
    assert [kind for kind, _ in messages.shown] == ["error"]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Write settings as a person would by hand."""
    file = tmp_path / "settings.toml"
    file.write_text('volume = 40\ntheme = "light"\n', encoding="utf-8")
    return file


@pytest.fixture
def holder(qapp: object, file: Path, messages: RecordingMessages) -> SettingsHolder:
    """Hold the settings of that file."""
    assert qapp
    return SettingsHolder(load(file)[0], SettingsFiles(file, file), messages)


def test_an_edit_by_hand_applies_when_reloaded(holder: SettingsHolder, file: Path) -> None:
    edits: list[tuple[Settings, Settings]] = []
    holder.edited.connect(lambda before, after: edits.append((before, after)))
    before = holder.current
    holder.reload()
    assert edits == []
    file.write_text("volume = 45\nmuted = true\n", encoding="utf-8")
    holder.reload()
    holder.reload()
    assert edits == [(before, Settings(volume=45, muted=True))]
    assert holder.current == Settings(volume=45, muted=True)


def test_a_change_merges_with_an_edit_by_hand(
    holder: SettingsHolder, file: Path, messages: RecordingMessages
) -> None:
    file.write_text('volume = 45 # mine\ntheme = "light"\nmuted = true\n', encoding="utf-8")
    holder.save(replace(holder.current, speech=True))
    assert holder.current == Settings(volume=45, theme="light", muted=True, speech=True)
    holder.flush()
    assert load(file) == (holder.current, [])
    assert "volume = 45 # mine" in file.read_text(encoding="utf-8")
    assert messages.shown == []


def test_changes_of_two_windows_are_both_saved(
    holder: SettingsHolder, file: Path, messages: RecordingMessages
) -> None:
    other = SettingsHolder(load(file)[0], SettingsFiles(file, file), messages)
    holder.save(replace(holder.current, volume=54))
    holder.flush()
    other.save(replace(other.current, speech=True))
    holder.save(replace(holder.current, volume=59))
    other.flush()
    holder.flush()
    assert load(file)[0] == Settings(volume=59, theme="light", speech=True) == holder.current


def test_an_illegal_edit_is_reported_once_and_stays(
    holder: SettingsHolder, file: Path, messages: RecordingMessages
) -> None:
    file.write_text('volume = 900\ntheme = "dark"\n', encoding="utf-8")
    holder.reload()
    holder.reload()
    assert holder.current == Settings(volume=40, theme="dark")
    assert [kind for kind, _ in messages.shown] == ["error"]
    holder.save(replace(holder.current, muted=True))
    holder.flush()
    assert "volume = 900" in file.read_text(encoding="utf-8")
    holder.save(replace(holder.current, volume=50))
    holder.flush()
    assert load(file) == (Settings(volume=50, theme="dark", muted=True), [])


def test_a_spoilt_file_is_set_aside_and_reported(
    holder: SettingsHolder, file: Path, messages: RecordingMessages
) -> None:
    file.write_text("volume = = 3", encoding="utf-8")
    holder.save(replace(holder.current, muted=True))
    holder.flush()
    assert load(file) == (Settings(volume=40, theme="light", muted=True), [])
    assert [kind for kind, _ in messages.shown] == ["error", "warning"]
    assert "settings.toml.bad" in messages.shown[1][1]


def test_what_could_not_be_saved_is_reported_once_then_saved(
    holder: SettingsHolder, file: Path, messages: RecordingMessages
) -> None:
    folder, away = file.parent, file.parent.with_name("away")
    folder.rename(away)
    for volume in (50, 60, 70):
        holder.save(replace(holder.current, volume=volume))
        holder.flush()
    (shown,) = messages.shown
    assert shown[1].endswith("Your settings apply until the program ends.")
    assert holder.current.volume == 70
    away.rename(folder)
    holder.save(replace(holder.current, muted=True))
    holder.flush()
    assert load(file)[0] == Settings(volume=70, theme="light", muted=True)


def test_an_edited_language_waits_until_it_may_apply(holder: SettingsHolder, file: Path) -> None:
    file.write_text('language = "de"\nvolume = 41\n', encoding="utf-8")
    holder.may_translate = lambda: False
    holder.reload()
    assert holder.current == Settings(volume=41)
    holder.save(replace(holder.current, muted=True))
    holder.flush()
    assert load(file)[0] == Settings(language="de", volume=41, muted=True)
    holder.may_translate = lambda: True
    holder.reload()
    assert holder.current == Settings(language="de", volume=41, muted=True)


def test_a_fault_is_reported_once_while_a_language_waits(
    holder: SettingsHolder, file: Path, messages: RecordingMessages
) -> None:
    file.write_text('language = "de"\nvolume = 900\n', encoding="utf-8")
    for _ in range(3):
        holder.reload(keep_language=True)
    assert [kind for kind, _ in messages.shown] == ["error"]
    file.write_text('language = "de"\nvolume = 9\n', encoding="utf-8")
    holder.reload(keep_language=True)
    file.write_text('language = "de"\nvolume = 900\n', encoding="utf-8")
    holder.reload(keep_language=True)
    assert [kind for kind, _ in messages.shown] == ["error", "error"]


def test_an_edited_unit_waits_until_it_may_apply(holder: SettingsHolder, file: Path) -> None:
    holder.may_translate = lambda: False
    file.write_text('weight_unit = "lb"\nvolume = 5\n')
    holder.reload()
    assert (holder.current.weight_unit, holder.current.volume) == ("", 5)
    holder.may_translate = lambda: True
    holder.reload()
    assert holder.current.weight_unit == "lb"


def test_a_dragged_slider_is_written_when_it_rests(qtbot: QtBot, holder: SettingsHolder, file: Path) -> None:
    before = file.stat()
    for volume in range(41, 90):
        holder.save(replace(holder.current, volume=volume))
        assert file.stat() == before
    qtbot.waitUntil(lambda: load(file)[0].volume == 89)
    written = file.stat()
    holder.flush()
    assert file.stat() == written


def test_an_edit_before_the_write_is_not_undone(holder: SettingsHolder, file: Path) -> None:
    holder.save(replace(holder.current, volume=80))
    file.write_text('volume = 40\ntheme = "dark" # mine\nmuted = true\n', encoding="utf-8")
    holder.flush()
    assert holder.current == Settings(volume=80, theme="dark", muted=True)
    assert load(file) == (holder.current, [])
    assert "# mine" in file.read_text(encoding="utf-8")


def test_a_change_that_is_taken_back_is_not_written(holder: SettingsHolder, file: Path) -> None:
    before = file.stat()
    holder.save(replace(holder.current, volume=80))
    holder.save(replace(holder.current, volume=40))
    holder.flush()
    assert file.stat() == before


def test_what_rests_too_short_is_written_at_the_end(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with rehearsing(qapp, tmp_path, monkeypatch, Settings(safety_read=True)) as program:
        program.key(Qt.Key.Key_M)
    assert load(tmp_path / "settings.toml")[0].muted
