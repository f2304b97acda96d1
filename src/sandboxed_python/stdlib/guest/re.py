"""re: the flags, ints that show their names. Functions, patterns and matches are native."""

__name__ = "re"

_names = (
    (256, "ASCII"), (2, "IGNORECASE"), (4, "LOCALE"), (32, "UNICODE"), (8, "MULTILINE"),
    (16, "DOTALL"), (64, "VERBOSE"), (128, "DEBUG"),
)


class RegexFlag(int):
    """A set of flags."""

    @property
    def value(self):
        return int(self)

    @property
    def name(self):
        found = [name for value, name in sorted(_names) if int(self) & value]
        return "|".join(found) if found else "NOFLAG"

    def __repr__(self):
        rest = int(self)
        found = []
        for value, name in sorted(_names):
            if rest & value:
                rest &= ~value
                found.append("re." + name)
        if rest:
            found.append(hex(rest))
        return "|".join(found) if found else "re.NOFLAG"

    __str__ = __repr__

    def __or__(self, other):
        return RegexFlag(int(self) | int(other)) if isinstance(other, int) else NotImplemented

    def __and__(self, other):
        return RegexFlag(int(self) & int(other)) if isinstance(other, int) else NotImplemented

    def __xor__(self, other):
        return RegexFlag(int(self) ^ int(other)) if isinstance(other, int) else NotImplemented

    def __invert__(self):
        return RegexFlag(511 & ~1 & ~int(self))

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__


NOFLAG = RegexFlag(0)
ASCII = A = RegexFlag(256)
IGNORECASE = I = RegexFlag(2)
LOCALE = L = RegexFlag(4)
UNICODE = U = RegexFlag(32)
MULTILINE = M = RegexFlag(8)
DOTALL = S = RegexFlag(16)
VERBOSE = X = RegexFlag(64)
DEBUG = RegexFlag(128)
for _value, _name in _names:
    setattr(RegexFlag, _name, RegexFlag(_value))
