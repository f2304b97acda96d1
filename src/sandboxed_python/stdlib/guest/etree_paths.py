"""xml.etree.ElementTree: elements by their paths."""

__name__ = "xml.etree.ElementTree"

import re as _re

_STEP = _re.compile(r"(?:\{[^}]*\})?[^/\[\]{}]+|//?|\[[^\]]*\]|\{[^}]*\}\*?")


def _found(element, path, namespaces):
    if path.startswith("/"):
        raise SyntaxError("cannot use absolute path on element")
    if path.endswith("/"):
        path += "*"
    current = [element]
    steps = _STEP.findall(path)
    if "".join(steps) != path:
        raise SyntaxError("invalid path")
    parents = None
    deep = False
    for step in steps:
        if step == "/" or step == ".":
            continue
        if step == "//":
            deep = True
        elif step == "..":
            if parents is None:
                parents = {child: one for one in element.iter() for child in one}
            current = list(dict.fromkeys([parents[one] for one in current if one in parents]))
        elif step.startswith("["):
            current = _filtered(current, step[1:-1].strip(), element)
        else:
            prefix, colon, local = step.partition(":")
            if colon and not step.startswith("{"):
                if not namespaces or prefix not in namespaces:
                    raise SyntaxError(f"prefix {prefix!r} not found in prefix map")
                step = f"{{{namespaces[prefix]}}}{local}"
            below = []
            for one in current:
                for child in one.iter() if deep else one:
                    if child is not one and (child.tag == step or (step == "*" and isinstance(child.tag, str))):
                        below.append(child)
            current = list(dict.fromkeys(below)) if deep else below
            deep = False
    return current


def _filtered(current, test, root):
    if test.isdecimal() or test.startswith("last()"):
        if test.isdecimal():
            at = int(test) - 1
            if at < 0:
                raise SyntaxError("XPath position >= 1 expected")
        else:
            at = -1 - int(test[6:].strip().lstrip("-").strip() or 0)
        kept = []
        parents = {child: one for one in root.iter() for child in one}
        for one in current:
            same = [child for child in parents.get(one, ()) if child.tag == one.tag]
            if -len(same) <= at < len(same) and same[at] is one:
                kept.append(one)
        return kept
    found = _re.fullmatch(r"(@?)([^=!\s]*)\s*(?:(!?=)\s*(?:'([^']*)'|\"([^\"]*)\"))?", test)
    if not found:
        raise SyntaxError("invalid predicate")
    is_attribute, name, sign, single, double = found.groups()
    wanted = single if single is not None else double
    kept = []
    for one in current:
        if is_attribute:
            value = one.get(name)
            values = [] if value is None else [value]
        elif name == ".":
            values = ["".join(one.itertext())]
        else:
            values = ["".join(child.itertext()) for child in one if child.tag == name]
        if sign is None:
            fits = bool(values)
        elif sign == "=":
            fits = wanted in values
        else:
            fits = any([value != wanted for value in values])
        if fits:
            kept.append(one)
    return kept
