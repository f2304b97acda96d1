"""ipaddress: networks, and addresses with their networks."""

from _ipaddress_address import (
    IPV4LENGTH, IPV6LENGTH, AddressValueError, _Address as _BaseAddress, IPv4Address, IPv6Address, NetmaskValueError, _parse4,
)


class _Network:
    def __init__(self, address, strict=True):
        kind = self._address
        if isinstance(address, tuple):
            base = address[0]
            mask = address[1] if len(address) > 1 else kind.max_prefixlen
        elif isinstance(address, (int, bytes)):
            base, mask = address, kind.max_prefixlen
        else:
            parts = str(address).split("/")
            if len(parts) > 2:
                raise AddressValueError(f"Only one '/' permitted in {address!r}")
            base = parts[0]
            mask = parts[1] if len(parts) > 1 else kind.max_prefixlen
        self.network_address = kind(base)
        self._prefixlen = self._length_of(mask)
        given = int(self.network_address)
        if given & int(self.netmask) != given:
            if strict:
                raise ValueError(f"{self.with_prefixlen} has host bits set" if isinstance(address, tuple) else f"{address} has host bits set")
            self.network_address = kind(given & int(self.netmask))

    def _length_of(self, mask):
        size = self._address.max_prefixlen
        if isinstance(mask, int):
            if 0 <= mask <= size:
                return mask
            raise NetmaskValueError(f"{mask!r} is not a valid netmask")
        if mask.isascii() and mask.isdigit():
            if int(mask) <= size:
                return int(mask)
            raise NetmaskValueError(f"{mask!r} is not a valid netmask")
        if self.version == 4:
            try:
                value = _parse4(mask)
            except AddressValueError:
                raise NetmaskValueError(f"{mask!r} is not a valid netmask") from None
            for length in range(33):
                ones = 2**32 - 2 ** (32 - length)
                if value == ones or (value == 2**32 - 1 - ones and value):
                    return length
        raise NetmaskValueError(f"{mask!r} is not a valid netmask")

    @property
    def prefixlen(self):
        return self._prefixlen

    @property
    def max_prefixlen(self):
        return self._address.max_prefixlen

    @property
    def netmask(self):
        size = self.max_prefixlen
        return self._address(2**size - 2 ** (size - self._prefixlen))

    @property
    def hostmask(self):
        return self._address(2 ** (self.max_prefixlen - self._prefixlen) - 1)

    @property
    def broadcast_address(self):
        return self._address(int(self.network_address) | int(self.hostmask))

    @property
    def num_addresses(self):
        return 2 ** (self.max_prefixlen - self._prefixlen)

    def __str__(self):
        return f"{self.network_address}/{self._prefixlen}"

    with_prefixlen = compressed = property(__str__)

    @property
    def exploded(self):
        return f"{self.network_address.exploded}/{self._prefixlen}"

    @property
    def with_netmask(self):
        return f"{self.network_address}/{self.netmask}"

    @property
    def with_hostmask(self):
        return f"{self.network_address}/{self.hostmask}"

    def __repr__(self):
        return f"{type(self).__name__}({str(self)!r})"

    def __reduce__(self):
        return type(self), (str(self),)

    def _key(self):
        return self.version, int(self.network_address), int(self.netmask)

    def __hash__(self):
        return hash(self._key())

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, _Network) else NotImplemented

    def _other(self, other):
        if self.version != other.version:
            raise TypeError(f"{self} and {other} are not of the same version")
        return other._key()

    def __lt__(self, other):
        return self._key() < self._other(other) if isinstance(other, _Network) else NotImplemented

    def __le__(self, other):
        return self._key() <= self._other(other) if isinstance(other, _Network) else NotImplemented

    def __gt__(self, other):
        return self._key() > self._other(other) if isinstance(other, _Network) else NotImplemented

    def __ge__(self, other):
        return self._key() >= self._other(other) if isinstance(other, _Network) else NotImplemented

    def __contains__(self, other):
        if isinstance(other, _Network) or self.version != other.version:
            return False
        return int(other) & int(self.netmask) == int(self.network_address)

    def __iter__(self):
        for value in range(int(self.network_address), int(self.broadcast_address) + 1):
            yield self._address(value)

    def __getitem__(self, n):
        at = int(self.network_address) + n if n >= 0 else int(self.broadcast_address) + n + 1
        if not int(self.network_address) <= at <= int(self.broadcast_address):
            raise IndexError("address out of range")
        return self._address(at)

    def hosts(self):
        """The addresses that hosts may have."""
        left = self.max_prefixlen - self._prefixlen
        if left <= 1:
            return list(self)
        return self._hosts()

    def _hosts(self):
        last = int(self.broadcast_address) + (self.version == 6)
        for value in range(int(self.network_address) + 1, last):
            yield self._address(value)

    def overlaps(self, other):
        return self.subnet_of(other) or other.subnet_of(self)

    def subnet_of(self, other):
        if self.version != other.version:
            raise TypeError(f"{self} and {other} are not of the same version")
        return self.network_address in other and self._prefixlen >= other._prefixlen

    def supernet_of(self, other):
        return other.subnet_of(self)

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        if self._prefixlen == self.max_prefixlen:
            yield self
            return
        if new_prefix is not None:
            if new_prefix < self._prefixlen:
                raise ValueError("new prefix must be longer")
            prefixlen_diff = new_prefix - self._prefixlen
        if prefixlen_diff < 0:
            raise ValueError("prefix length diff must be > 0")
        length = self._prefixlen + prefixlen_diff
        if length > self.max_prefixlen:
            raise ValueError(f"prefix length diff {length} is invalid for netblock {self}")
        step = 2 ** (self.max_prefixlen - length)
        for value in range(int(self.network_address), int(self.broadcast_address) + 1, step):
            yield type(self)((value, length))

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        if self._prefixlen == 0:
            return self
        if new_prefix is not None:
            if new_prefix > self._prefixlen:
                raise ValueError("new prefix must be shorter")
            prefixlen_diff = self._prefixlen - new_prefix
        length = self._prefixlen - prefixlen_diff
        if length < 0:
            raise ValueError(f"current prefixlen is {self._prefixlen}, cannot have a prefixlen_diff of {prefixlen_diff}")
        return type(self)((int(self.network_address), length), strict=False)

    def address_exclude(self, other):
        """The networks that are left without another one inside."""
        if self.version != other.version:
            raise TypeError(f"{self} and {other} are not of the same version")
        if not isinstance(other, _Network):
            raise TypeError(f"{other} is not a network object")
        if not other.subnet_of(self):
            raise ValueError(f"{other} not contained in {self}")
        rest = self
        while rest != other:
            low, high = rest.subnets()
            rest, free = (low, high) if other.subnet_of(low) else (high, low)
            yield free

    def compare_networks(self, other):
        if self.version != other.version:
            raise TypeError(f"{self} and {other} are not of the same type")
        mine, others = self._key(), other._key()
        return (mine > others) - (mine < others)

    @property
    def reverse_pointer(self):
        if self.version == 4:
            head, _, tail = str(self).rpartition("/")
            return ".".join(reversed(f"{head}/{tail}".split("."))) + ".in-addr.arpa"
        digits = self.exploded.replace(":", "")
        return ".".join(reversed(digits)) + ".ip6.arpa"

    def _both(name):
        return property(
            lambda self: getattr(self.network_address, name) and getattr(self.broadcast_address, name)
        )

    for _name in "multicast reserved loopback link_local private unspecified global".split():
        vars()["is_" + _name] = _both("is_" + _name)
    del _name, _both


_BaseNetwork = _Network


class IPv4Network(_Network):
    version = 4
    _address = IPv4Address


class IPv6Network(_Network):
    version = 6
    _address = IPv6Address


# ---- addresses with their networks ----


class _Interface:
    def __init__(self, address):
        text = address if isinstance(address, (int, bytes, tuple)) else str(address)
        self.network = self._kind(text, strict=False)
        if isinstance(text, tuple):
            text = text[0]
        super().__init__(text.split("/")[0] if isinstance(text, str) else text)

    @property
    def ip(self):
        return type(self).__mro__[2](self._ip)

    @property
    def netmask(self):
        return self.network.netmask

    @property
    def hostmask(self):
        return self.network.hostmask

    def __str__(self):
        return f"{self._text(self._ip)}/{self.network.prefixlen}"

    @property
    def with_prefixlen(self):
        return str(self)

    @property
    def with_netmask(self):
        return f"{self.ip}/{self.netmask}"

    def __eq__(self, other):
        same = super().__eq__(other)
        if not same or same is NotImplemented:
            return same
        return getattr(other, "network", None) == self.network

    def __hash__(self):
        return hash((self._ip, self.network))


class IPv4Interface(_Interface, IPv4Address):
    _kind = IPv4Network


class IPv6Interface(_Interface, IPv6Address):
    _kind = IPv6Network


def get_mixed_type_key(obj):
    """What sorts networks and addresses together."""
    if isinstance(obj, _Network):
        return (obj.version, obj.network_address, obj.netmask)
    if isinstance(obj, (IPv4Address, IPv6Address)):
        return (obj.version, obj)
    return NotImplemented


def v4_int_to_packed(address):
    try:
        return address.to_bytes(4, "big")
    except OverflowError:
        raise ValueError("Address negative or too large for IPv4") from None


def v6_int_to_packed(address):
    try:
        return address.to_bytes(16, "big")
    except OverflowError:
        raise ValueError("Address negative or too large for IPv6") from None


def _first(kinds, value, word, **options):
    for kind in kinds:
        try:
            return kind(value, **options)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f"{value!r} does not appear to be an IPv4 or IPv6 {word}")


def ip_address(address):
    return _first((IPv4Address, IPv6Address), address, "address")


def ip_network(address, strict=True):
    return _first((IPv4Network, IPv6Network), address, "network", strict=strict)


def ip_interface(address):
    return _first((IPv4Interface, IPv6Interface), address, "interface")


def collapse_addresses(addresses):
    """The fewest networks that hold the same addresses."""
    kept = sorted([ip_network(str(one)) for one in addresses])
    changed = True
    while changed:
        changed = False
        made = []
        for one in kept:
            if made and one.subnet_of(made[-1]):
                changed = True
            elif (
                made and one.prefixlen and made[-1].prefixlen == one.prefixlen
                and made[-1].supernet() == one.supernet()
            ):
                made[-1] = one.supernet()
                changed = True
            else:
                made.append(one)
        kept = made
    return iter(kept)


def summarize_address_range(first, last):
    """The networks from one address to another."""
    if first.version != last.version:
        raise TypeError(f"{first} and {last} are not of the same version")
    if first > last:
        raise ValueError("last IP address must be greater than first")
    kind = IPv4Network if first.version == 4 else IPv6Network
    at, end = int(first), int(last)
    while at <= end:
        size = (at & -at).bit_length() - 1 if at else first.max_prefixlen
        size = min(size, (end - at + 1).bit_length() - 1)
        yield kind((at, first.max_prefixlen - size))
        at += 1 << size
