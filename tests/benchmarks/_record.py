"""Runs a benchmark and records what it printed in README.md beside it: `dev.py bench --record NAME`."""

from __future__ import annotations

import os
import platform
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

README = Path(__file__).with_name("README.md")
ROOT = README.parents[2]


def recorded(page: str, name: str, command: str, machine: str, printed: str) -> str:
    """Return `page` with the section of the benchmark `name` replaced.

    A section stands between `<!-- NAME -->` and `<!-- end -->`. Raises `LookupError` where the page has none.
    """
    section = re.compile(rf"(<!-- {re.escape(name)} -->\n).*?(?=<!-- end -->)", re.DOTALL)
    if not section.search(page):
        raise LookupError(f"{README.name} has no section <!-- {name} -->")
    text = f"`{command}`, {machine}\n\n```\n{printed.strip()}\n```\n"
    return section.sub(lambda match: match[1] + text, page)


def machine(now: datetime) -> str:
    """Return what the figures depend on: day, commit, processor cores, Python."""
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.strip()
    cores = f"{os.cpu_count()} cores"
    return f"{now:%d %B %Y}, commit {commit or 'unknown'}, {cores}, Python {platform.python_version()}"


def main(args: list[str]) -> int:
    """Run the benchmark named first with the other arguments, show its output, and record it."""
    name, *options = args
    process = subprocess.Popen(
        [sys.executable, "-m", f"tests.benchmarks.{name}", *options],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    lines = []
    for line in process.stdout or ():
        sys.stdout.write(line)
        sys.stdout.flush()
        lines.append(line.rstrip())
    code = process.wait()
    command = " ".join(["python3 packaging/dev.py bench", *args])
    page = recorded(README.read_text("utf-8"), name, command, machine(datetime.now(UTC)), "\n".join(lines))
    README.write_text(page, "utf-8")
    return code


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
