import difflib

a = "one\ntwo\nthree\nfour\nfive\n".splitlines(True)
b = "one\n2\nthree\nfive\nsix\n".splitlines(True)
print("".join(difflib.unified_diff(a, b, "before", "after")))
print("".join(difflib.unified_diff(a, b, "before", "after", "then", "now", n=0)))
print("".join(difflib.context_diff(a, b, "before", "after")))
delta = list(difflib.ndiff(a, b))
print("".join(delta))
print("".join(difflib.restore(delta, 1)) == "".join(a), "".join(difflib.restore(delta, 2)) == "".join(b))
m = difflib.SequenceMatcher(None, "private Thread currentThread;", "private volatile Thread currentThread;")
print(round(m.ratio(), 3), m.quick_ratio(), m.real_quick_ratio())
for block in m.get_matching_blocks():
    print(block)
for code in m.get_opcodes():
    print(code)
m = difflib.SequenceMatcher(lambda x: x == " ", " abcd", "abcd abcd")
print(m.find_longest_match(0, 5, 0, 9))
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]))
print(difflib.get_close_matches("wheel", ["while", "with", "whee"], n=1))
x = ["  1. Beautiful is better than ugly.\n", "  2. Explicit is better than implicit.\n",
     "  3. Simple is better than complex.\n", "  4. Complex is better than complicated.\n"]
y = ["  1. Beautiful is better than ugly.\n", "  3.   Simple is better than complex.\n",
     "  4. Complicated is better than complex.\n", "  5. Flat is better than nested.\n"]
print("".join(difflib.Differ().compare(x, y)))
s = difflib.SequenceMatcher(None, [1, 2, 3] * 100, [3, 2, 1] * 100)
print(round(s.ratio(), 4), len(s.get_opcodes()))
try:
    difflib.get_close_matches("x", [], n=0)
except ValueError as error:
    print(error)
