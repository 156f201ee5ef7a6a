"""The window of live captions."""
