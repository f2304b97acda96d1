"""Programs kept as files, and the two ways to run them: on CPython and on the engine.

A program's head comments may hold directives, one per line:

    # requires: 3.10              runs only on hosts at least this new
    # stdin: "line\\n"             what it reads, as a Python string literal
    # needs: stable-set-order     skipped where CPython's string hash is not the engine's
    # expected: text              a line of the engine's output (tests/differences only)

Used by tests/unit, tests/property, tests/golden and tests/bench.
"""

import ast
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Dict, List, NamedTuple, Optional, Tuple

TESTS = Path(__file__).resolve().parent
RUNNER = TESTS / "cpython_runner.py"
DIRECTIVE = re.compile(r"# (requires|stdin|needs|expected):(?: (.*))?$")
# Whether a suggestion is printed, and which, depends on the names that exist at that moment.
SUGGESTION = re.compile(r"\. Did you (mean|forget).*\?$", re.MULTILINE)
FRAME_LINE = re.compile(r'(  File "<sandbox>", line \d+, in )(.*)$')
HAS_STABLE_SET_ORDER = sys.version_info >= (3, 11)


class Program(NamedTuple):
    """A program's text and its directives."""

    name: str
    text: str
    stdin: str = ""
    requires: Tuple[int, ...] = (3, 8)
    needs: Tuple[str, ...] = ()
    expected: Optional[str] = None

    def reason_to_skip(self) -> Optional[str]:
        """Why this program can't be compared on this host, or None."""
        if sys.version_info < self.requires:
            return "requires Python " + ".".join(map(str, self.requires))
        if "stable-set-order" in self.needs and not HAS_STABLE_SET_ORDER:
            return "the host's string hash orders sets differently"
        return None


class Outcome(NamedTuple):
    """What a program did, on either side."""

    output: str
    stderr: str
    error: Optional[str]
    exit: object = None


def parse_program(name: str, text: str) -> Program:
    """Read the directives in the comments at the head of `text`."""
    fields: Dict[str, List[str]] = {}
    for line in text.splitlines():
        if not line.startswith("#"):
            break
        match = DIRECTIVE.match(line)
        if match:
            fields.setdefault(match.group(1), []).append(match.group(2) or "")
    version = fields.get("requires", ["3.8"])[-1]
    expected = fields.get("expected")
    return Program(
        name=name,
        text=text,
        stdin="".join(ast.literal_eval(literal) for literal in fields.get("stdin", [])),
        requires=tuple(int(part) for part in version.split(".")),
        needs=tuple(fields.get("needs", ())),
        expected=None if expected is None else "".join(line + "\n" for line in expected),
    )


def collect_programs(folder: str) -> List[Program]:
    """The programs under tests/`folder`, in the order of their paths."""
    root = TESTS / folder
    return [
        parse_program(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))
        for path in sorted(root.rglob("*.py"))
        if path.name not in ("__init__.py", "__main__.py")
    ]


def run_on_cpython(programs: List[Program], python: str = sys.executable) -> List[Outcome]:
    """Run the programs in one fresh CPython process with hash seed 0."""
    environment = dict(os.environ, PYTHONHASHSEED="0", PYTHONIOENCODING="utf-8")
    request = json.dumps([{"text": one.text, "stdin": one.stdin} for one in programs])
    # Not -I: isolated mode would ignore the hash seed.
    done = subprocess.run(
        [python, "-X", "utf8", "-s", "-B", str(RUNNER)],
        input=request,
        stdout=subprocess.PIPE,
        env=environment,
        encoding="utf-8",
        timeout=300,
        check=True,
    )
    return [Outcome(**one) for one in json.loads(done.stdout)]


def run_on_engine(program: Program, **options: object) -> Outcome:
    """Run one program in process, in a sandbox of its own with generous limits."""
    from sandboxed_python.sandbox import Sandbox
    from sandboxed_python.stdlib import module_names

    limits: Dict[str, object] = {"max_time_s": 20.0, "max_memory_mb": 512, "max_fuel": 10**9}
    limits["allowed_imports"] = module_names(on_request=True)
    limits.update(options)
    result = Sandbox(**limits).run(program.text, stdin=program.stdin)  # type: ignore[arg-type]
    return Outcome(result.output, result.stderr, result.error)


def comparable(error: Optional[str]) -> Optional[str]:
    """A traceback's text without what may differ between two correct engines."""
    if error is None:
        return None
    return SUGGESTION.sub("", inline_comprehensions(without_library_frames(error.rstrip())))


def without_library_frames(error: str) -> str:
    """The text without frames of library code, which is not the host's here."""
    lines: List[str] = []
    keep = True
    for line in error.split("\n"):
        if line.startswith('  File "'):
            keep = line.startswith('  File "<sandbox>"')
        elif not line.startswith("    "):
            keep = True
        if keep:
            lines.append(line)
    return "\n".join(lines)


def inline_comprehensions(error: str) -> str:
    """The text without frames of comprehensions, which are inlined as in CPython 3.12 and later:
    where one stands, its place is that of the frame around it."""
    lines: List[str] = []
    start = 0  # of the last frame
    for line in error.split("\n"):
        match = FRAME_LINE.match(line)
        if match and match.group(2) in ("<listcomp>", "<setcomp>", "<dictcomp>"):
            around = FRAME_LINE.match(lines[start])
            assert around is not None
            del lines[start:]
            line = match.group(1) + around.group(2)
        elif match:
            start = len(lines)
        lines.append(line)
    return "\n".join(lines)


def matches(got: Outcome, expected: Outcome) -> bool:
    """Whether the engine did what CPython did."""
    if got.output != expected.output:
        return False
    if expected.exit is not None:
        return True
    if expected.error is not None and got.error is not None:
        return comparable(got.error) == comparable(expected.error)
    return got.error is expected.error
