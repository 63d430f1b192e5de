"""The Routines page: the list of routines, and the editor with its chart. Imported when it is opened."""
