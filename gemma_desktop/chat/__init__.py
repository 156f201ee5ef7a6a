"""Plain values of a conversation; standard library and msgspec only."""
