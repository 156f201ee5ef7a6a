"""The smallest libraries of macOS and Windows that have names in them: enough to be read, not to be run."""

import struct
from collections.abc import Sequence

_CODE, _DATA = 0, 1


def mach_o(*, functions: Sequence[str], variables: Sequence[str], needed: Sequence[str], install_name: str) -> bytes:
    """For Apple's own processors, version 165.0.0."""
    sections = b"".join(
        struct.pack("<16s16sQQIIIIIIII", section, segment, 0, 0, 0, 0, 0, 0, flags, 0, 0, 0)
        for section, segment, flags in ((b"__text", b"__TEXT", 0x80000400), (b"__bss", b"__DATA", 1))
    )
    commands = [
        struct.pack("<II16sQQQQiiII", 0x19, 72 + len(sections), b"__TEXT", 0, 0, 0, 0, 7, 7, 2, 0) + sections,
        _dylib(0x0D, install_name),
        *(_dylib(0x0C, path) for path in needed),
    ]
    named = [*((name, _CODE) for name in functions), *((name, _DATA) for name in variables)]
    strings, symbols = b"\0", b""
    for name, section in named:
        symbols += struct.pack("<IBBHQ", len(strings), 0x0F, section + 1, 0, 0)
        strings += f"_{name}".encode() + b"\0"
    begin = 32 + sum(map(len, commands)) + 24 + 80
    commands.append(struct.pack("<IIIIII", 2, 24, begin, len(named), begin + len(symbols), len(strings)))
    commands.append(struct.pack("<II18I", 0x0B, 80, 0, 0, 0, len(named), *[0] * 14))
    header = struct.pack("<IIIIIIII", 0xFEEDFACF, 0x0100000C, 0, 6, len(commands), sum(map(len, commands)), 0, 0)
    return header + b"".join(commands) + symbols + strings


def _dylib(command: int, path: str) -> bytes:
    name = path.encode() + b"\0"
    name += bytes(-len(name) % 8)
    version = 165 << 16
    return struct.pack("<IIIIII", command, 24 + len(name), 24, 0, version, version) + name


def pe(*, functions: Sequence[str], variables: Sequence[str], needed: Sequence[str]) -> bytes:
    """For x86-64. Its addresses are its places in the file."""
    code, data, tables = 0x1000, 0x2000, 0x3000
    named = sorted([*((name, code) for name in functions), *((name, data) for name in variables)])
    page = bytearray()

    def put(content: bytes) -> int:
        page.extend(content)
        return tables + len(page) - len(content)

    names = [put(name.encode() + b"\0") for name, _ in named]
    addresses = put(b"".join(struct.pack("<I", address) for _, address in named))
    pointers = put(b"".join(struct.pack("<I", name) for name in names))
    ordinals = put(b"".join(struct.pack("<H", n) for n in range(len(named))))
    itself = put(b"small.dll\0")
    counts = (1, len(named), len(named), addresses, pointers, ordinals)
    exports = put(struct.pack("<IIHHI6I", 0, 0, 0, 0, itself, *counts)), 40
    lists = []
    for library in needed:
        function = put(b"\0\0function\0")
        lists.append((put(struct.pack("<QQ", function, 0)), put(library.encode() + b"\0")))
    imports = put(b"".join(struct.pack("<IIIII", thunk, 0, 0, name, thunk) for thunk, name in lists) + bytes(20))
    length = -(-len(page) // 0x1000) * 0x1000
    directories = struct.pack("<IIII", *exports, imports, 20 * (len(lists) + 1)) + bytes(14 * 8)
    optional = struct.pack("<HBBIIIII", 0x20B, 0, 0, 0, 0, 0, 0, code)
    alignments, versions, sizes = (0x1000, 0x1000), (6, 0, 0, 0, 6, 0, 0), (tables + length, 0x1000, 0)
    optional += struct.pack("<QII6HI", 0x180000000, *alignments, *versions)
    optional += struct.pack("<IIIHH4QII", *sizes, 2, 0, *[0x1000] * 4, 0, 16) + directories
    sections = b"".join(
        struct.pack("<8sIIIIIIHHI", name, size, place, size, place, 0, 0, 0, 0, flags)
        for name, place, size, flags in (
            (b".text", code, 0x1000, 0x60000020),
            (b".data", data, 0x1000, 0xC0000040),
            (b".rdata", tables, length, 0x40000040),
        )
    )
    head = struct.pack("<2s58xI4s", b"MZ", 64, b"PE\0\0")
    head += struct.pack("<HHIIIHH", 0x8664, 3, 0, 0, 0, len(optional), 0x2022) + optional + sections
    return head.ljust(tables, b"\0") + bytes(page).ljust(length, b"\0")
