m = memoryview(b'abcdef')
print(m[0], m[1:3].tobytes(), len(m), m.tolist(), bytes(m), m.readonly, m.format, m.itemsize, m.nbytes)
b = bytearray(b'hello')
mm = memoryview(b)
mm[0] = 72
mm[1:3] = b'EL'
print(b, mm == b, hash(m) == hash(b'abcdef'), mm.tobytes(), list(mm))
with memoryview(b) as v: print(v[0])
try: v[0]
except ValueError as e: print(e)
try: m[0] = 1
except TypeError as e: print(e)
mm.release()
print(isinstance(m, memoryview), type(m), b'a' in [m[0:1]], m[::-1].tobytes())
