"""Makes and checks what users download: `cd packaging && python -m release COMMAND` (RELEASE.md has the order).

Needs nothing outside the standard library, except `check`, which runs in the project's .venv.
"""
