"""inspect, fourth part: where a thing is written, and frames.

Sources are those of the run's own programs; those of the library are not shown.
"""

import sys
import types
from collections import namedtuple

from _inspect_kinds import isclass, isfunction, ismethod
from _inspect_signature import unwrap

Traceback = namedtuple("Traceback", "filename lineno function code_context index")
FrameInfo = namedtuple("FrameInfo", ("frame",) + Traceback._fields)
ClosureVars = namedtuple("ClosureVars", "nonlocals globals builtins unbound")

# Trees of the sources that were asked for, by file.
_trees = {}


def getfile(object):
    """The file that defines it."""
    if isinstance(object, types.ModuleType):
        if getattr(object, "__file__", None):
            return object.__file__
        raise TypeError("{!r} is a built-in module".format(object))
    if isclass(object):
        module = sys.modules.get(object.__module__)
        if getattr(module, "__file__", None):
            return module.__file__
        if object.__module__ == "__main__":
            raise OSError("source code not available")
        raise TypeError("{!r} is a built-in class".format(object))
    code = _code_of(object)
    if code is None:
        raise TypeError(
            "module, class, method, function, traceback, frame, or code object was expected, got "
            + type(object).__name__
        )
    return code.co_filename


def _code_of(object):
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        return object.__code__
    if isinstance(object, types.TracebackType):
        object = object.tb_frame
    if isinstance(object, types.FrameType):
        object = object.f_code
    return object if isinstance(object, types.CodeType) else None


def getsourcefile(object):
    filename = getfile(object)
    return filename if _source_lines(filename) else None


def _file_of(object):
    if isclass(object):
        found = _module_file(object.__module__)
        if found is not None:
            return found
    return getfile(object)


def findsource(object):
    """All lines of the file that defines it, and the index of its first."""
    filename = _file_of(object)
    lines = [line + "\n" for line in _source_lines(filename)]
    if not lines:
        raise OSError("could not get source code")
    if lines[-1] == "\n":
        lines.pop()
    if isinstance(object, types.ModuleType):
        return lines, 0
    if isclass(object):
        node = _class_node(filename, lines, object.__qualname__)
        if node is None:
            raise OSError("could not find class definition")
        return lines, _first_line(node) - 1
    code = _code_of(object)
    if code is None:
        raise OSError("could not find code object")
    return lines, code.co_firstlineno - 1


def _tree(filename, lines):
    if filename not in _trees:
        import ast

        _trees[filename] = ast.parse("".join(lines))
    return _trees[filename]


def _first_line(node):
    return min([node.lineno] + [one.lineno for one in getattr(node, "decorator_list", ())])


def _class_node(filename, lines, qualname):
    """The last definition of a class of that qualified name."""
    found = None
    pending = [(_tree(filename, lines), "")]
    while pending:
        node, prefix = pending.pop()
        inner = prefix
        kind = type(node).__name__
        if kind == "ClassDef":
            if prefix + node.name == qualname and (found is None or node.lineno > found.lineno):
                found = node
            inner = prefix + node.name + "."
        elif kind in ("FunctionDef", "AsyncFunctionDef"):
            inner = prefix + node.name + ".<locals>."
        for name in ("body", "orelse", "handlers", "finalbody", "cases"):
            parts = getattr(node, name, ())
            if isinstance(parts, list):
                pending.extend([(part, inner) for part in parts])
    return found


def _last_line(filename, lines, first):
    """The last line of what begins at a line: of a definition, or of the statement around a lambda."""
    import ast

    statement = None
    for node in ast.walk(_tree(filename, lines)):
        if not isinstance(node, ast.stmt):
            continue
        begin = _first_line(node)
        is_definition = isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))
        if is_definition and begin == first:
            return node.end_lineno
        if begin <= first <= node.end_lineno and not getattr(node, "body", None):
            if statement is None or begin >= statement[0]:
                statement = begin, node.end_lineno
    return first if statement is None else statement[1]


def getsourcelines(object):
    """The lines of its definition, and the number of the first."""
    object = unwrap(object) if callable(object) else object
    lines, index = findsource(object)
    if isinstance(object, types.TracebackType):
        object = object.tb_frame
    if isinstance(object, types.ModuleType):
        return lines, 0
    if isinstance(object, types.FrameType) and object.f_code.co_name == "<module>":
        return lines, 0
    if index >= len(lines):
        raise OSError("lineno is out of bounds")
    return lines[index : _last_line(_file_of(object), lines, index + 1)], index + 1


def getsource(object):
    return "".join(getsourcelines(object)[0])


def getcomments(object):
    """The comment lines right above its definition; of a module, those at its beginning."""
    try:
        lines, index = findsource(object)
    except (OSError, TypeError):
        return None
    if isinstance(object, types.ModuleType):
        start = 1 if lines and lines[0].startswith("#!") else 0
        while start < len(lines) and lines[start].strip() in ("", "#"):
            start += 1
        found = []
        while start < len(lines) and lines[start].startswith("#"):
            found.append(lines[start].expandtabs())
            start += 1
        return "".join(found) or None
    found = []
    while index > 0 and lines[index - 1].lstrip().startswith("#"):
        index -= 1
        found.insert(0, lines[index].lstrip())
    return "".join(found) or None


def getframeinfo(frame, context=1):
    """Where a frame or a traceback stands, with lines of the source around it."""
    if isinstance(frame, types.TracebackType):
        number = frame.tb_lineno
        frame = frame.tb_frame
    else:
        number = frame.f_lineno
    if not isinstance(frame, types.FrameType):
        raise TypeError("{!r} is not a frame or traceback object".format(frame))
    filename = frame.f_code.co_filename
    lines, index = None, None
    if context > 0:
        start = number - 1 - context // 2
        source = [line + "\n" for line in _source_lines(filename)]
        if source:
            start = max(0, min(start, len(source) - context))
            lines = source[start : start + context]
            index = number - 1 - start
    return Traceback(filename, number, frame.f_code.co_name, lines, index)


def currentframe():
    return sys._getframe(1)


def getouterframes(frame, context=1):
    found = []
    while frame:
        found.append(FrameInfo(frame, *getframeinfo(frame, context)))
        frame = frame.f_back
    return found


def getinnerframes(tb, context=1):
    found = []
    while tb:
        found.append(FrameInfo(tb.tb_frame, *getframeinfo(tb, context)))
        tb = tb.tb_next
    return found


def stack(context=1):
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    return getinnerframes(sys.exc_info()[2], context)


def getlineno(frame):
    return frame.f_lineno


def getgeneratorlocals(generator):
    """The variables of a generator, {} when it is finished."""
    if not isinstance(generator, types.GeneratorType):
        raise TypeError("{!r} is not a Python generator".format(generator))
    return generator.gi_frame.f_locals if generator.gi_frame is not None else {}


def getcoroutinelocals(coroutine):
    return coroutine.cr_frame.f_locals if coroutine.cr_frame is not None else {}


def getasyncgenlocals(agen):
    if not isinstance(agen, types.AsyncGeneratorType):
        raise TypeError("{!r} is not a Python async generator".format(agen))
    return agen.ag_frame.f_locals if agen.ag_frame is not None else {}


def getclosurevars(func):
    """What the free names of a function mean."""
    import builtins

    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError("{!r} is not a Python function".format(func))
    code = func.__code__
    nonlocals = {}
    for name, cell in zip(code.co_freevars, func.__closure__ or ()):
        try:
            nonlocals[name] = cell.cell_contents
        except ValueError:
            continue
    module = vars(sys.modules[func.__module__]) if func.__module__ in sys.modules else {}
    found, standard, unbound = {}, {}, set()
    for name in code.co_names:
        if name in ("None", "True", "False"):
            continue
        if name in module:
            found[name] = module[name]
        elif hasattr(builtins, name):
            standard[name] = getattr(builtins, name)
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, found, standard, unbound)
