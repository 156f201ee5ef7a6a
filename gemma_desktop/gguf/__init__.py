"""Model files as they are on disk: the header of a GGUF, validated."""
