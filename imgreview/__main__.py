"""`python -m imgreview`: the same as the `imgreview` command."""

import sys

from imgreview.cli import main

if __name__ == "__main__":
    sys.exit(main())
