"""Widgets that several pages use; they know Qt and the theme, and nothing of the exercise."""
