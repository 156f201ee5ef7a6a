"""The messages of a conversation as widgets: what the user said, what the model answered, and their furniture."""
