"""hashlib: hash objects that keep their data and digest it when asked."""


class _Hash:
    """A hash: the data given so far is digested by the native at digest()."""

    __slots__ = ("name", "_state")

    def __init__(self, name, data, size=None):
        self.name = name
        self._state = _new(name, b"", size or 0)
        if data:
            self.update(data)

    @property
    def digest_size(self):
        return _sizes(self._state)[0]

    @property
    def block_size(self):
        return _sizes(self._state)[1]

    def update(self, data, /):
        if isinstance(data, str):
            raise TypeError("Strings must be encoded before hashing")
        _update(self._state, data)

    def digest(self, length=None, /):
        if self.name.startswith("shake"):
            return _digest_of(self._state, length)
        return _digest(self._state)

    def hexdigest(self, length=None, /):
        return self.digest(length).hex()

    def copy(self):
        other = object.__new__(_Hash)
        other.name = self.name
        other._state = _copy(self._state)
        return other

    def __repr__(self):
        return f"<{self.name} _hashlib.HASH object>"


_PIECE = 1000


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """A key derived from a password, by that many rounds of HMAC for each block of it."""
    if not isinstance(hash_name, str):
        raise TypeError(f"pbkdf2_hmac() argument 'hash_name' must be str, not {type(hash_name).__name__}")
    for given in (password, salt):
        if not isinstance(given, (bytes, bytearray, memoryview)):
            raise TypeError(f"a bytes-like object is required, not {type(given).__name__!r}")
    password, salt = bytes(password), bytes(salt)
    size = new(hash_name).digest_size
    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    if dklen is None:
        dklen = size
    if dklen < 1:
        raise ValueError("key length must be greater than 0.")
    name = new(hash_name).name
    block = new(name).block_size
    key = new(name, password).digest() if len(password) > block else password
    made = b""
    while len(made) < dklen:
        last = salt + (len(made) // size + 1).to_bytes(4, "big")
        total = bytes(size)
        left = iterations
        while left:
            count = min(left, _PIECE)
            last, total = _hmac_rounds(name, key.ljust(block, b"\0"), last, total, count)
            left -= count
        made += total
    return made[:dklen]


def file_digest(fileobj, digest, /, *, _bufsize=262144):
    """The hash of all that a file has left."""
    made = digest() if callable(digest) else new(digest)
    while piece := fileobj.read(_bufsize):
        made.update(piece)
    return made


algorithms_guaranteed = {
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384",
    "sha3_512", "shake_128", "shake_256", "blake2b", "blake2s",
}
algorithms_available = set(algorithms_guaranteed)


def new(name, data=b"", *, usedforsecurity=True, **kwargs):
    name = name.lower().replace("-", "_") if name.upper().startswith("SHA3") else name.lower()
    name = name.replace("sha-", "sha")
    if name not in algorithms_guaranteed:
        raise ValueError("unsupported hash type " + name)
    return _Hash(name, data, kwargs.get("digest_size"))


def md5(string=b"", *, usedforsecurity=True):
    return _Hash("md5", string)


def sha1(string=b"", *, usedforsecurity=True):
    return _Hash("sha1", string)


def sha224(string=b"", *, usedforsecurity=True):
    return _Hash("sha224", string)


def sha256(string=b"", *, usedforsecurity=True):
    return _Hash("sha256", string)


def sha384(string=b"", *, usedforsecurity=True):
    return _Hash("sha384", string)


def sha512(string=b"", *, usedforsecurity=True):
    return _Hash("sha512", string)


def sha3_224(string=b"", *, usedforsecurity=True):
    return _Hash("sha3_224", string)


def sha3_256(string=b"", *, usedforsecurity=True):
    return _Hash("sha3_256", string)


def sha3_384(string=b"", *, usedforsecurity=True):
    return _Hash("sha3_384", string)


def sha3_512(string=b"", *, usedforsecurity=True):
    return _Hash("sha3_512", string)


def shake_128(string=b"", *, usedforsecurity=True):
    return _Hash("shake_128", string)


def shake_256(string=b"", *, usedforsecurity=True):
    return _Hash("shake_256", string)


def blake2b(data=b"", /, *, digest_size=64, key=b"", usedforsecurity=True):
    if key:
        raise ValueError("keyed hashing is not available in this sandbox")
    return _Hash("blake2b", data, digest_size)


def blake2s(data=b"", /, *, digest_size=32, key=b"", usedforsecurity=True):
    if key:
        raise ValueError("keyed hashing is not available in this sandbox")
    return _Hash("blake2s", data, digest_size)
