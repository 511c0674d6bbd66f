"""Hand over to the program; ``python main.py`` is ``python -m schoolguard``."""

import sys

from schoolguard.app import main

if __name__ == "__main__":
    sys.exit(main())
