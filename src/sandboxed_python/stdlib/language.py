"""What classes and annotations are written with: typing, abc, enum, dataclasses, types ..."""

import ast
import re
import sys
from typing import Any

from ..frontend.parse import parse_source
from .spec import ModuleSpec, NativeSpec, names_from
from .syntax_tree import CLASSES, NODE_NAMES, flat_tree, tree_cost

_VERSION = tuple(sys.version_info[:2])

_TYPING_PARTS = {
    "_typing": "NewType cast overload final assert_type assert_never reveal_type override"
    " dataclass_transform get_overloads clear_overloads AnyStr T KT VT T_co IO TextIO BinaryIO"
    " TypeAliasType",
    "_typing_classes": "Generic Protocol runtime_checkable is_protocol get_protocol_members SupportsInt"
    " SupportsFloat SupportsComplex SupportsBytes SupportsIndex SupportsAbs SupportsRound",
    "_typing_hints": "ForwardRef _GenericAlias _eval_type _type_check _Final _TypingBase get_type_hints no_type_check no_type_check_decorator",
    "_typing_records": "NamedTuple TypedDict is_typeddict",
    "_typing_variables": "TypeVar ParamSpec TypeVarTuple ParamSpecArgs ParamSpecKwargs",
}
_TYPING_LAZY = {name: module for module, names in _TYPING_PARTS.items() for name in names.split()}

_MAX_LITERAL = 65_536
_ADDRESS = re.compile(" at 0x[0-9A-Fa-f]+")


def _literal(text: str) -> Any:
    """The value of a literal, parsed behind the guards that programs are parsed behind."""
    if len(text) > _MAX_LITERAL:
        raise ValueError("the literal is too long: more than %d characters" % _MAX_LITERAL)
    tree = parse_source(text.lstrip(" \t"), "<unknown>", 4 * _MAX_LITERAL, "eval")
    try:
        return ast.literal_eval(tree.body[0].value)
    except ValueError as error:
        raise ValueError(_ADDRESS.sub(" at 0x0", str(error))) from None


MODULES = [
    ModuleSpec("typing", doc="Annotations.", lazy=_TYPING_LAZY),
    *[
        ModuleSpec(
            "_" + part,
            owners=("typing", "collections", "warnings"),
            source=part + ".py",
            shown_as="typing",
            constants={"_version": _VERSION},
            is_internal=True,
        )
        for part in (
            "typing",
            "typing_classes",
            "typing_hints",
            "typing_records",
            "typing_variables",
        )
    ],
    ModuleSpec(
        "typing_extensions",
        lazy={
            **_TYPING_LAZY,
            **names_from(
                "_typing_extra",
                "TypeIs TypeForm Sentinel Doc Buffer IntVar get_original_bases get_annotations"
                " evaluate_forward_ref type_repr deprecated",
            ),
            "NoDefault": "_typing_variables",
        },
        owners=("typing",),
    ),
    ModuleSpec(
        "_typing_extra",
        source="typing_extra.py",
        shown_as="typing_extensions",
        is_internal=True,
    ),
    ModuleSpec("abc", source="abc.py"),
    ModuleSpec(
        "enum",
        lazy={
            **names_from(
                "_enum",
                "Enum EnumMeta EnumType",
            ),
            **names_from("_enum_body", "auto member nonmember property"),
            **names_from("_enum_kinds", "IntEnum StrEnum ReprEnum unique global_enum"),
            **names_from(
                "_enum_flag",
                "Flag IntFlag FlagBoundary STRICT CONFORM EJECT KEEP EnumCheck CONTINUOUS"
                " NAMED_FLAGS UNIQUE verify",
            ),
        },
    ),
    *[
        ModuleSpec(
            "_" + part,
            source=part + ".py",
            shown_as="enum",
            constants={"_version": _VERSION},
            is_internal=True,
        )
        for part in ("enum", "enum_body", "enum_flag", "enum_kinds")
    ],
    ModuleSpec("dataclasses", source="dataclasses.py", constants={"_version": _VERSION}),
    ModuleSpec("contextlib", source="contextlib.py", constants={"_version": _VERSION}),
    ModuleSpec(
        "types",
        source="types.py",
        lazy=names_from("_types_rest", "CodeType FrameType"),
        constants={"_version": _VERSION},
    ),
    ModuleSpec("_types_rest", source="types_rest.py", shown_as="types", is_internal=True),
    ModuleSpec("numbers", source="numbers.py"),
    ModuleSpec(
        "operator",
        doc="The operators as functions.",
        lazy=names_from(
            "_operator",
            "abs concat countOf indexOf length_hint call iconcat methodcaller __not__ __concat__ __call__",
        ),
    ),
    ModuleSpec("_operator", source="operator.py", shown_as="operator", is_internal=True),
    ModuleSpec(
        "inspect",
        lazy={
            **names_from(
                "_inspect_kinds",
                "CO_OPTIMIZED CO_NEWLOCALS CO_VARARGS CO_VARKEYWORDS CO_NESTED CO_GENERATOR CO_NOFREE"
                " CO_COROUTINE CO_ITERABLE_COROUTINE CO_ASYNC_GENERATOR GEN_CREATED GEN_RUNNING"
                " GEN_SUSPENDED GEN_CLOSED CORO_CREATED CORO_RUNNING CORO_SUSPENDED CORO_CLOSED"
                " AGEN_CREATED AGEN_RUNNING AGEN_SUSPENDED AGEN_CLOSED ismodule isclass ismethod"
                " isfunction isbuiltin isroutine ismethoddescriptor isdatadescriptor"
                " isgetsetdescriptor ismemberdescriptor istraceback isframe iscode isabstract"
                " isgeneratorfunction markcoroutinefunction iscoroutinefunction isasyncgenfunction"
                " isgenerator iscoroutine isasyncgen isawaitable getgeneratorstate"
                " getcoroutinestate getasyncgenstate",
            ),
            **names_from("_inspect_signature", "Signature unwrap signature"),
            **names_from(
                "_inspect_parameters",
                "_empty _ParameterKind formatannotation Parameter BoundArguments",
            ),
            **names_from(
                "_inspect_rest",
                "FullArgSpec Attribute getfullargspec getcallargs getmembers"
                " getmembers_static getattr_static getmro cleandoc getdoc getmodule getmodulename"
                " get_annotations classify_class_attrs",
            ),
            **names_from(
                "_inspect_source",
                "ClosureVars Traceback FrameInfo getsource getsourcelines getsourcefile getfile"
                " getcomments findsource currentframe stack trace getframeinfo getouterframes"
                " getinnerframes getlineno getgeneratorlocals getcoroutinelocals getasyncgenlocals"
                " getclosurevars",
            ),
        },
    ),
    *[
        ModuleSpec(
            "_" + part,
            owners=("inspect",),
            source=part + ".py",
            shown_as="inspect",
            constants={"_version": _VERSION},
            is_internal=True,
        )
        for part in (
            "inspect_kinds",
            "inspect_parameters",
            "inspect_signature",
            "inspect_source",
            "inspect_rest",
        )
    ],
    ModuleSpec("_groups", source="groups.py", constants={"_version": _VERSION}, is_internal=True),
    ModuleSpec("_builtins", source="builtins.py", shown_as="builtins", is_internal=True),
    ModuleSpec("__future__", source="future.py"),
    ModuleSpec("keyword", source="keyword.py"),
    ModuleSpec(
        "ast",
        source="ast.py",
        natives=(NativeSpec("_literal", "text, /", _literal, "s", 2000, 200),),
        constants={
            "_version": _VERSION,
            "PyCF_ONLY_AST": ast.PyCF_ONLY_AST,
            "PyCF_TYPE_COMMENTS": ast.PyCF_TYPE_COMMENTS,
            "PyCF_ALLOW_TOP_LEVEL_AWAIT": ast.PyCF_ALLOW_TOP_LEVEL_AWAIT,
        },
        lazy={
            **names_from("_ast_nodes", " ".join(NODE_NAMES)),
            **names_from("_ast_unparse", "unparse" if _VERSION >= (3, 9) else ""),
            **names_from(
                "_ast_legacy",
                "slice Index ExtSlice Suite AugLoad AugStore Param" if _VERSION >= (3, 9) else "",
            ),
        },
    ),
    ModuleSpec("_ast_legacy", source="ast_legacy.py", shown_as="ast", is_internal=True),
    ModuleSpec(
        "_ast_nodes",
        source="ast_nodes.py",
        shown_as="ast",
        natives=(
            NativeSpec(
                "_flat_tree", "source, filename, mode, comments, /", flat_tree, "sssp", 0, tree_cost
            ),
        ),
        constants={"_version": _VERSION, "_CLASSES": CLASSES},
        is_internal=True,
    ),
    ModuleSpec(
        "_ast_unparse_expr",
        source="ast_unparse_expr.py",
        shown_as="ast",
        constants={"_version": _VERSION},
        is_internal=True,
    ),
    ModuleSpec(
        "_ast_unparse",
        source="ast_unparse.py",
        shown_as="ast",
        constants={"_version": _VERSION},
        is_internal=True,
    ),
    ModuleSpec("warnings", source="warnings.py", constants={"_version": _VERSION}),
]
