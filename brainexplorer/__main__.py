"""`python -m brainexplorer`."""

import sys

from brainexplorer.cli import main

if __name__ == "__main__":
    sys.exit(main())
