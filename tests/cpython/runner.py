"""Runs files in processes of their own and gathers the verdict of every test method.

A worker that dies or hangs fails the test it was at, and a new one goes on with the rest.
"""

import ast
import json
import os
import queue
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Optional, Tuple

from .files import source_path
from .rules import not_applicable

ROOT = Path(__file__).resolve().parent.parent.parent
SECONDS_WITHOUT_EVENT = 60.0
MAX_STARTS = 25

PASSED, FAILED, NOT_APPLICABLE = "passed", "failed", "n/a"
# Ends that no test may cause.
SERIOUS = ("crash", "internal_error", "stuck")


class Verdict(NamedTuple):
    verdict: str
    reason: str
    line: int = 0


class FileResult:
    """The verdicts of one file, by test id."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.verdicts: Dict[str, Verdict] = {}
        self.broken = ""
        self.serious: List[str] = []

    def count(self, verdict: str) -> int:
        return sum(one.verdict == verdict for one in self.verdicts.values())

    @property
    def applicable(self) -> int:
        return self.count(PASSED) + self.count(FAILED)


def _read_events(process: "subprocess.Popen[str]", events: "queue.Queue[Any]") -> None:
    assert process.stdout is not None
    for line in process.stdout:
        try:
            events.put(json.loads(line))
        except ValueError:
            continue
    events.put(None)


def _run_worker(lib: Path, name: str, done: List[str], only: str) -> Tuple[List[Any], str]:
    """The events of one worker, and how it ended other than by itself ("": it did)."""
    command = [sys.executable, "-m", "tests.cpython.worker", str(lib), name, "--only", only]
    environment = dict(os.environ)
    given = environment.get("PYTHONPATH")
    environment["PYTHONPATH"] = str(ROOT) + (os.pathsep + given if given else "")
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        cwd=str(ROOT),
        text=True,
        encoding="utf-8",
    )
    assert process.stdin is not None
    process.stdin.write("\n".join(done))
    process.stdin.close()
    events: "queue.Queue[Any]" = queue.Queue()
    threading.Thread(target=_read_events, args=(process, events), daemon=True).start()
    found: List[Any] = []
    while True:
        try:
            event = events.get(timeout=SECONDS_WITHOUT_EVENT)
        except queue.Empty:
            process.kill()
            process.wait()
            return found, "stuck"
        if event is None:
            break
        found.append(event)
    code = process.wait()
    if not found or "end" not in found[-1]:
        return found, "crash (exit code %d)" % code
    return found, ""


def _method_names(lib: Path, name: str) -> List[str]:
    """Names of the tests that the text of a file defines, for files that can't be imported."""
    path = source_path(lib, name)
    if path is None:
        return []
    names = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8", errors="replace"))):
        if isinstance(node, ast.ClassDef):
            for part in node.body:
                if isinstance(part, ast.FunctionDef) and part.name.startswith("test"):
                    names.append("test.%s.%s.%s" % (name, node.name, part.name))
    return names


def _judge(name: str, verdict: str, reason: str, line: int) -> Verdict:
    if verdict == "skipped":
        return Verdict(NOT_APPLICABLE, reason, line)
    if verdict == FAILED:
        why = not_applicable(name, reason)
        if why is not None:
            return Verdict(NOT_APPLICABLE, why, line)
    return Verdict(verdict, reason, line)


def run_file(lib: Path, name: str, only: str = "") -> FileResult:
    """Run all tests of a file, whatever they do."""
    result = FileResult(name)
    names: List[str] = []
    set_up = ""
    for _ in range(MAX_STARTS):
        events, fatal = _run_worker(lib, name, list(result.verdicts), only)
        running: Optional[str] = None
        end, reason = "", ""
        for event in events:
            if "found" in event:
                names = event["found"]
            elif "start" in event:
                running = event["start"]
            elif "id" in event:
                result.verdicts[event["id"]] = _judge(
                    event["id"], event["verdict"], event["reason"], event.get("line", 0)
                )
                running = None
            elif "broken" in event:
                set_up = event["reason"]
            elif "unimported" in event:
                result.broken = event["unimported"]
            elif "end" in event:
                end, reason = event["end"], event["reason"]
        if fatal or end == "internal_error":
            end = fatal or end
            result.serious.append("%s: %s %s" % (running or name, end, reason))
        if running is not None:
            result.verdicts[running] = Verdict(FAILED, "%s: %s" % (end, reason[-700:]))
            continue
        if not names and end != "ok":
            result.broken = result.broken or "%s: %s" % (end, reason[-700:])
        break
    if result.broken:
        reason = result.broken
        for test in _method_names(lib, name):
            if reason.startswith("SkipTest: "):
                result.verdicts[test] = Verdict(NOT_APPLICABLE, reason[len("SkipTest: ") :])
            else:
                result.verdicts[test] = _judge(test, FAILED, "file: " + reason, 0)
    for test in names:
        if test not in result.verdicts and (not only or only in test):
            if set_up.startswith("SkipTest: "):
                result.verdicts[test] = Verdict(NOT_APPLICABLE, set_up[len("SkipTest: ") :])
            else:
                result.verdicts[test] = _judge(test, FAILED, "set-up: " + set_up, 0)
    return result
