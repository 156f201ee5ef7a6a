"""Dictated words among written ones."""

import unicodedata

_OPENING = "([{\u201c\u2018\u00ab\u201e\u201a\u00bf\u00a1\u2014/"
_CLOSING = ")]}\u201d\u2019\u00bb.,;:!?\u2026%/"


def spaced(before: str, words: str, after: str) -> str:
    """The words with the spaces that they need between what stands before and after them.

    None inside scripts that are written without spaces, at an edge of the text, or where there is one already.
    """
    words = words.strip()
    if not words:
        return ""
    begin = " " if _needs_space(before[-1:], words[0]) else ""
    end = " " if _needs_space(words[-1], after[:1]) else ""
    return f"{begin}{words}{end}"


def _needs_space(left: str, right: str) -> bool:
    if not left or not right or left.isspace() or right.isspace():
        return False
    if left in _OPENING or right in _CLOSING:
        return False
    return not (_is_unspaced(left) and _is_unspaced(right))


def _is_unspaced(character: str) -> bool:
    """Of a script that is written without spaces between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese."""
    if unicodedata.east_asian_width(character) in ("W", "F"):
        return not "\uac00" <= character <= "\ud7a3"  # Korean is as wide, and has spaces
    return any(begin <= character <= end for begin, end in _UNSPACED)


_UNSPACED = (("\u0e00", "\u0eff"), ("\u1000", "\u109f"), ("\u1780", "\u17ff"))
