"""One process that runs the tests of one file and writes a line of JSON per event.

    python -m tests.cpython.worker LIB NAME [--only TEXT]   < names of tests that are done

Events: {"found": [...]}, {"start": id}, {"id": id, "verdict": ..., "reason": ...}, {"broken": ...}
(the file or a set-up did not work), {"end": status, "reason": ...}.
"""

import argparse
import json
import sys
import threading
import time
from pathlib import Path
from typing import Any, List, Optional

from sandboxed_python.sandbox import Sandbox

from .modules import guest_text, modules_for

SECONDS_PER_TEST = 20.0
SECONDS_PER_FILE = 600.0


def emit(**event: Any) -> None:
    sys.__stdout__.write(json.dumps(event) + "\n")
    sys.__stdout__.flush()


class Watch:
    """Cancels the run when one test takes too long."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.sandbox: Optional[Sandbox] = None
        self.since = time.monotonic()
        self.has_cancelled = False
        threading.Thread(target=self._watch, daemon=True).start()

    def _watch(self) -> None:
        while True:
            time.sleep(0.2)
            if self.sandbox is not None and time.monotonic() - self.since > self.seconds:
                self.has_cancelled = True
                self.sandbox.cancel()
                return


def run(lib: Path, name: str, done: List[str], only: str) -> None:
    watch = Watch(SECONDS_PER_TEST)

    def start(test: str) -> None:
        watch.since = time.monotonic()
        emit(start=test)

    def report(test: str, verdict: str, reason: str, line: int) -> None:
        emit(id=test, verdict=verdict, reason=reason, line=line)

    harness = {
        "start": start,
        "report": report,
        "found": lambda names: emit(found=names),
        "broken": lambda what, reason, line: emit(broken=what, reason=reason, line=line),
        "unimported": lambda reason: emit(unimported=reason),
    }
    try:
        modules = modules_for(lib, name)
        modules["_harness"] = harness
        sandbox = Sandbox(SECONDS_PER_FILE, 1024, max_fuel=10**14, modules=modules)
    except (SyntaxError, ValueError, RecursionError) as error:
        emit(end="unreadable", reason=str(error))
        return
    watch.since = time.monotonic()
    watch.sandbox = sandbox
    try:
        result = sandbox.run(guest_text("driver.py"), inputs={"done": done, "only": only})
    except Exception as error:
        emit(end="internal_error", reason=repr(error))
        return
    reason = (result.error or "").strip()
    if watch.has_cancelled:
        emit(end="hang", reason="no end in %d seconds" % watch.seconds)
    else:
        emit(end=result.status, reason=reason)


def main() -> None:
    parser = argparse.ArgumentParser(description="run the tests of one file")
    parser.add_argument("lib", type=Path)
    parser.add_argument("name")
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    done = sys.stdin.read().split("\n")
    run(options.lib, options.name, done, options.only)


if __name__ == "__main__":
    main()
