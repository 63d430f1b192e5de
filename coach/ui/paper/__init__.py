"""Charts and the report on paper: drawn with a painter alone, without a window and without pyqtgraph."""
