"""Markdown as models write it, and as nobody should."""

from hypothesis import strategies as st

PIECES = (
    *("a", "word ", "End. ", "1", ".", "!", "(", "|", "\\", "\\*", "&amp;", "5 < 6 "),
    *("\n", "\n\n", "  ", "    ", "\t", "   "),
    *("- ", "* ", "+ ", "1. ", "2. ", "10. ", "3) ", "- [ ] ", "- [x] "),
    *("```", "```\n", "```py\n", "~~~\n", "`", "``", "**", "*", "_", "__", "~~"),
    *("#", "# ", "## ", "---", "***", "===", "> ", ">", ">> "),
    *("| a | b |\n", "|---|---|\n", "----|----\n", "| 1 | 2 |\n"),
    *("[x](http://a.b)", "[x]", "[x]: http://c.d\n", "![i](http://e.f)", "<http://x.y>", "http://z.w ", "<b>", "<!--"),
    *("مر ", "\U0001f600", "\x00", "\u2028", "\x1b[1m", "$x_1$"),
)

markdown = st.lists(st.sampled_from(PIECES), max_size=16).map("".join)

EVERYTHING = """# A trip to *Sofia*

Here is **a plan** with `code()`, ~~not this~~ and [a link](https://example.org/guide). See https://example.org too.
A second line.

1. Walk
   - coffee
     1. inside
2. Lunch

- [x] Book
- [ ] Pay

> "Closed", says the sign.
>
> > A quote within.

---

```python
def add(a, b):

    return a + b
```

| line | price |
|:-----|------:|
| 1 | 12.50 |
| *two* | `3` |

- An item with code:

  ```json
  {"a": 1}
  ```

[later] is defined below.

[later]: https://example.org/later

مرحبا \U0001f600 5 < 6 &amp; <b>no HTML</b>
"""
