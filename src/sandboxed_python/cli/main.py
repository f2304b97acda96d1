"""`sandboxed-python run FILE`: run one program, print what it printed, exit with a telling code.

The exit code says how the program ended, see EXIT_CODES; docs/cli.md has the same table. With
--json, the whole result goes to stdout as one JSON object instead.
"""

import argparse
import json
import sys
import tokenize
from typing import Any, Dict, List, Optional, Sequence

from .. import __version__
from ..limits import LIMITS
from ..result import ExecutionResult
from ..sandbox import Sandbox

EXIT_USAGE = 2
EXIT_CODES = {
    "ok": 0,
    "error": 1,
    "blocked": 3,
    "timeout": 4,
    "fuel_error": 5,
    "memory_error": 6,
    "output_error": 7,
    "cancelled": 8,
}
EXIT_HELP = """\
exit codes:
  0  ok
  1  error: an exception that the program did not handle, a syntax error, exit() with a code
  2  wrong command line, or a file that cannot be read
  3  blocked: the program reached for something that the sandbox does not give
  4  timeout          5  out of fuel
  6  out of memory    7  too much output
  8  cancelled
"""


class UsageError(Exception):
    """A command line that makes no sense; the text is for the user."""


def make_parser() -> argparse.ArgumentParser:
    """The grammar of the command line."""
    parser = argparse.ArgumentParser(
        prog="sandboxed-python",
        description="Run untrusted Python programs under limits.",
        epilog=EXIT_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version="%(prog)s " + __version__)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    run = commands.add_parser(
        "run",
        help="run a program",
        description="Run a program and print what it prints.",
        epilog=EXIT_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    run.add_argument("file", metavar="FILE", help="the program; - reads it from standard input")
    run.add_argument(
        "arguments", metavar="ARG", nargs="*", help="what the program finds in sys.argv"
    )
    default = {name: spec.default for name, spec in LIMITS.items()}
    limits = run.add_argument_group("limits")
    limits.add_argument(
        "--max-time",
        metavar="SECONDS",
        type=float,
        default=default["max_time_s"],
        help="wall time (%(default)s)",
    )
    limits.add_argument(
        "--max-fuel",
        metavar="UNITS",
        type=int,
        default=default["max_fuel"],
        help="work; the same verdict on every machine (%(default)s)",
    )
    limits.add_argument(
        "--max-memory",
        metavar="MIB",
        type=float,
        default=default["max_memory_mb"],
        help="memory of the program's objects (%(default)s)",
    )
    limits.add_argument(
        "--max-output",
        metavar="BYTES",
        type=int,
        default=default["max_output_bytes"],
        help="stdout and stderr together (%(default)s)",
    )
    limits.add_argument(
        "--max-depth", metavar="CALLS", type=int, help="depth of recursion (1000, adjustable)"
    )
    limits.add_argument(
        "--max-code",
        metavar="BYTES",
        type=int,
        default=default["max_code_bytes"],
        help="size of the program (%(default)s)",
    )
    world = run.add_argument_group("what the program gets")
    world.add_argument(
        "--allow-import",
        metavar="NAME",
        action="append",
        help="allow only the modules named (repeatable, or separated by commas)",
    )
    world.add_argument("--no-imports", action="store_true", help="allow no module at all")
    world.add_argument(
        "--stdin", metavar="FILE", help="what the program reads; - is standard input"
    )
    world.add_argument(
        "--input",
        metavar="NAME=JSON",
        action="append",
        default=[],
        help="a global variable, its value as JSON (repeatable)",
    )
    world.add_argument("--seed", metavar="INT", type=int, default=0, help="of random (%(default)s)")
    run.add_argument("--json", action="store_true", help="print the whole result as JSON")
    return parser


def read_program(name: str) -> str:
    """The text of a program file, decoded as Python does it."""
    try:
        if name == "-":
            return sys.stdin.read()
        with tokenize.open(name) as file:
            return file.read()
    except (OSError, UnicodeDecodeError, SyntaxError) as error:
        raise UsageError("cannot read %s: %s" % (name, error)) from error


def read_stdin(name: Optional[str]) -> str:
    """The text that the program will read."""
    if name is None:
        return ""
    try:
        if name == "-":
            return sys.stdin.read()
        with open(name, encoding="utf-8") as file:
            return file.read()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError("cannot read %s: %s" % (name, error)) from error


def parse_inputs(items: Sequence[str]) -> Optional[Dict[str, Any]]:
    """`NAME=JSON` arguments as globals of the program."""
    inputs: Dict[str, Any] = {}
    for item in items:
        name, equals, text = item.partition("=")
        if not equals:
            raise UsageError("--input takes NAME=JSON, not %r" % item)
        try:
            inputs[name] = json.loads(text)
        except ValueError as error:
            raise UsageError("--input %s: the value is no JSON: %s" % (name, error)) from error
    return inputs or None


def allowed_imports(options: argparse.Namespace) -> Optional[List[str]]:
    """The allow-list that the options ask for, None for all."""
    if options.no_imports:
        return []
    if options.allow_import is None:
        return None
    return [
        name.strip() for item in options.allow_import for name in item.split(",") if name.strip()
    ]


def run(options: argparse.Namespace) -> ExecutionResult:
    """Run the program that the options describe."""
    if options.file == "-" and options.stdin == "-":
        raise UsageError("standard input can't be both the program and what it reads")
    try:
        sandbox = Sandbox(
            options.max_time,
            options.max_memory,
            allowed_imports(options),
            max_fuel=options.max_fuel,
            max_output_bytes=options.max_output,
            max_recursion_depth=options.max_depth,
            max_code_bytes=options.max_code,
            seed=options.seed,
        )
        code = read_program(options.file)
        stdin = read_stdin(options.stdin)
        inputs = parse_inputs(options.input)
        return sandbox.run(code, inputs=inputs, stdin=stdin, argv=options.arguments)
    except (TypeError, ValueError) as error:
        raise UsageError(str(error)) from error


def show(result: ExecutionResult) -> None:
    """Print what the program printed, and what went wrong, each where a script would."""
    for stream, text in ((sys.stdout, result.output), (sys.stderr, result.stderr)):
        encoding = stream.encoding or "utf-8"
        stream.write(text.encode(encoding, "backslashreplace").decode(encoding))
        stream.flush()
    if result.error is not None and result.error_type != "SystemExit":
        encoding = sys.stderr.encoding or "utf-8"
        sys.stderr.write(result.error.encode(encoding, "backslashreplace").decode(encoding))


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """The command; returns its exit code."""
    parser = make_parser()
    options = parser.parse_args(arguments)
    try:
        result = run(options)
    except UsageError as error:
        print("sandboxed-python: %s" % error, file=sys.stderr)
        return EXIT_USAGE
    if options.json:
        print(result.to_json(indent=2))
    else:
        show(result)
    return EXIT_CODES[result.status]
