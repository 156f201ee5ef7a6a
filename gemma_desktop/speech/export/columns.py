"""How wide a text is in a subtitle, in any script; the only place that imports wcwidth."""

from wcwidth import iter_graphemes, width


def clusters(text: str) -> list[str]:
    """What a reader takes for characters (grapheme clusters, Unicode's UAX 29): letters with all their marks."""
    return list(text) if text.isascii() else list(iter_graphemes(text))


def columns(text: str) -> int:
    """Characters as subtitlers count them: a letter with its marks is one, what is as wide as a Chinese one is two.

    A conjunct of Indic scripts is one cluster and still several letters to read.
    """
    if text.isascii():
        return len(text)
    return sum(max(2 if is_wide(cluster) else 1, _n_letters(cluster)) for cluster in iter_graphemes(text))


def _n_letters(cluster: str) -> int:
    return sum(each.isalpha() or each.isspace() for each in cluster)


def is_wide(cluster: str) -> bool:
    """Chinese characters, kana, Hangul, full-width letters, emoji."""
    return not cluster.isascii() and width(cluster) >= 2
