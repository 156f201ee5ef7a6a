"""Gemma Desktop: chat, pictures and speech with Gemma, offline, on your own computer."""

__version__ = "0.1.0"
