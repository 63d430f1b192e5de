"""Media players on Linux: a session is controlled as one of them, and turns the others down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coach.core.sound_choices import Music
from coach.desktop.media_player import MediaPlayer
from coach.ui.session.media_controls import MediaControls

if TYPE_CHECKING:
    from coach.desktop.other_players import OtherPlayers
    from coach.ui.lazy import Lazy
    from coach.ui.session.conductor import Conductor
    from coach.ui.settings_holder import SettingsHolder
    from coach.wiring.parts import ProgramParts


def connect_media_controls(parts: ProgramParts, conductor: Conductor) -> None:
    """Let sessions be controlled as a media player is, and turn others down, as far as there is a bus."""
    music = QuietMusic(parts.settings, parts.other_players, conductor)
    conductor.begun.connect(music.turn_down)
    conductor.resumed.connect(music.turn_down_again)
    conductor.ended.connect(music.put_back)
    controls, player = MediaControls(conductor, lambda: parts.pages.session, parts), MediaPlayer(parts)
    controls.begun.connect(player.begin)
    controls.changed.connect(player.show)
    controls.moved.connect(player.set_position)
    controls.sought.connect(player.seek)
    controls.ended.connect(player.end)
    parts.window.closed.connect(controls.leave)
    player.play_requested.connect(controls.play)
    player.play_pause_requested.connect(controls.play_or_pause)
    player.pause_requested.connect(controls.pause)
    player.next_requested.connect(controls.skip)
    player.previous_requested.connect(controls.back)
    player.raise_requested.connect(parts.window.bring_to_front)


class QuietMusic(QObject):
    """Turns other media players down in a session, as far as the setting asks for it."""

    def __init__(self, settings: SettingsHolder, players: Lazy[OtherPlayers], parent: QObject) -> None:
        super().__init__(parent)
        self._settings, self._players = settings, players

    def turn_down(self) -> None:
        """Turn music down, unless the setting is off."""
        if self._settings.current.music != Music.OFF:
            self._players().turn_down(self._settings.current.music)

    def turn_down_again(self) -> None:
        """Turn it down in a session that goes on after its window was in the tray."""
        if self._players.is_built and not self._players().is_open:
            self.turn_down()

    def put_back(self) -> None:
        """Give the players their volume back."""
        if self._players.is_built:
            self._players().put_back()
