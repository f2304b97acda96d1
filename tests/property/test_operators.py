"""Operators, methods and builtins over many values give what CPython gives, errors included."""

from typing import Any, List, Tuple

from hypothesis import given
from hypothesis import strategies as st

from tests.property import values
from tests.property.both import assert_same

# Each line runs one expression on every pair; results and errors are printed.
FRAME = """
def attempt(f, a, b):
    try:
        r = f(a, b)
        print(type(r).__name__, repr(r), end=" | ")
    except Exception as e:
        print(type(e).__name__, e, end=" | ")

for a, b in pairs:
    print(repr(a), repr(b), end=": ")
"""
ARITHMETIC = "a + b;a - b;a * b;a / b;a // b;a % b;divmod(a, b)".split(";")
BITS = "a & b;a | b;a ^ b;~a;a << (b % 70);a >> (b % 70);a << b % 3;-a;+a;abs(a)".split(";")
COMPARE = "a < b;a <= b;a == b;a != b;a > b;a >= b;not a;a and b;a or b".split(";")
IN_PLACE = "+= -= *= /= //= %= &= |= ^=".split()


def program(expressions: List[str]) -> str:
    return FRAME + "".join("    attempt(lambda a, b: %s, a, b)\n" % e for e in expressions)


def in_place_program() -> str:
    text = ""
    for number, operator in enumerate(IN_PLACE):
        text += "def op%d(a, b):\n    c = a\n    c %s b\n    return c, a\n" % (number, operator)
    calls = "".join("    attempt(op%d, a, b)\n" % number for number in range(len(IN_PLACE)))
    return text + FRAME + calls


def pairs(strategy: Any) -> Any:
    return st.lists(st.tuples(strategy, strategy), min_size=1, max_size=20)


@given(pairs(values.ints))
def test_ints(these: List[Tuple[int, int]]) -> None:
    assert_same(program(ARITHMETIC + BITS + COMPARE), {"pairs": these})


@given(pairs(values.numbers))
def test_numbers(these: List[Tuple[Any, Any]]) -> None:
    assert_same(program(ARITHMETIC + COMPARE + ["a & b", "-a", "abs(a)"]), {"pairs": these})


@given(pairs(values.numbers))
def test_in_place(these: List[Tuple[Any, Any]]) -> None:
    assert_same(in_place_program(), {"pairs": these})


@given(st.lists(st.tuples(values.numbers, st.integers(-8, 12)), min_size=1, max_size=10))
def test_power(these: List[Tuple[Any, int]]) -> None:
    assert_same(program(["a ** b", "pow(a, b)", "b ** 2", "2 ** b"]), {"pairs": these})


@given(pairs(values.ints), st.sampled_from(values.EDGES))
def test_constant_operands(these: List[Tuple[int, int]], constant: int) -> None:
    forms = "a + K;a - K;a * K;a // K;a % K;K - a;K // a;a < K;a == K;K >= a;a & K;a | K"
    forms += ";a + 1;a - 1;a * 2;a // 2;a % 10;1 - a;a < 10;a == 0;a >= -1;a >> 1;a << 1;a ** 2"
    assert_same(program(forms.replace("K", "(%d)" % constant).split(";")), {"pairs": these})


@given(pairs(values.floats))
def test_float_text(these: List[Tuple[float, float]]) -> None:
    forms = "str(a);repr(a);'%g' % a;f'{a:.3f}';f'{a:e}';format(a, '12.4g');round(a, 2)"
    forms += ";a == a and hash(a);int(a);round(a);float(str(a));a.is_integer();a == int(a)"
    forms += ";[a, b];{a: b};a // 1;a % 1"
    assert_same(program(forms.split(";")), {"pairs": these})


@given(pairs(values.ints))
def test_int_text(these: List[Tuple[int, int]]) -> None:
    forms = "str(a);repr(a);hex(a);bin(a);oct(a);'%d' % a;'%5d|%-8x' % (a, b % 10**9);f'{a:,}'"
    forms += ";f'{a:>25}';f'{a:#x}';int(str(a));float(a);hash(a);a.bit_length();round(a, -2)"
    forms += ";int(hex(a), 16);a / b == float(a) / b;len(str(a));chr(a % 55000);bool(a);[a][0]"
    assert_same(program(forms.split(";")), {"pairs": these})


@given(pairs(values.texts))
def test_texts(these: List[Tuple[str, str]]) -> None:
    forms = "a + b;a * 3;a < b;a == b;b in a;a[1:4];a[::-1];a[-3:];a[0];a.find(b);a.replace(b, 'x')"
    forms += ";a.count(b);a.split();a.split(b);a.upper();a.title();a.strip(b);a.join([b, a]);len(a)"
    forms += ";repr(a);ascii(a);a.encode();list(a);sorted(a);a.partition(b);a.splitlines();hash(a) == hash(b)"  # noqa: E501
    forms += (
        ";f'{a!r:>10}|{b:^8}';'%s-%r' % (a, b);'{}:{:<6}'.format(a, b);a.isdigit();int(a);float(a)"
    )
    forms += (
        ";a.startswith(b);a.center(9, '*');a.translate({97: b});a.casefold();a.zfill(5);{a: b}[a]"
    )
    assert_same(program(forms.split(";")), {"pairs": these})


@given(st.lists(st.tuples(st.lists(values.scalars, max_size=6), values.small_ints), max_size=8))
def test_lists(these: List[Tuple[List[Any], int]]) -> None:
    forms = "a[b];a[b:];a[:b];a[::b];a[b::-1];a * b;a + [b];b in a;a.index(b);a.count(b);len(a)"
    forms += (
        ";a == a[:];a[::-1];sorted(a);max(a);sum(a);list(enumerate(a, b));any(a);all(a);a.pop(b)"
    )
    forms += (
        ";a.insert(b, 'x') or a;a.sort() or a;tuple(a);list(zip(a, range(b)));[x for x in a if x]"
    )
    forms += (
        ";min(a, key=str);sorted(a, key=repr);a.reverse() or a;list(map(repr, a));repr(a);a < [b]"
    )
    assert_same(program(forms.split(";")), {"pairs": these})


@given(pairs(values.hashables))
def test_equality_and_keys(these: List[Tuple[Any, Any]]) -> None:
    forms = "a == b;a in [b];a in (b,);a in {b};a in {b: 0};{a: 1, b: 2};len({a, b});[a] == [b]"
    forms += (
        ";(a,) < (b,);{a: 1} == {b: 1};{a: 0}.get(b, 'none');hash(a) == hash(b) or 0;a != b;a < b"
    )
    # How the tuples hash is compared by what a dict does with them.
    assert_same(program(forms.split(";")), {"pairs": these})


@given(
    st.lists(
        st.tuples(
            values.numbers,
            st.from_regex(
                r"[<>^=]?[+ -]?#?0?[0-9]{0,2},?(\.[0-9])?[bcdeEfFgGnosxX%]?", fullmatch=True
            ),
        ),
        max_size=12,
    )
)
def test_format_specs(these: List[Tuple[Any, str]]) -> None:
    assert_same(
        program(["format(a, b)", "f'{a:{b}}'", "('{:' + b + '}').format(a)"]), {"pairs": these}
    )


@given(st.lists(st.tuples(values.small_ints, values.small_ints, values.small_ints), max_size=10))
def test_ranges(these: List[Tuple[int, int, int]]) -> None:
    text = """
for start, stop, step in triples:
    try:
        r = range(start, stop, step)
        seen = []
        for i in r:
            seen.append(i)
        print(r, len(r), seen, list(r) == seen, r[::-1], r[1:3], 3 in r, sum(r), list(reversed(r)))
        print([i for i in range(start, stop, step)], [start for start in range(stop)])
        print(r == range(start, stop), r[-1])
        for i in range(start, stop):
            i += step
        print(i)
    except Exception as e:
        print(type(e).__name__, e)
"""
    assert_same(text, {"triples": these})
