"""Rendering a session from a terminal: progress, Ctrl-C, files that cannot be written, and speech."""

from __future__ import annotations

import os
import re
import stat
import subprocess
import sys
import wave
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.blackbox.person import coach, output_of

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")

ROOT = Path(__file__).resolve().parents[2]

LONG = """\
schema = 1
name = "Long"
sets = 10
reps = 50
[seconds]
rest = 600
"""
"""More than four hours of sound: time to press Ctrl-C."""

ILLEGAL = 'schema = 1\nname = "Illegal"\nreps = 51\n'

ENGINE = """\
#!/bin/sh
if [ "$1" = --voices ]; then
  printf 'Pty Language Age/Gender VoiceName\\n 5 de --/M German\\n 5 cmn --/M Chinese\\n 5 ar --/M Arabic\\n'
else
  printf '%s ' "$@" >> '{log}'; cat >> '{log}'; echo >> '{log}'; cat '{sound}'
fi
"""
"""A speech program that records the text it gets and returns a short sound."""


class Terminal:
    """`coach` with `args` on a separate terminal, where Ctrl-C interrupts it.

    It does so even if the suite itself was started with interrupts ignored.
    """

    def __init__(self, data: Path, *args: str) -> None:
        self._master, slave = os.openpty()
        self.process = subprocess.Popen(
            [
                "setsid",
                "--ctty",
                "env",
                "--default-signal=INT",
                sys.executable,
                "-m",
                "coach",
                "--data-dir",
                str(data),
                *args,
            ],
            cwd=ROOT,
            env={"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": str(data.parent), "TERM": "xterm"},
            stdin=slave,
            stdout=slave,
            stderr=slave,
        )
        os.close(slave)
        self.seen = ""

    def reads(self, until: str = "") -> str:
        """Read until `until` appears, or to the end without it. Return everything read."""
        while not (until and until in self.seen):
            try:
                part = os.read(self._master, 4096)
            except OSError:  # the other side has closed
                break
            if not part:
                break
            self.seen += part.decode()
        return self.seen

    def types(self, keys: bytes) -> None:
        """Press keys."""
        os.write(self._master, keys)

    def ends(self) -> int:
        """Read to the end, and return the exit code."""
        self.reads()
        code = self.process.wait(30)
        os.close(self._master)
        return code


def shown(text: str) -> list[str]:
    """Return the lines that a terminal shows after `text`: a carriage return overwrites a line."""
    lines = []
    for line in text.replace("\r\n", "\n").split("\n"):
        row = ""
        for part in line.split("\r"):
            row = part + row[len(part) :]
        lines.append(row.rstrip())
    return [line for line in lines if line]


def test_a_terminal_shows_progress_and_then_the_result(tmp_path: Path) -> None:
    out = tmp_path / "out" / "a.wav"
    out.parent.mkdir()
    terminal = Terminal(tmp_path / "data", "render", "Article", str(out))
    assert terminal.ends() == 0
    percents = [int(number) for number in re.findall(r"\rRendering +(\d+) %", terminal.seen)]
    assert percents == sorted(set(percents))
    assert percents[-1] == 100
    assert len(percents) > 50
    assert shown(terminal.seen) == [f"{out}: 7:00.9, 40.4 MB"]
    with wave.open(str(out)) as file:
        assert file.getnframes() == 420_900 * 48


def test_a_pipe_gets_no_progress(tmp_path: Path) -> None:
    out = tmp_path / "a.wav"
    result = coach(tmp_path / "data", "render", "Article", str(out))
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout == f"{out}: 7:00.9, 40.4 MB\n"


@pytest.mark.parametrize("name", ["new.wav", "old.wav", "new.flac"])
def test_control_c_leaves_the_old_file_and_no_other(tmp_path: Path, name: str) -> None:
    folder, routine = tmp_path / "out", tmp_path / "long.toml"
    folder.mkdir()
    (folder / "old.wav").write_bytes(b"before")
    routine.write_text(LONG, encoding="utf-8")
    terminal = Terminal(tmp_path / "data", "render", str(routine), str(folder / name))
    terminal.reads("Rendering   1 %")
    terminal.types(b"\x03")
    assert terminal.ends() == 1
    assert shown(terminal.seen)[-1].endswith("coach: Interrupted.")
    assert "Traceback" not in terminal.seen
    assert [(file.name, file.read_bytes()) for file in folder.iterdir()] == [("old.wav", b"before")]


def _folder(at: Path) -> Path:
    (at / "is.wav").mkdir()
    return at / "is.wav"


@pytest.mark.parametrize(
    ("routine", "target", "words"),
    [
        ("Article", _folder, ("is.wav", "folder")),
        ("Article", lambda at: at / "no" / "a.wav", ("a.wav", "no such file")),
        ("Article", lambda at: at / "file" / "a.wav", ("a.wav", "is not a folder")),
        ("Article", lambda _at: Path("/proc/a.wav"), ("/proc/a.wav", "no such file")),
        ("Article", lambda at: at / ("a" * 300 + ".wav"), ("name is too long",)),
        ("Article", lambda at: at / "a.mp3", ("a.mp3", ".wav or .flac")),
        ("Article", lambda at: at / "a", (".wav or .flac",)),
        ("Nobody", lambda at: at / "a.wav", ("Nobody",)),
        ("{at}/illegal.toml", lambda at: at / "a.wav", ("illegal.toml", "reps", "51", "1 to 50")),
        ("{at}/none.toml", lambda at: at / "a.flac", ("none.toml",)),
    ],
)
def test_a_failed_rendering_is_one_line_and_leaves_no_file(
    tmp_path: Path, routine: str, target: Callable[[Path], Path], words: tuple[str, ...]
) -> None:
    (tmp_path / "illegal.toml").write_text(ILLEGAL, encoding="utf-8")
    (tmp_path / "file").write_text("", encoding="utf-8")
    out = target(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    result = coach(tmp_path / "data", "render", routine.format(at=tmp_path), str(out))
    assert (result.returncode, result.stdout) == (1, "")
    (line,) = result.stderr.splitlines()
    assert line.startswith("coach: ")
    assert all(word in line for word in words)
    assert "Something went wrong" not in line
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("words", [("render", "Article"), ("render",), ("render", "Article", "a.wav", "b")])
def test_wrong_usage_is_one_line(tmp_path: Path, words: tuple[str, ...]) -> None:
    result = coach(tmp_path / "data", *words)
    assert (result.returncode, result.stdout) == (2, "")
    assert len(result.stderr.splitlines()) == 1


def test_a_full_disk_is_one_line(tmp_path: Path) -> None:
    """A limit on the size of files acts as the full disk."""
    limited = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000));"
        "from coach.__main__ import main; sys.exit(main(sys.argv[1:]))"
    )
    for name in ("a.wav", "a.flac"):
        out = tmp_path / "out" / name
        out.parent.mkdir(exist_ok=True)
        result = subprocess.run(
            [
                sys.executable,
                "-c",
                limited,
                "--data-dir",
                str(tmp_path / "data"),
                "render",
                "Article",
                str(out),
            ],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert (result.returncode, result.stdout) == (1, ""), name
        (line,) = result.stderr.splitlines()
        assert str(out) in line
        assert list(out.parent.iterdir()) == []


@pytest.mark.parametrize(
    ("language", "voice", "word"),
    [
        ("de", "de", "Ferse hoch zum Gesäß"),
        ("zh_CN", "cmn", "脚跟靠向臀部"),
        ("ar", "ar", "ارفع الكعب نحو المؤخرة"),
    ],
)
def test_speech_uses_the_language_of_the_settings(
    tmp_path: Path, language: str, voice: str, word: str
) -> None:
    data, log, sound = tmp_path / "data", tmp_path / "said", tmp_path / "sound.wav"
    data.mkdir()
    (data / "settings.toml").write_text(f'language = "{language}"\nspeech = true\n', encoding="utf-8")
    with wave.open(str(sound), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(22050)
        file.writeframes(b"\x00\x20" * 2000)
    engine = tmp_path / "bin" / "espeak-ng"
    engine.parent.mkdir()
    engine.write_text(ENGINE.format(log=log, sound=sound), encoding="utf-8")
    engine.chmod(engine.stat().st_mode | stat.S_IXUSR)
    result = coach(data, "render", "Article", str(tmp_path / "a.wav"), PATH=f"{engine.parent}:/usr/bin:/bin")
    assert (result.returncode, result.stderr) == (0, "")
    asked = [line for line in log.read_text("utf-8").splitlines() if line]
    assert all(f"-v {voice} " in line for line in asked)
    assert any(line.endswith(word) for line in asked)
    assert not any(english in line for line in asked for english in ("Left", "Slowly", "Hold"))


def test_without_a_voice_only_tones_are_rendered(tmp_path: Path) -> None:
    result = coach(
        tmp_path / "data", "render", "--speech", "Article", str(tmp_path / "a.wav"), PATH=str(tmp_path)
    )
    assert result.returncode == 0
    assert result.stdout == f"{tmp_path / 'a.wav'}: 7:00.9, 40.4 MB\n"
    (line,) = result.stderr.splitlines()
    assert "espeak-ng" in line
    assert output_of(tmp_path / "data", "render", "--no-speech", "Article", str(tmp_path / "a.wav"))
