"""Numbers: math, cmath, random, statistics, fractions, decimal."""

import cmath
import decimal
import math
import sys
from typing import Any, List

from . import decimal_natives
from .spec import ModuleSpec, NativeSpec

_VERSION = tuple(sys.version_info[:2])


def _complex_natives() -> "List[NativeSpec]":
    one = (
        "acos acosh asin asinh atan atanh cos cosh exp isfinite isinf isnan log10 phase polar sin"
        " sinh sqrt tan tanh"
    )
    rows = [NativeSpec(name, "z, /", getattr(cmath, name), "p") for name in one.split()]
    rows.append(NativeSpec("log", "z, base=0, /", cmath.log, "pp"))
    rows.append(NativeSpec("rect", "r, phi, /", cmath.rect, "ff"))

    def isclose(a: Any, b: Any, rel_tol: Any = None, abs_tol: Any = None) -> bool:
        rel = 1e-09 if rel_tol is None else rel_tol
        return cmath.isclose(a, b, rel_tol=rel, abs_tol=0.0 if abs_tol is None else abs_tol)

    rows.append(NativeSpec("isclose", "a, b, *, rel_tol=1e-09, abs_tol=0.0", isclose, "ppff"))
    return rows


_MATH_CONSTANTS = {"pi": math.pi, "e": math.e, "tau": math.tau, "inf": math.inf, "nan": math.nan}


def _inv_cdf(p: float, mu: float, sigma: float) -> float:
    import statistics

    return statistics.NormalDist(mu, sigma).inv_cdf(p)


MODULES = [
    ModuleSpec("math", doc="Mathematical functions.", constants=_MATH_CONSTANTS),
    ModuleSpec(
        "cmath",
        doc="Mathematical functions of complex numbers.",
        natives=tuple(_complex_natives()),
        constants=dict(
            _MATH_CONSTANTS,
            infj=cmath.infj,
            nanj=cmath.nanj,
        ),
    ),
    ModuleSpec(
        "random",
        source="random.py",
        constants={"_python_version": _VERSION},
        natives=tuple(
            NativeSpec("_" + name, "x, /", getattr(math, name), "f")
            for name in ("sqrt", "log", "cos", "sin", "exp", "acos", "log2", "lgamma", "floor")
        ),
    ),
    ModuleSpec(
        "statistics",
        source="statistics.py",
        natives=(NativeSpec("_inv_cdf", "p, mu, sigma, /", _inv_cdf, "fff", 20),),
        constants={"_version": _VERSION},
    ),
    ModuleSpec("fractions", source="fractions.py", constants={"_version": _VERSION}),
    ModuleSpec("decimal", source="decimal.py", natives=tuple(decimal_natives.NATIVES)),
]
# Exact host types that guests may hold, by the name and module that they show.
OPAQUE = [("HostDecimal", decimal.Decimal, "decimal")]
