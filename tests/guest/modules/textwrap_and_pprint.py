# textwrap and pprint.
import pprint
import textwrap

text = "The quick brown fox jumps over the lazy dog. It was a sunny day, and the dog did not mind at all."
print(textwrap.fill(text, 30))
print(textwrap.wrap("a bb ccc dddd", 6), textwrap.shorten(text, 25), textwrap.shorten("short", 10))
print(textwrap.dedent("    a\n      b\n    c\n"), textwrap.indent("x\ny\n\nz", "> "), sep="|")
print(textwrap.fill(text, 40, initial_indent="* ", subsequent_indent="  "))
pprint.pprint({"b": [1, 2], "a": {"nested": (1, 2)}})
pprint.pprint([list(range(10)) for _ in range(3)], width=40)
print(pprint.pformat({"k" * 10: "v" * 30, "z": ["w" * 20] * 3}, width=50))
