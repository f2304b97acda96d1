"""reprlib: short texts of long objects."""

import builtins as _builtins
from itertools import islice


def recursive_repr(fillvalue="..."):
    """Decorator for __repr__: of an object within itself it gives `fillvalue`."""

    def decorate(user_function):
        running = set()

        def wrapper(self):
            key = id(self)
            if key in running:
                return fillvalue
            running.add(key)
            try:
                return user_function(self)
            finally:
                running.discard(key)

        wrapper.__module__ = user_function.__module__
        wrapper.__doc__ = user_function.__doc__
        wrapper.__name__ = user_function.__name__
        wrapper.__qualname__ = user_function.__qualname__
        return wrapper

    return decorate


class Repr:
    def __init__(self, *, maxlevel=6, maxtuple=6, maxlist=6, maxarray=5, maxdict=4, maxset=6,
                 maxfrozenset=6, maxdeque=6, maxstring=30, maxlong=40, maxother=30, fillvalue="...",
                 indent=None):
        self.maxlevel, self.maxtuple, self.maxlist = maxlevel, maxtuple, maxlist
        self.maxarray, self.maxdict, self.maxset = maxarray, maxdict, maxset
        self.maxfrozenset, self.maxdeque, self.maxstring = maxfrozenset, maxdeque, maxstring
        self.maxlong, self.maxother, self.fillvalue = maxlong, maxother, fillvalue
        self.indent = indent

    def repr(self, x):
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        name = "repr_" + type(x).__name__.replace(" ", "_")
        method = getattr(self, name, None)
        return self.repr_instance(x, level) if method is None else method(x, level)

    def _join(self, left, x, right, limit, level, trail=""):
        n = len(x)
        if level <= 0 and n:
            return left + self.fillvalue + right
        pieces = [self.repr1(one, level - 1) for one in islice(x, limit)]
        if n > limit:
            pieces.append(self.fillvalue)
        text = ", ".join(pieces)
        if n == 1 and trail and not n > limit:
            right = trail + right
        return left + text + right

    def repr_tuple(self, x, level):
        return self._join("(", x, ")", self.maxtuple, level, ",")

    def repr_list(self, x, level):
        return self._join("[", x, "]", self.maxlist, level)

    def repr_set(self, x, level):
        return self._join("{", self._sorted(x), "}", self.maxset, level) if x else "set()"

    def repr_frozenset(self, x, level):
        if not x:
            return "frozenset()"
        return self._join("frozenset({", self._sorted(x), "})", self.maxfrozenset, level)

    def repr_deque(self, x, level):
        return self._join("deque([", x, "])", self.maxdeque, level)

    def _sorted(self, x):
        try:
            return sorted(x)
        except Exception:
            return list(x)

    def repr_dict(self, x, level):
        n = len(x)
        if n == 0:
            return "{}"
        if level <= 0:
            return "{" + self.fillvalue + "}"
        pieces = [
            f"{self.repr1(key, level - 1)}: {self.repr1(x[key], level - 1)}"
            for key in islice(self._sorted(x), self.maxdict)
        ]
        if n > self.maxdict:
            pieces.append(self.fillvalue)
        return "{" + ", ".join(pieces) + "}"

    def _cut(self, text, limit):
        if len(text) <= limit:
            return text
        i = max(0, (limit - 3) // 2)
        j = max(0, limit - 3 - i)
        return text[:i] + self.fillvalue + text[len(text) - j :]

    def repr_str(self, x, level):
        text = _builtins.repr(x[: self.maxstring])
        if len(text) <= self.maxstring and len(x) <= self.maxstring:
            return text
        i = max(0, (self.maxstring - 3) // 2)
        j = max(0, self.maxstring - 3 - i)
        text = _builtins.repr(x[:i] + x[len(x) - j :])
        return text[:i] + self.fillvalue + text[len(text) - j :]

    def repr_int(self, x, level):
        return self._cut(_builtins.repr(x), self.maxlong)

    def repr_instance(self, x, level):
        try:
            text = _builtins.repr(x)
        except Exception:
            return f"<{type(x).__name__} instance at {id(x):#x}>"
        return self._cut(text, self.maxother)


aRepr = Repr()
repr = aRepr.repr
