# requires: 3.9
from collections import ChainMap, UserDict
from collections.abc import *
c = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(c.items(), c.keys(), c.values(), list(c.items()), c.items() == {"a": 1, "b": 3}.items(), "a" in c.keys(), 3 in c.values(), len(c.items()))
u = UserDict(a=1)
print(u.items(), u.keys(), u.values(), isinstance(u.values(), ValuesView), isinstance(u.keys(), KeysView), u.items() & {("a", 1)})
for k, v in u.items(): print(k, v)
print(dict(c), {**c}, sorted(c), dict(u), {**u}, c == {"a": 1, "b": 3}, ("a", 1) in c.items())
print({"z": 1} | c if hasattr(dict, "__or__") else 0, c | {"q": 2}, u | {"x": 1})
d = c.new_child(); d["b"] = 20; print(d, d.items() == dict(a=1, b=20).items(), d.popitem(), d.parents)
