"""ipaddress: texts of addresses, and addresses."""

__name__ = "ipaddress"

IPV4LENGTH = 32
IPV6LENGTH = 128


class AddressValueError(ValueError):
    pass


class NetmaskValueError(ValueError):
    pass


# ---- texts of addresses ----


def _parse4(text):
    if not text:
        raise AddressValueError("Address cannot be empty")
    if "/" in text:
        raise AddressValueError(f"Unexpected '/' in {text!r}")
    octets = text.split(".")
    if len(octets) != 4:
        raise AddressValueError(f"Expected 4 octets in {text!r}")
    value = 0
    for octet in octets:
        if not octet:
            problem = f"Empty octet not permitted in {text!r}"
        elif not (octet.isascii() and octet.isdigit()):
            problem = f"Only decimal digits permitted in {octet!r} in {text!r}"
        elif len(octet) > 3:
            problem = f"At most 3 characters permitted in {octet!r} in {text!r}"
        elif octet != "0" and octet[0] == "0":
            problem = f"Leading zeros are not permitted in {octet!r} in {text!r}"
        elif int(octet) > 255:
            problem = f"Octet {int(octet)} (> 255) not permitted in {text!r}"
        else:
            value = value << 8 | int(octet)
            continue
        raise AddressValueError(problem)
    return value


def _parse6(text):
    if not text:
        raise AddressValueError("Address cannot be empty")
    if "/" in text:
        raise AddressValueError(f"Unexpected '/' in {text!r}")
    parts = text.split(":")
    if len(parts) < 3:
        raise AddressValueError(f"At least 3 parts expected in {text!r}")
    if "." in parts[-1]:
        try:
            last = _parse4(parts.pop())
        except AddressValueError as error:
            raise AddressValueError(f"{error} in {text!r}") from None
        parts += [f"{last >> 16:x}", f"{last & 0xFFFF:x}"]
    if len(parts) > 9:
        raise AddressValueError(f"At most 8 colons permitted in {text!r}")
    gap = None
    for index in range(1, len(parts) - 1):
        if not parts[index]:
            if gap is not None:
                raise AddressValueError(f"At most one '::' permitted in {text!r}")
            gap = index
    if gap is None:
        if len(parts) != 8:
            raise AddressValueError(f"Exactly 8 parts expected without '::' in {text!r}")
        if not parts[0]:
            raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
        if not parts[-1]:
            raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
    else:
        before, after = parts[:gap], parts[gap + 1 :]
        if not before[0]:
            before.pop(0)
            if before:
                raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
        if not after[-1]:
            after.pop()
            if after:
                raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
        missing = 8 - len(before) - len(after)
        if missing < 1:
            raise AddressValueError(f"Expected at most 7 other parts with '::' in {text!r}")
        parts = before + ["0"] * missing + after
    value = 0
    for part in parts:
        if not part or part.strip("0123456789abcdefABCDEF"):
            raise AddressValueError(f"Only hex digits permitted in {part!r} in {text!r}")
        if len(part) > 4:
            raise AddressValueError(f"At most 4 characters permitted in {part!r} in {text!r}")
        value = value << 16 | int(part, 16)
    return value


def _text4(value):
    return ".".join([str(value >> shift & 255) for shift in (24, 16, 8, 0)])


def _text6(value):
    groups = [f"{value >> shift & 0xFFFF:x}" for shift in range(112, -1, -16)]
    best, size = -1, 1
    at = 0
    while at < 8:
        end = at
        while end < 8 and groups[end] == "0":
            end += 1
        if end - at > size:
            best, size = at, end - at
        at = end + 1
    if best < 0:
        return ":".join(groups)
    return ":".join(groups[:best]) + "::" + ":".join(groups[best + size :])


# Networks by their texts, made once.
_known = {}


def _network(text):
    found = _known.get(text)
    if found is None:
        from ipaddress import ip_network

        found = _known[text] = ip_network(text)
    return found


class _Address:
    __slots__ = ("_ip",)

    def __init__(self, address):
        if isinstance(address, int):
            if address < 0:
                raise AddressValueError(f"{address} (< 0) is not permitted as an IPv{self.version} address")
            if address > self._all:
                raise AddressValueError(
                    f"{address} (>= 2**{self.max_prefixlen}) is not permitted as an IPv{self.version} address"
                )
            self._ip = address
        elif isinstance(address, bytes):
            if len(address) * 8 != self.max_prefixlen:
                raise AddressValueError(
                    f"{address!r} (len {len(address)} != {self.max_prefixlen // 8}) is not permitted"
                    f" as an IPv{self.version} address"
                )
            self._ip = int.from_bytes(address, "big")
        else:
            self._ip = self._parse(str(address))

    def __int__(self):
        return self._ip

    def __str__(self):
        return self._text(self._ip)

    def __repr__(self):
        return f"{type(self).__name__}({str(self)!r})"

    def __reduce__(self):
        return type(self), (str(self),)

    def __hash__(self):
        return hash(hex(self._ip))

    def __eq__(self, other):
        if not isinstance(other, _Address):
            return NotImplemented
        return self._ip == other._ip and self.version == other.version

    def _other(self, other):
        if self.version != other.version:
            raise TypeError(f"{self} and {other} are not of the same version")
        return other._ip

    def __lt__(self, other):
        return self._ip < self._other(other) if isinstance(other, _Address) else NotImplemented

    def __le__(self, other):
        return self._ip <= self._other(other) if isinstance(other, _Address) else NotImplemented

    def __gt__(self, other):
        return self._ip > self._other(other) if isinstance(other, _Address) else NotImplemented

    def __ge__(self, other):
        return self._ip >= self._other(other) if isinstance(other, _Address) else NotImplemented

    def __add__(self, other):
        return type(self)(self._ip + other) if isinstance(other, int) else NotImplemented

    def __sub__(self, other):
        return type(self)(self._ip - other) if isinstance(other, int) else NotImplemented

    def __format__(self, spec):
        if not spec or spec[-1] == "s":
            return format(str(self), spec)
        kind = spec[-1].replace("n", "b" if self.version == 4 else "x")
        width = self.max_prefixlen // (1 if kind == "b" else 4) + (2 if "#" in spec else 0)
        return format(self._ip, f"{'#' if '#' in spec else ''}0{width}{'_' if '_' in spec else ''}{kind}")

    @property
    def packed(self):
        return self._ip.to_bytes(self.max_prefixlen // 8, "big")

    @property
    def compressed(self):
        return str(self)

    def _within(self, texts):
        return any([self in _network(text) for text in texts.split()])

    @property
    def is_loopback(self):
        return self._within(self._loopback)

    @property
    def is_multicast(self):
        return self._within(self._multicast)

    @property
    def is_link_local(self):
        return self._within(self._link_local)

    @property
    def is_reserved(self):
        return self._within(self._reserved)

    @property
    def is_private(self):
        return self._within(self._private) and not self._within(self._not_private)

    @property
    def is_unspecified(self):
        return self._ip == 0


class IPv4Address(_Address):
    __slots__ = ()
    version = 4
    max_prefixlen = IPV4LENGTH
    _all = 2**32 - 1
    _parse = staticmethod(_parse4)
    _text = staticmethod(_text4)
    _loopback = "127.0.0.0/8"
    _multicast = "224.0.0.0/4"
    _link_local = "169.254.0.0/16"
    _reserved = "240.0.0.0/4"
    _private = (
        "0.0.0.0/8 10.0.0.0/8 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/29 192.0.0.170/31"
        " 192.0.2.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 240.0.0.0/4"
        " 255.255.255.255/32"
    )
    _not_private = ""

    @property
    def exploded(self):
        return str(self)

    @property
    def is_global(self):
        return not self._within("100.64.0.0/10") and not self.is_private

    @property
    def reverse_pointer(self):
        return ".".join(reversed(str(self).split("."))) + ".in-addr.arpa"


class IPv6Address(_Address):
    __slots__ = ()
    version = 6
    max_prefixlen = IPV6LENGTH
    _all = 2**128 - 1
    _parse = staticmethod(_parse6)
    _text = staticmethod(_text6)
    _loopback = "::1/128"
    _multicast = "ff00::/8"
    _link_local = "fe80::/10"
    _reserved = (
        "::/8 100::/8 200::/7 400::/6 800::/5 1000::/4 4000::/3 6000::/3 8000::/3 a000::/3 c000::/3"
        " e000::/4 f000::/5 f800::/6 fe00::/9"
    )
    _private = (
        "::1/128 ::/128 ::ffff:0:0/96 100::/64 2001::/23 2001:2::/48 2001:db8::/32 2001:10::/28"
        " fc00::/7 fe80::/10"
    )
    _not_private = ""

    @property
    def exploded(self):
        return ":".join([f"{self._ip >> shift & 0xFFFF:04x}" for shift in range(112, -1, -16)])

    @property
    def is_private(self):
        mapped = self.ipv4_mapped
        return super().is_private if mapped is None else mapped.is_private

    @property
    def is_global(self):
        return not self.is_private

    @property
    def is_site_local(self):
        return self._within("fec0::/10")

    @property
    def ipv4_mapped(self):
        return IPv4Address(self._ip & 0xFFFFFFFF) if self._ip >> 32 == 0xFFFF else None

    @property
    def reverse_pointer(self):
        return ".".join(reversed(self.exploded.replace(":", ""))) + ".ip6.arpa"
