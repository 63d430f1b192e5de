"""Pages that explain: the safety information."""
