"""The Progress page, and the page of a session. Imported when it is opened, as its charts load pyqtgraph."""
