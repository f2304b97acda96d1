import zlib, gzip, io, random

random.seed(5)
data = b"hello world " * 100 + bytes(random.randrange(256) for _ in range(3000))
for level in (-1, 0, 1, 5, 6, 7, 8, 9):
    c = zlib.compress(data, level)
    print(level, len(c), zlib.crc32(c), zlib.decompress(c) == data)
print(zlib.compress(b""), zlib.compress(b"a"), zlib.compress(bytearray(b"abc")))
for bad in (
    b"",
    b"x",
    b"not zlib at all",
    zlib.compress(b"abc")[:-2],
    zlib.compress(b"abc")[:-1] + b"z",
):
    try:
        print(zlib.decompress(bad))
    except zlib.error as e:
        print(type(e), e)
    try:
        f()
    except (TypeError, zlib.error, ValueError) as e:
        print(type(e).__name__, e)
o = zlib.compressobj(9)
parts = [o.compress(data[i : i + 700]) for i in range(0, len(data), 700)] + [o.flush()]
print([len(p) for p in parts], zlib.decompress(b"".join(parts)) == data)
o = zlib.compressobj()
a = o.compress(b"abc")
b = o.flush(zlib.Z_SYNC_FLUSH)
c = o.copy()
d = o.compress(b"def") + o.flush()
e = c.compress(b"xyz") + c.flush()
print(a, b, d, e)
d = zlib.decompressobj()
big = zlib.compress(b"z" * 300000)
out = d.decompress(big + b"tail", 1000)
print(len(out), len(d.unconsumed_tail), d.eof, d.unused_data)
n = len(out)
while not d.eof:
    out = d.decompress(d.unconsumed_tail, 50000)
    n += len(out)
print(n, d.eof, d.unused_data)
d = zlib.decompressobj()
print(
    len(d.decompress(big[:200])),
    d.eof,
    len(d.decompress(big[200:])),
    d.eof,
    d.unused_data,
    d.unconsumed_tail,
)
d = zlib.decompressobj()
m = 0
for i in range(len(big)):
    m += len(d.decompress(big[i : i + 1]))
print(m, d.eof)
print(zlib.decompress(zlib.compress(b"q" * 200000)) == b"q" * 200000)
raw = zlib.compressobj(6, zlib.DEFLATED, -15)
r = raw.compress(b"raw") + raw.flush()
print(r, zlib.decompress(r, -15))
g = zlib.compressobj(6, zlib.DEFLATED, 31)
r = g.compress(b"raw") + g.flush()
print(zlib.decompress(r, 47), gzip.decompress(r))
b = io.BytesIO()
with gzip.GzipFile(fileobj=b, mode="wb", mtime=0) as f:
    f.write(b"line1\nline2\n")
with gzip.GzipFile(fileobj=io.BytesIO(b.getvalue())) as f:
    print(f.read(), f.readable(), f.writable())
with gzip.open(io.BytesIO(b.getvalue()), "rt") as f:
    print(list(f))
try:
    gzip.decompress(b"junk")
except gzip.BadGzipFile as e:
    print(e, isinstance(e, OSError))
try:
    gzip.decompress(gzip.compress(b"abc")[:-3])
except EOFError as e:
    print(e)
print(
    zlib.adler32(b"abc"),
    zlib.crc32(b"abc", 5),
    zlib.MAX_WBITS,
    zlib.Z_BEST_COMPRESSION,
    zlib.error.__mro__,
)
z = zlib.compressobj(zdict=b"hello")
r = z.compress(b"hello hello") + z.flush()
print(r, zlib.decompressobj(zdict=b"hello").decompress(r))
