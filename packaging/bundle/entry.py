"""Where the bundle begins; the same as `python -m gemma_desktop`."""

import sys

from gemma_desktop.__main__ import main

sys.exit(main())
