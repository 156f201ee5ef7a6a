"""Places in texts: Python counts code points, Qt counts UTF-16 units."""


def utf16(text: str, offset: int) -> int:
    """Qt's place of the code point at `offset`."""
    return offset if text.isascii() else len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2


def code_points(text: str, offset: int) -> int:
    """Python's place of Qt's `offset`; inside a pair of surrogates, the place before it."""
    if text.isascii():
        return offset
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * offset].decode("utf-16-le", "ignore"))
