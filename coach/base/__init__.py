"""Foundations that every folder may use: messages, problems, files, paths, logging."""
