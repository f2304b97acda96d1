# requires: 3.11
import json
d = {"a": [1, 2.5, None, True], "b": {"c": "é\n\"q\""}, "z": [], "e": {}}
print(json.dumps(d)); print(json.dumps(d, indent=2)); print(json.dumps(d, indent="\t", sort_keys=True)); print(json.dumps(d, ensure_ascii=False, separators=(",", ":")))
print(json.dumps({1: 2, None: 3, True: 4, 1.5: 5}), json.dumps((1, 2)), json.dumps("x"), json.dumps(float("inf")), json.dumps(float("nan")))
class P:
    def __init__(self): self.x = 1
print(json.dumps([P()], default=lambda o: o.__dict__))
for bad in (lambda: json.dumps(P()), lambda: json.dumps({(1,): 2}), lambda: json.dumps({1, 2}), lambda: json.dumps(float("nan"), allow_nan=False)):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
print(json.dumps({(1,): 2, "a": 1}, skipkeys=True))
class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set): return sorted(o)
        return super().default(o)
print(json.dumps({"s": {3, 1}}, cls=Enc), Enc(indent=1).encode([1, {2}]))
try: json.dumps(P(), cls=Enc)
except TypeError as e: print(e)
print(json.loads('{"a": [1, 2.5e3, null, true, false, "\\u00e9\\n"], "b": -0.0}'), json.loads(" 5 "), json.loads('"x"'), json.loads("[]"), json.loads(b'{"a": 1}'))
print(json.loads('{"a": 1, "b": {"c": 2}}', object_hook=lambda o: ("obj", sorted(o))), json.loads('{"a": 1, "a": 2}', object_pairs_hook=list), json.loads("[1.5, 2]", parse_float=str, parse_int=float), json.loads("NaN") != 0, json.loads("[Infinity]"))
for bad in ("", "{", "[1,", '{"a"}', '{"a": }', "[1 2]", "nul", '"abc', "{'a': 1}", "[1,]", '{"a": 1,}', "1 2", '"\\x"', '"\n"', "[1, 2", "tru", '{1: 2}'):
    try: json.loads(bad)
    except json.JSONDecodeError as e: print(repr(bad), e, e.pos, e.lineno, e.colno)
try: json.loads(5)
except TypeError as e: print(e)
import io
f = io.StringIO(); json.dump([1], f); print(f.getvalue(), json.load(io.StringIO("[2]")))
l = []; l.append(l)
try: json.dumps(l)
except ValueError as e: print(e)
print(json.dumps([[[]]], indent=1), json.dumps([], indent=2), json.dumps({}, indent=2), json.dumps([1, [2, {"a": 3}]], indent=0))
print(json.JSONEncoder().encode({"a": 1}), list(json.JSONEncoder().iterencode([1, 2])) != [])
print(json.dumps("\u2028😀\x7f\x00"), json.dumps("😀", ensure_ascii=False), json.dumps(10**30), json.dumps(1e100), json.dumps(0.1))
from enum import IntEnum
from collections import OrderedDict, namedtuple
class E(IntEnum): A = 1
print(json.dumps([E.A, OrderedDict(b=1), namedtuple("N", "x")(1)]), json.dumps({E.A: 1}))
