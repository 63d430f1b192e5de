"""Orca on a private desktop, speaking into a log: each text with when it began and whether it was cut off.

Everything is real but the loudspeaker: Orca talks to Speech Dispatcher, whose generic module runs a command
for each text. That command notes the text, lets espeak-ng turn it into sound, and waits for as long as the
sound lasts; Speech Dispatcher ends it when Orca wants to say something else.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

import pytest

if TYPE_CHECKING:
    from tests.helpers.desktop import Desktop

TOOLS = {"orca": "orca", "speech-dispatcher": "speech-dispatcher", "espeak-ng": "espeak-ng"}
"""Programs that are needed, and the Debian packages that hold them."""

RATE = 175
"""Words a minute: espeak-ng's own rate, and that of Orca's usual setting."""

PATIENCE_S = 30.0
"""How long a wait for a text lasts, in seconds."""

SPEECH = """\
LogLevel 1
LogDir "{folder}"
AddModule "log" "sd_generic" "log.conf"
DefaultModule log
DefaultLanguage "en"
AudioOutputMethod "alsa"
AudioALSADevice "null"
"""

MODULE = """\
Debug 0
GenericExecuteSynth "printf %s \\'$DATA\\' | sh {speak}"
GenericMaxChunkLength 2000
GenericDelimiters "@"
GenericLanguage "en" "en" "utf-8"
AddVoice "en" "MALE1" "en"
DefaultVoice "en"
"""
"""A text is one chunk: no text of ours contains the delimiter."""

SPEAK = """\
text=$(tr '\\n' ' ')
echo "begin $$ $text" > {pipe}
bytes=$(printf %s "$text" | espeak-ng -s {rate} --stdin --stdout | wc -c)
sleep "$(awk "BEGIN {{ print $bytes / $(cat {pace}) }}")"
echo "end $$" > {pipe}
"""
NORMAL, FAST = "44100", "1764000"
"""Bytes of sound a second: espeak-ng writes 22,050 samples of two bytes; and a speech that is only read."""

SETTINGS = """\
{"general": {"enableKeyEcho": false, "enableEchoByWord": false, "enableEchoByCharacter": false,
 "startingProfile": ["Default", "default"], "profile": ["Default", "default"]},
 "pronunciations": {}, "keybindings": {}, "profiles": {"default": {"profile": ["Default", "default"],
 "enableKeyEcho": false, "pronunciations": {}, "keybindings": {}}}}
"""
"""Orca's settings: keys are not repeated, so that the log has what the program made it say."""


@dataclass(slots=True)
class Spoken:
    """A text that is spoken from `at_s` to `end_s` of `time.monotonic()`; `end_s` is None if it is cut off.

    `number` is that of the process that speaks it, empty for a note about what the person does.
    """

    text: str
    at_s: float
    end_s: float | None = None
    number: str = ""


class Orca:
    """Orca on `desktop`, for as long as the `with` block runs; its settings are in `folder`."""

    def __init__(self, desktop: Desktop, folder: Path) -> None:
        missing = [package for tool, package in TOOLS.items() if shutil.which(tool) is None]
        if missing:
            pytest.skip(f"a run with Orca needs these packages installed: {', '.join(missing)}")
        if subprocess.run(("pgrep", "-x", "orca"), stdout=subprocess.DEVNULL, check=False).returncode == 0:
            pytest.fail("Orca runs already: a second one refuses to start")
        self._desktop = desktop
        self._folder = folder
        self.spoken: list[Spoken] = []
        self.notes: list[Spoken] = []
        self._came = threading.Condition()
        self._pace = folder / "pace"

    def __enter__(self) -> Self:
        """Start Speech Dispatcher and Orca, and wait until it speaks."""
        folder, desktop = self._folder, self._desktop
        (folder / "modules").mkdir(parents=True)
        (folder / "clients").mkdir()
        pipe, speak = folder / "said", folder / "speak.sh"
        os.mkfifo(pipe)
        self._pipe = os.open(pipe, os.O_RDWR)  # for writing, too: so it never ends
        self.speaks_fast()
        speak.write_text(SPEAK.format(pipe=pipe, rate=RATE, pace=self._pace), encoding="utf-8")
        (folder / "speechd.conf").write_text(SPEECH.format(folder=folder), encoding="utf-8")
        (folder / "modules" / "log.conf").write_text(MODULE.format(speak=speak), encoding="utf-8")
        settings = Path(desktop.env["XDG_DATA_HOME"]) / "orca" / "user-settings.conf"
        settings.parent.mkdir(parents=True)
        settings.write_text(SETTINGS, encoding="utf-8")
        self._listener = threading.Thread(target=self._listen, name="speech", daemon=True)
        self._listener.start()
        desktop.start("speech-dispatcher", "--run-single", "--config-dir", str(folder), "--timeout", "0")
        # Orca is a program of the system's Python, whatever runs the tests.
        desktop.start(
            "orca", "--disable=braille", f"--debug-file={folder / 'debug.txt'}", env={"PATH": "/usr/bin:/bin"}
        )
        self.hears("Screen reader on.")
        return self

    def __exit__(self, *_: object) -> None:
        """Stop listening; the processes end with the desktop."""
        os.write(self._pipe, b"over\n")
        self._listener.join()
        os.close(self._pipe)

    def speaks_normally(self) -> None:
        """Let each text last as long as it takes to say it."""
        self._pace.write_text(NORMAL, encoding="utf-8")

    def speaks_fast(self) -> None:
        """Let each text last a fortieth of that, where only the texts matter."""
        self._pace.write_text(FAST, encoding="utf-8")

    def note(self, text: str) -> int:
        """Note what the person does now; return how many texts were spoken before."""
        self.notes.append(Spoken(text, time.monotonic()))
        return len(self.spoken)

    def hears(self, part: str, since: int = 0, within_s: float = PATIENCE_S) -> Spoken:
        """Wait until it says a text that contains `part`, after the first `since` texts."""

        def find() -> Spoken | None:
            return next((one for one in self.spoken[since:] if part in one.text), None)

        with self._came:
            self._came.wait_for(lambda: find() is not None, within_s)
        found = find()
        said = " | ".join(one.text for one in self.spoken[since:])
        assert found is not None, f"{part!r} was not said, but: {said}"
        return found

    def finishes(self, since: int = 0, quiet_s: float = 0.6, first_s: float = 4.0) -> list[str]:
        """Wait until it begins to say something after the first `since` texts, and then until it is silent.

        Return those texts. It may take `first_s` to begin, and is silent after `quiet_s`.
        """
        with self._came:
            self._came.wait_for(lambda: len(self.spoken) > since, first_s)
            while True:
                count = len(self.spoken)
                begun = self.spoken[-1].end_s is None if self.spoken else False
                wait_s = PATIENCE_S if begun else quiet_s
                if not self._came.wait_for(lambda: self._changed(count, begun=begun), wait_s):  # noqa: B023 - at once
                    return [one.text for one in self.spoken[since:]]

    def _changed(self, count: int, *, begun: bool) -> bool:
        return len(self.spoken) > count or begun != (self.spoken[-1].end_s is None)

    def report(self) -> str:
        """Return what was done and said, line by line, with the seconds since the first line."""
        lines = sorted([*self.spoken, *self.notes], key=lambda one: one.at_s)
        first_s = lines[0].at_s
        written = []
        for one in lines:
            if not one.number:
                how = "----"
            else:
                how = f"{one.end_s - one.at_s:3.1f} s" if one.end_s is not None else "cut  "
            written.append(f"{one.at_s - first_s:7.2f}  {how}  {one.text}")
        return "\n".join(written) + "\n"

    def _listen(self) -> None:
        with os.fdopen(os.dup(self._pipe), encoding="utf-8", errors="replace") as lines:
            for line in lines:
                what, _, rest = line.strip().partition(" ")
                if what == "over":
                    return
                number, _, text = rest.partition(" ")
                with self._came:
                    if what == "begin":
                        self.spoken.append(Spoken(text.strip(), time.monotonic(), number=number))
                    else:
                        for one in self.spoken:
                            if one.number == number:
                                one.end_s = time.monotonic()
                    self._came.notify_all()
