"""The checks of built packages: each value of the self-check counts, not only its verdict."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from build.common import BuildError
from verify import packages, steps
from verify.self_check import check_output
from verify.steps import Steps, expect, newest

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return the output of the self-check, run from source and edited as if it were frozen."""
    done = subprocess.run(
        [sys.executable, "-m", "coach", "self-check"],
        cwd=ROOT,
        env={**os.environ, "COACH_DATA_DIR": str(tmp_path_factory.mktemp("data"))},
        check=True,
        capture_output=True,
        text=True,
    )
    return json.dumps(json.loads(done.stdout) | {"frozen": True, "data_dir": "/data"})


def test_correct_output_passes(printed: str) -> None:
    assert check_output(printed, "/data").startswith(f"Python {sys.version.split()[0]}, ")


@pytest.mark.parametrize(
    ("spoil", "what"),
    [
        (lambda found: found.update(ok=False), "verdict"),
        (lambda found: found.update(frozen=False), "verdict"),
        (lambda found: found.update(version="9.9.9"), "verdict"),
        (lambda found: found["sound"].update(ok=False, error="no libpulse"), "no libpulse"),
        (lambda found: found["platforms"].update(loaded=["offscreen"]), "platform plugins"),
        (lambda found: found.update(data_dir="/elsewhere"), "data folder"),
        (lambda found: found["resources"]["presets_ms"].update(Article=1), "Article"),
        (lambda found: found["diary"].update(repetitions=5), "repetitions"),
        (lambda found: found["migrations"].update({"from": []}), "migrated"),
        (lambda found: found["stream"].update(hz=700.0), "that 700.0 Hz is 784 Hz"),
        (lambda found: found["pages"]["colours"].pop("progress"), "drawn pages"),
        (lambda found: found["pages"]["colours"].update(today=1), "1 colours"),
        (lambda found: found["translations"]["bytes"].pop("de"), "translations"),
        (lambda found: found["charts"]["pdf"].update(pages=2), "page count"),
    ],
)
def test_every_wrong_value_fails(printed: str, spoil: Callable[[dict[str, Any]], None], what: str) -> None:
    found = json.loads(printed)
    spoil(found)
    with pytest.raises(BuildError, match=what):
        check_output(json.dumps(found), "/data")


def test_steps_are_counted_and_continue_after_a_failure(capsys: pytest.CaptureFixture[str]) -> None:
    def fail() -> str:
        expect(1, 2, "one")
        return "not reached"

    run = Steps("thing")
    run("first", fail)
    run("second", lambda: "a remark")
    assert (run.passed, run.failed) == (1, 1)
    assert capsys.readouterr().out.splitlines() == [
        "FAIL thing: first (0 s): BuildError: one is 1, expected 2",
        "ok   thing: second (0 s): a remark",
    ]


def test_the_newest_package_is_verified(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(steps, "DIST", tmp_path)
    with pytest.raises(BuildError, match=r"no \.deb in dist"):
        newest("deb")
    for name, time in (("a_2.deb", 2), ("b_1.deb", 1), ("c_3.rpm", 3)):
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (time, time))
    assert newest("deb").name == "a_2.deb"


def test_an_unknown_check_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert packages.main(["nonsense"]) == 2
    assert "nonsense: unknown. Choose from: deb-here, tar-here, bookworm" in capsys.readouterr().out


def test_what_needs_a_download_runs_only_if_it_is_named() -> None:
    assert {*packages.CHECKS} - {*packages.chosen([])} == {"flatpak-here"}
    assert packages.chosen(["flatpak-here"]) == ["flatpak-here"]
