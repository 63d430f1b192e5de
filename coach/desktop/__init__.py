"""The desktop around the window: tray, reminders, keeping the screen on, unexpected errors."""
