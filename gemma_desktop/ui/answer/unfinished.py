"""Markdown whose end has not come yet, made to look as it will once it has: nothing flickers, no marker flashes by."""

import re

_MARKER_ONLY = re.compile(r"[ \t]*(?:[-*+=>|#~]+|\d{1,9}[.)]?|`+[^`\n]*|[-*+]\s+\[[ xX]?\]?)[ \t]*$")
_MARKERS_BEFORE = re.compile(r"(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)]|#{1,6})[ \t]+)*")
_OPEN_LINK = re.compile(r"!?\[([^\[\]\n]*)\]\([^()\n]*$")
_OPEN_AUTOLINK = re.compile(r"<(?=[a-z][a-z+.-]*:[^\s<>]*$)", re.IGNORECASE)
_RULE_CELL = re.compile(r"[ \t]*:?-+:?[ \t]*$")
_RULE_BEGINS = re.compile(r"[-: \t|]*$")
_MARK = re.compile(r"\\.|`+|\*+|_+|~~", re.DOTALL)


def completed(text: str) -> str:
    """The open chunk of an answer (not a fence) as it should be parsed now."""
    head, newline, line = text.rpartition("\n")
    is_table = text.lstrip().startswith("|")
    if _MARKER_ONLY.match(line):
        line = ""
        if not is_table:
            head, newline, line = head.rpartition("\n")
    if is_table:
        if table := _begun_table(head, line):
            return table
        cut = line.rstrip().rstrip("|").rfind("|") + 1
        return head + newline + line[:cut] + _closed(line[cut:])
    before, open_text = _last_block(head + newline, line)
    return before + _closed(_OPEN_AUTOLINK.sub("", _OPEN_LINK.sub(r"\1", open_text)))


def completed_code(code: str, fence: str) -> str:
    """The code of a fence that is still open, without an empty last line or the beginning of its closing line."""
    head, _, line = code.rpartition("\n")
    return head if len(line) <= len(fence) and not line.strip(fence[0]) else code


def _begun_table(head: str, line: str) -> str:
    """A first row as a table although the line below, which makes it one, is not there yet; empty if it is."""
    header, _, below = (f"{head}\n{line}" if head else line).lstrip("\n").partition("\n")
    columns = header.strip().strip("|").count("|") + 1
    cells = below.strip().strip("|").split("|")
    ruled = len(cells) == columns and all(_RULE_CELL.match(cell) for cell in cells)
    if ruled or not _RULE_BEGINS.match(below):
        return ""
    return f"{header}\n|{'---|' * columns}\n"


def _last_block(head: str, line: str) -> tuple[str, str]:
    """Where markers can still be open: what stands before, and what follows from the last paragraph or item on."""
    lines = [*head.split("\n")[:-1], line]
    first = len(lines) - 1
    while first > 0 and lines[first - 1].strip() and not _markers_end(lines[first]):
        first -= 1
    before = "".join(one + "\n" for one in lines[:first])
    rest = "\n".join(lines[first:])
    end = _markers_end(rest)
    return before + rest[:end], rest[end:]


def _markers_end(text: str) -> int:
    match = _MARKERS_BEFORE.match(text)
    return match.end() if match else 0


def _closed(text: str) -> str:
    """Close the emphasis and code that is open at the end; hide a marker that has nothing behind it yet."""
    body = text.rstrip().rstrip("*_~").rstrip()
    open_marks: list[str] = []
    code = ""
    code_start = 0
    for match in _MARK.finditer(body):
        mark = match[0]
        if mark[0] == "`":
            if not code:
                code, code_start = mark, match.end()
            elif mark == code:
                code = ""
        elif not code and mark[0] != "\\":
            _follow(open_marks, mark, body[: match.start()][-1:], body[match.end() :][:1])
    closers = "".join(reversed(open_marks))
    if not code:
        return body + closers
    if not body[code_start:].strip("` "):
        return _closed(body[: code_start - len(code)])
    return text.rstrip().rstrip("`") + code + closers


def _follow(open_marks: list[str], mark: str, before: str, after: str) -> None:
    """Emphasis as CommonMark sees it, nearly: enough to know what is open at the end."""
    left = len(mark)
    if before.strip():
        while open_marks and open_marks[-1][0] == mark[0] and left >= len(open_marks[-1]):
            left -= len(open_marks.pop())
    if not after.strip() or left == 0:
        return
    if mark == "~~" or left == 2:
        open_marks.append(mark[0] * 2)
    elif not before.isalnum():  # 5*3 is no emphasis that waits for its end
        open_marks += ["**", "*"] if left == 3 and mark[0] == "*" else [mark[0]]
