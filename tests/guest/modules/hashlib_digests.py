# hashlib digests.
import hashlib

for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512"):
    print(name, getattr(hashlib, name)(b"hello").hexdigest(), getattr(hashlib, name)().hexdigest()[:8])
h = hashlib.sha256()
h.update(b"he")
h.update("llo".encode())
print(h.hexdigest() == hashlib.sha256(b"hello").hexdigest(), h.digest()[:4], h.digest_size, h.block_size, h.name, len(h.hexdigest()))
c = h.copy()
c.update(b"!")
print(c.hexdigest()[:10], h.hexdigest()[:10], hashlib.new("md5", b"x").hexdigest())
try:
    hashlib.md5("text")
except TypeError as error:
    print(type(error).__name__)
