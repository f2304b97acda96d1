"""Output: counted in encoded bytes as it is written, on both streams."""

from typing import Any

import pytest


def test_stops_at_the_limit(run: Any) -> None:
    result = run("while True: print('0123456789')", max_output_bytes=1000)
    assert result.status == "output_error"
    assert result.limit == "max_output_bytes"
    assert len(result.output) <= 1000
    assert result.output.startswith("0123456789\n" * 80)


def test_exactly_the_limit_is_fine(run: Any) -> None:
    assert run("print('x' * 99)", max_output_bytes=100).status == "ok"
    assert run("print('x' * 100)", max_output_bytes=100).status == "output_error"


def test_bytes_not_characters(run: Any) -> None:
    assert run("print('é' * 49, end='')", max_output_bytes=100).status == "ok"
    assert run("print('é' * 51, end='')", max_output_bytes=100).status == "output_error"
    assert run("print('😀' * 26, end='')", max_output_bytes=100).status == "output_error"


def test_stderr_counts(run: Any) -> None:
    text = "import sys\nwhile True: print('x', file=sys.stderr)"
    result = run(text, max_output_bytes=500)
    assert result.status == "output_error"
    assert len(result.stderr) <= 500


def test_one_huge_line(run: Any) -> None:
    result = run("print('before')\nprint('x' * 10**7)", max_output_bytes=1000)
    assert result.status == "output_error"
    assert result.output.startswith("before\n")


@pytest.mark.parametrize(
    "text",
    [
        "try:\n    while True: print('x')\nexcept BaseException:\n    print('caught')",
        "import sys\nwhile True: sys.stdout.write('x')",
        "while True: print(end='x')",
        "print(*['x'] * 10**5)",
        "print('a', sep='', end='y' * 10**5)",
        "while True: input('prompt')",
    ],
)
def test_every_way_to_write(run: Any, text: str) -> None:
    result = run(text, max_output_bytes=2000, stdin="line\n" * 10**4)
    assert result.status == "output_error"
    assert "caught" not in result.output
    assert len(result.output) <= 2000


def test_surrogates_and_nulls(run: Any) -> None:
    result = run("print('a\\0b')\nprint('\\ud800')")
    assert result.output.startswith("a\0b\n")
    assert result.status in ("ok", "error")
