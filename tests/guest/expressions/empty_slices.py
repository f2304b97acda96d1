# Slices of empty sequences, backwards too.
for empty in ("", [], (), b"", range(0)):
    print(repr(empty[::-1]), repr(empty[1:]), repr(empty[:-1]), repr(empty[5:2:-1]))
print(repr("abc"[3:3:-1]), repr("abc"[0:0]), repr("abc"[2:2:-1]), repr("abc"[-9:-9:-1]))
