"""How the parts of the window are connected: one module for each cluster, loaded when it is first used."""
