"""Compares every value that the self-check of a built program prints, not only its exit code."""

from __future__ import annotations

import json
import sys
from typing import Any

from build import parts as shipped
from build.common import ROOT, version
from verify.steps import expect

LEAST_COLOURS = 16
"""A drawn page has at least this many colours; an empty one has one."""

PAGES = {"welcome", "today", "session", "after", "progress", "sessions", "routines", "settings"}


def check_output(printed: str, data: str) -> str:
    """Compare the JSON that the self-check printed; return a summary.

    `data` is the data folder that the program must use. Raises `BuildError` for a wrong value.
    """
    found: dict[str, Any] = json.loads(printed)
    parts = {name: part for name, part in found.items() if isinstance(part, dict)}
    expect({name: part for name, part in parts.items() if not part["ok"]}, {}, "the set of failed parts")
    expect((found["ok"], found["frozen"], found["version"]), (True, True, version()), "the verdict")
    expect(found["data_dir"], data, "the data folder")
    expect(found["resources"]["presets_ms"]["Article"], 420_000, "the length of Article")
    here = [part for part in shipped.parts() if sys.platform in part.systems]
    expect(found["resources"]["changes"], wanted=True, what="whether the changelog is there")
    expect(found["licences"]["parts"], len(here) + 1, "the number of licences, with the notice")
    expect(found["diary"]["repetitions"], 6, "the number of repetitions read back")
    expect(found["migrations"]["from"], list(range(found["migrations"]["to"])), "the migrated versions")
    stream = found["stream"]
    expect(stream["samples"], 14_400, "the length of the tone in the stream")
    expect(abs(stream["hz"] - 784) < 784 / 100, wanted=True, what=f"that {stream['hz']} Hz is 784 Hz")
    expect(set(found["pages"]["colours"]), PAGES, "the set of drawn pages")
    least = min(found["pages"]["colours"].values())
    expect(least >= LEAST_COLOURS, wanted=True, what=f"that a page of {least} colours is drawn")
    translations = {file.stem.rpartition("_")[2] for file in (ROOT / "resources/translations").glob("*.qm")}
    expect(set(found["translations"]["bytes"]), translations, "the set of translations")
    report = found["charts"]["pdf"]
    expect((report["pages"], report["points"]), (1, [595, 842]), "the report's page count and page size")
    plugins = ["xcb", "wayland"] if sys.platform == "linux" else []
    expect(found["platforms"]["loaded"], plugins, "the list of loaded platform plugins")
    speech = ", ".join(found["sound"]["speech_engines"]) or "none"
    return f"Python {found['python']}, {len(parts)} parts ok, speech: {speech}, fewest colours {least}"
