"""What the user must never lose: conversations in SQLite, attachments as files."""
