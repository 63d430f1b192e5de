"""How everything looks: themes, type, and the parts that every page is made of."""
