"""The coach itself as values and rules, without Qt, files or clocks."""
