"""Dicts that change while the host looks into them, by the `__eq__` of a key.

From 3.11 on a dict whose keys are all str has a table that holds nothing else, and the host does
not look again after the comparison of a key: a dict emptied by it would get a key of any type into
such a table, whose bytes were then read as a str's. On any version a new table can come to stand
where the one was that the host looks into. In a process of its own, which that would end.
"""

import os
import subprocess
import sys

import pytest

CHANGING = """
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

# The table goes while the host compares, and a smaller one comes where it was: what the host reads
# then was an entry once. Whether it comes there is the allocator's choice, so sizes are tried.
SAME_ADDRESS = """
class Evil(str):
    __hash__ = str.__hash__
    def __eq__(self, other):
        global is_armed
        if is_armed:
            is_armed = False
            for k in list(d)[:-300]:
                del d[k]
            d["new"] = 1             # the table is full: a small one comes
            for k in list(d):
                if k is not last:
                    del d[k]
            d[5] = 1                 # no longer str keys alone
            for i in range(grow):
                d[10**7 + 7 * i] = i
            spray.extend([bytearray(b"A" * 56) for i in range(300)])
        return True

def fill():
    global d, spray, is_armed
    spray = []
    d = {"k%d" % i: bytearray(b"B" * 56) for i in range(2**log * 2 // 3 - 1)}
    d[last] = "right"
    is_armed = True

last = "last!"
key = Evil("last!")
for log in (12, 13):
    for grow in (700, 1000, 1400, 2000):
        fill()
        assert d.get(key) == "right", (log, grow)
        fill()
        assert key in d
        fill()
        assert d.setdefault(key, "wrong") == "right"
        fill()
        d[key] = "changed"
        assert d[last] == "changed" and key in d
        fill()
        assert d.pop(key) == "right" and last not in d
        fill()
        del d[key]
        assert last not in d and len(d) == grow + 1
print("survived")
"""


@pytest.mark.parametrize("seed", ["2", "random"])
@pytest.mark.parametrize("program", [CHANGING, SAME_ADDRESS], ids=["changing", "same address"])
def test_dict_that_changes_while_it_is_looked_into(program: str, seed: str) -> None:
    """What is read there depends on the host's hashes: of seed 2 it is known that it shows."""
    host = "from sandboxed_python.sandbox import Sandbox; print(Sandbox().run(%r))" % program
    done = subprocess.run(
        [sys.executable, "-c", host],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        env=dict(os.environ, PYTHONHASHSEED=seed),
    )
    assert done.returncode == 0, done.stderr
    assert "survived" in done.stdout, done.stdout
