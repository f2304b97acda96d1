"""ast: names of older trees, which newer versions of CPython keep for those who still ask for them."""

from ast import AST, Tuple, expr_context, mod


class slice(AST):
    """What an index was before it became an expression."""


class Index(slice):
    """A simple index: the expression itself."""

    def __new__(cls, value, **kwargs):
        return value


class ExtSlice(slice):
    """Several slices: a tuple of them."""

    def __new__(cls, dims=(), **kwargs):
        from ast import Load

        return Tuple(list(dims), Load(), **kwargs)


class Suite(mod):
    pass


class AugLoad(expr_context):
    pass


class AugStore(expr_context):
    pass


class Param(expr_context):
    pass
