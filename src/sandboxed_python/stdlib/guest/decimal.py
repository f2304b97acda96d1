"""decimal: a class around the host's decimals, which are exact and fast."""

ROUND_UP = "ROUND_UP"
ROUND_DOWN = "ROUND_DOWN"
ROUND_CEILING = "ROUND_CEILING"
ROUND_FLOOR = "ROUND_FLOOR"
ROUND_HALF_UP = "ROUND_HALF_UP"
ROUND_HALF_DOWN = "ROUND_HALF_DOWN"
ROUND_HALF_EVEN = "ROUND_HALF_EVEN"
ROUND_05UP = "ROUND_05UP"
MAX_PREC = 10000
MAX_EMAX = 999999
MIN_EMIN = -999999


class DecimalException(ArithmeticError):
    pass


class Clamped(DecimalException):
    pass


class InvalidOperation(DecimalException):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


class Inexact(DecimalException):
    pass


class Rounded(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


class Context:
    """Precision and rounding of operations."""

    def __init__(self, prec=28, rounding=ROUND_HALF_EVEN, Emin=None, Emax=None, capitals=None,
                 clamp=None, flags=None, traps=None):
        self.prec = prec if prec is not None else 28
        self.rounding = rounding or ROUND_HALF_EVEN
        self.Emin = -999999 if Emin is None else Emin
        self.Emax = 999999 if Emax is None else Emax
        self.capitals = 1 if capitals is None else capitals
        self.clamp = 0
        self.flags = {}
        self.traps = {InvalidOperation: True, DivisionByZero: True, Overflow: True}

    def copy(self):
        return Context(self.prec, self.rounding)

    __copy__ = copy

    def create_decimal(self, num="0"):
        return Decimal(num)._apply("pos", self)

    def quantize(self, a, b):
        return a.quantize(b, context=self)

    def sqrt(self, a):
        return a.sqrt(self)

    def add(self, a, b):
        return _result(_binary, "add", a._v, _coerce(b), self)

    def subtract(self, a, b):
        return _result(_binary, "sub", a._v, _coerce(b), self)

    def multiply(self, a, b):
        return _result(_binary, "mul", a._v, _coerce(b), self)

    def divide(self, a, b):
        return _result(_binary, "truediv", a._v, _coerce(b), self)

    def power(self, a, b):
        return _result(_binary, "pow", a._v, _coerce(b), self)

    def clear_flags(self):
        self.flags = {}

    def __repr__(self):
        return (
            f"Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin},"
            f" Emax={self.Emax}, capitals=1, clamp=0, flags=[],"
            " traps=[InvalidOperation, DivisionByZero, Overflow])"
        )


_current = Context()
DefaultContext = Context()
BasicContext = Context(prec=9, rounding=ROUND_HALF_UP)
ExtendedContext = Context(prec=9, rounding=ROUND_HALF_EVEN)


def getcontext():
    return _current


def setcontext(ctx):
    global _current
    _current = ctx


class localcontext:
    def __init__(self, ctx=None, **kwargs):
        self._new = (getcontext() if ctx is None else ctx).copy()
        for name, value in kwargs.items():
            setattr(self._new, name, value)

    def __enter__(self):
        self._saved = getcontext()
        setcontext(self._new)
        return self._new

    def __exit__(self, *exc_info):
        setcontext(self._saved)


def _failed(exc):
    """The decimal exception of what the host refused."""
    text = str(exc)
    if "DivisionByZero" in text:
        return DivisionByZero([DivisionByZero])
    if "Overflow" in text:
        return Overflow([Overflow, Inexact, Rounded])
    for kind in (ConversionSyntax, DivisionUndefined):
        if kind.__name__ in text:
            return InvalidOperation([kind])
    return InvalidOperation([InvalidOperation])


def _result(native, *args):
    """Call a native with the context last, and wrap what it returns."""
    context = args[-1]
    try:
        value = native(*args[:-1], context.prec, context.rounding)
    except ArithmeticError as exc:
        raise _failed(exc) from None
    made = object.__new__(Decimal)
    made._v = value
    return made


def _coerce(other):
    """The host decimal of a Decimal or an int, None for others."""
    if isinstance(other, Decimal):
        return other._v
    if isinstance(other, int):
        return _make(int(other))
    return None


class Decimal:
    """A decimal number."""

    __slots__ = ("_v",)

    def __new__(cls, value="0", context=None):
        self = object.__new__(cls)
        if isinstance(value, Decimal):
            self._v = value._v
            return self
        if not isinstance(value, (int, float, str, tuple, list)):
            raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")
        try:
            self._v = _make(tuple(value) if isinstance(value, list) else value)
        except ArithmeticError:
            raise InvalidOperation([ConversionSyntax]) from None
        return self

    @classmethod
    def from_float(cls, f):
        return cls(f)

    def _apply(self, name, context=None):
        return _result(_unary, name, self._v, context or _current)

    def __add__(self, other):
        v = _coerce(other)
        return NotImplemented if v is None else _result(_binary, "add", self._v, v, _current)

    __radd__ = __add__

    def __sub__(self, other):
        v = _coerce(other)
        return NotImplemented if v is None else _result(_binary, "sub", self._v, v, _current)

    def __rsub__(self, other):
        v = _coerce(other)
        return NotImplemented if v is None else _result(_binary, "sub", v, self._v, _current)

    def __mul__(self, other):
        v = _coerce(other)
        return NotImplemented if v is None else _result(_binary, "mul", self._v, v, _current)

    __rmul__ = __mul__

    def __truediv__(self, other):
        v = _coerce(other)
        return NotImplemented if v is None else _result(_binary, "truediv", self._v, v, _current)

    def __rtruediv__(self, other):
        v = _coerce(other)
        return NotImplemented if v is None else _result(_binary, "truediv", v, self._v, _current)

    def __floordiv__(self, other):
        v = _coerce(other)
        return NotImplemented if v is None else _result(_binary, "floordiv", self._v, v, _current)

    def __rfloordiv__(self, other):
        v = _coerce(other)
        return NotImplemented if v is None else _result(_binary, "floordiv", v, self._v, _current)

    def __mod__(self, other):
        v = _coerce(other)
        return NotImplemented if v is None else _result(_binary, "mod", self._v, v, _current)

    def __rmod__(self, other):
        v = _coerce(other)
        return NotImplemented if v is None else _result(_binary, "mod", v, self._v, _current)

    def __divmod__(self, other):
        return self // other, self % other

    def __rdivmod__(self, other):
        return other // self, other % self

    def __pow__(self, other, modulo=None):
        v = _coerce(other)
        return NotImplemented if v is None else _result(_binary, "pow", self._v, v, _current)

    def __rpow__(self, other):
        v = _coerce(other)
        return NotImplemented if v is None else _result(_binary, "pow", v, self._v, _current)

    def __neg__(self):
        return self._apply("neg")

    def __pos__(self):
        return self._apply("pos")

    def __abs__(self):
        return self._apply("abs")

    def _order(self, other):
        if isinstance(other, float):
            v = _make(other)
        else:
            v = _coerce(other)
            if v is None:
                if hasattr(other, "numerator") and hasattr(other, "denominator"):
                    n, d = self.as_integer_ratio()
                    a, b = n * other.denominator, other.numerator * d
                    return (a > b) - (a < b)
                return NotImplemented
        return _compare(self._v, v)

    def __eq__(self, other):
        order = self._order(other)
        return order if order is NotImplemented else order == 0

    def __lt__(self, other):
        order = self._order(other)
        return order if order is NotImplemented else order is not None and order < 0

    def __le__(self, other):
        order = self._order(other)
        return order if order is NotImplemented else order is not None and order <= 0

    def __gt__(self, other):
        order = self._order(other)
        return order if order is NotImplemented else order is not None and order > 0

    def __ge__(self, other):
        order = self._order(other)
        return order if order is NotImplemented else order is not None and order >= 0

    def __hash__(self):
        return _hash(self._v)

    def __bool__(self):
        return not _facts(self._v)[3]

    def __int__(self):
        if _facts(self._v)[0]:
            raise ValueError("cannot convert NaN to integer")
        if _facts(self._v)[1]:
            raise OverflowError("cannot convert Infinity to integer")
        return _whole(self._v, "int")

    __trunc__ = __int__

    def __float__(self):
        return _float(self._v)

    def __complex__(self):
        return complex(_float(self._v))

    def __floor__(self):
        return _whole(self._v, "floor")

    def __ceil__(self):
        return _whole(self._v, "ceil")

    def __round__(self, ndigits=None):
        if ndigits is None:
            return _whole(self._v, "round")
        return _result(
            _binary, "quantize", self._v, _make((0, (1,), -ndigits)),
            Context(_current.prec, ROUND_HALF_EVEN),
        )

    def __repr__(self):
        return f"Decimal('{_text(self._v, 1)}')"

    def __str__(self):
        return _text(self._v, 1)

    def __format__(self, spec):
        return _format(self._v, spec, _current.prec, _current.rounding)

    def quantize(self, exp, rounding=None, context=None):
        context = context or _current
        if rounding is not None:
            context = Context(context.prec, rounding)
        return _result(_binary, "quantize", self._v, _coerce(exp), context)

    def sqrt(self, context=None):
        return self._apply("sqrt", context)

    def exp(self, context=None):
        return self._apply("exp", context)

    def ln(self, context=None):
        return self._apply("ln", context)

    def log10(self, context=None):
        return self._apply("log10", context)

    def logb(self, context=None):
        return self._apply("logb", context)

    def normalize(self, context=None):
        return self._apply("normalize", context)

    def next_plus(self, context=None):
        return self._apply("next_plus", context)

    def next_minus(self, context=None):
        return self._apply("next_minus", context)

    def copy_abs(self):
        return self._apply("copy_abs")

    def copy_negate(self):
        return self._apply("copy_negate")

    def copy_sign(self, other):
        return _result(_binary, "copy_sign", self._v, _coerce(other), _current)

    def scaleb(self, other, context=None):
        return _result(_binary, "scaleb", self._v, _coerce(other), context or _current)

    def to_integral_value(self, rounding=None, context=None):
        context = context or _current
        return self._apply("to_integral_value", Context(context.prec, rounding or context.rounding))

    to_integral = to_integral_value

    def to_integral_exact(self, rounding=None, context=None):
        context = context or _current
        return self._apply("to_integral_exact", Context(context.prec, rounding or context.rounding))

    def compare(self, other, context=None):
        return _result(_binary, "compare", self._v, _coerce(other), context or _current)

    def max(self, other, context=None):
        return _result(_binary, "max", self._v, _coerce(other), context or _current)

    def min(self, other, context=None):
        return _result(_binary, "min", self._v, _coerce(other), context or _current)

    def remainder_near(self, other, context=None):
        return _result(_binary, "remainder_near", self._v, _coerce(other), context or _current)

    def same_quantum(self, other, context=None):
        return self.as_tuple().exponent == other.as_tuple().exponent

    def as_tuple(self):
        from collections import namedtuple

        kind = namedtuple("DecimalTuple", "sign digits exponent")
        return kind(*_tuple(self._v))

    def as_integer_ratio(self):
        return _ratio(self._v)

    def is_nan(self):
        return _facts(self._v)[0]

    def is_infinite(self):
        return _facts(self._v)[1]

    def is_signed(self):
        return _facts(self._v)[2]

    def is_zero(self):
        return _facts(self._v)[3]

    def adjusted(self):
        return _facts(self._v)[4]

    def is_finite(self):
        return _facts(self._v)[5]

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return Decimal(0)

    def conjugate(self):
        return self

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return (self.__class__, (str(self),))
