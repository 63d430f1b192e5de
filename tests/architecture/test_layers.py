"""Which imports are allowed: the contracts in pyproject.toml, `[tool.importlinter]`."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib

import pytest

from tests.architecture.source import ROOT

CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]

# In a separate process, because import-linter switches off the loggers that exist.
COMMAND = "from importlinter.cli import lint_imports_command; lint_imports_command()"


@pytest.mark.parametrize("contract", [contract["id"] for contract in CONTRACTS])
def test_import_contract(contract: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", COMMAND, "--no-cache", "--no-logo", "--contract", contract],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
