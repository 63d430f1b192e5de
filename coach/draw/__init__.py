"""Theme tokens, type sizes and the figure: what window and report both draw with."""
