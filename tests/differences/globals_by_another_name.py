# A program's globals are a dict that it can write to when its text says `globals` (or asks for
# `locals()` or `vars()` of the module). Otherwise they live in slots, and what reaches them without
# that word, such as the function itself taken from `builtins`, gets a copy.
# expected: 1
# expected: 1
import builtins

x = 1
found = getattr(builtins, "glo" + "bals")()
print(found["x"])
found["x"] = 2
print(x)
