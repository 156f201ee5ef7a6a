"""What of the application stays in the desktop when the window is closed: tray, quick question, notifications."""
