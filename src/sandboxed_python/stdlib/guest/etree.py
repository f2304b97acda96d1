"""xml.etree.ElementTree: elements, paths, and trees as text."""

import io as _io
import re as _re

from _etree_parse import ParseError, Reader as _Reader
from _etree_paths import _found

VERSION = "1.3.0"


class Element:
    """A tag, attributes, the text before the first child, the text behind the end, and children."""

    def __init__(self, tag, attrib={}, **extra):
        if not isinstance(attrib, dict):
            raise TypeError(f"attrib must be dict, not {type(attrib).__name__}")
        self.tag = tag
        self.attrib = {**attrib, **extra}
        self.text = None
        self.tail = None
        self._children = []

    def __repr__(self):
        return f"<Element {self.tag!r} at {id(self):#x}>"

    def makeelement(self, tag, attrib):
        return type(self)(tag, attrib)

    def __copy__(self):
        made = self.makeelement(self.tag, self.attrib)
        made.text, made.tail = self.text, self.tail
        made._children = list(self._children)
        return made

    def __len__(self):
        return len(self._children)

    def __bool__(self):
        return len(self._children) != 0

    def __iter__(self):
        return iter(self._children)

    def __getitem__(self, index):
        return self._children[index]

    def __setitem__(self, index, element):
        self._children[index] = element

    def __delitem__(self, index):
        del self._children[index]

    def append(self, subelement):
        _checked(subelement)
        self._children.append(subelement)

    def extend(self, elements):
        for one in elements:
            self.append(one)

    def insert(self, index, subelement):
        _checked(subelement)
        self._children.insert(index, subelement)

    def remove(self, subelement):
        for index, one in enumerate(self._children):
            if one is subelement or one == subelement:
                del self._children[index]
                return
        raise ValueError("list.remove(x): x not in list")

    def clear(self):
        self.attrib.clear()
        self._children = []
        self.text = self.tail = None

    def get(self, key, default=None):
        return self.attrib.get(key, default)

    def set(self, key, value):
        self.attrib[key] = value

    def keys(self):
        return self.attrib.keys()

    def items(self):
        return self.attrib.items()

    def iter(self, tag=None):
        """The element and all below it, in the order of the text."""
        if tag == "*":
            tag = None
        waiting = [self]
        while waiting:
            one = waiting.pop()
            if tag is None or one.tag == tag:
                yield one
            waiting.extend(reversed(one._children))

    def itertext(self):
        if isinstance(self.tag, str):
            if self.text:
                yield self.text
            for child in self._children:
                yield from child.itertext()
                if child.tail:
                    yield child.tail

    def iterfind(self, path, namespaces=None):
        return iter(_found(self, path, namespaces))

    def findall(self, path, namespaces=None):
        return _found(self, path, namespaces)

    def find(self, path, namespaces=None):
        found = _found(self, path, namespaces)
        return found[0] if found else None

    def findtext(self, path, default=None, namespaces=None):
        found = self.find(path, namespaces)
        return default if found is None else found.text or ""


def _checked(element):
    if not isinstance(element, Element):
        raise TypeError(f"append() argument must be xml.etree.ElementTree.Element, not {type(element).__name__}")


def SubElement(parent, tag, attrib={}, **extra):
    element = parent.makeelement(tag, {**attrib, **extra})
    parent.append(element)
    return element


def Comment(text=None):
    element = Element(Comment)
    element.text = text
    return element


def ProcessingInstruction(target, text=None):
    element = Element(ProcessingInstruction)
    element.text = f"{target} {text}" if text else target
    return element


PI = ProcessingInstruction


def iselement(element):
    return hasattr(element, "tag")


# ---- from text ----


class QName:
    """A name with its namespace, `{uri}name`."""

    def __init__(self, text_or_uri, tag=None):
        self.text = f"{{{text_or_uri}}}{tag}" if tag else text_or_uri

    def __str__(self):
        return self.text

    def __repr__(self):
        return f"<QName {self.text!r}>"

    def __hash__(self):
        return hash(self.text)

    def _key(other):
        return other.text if isinstance(other, QName) else other

    def __eq__(self, other):
        return self.text == QName._key(other)

    def __lt__(self, other):
        return self.text < QName._key(other)

    def __le__(self, other):
        return self.text <= QName._key(other)

    def __gt__(self, other):
        return self.text > QName._key(other)

    def __ge__(self, other):
        return self.text >= QName._key(other)


HTML_EMPTY = {
    "area", "base", "basefont", "br", "col", "embed", "frame", "hr", "img", "input", "isindex", "link",
    "meta", "param", "source", "track", "wbr",
}


class TreeBuilder:
    """Makes elements of what a parser finds."""

    def __init__(self, element_factory=None):
        self._factory = element_factory or Element
        self._stack = []
        self._last = None
        self._root = None
        self._texts = []
        self._is_tail = False

    def _flush(self):
        if self._texts:
            text = "".join(self._texts)
            if self._is_tail:
                self._last.tail = text
            elif self._last is not None:
                self._last.text = text
            self._texts = []

    def data(self, data):
        self._texts.append(data)

    def start(self, tag, attrs):
        self._flush()
        self._last = made = self._factory(tag, attrs)
        if self._stack:
            self._stack[-1].append(made)
        elif self._root is None:
            self._root = made
        self._stack.append(made)
        self._is_tail = False
        return made

    def end(self, tag):
        self._flush()
        self._last = self._stack.pop()
        self._is_tail = True
        return self._last

    def comment(self, text):
        pass

    def pi(self, target, text=None):
        pass

    def close(self):
        return self._root


class XMLParser:
    def __init__(self, *, target=None, encoding=None):
        self.target = TreeBuilder() if target is None else target
        self._parts = []

    def feed(self, data):
        self._parts.append(_decoded(data))

    def close(self):
        _Reader("".join(self._parts), self.target).read()
        return self.target.close()


def _decoded(data):
    if isinstance(data, str):
        return data
    found = _re.match(rb"\s*<\?xml[^>]*encoding=[\"']([\w-]+)", bytes(data))
    return bytes(data).decode(found.group(1).decode() if found else "utf-8")


def XML(text, parser=None):
    """The root element of a text."""
    if parser is None:
        parser = XMLParser()
    parser.feed(text)
    return parser.close()


fromstring = XML


def fromstringlist(sequence, parser=None):
    return XML("".join(sequence), parser)


def XMLID(text, parser=None):
    """The root element of a text, and the elements by their `id`."""
    tree = XML(text, parser)
    return tree, {element.get("id"): element for element in tree.iter() if element.get("id")}


class XMLPullParser:
    """Takes a text in pieces, and tells what is found in it when the text is whole."""

    def __init__(self, events=None, *, _parser=None):
        self._events = []
        self._wanted = ("end",) if events is None else tuple(events)
        for event in self._wanted:
            if event not in ("start", "end", "comment", "pi", "start-ns", "end-ns"):
                raise ValueError(f"unknown event {event!r}")
        self._parts = []
        self._builder = _Telling(self._wanted, self._events)

    def feed(self, data):
        if self._parts is None:
            raise ValueError("feed() called after end of stream")
        if data:
            self._parts.append(_decoded(data))

    def close(self):
        if self._parts is not None:
            text, self._parts = "".join(self._parts), None
            _Reader(text, self._builder).read()

    def read_events(self):
        if self._parts and "".join(self._parts).rstrip().endswith(">"):
            try:
                _Reader("".join(self._parts), TreeBuilder()).read()
            except ParseError:
                pass
            else:
                self.close()
        while self._events:
            event = self._events.pop(0)
            if isinstance(event, Exception):
                raise event
            yield event


class _Telling(TreeBuilder):
    """Makes elements, and notes each as an event."""

    def __init__(self, wanted, events):
        TreeBuilder.__init__(self)
        self._wanted = wanted
        self._events = events

    def start(self, tag, attrs):
        made = TreeBuilder.start(self, tag, attrs)
        if "start" in self._wanted:
            self._events.append(("start", made))
        return made

    def end(self, tag):
        made = TreeBuilder.end(self, tag)
        if "end" in self._wanted:
            self._events.append(("end", made))
        return made

    def comment(self, text):
        if "comment" in self._wanted:
            self._events.append(("comment", Comment(text)))

    def pi(self, target, text=None):
        if "pi" in self._wanted:
            self._events.append(("pi", ProcessingInstruction(target, text)))


class _Events:
    """The events of a document; its root is there when they are over."""

    def __init__(self, pulled):
        self._pulled = pulled
        self._iterator = iter(pulled._events)
        self.root = None

    def __iter__(self):
        return self

    def __next__(self):
        for event in self._iterator:
            return event
        self.root = self._pulled._builder.close()
        raise StopIteration


def iterparse(source, events=None, parser=None):
    """What is found in a file, one by one."""
    file = source if hasattr(source, "read") else open(source, "rb")
    pulled = XMLPullParser(events)
    pulled.feed(file.read())
    pulled.close()
    return _Events(pulled)


def parse(source, parser=None):
    """The tree of what a file object holds."""
    tree = ElementTree()
    tree.parse(source, parser)
    return tree


class ElementTree:
    """A document: its root element."""

    def __init__(self, element=None, file=None):
        self._root = element
        if file:
            self.parse(file)

    def getroot(self):
        return self._root

    def _setroot(self, element):
        self._root = element

    def parse(self, source, parser=None):
        file = source if hasattr(source, "read") else open(source, "rb")
        self._root = XML(file.read(), parser)
        return self._root

    def iter(self, tag=None):
        return self._root.iter(tag)

    def find(self, path, namespaces=None):
        return self._root.find(_relative(path), namespaces)

    def findtext(self, path, default=None, namespaces=None):
        return self._root.findtext(_relative(path), default, namespaces)

    def findall(self, path, namespaces=None):
        return self._root.findall(_relative(path), namespaces)

    def iterfind(self, path, namespaces=None):
        return self._root.iterfind(_relative(path), namespaces)

    def write(
        self, file, encoding=None, xml_declaration=None, default_namespace=None, method=None,
        *, short_empty_elements=True,
    ):
        text = tostring(
            self._root, encoding, method, xml_declaration=xml_declaration,
            short_empty_elements=short_empty_elements,
        )
        if not hasattr(file, "write"):
            file = open(file, "w")
        file.write(text)


def _relative(path):
    return "." + path if path.startswith("/") else path


# ---- to text ----

_prefixes = {
    "http://www.w3.org/XML/1998/namespace": "xml",
    "http://www.w3.org/1999/xhtml": "html",
    "http://www.w3.org/2001/XMLSchema": "xs",
    "http://www.w3.org/2001/XMLSchema-instance": "xsi",
}


def register_namespace(prefix, uri):
    if _re.match(r"ns\d+$", prefix):
        raise ValueError("Prefix format reserved for internal use")
    for key, value in list(_prefixes.items()):
        if key == uri or value == prefix:
            del _prefixes[key]
    _prefixes[uri] = prefix


def _escaped(text):
    return _str(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _escaped_value(text):
    text = _escaped(text).replace('"', "&quot;").replace("\r", "&#13;")
    return text.replace("\n", "&#10;").replace("\t", "&#09;")


def _str(text):
    if not isinstance(text, str):
        raise TypeError(f"cannot serialize {text!r} (type {type(text).__name__})")
    return text


def _names(root):
    """(texts of tags and attributes by their full names, prefixes by address)."""
    names = {}
    used = {}
    for element in root.iter():
        if not isinstance(element.tag, (str, QName)):
            continue
        values = [value for value in element.attrib.values() if isinstance(value, QName)]
        for key in [element.tag, *element.attrib, *values]:
            if key in names:
                continue
            name = key.text if isinstance(key, QName) else key
            names[key] = names[name] = _str(name)
            if name.startswith("{"):
                uri, local = name[1:].rsplit("}", 1)
                if uri not in used:
                    prefix = _prefixes.get(uri) or f"ns{len(used)}"
                    if prefix != "xml":
                        used[uri] = prefix
                names[key] = names[name] = f"{used.get(uri, 'xml')}:{local}"
    return names, used


def _write(parts, element, names, spaces, short):
    tag = element.tag
    if tag is Comment:
        parts.append(f"<!--{element.text}-->")
    elif tag is ProcessingInstruction:
        parts.append(f"<?{element.text}?>")
    elif tag is None:
        if element.text:
            parts.append(_escaped(element.text))
        for child in element:
            _write(parts, child, names, {}, short)
    else:
        head = [names[tag if isinstance(tag, QName) else _str(tag)]]
        for uri, prefix in sorted(spaces.items(), key=lambda item: item[1]):
            head.append(f'xmlns:{prefix}="{_escaped_value(uri)}"')
        for key, value in element.items():
            value = names[value] if isinstance(value, QName) else _escaped_value(value)
            head.append(f'{names[key]}="{value}"')
        parts.append("<" + " ".join(head))
        if element.text or len(element) or not short:
            parts.append(">")
            if element.text:
                parts.append(_escaped(element.text))
            for child in element:
                _write(parts, child, names, {}, short)
            parts.append(f"</{names[tag]}>")
        else:
            parts.append(" />")
    if element.tail:
        parts.append(_escaped(element.tail))


def tostring(
    element, encoding=None, method=None, *, xml_declaration=None, default_namespace=None,
    short_empty_elements=True,
):
    """The text of an element, as bytes unless the encoding is "unicode"."""
    parts = []
    encoding = encoding or "us-ascii"
    if xml_declaration or (
        xml_declaration is None and encoding.lower() not in ("unicode", "utf-8", "us-ascii")
    ):
        shown = "UTF-8" if encoding == "unicode" else encoding
        parts.append(f"<?xml version='1.0' encoding='{shown}'?>\n")
    if method == "text":
        parts = list(element.itertext())
    else:
        names, spaces = _names(element)
        _write(parts, element, names, spaces, short_empty_elements)
    text = "".join(parts)
    return text if encoding.lower() == "unicode" else text.encode(encoding, "xmlcharrefreplace")


def tostringlist(element, encoding=None, method=None, **options):
    return [tostring(element, encoding, method, **options)]


def dump(elem):
    """Print an element or a tree."""
    root = elem.getroot() if isinstance(elem, ElementTree) else elem
    text = tostring(root, "unicode")
    print(text, end="" if root.tail and root.tail.endswith("\n") else "\n")


def indent(tree, space="  ", level=0):
    """Put each child on a line of its own."""
    root = tree.getroot() if isinstance(tree, ElementTree) else tree
    if level < 0:
        raise ValueError(f"Initial indentation level must be >= 0, got {level}")
    if len(root):
        _indent(root, space, level + 1)


def _indent(element, space, level):
    line = "\n" + space * level
    if not element.text or not element.text.strip():
        element.text = line
    for child in element:
        if len(child):
            _indent(child, space, level + 1)
        if not child.tail or not child.tail.strip():
            child.tail = line
    if not child.tail.strip():
        child.tail = "\n" + space * (level - 1)
