"""Runs many programs on CPython, in one process, and reports what each one did.

Started by `tests.programs` in a process of its own, with a fixed hash seed. It reads a JSON list of
`{"text": ..., "stdin": ...}` from its standard input and writes a JSON list of
`{"output": ..., "stderr": ..., "error": ..., "exit": ...}`. Imports nothing of the project, so that
it can be run by any Python. Each program gets a fresh `__main__`, is compiled under the file name
`<sandbox>`, and its lines are known to `linecache`, so that its traceback shows them.
"""

import io
import json
import linecache
import random
import sys
import traceback
import types
import warnings

FILE_NAME = "<sandbox>"
RECURSION_LIMIT = 1000


def run_program(text, stdin):
    """Run one program and return what it printed and how it ended."""
    module = types.ModuleType("__main__")
    lines = text.splitlines(True)
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    linecache.cache[FILE_NAME] = (len(text), None, lines, FILE_NAME)
    saved = sys.stdin, sys.stdout, sys.stderr, sys.modules["__main__"]
    sys.stdin, sys.stdout, sys.stderr = io.StringIO(stdin), io.StringIO(), io.StringIO()
    sys.modules["__main__"] = module
    sys.argv = [FILE_NAME]
    sys.setrecursionlimit(RECURSION_LIMIT)
    random.seed(0)
    error = exit_code = None
    try:
        exec(compile(text, FILE_NAME, "exec", dont_inherit=True), module.__dict__)
    except SystemExit as end:
        exit_code = end.code if isinstance(end.code, int) else str(end.code)
    except BaseException as end:
        frames = end.__traceback__.tb_next
        if isinstance(end, SyntaxError) and end.text is None and end.lineno:
            end.text = lines[end.lineno - 1]  # as CPython does for a program kept in a file
        error = "".join(traceback.format_exception(type(end), end, frames))
    finally:
        output, errors = sys.stdout.getvalue(), sys.stderr.getvalue()
        sys.stdin, sys.stdout, sys.stderr, sys.modules["__main__"] = saved
    return {"output": output, "stderr": errors, "error": error, "exit": exit_code}


def main():
    warnings.simplefilter("ignore")
    programs = json.load(sys.stdin)
    json.dump([run_program(one["text"], one["stdin"]) for one in programs], sys.stdout)


if __name__ == "__main__":
    main()
