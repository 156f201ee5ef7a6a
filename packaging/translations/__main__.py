"""`make translations`: `python -m translations update`, or `compile`, with packaging/ on the path.

After an update new texts are unfinished and texts that are gone have vanished; nothing else changes. Translate in Qt
Linguist, or any editor; `make run` compiles by itself.
"""

import sys

from translations.linguist import compile_all, update

if __name__ == "__main__":
    match sys.argv[1:]:
        case ["update"]:
            update()
        case ["compile"]:
            compile_all()
        case _:
            sys.exit(__doc__)
