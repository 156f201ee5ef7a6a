"""An answer as people read it: markdown that a model wrote, cut, parsed, laid out and painted while it streams.

    chunks     text -> chunks: cuts where one top-level block surely ends; what is cut off never changes again
    unfinished the open chunk -> markdown that looks sane although its end has not come yet
    leaves     chunk -> leaves: paragraphs, headings, rules, code, tables as plain values (markdown-it-py)
    prose, code_view, table_view   leaves -> widgets, each of them a TextView
    answer_view   the whole: keeps finished blocks, renders the open one, builds only what is in sight

The text is not trusted: no HTML, nothing is fetched, links ask first.
"""
