"""Text: natives of str, bytes, formatting and printing that are given large sizes."""

import time

import pytest

from sandboxed_python.sandbox import Sandbox

MEMORY = {
    "ljust": "'a'.ljust(10**10, '\\u00e9')",
    "many tabs": "('\\t' * 10**6).expandtabs(10**6)",
    "replace nothing": "('a' * 10**6).replace('', 'b' * 10**4)",
    "join with long separator": "('a' * 10**6).join(['b'] * 10**5)",
    "format fields": "('{0}' * 10**5).format('x' * 10**5)",
    "nested width": "'{:{}}'.format(1, 10**12)",
    "percent fields": "('%s' * 10**4) % (('x' * 10**5,) * 10**4)",
    "percent star": "'%*d' % (10**10, 1)",
    "percent key": "'%(a)1000000000s' % {'a': 1}",
    "bytearray": "bytearray(10**11)",
    "bytes.join": "b','.join([b'a' * 10**6] * 10**6)",
    "bytes.replace": "(b'a' * 10**6).replace(b'a', b'b' * 10**6)",
    "repr": "repr(['x' * 10**6] * 10**6)",
    "split": "('a,' * 10**7).split(',')",
    "splitlines": "('a\\n' * 10**7).splitlines()",
    "float precision": "format(1.5, '.1000000000f')",
}

WORK = {
    "repr of shared lists": "x = []\nfor i in range(60): x = [x, x]\nrepr(x)",
    "str of shared dicts": "x = {}\nfor i in range(60): x = {1: x, 2: x}\nstr(x)",
    "percent of shared tuples": "x = ()\nfor i in range(60): x = (x, x)\n'%s' % (x,)",
    "search": "s = 'ab' * 10**5\nwhile True: s.find('ba' * 10**4 + 'c')",
    "namereplace": "while True: ('\\u00e9' * 10**5).encode('ascii', 'namereplace')",
    "join without end": "''.join(iter(lambda: '', 'x'))",
    "print nothing": "while True: print(end='')",
    "error texts": "while True:\n    try: 'a'.center(object())\n    except TypeError: pass",
    "translate": "t = {97: None}\nwhile True: ('a' * 10**5).translate(t)",
}


@pytest.mark.parametrize("name", sorted(MEMORY))
def test_a_text_too_large_is_a_memory_stop(name: str) -> None:
    sandbox = Sandbox(max_time_s=10, max_memory_mb=64)
    started = time.perf_counter()
    result = sandbox.run(MEMORY[name])
    assert result.status == "memory_error", result.error
    assert time.perf_counter() - started < 5


@pytest.mark.parametrize("name", sorted(WORK))
def test_work_on_text_is_charged(name: str) -> None:
    result = Sandbox(max_time_s=60, max_memory_mb=64, max_fuel=5_000_000).run(WORK[name])
    assert result.status == "fuel_error", result.error


def test_output_of_many_small_pieces_is_whole() -> None:
    result = Sandbox(max_time_s=20).run("for i in range(5000): print(i, end=' ')")
    assert result.output == "".join("%d " % i for i in range(5000))
    assert result.status == "ok"


def test_lone_surrogates_never_reach_the_output() -> None:
    result = Sandbox().run(
        "import sys\nprint('\\ud800', file=sys.stderr)\nprint('a')\nprint('\\udfff')"
    )
    assert result.output == "a\n"
    assert "UnicodeEncodeError" in (result.error or "")
    assert result.stderr == "\\ud800\n"
    (result.output + (result.error or "") + result.stderr).encode("utf-8")
