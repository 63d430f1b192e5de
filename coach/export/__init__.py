"""What leaves the program: one file a format, each a function of sessions."""
