"""ast: `literal_eval` alone. There are no syntax trees in this sandbox."""


def literal_eval(node_or_string):
    """The value of a literal: numbers, texts, containers of these, True, False, None."""
    if not isinstance(node_or_string, str):
        raise ValueError(f"malformed node or string: {node_or_string!r}")
    return _literal(str(node_or_string))
