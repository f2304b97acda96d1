"""secrets: numbers that nobody can guess, made from the seed of the run: the same in every run."""

from random import Random as _Random

DEFAULT_ENTROPY = 32
_random = _Random()
SystemRandom = _Random


def choice(sequence):
    return _random.choice(sequence)


def randbelow(exclusive_upper_bound):
    if exclusive_upper_bound <= 0:
        raise ValueError("Upper bound must be positive.")
    return _random._randbelow(exclusive_upper_bound) if hasattr(_random, "_randbelow") else (
        _random.randrange(exclusive_upper_bound)
    )


def randbits(k):
    return _random.getrandbits(k)


def token_bytes(nbytes=None):
    n = DEFAULT_ENTROPY if nbytes is None else nbytes
    return bytes([_random.getrandbits(8) for _ in range(n)])


def token_hex(nbytes=None):
    return token_bytes(nbytes).hex()


def token_urlsafe(nbytes=None):
    from base64 import urlsafe_b64encode

    return urlsafe_b64encode(token_bytes(nbytes)).rstrip(b"=").decode("ascii")


def compare_digest(a, b):
    return a == b
