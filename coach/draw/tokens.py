"""Colours of the three themes, without Qt."""

from __future__ import annotations

from typing import NamedTuple

from coach.core.score import SpanKind

TINT, LIGHT_TINT = 0.07, 0.4
"""Share of the phase's colour in the ground of the whole window, of dark themes and of the light one."""


def mix(ground: str, ink: str, share: float) -> str:
    """Return `ground` mixed with a share (0…1) of `ink`, as `#RRGGBB`."""
    parts = zip(bytes.fromhex(ground[1:]), bytes.fromhex(ink[1:]), strict=True)
    return "#" + "".join(f"{round(below + (above - below) * share):02X}" for below, above in parts)


class Theme(NamedTuple):
    """Colours of a theme, as `#RRGGBB`.

    `line` parts and decorates; `edge` is the boundary by which a control is known. `well` is the ground of
    fields and of groups of segments, `chosen` that of the place or segment one is in. `track` is the unfilled
    part of a ring or slider, `empty` a day without a session, `faint` text that is switched off. `accent` is
    the one colour of the window outside phases and legs; `primary` is the button that has it. `left` and
    `right` belong to no phase, and the left one is the lighter, so that they differ without their hue.
    `lift` … `rest` are colours to write and to draw lines in; areas have those of `phase_ground`.
    """

    name: str
    background: str
    card: str
    card_edge: str
    raised: str
    well: str
    text: str
    quiet: str
    faint: str
    line: str
    edge: str
    focus: str
    chosen: str
    on_chosen: str
    primary: str
    primary_hover: str
    on_primary: str
    accent: str
    on_accent: str
    track: str
    empty: str
    limb: str
    limb_quiet: str
    chair: str
    lift: str
    flex: str
    hold: str
    extend: str
    waiting: str
    switch: str
    rest: str
    stop: str
    stop_line: str
    left: str
    right: str

    def phase_colour(self, kind: SpanKind) -> str:
        """Return the colour of a span of this kind."""
        colours = {
            SpanKind.LIFT: self.lift,
            SpanKind.FLEX: self.flex,
            SpanKind.HOLD: self.hold,
            SpanKind.EXTEND: self.extend,
            SpanKind.SWITCH: self.switch,
            SpanKind.REST: self.rest,
        }
        return colours.get(kind, self.waiting)

    @property
    def is_light(self) -> bool:
        """Whether texts are darker than their ground."""
        return self.name == "light"

    def phase_ground(self, kind: SpanKind) -> str:
        """Return the colour of an area that stands for a span of this kind.

        A light theme keeps the hues of the dark one there, and writes on them in dark letters.
        """
        return DARK.phase_colour(kind) if self.is_light else self.phase_colour(kind)

    def phase_word(self, kind: SpanKind) -> str:
        """Return the colour of the large word of a span of this kind, on the ground `tinted`."""
        return self.text if self.is_light else self.phase_colour(kind)

    def tinted(self, kind: SpanKind) -> str:
        """Return the window's background during a span of this kind."""
        return mix(self.background, self.phase_ground(kind), LIGHT_TINT if self.is_light else TINT)

    def dimmed(self, kind: SpanKind) -> str:
        """Return the colour of the rest of a span of this kind, which is not over yet."""
        return mix(self.background, self.phase_ground(kind), 0.28)


DARK = Theme(
    name="dark",
    background="#101418",
    card="#1A2026",
    card_edge="#2A333C",
    raised="#2B3641",
    well="#12171C",
    text="#F4F6F8",
    quiet="#A3AFBA",
    faint="#66727D",
    line="#3A444E",
    edge="#7C8995",
    focus="#6DB3F0",
    chosen="#2B3641",
    on_chosen="#F4F6F8",
    primary="#3DD1A5",
    primary_hover="#6ADDBA",
    on_primary="#101418",
    accent="#3DD1A5",
    on_accent="#101418",
    track="#2F3943",
    empty="#2A333C",
    limb="#C9D2DA",
    limb_quiet="#77838E",
    chair="#3A444E",
    lift="#009E73",
    flex="#E69F00",
    hold="#F0E442",
    extend="#56B4E9",
    waiting="#CC79A7",
    switch="#B9A7E8",
    rest="#9AA7B3",
    stop="#FF8A3D",
    stop_line="#D55E00",
    left="#F5C6A5",
    right="#7C8AE0",
)
"""The design's own colours: phases are the Okabe–Ito set (2008), distinct for every kind of colour vision."""

LIGHT = Theme(
    name="light",
    background="#F4F6F8",
    card="#FFFFFF",
    card_edge="#D5DCE3",
    raised="#E2E8ED",
    well="#F0F3F6",
    text="#101418",
    quiet="#434F5A",
    faint="#97A2AC",
    line="#C3CCD4",
    edge="#5F6C78",
    focus="#1F6BB0",
    chosen="#D9E1E8",
    on_chosen="#101418",
    primary="#00694C",
    primary_hover="#00805D",
    on_primary="#FFFFFF",
    accent="#00694C",
    on_accent="#FFFFFF",
    track="#D5DDE4",
    empty="#E3E9EE",
    limb="#4C5863",
    limb_quiet="#7E8A95",
    chair="#8895A1",
    lift="#00734F",
    flex="#8A5A00",
    hold="#6B6200",
    extend="#0A6496",
    waiting="#8F3A6B",
    switch="#5F4AA6",
    rest="#4C5965",
    stop="#8F3300",
    stop_line="#A84300",
    left="#C5763C",
    right="#3B4BA8",
)
"""The same hues, darkened until each is readable as text on a light ground."""

CONTRAST = Theme(
    name="contrast",
    background="#000000",
    card="#000000",
    card_edge="#FFFFFF",
    raised="#262626",
    well="#000000",
    text="#FFFFFF",
    quiet="#E3E8EC",
    faint="#8C969E",
    line="#FFFFFF",
    edge="#FFFFFF",
    focus="#3F8EFC",
    chosen="#FFFFFF",
    on_chosen="#000000",
    primary="#4FE3B8",
    primary_hover="#8AF0D2",
    on_primary="#000000",
    accent="#4FE3B8",
    on_accent="#000000",
    track="#4A4A4A",
    empty="#3A3A3A",
    limb="#FFFFFF",
    limb_quiet="#98A2AB",
    chair="#7D8790",
    lift="#2FD6A5",
    flex="#FFB627",
    hold="#FFF25A",
    extend="#6CC7FF",
    waiting="#F29CCB",
    switch="#CDBEFF",
    rest="#C6D0D8",
    stop="#FF9D57",
    stop_line="#FF9D57",
    left="#FFD0B0",
    right="#8090FF",
)
"""Black ground, white lines, and every text at 7:1 or better."""
