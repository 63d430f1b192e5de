"""The figure paints the working leg as in the pose, in the phase's colour, and only when it moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter, QTransform

from coach.core.routine import Leg
from coach.core.score import PHASES, SpanKind
from coach.draw.body import VIEW
from coach.draw.pose import Point, heel_path, pose
from coach.draw.theme import THEMES
from coach.draw.tokens import DARK, Theme, mix
from coach.ui.session.figure import Figure

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def figure(qtbot: QtBot) -> Figure:
    found = Figure()
    qtbot.addWidget(found)
    found.resize(380, 420)
    found.show()
    return found


def painted(figure: Figure) -> QImage:
    figure.ground = QColor("#102030")
    image = QImage(figure.size(), QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        figure.render(painter, QPoint(), renderFlags=Figure.RenderFlag.DrawChildren)
    return image


def pixel(figure: Figure, point: Point) -> QPoint:
    """Return the pixel of a point of the pose, for the leg that faces right."""
    scale = min(figure.width() / VIEW.width(), figure.height() / VIEW.height())
    middle: QRectF = VIEW
    return QPoint(
        round(figure.width() / 2 + (point[0] - middle.center().x()) * scale),
        round(figure.height() / 2 - (point[1] - middle.center().y()) * scale),
    )


def colour_at(figure: Figure, point: Point) -> str:
    return painted(figure).pixelColor(pixel(figure, point)).name().upper()


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
@pytest.mark.parametrize("kind", SpanKind)
def test_the_leg_has_the_colour_of_a_phase(figure: Figure, theme: Theme, kind: SpanKind) -> None:
    figure.set_theme(theme)
    figure.show_pose(kind, 700, 1000, Leg.RIGHT)
    leg = pose(kind, 0.7).working
    neutral = mix(theme.limb, theme.limb_quiet, 0.25)
    for joint in (leg.hip, leg.knee, leg.ankle):
        assert colour_at(figure, joint) == (theme.phase_colour(kind) if kind in PHASES else neutral)


def test_the_leg_is_drawn_where_the_pose_has_it(figure: Figure) -> None:
    top = pose(SpanKind.HOLD, 0.0).working.ankle
    figure.show_pose(SpanKind.FLEX, 0, 1000, Leg.RIGHT)
    assert colour_at(figure, top) != DARK.flex
    figure.show_pose(SpanKind.FLEX, 1000, 1000, Leg.RIGHT)
    assert colour_at(figure, top) == DARK.flex


def test_the_standing_leg_is_quiet(figure: Figure) -> None:
    figure.show_pose(SpanKind.HOLD, 0, 1000, Leg.RIGHT)
    assert colour_at(figure, (0.02, 0.12)) == DARK.limb_quiet


def test_the_other_leg_is_the_mirror_image(figure: Figure) -> None:
    figure.show_pose(SpanKind.FLEX, 500, 1000, Leg.RIGHT)
    right = painted(figure).transformed(QTransform.fromScale(-1, 1))
    figure.show_pose(SpanKind.FLEX, 500, 1000, Leg.LEFT)
    left = painted(figure)
    spots = [(x, y) for x in range(2, 378, 3) for y in range(2, 418, 3)]
    differ = [
        spot
        for spot in spots
        if abs(left.pixelColor(*spot).lightness() - right.pixelColor(*spot).lightness()) > 60
    ]
    assert len(differ) < len(spots) / 200


def test_a_figure_that_does_not_move_is_not_painted(figure: Figure, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: set[int] = set()
    now = 0
    monkeypatch.setattr(figure, "update", lambda *_part: asked.add(now))
    for now in range(0, 3000, 33):
        figure.show_pose(SpanKind.HOLD, now, 3000, Leg.LEFT)
    assert asked == {0}
    for now in range(0, 3000, 33):
        figure.show_pose(SpanKind.FLEX, now, 3000, Leg.LEFT)
    assert 40 < len(asked) < 90  # at its slow beginning and end the foot does not move half a pixel a frame


def test_reduced_motion_shows_how_each_phase_ends(figure: Figure) -> None:
    figure.set_reduce_motion(reduce=True)
    figure.show_pose(SpanKind.FLEX, 0, 1000, Leg.RIGHT)
    first = painted(figure)
    assert colour_at(figure, pose(SpanKind.FLEX, 1.0).working.ankle) == DARK.flex
    figure.show_pose(SpanKind.FLEX, 400, 1000, Leg.RIGHT)
    assert painted(figure) == first


def test_at_a_change_of_legs_the_old_foot_comes_down_first(figure: Figure) -> None:
    lifted = pose(SpanKind.SWITCH, 0.0, starts_lifted=True).working.knee
    figure.show_pose(SpanKind.SWITCH, 0, 15_000, Leg.LEFT, lifted_before=Leg.RIGHT)
    assert colour_at(figure, lifted) == mix(DARK.limb, DARK.limb_quiet, 0.25)
    early = painted(figure)
    figure.show_pose(SpanKind.SWITCH, 700, 15_000, Leg.LEFT, lifted_before=Leg.RIGHT)
    late = painted(figure)
    figure.show_pose(SpanKind.PREPARE, 0, 3000, Leg.LEFT)
    assert late == painted(figure) != early


def test_dots_lead_the_heel_in_flex_and_extend(figure: Figure) -> None:
    path = heel_path(SpanKind.FLEX)
    beside: Point = path[len(path) * 2 // 3]
    spot = QRectF(pixel(figure, beside).x() - 12, pixel(figure, beside).y() - 12, 24, 24).toRect()

    def coloured(kind: SpanKind, into_ms: int) -> bool:
        figure.show_pose(kind, into_ms, 1000, Leg.RIGHT)
        found = painted(figure).copy(spot)
        colours = {found.pixelColor(x, y).name().upper() for x in range(24) for y in range(24)}
        return DARK.phase_colour(kind) in colours

    assert coloured(SpanKind.FLEX, 0)
    assert not coloured(SpanKind.LIFT, 1000)
    assert not coloured(SpanKind.EXTEND, 1000)


def test_it_can_be_painted_at_any_size(figure: Figure) -> None:
    for width, height in ((1, 1), (40, 400), (1600, 90)):
        figure.resize(width, height)
        figure.show_pose(SpanKind.FLEX, 500, 1000, Leg.LEFT)
        assert not painted(figure).isNull()


def test_a_screen_reader_finds_a_picture_without_a_name(figure: Figure) -> None:
    found = QAccessible.queryAccessibleInterface(figure)
    assert found is not None
    assert found.role() == QAccessible.Role.Graphic
    assert found.text(QAccessible.Text.Name) == ""
    assert "leg curl" in found.text(QAccessible.Text.Description)


@pytest.mark.parametrize("leg", Leg)
@pytest.mark.parametrize("kind", [SpanKind.LIFT, SpanKind.FLEX, SpanKind.EXTEND])
def test_the_region_updated_contains_every_changed_pixel(
    figure: Figure, monkeypatch: pytest.MonkeyPatch, kind: SpanKind, leg: Leg
) -> None:
    asked: list[QRect] = []
    figure.show_pose(kind, 0, 3000, leg)
    before = painted(figure)
    monkeypatch.setattr(figure, "update", lambda *part: asked.extend(part))
    for ms in range(33, 3000, 99):
        asked.clear()
        figure.show_pose(kind, ms, 3000, leg)
        if not asked:
            continue
        after = painted(figure)
        for x in range(0, figure.width(), 3):
            for y in range(0, figure.height(), 3):
                if before.pixel(x, y) != after.pixel(x, y):
                    assert any(part.contains(x, y) for part in asked), (ms, x, y)
        before = after
