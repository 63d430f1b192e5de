"""Makes packaging/dev.py and its packages `build` and `verify` importable, as when dev.py is run."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[2] / "packaging"))
