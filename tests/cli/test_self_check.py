"""The self-check reports what it found as values, and fails if something is wrong."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from coach import __version__
from coach.base import paths
from coach.base.problems import Problem
from coach.cli.self_check import self_check
from coach.cli.window_checks import check_pdf
from coach.sound.tones import TONES
from coach.store.migrations import VERSION

if TYPE_CHECKING:
    from collections.abc import Mapping

PAGES = {"welcome", "today", "session", "after", "progress", "sessions", "routines", "settings"}
ROOT = Path(__file__).parents[2]


def run(environ: Mapping[str, str] | None = None) -> tuple[int, dict[str, Any]]:
    done = subprocess.run(
        [sys.executable, "-m", "coach", "self-check"],
        cwd=ROOT,
        env={**os.environ, **(environ or {})},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, json.loads(done.stdout)


def test_every_check_reports_its_values(home: Path) -> None:
    code, found = run()
    assert code == 0, found
    parts = {name: part for name, part in found.items() if isinstance(part, dict)}
    assert {name for name, part in parts.items() if not part["ok"]} == set()
    assert (found["ok"], found["version"], found["frozen"]) == (True, __version__, False)
    assert Path(found["data_dir"]) == home / "data"
    assert found["resources"]["presets_ms"]["Article"] == 420_000
    assert found["licences"]["parts"] > 40
    assert found["resources"]["changes"]
    assert found["diary"]["repetitions"] == 6
    assert found["migrations"] == {"ok": True, "from": list(range(VERSION)), "to": VERSION}
    assert found["tones"]["lengths_ms"] == {kind.value: tone.length_ms for kind, tone in TONES.items()}
    assert found["stream"]["hz"] == pytest.approx(784, rel=0.01)
    assert found["stream"]["samples"] == 300 * 48
    assert set(found["pages"]["colours"]) == PAGES
    assert min(found["pages"]["colours"].values()) >= 16
    assert found["pages"]["fonts"] > 0
    assert found["diary"]["fit_bytes"] > 100
    assert found["calendar"]["bytes"] > 100
    assert found["charts"]["png"] == [1290, 720]
    assert found["charts"]["svg_texts"] > 0
    assert found["charts"]["sheet"]["pages"] == 1
    report = found["charts"]["pdf"]
    assert (report["pages"], report["points"]) == (1, [595, 842])
    assert report["bytes"] > 10_000
    shipped = {file.stem.rpartition("_")[2] for file in (ROOT / "resources/translations").glob("*.qm")}
    assert set(found["translations"]["bytes"]) == shipped
    assert isinstance(found["sound"]["outputs"], list)
    assert isinstance(found["sound"]["speech_engines"], list)


def test_the_data_folder_stays_untouched(home: Path) -> None:
    run()
    assert list((home / "data").glob("*")) == []


def test_a_failed_check_is_reported_and_the_rest_run() -> None:
    def wrong(_folder: Path) -> dict[str, Any]:
        raise Problem("The sky fell.", "Stand aside.")

    def odd(_folder: Path) -> dict[str, Any]:
        raise KeyError("gone")

    found = self_check({"sky": wrong, "odd": odd, "fine": lambda _folder: {"value": 3}})
    assert found["ok"] is False
    assert found["sky"] == {"ok": False, "error": "The sky fell. Stand aside."}
    assert found["odd"] == {"ok": False, "error": "KeyError: 'gone'"}
    assert found["fine"] == {"ok": True, "value": 3}


def test_missing_resources_fail_the_check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    found = json.loads(json.dumps(self_check({})))
    assert found["ok"] is False
    assert found["resources"]["ok"] is False
    assert found["tones"]["ok"] is True


def test_without_a_temporary_folder_each_check_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "none"))
    found = self_check({"fine": lambda _folder: {"value": 3}})
    assert found["ok"] is False
    assert str(tmp_path / "none") in str(found["fine"])


def test_a_cut_off_or_empty_pdf_fails() -> None:
    whole = b"%PDF-1.4\n/Count 1 /MediaBox [0 0 595.0 842.0] /FontFile2\n%%EOF\n"
    assert check_pdf(whole) == {"bytes": len(whole), "pages": 1, "points": [595, 842]}
    for broken in (whole[1:], whole[:-3], whole.replace(b"Count", b"Coun"), whole.replace(b"Font", b"")):
        with pytest.raises(ValueError, match="the report"):
            check_pdf(broken)
