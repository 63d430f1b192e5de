"""Progress: what was done, as charts, tables and a page for each session. Charts bring in pyqtgraph."""
