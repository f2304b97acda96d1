"""Values on their way out: whatever a guest leaves as its result, copying and showing it is bounded,
and nothing that goes wrong on the way reaches the embedder as an exception."""

import json
import sys

import pytest

from sandboxed_python.sandbox import Sandbox

PAIRS = """
t = ()
for _ in range(60):
    t = (t, t)
t
"""


def test_a_dict_that_grows_while_it_is_copied():
    result = Sandbox().run(
        "class Growing:\n"
        "    def __repr__(self):\n"
        "        d[len(d)] = 1\n"
        "        return 'growing'\n"
        "d = {1: Growing(), 2: 3}\n"
        "d\n"
    )
    assert result.status == "ok"
    assert repr(result.value) == "{1: growing, 2: 3}"


def test_a_list_that_shrinks_while_it_is_copied():
    result = Sandbox().run(
        "class Clearing:\n"
        "    def __repr__(self):\n"
        "        d.clear()\n"
        "        return 'clearing'\n"
        "d = [Clearing(), 'a' * 2, 'b' * 2]\n"
        "d\n"
    )
    assert result.status == "ok"
    assert repr(result.value) == "[clearing, 'aa', 'bb']"


def test_shared_pairs_are_bounded():
    result = Sandbox(max_fuel=10_000_000).run(PAIRS)
    assert result.status == "ok"
    assert len(repr(result.value)) < 50_000_000
    assert json.loads(result.to_json())["status"] == "ok"


def test_shared_pairs_as_arguments_of_a_host_function():
    seen = []
    sandbox = Sandbox(
        max_fuel=10_000_000, functions={"keep": lambda value: seen.append(repr(value))}
    )
    assert sandbox.run(PAIRS + "keep(t)\n").status == "ok"
    assert len(seen[0]) < 50_000_000


def test_sharing_and_cycles_are_kept():
    result = Sandbox().run("row = [0]\nx = [row, row]\nx.append(x)\nx\n")
    value = result.value
    assert value[0] is value[1]
    assert value[2] is value


def test_a_text_that_never_ends_is_stopped_by_fuel():
    result = Sandbox(max_fuel=100_000).run(
        "class Endless:\n    def __repr__(self):\n        while True: pass\nEndless()\n"
    )
    assert result.status == "fuel_error"
    assert result.value is None


def test_copying_is_charged():
    small = Sandbox().run("x = [0] * 10\nx\n").fuel_used
    large = Sandbox().run("x = [0] * 1000000\nx\n").fuel_used
    assert large - small > 1_000_000


def test_what_is_shown_of_results_is_bounded_however_often_a_text_is_mentioned():
    result = Sandbox(max_memory_mb=64).run("x = ['a' * 1_000_000] * 1000\nx\n")
    assert result.status == "ok"
    assert len(repr(result.value)) < 100 << 20
    assert len(repr(result)) < 1000


def test_texts_of_objects_are_charged():
    result = Sandbox(max_memory_mb=64).run(
        "class Long:\n    def __repr__(self): return 'x' * 10_000_000\n[Long() for i in range(100)]\n"
    )
    assert result.status == "memory_error"


def test_arguments_of_a_host_function_are_one_copy():
    seen = []
    sandbox = Sandbox(max_memory_mb=64, functions={"keep": lambda *args: seen.append(args)})
    result = sandbox.run("row = ['x' * 1_000_000]\nkeep(*[row] * 100)\n")
    assert result.status == "ok"
    assert seen[0][0] is seen[0][1]


# Programs that end with more to tell than anybody wants to hear.
FLOODS = {
    "message": "raise ValueError('x' * 10_000_000)",
    "lines of a message": "raise ValueError('x\\n' * 10_000_000)",
    "text at exit": "import sys\nsys.exit('x\\n' * 10_000_000)",
    "list at exit": "import sys\nsys.exit(['x' * 1_000_000] * 100)",
    "int at exit": "import sys\nsys.exit(10 ** 100_000)",
    "name of a class": "raise type('A' * 10_000_000, (Exception,), {})",
    "name of a function": (
        "exec('def %s(n): %s(n - 1) if n else 1 / 0\\n%s(900)' % (('f' * 20_000,) * 3))"
    ),
    "name of a file": "exec(compile('def f(n): f(n - 1) if n else 1/0\\nf(900)', 'x' * 100_000, 'exec'))",
    "syntax": "raise SyntaxError('x' * 10**7, ('f' * 10**7, 1, 1, 't' * 10**7))",
    "carets": "raise SyntaxError('x', ('f', 1, 1, 't', 1, 10**9))",
    "carets beyond a long": "raise SyntaxError('x', ('f', 10**9999, 1, 't', 1, 10**9999))",
    "chain of long lines": (
        "def f(n):\n    if n: g(n - 1)  # %s\n    raise ValueError(n)\n"
        "def g(n):\n    if n: f(n - 1)  # %s\n    raise ValueError(n)\n"
        "def h(k):\n    try:\n        if k: h(k - 1)\n    finally: f(800)\nh(100)"
        % ("x" * 3900, "y" * 3900)
    ),
    "chain of long texts": (
        "def h(k):\n    try:\n        if k: h(k - 1)\n    finally: raise ValueError('x' * 1_000_000)\nh(200)"
    ),
}
if sys.version_info >= (3, 11):
    FLOODS["notes"] = "e = ValueError()\nfor i in range(200_000): e.add_note('x')\nraise e"
    FLOODS["long notes"] = (
        "e = ValueError()\nn = 'x\\n' * 1_000_000\nfor i in range(50): e.add_note(n)\nraise e"
    )
    FLOODS["notes that are no texts"] = "e = ValueError()\ne.__notes__ = [1] * 3_000_000\nraise e"
    FLOODS["groups of groups"] = (
        "e = ValueError('x' * 99_000)\nfor i in range(8): e = ExceptionGroup('y' * 99_000, [e] * 9)\nraise e"
    )


@pytest.mark.parametrize("name", FLOODS)
def test_what_is_told_of_an_error_is_bounded(name: str):
    result = Sandbox().run(FLOODS[name])
    assert result.status in ("error", "memory_error")
    assert len(result.error) < 1_100_000
    assert len(result.stderr) < 101_000
    assert len(result.error_message or "") < 101_000
    assert len(result.error_type) < 1100
    assert len(result.to_json()) < 5_000_000
    assert len(repr(result)) < 1000


@pytest.mark.skipif(sys.version_info < (3, 11), reason="no notes before 3.11")
def test_not_all_notes_are_looked_at():
    result = Sandbox().run("e = ValueError()\ne.__notes__ = [1] * 3_000_000\nraise e")
    assert "[3000000 notes left out]" in result.error


def test_everyday_texts_are_whole():
    text = "x" * 3000 + "\n" + "y" * 3000
    result = Sandbox().run("raise ValueError(%r)" % text)
    assert result.error_message == text
    assert result.error.endswith("ValueError: %s\n" % text)
    result = Sandbox().run("import sys\nsys.exit(%r)" % text)
    assert result.stderr == text + "\n"


def test_a_cut_says_how_much_is_missing():
    result = Sandbox().run("raise ValueError('a' * 100_000 + 'b' * 100_000)")
    assert "aaa... [100000 characters left out] ...bbb" in result.error_message
