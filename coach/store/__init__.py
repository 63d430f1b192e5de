"""What is kept on disk: diary, routines, settings and their backups. No Qt."""
