"""The command line, `sandboxed-python`: run a program from a file under limits."""

from .main import main

__all__ = ["main"]
