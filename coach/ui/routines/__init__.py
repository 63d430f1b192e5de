"""Routines in the window: the list, the editor, and the score drawn live. Imported when they are opened."""
