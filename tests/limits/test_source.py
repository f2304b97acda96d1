"""Source: size, nesting and length of expressions are refused cleanly and quickly, or run."""

import time
from typing import Any

import pytest

N = 10_000
CHAIN = 100_000


def _nested_finally(body: str, depth: int) -> str:
    """`finally` in `finally`: the code of the innermost is needed 2**depth times."""
    lines = []
    for i in range(1, depth + 1):
        lines += [" " * i + "try:", " " * (i + 1) + body, " " * i + "finally:"]
    return "\n".join(lines) + "\n" + " " * (depth + 1) + "x"


TEXTS = {
    "parentheses": "x = " + "(" * N + "1" + ")" * N,
    "open parentheses": "x = " + "(" * N,
    "brackets": "x = " + "[" * N + "]" * N,
    "braces": "x = " + "{" * N + "}" * N,
    "mixed brackets": "x = " + "([{" * N,
    "calls": "f" + "()" * CHAIN,
    "call arguments": "x = " + "f(" * N + "1" + ")" * N,
    "subscripts": "x" + "[0]" * CHAIN,
    "attributes": "x" + ".a" * CHAIN,
    "unary minus": "x = " + "-" * CHAIN + "1",
    "unary not": "x = " + "not " * CHAIN + "1",
    "chained addition": "x = " + "+".join(["1"] * CHAIN),
    "chained string addition": "x = " + "+".join(["'a'"] * CHAIN),
    "chained power": "x = " + "**".join(["1"] * CHAIN),
    "chained comparison": "x = " + "<".join(["1"] * CHAIN),
    "chained and": "x = " + " and ".join(["1"] * CHAIN),
    "mixed boolean": "x = " + " or 1 and ".join(["1"] * CHAIN),
    "conditional expressions": "x = " + "1 if 1 else " * CHAIN + "1",
    "lambdas": "x = " + "lambda: " * N + "1",
    "nested functions": "".join(" " * i + "def f():\n" for i in range(200)) + " " * 200 + "pass",
    "nested ifs": "".join(" " * i + "if 1:\n" for i in range(500)) + " " * 500 + "pass",
    "nested loops": "".join(" " * i + "for i in x:\n" for i in range(99)) + " " * 99 + "pass",
    "elif chain": "if 0: pass\n" + "elif 0: pass\n" * N + "else: pass",
    "nested f-strings": "x = " + 'f"{' * 50 + "1" + '}"' * 50,
    "f-string expressions": "x = f'" + "{1}" * N + "'",
    "deep f-string expression": "x = f'{" + "(" * 5000 + "1" + ")" * 5000 + "}'",
    "one quote": "x = 1\n" * CHAIN + '"',
    "one quote on a line": "x = (" + "(" * 300 + "\n'\n",
    "adjacent strings": "x = " + "'a' " * CHAIN,
    "marks in a name": "a" + "\u0301\u0316" * 50_000 + " = 1",
    "marks in parts in a name": "a" + "\u0f73\u0316" * 50_000 + " = 1",
    "marks in an f-string": "x = f'{a" + "\u0301\u0316" * 50_000 + "}'",
    "decorators": "@f\n" * N + "def g(): pass",
    "targets": " = ".join(["x"] * N) + " = 1",
    "nested targets": "(" * N + "x," + "),)" * N + " = y",
    "starred": "x = [" + "*" * 5000 + "y]",
    "arguments": "f(" + "1," * N + ")",
    "keyword arguments": "f(" + ",".join("k%d=1" % i for i in range(N)) + ")",
    "parameters": "def f(" + ",".join("p%d" % i for i in range(N)) + "): pass",
    "list elements": "x = [" + "1," * CHAIN + "]",
    "dict elements": "x = {" + "1:1," * CHAIN + "}",
    "many statements": "x = 1\n" * CHAIN,
    "many names": "\n".join("v%d = %d" % (i, i) for i in range(70_000)),
    "many locals": "def f():\n" + "\n".join("  v%d = 1" % i for i in range(40_000)),
    "many constants": "x = [" + ",".join(str(i) + ".5" for i in range(70_000)) + "]",
    "many functions": "def f(): pass\n" * 20_000,
    "comprehensions": "x = " + "[" * 150 + "1" + " for i in y]" * 150,
    "comprehension fors": "x = [1 " + "for i in y " * 5000 + "]",
    "semicolons": "x = 1;" * CHAIN,
    "dedents": "if 1:\n" + " x\n" * 10 + "\n" * CHAIN,
    "words before blanks": "if 1:\n" + " x; type\n" * 1000 + "\n" * CHAIN,
    "definitions before blanks": "x = 1 # " + "def " * 100_000 + " " * CHAIN + "a" * CHAIN,
    "backslashes": "x = \\\n" * N + "1",
    "huge integer": "x = " + "9" * 100_000,
    "huge hex integer": "x = 0x" + "f" * 400_000,
    "huge float": "x = 1." + "0" * CHAIN + "e" + "9" * 1000,
    "huge string": "x = '" + "a" * 900_000 + "'",
    "constant power": "x = 9 ** 9 ** 9",
    "constant repeat": "x = 'a' * 10**10",
    "constant shift": "x = 1 << 10**10",
    "constant tuple": "x = ((1,) * 10**6) * 10**6",
    "null bytes": "x = 1\0\n",
    "form feeds": "\f" * N + "x = 1",
    "unbalanced": ")" * N,
    "triple quotes": '"""' * 9999,
    "unterminated string": "x = '" + "a" * CHAIN,
    "many errors": "x = = 1\n" * N,
    "global statements": "global x\n" * N,
    "trys": "".join(" " * i + "try:\n" for i in range(99)) + " " * 99 + "pass",
    "whiles": "".join(" " * i + "while 1:\n" for i in range(99)) + " " * 99 + "break",
    "annotations": "x: " + "(" * 3000 + "int" + ")" * 3000,
    "walrus": "(" + "(x := " * 3000 + "1" + ")" * 3001,
    "slices": "x" + "[" * 3000 + "1" + ":]" * 3000,
    "escapes": "x = '" + "\\N{BULLET}" * N + "'",
    "identifiers": "a" * 900_000 + " = 1",
    "non-ascii": "é" * 400_000,
    "surrogate": "x = '\ud800'",
    "comment": "# " + "c" * 900_000,
    "blank": " " * 900_000,
    "newlines": "\n" * 900_000,
    "carriage returns": "x = 1\r" * CHAIN,
    "tabs": "\t" * CHAIN + "x",
    "finally in finally": "def f():\n" + _nested_finally("pass", 18),
    "returns in finally in finally": "def f():\n" + _nested_finally("return x", 18),
    "returns and a long finally": "def f():\n try:\n"
    + "  if a: return 1\n" * 4000
    + " finally:\n"
    + "  x\n" * 4000,
    "captures": "match x:\n case [" + ",".join("a%d" % i for i in range(N)) + "]: pass",
    "captures that are refused": "match x:\n case ["
    + ",".join("[a%d]" % i for i in range(190)) * 20
    + "]: pass",
    "class patterns": "match x:\n case A(" + ",".join("a%d=1" % i for i in range(N)) + "): pass",
    "sums of texts": "def f(): x = y\nreturn\nx = " + "+".join(["'a' * 4000"] * 1900),
    "equal comprehensions": "return\n" + "x = [y for y in z]\n" * 20_000,
    "f-string on a line": "x = f'" + "{a}" * 300_000 + "'",
    "f-string specs": "x = f'''" + "{a:{b}}\n" * 60_000 + "'''",
    "type parameters": "def f[" + ",".join("T%d" % i for i in range(N)) + "](): pass",
    "type parameters of a class": "class A[" + ",".join("T%d" % i for i in range(N)) + "]: pass",
    "type aliases": "".join("type A%d[T] = list[T]\n" % i for i in range(N)),
    "deep bound of a type parameter": "type A[T: " + "(" * 3000 + "int" + ")" * 3000 + "] = T",
    "marks of byte order": "\ufeff" * 1000 + "x = 1",
    "a cookie of no encoding": "# coding: " + "x" * CHAIN + "\nx = 1",
    "surrogates in a comment": "#" + "\ud800" * CHAIN + "\nx = 1",
    "carriage returns alone": "\r" * 900_000,
    "an f-string in each f-string": "x = " + 'f"{' * 140 + "1" + '}"' * 140,
    "cases": "match 0:\n" + " case 1: pass\n" * 20_000,
    "alternatives": "match x:\n case " + "|".join(["1"] * N) + ": pass",
    "keys of a pattern": "match x:\n case {"
    + ",".join("%d: a%d" % (i, i) for i in range(N))
    + "}: pass",
    "arguments by name": "f(" + ",".join("a%d=1" % i for i in range(60_000)) + ")",
}


@pytest.mark.parametrize("name", TEXTS)
def test_ends_cleanly_and_quickly(run: Any, name: str) -> None:
    start = time.thread_time()
    result = run(TEXTS[name], max_fuel=10**8, max_code_bytes=10**7)
    elapsed = time.thread_time() - start
    assert result.status in ("ok", "error", "fuel_error", "memory_error"), result.error
    assert result.status == "ok" or result.error
    # The size of the text of an error is bounded too.
    assert len(result.error or "") < 20_000
    assert elapsed < 10, elapsed


def test_moderate_nesting_runs(run: Any) -> None:
    assert run("print(" + "(" * 50 + "1" + ")" * 50 + ")").output == "1\n"
    assert run("print(" + "[" * 50 + "]" * 50 + ")").output == "[" * 50 + "]" * 50 + "\n"
    assert run("print(" + "+".join(["1"] * 500) + ")").output == "500\n"
    assert run("x = 0\n" + "x += 1\n" * 5000 + "print(x)").output == "5000\n"
    body = "".join(" " * i + "if 1:\n" for i in range(20)) + " " * 20 + "print('in')"
    assert run(body).output == "in\n"


def test_fifty_megabytes_on_a_line(run: Any) -> None:
    text = "x = " + "1" * 50_000_000
    start = time.thread_time()
    result = run(text)
    assert time.thread_time() - start < 5
    assert result.status == "error"
    assert result.limit == "max_code_bytes"


def test_size_is_counted_in_bytes(run: Any) -> None:
    assert run("x = '" + "é" * 40 + "'", max_code_bytes=100).status == "ok"
    result = run("x = '" + "é" * 60 + "'", max_code_bytes=100)
    assert result.limit == "max_code_bytes"
    assert result.output == ""


def test_nothing_of_a_refused_program_runs(run: Any) -> None:
    result = run("print('ran')\nx = = 1")
    assert (result.status, result.output) == ("error", "")
    result = run("print('ran')\n" + "x = 1\n" * 100, max_code_bytes=100)
    assert result.output == ""
