"""enum: flags and the checks of verify(), loaded when one of them is asked for."""

__name__ = "enum"

import _enum
from _enum import Enum, _is_single
from _enum_body import auto
from _enum_kinds import ReprEnum, StrEnum


class FlagBoundary(StrEnum):
    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


class Flag(Enum):
    """Members can be combined with |, &, ^ and ~."""

    _boundary_ = STRICT
    _flag_mask_ = 0
    _singles_mask_ = 0
    _all_bits_ = 0
    _numeric_repr_ = staticmethod(repr)

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        last_value = max(last_values)
        return 2 ** (last_value.bit_length())

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        mask = cls._flag_mask_
        all_bits = 2 ** mask.bit_length() - 1
        given = value
        if not ~all_bits <= value <= all_bits or value & (all_bits ^ mask):
            boundary = cls._boundary_
            if boundary is STRICT:
                max_bits = max(value.bit_length(), mask.bit_length())
                raise ValueError(
                    "%r invalid value %r\n    given %s\n  allowed %s"
                    % (cls, value, _bin(value, max_bits), _bin(mask, max_bits))
                )
            if boundary is CONFORM:
                value &= mask
            elif boundary is EJECT:
                return value
            elif value < 0:
                value += max(all_bits + 1, 2 ** value.bit_length())
        if value < 0:
            value += all_bits + 1
        found = cls._value2member_map_.get(value)
        if found is not None:
            return found
        data_type = cls._member_type_
        if data_type is object:
            made = object.__new__(cls)
        else:
            made = data_type.__new__(cls, value)
        object.__setattr__(made, "_value_", value)
        parts = [
            one for one in cls
            if isinstance(one._value_, int) and one._value_ and one._value_ & value == one._value_
        ]
        if value & ~cls._singles_mask_:
            for one in cls._member_map_.values():
                if one not in parts and one._value_ and one._value_ & value == one._value_:
                    parts.append(one)
        known = 0
        for one in parts:
            known |= one._value_
        name = "|".join([one._name_ for one in parts]) or None
        if parts and value & ~known and _version >= (3, 11):
            name += "|" + cls._numeric_repr_(value & ~known)
        object.__setattr__(made, "_name_", name)
        object.__setattr__(made, "__objclass__", cls)
        cls._value2member_map_[value] = made
        if given < 0:
            cls._value2member_map_[given] = made
        return made

    def __repr__(self):
        cls_name = self.__class__.__name__
        if self._name_ is None:
            return f"<{cls_name}: {self._value_!r}>" if _version >= (3, 11) else f"<{cls_name}.{self._value_!r}: {self._value_!r}>"
        return f"<{cls_name}.{self._name_}: {self._value_!r}>"

    def __str__(self):
        cls_name = self.__class__.__name__
        if self._name_ is None:
            return f"{cls_name}({self._value_!r})" if _version >= (3, 11) else f"{cls_name}.{self._value_!r}"
        return f"{cls_name}.{self._name_}"

    def __bool__(self):
        return bool(self._value_)

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError(
                "unsupported operand type(s) for 'in': %r and %r"
                % (type(other).__qualname__, self.__class__.__qualname__)
            )
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        value = self._value_
        for one in self.__class__:
            if one._value_ & value and _is_single(one._value_):
                yield one

    def __len__(self):
        return bin(self._value_).count("1")

    def _bits(self, other):
        if isinstance(other, self.__class__):
            return other._value_
        if self._member_type_ is not object and isinstance(other, self._member_type_):
            return other
        return None

    def __or__(self, other):
        bits = self._bits(other)
        return NotImplemented if bits is None else self.__class__(self._value_ | bits)

    def __and__(self, other):
        bits = self._bits(other)
        return NotImplemented if bits is None else self.__class__(self._value_ & bits)

    def __xor__(self, other):
        bits = self._bits(other)
        return NotImplemented if bits is None else self.__class__(self._value_ ^ bits)

    def __invert__(self):
        cls = self.__class__
        if cls._boundary_ in (EJECT, KEEP):
            return cls(~self._value_)
        return cls(cls._singles_mask_ & ~self._value_)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __hash__(self):
        return hash(self._value_)


_enum.Flag = Flag


class IntFlag(int, *((ReprEnum, Flag) if _version >= (3, 11) else (Flag,))):
    """Support for integer-based Flags."""

    _boundary_ = KEEP

    if _version < (3, 11):

        def __str__(self):
            return Flag.__str__(self)

        def __format__(self, format_spec):
            return int.__format__(self._value_, format_spec)

    def __contains__(self, other):
        return Flag.__contains__(self, other)


def _bin(num, max_bits=None):
    ceiling = 2 ** (num).bit_length()
    if num >= 0:
        s = bin(num + ceiling).replace("1", "0", 1)
    else:
        s = bin(~num ^ (ceiling - 1) + ceiling)
    sign = s[:3]
    digits = s[3:]
    if max_bits is not None and len(digits) < max_bits:
        digits = (sign[-1] * max_bits + digits)[-max_bits:]
    return "%s %s" % (sign, digits)

class EnumCheck(StrEnum):
    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        for check in self.checks:
            if check is UNIQUE:
                duplicates = [
                    f"{name} -> {one._name_}"
                    for name, one in enumeration.__members__.items() if name != one._name_
                ]
                if duplicates:
                    raise ValueError(
                        "aliases found in %r: %s" % (enumeration, ", ".join(duplicates))
                    )
            elif check is CONTINUOUS:
                values = sorted([one._value_ for one in enumeration])
                if values:
                    missing = [v for v in range(values[0], values[-1] + 1) if v not in values]
                    if missing:
                        raise ValueError(
                            f"invalid enum {enumeration.__name__!r}: missing values"
                            f" {', '.join(map(str, missing))}"
                        )
        return enumeration
