"""Today, the page to start from."""
