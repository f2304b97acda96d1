# Digests and deterministic ids.
import hashlib

print(hashlib.md5(b"abc").hexdigest(), hashlib.sha1(b"").hexdigest(), hashlib.sha256("é".encode()).hexdigest())
h = hashlib.sha256()
h.update(b"a")
h.update(b"bc")
print(h.hexdigest() == hashlib.sha256(b"abc").hexdigest(), h.digest_size, h.name, hashlib.new("sha512", b"x").hexdigest()[:16], h.copy().hexdigest() == h.hexdigest(), len(h.digest()))
try:
    hashlib.md5("text")
except TypeError as error:
    print("TypeError")
try:
    hashlib.new("nope")
except ValueError as error:
    print("ValueError")
