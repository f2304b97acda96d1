# json: dumps with options, loads with hooks, errors.
import json

data = {"name": "Ann", "n": 5, "f": 1.5, "t": True, "none": None, "list": [1, "two", [3]], "é": "ü\n\"q\"", "nested": {"a": {}}, "empty": []}
text = json.dumps(data)
print(text)
print(json.loads(text) == data, json.dumps(data, ensure_ascii=False), json.dumps(data, sort_keys=True, separators=(",", ":")))
print(json.dumps({"b": [1, {"c": 2}], "a": []}, indent=2))
print(json.dumps([1.0, 1e100, -0.0, 10**20, float("inf"), float("nan"), True, None, "", {}, (1, 2)]), json.dumps({1: "a", None: "b", True: "c", 1.5: "d"}))
print(json.loads('[1, -2.5e3, "\\u00e9\\ud83d\\ude00", true, false, null, {"a": [ ] }]'), json.loads(" 5 "), json.loads('"x"'), json.loads('{"a": 1, "a": 2}'))
print(json.loads('{"x": 1.1, "y": 2}', parse_float=str, parse_int=lambda s: int(s) * 10), json.loads('[{"a": 1}]', object_hook=lambda d: sorted(d.items())), json.loads('{"b": 1, "a": 2}', object_pairs_hook=list))
for bad in ("", "{", "[1,]", "{'a': 1}", '{"a" 1}', "nul", '"abc', "[1 2]", '{"a": }', "1 2", '"\t"', "[1,\n2,,]"):
    try:
        print(json.loads(bad))
    except json.JSONDecodeError as error:
        print(repr(bad), error, error.lineno, error.colno, error.pos)


class P:
    def __init__(self, x):
        self.x = x


for bad in (lambda: json.dumps(P(1)), lambda: json.dumps({1, 2}), lambda: json.dumps({(1, 2): 3}), lambda: json.loads(5), lambda: json.dumps(b"x")):
    try:
        print(bad())
    except TypeError as error:
        print(error)
print(json.dumps([P(1)], default=lambda o: o.__dict__), json.dumps({(1, 2): 3, "k": 1}, skipkeys=True))
loop = []
loop.append(loop)
try:
    json.dumps(loop)
except ValueError as error:
    print(error)
