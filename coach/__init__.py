"""Interval Coach: a paced timer and diary for the standing single-leg hamstring curl."""

__version__ = "0.2.0"
