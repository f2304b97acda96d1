"""getpass: a secret that is asked for. There is no terminal: it is read as any line."""

import sys


class GetPassWarning(UserWarning):
    pass


def getpass(prompt="Password: ", stream=None, **options):
    """A line from stdin, the prompt written to stderr."""
    print(prompt, end="", file=stream or sys.stderr)
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.rstrip("\n")


def getuser():
    return "user"
