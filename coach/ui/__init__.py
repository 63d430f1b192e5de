"""What is seen and pressed: the window, its pages, and the one timer that drives them."""
