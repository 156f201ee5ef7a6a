"""QtCore only: workers on their threads, and the observable state that the window shows."""
