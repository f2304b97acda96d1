"""urllib.parse: the parts of URLs. Nothing is fetched."""

from collections import namedtuple as _namedtuple

_ALWAYS_SAFE = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")
uses_relative = [
    "", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms",
    "prospero", "rtsp", "rtspu", "sftp", "svn", "svn+ssh", "ws", "wss",
]
uses_netloc = uses_relative + [
    "telnet", "snews", "rsync", "nfs", "git", "git+ssh",
]
uses_params = ["", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtspu", "sip", "sips", "mms", "sftp", "tel"]


def quote(string, safe="/", encoding=None, errors=None):
    """The text with %xx for characters that are not safe."""
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode(encoding or "utf-8", errors or "strict")
    elif encoding is not None or errors is not None:
        raise TypeError("quote() doesn't support 'encoding' or 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_from_bytes(bs, safe="/"):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    if isinstance(safe, bytes):
        safe = safe.decode("ascii", "ignore")
    good = _ALWAYS_SAFE.union(safe)
    return "".join([chr(b) if b < 128 and chr(b) in good else f"%{b:02X}" for b in bs])


def quote_plus(string, safe="", encoding=None, errors=None):
    if isinstance(string, str) and " " not in string or isinstance(string, bytes) and b" " not in string:
        return quote(string, safe, encoding, errors)
    space = " " if isinstance(safe, str) else b" "
    return quote(string, safe + space, encoding, errors).replace(" ", "+")


_HEX = frozenset("0123456789abcdefABCDEF")


def unquote_to_bytes(string):
    if isinstance(string, str):
        string = string.encode("utf-8")
    pieces = string.split(b"%")
    found = [pieces[0]]
    for piece in pieces[1:]:
        code = piece[:2].decode("latin-1")
        if len(code) == 2 and code[0] in _HEX and code[1] in _HEX:
            found.append(bytes([int(code, 16)]) + piece[2:])
        else:
            found.append(b"%" + piece)
    return b"".join(found)


def unquote(string, encoding="utf-8", errors="replace"):
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode(encoding, errors)
    if "%" not in string:
        return string
    parts = []
    run = ""
    for char in string:
        if char < "\x80":
            run += char
        else:
            parts.append(unquote_to_bytes(run).decode(encoding, errors))
            parts.append(char)
            run = ""
    parts.append(unquote_to_bytes(run).decode(encoding, errors))
    return "".join(parts)


def unquote_plus(string, encoding="utf-8", errors="replace"):
    return unquote(string.replace("+", " "), encoding, errors)


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    """name=value pairs joined with &."""
    if hasattr(query, "items"):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError as err:
            raise TypeError("not a valid non-string sequence or mapping object") from err

    def shown(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(str(value), safe, encoding, errors)

    pairs = []
    for name, value in query:
        if doseq and not isinstance(value, (str, bytes)):
            try:
                values = list(value)
            except TypeError:
                values = [value]
            pairs.extend([f"{shown(name)}={shown(one)}" for one in values])
        else:
            pairs.append(f"{shown(name)}={shown(value)}")
    return "&".join(pairs)


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace",
              max_num_fields=None, separator="&"):
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    found = []
    for pair in qs.split(separator) if qs else []:
        if not pair and not strict_parsing:
            continue
        name, equals, value = pair.partition("=")
        if not equals and strict_parsing:
            raise ValueError(f"bad query field: {pair!r}")
        if value or keep_blank_values:
            found.append((unquote_plus(name, encoding, errors), unquote_plus(value, encoding, errors)))
    return found


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace",
             max_num_fields=None, separator="&"):
    found = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, None, separator):
        found.setdefault(name, []).append(value)
    return found


class _Netloc:
    """What stands in the network location."""

    __slots__ = ()

    def _split_user(self):
        user, at, host = self.netloc.rpartition("@")
        if not at:
            return None, None, host
        name, colon, password = user.partition(":")
        return name, password if colon else None, host

    def _split_host(self):
        host = self._split_user()[2]
        bracket = host.partition("[")
        if bracket[1]:
            name, _, rest = bracket[2].partition("]")
            return name, rest.partition(":")[2] or None
        name, _, port = host.partition(":")
        return name, port or None

    @property
    def username(self):
        return self._split_user()[0]

    @property
    def password(self):
        return self._split_user()[1]

    @property
    def hostname(self):
        name = self._split_host()[0]
        if not name:
            return None
        host, percent, zone = name.partition("%")
        return host.lower() + percent + zone

    @property
    def port(self):
        port = self._split_host()[1]
        if port is None:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f"Port could not be cast to integer value as {port!r}")
        port = int(port)
        if not 0 <= port <= 65535:
            raise ValueError("Port out of range 0-65535")
        return port

    def geturl(self):
        return urlunsplit(self) if len(self) == 5 else urlunparse(self)


class SplitResult(_Netloc, _namedtuple("SplitResult", "scheme netloc path query fragment")):
    __slots__ = ()


class ParseResult(_Netloc, _namedtuple("ParseResult", "scheme netloc path params query fragment")):
    __slots__ = ()


class DefragResult(_namedtuple("DefragResult", "url fragment")):
    __slots__ = ()

    def geturl(self):
        return self.url + "#" + self.fragment if self.fragment else self.url


_SCHEME = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.")


def urlsplit(url, scheme="", allow_fragments=True):
    url = url.lstrip("".join([chr(i) for i in range(33)]))
    for char in "\t\r\n":
        url = url.replace(char, "")
    netloc = query = fragment = ""
    i = url.find(":")
    if i > 0 and url[0].isascii() and url[0].isalpha() and all([char in _SCHEME for char in url[:i]]):
        scheme, url = url[:i].lower(), url[i + 1 :]
    if url[:2] == "//":
        end = min([at for at in [url.find(char, 2) for char in "/?#"] if at >= 0], default=len(url))
        netloc, url = url[2:end], url[end:]
        if ("[" in netloc) != ("]" in netloc):
            raise ValueError("Invalid IPv6 URL")
    if allow_fragments and "#" in url:
        url, _, fragment = url.partition("#")
    if "?" in url:
        url, _, query = url.partition("?")
    return SplitResult(scheme, netloc, url, query, fragment)


def urlparse(url, scheme="", allow_fragments=True):
    scheme, netloc, url, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ""
    if scheme in uses_params and ";" in url:
        at = url.find(";", max(url.rfind("/"), 0))
        if at >= 0:
            url, params = url[:at], url[at + 1 :]
    return ParseResult(scheme, netloc, url, params, query, fragment)


def urlunparse(components):
    scheme, netloc, url, params, query, fragment = components
    if params:
        url = f"{url};{params}"
    return urlunsplit((scheme, netloc, url, query, fragment))


def urlunsplit(components):
    scheme, netloc, url, query, fragment = components
    if netloc or (scheme and scheme in uses_netloc and url[:2] != "//"):
        if url and url[:1] != "/":
            url = "/" + url
        url = "//" + netloc + url
    if scheme:
        url = scheme + ":" + url
    if query:
        url = url + "?" + query
    return url + "#" + fragment if fragment else url


def urldefrag(url):
    if "#" not in url:
        return DefragResult(url, "")
    s, n, p, a, q, fragment = urlparse(url)
    return DefragResult(urlunparse((s, n, p, a, q, "")), fragment)


def urljoin(base, url, allow_fragments=True):
    """What `url` means on a page at `base`."""
    if not base:
        return url
    if not url:
        return base
    bscheme, bnetloc, bpath, bparams, bquery, _ = urlparse(base, "", allow_fragments)
    scheme, netloc, path, params, query, fragment = urlparse(url, bscheme, allow_fragments)
    if scheme != bscheme or scheme not in uses_relative:
        return url
    if scheme in uses_netloc:
        if netloc:
            return urlunparse((scheme, netloc, path, params, query, fragment))
        netloc = bnetloc
    if not path and not params:
        return urlunparse((scheme, netloc, bpath, bparams, query or bquery, fragment))
    base_parts = bpath.split("/")
    if base_parts[-1] != "":
        del base_parts[-1]
    if path[:1] == "/":
        segments = path.split("/")
    else:
        segments = base_parts + path.split("/")
        segments[1:-1] = [one for one in segments[1:-1] if one]
    resolved = []
    for one in segments:
        if one == "..":
            if resolved:
                resolved.pop()
        elif one != ".":
            resolved.append(one)
    if segments[-1] in (".", ".."):
        resolved.append("")
    return urlunparse((scheme, netloc, "/".join(resolved) or "/", params, query, fragment))
