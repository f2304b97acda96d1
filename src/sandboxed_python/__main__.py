"""`python -m sandboxed_python` is the command `sandboxed-python`."""

import sys

from .cli import main

if __name__ == "__main__":
    sys.exit(main())
