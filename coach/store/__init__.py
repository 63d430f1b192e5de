"""Files on disk: the diary with its backups, routines and settings. No Qt."""
