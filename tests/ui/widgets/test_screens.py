"""Which screen is which, by what each says about itself."""

from __future__ import annotations

import pytest

from coach.ui.widgets.screens import ScreenFacts, connected_screens, idents, index_of, screen_named

BUILT_IN = ScreenFacts("eDP-1", "LG Display", "LP133", "")
TELEVISION = ScreenFacts("HDMI-1", "Samsung", "SAMSUNG", "0x01000E00")
OTHER_TELEVISION = ScreenFacts("DP-2", "Samsung", "SAMSUNG", "0x01000E00")
BARE = ScreenFacts("VGA-1")


def test_a_serial_number_identifies_a_screen_in_any_socket() -> None:
    (ident,) = idents([TELEVISION])
    assert ident == "Samsung SAMSUNG 0x01000E00"
    moved = ScreenFacts("DP-2", "Samsung", "SAMSUNG", "0x01000E00")
    assert index_of(ident, [BUILT_IN, moved]) == 1


def test_without_a_serial_number_the_socket_counts() -> None:
    assert idents([BUILT_IN, BARE]) == ["LG Display LP133 eDP-1", "VGA-1"]
    assert index_of("VGA-1", [BUILT_IN, BARE]) == 1


def test_two_screens_that_say_the_same_differ_by_socket() -> None:
    both = [TELEVISION, OTHER_TELEVISION]
    assert len(set(idents(both))) == 2
    assert [index_of(ident, both) for ident in idents(both)] == [0, 1]


def test_the_only_screen_of_a_kind_is_found_in_another_socket() -> None:
    (ident,) = idents([ScreenFacts("HDMI-1", "Acme", "TV")])
    assert index_of(ident, [BUILT_IN, ScreenFacts("HDMI-2", "Acme", "TV")]) == 1
    assert index_of(ident, [ScreenFacts("HDMI-2", "Acme", "TV"), ScreenFacts("DP-1", "Acme", "TV")]) is None


@pytest.mark.parametrize("ident", ["", "HDMI-9", "Samsung SAMSUNG 0x01000E00"])
def test_a_screen_that_is_gone_is_not_found(ident: str) -> None:
    assert index_of(ident, [BUILT_IN, BARE]) is None


def test_a_screen_without_any_name_is_not_offered(qapp: object) -> None:
    assert qapp
    assert connected_screens() == []  # the one of tests
    assert screen_named("") is None
