"""Exports and imports: a module for each format."""
