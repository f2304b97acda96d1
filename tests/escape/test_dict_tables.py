"""Dicts that change under the host while it compares their keys.

From 3.11 on a dict whose keys are all str has a table that holds nothing else, and the host does
not look again after the comparison of a key: a dict emptied by it would get a key of any type into
such a table, whose bytes were then read as a str's. In a process of its own, which that would end.
"""

import os
import subprocess
import sys

import pytest

PROGRAM = """
from functools import lru_cache

# Read as a str, these bytes say that its characters stand where 'AAAAAAAA' points to.
body = bytearray(b"B" * 96)
body[0] = 4
body[40:48] = b"A" * 8
KEY = bytes(body)
TEXT = KEY.decode("latin-1")

def cleared(d):
    d.clear()

def drained(d):
    while d:
        d.popitem()

def replaced(d):
    drained(d)
    d.update({"a": 1, "b": 2})

def merged(d):
    drained(d)
    d |= {"a": 1, "b": 2}

def made_again(d):
    drained(d)
    d.__init__({"a": 1})

class Evil:
    def __hash__(self):
        return hash(KEY)
    def __eq__(self, other):
        change(d)
        return False


def assign():
    d[key] = 2

ways = [
    lambda: d.setdefault(key, 2),
    assign,
    lambda: d.update({key: 2}),
    lambda: d.__init__({key: 2}),
]
for change in [cleared, drained, replaced, made_again] + [merged] * hasattr(dict, "__or__"):
    for wrap in (lambda x: x, lambda x: (x,), lambda x: frozenset([x])):
        for way in ways:
            key = wrap(KEY)
            d = {wrap(Evil()): 1}
            way()
            assert TEXT not in d and d.get(TEXT) is None and key in d, change
            for i in range(40):
                d[str(i)] = i
            assert d.pop(key) == 2 and d["7"] == 7

class Clearing:
    __hash__ = Evil.__hash__
    def __eq__(self, other):
        cached.cache_clear()
        return False

@lru_cache(maxsize=8)
def cached(x):
    return 1

for i in range(30):
    cached(Clearing())
    cached(KEY)
    cached(TEXT)
print("survived")
"""


@pytest.mark.parametrize("seed", ["2", "random"])
def test_keys_of_a_changing_dict(seed: str) -> None:
    """What is read there depends on the host's hashes: of seed 2 it is known that it shows."""
    host = "from sandboxed_python.sandbox import Sandbox; print(Sandbox().run(%r))" % PROGRAM
    done = subprocess.run(
        [sys.executable, "-c", host],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        env=dict(os.environ, PYTHONHASHSEED=seed),
    )
    assert done.returncode == 0, done.stderr
    assert "survived" in done.stdout, done.stdout
