"""The desktop around the program: tray, reminders, staying awake, unexpected errors."""
