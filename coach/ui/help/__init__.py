"""Safety information and help."""
