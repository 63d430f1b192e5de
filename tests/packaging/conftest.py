"""Lets the tests import the builders, which import each other as the scripts beside them do."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[2] / "packaging"))
