"""The people who use this computer: adding, renaming, removing them, and changing from one to another."""
