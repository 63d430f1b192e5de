"""The coach itself: values and laws, with no Qt, no files and no clock of its own."""
