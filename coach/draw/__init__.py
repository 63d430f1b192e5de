"""Theme tokens, type sizes and the figure, with which window and report draw."""
