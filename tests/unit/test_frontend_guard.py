"""Sources made to overflow or stall a compiler end in a clean error, quickly."""

import sys
import threading
import time

import pytest

from sandboxed_python.frontend import compile_source

SIZE = 100_000
HOSTILE = {
    "parentheses": "(" * 10_000 + "1" + ")" * 10_000,
    "open parentheses": "(" * SIZE,
    "open braces": "{" * SIZE,
    "open brackets": "[" * SIZE,
    "dicts": "{1:" * SIZE,
    "calls": "f(" * SIZE,
    "operators": "1" + "+1" * SIZE,
    "powers": "2**" * SIZE + "1",
    "signs": "-" * SIZE + "1",
    "inversions": "~" * SIZE + "1",
    "not": "not " * SIZE + "1",
    "lambda": "lambda:" * SIZE + "1",
    "conditional": "1 if 1 else " * SIZE + "1",
    "attributes": "a" + ".b" * SIZE,
    "call chain": "f" + "()" * SIZE,
    "subscript chain": "a" + "[0]" * SIZE,
    "nested generators": "[x for x in " * SIZE + "a" + "]" * SIZE,
    "nested f-string": 'f"{' * SIZE,
    "operators in an f-string": 'f"{1' + "+1" * SIZE + '}"',
    "operators on lines": "(" + "1+\n" * SIZE + "1)",
    "operators on joined lines": "1+\\\n" * SIZE + "1",
    "targets": "(" * SIZE + "a" + ",)" * SIZE + "=b",
    "await": "async def f():\n  " + "await " * SIZE + "a",
    "decorators": "@a\n" * SIZE + "def f(): pass",
    "digits": "1" * SIZE,
    "one long line": "x" * 50_000_000,
    "many operators": "1" + "+1" * 10_000_000,
}


@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_hostile_source_is_refused_quickly(name, capfd):
    start = time.perf_counter()
    with pytest.raises(SyntaxError):
        compile_source(HOSTILE[name])
    assert time.perf_counter() - start < 5
    assert capfd.readouterr() == ("", "")


ACCEPTED = {
    "parentheses": "(" * 50 + "1" + ")" * 50,
    "operators": "1" + "+x" * 900,
    "texts": "x = (" + "'a'\n" * 20_000 + ")",
    "elif": "if a:\n pass\n" + "elif a:\n pass\n" * 500,
    "list": "x = [" + "1, y, " * 50_000 + "]",
    "dict": "x = {" + "".join("%d: y, " % i for i in range(50_000)) + "}",
    "set": "x = {" + "".join("%d, " % i for i in range(50_000)) + "}",
    "tuple": "x = (" + "y, " * 50_000 + ")",
    "arguments": "f(" + "y, " * 3_000 + ")",
    "keywords": "f(" + "".join("k%d=y, " % i for i in range(3_000)) + ")",
    "comparisons": "a" + " < a" * 500,
    "and": "a" + " and a" * 5_000,
    "far jumps": "while a:\n" + " if b: continue\n x = a + b\n for i in range(3): y = i\n" * 9_000,
    "levels": "".join(" " * i + "if a:\n" for i in range(90)) + " " * 90 + "a",
}


@pytest.mark.parametrize("name", sorted(ACCEPTED))
def test_big_source_is_accepted(name):
    compile_source(ACCEPTED[name])


def test_verdict_does_not_depend_on_the_depth_of_the_caller():
    source = "x = " + "[" * 80 + "]" * 80 + "\ny = " + "-" * 100 + "x"

    def down(levels):
        return down(levels - 1) if levels else compile_source(source)

    room = sys.getrecursionlimit() - 120
    outcomes = []

    def run():
        for levels in (0, room // 2, room - 20):
            outcomes.append(type(down(levels)))

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    assert len(outcomes) == 3 and len(set(outcomes)) == 1
