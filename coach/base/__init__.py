"""Foundations that every folder may use: problems, files, paths."""
