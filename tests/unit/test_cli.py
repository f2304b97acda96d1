"""The command line: what it prints where, and the exit code for every way to end."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from sandboxed_python.cli import main
from sandboxed_python.cli.main import EXIT_CODES
from sandboxed_python.examples import run_example
from sandboxed_python.result import STATUSES


def write(folder: Path, text: str) -> str:
    path = folder / "program.py"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_every_status_has_an_exit_code() -> None:
    assert set(EXIT_CODES) == set(STATUSES)
    assert len(set(EXIT_CODES.values())) == len(STATUSES)


@pytest.mark.parametrize(
    "text, options, code",
    [
        ("print('é')", [], 0),
        ("1 / 0", [], 1),
        ("x = = 1", [], 1),
        ("exit(3)", [], 1),
        ("import math", ["--no-imports"], 3),
        ("import re", ["--allow-import", "math"], 3),
        ("import re, math", ["--allow-import", "math,re"], 0),
        ("while True: pass", ["--max-time", "0.1"], 4),
        ("while True: pass", ["--max-fuel", "1000"], 5),
        ("x = [0] * 10**12", ["--max-memory", "16"], 6),
        ("print('x' * 100)", ["--max-output", "10"], 7),
        ("def f(n): return n and f(n - 1)\nf(80)", ["--max-depth", "50"], 1),
        ("x = 'too long'", ["--max-code", "5"], 1),
    ],
)
def test_exit_codes(tmp_path: Path, text: str, options: Any, code: int) -> None:
    assert main(["run", write(tmp_path, text), *options]) == code


def test_streams(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    program = write(tmp_path, "import sys\nprint('out')\nprint('err', file=sys.stderr)\n1 / 0\n")
    assert main(["run", program]) == 1
    captured = capsys.readouterr()
    assert captured.out == "out\n"
    assert captured.err.startswith("err\nTraceback (most recent call last):\n")
    assert captured.err.endswith("ZeroDivisionError: division by zero\n")


def test_what_the_program_gets(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    program = write(tmp_path, "import sys\nprint(input(), sys.argv[1:], x, y)\n")
    data = tmp_path / "data.txt"
    data.write_text("line\n", encoding="utf-8")
    arguments = ["run", "--stdin", str(data), "--input", "x=[1, 2]", "--input", 'y="é"']
    assert main([*arguments, program, "a", "b"]) == 0
    assert capsys.readouterr().out == "line ['a', 'b'] [1, 2] é\n"


def test_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    program = write(tmp_path, "print('x')\n[1, 2]")
    assert main(["run", program, "--json"]) == 0
    fields = json.loads(capsys.readouterr().out)
    assert (fields["status"], fields["output"], fields["return_value"]) == ("ok", "x\n", [1, 2])
    assert fields["fuel_used"] > 0


@pytest.mark.parametrize(
    "arguments, text",
    [
        (["run", "no-such-file.py"], "cannot read no-such-file.py"),
        (["run", "{program}", "--stdin", "no-such-file"], "cannot read no-such-file"),
        (["run", "{program}", "--max-time", "-1"], "max_time_s must be between"),
        (["run", "{program}", "--allow-import", "socket"], "allowed_imports names 'socket'"),
        (["run", "{program}", "--input", "x"], "NAME=JSON"),
        (["run", "{program}", "--input", "x=nope"], "no JSON"),
        (["run", "-", "--stdin", "-"], "can't be both"),
    ],
)
def test_wrong_command_lines(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: Any, text: str
) -> None:
    program = write(tmp_path, "pass")
    assert main([argument.format(program=program) for argument in arguments]) == 2
    assert text in capsys.readouterr().err


def test_as_a_process(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "sandboxed_python", "run", "-"],
        input="print('from a pipe')",
        stdout=subprocess.PIPE,
        encoding="utf-8",
        timeout=60,
    )
    assert (done.returncode, done.stdout) == (0, "from a pipe\n")


def test_the_example(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_example.main([]) == 0
    assert "status: ok" in capsys.readouterr().out
    assert run_example.main(["--script", write(tmp_path, "1 / 0")]) == 1
    assert "ZeroDivisionError" in capsys.readouterr().out
