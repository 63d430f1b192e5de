"""The Settings page, with one card for each subject."""
