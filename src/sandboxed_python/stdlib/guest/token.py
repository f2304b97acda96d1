"""token: the kinds of a program's tokens, numbered as the running version numbers them."""

import sys as _sys

_version = _sys.version_info[:2]
_OPERATORS = (
    "LPAR ( RPAR ) LSQB [ RSQB ] COLON : COMMA , SEMI ; PLUS + MINUS - STAR * SLASH / VBAR | AMPER &"
    " LESS < GREATER > EQUAL = DOT . PERCENT % LBRACE { RBRACE } EQEQUAL == NOTEQUAL != LESSEQUAL <="
    " GREATEREQUAL >= TILDE ~ CIRCUMFLEX ^ LEFTSHIFT << RIGHTSHIFT >> DOUBLESTAR ** PLUSEQUAL +="
    " MINEQUAL -= STAREQUAL *= SLASHEQUAL /= PERCENTEQUAL %= AMPEREQUAL &= VBAREQUAL |="
    " CIRCUMFLEXEQUAL ^= LEFTSHIFTEQUAL <<= RIGHTSHIFTEQUAL >>= DOUBLESTAREQUAL **= DOUBLESLASH //"
    " DOUBLESLASHEQUAL //= AT @ ATEQUAL @= RARROW -> ELLIPSIS ... COLONEQUAL :="
).split()


def _names():
    """The names in the order of their numbers."""
    names = ["ENDMARKER", "NAME", "NUMBER", "STRING", "NEWLINE", "INDENT", "DEDENT"]
    names += _OPERATORS[::2]
    if _version >= (3, 12):
        names += ["EXCLAMATION", "OP", "TYPE_IGNORE", "TYPE_COMMENT", "SOFT_KEYWORD", "FSTRING_START"]
        names += ["FSTRING_MIDDLE", "FSTRING_END", "COMMENT", "NL", "ERRORTOKEN", "ENCODING"]
    else:
        names += ["OP", "AWAIT", "ASYNC", "TYPE_IGNORE", "TYPE_COMMENT"]
        if _version >= (3, 10):
            names += ["SOFT_KEYWORD"]
        names += ["ERRORTOKEN", "COMMENT", "NL", "ENCODING"]
    return names + ["N_TOKENS"]


tok_name = {}
for _number, _name in enumerate(_names()):
    globals()[_name] = _number
    tok_name[_number] = _name
NT_OFFSET = 256
tok_name[NT_OFFSET] = "NT_OFFSET"
EXACT_TOKEN_TYPES = {text: globals()[name] for name, text in zip(_OPERATORS[::2], _OPERATORS[1::2])}
if _version >= (3, 12):
    EXACT_TOKEN_TYPES["!"] = globals()["EXCLAMATION"]

__all__ = ["tok_name", "NT_OFFSET", "EXACT_TOKEN_TYPES", "ISTERMINAL", "ISNONTERMINAL", "ISEOF"] + _names()


def ISTERMINAL(x):
    return x < NT_OFFSET


def ISNONTERMINAL(x):
    return x >= NT_OFFSET


def ISEOF(x):
    return x == 0
