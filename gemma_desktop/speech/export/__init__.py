"""A transcript as a file: text, Markdown, subtitles, JSON and for word processors. Needs no model and no sound."""

from gemma_desktop.speech.export.files import export, safe_file_name
from gemma_desktop.speech.export.values import Content, Exported, ExportOptions, Format

__all__ = ["Content", "ExportOptions", "Exported", "Format", "export", "safe_file_name"]
