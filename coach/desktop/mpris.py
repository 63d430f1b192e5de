"""A session as a media player: the answers to calls, by the MPRIS D-Bus Interface Specification 2.2.

https://specifications.freedesktop.org/mpris-spec/latest/
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jeepney import DBusAddress, HeaderFields, MessageFlag, new_error, new_method_return, new_signal

from coach.base import paths

if TYPE_CHECKING:
    from jeepney import Message

    from coach.text.now_playing import NowPlaying

PREFIX = "org.mpris.MediaPlayer2."
NAME = f"{PREFIX}IntervalCoach"
PATH, ROOT, PLAYER = "/org/mpris/MediaPlayer2", "org.mpris.MediaPlayer2", "org.mpris.MediaPlayer2.Player"
PROPERTIES, INTROSPECTABLE, PEER = (
    f"org.freedesktop.DBus.{name}" for name in ("Properties", "Introspectable", "Peer")
)

TRACK = "/io/github/interval_coach/session"
"""The track's id: the whole session is one, so that its length and position are those of the score."""

REQUESTS = {"Raise": ROOT} | dict.fromkeys(("Next", "Previous", "Pause", "PlayPause", "Stop", "Play"), PLAYER)
"""The methods that ask for something, each with its interface; none has arguments."""

IGNORED = {(ROOT, "Quit"): "", (PLAYER, "Seek"): "x", (PLAYER, "SetPosition"): "ox", (PLAYER, "OpenUri"): "s"}
"""Methods without an effect, as the properties say, and the types of their arguments."""

ERRORS = "org.freedesktop.DBus.Error."

Values = dict[str, tuple[str, object]]
"""Properties, each with the signature of its type."""


class Answer(NamedTuple):
    """What a call leads to."""

    reply: Message | None
    """None where the caller wants none."""
    request: str = ""
    """One of `REQUESTS`, or empty."""


def root_properties() -> Values:
    """Return the properties of the program."""
    return {
        "CanQuit": ("b", False),
        "CanRaise": ("b", True),
        "HasTrackList": ("b", False),
        "Identity": ("s", "Interval Coach"),
        "DesktopEntry": ("s", paths.desktop_entry()),
        "SupportedUriSchemes": ("as", []),
        "SupportedMimeTypes": ("as", []),
    }


def changing_properties(now: NowPlaying) -> Values:
    """Return the properties of the player that change, but for the position, which is never announced."""
    return {
        "PlaybackStatus": ("s", "Playing" if now.is_playing else "Paused"),
        "Metadata": (
            "a{sv}",
            {
                "mpris:trackid": ("o", TRACK),
                "mpris:length": ("x", now.length_ms * 1000),
                "xesam:title": ("s", now.title),
                "xesam:artist": ("as", [now.artist]),
                "xesam:album": ("s", _sendable(now.album)),
            },
        ),
    }


def player_properties(now: NowPlaying, position_ms: int) -> Values:
    """Return the properties of the player."""
    return {
        **changing_properties(now),
        "Position": ("x", position_ms * 1000),
        "Rate": ("d", 1.0),
        "MinimumRate": ("d", 1.0),
        "MaximumRate": ("d", 1.0),
        "Volume": ("d", 1.0),
        "CanGoNext": ("b", True),
        "CanGoPrevious": ("b", True),
        "CanPlay": ("b", True),
        "CanPause": ("b", True),
        "CanSeek": ("b", False),
        "CanControl": ("b", True),
    }


def answer(call: Message, now: NowPlaying, position_ms: int) -> Answer:
    """Return the reply to a method call, and what it asks of the session."""
    fields = call.header.fields
    interface, method = fields.get(HeaderFields.interface), str(fields.get(HeaderFields.member))
    request = ""
    if fields.get(HeaderFields.path) != PATH:
        reply = _refusal(call, "UnknownObject", f"There is only {PATH}.")
    elif interface == PROPERTIES:
        both = {ROOT: root_properties(), PLAYER: player_properties(now, position_ms)}
        reply = _property_reply(call, method, both)
    elif interface == INTROSPECTABLE and method == "Introspect":
        both = {ROOT: root_properties(), PLAYER: player_properties(now, position_ms)}
        reply = new_method_return(call, "s", (_introspection(both),))
    elif method in REQUESTS and interface in {REQUESTS[method], None}:
        reply, request = new_method_return(call), method
    elif (interface, method) in IGNORED or (interface, method) == (PEER, "Ping"):
        reply = new_method_return(call)
    else:
        reply = _refusal(call, "UnknownMethod", f"There is no method {method} in {interface}.")
    return Answer(None if call.header.flags & MessageFlag.no_reply_expected else reply, request)


def changed_signal(before: NowPlaying, now: NowPlaying) -> Message | None:
    """Return the announcement of what differs between `before` and `now`; None where nothing does."""
    old = changing_properties(before)
    changed = {name: value for name, value in changing_properties(now).items() if old[name] != value}
    if not changed:
        return None
    emitter = DBusAddress(PATH, interface=PROPERTIES)
    return new_signal(emitter, "PropertiesChanged", "sa{sv}as", (PLAYER, changed, []))


def seeked_signal(position_ms: int) -> Message:
    """Return the announcement that the position jumped."""
    return new_signal(DBusAddress(PATH, interface=PLAYER), "Seeked", "x", (position_ms * 1000,))


def _sendable(text: str) -> str:
    """Return a text that people wrote as the bus takes it, which else closes the connection."""
    return text.replace("\0", "").encode(errors="replace").decode()


def _refusal(call: Message, error: str, text: str) -> Message:
    return new_error(call, ERRORS + error, "s", (text,))


def _property_reply(call: Message, method: str, both: dict[str, Values]) -> Message:
    """Reply to a call of the interface of properties. Nothing can be set."""
    values = both.get(str(call.body[0]) if call.body else "")
    if values is None:
        return _refusal(call, "UnknownInterface", "There is no such interface.")
    if method == "GetAll":
        return new_method_return(call, "a{sv}", (values,))
    name = str(call.body[1]) if len(call.body) > 1 else ""
    if name not in values:
        return _refusal(call, "UnknownProperty", f"There is no property {name}.")
    if method == "Get":
        return new_method_return(call, "v", (values[name],))
    if method == "Set" and name in {"Rate", "Volume"}:  # may be set by every client; without an effect
        return new_method_return(call)
    return _refusal(call, "PropertyReadOnly", f"{name} cannot be set.")


def _introspection(both: dict[str, Values]) -> str:
    """Return the description of the object, for tools that show one."""
    methods = [(interface, name, "") for name, interface in REQUESTS.items()]
    methods += [(interface, name, types) for (interface, name), types in IGNORED.items()]
    lines = ["<node>"]
    for interface, values in both.items():
        lines.append(f'<interface name="{interface}">')
        for owner, name, types in methods:
            arguments = "".join(f'<arg direction="in" type="{each}"/>' for each in types)
            lines += [f'<method name="{name}">{arguments}</method>'] if owner == interface else []
        lines += [
            f'<property name="{name}" type="{signature}" access="read"/>'
            for name, (signature, _) in values.items()
        ]
        if interface == PLAYER:
            lines.append('<signal name="Seeked"><arg type="x"/></signal>')
        lines.append("</interface>")
    return "\n".join([*lines, "</node>"])
