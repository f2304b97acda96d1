"""decimal: the host's Decimal behind natives. The guest's class holds one and names the operation.

Every operation gets the guest context's precision and rounding, which bound the size of a result
and so the price. Exponents are bounded so that integers made of decimals stay small.
"""

import decimal
from typing import Any, Dict, List, Optional, Tuple

from .spec import NativeSpec

MAX_PRECISION = 10_000
MAX_EXPONENT = 999_999

_contexts: Dict[Tuple[int, str], decimal.Context] = {}


def _context(prec: int, rounding: str) -> decimal.Context:
    key = (prec, rounding)
    found = _contexts.get(key)
    if found is None:
        if not 1 <= prec <= MAX_PRECISION:
            raise ValueError("valid range for prec is [1, %d] in this sandbox" % MAX_PRECISION)
        found = decimal.Context(
            prec=prec,
            rounding=rounding,
            Emin=-MAX_EXPONENT,
            Emax=MAX_EXPONENT,
            traps=[decimal.InvalidOperation, decimal.DivisionByZero, decimal.Overflow],
        )
        if len(_contexts) > 100:
            _contexts.clear()
        _contexts[key] = found
    return found


_BINARY = {
    "add": "add", "sub": "subtract", "mul": "multiply", "truediv": "divide",
    "floordiv": "divide_int", "mod": "remainder", "pow": "power", "quantize": "quantize",
    "max": "max", "min": "min", "compare": "compare", "remainder_near": "remainder_near",
    "copy_sign": "copy_sign", "scaleb": "scaleb", "same_quantum": "same_quantum",
}  # fmt: skip
_UNARY = {
    "neg": "minus", "pos": "plus", "abs": "abs", "sqrt": "sqrt", "exp": "exp", "ln": "ln",
    "log10": "log10", "normalize": "normalize", "to_integral_value": "to_integral_value",
    "to_integral_exact": "to_integral_exact", "logb": "logb", "next_plus": "next_plus",
    "next_minus": "next_minus", "copy_abs": "copy_abs", "copy_negate": "copy_negate",
}  # fmt: skip


def _signal(error: ArithmeticError) -> ArithmeticError:
    """The host's exception as one whose text names the signals."""
    kinds = error.args[0] if error.args and isinstance(error.args[0], list) else [type(error)]
    return ArithmeticError(" ".join(kind.__name__ for kind in kinds))


def _binary(name: str, a: Any, b: Any, prec: int, rounding: str) -> Any:
    try:
        return getattr(_context(prec, rounding), _BINARY[name])(a, b)
    except decimal.DecimalException as error:
        raise _signal(error) from None


def _unary(name: str, a: Any, prec: int, rounding: str) -> Any:
    try:
        return getattr(_context(prec, rounding), _UNARY[name])(a)
    except decimal.DecimalException as error:
        raise _signal(error) from None


def _make(value: Any) -> decimal.Decimal:
    if isinstance(value, str):
        value = value.strip().replace("_", "")
    if isinstance(value, tuple) and len(value) == 3 and isinstance(value[2], int):
        if abs(value[2]) > MAX_EXPONENT:
            raise ArithmeticError("ConversionSyntax")
    try:
        made = decimal.Decimal(value)
    except decimal.DecimalException as error:
        raise _signal(error) from None
    if made.is_finite() and abs(made.adjusted()) > MAX_EXPONENT:
        raise ArithmeticError("ConversionSyntax")
    return made


def _compare(a: Any, b: Any) -> Optional[int]:
    """-1, 0, 1; None when one of them is no number."""
    if a.is_nan() or b.is_nan():
        return None
    return -1 if a < b else int(a > b)


def _text(a: Any, capital: int) -> str:
    return str(a)


def _format(a: Any, spec: str, prec: int, rounding: str) -> str:
    digits = "".join(char if char.isdigit() else " " for char in spec).split()
    if any(len(number) > 6 or int(number) > 100_000 for number in digits):
        raise ValueError("format is too wide")
    with decimal.localcontext(_context(prec, rounding)):
        return format(a, spec)


def _whole(a: Any, how: str) -> int:
    if how == "floor":
        return int(a.to_integral_value(rounding=decimal.ROUND_FLOOR))
    if how == "ceil":
        return int(a.to_integral_value(rounding=decimal.ROUND_CEILING))
    if how == "round":
        return int(a.to_integral_value(rounding=decimal.ROUND_HALF_EVEN))
    return int(a)


def _facts(a: Any) -> Tuple[Any, ...]:
    return (
        a.is_nan(),
        a.is_infinite(),
        a.is_signed(),
        a.is_zero(),
        a.adjusted(),
        a.is_finite(),
    )


def _size(*args: Any) -> int:
    """Fuel: by the digits of operands and precision, squared."""
    digits = 28
    for one in args:
        if isinstance(one, decimal.Decimal):
            digits = max(digits, len(one.as_tuple().digits))
        elif isinstance(one, int):
            digits = max(digits, min(one, MAX_PRECISION) if one > 0 else 28)
        elif isinstance(one, str):
            digits = max(digits, len(one))
    return 30 + digits * digits // 100


# Of a digit cubed: transcendental functions work on longer and longer intermediate numbers.
_CUBED = {"pow": 150, "ln": 180, "log10": 180, "exp": 500}


def _heavy(*args: Any) -> int:
    """As `_size`, and more for what takes many steps."""
    size = _size(*args)
    name, digits = args[0], max(args[-2], 28)
    if name == "sqrt":
        return 400 + size + int(digits * digits // 15)
    if name not in _CUBED:
        return size
    return (6000 if name == "pow" else 2000) + 40 * size + int(digits**3 // _CUBED[name])


def _whole_size(a: Any, how: str) -> int:
    exponent = abs(a.adjusted()) if a.is_finite() else 0
    return 50 + exponent + exponent * exponent // 1000


NATIVES: List[NativeSpec] = [
    NativeSpec("_binary", "name, a, b, prec, rounding, /", _binary, "sooip", 5, _heavy, "opaque"),
    NativeSpec("_unary", "name, a, prec, rounding, /", _unary, "soip", 5, _heavy, "opaque"),
    NativeSpec("_make", "value, /", _make, "p", 5, _size, "opaque"),
    NativeSpec("_compare", "a, b, /", _compare, "o", 5, _size),
    NativeSpec("_text", "a, capital, /", _text, "oi", 5, _size),
    NativeSpec("_format", "a, spec, prec, rounding, /", _format, "osip", 10, _size),
    NativeSpec("_whole", "a, how, /", _whole, "os", 5, _whole_size),
    NativeSpec("_facts", "a, /", _facts, "o", 5),
    NativeSpec("_float", "a, /", float, "o", 5, _size),
    NativeSpec("_hash", "a, /", hash, "o", 5, _size),
    NativeSpec("_tuple", "a, /", lambda a: tuple(a.as_tuple()), "o", 5, _size),
    NativeSpec(
        "_ratio", "a, /", lambda a: a.as_integer_ratio(), "o", 5, lambda a: _whole_size(a, "")
    ),
]
