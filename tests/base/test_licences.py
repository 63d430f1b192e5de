"""Every part of the program is listed with the text of its licence."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from coach.base import paths
from coach.base.licences import licences, reflowed

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_each_part_comes_with_the_text_of_its_licence() -> None:
    found = licences()
    assert [licence.name for licence in found[:2]] == ["Interval Coach", "NOTICE"]
    names = " ".join(licence.name for licence in found)
    assert all(name in names for name in ("Qt 6", "Coach Sans", "NumPy 2", "FLAC 1", "LAME", "Python"))
    for licence in found:
        assert licence.files, licence.name
        assert len(licence.text()) > 200, licence.name


def test_only_parts_of_this_system_are_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    names = [licence.name for licence in licences()]
    assert "Microsoft's run-time libraries" in names
    assert not [name for name in names if name.startswith(("ICU", "XCB", "jeepney"))]


def test_a_frozen_program_reads_the_texts_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "licenses"
    (folder / "numpy").mkdir(parents=True)
    (folder / "numpy" / "LICENSE.txt").write_text("The text of NumPy", encoding="utf-8")
    (folder / "NOTICE.txt").write_text("All parts", encoding="utf-8")
    row = 'name = "NumPy"\nlicense = "BSD-3-Clause"\ncopyright = "Its developers"\npackage = ["numpy"]\n'
    (folder / "parts.toml").write_text(f"[[part]]\n{row}", encoding="utf-8")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(paths, "resources", lambda: tmp_path / "coach" / "resources")
    numpy, notice = licences()
    assert numpy.text() == "SPDX: BSD-3-Clause\n© Its developers\n\n\nThe text of NumPy"
    assert notice.text() == "All parts"


def test_paragraphs_become_one_line_and_lists_stay() -> None:
    long = "A line that is so long that it was broken at its end,"
    points = f"- {long}\n  and on.\n- Another point\n  (a) a letter\nCopyright"
    assert reflowed(f"Title\n=====\n{long}\nand goes on here.\n\n{points}").splitlines() == [
        *("Title", "=====", f"{long} and goes on here.", ""),
        *(f"- {long} and on.", "- Another point", "  (a) a letter", "Copyright"),
    ]


def test_no_word_of_a_licence_is_lost() -> None:
    for licence in licences():
        assert reflowed(licence.text()).split() == licence.text().split(), licence.name
