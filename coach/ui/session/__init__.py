"""The page that leads a session, and the person drawn on it."""
