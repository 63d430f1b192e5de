"""The After page: the session that just ended."""
