"""What the desktop around the window offers: its bus, notifications, keys that are heard everywhere. No widgets."""
