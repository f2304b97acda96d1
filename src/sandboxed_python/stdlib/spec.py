"""What a curated module is made of: one row of data per module, one per native.

A module's attributes come from four places: rows of natives and classes in the core that carry its
name as owner, host functions named here (`natives`), constants, and guest source. Nothing of a
module exists before a program asks for it.
"""

from typing import Any, Callable, Mapping, NamedTuple, Optional, Tuple, Union


class NativeSpec(NamedTuple):
    """A pure host function that guests may call.

    kinds: one letter per parameter, the last one also for further ones:
        f  a float: float, int, or an object with __float__ or __index__
        i  an int: int, or an object with __index__
        n  a number: int and float as they are, others as `f`
        s  a str            b  bytes          o  one of the core's opaque host values, as it is
        p  plain data: None, numbers, text, lists, tuples, dicts of these (copied, priced by size)
        l  an iterable of plain data, as a list
    cost: fuel beyond `price`, as a number per byte or digit of the operands or as a function of the
    arguments, or both in a pair; it is charged before the call. The result passes the gate: exact plain types only.
    """

    name: str
    signature: str
    call: Callable[..., Any]
    kinds: str = "p"
    price: int = 2
    cost: Union[None, int, Callable[..., int], Tuple[int, Callable[..., int]]] = None
    result: str = "plain"


class ModuleSpec(NamedTuple):
    """A module that programs may import.

    owners: further owner names of rows in the core; source: the file in `guest/` that is its body;
    lazy: attribute -> the (internal) module that it is taken from when first asked for;
    shown_as: the name that its classes show; star: what `import *` takes, where not all public names;
    on_request: programs have it only where `allowed_imports` names it.
    """

    name: str
    doc: Optional[str] = None
    owners: Tuple[str, ...] = ()
    natives: Tuple[NativeSpec, ...] = ()
    constants: Mapping[str, Any] = {}
    source: Optional[str] = None
    lazy: Mapping[str, str] = {}
    shown_as: Optional[str] = None
    star: Tuple[str, ...] = ()
    is_internal: bool = False
    on_request: bool = False


def names_from(module: str, names: str) -> Mapping[str, str]:
    """`lazy` entries: each of the blank-separated names is taken from `module`."""
    return dict.fromkeys(names.split(), module)
