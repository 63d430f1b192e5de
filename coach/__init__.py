"""Interval Coach: a paced timer and diary for the standing single-leg hamstring curl."""

__version__ = "0.2.0"
__released__ = ""
"""The day on which this version was released, as 2026-11-30; empty before. `dev.py release` writes both."""
