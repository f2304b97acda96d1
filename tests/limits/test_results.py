"""Values on their way out: whatever a guest leaves as its result, copying and showing it is bounded,
and nothing that goes wrong on the way reaches the embedder as an exception."""

import json

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
