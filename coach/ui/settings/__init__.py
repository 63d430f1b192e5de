"""The page of settings, a card for each subject."""
